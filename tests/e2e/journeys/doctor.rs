//! The page that tells a web team what is wrong on its host.

use std::collections::BTreeMap;

use e2e::{Look, Outcome, Page, Result, Spoilt, in_browser};
use serde_json::Value;

/// What is wrong by the name of each check, once all have been made.
pub(crate) fn wrong(page: &Page) -> Result<BTreeMap<String, Vec<String>>> {
    let report: String = page.wait_for("the report", || {
        let script = "const report = document.getElementById('report');
            return document.getElementById('working').hidden ? report.value : ''";
        Ok(Some(page.run::<String>(script)?).filter(|it| !it.is_empty()))
    })?;
    let report: Value = serde_json::from_str(&report)?;
    let found = report.get("found").cloned().unwrap_or_default();
    let found: BTreeMap<String, Option<Vec<String>>> = serde_json::from_value(found)?;
    let found = found.into_iter().filter_map(|(name, wrong)| Some((name, wrong?)));
    Ok(found.filter(|(_, wrong)| !wrong.is_empty()).collect())
}

/// Has it look again, at a page too.
pub(crate) fn look_at(page: &Page, address: &str) -> Result<()> {
    page.run(&format!(
        "document.getElementById('address').value = '{address}';
         document.getElementById('report').value = '';
         document.querySelector('form button').click()"
    ))
}

/// The host of these journeys compresses nothing and lets browsers keep nothing.
fn as_served() -> BTreeMap<String, Vec<String>> {
    let found = [("compression", "complaint-app_bg.wasm"), ("caching", "no-store")];
    found.into_iter().map(|(name, it)| (name.to_owned(), vec![it.to_owned()])).collect()
}

#[test]
fn a_host_and_a_page_that_are_well_are_called_so() -> Outcome {
    in_browser(|page| {
        // The host's policy allows no frame, so whether it starts is not tried.
        page.foresee_console_error("frame");
        page.visit("/doctor.html")?;
        assert_eq!(wrong(page)?, as_served());
        look_at(page, "/embedded/p3.html")?;
        assert_eq!(wrong(page)?, as_served());
        page.see_no_violations(Look::Whole)
    })
}

#[test]
fn what_is_wrong_with_files_and_page_is_named_at_once() -> Outcome {
    in_browser(|page| {
        for foreseen in ["404", "frame"] {
            page.foresee_console_error(foreseen);
        }
        page.host().spoil("/split_later.wasm", Spoilt::OfAnotherBuild);
        page.host().spoil("/complaint-app_bg.wasm", Spoilt::ByAnotherType);
        page.host().lose("/complaint-photos.js");
        page.host().lose("/policies/p3.json");
        page.visit("/doctor.html")?;
        wrong(page)?;
        look_at(page, "/embedded/p3.html")?;
        let mut expected = as_served();
        for (name, wrong) in [
            ("missing", vec!["complaint-photos.js"]),
            ("others", vec!["split_later.wasm"]),
            ("types", vec!["complaint-app_bg.wasm: application/octet-stream"]),
            ("policies", vec!["/policies/p3.json"]),
        ] {
            expected.insert(name.to_owned(), wrong.into_iter().map(str::to_owned).collect());
        }
        assert_eq!(wrong(page)?, expected);
        look_at(page, "/neutral")?;
        let found = wrong(page)?;
        assert_eq!(found.get("element"), Some(&vec!["complaint-wizard".to_owned()]));
        assert_eq!(found.get("module"), Some(&vec!["complaint-wizard.js".to_owned()]));
        look_at(page, "https://elsewhere.example/")?;
        assert_eq!(wrong(page)?.get("page").map(Vec::len), Some(1));
        Ok(())
    })
}
