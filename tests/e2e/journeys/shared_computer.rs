//! A computer that others use: those who come back to the page find nothing on it.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::{self, P3, WHAT_HAPPENED};

/// All that the page holds inside and beside the wizard.
const ALL: &str = "const root = document.querySelector('complaint-wizard').shadowRoot;
    const values = [...root.querySelectorAll('input, textarea')].map((it) => it.value);
    return [root.innerHTML, ...values, JSON.stringify(localStorage), location.href].join()";

/// The browser sets the page aside, as it does for its back button, or takes it up again.
const AWAY: &str = "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))";
const BACK: &str = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";

#[test]
fn a_page_that_is_left_on_a_shared_computer_is_empty_when_the_browser_brings_it_back() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        walk::keep(page, "shared")?;
        page.answer("so-far", "not-told")?;
        walk::who_and_what(page, "tenant", "repair")?;
        page.go_on(&page.say("service-request-go-on"))?;
        page.see_page("what-happened")?;
        page.fill(&page.say("page-what-happened-title"), WHAT_HAPPENED)?;
        page.run::<()>(AWAY)?;
        let left: String = page.run(ALL)?;
        ensure!(!left.contains(WHAT_HAPPENED) && !left.contains("cw-page"), "left: {left}");
        page.run::<()>(BACK)?;
        page.see_page("so-far")?;
        page.see_nothing_chosen("so-far", &["unhappy", "not-told"])?;
        let left: String = page.run(ALL)?;
        ensure!(!left.contains(WHAT_HAPPENED), "left: {left}");
        Ok(())
    })
}

#[test]
fn a_page_that_is_left_on_ones_own_device_is_as_it_was_when_the_browser_brings_it_back() -> Outcome
{
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.answer("so-far", "unhappy")?;
        page.run::<()>(AWAY)?;
        page.run::<()>(BACK)?;
        walk::who(page, "tenant")
    })
}
