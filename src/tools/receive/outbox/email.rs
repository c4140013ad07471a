//! An email with the complaint: the letter to read, the record and the evidence beside it.

use std::fmt;
use std::time::Duration;

use complaint_core::json;
use complaint_core::submission::{EvidenceFile, SubmissionFile};
use lettre::address::AddressError;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use reqwest::Url;

use super::super::readable::write_readable;
use super::super::safe_name::safe_name;
use super::super::store::Kept;

/// How long the mail server may take for each of its answers.
const WITHIN: Duration = Duration::from_secs(30);

/// Whom complaints are mailed to, and through which server.
#[derive(Clone)]
pub struct Email {
    to: Mailbox,
    from: Mailbox,
    server: AsyncSmtpTransport<Tokio1Executor>,
    most_bytes: u64,
}

/// Why it cannot be mailed.
#[derive(Debug, thiserror::Error)]
pub enum EmailError {
    /// An address is none.
    #[error("email address: {0}")]
    Address(#[from] AddressError),
    /// The server is not named as one.
    #[error("expected a mail server such as smtps://user:password@mail.example:465")]
    Server,
    /// The way to the server is open to others.
    #[error("expected smtps://, or smtp:// with ?tls=required, or a mail server on this machine")]
    Open,
    /// The server could not be reached, or has refused.
    #[error("mail server: {}", without_words(.0))]
    Sending(#[from] smtp::Error),
    /// The email cannot be made.
    #[error("the email cannot be made")]
    Message(#[from] lettre::error::Error),
    /// The complaint is not the JSON it was.
    #[error("the complaint cannot be read")]
    Unreadable,
}

/// A server's answer may repeat what it was sent.
fn without_words(why: &smtp::Error) -> String {
    match why.status() {
        Some(code) => format!("answered {code}"),
        None if why.is_timeout() => "not answered in time".to_owned(),
        None => "cannot be reached".to_owned(),
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Email")
    }
}

impl Email {
    /// Takes two addresses and a server. Evidence of more than `most_bytes` is listed and not attached.
    ///
    /// # Errors
    ///
    /// When one of them is none.
    pub fn new(to: &str, from: &str, server: &str, most_bytes: u64) -> Result<Self, EmailError> {
        let url = Url::parse(server).map_err(|_| EmailError::Server)?;
        let is_here = matches!(url.host_str(), Some("127.0.0.1" | "[::1]" | "localhost"));
        let asks_for_tls = url.query_pairs().any(|it| it == ("tls".into(), "required".into()));
        if url.scheme() != "smtps" && !asks_for_tls && !is_here {
            return Err(EmailError::Open);
        }
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(server);
        let server = server.map_err(|_| EmailError::Server)?.timeout(Some(WITHIN)).build();
        Ok(Self { to: to.parse()?, from: from.parse()?, server, most_bytes })
    }

    /// The evidence that goes along: all of it, or none if it is too much.
    ///
    /// # Errors
    ///
    /// When the complaint cannot be read.
    pub(super) fn attached(&self, complaint: &Kept) -> Result<Vec<EvidenceFile>, EmailError> {
        let evidence = read(complaint)?.evidence;
        let bytes: u64 = evidence.iter().map(|it| it.bytes).sum();
        Ok(if bytes > self.most_bytes { Vec::new() } else { evidence })
    }

    /// Mails a complaint with the bytes of what goes along. The email's id is that of the row in the outbox: whoever
    /// gets it twice can notice it.
    ///
    /// # Errors
    ///
    /// When it cannot be made or sent.
    pub(super) async fn send(
        &self,
        id: &str,
        complaint: &Kept,
        files: Vec<Vec<u8>>,
    ) -> Result<(), EmailError> {
        self.server.send(self.message(id, complaint, files)?).await?;
        Ok(())
    }

    fn message(
        &self,
        id: &str,
        complaint: &Kept,
        files: Vec<Vec<u8>>,
    ) -> Result<Message, EmailError> {
        let file = read(complaint)?;
        let reference = &complaint.receipt.reference;
        let record = Attachment::new(format!("{reference}.json"));
        let record = record.body(complaint.submission.clone(), media_type("application/json")?);
        let text = text(complaint, &file, files.len())?;
        let mut parts = MultiPart::mixed().singlepart(SinglePart::plain(text)).singlepart(record);
        for ((number, it), bytes) in (1..).zip(&file.evidence).zip(files) {
            // What it is called and what it is were said by a stranger.
            let kind =
                media_type(&it.media_type).or_else(|_| media_type("application/octet-stream"))?;
            let attachment = Attachment::new(safe_name(number, &it.name));
            parts = parts.singlepart(attachment.body(bytes, kind));
        }
        let mut message = Message::builder()
            .to(self.to.clone())
            .from(self.from.clone())
            .message_id(Some(format!("<{id}@complaint-wizard>")))
            .subject(format!("Complaint {reference}"));
        if let Some(resident) = reply_to(&file) {
            message = message.reply_to(resident);
        }
        Ok(message.multipart(parts)?)
    }
}

/// The complaint to read, and what does not go along.
fn text(complaint: &Kept, file: &SubmissionFile, attached: usize) -> Result<String, EmailError> {
    let reference = &complaint.receipt.reference;
    let received_at = complaint_core::iso::instant_text(complaint.receipt.received_at);
    let mut text = Vec::new();
    write_readable(reference, &received_at, file, &mut text).map_err(|_| EmailError::Unreadable)?;
    let mut text = String::from_utf8_lossy(&text).into_owned();
    if attached < file.evidence.len() {
        text.push_str("\nThe evidence is too large for an email. Fetch it with:\n");
        text.push_str(&format!("complaint received show {reference} --evidence FOLDER\n"));
    }
    Ok(text)
}

fn media_type(text: &str) -> Result<ContentType, EmailError> {
    ContentType::parse(text).map_err(|_| EmailError::Unreadable)
}

fn read(complaint: &Kept) -> Result<SubmissionFile, EmailError> {
    json::read(&complaint.submission).map_err(|_| EmailError::Unreadable)
}

/// The resident's own address, if they gave one and it is one.
fn reply_to(file: &SubmissionFile) -> Option<Mailbox> {
    let contact = file.answers.iter().find(|it| it.question_id == "contact")?;
    contact.answer.get("email")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complaints_go_encrypted_or_stay_on_this_machine() {
        let of = |server| Email::new("a@b.example", "c@d.example", server, 1);
        for server in [
            "smtps://u:p@mail.example:465",
            "smtp://mail.example:587?tls=required",
            "smtp://127.0.0.1:25",
        ] {
            assert!(of(server).is_ok(), "{server}");
        }
        for server in [
            "smtp://mail.example",
            "smtp://mail.example?tls=opportunistic",
            "smtp://127.0.0.1@mail.example",
        ] {
            assert!(matches!(of(server), Err(EmailError::Open)), "{server}");
        }
        for server in ["mail.example", "https://mail.example?tls=required"] {
            assert!(matches!(of(server), Err(EmailError::Server)), "{server}");
        }
    }
}
