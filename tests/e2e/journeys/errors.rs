//! Mistakes: named where they are, reached by a link, and nothing lost.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::P3;

#[test]
fn the_summary_takes_the_focus_and_its_link_leads_to_the_first_option() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.continue_()?;
        page.see_error_summary(&["error-so-far-nothing-chosen"])?;
        page.follow(&page.say("error-so-far-nothing-chosen"))?;
        page.see_focus_on("option", &page.say("option-so-far-unhappy"))?;
        assert_eq!(page.hash()?, "#/p3/so-far");
        page.answer("so-far", "unhappy")?;
        page.see_page("who")?;
        assert!(page.scene()?.errors.is_empty());
        Ok(())
    })
}

#[test]
fn every_question_of_a_page_that_is_left_open_is_named_at_once() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.answer("so-far", "unhappy")?;
        page.see_page("who")?;
        page.continue_()?;
        let all = ["who", "about", "ongoing"].map(|it| format!("error-{it}-nothing-chosen"));
        page.see_error_summary(&all.each_ref().map(String::as_str))?;
        page.follow(&page.say("error-about-nothing-chosen"))?;
        page.see_focus_on("option", &page.say("option-about-repair"))?;
        // What was answered stays, and only what is open is named.
        page.answer("who", "tenant")?;
        page.skip("ongoing")?;
        page.see_error_summary(&["error-about-nothing-chosen", "error-ongoing-nothing-chosen"])?;
        ensure!(page.is_chosen(&page.say("option-who-tenant"))?, "the answer is gone");
        Ok(())
    })
}

#[test]
fn no_landlord_chosen_is_said_and_the_link_leads_to_the_list() -> Outcome {
    in_browser(|page| {
        page.visit("/")?;
        page.see_heading("chooser-title")?;
        page.continue_()?;
        page.see_error_summary(&["error-landlord-nothing-chosen"])?;
        page.follow(&page.say("error-landlord-nothing-chosen"))?;
        page.see_focus_on("option", "P3 Housing")
    })
}

#[test]
fn a_wizard_whose_wasm_is_missing_leaves_the_fallback_and_says_so() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("404");
        page.foresee_console_error("wasm");
        page.foresee_console_error("WebAssembly");
        page.host().lose("/complaint-app_bg.wasm");
        page.visit("/embedded/p3.html")?;
        page.see_announced("load-error")?;
        let text = page.host_text()?;
        ensure!(text.contains("Phone us on 01632 960000."), "no fallback: {text}");
        let events = page.announced()?;
        ensure!(events.iter().all(|it| it.name == "load-error"), "events {events:?}");
        Ok(())
    })
}

#[test]
fn a_wizard_without_its_words_leaves_the_fallback_and_says_so() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("404");
        page.host().lose("/locales/en.json");
        page.visit("/embedded/p3.html")?;
        page.see_announced("load-error")?;
        let text = page.host_text()?;
        ensure!(text.contains("Phone us on 01632 960000."), "no fallback: {text}");
        Ok(())
    })
}
