//! Where the landlord's document departs from the Code and the rules around it: one warning each,
//! with the provision, for the landlord's yearly self-assessment. What is only information is a note.

use complaint_core::decision::{Conflict, ConflictId, conflicts_of};
use complaint_core::policy::{MilestoneId, Statement};
use complaint_core::rules::Weight;

use super::subject::Subject;
use crate::report::{Departure, Found, InForce};

/// The departures in what the document says.
pub(super) fn in_words(subject: Subject<'_>) -> Vec<Found> {
    all(subject).into_iter().filter(|it| !is_in_numbers(it)).collect()
}

/// The departures in its stages and periods, and in missing ones.
pub(super) fn in_numbers(subject: Subject<'_>) -> Vec<Found> {
    all(subject).into_iter().filter(is_in_numbers).collect()
}

fn is_in_numbers(found: &Found) -> bool {
    ["/stages/", "/periods/", "/extensions/"].iter().any(|it| found.pointer.starts_with(it))
}

/// Leaves out those of a replaced text: another warning says that it is old.
fn all(subject: Subject<'_>) -> Vec<Found> {
    let conflicts = conflicts_of(subject.file, subject.rules, subject.today);
    let is_old =
        |it: &Conflict<'_>| it.policy_says.is_some_and(|it| subject.file.is_superseded(it));
    let current = conflicts.into_iter().filter(|it| !is_old(it));
    current.map(|it| found(subject, it)).collect()
}

fn found(subject: Subject<'_>, conflict: Conflict<'_>) -> Found {
    let place = place(subject, &conflict).unwrap_or_default();
    let Conflict { id, weight, policy_says, rule_says, in_force_from } = conflict;
    let number = rule_says.number.as_ref().map_or_else(String::new, |it| format!(" {it}"));
    let since = in_force_from.map_or_else(String::new, |it| format!(" (since {it})"));
    let rule = format!("{}{number}{since}: {}", rule_says.document, rule_says.says);
    match weight {
        Weight::Note => {
            Found::note(place, format!("{}: no difference, but good to know: {rule}", id.as_str()))
        }
        Weight::Departs => {
            let provision = InForce {
                document: rule_says.document.clone(),
                number: rule_says.number.clone(),
                says: rule_says.says.clone(),
                in_force_from,
            };
            let departure = Departure { conflict: id, provision, clause: policy_says.cloned() };
            let message = format!("{}: departs from {rule}", id.as_str());
            Found { departure: Some(departure), ..Found::warning(place, message) }
        }
    }
}

/// Where the clause of a departure is in the file.
fn place(subject: Subject<'_>, conflict: &Conflict<'_>) -> Option<String> {
    let file = subject.file;
    let clause = conflict.policy_says?;
    let of_period = |id: MilestoneId| {
        let index = file.periods.iter().position(|it| it.id == id && it.clause == *clause)?;
        Some(format!("/periods/{index}/clause"))
    };
    let of_stage = || {
        let index = file.stages.iter().position(|it| it.clause == *clause)?;
        Some(format!("/stages/{index}/clause"))
    };
    match conflict.id {
        ConflictId::SixMonthLimit => Some("/time_limit/clause".to_owned()),
        ConflictId::PolicyReviewOverdue => {
            let review = |it: Option<_>| it == Some(clause);
            let mut reviews =
                file.documents.iter().map(|it| it.review.as_ref().map(|it| &it.clause));
            let index = reviews.position(review)?;
            Some(format!("/documents/{index}/review/clause"))
        }
        ConflictId::Stage1PeriodMissing
        | ConflictId::Stage2PeriodMissing
        | ConflictId::StageCount => of_stage(),
        ConflictId::ExtensionTooLong => {
            let index = file.extensions.iter().position(|it| it.clause == *clause)?;
            Some(format!("/extensions/{index}/clause"))
        }
        ConflictId::EscalationWindow => of_period(MilestoneId::Stage2Request),
        ConflictId::ResponseLongerThanCode => {
            let mut of_code = subject.rules.file().code.periods.iter();
            of_period(of_code.find(|it| it.clause == *conflict.rule_says)?.id)
        }
        ConflictId::DesignatedPerson
        | ConflictId::EightWeekWait
        | ConflictId::OmbudsmanClockFromComplaint
        | ConflictId::ReviewGrounds
        | ConflictId::InformalStage
        | ConflictId::LeaseholderAccess
        | ConflictId::OmbudsmanContactSuperseded => {
            let topic = subject.rules.departure(conflict.id)?.topic?;
            let is_it = |it: &Statement| it.topic == topic && it.clause == *clause;
            let index = file.statements.iter().position(is_it)?;
            Some(format!("/statements/{index}/clause"))
        }
    }
}
