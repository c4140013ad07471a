//! The file of an email, as a mail program reads it.

use e2e::{
    Context, Evidence, FixtureFile, Outcome, Page, Result, SendingHarness, bail, ensure, in_browser,
};
use mail_parser::{Message, MessageParser, MimeHeaders as _};
use serde_json::{Value, json};

use super::generous;

/// More than is turned into base64 at a time, and no whole number of lines.
fn every_byte() -> Vec<u8> {
    (0..500_003_u32).map(|it| it.to_le_bytes()[0] ^ it.to_le_bytes()[1]).collect()
}

fn listed(it: &Evidence, name: &str) -> Value {
    json!({ "sha256": it.sha256, "name": name, "media_type": it.media_type })
}

/// Takes files, has them put into an email, and gives that back.
fn email(
    page: &Page,
    to: &str,
    subject: &str,
    body: &str,
    files: &[(&str, FixtureFile)],
) -> Result<Vec<u8>> {
    let harness = SendingHarness::open(page)?;
    harness.limit("p3", &generous())?;
    let given: Vec<FixtureFile> = files.iter().map(|(_, it)| it.clone()).collect();
    let taken = harness.take("p3", &given, true)?;
    ensure!(taken.files.len() == files.len(), "refused: {:?}", taken.refused);
    let files: Vec<Value> =
        taken.files.iter().zip(files).map(|(it, (name, _))| listed(it, name)).collect();
    let what = json!({ "to": to, "subject": subject, "body": body, "files": files });
    harness.command("p3", "save-email", &what)?;
    harness.reply::<Value>("p3", "done", 1)?;
    let saved = harness.saved()?;
    ensure!(
        saved.name.starts_with("complaint-p3-") && saved.name.ends_with(".eml"),
        "{}",
        saved.name
    );
    ensure!(saved.media_type == "message/rfc822", "{}", saved.media_type);
    Ok(saved.bytes)
}

fn parsed(file: &[u8]) -> Result<Message<'_>> {
    MessageParser::default().parse(file).context("no email")
}

fn names<'a>(message: &'a Message<'_>) -> Vec<&'a str> {
    message.attachments().map(|it| it.attachment_name().unwrap_or_default()).collect()
}

/// Every line ends as mail asks for, and none is longer than any mail server takes.
fn see_lines(file: &[u8]) -> Result<()> {
    let text = std::str::from_utf8(file)?;
    ensure!(!text.replace("\r\n", "").contains(['\r', '\n']), "a line that ends otherwise");
    for line in text.split("\r\n") {
        ensure!(line.len() <= 78, "{} bytes: {line}", line.len());
    }
    Ok(())
}

#[test]
fn an_email_opens_to_be_sent_with_the_text_and_every_byte_of_the_files() -> Outcome {
    const BODY: &str =
        "Dear P3,\nthe ceiling drips.\r\n\r\n– ünïcode 🏠, “quoted”\n.\nFrom here on\n";
    in_browser(|page| {
        let scan = FixtureFile::new("scan.pdf", "application/pdf", every_byte());
        let note = FixtureFile::new("note.txt", "text/plain", "One line\nand another\n");
        let files = [("scan.pdf", scan.clone()), ("note.txt", note.clone())];
        let file = email(page, "complaints@p3.example", "Complaint: a leak", BODY, &files)?;
        see_lines(&file)?;
        let message = parsed(&file)?;
        let headers: Vec<&str> = message.headers_raw().map(|(name, _)| name).collect();
        assert_eq!(headers, ["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"]);
        assert_eq!(message.header_raw("X-Unsent").map(str::trim), Some("1"));
        assert_eq!(message.subject(), Some("Complaint: a leak"));
        let to = message.to().and_then(|it| it.first()).and_then(|it| it.address());
        assert_eq!(to, Some("complaints@p3.example"));
        let body = message.body_text(0).context("no text")?;
        assert_eq!(body, BODY.replace("\r\n", "\n").replace('\n', "\r\n"));
        assert_eq!(names(&message), ["scan.pdf", "note.txt"]);
        let contents: Vec<&[u8]> = message.attachments().map(|it| it.contents()).collect();
        let equal = contents == [&scan.bytes[..], &note.bytes[..]];
        ensure!(equal, "other bytes than were attached");
        Ok(())
    })
}

#[test]
fn awkward_subjects_and_file_names_come_back_as_they_were() -> Outcome {
    let long =
        "Complaint about a leak that has dripped into the kitchen since the second week of October";
    let subjects =
        ["Ünïcode: 🏠🏴󠁧󠁢󠁷󠁬󠁳󠁿 leak", "\"Quoted\" <a@b>; c", "شكوى من تسرب", "=?UTF-8?Q?not_me?=", long];
    let name = "photo of the kitchen ceiling, taken on the day that it came down for the second time, by me.txt";
    let files = ["🏠 \"leak\".txt", "تسرب المياه.txt", "a;b=c*'%41'\\.txt", name, "plain.txt"];
    in_browser(|page| {
        for subject in subjects {
            let given: Vec<(&str, FixtureFile)> = files
                .iter()
                .map(|it| (*it, FixtureFile::new("a.txt", "text/plain", it.as_bytes())))
                .collect();
            let file = email(page, "complaints@p3.example", subject, "Hello", &given)?;
            see_lines(&file)?;
            let message = parsed(&file)?;
            assert_eq!(message.subject(), Some(subject));
            assert_eq!(names(&message), files);
        }
        Ok(())
    })
}

#[test]
fn no_line_break_in_what_was_written_begins_a_header() -> Outcome {
    in_browser(|page| {
        let file = FixtureFile::new("a.txt", "text/plain", "a");
        let name = "a\r\nX-Evil: 1\r\n\r\nb\u{85}.txt";
        let subject = "Leak\r\nX-Evil: 1\nBcc: evil@example.com\r\n\r\nText";
        let to = "complaints@p3.example\r\nBcc: evil@example.com";
        let file = email(page, to, subject, "Hello\r\nX-Evil: 1", &[(name, file)])?;
        let message = parsed(&file)?;
        let to: Vec<&str> = message
            .all_to()
            .filter_map(|it| it.as_list())
            .flatten()
            .filter_map(|it| it.address())
            .collect();
        assert_eq!(to, ["complaints@p3.example"]);
        for part in std::iter::once(message.root_part()).chain(message.attachments()) {
            for header in &part.headers {
                let name = header.name.as_str();
                ensure!(!["X-Evil", "Bcc", "x-evil"].contains(&name), "{name}");
            }
        }
        assert_eq!(message.attachment_count(), 1);
        assert_eq!(message.body_text(0).as_deref(), Some("Hello\r\nX-Evil: 1"));
        Ok(())
    })
}

#[test]
fn an_email_whose_file_is_gone_is_not_saved_and_the_file_is_named() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let gone = "0".repeat(64);
        let file = json!({ "sha256": gone, "name": "a.pdf", "media_type": "application/pdf" });
        let what = json!({ "to": "a@b.example", "subject": "a", "body": "a", "files": [file] });
        harness.command("p3", "save-email", &what)?;
        let missing: Value = harness.reply("p3", "save-email", 1)?;
        assert_eq!(missing, json!({ "kind": "files-missing", "hashes": [gone] }));
        if !harness.replies::<Value>("p3", "done")?.is_empty() {
            bail!("saved all the same");
        }
        Ok(())
    })
}
