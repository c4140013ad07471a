//! Where each complaint is told, as the command line says it.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::super::seconds::seconds;
use super::{Delivery, Email, Webhook};
use crate::failure::{Failure, Problem};
use crate::texts::text_of;

/// Where each complaint is told once it is kept.
#[derive(Debug, Clone, Args)]
pub(crate) struct Tell {
    /// Whom each complaint is mailed to
    #[arg(long, value_name = "ADDRESS", requires_all = ["email_from", "smtp"])]
    email_to: Option<String>,
    /// Whom it is mailed from
    #[arg(long, value_name = "ADDRESS")]
    email_from: Option<String>,
    /// Through which server: smtps://user:password@host:465, or smtp://…?tls=required. Say it in the environment or
    /// the file of settings: other users of this machine see a command line
    #[arg(long, value_name = "ADDRESS")]
    smtp: Option<String>,
    /// How many bytes of evidence an email may have; more is listed and not attached
    #[arg(long, value_name = "N", default_value_t = 15_000_000)]
    email_most_bytes: u64,
    /// The address of your own system that is told of each complaint: https, or http on this machine
    #[arg(long, value_name = "ADDRESS", requires = "webhook_secret_file")]
    webhook: Option<String>,
    /// A file with the secret by which your system knows that it is told by this one: 32 characters or more
    #[arg(long, value_name = "FILE")]
    webhook_secret_file: Option<PathBuf>,
    /// How many seconds after a failure it is tried again; each pause is twice as long, up to six hours
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    tell_again_after: Duration,
    /// Tell of a made-up complaint everywhere, say what came of it, and end
    #[arg(long)]
    pub(in crate::receive) try_telling: bool,
}

impl Tell {
    /// What it says.
    ///
    /// # Errors
    ///
    /// Everything that cannot be used.
    pub(in crate::receive) fn delivery(&self) -> Result<Delivery, Vec<Failure>> {
        let mut failures = Vec::new();
        let email = match (&self.email_to, &self.email_from, &self.smtp) {
            (Some(to), Some(from), Some(server)) => {
                let email = Email::new(to, from, server, self.email_most_bytes);
                email
                    .map_err(|why| failures.push(wrong("--email-to, --email-from, --smtp", &why)))
                    .ok()
            }
            _ => None,
        };
        let webhook = match (&self.webhook, &self.webhook_secret_file) {
            (Some(address), Some(file)) => match text_of(file) {
                Ok(secret) => Webhook::new(address, secret.trim())
                    .map_err(|why| failures.push(wrong("--webhook, --webhook-secret-file", &why)))
                    .ok(),
                Err(why) => {
                    failures.push(why);
                    None
                }
            },
            _ => None,
        };
        let delivery = Delivery { email, webhook, pause: self.tell_again_after };
        if failures.is_empty() { Ok(delivery) } else { Err(failures) }
    }
}

fn wrong(options: &str, why: &dyn std::error::Error) -> Failure {
    Failure::BadInput {
        file: options.to_owned(),
        problems: vec![Problem::new("", why.to_string())],
    }
}
