//! The wizard in a frame of another's page, which may keep nothing.

use e2e::{Browser, Frame, Outcome, Page, Result, ensure, in_browser, in_browser_set};

use super::refused::goes_on_with_nothing_kept;
use super::{see_in_the_box, the_box, to_the_box};
use crate::walk::{P3, WHAT_HAPPENED};

fn see_the_storage_refused(page: &Page) -> Result<()> {
    let refused: bool = page.run("try { localStorage; return false } catch { return true }")?;
    ensure!(refused, "the frame has storage");
    Ok(())
}

#[test]
fn a_frame_in_another_sites_page_whose_storage_is_blocked_goes_on_in_memory() -> Outcome {
    in_browser_set(Browser::KeepsNothing, |page| {
        page.open_in_a_frame(Frame::OfAnotherSite, P3.name)?;
        see_the_storage_refused(page)?;
        goes_on_with_nothing_kept(page)
    })
}

#[test]
fn a_frame_without_an_origin_goes_on_in_memory() -> Outcome {
    in_browser(|page| {
        page.open_in_a_frame(Frame::Sandboxed, P3.name)?;
        see_the_storage_refused(page)?;
        goes_on_with_nothing_kept(page)
    })
}

// Chromium gives such a frame a storage that only this pair of sites has.
#[test]
fn a_frame_whose_storage_is_its_own_keeps_what_was_typed_there() -> Outcome {
    in_browser_set(Browser::KeepsNothingInFrames, |page| {
        page.open_in_a_frame(Frame::OfAnotherSite, P3.name)?;
        to_the_box(page, "device")?;
        page.fill(&the_box(page), WHAT_HAPPENED)?;
        page.see_kept(WHAT_HAPPENED)?;
        page.open_frame(Frame::OfAnotherSite)?;
        page.see_page("what-happened")?;
        see_in_the_box(page, WHAT_HAPPENED)
    })
}
