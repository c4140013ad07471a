//! Reading a request: the key, the complaint and its evidence. It is read to the end even when it is refused:
//! a browser that is cut off while it sends never sees the answer.

use axum::RequestExt as _;
use axum::body::Body;
use axum::extract::Request;
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use complaint_core::answers::PageId;
use complaint_core::json::{self, JsonProblem};
use complaint_core::submission::{self, SubmissionFile, SubmissionProblem};
use http_body_util::BodyExt as _;
use serde_json::Value;
use uuid::Uuid;

use super::answer::Refused;
use super::files::{Files, Incoming};
use super::origin::IDEMPOTENCY_KEY;
use super::sent::Sent;
use super::store_error::StoreError;
use crate::failure::Problem;
use crate::schema::{Kind, problems_of};

/// The limit of a complaint's JSON: its letter has 200,000 characters at most.
const MOST_TEXT: usize = 2_000_000;

/// How many files a complaint may list.
const MOST_FILES: usize = 20;

/// The two kinds of bodies.
enum Form {
    Json,
    Parts,
}

/// Reads a request and checks it. Files are written to the disk meanwhile, and deleted if it is refused.
///
/// # Errors
///
/// Why there will be no receipt; of a complaint everything that is wrong.
pub(super) async fn read(request: Request, files: &Files, most: usize) -> Result<Sent, Refused> {
    let (key, form) = match head(request.headers(), most) {
        Ok(head) => head,
        Err(refused) => {
            drain(request.into_body(), most).await;
            return Err(refused);
        }
    };
    let (text, evidence) = match form {
        Form::Json => (whole(request.into_body(), most).await?, Vec::new()),
        Form::Parts => parts(request, files).await?,
    };
    let text = String::from_utf8(text).map_err(|_| Refused::bad_request("expected UTF-8"))?;
    let file = file(&text)?;
    let mut problems = submission::problems(&file);
    problems.extend(differences(&file, &evidence));
    if !problems.is_empty() {
        let problems = problems.into_iter().map(Problem::from);
        return Err(Refused::NotAComplaint(with_questions(problems, &text)));
    }
    Ok(Sent { key, file, text, evidence })
}

fn head(headers: &HeaderMap, most: usize) -> Result<(Uuid, Form), Refused> {
    let text = |name| headers.get(name).and_then(|it| it.to_str().ok());
    let length = text(CONTENT_LENGTH).and_then(|it| it.parse::<usize>().ok());
    if length.is_some_and(|it| it > most) {
        return Err(Refused::TooLarge);
    }
    let media_type = text(CONTENT_TYPE).and_then(|it| it.split(';').next()).unwrap_or_default();
    let form = match media_type.trim().to_ascii_lowercase().as_str() {
        "application/json" => Form::Json,
        "multipart/form-data" => Form::Parts,
        _ => return Err(Refused::MediaType),
    };
    let key = text(IDEMPOTENCY_KEY).and_then(|it| it.parse().ok());
    let without = || Refused::bad_request("expected the header Idempotency-Key with a UUID");
    Ok((key.ok_or_else(without)?, form))
}

/// Discards the rest of a body, up to twice its limit.
async fn drain(mut body: Body, most: usize) {
    let mut read = 0_usize;
    while read <= most.saturating_mul(2)
        && let Some(Ok(frame)) = body.frame().await
    {
        read = read.saturating_add(frame.data_ref().map_or(0, |it| it.len()));
    }
}

/// A body of JSON.
async fn whole(mut body: Body, most: usize) -> Result<Vec<u8>, Refused> {
    let (mut text, mut read) = (Vec::new(), 0_usize);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Refused::bad_request("the request broke off"))?;
        let Some(piece) = frame.data_ref() else { continue };
        read = read.saturating_add(piece.len());
        if read > most {
            return Err(Refused::TooLarge);
        }
        if read <= MOST_TEXT {
            text.extend_from_slice(piece);
        }
    }
    if read > MOST_TEXT { Err(Refused::TooLarge) } else { Ok(text) }
}

/// A body of parts: the complaint, and its files in the order in which it lists them.
async fn parts(request: Request, files: &Files) -> Result<(Vec<u8>, Vec<Incoming>), Refused> {
    let no_boundary = |_| Refused::bad_request("expected a multipart body with its boundary");
    let mut parts: Multipart = request.extract().await.map_err(no_boundary)?;
    let (mut text, mut evidence, mut unexpected) = (None, Vec::new(), false);
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        match part.name() {
            Some("complaint") if text.is_none() => text = Some(json_part(part).await?),
            // One more than a complaint can list is enough to know that they do not match.
            Some("evidence") if evidence.len() > MOST_FILES => {}
            Some("evidence") => evidence.push(incoming(part, files).await?),
            Some(_) | None => unexpected = true,
        }
    }
    if unexpected {
        return Err(Refused::bad_request("expected one part complaint, and parts evidence"));
    }
    let text = text.ok_or_else(|| Refused::bad_request("expected a part complaint"))?;
    Ok((text.ok_or(Refused::TooLarge)?, evidence))
}

/// The JSON in its part; `None` if it is too long.
async fn json_part(mut part: Field<'_>) -> Result<Option<Vec<u8>>, Refused> {
    let (mut text, mut fits) = (Vec::new(), true);
    while let Some(piece) = part.chunk().await.map_err(broken)? {
        fits = fits && text.len().saturating_add(piece.len()) <= MOST_TEXT;
        if fits {
            text.extend_from_slice(&piece);
        }
    }
    Ok(fits.then_some(text))
}

async fn incoming(mut part: Field<'_>, files: &Files) -> Result<Incoming, Refused> {
    let mut file = files.begin().map_err(StoreError::Files)?;
    while let Some(piece) = part.chunk().await.map_err(broken)? {
        file.add(&piece).await.map_err(StoreError::Files)?;
    }
    Ok(file.end().await.map_err(StoreError::Files)?)
}

/// The words of the error may hold a part's name, which its sender chose.
fn broken(why: MultipartError) -> Refused {
    if why.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Refused::TooLarge
    } else {
        Refused::bad_request("the parts cannot be read to their end")
    }
}

/// The complaint, if its text has the shape of one.
fn file(text: &str) -> Result<SubmissionFile, Refused> {
    let (file, first) = match json::read(text) {
        Ok(file) => (Some(file), Vec::new()),
        Err(first) => (None, vec![first.into()]),
    };
    // The types do not limit lengths; the schema does.
    let problems = problems_of(Kind::Submission, text, first);
    let is_sound = problems.is_empty();
    file.filter(|_| is_sound).ok_or_else(|| Refused::BadRequest(with_questions(problems, text)))
}

/// Where the files that came are not those that are listed.
fn differences(file: &SubmissionFile, came: &[Incoming]) -> Vec<JsonProblem> {
    let wrong = |pointer: String, message: &str| JsonProblem { pointer, message: message.into() };
    if file.evidence.len() != came.len() {
        let message = "the files that came are not as many as are listed";
        return vec![wrong("/evidence".to_owned(), message)];
    }
    let pairs = file.evidence.iter().zip(came).enumerate();
    let other = pairs.filter(|(_, (it, came))| it.bytes != came.bytes || it.sha256 != came.sha256);
    let message = "the file that came is not the one that is listed";
    other.map(|(n, _)| wrong(format!("/evidence/{n}"), message)).collect()
}

/// Problems, each with the question that the text names, if any.
fn with_questions(
    problems: impl IntoIterator<Item = Problem>,
    text: &str,
) -> Vec<SubmissionProblem> {
    let value: Value = serde_json::from_str(text).unwrap_or_default();
    let question = |pointer: &str| {
        let number = pointer.strip_prefix("/answers/")?.split('/').next()?;
        let id = value.pointer(&format!("/answers/{number}/question_id"))?.as_str()?;
        PageId::from_name(id).map(|it| it.as_str().to_owned())
    };
    let whose = |Problem { pointer, message }: Problem| {
        let question_id = question(&pointer);
        SubmissionProblem { pointer, question_id, message }
    };
    problems.into_iter().map(whose).collect()
}
