//! The ombudsman pack: what a scheme asks for, in its order, made from what is known of a case.
//!
//! Nothing is made up. What is not known is left out, or named as something to add.

mod attachments;
mod events;
mod order;
mod people;
mod promises;
mod sheet;
mod story;
mod timeline;

pub use attachments::{Attachment, AttachmentContent};
pub use order::PackPart;
pub use sheet::Sheet;

use crate::case_words::CaseWords;
use crate::decision::{Assessment, RedressState};
use crate::explanations::Explanations;
use crate::flow::{Entry, NextAction, Rest};
use crate::policy::SchemeId;

/// What one scheme asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// The scheme.
    pub scheme: SchemeId,
    /// What to read, in its order.
    pub parts: Vec<PackText>,
    /// The letters and files, in the order of what happened.
    pub attachments: Vec<Attachment>,
    /// The same in short, to be copied into its form field by field.
    pub form: Vec<PackText>,
}

/// A part of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackText {
    /// Which.
    pub part: PackPart,
    /// Its heading.
    pub heading: String,
    /// Its text; a line for each thing.
    pub text: String,
}

impl Pack {
    /// The pack for a scheme.
    #[must_use]
    pub fn of(words: CaseWords<'_>, scheme: SchemeId) -> Self {
        let writer = PackWriter::new(words);
        let order = order::asked_by(scheme);
        let text = |part: PackPart, is_short: bool| {
            let text = writer.text(part, is_short)?;
            Some(PackText { part, heading: writer.heading(part), text })
        };
        let parts = order.iter().filter_map(|it| text(*it, false)).collect();
        // A web form asks for files separately.
        let asked = order.iter().filter(|it| **it != PackPart::Attachments);
        let form = asked.filter_map(|it| text(*it, true)).collect();
        Self { scheme, parts, attachments: writer.attachments, form }
    }

    /// The scheme that a pack is for: the one to go to, or one that has been gone to.
    #[must_use]
    pub fn scheme_to_ask(action: NextAction, assessment: &Assessment<'_>) -> Option<SchemeId> {
        let takes = [RedressState::Open, RedressState::Closed].into_iter();
        let mut takes =
            takes.filter_map(|state| assessment.redress.iter().find(|it| it.state == state));
        let asked = takes.next().filter(|_| action == NextAction::Rest(Rest::WithScheme));
        action.scheme().or(asked.map(|it| it.scheme))
    }
}

struct PackWriter<'a> {
    words: CaseWords<'a>,
    /// All that happened, in order.
    events: Vec<Entry>,
    attachments: Vec<Attachment>,
}

impl<'a> PackWriter<'a> {
    fn new(words: CaseWords<'a>) -> Self {
        let mut writer = Self::without_attachments(words);
        writer.attachments = writer.attach();
        writer
    }

    fn without_attachments(words: CaseWords<'a>) -> Self {
        let entries = words.context.case_entries();
        let events = entries.into_iter().map(|it| it.entry).collect();
        Self { words, events, attachments: Vec::new() }
    }

    fn says(&self) -> Explanations<'a> {
        Explanations { catalog: self.words.catalog, rule_book: self.words.context.rule_book }
    }

    fn say(&self, name: &str) -> String {
        self.says().say(name, &[])
    }

    /// Of the person whose home it is, if somebody acts for them.
    fn heading(&self, part: PackPart) -> String {
        let acts = self.words.context.facts.represents == Some(true);
        match part {
            PackPart::Effect if acts => self.say("letter-heading-effect-of-another"),
            PackPart::Effect => self.say("letter-heading-effect"),
            PackPart::Adjustments => self.say("letter-heading-adjustments"),
            PackPart::Remedy => self.say("letter-heading-remedy"),
            PackPart::Me
            | PackPart::Representative
            | PackPart::Landlord
            | PackPart::StillWrong
            | PackPart::Timeline
            | PackPart::Attachments => self.say(&["pack-heading-", part.as_str()].concat()),
        }
    }

    fn text(&self, part: PackPart, is_short: bool) -> Option<String> {
        match part {
            PackPart::Me => Some(self.me()),
            PackPart::Representative => self.representative(),
            PackPart::Adjustments => self.adjustments(),
            PackPart::Landlord => Some(self.landlord()),
            PackPart::StillWrong => Some(self.still_wrong()),
            PackPart::Remedy => Some(self.remedy()),
            PackPart::Effect => self.effect(),
            PackPart::Timeline => Some(self.timeline(is_short)),
            PackPart::Attachments => {
                let lines: Vec<String> = self.attachments.iter().map(Attachment::line).collect();
                (!lines.is_empty()).then(|| lines.join("\n"))
            }
        }
    }
}
