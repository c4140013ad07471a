//! The parts of the way, for those who want to see how far they have come.

use super::Journey;
use crate::answers::PageId;

/// A part of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Who it is, and what it is about.
    Problem,
    /// What happened when, and what follows from it.
    Dates,
    /// The resident's own words.
    Words,
    /// Name, address and needs.
    You,
    /// Reading it over, and sending.
    Send,
}

/// How far the resident has come with a part. Never a share of pages: how many there will be turns
/// on the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Every question that applies is answered.
    Done,
    /// Some are.
    Going,
    /// It is next.
    Next,
    /// It waits for the parts before it.
    Later,
    /// The answers leave nothing to ask.
    NotNeeded,
}

impl Section {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Problem, Self::Dates, Self::Words, Self::You, Self::Send];

    /// The part that a page belongs to.
    #[must_use]
    pub fn of(page: PageId) -> Self {
        Self::ALL.into_iter().rfind(|it| it.first() <= page).unwrap_or(Self::Problem)
    }

    /// The first page that may stand in it.
    fn first(self) -> PageId {
        match self {
            Self::Problem => PageId::Danger,
            Self::Dates => PageId::ComplainedBefore,
            Self::Words => PageId::Points,
            Self::You => PageId::Representative,
            Self::Send => PageId::Check,
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
    /// How far a part is, and the page to enter it by, if it can be entered.
    #[must_use]
    pub fn progress(&self, section: Section) -> (Progress, Option<PageId>) {
        let first = self.completed.iter().copied().find(|it| Section::of(*it) == section);
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
