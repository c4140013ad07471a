//! What is known at one page of the journey.

use chrono::NaiveDate;

use super::{ComplaintProgress, SoFar, facts};
use crate::answers::{Answers, PageId};
use crate::decision::{
    Assessment, LimitStatus, Outcome, Situation, Standpoint, assess, decide, time_limit,
};
use crate::facts::{About, Facts, Role};
use crate::policy::{SchemeId, Topic};
use crate::rule_book::RuleBook;

/// The ways to answer that are offered, in order.
pub(super) const WAYS_TO_ANSWER: &[&str] = &["email", "phone", "post"];

/// The rule book and the answers of the pages before this one. Later answers are not visible, so no
/// page can depend on them.
#[derive(Debug, Clone)]
pub struct PageContext<'a> {
    /// Policy, rules and calendar.
    pub rule_book: &'a RuleBook,
    /// Earlier answers that apply.
    pub answers: &'a Answers,
    /// The facts they state.
    pub facts: Facts,
}

impl<'a> PageContext<'a> {
    /// The context of these answers.
    #[must_use]
    pub fn new(rule_book: &'a RuleBook, answers: &'a Answers, today: NaiveDate) -> Self {
        Self { rule_book, answers, facts: facts(answers, today) }
    }

    /// What the matter is, by what is known so far.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let limit = time_limit(self.rule_book, &self.facts);
        decide(self.rule_book, &self.facts, &limit).outcome
    }

    /// The whole assessment.
    #[must_use]
    pub fn assessment(&self) -> Assessment<'a> {
        assess(self.rule_book, &self.facts)
    }

    /// Whether it is, or may become, a complaint rather than a report.
    #[must_use]
    pub fn is_complaint(&self) -> bool {
        self.outcome() != Outcome::ServiceRequest
    }

    /// Whether the resident has not said that there is nothing to be unhappy with so far.
    #[must_use]
    pub fn may_be_unhappy(&self) -> bool {
        self.is_complaint()
            && !matches!(SoFar::of(self.answers), Some(SoFar::NotTold | SoFar::Told))
    }

    /// Whether this belongs to a tribunal or another procedure, or the landlord has another page
    /// for people like this one.
    #[must_use]
    pub fn is_other_route(&self) -> bool {
        let separate = self.rule_book.policy.statement(Topic::LeaseholderPage).is_some();
        let freeholder = self.facts.role == Some(Role::Freeholder) && separate;
        self.outcome() == Outcome::OtherRoute || freeholder
    }

    /// The nation's tribunal for the amount or the lease itself, for a leaseholder who continued
    /// past its page.
    #[must_use]
    pub fn open_tribunal(&self) -> Option<SchemeId> {
        self.answers.get(PageId::OtherRouteNotice)?;
        // By now the facts say that it is about the handling.
        let about = self.answers.choice(PageId::About).and_then(About::from_name)?;
        let role = self.facts.role?;
        let nation = self.rule_book.policy.file().landlord.nation;
        let mut schemes = self.rule_book.rules.file().schemes.iter();
        let tribunal =
            schemes.find(|it| !it.only_about.is_empty() && it.nations.contains(&nation))?;
        let takes_it = tribunal.only_about.contains(&about) && tribunal.only_for.contains(&role);
        takes_it.then_some(tribunal.id)
    }

    /// Whether a page was answered with yes.
    #[must_use]
    pub fn says_yes(&self, page: PageId) -> bool {
        self.answers.choice(page) == Some("yes")
    }

    /// Whether the landlord has asked for more time for the answer that is due.
    #[must_use]
    pub fn was_asked_for_more_time(&self) -> bool {
        self.complained().waits() && self.says_yes(PageId::MoreTime)
    }

    /// Whether a new problem has come up while an answer is due.
    #[must_use]
    pub fn is_new_problem(&self) -> bool {
        self.complained().waits()
            && self.answers.choice(PageId::WhileWaiting) == Some("new-problem")
    }

    /// Whether the resident waits, and wants to write nothing now.
    #[must_use]
    pub fn only_follows(&self) -> bool {
        self.complained().waits() && self.answers.choice(PageId::WhileWaiting) == Some("follow")
    }

    /// Where the resident stands.
    #[must_use]
    pub fn standpoint<'b>(&'b self, assessment: &'b Assessment<'b>) -> Standpoint<'b> {
        let at = Standpoint::of(assessment, &self.facts);
        if self.is_new_problem() {
            Standpoint { situation: Situation::NewProblem, ..at }
        } else {
            at
        }
    }

    /// Whether the letter reminds the landlord of an answer that is due.
    #[must_use]
    pub fn is_reminder(&self) -> bool {
        self.complained().waits() && !self.is_new_problem()
    }

    /// Whether to ask why the complaint comes late, or may come late.
    #[must_use]
    pub fn asks_late_reason(&self) -> bool {
        let limit = time_limit(self.rule_book, &self.facts);
        let has_passed = |day: NaiveDate| day < self.facts.measured_on();
        match limit.status {
            LimitStatus::None | LimitStatus::Within => false,
            // A limit that the landlord has dropped needs no explanation.
            LimitStatus::OutsidePolicy => !limit.policy_superseded,
            LimitStatus::OutsideCode => true,
            // Roughly known: the last safe day may have been the last.
            LimitStatus::Depends => {
                [limit.policy_ends_on(), limit.code_last_on].into_iter().flatten().any(has_passed)
            }
        }
    }

    /// Whether the resident gives a name.
    #[must_use]
    pub fn has_name(&self) -> bool {
        self.facts.role != Some(Role::Anonymous)
    }

    /// Whether others complain together with the resident.
    #[must_use]
    pub fn is_group(&self) -> bool {
        self.has_name() && self.answers.field(PageId::Contact, "with-others").is_some()
    }

    /// The ways to answer for which the resident has given details.
    #[must_use]
    pub fn ways_to_answer(&self) -> Vec<&'static str> {
        let given = |way: &&&str| {
            // Letters use the `address` field; the other ways have fields of the same name.
            let needed = if **way == "post" { "address" } else { **way };
            self.has_name() && self.answers.field(PageId::Contact, needed).is_some()
        };
        WAYS_TO_ANSWER.iter().filter(given).copied().collect()
    }

    /// How far a complaint about this has come.
    #[must_use]
    pub fn complained(&self) -> ComplaintProgress {
        ComplaintProgress::from(self.answers)
    }
}
