//! Places for People takes more time, and its final answer settles half of it.

use e2e::{Outcome, ensure, in_browser};

use super::Resident;
use crate::walk::PLACES_FOR_PEOPLE;

#[test]
fn places_for_people_takes_more_time_and_settles_half() -> Outcome {
    in_browser(|page| {
        let resident = Resident::who_complains(page, PLACES_FOR_PEOPLE, "2026-12-01")?;
        resident.opens("2026-12-07")?;
        resident.tells("acknowledged", "7 12 2026")?;
        resident.see_to_do("wait", &[("date", "Tuesday 15 December 2026")])?;
        resident.opens("2026-12-14")?;
        resident.begins_to_tell("more-time", "14 12 2026")?;
        page.answer_date("happened-until", "5 1 2027")?;
        resident.ends("")?;
        resident.see_to_do("wait", &[("date", "Tuesday 5 January 2027")])?;
        let says = [("until", "Tuesday 5 January 2027")];
        page.see(&page.say_with("entry-extension-notified-until", &says))?;
        resident.opens("2027-01-05")?;
        resident.tells("answered", "5 1 2027")?;
        resident.opens("2027-01-11")?;
        resident.begins_to_write("result-go-on-stage-2", &[("stage", "Stage 2")])?;
        page.write("what-happened-stage-2", "The second room was left as it was.")?;
        page.skip("remedy")?;
        let letter = resident.letter()?;
        ensure!(letter.contains("5 January 2027"), "{letter}");
        resident.sends()?;
        resident.opens("2027-01-12")?;
        resident.tells("acknowledged", "12 1 2027")?;
        resident.see_to_do("wait", &[("date", "Tuesday 9 February 2027")])?;
        resident.opens("2027-02-02")?;
        resident.begins_to_tell("visit", "2 2 2027")?;
        resident.ends("Dee mended one room of two.")?;
        page.see("Dee mended one room of two.")?;
        resident.opens("2027-02-08")?;
        resident.begins_to_tell("answered", "8 2 2027")?;
        resident.ends("They pay for one room.")?;
        let go = [("date", "Monday 7 February 2028")];
        resident.see_to_do("scheme", &go)
    })
}
