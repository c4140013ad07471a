//! The page is self-contained HTML: it fetches nothing, runs nothing, and escapes what a policy says.

use std::collections::BTreeSet;

use super::{made, page, parsed};
use crate::html::Html;
use crate::library::{POLICIES, changed};

#[test]
fn a_browser_finds_nothing_wrong_with_it() {
    for policy in POLICIES.iter().copied() {
        assert_eq!(parsed(policy).errors, Vec::<String>::new(), "{policy}");
    }
    // The parser does find mistakes.
    assert_ne!(Html::read("<!doctype html><main id=main><p><b></p></main>").errors.len(), 0);
}

#[test]
fn it_asks_for_nothing_and_runs_nothing() {
    for policy in POLICIES.iter().copied() {
        let text = page(policy).to_lowercase();
        for forbidden in
            ["<script", " src=", "@import", "url(", "<link", "<iframe", "<object", " on"]
        {
            // A handler is an attribute: `on…=`.
            let found = text.split(forbidden).skip(1).any(|after| {
                let name = after.split(|it: char| !it.is_ascii_alphabetic()).next().unwrap();
                forbidden != " on" || after.strip_prefix(name).unwrap().starts_with("=\"")
            });
            assert!(!found, "{policy}: {forbidden}");
        }
        let html = parsed(policy);
        let policy_of_page =
            html.all("meta").find(|it| it.attribute("http-equiv").is_some()).unwrap();
        let content = policy_of_page.attribute("content").unwrap();
        assert_eq!(content, "default-src 'none'; style-src 'unsafe-inline'");
        let links: Vec<&str> = html.all("a").filter_map(|it| it.attribute("href")).collect();
        for link in links {
            html.with_id(link.strip_prefix('#').unwrap_or_else(|| panic!("{policy}: {link}")));
        }
    }
}

#[test]
fn headings_tables_and_ids_are_in_order() {
    for policy in POLICIES.iter().copied() {
        let html = parsed(policy);
        assert_eq!(html.all("html").next().unwrap().attribute("lang"), Some("en-GB"));
        assert!(html.all("title").next().unwrap().text().contains("complaints procedure"));
        let mut level = 0;
        for element in &html.elements {
            let Some(next) = element.name.strip_prefix('h').and_then(|it| it.parse::<u8>().ok())
            else {
                continue;
            };
            assert!(next <= level + 1, "{policy}: {}", element.text());
            level = next;
        }
        assert_eq!(html.all("h1").count(), 1);
        let in_tables = |it: &&crate::html::Element| it.attribute("class") != Some("form");
        for table in html.all("table").filter(in_tables) {
            let caption = table.inside("caption").into_iter().next();
            assert!(caption.is_some_and(|it| !it.text().is_empty()), "{policy}");
        }
        let scoped = |it: &crate::html::Element| it.attribute("scope").is_some();
        assert!(html.all("th").all(scoped), "{policy}");
        let ids: Vec<&str> = html.elements.iter().filter_map(|it| it.attribute("id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{policy}");
    }
}

#[test]
fn every_row_has_a_cell_for_each_column() {
    for policy in POLICIES.iter().copied() {
        for table in parsed(policy).all("table") {
            let rows = table.inside("tr");
            let width = |row: &crate::html::Element| {
                let heads = row.inside("th").len();
                let wide = row
                    .inside("th")
                    .iter()
                    .find_map(|it| it.attribute("colspan").map(|it| it.parse::<usize>().unwrap()));
                wide.unwrap_or(heads + row.inside("td").len())
            };
            let widths: BTreeSet<usize> = rows.iter().map(width).collect();
            assert_eq!(widths.len(), 1, "{policy}: {}", table.text());
        }
    }
}

#[test]
fn what_a_policy_says_stays_text() {
    let name = "Brick <b>& \\\"Sons\\\"</b> <script>";
    let quote = "an appointed <i>Manager</i> & \\\"Co\\\"";
    let path = changed(
        "p3",
        "p3-markup.json",
        &[
            ("\"name\": \"P3 Housing\"", &format!("\"name\": \"{name}\"")),
            ("an appointed Investigating Manager", quote),
            ("Lines 16 and 17 are", "<img src=x onerror=alert(1)> are"),
        ],
    );
    let text = made(&path);
    let html = Html::read(&text);
    assert_eq!(html.errors, Vec::<String>::new());
    for name in ["b", "i", "img", "script"] {
        assert_eq!(html.all(name).count(), 0, "<{name}>");
    }
    assert!(html.text().contains("Brick <b>& \"Sons\"</b> <script>"));
    assert!(html.text().contains("an appointed <i>Manager</i> & \"Co\""));
    assert!(html.text().contains("<img src=x onerror=alert(1)> are"));
}
