//! Why each date is that day, told in sentences and drawn; and all of them in order.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::told::When::{Band, By};
use crate::told::{CODE, Clocks, OWN, Step, in_words};
use crate::walk::{self, P3, PLACES_FOR_PEOPLE};

// Sent on Wednesday 23 December 2026, day 0. 25 and 28 December and 1 January are bank holidays, so
// Thursday 24 is day 1, Tuesday 29 day 2, Monday 4 January day 5, Monday 11 January day 10.
// From Monday 4 January, the last day for the acknowledgement, ten more end on Monday 18 January.
const OVER_CHRISTMAS: [Step; 4] = [
    ("stage-1-acknowledge", OWN, By("Monday 4 January 2027")),
    ("stage-1-respond", OWN, By("Monday 11 January 2027")),
    ("stage-1-acknowledge", CODE, By("Monday 4 January 2027")),
    (
        "stage-1-respond",
        CODE,
        Band("band-acknowledged", "Monday 11 January 2027", "Monday 18 January 2027"),
    ),
];

const CLOCKS: [Clocks; 2] = [
    ("stage-1-acknowledge", "clocks-same", "Monday 4 January 2027", "Monday 4 January 2027"),
    ("stage-1-respond", "clocks-own-first", "Monday 11 January 2027", "Monday 18 January 2027"),
];

/// The weeks of the two counts as they are drawn: each day with its mark below it.
const DRAWN: [(&str, &str); 3] = [
    ("stage-1-acknowledge", "21 22 23 0 24 1 25 × 26 – 27 – 28 × 29 2 30 3 31 4 January 2027"),
    ("stage-1-acknowledge", "1 × 2 – 3 – 4 5 5 6 7 8 9 10"),
    (
        "stage-1-respond",
        "1 2 3 4 0 5 1 6 2 7 3 8 4 9 – 10 – 11 5 12 6 13 7 14 8 15 9 16 – 17 – 18 10 19 20",
    ),
];

#[test]
fn a_complaint_before_christmas_says_and_draws_why_each_date_is_that_day() -> Outcome {
    in_browser(|page| {
        page.visit("/?now=2026-12-23T10:00:00Z")?;
        page.choose_landlord(PLACES_FOR_PEOPLE.name)?;
        walk::start_here(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.see_result()?;
        for (step, basis, when) in OVER_CHRISTMAS {
            page.see_date(step, basis, &in_words(page, basis, when))?;
        }
        for (step, key, own, code) in CLOCKS {
            page.see_in_step(step, &page.say_with(key, &[("own", own), ("code", code)]))?;
        }
        page.unfold_all()?;
        for reason in why_acknowledged(page) {
            page.see_in_step("stage-1-acknowledge", &reason)?;
        }
        let sent = page.say_with("why-start-if-sent", &[("date", "Wednesday 23 December 2026")]);
        let days = [("start", sent.as_str()), ("by", "Monday 4 January 2027")];
        let by = page.say_with("why-starts-by", &days);
        page.see_in_step("stage-1-respond", &by)?;
        for (step, weeks) in DRAWN {
            page.see_in_step(step, weeks)?;
        }
        hear_the_reasons_and_not_the_drawing(page)
    })
}

/// The sentences about five working days, in order.
fn why_acknowledged(page: &Page) -> [String; 5] {
    let start = page.say_with("why-start-if-sent", &[("date", "Wednesday 23 December 2026")]);
    let period = page.say_with("period-working-days", &[("n", "5")]);
    let skipped = "Friday 25 December 2026, Christmas Day; \
                   Monday 28 December 2026, Boxing Day (substitute day); \
                   Friday 1 January 2027, New Year’s Day";
    [
        page.say_with("why-day-zero", &[("start", &start)]),
        page.say("why-later"),
        page.say("why-start-not-stated"),
        page.say_with("why-working-days", &[("period", &period)]),
        page.say_with("why-skipped", &[("days", skipped)]),
    ]
}

/// A table of numbers says nothing aloud that the sentences do not say better.
fn hear_the_reasons_and_not_the_drawing(page: &Page) -> Result<()> {
    let drawing = [
        page.say("marks-key"),
        page.say_with("month-year", &[("month", &page.say("month-1")), ("year", "2027")]),
    ];
    let heard = page.read_aloud()?;
    let is_heard = |text: &String| heard.lines().any(|it| it.trim() == text);
    for reason in why_acknowledged(page) {
        ensure!(is_heard(&reason), "a screen reader is not told “{reason}”, but\n{heard}");
    }
    for text in drawing {
        page.see(&text)?;
        ensure!(!is_heard(&text), "a screen reader is told “{text}”");
    }
    Ok(())
}

#[test]
fn a_complaint_sent_on_a_day_nobody_remembers_has_no_dates_and_says_why() -> Outcome {
    in_browser(|page| {
        walk::start_after(page, P3, "waiting", "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.not_sure("complaint-sent-on")?;
        walk::nothing_since(page)?;
        walk::recent_dates(page)?;
        page.see_result()?;
        page.see_words("dates-unknown")?;
        page.see_no_step("stage-1-acknowledge")?;
        page.see_no_step("stage-1-respond")?;
        page.see_no(&page.say("timeline-heading"))
    })
}
