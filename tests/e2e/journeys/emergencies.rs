//! Danger comes first, and the way goes on from there.

use e2e::{Outcome, Page, Result, in_browser};

use crate::walk::{self, Landlord, P3, PLACES_FOR_PEOPLE, PLATINUM_SKIES, PMS, SETTLE};

#[test]
fn pms_residents_in_danger_see_whom_to_call_and_go_on() -> Outcome {
    in_browser(|page| danger_first(page, PMS, false))
}

#[test]
fn platinum_skies_residents_in_danger_see_whom_to_call_and_go_on() -> Outcome {
    in_browser(|page| danger_first(page, PLATINUM_SKIES, true))
}

#[test]
fn places_for_people_residents_in_danger_see_whom_to_call_and_go_on() -> Outcome {
    in_browser(|page| danger_first(page, PLACES_FOR_PEOPLE, true))
}

#[test]
fn settle_residents_in_danger_see_whom_to_call_and_go_on() -> Outcome {
    in_browser(|page| danger_first(page, SETTLE, true))
}

/// `within_a_day`: whether the law for social landlords in England, 24 hours by the clock, is quoted.
pub(crate) fn danger_first(page: &Page, landlord: Landlord, within_a_day: bool) -> Result<()> {
    page.open(landlord.name)?;
    walk::danger(page)?;
    page.answer("danger", "yes")?;
    page.see_page("emergency-notice")?;
    for (danger, phone) in [("life", "999"), ("gas", "0800 111 999"), ("power", "105")] {
        page.see(&page.say_with(&format!("emergency-{danger}"), &[("phone", phone)]))?;
    }
    if within_a_day {
        page.see_words("emergency-hazard")?;
        page.see("make it safe within 24 hours")?;
        page.see("Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025")?;
    } else {
        page.see_no(&page.say("emergency-hazard"))?;
        page.see_no("24 hours")?;
    }
    page.go_back()?;
    page.see_page("danger")?;
    page.continue_()?;
    page.go_on(&page.say("emergency-go-on"))?;
    walk::start_here(page, "tenant", "repair")?;
    walk::recent_dates(page)?;
    page.see_result()
}

#[test]
fn the_numbers_are_at_hand_on_a_later_page() -> Outcome {
    in_browser(|page| {
        walk::start(page, P3, "tenant", "repair")?;
        page.see_no("0800 111 999")?;
        page.unfold(&page.say("in-danger-link"))?;
        page.see("0800 111 999")
    })
}
