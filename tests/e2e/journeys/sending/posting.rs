//! A complaint on its way to a landlord's endpoint: what arrives, and what the app is told.

use e2e::{Context, Outcome, Page, Result, SendingHarness, bail, ensure, in_browser};
use serde_json::{Value, json};

use super::{hashes, with_files};

pub(crate) const KEY: &str = "4f6b5c1e-8f1a-4f57-9f43-0d6a2f9f0001";
pub(crate) const SUBMISSION: &str =
    r#"{"schema":"complaint-submission/1","letter":"Es tropft – 🏠"}"#;

pub(crate) fn order(action: &str, files: &[Value], patience: u32) -> Value {
    json!({
        "action": action, "key": KEY, "submission": SUBMISSION, "files": files, "patience": patience,
    })
}

/// Posts, and what came of it, which is the only thing that is told.
pub(crate) fn posted(harness: SendingHarness<'_>, wizard: &str, what: &Value) -> Result<Value> {
    let before = harness.replies::<Value>(wizard, "post")?.len();
    harness.command(wizard, "post", what)?;
    let answer = harness.reply(wizard, "post", before + 1)?;
    let told = harness.replies::<Value>(wizard, "post")?.len();
    ensure!(told == before + 1, "told {} times", told - before);
    Ok(answer)
}

/// What arrived, if that is one request.
pub(crate) fn the_one(page: &Page) -> Result<e2e::ReceivedRequest> {
    let mut all = page.host().endpoint().received();
    ensure!(all.len() == 1, "{} requests arrived", all.len());
    all.pop().context("none")
}

/// Whether the page asks before it is left.
fn asks_before_leaving(page: &Page) -> Result<bool> {
    page.run(
        "const event = new Event('beforeunload', { cancelable: true });
         dispatchEvent(event);
         return event.defaultPrevented",
    )
}

#[test]
fn a_complaint_without_files_arrives_as_json_and_its_receipt_comes_back() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let answer = posted(harness, "p3", &order("/endpoint", &[], 10))?;
        let receipt = r#"{"reference":"C-1","received_at":"2026-11-21T10:00:01Z"}"#;
        assert_eq!(
            answer,
            json!({ "kind": "answered", "status": 201, "body": receipt, "retry_after": null })
        );
        let received = the_one(page)?;
        assert_eq!(received.header("content-type"), Some("application/json"));
        assert_eq!(received.header("idempotency-key"), Some(KEY));
        assert_eq!(received.header("cookie"), None);
        assert_eq!(received.body, SUBMISSION.as_bytes());
        Ok(())
    })
}

#[test]
fn an_answer_says_when_to_try_again_by_a_number_or_a_date() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("503");
        let harness = SendingHarness::open(page)?;
        let wait = |retry_after: &str| -> Result<Option<u64>> {
            let action = format!("/endpoint?status=503&body=busy&retry_after={retry_after}");
            let answer = posted(harness, "p3", &order(&action, &[], 10))?;
            ensure!(answer.get("status") == Some(&json!(503)), "{answer}");
            ensure!(answer.get("body") == Some(&json!("busy")), "{answer}");
            Ok(answer.get("retry_after").context("not said")?.as_u64())
        };
        assert_eq!(wait("120")?, Some(120));
        assert_eq!(wait("0")?, Some(0));
        // The page's clock began at ten.
        let seconds = wait("Sat,%2021%20Nov%202026%2010:05:00%20GMT")?.context("no date")?;
        ensure!((200..=300).contains(&seconds), "{seconds}");
        assert_eq!(wait("Fri,%2020%20Nov%202026%2010:05:00%20GMT")?, Some(0));
        assert_eq!(wait("soon")?, None);
        assert_eq!(wait("")?, None);
        Ok(())
    })
}

#[test]
fn an_answer_longer_than_anybody_reads_is_cut() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let answer = posted(harness, "p3", &order("/endpoint?long", &[], 10))?;
        let body = answer.get("body").and_then(Value::as_str).context("no body")?;
        assert_eq!(body.len(), 65_536);
        Ok(())
    })
}

#[test]
fn how_much_has_gone_is_told_in_whole_numbers_that_only_grow() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let bytes = vec![7; 400_000];
        let listed = with_files(harness, "p3", &[("a.pdf", &bytes)])?;
        page.send_slowly(400_000)?;
        let answer = posted(harness, "p3", &order("/endpoint", &listed, 10))?;
        assert_eq!(answer.get("status"), Some(&json!(201)));
        let told: Vec<Value> = harness.replies("p3", "progress")?;
        let percent: Option<Vec<u64>> =
            told.iter().map(|it| it.get("percent").and_then(Value::as_u64)).collect();
        let percent = percent.with_context(|| format!("no whole numbers: {told:?}"))?;
        ensure!(percent.len() > 3, "told only {percent:?}");
        ensure!(percent.is_sorted_by(|a, b| a < b), "told {percent:?}");
        assert_eq!(percent.last(), Some(&100));
        Ok(())
    })
}

#[test]
fn a_second_press_sends_nothing_and_after_the_answer_it_does() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let what = order("/endpoint", &[], 10);
        page.run::<()>(&format!(
            "harness.command('p3', 'post', {what}); harness.command('p3', 'post', {what})"
        ))?;
        harness.reply::<Value>("p3", "post", 1)?;
        the_one(page)?;
        posted(harness, "p3", &what)?;
        assert_eq!(page.host().endpoint().received().len(), 2);
        assert_eq!(harness.replies::<Value>("p3", "post")?.len(), 2);
        Ok(())
    })
}

/// Waits until the endpoint has something that it will not answer.
fn until_it_has_arrived(page: &Page, n: usize) -> Result<()> {
    let arrived = || Ok((page.host().endpoint().received().len() == n).then_some(()));
    page.wait_for("a complaint at the endpoint", arrived)
}

#[test]
fn a_complaint_on_its_way_can_be_cancelled_and_sent_again() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        // With nothing on its way it does nothing.
        harness.command("p3", "cancel", &json!({}))?;
        harness.command("p3", "post", &order("/endpoint?never", &[], 60))?;
        until_it_has_arrived(page, 1)?;
        ensure!(asks_before_leaving(page)?, "the page may be left unasked");
        harness.command("p3", "cancel", &json!({}))?;
        let answer: Value = harness.reply("p3", "post", 1)?;
        assert_eq!(answer, json!({ "kind": "failed", "why": "stopped" }));
        ensure!(!asks_before_leaving(page)?, "the page still asks");
        let answer = posted(harness, "p3", &order("/endpoint", &[], 10))?;
        assert_eq!(answer.get("status"), Some(&json!(201)));
        assert_eq!(harness.replies::<Value>("p3", "post")?.len(), 2);
        Ok(())
    })
}

#[test]
fn an_endpoint_that_does_not_answer_is_given_up_when_patience_ends() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let answer = posted(harness, "p3", &order("/endpoint?never", &[], 1))?;
        assert_eq!(answer, json!({ "kind": "failed", "why": "timed-out" }));
        ensure!(!asks_before_leaving(page)?, "the page still asks");
        Ok(())
    })
}

#[test]
fn a_slow_sending_is_not_given_up_while_it_moves() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let bytes = vec![7; 500_000];
        let listed = with_files(harness, "p3", &[("a.pdf", &bytes)])?;
        // Three seconds and more, with patience for one.
        page.send_slowly(150_000)?;
        let answer = posted(harness, "p3", &order("/endpoint", &listed, 1))?;
        assert_eq!(answer.get("status"), Some(&json!(201)));
        Ok(())
    })
}

#[test]
fn a_complaint_whose_file_is_gone_is_not_sent_and_the_file_is_named() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let mut listed = with_files(harness, "p3", &[("a.pdf", b"a")])?;
        let gone = "0".repeat(64);
        listed.push(json!({ "sha256": gone, "name": "b.pdf", "media_type": "application/pdf" }));
        let answer = posted(harness, "p3", &order("/endpoint", &listed, 10))?;
        assert_eq!(answer, json!({ "kind": "files-missing", "hashes": [gone] }));
        assert_eq!(page.host().endpoint().received().len(), 0);
        Ok(())
    })
}

#[test]
fn two_wizards_of_a_page_send_without_hearing_of_each_other() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let listed = with_files(harness, "p3/one", &[("a.pdf", b"a")])?;
        harness.command("p3/one", "post", &order("/endpoint?never", &listed, 60))?;
        until_it_has_arrived(page, 1)?;
        // The other one's files are not its own.
        let answer = posted(harness, "p3/two", &order("/endpoint", &listed, 10))?;
        assert_eq!(answer, json!({ "kind": "files-missing", "hashes": hashes(&listed) }));
        harness.command("p3/two", "cancel", &json!({}))?;
        let answer = posted(harness, "p3/two", &order("/endpoint", &[], 10))?;
        assert_eq!(answer.get("status"), Some(&json!(201)));
        ensure!(asks_before_leaving(page)?, "the page may be left while one is on its way");
        if !harness.replies::<Value>("p3/one", "post")?.is_empty() {
            bail!("the first heard of the second");
        }
        harness.command("p3/one", "cancel", &json!({}))?;
        let answer: Value = harness.reply("p3/one", "post", 1)?;
        assert_eq!(answer, json!({ "kind": "failed", "why": "stopped" }));
        Ok(())
    })
}
