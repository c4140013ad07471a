//! Complaints by email.

use std::net::TcpListener;
use std::time::Duration;

use mail_parser::{MessageParser, MimeHeaders as _};
use serde_json::json;

use super::mail_server::{MailServer, arguments};
use crate::program::complaint as program;
use crate::receive::running::{Running, send};
use crate::receive::{KEY, complaint, complaint_with, multipart_type, parts};

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);

fn start(store: &std::path::Path, server: &str, more: &[&str]) -> Running {
    Running::start_with(store, &[&arguments(server), more].concat())
}

#[test]
fn an_email_has_the_letter_the_record_and_the_evidence_and_goes_back_to_the_resident() {
    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::start(0);
    let running = start(&folder.path().join("store"), &server.url(), &[]);
    let files: [&[u8]; 1] = [b"\xff\xd8 not really a photo"];
    let mut sent = complaint_with(&files);
    sent["evidence"][0]["name"] = json!("../../leak.jpg");
    sent["letter"] = json!("It leaks.\r\nBcc: everybody@example.org\r\n.\r\nStill.");
    let contact = json!({
        "question_id": "contact", "question_text": "How?", "answer_text": "Sam",
        "answer": { "email": "sam@example.org", "name": "Sam" }
    });
    sent["answers"].as_array_mut().unwrap().push(contact);
    let answer = send(&running.url(), &multipart_type(), KEY, &parts(&sent, &files)).unwrap();
    assert_eq!(answer.status, 201, "{}", answer.body);
    let reference = answer.reference().unwrap();
    let mail = server.mails.recv_timeout(PATIENCE).unwrap();
    let mail = MessageParser::default().parse(mail.as_bytes()).unwrap();
    assert_eq!(mail.subject(), Some(format!("Complaint {reference}").as_str()));
    let address = |it: Option<&mail_parser::Address<'_>>| {
        it.and_then(|it| it.first()).and_then(|it| it.address()).map(str::to_owned)
    };
    assert_eq!(address(mail.to()).as_deref(), Some("complaints@landlord.example"));
    assert_eq!(address(mail.reply_to()).as_deref(), Some("sam@example.org"));
    assert!(mail.bcc().is_none());
    let text = mail.body_text(0).unwrap();
    for part in ["It leaks.", "Bcc: everybody@example.org", "Still.", &reference] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let attached: Vec<_> = mail.attachments().collect();
    assert_eq!(attached.len(), 2);
    assert_eq!(attached[0].attachment_name(), Some(format!("{reference}.json").as_str()));
    assert_eq!(attached[1].attachment_name(), Some("1-leak.jpg"));
    assert_eq!(attached[1].contents(), files[0]);
}

#[test]
fn evidence_that_is_too_large_is_listed_and_left_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::start(0);
    let more = ["--email-most-bytes", "10"];
    let running = start(&folder.path().join("store"), &server.url(), &more);
    let files: [&[u8]; 1] = [b"more than ten bytes"];
    let body = parts(&complaint_with(&files), &files);
    let answer = send(&running.url(), &multipart_type(), KEY, &body).unwrap();
    let mail = server.mails.recv_timeout(PATIENCE).unwrap();
    let mail = MessageParser::default().parse(mail.as_bytes()).unwrap();
    assert_eq!(mail.attachments().count(), 1);
    let text = mail.body_text(0).unwrap();
    let fetch = format!("complaint received show {}", answer.reference().unwrap());
    assert!(text.contains(&fetch) && text.contains("leak.jpg"), "{text}");
}

#[test]
fn a_mail_server_that_is_down_loses_nothing_and_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    // A port where nobody listens yet.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("smtp://127.0.0.1:{port}");
    let mut running = start(&store, &url, &["--watch", "127.0.0.1:0"]);
    let answer =
        send(&running.url(), "application/json", KEY, complaint().to_string().as_bytes()).unwrap();
    assert_eq!(answer.status, 201);
    // One line of the request, one of the delivery that failed.
    let log = running.log_of(2);
    assert!(log.contains("mail server: cannot be reached"), "{log}");
    let figures = format!("http://{}/metrics", running.watched.as_ref().unwrap());
    let figures = ureq::get(figures).call().unwrap().body_mut().read_to_string().unwrap();
    assert!(figures.contains("complaint_outbox_waiting{channel=\"email\"} 1"), "{figures}");
    // The receiver dies, and another goes on.
    running.kill();
    let server = MailServer::start(port);
    let _again = start(&store, &url, &[]);
    let mail = server.mails.recv_timeout(PATIENCE).unwrap();
    assert!(mail.contains(&answer.reference().unwrap()), "{mail}");
}

#[test]
fn whoever_sets_it_up_may_try_it_and_no_password_is_shown() {
    let server = MailServer::start(0);
    let url = server.url();
    let mut all = vec!["receive", "--store", "unused", "--try-telling"];
    all.extend(arguments(&url));
    let tried = program(&all, "");
    assert_eq!((tried.code, tried.output.as_str()), (0, "email: told of TEST-no-complaint\n"));
    assert!(server.mails.recv_timeout(PATIENCE).unwrap().contains("TEST-no-complaint"));
    let last = all.len() - 1;
    all[last] = "smtp://user:quagmire@127.0.0.1:1";
    let failed = program(&all, "");
    assert_eq!(failed.code, 1);
    assert!(failed.output.starts_with("email: not told: mail server"), "{}", failed.output);
    assert!(!failed.output.contains("quagmire") && !failed.messages.contains("quagmire"));
}

#[test]
fn an_endpoint_that_never_answers_does_not_hold_up_the_mail() {
    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::start(0);
    // It takes connections, and says nothing for longer than a webhook is waited for.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let secret = folder.path().join("secret");
    std::fs::write(&secret, "0123456789abcdef0123456789abcdef").unwrap();
    let webhook = format!("http://{}/in", silent.local_addr().unwrap());
    let secret = secret.display().to_string();
    let more = ["--webhook", webhook.as_str(), "--webhook-secret-file", &secret];
    let running = start(&folder.path().join("store"), &server.url(), &more);
    for key in [KEY, "0b7e1a52-6f4c-4d0e-9a43-5a1f7c2d9e11"] {
        let body = complaint().to_string();
        let answer = send(&running.url(), "application/json", key, body.as_bytes()).unwrap();
        let mail = server.mails.recv_timeout(Duration::from_secs(15)).unwrap();
        assert!(mail.contains(&answer.reference().unwrap()), "{mail}");
    }
}
