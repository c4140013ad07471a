//! The page on which a web team puts its tags together.

use std::fs;

use complaint_tools::data::Data;
use complaint_tools::explain::sign_off_page;
use e2e::{
    Has, Look, Outcome, Page, Program, Result, WebServer, dist, ensure, folder_of_its_own,
    in_browser, unpack_release,
};

use crate::walk::{P3, PMS};

/// Fills a field in, as somebody who then leaves it.
fn fill_in(page: &Page, field: &str, value: &str) -> Result<()> {
    page.run(&format!(
        "const field = document.getElementById('{field}');
         field.value = '{value}';
         field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ))
}

fn text_of(page: &Page, field: &str) -> Result<String> {
    page.run(&format!("return document.getElementById('{field}').value"))
}

#[test]
fn what_is_filled_in_is_seen_at_once_and_stands_in_the_tags_and_the_header() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/builder.html")?;
        page.see_heading("group-so-far")?;
        page.speak_of(PMS.name);
        fill_in(page, "policy", "policies/pms.json")?;
        fill_in(page, "action", "https://complaints.example/new")?;
        fill_in(page, "size", "large")?;
        page.see_heading("group-so-far")?;
        let snippet = text_of(page, "snippet")?;
        for part in [
            r#"<complaint-wizard policy="policies/pms.json" action="https://complaints.example/new" size="large">"#,
            r#"src="/complaint-wizard.js""#,
            r#"integrity="sha384-"#,
        ] {
            ensure!(snippet.contains(part), "no {part} in {snippet}");
        }
        ensure!(
            text_of(page, "header")?.contains("connect-src 'self' https://complaints.example;"),
            "header"
        );
        fill_in(page, "accent", "#ffff00")?;
        page.see_heading("group-so-far")?;
        let refused = || {
            let told: String = page.run("return document.getElementById('refused').innerText")?;
            Ok(told.contains("--cw-accent").then_some(()))
        };
        page.wait_for("that the colour is refused", refused)?;
        page.see_no_violations(Look::Whole)
    })
}

#[test]
fn a_page_with_the_tags_and_the_header_has_the_wizard() -> Outcome {
    in_browser(|page| {
        let site = folder_of_its_own()?;
        let release = unpack_release(site.path())?;
        let Some(server) = WebServer::start(Program::Caddy, site.path(), &Has::Pages(None))? else {
            return Ok(());
        };
        let folder = site.path().to_owned();
        page.have(server, site);
        page.speak_of(P3.name);
        page.visit_elsewhere(&format!("/{release}/builder.html"))?;
        fill_in(page, "policy", &format!("/{release}/policies/p3.json"))?;
        page.see_heading("group-so-far")?;
        let snippet = text_of(page, "snippet")?;
        let html = format!(
            "<!doctype html><html lang=en><title>Complaints</title><link rel=icon href=data:,>{snippet}"
        );
        fs::write(folder.join("complaints.html"), html)?;
        page.visit_elsewhere("/complaints.html")?;
        page.see_heading("group-so-far")?;
        page.answer("so-far", "unhappy")?;
        page.see_page("who")
    })
}

/// Presses a button of the page itself, which stands outside of the wizard.
fn press(page: &Page, button: &str) -> Result<()> {
    page.run(&format!("document.getElementById('{button}').click()"))
}

fn see_told(page: &Page, text: &str) -> Result<()> {
    page.wait_for(text, || {
        let told: String = page.run(
            "return [...document.querySelectorAll('#policy-found, #policy-failed')]
               .map((it) => it.innerText).join(' ')",
        )?;
        Ok(told.contains(text).then_some(()))
    })
}

#[test]
fn a_policy_is_checked_in_the_browser_and_has_its_page_to_sign() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/builder.html")?;
        page.see_heading("group-so-far")?;
        press(page, "policy-check")?;
        see_told(page, "There are no errors.")?;
        page.see_no_violations(Look::Whole)?;
        let (name, sheet) = page.downloaded(|| press(page, "policy-sign"))?;
        ensure!(name == "p3-to-sign.html", "{name}");
        let dist = dist()?;
        let policy = fs::read_to_string(dist.join("policies/p3.json"))?;
        let explained = sign_off_page(&Data::Folder(dist), "p3.json", &policy, None)?;
        ensure!(sheet == explained, "another page than that of the command line");
        // A file that is not on the site, with a slip.
        page.run::<()>(
            "const field = document.getElementById('policy-file');
             return fetch('/policies/p3.json').then((it) => it.text()).then((text) => {
               const all = new DataTransfer();
               all.items.add(new File([text.replace('\"stages\"', '\"stagse\"')], 'draft.json'));
               field.files = all.files;
             })",
        )?;
        press(page, "policy-check")?;
        see_told(page, "There are errors.")?;
        see_told(page, "/stagse")?;
        press(page, "policy-sign")?;
        see_told(page, "draft.json")
    })
}

#[test]
fn a_policy_that_is_not_there_is_named() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("");
        page.visit("/builder.html")?;
        fill_in(page, "policy", "policies/none.json")?;
        press(page, "policy-check")?;
        see_told(page, "policies/none.json: 404")
    })
}
