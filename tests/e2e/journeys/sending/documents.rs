//! What a resident takes along besides: the complaint as a file, its hash, and what is shared.

use e2e::{Outcome, Page, Result, SendingHarness, bail, ensure, in_browser};
use serde_json::{Value, json};

use super::{hashes, with_files};

#[test]
fn the_complaint_is_saved_as_a_text_that_every_program_opens() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let text = "Dear P3,\nthe ceiling drips – 🏠.\r\nYours\rA. Doe\n";
        harness.command("p3", "save-text", &json!({ "text": text }))?;
        let saved = harness.saved()?;
        assert_eq!(saved.media_type, "text/plain");
        ensure!(
            saved.name.starts_with("complaint-p3-") && saved.name.ends_with(".txt"),
            "{}",
            saved.name
        );
        assert_eq!(saved.text()?, "Dear P3,\r\nthe ceiling drips – 🏠.\r\nYours\r\nA. Doe\r\n");
        Ok(())
    })
}

#[test]
fn the_complaint_is_saved_as_a_document_in_the_residents_looks_with_no_draft_inside() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let hostile = "</p><script>alert(1)</script> & <b>\"so\"</b>";
        let said = json!({
            "lang": "cy", "dir": "ltr", "title": "Cwyn", "lead": "Lead", "date": "Date", "how": "How",
            "policy": "p3", "sections": [{ "heading": "Letter", "text": hostile }],
        });
        harness.command("p3", "save-page", &json!({ "page": said }))?;
        let saved = harness.saved()?;
        assert_eq!(saved.media_type, "text/html");
        ensure!(saved.name.ends_with(".html"), "{}", saved.name);
        page.show(&saved.text()?)?;
        let elements: Vec<String> = page.run(
            "return [...new Set([...document.body.querySelectorAll('*')].map((it) => it.localName))]",
        )?;
        assert_eq!(elements, ["h1", "p", "h2"]);
        let text: String = page.run("return document.body.innerText")?;
        ensure!(text.contains(hostile), "{text}");
        let look: [String; 3] = page.run(
            "const it = getComputedStyle(document.documentElement);
             return [document.documentElement.lang, it.fontSize, it.backgroundColor]",
        )?;
        assert_eq!(look, ["cy", "24px", "rgb(255, 246, 214)"]);
        page.visit("/neutral")
    })
}

#[test]
fn an_email_goes_where_the_browser_puts_downloads() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open_with_downloads(page)?;
        let what = json!({ "to": "a@b.example", "subject": "Leak", "body": "Hello", "files": [] });
        let (name, text) = page.downloaded(|| harness.command("p3", "save-email", &what))?;
        assert_eq!(name, "complaint-p3-2026-11-21.eml");
        ensure!(text.starts_with("X-Unsent: 1\r\nTo: a@b.example\r\nSubject: Leak\r\n"), "{text}");
        Ok(())
    })
}

#[test]
fn a_text_has_the_hash_that_others_find_for_it() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        // By sha256sum: "abc", and "é🏠" with a line break behind.
        for (n, (text, hash)) in [
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ("é🏠\n", "2ba03ebc93e37e83a791b8e2ad9511f3ab998ed0d94096de38bf08c9aea00d08"),
        ]
        .into_iter()
        .enumerate()
        {
            harness.command("p3", "digest", &json!({ "text": text }))?;
            let digest: Value = harness.reply("p3", "digest", n + 1)?;
            assert_eq!(digest, json!({ "kind": "digest", "sha256": hash }));
        }
        Ok(())
    })
}

/// A browser with a share sheet that answers so, and takes files of these names.
fn with_a_share_sheet(page: &Page, takes: &str, answer: &str) -> Result<()> {
    page.run(&format!(
        "navigator.canShare = ({{ files }}) => files.every((it) => '{takes}'.split(' ').includes(it.name));
         navigator.share = async ({{ title, text, files }}) => {{
           const all = (files ?? []).map(async (it) => [it.name, it.type, await it.text()]);
           globalThis.shared = {{ title, text, files: await Promise.all(all) }};
           {answer}
         }}"
    ))
}

/// Shares two files, whether that was done, and what the share sheet was given.
fn share(
    harness: SendingHarness<'_>,
    page: &Page,
    files: &[Value],
) -> Result<(Value, Option<Value>)> {
    let before = harness.replies::<Value>("p3", "share")?.len();
    let what = json!({ "title": "Complaint", "text": "Dear P3", "files": files });
    harness.command("p3", "share", &what)?;
    let told = harness.reply("p3", "share", before + 1)?;
    Ok((told, page.run("return globalThis.shared ?? null")?))
}

#[test]
fn a_complaint_is_shared_with_the_files_that_can_be_and_says_which_did_not_go() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let files = with_files(harness, "p3", &[("b.pdf", b"b"), ("a.pdf", b"a")])?;
        let (a, b) =
            (json!(["a.pdf", "application/pdf", "a"]), json!(["b.pdf", "application/pdf", "b"]));
        let hashes = hashes(&files);
        let [of_b, of_a] = &hashes[..] else { bail!("two files, and {hashes:?}") };
        let without = |hashes: &[&Value]| json!({ "kind": "shared-without", "hashes": hashes });
        for (takes, told, attached) in [
            ("a.pdf b.pdf", json!({ "kind": "done" }), vec![b.clone(), a]),
            ("b.pdf", without(&[of_a]), vec![b]),
            ("", without(&[of_b, of_a]), vec![]),
        ] {
            with_a_share_sheet(page, takes, "")?;
            let shared = json!({ "title": "Complaint", "text": "Dear P3", "files": attached });
            assert_eq!(share(harness, page, &files)?, (told, Some(shared)), "it takes {takes}");
        }
        Ok(())
    })
}

#[test]
fn a_complaint_is_not_said_to_be_shared_when_it_was_not() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let not_done = json!({ "kind": "failed", "why": "not-shared" });
        with_a_share_sheet(page, "a.pdf b.pdf", "throw new DOMException('', 'AbortError')")?;
        assert_eq!(share(harness, page, &[])?.0, not_done);
        page.run::<()>("globalThis.shared = null; navigator.share = undefined")?;
        assert_eq!(share(harness, page, &[])?.0, not_done);
        with_a_share_sheet(page, "a.pdf b.pdf", "")?;
        let gone = "0".repeat(64);
        let file = json!({ "sha256": gone, "name": "a.pdf", "media_type": "application/pdf" });
        let (told, shared) = share(harness, page, &[file])?;
        let missing = json!({ "kind": "files-missing", "hashes": [gone] });
        assert_eq!((told, shared), (missing, None));
        Ok(())
    })
}
