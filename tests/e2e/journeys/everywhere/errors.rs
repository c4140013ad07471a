//! Mistakes: named where they are and reached by a link; and what cannot be had can be tried again.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::{self, P3};

#[test]
fn two_mistakes_on_a_page_are_both_named_and_each_link_leads_to_its_field() -> Outcome {
    in_browser(|page| {
        walk::past_the_result(page, P3)?;
        walk::own_words(page)?;
        page.continue_()?;
        let errors =
            ["error-contact-address-no-way-to-answer", "error-contact-name-nothing-written"];
        page.see_error_summary(&errors)?;
        page.follow(&page.say("error-contact-address-no-way-to-answer"))?;
        page.see_focus_on("field", &page.say("field-contact-address"))?;
        page.follow(&page.say("error-contact-name-nothing-written"))?;
        page.see_focus_on("field", &page.say("field-contact-name"))?;
        page.fill(&page.say("field-contact-name"), "Alex Doe")?;
        page.continue_()?;
        page.see_error_summary(&["error-contact-address-no-way-to-answer"])?;
        assert_eq!(page.written_in(&page.say("field-contact-name"))?, "Alex Doe");
        Ok(())
    })
}

#[test]
fn what_may_be_a_slip_is_asked_about_once_and_taken_when_it_is_meant() -> Outcome {
    in_browser(|page| {
        walk::past_the_result(page, P3)?;
        walk::own_words(page)?;
        page.see_page("contact")?;
        page.fill(&page.say("field-contact-name"), "Alex Doe")?;
        page.fill(&page.say("field-contact-email"), "alex gmail.com")?;
        page.continue_()?;
        let said = [("said", "alex gmail.com"), ("landlord", P3.name)];
        let home = page.say_with("doubt-contact-address-no-home", &said);
        let email = page.say_with("doubt-contact-email-only-email", &said);
        page.see_errors(&[home, email.clone()])?;
        page.follow(&email)?;
        let field = page.say("field-contact-email");
        page.see_focus_on("field", &field)?;
        // The home is named now; the address for email, mended halfway, is asked about again.
        page.fill(&page.say("field-contact-address"), "1 High Street")?;
        page.fill(&field, "alex@gmail,com")?;
        page.continue_()?;
        let said = [("said", "alex@gmail,com")];
        page.see_errors(&[page.say_with("doubt-contact-email-not-an-email", &said)])?;
        page.continue_()?;
        page.see_page("send")
    })
}

#[test]
fn a_policy_that_cannot_be_had_is_named_and_can_be_tried_again() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("404");
        page.host().lose("/policies/p3.json");
        page.visit("/")?;
        page.see_heading("chooser-title")?;
        page.choose("P3 Housing")?;
        page.press(&page.say("continue"))?;
        page.see_heading("load-error-title")?;
        page.see("policies/p3.json")?;
        page.host().find_again("/policies/p3.json");
        page.press(&page.say("try-again"))?;
        page.choose_landlord(P3.name)?;
        page.see_page("so-far")
    })
}

#[test]
fn the_landlords_own_text_stands_beside_what_cannot_be_opened_and_goes_when_it_can() -> Outcome {
    const TEXT: &str = "Phone us on 01632 960000.";
    in_browser(|page| {
        page.foresee_console_error("404");
        for lost in
            ["/policies/p3.json", "/rules/in-force.json", "/calendars/england-and-wales.json"]
        {
            page.host().lose(lost);
            page.speak_of(P3.name);
            page.visit("/embedded/p3.html")?;
            page.see_heading("load-error-title")?;
            page.see("999")?;
            ensure!(page.host_text()?.contains(TEXT), "without {lost} the text has gone");
            page.host().find_again(lost);
            page.press(&page.say("try-again"))?;
            page.see_page("so-far")?;
            ensure!(!page.host_text()?.contains(TEXT), "with {lost} the text is still there");
        }
        Ok(())
    })
}
