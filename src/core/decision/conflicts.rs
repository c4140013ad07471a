//! Where the landlord's page is out of step with the rules in force.
//!
//! Said calmly: both texts, their sources and dates. Never that anything is unlawful (domain 11.34).

use chrono::NaiveDate;
use serde::Serialize;

use super::World;
use crate::json::names;
use crate::policy::{
    Clause, CountedFrom, MilestoneId, Period, PeriodRule, PolicyFile, Provision, Unit,
};
use crate::rules::Code;

names! {
    /// The differences this project knows.
    pub enum ConflictId {
        /// A limit on the age of problems shorter than the Code's.
        SixMonthLimit = "six-month-limit",
        /// A "designated person" between landlord and ombudsman.
        DesignatedPerson = "designated-person",
        /// Eight weeks to wait before the Housing Ombudsman.
        EightWeekWait = "eight-week-wait",
        /// The ombudsman's twelve months counted from the complaint.
        OmbudsmanClockFromComplaint = "ombudsman-clock-from-complaint",
        /// A review only on certain grounds.
        ReviewGrounds = "review-grounds",
        /// A step before stage 1.
        InformalStage = "informal-stage",
        /// No period for the answer at stage 2.
        Stage2PeriodMissing = "stage-2-period-missing",
        /// A limit on asking for stage 2.
        EscalationWindow = "escalation-window",
        /// Doubt whether leaseholders may go to the ombudsman.
        LeaseholderAccess = "leaseholder-access",
        /// Old contact details of the ombudsman.
        OmbudsmanContactSuperseded = "ombudsman-contact-superseded",
        /// The document's own review date has passed.
        PolicyReviewOverdue = "policy-review-overdue",
        /// More or fewer stages than the Code has.
        StageCount = "stage-count",
        /// A period longer than the Code's.
        ResponseLongerThanCode = "response-longer-than-code",
    }
}

/// One difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Conflict<'a> {
    /// Which.
    pub id: ConflictId,
    /// The landlord's words; absent where the point is that it says nothing.
    pub policy_says: Option<&'a Clause>,
    /// The rule in force.
    pub rule_says: &'a Provision,
    /// Since when, where that is known.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub in_force_from: Option<NaiveDate>,
}

/// Every difference between the policy and the rules in force on a day.
///
/// Empty where the Code does not bind the landlord: its own redress scheme's rules are then the
/// ones its page follows.
#[must_use]
pub fn conflicts(world: &World, today: NaiveDate) -> Vec<Conflict<'_>> {
    if !world.code_applies() {
        return Vec::new();
    }
    world
        .rules
        .file()
        .departures
        .iter()
        .filter(|it| it.provision.in_force_from.is_none_or(|from| from <= today))
        .filter_map(|departure| {
            let policy_says = match departure.topic {
                Some(topic) => Some(world.policy.statement(topic)?),
                None => compare(departure.conflict, world, today)?,
            };
            Some(Conflict {
                id: departure.conflict,
                policy_says,
                rule_says: &departure.provision,
                in_force_from: departure.provision.in_force_from,
            })
        })
        .collect()
}

/// The differences that lie in a number. The outer `None`: no difference; the inner: no words.
fn compare(id: ConflictId, world: &World, today: NaiveDate) -> Option<Option<&Clause>> {
    let policy = world.policy.file();
    let code = &world.rules.file().code;
    match id {
        ConflictId::SixMonthLimit => {
            let limit = policy.time_limit.as_ref()?;
            let shorter = limit.period.unit == code.time_limit.period.unit
                && limit.period.n < code.time_limit.period.n;
            shorter.then_some(Some(&limit.clause))
        }
        ConflictId::Stage2PeriodMissing => {
            let stated = policy.periods.iter().any(|it| it.id == MilestoneId::Stage2Respond);
            let stage = policy.stages.iter().find(|it| it.number == 2)?;
            (!stated).then_some(Some(&stage.clause))
        }
        ConflictId::EscalationWindow => {
            let rule = policy.periods.iter().find(|it| it.id == MilestoneId::Stage2Request)?;
            Some(Some(&rule.clause))
        }
        ConflictId::PolicyReviewOverdue => {
            let reviews = policy.documents.iter().filter_map(|it| it.review.as_ref());
            let overdue = reviews.into_iter().find(|it| it.due_on < today)?;
            Some(Some(&overdue.clause))
        }
        ConflictId::StageCount => {
            let stages = policy.stages.len();
            let last = policy.stages.last()?;
            (stages != usize::from(code.stages)).then_some(Some(&last.clause))
        }
        ConflictId::ResponseLongerThanCode => longer_than_code(policy, code).map(Some),
        ConflictId::DesignatedPerson
        | ConflictId::EightWeekWait
        | ConflictId::OmbudsmanClockFromComplaint
        | ConflictId::ReviewGrounds
        | ConflictId::InformalStage
        | ConflictId::LeaseholderAccess
        | ConflictId::OmbudsmanContactSuperseded => None,
    }
}

/// The first period of the policy that may end later than the Code's for the same step.
fn longer_than_code<'a>(policy: &'a PolicyFile, code: &Code) -> Option<&'a Clause> {
    let rule = policy.periods.iter().find(|own| {
        let theirs = code.periods.iter().find(|it| it.id == own.id);
        let allowed = theirs.and_then(|it| from_receipt(it, &code.periods));
        let taken = from_receipt(own, &policy.periods);
        matches!((taken, allowed), (Some(taken), Some(allowed)) if taken > allowed)
    })?;
    Some(&rule.clause)
}

/// Working days from receipt (of the complaint or of the request) to the end of a period, with
/// what may pass before it begins. A week without holidays has five.
fn from_receipt<S>(rule: &PeriodRule<S>, rules: &[PeriodRule<S>]) -> Option<u32> {
    let days = |period: Period| match period.unit {
        Unit::WorkingDays => Some(u32::from(period.n)),
        Unit::Weeks => Some(u32::from(period.n) * 5),
        Unit::Hours | Unit::Months => None,
    };
    let before = match (rule.starts_no_later_than, rule.counted_from) {
        (Some(before), _) => days(rules.iter().find(|it| it.id == before)?.period)?,
        (None, CountedFrom::Stage1Response | CountedFrom::FinalResponse) => return None,
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
    Some(before + days(rule.period)?)
}
