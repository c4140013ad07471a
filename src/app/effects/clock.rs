//! The only place that reads the clock.

use chrono::{DateTime, NaiveDate, Utc};
use complaint_core::iso;
use js_sys::{Array, Date, Intl, Object, Reflect};
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
    in_london(Date::now()).unwrap_or_else(|| now().date_naive())
}

/// The civil date in London at an instant, in milliseconds since 1970.
pub(crate) fn in_london(milliseconds: f64) -> Option<NaiveDate> {
    let options = Object::new();
    for (key, value) in [
        ("timeZone", "Europe/London"),
        ("year", "numeric"),
        ("month", "2-digit"),
        ("day", "2-digit"),
    ] {
        Reflect::set(&options, &JsValue::from_str(key), &JsValue::from_str(value)).ok()?;
    }
    // Swedish writes dates as ISO 8601 does.
    let locales = Array::of1(&JsValue::from_str("sv-SE"));
    let format = Intl::DateTimeFormat::new(&locales, &options).format();
    let text = format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(milliseconds)).ok()?;
    iso::day(&text.as_string()?)
}
