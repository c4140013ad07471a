//! What a landlord's resident is to be told about dates and about help.

use e2e::{Page, Result};

use crate::walk::Landlord;

pub(crate) const OWN: &str = "basis-policy";
/// The landlord's own, where its page only says that it aims to.
pub(crate) const AIM: &str = "basis-policy-aim";
pub(crate) const CODE: &str = "basis-code";

/// The landlord's own, where its page has been replaced.
pub(crate) const OLD: &str = "basis-policy-superseded";

/// When something should be done.
#[derive(Debug, Clone, Copy)]
pub(crate) enum When {
    /// By the end of a day.
    By(&'static str),
    /// By a day that turns on an earlier step: the message, and the days if that step is taken at
    /// once and if it is taken on its last day.
    Band(&'static str, &'static str, &'static str),
}

/// A step, whose promise it is, and when.
pub(crate) type Step = (&'static str, &'static str, When);

/// A step with two dates, the message about them, the landlord's own date and the Code's.
pub(crate) type Clocks = (&'static str, &'static str, &'static str, &'static str);

/// What a landlord's resident is to be told.
pub(crate) struct Expected {
    pub(crate) limit: &'static [&'static str],
    pub(crate) steps: &'static [Step],
    pub(crate) clocks: &'static [Clocks],
    pub(crate) redress: &'static str,
    /// What the landlord's page gives for the ombudsman, and is out of date.
    pub(crate) older_details: Option<&'static str>,
    pub(crate) acknowledged_by: &'static str,
    pub(crate) answered_by: &'static str,
}

pub(crate) fn see_the_result(page: &Page, landlord: Landlord, expected: &Expected) -> Result<()> {
    page.see_result()?;
    page.see_words("reason-unhappy-with-response")?;
    if landlord.id == "pms" {
        page.see_words("limit-none")?;
        page.see_no("Housing Ombudsman’s Complaint Handling Code")?;
    } else {
        page.see_words("limit-within")?;
        page.see_words("two-clocks")?;
    }
    for date in expected.limit {
        page.see(date)?;
    }
    see_the_dates(page, expected)?;
    match expected.older_details {
        Some(it) => page.see(&page.say_with("redress-superseded", &[("details", it)]))?,
        None => page.see_no(page.say_with("redress-superseded", &[("details", "")]).trim_end())?,
    }
    page.see_words("redress-elected")
}

pub(crate) fn see_the_dates(page: &Page, expected: &Expected) -> Result<()> {
    for (step, basis, when) in expected.steps {
        page.see_date(step, basis, &in_words(page, basis, *when))?;
    }
    for (step, key, own, code) in expected.clocks {
        page.see_in_step(step, &page.say_with(key, &[("own", own), ("code", code)]))?;
    }
    page.see(expected.redress)
}

pub(crate) fn in_words(page: &Page, basis: &str, when: When) -> String {
    let by = match basis {
        OWN => "milestone-by",
        AIM => "milestone-by-aim",
        OLD => "milestone-by-old",
        _ => "milestone-by-must",
    };
    match when {
        When::By(due) => page.say_with(by, &[("due", due)]),
        When::Band(key, from, due) => page.say_with(key, &[("from", from), ("due", due)]),
    }
}
