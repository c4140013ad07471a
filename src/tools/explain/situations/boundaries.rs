//! The days on which an answer changes, under this policy on this day.

use chrono::NaiveDate;
use complaint_core::decision::{Basis, RedressState, Status, assess, milestones};
use complaint_core::facts::Facts;
use complaint_core::policy::MilestoneId;
use complaint_core::rule_book::RuleBook;

/// How far back to search: longer than any limit or period we know.
const DAYS: usize = 3 * 366;

/// The earliest day, going back from `today`, since which something is true without a break; `None` if it
/// is not true on `today`, or on every day that is searched.
pub(super) fn earliest_while(
    today: NaiveDate,
    holds: impl Fn(NaiveDate) -> bool,
) -> Option<NaiveDate> {
    let mut days = std::iter::successors(Some(today), |it| it.pred_opt()).take(DAYS);
    let turns = days.find(|it| !holds(*it))?;
    (turns < today).then(|| turns.succ_opt()).flatten()
}

/// The earliest day for which a step is not late. `facts` gives the facts of a day.
pub(super) fn earliest_in_time(
    rule_book: &RuleBook,
    today: NaiveDate,
    (id, basis): (MilestoneId, Basis),
    facts: impl Fn(NaiveDate) -> Facts,
) -> Option<NaiveDate> {
    earliest_while(today, |day| {
        let facts = facts(day);
        let dates = milestones(rule_book, &facts);
        let status = dates.iter().find(|it| (it.id, it.basis) == (id, basis)).map(|it| it.status);
        matches!(status, Some(Status::Due | Status::Open))
    })
}

/// The earliest day for which no scheme has a state. `facts` gives the facts of a day.
pub(super) fn earliest_without(
    rule_book: &RuleBook,
    today: NaiveDate,
    state: RedressState,
    facts: impl Fn(NaiveDate) -> Facts,
) -> Option<NaiveDate> {
    earliest_while(today, |day| {
        let facts = facts(day);
        assess(rule_book, &facts).redress.iter().all(|it| it.state != state)
    })
}
