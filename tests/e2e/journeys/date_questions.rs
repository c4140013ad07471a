//! Questions for a date: three boxes, a list of seasons, or "I'm not sure".

use e2e::{Outcome, Page, Result, in_browser};

use crate::walk::{self, P3, PLACES_FOR_PEOPLE};

#[test]
fn dates_of_letters_that_cannot_follow_each_other_are_said_and_can_be_put_right() -> Outcome {
    in_browser(|page| {
        walk::start_after(page, P3, "first-answer", "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.answer_date("complaint-sent-on", "2 11 2026")?;
        // A letter has a date: “I’m not sure” is not offered here.
        page.skip("stage-1-response-on")?;
        page.see_date_error("stage-1-response-on", "no-date", "field-day")?;
        page.answer_date("stage-1-response-on", "1 11 2026")?;
        page.see_date_doubt("stage-1-response-on", "before", "Sunday 1 November 2026")?;
        page.answer_date("stage-1-response-on", "23 11 2026")?;
        page.see_date_doubt("stage-1-response-on", "ahead", "Monday 23 November 2026")?;
        // A date that is meant is given again.
        page.continue_()?;
        page.see_page("occurred-on")
    })
}

#[test]
fn dates_of_a_problem_that_cannot_follow_each_other_are_said_and_can_be_put_right() -> Outcome {
    in_browser(|page| {
        all_dates_matter(page)?;
        page.answer_date("occurred-on", "2 10 2025")?;
        page.answer_date("first-known-on", "1 10 2025")?;
        page.see_date_error("first-known-on", "before-it-happened", "field-day")?;
        page.answer_date("first-known-on", "5 10 2025")?;
        page.answer_date("reported-on", "1 10 2025")?;
        page.see_date_error("reported-on", "before-it-happened", "field-day")?;
        page.answer_date("reported-on", "4 10 2025")?;
        page.see_date_error("reported-on", "before-it-was-known", "field-day")?;
        page.answer_date("reported-on", "5 10 2025")?;
        page.see_page("late-reason")
    })
}

/// To the first date of an old problem of which each date can change something: twelve months are counted
/// from when it was known, and the times of the law on damp from the report.
#[track_caller]
fn all_dates_matter(page: &Page) -> Result<()> {
    walk::start(page, P3, "tenant", "damp-and-mould")?;
    walk::goes_on(page, "no")
}

#[test]
fn a_date_is_read_as_it_is_written_and_in_one_box_as_in_three() -> Outcome {
    in_browser(|page| {
        all_dates_matter(page)?;
        // A year that cannot be meant is not taken; nor a date that the other boxes deny.
        page.answer_date("occurred-on", "3 3 1926")?;
        page.see_date_error("occurred-on", "long-ago", "field-year")?;
        page.answer_date("occurred-on", "1/10/2025 9 2025")?;
        page.see_date_error("occurred-on", "boxes-disagree", "field-day")?;
        page.fill(&page.say("field-day"), "1st of October 2025")?;
        page.fill(&page.say("field-month"), "")?;
        page.fill(&page.say("field-year"), "")?;
        page.continue_()?;
        page.answer_date("first-known-on", "2nd 10/ '25")?;
        page.answer_date("reported-on", "\u{200b}03.10.26\u{feff}  ")?;
        page.skip("late-reason")?;
        page.go_on_from_result()?;
        walk::to_the_send_page(page)?;
        page.unfold_long()?;
        page.see("Wednesday 1 October 2025")?;
        page.see("Thursday 2 October 2025")?;
        page.see("Saturday 3 October 2026")
    })
}

#[test]
fn what_goes_on_may_be_known_and_reported_before_it_last_happened() -> Outcome {
    in_browser(|page| {
        walk::start(page, PLACES_FOR_PEOPLE, "tenant", "damp-and-mould")?;
        // Who says that it goes on is not asked when it happens.
        walk::goes_on(page, "yes")?;
        page.answer_date("first-known-on", "1 8 2026")?;
        page.answer_date("reported-on", "2 8 2026")?;
        page.see_result()?;
        page.see_words("limit-ongoing")
    })
}

#[test]
fn a_season_leaves_it_open_whether_it_is_in_time_and_gives_the_last_safe_day() -> Outcome {
    in_browser(|page| {
        walk::start(page, PLACES_FOR_PEOPLE, "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        let spring = page.say_with("season-spring", &[("year", "2026")]);
        page.answer_season("occurred-on", &spring)?;
        page.answer_season("first-known-on", &spring)?;
        // Who may be late may say why.
        page.skip("late-reason")?;
        page.see_result()?;
        page.see_words("limit-depends")?;
        // Known between 1 March and 31 May: six months end between 1 September and 30 November, and
        // the safe reading is the first; twelve months by the Code end on 1 March 2027 at the first.
        let last = [("policy_last", "Tuesday 1 September 2026")];
        page.see(&page.say_with("limit-last-safe-policy", &last))?;
        let last = [("code_last", "Monday 1 March 2027")];
        page.see(&page.say_with("limit-last-safe-code", &last))?;
        page.go_back()?;
        page.see_page("late-reason")?;
        page.go_back()?;
        page.see_page("first-known-on")?;
        assert_eq!(page.written_in(&page.say("field-season"))?, "2026-spring");
        Ok(())
    })
}
