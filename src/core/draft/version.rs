//! What drafts of older versions lack.
//!
//! Version 1 did not ask how answers are kept: nothing was stored without a yes. No page and no field
//! has been renamed or removed since; pages have come.

use super::{DraftError, DraftFile, SCHEMA};
use crate::answers::{Answers, Keeping, PageId, RawAnswer};
use crate::json::Json;

/// What every schema of a draft begins with.
pub(super) const FAMILY: &str = "complaint-draft/";

/// A version of the draft that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    First,
    Current,
}

impl Version {
    pub(super) fn of(json: &Json) -> Result<Self, DraftError> {
        match json.get("schema").and_then(Json::as_text) {
            Some("complaint-draft/1") => Ok(Self::First),
            Some(SCHEMA) => Ok(Self::Current),
            Some(other) if other.starts_with(FAMILY) => Err(DraftError::Newer),
            Some(_) | None => Err(DraftError::Unreadable),
        }
    }

    /// The draft as this version writes it.
    pub(super) fn brought_up(self, mut draft: DraftFile) -> DraftFile {
        match self {
            Self::First => {
                since_first(&mut draft.answers);
                draft.schema = SCHEMA.to_owned();
            }
            Self::Current => {}
        }
        draft
    }
}

fn since_first(answers: &mut Answers) {
    if answers.shown(PageId::Keeping).is_none() {
        answers.keep(Keeping::Device);
    }
    // Once a complaint has been sent there is nothing to add to it.
    if answers.get(PageId::Sent).is_some() {
        let came_later =
            [PageId::AnonymousNotice, PageId::Points, PageId::History, PageId::OtherProblems];
        for page in came_later {
            if answers.shown(page).is_none() {
                answers.give(page, RawAnswer::default());
            }
        }
    }
}
