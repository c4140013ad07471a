//! Whether it is a complaint, a service request, or a matter for somebody else.

use serde::Serialize;

use super::{LimitStatus, TimeLimitResult};
use crate::facts::{About, Facts, Role};
use crate::ids::ReasonId;
use crate::json::string_enum;
use crate::policy::{Authority, Topic};
use crate::rule_book::RuleBook;

string_enum! {
    /// What the matter is. The first that fits, in the order of contract section 2.
    pub enum Outcome {
        /// Somebody is in danger: safety comes first.
        Emergency = "emergency",
        /// A report the landlord has not had a chance to act on, or has acted on well.
        ServiceRequest = "service-request",
        /// A complaint.
        Complaint = "complaint",
        /// A matter for a tribunal or another procedure.
        OtherRoute = "other-route",
        /// The landlord has given its final answer: the ombudsman is next.
        ReferToRedress = "refer-to-redress",
    }
}

impl ReasonId {
    /// The policy topic for this reason.
    fn topic(self) -> Option<Topic> {
        match self {
            Self::StaffConduct => Some(Topic::StaffConduct),
            Self::FirstReport => Some(Topic::FirstReport),
            Self::NeighbourFirstReport => Some(Topic::NeighbourFirstReport),
            Self::ResidentInsists => Some(Topic::ResidentInsists),
            Self::UnhappyWithResponse => Some(Topic::UnhappyWithResponse),
            Self::Anonymous => Some(Topic::Anonymous),
            Self::FinalResponseGiven => Some(Topic::OmbudsmanAccess),
            Self::Danger
            | Self::SupportService
            | Self::OtherProcedure
            | Self::TribunalMatter
            | Self::NotUnhappy
            | Self::NotSure
            | Self::LegalProceedings
            | Self::OutsidePolicyLimit
            | Self::OutsideCodeLimit => None,
        }
    }
}

/// A reason with its source, if it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Reason<'a> {
    /// Which.
    pub id: ReasonId,
    /// The landlord's clause, or else the rule in force.
    pub clause: Option<Authority<'a>>,
}

/// An outcome and its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision<'a> {
    /// What it is.
    pub outcome: Outcome,
    /// Why.
    pub reasons: Vec<Reason<'a>>,
}

/// Decides what the matter is.
///
/// Source: contract section 2; domain section 3; Complaint Handling Code (2024) 1.2 to 1.5.
#[must_use]
pub fn decide<'a>(rule_book: &'a RuleBook, facts: &Facts, limit: &TimeLimitResult) -> Decision<'a> {
    let (outcome, main) = main_reason(rule_book, facts);
    let mut ids = vec![main];
    if outcome == Outcome::Complaint {
        if facts.claim_filed == Some(true) {
            ids.push(ReasonId::LegalProceedings);
        }
        match limit.status {
            LimitStatus::OutsidePolicy => ids.push(ReasonId::OutsidePolicyLimit),
            LimitStatus::OutsideCode => ids.push(ReasonId::OutsideCodeLimit),
            LimitStatus::None | LimitStatus::Within | LimitStatus::Depends => {}
        }
    }
    if facts.role == Some(Role::Anonymous) {
        ids.push(ReasonId::Anonymous);
    }
    let reasons =
        ids.into_iter().map(|id| Reason { id, clause: authority(rule_book, facts, id) }).collect();
    Decision { outcome, reasons }
}

fn main_reason(rule_book: &RuleBook, facts: &Facts) -> (Outcome, ReasonId) {
    if facts.danger == Some(true) && !facts.emergency_passed {
        return (Outcome::Emergency, ReasonId::Danger);
    }
    if let Some(reason) = other_route(rule_book, facts) {
        return (Outcome::OtherRoute, reason);
    }
    if rule_book.final_response(facts).is_some() {
        return (Outcome::ReferToRedress, ReasonId::FinalResponseGiven);
    }
    if facts.about == Some(About::StaffConduct) {
        return (Outcome::Complaint, ReasonId::StaffConduct);
    }
    match (facts.reported_before, facts.unhappy_with_response) {
        (Some(false), _) if facts.wants_complaint => {
            (Outcome::Complaint, ReasonId::ResidentInsists)
        }
        (Some(false), _) if facts.about == Some(About::NeighbourNoise) => {
            (Outcome::ServiceRequest, ReasonId::NeighbourFirstReport)
        }
        (Some(false), _) => (Outcome::ServiceRequest, ReasonId::FirstReport),
        (Some(true) | None, Some(false)) => (Outcome::ServiceRequest, ReasonId::NotUnhappy),
        (Some(true) | None, Some(true)) => (Outcome::Complaint, ReasonId::UnhappyWithResponse),
        (Some(true) | None, None) => (Outcome::Complaint, ReasonId::NotSure),
    }
}

/// A matter that the landlord's page sends elsewhere; or charges and lease terms, which are for the
/// nation's tribunal whatever the page says.
fn other_route(rule_book: &RuleBook, facts: &Facts) -> Option<ReasonId> {
    let about = facts.about?;
    let holds_a_lease = matches!(facts.role, Some(Role::Leaseholder | Role::SharedOwner));
    let by_page = rule_book.policy.other_route(about, facts.role);
    let charges = matches!(about, About::ServiceChargeAmount | About::LeaseTerms);
    if charges && holds_a_lease {
        Some(ReasonId::TribunalMatter)
    } else if about == About::SupportService {
        by_page.map(|_| ReasonId::SupportService)
    } else {
        by_page.map(|_| ReasonId::OtherProcedure)
    }
}

fn authority<'a>(rule_book: &'a RuleBook, facts: &Facts, id: ReasonId) -> Option<Authority<'a>> {
    let policy = &rule_book.policy;
    let own_words = if id == ReasonId::OutsidePolicyLimit {
        policy.file().time_limit.as_ref().map(|it| &it.clause)
    } else if matches!(
        id,
        ReasonId::SupportService | ReasonId::OtherProcedure | ReasonId::TribunalMatter
    ) {
        let route = facts.about.and_then(|about| policy.other_route(about, facts.role));
        route.map(|it| &it.clause)
    } else {
        id.topic().and_then(|it| policy.statement(it))
    };
    match own_words {
        Some(clause) => Some(Authority::Clause(clause)),
        None if rule_book.code_applies() => rule_book.rules.reason(id).map(Authority::Provision),
        None => None,
    }
}
