//! The text that goes to the landlord, made from the answers.
//!
//! Short and in the resident's own voice; adjustments come first, so that the landlord sees them
//! first. The resident may change all of it before sending.

mod days;
mod offer;
mod people;
mod reminder;
mod story;

pub use days::{as_composed, moved_dates};

use crate::answers::{Answers, PageId, sendable};
use crate::catalog::Catalog;
use crate::decision::{Milestone, Outcome, is_hazard};
use crate::explanations::Explanations;
use crate::facts::About;
use crate::flow::{ComplaintProgress, PageContext};
use crate::json::string_enum;
use crate::policy::MilestoneId;

/// A letter: a subject line and a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// One line.
    pub subject: String,
    /// Paragraphs with an empty line between them.
    pub body: String,
}

string_enum! {
    /// What kind of letter the answers call for.
    pub enum LetterKind {
        /// A report of something to put right.
        Report = "report",
        /// A complaint.
        Complaint = "complaint",
        /// A request for the next stage.
        NextStage = "stage-2",
        /// A reminder of a complaint, or of a request, that was not answered.
        Chase = "chase",
        /// A new problem, while a complaint is open.
        NewProblem = "new-problem",
        /// A complaint that was refused, once more.
        Refused = "refused",
        /// An answer to an offer.
        Offer = "offer",
    }
}

impl LetterKind {
    /// The kind that these answers call for.
    #[must_use]
    pub fn of(context: &PageContext<'_>) -> Self {
        if context.offer_answer().is_some() {
            return Self::Offer;
        }
        match (context.outcome(), context.complained()) {
            (Outcome::ServiceRequest, _) => Self::Report,
            (_, it) if it.waits() && context.is_new_problem() => Self::NewProblem,
            (
                _,
                ComplaintProgress::Waiting
                | ComplaintProgress::SecondAsked
                | ComplaintProgress::ThirdAsked,
            ) => Self::Chase,
            (_, ComplaintProgress::FirstAnswer | ComplaintProgress::SecondAnswer) => {
                Self::NextStage
            }
            (_, ComplaintProgress::Refused) => Self::Refused,
            (_, ComplaintProgress::Never | ComplaintProgress::FinalAnswer) => Self::Complaint,
        }
    }
}

/// Composes the letter from answers that are complete up to the letter.
#[must_use]
pub fn compose(context: &PageContext<'_>, catalog: &Catalog) -> Letter {
    let writer = Writer::new(context, catalog);
    Letter {
        subject: sendable(&writer.subject()).replace(char::is_control, " "),
        body: sendable(&writer.body().join("\n\n")),
    }
}

/// Who is acted for, as the letter says it; none for those who act for themselves.
#[must_use]
pub fn on_behalf(context: &PageContext<'_>, catalog: &Catalog) -> Option<String> {
    Writer::new(context, catalog).on_behalf()
}

/// Who else complains, as the letter says it.
#[must_use]
pub fn group(context: &PageContext<'_>, catalog: &Catalog) -> Option<String> {
    Writer::new(context, catalog).group()
}

/// What has to be done differently for the resident, a line for each.
#[must_use]
pub fn adjustments(context: &PageContext<'_>, catalog: &Catalog) -> Option<String> {
    Writer::new(context, catalog).ticked(PageId::Adjustments, "letter-adjustment")
}

/// What happened, or is still wrong, as the letter says it.
#[must_use]
pub fn what_happened(context: &PageContext<'_>, catalog: &Catalog) -> Option<String> {
    Some(Writer::new(context, catalog).what_happened()).filter(|it| !it.is_empty())
}

struct Writer<'a> {
    context: &'a PageContext<'a>,
    catalog: &'a Catalog,
    kind: LetterKind,
}

impl<'a> Writer<'a> {
    fn new(context: &'a PageContext<'a>, catalog: &'a Catalog) -> Self {
        Self { context, catalog, kind: LetterKind::of(context) }
    }
}

impl Writer<'_> {
    fn answers(&self) -> &Answers {
        self.context.answers
    }

    fn landlord(&self) -> &str {
        &self.context.rule_book.policy.file().landlord.name
    }

    fn say(&self, name: &str) -> String {
        self.catalog.say(name, &[("landlord", self.landlord())])
    }

    fn name(&self) -> Option<&str> {
        self.answers().field(PageId::Contact, "name").filter(|_| self.context.has_name())
    }

    fn subject(&self) -> String {
        let about = self.context.facts.about.unwrap_or(About::Other);
        let about = self.say(&format!("letter-about-{}", about.as_str()));
        let subject = self
            .catalog
            .say(&format!("letter-subject-{}", self.kind.as_str()), &[("about", &about)]);
        // Landlords file it under the person whose home it is.
        let of_another = self.answers().field(PageId::Representative, "for-whom");
        match of_another.filter(|_| self.context.facts.represents == Some(true)).or(self.name()) {
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
        if !self.context.has_name() {
            parts.push(self.say("letter-anonymous"));
        }
        if self.kind == LetterKind::Offer {
            // What happened is known: only what it is filed under.
            parts.extend(self.references());
            parts.extend(self.contact());
            parts.extend(self.consent());
            return parts;
        }
        if is_hazard(self.context.rule_book, &self.context.facts) {
            parts.push(self.say("letter-hazard"));
        }
        parts.extend(self.story());
        parts.extend(self.late());
        parts.extend(self.late_for_next_stage());
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
        match self.kind {
            LetterKind::Report => self.say("letter-opening-report"),
            LetterKind::Complaint if self.context.facts.about == Some(About::StaffConduct) => {
                self.say("letter-opening-staff")
            }
            LetterKind::Complaint => self.say("letter-opening-complaint"),
            LetterKind::NextStage => {
                let page = if self.context.complained().has_second_answer() {
                    PageId::Stage2ResponseOn
                } else {
                    PageId::Stage1ResponseOn
                };
                self.with_date("letter-opening-stage-2", page)
            }
            LetterKind::Chase => self.chase(),
            LetterKind::NewProblem => {
                self.with_date("letter-opening-new-problem", PageId::ComplaintSentOn)
            }
            LetterKind::Refused => self.with_date("letter-opening-refused", PageId::RefusedOn),
            LetterKind::Offer => self.offer(),
        }
    }

    /// A sentence with the date given on a page, or one without.
    fn with_date(&self, name: &str, page: PageId) -> String {
        let number = if self.context.complained().has_second_answer() { 3 } else { 2 };
        let stage = self.context.rule_book.policy.stage_name(number).unwrap_or_default();
        match self.known_date(page) {
            Some(range) => {
                let date = self.catalog.range(range);
                let args = [("landlord", self.landlord()), ("date", &date), ("stage", stage)];
                self.catalog.say(name, &args)
            }
            None => {
                let args = [("landlord", self.landlord()), ("stage", stage)];
                self.catalog.say(&format!("{name}-no-date"), &args)
            }
        }
    }

    fn explanations(&self) -> Explanations<'_> {
        Explanations { catalog: self.catalog, rule_book: self.context.rule_book }
    }

    /// The landlord's dates, so that both sides expect the same.
    fn expected(&self) -> Option<String> {
        let line = |(name, due): (&str, String)| {
            let args = [("landlord", self.landlord()), ("date", due.as_str())];
            self.catalog.say(&format!("letter-expect-{name}"), &args)
        };
        let lines: Vec<String> = self.days().into_iter().map(line).collect();
        (!lines.is_empty()).then(|| lines.join(" "))
    }
}

/// The landlord's own date for a step, or else the Code's: milestones are sorted that way. Dates
/// from replaced texts are left out.
fn first_due<'a>(milestones: &'a [Milestone<'a>], id: MilestoneId) -> Option<&'a Milestone<'a>> {
    milestones.iter().find(|it| it.id == id && it.due_on.is_some() && !it.superseded)
}
