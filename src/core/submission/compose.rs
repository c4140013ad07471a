//! From complete answers to what is sent.

use super::{
    CountedOn, Deadline, SCHEMA, SkippedDay, Source, SubmissionFile, SubmissionStage,
    SubmittedAnswer,
};
use crate::answers::{Attempt, PageId};
use crate::decision::{CountStart, Milestone};
use crate::flow::{Known, PageKind, page_spec};
use crate::letter::LetterKind;
use crate::policy::Authority;

/// What is sent, from answers that are complete as far as the page that sends.
#[must_use]
pub fn submission(
    known: &Known<'_>,
    attempt: &Attempt,
    letter: String,
    answers: Vec<SubmittedAnswer>,
    language: String,
) -> SubmissionFile {
    let assessment = known.assessment();
    let file = known.world.policy.file();
    SubmissionFile {
        schema: SCHEMA.to_owned(),
        submission_reference: attempt.reference(),
        submitted_at: attempt.submitted_at,
        language,
        policy: file.id.clone(),
        policy_version: file.version.clone(),
        outcome: assessment.outcome,
        stage: stage(LetterKind::of(known)),
        adjustments: adjustments(known),
        answers,
        letter,
        deadlines: assessment.milestones.iter().map(deadline).collect(),
        evidence: known.answers.files().into_iter().map(|it| it.file).collect(),
    }
}

fn stage(kind: LetterKind) -> SubmissionStage {
    match kind {
        LetterKind::Report => SubmissionStage::FirstContact,
        LetterKind::Complaint | LetterKind::Chase => SubmissionStage::Stage1,
        LetterKind::StageTwo => SubmissionStage::Stage2,
    }
}

fn adjustments(known: &Known<'_>) -> Vec<String> {
    let (page, raw) = (PageId::Adjustments, known.answers.get(PageId::Adjustments));
    let Some(PageKind::Boxes { options }) = page_spec(page).map(|it| it.kind) else {
        return Vec::new();
    };
    let ticked = |it: &&&str| raw.is_some_and(|raw| raw.filled(it).is_some());
    options.iter().filter(ticked).map(|it| (*it).to_owned()).collect()
}

fn deadline(it: &Milestone<'_>) -> Deadline {
    let counted = |it: CountStart| CountedOn { event: it.event, on: it.on, planned: it.planned };
    let skipped = it.skipped.iter();
    Deadline {
        id: it.id,
        basis: it.basis,
        actor: it.actor,
        expected_from_on: it.expected_from_on,
        due_on: it.due_on,
        status: it.status,
        counted_from: it.counted_from.map(counted),
        period: it.period,
        estimated: it.estimated,
        skipped: skipped.map(|it| SkippedDay { on: it.on, why: it.why.to_owned() }).collect(),
        clause: match it.clause {
            Authority::Clause(it) => Source::Clause(it.clone()),
            Authority::Provision(it) => Source::Provision(it.clone()),
        },
    }
}
