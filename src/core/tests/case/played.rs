//! Three cases, from the first letter to the ombudsman. Each date was counted by hand from the landlord's own text
//! and the rules in force, before the code was run.

use complaint_core::flow::{EntryKind, Happening, NextAction, Rest};
use complaint_core::policy::SchemeId;

use super::resident::Resident;
use crate::fixtures::{day, rule_book};

fn wait(until: &str) -> NextAction {
    NextAction::Wait { until: Some(day(until)) }
}

/// P3 answers "after 10 working days of receipt" (line 5), which is read as within: from Tuesday 1 December the
/// tenth is Tuesday the 15th. A review "should be made within ten working days of the Stage 1 decision" (line 6): of
/// 21 December, past Christmas Day, the day for Boxing Day on the 28th and New Year's Day, the tenth is 7 January.
/// It has no period for the review, so the Code's hold: acknowledged by the fifth working day, 14 January, and
/// answered by the twentieth after that, 11 February (6.11, 6.14). The ombudsman takes it up to a year from the
/// answer of 10 February, less a day.
#[test]
fn p3_answers_late_and_is_asked_for_a_review_on_the_last_day() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    assert_eq!(resident.action(), wait("2026-12-15"));
    resident.opens("2026-12-04");
    resident.tells(Happening::Acknowledged, "2026-12-04");
    assert_eq!(resident.action(), wait("2026-12-15"));
    assert_eq!(resident.action_on("2026-12-15"), wait("2026-12-15"));
    let late = NextAction::ChaseAnswer { due: Some(day("2026-12-15")) };
    assert_eq!(resident.action_on("2026-12-16"), late);
    resident.writes();
    // Reminded, and still late: the ombudsman can tell it to answer (Scheme, dispute support).
    let help = NextAction::GetHelp { scheme: SchemeId::HousingOmbudsman };
    assert_eq!(resident.action(), help);
    resident.opens("2026-12-23");
    resident.tells(Happening::Answered, "2026-12-21");
    let ask = NextAction::AskNextStage { by: Some(day("2027-01-07")), is_late: false };
    assert_eq!(resident.action(), ask);
    assert_eq!(resident.action_on("2027-01-07"), ask);
    let late = NextAction::AskNextStage { by: Some(day("2027-01-07")), is_late: true };
    assert_eq!(resident.action_on("2027-01-08"), late);
    resident.opens("2027-01-07");
    resident.writes();
    assert_eq!(resident.action(), wait("2027-02-11"));
    let unacknowledged = NextAction::ChaseAcknowledgement { due: Some(day("2027-01-14")) };
    assert_eq!(resident.action_on("2027-01-15"), unacknowledged);
    resident.tells(Happening::Acknowledged, "2027-01-14");
    assert_eq!(resident.action(), wait("2027-02-11"));
    resident.opens("2027-02-11");
    resident.tells(Happening::Answered, "2027-02-10");
    let scheme = SchemeId::HousingOmbudsman;
    let go = |is_late| NextAction::GoToScheme { scheme, by: Some(day("2028-02-09")), is_late };
    assert_eq!(resident.action(), go(false));
    assert_eq!(resident.action_on("2028-02-09"), go(false));
    assert_eq!(resident.action_on("2028-02-10"), go(true));
    resident.opens("2027-03-01");
    resident.tells(Happening::AskedScheme, "2027-03-01");
    assert_eq!(resident.action(), NextAction::Rest(Rest::WithScheme));
    let kinds: Vec<EntryKind> = resident.entries().iter().map(|it| it.entry.kind).collect();
    assert_eq!(
        kinds,
        [
            EntryKind::ComplaintSent,
            EntryKind::Acknowledged,
            EntryKind::Chased,
            EntryKind::Stage1Response,
            EntryKind::EscalationRequested,
            EntryKind::EscalationAcknowledged,
            EntryKind::FinalResponse,
            EntryKind::AskedScheme,
        ]
    );
}

/// Places for People answers "within 10 working days" (line 18): by 15 December. It asks on the 14th for time until
/// 5 January, which is in time; the Code allows ten working days more than its own date, which ends later than
/// that. It answers at stage 2 within the Code's twenty working days of its acknowledgement.
#[test]
fn places_for_people_takes_more_time_and_settles_half() {
    let mut resident = Resident::who_complains(rule_book("places-for-people"), "2026-12-01");
    resident.opens("2026-12-07");
    resident.tells(Happening::Acknowledged, "2026-12-07");
    assert_eq!(resident.action(), wait("2026-12-15"));
    resident.opens("2026-12-14");
    resident.tells_of_more_time("2026-12-14", "2027-01-05");
    assert_eq!(resident.action(), wait("2027-01-05"));
    let late = NextAction::ChaseAnswer { due: Some(day("2027-01-05")) };
    assert_eq!(resident.action_on("2027-01-06"), late);
    resident.opens("2027-01-05");
    resident.tells(Happening::Answered, "2027-01-05");
    assert!(matches!(resident.action(), NextAction::AskNextStage { is_late: false, .. }));
    resident.opens("2027-01-11");
    resident.writes();
    resident.opens("2027-01-12");
    resident.tells(Happening::Acknowledged, "2027-01-12");
    // Twenty working days after Tuesday 12 January.
    assert_eq!(resident.action(), wait("2027-02-09"));
    resident.opens("2027-02-02");
    resident.tells_of(Happening::Visit, "2027-02-02", "Dee mended half of it.");
    resident.opens("2027-02-08");
    resident.tells_of(Happening::Answered, "2027-02-08", "They pay for one room of two.");
    let go = NextAction::GoToScheme {
        scheme: SchemeId::HousingOmbudsman,
        by: Some(day("2028-02-07")),
        is_late: false,
    };
    assert_eq!(resident.action(), go);
    let visit = resident.entries().into_iter().find(|it| it.entry.kind == EntryKind::Visit);
    let visit = visit.unwrap().entry;
    assert_eq!(visit.text, "Dee mended half of it.");
}

/// PMS aims to resolve a complaint within 15 working days (line 12): by 22 December. The Property Ombudsman takes it
/// after eight weeks from the first letter: 1 December and 57 days is 27 January.
#[test]
fn pms_is_silent_and_the_property_ombudsman_takes_it_on_day_57() {
    let mut resident = Resident::who_complains(rule_book("pms"), "2026-12-01");
    let unacknowledged = NextAction::ChaseAcknowledgement { due: Some(day("2026-12-04")) };
    assert_eq!(resident.action_on("2026-12-07"), unacknowledged);
    resident.writes();
    assert_eq!(resident.action(), wait("2026-12-22"));
    let late = NextAction::ChaseAnswer { due: Some(day("2026-12-22")) };
    assert_eq!(resident.action_on("2026-12-23"), late);
    resident.writes();
    assert_eq!(resident.action(), wait("2027-01-27"));
    assert_eq!(resident.action_on("2027-01-26"), wait("2027-01-27"));
    let go = resident.action_on("2027-01-27");
    assert!(
        matches!(
            go,
            NextAction::GoToScheme { scheme: SchemeId::PropertyOmbudsman, is_late: false, .. }
        ),
        "{go:?}"
    );
}
