//! What is taken as evidence and what is not, with the reason.

use e2e::{Context, FixtureFile, Outcome, SendingHarness, Taken, ensure, in_browser};
use serde_json::json;

use super::generous;

fn text(name: &str, content: &str) -> FixtureFile {
    FixtureFile::new(name, "text/plain", content)
}

/// The names on the list, and those refused, each with the reason.
fn said(taken: &Taken) -> (Vec<&str>, Vec<(&str, &str)>) {
    let files = taken.files.iter().map(|it| it.name.as_str()).collect();
    (files, taken.refused.iter().map(|it| (it.name.as_str(), it.why.as_str())).collect())
}

#[test]
fn each_limit_refuses_what_goes_beyond_it_and_nothing_else() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let before = json!([{ "sha256": abc, "bytes": 3 }]);
        let limits = json!({
            "count": 4, "bytes": 10, "total": 20, "types": ["text/plain", "image/jpeg"], "taken": before,
        });
        harness.limit("p3", &limits)?;
        let taken = harness.take(
            "p3",
            &[
                text("ten.txt", "0123456789"),
                text("eleven.txt", "01234567890"),
                text("empty.txt", ""),
                text("again.txt", "abc"),
                text("ten too.txt", "0123456789"),
                FixtureFile::new("a.exe", "application/x-msdownload", "x"),
                FixtureFile::new("a.pdf", "application/pdf", "x"),
                FixtureFile::new("broken.jpg", "image/jpeg", "not a photo"),
                text("eight.txt", "01234567"),
                text("seven.txt", "0123456"),
                text("none.txt", "!"),
            ],
            false,
        )?;
        let (files, refused) = said(&taken);
        assert_eq!(files, ["ten.txt", "seven.txt"]);
        let wanted = [
            ("eleven.txt", "too-large"),
            ("empty.txt", "empty"),
            ("again.txt", "twice"),
            ("ten too.txt", "twice"),
            ("a.exe", "type"),
            ("a.pdf", "type"),
            ("broken.jpg", "unreadable"),
            ("eight.txt", "too-much"),
            ("none.txt", "too-much"),
        ];
        assert_eq!(refused, wanted);
        // Four in all.
        let taken: Vec<_> =
            taken.files.iter().map(|it| json!({ "sha256": it.sha256, "bytes": 1 })).collect();
        let limits = json!({ "count": 3, "bytes": 10, "total": 20, "types": ["text/plain"], "taken": taken });
        harness.limit("p3", &limits)?;
        let taken = harness.take("p3", &[text("one.txt", "1"), text("two.txt", "2")], false)?;
        assert_eq!(said(&taken), (vec!["one.txt"], vec![("two.txt", "too-many")]));
        Ok(())
    })
}

#[test]
fn limits_are_for_what_is_sent_and_not_for_what_a_camera_made() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let large = harness.picture("image/jpeg", (900, 600), Some(0.95))?;
        let photo = FixtureFile::new("large.jpg", "image/jpeg", large.clone());
        let mut limits = generous();
        *limits.get_mut("bytes").context("none")? = json!(large.len() - 1);
        harness.limit("p3", &limits)?;
        let taken = harness.take("p3", std::slice::from_ref(&photo), true)?;
        assert_eq!(said(&taken), (vec![], vec![("large.jpg", "too-large")]));
        let taken = harness.take("p3", &[photo], false)?;
        assert_eq!(said(&taken), (vec!["large.jpg"], vec![]));
        Ok(())
    })
}

#[test]
fn a_file_is_what_it_holds_and_is_named_so() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let png = harness.picture("image/png", (300, 200), None)?;
        let jpeg = harness.picture("image/jpeg", (300, 200), None)?;
        let long = format!("{}.pdf", "🏠".repeat(150));
        harness.limit("p3", &generous())?;
        let given = [
            // Sent as a document, with everything in it, it would say where it was taken.
            FixtureFile::new("photo.pdf", "application/pdf", jpeg),
            FixtureFile::new("screen.shot", "", png),
            FixtureFile::new("letter.PDF", "", "%PDF-1"),
            FixtureFile::new("C:\\Users\\me\\bill.pdf", "application/pdf", "%PDF-2"),
            FixtureFile::new("gpj.\u{202e}\u{7}exe\n.txt", "text/plain; charset=utf-8", "hello"),
            FixtureFile::new(&long, "application/pdf", "%PDF-3"),
        ];
        let taken = harness.take("p3", &given, true)?;
        ensure!(taken.refused.is_empty(), "{:?}", taken.refused);
        let long = format!("{}.pdf", "🏠".repeat(96));
        let wanted = [
            ("photo.jpg", "image/jpeg"),
            ("screen.png", "image/png"),
            ("letter.PDF", "application/pdf"),
            ("bill.pdf", "application/pdf"),
            ("gpj.exe.txt", "text/plain"),
            (&long, "application/pdf"),
        ];
        let found: Vec<_> =
            taken.files.iter().map(|it| (it.name.as_str(), it.media_type.as_str())).collect();
        assert_eq!(found, wanted);
        for it in &taken.files {
            assert_eq!(u64::try_from(harness.bytes("p3", &it.sha256)?.len())?, it.bytes);
        }
        Ok(())
    })
}

#[test]
fn a_photo_that_this_browser_cannot_read_is_refused() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let jpeg = harness.picture("image/jpeg", (300, 200), None)?;
        let cut = jpeg.get(..200).context("short")?.to_vec();
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec();
        let given = [
            FixtureFile::new("cut.jpg", "image/jpeg", cut),
            FixtureFile::new("phone.heic", "", heic),
        ];
        harness.limit("p3", &generous())?;
        for full_size in [false, true] {
            let taken = harness.take("p3", &given, full_size)?;
            let refused = vec![("cut.jpg", "unreadable"), ("phone.heic", "unreadable")];
            assert_eq!(said(&taken), (vec![], refused));
        }
        Ok(())
    })
}

#[test]
fn what_is_picked_while_files_are_taken_waits_for_its_turn() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        harness.limit("p3", &generous())?;
        let photo = harness.picture("image/jpeg", (2600, 1800), None)?;
        let folder = e2e::folder_of_its_own()?;
        let paths = [folder.path().join("a.jpg"), folder.path().join("b.txt")];
        std::fs::write(&paths[0], photo).context("not written")?;
        std::fs::write(&paths[1], "b").context("not written")?;
        harness.pick_and_take("p3", &[&paths[0]], false)?;
        harness.pick_and_take("p3", &[&paths[1]], false)?;
        let first: Taken = harness.reply("p3", "taken", 1)?;
        let second: Taken = harness.reply("p3", "taken", 2)?;
        assert_eq!(
            (said(&first), said(&second)),
            ((vec!["a.jpg"], vec![]), (vec!["b.txt"], vec![]))
        );
        assert_eq!(
            harness.replies::<serde_json::Value>("p3", "taking")?,
            [json!({ "kind": "taking" }), json!({ "kind": "taking" })]
        );
        Ok(())
    })
}
