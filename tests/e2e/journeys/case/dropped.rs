//! A letter of a case that is begun and not sent.

use e2e::{Outcome, in_browser};

use super::Resident;
use crate::walk::P3;

#[test]
fn a_reminder_is_dropped_when_the_answer_has_come() -> Outcome {
    in_browser(|page| {
        let resident = Resident::who_complains(page, P3, "2026-12-01")?;
        resident.opens("2026-12-16")?;
        resident.begins_to_write("result-go-on-chase", &[])?;
        page.go_by(&page.say("case-back"))?;
        page.see_page("my-complaint")?;
        resident.see_to_do("chase-answer", &[])?;
        resident.tells("answered", "16 12 2026")?;
        page.see(&page.say("case-go-on-letter"))?;
        page.press(&page.say("case-drop-letter"))?;
        page.see_no(&page.say("case-go-on-letter"))?;
        // Ten working days after 16 December.
        let ask = [("stage", "Review"), ("date", "Monday 4 January 2027")];
        resident.see_to_do("next-stage", &ask)?;
        page.reload()?;
        page.see_page("my-complaint")?;
        resident.see_to_do("next-stage", &ask)?;
        page.see(&page.say_with("result-go-on-stage-2", &[("stage", "Review")]))
    })
}
