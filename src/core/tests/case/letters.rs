//! What the letters of a case say: nothing that is not so, and nothing twice.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Form, Happening, NextAction, WizardEvent};

use super::resident::Resident;
use crate::fixtures::{day, rule_book};

/// P3 tells within five working days of 1 December that it has a complaint (line 5), by the 8th, and so does the Code
/// (6.2). Its answer is due on the 15th.
#[test]
fn a_reminder_of_an_acknowledgement_does_not_say_that_an_answer_is_late() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    let due = Some(day("2026-12-08"));
    assert_eq!(resident.action_on("2026-12-09"), NextAction::ChaseAcknowledgement { due });
    resident.begins_to_write();
    let letter = resident.letter();
    assert!(letter.contains("You have not told me that you have it."), "{letter}");
    assert!(!letter.contains("why it is late"), "{letter}");
    let line = "You were due to tell me by the end of Tuesday 8 December 2026 that you have it (your own \
                complaints page, and the Housing Ombudsman’s Complaint Handling Code).";
    assert_eq!(letter.matches("You were due to tell me").count(), 1, "{letter}");
    assert!(letter.contains(line), "{letter}");
}

/// PMS: "We will aim to resolve" (line 12), within fifteen working days: by 22 December.
#[test]
fn an_aim_is_called_an_aim() {
    let mut resident = Resident::who_complains(rule_book("pms"), "2026-12-01");
    resident.opens("2026-12-23");
    assert_eq!(resident.action(), NextAction::ChaseAnswer { due: Some(day("2026-12-22")) });
    resident.begins_to_write();
    let letter = resident.letter();
    let line = "Your response was due by the end of Tuesday 22 December 2026 (the aim on your own \
                complaints page).";
    assert!(letter.contains(line), "{letter}");
}

#[test]
fn a_complaint_after_a_report_says_when_it_was_reported() {
    for policy in ["p3", "places-for-people", "pms", "settle", "platinum-skies"] {
        let mut resident = Resident::who_reports(rule_book(policy), "2026-12-01");
        resident.opens("2026-12-20");
        assert_eq!(resident.action(), NextAction::Complain);
        resident.begins_to_write();
        while !matches!(resident.wizard.at, PageId::Send | PageId::Letter) {
            let at = resident.wizard.at;
            resident.does(WizardEvent::Answered { form: Form::of(at, RawAnswer::default()) });
            assert_ne!(resident.wizard.at, at, "{:?}", resident.wizard.problems);
        }
        let letter = resident.letter();
        let line = "When it was first reported to you: Tuesday 1 December 2026";
        assert!(letter.contains(line), "{policy}: {letter}");
    }
}

/// P3 has no period for a review, so the Code's 20 working days hold (6.14): they have passed by March.
#[test]
fn a_reminder_of_a_request_says_what_is_still_wrong_under_that_heading() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2026-12-16");
    resident.tells(Happening::Answered, "2026-12-15");
    resident.writes();
    resident.opens("2027-03-01");
    assert!(matches!(resident.action(), NextAction::ChaseAnswer { .. }), "{:?}", resident.action());
    resident.begins_to_write();
    let letter = resident.letter();
    assert!(letter.contains("What is still wrong\nIt still leaks."), "{letter}");
    assert!(!letter.contains("What happened\n"), "{letter}");
}
