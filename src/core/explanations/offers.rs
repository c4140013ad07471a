//! What the landlord's page and the rules offer, on the page of the journey where a resident needs
//! it.

use super::Explanations;
use crate::facts::{Facts, Role};
use crate::ids::PageId;
use crate::policy::{Authority, Clause, Topic};
use crate::rules::GuidanceId;

/// The policy topics and rules that belong to a page.
const OFFERS: &[(PageId, &[Topic], &[GuidanceId])] = &[
    (PageId::Who, &[Topic::WhoMayComplain, Topic::Definition], &[]),
    (PageId::Stage1ResponseOn, &[Topic::ReviewRequest, Topic::ReviewWithoutReasons], &[]),
    (PageId::LateReason, &[Topic::LateReason], &[]),
    (PageId::RefusedOn, &[Topic::Refusal], &[GuidanceId::Refusal, GuidanceId::NoBlanketRefusal]),
    (PageId::MoreTime, &[Topic::Extension, Topic::Updates], &[GuidanceId::ExtensionContacts]),
    (PageId::WhileWaiting, &[Topic::Updates], &[GuidanceId::NewIssues]),
    (PageId::Offer, &[Topic::Compensation, Topic::Settlement], &[]),
    (PageId::WhatHappened, &[Topic::DetailsWanted, Topic::Discussion, Topic::Behaviour], &[]),
    (
        PageId::Remedy,
        &[
            Topic::Remedy,
            Topic::SimpleSolution,
            Topic::Compensation,
            Topic::Settlement,
            Topic::Learning,
        ],
        &[GuidanceId::Remedies],
    ),
    (PageId::Evidence, &[Topic::Evidence], &[GuidanceId::InformationRequests]),
    (PageId::Representative, &[Topic::Support], &[GuidanceId::Accompany]),
    (PageId::Contact, &[Topic::Confidentiality], &[]),
    (PageId::PreferredContact, &[Topic::ReplyForm, Topic::Updates], &[]),
    (
        PageId::Adjustments,
        &[Topic::Formats, Topic::Support, Topic::Equality],
        &[GuidanceId::Adjustments],
    ),
    (PageId::Send, &[Topic::HowToComplain], &[]),
];

/// How much residents are shown of a landlord's page on a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Nothing.
    Nothing,
    /// The first statement: as the reason of an outcome, as another route, or next to a rule that
    /// it departs from.
    First,
    /// Every statement, at a question.
    All,
}

/// How much residents are shown of a topic.
#[must_use]
pub fn shown(topic: Topic) -> Shown {
    match topic {
        // Residents are told these by the file's periods and the rules in force.
        Topic::FirstContact
        | Topic::OmbudsmanAnyTime
        | Topic::TribunalContact
        | Topic::OtherProcedure => Shown::Nothing,
        Topic::FirstReport
        | Topic::NeighbourFirstReport
        | Topic::UnhappyWithResponse
        | Topic::StaffConduct
        | Topic::ResidentInsists
        | Topic::Anonymous
        | Topic::InformalStage
        | Topic::ReviewGrounds
        | Topic::DesignatedPerson
        | Topic::EightWeekWait
        | Topic::OmbudsmanClockFromComplaint
        | Topic::OmbudsmanAccess
        | Topic::LeaseholderAccess => Shown::First,
        Topic::OmbudsmanContact | Topic::LeaseholderPage => Shown::All,
        Topic::Definition
        | Topic::WhoMayComplain
        | Topic::HowToComplain
        | Topic::Refusal
        | Topic::LateReason
        | Topic::SimpleSolution
        | Topic::DetailsWanted
        | Topic::Evidence
        | Topic::Discussion
        | Topic::ReplyForm
        | Topic::Updates
        | Topic::Extension
        | Topic::ReviewWithoutReasons
        | Topic::ReviewRequest
        | Topic::Formats
        | Topic::Support
        | Topic::Remedy
        | Topic::Compensation
        | Topic::Settlement
        | Topic::Confidentiality
        | Topic::Equality
        | Topic::Behaviour
        | Topic::Learning => {
            let has_a_page = OFFERS.iter().any(|it| it.1.contains(&topic));
            if has_a_page { Shown::All } else { Shown::Nothing }
        }
    }
}

impl<'a> Explanations<'a> {
    /// What the landlord's page, and the rules that bind it, say about a page's question.
    #[must_use]
    pub fn offers(&self, page: PageId, facts: &Facts) -> Vec<Authority<'a>> {
        let policy = &self.rule_book.policy;
        let row = OFFERS.iter().find(|it| it.0 == page);
        let (topics, rules) = row.map_or((&[][..], &[][..]), |it| (it.1, it.2));
        // The landlord may no longer offer what it has replaced.
        let holds = |it: &&Clause| !policy.file().is_superseded(it);
        let own = topics.iter().flat_map(|it| policy.statements(*it)).filter(holds);
        let own = own.map(Authority::Clause);
        let in_force = rules
            .iter()
            .filter(|_| self.rule_book.code_applies())
            .filter_map(|it| self.rule_book.rules.guidance(*it))
            .filter(|it| it.in_force_from.is_none_or(|from| from <= facts.today))
            .map(Authority::Provision);
        let mut all: Vec<Authority<'a>> = own.chain(in_force).collect();
        if page == PageId::About {
            let exclusions = policy.file().exclusions.iter();
            let clauses = exclusions.flat_map(|it| std::iter::once(&it.clause).chain(&it.goes_to));
            all.extend(clauses.filter(holds).map(Authority::Clause));
        }
        all
    }

    /// Where the landlord's page refers freeholders and leaseholders to another page.
    #[must_use]
    pub fn own_page(&self, role: Option<Role>) -> Vec<Authority<'a>> {
        let owns = matches!(role, Some(Role::Leaseholder | Role::SharedOwner | Role::Freeholder));
        let pages = self.rule_book.policy.statements(Topic::LeaseholderPage);
        let holds = |it: &&Clause| owns && !self.rule_book.policy.file().is_superseded(it);
        pages.filter(holds).map(Authority::Clause).collect()
    }

    /// Whether the landlord's offer may have to be signed, and the Housing Ombudsman can advise on
    /// that.
    #[must_use]
    pub fn warns_of_settlement(&self) -> bool {
        self.rule_book.code_applies()
            && self.rule_book.policy.statement(Topic::Settlement).is_some()
    }
}
