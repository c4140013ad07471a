//! The files for a resident's own calendar: a later one moves and cancels what an earlier one has put there.

use std::collections::BTreeMap;

use complaint_core::answers::PageId;
use complaint_core::case_calendar::CalendarFile;
use complaint_core::case_words::CaseWords;
use complaint_core::catalog::Catalog;
use complaint_core::decision::Standpoint;
use complaint_core::explanations::CalendarEntry;
use complaint_core::flow::{CaseEvent, Happening, WizardEvent};
use complaint_core::iso::day_string;

use super::resident::Resident;
use crate::fixtures::{rule_book, text};

const ADDRESS: &str = "https://www.landlord.example/complain#case";

/// What the words of the case say now.
fn said<T>(resident: &Resident, say: impl FnOnce(CaseWords<'_>) -> T) -> T {
    let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
    let context = resident.context();
    let assessment = context.assessment();
    let at = Standpoint::of(&assessment, &context.facts);
    say(CaseWords { context: &context, at, catalog: &catalog })
}

/// The file that would be saved now.
fn next_file(resident: &Resident) -> CalendarFile {
    said(resident, |it| it.calendar_file(Some(ADDRESS)))
}

/// The days on which the device would show a message.
fn reminder_days(resident: &Resident) -> Vec<String> {
    said(resident, |it| it.reminder_days()).into_iter().map(day_string).collect()
}

fn saves(resident: &mut Resident) -> CalendarFile {
    let file = next_file(resident);
    resident
        .does(WizardEvent::Case(Box::new(CaseEvent::CalendarSaved { given: file.given.clone() })));
    file
}

/// The calendar of somebody who takes each file: by name, as the format has it (RFC 5545, 3.8.7.4).
#[derive(Default)]
struct Calendar(BTreeMap<String, (u32, CalendarEntry)>);

impl Calendar {
    fn takes(&mut self, file: &CalendarFile) {
        for it in &file.entries {
            let known = self.0.get(&it.uid).is_some_and(|(sequence, _)| *sequence >= file.sequence);
            assert!(!known, "{} would not be taken again", it.uid);
            self.0.insert(it.uid.clone(), (file.sequence, it.clone()));
        }
    }

    /// The days of a step that are not cancelled.
    fn days(&self, step: &str) -> Vec<&str> {
        let left = self.0.values().map(|it| &it.1).filter(|it| !it.cancelled);
        let mut days: Vec<&str> =
            left.filter(|it| it.uid.contains(step)).map(|it| it.on.as_str()).collect();
        days.sort_unstable();
        days
    }
}

#[test]
fn a_later_file_moves_what_an_earlier_one_has_put_there() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    let mut calendar = Calendar::default();
    let first = saves(&mut resident);
    calendar.takes(&first);
    assert_eq!(first.sequence, 0);
    // Ten working days after Tuesday 1 December; by the Code ten after the acknowledgement, which has five.
    assert_eq!(calendar.days("stage-1.respond"), ["2026-12-15", "2026-12-22"]);
    resident.opens("2026-12-14");
    resident.tells(Happening::Acknowledged, "2026-12-03");
    resident.tells_of_more_time("2026-12-14", "2026-12-31");
    let second = saves(&mut resident);
    assert_eq!(second.sequence, 1);
    calendar.takes(&second);
    // Both end on the day that the notice names.
    assert_eq!(calendar.days("stage-1.respond"), ["2026-12-31"]);
    assert_eq!(calendar.days("stage-1.acknowledge"), ["2026-12-08"], "it has passed, and stays");
    let gone = second.entries.iter().find(|it| it.cancelled).unwrap();
    assert!(gone.uid.contains("stage-1.respond.code"), "{}", gone.uid);
    assert!(gone.summary.starts_with("No longer needed: ") && gone.alarms.is_empty(), "{gone:?}");
}

#[test]
fn a_device_reminds_on_the_days_of_the_calendars_alarms() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    // The two days on which an answer is due, as in the test above: each has an alarm on the day itself.
    assert_eq!(reminder_days(&resident), ["2026-12-15", "2026-12-22"]);
    resident.opens("2026-12-15");
    assert_eq!(reminder_days(&resident), ["2026-12-22"], "the resident has just seen today's");
    resident.tells(Happening::Settled, "2026-12-15");
    assert!(reminder_days(&resident).is_empty());
}

#[test]
fn what_is_settled_is_cancelled_in_each_later_file_until_its_day_has_passed() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    let first = saves(&mut resident);
    resident.opens("2026-12-04");
    resident.tells(Happening::Settled, "2026-12-04");
    let mut calendar = Calendar::default();
    calendar.takes(&first);
    let second = saves(&mut resident);
    assert!(!second.entries.is_empty() && second.entries.iter().all(|it| it.cancelled));
    calendar.takes(&second);
    assert_eq!(calendar.days(""), Vec::<&str>::new(), "{:#?}", second.entries);
    // Whoever did not take the second can take the third.
    resident.opens("2026-12-07");
    let third = saves(&mut resident);
    assert_eq!((third.sequence, third.entries.len()), (2, second.entries.len()));
    resident.opens("2028-12-07");
    assert_eq!(saves(&mut resident).entries, []);
}

#[test]
fn all_letters_of_a_case_have_the_same_names_and_another_case_has_others() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    let first = saves(&mut resident);
    resident.opens("2026-12-16");
    resident.writes();
    let number = &first.given.number;
    let second = saves(&mut resident);
    assert_eq!(&second.given.number, number);
    assert!(second.entries.iter().all(|it| it.uid.contains(number.as_str())), "{second:#?}");
    resident.does(WizardEvent::StartedAgain);
    assert_eq!(resident.wizard.answers.given_calendar().files, 0);
}

#[test]
fn each_date_says_how_to_come_back_and_nothing_of_it_is_personal() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    for it in saves(&mut resident).entries {
        assert!(it.description.ends_with(&format!("your complaint is here: {ADDRESS}")), "{it:#?}");
        for own in ["Alex", "boiler", "hot water"] {
            assert!(![&it.uid, &it.summary, &it.description].iter().any(|it| it.contains(own)));
        }
    }
}

#[test]
fn a_file_is_noted_beside_what_has_happened_and_changes_nothing_of_it() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2026-12-04");
    resident.tells(Happening::Contact, "2026-12-03");
    let (entries, action) = (resident.entries(), resident.action());
    saves(&mut resident);
    assert_eq!((resident.entries(), resident.action()), (entries.clone(), action));
    resident.does(WizardEvent::Case(Box::new(CaseEvent::EntryRemoved {
        row: entries[1].row.unwrap(),
    })));
    assert_eq!(resident.wizard.answers.given_calendar().files, 1);
    // Before anything has gone there is nothing to note.
    let mut other = Resident::who_complains(rule_book("p3"), "2026-12-01");
    other.does(WizardEvent::StartedAgain);
    let given = next_file(&resident).given;
    other.does(WizardEvent::Case(Box::new(CaseEvent::CalendarSaved { given })));
    assert!(other.wizard.answers.get(PageId::Case).is_none());
}
