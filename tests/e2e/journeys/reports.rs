//! The first time a landlord is told: a report, or a complaint for those who want one.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, Landlord, P3, PLACES_FOR_PEOPLE, PLATINUM_SKIES, PMS};

#[test]
fn a_first_report_to_pms_is_a_report_or_at_once_a_complaint() -> Outcome {
    in_browser(|page| report_or_complaint(page, PMS, "damp-and-mould", "first-report"))
}

#[test]
fn a_first_report_to_platinum_skies_is_a_report_or_at_once_a_complaint() -> Outcome {
    in_browser(|page| report_or_complaint(page, PLATINUM_SKIES, "repair", "first-report"))
}

#[test]
fn a_first_report_to_places_for_people_is_a_report_or_at_once_a_complaint() -> Outcome {
    in_browser(|page| {
        report_or_complaint(page, PLACES_FOR_PEOPLE, "damp-and-mould", "first-report")
    })
}

#[test]
fn a_first_report_to_p3_is_a_report_or_at_once_a_complaint() -> Outcome {
    in_browser(|page| report_or_complaint(page, P3, "repair", "first-report"))
}

/// First as a complaint, then back and as a report: the notice is no one-way street.
pub(crate) fn report_or_complaint(
    page: &Page,
    landlord: Landlord,
    about: &str,
    why: &str,
) -> Result<()> {
    walk::start_after(page, landlord, "not-told", "tenant", about)?;
    page.see_page("service-request-notice")?;
    page.see_words(&format!("service-request-why-{why}"))?;
    page.see_words("service-request-becomes")?;
    // Damp at a social landlord in England, and nothing else here, is for Awaab's Law.
    let hazard = about == "damp-and-mould" && landlord.id != "pms";
    see_hazards(page, hazard)?;

    page.go_on(&page.say("service-request-insist"))?;
    walk::dates_asked(page, "yes", [""; 3])?;
    page.see_result()?;
    page.see_words("reason-resident-insists")?;
    see_hazards(page, hazard)?;
    while page.name_on_screen()? != "service-request-notice" {
        page.go_back()?;
    }
    page.see_page("service-request-notice")?;
    page.go_on(&page.say("service-request-go-on"))?;
    walk::own_words(page)?;
    walk::contact(page)?;
    walk::open_the_letter(page)?;
    let letter = page.letter()?;
    ensure!(letter.contains(&page.say("letter-opening-report")), "not a report:\n{letter}");
    let reports_a_hazard = letter.contains(&page.say("letter-hazard"));
    ensure!(reports_a_hazard == hazard, "a hazard: {reports_a_hazard}, in\n{letter}");
    walk::ways_to_send(page)?;
    let about = page.say(&format!("letter-about-{about}"));
    let subject = page.say_with("letter-subject-report", &[("about", &about)]);
    assert_eq!(page.mail_link()?.subject, format!("{subject}: Alex Doe"));
    page.go_on(&page.say("send-next"))?;
    page.answer("sent", "sent-today")?;
    page.see_page("done")?;
    page.see_words("done-report-next")?;
    see_hazards(page, hazard)
}

fn see_hazards(page: &Page, there: bool) -> Result<()> {
    if !there {
        return page.see_no(&page.say("hazards-heading"));
    }
    page.unfold_long()?;
    page.see_words("hazards-heading")?;
    page.see_words("hazards-letter")?;
    // Ten working days from Saturday 21 November, when the landlord is told.
    page.see_date("hazard-investigate", "basis-law", "by the end of Friday 4 December 2026")
}

#[test]
fn somebody_who_was_told_and_is_not_unhappy_may_still_complain() -> Outcome {
    in_browser(|page| {
        walk::start_after(page, P3, "told", "tenant", "repair")?;
        page.see_page("service-request-notice")?;
        page.see_words("service-request-why-not-unhappy")?;
        page.go_on(&page.say("service-request-insist"))?;
        walk::dates_asked(page, "yes", [""; 3])?;
        page.see_result()?;
        // Whoever wants a complaint of what was done is unhappy with it.
        page.see_words("reason-unhappy-with-response")
    })
}
