//! P3 answers late, is asked for a review in the last hour of its window, and then it goes to the ombudsman.

use e2e::{Outcome, ensure, in_browser};

use super::Resident;
use crate::walk::P3;

#[test]
fn p3_answers_late_and_is_asked_for_a_review_in_the_last_hour() -> Outcome {
    in_browser(|page| {
        let resident = Resident::who_complains(page, P3, "2026-12-01")?;
        resident.see_to_do("wait", &[("date", "Tuesday 15 December 2026")])?;
        page.see(&page.say("turn-theirs"))?;
        resident.opens("2026-12-04")?;
        resident.tells("acknowledged", "4 12 2026")?;
        page.see(&page.say("line-acknowledged"))?;
        // The day after the last: the page says what has become due, and has the reminder ready.
        resident.opens("2026-12-16")?;
        page.see(&page.say_with("case-since", &[("date", "Friday 4 December 2026")]))?;
        page.see("By Tuesday 15 December 2026: P3 Housing should send you its response")?;
        resident.see_to_do("chase-answer", &[])?;
        page.see(&page.say("turn-late"))?;
        resident.begins_to_write("result-go-on-chase", &[])?;
        let letter = resident.letter()?;
        ensure!(
            letter.contains("1 December 2026") && letter.contains("15 December 2026"),
            "{letter}"
        );
        resident.sends()?;
        resident.see_to_do("get-help", &[])?;
        page.see("Housing Ombudsman Service")?;
        resident.opens("2026-12-23")?;
        resident.tells("answered", "21 12 2026")?;
        let ask = [("stage", "Review"), ("date", "Thursday 7 January 2027")];
        resident.see_to_do("next-stage", &ask)?;
        // The last hour of the last day.
        page.visit("/?now=2027-01-07T23:10:00Z#/p3")?;
        page.see_page("my-complaint")?;
        resident.see_to_do("next-stage", &ask)?;
        resident.begins_to_write("result-go-on-stage-2", &[("stage", "Review")])?;
        page.write("what-happened-stage-2", "The tap still drips.")?;
        page.skip("remedy")?;
        let letter = resident.letter()?;
        ensure!(letter.contains("21 December 2026") && letter.contains("still drips"), "{letter}");
        resident.sends()?;
        resident.see_to_do("wait", &[("date", "Thursday 11 February 2027")])?;
        resident.opens("2027-01-14")?;
        resident.tells("acknowledged", "14 1 2027")?;
        resident.opens("2027-02-11")?;
        resident.tells("answered", "10 2 2027")?;
        let go = [("date", "Wednesday 9 February 2028")];
        resident.see_to_do("scheme", &go)?;
        resident.opens("2027-06-01")?;
        resident.see_to_do("scheme", &go)?;
        resident.tells("asked-scheme", "1 6 2027")?;
        resident.see_to_do("with-scheme", &[])?;
        for line in [
            "line-complaint-sent",
            "line-acknowledged",
            "entry-chased",
            "line-stage-1-response",
            "line-escalation-acknowledged",
            "line-final-response",
            "entry-asked-scheme",
        ] {
            page.see(&page.say(line))?;
        }
        Ok(())
    })
}
