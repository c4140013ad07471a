//! The submission as JSON, from complete answers. It is built directly: serialising
//! [`SubmissionFile`](crate::submission::SubmissionFile), which the receiver parses, would add to
//! the wasm.

use chrono::NaiveDate;

use crate::answers::{Attempt, PageId, sendable};
use crate::decision::Milestone;
use crate::flow::{ComplaintProgress, PageContext, PageKind, page_spec};
use crate::iso::{day_string, instant_text};
use crate::json::{Json, Object};
use crate::letter::LetterKind;
use crate::policy::{Authority, Provision};
use crate::submission::{SCHEMA, SubmissionStage};

/// The submission, from answers complete up to the Send page. `answers` is a list of
/// [`SubmittedAnswer`](crate::submission::SubmittedAnswer) as JSON, with texts in `language`.
#[must_use]
pub fn submission_json(
    context: &PageContext<'_>,
    attempt: &Attempt,
    letter: &str,
    answers: Vec<Json>,
    language: &str,
) -> Json {
    let assessment = context.assessment();
    let evidence = context.answers.files().into_iter().map(|it| {
        Object::new()
            .text("name", &it.file.name.replace(char::is_control, " "))
            .text("media_type", &it.file.media_type)
            .number("bytes", it.file.bytes)
            .text("sha256", &it.file.sha256)
            .json()
    });
    // A text that the landlord has replaced sets no deadline, and nothing counts from an answer to an offer.
    let counts = context.offer_answer().is_none();
    let deadlines = assessment.milestones.iter().filter(|it| counts && !it.superseded);
    let whole = Object::new()
        .text("schema", SCHEMA)
        .text("submission_reference", &attempt.reference())
        .text("submitted_at", &instant_text(attempt.submitted_at))
        .text("language", language)
        .text("policy", assessment.policy)
        .text("policy_version", assessment.policy_version)
        .text("outcome", assessment.outcome.as_str())
        .text("stage", stage(context).as_str())
        .list("adjustments", adjustments(context))
        .list("answers", answers)
        .text("letter", letter)
        .list("deadlines", deadlines.map(deadline).collect())
        .list("evidence", evidence.collect())
        .json();
    without_controls(whole)
}

/// The same without control characters, for systems that refuse them: common databases refuse a
/// NUL.
fn without_controls(json: Json) -> Json {
    match json {
        Json::String(it) => Json::String(sendable(&it)),
        Json::Array(items) => Json::Array(items.into_iter().map(without_controls).collect()),
        Json::Object(entries) => {
            let entries = entries.into_iter().map(|(key, it)| (key, without_controls(it)));
            Json::Object(entries.collect())
        }
        it @ (Json::Null | Json::Bool(_) | Json::Number(_) | Json::OtherNumber) => it,
    }
}

fn stage(context: &PageContext<'_>) -> SubmissionStage {
    match LetterKind::of(context) {
        LetterKind::Report => SubmissionStage::FirstContact,
        LetterKind::Complaint | LetterKind::NewProblem | LetterKind::Refused => {
            SubmissionStage::Stage1
        }
        LetterKind::Chase if context.complained() == ComplaintProgress::Waiting => {
            SubmissionStage::Stage1
        }
        // At the stage that was asked for last.
        LetterKind::Offer if context.complained() == ComplaintProgress::ThirdAsked => {
            SubmissionStage::Stage3
        }
        LetterKind::Offer if context.complained().asked_for_second() => SubmissionStage::Stage2,
        LetterKind::Offer => SubmissionStage::Stage1,
        LetterKind::Chase | LetterKind::NextStage if context.complained().has_second_answer() => {
            SubmissionStage::Stage3
        }
        LetterKind::Chase | LetterKind::NextStage => SubmissionStage::Stage2,
    }
}

fn adjustments(context: &PageContext<'_>) -> Vec<Json> {
    let (page, raw) = (PageId::Adjustments, context.answers.get(PageId::Adjustments));
    let Some(PageKind::Boxes { options }) = page_spec(page).map(|it| it.kind) else {
        return Vec::new();
    };
    let ticked = |it: &&&str| raw.is_some_and(|raw| raw.filled(it).is_some());
    options.iter().filter(ticked).map(|it| Json::text(it)).collect()
}

/// A [`Deadline`](crate::submission::Deadline).
fn deadline(it: &Milestone<'_>) -> Json {
    let start = it.counted_from.map(|it| {
        Object::new()
            .text("event", it.event.as_str())
            .with("on", day(Some(it.on)))
            .with("planned", Json::Bool(it.planned))
            .json()
    });
    let skipped = it.skipped.iter();
    let skipped =
        skipped.map(|it| Object::new().with("on", day(Some(it.on))).text("why", it.why).json());
    let period =
        Object::new().number("n", it.period.n.into()).text("unit", it.period.unit.as_str()).json();
    Object::new()
        .text("id", it.id.as_str())
        .text("basis", it.basis.as_str())
        .text("actor", it.actor.as_str())
        .with("expected_from_on", day(it.expected_from_on))
        .with("due_on", day(it.due_on))
        .text("status", it.status.as_str())
        .with("counted_from", start.unwrap_or(Json::Null))
        .with("period", period)
        .with("estimated", Json::Bool(it.estimated))
        .list("skipped", skipped.collect())
        .with("clause", clause(it.clause))
        .json()
}

/// Absent fields are left out, as in the source files.
fn clause(it: Authority<'_>) -> Json {
    match it {
        Authority::Clause(it) => Object::new()
            .text("document", &it.document)
            .number("line", it.line.into())
            .text("quote", &it.quote)
            .json(),
        Authority::Provision(it) => provision(it),
    }
}

fn provision(it: &Provision) -> Json {
    let sources = it.sources.iter().map(|it| Json::text(it)).collect();
    let mut all = Object::new().text("document", &it.document);
    if let Some(number) = &it.number {
        all = all.text("number", number);
    }
    if let Some(text) = &it.text {
        all = all.text("text", text);
    }
    all = all.text("says", &it.says).list("sources", sources);
    if let Some(from) = it.in_force_from {
        all = all.with("in_force_from", day(Some(from)));
    }
    all.with("checked_on", day(Some(it.checked_on))).json()
}

fn day(it: Option<NaiveDate>) -> Json {
    it.map_or(Json::Null, |it| Json::String(day_string(it)))
}
