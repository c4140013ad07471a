//! Gone means gone: after deleting, after the time has run out, and on a shared computer, nothing that
//! was typed is found anywhere, by a script or in the files of the browser.
//!
//! One marker goes into every box for words of one's own. It is an address, so that the box for one
//! takes it.

use std::path::Path;

use complaint_core::answers::PageId;
use complaint_core::flow::{Asked, PAGES, PageKind, PageSpec};
use e2e::{Outcome, Page, Result, ensure, files_with, in_browser, in_browser_and_after};

use crate::walk::{self, SETTLE};

/// What is looked for, and what is typed.
const MARK: &str = "qzx7kw0vj";
const TYPED: &str = "qzx7kw0vj@example.com";

/// How many boxes there are on the way at least: fewer are not all of them.
const BOXES: usize = 18;

/// Every page that somebody meets or may add who complains for another, with a group, too late; at each of
/// those with boxes the marker goes in.
#[track_caller]
fn mark_every_box(page: &Page, keeping: &str) -> Result<()> {
    let mut boxes = 0;
    let mut mark = |name: &str| {
        page.see_page(name)?;
        if name == "representative" {
            page.unfold(&page.say("page-adjustments-title"))?;
        }
        let filled = page.fill_every_box(TYPED)?;
        ensure!(filled > 0, "no box on {name}");
        boxes += filled;
        if name == "representative" {
            page.choose(&page.say("field-contact-with-others"))?;
        }
        page.continue_()
    };
    walk::keep(page, keeping)?;
    page.answer("so-far", "unhappy")?;
    walk::for_somebody(page, "tenant", "repair")?;
    walk::dates_asked(page, "no", ["1 2 2025", "1 2 2025", "5 10 2026"])?;
    mark("late-reason")?;
    page.go_on_from_result()?;
    let has_boxes = |it: &&PageSpec| match it.kind {
        PageKind::Text { .. }
        | PageKind::Fields { .. }
        | PageKind::Boxes { .. }
        | PageKind::Rows { .. }
        | PageKind::Files => (PageId::CommonIssues..=PageId::Group).contains(&it.id),
        PageKind::Notice
        | PageKind::Choice { .. }
        | PageKind::Date { .. }
        | PageKind::Sent { .. } => false,
    };
    let is_first = |it: &&PageSpec| it.first == it.id;
    for spec in PAGES.iter().filter(has_boxes).filter(is_first) {
        match spec.asked {
            Asked::OfferedBy(_) => walk::add(page, spec.id.as_str())?,
            Asked::Always | Asked::IfItMatters => walk::skip_to(page, spec.id)?,
        }
        mark(spec.id.as_str())?;
    }
    walk::open_the_letter(page)?;
    mark("letter")?;
    page.see_page("send")?;
    ensure!(boxes >= BOXES, "{boxes} boxes");
    Ok(())
}

fn see_none_in_files(folder: &Path) -> Result<()> {
    let with = files_with(folder, MARK)?;
    ensure!(with.is_empty(), "“{MARK}” is in {with:#?}");
    Ok(())
}

/// Neither the browser's back button nor loading again brings a word back.
#[track_caller]
fn see_none_after_back_and_reload(page: &Page, come_back: impl Fn() -> Result<()>) -> Result<()> {
    page.see_none_stored(MARK)?;
    page.reload()?;
    page.see_page("so-far")?;
    page.see_none_stored(MARK)?;
    page.visit("/neutral")?;
    page.see_none_stored(MARK)?;
    page.press_back()?;
    page.see_page("so-far")?;
    page.see_none_stored(MARK)?;
    come_back()?;
    page.see_page("so-far")?;
    page.see_none_stored(MARK)
}

// Else a search that finds nothing would say nothing.
#[test]
fn what_is_kept_on_the_device_is_found_there() -> Outcome {
    in_browser_and_after(
        |page| {
            page.open(SETTLE.name)?;
            mark_every_box(page, "device")?;
            let found = page.found_by_script()?;
            let with = found.iter().filter(|it| it.1.contains(MARK)).map(|it| it.0);
            let with: Vec<&String> = with.collect();
            ensure!(with.iter().any(|it| it.starts_with("localStorage")), "only in {with:?}");
            Ok(())
        },
        |folder| {
            let with = files_with(folder, MARK)?;
            ensure!(with.iter().any(|it| it.contains("Local Storage")), "only in {with:?}");
            Ok(())
        },
    )
}

#[test]
fn after_deleting_a_script_finds_nothing_and_nothing_comes_back() -> Outcome {
    in_browser(|page| {
        page.open_embedded(SETTLE.id, SETTLE.name)?;
        mark_every_box(page, "device")?;
        page.delete_answers()?;
        page.see_words("keeping-deleted")?;
        page.see_nothing_kept()?;
        // They still stand on the page until it is closed.
        page.reload()?;
        // Loading a page again while it still loads would be an error in the console.
        page.see_page("so-far")?;
        see_none_after_back_and_reload(page, || page.visit("/embedded/settle.html"))
    })
}

#[test]
fn after_the_time_has_run_out_a_script_finds_nothing() -> Outcome {
    in_browser(|page| {
        page.open_embedded(SETTLE.id, SETTLE.name)?;
        mark_every_box(page, "device")?;
        let later = "/embedded/settle.html?now=2026-12-20T10:00:00Z";
        page.visit(later)?;
        page.see_page("so-far")?;
        see_none_after_back_and_reload(page, || page.visit("/embedded/settle.html"))
    })
}

#[test]
fn after_the_time_has_run_out_another_landlords_page_deletes_it_too() -> Outcome {
    in_browser(|page| {
        page.open_embedded(SETTLE.id, SETTLE.name)?;
        mark_every_box(page, "device")?;
        page.visit("/embedded/p3.html?now=2026-12-20T10:00:00Z")?;
        page.speak_of(walk::P3.name);
        page.see_page("so-far")?;
        page.see_none_stored(MARK)
    })
}

#[test]
fn on_a_shared_computer_nothing_is_found_after_leaving_the_page() -> Outcome {
    in_browser_and_after(
        |page| {
            page.open(SETTLE.name)?;
            mark_every_box(page, "shared")?;
            page.visit("/neutral")?;
            page.press_back()?;
            // Whatever page the address names: it holds no word.
            page.see_page("so-far")?;
            page.see_none_stored(MARK)?;
            see_none_after_back_and_reload(page, || page.open(SETTLE.name))
        },
        see_none_in_files,
    )
}

// Most browsers keep a page that was left as it was, with everything in it, for the back button.
#[test]
fn on_a_shared_computer_the_back_button_brings_no_page_back_as_it_was() -> Outcome {
    in_browser_and_after(
        |page| {
            page.speak_of(SETTLE.name);
            page.visit("/embedded/settle.html?keepable")?;
            mark_every_box(page, "shared")?;
            page.run::<()>("globalThis.asItWas = true")?;
            page.visit("/neutral")?;
            page.press_back()?;
            let as_it_was: bool = page.run("return Boolean(globalThis.asItWas)")?;
            ensure!(as_it_was, "the browser has loaded the page again: nothing is shown by that");
            page.see_page("so-far")?;
            page.see_none_stored(MARK)
        },
        see_none_in_files,
    )
}

#[test]
fn on_a_shared_computer_nothing_is_found_after_clearing() -> Outcome {
    in_browser_and_after(
        |page| {
            page.open_embedded(SETTLE.id, SETTLE.name)?;
            mark_every_box(page, "shared")?;
            page.ask_to_clear()?;
            page.press(&page.say("keeping-clear"))?;
            page.see_page("so-far")?;
            see_none_after_back_and_reload(page, || page.visit("/embedded/settle.html"))
        },
        see_none_in_files,
    )
}

#[test]
fn on_a_shared_computer_nothing_is_found_after_the_window_was_just_closed() -> Outcome {
    in_browser_and_after(
        |page| {
            page.open_embedded(SETTLE.id, SETTLE.name)?;
            mark_every_box(page, "shared")
        },
        see_none_in_files,
    )
}

#[test]
fn only_until_the_page_is_closed_nothing_is_found_but_what_the_browser_suggests_itself() -> Outcome
{
    in_browser_and_after(
        |page| {
            page.open(SETTLE.name)?;
            mark_every_box(page, "page")?;
            page.see_nothing_kept()?;
            page.visit("/neutral")?;
            page.see_none_stored(MARK)
        },
        |folder| {
            // Names and addresses for other forms; on a shared computer they are not asked for so.
            let mut with = files_with(folder, MARK)?;
            with.retain(|it| !it.ends_with("/Web Data"));
            ensure!(with.is_empty(), "“{MARK}” is in {with:#?}");
            Ok(())
        },
    )
}
