//! A count drawn week by week, with each day in words as well.

use chrono::{Datelike, NaiveDate};
use complaint_core::calendar::DayKind;

use super::material::Material;
use super::page::{Day, Month};

/// The weeks of a count, month by month.
pub(super) fn months(it: &Material<'_>, marks: &[(NaiveDate, DayKind)]) -> Vec<Month> {
    let Some(&(last, _)) = marks.last() else { return Vec::new() };
    let of_month = marks.chunk_by(|a, b| a.0.month() == b.0.month());
    of_month.filter_map(|marks| month(it, marks, last)).collect()
}

fn month(it: &Material<'_>, marks: &[(NaiveDate, DayKind)], last: NaiveDate) -> Option<Month> {
    let first = marks.first()?.0;
    let name = it.explanations.catalog.say(&format!("month-{}", first.month()), &[]);
    let year = first.year().to_string();
    let caption = it.explanations.say("month-year", &[("month", &name), ("year", &year)]);
    let end = marks.last()?.0;
    let mut monday = first.week(chrono::Weekday::Mon).first_day();
    let mut weeks = Vec::new();
    while monday <= end {
        let days = monday.iter_days().take(7);
        weeks.push(days.map(|day| drawn(it, day, first.month(), marks, last)).collect());
        monday = monday.checked_add_days(chrono::Days::new(7))?;
    }
    Some(Month { caption, weeks })
}

fn drawn(
    it: &Material<'_>,
    day: NaiveDate,
    month: u32,
    marks: &[(NaiveDate, DayKind)],
    last: NaiveDate,
) -> Day {
    if day.month() != month {
        return Day::default();
    }
    let number = day.day().to_string();
    let Some((_, mark)) = marks.iter().find(|mark| mark.0 == day) else {
        return Day { number, ..Day::default() };
    };
    let (class, sign, words) = match mark {
        DayKind::DayZero => ("zero", "0".to_owned(), it.say("mark-zero")),
        DayKind::Counted(n) => {
            let sign = n.to_string();
            let (class, words) =
                if day == last { ("last", "mark-last") } else { ("counted", "mark-counted") };
            let words = it.say_with(words, &[("n", &sign)]);
            (class, sign, words)
        }
        DayKind::Weekend => ("weekend", "–".to_owned(), it.say("mark-weekend")),
        DayKind::Holiday => {
            let name = it.rule_book.landlord_calendar.holiday_on(day).unwrap_or_default();
            let name = it.explanations.catalog.holiday(name);
            ("holiday", "×".to_owned(), it.say_with("mark-holiday", &[("name", &name)]))
        }
    };
    Day { number, sign, words, class }
}
