//! Dates: as they are given, as today is told, and as they stand in order.

use e2e::{Outcome, Page, Result, in_browser};

use crate::told::{CODE, OWN};
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
        walk::goes_on(page, "no")?;
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
        page.see_result()
    })
}

fn give(page: &Page, question: &str, typed: [&str; 3]) -> Result<()> {
    page.see_page(question)?;
    for (part, text) in PARTS.into_iter().zip(typed) {
        page.fill(&page.say(part), text)?;
    }
    page.continue_()
}

#[test]
fn today_is_the_british_day_and_a_page_open_past_midnight_follows_it() -> Outcome {
    in_browser(|page| {
        // 00:30 on Saturday 1 August in the United Kingdom; in UTC it is still July.
        page.visit("/?now=2026-07-31T23:30:00Z")?;
        page.choose_landlord(P3.name)?;
        walk::start_here(page, "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        let today = page.say("timeline-today");
        page.answer_date("occurred-on", "1 8 2026")?;
        page.see(&format!("Saturday 1 August 2026 {today}"))?;
        page.go_back()?;
        page.answer_date("occurred-on", "2 8 2026")?;
        page.see_date_error("occurred-on", "in-the-future", "field-day")?;
        page.wait_until("2026-08-01T23:30:00Z")?;
        page.skip("occurred-on")?;
        page.see(&format!("Sunday 2 August 2026 {today}"))?;
        // Five working days from then.
        page.see_date("stage-1-acknowledge", "basis-policy", "Friday 7 August 2026")?;
        page.wait_until("2026-08-02T23:30:00Z")?;
        page.go_back()?;
        page.skip("occurred-on")?;
        page.see(&format!("Monday 3 August 2026 {today}"))?;
        page.see_date("stage-1-acknowledge", "basis-policy", "Monday 10 August 2026")
    })
}

#[test]
fn all_dates_of_a_complaint_stand_in_order_with_today_among_them() -> Outcome {
    in_browser(|page| {
        walk::start_after(page, PLACES_FOR_PEOPLE, "waiting", "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.answer_date("complaint-sent-on", "2 11 2026")?;
        walk::nothing_since(page)?;
        walk::recent_dates(page)?;
        page.see_result()?;
        let by = |date: &str| page.say_with("timeline-by", &[("date", date)]);
        let with = |date: &str, tag: &str| format!("{date} {}", page.say(tag));
        let line = |name: &str| page.say(&format!("line-{name}"));
        let late = by("Monday 9 November 2026");
        let until = page.say_with("timeline-code", &[("date", "Monday 23 November 2026")]);
        let respond = format!("{}. {until}", line("stage-1-respond"));
        // Five working days from Monday 2 November, ten, and fifteen.
        page.see_timeline(&[
            (&with("Monday 2 November 2026", "status-met"), line("complaint-sent")),
            (&with(&late, "timeline-passed"), line("stage-1-acknowledge")),
            (&with(&by("Monday 16 November 2026"), "timeline-passed"), line("stage-1-phone")),
            (&with(&by("Monday 16 November 2026"), "timeline-passed"), respond),
            (&with("Saturday 21 November 2026", "timeline-today"), page.say("turn-late")),
        ])?;
        page.see_date("stage-1-respond", OWN, &page.say("status-overdue"))?;
        page.see_date("stage-1-respond", CODE, &page.say("status-due"))?;
        page.unfold_all()?;
        let event = page.say("event-complaint-sent");
        let sent = [("date", "Monday 2 November 2026"), ("event", event.as_str())];
        let start = page.say_with("why-start-known", &sent);
        page.see_in_step("stage-1-respond", &page.say_with("why-day-zero", &[("start", &start)]))
    })
}
