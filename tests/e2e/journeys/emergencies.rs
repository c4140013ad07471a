//! Danger comes first and traps nobody.

use e2e::{Outcome, Page, Result, in_browser};

use crate::walk::{self, Landlord, P3, PLACES_FOR_PEOPLE, PLATINUM_SKIES, PMS, SETTLE};

#[test]
fn pms_residents_in_danger_see_whom_to_call_and_go_on() -> Outcome {
    in_browser(|page| danger_first(page, PMS))
}

#[test]
fn platinum_skies_residents_in_danger_see_whom_to_call_and_go_on() -> Outcome {
    in_browser(|page| danger_first(page, PLATINUM_SKIES))
}

#[test]
fn places_for_people_residents_in_danger_see_whom_to_call_and_go_on() -> Outcome {
    in_browser(|page| danger_first(page, PLACES_FOR_PEOPLE))
}

#[test]
fn settle_residents_in_danger_see_whom_to_call_and_go_on() -> Outcome {
    in_browser(|page| danger_first(page, SETTLE))
}

#[test]
fn p3_residents_in_danger_see_whom_to_call_and_go_on() -> Outcome {
    in_browser(|page| danger_first(page, P3))
}

fn danger_first(page: &Page, landlord: Landlord) -> Result<()> {
    page.open(landlord.name)?;
    page.answer("danger", "yes")?;
    page.see_page("emergency-notice")?;
    for phone in ["999", "0800 111 999"] {
        page.see(phone)?;
    }
    page.go_back()?;
    page.see_page("danger")?;
    page.continue_()?;
    page.go_on(&page.say("emergency-go-on"))?;
    page.answer("role", "tenant")?;
    page.answer("about", "repair")?;
    walk::reported_and_unhappy(page)?;
    walk::recent_dates(page)?;
    page.see_heading("result-outcome-complaint")
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
