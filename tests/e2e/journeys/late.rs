//! Complaints that come late: told so, asked why, never stopped.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3, PLACES_FOR_PEOPLE, PLATINUM_SKIES, PMS, SETTLE};

const REASON: &str = "I was in hospital until last week.";

#[test]
fn one_day_outside_the_six_months_of_places_for_people_goes_on() -> Outcome {
    in_browser(|page| {
        walk::start(page, PLACES_FOR_PEOPLE, "tenant", "repair")?;
        walk::dates_asked(page, "no", ["18 5 2026", "20 5 2026", "1 6 2026"])?;
        page.write("late-reason", REASON)?;
        let (policy_last, code_last) = ("Friday 20 November 2026", "Thursday 20 May 2027");
        see_outside_the_policy(page, policy_last, code_last)?;
        to_a_letter_that_says_why(page, "letter-late-policy")
    })
}

#[test]
fn the_last_of_the_six_months_of_places_for_people_is_in_time() -> Outcome {
    in_browser(|page| {
        walk::start(page, PLACES_FOR_PEOPLE, "tenant", "repair")?;
        walk::dates_asked(page, "no", ["18 5 2026", "21 5 2026", ""])?;
        page.see_result()?;
        page.see_words("limit-within")?;
        page.see("Saturday 21 November 2026")
    })
}

#[test]
fn a_limit_of_a_page_that_was_replaced_is_told_and_is_nobodys_to_explain() -> Outcome {
    in_browser(|page| {
        // Reported today for the first time: settle's clock stops at the report.
        walk::start_after(page, SETTLE, "not-told", "tenant", "repair")?;
        page.go_on(&page.say("service-request-insist"))?;
        walk::dates_asked(page, "no", ["21 5 2026", "21 5 2026", ""])?;
        page.see_result()?;
        let ended = [("policy_last", "Friday 20 November 2026")];
        page.see(&page.say_with("limit-outside-old", &ended))?;
        let last = [("code_last", "Friday 21 May 2027")];
        page.see(&page.say_with("limit-last-safe-code", &last))?;
        page.go_on_from_result()?;
        walk::to_the_send_page(page)?;
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        let heading = page.say("letter-heading-late");
        ensure!(!letter.contains(&heading), "the letter explains a limit that is gone:\n{letter}");
        Ok(())
    })
}

#[test]
fn what_was_reported_promptly_is_in_time_for_settle_however_late_the_complaint() -> Outcome {
    in_browser(|page| {
        walk::start(page, SETTLE, "tenant", "repair")?;
        walk::dates_asked(page, "no", ["1 2 2026", "1 2 2026", "3 2 2026"])?;
        page.see_result()?;
        page.see_words("limit-within")?;
        page.see("Monday 1 February 2027")
    })
}

#[test]
fn a_day_more_than_the_twelve_months_of_the_code_goes_on_at_p3() -> Outcome {
    in_browser(|page| {
        walk::start(page, P3, "tenant", "repair")?;
        a_year_and_a_day(page)
    })
}

#[test]
fn a_day_more_than_the_twelve_months_of_the_code_goes_on_at_platinum_skies() -> Outcome {
    in_browser(|page| {
        walk::start(page, PLATINUM_SKIES, "shared-owner", "repair")?;
        a_year_and_a_day(page)
    })
}

#[test]
fn what_happened_years_ago_meets_no_limit_at_pms() -> Outcome {
    in_browser(|page| {
        walk::start(page, PMS, "leaseholder", "repair")?;
        walk::dates_asked(page, "no", ["2 1 2015", "2 1 2015", "5 1 2015"])?;
        page.see_result()?;
        page.see_words("limit-none")?;
        page.go_on_from_result()?;
        walk::to_the_send_page(page)
    })
}

/// Known on 20 November 2025: the Code's twelve months ended yesterday.
fn a_year_and_a_day(page: &Page) -> Result<()> {
    walk::dates_asked(page, "no", ["10 11 2025", "20 11 2025", "21 11 2025"])?;
    page.write("late-reason", REASON)?;
    page.see_result()?;
    page.see(&page.say_with("limit-outside-code", &[("code_last", "Friday 20 November 2026")]))?;
    to_a_letter_that_says_why(page, "letter-late-code")
}

fn see_outside_the_policy(page: &Page, policy_last: &str, code_last: &str) -> Result<()> {
    page.see_result()?;
    let dates = [("policy_last", policy_last), ("code_last", code_last)];
    page.see(&page.say_with("limit-outside-policy", &dates))
}

fn to_a_letter_that_says_why(page: &Page, request: &str) -> Result<()> {
    page.go_on_from_result()?;
    walk::to_the_send_page(page)?;
    walk::open_the_letter(page)?;
    let letter = page.letter()?;
    let said = format!("{}\n{REASON}", page.say(request));
    ensure!(letter.contains(&said), "the letter does not say why it is late:\n{letter}");
    page.continue_()?;
    page.see_page("send")
}
