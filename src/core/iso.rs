//! Dates in JSON: `2026-11-21` and `2026-11-21T10:11:12.000Z`, and nothing else.
//!
//! chrono reads many more forms; its general parser would be a tenth of the core's wasm.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc};
use serde::{Serialize, Serializer};

/// A civil date, `YYYY-MM-DD`.
#[must_use]
pub fn day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let mut number = |digits: usize| {
        let part = parts.next()?;
        let plain = part.len() == digits && part.bytes().all(|it| it.is_ascii_digit());
        part.parse::<u32>().ok().filter(|_| plain)
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// The instants that [`instant`] reads, as a pattern: in UTC, without a leap second, to the millisecond.
#[cfg(feature = "schema")]
pub(crate) const INSTANT: &str =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{3})?Z$";

/// An instant in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`.
#[must_use]
pub fn instant(text: &str) -> Option<DateTime<Utc>> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (clock, milli) = time.split_once('.').unwrap_or((time, "0"));
    let mut parts = clock.splitn(3, ':').map(|it| it.parse::<u32>().ok());
    let mut number = || parts.next().flatten();
    let (hour, minute, second) = (number()?, number()?, number()?);
    let at = day(date)?.and_hms_milli_opt(hour, minute, second, milli.parse().ok()?)?;
    Some(at.and_utc())
}

/// An instant in UTC, as text.
#[must_use]
pub fn instant_text(at: DateTime<Utc>) -> String {
    let (day, time) = (at.date_naive(), at.time());
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
        day.year(),
        day.month(),
        day.day(),
        time.hour(),
        time.minute(),
        time.second(),
        at.timestamp_subsec_millis(),
    )
}

/// An instant from another system: any fraction of a second, and `Z` or an offset from UTC.
#[must_use]
pub fn parse_rfc3339(text: &str) -> Option<DateTime<Utc>> {
    let (date, time) = text.split_once(['T', ' '])?;
    let (clock, minutes) = match time.strip_suffix(['Z', 'z']) {
        Some(clock) => (clock, 0),
        None => {
            let (clock, offset) = time.split_at_checked(time.rfind(['+', '-'])?)?;
            let (hours, minutes) = offset.get(1..)?.split_once(':')?;
            let minutes = hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?;
            (clock, if offset.starts_with('-') { -minutes } else { minutes })
        }
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let milli: String = fraction.chars().chain("00".chars()).take(3).collect();
    let local = instant(&format!("{date}T{clock}.{milli}Z"))?;
    local.checked_sub_signed(TimeDelta::try_minutes(minutes)?)
}

/// A civil date as written in our files.
#[must_use]
pub fn day_string(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// A civil date as text; `None` outside the years 0 to 9999.
fn day_text(day: NaiveDate) -> Option<[u8; 10]> {
    let year = u32::try_from(day.year()).ok().filter(|it| *it <= 9999)?;
    let (month, of_month) = (day.month(), day.day());
    let digit = |number: u32| u8::try_from(number % 10).map_or(b'0', |it| b'0' + it);
    let [y1, y2, y3, y4] = [year / 1000, year / 100, year / 10, year].map(digit);
    let [m1, m2, d1, d2] = [month / 10, month, of_month / 10, of_month].map(digit);
    Some([y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2])
}

/// For `#[serde(serialize_with = …)]` on a civil date: the same as chrono's, but an assessment has
/// thirty and chrono's formatting would take a sixth of it.
pub(crate) fn write_day<S: Serializer>(day: &NaiveDate, to: S) -> Result<S::Ok, S::Error> {
    match day_text(*day).as_ref().map(|it| str::from_utf8(it)) {
        Some(Ok(text)) => to.serialize_str(text),
        Some(Err(_)) | None => day.serialize(to),
    }
}

/// For `#[serde(serialize_with = …)]` on a civil date that may be absent.
pub(crate) fn write_day_if_any<S: Serializer>(
    day: &Option<NaiveDate>,
    to: S,
) -> Result<S::Ok, S::Error> {
    match day {
        Some(day) => write_day(day, to),
        None => to.serialize_none(),
    }
}

/// For `#[serde(deserialize_with = …)]` on a civil date: stricter than chrono's own.
pub(crate) mod civil {
    use std::fmt;

    use chrono::NaiveDate;
    use serde::Deserializer;
    use serde::de::{Error, Visitor};

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
        from.deserialize_str(DayVisitor)
    }

    /// Reads the text in place, without a copy.
    struct DayVisitor;

    impl Visitor<'_> for DayVisitor {
        type Value = NaiveDate;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDate, E> {
            super::day(text).ok_or_else(|| E::custom("expected a date such as \"2026-05-21\""))
        }
    }
}

/// For `#[serde(deserialize_with = …)]` on a civil date that may be absent.
pub(crate) mod civil_if_any {
    use chrono::NaiveDate;
    use serde::{Deserialize, Deserializer};

    #[derive(Deserialize)]
    #[serde(transparent)]
    struct CivilDay(#[serde(with = "super::civil")] NaiveDate);

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<NaiveDate>, D::Error> {
        Ok(Option::<CivilDay>::deserialize(from)?.map(|it| it.0))
    }
}

/// For `#[serde(with = …)]` on an instant, as in our files: to the millisecond.
pub(crate) mod instants {
    use chrono::{DateTime, Utc};
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(at: &DateTime<Utc>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&super::instant_text(*at))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<DateTime<Utc>, D::Error> {
        let text = String::deserialize(from)?;
        let wrong = || D::Error::custom("expected an instant such as \"2026-11-21T10:11:12.000Z\"");
        super::instant(&text).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_survives_writing_and_reading() {
        let at = instant("2026-11-21T10:11:12.345Z").unwrap();
        assert_eq!(instant_text(at), "2026-11-21T10:11:12.345Z");
        assert_eq!(instant(&instant_text(at)), Some(at));
    }

    #[test]
    fn the_instants_of_other_systems_are_read() {
        let read = |text| parse_rfc3339(text).map(instant_text);
        let same = Some("2026-11-21T10:11:12.120Z".to_owned());
        for text in [
            "2026-11-21T10:11:12.12Z",
            "2026-11-21T10:11:12.1200000Z",
            "2026-11-21T11:11:12.12+01:00",
            "2026-11-21 04:41:12.12-05:30",
        ] {
            assert_eq!(read(text), same, "{text}");
        }
        assert_eq!(read("2026-11-21T10:11:12Z").as_deref(), Some("2026-11-21T10:11:12.000Z"));
        for text in ["", "now", "2026-11-21", "2026-11-21T10:11:12", "2026-11-21T10:11:12+1"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_in_any_other_form_is_refused() {
        for text in ["2026-2-3", "20260203", "2026-02-30", "+026-02-03", "2026-02-03T00", "", "-"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
