//! Whatever happens, in whatever order: nothing is lost, and nobody waits past a last safe day.

use chrono::Days;
use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::decision::{RedressState, Status};
use complaint_core::flow::{
    CaseEntry, CaseEvent, CaseLetter, EntryKind, Form, Happening, NextAction, OfferAnswer,
    WizardEvent,
};
use complaint_core::policy::Actor;
use proptest::collection::vec;
use proptest::prelude::*;

use super::resident::Resident;
use crate::answers::{Builder, answers};
use crate::fixtures::{day, rule_book};
use crate::properties::runner;

/// A day later by some days, and what happens then: one of what can follow, an answer to an offer, or
/// the letter that is due.
fn happenings() -> impl Strategy<Value = Vec<(u64, usize, u64)>> {
    vec((0_u64..40, 0_usize..18, 0_u64..6), 1..14)
}

const POLICIES: [&str; 5] = ["p3", "places-for-people", "pms", "settle", "platinum-skies"];

/// What somebody says who has complained in another way, on 1 December: how far it has come, and a day or none.
fn said_before() -> impl Strategy<Value = (usize, Option<u64>)> {
    (0_usize..BEFORE.len(), proptest::option::of(0_u64..60))
}

const BEFORE: [&str; 5] = ["waiting", "first-answer", "second-asked", "final-answer", "refused"];

#[test]
fn nothing_is_lost_and_nobody_waits_too_long() {
    for policy in POLICIES {
        let drawn = runner(64).run(&happenings(), |acts| {
            lives(Resident::who_complains(rule_book(policy), "2026-12-01"), 1, acts)
        });
        drawn.unwrap_or_else(|it| panic!("{policy}: {it}"));
    }
}

#[test]
fn nor_is_it_where_the_complaint_went_in_another_way() {
    for policy in POLICIES {
        let drawn = runner(64).run(&(said_before(), happenings()), |((far, ago), acts)| {
            let today = day("2026-12-01");
            let sent = ago.map(|it| today.checked_sub_days(Days::new(it)).unwrap().to_string());
            let on = |said: Builder, page| match &sent {
                Some(it) => said.date(page, it),
                None => said.not_sure(page),
            };
            let mut said = answers().choice(PageId::SoFar, BEFORE[far]);
            said = on(said, PageId::ComplaintSentOn).choice(PageId::WhileWaiting, "remind");
            said = said.date(PageId::RefusedOn, "2026-12-01");
            said = said.date(PageId::Stage1ResponseOn, "2026-12-01");
            said = said.date(PageId::FinalResponseOn, "2026-12-01");
            said = on(said, PageId::EscalationRequestedOn);
            let resident = Resident::who_follows(rule_book(policy), said, "2026-12-01");
            // The complaint, and what came of it.
            let known = resident.entries();
            prop_assert_eq!(known.len(), [1, 2, 3, 2, 2][far], "{:?}", known);
            waits_no_longer_than_safe(&resident)?;
            lives(resident, known.len(), acts)
        });
        drawn.unwrap_or_else(|it| panic!("{policy}: {it}"));
    }
}

/// What happens to somebody of whose case so many things are known.
fn lives(
    mut resident: Resident,
    mut known: usize,
    acts: Vec<(u64, usize, u64)>,
) -> Result<(), TestCaseError> {
    for (later, which, before) in acts {
        let day = resident.today.checked_add_days(Days::new(later)).unwrap();
        resident.opens(&day.to_string());
        let before = day.checked_sub_days(Days::new(before)).unwrap().to_string();
        let context = resident.context();
        let can: Vec<Happening> =
            Happening::ALL.iter().copied().filter(|it| it.can_follow(&context)).collect();
        match can.get(which) {
            Some(Happening::MoreTime) => {
                let until = day.checked_add_days(Days::new(9)).unwrap();
                resident.tells_of_more_time(&before, &until.to_string());
            }
            Some(it) => resident.tells(*it, &before),
            None if which % 2 == 0 && context.can_answer_offer() => {
                answers_offer(&mut resident, OfferAnswer::ALL[which / 2 % 4])?;
            }
            None if writes(&resident) => {
                drops_a_letter(&mut resident)?;
                resident.writes();
            }
            None => continue,
        }
        known += 1;
        prop_assert_eq!(resident.entries().len(), known);
        waits_no_longer_than_safe(&resident)?;
    }
    Ok(())
}

fn writes(resident: &Resident) -> bool {
    resident.action().letter().is_some_and(|it| it != CaseLetter::Offer)
}

/// A letter that is begun and dropped leaves the case as it was.
fn drops_a_letter(resident: &mut Resident) -> Result<(), TestCaseError> {
    let (entries, action) = (resident.entries(), resident.action());
    let letter = action.letter().unwrap();
    if letter == CaseLetter::Complaint {
        return Ok(());
    }
    resident.does(WizardEvent::Case(Box::new(CaseEvent::LetterBegun { letter })));
    resident.does(WizardEvent::WentTo { page: PageId::Case });
    resident.does(WizardEvent::Case(Box::new(CaseEvent::LetterDropped)));
    // What is without a day may stand elsewhere.
    let kinds = |all: &[CaseEntry]| {
        let mut kinds: Vec<&str> = all.iter().map(|it| it.entry.kind.as_str()).collect();
        kinds.sort_unstable();
        kinds
    };
    prop_assert_eq!(kinds(&resident.entries()), kinds(&entries));
    prop_assert_eq!(resident.action(), action);
    prop_assert_eq!(resident.wizard.at, PageId::Case);
    prop_assert!(!resident.wizard.answers.can_drop_letter());
    Ok(())
}

/// Whatever is said to an offer, the complaint stands where it stood.
fn answers_offer(resident: &mut Resident, answer: OfferAnswer) -> Result<(), TestCaseError> {
    // The order of notices says nothing.
    let events = |resident: &Resident| {
        let mut events = resident.context().facts.events;
        events.extensions.sort_by_key(|it| (it.on, it.until));
        events
    };
    let (before, stood) = (events(resident), resident.action());
    resident.answers_offer(answer);
    prop_assert_eq!(events(resident), before);
    prop_assert!(!resident.context().can_answer_offer());
    let stands = if let NextAction::AnswerOffer { until } = stood {
        NextAction::Wait { until }
    } else {
        stood
    };
    prop_assert_eq!(resident.action(), stands);
    Ok(())
}

fn waits_no_longer_than_safe(resident: &Resident) -> Result<(), TestCaseError> {
    resident.look(|action, assessment| {
        let (NextAction::Wait { until: Some(until) }
        | NextAction::AnswerOffer { until: Some(until) }) = action
        else {
            return Ok(());
        };
        for it in &assessment.redress {
            if let Some(last) = it.last_safe_on.filter(|it| *it >= resident.today) {
                prop_assert!(until <= last, "waits until {until}, {:?} ends {last}", it.scheme);
            }
            prop_assert!(it.state != RedressState::Open, "waits while {:?} is open", it.scheme);
        }
        for it in assessment.milestones.iter().filter(|it| it.actor == Actor::Resident) {
            if let Some(due) = it.due_on.filter(|_| it.status == Status::Open && !it.superseded) {
                prop_assert!(until <= due, "waits until {until}, {:?} ends {due}", it.id);
            }
        }
        Ok(())
    })
}

/// What is taken away is one entry, and no other.
#[test]
fn a_mistake_is_taken_away_alone() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    for (on, what) in [
        ("2026-12-03", Happening::Contact),
        ("2026-12-04", Happening::Answered),
        ("2026-12-07", Happening::MissedVisit),
    ] {
        resident.opens(on);
        resident.tells(what, on);
    }
    let before = resident.entries();
    resident
        .does(WizardEvent::Case(Box::new(CaseEvent::EntryRemoved { row: before[2].row.unwrap() })));
    let after: Vec<_> = resident.entries().into_iter().map(|it| it.entry).collect();
    let left: Vec<_> = [0, 1, 3].map(|it| before[it].entry.clone()).to_vec();
    assert_eq!(after, left);
    assert!(matches!(resident.action(), NextAction::Wait { .. }), "no answer has come after all");
    assert_eq!(resident.wizard.at, PageId::Case);
}

/// What a letter says stays among what has happened: its date would stay in the letter's answers, and so in every date
/// that follows.
#[test]
fn what_a_letter_says_is_not_taken_out() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    for (on, what) in [
        ("2026-12-03", Happening::Contact),
        ("2026-12-04", Happening::Acknowledged),
        ("2026-12-14", Happening::Answered),
    ] {
        resident.opens(on);
        resident.tells(what, on);
    }
    let begin = CaseEvent::LetterBegun { letter: CaseLetter::NextStage };
    resident.does(WizardEvent::Case(Box::new(begin)));
    for is_written in [true, false] {
        if !is_written {
            resident.wizard.answers.submit(PageId::WhatHappened, RawAnswer::default());
            resident.wizard.answers.submit(PageId::Letter, RawAnswer::from([("text", "Again")]));
            resident.wizard.answers.submit(PageId::Send, RawAnswer::default());
            resident.sends();
        }
        resident.does(WizardEvent::WentTo { page: PageId::Case });
        let stays = |it: &CaseEntry| !it.can_be_taken_out();
        let entries = resident.entries();
        let kinds = entries.iter().filter(|it| stays(it)).map(|it| it.entry.kind);
        let sent = if is_written { None } else { Some(EntryKind::EscalationRequested) };
        let expected = [EntryKind::ComplaintSent, EntryKind::Stage1Response].into_iter();
        assert_eq!(kinds.collect::<Vec<_>>(), expected.chain(sent).collect::<Vec<_>>());
        let facts = resident.context().facts;
        let answer = entries.iter().find(|it| it.entry.kind == EntryKind::Stage1Response);
        let row = answer.and_then(|it| it.row).unwrap();
        resident.does(WizardEvent::Case(Box::new(CaseEvent::EntryRemoved { row })));
        assert_eq!(resident.entries(), entries);
        assert_eq!(resident.context().facts, facts);
    }
}

/// A page of a case that was left empty, or whose date was asked about, is answered as any other.
#[test]
fn a_mistake_on_a_page_of_a_case_is_put_right_on_that_page() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2026-12-04");
    resident.does(WizardEvent::WentTo { page: PageId::Happened });
    let nothing = Form::of(PageId::Happened, RawAnswer::default());
    resident.does(WizardEvent::Answered { form: nothing });
    assert_eq!((resident.wizard.at, resident.wizard.problems.len()), (PageId::Happened, 1));
    let offered = RawAnswer::from([("choice", "offered")]);
    resident.does(WizardEvent::Answered { form: Form::of(PageId::Happened, offered) });
    assert_eq!(resident.wizard.at, PageId::HappenedOn);
}

/// A reminder is begun, and then the answer comes: what is to be done follows from the answer.
#[test]
fn a_letter_that_is_no_longer_wanted_is_dropped() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2026-12-16");
    let letter = resident.action().letter().unwrap();
    assert_eq!(letter, CaseLetter::Reminder);
    resident.does(WizardEvent::Case(Box::new(CaseEvent::LetterBegun { letter })));
    resident.opens_where("2026-12-18", PageId::Send);
    resident.does(WizardEvent::WentTo { page: PageId::Case });
    resident.tells(Happening::Answered, "2026-12-17");
    assert!(resident.wizard.answers.can_drop_letter());
    resident.does(WizardEvent::Case(Box::new(CaseEvent::LetterDropped)));
    // Ten working days after the answer, with Christmas, Boxing Day and New Year between.
    let by = Some(day("2027-01-05"));
    assert_eq!(resident.action(), NextAction::AskNextStage { by, is_late: false });
    resident.opens("2026-12-19");
    resident.writes();
    let kinds: Vec<_> = resident.entries().iter().map(|it| it.entry.kind).collect();
    let expected =
        [EntryKind::ComplaintSent, EntryKind::Stage1Response, EntryKind::EscalationRequested];
    assert_eq!(kinds, expected);
}
