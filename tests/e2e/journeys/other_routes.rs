//! What is decided somewhere else: said first, and the resident may still go on.

use e2e::{Outcome, in_browser};

use crate::walk::{self, P3, PLACES_FOR_PEOPLE, PLATINUM_SKIES, PMS};

#[test]
fn a_support_service_of_p3_has_a_procedure_of_its_own() -> Outcome {
    in_browser(|page| {
        walk::start(page, P3, "tenant", "support-service")?;
        walk::goes_on(page, "yes")?;
        page.see_page("other-route-notice")?;
        page.see_words("other-route-support-service")?;
        page.go_on(&page.say("other-route-go-on-support-service"))?;
        walk::dates_asked(page, "yes", ["", "", ""])?;
        page.see_heading("result-outcome-other-route")?;
        page.see_result()?;
        page.see_words("reason-support-service")?;
        // Its stages are not those of the housing procedure.
        page.see_no_step("stage-1-acknowledge")?;
        page.see_no_step("stage-1-respond")?;
        page.see_button("result-go-on")
    })
}

#[test]
fn only_p3_residents_are_asked_about_support_services() -> Outcome {
    in_browser(|page| {
        page.open(PMS.name)?;
        page.answer("so-far", "unhappy")?;
        page.see_page("about")?;
        page.see_no(&page.say("option-about-support-service"))
    })
}

#[test]
fn a_pms_leaseholders_service_charge_is_for_the_tribunal_of_wales() -> Outcome {
    in_browser(|page| {
        walk::start(page, PMS, "leaseholder", "service-charge-amount")?;
        walk::goes_on(page, "no")?;
        page.see_page("other-route-notice")?;
        page.see_words("other-route-tribunal-wales")?;
        page.see_words("scheme-residential-property-tribunal-wales")?;
        page.see_no("First-tier")?;
        page.see_no("Housing Ombudsman")?;
        page.go_on(&page.say("other-route-go-on-tribunal"))?;
        walk::recent_dates(page)?;
        // Those who go on complain about how it was handled.
        page.see_result()?;
        page.see_no("First-tier")?;
        page.see("The Property Ombudsman")
    })
}

#[test]
fn a_platinum_skies_shared_owners_lease_is_for_the_first_tier_tribunal() -> Outcome {
    in_browser(|page| {
        walk::start(page, PLATINUM_SKIES, "shared-owner", "lease-terms")?;
        walk::goes_on(page, "no")?;
        page.see_page("other-route-notice")?;
        page.see_words("other-route-tribunal-england")?;
        page.see_words("scheme-first-tier-tribunal")?;
        page.see_no("Wales")?;
        page.go_on(&page.say("other-route-go-on-tribunal"))?;
        page.see_page("occurred-on")
    })
}

#[test]
fn a_platinum_skies_shared_owners_repair_is_not_sent_to_a_tribunal() -> Outcome {
    in_browser(|page| {
        walk::start(page, PLATINUM_SKIES, "shared-owner", "repair")?;
        walk::goes_on(page, "no")?;
        page.see_page("occurred-on")
    })
}

#[test]
fn a_places_for_people_freeholder_is_shown_no_date_of_the_housing_ombudsman() -> Outcome {
    in_browser(|page| {
        walk::start(page, PLACES_FOR_PEOPLE, "freeholder", "service-charge-handling")?;
        walk::goes_on(page, "no")?;
        page.see_page("other-route-notice")?;
        page.see_words("other-route-freeholder")?;
        page.go_on(&page.say("other-route-go-on-freeholder"))?;
        walk::recent_dates(page)?;
        page.see_result()?;
        page.see_words("redress-housing-ombudsman-not-for-you")?;
        page.see_no(&page.say("redress-housing-ombudsman-help-now"))?;
        page.see_no("0300 111 3000")
    })
}

#[test]
fn an_anonymous_complaint_promises_no_answer_and_asks_for_no_name() -> Outcome {
    in_browser(|page| {
        walk::start(page, PLACES_FOR_PEOPLE, "anonymous", "repair")?;
        walk::goes_on(page, "no")?;
        page.see_page("anonymous-notice")?;
        page.go_on(&page.say("anonymous-go-on"))?;
        walk::recent_dates(page)?;
        page.see_result()?;
        page.see_words("reason-anonymous")?;
        page.see_no_step("stage-1-respond")?;
        page.go_on_from_result()?;
        walk::own_words(page)?;
        page.see_page("send")
    })
}

#[test]
fn after_the_final_answer_the_ombudsman_comes_before_another_letter() -> Outcome {
    in_browser(|page| {
        walk::start_after(page, PLACES_FOR_PEOPLE, "final-answer", "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.answer_date("complaint-sent-on", "1 9 2025")?;
        page.answer_date("final-response-on", "1 12 2025")?;
        page.see_page("refer-notice")?;
        // From the final answer, not from the complaint; the anniversary itself is too late.
        let last = page.say_with("redress-last-safe", &[("last_safe", "Monday 30 November 2026")]);
        page.see(&last)?;
        page.see_words("redress-housing-ombudsman-open")?;
        page.go_on(&page.say("refer-go-on"))?;
        page.see_page("occurred-on")
    })
}
