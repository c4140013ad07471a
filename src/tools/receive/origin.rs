//! Which pages may send from a browser.

use std::str::FromStr;
use std::time::Duration;

use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName, RETRY_AFTER};
use axum::http::{HeaderValue, Method, Uri};
use tower_http::cors::CorsLayer;

/// The header that makes a retry harmless.
pub(super) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// How long a browser may cache the preflight; none does for longer than a day, most for two hours.
const ASK_AGAIN: Duration = Duration::from_secs(7_200);

/// An origin as a browser names it: `https://www.landlord.example`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(HeaderValue);

/// A text that is not an origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected an origin such as https://www.landlord.example, without a path or a closing /")]
pub struct NotAnOrigin;

impl FromStr for Origin {
    type Err = NotAnOrigin;

    /// Reads one origin; there is no wildcard.
    fn from_str(text: &str) -> Result<Self, NotAnOrigin> {
        let uri: Uri = text.parse().map_err(|_| NotAnOrigin)?;
        let (Some(scheme @ ("https" | "http")), Some(authority)) =
            (uri.scheme_str(), uri.authority())
        else {
            return Err(NotAnOrigin);
        };
        // Browsers send origins in lower case, without user name and path.
        let origin = format!("{scheme}://{authority}");
        if origin != text || origin.contains(['@', '*']) || origin != origin.to_ascii_lowercase() {
            return Err(NotAnOrigin);
        }
        HeaderValue::from_str(text).map(Self).map_err(|_| NotAnOrigin)
    }
}

/// The answers to preflights, and the headers on every other answer, where complaints are sent to.
pub(super) fn cors_to_send(origins: &[Origin]) -> CorsLayer {
    cors(origins)
        .allow_methods([Method::POST])
        .allow_headers([CONTENT_TYPE, IDEMPOTENCY_KEY])
        .expose_headers([RETRY_AFTER])
}

/// The same where the status of a complaint is read.
pub(super) fn cors_to_read(origins: &[Origin]) -> CorsLayer {
    cors(origins).allow_methods([Method::GET]).allow_headers([AUTHORIZATION])
}

/// Without cookies, by the layer's default.
fn cors(origins: &[Origin]) -> CorsLayer {
    let origins = origins.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
    CorsLayer::new().allow_origin(origins).max_age(ASK_AGAIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        for text in ["https://www.landlord.example", "http://127.0.0.1:8080", "http://[::1]:80"] {
            assert!(text.parse::<Origin>().is_ok(), "{text}");
        }
    }

    #[test]
    fn nothing_more_or_less_than_an_origin_is_taken() {
        for text in [
            "*",
            "null",
            "",
            "www.landlord.example",
            "https://*.landlord.example",
            "https://www.landlord.example/",
            "https://www.landlord.example/complaints",
            "https://name@www.landlord.example",
            "https://WWW.landlord.example",
            "ftp://www.landlord.example",
        ] {
            assert_eq!(text.parse::<Origin>(), Err(NotAnOrigin), "{text}");
        }
    }
}
