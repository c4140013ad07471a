//! What the receiver answers.

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use complaint_core::submission::{GivenReceipt, Refusal, SubmissionProblem};

use super::keep::Taken;
use super::log::Noted;
use super::store_error::StoreError;

/// After how many seconds to try again when a complaint could not be kept.
const TRY_AGAIN: &str = "30";

/// The answer to one complaint.
pub(super) enum Answer {
    /// It was kept now.
    Created(GivenReceipt),
    /// It was kept before, under the same key.
    Known(GivenReceipt),
    /// It is not kept.
    Refused(Refused),
}

/// Why there is no receipt. Nothing of the request is kept.
pub(super) enum Refused {
    /// The request is not as the API describes.
    BadRequest(Vec<SubmissionProblem>),
    /// The key was used for another complaint.
    AnotherHasTheKey,
    /// It is too large.
    TooLarge,
    /// It did not come in time.
    TooSlow,
    /// It is neither of the two media types.
    MediaType,
    /// It has the shape of a complaint, but is not valid.
    NotAComplaint(Vec<SubmissionProblem>),
    /// It is valid, but could not be kept.
    NotKept(StoreError),
}

impl Refused {
    /// A request that is wrong as a whole.
    pub(super) fn bad_request(message: &str) -> Self {
        Self::BadRequest(whole(message))
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::AnotherHasTheKey => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NotAComplaint(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NotKept(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn problems(self) -> Vec<SubmissionProblem> {
        match self {
            Self::BadRequest(problems) | Self::NotAComplaint(problems) => problems,
            Self::AnotherHasTheKey => whole(
                "Another complaint was sent with the same Idempotency-Key. This one was not received.",
            ),
            Self::TooLarge => whole("This is more than can be received at once."),
            Self::TooSlow => whole("The complaint did not arrive in time. Please send it again."),
            Self::MediaType => whole("Expected application/json or multipart/form-data."),
            Self::NotKept(_) => whole("The complaint could not be kept. Please send it again."),
        }
    }
}

fn whole(message: &str) -> Vec<SubmissionProblem> {
    let (pointer, question_id) = (String::new(), None);
    vec![SubmissionProblem { pointer, question_id, message: message.to_owned() }]
}

impl From<StoreError> for Refused {
    fn from(it: StoreError) -> Self {
        Self::NotKept(it)
    }
}

impl From<Taken> for Answer {
    fn from(it: Taken) -> Self {
        match it {
            Taken::New(receipt) => Self::Created(receipt),
            Taken::Known(receipt) => Self::Known(receipt),
            Taken::AnotherHasTheKey => Self::Refused(Refused::AnotherHasTheKey),
        }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        match self {
            Self::Created(receipt) => receipt_with(StatusCode::CREATED, receipt),
            Self::Known(receipt) => receipt_with(StatusCode::OK, receipt),
            Self::Refused(refused) => refused.into_response(),
        }
    }
}

fn receipt_with(status: StatusCode, given: GivenReceipt) -> Response {
    let noted = Noted { reference: Some(given.receipt.reference.clone()), trouble: None };
    let mut response = (status, Json(given)).into_response();
    response.extensions_mut().insert(noted);
    response
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status = self.status();
        let trouble = match &self {
            Self::NotKept(why) => Some(why.to_string()),
            Self::BadRequest(_)
            | Self::AnotherHasTheKey
            | Self::TooLarge
            | Self::TooSlow
            | Self::MediaType
            | Self::NotAComplaint(_) => None,
        };
        let refusal = Json(Refusal { problems: self.problems() });
        let mut response = (status, refusal).into_response();
        if status == StatusCode::REQUEST_TIMEOUT {
            let value = header::HeaderValue::from_static("close");
            response.headers_mut().insert(header::CONNECTION, value);
        }
        if status == StatusCode::SERVICE_UNAVAILABLE {
            let value = header::HeaderValue::from_static(TRY_AGAIN);
            response.headers_mut().insert(header::RETRY_AFTER, value);
        }
        response.extensions_mut().insert(Noted { reference: None, trouble });
        response
    }
}
