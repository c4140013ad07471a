//! Properties of every date.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use complaint_core::calendar::{Calendar, CalendarFile, Division};
use complaint_core::json;
use complaint_core::policy::{Period, Unit};

use crate::fixtures::{DIVISIONS, WorkingDays, calendar, day, is_weekend, text};

/// Holidays by proclamation and the days they displaced, which no rule can foresee: the day by the
/// rule, and the actual day; either may be missing.
const PROCLAIMED: &[(&str, Option<&str>, Option<&str>)] = &[
    ("early May holiday moved to VE day", Some("2020-05-04"), Some("2020-05-08")),
    ("spring holiday moved to the Platinum Jubilee", Some("2022-05-30"), Some("2022-06-02")),
    ("Platinum Jubilee", None, Some("2022-06-03")),
    ("State Funeral of Queen Elizabeth II", None, Some("2022-09-19")),
    ("Coronation of King Charles III", None, Some("2023-05-08")),
];

/// The same for one division.
const PROCLAIMED_IN_SCOTLAND: &[(&str, Option<&str>, Option<&str>)] =
    &[("World Cup", None, Some("2026-06-15"))];

fn working_days(n: u16) -> Period {
    Period { n, unit: Unit::WorkingDays }
}

fn days(from: &str, until: &str) -> impl Iterator<Item = NaiveDate> {
    let until = day(until);
    day(from).iter_days().take_while(move |it| *it <= until)
}

fn file(division: Division) -> CalendarFile {
    json::read(&text(&format!("public/calendars/{}.json", division.as_str()))).unwrap()
}

/// A division's calendar with nothing published, so that all its holidays are by rule.
fn by_rule(division: Division) -> Calendar {
    let mut file = file(division);
    file.holidays.clear();
    (file.published_from, file.published_until) = (day("1900-01-01"), day("1900-01-01"));
    Calendar::read(&serde_json::to_string(&file).unwrap()).unwrap()
}

#[test]
fn working_days_from_any_date_end_on_a_working_day_and_count_back() {
    // Every n in one division; in the others, whose holidays differ, the short ones.
    let longest = [(Division::EnglandAndWales, 40), (Division::Scotland, 10)];
    for (division, longest) in longest.into_iter().chain([(Division::NorthernIreland, 10)]) {
        let calendar = calendar(division);
        // The number of working days up to and including each day.
        let mut before = BTreeMap::new();
        let mut n_so_far = 0_u32;
        for day in days("2019-12-31", "2036-12-31") {
            n_so_far += u32::from(calendar.is_working_day(day));
            before.insert(day, n_so_far);
        }
        for start in days("2020-01-01", "2035-12-31") {
            assert_eq!(calendar.count(start, working_days(0)).ends_on, start);
            let mut last = start;
            for n in 1..=longest {
                let count = calendar.count(start, working_days(n));
                let ends_on = count.ends_on;
                assert!(calendar.is_working_day(ends_on), "{start} + {n} = {ends_on}");
                assert!(ends_on > last, "{start} + {n} = {ends_on}");
                assert_eq!(before[&ends_on] - before[&start], u32::from(n), "{start} + {n}");
                last = ends_on;
            }
            // For the longest count: the skipped days are those in between.
            let skipped = calendar.count(start, working_days(longest)).skipped;
            let between = start.iter_days().skip(1).take_while(|it| *it <= last);
            let holidays = between.filter(|it| !is_weekend(*it) && !calendar.is_working_day(*it));
            assert!(skipped.iter().map(|it| it.on).eq(holidays), "{start}");
        }
    }
}

#[test]
fn another_holiday_never_brings_a_date_forward() {
    let plain = calendar(Division::EnglandAndWales);
    let extra = [day("2026-07-01"), day("2026-07-04"), day("2026-08-31"), day("2026-12-24")];
    for on in extra {
        let mut file = file(Division::EnglandAndWales);
        file.holidays
            .push(complaint_core::calendar::PublishedHoliday { on, name: "One more".into() });
        let with_one_more = Calendar::read(&serde_json::to_string(&file).unwrap()).unwrap();
        for start in days("2026-05-01", "2026-12-31") {
            for n in 0..=40 {
                let period = working_days(n);
                let (without, with) =
                    (plain.count(start, period), with_one_more.count(start, period));
                assert!(with.ends_on >= without.ends_on, "{start} + {n} with {on}");
            }
        }
    }
}

#[test]
fn the_rules_give_the_published_holidays_except_proclaimed_ones() {
    for division in DIVISIONS {
        let (published, by_rule) = (calendar(division), by_rule(division));
        let mut proclaimed: Vec<_> = PROCLAIMED.to_vec();
        if division == Division::Scotland {
            proclaimed.extend(PROCLAIMED_IN_SCOTLAND);
        }
        let foreseen = |it: NaiveDate| {
            let on = |text: &Option<&str>| text.is_some_and(|text| day(text) == it);
            let moved_from = proclaimed.iter().any(|(_, from, _)| on(from));
            let moved_to = proclaimed.iter().any(|(_, _, to)| on(to));
            (by_rule.is_working_day(it) || moved_from) && !moved_to
        };
        let wrong: Vec<String> = days("2019-01-01", "2028-12-31")
            .filter(|it| !is_weekend(*it) && published.is_working_day(*it) != foreseen(*it))
            .map(|it| format!("{}: {it} {:?}", division.as_str(), published.holiday_on(it)))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        for (name, from, to) in proclaimed {
            let from_rule = from.is_none_or(|it| !by_rule.is_working_day(day(it)));
            let to_proclaimed = to.is_none_or(|it| !published.is_working_day(day(it)));
            assert!(from_rule && to_proclaimed, "{name}: not needed in {}", division.as_str());
        }
    }
}

#[test]
fn a_published_list_is_in_order_complete_and_without_weekends() {
    for division in DIVISIONS {
        let file = file(division);
        assert_eq!(file.division, division);
        assert!(file.holidays.is_sorted_by(|a, b| a.on < b.on), "{}", division.as_str());
        assert!(file.holidays.iter().all(|it| !is_weekend(it.on)), "{}", division.as_str());
        let usual = match division {
            Division::EnglandAndWales => 8,
            Division::Scotland => 9,
            Division::NorthernIreland => 10,
        };
        for year in 2019..=2028 {
            let one_offs = match (year, division) {
                (2022, _) => 2,
                (2023, _) | (2026, Division::Scotland) => 1,
                _ => 0,
            };
            let n_holidays = file.holidays.iter().filter(|it| it.on.year() == year).count();
            assert_eq!(n_holidays, usual + one_offs, "{} {year}", division.as_str());
        }
    }
}

#[test]
fn dates_past_the_published_list_are_estimates() {
    let calendar = calendar(Division::Scotland);
    assert!(!calendar.is_estimate(day("2028-12-31")));
    assert!(calendar.is_estimate(day("2029-01-01")));
    assert_eq!(calendar.holiday_on(day("2029-01-02")), Some("2nd January"));
}

#[test]
fn months_go_to_the_corresponding_date_once() {
    let calendar = calendar(Division::EnglandAndWales);
    let months = |from, n| calendar.count(day(from), Period { n, unit: Unit::Months }).ends_on;
    assert_eq!(months("1978-09-30", 4), day("1979-01-30"), "Dodds v Walker");
    assert_eq!(months("2026-08-31", 6), day("2027-02-28"));
    assert_eq!(months("2027-08-31", 6), day("2028-02-29"));
    assert_eq!(months("2028-02-29", 12), day("2029-02-28"));
    assert_eq!(months("2027-02-28", 12), day("2028-02-28"));
}

#[test]
fn a_count_past_the_last_date_stops_there() {
    let calendar = calendar(Division::EnglandAndWales);
    for unit in [Unit::Hours, Unit::WorkingDays, Unit::Weeks, Unit::Months] {
        let count = calendar.count(NaiveDate::MAX, Period { n: 999, unit });
        assert_eq!(count.ends_on, NaiveDate::MAX, "{unit:?}");
    }
}
