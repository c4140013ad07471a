//! The only place that reads the clock.
//!
//! The device's clock may be wrong by days or years. Where the resident has said that the date of our
//! own host is the right one, what counts from today goes by that. What is kept on this device goes by
//! the device's own clock all the same: later pages, which nobody has told, compare the days until which
//! it is kept with that clock.

use std::cell::Cell;

use chrono::{DateTime, NaiveDate, Utc};
use complaint_core::iso;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// The instant by the device, for what is kept on it.
pub(crate) fn now() -> DateTime<Utc> {
    at(Date::now())
}

/// The instant by the clock that the resident says is right, for what goes out.
pub(crate) fn true_now() -> DateTime<Utc> {
    at(Date::now() + AHEAD.get())
}

fn at(milliseconds: f64) -> DateTime<Utc> {
    #[expect(clippy::as_conversions, reason = "milliseconds since 1970 fit in 53 bits")]
    #[expect(clippy::cast_possible_truncation, reason = "a whole number of milliseconds")]
    DateTime::from_timestamp_millis(milliseconds as i64).unwrap_or_default()
}

/// The civil date in the United Kingdom, whatever the device's time zone: just after midnight in
/// summer UTC is still on the day before.
pub(crate) fn today() -> NaiveDate {
    date_in(AHEAD.get())
}

/// The civil date in the United Kingdom by a clock that is so many milliseconds ahead of the device's.
fn date_in(ahead: f64) -> NaiveDate {
    let then = Date::now() + ahead;
    in_london(then).map_or_else(|| at(then).date_naive(), |it| it.0)
}

/// What the device says and what our own host says, when that are two dates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct TwoClocks {
    /// The date by the device.
    pub(crate) device: NaiveDate,
    /// The date by our host.
    pub(crate) host: NaiveDate,
    /// How many milliseconds the host's clock is ahead.
    ahead: f64,
}

/// Compares the dates by a clock that is so many milliseconds ahead. None when they are one, or when
/// the resident has said which is right; a device that has been put right since needs no help any more.
pub(crate) fn compare(ahead: i64) -> Option<TwoClocks> {
    #[expect(clippy::as_conversions, reason = "milliseconds fit in 53 bits")]
    #[expect(clippy::cast_precision_loss, reason = "the same")]
    let ahead = ahead as f64;
    let (device, host) = (date_in(0.0), date_in(ahead));
    if device == host {
        AHEAD.set(0.0);
        return None;
    }
    (!SETTLED.get()).then_some(TwoClocks { device, host, ahead })
}

/// The resident has said whose date is right. It holds for the life of this page and is kept nowhere:
/// on another day another clock may be right.
pub(crate) fn settle(clocks: TwoClocks, by_host: bool) {
    AHEAD.set(if by_host { clocks.ahead } else { 0.0 });
    SETTLED.set(true);
}

/// The civil date and the time, like 14:32, in the United Kingdom at an instant.
pub(crate) fn moment(instant: DateTime<Utc>) -> (NaiveDate, String) {
    #[expect(clippy::as_conversions, reason = "milliseconds since 1970 fit in 53 bits")]
    #[expect(clippy::cast_precision_loss, reason = "the same")]
    let milliseconds = instant.timestamp_millis() as f64;
    in_london(milliseconds).unwrap_or_else(|| (instant.date_naive(), String::new()))
}

thread_local! {
    /// How many milliseconds the right clock is ahead of the device's.
    static AHEAD: Cell<f64> = const { Cell::new(0.0) };
    /// Whether the resident has said which one is right.
    static SETTLED: Cell<bool> = const { Cell::new(false) };
    /// Browsers take long to make one, and a draft is dated at each pause in typing.
    static IN_LONDON: Option<Function> = format();
}

/// The civil date and the time in London, in milliseconds since 1970.
pub(crate) fn in_london(milliseconds: f64) -> Option<(NaiveDate, String)> {
    let text = IN_LONDON.with(|it| {
        it.as_ref()?.call1(&JsValue::UNDEFINED, &JsValue::from_f64(milliseconds)).ok()?.as_string()
    })?;
    let (day, time) = text.split_once(' ')?;
    Some((iso::day(day)?, time.to_owned()))
}

fn format() -> Option<Function> {
    let options = Object::new();
    for (key, value) in [
        ("timeZone", "Europe/London"),
        ("year", "numeric"),
        ("month", "2-digit"),
        ("day", "2-digit"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
    ] {
        Reflect::set(&options, &JsValue::from_str(key), &JsValue::from_str(value)).ok()?;
    }
    // Swedish writes dates as ISO 8601 does.
    let locales = Array::of1(&JsValue::from_str("sv-SE"));
    Some(Intl::DateTimeFormat::new(&locales, &options).format())
}
