//! The timeline in words: by when, who does what, and how it stands.

use super::Explanations;
use crate::decision::{Outcome, Situation, Standpoint, Status, TimelineEntry, What};
use crate::policy::{CountedFrom, MilestoneId};

/// A line of the timeline in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The day, or by when.
    pub date: String,
    /// Who does what.
    pub text: String,
    /// How it stands, where that is not plain from the date.
    pub standing: Option<String>,
}

impl Moment {
    /// All of it on one line.
    #[must_use]
    pub fn line(&self) -> String {
        let mut line = [&*self.date, ": ", &self.text].concat();
        if let Some(it) = &self.standing {
            line.push_str(&[" (", it, ")"].concat());
        }
        line
    }
}

impl Explanations<'_> {
    /// A line of the timeline.
    #[must_use]
    #[inline(never)]
    pub fn moment(&self, entry: &TimelineEntry, at: Standpoint<'_>) -> Moment {
        let report = at.assessment.outcome == Outcome::ServiceRequest;
        let mut date = self.date(entry.on, entry.estimated);
        let mut text = match entry.what {
            What::Today => {
                let sent = at.facts.events.sent_or_received().is_some();
                let turn = match at.situation {
                    Situation::Waiting | Situation::Undated => "turn-theirs",
                    Situation::Overdue => "turn-late",
                    Situation::ByOutcome if sent => "turn-theirs",
                    Situation::ByOutcome
                    | Situation::First
                    | Situation::Late
                    | Situation::Depends
                    | Situation::NewProblem
                    | Situation::NextStage
                    | Situation::NextStageLate
                    | Situation::Refused => "turn-yours",
                };
                self.say(turn, &[])
            }
            What::Happened(CountedFrom::ComplaintSent) if report => {
                self.say("line-report-sent", &[])
            }
            What::Happened(event) => self.line(event.as_str(), 2),
            What::Due(id) => {
                let by = if entry.by_the_clock { "timeline-by-hours" } else { "timeline-by" };
                date = self.say(by, &[("date", &date)]);
                self.line_of(id)
            }
            What::Opens(id) => self.say("timeline-opens", &[("scheme", &self.scheme(id))]),
            What::LastSafe(id) => self.say("timeline-last-safe", &[("scheme", &self.scheme(id))]),
        };
        if let Some(until) = entry.code_until {
            text.push_str(". ");
            text.push_str(&self.say("timeline-code", &[("date", &self.date(until, false))]));
        }
        Moment { date, text, standing: self.how_it_stands(entry) }
    }

    /// What should happen in a step, and who does it.
    pub(super) fn line_of(&self, id: MilestoneId) -> String {
        let name = id.as_str().replace('.', "-");
        self.line(&name, if id == MilestoneId::Stage3Request { 3 } else { 2 })
    }

    /// What happened or should, by whom. `stage`: the one that is asked for.
    fn line(&self, name: &str, stage: u8) -> String {
        let stage = self.rule_book.policy.stage_name(stage).unwrap_or_default();
        self.say(&["line-", name].concat(), &[("stage", stage)])
    }

    fn how_it_stands(&self, entry: &TimelineEntry) -> Option<String> {
        if entry.what == What::Today {
            return Some(self.say("timeline-today", &[]));
        }
        Some(match (entry.status?, entry.late_by) {
            (Status::Met, Some(n)) => self.say("status-met-late", &[("n", &n.to_string())]),
            (Status::Met, None) => self.say("status-met", &[]),
            (Status::Overdue | Status::Closed, _) => self.say("timeline-passed", &[]),
            (Status::Due | Status::Open | Status::NotStarted, _) => return None,
        })
    }
}
