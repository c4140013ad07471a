//! `/complaints/{reference}/status`: the landlord's system writes, the resident's page reads.

use std::sync::Arc;
use std::time::SystemTime;

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use complaint_core::submission::{Backwards, LandlordStatus, Refusal, SubmissionProblem};
use tower_http::timeout::RequestBodyTimeoutLayer;

use super::super::origin::cors_to_read;
use super::super::receiver::{Options, Receiver};
use crate::receive::StoreError;

/// More than a status has.
const MOST_BYTES: usize = 4_096;

/// Why nothing is told, or kept.
enum Refused {
    /// The landlord's token is missing or wrong.
    NoToken,
    /// There is no such complaint, or the token is not for it.
    NotFound,
    /// It is not as the schema says, by the status that says so.
    NoStatus(StatusCode, String),
    /// It is a status, and contradicts itself.
    Contradiction(Backwards),
    /// The store has failed.
    Store(StoreError),
}

/// The routes, below the address that complaints are sent to.
pub(in crate::receive) fn routes(options: &Options) -> Router<Arc<Receiver>> {
    Router::new()
        .route("/complaints/{reference}/status", get(read).post(write))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(RequestBodyTimeoutLayer::new(options.patience.piece_within))
        .layer(cors_to_read(&options.origins))
}

async fn read(
    State(receiver): State<Arc<Receiver>>,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let secret = bearer(&headers).ok_or(Refused::NotFound)?;
    let statuses = receiver.store.statuses(&reference, secret).await?;
    let statuses = statuses.ok_or(Refused::NotFound)?;
    Ok(([(CACHE_CONTROL, "no-store")], Json(statuses)).into_response())
}

async fn write(
    State(receiver): State<Arc<Receiver>>,
    Path(reference): Path<String>,
    headers: HeaderMap,
    status: Result<Json<LandlordStatus>, JsonRejection>,
) -> Result<StatusCode, Refused> {
    let token = receiver.options.status_token.as_ref().ok_or(Refused::NotFound)?;
    if !bearer(&headers).is_some_and(|it| token.is(it)) {
        return Err(Refused::NoToken);
    }
    // What is wrong with it is the landlord's own, so it may be repeated.
    let Json(status) = status.map_err(no_status)?;
    if !receiver.store.has(&reference).await? {
        return Err(Refused::NotFound);
    }
    status.check().map_err(Refused::Contradiction)?;
    let now = SystemTime::now().into();
    if receiver.store.keep_status(&reference, &status, now).await? {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Refused::NotFound)
    }
}

fn no_status(why: JsonRejection) -> Refused {
    let is_json = matches!(why, JsonRejection::JsonDataError(_));
    let status = if is_json { StatusCode::BAD_REQUEST } else { why.status() };
    Refused::NoStatus(status, why.body_text())
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

impl From<StoreError> for Refused {
    fn from(it: StoreError) -> Self {
        Self::Store(it)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let (status, message) = match self {
            Self::NoToken => (StatusCode::UNAUTHORIZED, "the token is missing or wrong".to_owned()),
            Self::NotFound => (StatusCode::NOT_FOUND, "there is nothing here for you".to_owned()),
            Self::NoStatus(status, why) => (status, why),
            Self::Contradiction(why) => (StatusCode::UNPROCESSABLE_ENTITY, why.to_string()),
            Self::Store(why) => {
                tracing::warn!(trouble = %why);
                (
                    StatusCode::SERVICE_UNAVAILABLE,
                    "it could not be read or kept; try again".to_owned(),
                )
            }
        };
        let (pointer, question_id) = (String::new(), None);
        let problems = vec![SubmissionProblem { pointer, question_id, message }];
        let mut response =
            (status, [(CACHE_CONTROL, "no-store")], Json(Refusal { problems })).into_response();
        if status == StatusCode::UNAUTHORIZED {
            let value = axum::http::HeaderValue::from_static("Bearer");
            response.headers_mut().insert(WWW_AUTHENTICATE, value);
        }
        response
    }
}
