//! `complaint check` and `complaint explain` for the builder page: the same code, without the command line.
//!
//! The page hands over the texts of the files, and gets a report or a page of HTML. It is compiled for the browser
//! when a release is packed.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;

use complaint_core::iso;
use complaint_tools::check::report_on;
use complaint_tools::data::Data;
use complaint_tools::explain::sign_off_page;
use wasm_bindgen::prelude::wasm_bindgen;

/// Everything wrong with a policy, as `complaint check --json` writes it. `files` is a JSON object: the texts of the
/// rules, the bank holidays and the words, by their paths in a release. `today` is a date such as 2026-11-28.
///
/// # Errors
///
/// What is missing among the files, or wrong with them.
#[wasm_bindgen]
pub fn check(name: &str, policy: &str, files: &str, today: &str) -> Result<String, String> {
    let today = iso::day(today).ok_or_else(|| format!("{today} is not a date"))?;
    let report = report_on(&data(files)?, name, policy, today).map_err(|it| it.to_string())?;
    serde_json::to_string(&report).map_err(|it| it.to_string())
}

/// The page that complaints staff check and sign, as HTML: what `complaint explain` writes.
///
/// # Errors
///
/// Everything wrong with the policy, or with the files.
#[wasm_bindgen]
pub fn explain(name: &str, policy: &str, files: &str) -> Result<String, String> {
    sign_off_page(&data(files)?, name, policy, None).map_err(|it| it.to_string())
}

fn data(files: &str) -> Result<Data, String> {
    let files: BTreeMap<String, String> =
        serde_json::from_str(files).map_err(|it| format!("the files: {it}"))?;
    Ok(Data::of(files))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn text(path: &str) -> String {
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public");
        fs::read_to_string(public.join(path)).unwrap()
    }

    fn files() -> String {
        let paths = [
            "rules/in-force.json",
            "rules/sources.json",
            "calendars/england-and-wales.json",
            "locales/en.ftl",
        ];
        serde_json::to_string(
            &paths.map(|it| (it, text(it))).into_iter().collect::<BTreeMap<_, _>>(),
        )
        .unwrap()
    }

    #[test]
    fn a_landlords_policy_has_no_errors_and_a_slip_is_found_where_it_is() {
        let policy = text("policies/p3.json");
        let report = check("p3.json", &policy, &files(), "2026-11-28").unwrap();
        assert!(!report.contains(r#""severity":"error""#), "{report}");
        let slip = policy.replacen("\"id\": \"p3\"", "\"id\": 3", 1);
        assert_ne!(slip, policy);
        let report = check("p3.json", &slip, &files(), "2026-11-28").unwrap();
        assert!(report.contains(r#""severity":"error","pointer":"/id""#), "{report}");
    }

    #[test]
    fn the_page_to_sign_is_a_page_and_a_slip_has_none() {
        let policy = text("policies/p3.json");
        let page = explain("p3.json", &policy, &files()).unwrap();
        assert!(page.starts_with("<!doctype html>") && page.contains("P3"), "no page");
        let why = explain("p3.json", "{}", &files()).unwrap_err();
        assert!(why.contains("p3.json"), "{why}");
    }

    #[test]
    fn a_file_that_is_missing_is_named() {
        let why = check("p3.json", &text("policies/p3.json"), "{}", "2026-11-28").unwrap_err();
        assert!(why.contains("rules/in-force.json"), "{why}");
    }
}
