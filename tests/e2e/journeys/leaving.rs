//! Leaving the page: at once, where a policy asks for it; otherwise not without a question when words would
//! be lost.

use e2e::{Browser, Outcome, Page, Result, ensure, in_browser, in_browser_set};

use crate::walk::{self, P3};

#[test]
fn whoever_leaves_and_deletes_is_gone_and_so_are_the_answers() -> Outcome {
    in_browser(|page| {
        page.open_embedded("leaving", P3.name)?;
        page.see_no(&page.say("leave-delete"))?;
        walk::keep(page, "device")?;
        walk::start_here(page, "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.see_kept("tenant")?;
        page.leave(|| page.follow(&page.say("leave-delete")))?;
        page.see_nothing_kept()?;
        page.press_back()?;
        let there: String = page.run("return location.pathname")?;
        ensure!(!there.starts_with("/embedded"), "back on {there}");
        Ok(())
    })
}

#[test]
fn shift_pressed_three_times_leaves_and_keeps_what_was_to_be_kept() -> Outcome {
    in_browser(|page| {
        page.open_embedded("leaving", P3.name)?;
        walk::keep(page, "device")?;
        page.type_keys(&['\u{e008}', '\u{e008}', 'a', '\u{e008}'])?;
        page.answer("so-far", "unhappy")?;
        page.see_page("who")?;
        page.leave(|| page.type_keys(&['\u{e008}', '\u{e008}', '\u{e008}']))?;
        page.see_kept("unhappy")
    })
}

#[test]
fn a_landlord_that_does_not_ask_for_it_has_no_such_button_and_no_such_keys() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.see_no(&page.say("leave-quickly"))?;
        page.type_keys(&['\u{e008}', '\u{e008}', '\u{e008}'])?;
        page.see_page("so-far")
    })
}

/// Whether the browser would ask, were the page left now.
fn asks(page: &Page) -> Result<bool> {
    page.run(
        "const event = new Event('beforeunload', { cancelable: true });
         dispatchEvent(event);
         return event.defaultPrevented",
    )
}

fn to_the_story(page: &Page) -> Result<()> {
    walk::past_the_result(page, P3)?;
    page.see_page("what-happened")
}

fn write(page: &Page, words: &str) -> Result<()> {
    page.fill(&page.say("page-what-happened-title"), words)
}

#[test]
fn leaving_with_what_was_typed_and_is_kept_nowhere_asks_first() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.answer("so-far", "unhappy")?;
        ensure!(!asks(page)?, "asked about choices");
        walk::who_and_what(page, "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.by_hand(|| page.answer_date("occurred-on", "1 10 2026"))?;
        ensure!(asks(page)?, "not asked about a date");
        page.keep_answers()?;
        ensure!(!asks(page)?, "asked about a date on the device");
        Ok(())
    })
}

#[test]
fn leaving_with_words_that_are_kept_nowhere_asks_first() -> Outcome {
    in_browser(|page| {
        to_the_story(page)?;
        write(page, "The tap drips.")?;
        // At once, before what was typed is taken up by itself.
        ensure!(asks(page)?, "not asked");
        page.keep_answers()?;
        write(page, "The tap drips again.")?;
        ensure!(!asks(page)?, "asked about what is on the device");
        page.delete_answers()?;
        page.see_words("keeping-deleted")?;
        ensure!(asks(page)?, "not asked about what was deleted");
        Ok(())
    })
}

#[test]
fn nobody_is_asked_about_another_program_or_kept_when_leaving_quickly() -> Outcome {
    in_browser(|page| {
        page.open_embedded("leaving", P3.name)?;
        page.answer("so-far", "not-told")?;
        walk::who_and_what(page, "tenant", "repair")?;
        page.go_on(&page.say("service-request-go-on"))?;
        page.see_page("what-happened")?;
        write(page, "The tap drips.")?;
        ensure!(asks(page)?, "not asked");
        let asked: bool = page.run(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             const link = root.querySelector('a[href=\"tel:999\"]');
             link.addEventListener('click', (event) => event.preventDefault());
             link.click();
             const event = new Event('beforeunload', { cancelable: true });
             dispatchEvent(event);
             return event.defaultPrevented",
        )?;
        ensure!(!asked, "asked before a call");
        page.leave(|| page.follow(&page.say("leave-quickly")))
    })
}

#[test]
fn the_browser_shows_its_question_when_there_are_words_to_lose_and_only_then() -> Outcome {
    in_browser_set(Browser::AsksBeforeLeaving, |page| {
        let go = "location.href = '/neutral'";
        to_the_story(page)?;
        write(page, "The tap drips.")?;
        page.run::<()>(go)?;
        page.refuse_to_leave()?;
        page.see_page("what-happened")?;
        page.keep_answers()?;
        page.leave(|| page.run(go))
    })
}
