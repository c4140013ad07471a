//! Files in memory, and on the device only by order.

use e2e::{Browser, Outcome, Page, Result, SendingHarness, ensure, in_browser, in_browser_set};
use serde_json::{Value, json};

use super::{hashes, with_files};

const UNTIL: &str = "2026-12-19T10:00:00.000Z";

/// Which of the files are nowhere.
fn missing(harness: SendingHarness<'_>, wizard: &str, files: &[Value]) -> Result<Vec<Value>> {
    let before = harness.replies::<Value>(wizard, "check-files")?.len();
    let policy = wizard.split('/').next();
    harness.command(wizard, "check-files", &json!({ "policy": policy, "hashes": files }))?;
    let answer: Value = harness.reply(wizard, "check-files", before + 1)?;
    Ok(answer.get("hashes").and_then(Value::as_array).cloned().unwrap_or_default())
}

fn keep(harness: SendingHarness<'_>, policy: &str, files: &[Value], until: &str) -> Result<Value> {
    let before = harness.replies::<Value>(policy, "keep-files")?.len();
    harness.command(
        policy,
        "keep-files",
        &json!({ "policy": policy, "hashes": files, "until": until }),
    )?;
    harness.reply(policy, "keep-files", before + 1)
}

/// The page again, with nothing in memory.
fn reloaded(page: &Page) -> Result<SendingHarness<'_>> {
    SendingHarness::open(page)
}

/// Gives an order to forget, and another behind it, which is answered when the first is done.
fn forget(harness: SendingHarness<'_>, what: &Value) -> Result<()> {
    harness.command("p3", "forget-files", what)?;
    let kept = keep(harness, "p3/other", &[], UNTIL)?;
    ensure!(kept == json!({ "kind": "done" }), "{kept}");
    Ok(())
}

#[test]
fn files_are_on_the_device_after_the_order_to_keep_them_and_not_before() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let files = hashes(&with_files(harness, "p3", &[("a.pdf", b"a"), ("b.pdf", b"b")])?);
        assert_eq!(missing(harness, "p3", &files)?, Vec::<Value>::new());
        let harness = reloaded(page)?;
        assert_eq!(missing(harness, "p3", &files)?, files);
        with_files(harness, "p3", &[("a.pdf", b"a"), ("b.pdf", b"b")])?;
        assert_eq!(keep(harness, "p3", &files, UNTIL)?, json!({ "kind": "done" }));
        let harness = reloaded(page)?;
        assert_eq!(missing(harness, "p3", &files)?, Vec::<Value>::new());
        // Of one landlord's complaint nothing is known in another's.
        assert_eq!(missing(harness, "settle", &files)?, files);
        Ok(())
    })
}

#[test]
fn asking_for_files_leaves_no_trace_on_a_device_that_keeps_none() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let files = hashes(&with_files(harness, "p3", &[("a.pdf", b"a")])?);
        missing(harness, "settle", &files)?;
        harness.command("p3", "forget-files", &json!({ "policy": "p3", "stay": [] }))?;
        missing(harness, "settle", &files)?;
        page.run::<()>("indexedDB.databases().then((all) => (globalThis.databases = all.length))")?;
        let databases = page.wait_for("the list of databases", || {
            page.run::<Option<u64>>("return globalThis.databases ?? null")
        })?;
        assert_eq!(databases, 0);
        Ok(())
    })
}

#[test]
fn kept_files_are_renewed_together_and_one_that_is_gone_is_said() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let first = hashes(&with_files(harness, "p3", &[("a.pdf", b"a")])?);
        keep(harness, "p3", &first, "2026-11-21T10:00:00.000Z")?;
        let harness = reloaded(page)?;
        let mut both = first;
        both.extend(hashes(&with_files(harness, "p3", &[("b.pdf", b"b")])?));
        assert_eq!(keep(harness, "p3", &both, UNTIL)?, json!({ "kind": "done" }));
        // It would have had its time.
        name_in_draft(page, "p3", "1", &both)?;
        harness.command("p3", "forget-files", &json!({ "policy": "p3", "stay": [] }))?;
        let harness = reloaded(page)?;
        assert_eq!(missing(harness, "p3", &both)?, Vec::<Value>::new());
        let mut more = both.clone();
        more.push(json!("0".repeat(64)));
        // What is nowhere is not what could not be kept: the first is said, and not written over.
        assert_eq!(keep(harness, "p3", &more, UNTIL)?, json!({ "kind": "done" }));
        assert_eq!(missing(harness, "p3", &more)?, more[2..]);
        assert_eq!(missing(harness, "p3", &both)?, Vec::<Value>::new());
        Ok(())
    })
}

/// A draft on the device names files.
fn name_in_draft(page: &Page, policy: &str, draft: &str, files: &[Value]) -> Result<()> {
    let (key, text) = (format!("complaint-wizard:v1:{policy}:{draft}"), json!(files).to_string());
    page.run(&format!("localStorage.setItem('{key}', {})", json!(text)))
}

#[test]
fn files_that_no_draft_of_their_policy_names_are_forgotten_and_those_that_have_had_their_time()
-> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let contents: [(&str, &[u8]); 3] = [("a.pdf", b"a"), ("b.pdf", b"b"), ("c.pdf", b"c")];
        let files = hashes(&with_files(harness, "p3", &contents)?);
        with_files(harness, "settle", &contents)?;
        keep(harness, "p3", &files[..2], UNTIL)?;
        keep(harness, "p3", &files[2..], "2026-11-21T09:59:59.000Z")?;
        keep(harness, "settle", &files, UNTIL)?;
        // Two drafts name the second, of which one goes; a draft of another landlord's names the first.
        name_in_draft(page, "p3", "1", &files[1..])?;
        name_in_draft(page, "p3", "2", &files[..2])?;
        name_in_draft(page, "settle", "1", &files[..1])?;
        page.run::<()>("localStorage.removeItem('complaint-wizard:v1:p3:2')")?;
        forget(harness, &json!({ "policy": "p3", "stay": [] }))?;
        let kept = |policy: &str| -> Result<Vec<Value>> {
            let harness = reloaded(page)?;
            let gone = missing(harness, policy, &files)?;
            Ok(files.iter().filter(|it| !gone.contains(it)).cloned().collect())
        };
        // The third has had its time.
        assert_eq!(kept("p3")?, files[1..2]);
        assert_eq!(kept("settle")?, files);
        let harness = reloaded(page)?;
        page.run::<()>("localStorage.removeItem('complaint-wizard:v1:p3:1')")?;
        forget(harness, &json!({ "policy": "p3", "stay": [] }))?;
        assert_eq!(kept("p3")?, Vec::<Value>::new());
        assert_eq!(kept("settle")?, files);
        Ok(())
    })
}

#[test]
fn what_was_never_on_the_device_stays_in_memory_and_so_does_what_the_page_needs() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let contents: [(&str, &[u8]); 3] = [("a.pdf", b"a"), ("b.pdf", b"b"), ("c.pdf", b"c")];
        let files = hashes(&with_files(harness, "p3", &contents)?);
        keep(harness, "p3", &files[1..], UNTIL)?;
        // The first is another complaint's, which is not kept.
        forget(harness, &json!({ "policy": "p3", "stay": files[1..2] }))?;
        assert_eq!(missing(harness, "p3", &files)?, files[2..]);
        let harness = reloaded(page)?;
        assert_eq!(missing(harness, "p3", &files)?, files);
        Ok(())
    })
}

#[test]
fn a_browser_that_keeps_nothing_says_so_and_the_files_stay_in_memory() -> Outcome {
    in_browser_set(Browser::KeepsNothing, |page| {
        let harness = SendingHarness::open(page)?;
        let files = hashes(&with_files(harness, "p3", &[("a.pdf", b"a")])?);
        assert_eq!(
            keep(harness, "p3", &files, UNTIL)?,
            json!({ "kind": "failed", "why": "not-kept" })
        );
        assert_eq!(missing(harness, "p3", &files)?, Vec::<Value>::new());
        harness.command("p3", "forget-files", &json!({ "policy": "p3", "stay": [] }))?;
        assert_eq!(missing(harness, "p3", &files)?, Vec::<Value>::new());
        Ok(())
    })
}
