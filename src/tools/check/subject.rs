//! One policy and what it is compared with.

use chrono::NaiveDate;
use complaint_core::calendar::Calendar;
use complaint_core::policy::PolicyFile;
use complaint_core::rules::Rules;

/// What the checks look at.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    /// The policy, with samples in place of what does not fit its schema.
    pub(super) file: &'a PolicyFile,
    /// The rules in force.
    pub(super) rules: &'a Rules,
    /// The bank holidays of its nation, without its own closures.
    pub(super) calendar: &'a Calendar,
    /// Whether there is a locale file for a language.
    pub(super) has_words: &'a dyn Fn(&str) -> bool,
    /// The day of the comparison.
    pub(super) today: NaiveDate,
}
