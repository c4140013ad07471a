//! The only place that reads the clock.

use chrono::{DateTime, NaiveDate, Utc};
use complaint_core::iso;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// The instant, for saving.
pub(crate) fn now() -> DateTime<Utc> {
    #[expect(clippy::as_conversions, reason = "milliseconds since 1970 fit in 53 bits")]
    #[expect(clippy::cast_possible_truncation, reason = "a whole number of milliseconds")]
    let milliseconds = Date::now() as i64;
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}

/// The civil date in the United Kingdom, whatever the device's time zone: just after midnight in
/// summer UTC is still on the day before.
pub(crate) fn today() -> NaiveDate {
    in_london(Date::now()).map_or_else(|| now().date_naive(), |it| it.0)
}

/// The civil date and the time, like 14:32, in the United Kingdom at an instant.
pub(crate) fn moment(instant: DateTime<Utc>) -> (NaiveDate, String) {
    #[expect(clippy::as_conversions, reason = "milliseconds since 1970 fit in 53 bits")]
    #[expect(clippy::cast_precision_loss, reason = "the same")]
    let milliseconds = instant.timestamp_millis() as f64;
    in_london(milliseconds).unwrap_or_else(|| (instant.date_naive(), String::new()))
}

thread_local! {
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
