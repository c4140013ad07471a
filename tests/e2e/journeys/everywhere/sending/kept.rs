//! Files on the device, by order.

use e2e::{Context, Outcome, SendingHarness, ensure, in_browser};
use mail_parser::MessageParser;
use serde_json::{Value, json};

use crate::sending::{hashes, with_files};

#[test]
fn kept_files_are_there_after_a_reload_with_every_byte() -> Outcome {
    let every_byte: Vec<u8> = (0..=255).cycle().take(300_001).collect();
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let listed = with_files(harness, "p3", &[("a.pdf", &every_byte), ("b.pdf", b"b")])?;
        let files = hashes(&listed);
        let until = "2026-12-19T10:00:00.000Z";
        harness.command(
            "p3",
            "keep-files",
            &json!({ "policy": "p3", "hashes": files, "until": until }),
        )?;
        let kept: Value = harness.reply("p3", "keep-files", 1)?;
        assert_eq!(kept, json!({ "kind": "done" }));
        page.reload()?;
        let harness = harness.ready()?;
        let what = json!({ "to": "a@b.example", "subject": "a", "body": "a", "files": listed });
        harness.command("p3", "save-email", &what)?;
        let email = harness.saved()?.bytes;
        let email = MessageParser::default().parse(&email).context("no email")?;
        let contents: Vec<&[u8]> = email.attachments().map(|it| it.contents()).collect();
        ensure!(contents == [&every_byte[..], b"b"], "other bytes than were kept");
        harness.command("p3", "forget-files", &json!({ "policy": "p3", "stay": [] }))?;
        harness.command("p3", "check-files", &json!({ "policy": "p3", "hashes": files }))?;
        let missing: Value = harness.reply("p3", "check-files", 1)?;
        assert_eq!(missing, json!({ "kind": "files-missing", "hashes": files }));
        Ok(())
    })
}
