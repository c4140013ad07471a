//! Which days count, and how a date is read: traps 22 to 27.

use chrono::{Datelike, NaiveDate, Weekday};
use complaint_core::answers::{DateAnswer, DateOf, PageId, RawAnswer, date};
use complaint_core::calendar::Division;
use complaint_core::decision::Basis;
use complaint_core::facts::{DateRange, Facts};
use complaint_core::flow::{Form, PageContext, Wizard, WizardEvent, update};
use complaint_core::policy::{MilestoneId, Nation, Period, Unit};

use super::{after, count_naively, due, working_days};
use crate::answers::answers;
use crate::fixtures::{DIVISIONS, WorkingDays, calendar, day, is_weekend, rule_book, today};

#[test]
fn trap_22_one_set_of_bank_holidays_for_the_whole_kingdom() {
    let calendars = DIVISIONS.map(calendar);
    // As the Freedom of Information Act counts: a holiday in any part is one in every part.
    let anywhere = |from, n| {
        count_naively(from, n, |it| calendars.iter().all(|calendar| calendar.is_working_day(it)))
    };
    let [england, scotland, northern_ireland] = &calendars;
    assert_eq!(working_days(england, "2026-11-27", 5), day("2026-12-04"));
    assert_ne!(working_days(england, "2026-11-27", 5), anywhere("2026-11-27", 5));
    assert_eq!(working_days(scotland, "2026-04-02", 2), day("2026-04-07"));
    assert_ne!(working_days(scotland, "2026-04-02", 2), anywhere("2026-04-02", 2));
    assert_eq!(working_days(northern_ireland, "2026-06-12", 1), day("2026-06-15"));
    assert_ne!(working_days(northern_ireland, "2026-06-12", 1), anywhere("2026-06-12", 1));
    // Nor may one nation's holidays be used for another.
    assert_eq!(working_days(scotland, "2026-06-12", 3), day("2026-06-18"));
    assert_ne!(working_days(scotland, "2026-06-12", 3), working_days(england, "2026-06-12", 3));
    let boyne = working_days(northern_ireland, "2026-07-10", 3);
    assert_eq!(boyne, day("2026-07-16"));
    assert_ne!(boyne, working_days(england, "2026-07-10", 3));
    for (nation, division) in [
        (Nation::England, Division::EnglandAndWales),
        (Nation::Wales, Division::EnglandAndWales),
        (Nation::Scotland, Division::Scotland),
        (Nation::NorthernIreland, Division::NorthernIreland),
    ] {
        assert_eq!(nation.division(), division);
    }
    assert_eq!(rule_book("pms").calendar.division(), Nation::Wales.division());
}

#[test]
fn trap_23_holidays_without_their_substitute_days() {
    let fixed = |it: NaiveDate| matches!((it.month(), it.day()), (1, 1) | (12, 25 | 26));
    let without = |from| count_naively(from, 1, |it| !is_weekend(it) && !fixed(it));
    for (from, next) in
        [("2026-12-24", "2026-12-29"), ("2027-12-24", "2027-12-29"), ("2027-12-31", "2028-01-04")]
    {
        let actual = working_days(&calendar(Division::EnglandAndWales), from, 1);
        assert_eq!(actual, day(next));
        assert_ne!(actual, without(from));
    }
}

#[test]
fn trap_24_substitute_days_by_one_rule_for_all() {
    // "The following Monday" for both the Saturday and the Sunday frees the Tuesday.
    let scotland = calendar(Division::Scotland);
    assert_eq!(day("2028-01-01").weekday(), Weekday::Sat);
    for on in ["2028-01-03", "2028-01-04"] {
        assert!(!scotland.is_working_day(day(on)), "{on}");
    }
    assert_eq!(working_days(&scotland, "2027-12-31", 1), day("2028-01-05"));
    let england = calendar(Division::EnglandAndWales);
    assert!(england.is_working_day(day("2028-01-04")));

    // "The last Monday of May" for the year in which it was moved.
    let last_monday_of_may = day("2022-05-30");
    for division in DIVISIONS {
        let calendar = calendar(division);
        assert!(calendar.is_working_day(last_monday_of_may));
        assert!(!calendar.is_working_day(day("2022-06-02")));
        assert_eq!(working_days(&calendar, "2022-05-27", 3), day("2022-06-01"));
    }
}

#[test]
fn trap_25_listing_the_saturday_beside_its_substitute() {
    let england = calendar(Division::EnglandAndWales);
    for (from, listed) in [
        ("2026-12-24", &["2026-12-25", "2026-12-28", "2027-01-01"]),
        ("2027-12-24", &["2027-12-27", "2027-12-28", "2028-01-03"]),
    ] {
        let count = england.count(day(from), Period { n: 5, unit: Unit::WorkingDays });
        let skipped: Vec<NaiveDate> = count.skipped.iter().map(|it| it.on).collect();
        assert_eq!(skipped, listed.map(day));
        assert!(skipped.iter().all(|it| !is_weekend(*it)));
    }
}

#[test]
fn trap_26_counting_from_tuesday_what_came_on_a_saturday() {
    let england = calendar(Division::EnglandAndWales);
    let assessment = after("pms", "2026-12-19", &[("complaint-received", "2026-12-19")]);
    let acknowledged = due(&assessment, MilestoneId::Stage1Acknowledge, Basis::Policy);
    assert_eq!(acknowledged, day("2026-12-23"));
    // If it were received on the Monday, day one would be the Tuesday.
    assert_ne!(acknowledged, working_days(&england, "2026-12-21", 3));
}

#[test]
fn trap_27_a_british_date_read_as_an_american_one() {
    let boxes = RawAnswer::from([("day", "1"), ("month", "3"), ("year", "2022")]);
    let first_of_march = DateAnswer::Known(DateRange::exactly(day("2022-03-01")));
    assert_eq!(date(&boxes, today(), DateOf::Problem), Ok(first_of_march));
    let dated_on = rule_book("pms").policy.file().documents.first().and_then(|it| it.dated_on);
    assert_eq!(dated_on, Some(day("2022-03-01")));
    assert_ne!(dated_on, Some(day("2022-01-03")));
    for text in ["1/3/2022", "03/01/2022", "2022-1-3"] {
        let facts = format!("{{ \"today\": \"2026-11-21\", \"occurred_on\": \"{text}\" }}");
        assert!(Facts::read(&facts).is_err(), "{text}");
    }
}

#[test]
fn trap_27_today_by_universal_time() {
    // At half past midnight in British summer time it is still the day before in UTC.
    let (in_london, by_utc) = (day("2026-08-01"), day("2026-07-31"));
    let rule_book = rule_book("p3");
    let full = answers()
        .unhappy_tenant()
        .choice(PageId::Ongoing, "yes")
        .not_sure(PageId::OccurredOn)
        .not_sure(PageId::FirstKnownOn)
        .not_sure(PageId::ReportedOn)
        .choice(PageId::ClaimFiled, "no")
        .read(PageId::Result)
        .full_account()
        .text(PageId::Letter, "Dear landlord")
        .read(PageId::Send);
    let wizard = Wizard { at: PageId::Sent, answers: full.0, ..Wizard::default() };
    let raw = RawAnswer::from([("choice", "sent-today")]);
    let event = WizardEvent::Answered { form: Form::of(PageId::Sent, raw) };
    let (wizard, _) = update(&rule_book, in_london, wizard, event);
    let context = PageContext::new(&rule_book, &wizard.answers, in_london);
    assert_eq!(context.facts.events.sent.map(|it| it.on), Some(in_london));
    assert_ne!(context.facts.events.sent.map(|it| it.on), Some(by_utc));
    // A date has no time of day.
    let facts = "{ \"today\": \"2026-07-31T23:30:00Z\" }";
    assert!(Facts::read(facts).is_err());
}
