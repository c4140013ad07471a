//! What the landlord's system says of a letter, and what the resident confirms of it.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{
    CaseEvent, CaseLetter, Entry, EntryKind, Happening, ReadableLetter, Said, Standing,
    StatusCheck, WizardEvent,
};
use complaint_core::json::{parse, write};
use complaint_core::submission::{
    LandlordStatus, Receipt, StatusFailure, StatusSecret, Statuses, status_address,
};

use super::resident::Resident;
use crate::fixtures::{day, rule_book};
use crate::sending::SECRET;

const REFERENCE: &str = "482-093-756";

/// Somebody whose letter was received by the landlord's system on the day that it is now.
fn received(resident: &mut Resident, reference: &str, secret: &str) {
    let on = resident.today;
    let parts = [on.day(), on.month(), on.year().unsigned_abs()].map(|it| it.to_string());
    let at = format!("{on}T10:00:00.000Z");
    let sent = RawAnswer::from([
        ("receipt", reference),
        ("received-at", &at),
        ("day", &parts[0]),
        ("month", &parts[1]),
        ("year", &parts[2]),
        ("status-secret", secret),
    ]);
    resident.wizard.answers.submit(PageId::Send, sent);
    let _said = resident.wizard.answers.unsubmit(PageId::Sent);
}

fn complained(policy: &str, on: &str) -> Resident {
    let mut resident = Resident::who_complains(rule_book(policy), on);
    received(&mut resident, REFERENCE, SECRET);
    resident
}

fn acknowledged(on: &str) -> LandlordStatus {
    LandlordStatus::Acknowledged { on: day(on), handler: Some("Repairs team".to_owned()) }
}

fn extension(on: &str, until: &str) -> LandlordStatus {
    LandlordStatus::Extension { on: day(on), until: day(until), handler: None }
}

fn response(on: &str) -> LandlordStatus {
    LandlordStatus::Response { on: day(on), handler: None }
}

fn told(reference: &str, statuses: &[LandlordStatus]) -> Statuses {
    let received_at: DateTime<Utc> = "2026-12-01T10:00:00Z".parse().unwrap();
    let receipt = Receipt { reference: reference.to_owned(), received_at };
    Statuses { receipt, statuses: statuses.to_vec() }
}

fn said(resident: &Resident, statuses: &[LandlordStatus]) -> Vec<Said> {
    resident.context().said(&[told(REFERENCE, statuses)])
}

/// What is new of it, as entries.
fn news(resident: &Resident, statuses: &[LandlordStatus]) -> Vec<Entry> {
    let news = |it: Said| match it.standing {
        Standing::New(entry) => Some(entry),
        Standing::Known | Standing::OtherDate(_) | Standing::Apart => None,
    };
    said(resident, statuses).into_iter().filter_map(news).collect()
}

fn confirms(resident: &mut Resident, status: LandlordStatus) {
    let new = news(resident, &[status]);
    assert_eq!(new.len(), 1);
    resident.does(WizardEvent::Case(Box::new(CaseEvent::SaidConfirmed { entry: new[0].clone() })));
}

fn due_on(resident: &Resident) -> Option<NaiveDate> {
    resident.look(|action, _| action.day())
}

#[test]
fn nothing_that_is_said_counts_before_it_is_confirmed_and_then_it_is_not_offered_again() {
    let mut resident = complained("p3", "2026-12-01");
    resident.opens("2026-12-14");
    let before = (resident.entries(), due_on(&resident));
    let all = [acknowledged("2026-12-03"), extension("2026-12-14", "2026-12-31")];
    assert_eq!(news(&resident, &all).len(), 2);
    assert_eq!((resident.entries(), due_on(&resident)), before);
    for status in all.clone() {
        confirms(&mut resident, status);
    }
    let kinds: Vec<EntryKind> = resident.entries().iter().map(|it| it.entry.kind).collect();
    let expected =
        [EntryKind::ComplaintSent, EntryKind::Acknowledged, EntryKind::ExtensionNotified];
    assert_eq!(kinds, expected);
    // P3 has until the day that it named: its notice came within ten working days.
    assert_eq!(due_on(&resident), Some(day("2026-12-31")));
    assert_eq!(news(&resident, &all), []);
    assert!(said(&resident, &all).iter().all(|it| it.standing == Standing::Known));
    // Another day is another notice.
    assert_eq!(news(&resident, &[extension("2026-12-14", "2027-01-11")]).len(), 1);
}

#[test]
fn a_second_press_adds_nothing_and_elsewhere_it_is_stale() {
    let mut resident = complained("p3", "2026-12-01");
    resident.opens("2026-12-04");
    let entry = news(&resident, &[acknowledged("2026-12-03")])[0].clone();
    resident.does(WizardEvent::Case(Box::new(CaseEvent::SaidConfirmed { entry: entry.clone() })));
    resident.does(WizardEvent::Case(Box::new(CaseEvent::SaidConfirmed { entry: entry.clone() })));
    assert_eq!(resident.entries().len(), 2);
    resident.does(WizardEvent::WentTo { page: PageId::Happened });
    let other = Entry { kind: EntryKind::Stage1Response, ..entry };
    resident.does(WizardEvent::Case(Box::new(CaseEvent::SaidConfirmed { entry: other })));
    assert_eq!(resident.entries().len(), 2);
}

#[test]
fn a_date_that_the_resident_told_stays() {
    let mut resident = complained("p3", "2026-12-01");
    resident.opens("2026-12-04");
    resident.tells(Happening::Acknowledged, "2026-12-03");
    let heard = said(&resident, &[acknowledged("2026-12-02")]);
    assert_eq!(heard[0].standing, Standing::OtherDate(day("2026-12-03")));
}

#[test]
fn an_answer_is_of_the_stage_at_which_the_letter_went() {
    for (policy, expected) in
        [("p3", EntryKind::FinalResponse), ("places-for-people", EntryKind::FinalResponse)]
    {
        let mut resident = complained(policy, "2026-12-01");
        resident.opens("2026-12-14");
        confirms(&mut resident, response("2026-12-14"));
        assert_eq!(resident.entries()[1].entry.kind, EntryKind::Stage1Response);
        resident.writes();
        received(&mut resident, "second", "another-secret");
        resident.opens("2026-12-18");
        let context = resident.context();
        let statuses = [acknowledged("2026-12-16"), response("2026-12-18")];
        let heard =
            context.said(&[told("second", &statuses), told(REFERENCE, &[response("2026-12-14")])]);
        let kinds: Vec<Option<EntryKind>> = heard
            .iter()
            .map(|it| match &it.standing {
                Standing::New(entry) => Some(entry.kind),
                Standing::Known | Standing::OtherDate(_) | Standing::Apart => None,
            })
            .collect();
        // In the order of the letters.
        let second = [Some(EntryKind::EscalationAcknowledged), Some(expected)];
        assert_eq!(kinds, [&[None], &second[..]].concat(), "{policy}");
    }
}

#[test]
fn what_cannot_be_is_not_told() {
    let mut resident = complained("p3", "2026-12-01");
    resident.opens("2026-12-14");
    for status in [
        acknowledged("2026-11-30"),
        acknowledged("2026-12-15"),
        response("0001-01-01"),
        response("9999-12-31"),
        extension("2026-12-14", "9999-12-31"),
    ] {
        assert_eq!(said(&resident, std::slice::from_ref(&status)), [], "{status:?}");
    }
    assert_eq!(resident.context().said(&[told("another", &[response("2026-12-14")])]), []);
}

#[test]
fn the_secret_of_an_earlier_letter_stays_and_is_of_no_other_page() {
    let mut resident = complained("p3", "2026-12-01");
    let first = ReadableLetter {
        reference: REFERENCE.to_owned(),
        secret: StatusSecret::new(SECRET).unwrap(),
    };
    assert_eq!(resident.context().readable_letters(), std::slice::from_ref(&first));
    resident.opens("2026-12-16");
    assert_eq!(resident.action().letter(), Some(CaseLetter::Reminder));
    resident.writes();
    // The reminder went in another way.
    assert_eq!(resident.context().readable_letters(), std::slice::from_ref(&first));
    received(&mut resident, "second", "another-secret");
    let both: Vec<String> =
        resident.context().readable_letters().into_iter().map(|it| it.reference).collect();
    assert_eq!(both, [REFERENCE, "second"]);
    // It stands where the sending and the case are kept, and nowhere else.
    let answers = &resident.wizard.answers;
    for page in PageId::ALL.iter().filter(|it| !matches!(it, PageId::Send | PageId::Case)) {
        let raw = answers.displayed(*page).cloned().unwrap_or_default();
        assert!(raw.0.values().all(|it| !it.contains(SECRET)), "{page:?}");
    }
    assert!(write(&answers.to_json()).contains(SECRET), "it has to be kept");
    assert!(!format!("{:?}", resident.entries()).contains(SECRET), "it is shown");
}

#[test]
fn an_answer_is_read_as_the_receiver_gives_it_and_nothing_else_is_one() {
    let read = |status, body: &str| Statuses::by_answer(status, parse(body).ok().as_ref());
    let said = r#"[
        {"status": "acknowledged", "on": "2026-12-03", "handler": "Repairs team"},
        {"status": "extension", "on": "2026-12-14", "until": "2027-01-08"},
        {"status": "closed", "on": "2026-12-14"},
        {"status": "response", "on": "2026-02-30"},
        {"status": "extension", "on": "2026-12-14", "until": "2026-12-13"},
        {"status": "response", "on": "2026-12-17", "handler": "two\nlines"},
        7]"#;
    let body = format!(
        r#"{{"reference": "482-093-756", "received_at": "2026-12-01T10:00:00Z", "statuses": {said}}}"#
    );
    let all = [acknowledged("2026-12-03"), extension("2026-12-14", "2027-01-08")];
    assert_eq!(read(200, &body), Ok(told(REFERENCE, &all)));
    for body in [
        "",
        "<h1>Welcome</h1>",
        "[]",
        "{}",
        r#"{"reference": "1", "received_at": "2026-12-01T10:00:00Z"}"#,
        r#"{"reference": "1", "received_at": "2026-12-01T10:00:00Z", "statuses": {}}"#,
        r#"{"reference": "", "received_at": "2026-12-01T10:00:00Z", "statuses": []}"#,
    ] {
        assert_eq!(read(200, body), Err(StatusFailure::Unreadable), "{body}");
    }
    for (status, why) in [
        (404, StatusFailure::NotThere),
        (401, StatusFailure::NotThere),
        (500, StatusFailure::NoAnswer),
        (429, StatusFailure::NoAnswer),
        (204, StatusFailure::Unreadable),
        (201, StatusFailure::Unreadable),
    ] {
        assert_eq!(read(status, &body), Err(why), "{status}");
    }
}

#[test]
fn it_is_asked_once_a_day_and_once_more_when_a_letter_has_gone() {
    let letter = |reference: &str| ReadableLetter {
        reference: reference.to_owned(),
        secret: StatusSecret::new(SECRET).unwrap(),
    };
    let (first, both) = (vec![letter("1")], vec![letter("1"), letter("2")]);
    let (today, tomorrow) = (day("2026-12-01"), day("2026-12-02"));
    let mut check = StatusCheck::default();
    assert!(check.is_due(&first, today));
    check.begin(&first, today);
    assert!(check.is_waiting() && !check.is_due(&first, today));
    assert!(check.is_due(&both, today) && check.is_due(&first, tomorrow));
    check.take(Ok(told("1", &[])));
    assert_eq!((check.is_waiting(), check.answers().len(), check.failure()), (false, 1, None));
    // What was not asked for is not heard.
    check.take(Ok(told("1", &[response("2026-12-01")])));
    assert_eq!(check.answers(), [told("1", &[])]);
    check.begin(&both, today);
    check.take(Ok(told("3", &[])));
    assert_eq!(check.failure(), None, "the second answer is still to come");
    check.take(Err(StatusFailure::NoAnswer));
    // What it said before stays.
    let failed = (check.answers().len(), check.failure());
    assert_eq!(failed, (1, Some(StatusFailure::NoAnswer)));
}

#[test]
fn a_reference_is_one_part_of_the_address_whatever_it_is() {
    for (action, reference, address) in [
        (
            "https://a.example/complaints",
            "482-093-756",
            "https://a.example/complaints/482-093-756/status",
        ),
        (
            "https://a.example/complaints/",
            "A 1/2?x#y",
            "https://a.example/complaints/A%201%2F2%3Fx%23y/status",
        ),
        ("https://a.example/in?team=7#top", "C.7", "https://a.example/in/C.7/status?team=7"),
    ] {
        assert_eq!(status_address(action, reference), address);
    }
}

#[test]
fn the_next_letter_names_the_number_that_the_landlord_gave_and_what_was_said_before() {
    let mut resident = complained("p3", "2026-12-01");
    resident.wizard.answers.submit(PageId::References, RawAnswer::from([("text", "Job 7, Jo")]));
    resident.opens("2026-12-08");
    resident.tells(Happening::Answered, "2026-12-07");
    resident.writes();
    let references = |it: &Resident| it.wizard.answers.text(PageId::References).map(str::to_owned);
    assert_eq!(references(&resident).as_deref(), Some(&*format!("Job 7, Jo\n{REFERENCE}")));
    // It is there once, and the next one is added.
    received(&mut resident, "999-000-111", SECRET);
    resident.opens("2027-01-20");
    resident.writes();
    let both = format!("Job 7, Jo\n{REFERENCE}\n999-000-111");
    assert_eq!(references(&resident).as_deref(), Some(&*both));
}
