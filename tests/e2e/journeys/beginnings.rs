//! Where somebody comes from: a link in a letter, or answers that are kept here.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::{self, P3, SETTLE};

#[test]
fn a_link_that_says_what_has_happened_answers_the_first_question() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/#/p3/waiting")?;
        page.see_page("who")?;
        page.go_back()?;
        ensure!(page.is_chosen(&page.say("option-so-far-waiting"))?, "not what the link says");
        // It is an answer like any other.
        page.answer("so-far", "unhappy")?;
        walk::who_and_what(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.see_result()
    })
}

#[test]
fn an_element_says_what_has_happened_to_those_who_follow_its_link() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.see_page("so-far")?;
        page.set_attribute("situation", "first-answer")?;
        page.see_page("who")?;
        page.go_back()?;
        ensure!(page.is_chosen(&page.say("option-so-far-first-answer"))?, "not what it says");
        Ok(())
    })
}

#[test]
fn a_link_changes_no_answer_that_is_kept() -> Outcome {
    in_browser(|page| {
        page.open(SETTLE.name)?;
        walk::keep(page, "device")?;
        page.answer("so-far", "refused")?;
        page.see_kept("refused")?;
        page.visit("/?again#/settle/waiting")?;
        page.see_page("who")?;
        page.go_back()?;
        ensure!(page.is_chosen(&page.say("option-so-far-refused"))?, "the answer is gone");
        Ok(())
    })
}

#[test]
fn the_list_of_landlords_says_where_a_complaint_is_kept() -> Outcome {
    in_browser(|page| {
        page.visit("/")?;
        page.see_heading("chooser-title")?;
        let back = page.say_with("welcome-back", &[("name", SETTLE.name)]);
        page.see_no(&back)?;
        page.choose_landlord(SETTLE.name)?;
        walk::keep(page, "device")?;
        page.answer("so-far", "unhappy")?;
        page.see_kept("unhappy")?;
        page.visit("/?again")?;
        page.see(&back)?;
        page.see_no(&page.say_with("welcome-back", &[("name", P3.name)]))?;
        page.go_by(&page.say("welcome-go-on"))?;
        page.see_page("who")
    })
}
