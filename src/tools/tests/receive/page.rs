//! `public/receiving.html`: what it shows is what the receiver does.

use serde_json::Value;

use super::{Endpoint, KEY, complaint};
use crate::html::Html;
use crate::tidy::top;

fn text() -> String {
    std::fs::read_to_string(top().join("public/receiving.html")).unwrap()
}

fn sample(page: &Html, id: &str) -> Value {
    serde_json::from_str(&page.with_id(id).text()).unwrap()
}

fn document() -> Value {
    let text = std::fs::read_to_string(top().join("public/openapi.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn it_is_html_with_its_headings_in_order_and_runs_nothing() {
    let page = Html::read(&text());
    assert_eq!(page.errors, Vec::<String>::new());
    for (name, count) in [("main", 1), ("h1", 1), ("nav", 1), ("script", 0), ("style", 0)] {
        assert_eq!(page.all(name).count(), count, "{name}");
    }
    let deeper = ["h3", "h4", "h5", "h6"];
    assert!(page.elements.iter().all(|it| !deeper.contains(&it.name.as_str())));
    assert!(page.elements.iter().all(|it| it.attribute("style").is_none()));
}

#[test]
fn every_link_leads_somewhere() {
    let page = Html::read(&text());
    let links: Vec<&str> = page.all("a").filter_map(|it| it.attribute("href")).collect();
    assert!(links.len() > 10);
    for link in links {
        // A release makes a page of each text in `docs`.
        let text = link.strip_prefix("docs/").and_then(|it| it.strip_suffix(".html"));
        match (link.strip_prefix('#'), text) {
            (Some(id), _) => drop(page.with_id(id).text()),
            (None, Some(name)) => {
                assert!(top().join(format!("docs/{name}.md")).is_file(), "{link}")
            }
            (None, None) => assert!(top().join("public").join(link).is_file(), "{link}"),
        }
    }
    for section in page.all("section").chain(page.all("nav")) {
        page.with_id(section.attribute("aria-labelledby").unwrap());
    }
}

#[tokio::test]
async fn its_sample_is_a_complaint_that_the_receiver_takes() {
    let page = Html::read(&text());
    let sample = sample(&page, "sample");
    assert_eq!(sample, complaint());
    assert_eq!(Endpoint::new().await.send_json(&sample).await.status, 201);
    assert!(text().contains(KEY));
}

#[test]
fn its_statuses_and_answers_are_those_of_the_published_document() {
    let page = Html::read(&text());
    let document = document();
    let responses = document["paths"]["/complaints"]["post"]["responses"].as_object().unwrap();
    let mut statuses: Vec<String> = page
        .all("th")
        .filter(|it| it.attribute("scope") == Some("row"))
        .map(|it| it.text())
        .collect();
    statuses.sort();
    assert_eq!(statuses, responses.keys().cloned().collect::<Vec<_>>());
    for (id, status) in [("receipt-sample", "201"), ("refusal-sample", "422")] {
        let example = &responses[status]["content"]["application/json"]["example"];
        assert_eq!(&sample(&page, id), example, "{id}");
    }
}
