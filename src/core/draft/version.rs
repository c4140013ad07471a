//! Migrating drafts of older versions, step by step, before their answers are read.
//!
//! Version 1 did not ask for consent to storage: nothing was stored without a yes. Up to version 2,
//! acting for somebody was one of the answers to who is complaining; in version 3 it was a separate
//! question. Version 4 has one question for who somebody is and whether they act for another person,
//! and one for what has happened so far. Optional questions are offered on a page (`add-more`), and the
//! page `check` is gone.

use super::old_answers::OldAnswers;
use super::{DraftError, SCHEMA};
use crate::json::Json;

/// The prefix of every draft schema.
pub(super) const FAMILY: &str = "complaint-draft/";

/// A version of the draft that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    First,
    Second,
    Third,
    Current,
}

impl Version {
    pub(super) fn of(json: &Json) -> Result<Self, DraftError> {
        match json.get("schema").and_then(Json::as_str) {
            Some("complaint-draft/1") => Ok(Self::First),
            Some("complaint-draft/2") => Ok(Self::Second),
            Some("complaint-draft/3") => Ok(Self::Third),
            Some(SCHEMA) => Ok(Self::Current),
            Some(other) if other.starts_with(FAMILY) => Err(DraftError::Newer),
            Some(_) | None => Err(DraftError::Unreadable),
        }
    }

    /// A draft of this version as the current version writes it; none if it has no answers.
    pub(super) fn migrated(self, draft: &Json) -> Option<Json> {
        let mut answers = OldAnswers::of(draft)?;
        if self <= Self::First {
            consent_of_the_first(&mut answers);
        }
        if self <= Self::Second {
            representatives_of_the_second(&mut answers);
        }
        if self <= Self::Third {
            who_they_are(&mut answers);
            what_has_happened(&mut answers);
            what_was_passed(&mut answers);
        }
        Some(answers.into_draft(draft, SCHEMA))
    }
}

fn consent_of_the_first(answers: &mut OldAnswers) {
    if !answers.has("keeping") && answers.typed("keeping").is_none() {
        answers.give("keeping", "device");
    }
}

/// A representative remains one, and is asked whose complaint it is; all others have answered that
/// they act for themselves. After sending nothing is asked.
fn representatives_of_the_second(answers: &mut OldAnswers) {
    let acts = |role: Option<&str>| role.map(|it| it == "representative");
    let sent = answers.is_sent();
    let typed = answers.typed("role").map(str::to_owned);
    let (given_acts, typed_acts) = (acts(answers.given("role")), acts(typed.as_deref()));
    if let Some(acts) = given_acts {
        answers.give("represents", if acts { "yes" } else { "no" });
    }
    match typed_acts {
        Some(true) if given_acts != Some(true) => answers.choose("represents", "yes"),
        Some(false) if given_acts.is_none() => answers.choose("represents", "no"),
        Some(_) | None => {}
    }
    // The role is asked again, showing a role chosen since but not submitted.
    if given_acts == Some(true) {
        answers.remove_given("role");
        if sent {
            answers.give("role", "not-sure");
        }
    }
    if typed_acts == Some(true) {
        answers.remove_typed("role");
    }
    if given_acts.or(typed_acts).is_none() {
        return;
    }
    if sent && !answers.has("home") {
        answers.give("home", "not-sure");
    }
    if sent && answers.given("complained-before") == Some("waiting") {
        answers.give("acknowledged", "not-sure");
        answers.give("more-time", "not-sure");
        answers.give("while-waiting", "remind");
    }
}

/// Somebody who acts for somebody else keeps that person's role; of all others the role says who they
/// are.
fn who_they_are(answers: &mut OldAnswers) {
    const SOMEBODY_ELSE: &str = "somebody-else";
    let given_acts = answers.given("represents") == Some("yes");
    let typed_acts = answers.typed("represents").map(|it| it == "yes");
    let given = answers.given("role").map(str::to_owned);
    let typed = answers.typed("role").map(str::to_owned);
    if given_acts {
        answers.give("who", SOMEBODY_ELSE);
    } else if let Some(role) = given {
        answers.give("who", &role);
        answers.remove_given("role");
    }
    match (typed_acts, typed) {
        (Some(true), _) if !given_acts => answers.choose("who", SOMEBODY_ELSE),
        (_, Some(role)) if !typed_acts.unwrap_or(given_acts) => {
            answers.choose("who", &role);
            answers.remove_typed("role");
        }
        _ => {}
    }
    answers.remove("represents");
}

/// What was said on the three pages about it is one answer. Where not all of them had been answered, the
/// question is asked, with what they come to so far.
fn what_has_happened(answers: &mut OldAnswers) {
    let pages = ["reported-before", "unhappy", "complained-before"];
    let asked = Asked {
        reports: !matches!(answers.given("about"), Some("staff-conduct" | "support-service")),
        insists: answers.is_ticked("service-request-notice", "wants-complaint"),
    };
    let (given, is_whole) = so_far(asked, pages.map(|it| answers.given(it)));
    let (shown, _) = so_far(asked, pages.map(|it| answers.shown(it)));
    if let Some(said) = given.filter(|_| is_whole) {
        answers.give("so-far", said);
    }
    if let Some(said) = shown.filter(|it| !is_whole || given != Some(*it)) {
        answers.choose("so-far", said);
    }
    for page in pages {
        answers.remove(page);
    }
}

/// What decided which of the three pages were asked.
#[derive(Debug, Clone, Copy)]
struct Asked {
    /// Reports were asked about: not for what is always a complaint, or has its own procedure.
    reports: bool,
    /// The resident wanted a complaint although it was a report so far.
    insists: bool,
}

/// The answer to `so-far` that the answers to `reported-before`, `unhappy` and `complained-before` come to,
/// and whether all that were asked are answered.
fn so_far(
    asked: Asked,
    [reported, unhappy, complained]: [Option<&str>; 3],
) -> (Option<&'static str>, bool) {
    const COMPLAINED: [&str; 7] = [
        "waiting",
        "first-answer",
        "second-asked",
        "second-answer",
        "third-asked",
        "final-answer",
        "refused",
    ];
    let is_report =
        asked.reports && (reported == Some("no") || unhappy == Some("no") && !asked.insists);
    match (reported, unhappy, complained) {
        (_, _, Some(it)) if it != "no" && !is_report => {
            (COMPLAINED.into_iter().find(|name| *name == it), true)
        }
        (Some("no"), _, _) => (Some("not-told"), true),
        (_, Some("no"), _) => (Some("told"), true),
        (_, Some("yes"), complained) => (Some("unhappy"), complained.is_some()),
        (_, Some(_), complained) => (Some("not-sure"), complained.is_some()),
        (None, None, Some(_)) => (Some("not-sure"), true),
        (Some(_), None, _) | (None, None, None) => (None, false),
    }
}

/// Answers the new pages and optional questions that come before a page which was answered already.
fn what_was_passed(answers: &mut OldAnswers) {
    if answers.has("references") {
        answers.pass("add-more");
    }
    if answers.has("adjustments") && !answers.has("preferred-contact") {
        answers.pass("preferred-contact");
    }
    answers.remove("check");
}
