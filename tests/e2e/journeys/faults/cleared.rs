//! What is kept goes away under the page: by the browser's settings, or by another program.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use super::{at_the_box, see_in_the_box, the_box};
use crate::walk::WHAT_HAPPENED;

/// It is said that it is gone; the words stay on the page, the file is offered, and nothing is written
/// again before the resident wants it.
fn see_gone(page: &Page) -> Result<()> {
    page.see_words("keeping-gone")?;
    page.see_selector(".cw-warning .cw-file-save")?;
    see_in_the_box(page, WHAT_HAPPENED)?;
    page.see_nothing_kept()?;
    page.continue_()?;
    page.see_page("add-more")?;
    page.see_nothing_kept()?;
    page.see_words("keeping-gone")
}

/// Once it is wanted, everything is kept again.
fn see_kept_again(page: &Page) -> Result<()> {
    page.press(&page.say("keeping-save"))?;
    page.see_kept(WHAT_HAPPENED)?;
    page.see_no(&page.say("keeping-gone"))?;
    page.reload()?;
    page.see_page("add-more")?;
    page.go_back()?;
    see_in_the_box(page, WHAT_HAPPENED)
}

#[test]
fn storage_cleared_by_the_browsers_settings_while_somebody_types_is_said_and_loses_nothing()
-> Outcome {
    in_browser(|page| {
        at_the_box(page)?;
        page.fill(&the_box(page), "It drips.")?;
        page.see_kept("It drips.")?;
        page.clear_site_data()?;
        page.fill(&the_box(page), WHAT_HAPPENED)?;
        see_gone(page)?;
        see_kept_again(page)
    })
}

#[test]
fn storage_cleared_by_a_script_of_the_host_is_said_at_the_next_key() -> Outcome {
    in_browser(|page| {
        at_the_box(page)?;
        page.run::<()>("localStorage.clear()")?;
        page.fill(&the_box(page), WHAT_HAPPENED)?;
        see_gone(page)?;
        see_kept_again(page)
    })
}

#[test]
fn a_draft_that_something_else_has_spoilt_is_set_aside_and_written_anew() -> Outcome {
    in_browser(|page| {
        at_the_box(page)?;
        page.run::<()>(
            "for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{torn')",
        )?;
        page.fill(&the_box(page), WHAT_HAPPENED)?;
        page.see_kept(WHAT_HAPPENED)?;
        page.see_words("aside-lead")?;
        let kept = page.kept()?;
        ensure!(kept.values().any(|it| it == "{torn"), "it is gone: {kept:#?}");
        see_in_the_box(page, WHAT_HAPPENED)
    })
}
