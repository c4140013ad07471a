//! A request to the landlord's own system, signed as Standard Webhooks asks for.

use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use complaint_core::landlords::is_endpoint;
use hmac::{Hmac, Mac as _};
use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use serde_json::value::RawValue;
use sha2::Sha256;

use super::super::store::Kept;
use crate::told::Told;

/// How long the other side may take.
const WITHIN: Duration = Duration::from_secs(30);

/// The least length of the secret.
pub(in crate::receive) const LEAST_SECRET: usize = 32;

/// Where to, and with which secret.
#[derive(Clone)]
pub struct Webhook {
    address: Url,
    secret: Vec<u8>,
    client: Client,
}

/// Why it cannot be told there.
#[derive(Debug, thiserror::Error)]
pub enum WebhookError {
    /// The address is not one to send complaints to.
    #[error("expected an address that begins with https://, or http:// on this machine")]
    Address,
    /// The secret is too short.
    #[error("expected a secret of {LEAST_SECRET} characters or more")]
    Secret,
    /// The request could not be made or was not answered.
    #[error("webhook: {}", without_address(.0))]
    Request(#[from] reqwest::Error),
    /// It was answered, but not taken.
    #[error("webhook: answered {0}")]
    Answered(u16),
    /// The complaint is not the JSON it was.
    #[error("the complaint cannot be read")]
    Unreadable,
}

/// An address may have a secret in it.
fn without_address(why: &reqwest::Error) -> &'static str {
    if why.is_timeout() {
        "not answered in time"
    } else if why.is_connect() {
        "cannot be reached"
    } else {
        "the connection broke"
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Webhook")
    }
}

impl Webhook {
    /// Takes an address and a secret.
    ///
    /// # Errors
    ///
    /// When one of them is not safe to use.
    pub fn new(address: &str, secret: &str) -> Result<Self, WebhookError> {
        let url = Url::parse(address).ok().filter(|_| is_endpoint(address));
        let address = url.ok_or(WebhookError::Address)?;
        if secret.len() < LEAST_SECRET {
            return Err(WebhookError::Secret);
        }
        // Somebody else must not be told because the first says so.
        let client = Client::builder().redirect(Policy::none()).timeout(WITHIN).build()?;
        Ok(Self { address, secret: secret.into(), client })
    }

    /// Tells of a complaint.
    pub(super) async fn send(&self, id: &str, complaint: &Kept) -> Result<(), WebhookError> {
        let body = body(complaint)?;
        let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let at = seconds.map_or(0, |it| it.as_secs());
        let request = self.client.post(self.address.clone());
        let request = request
            .header("content-type", "application/json")
            .header("idempotency-key", id)
            .header("webhook-id", id)
            .header("webhook-timestamp", at)
            .header("webhook-signature", self.signature(id, at, &body));
        let status = request.body(body).send().await?.status();
        if status.is_success() { Ok(()) } else { Err(WebhookError::Answered(status.as_u16())) }
    }

    /// Over the key, the time and the body, so that none of them can be another's.
    fn signature(&self, id: &str, at: u64, body: &str) -> String {
        // HMAC takes a key of any length.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.secret) else {
            return String::new();
        };
        mac.update(format!("{id}.{at}.{body}").as_bytes());
        format!("v1,{}", BASE64_STANDARD.encode(mac.finalize().into_bytes()))
    }
}

/// The complaint letter for letter, and its receipt.
fn body(complaint: &Kept) -> Result<String, WebhookError> {
    let submission: &RawValue =
        serde_json::from_str(&complaint.submission).map_err(|_| WebhookError::Unreadable)?;
    let told = Told::of(complaint.receipt.clone(), submission);
    serde_json::to_string(&told).map_err(|_| WebhookError::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "0123456789abcdef0123456789abcdef";

    #[test]
    fn only_a_safe_address_and_a_long_secret_are_taken() {
        assert!(Webhook::new("https://cases.landlord.example/in", SECRET).is_ok());
        assert!(Webhook::new("http://127.0.0.1:9000/in", SECRET).is_ok());
        for address in
            ["http://cases.landlord.example/in", "cases", "http://127.0.0.1:1@evil.example/"]
        {
            assert!(
                matches!(Webhook::new(address, SECRET), Err(WebhookError::Address)),
                "{address}"
            );
        }
        let short = Webhook::new("https://cases.landlord.example/in", "secret");
        assert!(matches!(short, Err(WebhookError::Secret)));
    }

    #[test]
    fn a_signature_is_the_one_that_openssl_computes() {
        // printf %s 'a.1.{}' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef -binary | base64
        let webhook = Webhook::new("https://cases.landlord.example/in", SECRET).unwrap();
        assert_eq!(
            webhook.signature("a", 1, "{}"),
            "v1,9Hizpa4ezwgtCFF9hPDlOkF+03Ert0ycQ+ncgE74pFE="
        );
        assert_eq!(format!("{webhook:?}"), "Webhook");
    }
}
