//! The app's parts in a real browser. These files are modules of the app's own test build, so that
//! they reach what is not public; each test works on elements and storage keys of its own.

mod clock;
mod config;
mod govuk;
mod json;
mod storage;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
