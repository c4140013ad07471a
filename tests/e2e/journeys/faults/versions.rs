//! Two versions of one complaint: the resident says which to go on with, and loses neither before.

use e2e::{Outcome, Page, Result, Window, ensure, in_browser};

use super::{at_the_box, see_in_the_box, the_box};

const OURS: &str = "Written in this window.";
const THEIRS: &str = "Written in the other window.";

/// Two windows with the same complaint.
fn two_windows(page: &Page) -> Result<[Window; 2]> {
    at_the_box(page)?;
    let ours = page.window()?;
    let theirs = page.new_window()?;
    page.visit("/embedded/settle.html")?;
    page.see_page("what-happened")?;
    Ok([ours, theirs])
}

/// This window has something that is not kept, and the other has kept something else; this one asks.
fn two_versions(page: &Page) -> Result<[Window; 2]> {
    let [ours, theirs] = two_windows(page)?;
    page.turn_to(&ours)?;
    page.fill(&the_box(page), OURS)?;
    page.see_kept(OURS)?;
    page.turn_to(&theirs)?;
    page.see_heading("conflict-title")?;
    page.press(&page.say("conflict-mine"))?;
    page.see_page("what-happened")?;
    page.fill(&the_box(page), THEIRS)?;
    page.see_kept(THEIRS)?;
    page.turn_to(&ours)?;
    page.see_heading("conflict-title")?;
    Ok([ours, theirs])
}

fn see_kept_only(page: &Page, words: &str) -> Result<()> {
    page.see_kept(words)?;
    let kept = page.kept()?;
    ensure!(kept.len() == 1, "more than one draft: {kept:#?}");
    Ok(())
}

#[test]
fn whoever_chooses_the_answers_of_this_page_goes_on_with_them_and_the_other_window_asks() -> Outcome
{
    in_browser(|page| {
        let [_, theirs] = two_versions(page)?;
        page.press(&page.say("conflict-mine"))?;
        page.see_page("what-happened")?;
        see_in_the_box(page, OURS)?;
        see_kept_only(page, OURS)?;
        page.turn_to(&theirs)?;
        page.see_heading("conflict-title")
    })
}

#[test]
fn whoever_chooses_the_answers_of_the_other_window_goes_on_with_those() -> Outcome {
    in_browser(|page| {
        let [_, theirs] = two_versions(page)?;
        page.press(&page.say("conflict-theirs"))?;
        page.see_page("what-happened")?;
        see_in_the_box(page, THEIRS)?;
        see_kept_only(page, THEIRS)?;
        page.turn_to(&theirs)?;
        page.see_page("what-happened")?;
        see_in_the_box(page, THEIRS)
    })
}

#[test]
fn before_it_is_chosen_the_words_of_this_page_can_be_downloaded() -> Outcome {
    in_browser(|page| {
        two_versions(page)?;
        let (_, file) = page.downloaded(|| page.press(&page.say("file-save")))?;
        ensure!(file.contains(OURS), "not in the file: {file}");
        see_kept_only(page, THEIRS)
    })
}

#[test]
fn two_windows_that_are_typed_in_at_once_lose_nothing() -> Outcome {
    in_browser(|page| {
        let windows = two_windows(page)?;
        for (window, words) in windows.iter().zip([OURS, THEIRS]) {
            page.turn_to(window)?;
            // Faster than anything is kept.
            page.run::<()>(&format!(
                "const root = document.querySelector('complaint-wizard').shadowRoot;
                 const box = root.querySelector('[data-question=what-happened] textarea');
                 box.value = '{words}';
                 box.dispatchEvent(new Event('input', {{ bubbles: true, composed: true }}))"
            ))?;
        }
        let asks = |window: &Window| {
            page.turn_to(window)?;
            Ok::<_, e2e::Error>(page.scene()?.heading == page.say("conflict-title"))
        };
        let [ours, theirs] = &windows;
        let asked = page.wait_for("one of the windows to ask", || {
            Ok(if asks(ours)? { Some(ours) } else { asks(theirs)?.then_some(theirs) })
        })?;
        page.turn_to(asked)?;
        page.press(&page.say("conflict-both"))?;
        page.see_kept(OURS)?;
        page.see_kept(THEIRS)?;
        page.reload()?;
        page.see_heading("drafts-title")
    })
}

#[test]
fn a_draft_is_compared_and_written_while_no_other_window_can_write() -> Outcome {
    in_browser(|page| {
        at_the_box(page)?;
        page.run::<()>(
            "globalThis.written = { inside: 0, outside: 0 };
             let held = false;
             const request = navigator.locks.request.bind(navigator.locks);
             navigator.locks.request = (name, run) =>
               request(name, (lock) => {
                 held = true;
                 try { return run(lock); } finally { held = false; }
               });
             const set = Storage.prototype.setItem;
             Storage.prototype.setItem = function (...entry) {
               written[held ? 'inside' : 'outside'] += 1;
               return set.apply(this, entry);
             };
             // However slow this device is, the wait for the lock does not end early.
             const later = globalThis.setTimeout;
             globalThis.setTimeout = (run, after, ...with_) =>
               after === 300 ? 0 : later(run, after, ...with_);",
        )?;
        page.fill(&the_box(page), OURS)?;
        page.see_kept(OURS)?;
        let [inside, outside]: [u32; 2] = page.run("return [written.inside, written.outside]")?;
        ensure!(inside > 0 && outside == 0, "{inside} under the lock, {outside} without it");
        Ok(())
    })
}

#[test]
fn a_page_that_the_back_button_brings_back_sees_what_another_window_wrote() -> Outcome {
    in_browser(|page| {
        at_the_box(page)?;
        page.visit("/embedded/settle.html?keepable")?;
        page.fill(&the_box(page), OURS)?;
        page.see_kept(OURS)?;
        page.run::<()>("globalThis.asItWas = true")?;
        page.visit("/neutral")?;
        let ours = page.window()?;
        page.new_window()?;
        page.visit("/embedded/settle.html")?;
        page.fill(&the_box(page), THEIRS)?;
        page.see_kept(THEIRS)?;
        page.close_window(&ours)?;
        page.press_back()?;
        let as_it_was: bool = page.run("return Boolean(globalThis.asItWas)")?;
        ensure!(as_it_was, "the browser has loaded the page again: nothing is shown by that");
        page.see_heading("conflict-title")?;
        see_kept_only(page, THEIRS)
    })
}
