//! A reminder, which names what was missed.

use chrono::NaiveDate;

use super::Writer;
use crate::answers::PageId;
use crate::decision::{Basis, Milestone, Status};
use crate::flow::ComplaintProgress;
use crate::policy::{Actor, Strength};

/// What the landlord has not done in time.
struct Missed {
    /// An answer, or else an acknowledgement.
    is_answer: bool,
    due_on: NaiveDate,
    is_estimate: bool,
    /// Whose date it is.
    whose: String,
}

impl Writer<'_> {
    /// A reminder that names what was missed. Before anything is late it only asks.
    pub(super) fn chase(&self) -> String {
        let (name, page) = match self.context.complained() {
            ComplaintProgress::SecondAsked => {
                ("letter-opening-chase-stage", PageId::EscalationRequestedOn)
            }
            ComplaintProgress::ThirdAsked => {
                ("letter-opening-chase-stage", PageId::FinalEscalationRequestedOn)
            }
            ComplaintProgress::Never
            | ComplaintProgress::Waiting
            | ComplaintProgress::Refused
            | ComplaintProgress::FirstAnswer
            | ComplaintProgress::SecondAnswer
            | ComplaintProgress::FinalAnswer => ("letter-opening-chase", PageId::ComplaintSentOn),
        };
        let missed = self.missed();
        let how = if missed.is_empty() {
            "-early"
        } else if missed.iter().any(|it| it.is_answer) {
            ""
        } else {
            "-unacknowledged"
        };
        let mut lines = vec![self.with_date(&format!("{name}{how}"), page)];
        lines.extend(missed.iter().map(|it| self.missed_line(it)));
        lines.join("\n")
    }

    /// The answers that are late, by texts in force; and a missing acknowledgement, if the resident
    /// says so. What two texts have by the same day is said once.
    fn missed(&self) -> Vec<Missed> {
        let none_came = self.answers().choice(PageId::Acknowledged) == Some("no");
        let late = |it: &&Milestone<'_>| {
            it.status == Status::Overdue
                && it.actor == Actor::Landlord
                && !it.superseded
                && (it.id.is_answer() || none_came && it.id.is_acknowledgement())
        };
        let mut missed: Vec<Missed> = Vec::new();
        for it in self.context.assessment().milestones.iter().filter(late) {
            let Some(due_on) = it.due_on else { continue };
            let (is_answer, whose) = (it.id.is_answer(), self.whose_date(it));
            let same = |other: &&mut Missed| (other.is_answer, other.due_on) == (is_answer, due_on);
            if let Some(other) = missed.iter_mut().find(same) {
                let both = [("one", other.whose.as_str()), ("other", &whose)];
                other.whose = self.catalog.say("letter-whose-both", &both);
            } else {
                missed.push(Missed { is_answer, due_on, is_estimate: it.estimated, whose });
            }
        }
        missed
    }

    /// Whose date it is. An aim is called one.
    fn whose_date(&self, it: &Milestone<'_>) -> String {
        match (it.basis, it.strength) {
            (Basis::Policy, Strength::Must | Strength::Will) => self.say("letter-whose-policy"),
            (Basis::Policy, Strength::AimsTo | Strength::Should) => {
                self.say("letter-whose-policy-aim")
            }
            (Basis::Code, _) => self.say("letter-whose-code"),
            (Basis::Law, _) => self.explanations().whose(it),
        }
    }

    fn missed_line(&self, it: &Missed) -> String {
        let due = self.explanations().date(it.due_on, it.is_estimate);
        let what = if it.is_answer { "answer" } else { "acknowledgement" };
        let name = format!("letter-missed-{what}");
        self.catalog.say(&name, &[("whose", &it.whose), ("due", &due)])
    }
}
