//! The letter belongs to the resident; earlier answers may still change.

use e2e::{Field, Outcome, ensure, in_browser};

use crate::walk::{self, P3, PLACES_FOR_PEOPLE};

#[test]
fn an_early_answer_changed_beside_the_letter_keeps_the_later_ones() -> Outcome {
    in_browser(|page| {
        walk::past_the_result(page, P3)?;
        walk::to_the_send_page(page)?;
        page.change("about")?;
        ensure!(page.is_chosen(&page.say("option-about-repair"))?, "the old answer is not shown");
        page.answer("about", "damp-and-mould")?;
        page.skip("ongoing")?;
        // Damp opens questions about the home and the report.
        walk::dates_asked(page, "no", ["", "", "5 10 2026"])?;
        // The result is read again, and then it is back to the letter, and to the answer in its list.
        page.go_on_from_result()?;
        page.see_page("send")?;
        let about = page.say_with("change-hidden", &[("what", &page.say("check-about"))]);
        page.see_focus_on("link", &format!("{} {about}", page.say("change")))?;
        page.see(&page.say("option-about-damp-and-mould"))?;
        for kept in ["Thursday 1 October 2026", walk::WHAT_HAPPENED, "Alex Doe"] {
            page.see(kept)?;
        }
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        ensure!(letter.contains(&page.say("letter-hazard")), "the old letter:\n{letter}");
        ensure!(letter.contains(walk::WHAT_HAPPENED), "their words are gone:\n{letter}");
        Ok(())
    })
}

#[test]
fn an_answer_that_opens_new_questions_leads_through_them_and_back() -> Outcome {
    in_browser(|page| {
        walk::past_the_result(page, P3)?;
        walk::to_the_send_page(page)?;
        page.change("so-far")?;
        page.answer("so-far", "waiting")?;
        page.answer_date("complaint-sent-on", "2 11 2026")?;
        walk::nothing_since(page)?;
        page.see_result()?;
        // Five working days after Monday 2 November.
        page.see_date("stage-1-acknowledge", "basis-policy", "Monday 9 November 2026")?;
        page.go_on_from_result()?;
        page.see_page("send")?;
        page.unfold_long()?;
        page.see("Monday 2 November 2026")?;
        page.see("Alex Doe")
    })
}

#[test]
fn an_unedited_letter_follows_the_answers() -> Outcome {
    in_browser(|page| {
        walk::to_the_letter(page, P3)?;
        walk::ways_to_send(page)?;
        page.change("what-happened")?;
        page.write("what-happened", "Something else happened.")?;
        page.skip("remedy")?;
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        ensure!(letter.contains("Something else happened."), "the old letter:\n{letter}");
        page.see_no(&page.say("letter-changed-note"))
    })
}

#[test]
fn a_letter_too_long_for_a_mail_link_is_copied_and_the_link_has_only_the_subject() -> Outcome {
    in_browser(|page| {
        walk::past_the_result(page, PLACES_FOR_PEOPLE)?;
        let long = "It rained in again. ".repeat(100);
        walk::story(page, long.trim())?;
        walk::skip_words(page)?;
        walk::contact(page)?;
        walk::ways_to_send(page)?;
        page.see_words("send-email-too-long")?;
        let mail = page.mail_link()?;
        assert_eq!(mail.to, "complaints@places-for-people.example");
        ensure!(mail.subject.ends_with(": Alex Doe"), "subject {}", mail.subject);
        assert_eq!(mail.body, None);
        page.see("complaints@places-for-people.example")?;
        page.by_hand(|| page.press(&page.say("send-copy-button")))?;
        page.see_words("send-copied")
    })
}

#[test]
fn a_letter_is_not_sent_until_the_resident_says_so() -> Outcome {
    in_browser(|page| {
        walk::to_the_letter(page, P3)?;
        walk::ways_to_send(page)?;
        page.go_on(&page.say("send-next"))?;
        page.answer("sent", "not-yet")?;
        page.see_page("send")?;
        page.go_on(&page.say("send-next"))?;
        page.see_page("sent")?;
        page.choose(&page.say("option-sent-sent-before"))?;
        // Monday 16 November: five working days later is Monday 23, ten are Monday 30.
        page.fill_date("16 11 2026")?;
        page.continue_()?;
        page.see_page("done")?;
        page.see(&page.say_with("done-sent-on", &[("date", "Monday 16 November 2026")]))?;
        page.see_date("stage-1-acknowledge", "basis-policy", "Monday 23 November 2026")?;
        page.see_date("stage-1-respond", "basis-policy", "Monday 30 November 2026")
    })
}

#[test]
fn somebody_acting_for_another_names_them_in_the_letter() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.answer("so-far", "unhappy")?;
        walk::for_somebody(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.go_on_from_result()?;
        walk::own_words(page)?;
        let [for_whom, relation, agreed] = ["for-whom", "relation", "agreed"]
            .map(|it| page.say(&format!("field-representative-{it}")));
        page.complete(
            "page-representative-title",
            &[
                Field::Text(&for_whom, "Sam Poe"),
                Field::Text(&relation, "daughter"),
                Field::Choice(&agreed),
            ],
        )?;
        walk::contact(page)?;
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        let whom = [("for", "Sam Poe"), ("relation", "daughter")];
        let said = page.say_with("letter-on-behalf-relation", &whom);
        ensure!(letter.contains(&said), "not for whom:\n{letter}");
        ensure!(letter.contains(&page.say("letter-agreed")), "not that they agreed:\n{letter}");
        Ok(())
    })
}

#[test]
fn somebody_with_a_first_answer_asks_for_the_next_stage_without_reasons() -> Outcome {
    in_browser(|page| {
        walk::start_after(page, P3, "first-answer", "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.answer_date("complaint-sent-on", "2 11 2026")?;
        page.answer_date("stage-1-response-on", "12 11 2026")?;
        walk::recent_dates(page)?;
        page.see_result()?;
        // Ten working days after Thursday 12 November.
        page.see_date("stage-2-request", "basis-policy-resident", "Thursday 26 November 2026")?;
        page.go_on_from_result()?;
        // Nobody has to give reasons for the next stage (Complaint Handling Code 6.12).
        walk::skip_words(page)?;
        walk::contact(page)?;
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        let reasons = page.say("letter-heading-still-wrong");
        ensure!(!letter.contains(&reasons), "reasons nobody gave:\n{letter}");
        let asked = [("stage", "Review"), ("date", "Thursday 12 November 2026")];
        let asked = page.say_with("letter-opening-stage-2", &asked);
        ensure!(letter.contains(&asked), "no request:\n{letter}");
        Ok(())
    })
}
