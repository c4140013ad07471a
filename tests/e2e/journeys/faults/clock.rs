//! The device's clock is put forward and back. The answers are kept on 21 November 2026, and so until
//! 19 December.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use super::{at_the_box, see_in_the_box, the_box};
use crate::walk::WHAT_HAPPENED;

#[track_caller]
fn keep_words(page: &Page) -> Result<()> {
    at_the_box(page)?;
    page.fill(&the_box(page), WHAT_HAPPENED)?;
    page.see_kept(WHAT_HAPPENED)
}

#[track_caller]
fn come_back_at(page: &Page, moment: &str) -> Result<()> {
    page.visit(&format!("/embedded/settle.html?now={moment}"))
}

#[test]
fn a_clock_put_back_loses_nothing_and_goes_on_keeping() -> Outcome {
    in_browser(|page| {
        keep_words(page)?;
        come_back_at(page, "2026-11-20T10:00:00Z")?;
        page.see_page("what-happened")?;
        see_in_the_box(page, WHAT_HAPPENED)?;
        page.fill(&the_box(page), "It still drips.")?;
        page.see_kept("It still drips.")?;
        // By this clock nothing has happened yet, so that is asked again.
        for long_ago in ["2026-01-01T00:00:00Z", "1999-12-31T23:59:59Z"] {
            come_back_at(page, long_ago)?;
            page.see_page("occurred-on")?;
            page.see_kept("It still drips.")?;
        }
        come_back_at(page, "2026-11-21T10:00:00Z")?;
        page.see_page("what-happened")?;
        see_in_the_box(page, "It still drips.")
    })
}

#[test]
fn a_clock_put_forward_to_the_last_day_loses_nothing() -> Outcome {
    in_browser(|page| {
        keep_words(page)?;
        come_back_at(page, "2026-12-19T09:59:00Z")?;
        page.see_page("what-happened")?;
        see_in_the_box(page, WHAT_HAPPENED)
    })
}

#[test]
fn a_clock_past_the_last_day_deletes_and_one_put_back_brings_nothing_back() -> Outcome {
    in_browser(|page| {
        keep_words(page)?;
        come_back_at(page, "2026-12-19T10:01:00Z")?;
        page.see_page("so-far")?;
        page.see_nothing_kept()?;
        come_back_at(page, "2026-11-21T10:00:00Z")?;
        page.see_page("so-far")?;
        page.see_none_stored(WHAT_HAPPENED)
    })
}

#[test]
fn a_clock_that_jumps_under_an_open_page_loses_nothing_that_stands_there() -> Outcome {
    in_browser(|page| {
        keep_words(page)?;
        // Thirty days: what is kept has run out, and the resident is still writing it.
        page.run::<()>("const before = Date.now; Date.now = () => before() + 30 * 864e5")?;
        page.fill(&the_box(page), "It still drips.")?;
        page.see_kept("It still drips.")?;
        page.see(&page.say_with("keeping-device", &[("day", "18"), ("month", "January")]))?;
        come_back_at(page, "2026-12-21T10:00:00Z")?;
        page.see_page("what-happened")?;
        see_in_the_box(page, "It still drips.")?;
        let kept = page.kept()?;
        ensure!(kept.len() == 1, "more than one: {kept:#?}");
        Ok(())
    })
}
