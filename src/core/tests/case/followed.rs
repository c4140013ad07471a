//! A complaint that went by phone or on paper, followed from what the resident says of it. Each date was counted by
//! hand from the landlord's own text and the rules in force, before the code was run.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::draft::DraftFile;
use complaint_core::flow::{
    CaseEvent, CaseLetter, EntryKind, Form, Happening, NextAction, WizardEvent,
};
use complaint_core::policy::SchemeId;

use super::resident::Resident;
use crate::answers::{Builder, answers};
use crate::fixtures::{day, rule_book};

fn waiting_since(on: &str) -> Builder {
    let said = answers().choice(PageId::SoFar, "waiting").date(PageId::ComplaintSentOn, on);
    let said = said.choice(PageId::Acknowledged, "yes").date(PageId::AcknowledgedOn, on);
    said.choice(PageId::WhileWaiting, "remind")
}

fn kinds(resident: &Resident) -> Vec<EntryKind> {
    resident.entries().iter().map(|it| it.entry.kind).collect()
}

/// P3 answers "after 10 working days of receipt" (line 5): of a call on Tuesday 1 December the tenth is Tuesday the
/// 15th. On the 16th it is late, and the reminder is the first thing that is written here: what happened and who
/// writes is asked then, and nothing that was said before.
#[test]
fn p3_was_told_by_phone_and_is_reminded_the_day_after_the_tenth() {
    let said = waiting_since("2026-12-01");
    let mut resident = Resident::who_follows(rule_book("p3"), said, "2026-12-15");
    assert_eq!(kinds(&resident), [EntryKind::ComplaintSent, EntryKind::Acknowledged]);
    assert!(resident.entries().iter().all(|it| it.entry.on == Some(day("2026-12-01"))));
    assert_eq!(resident.action(), NextAction::Wait { until: Some(day("2026-12-15")) });
    let late = NextAction::ChaseAnswer { due: Some(day("2026-12-15")) };
    assert_eq!(resident.action_on("2026-12-16"), late);
    let letter = CaseLetter::Reminder;
    resident.does(WizardEvent::Case(Box::new(CaseEvent::LetterBegun { letter })));
    assert!(resident.wizard.answers.has_case());
    let journey = resident.wizard.journey(&resident.rule_book, resident.today);
    assert_eq!(journey.page_of(resident.wizard.at), Some(resident.wizard.at));
    assert_eq!(resident.wizard.at, PageId::WhatHappened);
    for it in [PageId::SoFar, PageId::Who, PageId::ComplaintSentOn, PageId::Result] {
        assert!(journey.completed.contains(&it), "{it:?} is asked again");
    }
    resident.does(WizardEvent::WentTo { page: PageId::Case });
    resident.opens_where("2026-12-16", PageId::WhatHappened);
    resident.does(WizardEvent::WentTo { page: PageId::Case });
    resident.writes();
    let reminded = [EntryKind::ComplaintSent, EntryKind::Acknowledged, EntryKind::Chased];
    assert_eq!(kinds(&resident), reminded);
    let help = NextAction::GetHelp { scheme: SchemeId::HousingOmbudsman };
    assert_eq!(resident.action(), help);
}

/// Places for People has no last day for asking for stage 2, and the Code gives none (6.10). It answers at stage 2
/// within twenty working days of its acknowledgement, which is due within five: asked on Monday 11 January, that is
/// by the 18th, and twenty working days after it are Monday 15 February (6.11, 6.14).
#[test]
fn places_for_people_has_answered_and_is_asked_for_the_next_stage() {
    let said = answers()
        .choice(PageId::SoFar, "first-answer")
        .date(PageId::ComplaintSentOn, "2026-12-01")
        .date(PageId::Stage1ResponseOn, "2027-01-05");
    let mut resident = Resident::who_follows(rule_book("places-for-people"), said, "2027-01-11");
    assert_eq!(kinds(&resident), [EntryKind::ComplaintSent, EntryKind::Stage1Response]);
    assert_eq!(resident.action(), NextAction::AskNextStage { by: None, is_late: false });
    assert_eq!(resident.action().letter(), Some(CaseLetter::NextStage));
    resident.writes();
    let asked =
        [EntryKind::ComplaintSent, EntryKind::Stage1Response, EntryKind::EscalationRequested];
    assert_eq!(kinds(&resident), asked);
    assert_eq!(resident.action(), NextAction::Wait { until: Some(day("2027-02-15")) });
}

/// The Property Ombudsman takes a complaint up to twelve months after the date on the final letter.
#[test]
fn pms_has_finished_and_the_property_ombudsman_is_next() {
    let said = answers()
        .choice(PageId::SoFar, "final-answer")
        .date(PageId::ComplaintSentOn, "2026-10-01")
        .date(PageId::FinalResponseOn, "2026-11-20");
    let mut resident = Resident::who_follows(rule_book("pms"), said, "2026-12-01");
    assert_eq!(kinds(&resident), [EntryKind::ComplaintSent, EntryKind::FinalResponse]);
    let scheme = SchemeId::PropertyOmbudsman;
    let go = |is_late| NextAction::GoToScheme { scheme, by: Some(day("2027-11-20")), is_late };
    assert_eq!(resident.action(), go(false));
    assert_eq!(resident.action_on("2027-11-20"), go(false));
    assert_eq!(resident.action_on("2027-11-21"), go(true));
    resident.tells(Happening::AskedScheme, "2027-11-19");
    assert_eq!(kinds(&resident).last(), Some(&EntryKind::AskedScheme));
}

/// What is known without a day is told without one, in its place; and what is not known is not told.
#[test]
fn what_is_known_without_a_day_stands_before_what_followed_it() {
    let said = answers()
        .choice(PageId::SoFar, "second-asked")
        .not_sure(PageId::ComplaintSentOn)
        .date(PageId::Stage1ResponseOn, "2026-11-20")
        .not_sure(PageId::EscalationRequestedOn)
        .choice(PageId::Acknowledged, "yes")
        .not_sure(PageId::AcknowledgedOn)
        .choice(PageId::MoreTime, "yes")
        .date(PageId::MoreTimeOn, "2026-11-27")
        .date(PageId::MoreTimeUntil, "2027-01-08")
        .choice(PageId::WhileWaiting, "remind");
    let resident = Resident::who_follows(rule_book("p3"), said, "2026-12-01");
    let told: Vec<_> =
        resident.entries().into_iter().map(|it| (it.entry.kind, it.entry.on)).collect();
    assert_eq!(
        told,
        [
            (EntryKind::ComplaintSent, None),
            (EntryKind::Stage1Response, Some(day("2026-11-20"))),
            (EntryKind::EscalationRequested, None),
            (EntryKind::EscalationAcknowledged, None),
            (EntryKind::ExtensionNotified, Some(day("2026-11-27"))),
        ]
    );
    assert!(resident.entries().iter().all(|it| it.row.is_none()), "changed where it was said");
}

/// A mistake is mended where it was said, and the case follows. Where there is no complaint after all, there is
/// nothing to follow.
#[test]
fn what_is_changed_where_it_was_said_changes_in_the_case() {
    let said = waiting_since("2026-12-01");
    let mut resident = Resident::who_follows(rule_book("p3"), said, "2026-12-04");
    resident.does(WizardEvent::ChangeAsked { page: PageId::ComplaintSentOn });
    let raw = crate::answers::date("2026-11-30");
    resident.does(WizardEvent::Answered { form: Form::of(PageId::ComplaintSentOn, raw) });
    assert_eq!(resident.wizard.at, PageId::Result);
    resident.does(WizardEvent::Case(Box::new(CaseEvent::Followed)));
    assert_eq!(resident.entries()[0].entry.on, Some(day("2026-11-30")));
    assert_eq!(resident.action(), NextAction::Wait { until: Some(day("2026-12-14")) });
    resident.does(WizardEvent::ChangeAsked { page: PageId::SoFar });
    let raw = RawAnswer::from([("choice", "unhappy")]);
    resident.does(WizardEvent::Answered { form: Form::of(PageId::SoFar, raw) });
    assert!(!resident.wizard.answers.has_case());
    resident.does(WizardEvent::WentTo { page: PageId::Case });
    assert_ne!(resident.wizard.at, PageId::Case);
}

#[test]
fn nobody_follows_what_was_never_sent_or_is_a_new_problem() {
    let unhappy = answers().unhappy_tenant().this_autumn().0;
    let new = waiting_since("2026-12-01").choice(PageId::WhileWaiting, "new-problem");
    let new = new.choice(PageId::Who, "tenant").choice(PageId::About, "repair").0;
    for mut answers in [unhappy, new] {
        let _read = answers.unsubmit(PageId::Result);
        let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
        resident.wizard.answers = answers.clone();
        resident.wizard.at = PageId::Result;
        resident.does(WizardEvent::Case(Box::new(CaseEvent::Followed)));
        assert_eq!((resident.wizard.at, &resident.wizard.answers), (PageId::Result, &answers));
    }
}

/// A date before the complaint is asked about, and taken when Continue is pressed again.
#[test]
fn a_date_that_was_asked_about_is_taken() {
    let said = waiting_since("2026-12-01");
    let mut resident = Resident::who_follows(rule_book("p3"), said, "2026-12-04");
    resident.tells(Happening::Answered, "2026-11-30");
    assert_eq!(resident.entries()[0].entry.kind, EntryKind::Stage1Response);
}

/// A reminder tells the landlord what it rests on: that stays among what has happened, and is not taken out. A report
/// tells of no complaint.
#[test]
fn what_a_letter_has_told_is_not_taken_out() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2026-12-04");
    resident.tells(Happening::Acknowledged, "2026-12-04");
    resident.tells(Happening::Contact, "2026-12-04");
    assert!(resident.entries().iter().all(|it| !it.is_answered));
    resident.opens("2026-12-16");
    resident.writes();
    let stays: Vec<_> =
        resident.entries().iter().map(|it| (it.entry.kind, it.is_answered)).collect();
    assert_eq!(
        stays,
        [
            (EntryKind::ComplaintSent, true),
            (EntryKind::Acknowledged, true),
            (EntryKind::Contact, false),
            (EntryKind::Chased, false),
        ]
    );
    resident.wizard.answers = answers()
        .choice(PageId::SoFar, "not-told")
        .choice(PageId::Who, "tenant")
        .choice(PageId::About, "repair")
        .raw(
            PageId::Sent,
            [("choice", "sent-before"), ("day", "1"), ("month", "12"), ("year", "2026")],
        )
        .0;
    assert_eq!(kinds(&resident), [EntryKind::Reported]);
}

/// It is kept as long as any case, and two of one resident do not share the entries of a calendar.
#[test]
fn it_is_kept_for_400_days_and_has_a_number_of_its_own() {
    let kept = |on: &str| {
        let resident = Resident::who_follows(rule_book("p3"), waiting_since(on), "2026-12-04");
        let now = "2026-12-04T10:00:00Z".parse().unwrap();
        let answers = resident.wizard.answers.clone();
        let number = answers.given_calendar().number;
        (DraftFile::new(&resident.rule_book.policy, answers, 1, now), number)
    };
    let (draft, number) = kept("2026-12-01");
    assert_eq!((draft.expires_at - draft.saved_at).num_days(), 400);
    assert_ne!(number, kept("2026-12-02").1);
}
