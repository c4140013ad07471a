//! Mistakes: named where they are, reached by a link, and nothing lost.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::P3;

#[test]
fn the_summary_takes_the_focus_and_its_link_leads_to_the_first_option() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.continue_()?;
        page.see_error_summary(&["error-danger-nothing-chosen"])?;
        page.follow(&page.say("error-danger-nothing-chosen"))?;
        page.see_focus_on("option", &page.say("option-danger-yes"))?;
        assert_eq!(page.hash()?, "#/p3/danger");
        page.answer("danger", "no")?;
        page.answer("keeping", "page")?;
        page.see_page("represents")?;
        assert!(page.scene()?.errors.is_empty());
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
