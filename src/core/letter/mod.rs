//! The text that goes to the landlord, made from the answers.
//!
//! Short and in the resident's own voice; adjustments come first, so that the landlord meets them
//! before anything else. The resident may change every word before it goes.

mod people;
mod story;

use crate::answers::{Answers, Complained, PageId, sendable};
use crate::decision::{Milestone, Outcome, is_hazard};
use crate::facts::{About, DateRange};
use crate::flow::Known;
use crate::phrases::Phrases;
use crate::policy::MilestoneId;
use crate::words::Words;

/// A letter: a subject line and a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// One line.
    pub subject: String,
    /// Paragraphs with an empty line between them.
    pub body: String,
}

/// What kind of letter the answers call for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterKind {
    /// A report of something to put right.
    Report,
    /// A complaint.
    Complaint,
    /// A request for the second stage.
    StageTwo,
    /// A reminder of a complaint that was not answered.
    Chase,
}

impl LetterKind {
    /// The kind that these answers call for.
    #[must_use]
    pub fn of(known: &Known<'_>) -> Self {
        match (known.outcome(), known.complained()) {
            (Outcome::ServiceRequest, _) => Self::Report,
            (_, Complained::Waiting) => Self::Chase,
            (_, Complained::FirstAnswer) => Self::StageTwo,
            (_, Complained::Never | Complained::FinalAnswer) => Self::Complaint,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Complaint => "complaint",
            Self::StageTwo => "stage-2",
            Self::Chase => "chase",
        }
    }
}

/// Composes the letter from answers that are complete as far as the letter.
#[must_use]
pub fn compose(known: &Known<'_>, words: &Words) -> Letter {
    let writer = Writer { known, words, kind: LetterKind::of(known) };
    Letter {
        subject: sendable(&writer.subject()).replace(char::is_control, " "),
        body: sendable(&writer.body().join("\n\n")),
    }
}

struct Writer<'a> {
    known: &'a Known<'a>,
    words: &'a Words,
    kind: LetterKind,
}

impl Writer<'_> {
    fn answers(&self) -> &Answers {
        self.known.answers
    }

    fn landlord(&self) -> &str {
        &self.known.world.policy.file().landlord.name
    }

    fn say(&self, name: &str) -> String {
        self.words.say(name, &[("landlord", self.landlord())])
    }

    fn name(&self) -> Option<&str> {
        self.answers().field(PageId::Contact, "name").filter(|_| self.known.has_name())
    }

    fn subject(&self) -> String {
        let about = self.known.facts.about.unwrap_or(About::Other);
        let about = self.say(&format!("letter-about-{}", about.as_str()));
        let subject =
            self.words.say(&format!("letter-subject-{}", self.kind.as_str()), &[("about", &about)]);
        match self.name() {
            Some(name) => format!("{subject}: {name}"),
            None => subject,
        }
    }

    fn body(&self) -> Vec<String> {
        let mut parts = vec![self.say("letter-dear")];
        parts.extend(self.adjustments());
        parts.push(self.opening());
        parts.extend(self.on_behalf());
        parts.extend(self.group());
        if !self.known.has_name() {
            parts.push(self.say("letter-anonymous"));
        }
        if is_hazard(self.known.world, &self.known.facts) {
            parts.push(self.say("letter-hazard"));
        }
        parts.extend(self.story());
        parts.extend(self.late());
        parts.extend(self.expected());
        parts.extend(self.contact());
        parts.extend(self.consent());
        parts
    }

    fn section(&self, heading: &str, text: Option<&str>) -> Option<String> {
        let text = text?;
        Some(format!("{}\n{text}", self.say(&format!("letter-heading-{heading}"))))
    }

    fn opening(&self) -> String {
        let file = self.known.world.policy.file();
        let with_date = |name: &str, range: Option<DateRange>| match range {
            Some(range) => self.words.say(
                name,
                &[
                    ("landlord", self.landlord()),
                    ("date", &self.words.range(range)),
                    ("stage", file.stages.last().map_or("", |it| it.name.as_str())),
                ],
            ),
            None => self.words.say(
                &format!("{name}-no-date"),
                &[
                    ("landlord", self.landlord()),
                    ("stage", file.stages.last().map_or("", |it| it.name.as_str())),
                ],
            ),
        };
        match self.kind {
            LetterKind::Report => self.say("letter-opening-report"),
            LetterKind::Complaint if self.known.facts.about == Some(About::StaffConduct) => {
                self.say("letter-opening-staff")
            }
            LetterKind::Complaint => self.say("letter-opening-complaint"),
            LetterKind::StageTwo => {
                with_date("letter-opening-stage-2", self.known_date(PageId::Stage1ResponseOn))
            }
            LetterKind::Chase => {
                with_date("letter-opening-chase", self.known_date(PageId::ComplaintSentOn))
            }
        }
    }

    /// The landlord's own dates, so that both sides expect the same.
    fn expected(&self) -> Option<String> {
        let milestones = self.known.assessment().milestones;
        let (acknowledge, respond) = match self.kind {
            LetterKind::Report | LetterKind::Chase => return None,
            LetterKind::Complaint => (MilestoneId::Stage1Acknowledge, MilestoneId::Stage1Respond),
            LetterKind::StageTwo => (MilestoneId::Stage2Acknowledge, MilestoneId::Stage2Respond),
        };
        let phrases = Phrases { words: self.words, world: self.known.world };
        let line = |id, name: &str| {
            let first = first_due(&milestones, id)?;
            let due = phrases.date(first.due_on?, first.estimated);
            Some(self.words.say(name, &[("landlord", self.landlord()), ("date", &due)]))
        };
        let lines: Vec<String> = [
            line(acknowledge, "letter-expect-acknowledge"),
            line(respond, "letter-expect-respond"),
        ]
        .into_iter()
        .flatten()
        .collect();
        (!lines.is_empty()).then(|| lines.join(" "))
    }
}

/// The landlord's own date for a step, or else the Code's: milestones are sorted that way.
fn first_due<'a>(milestones: &'a [Milestone<'a>], id: MilestoneId) -> Option<&'a Milestone<'a>> {
    milestones.iter().find(|it| it.id == id && it.due_on.is_some())
}
