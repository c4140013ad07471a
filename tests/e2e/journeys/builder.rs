//! The page on which a web team puts its tags together.

use std::fs;

use e2e::{
    Has, Look, Outcome, Page, Program, Result, WebServer, ensure, folder_of_its_own, in_browser,
    unpack_release,
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
