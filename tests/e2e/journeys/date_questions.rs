//! Questions for a date: three boxes, a list of seasons, or "I'm not sure".

use e2e::{Outcome, Page, Result, in_browser};

use crate::walk::{self, P3, PLACES_FOR_PEOPLE};

const PARTS: [&str; 3] = ["field-day", "field-month", "field-year"];

/// What is typed into the boxes, what is wrong with it, and where.
const MISTAKES: [([&str; 3], &str, &str); 11] = [
    (["", "", ""], "no-date-or-not-sure", "field-day"),
    (["5", "", ""], "no-year", "field-year"),
    (["5", "", "2026"], "no-month", "field-month"),
    (["fifth", "10", "2026"], "not-a-day", "field-day"),
    (["32", "10", "2026"], "not-a-day", "field-day"),
    (["5", "13", "2026"], "not-a-month", "field-month"),
    (["5", "Occtober", "2026"], "not-a-month", "field-month"),
    (["5", "10", "206"], "not-a-year", "field-year"),
    (["31", "2", "2026"], "no-such-day", "field-day"),
    // Tomorrow, and a month that has not begun.
    (["22", "11", "2026"], "in-the-future", "field-day"),
    (["", "12", "2026"], "in-the-future", "field-day"),
];

#[test]
fn each_mistake_in_a_date_has_words_of_its_own_and_the_focus_in_its_box() -> Outcome {
    in_browser(|page| {
        walk::start(page, P3, "tenant", "repair")?;
        walk::reported_and_unhappy(page)?;
        page.answer("ongoing", "no")?;
        for (typed, error, wrong) in MISTAKES {
            give(page, "occurred-on", typed)?;
            page.see_date_error("occurred-on", error, wrong)?;
            for (part, text) in PARTS.into_iter().zip(typed) {
                assert_eq!(page.written_in(&page.say(part))?, text, "{part} after {error}");
            }
        }
        let season = page.say_with("season-summer", &[("year", "2026")]);
        page.choose_from(&page.say("field-season"), &season)?;
        give(page, "occurred-on", ["5", "10", "2026"])?;
        page.see_date_error("occurred-on", "date-and-season", "field-day")?;
        page.choose_from(&page.say("field-season"), &page.say("field-season-none"))?;
        // A name for the month, and today, are as good as any.
        give(page, "occurred-on", ["21", "November", "2026"])?;
        page.see_page("first-known-on")
    })
}

#[test]
fn dates_that_cannot_follow_each_other_are_said_and_can_be_put_right() -> Outcome {
    in_browser(|page| {
        walk::start(page, P3, "tenant", "repair")?;
        page.answer("reported-before", "yes")?;
        page.answer("unhappy", "yes")?;
        page.answer("complained-before", "first-answer")?;
        page.answer_date("complaint-sent-on", "2 11 2026")?;
        // A letter has a date: here nobody is offered “I’m not sure”.
        page.skip("stage-1-response-on")?;
        page.see_date_error("stage-1-response-on", "no-date", "field-day")?;
        page.answer_date("stage-1-response-on", "1 11 2026")?;
        page.see_date_error("stage-1-response-on", "before-the-complaint", "field-day")?;
        page.answer_date("stage-1-response-on", "2 11 2026")?;
        page.answer("ongoing", "no")?;
        page.answer_date("occurred-on", "2 10 2026")?;
        page.answer_date("first-known-on", "1 10 2026")?;
        page.see_date_error("first-known-on", "before-it-happened", "field-day")?;
        page.answer_date("first-known-on", "5 10 2026")?;
        page.answer_date("reported-on", "1 10 2026")?;
        page.see_date_error("reported-on", "before-it-happened", "field-day")?;
        page.answer_date("reported-on", "4 10 2026")?;
        page.see_date_error("reported-on", "before-it-was-known", "field-day")?;
        page.answer_date("reported-on", "5 10 2026")?;
        page.see_page("claim-filed")
    })
}

#[test]
fn what_goes_on_may_be_known_and_reported_before_it_last_happened() -> Outcome {
    in_browser(|page| {
        walk::start(page, P3, "tenant", "repair")?;
        walk::reported_and_unhappy(page)?;
        page.answer("ongoing", "yes")?;
        page.see_page("occurred-on-ongoing")?;
        page.fill_date("20 11 2026")?;
        page.continue_()?;
        page.answer_date("first-known-on", "1 3 2026")?;
        page.answer_date("reported-on", "2 3 2026")?;
        page.answer("claim-filed", "no")?;
        page.see_heading("result-outcome-complaint")?;
        page.see_words("limit-ongoing")
    })
}

#[test]
fn a_season_leaves_it_open_whether_it_is_in_time_and_gives_the_last_safe_day() -> Outcome {
    in_browser(|page| {
        walk::start(page, PLACES_FOR_PEOPLE, "tenant", "repair")?;
        walk::reported_and_unhappy(page)?;
        page.answer("ongoing", "no")?;
        let spring = page.say_with("season-spring", &[("year", "2026")]);
        page.answer_season("occurred-on", &spring)?;
        page.answer_season("first-known-on", &spring)?;
        page.not_sure("reported-on")?;
        page.answer("claim-filed", "no")?;
        page.see_heading("result-outcome-complaint")?;
        page.see_words("limit-depends")?;
        // Known between 1 March and 31 May: six months end between 1 September and 30 November, and
        // the safe reading is the first; twelve months by the Code end on 1 March 2027 at the first.
        let last = [("policy_last", "Tuesday 1 September 2026")];
        page.see(&page.say_with("limit-last-safe-policy", &last))?;
        let last = [("code_last", "Monday 1 March 2027")];
        page.see(&page.say_with("limit-last-safe-code", &last))?;
        page.go_back()?;
        page.go_back()?;
        page.go_back()?;
        page.see_page("first-known-on")?;
        assert_eq!(page.written_in(&page.say("field-season"))?, "2026-spring");
        Ok(())
    })
}

#[test]
fn today_is_the_british_day_and_a_page_open_past_midnight_follows_it() -> Outcome {
    in_browser(|page| {
        // 00:30 on Saturday 1 August in the United Kingdom; in UTC it is still July.
        page.visit("/?now=2026-07-31T23:30:00Z")?;
        page.choose_landlord(P3.name)?;
        walk::start_here(page, "tenant", "repair")?;
        walk::reported_and_unhappy(page)?;
        page.answer("ongoing", "no")?;
        page.answer_date("occurred-on", "2 8 2026")?;
        page.see_date_error("occurred-on", "in-the-future", "field-day")?;
        page.answer_date("occurred-on", "1 8 2026")?;
        page.answer_date("first-known-on", "2 8 2026")?;
        page.see_date_error("first-known-on", "in-the-future", "field-day")?;
        page.wait_until("2026-08-01T23:30:00Z")?;
        page.skip("first-known-on")?;
        page.not_sure("reported-on")?;
        page.answer("claim-filed", "no")?;
        let today = page.say("timeline-today");
        page.see(&format!("Sunday 2 August 2026: {today}"))?;
        // Five working days from then.
        page.see_date("stage-1-acknowledge", "basis-policy", "Friday 7 August 2026")?;
        page.wait_until("2026-08-02T23:30:00Z")?;
        page.go_back()?;
        page.skip("claim-filed")?;
        page.see(&format!("Monday 3 August 2026: {today}"))?;
        page.see_date("stage-1-acknowledge", "basis-policy", "Monday 10 August 2026")
    })
}

fn give(page: &Page, question: &str, typed: [&str; 3]) -> Result<()> {
    page.see_page(question)?;
    for (part, text) in PARTS.into_iter().zip(typed) {
        page.fill(&page.say(part), text)?;
    }
    page.continue_()
}
