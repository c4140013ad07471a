//! Whatever happens to the device, nothing that was typed is lost, and nothing stays that should not.
//!
//! Each fault is met where it is met by residents: in a browser that is set so, in a frame, in two
//! windows, by a dead process, by another clock.

mod cleared;
mod clock;
mod framed;
mod killed;
mod refused;
mod room;
mod traces;
mod versions;
mod windows;

use e2e::{Page, Result, ensure};

use crate::states::{Around, State};
use crate::walk;

/// From the first question to the box for what happened.
#[track_caller]
fn to_the_box(page: &Page, keeping: &str) -> Result<()> {
    walk::keep(page, keeping)?;
    walk::start_here(page, "tenant", "repair")?;
    walk::recent_dates(page)?;
    page.go_on_from_result()?;
    page.see_page("what-happened")
}

/// On a landlord's page, at the box for what happened, with the answers before it kept on the device.
#[track_caller]
fn at_the_box(page: &Page) -> Result<()> {
    page.speak_of(walk::SETTLE.name);
    State::of("points")?.enter(page, Around::Embedded, "en")?;
    page.see_page("what-happened")
}

/// The label of that box.
fn the_box(page: &Page) -> String {
    page.say("page-what-happened-title")
}

/// The box holds these words and no others.
#[track_caller]
fn see_in_the_box(page: &Page, words: &str) -> Result<()> {
    let written = page.written_in(&the_box(page))?;
    ensure!(written == words, "the box holds {written:?} instead of {words:?}");
    Ok(())
}

/// It is said that nothing could be kept, and the file is offered beside it.
#[track_caller]
fn see_refusal(page: &Page) -> Result<()> {
    page.see_words("keeping-refused")?;
    page.see_selector(".cw-warning .cw-file-save").map(drop)
}

/// Nothing is said to have gone wrong.
#[track_caller]
fn see_no_refusal(page: &Page) -> Result<()> {
    page.see_no(&page.say("keeping-refused"))
}
