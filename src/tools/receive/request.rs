//! Reading a request: the key, the complaint and its evidence. It is read to the end even when it is refused:
//! a browser that is cut off while it sends never sees the answer. A sender that waits for `100 Continue` is
//! answered at once.

use std::error::Error;
use std::sync::Arc;

use axum::RequestExt as _;
use axum::body::Body;
use axum::extract::Request;
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::http::StatusCode;
use complaint_core::submission::SubmissionFile;
use http_body_util::BodyExt as _;
use tokio::task::spawn_blocking;
use tower_http::timeout::TimeoutError;

use super::answer::Refused;
use super::checked::{Checked, checked, not_a_complaint};
use super::head::{Form, head, waits};
use super::receiver::Receiver;
use super::sent::Sent;
use super::spool::{Incoming, Spool};
use super::store_error::StoreError;
use crate::failure::Problem;

/// The limit of a complaint's JSON: its letter has 200,000 characters at most.
const MOST_TEXT: usize = 2_000_000;

/// A text that is checked at once.
const SHORT_TEXT: usize = 8_000;

/// How many files a complaint may list.
const MOST_FILES: usize = 20;

/// Reads a request and checks it. Files wait in a spool meanwhile.
///
/// # Errors
///
/// Why there will be no receipt; of a complaint what is wrong.
pub(super) async fn read(receiver: &Receiver, request: Request) -> Result<Sent, Refused> {
    let most = receiver.options.most_bytes;
    let (key, form) = match head(&request, most) {
        Ok(head) => head,
        Err(refused) => {
            if !waits(&request) {
                drain(request.into_body(), most).await;
            }
            return Err(refused);
        }
    };
    let (Checked { file, text }, spool) = match form {
        Form::Json => (check(receiver, whole(request.into_body(), most).await?).await?, None),
        Form::Parts => parts(receiver, request).await?,
    };
    let came = spool.as_ref().map_or(&[][..], Spool::files);
    let value = serde_json::Value::Null;
    not_a_complaint(differences(&file, came), &value)?;
    Ok(Sent { key, file, text, spool })
}

/// The check takes a processor, and memory for what is wrong: so not on the threads that answer, and not all at
/// once. A short text takes less than the way to another thread.
async fn check(receiver: &Receiver, text: Vec<u8>) -> Result<Checked, Refused> {
    if text.len() <= SHORT_TEXT {
        return checked(text);
    }
    let turn = Arc::clone(&receiver.checks).acquire_owned().await;
    let turn = turn.map_err(|_| StoreError::Interrupted)?;
    // If the sender goes, the turn still lasts until the check has ended.
    let checking = move || {
        let checked = checked(text);
        drop(turn);
        checked
    };
    spawn_blocking(checking).await.map_err(|_| StoreError::Interrupted)?
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
        let frame = frame.map_err(|why| broken(&why))?;
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
async fn parts(receiver: &Receiver, request: Request) -> Result<(Checked, Option<Spool>), Refused> {
    let no_boundary = |_| Refused::bad_request("Expected a multipart body with its boundary.");
    let mut parts: Multipart = request.extract().await.map_err(no_boundary)?;
    let (mut complaint, mut spool, mut unexpected) = (None, None, false);
    while let Some(mut part) = parts.next_field().await.map_err(part_broken)? {
        match part.name() {
            Some("complaint") if complaint.is_none() => {
                let text = json_part(part).await?.ok_or(Refused::TooLarge);
                complaint = Some(match text {
                    Ok(text) => check(receiver, text).await,
                    Err(refused) => Err(refused),
                });
            }
            Some("evidence") => {
                let spool = match &mut spool {
                    Some(spool) => spool,
                    none => none.insert(receiver.store.files().spool()),
                };
                // Nothing is written of a refused complaint, and one file more than it can list is enough to know
                // that they do not match.
                if matches!(complaint, Some(Err(_))) || spool.files().len() > MOST_FILES {
                    continue;
                }
                while let Some(piece) = part.chunk().await.map_err(part_broken)? {
                    spool.add(piece).await.map_err(StoreError::Files)?;
                }
                spool.end_file().await.map_err(StoreError::Files)?;
            }
            Some(_) | None => unexpected = true,
        }
    }
    if unexpected {
        return Err(Refused::bad_request("Expected one part complaint, and parts evidence."));
    }
    let missing = || Refused::bad_request("Expected a part complaint.");
    Ok((complaint.ok_or_else(missing)??, spool))
}

/// The JSON in its part; `None` if it is too long.
async fn json_part(mut part: Field<'_>) -> Result<Option<Vec<u8>>, Refused> {
    let (mut text, mut fits) = (Vec::new(), true);
    while let Some(piece) = part.chunk().await.map_err(part_broken)? {
        fits = fits && text.len().saturating_add(piece.len()) <= MOST_TEXT;
        if fits {
            text.extend_from_slice(&piece);
        }
    }
    Ok(fits.then_some(text))
}

fn part_broken(why: MultipartError) -> Refused {
    if why.status() == StatusCode::PAYLOAD_TOO_LARGE { Refused::TooLarge } else { broken(&why) }
}

/// The words of the error may hold a part's name, which its sender chose.
fn broken(why: &(dyn Error + 'static)) -> Refused {
    let mut cause = Some(why);
    while let Some(it) = cause {
        if it.is::<TimeoutError>() {
            return Refused::TooSlow;
        }
        cause = it.source();
    }
    Refused::bad_request("The request cannot be read to its end.")
}

/// Where the files that came are not those that are listed.
fn differences(file: &SubmissionFile, came: &[Incoming]) -> Vec<Problem> {
    if file.evidence.len() != came.len() {
        let message = "the files that came are not as many as are listed";
        return vec![Problem::new("/evidence", message)];
    }
    let pairs = file.evidence.iter().zip(came).enumerate();
    let other = pairs.filter(|(_, (it, came))| it.bytes != came.bytes || it.sha256 != came.sha256);
    let message = "the file that came is not the one that is listed";
    other.map(|(n, _)| Problem::new(format!("/evidence/{n}"), message)).collect()
}
