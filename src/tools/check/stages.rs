//! Whether the stages and the periods fit each other.

use complaint_core::policy::{MilestoneId, PolicyFile, Stage};

use super::subject::Subject;
use crate::report::Found;

/// Steps of a stage that the file does not have: residents' pages would show them under no stage.
pub(super) fn without_a_stage(subject: Subject<'_>) -> Vec<Found> {
    let file = subject.file;
    let mut found = Vec::new();
    // A file without a first stage is no policy.
    let missing = [2, 3].into_iter().filter(|it| stage(file, *it).is_none());
    for number in missing {
        let message = format!("a period of stage {number}, which is not among the stages");
        let of_stage = |id: MilestoneId| id.part().stage() == Some(number);
        for (index, _) in file.periods.iter().enumerate().filter(|(_, it)| of_stage(it.id)) {
            found.push(Found::error(format!("/periods/{index}/id"), &message));
        }
    }
    found
}

/// Stages without a time for their answer, and a first one without a time for the acknowledgement.
/// Where the Code makes that a departure, the departure replaces the warning. Replaced texts are not checked.
pub(super) fn without_a_time(subject: Subject<'_>) -> Vec<Found> {
    let file = subject.file;
    let has = |ids: &[MilestoneId]| file.periods.iter().any(|it| ids.contains(&it.id));
    let mut found = Vec::new();
    let current = |it: &&Stage| !file.is_superseded(&it.clause);
    for (index, stage) in file.stages.iter().enumerate().filter(|(_, it)| current(it)) {
        let answer = match stage.number {
            1 => MilestoneId::Stage1Respond,
            2 => MilestoneId::Stage2Respond,
            _ => MilestoneId::Stage3Respond,
        };
        if !has(&[answer]) {
            let message = format!(
                "no {}: residents are given no date of the landlord for this answer",
                answer.as_str()
            );
            found.push(Found::warning(format!("/stages/{index}/clause"), message));
        }
    }
    let acknowledges = [MilestoneId::Stage1Acknowledge, MilestoneId::FirstContactRespond];
    if !has(&acknowledges) && stage(file, 1).is_some() {
        let message = "no stage-1.acknowledge: residents are given no date of the landlord by which \
                       they hear that the complaint has arrived";
        found.push(Found::warning("/periods", message));
    }
    found
}

/// What only the second stage can have: there is one way in that residents are offered.
pub(super) fn direct(subject: Subject<'_>) -> Vec<Found> {
    let stages = subject.file.stages.iter().enumerate();
    let beyond = stages.filter(|(_, it)| it.number > 2 && it.direct.is_some());
    let message = "residents are only offered to begin with stage 2: this is shown nowhere";
    beyond.map(|(index, _)| Found::warning(format!("/stages/{index}/direct"), message)).collect()
}

fn stage(file: &PolicyFile, number: u8) -> Option<&Stage> {
    file.stages.iter().find(|it| it.number == number)
}
