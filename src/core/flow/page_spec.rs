//! What a page is: its content, when it applies and when it is asked.

use super::PageContext;
use crate::answers::{DateOf, PageId};

/// One question or notice.
#[derive(Debug, Clone, Copy)]
pub struct PageSpec {
    /// Its name.
    pub id: PageId,
    /// The first question on its page: itself, unless it is asked together with others.
    pub first: PageId,
    /// Its content.
    pub kind: PageKind,
    /// Whether it can be answered, given earlier answers.
    pub applies: fn(&PageContext<'_>) -> bool,
    /// When it is asked, if it can be answered.
    pub asked: Asked,
}

impl PageSpec {
    /// The question under whose name the locale files have the options. Who somebody is and whom they
    /// act for are the same words.
    #[must_use]
    pub fn options_as(&self) -> PageId {
        if self.id == PageId::Role { PageId::Who } else { self.id }
    }
}

/// When a question that can be answered is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Always.
    Always,
    /// Where an answer can change the assessment ([`super::can_change_assessment`]).
    IfItMatters,
    /// Never: another page offers it.
    OfferedBy(PageId),
}

/// The content of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// Text to read, and a Continue button.
    Notice,
    /// One of several options: field `choice`.
    Choice {
        /// Their names, in order.
        options: &'static [&'static str],
        /// Whether one has to be chosen.
        required: bool,
    },
    /// A date: fields `day`, `month`, `year`, `season`, and `not-sure` where that is offered.
    Date {
        /// Whether "I'm not sure" is an answer.
        not_sure: bool,
        /// What it is a date of, and so how far from today it may be.
        of: DateOf,
    },
    /// A large box: field `text`.
    Text {
        /// Whether it has to be filled in.
        required: bool,
    },
    /// Several small boxes.
    Fields {
        /// In order.
        fields: &'static [FieldSpec],
    },
    /// Checkboxes, each a separate field, and a box `other` for the rest.
    Boxes {
        /// Their names, in order.
        options: &'static [&'static str],
    },
    /// The same boxes repeated, one row for each thing to say: fields with the number of their row.
    Rows {
        /// What a row holds.
        of: RowsOf,
    },
    /// A large box, field `text`, and files: for each the fields [`crate::answers::FILE_FIELDS`]
    /// with the number of its row. Field `full-size` to send photos in their original size.
    Files,
    /// "Have you sent it?": field `choice`, and a date for a day before today.
    Sent {
        /// The options' names, in order.
        options: &'static [&'static str],
    },
}

/// What the rows of a page hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowsOf {
    /// Events, each with its date, which may be rough or absent.
    Events,
    /// Problems, each under a separate heading.
    Problems,
}

impl RowsOf {
    /// The fields of a row, in order.
    #[must_use]
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Events => &["day", "month", "year", "text"],
            Self::Problems => &["heading", "text"],
        }
    }
}

/// One small box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldSpec {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub input: FieldInput,
    /// The `autocomplete` token, or empty for another person's details.
    pub autocomplete: &'static str,
    /// Whether it has to be filled in.
    pub required: bool,
}

/// What a small box takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldInput {
    /// A line of text.
    Line,
    /// Several lines.
    Lines,
    /// An email address.
    Email,
    /// A telephone number.
    Phone,
    /// A checkbox.
    Tick,
}
