//! The app dies, by a trap of its wasm, and the words of the resident are still there: to be read,
//! copied, saved and gone on with.

use e2e::{Look, Outcome, Page, Result, ensure, in_browser};

use crate::along::every_page;
use crate::walk::{self, P3, WHAT_HAPPENED};

/// What somebody is writing when it happens.
const WRITING: &str = "and then the <ceiling> & the wall";

/// Writes at the end of the first box of the page, if there is one.
fn write_on(page: &Page) -> Result<bool> {
    let is_there: bool = page.run(
        "const root = document.querySelector('complaint-wizard').shadowRoot;
         const box = root.querySelector('.cw-form textarea');
         box?.focus();
         box?.setSelectionRange(box.value.length, box.value.length);
         return Boolean(box)",
    )?;
    if is_there {
        let keys: Vec<char> = WRITING.chars().collect();
        page.type_keys(&keys)?;
    }
    Ok(is_there)
}

/// What is in the first box, which is then made as it was.
fn take_from(page: &Page) -> Result<String> {
    page.run(&format!(
        "const root = document.querySelector('complaint-wizard').shadowRoot;
         const box = root.querySelector('.cw-form textarea');
         const text = box.value;
         box.value = text.replace('{WRITING}', '');
         box.dispatchEvent(new Event('input', {{ bubbles: true, composed: true }}));
         return text"
    ))
}

/// Kills the app that is the `nth` on this page, and sees the page that comes then.
#[track_caller]
pub(crate) fn crash(page: &Page, nth: usize) -> Result<()> {
    trap(page, nth)?;
    page.see_heading_in_focus(&page.say("crash-title"))
}

/// Kills the app that is the `nth` on this page.
pub(crate) fn trap(page: &Page, nth: usize) -> Result<()> {
    let query = if nth == 0 { String::new() } else { format!("?{nth}") };
    page.run(&format!(
        "document.dispatchEvent(new CustomEvent('e2e:trap', {{ detail: '{query}' }}))"
    ))
}

fn saved_words(page: &Page) -> Result<String> {
    page.written_in(&page.say("crash-text"))
}

#[test]
fn a_crash_on_any_page_loses_no_word_and_leads_back_to_that_page() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("RuntimeError");
        // From the cache browsers name scripts otherwise in stack traces.
        page.host().let_files_be_kept();
        let mut apps = 0;
        let mut written: Vec<&str> = Vec::new();
        every_page(page, |name| {
            match name {
                "result" => written.push("I was ill."),
                "history" => written.push(WHAT_HAPPENED),
                _ => {}
            }
            // Nothing can be written there, or it is a page of these in another state.
            if name == "chooser" || name.ends_with("-unfolded") || name.ends_with("-error") {
                return Ok(());
            }
            let before = page.scene()?.heading;
            let writing = write_on(page)?;
            crash(page, apps)?;
            apps += 1;
            let said = saved_words(page)?;
            for words in &written {
                ensure!(said.contains(words), "{name}: no “{words}” in: {said}");
            }
            ensure!(!writing || said.contains(WRITING), "{name}: not what was typed: {said}");
            page.press(&page.say("crash-go-on"))?;
            page.see_heading_in_focus(&before)?;
            if writing {
                let text = take_from(page)?;
                ensure!(text.ends_with(WRITING), "{name}: the box holds {text:?}");
            }
            Ok(())
        })?;
        ensure!(apps > 15, "it crashed on {apps} pages only");
        Ok(())
    })
}

#[test]
fn the_page_after_a_crash_is_accessible_and_gives_the_words_to_the_clipboard() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("RuntimeError");
        page.visit("/")?;
        page.allow_the_clipboard()?;
        walk::past_the_result(page, P3)?;
        page.see_page("what-happened")?;
        ensure!(write_on(page)?, "there is no box");
        crash(page, 0)?;
        page.see_no_violations(Look::Whole)?;
        for (size, contrast) in
            [("giant", "high"), ("large", "yellow-on-black"), ("giant", "black-on-cream")]
        {
            page.set("size", Some(size))?;
            page.set("contrast", Some(contrast))?;
            page.see_no_violations(Look::Colours)?;
        }
        page.press(&page.say("crash-copy"))?;
        page.see_words("crash-copied")?;
        let copied: String = page.run("return navigator.clipboard.readText()")?;
        assert_eq!(copied, saved_words(page)?);
        ensure!(copied.contains(WRITING), "not what was typed: {copied}");
        Ok(())
    })
}

#[test]
fn a_crash_without_a_network_is_gone_on_from_or_leaves_the_words_on_the_page() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("RuntimeError");
        page.foresee_console_error("404");
        walk::to_the_result(page, P3)?;
        page.host().lose("/policies/p3.json");
        crash(page, 0)?;
        page.press(&page.say("crash-go-on"))?;
        page.see_words("crash-failed")?;
        ensure!(!saved_words(page)?.is_empty(), "the words are gone");
        page.host().find_again("/policies/p3.json");
        page.press(&page.say("crash-go-on"))?;
        page.see_heading("result-outcome-complaint")
    })
}

#[test]
fn the_next_app_comes_from_the_cache_where_the_network_does_not_give_it() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("RuntimeError");
        page.foresee_console_error("ERR_BLOCKED_BY_CLIENT");
        page.host().let_files_be_kept();
        walk::to_the_result(page, P3)?;
        page.block("*complaint-app.js?*")?;
        crash(page, 0)?;
        page.press(&page.say("crash-go-on"))?;
        page.see_heading("result-outcome-complaint")
    })
}

#[test]
fn an_error_of_the_landlords_own_page_is_no_crash() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("not the wizard");
        // What a driver's script throws reaches no page.
        page.foresee_console_error("Script error");
        page.open_embedded(P3.id, P3.name)?;
        page.see_page("so-far")?;
        page.run::<()>(
            "return new Promise((seen) => {
               setTimeout(() => { throw new Error('not the wizard') });
               Promise.reject(new Error('not the wizard'));
               setTimeout(seen, 0);
             })",
        )?;
        page.answer("so-far", "unhappy")
    })
}

#[test]
fn after_a_second_crash_the_resident_can_start_with_nothing() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("RuntimeError");
        walk::to_the_result(page, P3)?;
        crash(page, 0)?;
        page.see_no_button("crash-start-empty")?;
        page.see_announced("error")?;
        page.press(&page.say("crash-go-on"))?;
        page.see_heading("result-outcome-complaint")?;
        crash(page, 1)?;
        page.see_words("crash-again")?;
        page.press(&page.say("crash-start-empty"))?;
        page.see_page("so-far")?;
        page.see_nothing_chosen("so-far", &["unhappy", "not-told"])
    })
}
