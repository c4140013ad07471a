//! The folder with all of a case, as every engine writes it.

use std::io::{Cursor, Read as _};

use e2e::{Outcome, SendingHarness, ensure, in_browser};
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::sending::{hashes, with_files};

#[test]
fn a_folder_is_a_zip_that_others_open_with_every_byte() -> Outcome {
    // More than is read at a time.
    let every_byte: Vec<u8> = (0..=255).cycle().take(1_200_001).collect();
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let files = hashes(&with_files(harness, "p3", &[("a.pdf", &every_byte)])?);
        let document = json!({
            "lang": "en", "dir": "ltr", "title": "A pack", "lead": "", "policy": "p3", "date": "", "how": "",
            "sections": [],
        });
        let file =
            |name: &str, hash: &Value| json!({ "name": name, "sha256": hash, "gone": "Gone." });
        let what = json!({
            "page": document, "page_name": "Pack", "kept_name": "Open",
            "letters": [{ "name": "01 Dŵr.txt", "text": "One\nTwo" }],
            "files": [file("02 a.pdf", &files[0]), file("03 b.pdf", &json!("b".repeat(64)))],
        });
        harness.command("p3", "save-folder", &what)?;
        let came: Value = harness.reply("p3", "saved-without", 1)?;
        assert_eq!(came, json!({ "kind": "saved-without", "hashes": ["b".repeat(64)] }));
        let saved = harness.saved()?;
        ensure!(saved.name.ends_with(".zip") && saved.media_type == "application/zip", "{saved:?}");
        let mut zip = ZipArchive::new(Cursor::new(saved.bytes)).map_err(e2e::Error::from)?;
        let mut read = |name: &str| -> e2e::Result<Vec<u8>> {
            let mut bytes = Vec::new();
            zip.by_name(name)?.read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        ensure!(read("02 a.pdf")? == every_byte, "other bytes than were taken");
        ensure!(read("01 Dŵr.txt")? == b"One\r\nTwo", "another letter");
        ensure!(read("03 b.pdf.txt")? == b"Gone.", "nothing says that it is gone");
        ensure!(read("Pack.html")?.starts_with(b"<!doctype html>"), "no document");
        Ok(())
    })
}
