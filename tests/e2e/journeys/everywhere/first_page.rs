//! The first two pages stand there before the app, take answers, and hand them on.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::walk::P3;

const APP: &str = "/complaint-app_bg.wasm";

/// What is on the page, without what is said while the app is on its way and without comments.
const MARKUP: &str = "const shown = [...document.querySelector('complaint-wizard').shadowRoot.querySelectorAll('.cw')]
      .find((it) => it.checkVisibility());
    if (!shown) return null;
    const copy = shown.cloneNode(true);
    copy.querySelector('.cw-on-the-way')?.remove();
    const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
    for (let it; (it = comments.nextNode()); ) it.remove();
    return copy.lang + copy.dir + copy.innerHTML";

/// A landlord's page with the first question in it, whose app does not come yet.
fn open_before_the_app(page: &Page, address: &str) -> Result<()> {
    page.host().hold(APP);
    page.speak_of(P3.name);
    page.visit(address)?;
    page.see_heading("group-so-far")
}

#[test]
fn the_first_page_is_the_one_that_the_app_draws() -> Outcome {
    in_browser(|page| {
        // Each engine has its own words for an app that was on its way when the page was left.
        page.foresee_console_error("");
        let policies = ["p3", "places-for-people", "platinum-skies", "pms", "settle"];
        let pages = policies.iter().map(|it| (*it, "")).chain([("pms", "&lang=cy")]);
        for (policy, lang) in pages {
            page.visit(&format!("/embedded/{policy}.html?plain{lang}"))?;
            let drawn = || page.run::<Option<String>>(MARKUP);
            let first = page.wait_for("the app's own page", drawn)?;
            page.run::<()>(ANSWER)?;
            let drawn = || Ok(drawn()?.filter(|it| *it != first));
            let second = page.wait_for("the app's own second page", drawn)?;
            page.host().hold(APP);
            page.visit(&format!("/embedded/{policy}.html?bundled{lang}"))?;
            let is_made = |of: &str| {
                let made: Option<String> = page.run(MARKUP)?;
                Ok((made.as_deref() == Some(of)).then_some(()))
            };
            page.wait_for(&format!("{policy}{lang}, as the app draws it"), || is_made(&first))?;
            page.run::<()>(ANSWER)?;
            let what = format!("{policy}{lang}, the second page as the app draws it");
            page.wait_for(&what, || is_made(&second))?;
            page.host().release(APP);
        }
        Ok(())
    })
}

/// Answers the first question, in whatever language.
const ANSWER: &str = "const shown = [...document.querySelector('complaint-wizard').shadowRoot.querySelectorAll('.cw')]
      .find((it) => it.checkVisibility());
    shown.querySelector('[value=unhappy]').click();
    shown.querySelector('[type=submit]').click()";

/// Answers the first page, and is on the second.
fn answer_first(page: &Page, option: &str) -> Result<()> {
    page.choose(&page.say(&format!("option-so-far-{option}")))?;
    page.press(&page.say("continue"))?;
    page.see_page("who")
}

/// Answers both pages.
fn answer_both(page: &Page) -> Result<()> {
    answer_first(page, "unhappy")?;
    for it in ["option-who-tenant", "option-about-damp-and-mould", "option-ongoing-no"] {
        page.choose(&page.say(it))?;
    }
    Ok(())
}

#[test]
fn continue_before_the_app_is_there_is_taken_when_it_comes() -> Outcome {
    in_browser(|page| {
        open_before_the_app(page, "/embedded/p3.html?bundled")?;
        answer_both(page)?;
        page.press(&page.say("continue"))?;
        page.see(&page.say("waiting-title"))?;
        // Somebody who presses again, or thinks again, is heard once, and as they end.
        let chosen = page.say("option-who-leaseholder");
        page.choose(&chosen)?;
        page.press(&page.say("continue"))?;
        page.host().release(APP);
        page.see_page("occurred-on")?;
        page.go_back()?;
        page.see_page("who")?;
        ensure!(page.is_chosen(&chosen)?, "another answer was kept");
        page.go_back()?;
        page.see_page("so-far")?;
        ensure!(page.is_chosen(&page.say("option-so-far-unhappy"))?, "the first was lost");
        Ok(())
    })
}

#[test]
fn who_goes_back_before_the_app_is_there_can_answer_otherwise() -> Outcome {
    in_browser(|page| {
        open_before_the_app(page, "/embedded/p3.html?bundled")?;
        answer_first(page, "unhappy")?;
        page.choose(&page.say("option-who-tenant"))?;
        page.go_back()?;
        page.see_heading("group-so-far")?;
        ensure!(page.is_chosen(&page.say("option-so-far-unhappy"))?, "the first was lost");
        // It is asked less then, and keeps what was said already.
        answer_first(page, "not-told")?;
        page.host().release(APP);
        page.see_announced("ready")?;
        page.continue_()?;
        page.see_error_summary(&["error-about-nothing-chosen"])?;
        ensure!(page.is_chosen(&page.say("option-who-tenant"))?, "who somebody is was lost");
        page.go_back()?;
        page.see_page("so-far")?;
        ensure!(page.is_chosen(&page.say("option-so-far-not-told"))?, "the first answer was kept");
        Ok(())
    })
}

#[test]
fn an_element_that_is_moved_on_the_second_page_keeps_both() -> Outcome {
    in_browser(|page| {
        open_before_the_app(page, "/embedded/p3.html?bundled")?;
        answer_both(page)?;
        move_it(page)?;
        see_still_chosen(page, &page.say("option-who-tenant"))?;
        page.press(&page.say("continue"))?;
        page.host().release(APP);
        page.see_page("home")
    })
}

#[test]
fn a_page_that_starts_the_wizard_again_has_the_first_question_unanswered() -> Outcome {
    in_browser(|page| {
        open_before_the_app(page, "/embedded/p3.html?bundled")?;
        answer_both(page)?;
        page.run::<()>("document.querySelector('complaint-wizard').start()")?;
        page.see_heading("group-so-far")?;
        ensure!(!page.is_chosen(&page.say("option-so-far-unhappy"))?, "the answer is still there");
        page.host().release(APP);
        page.see_announced("ready")
    })
}

#[test]
fn nothing_moves_while_somebody_reads_and_the_page_is_left_when_it_is_answered() -> Outcome {
    in_browser(|page| {
        open_before_the_app(page, "/embedded/p3.html?bundled")?;
        let chosen = page.say("option-so-far-unhappy");
        page.choose(&chosen)?;
        let active =
            "document.querySelector('complaint-wizard').shadowRoot.activeElement.dataset.seen";
        page.run::<()>(&format!("{active} = 'here'"))?;
        page.host().release(APP);
        page.see_announced("ready")?;
        let seen: Option<String> = page.run(&format!("return {active} ?? null"))?;
        ensure!(seen.is_some(), "the page was replaced under its reader");
        page.continue_()?;
        page.see_page("who")
    })
}

#[test]
fn an_element_that_is_moved_before_the_app_is_there_keeps_what_is_ticked() -> Outcome {
    in_browser(|page| {
        open_before_the_app(page, "/embedded/p3.html?bundled")?;
        let chosen = page.say("option-so-far-unhappy");
        page.choose(&chosen)?;
        move_it(page)?;
        see_still_chosen(page, &chosen)?;
        page.press(&page.say("continue"))?;
        page.host().release(APP);
        page.see_page("who")
    })
}

#[test]
fn an_element_that_is_moved_once_the_app_is_there_keeps_what_is_ticked() -> Outcome {
    in_browser(|page| {
        open_before_the_app(page, "/embedded/p3.html?bundled")?;
        let chosen = page.say("option-so-far-unhappy");
        page.choose(&chosen)?;
        page.host().release(APP);
        page.see_announced("ready")?;
        move_it(page)?;
        see_still_chosen(page, &chosen)?;
        page.continue_()?;
        page.see_page("who")
    })
}

fn move_it(page: &Page) -> Result<()> {
    page.run("document.body.prepend(document.querySelector('complaint-wizard'))")
}

/// The page comes again a moment after the move.
fn see_still_chosen(page: &Page, chosen: &str) -> Result<()> {
    page.wait_for("the same answer", || Ok(page.is_chosen(chosen)?.then_some(())))
}

#[test]
fn continue_with_nothing_chosen_is_a_mistake_here_too() -> Outcome {
    in_browser(|page| {
        open_before_the_app(page, "/embedded/p3.html?bundled")?;
        page.press(&page.say("continue"))?;
        page.host().release(APP);
        page.see_error_summary(&["error-so-far-nothing-chosen"])
    })
}

#[test]
fn an_app_that_does_not_come_is_told_with_the_landlords_own_text_and_asked_for_again() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("");
        page.host().lose(APP);
        page.speak_of(P3.name);
        page.visit("/embedded/p3.html?bundled")?;
        page.see_heading("group-so-far")?;
        page.see_announced("load-error")?;
        page.choose(&page.say("option-so-far-unhappy"))?;
        page.see(&page.say("waiting-lead"))?;
        let text = page.host_text()?;
        ensure!(text.contains("Phone us on 01632 960000."), "no fallback: {text}");
        answer_both(page)?;
        page.press(&page.say("continue"))?;
        page.see(&page.say("waiting-lead"))?;
        page.host().find_again(APP);
        page.press(&page.say("try-again"))?;
        page.see_page("home")
    })
}

#[test]
fn whoever_comes_back_is_told_at_once_which_complaint_is_opening() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/embedded/p3.html?bundled")?;
        page.answer("so-far", "unhappy")?;
        page.keep_answers()?;
        page.see_page("who")?;
        // A script for later pages may be on its way when this one is left.
        page.foresee_console_error("module");
        page.host().hold(APP);
        page.reload()?;
        let date = [("date", "21 November 2026")];
        page.see(&page.say_with("welcome-opening", &date))?;
        page.host().release(APP);
        page.see_page("who")
    })
}

#[test]
fn a_draft_that_cannot_be_read_keeps_nothing_from_starting() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/neutral")?;
        page.run::<()>(
            "localStorage.setItem('complaint-wizard:v1:p3:2026', 'My boiler is broken')",
        )?;
        page.visit("/embedded/p3.html?bundled")?;
        page.see_page("so-far")?;
        page.see(&page.say("aside-lead"))
    })
}

#[test]
fn the_list_of_landlords_stands_there_before_the_app_and_takes_a_choice_by_keyboard() -> Outcome {
    in_browser(|page| {
        page.host().hold(APP);
        page.visit("/")?;
        page.see_heading("chooser-title")?;
        page.tab_to("option", P3.name)?;
        page.type_keys(&[' ', '\u{e007}'])?;
        page.see(&page.say("waiting-title"))?;
        page.host().release(APP);
        page.speak_of(P3.name);
        page.see_page("so-far")
    })
}
