//! PMS says nothing, and The Property Ombudsman takes it on day 57.

use e2e::{Outcome, in_browser};

use super::Resident;
use crate::walk::PMS;

#[test]
fn pms_is_silent_and_the_property_ombudsman_takes_it_on_day_57() -> Outcome {
    in_browser(|page| {
        let resident = Resident::who_complains(page, PMS, "2026-12-01")?;
        resident.opens("2026-12-07")?;
        resident.see_to_do("chase-acknowledgement", &[])?;
        resident.begins_to_write("result-go-on-chase", &[])?;
        resident.letter()?;
        resident.sends()?;
        resident.see_to_do("wait", &[("date", "Tuesday 22 December 2026")])?;
        resident.opens("2026-12-23")?;
        resident.see_to_do("chase-answer", &[])?;
        resident.begins_to_write("result-go-on-chase", &[])?;
        resident.letter()?;
        resident.sends()?;
        let day_57 = [("date", "Wednesday 27 January 2027")];
        resident.see_to_do("wait", &day_57)?;
        resident.opens("2027-01-26")?;
        resident.see_to_do("wait", &day_57)?;
        resident.opens("2027-01-27")?;
        resident.see_to_do("scheme-undated", &[])?;
        page.see("The Property Ombudsman")
    })
}
