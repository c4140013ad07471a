//! Somebody who complained by phone follows it here, from what they have said of it. The dates were counted by hand,
//! and stand in `src/core/tests/case/followed.rs` with their reason.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use super::Resident;
use crate::walk::{self, P3, PMS, WHAT_HAPPENED};

/// From the first question to the result, for a tenant who complained about a repair on a day and waits.
#[track_caller]
fn waits(page: &Page, sent: &str) -> Result<()> {
    page.answer("so-far", "waiting")?;
    walk::who_and_what(page, "tenant", "repair")?;
    walk::goes_on(page, "yes")?;
    page.answer_date("complaint-sent-on", sent)?;
    page.answer("acknowledged", "no")?;
    page.answer("more-time", "no")?;
    page.answer("while-waiting", "follow")?;
    walk::dates_asked(page, "yes", ["", "2 11 2026", "3 11 2026"])?;
    page.see_result()
}

#[test]
fn a_complaint_by_phone_is_followed_and_the_first_letter_is_a_reminder() -> Outcome {
    in_browser(|page| {
        let resident = Resident { page, landlord: P3 };
        page.visit(&resident.address("2026-12-04"))?;
        page.speak_of(P3.name);
        waits(page, "1 12 2026")?;
        page.go_on(&page.say("case-follow"))?;
        page.see_page("my-complaint")?;
        page.see(&page.say("line-complaint-sent"))?;
        resident.see_to_do("wait", &[("date", "Tuesday 15 December 2026")])?;
        // Nothing is kept before the resident says so.
        page.see_nothing_kept()?;
        page.keep_answers()?;
        page.see(&page.say_with("keeping-case", &[("date", "Saturday 8 January 2028")]))?;
        // A calendar takes its dates.
        let (_, calendar) = page.downloaded(|| page.press(&page.say("record-calendar")))?;
        ensure!(calendar.contains("DTSTART;VALUE=DATE:20261215"), "{calendar}");
        // It is opened where it is followed, and is in the list of what is kept.
        resident.opens("2026-12-07")?;
        resident.tells("acknowledged", "4 12 2026")?;
        resident.opens("2026-12-16")?;
        resident.see_to_do("chase-answer", &[])?;
        page.press_keeping("drafts-link")?;
        page.see(&page.say("turn-late"))?;
        let saved = [("date", "Wednesday 16 December 2026"), ("time", "10:00")];
        page.go_on(&page.say_with("drafts-follow", &saved))?;
        page.see_page("my-complaint")?;
        resident.begins_to_write("result-go-on-chase", &[])?;
        // What was said before is not asked again; what happened and who writes is.
        page.write("what-happened-reminder", WHAT_HAPPENED)?;
        page.skip("remedy")?;
        walk::skip_words(page)?;
        walk::contact(page)?;
        let letter = resident.letter()?;
        ensure!(
            letter.contains("1 December 2026") && letter.contains("15 December 2026"),
            "{letter}"
        );
        resident.sends()?;
        resident.see_to_do("get-help", &[])?;
        for line in ["line-complaint-sent", "line-acknowledged", "entry-chased"] {
            page.see(&page.say(line))?;
        }
        Ok(())
    })
}

#[test]
fn whoever_comes_with_a_final_response_follows_it_to_the_scheme() -> Outcome {
    in_browser(|page| {
        let resident = Resident { page, landlord: PMS };
        page.visit(&resident.address("2026-12-01"))?;
        page.speak_of(PMS.name);
        page.answer("so-far", "final-answer")?;
        walk::who_and_what(page, "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.answer_date("complaint-sent-on", "1 10 2026")?;
        page.answer_date("final-response-on", "20 11 2026")?;
        page.see_page("refer-notice")?;
        page.go_on(&page.say("case-follow"))?;
        page.see_page("my-complaint")?;
        resident.see_to_do("scheme", &[("date", "Saturday 20 November 2027")])?;
        let scheme = [("scheme", "The Property Ombudsman")];
        page.go_on(&page.say_with("pack-prepare", &scheme))?;
        page.write("still-wrong", "It still drips.")?;
        page.see_page("pack")?;
        page.see("It still drips.")
    })
}
