//! A network that is not there, or comes back.

use e2e::{Outcome, Page, Result, SendingHarness, ensure, in_browser};
use serde_json::{Value, json};

use super::posting::{order, posted};

fn see_no_request(page: &Page) -> Result<()> {
    let arrived = page.host().endpoint().received().len();
    ensure!(arrived == 0, "{arrived} requests arrived");
    Ok(())
}

fn online(harness: SendingHarness<'_>) -> Result<usize> {
    Ok(harness.replies::<Value>("p3", "online")?.len())
}

#[test]
fn without_a_network_nothing_is_tried_and_its_return_is_told_once() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        page.go_offline()?;
        let answer = posted(harness, "p3", &order("/endpoint", &[], 10))?;
        assert_eq!(answer, json!({ "kind": "failed", "why": "offline" }));
        see_no_request(page)?;
        assert_eq!(online(harness)?, 0);
        page.go_online()?;
        harness.reply::<Value>("p3", "online", 1)?;
        // It comes and goes; the browser says so before it is asked anything else.
        page.go_offline()?;
        page.go_online()?;
        let answer = posted(harness, "p3", &order("/endpoint", &[], 10))?;
        assert_eq!(answer.get("status"), Some(&json!(201)));
        assert_eq!(online(harness)?, 1);
        Ok(())
    })
}

#[test]
fn a_network_that_comes_back_is_not_told_of_once_another_try_has_begun() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        page.go_offline()?;
        posted(harness, "p3", &order("/endpoint", &[], 10))?;
        posted(harness, "p3", &order("/endpoint", &[], 10))?;
        page.go_online()?;
        harness.reply::<Value>("p3", "online", 1)?;
        posted(harness, "p3", &order("/endpoint", &[], 10))?;
        assert_eq!(online(harness)?, 1);
        Ok(())
    })
}

#[test]
fn an_endpoint_that_cannot_be_reached_is_told_apart_from_no_network() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("ERR_BLOCKED_BY_CLIENT");
        let harness = SendingHarness::open(page)?;
        page.block("*/endpoint*")?;
        let answer = posted(harness, "p3", &order("/endpoint", &[], 10))?;
        assert_eq!(answer, json!({ "kind": "failed", "why": "unreachable" }));
        // Gone on the way: there when it began, and not when it broke.
        page.run::<()>(
            "let asked = 0;
             Object.defineProperty(navigator, 'onLine', { get: () => asked++ === 0 })",
        )?;
        let answer = posted(harness, "p3", &order("/endpoint", &[], 10))?;
        assert_eq!(answer, json!({ "kind": "failed", "why": "offline" }));
        see_no_request(page)
    })
}

#[test]
fn an_address_that_is_none_is_told_as_one_that_cannot_be_reached() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let answer = posted(harness, "p3", &order("http://[", &[], 10))?;
        assert_eq!(answer, json!({ "kind": "failed", "why": "unreachable" }));
        Ok(())
    })
}
