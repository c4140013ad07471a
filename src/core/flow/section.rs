//! The sections of the journey, for showing progress.

use super::Journey;
use crate::answers::PageId;

/// A section of the journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Who it is, and what it is about.
    Problem,
    /// What happened when, and what follows from it.
    Dates,
    /// The resident's account.
    Words,
    /// Name, address and needs.
    You,
    /// Checking and sending.
    Send,
}

/// The progress in a section. Never a share of pages: their number depends on the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Every question that applies is answered.
    Done,
    /// Some are.
    Going,
    /// It is next.
    Next,
    /// It waits for the sections before it.
    Later,
    /// The answers leave nothing to ask.
    NotNeeded,
}

impl Section {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Problem, Self::Dates, Self::Words, Self::You, Self::Send];

    /// The section of a page.
    #[must_use]
    pub fn of(page: PageId) -> Self {
        Self::ALL.into_iter().rfind(|it| it.first() <= page).unwrap_or(Self::Problem)
    }

    /// Its first possible page.
    fn first(self) -> PageId {
        match self {
            Self::Problem => PageId::Danger,
            Self::Dates => PageId::ComplaintSentOn,
            Self::Words => PageId::CommonIssues,
            Self::You => PageId::Representative,
            Self::Send => PageId::Letter,
        }
    }

    /// The name used in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Dates => "dates",
            Self::Words => "words",
            Self::You => "you",
            Self::Send => "send",
        }
    }
}

impl Progress {
    /// The name used in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Going => "going",
            Self::Next => "next",
            Self::Later => "later",
            Self::NotNeeded => "not-needed",
        }
    }
}

impl Journey {
    /// The progress in a section, and the page to enter it by, if any.
    #[must_use]
    pub fn progress(&self, section: Section) -> (Progress, Option<PageId>) {
        let first = self.asked().find(|it| Section::of(*it) == section);
        let next = self.next.filter(|it| *it != PageId::Done);
        let progress = match (first, next.map(|it| (Section::of(it), it))) {
            (Some(_), Some((at, _))) if at == section => Progress::Going,
            (None, Some((at, next))) if at == section => return (Progress::Next, Some(next)),
            (None, Some((at, _))) if at < section => Progress::Later,
            (None, _) => Progress::NotNeeded,
            (Some(_), _) => Progress::Done,
        };
        (progress, first)
    }
}
