//! A browser that keeps nothing, or not what it was told to: it is said, and the way goes on.

use e2e::{Browser, Fault, Outcome, Page, Result, ensure, in_browser, in_browser_set};

use super::{see_in_the_box, see_no_refusal, see_refusal, the_box, to_the_box};
use crate::walk::{self, P3, WHAT_HAPPENED};

/// All the way to the box with nothing kept; what is written there is still there after the next page.
pub(super) fn goes_on_with_nothing_kept(page: &Page) -> Result<()> {
    to_the_box(page, "device")?;
    see_refusal(page)?;
    walk::story(page, WHAT_HAPPENED)?;
    page.see_page("add-more")?;
    see_refusal(page)?;
    page.go_back()?;
    page.see_page("what-happened")?;
    see_in_the_box(page, WHAT_HAPPENED)?;
    let (_, file) = page.downloaded(|| page.press(&page.say("file-save")))?;
    ensure!(file.contains(WHAT_HAPPENED), "not in the file: {file}");
    Ok(())
}

/// With each fault the way goes on in memory; once the storage works again all is kept, in one draft.
fn heals(page: &Page, faults: &[Fault]) -> Result<()> {
    for &fault in faults {
        page.visit("/neutral")?;
        page.run::<()>("localStorage.clear()")?;
        page.with_storage(fault)?;
        page.open_embedded(P3.id, P3.name)?;
        goes_on_with_nothing_kept(page).map_err(|it| it.context(format!("{fault:?}")))?;
        // The owner lets it work again.
        page.storage_becomes(Fault::None)?;
        page.fill(&the_box(page), "It has dripped for weeks.")?;
        page.see_kept("It has dripped for weeks.")?;
        see_no_refusal(page)?;
        page.visit("/neutral")?;
        page.with_storage(Fault::None)?;
        page.visit("/embedded/p3.html")?;
        page.see_page("add-more")?;
        page.go_back()?;
        see_in_the_box(page, "It has dripped for weeks.")?;
    }
    Ok(())
}

#[test]
fn a_browser_that_keeps_nothing_says_so_before_it_is_chosen_and_after() -> Outcome {
    in_browser_set(Browser::KeepsNothing, |page| {
        page.open_embedded(P3.id, P3.name)?;
        page.go_by(&page.say("opening-shared"))?;
        page.see_page("keeping")?;
        page.see_words("keeping-unavailable")?;
        page.go_back()?;
        goes_on_with_nothing_kept(page)
    })
}

#[test]
fn storage_that_is_not_there_or_throws_is_said_and_loses_nothing() -> Outcome {
    in_browser(|page| {
        heals(page, &[Fault::Absent, Fault::Refused, Fault::Fickle, Fault::Unreadable])
    })
}

#[test]
fn storage_that_is_full_or_lies_is_said_and_loses_nothing() -> Outcome {
    in_browser(|page| heals(page, &[Fault::Full, Fault::Forgetful, Fault::Garbling]))
}

#[test]
fn storage_that_stops_working_while_somebody_types_is_said_and_nothing_is_torn() -> Outcome {
    in_browser(|page| {
        for fault in
            [Fault::Absent, Fault::Refused, Fault::Unreadable, Fault::Full, Fault::Forgetful]
        {
            super::at_the_box(page)?;
            page.fill(&the_box(page), WHAT_HAPPENED)?;
            page.see_kept(WHAT_HAPPENED)?;
            let before = page.kept()?;
            page.storage_becomes(fault)?;
            page.fill(&the_box(page), "It has dripped for weeks.")?;
            see_refusal(page).map_err(|it| it.context(format!("{fault:?}")))?;
            see_in_the_box(page, "It has dripped for weeks.")?;
            page.storage_becomes(Fault::None)?;
            let after = page.kept()?;
            ensure!(after == before, "{fault:?}: {after:#?} instead of {before:#?}");
            page.continue_()?;
            page.see_kept("It has dripped for weeks.")?;
            see_no_refusal(page)?;
        }
        Ok(())
    })
}
