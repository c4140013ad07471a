//! A made-up complaint, sent through every channel, to test a new receiver.

use std::io::Write;
use std::time::SystemTime;

use complaint_core::submission::Receipt;
use uuid::Uuid;

use super::super::store::Kept;
use super::Delivery;
use crate::Ending;
use crate::failure::Failure;
use crate::openapi::EXAMPLE;

/// What stands in place of a reference.
const REFERENCE: &str = "TEST-no-complaint";

/// Tells of it by each channel, and writes what came of that.
///
/// # Errors
///
/// When the output cannot be written.
pub(in crate::receive) async fn rehearse(
    delivery: &Delivery,
    output: &mut dyn Write,
) -> Result<Ending, Vec<Failure>> {
    let id = Uuid::new_v4().hyphenated().to_string();
    let receipt =
        Receipt { reference: REFERENCE.to_owned(), received_at: SystemTime::now().into() };
    let made_up = Kept {
        idempotency_key: id.clone(),
        receipt,
        submission: EXAMPLE.to_owned(),
        evidence: Vec::new(),
    };
    let mut told = Vec::new();
    if let Some(email) = &delivery.email {
        let sent = email.send(&id, &made_up, Vec::new()).await;
        told.push(("email", sent.map_err(|it| it.to_string())));
    }
    if let Some(webhook) = &delivery.webhook {
        let sent = webhook.send(&id, &made_up).await;
        told.push(("webhook", sent.map_err(|it| it.to_string())));
    }
    let mut ending = Ending::Well;
    for (channel, sent) in &told {
        let line = match sent {
            Ok(()) => format!("{channel}: told of {REFERENCE}"),
            Err(why) => {
                ending = Ending::WithErrors;
                format!("{channel}: not told: {why}")
            }
        };
        writeln!(output, "{line}").map_err(|it| vec![Failure::Output(it)])?;
    }
    if told.is_empty() {
        writeln!(output, "nobody is told: there is no --email-to and no --webhook")
            .map_err(|it| vec![Failure::Output(it)])?;
    }
    Ok(ending)
}
