//! The civil date in the United Kingdom.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::effects::clock::{in_london, moment, now, today};

fn london(instant: &str) -> String {
    let milliseconds = js_sys::Date::parse(instant);
    in_london(milliseconds).unwrap().0.to_string()
}

#[wasm_bindgen_test]
fn just_after_midnight_in_summer_it_is_the_next_day_already() {
    assert_eq!(london("2026-07-31T22:59:59Z"), "2026-07-31");
    assert_eq!(london("2026-07-31T23:00:00Z"), "2026-08-01");
}

#[wasm_bindgen_test]
fn in_winter_the_day_changes_with_utc() {
    assert_eq!(london("2026-11-21T23:59:59Z"), "2026-11-21");
    assert_eq!(london("2026-11-22T00:00:00Z"), "2026-11-22");
}

#[wasm_bindgen_test]
fn today_is_the_day_of_now_or_the_day_after() {
    let in_utc = now().date_naive();
    assert!(today() == in_utc || Some(today()) == in_utc.succ_opt());
}

#[wasm_bindgen_test]
fn the_time_is_that_of_the_united_kingdom() {
    let at = |instant: &str| moment(instant.parse().unwrap()).1;
    assert_eq!(at("2026-07-31T23:05:00Z"), "00:05");
    assert_eq!(at("2026-11-21T14:32:10Z"), "14:32");
}
