//! The published schemas and the OpenAPI document, compared with what the receiver does.

use complaint_core::submission::LandlordStatus;
use jsonschema::Validator;
use roas::v3_1::spec::Spec;
use roas::validation::Validate as _;
use serde_json::{Value, json};

use super::{Answered, Endpoint, complaint, complaint_with, parts, published_schema};
use crate::program::complaint as program;
use crate::tidy::{assert_committed, top};

fn published(name: &str) -> String {
    std::fs::read_to_string(top().join("public").join(name)).unwrap()
}

fn document() -> Value {
    serde_json::from_str(&published("openapi.json")).unwrap()
}

/// The schema at a place of the document, with all definitions that it refers to.
fn schema(document: &Value, pointer: &str) -> Validator {
    let mut schema = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema" });
    schema["components"] = document["components"].clone();
    schema["allOf"] = json!([document.pointer(pointer).unwrap()]);
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

const POST: &str = "/paths/~1complaints/post";

#[track_caller]
fn assert_as_published(document: &Value, answered: &Answered) {
    let status = answered.status.as_u16();
    let pointer = format!("{POST}/responses/{status}/content/application~1json/schema");
    assert!(schema(document, &pointer).is_valid(&answered.json()), "{status} {}", answered.text);
}

#[test]
fn the_committed_documents_are_not_stale() {
    for (kind, name) in [
        ("submission", "submission.schema.json"),
        ("webhook", "webhook.schema.json"),
        ("openapi", "openapi.json"),
    ] {
        let run = program(&["schema", "--of", kind], "");
        assert_eq!(run.code, 0);
        assert_committed(&format!("public/{name}"), &run.output);
    }
}

#[test]
fn the_document_is_openapi_3_1_and_its_schemas_are_schemas() {
    // Number formats are an open list; the parser knows two of them.
    let mut text = published("openapi.json");
    for (format, known) in [("uint16", "int32"), ("uint32", "int32"), ("uint64", "int64")] {
        text = text.replace(format, known);
    }
    let spec: Spec = serde_json::from_str(&text).unwrap();
    spec.validate(Default::default(), None).unwrap();
    let document = document();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert!(schemas.len() > 15);
    for (name, schema) in schemas {
        assert!(jsonschema::meta::is_valid(schema), "{name}");
    }
}

#[test]
fn every_status_is_described_and_each_example_is_as_its_schema_says() {
    let document = document();
    let responses = document.pointer(&format!("{POST}/responses")).unwrap().as_object().unwrap();
    let statuses: Vec<&str> = responses.keys().map(String::as_str).collect();
    assert_eq!(statuses, ["200", "201", "400", "408", "409", "413", "415", "422", "429", "503"]);
    for (status, response) in responses {
        let Some(content) = response.pointer("/content/application~1json") else { continue };
        let pointer = format!("{POST}/responses/{status}/content/application~1json/schema");
        assert!(schema(&document, &pointer).is_valid(&content["example"]), "{status}");
    }
    for status in ["429", "503"] {
        assert!(responses[status]["headers"]["Retry-After"].is_object(), "{status}");
    }
}

#[tokio::test]
async fn the_receiver_takes_and_answers_what_is_published() {
    let document = document();
    let body = format!("{POST}/requestBody/content/application~1json");
    let example = document.pointer(&format!("{body}/example")).unwrap();
    let submission = schema(&document, &format!("{body}/schema"));
    let alone = published_schema("submission");
    let files: [&[u8]; 1] = [b"leak"];
    assert!(submission.is_valid(example) && alone.is_valid(example));
    // With files it comes in parts.
    assert!(
        !submission.is_valid(&complaint_with(&files)) && alone.is_valid(&complaint_with(&files))
    );

    let endpoint = Endpoint::new().await;
    let created = endpoint.send_json(example).await;
    let known = endpoint.send_json(example).await;
    let conflict = endpoint.send_parts(parts(&complaint_with(&files), &files)).await;
    let mut bad = complaint();
    bad["answers"][0]["answer"] = json!(7);
    assert!(!submission.is_valid(&bad) && !alone.is_valid(&bad));
    let bad_request = endpoint.send_json(&bad).await;
    let not_a_complaint = endpoint.send_json(&complaint_with(&files)).await;
    let statuses = [&created, &known, &bad_request, &conflict, &not_a_complaint]
        .map(|it| (assert_as_published(&document, it), it.status.as_u16()).1);
    assert_eq!(statuses, [201, 200, 400, 409, 422]);
}

/// Each of these came from a schema that was looser than its reader.
#[tokio::test]
async fn what_the_schema_takes_at_its_edges_is_taken_and_what_is_beyond_it_is_not() {
    let document = document();
    let pointer = format!("{POST}/requestBody/content/application~1json/schema");
    let schema = schema(&document, &pointer);
    for (pointer, edge, beyond) in [
        ("/deadlines/0/clause/line", json!(u32::MAX), json!(u64::from(u32::MAX) + 1)),
        ("/deadlines/0/clause/line", json!(5.0), json!(5.5)),
        ("/deadlines/0/period/n", json!(10.0), json!(10.5)),
        ("/submitted_at", json!("2026-11-21T10:11:12Z"), json!("2026-11-21T10:11:12+01:00")),
        ("/submitted_at", json!("2026-11-21T10:11:12.345Z"), json!("2026-11-21T10:11:12.3456Z")),
        ("/submitted_at", json!("2016-12-31T23:59:59Z"), json!("2016-12-31T23:59:60Z")),
    ] {
        for (value, status) in [(edge, 201), (beyond, 400)] {
            let endpoint = Endpoint::new().await;
            let mut sent = complaint();
            *sent.pointer_mut(pointer).unwrap() = value;
            assert_eq!(schema.is_valid(&sent), status == 201, "{sent}");
            let answered = endpoint.send_json(&sent).await;
            assert_eq!(answered.status, status, "{sent}: {}", answered.text);
            assert_as_published(&document, &answered);
        }
    }
}

/// Who deals with a complaint is one line, to the schema and to its reader.
#[test]
fn a_handler_is_one_line_in_the_schema_too() {
    let document = document();
    let post = "/paths/~1complaints~1{reference}~1status/post";
    let schema = schema(&document, &format!("{post}/requestBody/content/application~1json/schema"));
    for handler in
        ["Repairs team", " \u{e9} ", "", " ", "a\nb", "\u{0}", "a\u{9a}", "\u{85}", "\u{2028}"]
    {
        let status = json!({ "status": "response", "on": "2026-12-04", "handler": handler });
        let is_read = serde_json::from_value::<LandlordStatus>(status.clone()).is_ok();
        assert_eq!(schema.is_valid(&status), is_read, "{handler:?}");
    }
}

#[test]
fn the_schema_of_a_receipt_takes_a_receipt_and_nothing_less() {
    let run = program(&["schema", "--of", "receipt"], "");
    let schema: Value = serde_json::from_str(&run.output).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let receipt = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let at = "2026-11-21T10:11:13.000Z";
    assert!(receipt.is_valid(&json!({ "reference": "482-093-756", "received_at": at })));
    for none in [
        json!({}),
        json!({ "reference": "", "received_at": at }),
        json!({ "reference": "482-093-756" }),
        json!({ "reference": "482-093-756", "received_at": "yesterday" }),
    ] {
        assert!(!receipt.is_valid(&none), "{none}");
    }
}
