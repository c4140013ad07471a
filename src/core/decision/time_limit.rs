//! Whether the problem is too old, by the landlord's limit and by the Code's.
//!
//! Never a reason to stop: past its own limit a member of the Ombudsman's Scheme must still accept
//! a complaint within the Code's twelve months, and consider its discretion after that. Source:
//! Complaint Handling Code (2024) 2.2, 2.3; domain 0.1 and section 11, traps 1 to 5.

use chrono::{Months, NaiveDate};
use serde::Serialize;

use crate::facts::{DateRange, Facts};
use crate::policy::{Bound, LimitEnd, LimitStart, SchemeId, TimeLimit};
use crate::rule_book::RuleBook;
use crate::rules::{Scheme, SchemePeriod};

/// Whether it is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LimitStatus {
    /// No limit applies.
    None,
    /// Inside every limit that applies.
    Within,
    /// Outside the landlord's limit, inside the Code's.
    OutsidePolicy,
    /// Outside the Code's limit.
    OutsideCode,
    /// It depends on a date that is unknown or known only roughly.
    Depends,
}

/// The limits, and whether the problem is within them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TimeLimitResult {
    /// Whether it is in time.
    pub status: LimitStatus,
    /// The last safe day by the landlord's limit; for a limit on reporting, the last day to report.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub policy_last_on: Option<NaiveDate>,
    /// Whether the landlord has replaced the text with that limit.
    pub policy_superseded: bool,
    /// The last day by the landlord's outer limit, which it says it never exceeds.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub policy_outer_on: Option<NaiveDate>,
    /// The last safe day by the Code's limit.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub code_last_on: Option<NaiveDate>,
    /// Whether to ask why the complaint comes late.
    pub ask_late_reason: bool,
    /// What an ombudsman may hold against a late complaint if the landlord has no limit.
    pub cautions: Vec<LimitCaution>,
}

impl TimeLimitResult {
    /// The last safe day by the landlord's limits: the earlier of the two, where it has an outer one.
    #[must_use]
    pub fn policy_ends_on(&self) -> Option<NaiveDate> {
        [self.policy_last_on, self.policy_outer_on].into_iter().flatten().min()
    }
}

/// How soon a scheme expects the landlord or agent to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LimitCaution {
    /// Whose rule it is.
    pub scheme: SchemeId,
    /// The last safe day to complain; absent if no date is known.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub last_on: Option<NaiveDate>,
}

/// The age against one limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    NoLimit,
    In,
    Out,
    Depends,
}

/// Compares the age of the problem with both limits.
#[must_use]
pub fn time_limit(rule_book: &RuleBook, facts: &Facts) -> TimeLimitResult {
    let policy = rule_book.policy.file().time_limit.as_ref();
    let outer = rule_book.policy.file().outer_limit.as_ref();
    let code = rule_book.code_applies().then(|| &rule_book.rules.file().code.time_limit);
    let ongoing = facts.ongoing == Some(true);

    // The landlord says that it never exceeds the outer one.
    let by_policy =
        match [policy, outer].map(|it| it.map_or(Standing::NoLimit, |it| standing(it, facts))) {
            [Standing::Out, _] | [_, Standing::Out] => Standing::Out,
            [Standing::Depends, _] | [_, Standing::Depends] => Standing::Depends,
            [first, _] => first,
        };
    let by_code = match code {
        None => Standing::NoLimit,
        // An ongoing problem is never outside the Code's limit (contract section 2).
        Some(_) if ongoing => Standing::In,
        Some(limit) => standing(limit, facts),
    };
    let status = match (by_policy, by_code) {
        (Standing::NoLimit, Standing::NoLimit) => LimitStatus::None,
        (Standing::Depends, _) | (_, Standing::Depends) => LimitStatus::Depends,
        (_, Standing::Out) => LimitStatus::OutsideCode,
        (Standing::Out, Standing::NoLimit | Standing::In) => LimitStatus::OutsidePolicy,
        (Standing::NoLimit | Standing::In, Standing::NoLimit | Standing::In) => LimitStatus::Within,
    };
    TimeLimitResult {
        status,
        policy_last_on: policy.and_then(|it| last_safe_on(it, facts)),
        policy_superseded: policy
            .is_some_and(|it| rule_book.policy.file().is_superseded(&it.clause)),
        policy_outer_on: outer.and_then(|it| last_safe_on(it, facts)),
        code_last_on: code.filter(|_| !ongoing).and_then(|it| last_safe_on(it, facts)),
        ask_late_reason: matches!(status, LimitStatus::OutsidePolicy | LimitStatus::OutsideCode),
        cautions: cautions(rule_book, facts),
    }
}

/// One for each scheme that takes this landlord's complaints.
fn cautions(rule_book: &RuleBook, facts: &Facts) -> Vec<LimitCaution> {
    let last_on = |rule: &SchemePeriod| {
        let known = facts.first_known_on.or(facts.occurred_on)?;
        Some(rule_book.calendar.count(known.from(), rule.period).ends_on)
    };
    let caution = |it: &Scheme| {
        let rule = it.raise_within.as_ref()?;
        Some(LimitCaution { scheme: it.id, last_on: last_on(rule) })
    };
    rule_book.schemes().filter_map(caution).collect()
}

fn standing<S>(limit: &TimeLimit<S>, facts: &Facts) -> Standing {
    let Some(start) = start(limit, facts) else { return Standing::Depends };
    let Some(end) = end(limit, facts, start) else { return Standing::Depends };
    let surely_in = end.to() <= last_on(limit, start.from());
    let surely_out = end.from() > last_on(limit, start.to());
    match (surely_in, surely_out) {
        (true, _) => Standing::In,
        (_, true) => Standing::Out,
        (false, false) => Standing::Depends,
    }
}

/// When the clock of a limit began, as exactly as it is known.
fn start<S>(limit: &TimeLimit<S>, facts: &Facts) -> Option<DateRange> {
    match limit.counted_from {
        LimitStart::Occurred => facts.occurred_on,
        // A thing is known no earlier than it happens, and no later than today.
        LimitStart::FirstKnown => facts
            .first_known_on
            .or_else(|| DateRange::between(facts.occurred_on?.from(), facts.measured_on())),
        LimitStart::LaterOfOccurredAndKnown => match (facts.occurred_on, facts.first_known_on) {
            (Some(occurred), Some(known)) => Some(occurred.later_of(known)),
            (occurred, known) => occurred.or(known),
        },
    }
}

/// When the clock of a limit stopped. A report of unknown date was made between the clock's start
/// and today.
fn end<S>(limit: &TimeLimit<S>, facts: &Facts, start: DateRange) -> Option<DateRange> {
    let now = facts.measured_on();
    match (limit.counted_to, facts.reported_before) {
        (LimitEnd::ComplaintSent, _) | (LimitEnd::Reported, Some(false)) => {
            Some(DateRange::exactly(now))
        }
        (LimitEnd::Reported, Some(true) | None) => {
            facts.reported_on.or_else(|| DateRange::between(start.from().min(now), now))
        }
    }
}

/// The last day in time if the clock began on `start`.
fn last_on<S>(limit: &TimeLimit<S>, start: NaiveDate) -> NaiveDate {
    // Months by corresponding date, or the last day of a shorter month (domain 10.2).
    let corresponding =
        start.checked_add_months(Months::new(u32::from(limit.period.n))).unwrap_or(NaiveDate::MAX);
    match limit.bound {
        Bound::Within => corresponding,
        // "Six months or more" is out on the corresponding date itself.
        Bound::Before => corresponding.pred_opt().unwrap_or(corresponding),
        Bound::MoreThan => corresponding.succ_opt().unwrap_or(corresponding),
    }
}

/// The earliest day that may be the last: this is the resident's deadline.
fn last_safe_on<S>(limit: &TimeLimit<S>, facts: &Facts) -> Option<NaiveDate> {
    Some(last_on(limit, start(limit, facts)?.from()))
}
