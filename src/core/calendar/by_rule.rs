//! Bank holidays by the standing rules, for years that are not published.
//!
//! Proclaimed days (a jubilee, a funeral) cannot be foreseen; that is why every date that rests on
//! these is marked an estimate. Names are those under which GOV.UK publishes the days, as in the calendar
//! files; people read the ones of their locale file (`Catalog::holiday`). Source: Banking and Financial Dealings Act 1971, schedule 1, and
//! the pattern of the published lists 2019-2028, which a test compares.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Division;

/// The holiday on a day by rule, substitute days included. Days on weekends are not holidays here.
pub(super) fn holiday_on(division: Division, day: NaiveDate) -> Option<&'static str> {
    if is_weekend(day) {
        return None;
    }
    let year = day.year();
    movable(division, year, day).or_else(|| fixed(division, year, day))
}

fn movable(division: Division, year: i32, day: NaiveDate) -> Option<&'static str> {
    let scotland = division == Division::Scotland;
    let monday = day.weekday() == Weekday::Mon;
    let (first_monday, last_monday) = (monday && day.day() <= 7, monday && day.day() > 24);
    match day.month() {
        5 if first_monday => Some("Early May bank holiday"),
        5 if last_monday => Some("Spring bank holiday"),
        8 if scotland && first_monday => Some("Summer bank holiday"),
        8 if !scotland && last_monday => Some("Summer bank holiday"),
        3 | 4 => {
            let easter = easter_sunday(year);
            if day.checked_add_days(Days::new(2)) == easter {
                Some("Good Friday")
            } else {
                (!scotland && day.pred_opt() == easter).then_some("Easter Monday")
            }
        }
        _ => None,
    }
}

/// Fixed dates. One that falls on a weekday keeps it; one on a weekend moves to the next weekday
/// that is free (Christmas Day on a Sunday moves past Boxing Day to the Tuesday).
fn fixed(division: Division, year: i32, day: NaiveDate) -> Option<&'static str> {
    // The months of the fixed dates; a substitute for 30 November falls in December.
    if !matches!(day.month(), 1 | 3 | 7 | 11 | 12) {
        return None;
    }
    let dates = fixed_dates(division).iter().filter_map(|&(month, of_month, name)| {
        Some((NaiveDate::from_ymd_opt(year, month, of_month)?, name))
    });
    // None moves further than over a weekend and the two days after it that another has taken.
    let is_near = |it: NaiveDate| (0..=4).contains(&(day - it).num_days());
    if !dates.clone().any(|it| is_near(it.0)) {
        return None;
    }
    let (moved, kept): (Vec<_>, Vec<_>) = dates.partition(|it| is_weekend(it.0));
    let mut taken = kept;
    for (from, name) in moved {
        let mut on = from;
        while is_weekend(on) || taken.iter().any(|it| it.0 == on) {
            on = on.succ_opt()?;
        }
        taken.push((on, name));
    }
    taken.into_iter().find(|it| it.0 == day).map(|it| it.1)
}

/// In the order in which substitute days are given.
fn fixed_dates(division: Division) -> &'static [(u32, u32, &'static str)] {
    match division {
        Division::EnglandAndWales => {
            &[(1, 1, "New Year’s Day"), (12, 25, "Christmas Day"), (12, 26, "Boxing Day")]
        }
        Division::Scotland => &[
            (1, 1, "New Year’s Day"),
            (1, 2, "2nd January"),
            (11, 30, "St Andrew’s Day"),
            (12, 25, "Christmas Day"),
            (12, 26, "Boxing Day"),
        ],
        Division::NorthernIreland => &[
            (1, 1, "New Year’s Day"),
            (3, 17, "St Patrick’s Day"),
            (7, 12, "Battle of the Boyne (Orangemen’s Day)"),
            (12, 25, "Christmas Day"),
            (12, 26, "Boxing Day"),
        ],
    }
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876).
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - correction + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * of_century.div_euclid(4)
        - epact
        - of_century.rem_euclid(4))
    .rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let days = epact + weekday - 7 * late + 114;
    let month = u32::try_from(days.div_euclid(31)).ok()?;
    let day = u32::try_from(days.rem_euclid(31) + 1).ok()?;
    NaiveDate::from_ymd_opt(year, month, day)
}

pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
