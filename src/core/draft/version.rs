//! Migrating drafts of older versions.
//!
//! Version 1 did not ask for consent to storage: nothing was stored without a yes. Up to version 2,
//! acting for somebody was one of the answers to who is complaining; since version 3 it is a
//! separate question. No other page or field was renamed or removed; pages were added.

use super::{DraftError, DraftFile, SCHEMA};
use crate::answers::{Answers, PageId, RawAnswer, StorageConsent};
use crate::json::Json;

/// The prefix of every draft schema.
pub(super) const FAMILY: &str = "complaint-draft/";

/// A version of the draft that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    First,
    Second,
    Current,
}

impl Version {
    pub(super) fn of(json: &Json) -> Result<Self, DraftError> {
        match json.get("schema").and_then(Json::as_str) {
            Some("complaint-draft/1") => Ok(Self::First),
            Some("complaint-draft/2") => Ok(Self::Second),
            Some(SCHEMA) => Ok(Self::Current),
            Some(other) if other.starts_with(FAMILY) => Err(DraftError::Newer),
            Some(_) | None => Err(DraftError::Unreadable),
        }
    }

    /// The draft as the current version writes it.
    pub(super) fn migrated(self, mut draft: DraftFile) -> DraftFile {
        if self == Self::First {
            migrate_from_1(&mut draft.answers);
        }
        if self != Self::Current {
            migrate_from_2(&mut draft.answers);
        }
        draft.schema = SCHEMA.to_owned();
        draft
    }
}

/// A representative remains one, and is asked whose complaint it is; all others have answered that
/// they act for themselves. After sending nothing is asked.
fn migrate_from_2(answers: &mut Answers) {
    let sent = answers.get(PageId::Sent).is_some() || answers.receipt().is_some();
    let answer = |choice| RawAnswer::from([("choice", choice)]);
    let whose = "not-sure";
    let given = answers.unsubmit(PageId::Role);
    let typed = answers.displayed(PageId::Role).cloned();
    answers.discard_input(PageId::Role);
    let (given_acts, typed_acts) = (acts(given.as_ref()), acts(typed.as_ref()));
    if let Some(acts) = given_acts {
        answers.submit(PageId::Represents, answer(if acts { "yes" } else { "no" }));
    }
    match typed_acts {
        Some(true) if given_acts != Some(true) => {
            answers.save_input(PageId::Represents, answer("yes"));
        }
        Some(false) if given_acts.is_none() => answers.save_input(PageId::Represents, answer("no")),
        Some(_) | None => {}
    }
    // The role is asked again, showing a role chosen since but not submitted.
    match given.filter(|_| given_acts != Some(true)) {
        Some(role) => answers.submit(PageId::Role, role),
        None if sent && given_acts == Some(true) => answers.submit(PageId::Role, answer(whose)),
        None => {}
    }
    if let Some(role) = typed.filter(|_| typed_acts != Some(true)) {
        answers.save_input(PageId::Role, role);
    }
    if given_acts.or(typed_acts).is_none() {
        return;
    }
    if sent && answers.get(PageId::Home).is_none() {
        answers.submit(PageId::Home, answer(whose));
    }
    let waited = answers.choice(PageId::ComplainedBefore) == Some("waiting");
    if sent && waited {
        for (page, choice) in [
            (PageId::Acknowledged, whose),
            (PageId::MoreTime, whose),
            (PageId::WhileWaiting, "remind"),
        ] {
            answers.submit(page, answer(choice));
        }
    }
}

/// Whether an answer to the old question says that somebody acts for another; none without one.
fn acts(role: Option<&RawAnswer>) -> Option<bool> {
    Some(role?.filled("choice")? == "representative")
}

fn migrate_from_1(answers: &mut Answers) {
    if answers.displayed(PageId::StorageConsent).is_none() {
        answers.set_storage_consent(StorageConsent::Device);
    }
}
