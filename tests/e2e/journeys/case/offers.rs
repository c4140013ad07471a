//! An offer is answered: while there is only to wait, and while the next stage has a last day.

use e2e::{Outcome, ensure, in_browser};

use super::Resident;
use crate::walk::PLACES_FOR_PEOPLE;

#[test]
fn places_for_people_is_answered_twice_and_asked_for_the_next_stage_all_the_same() -> Outcome {
    in_browser(|page| {
        let resident = Resident::who_complains(page, PLACES_FOR_PEOPLE, "2026-12-01")?;
        resident.opens("2026-12-04")?;
        resident.tells("offered", "3 12 2026")?;
        resident.see_to_do("answer-offer", &[])?;
        page.see(&page.say("turn-yours"))?;
        page.go_on(&page.say("case-answer-offer"))?;
        page.see_page("offer")?;
        page.see(&page.say("settlement-warning"))?;
        // Nothing is said before something is chosen.
        page.continue_()?;
        page.see(&page.say("error-offer-nothing-chosen"))?;
        page.answer("offer", "ask")?;
        let letter = resident.letter()?;
        ensure!(
            letter.contains("full terms in writing") && letter.contains("3 December 2026"),
            "{letter}"
        );
        resident.sends()?;
        resident.see_to_do("wait", &[("date", "Tuesday 15 December 2026")])?;
        page.see(&page.say("entry-offer-answered"))?;
        // Its answer has another offer: the next stage stays the one thing to do.
        resident.opens("2026-12-15")?;
        resident.tells("answered", "14 12 2026")?;
        resident.tells("offered", "14 12 2026")?;
        let stage = [("stage", "Stage 2")];
        resident.see_to_do("next-stage-undated", &stage)?;
        page.see(&page.say_with("case-offer-can-wait", &stage))?;
        page.go_on(&page.say("case-answer-offer"))?;
        page.answer("offer", "accept-and-go-on")?;
        let letter = resident.letter()?;
        ensure!(letter.contains("full and final settlement"), "{letter}");
        ensure!(letter.contains("14 December 2026"), "{letter}");
        resident.sends()?;
        resident.see_to_do("next-stage-undated", &stage)?;
        page.see_no(&page.say("case-answer-offer"))?;
        resident.begins_to_write("result-go-on-stage-2", &stage)?;
        page.write("what-happened-stage-2", "The second room was left as it was.")?;
        page.skip("remedy")?;
        let letter = resident.letter()?;
        ensure!(!letter.contains("offer"), "the next letter is not about it:\n{letter}");
        resident.sends()?;
        resident.see_to_do("wait", &[("date", "Friday 22 January 2027")])?;
        // What the letter says stays.
        page.see(&page.say("case-stays"))
    })
}
