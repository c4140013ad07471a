//! Other languages: Welsh, which residents can change to, and two made-up ones, which show
//! what does not come from the locale file or does not turn with the direction.

use e2e::{Outcome, Page, Pseudo, Result, ensure, in_browser};

use crate::walk::{self, P3, PLACES_FOR_PEOPLE, PMS};

/// From the page for what happened to the one that shows the letter and what it is made of.
fn tell_and_check(page: &Page) -> Result<()> {
    walk::own_words(page)?;
    walk::contact(page)?;
    walk::ways_to_send(page)
}

#[test]
fn changing_to_welsh_half_way_keeps_every_answer_and_the_words_half_typed() -> Outcome {
    in_browser(|page| {
        walk::past_the_result(page, PMS)?;
        page.see_page("what-happened")?;
        let story = page.say("page-what-happened-title");
        page.fill(&story, "The kitchen tap has dri")?;
        page.change_language("Cymraeg", "cy")?;
        page.see_page("what-happened")?;
        page.see_focus_on("heading", &page.say("group-points"))?;
        let story = page.say("page-what-happened-title");
        assert_eq!(page.written_in(&story)?, "The kitchen tap has dri");
        page.see_words("language-note")?;

        tell_and_check(page)?;
        for kept in ["Gwaith atgyweirio", "dydd Sadwrn 21 Tachwedd 2026", walk::WHAT_HAPPENED] {
            page.see(kept)?;
        }
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        ensure!(letter.starts_with("Annwyl Property Management Services,"), "{letter}");
        ensure!(letter.contains("erbyn diwedd dydd "), "no date in Welsh:\n{letter}");
        page.see_words("letter-language-note")?;
        walk::ways_to_send(page)?;

        page.change_language("English", "en")?;
        page.see_page("send")?;
        let letter = page.mail_link()?.body.unwrap_or_default();
        ensure!(letter.starts_with("Dear Property Management Services,"), "{letter}");
        page.see_no("Cymraeg yn aros")
    })
}

#[test]
fn an_edited_letter_is_not_put_into_another_language() -> Outcome {
    in_browser(|page| {
        walk::to_the_letter(page, PMS)?;
        let edited = "Dear all,\n\nthese are my own words.";
        page.fill(&page.say("page-letter-title"), edited)?;
        page.change_language("Cymraeg", "cy")?;
        page.see_heading("page-letter-title")?;
        page.see_words("letter-changed-note")?;
        assert_eq!(page.letter()?, edited);
        walk::ways_to_send(page)?;
        assert_eq!(page.mail_link()?.body.as_deref(), Some(edited));
        Ok(())
    })
}

#[test]
fn what_is_wrong_on_a_page_is_said_in_the_new_language() -> Outcome {
    in_browser(|page| {
        page.open(PMS.name)?;
        page.continue_()?;
        page.see_error_summary(&["error-so-far-nothing-chosen"])?;
        page.change_language("Cymraeg", "cy")?;
        page.see(&page.say("error-so-far-nothing-chosen"))?;
        page.answer("so-far", "unhappy")?;
        page.see_page("who")
    })
}

#[test]
fn welsh_chosen_before_the_landlord_is_kept_and_only_one_file_more_is_loaded() -> Outcome {
    in_browser(|page| {
        page.visit("/")?;
        page.see_heading("chooser-title")?;
        let before = page.host().requests().len();
        page.change_language("Cymraeg", "cy")?;
        page.see_focus_on("heading", &page.say("chooser-title"))?;
        assert_eq!(page.host().requests().split_off(before), ["/locales/cy.json"]);
        let of_document: String = page.run("return document.documentElement.lang")?;
        assert_eq!(of_document, "cy");
        page.choose_landlord(P3.name)?;
        page.see_page("so-far")?;
        // P3 offers no other language: what is left is the way back.
        page.change_language("English", "en")?;
        page.see_page("so-far")
    })
}

#[test]
fn a_policy_that_offers_no_other_language_has_no_button_for_one() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.see_no("Cymraeg")?;
        page.see_language("en", "ltr")
    })
}

#[test]
fn an_embedded_wizard_starts_in_the_language_of_its_attribute_and_leaves_the_page_alone() -> Outcome
{
    in_browser(|page| {
        page.visit("/embedded/pms.html?lang=cy")?;
        page.speak("cy")?;
        page.see_page("so-far")?;
        page.see_language("cy", "ltr")?;
        page.change_language("English", "en")?;
        page.see_page("so-far")?;
        let of_document: String = page.run("return document.documentElement.lang")?;
        assert_eq!(of_document, "en");
        page.change_language("Cymraeg", "cy")?;
        let of_document: String = page.run("return document.documentElement.lang")?;
        assert_eq!(of_document, "en");
        Ok(())
    })
}

#[test]
fn a_language_without_a_locale_file_falls_back_to_english() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("404");
        page.visit("/embedded/p3.html?lang=xx")?;
        page.speak_of(P3.name);
        page.see_page("so-far")?;
        page.see_language("en", "ltr")
    })
}

#[test]
fn quotations_and_names_of_stages_are_marked_as_english_on_a_welsh_page() -> Outcome {
    in_browser(|page| {
        page.visit("/embedded/pms.html?lang=cy")?;
        page.speak("cy")?;
        page.speak_of(PMS.name);
        walk::start_here(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.see_result()?;
        page.see("dydd Mercher 25 Tachwedd 2026")?;
        let marked: bool = page.run(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             const all = [...root.querySelectorAll('blockquote, .cw-heading-m > span')];
             return all.length > 3 && all.every((it) => it.lang === 'en');",
        )?;
        ensure!(marked, "a quotation or a stage is not marked");
        Ok(())
    })
}

/// From the first question to the end, every page on the way watched.
fn the_whole_way(page: &Page, language: Pseudo) -> Result<()> {
    page.resize(320, 900)?;
    page.visit(&format!("/?lang={}", language.tag()))?;
    let written = [
        walk::WHAT_HAPPENED,
        "Alex Doe",
        "1 High Street",
        "alex@example.com",
        "complaints@p3.example",
    ];
    page.speak_only(language, P3.id, &written)?;
    page.choose_landlord(P3.name)?;
    page.see_only_the_language_watched()?;
    page.continue_()?;
    page.see_error_summary(&["error-so-far-nothing-chosen"])?;
    walk::start_here(page, "tenant", "damp-and-mould")?;
    walk::goes_on(page, "no")?;
    page.see_page("occurred-on")?;
    page.see_all_at_the_start_of_the_line()?;
    walk::recent_dates_of(page, ["1 10 2025", "2 10 2025", "5 10 2025"])?;
    page.skip("late-reason")?;
    page.go_on_from_result()?;
    page.choose(&page.say("option-points-nobody-came"))?;
    page.see_page("what-happened")?;
    page.go_by(&page.say("overview-link"))?;
    page.continue_()?;
    tell_and_check(page)?;
    walk::open_the_letter(page)?;
    walk::ways_to_send(page)?;
    page.go_on(&page.say("send-next"))?;
    page.answer("sent", "sent-today")?;
    page.see_page("done")
}

#[test]
fn every_page_of_the_way_takes_all_its_words_from_the_locale_file() -> Outcome {
    in_browser(|page| the_whole_way(page, Pseudo::Accented))
}

#[test]
fn every_page_of_the_way_turns_with_a_language_from_right_to_left() -> Outcome {
    in_browser(|page| the_whole_way(page, Pseudo::Mirrored))
}

/// The pages beside the way, embedded: emergency, another place, a report, the final answer.
fn beside_the_way(page: &Page, language: Pseudo) -> Result<()> {
    page.resize(320, 900)?;
    page.visit(&format!("/embedded/{}.html?lang={}", PLACES_FOR_PEOPLE.id, language.tag()))?;
    page.speak_of(PLACES_FOR_PEOPLE.name);
    page.speak_only(language, PLACES_FOR_PEOPLE.id, &["complaints@landlord.example"])?;
    walk::danger(page)?;
    page.answer("danger", "yes")?;
    page.go_on(&page.say("emergency-go-on"))?;
    walk::keep(page, "page")?;
    page.answer("so-far", "not-told")?;
    walk::who_and_what(page, "tenant", "repair")?;
    page.see_page("service-request-notice")?;
    page.reload()?;
    page.answer("so-far", "final-answer")?;
    walk::who_and_what(page, "leaseholder", "service-charge-amount")?;
    walk::goes_on(page, "no")?;
    page.go_on(&page.say("other-route-go-on-tribunal"))?;
    page.answer_date("complaint-sent-on", "1 6 2026")?;
    page.answer_date("final-response-on", "1 7 2026")?;
    page.see_page("refer-notice")
}

#[test]
fn every_page_beside_the_way_takes_all_its_words_from_the_locale_file() -> Outcome {
    in_browser(|page| {
        for language in Pseudo::ALL {
            beside_the_way(page, language)?;
        }
        Ok(())
    })
}
