//! What has happened since a complaint was sent: each has its own dates, its own letter and its own help.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::told::{CODE, OWN};
use crate::walk::{self, P3, PMS};

/// Of P3, on a day: a tenant's complaint about a repair that was sent on another, and waits.
#[track_caller]
fn waits(page: &Page, today: &str, sent: &str) -> Result<()> {
    at_p3(page, today, "waiting")?;
    page.answer_date("complaint-sent-on", sent)
}

#[track_caller]
fn at_p3(page: &Page, today: &str, so_far: &str) -> Result<()> {
    page.visit(&format!("/?now={today}T10:00:00Z"))?;
    page.choose_landlord(P3.name)?;
    page.answer("so-far", so_far)?;
    who_and_what(page)
}

#[track_caller]
fn who_and_what(page: &Page) -> Result<()> {
    walk::who_and_what(page, "tenant", "repair")?;
    walk::goes_on(page, "no")
}

/// That it was acknowledged, and when.
#[track_caller]
fn acknowledged(page: &Page, on: &str) -> Result<()> {
    page.answer("acknowledged", "yes")?;
    page.answer_date("acknowledged-on", on)
}

/// That more time was asked for, when, and until when.
#[track_caller]
fn more_time(page: &Page, on: &str, until: &str) -> Result<()> {
    page.answer("more-time", "yes")?;
    page.answer_date("more-time-on", on)?;
    // A season is past, and a date to come is in none of those.
    page.see_heading("page-more-time-until-title")?;
    page.see_no(&page.say("season-only"))?;
    page.answer_date("more-time-until", until)
}

/// From the last question about the waiting to the result.
#[track_caller]
fn to_the_result(page: &Page) -> Result<()> {
    walk::recent_dates(page)?;
    page.see_result()
}

/// From the result to the text of a reminder: it says what is waited for, so that nothing else has
/// to be written.
#[track_caller]
fn to_the_reminder(page: &Page) -> Result<String> {
    page.go_on_from_result()?;
    page.see_page("what-happened-reminder")?;
    to_the_letter(page)
}

/// From the page after what happened to the text of the letter.
#[track_caller]
fn to_the_letter(page: &Page) -> Result<String> {
    walk::skip_words(page)?;
    walk::contact(page)?;
    walk::open_the_letter(page)?;
    page.letter()
}

/// A line of a reminder about a response whose date has passed.
fn missed(page: &Page, whose: &str, due: &str) -> String {
    let whose = if whose == OWN { "letter-whose-policy" } else { "letter-whose-code" };
    page.say_with("letter-missed-answer", &[("whose", &page.say(whose)), ("due", due)])
}

fn see_late(page: &Page, step: &str, whose: &str) -> Result<()> {
    page.see_date(step, whose, &page.say("status-overdue"))
}

#[test]
fn what_was_acknowledged_in_time_is_late_nowhere_and_the_letter_only_asks() -> Outcome {
    in_browser(|page| {
        // Sent on Thursday 12 November. Five working days end on Thursday 19, ten on Thursday 26;
        // ten from the acknowledgement on Monday 16 end on Monday 30.
        waits(page, "2026-11-21", "12 11 2026")?;
        acknowledged(page, "16 11 2026")?;
        page.answer("more-time", "no")?;
        page.answer("while-waiting", "remind")?;
        to_the_result(page)?;
        for whose in [OWN, CODE] {
            page.see_date("stage-1-acknowledge", whose, "Monday 16 November 2026")?;
            page.see_date("stage-1-acknowledge", whose, &page.say("status-met"))?;
        }
        page.see_date("stage-1-respond", OWN, "Thursday 26 November 2026")?;
        page.see_date("stage-1-respond", CODE, "Monday 30 November 2026")?;
        page.see_no(&page.say("status-overdue"))?;
        let letter = to_the_reminder(page)?;
        let sent = [("date", "Thursday 12 November 2026")];
        let asks = page.say_with("letter-opening-chase-early", &sent);
        ensure!(letter.contains(&asks), "it does not only ask:\n{letter}");
        ensure!(!letter.contains("was due by the end of"), "something is late:\n{letter}");
        Ok(())
    })
}

#[test]
fn an_acknowledgement_that_came_is_not_called_late_and_fixes_the_date_of_the_answer() -> Outcome {
    in_browser(|page| {
        // Acknowledged on Thursday 5 November: ten working days later it is Thursday 19.
        waits(page, "2026-11-27", "2 11 2026")?;
        acknowledged(page, "5 11 2026")?;
        page.answer("more-time", "no")?;
        page.answer("while-waiting", "remind")?;
        to_the_result(page)?;
        for whose in [OWN, CODE] {
            page.see_date("stage-1-acknowledge", whose, &page.say("status-met"))?;
        }
        page.see_date("stage-1-respond", CODE, "Thursday 19 November 2026")?;
        see_late(page, "stage-1-respond", CODE)?;
        let letter = to_the_reminder(page)?;
        // Ten working days from Monday 2 November, by P3's own page.
        let own = missed(page, OWN, "Monday 16 November 2026");
        ensure!(letter.contains(&own), "not what is late:\n{letter}");
        ensure!(
            !letter.contains("that you have it"),
            "the acknowledgement is called late:\n{letter}"
        );
        Ok(())
    })
}

#[test]
fn more_time_asked_for_before_the_time_was_up_moves_both_dates() -> Outcome {
    in_browser(|page| {
        // Without more time: Monday 16 by P3's page, and Wednesday 18 November by the Code, ten
        // working days after Wednesday 4. The Code lets no more than ten be added.
        waits(page, "2026-11-21", "2 11 2026")?;
        acknowledged(page, "4 11 2026")?;
        more_time(page, "12 11 2026", "27 11 2026")?;
        page.answer("while-waiting", "remind")?;
        to_the_result(page)?;
        for whose in [OWN, CODE] {
            page.see_date("stage-1-respond", whose, "Friday 27 November 2026")?;
            page.see_date("stage-1-respond", whose, &page.say("status-due"))?;
        }
        page.see_no(&page.say("status-overdue"))?;
        let letter = to_the_reminder(page)?;
        ensure!(!letter.contains("was due by the end of"), "something is late:\n{letter}");
        Ok(())
    })
}

#[test]
fn more_time_asked_for_after_the_time_was_up_undoes_no_lateness() -> Outcome {
    in_browser(|page| {
        waits(page, "2026-11-21", "2 11 2026")?;
        acknowledged(page, "4 11 2026")?;
        // A day after the later of the two dates.
        more_time(page, "19 11 2026", "27 11 2026")?;
        page.answer("while-waiting", "remind")?;
        to_the_result(page)?;
        page.see_date("stage-1-respond", OWN, "Monday 16 November 2026")?;
        see_late(page, "stage-1-respond", OWN)?;
        page.see_date("stage-1-respond", CODE, "Wednesday 18 November 2026")?;
        see_late(page, "stage-1-respond", CODE)?;
        let letter = to_the_reminder(page)?;
        for (whose, due) in [(OWN, "Monday 16 November 2026"), (CODE, "Wednesday 18 November 2026")]
        {
            let line = missed(page, whose, due);
            ensure!(letter.contains(&line), "no “{line}”:\n{letter}");
        }
        Ok(())
    })
}

#[test]
fn whoever_asked_for_stage_2_and_waits_is_told_since_when_the_answer_is_late() -> Outcome {
    in_browser(|page| {
        at_p3(page, "2026-11-27", "second-asked")?;
        page.answer_date("complaint-sent-on", "1 8 2026")?;
        page.answer_date("stage-1-response-on", "14 8 2026")?;
        page.answer_date("escalation-requested-on", "20 8 2026")?;
        page.see_page("acknowledged-stage-2")?;
        page.choose(&page.say("option-acknowledged-no"))?;
        page.continue_()?;
        page.answer("more-time", "no")?;
        page.answer("while-waiting", "remind")?;
        walk::recent_dates_of(page, ["1 7 2026", "2 7 2026", "6 7 2026"])?;
        page.see_result()?;
        // Asked on Thursday 20 August: five working days end on Thursday 27, and twenty more,
        // without the bank holiday on Monday 31, on Friday 25 September.
        page.see_date("stage-2-acknowledge", CODE, "Thursday 27 August 2026")?;
        page.see_date("stage-2-respond", CODE, "Friday 25 September 2026")?;
        see_late(page, "stage-2-respond", CODE)?;
        let letter = to_the_reminder(page)?;
        let asked = [("date", "Thursday 20 August 2026"), ("stage", "Review")];
        let asked = page.say_with("letter-opening-chase-stage", &asked);
        ensure!(letter.contains(&asked), "not a reminder of the request:\n{letter}");
        let late = missed(page, CODE, "Friday 25 September 2026");
        ensure!(letter.contains(&late), "not since when it is late:\n{letter}");
        ensure!(letter.matches("Your response was due").count() == 1, "more is late:\n{letter}");
        Ok(())
    })
}

#[test]
fn a_complaint_that_was_refused_is_made_again_with_the_right_to_go_elsewhere() -> Outcome {
    in_browser(|page| {
        at_p3(page, "2026-11-21", "refused")?;
        page.answer_date("complaint-sent-on", "2 11 2026")?;
        page.answer_date("refused-on", "10 11 2026")?;
        // Nothing is waited for.
        walk::recent_dates(page)?;
        page.see_result()?;
        page.see("Housing Ombudsman")?;
        page.see_no(&page.say("status-overdue"))?;
        page.go_on_from_result()?;
        walk::story(page, walk::WHAT_HAPPENED)?;
        let letter = to_the_letter(page)?;
        let refused = [("date", "Tuesday 10 November 2026")];
        let refused = page.say_with("letter-opening-refused", &refused);
        ensure!(letter.contains(&refused), "not against the refusal:\n{letter}");
        Ok(())
    })
}

#[test]
fn a_new_problem_while_a_complaint_is_open_has_its_own_pages_and_letter() -> Outcome {
    in_browser(|page| {
        waits(page, "2026-11-27", "25 11 2026")?;
        page.answer("acknowledged", "no")?;
        page.answer("more-time", "no")?;
        page.answer("while-waiting", "new-problem")?;
        to_the_result(page)?;
        page.see_no(&page.say("status-overdue"))?;
        page.go_on_from_result()?;
        // The pages of a first complaint: what often happens, and further problems.
        walk::own_words(page)?;
        walk::contact(page)?;
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        let open = [("date", "Wednesday 25 November 2026")];
        let open = page.say_with("letter-opening-new-problem", &open);
        ensure!(letter.contains(&open), "not a new problem:\n{letter}");
        for reminder in ["letter-opening-chase", "letter-opening-chase-early"] {
            let reminder = page.say_with(reminder, &[("date", "Wednesday 25 November 2026")]);
            ensure!(!letter.contains(&reminder), "a reminder:\n{letter}");
        }
        walk::ways_to_send(page)?;
        let about = page.say("letter-about-repair");
        let subject = page.say_with("letter-subject-new-problem", &[("about", &about)]);
        assert_eq!(page.mail_link()?.subject, format!("{subject}: Alex Doe"));
        Ok(())
    })
}

#[test]
fn a_letter_dated_after_today_is_asked_about_once_and_taken() -> Outcome {
    in_browser(|page| {
        walk::start_after(page, P3, "first-answer", "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.answer_date("complaint-sent-on", "2 11 2026")?;
        // Today is Saturday 21 November; letters are dated on the day they are to be posted.
        page.answer_date("stage-1-response-on", "23 11 2026")?;
        page.see_date_doubt("stage-1-response-on", "ahead", "Monday 23 November 2026")?;
        page.continue_()?;
        walk::recent_dates(page)?;
        page.see_result()?;
        // Ten working days after Monday 23 November.
        page.see_date("stage-2-request", "basis-policy-resident", "Monday 7 December 2026")?;
        page.go_back()?;
        page.see_page("occurred-on")
    })
}

#[test]
fn whoever_asked_for_the_third_stage_has_its_dates_and_a_reminder_of_it() -> Outcome {
    in_browser(|page| {
        page.host().have_third_stage(true);
        walk::start_after(page, PMS, "third-asked", "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.answer_date("complaint-sent-on", "1 9 2026")?;
        page.answer_date("stage-1-response-on", "14 9 2026")?;
        page.answer_date("escalation-requested-on", "21 9 2026")?;
        page.answer_date("stage-2-response-on", "5 10 2026")?;
        page.answer_date("final-escalation-requested-on", "12 10 2026")?;
        // Nothing of that stage has to be acknowledged: it is not asked about.
        page.answer("more-time", "no")?;
        page.answer("while-waiting", "remind")?;
        walk::recent_dates_of(page, ["1 8 2026", "2 8 2026", "3 8 2026"])?;
        page.see_result()?;
        // Fifteen working days after Monday 12 October.
        page.see("Stage 5 - Panel")?;
        page.see_date("stage-3-respond", OWN, "Monday 2 November 2026")?;
        see_late(page, "stage-3-respond", OWN)?;
        let letter = to_the_reminder(page)?;
        ensure!(letter.contains("Monday 12 October 2026"), "not when it was asked for:\n{letter}");
        let late = missed(page, OWN, "Monday 2 November 2026");
        ensure!(letter.contains(&late), "not since when it is late:\n{letter}");
        Ok(())
    })
}
