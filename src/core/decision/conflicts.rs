//! Where the landlord's page differs from the rules in force.
//!
//! Worded calmly: both texts, their sources and dates, and never a claim that something is unlawful
//! (domain 11.34).

use chrono::NaiveDate;
use serde::Serialize;

use super::contacts;
use crate::ids::ConflictId;
use crate::policy::{
    Clause, CountedFrom, MilestoneId, Period, PeriodRule, PolicyFile, Provision, Statement,
    TimeLimit, Topic, Unit,
};
use crate::rule_book::RuleBook;
use crate::rules::{Departure, Rules, Weight};

/// One difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Conflict<'a> {
    /// Which.
    pub id: ConflictId,
    /// Whether it is a difference or a note: only differences are counted.
    pub weight: Weight,
    /// The landlord's words; absent where the page says nothing.
    pub policy_says: Option<&'a Clause>,
    /// The rule in force.
    pub rule_says: &'a Provision,
    /// Since when, if known.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub in_force_from: Option<NaiveDate>,
}

/// Every difference between the policy and the rules in force on a day.
///
/// Empty where the Code does not bind the landlord: its page then follows those of its
/// redress scheme.
#[must_use]
pub fn conflicts(rule_book: &RuleBook, today: NaiveDate) -> Vec<Conflict<'_>> {
    conflicts_of(rule_book.policy.file(), &rule_book.rules, today)
}

/// [`conflicts`] of a policy file that may also have errors, so that its editor sees both.
#[must_use]
pub fn conflicts_of<'a>(
    policy: &'a PolicyFile,
    rules: &'a Rules,
    today: NaiveDate,
) -> Vec<Conflict<'a>> {
    if !rules.code_binds(policy) {
        return Vec::new();
    }
    let mut conflicts = Vec::new();
    for departure in &rules.file().departures {
        if departure.provision.in_force_from.is_some_and(|from| from > today) {
            continue;
        }
        let differences = match departure.topic {
            Some(topic) => first_difference(departure.conflict, policy, topic, rules),
            None => compare(departure.conflict, policy, rules, today),
        };
        for (policy_says, rule_says) in differences {
            let rule_says = rule_says.unwrap_or(&departure.provision);
            conflicts.push(Conflict {
                id: departure.conflict,
                weight: weight(departure, policy, policy_says),
                policy_says: Some(policy_says),
                rule_says,
                in_force_from: rule_says.in_force_from,
            });
        }
    }
    conflicts
}

/// The landlord's words, and the provision if it is not that of the departure.
type Difference<'a> = (&'a Clause, Option<&'a Provision>);

/// The weight of a difference: a note where the rule is silent, the page only suggests, or the
/// landlord has replaced the page.
fn weight(departure: &Departure, policy: &PolicyFile, says: &Clause) -> Weight {
    let required = |it: &Statement| it.required == Some(true) && it.clause == *says;
    if policy.is_superseded(says) {
        Weight::Note
    } else if departure.conflict == ConflictId::InformalStage {
        let named = policy.statements.iter().any(required);
        if named { Weight::Departs } else { Weight::Note }
    } else {
        departure.weight
    }
}

/// The first statement on a topic that is a difference; for steps before stage 1, a required one is
/// preferred.
fn first_difference<'a>(
    id: ConflictId,
    policy: &'a PolicyFile,
    topic: Topic,
    rules: &Rules,
) -> Vec<Difference<'a>> {
    let scheme = rules.scheme(rules.file().code.scheme);
    let differs = |it: &&Statement| {
        it.topic == topic
            && (id != ConflictId::OmbudsmanContactSuperseded
                || scheme
                    .is_some_and(|scheme| !contacts::outdated(&it.clause.quote, scheme).is_empty()))
    };
    let is_required = |it: &&Statement| it.required == Some(true);
    let mut statements = policy.statements.iter().filter(differs);
    let first = statements.next();
    let required = first.filter(is_required).or_else(|| statements.find(is_required));
    required.or(first).into_iter().map(|it| (&it.clause, None)).collect()
}

/// The differences in numbers, and in what the page leaves out.
fn compare<'a>(
    id: ConflictId,
    policy: &'a PolicyFile,
    rules: &'a Rules,
    today: NaiveDate,
) -> Vec<Difference<'a>> {
    let code = &rules.file().code;
    let unstated = |id, number| {
        let stated = policy.periods.iter().any(|it| it.id == id);
        let stage = policy.stages.iter().find(|it| it.number == number);
        stage.filter(|_| !stated).map(|it| &it.clause)
    };
    let clause = match id {
        ConflictId::SixMonthLimit => {
            let shorter = |it: &&TimeLimit<Clause>| {
                it.period.unit == code.time_limit.period.unit
                    && it.period.n < code.time_limit.period.n
            };
            policy.time_limit.as_ref().filter(shorter).map(|it| &it.clause)
        }
        ConflictId::Stage1PeriodMissing => unstated(MilestoneId::Stage1Respond, 1),
        ConflictId::Stage2PeriodMissing => unstated(MilestoneId::Stage2Respond, 2),
        ConflictId::ExtensionTooLong => {
            let longer = policy.extensions.iter().find(|own| {
                let code = code.extensions.iter().find(|it| it.id == own.id);
                let both = code.map(|it| (working_days(own.period), working_days(it.period)));
                matches!(both, Some((Some(own), Some(code))) if own > code)
            });
            longer.map(|it| &it.clause)
        }
        ConflictId::EscalationWindow => {
            let rule = policy.periods.iter().find(|it| it.id == MilestoneId::Stage2Request);
            rule.map(|it| &it.clause)
        }
        ConflictId::PolicyReviewOverdue => {
            let mut reviews = policy.documents.iter().filter_map(|it| it.review.as_ref());
            reviews.find(|it| it.due_on < today).map(|it| &it.clause)
        }
        ConflictId::StageCount => {
            let differs = policy.stages.len() != usize::from(code.stages);
            policy.stages.last().filter(|_| differs).map(|it| &it.clause)
        }
        ConflictId::ResponseLongerThanCode => return longer_than_code(policy, rules),
        ConflictId::DesignatedPerson
        | ConflictId::EightWeekWait
        | ConflictId::OmbudsmanClockFromComplaint
        | ConflictId::ReviewGrounds
        | ConflictId::InformalStage
        | ConflictId::LeaseholderAccess
        | ConflictId::OmbudsmanContactSuperseded => None,
    };
    clause.into_iter().map(|it| (it, None)).collect()
}

/// Each period of the policy that may end later than the Code's for the same step, with the Code's.
fn longer_than_code<'a>(policy: &'a PolicyFile, rules: &'a Rules) -> Vec<Difference<'a>> {
    let code = &rules.file().code;
    let longer = policy.periods.iter().filter_map(|own| {
        let theirs = code.periods.iter().find(|it| it.id == own.id)?;
        let same_start =
            own.starts_no_later_than.is_none() && own.counted_from == theirs.counted_from;
        let (taken, allowed) = if same_start {
            (working_days(own.period)?, working_days(theirs.period)?)
        } else {
            (from_receipt(own, &policy.periods)?, from_receipt(theirs, &code.periods)?)
        };
        (taken > allowed).then_some((&own.clause, Some(&theirs.clause)))
    });
    longer.collect()
}

/// Working days from receipt (of the complaint or the request) to the end of a period, including
/// the most that may pass before it begins.
fn from_receipt<S>(rule: &PeriodRule<S>, rules: &[PeriodRule<S>]) -> Option<u32> {
    let before = match (rule.starts_no_later_than, rule.counted_from) {
        // An unfinished file may refer to no earlier step: nothing is compared then.
        (Some(before), _) => {
            working_days(rules.iter().find(|it| it.id == before && before < rule.id)?.period)?
        }
        (
            None,
            CountedFrom::Stage1Response
            | CountedFrom::Stage2Response
            | CountedFrom::FinalEscalationRequested
            | CountedFrom::FinalResponse
            | CountedFrom::Refused
            | CountedFrom::FirstKnown
            | CountedFrom::LandlordAware
            | CountedFrom::InvestigationConcluded,
        ) => return None,
        (
            None,
            CountedFrom::ComplaintSent
            | CountedFrom::ComplaintReceived
            | CountedFrom::Acknowledged
            | CountedFrom::PassedToManager
            | CountedFrom::EscalationRequested
            | CountedFrom::EscalationAcknowledged
            | CountedFrom::NotStated,
        ) => 0,
    };
    Some(before + working_days(rule.period)?)
}

/// The fewest working days in a period: a week has five without holidays, the shortest month
/// twenty, and two of a few days may be a weekend.
fn working_days(period: Period) -> Option<u32> {
    let n = u32::from(period.n);
    match period.unit {
        Unit::WorkingDays => Some(n),
        Unit::Days => Some(n / 7 * 5 + (n % 7).saturating_sub(2)),
        Unit::Weeks => Some(n * 5),
        Unit::Months => Some(n * 20),
        Unit::Hours => None,
    }
}
