//! Awaab's Law: for those who rent from a social landlord in England, and for no one else.

use e2e::{Outcome, in_browser};

use crate::walk::{self, Landlord, P3, PLATINUM_SKIES, PMS, SETTLE};

/// Who does not hear of it, and about what.
const OTHERS: [(Landlord, &str, &str); 4] = [
    (SETTLE, "leaseholder", "damp-and-mould"),
    (PLATINUM_SKIES, "shared-owner", "damp-and-mould"),
    (PMS, "tenant", "damp-and-mould"),
    (SETTLE, "tenant", "repair"),
];

#[test]
fn the_law_is_not_shown_to_those_it_does_not_cover() -> Outcome {
    in_browser(|page| {
        for (landlord, role, about) in OTHERS {
            // Nobody is asked what kind of home it is where that changes nothing.
            walk::start_after(page, landlord, "not-told", role, about)?;
            page.see_page("service-request-notice")?;
            page.see_no(&page.say("hazards-heading"))?;
            page.see_no(&page.say("basis-law"))?;
        }
        Ok(())
    })
}

#[test]
fn supported_and_temporary_homes_are_asked_about_and_have_no_dates_of_that_law() -> Outcome {
    in_browser(|page| {
        for home in ["supported", "temporary"] {
            page.open(P3.name)?;
            page.answer("so-far", "not-told")?;
            walk::who(page, "tenant")?;
            page.answer("about", "damp-and-mould")?;
            page.answer("home", home)?;
            page.see_page("service-request-notice")?;
            page.see_no(&page.say("hazards-heading"))?;
            page.see_no(&page.say("basis-law"))?;
        }
        Ok(())
    })
}

#[test]
fn mould_reported_before_christmas_has_the_times_of_the_law_and_goes_into_the_letter() -> Outcome {
    in_browser(|page| {
        page.visit("/?now=2026-12-21T10:00:00Z")?;
        page.choose_landlord(P3.name)?;
        page.answer("so-far", "not-told")?;
        walk::who_and_what(page, "tenant", "damp-and-mould")?;
        page.see_page("service-request-notice")?;
        // Told on Monday 21 December, day 0. Ten working days without 25 and 28 December and
        // 1 January end on Thursday 7 January; three, five and twelve weeks later come the others,
        // and without a wait on 24 December, 30 December and 15 March.
        for (step, date) in [
            ("investigate", "by the end of Thursday 7 January 2027"),
            ("summary", "Tuesday 12 January 2027"),
            ("make-safe", "Thursday 14 January 2027"),
            ("further-work", "Thursday 1 April 2027"),
        ] {
            page.see_date(&format!("hazard-{step}"), "basis-law", date)?;
        }
        let days = [("from", "Thursday 24 December 2026"), ("due", "Tuesday 12 January 2027")];
        page.see_in_step("hazard-summary", &page.say_with("band-investigation-concluded", &days))?;
        page.see_words("hazards-letter")
    })
}
