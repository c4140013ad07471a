//! `public/openapi.json`: what an endpoint is sent and what it has to answer, as OpenAPI 3.1, for
//! landlords who write their own receiver. The schemas are those of the core's types.

mod status;

use complaint_core::submission::{GivenReceipt, Refusal, SubmissionFile};
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

/// The path of the endpoint, below the address of the landlord's server.
const PATH: &str = "/complaints";

/// An example of a complaint, without evidence.
pub(crate) const EXAMPLE: &str = include_str!("example.json");

/// The document.
pub(crate) fn document() -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.definitions_path = "/components/schemas".into();
    let mut generator = settings.into_generator();
    let submission = generator.subschema_for::<SubmissionFile>().to_value();
    let receipt = generator.subschema_for::<GivenReceipt>().to_value();
    let refusal = generator.subschema_for::<Refusal>().to_value();
    let status = status::path(&mut generator, &refusal);
    let schemas = generator.take_definitions(true);
    json!({
        "openapi": "3.1.1",
        "info": {
            "title": "Receiving complaints from the complaint wizard",
            "version": "1",
            "summary": "One request for each complaint; one receipt for each key.",
            "description": "An endpoint takes complaints at the address in the element's attribute \
                `action`. Keep the complaint first and answer then: the resident is told that it has \
                arrived, and the draft on their device is deleted. receiving.html tells the rest, \
                with the headers that a browser asks for when the endpoint has another origin.",
            "license": { "name": "MIT OR Apache-2.0" }
        },
        "servers": [{
            "url": "https://complaints.landlord.example",
            "description": "Yours: https, and any path; the name of the path here is an example."
        }],
        "paths": { PATH: { "post": {
            "operationId": "sendComplaint",
            "summary": "Send one complaint, with its evidence",
            "parameters": [{
                "name": "Idempotency-Key",
                "in": "header",
                "required": true,
                "description": "The same on every retry of the same complaint. Keep one complaint \
                    for each key and answer every retry with the first receipt.",
                "schema": { "type": "string", "format": "uuid" },
                "example": "0b7e1a52-6f4c-4d0e-9a43-5a1f7c2d9e10"
            }],
            "requestBody": body(&submission),
            "responses": responses(&receipt, &refusal)
        }}, status::PATH: status },
        "components": { "schemas": schemas, "securitySchemes": status::security_schemes() }
    })
}

/// Two media types: JSON by itself, and JSON with files.
fn body(submission: &Value) -> Value {
    let example: Value = serde_json::from_str(EXAMPLE).unwrap_or_default();
    json!({
        "required": true,
        "content": {
            "application/json": {
                "schema": {
                    "allOf": [submission],
                    "properties": { "evidence": { "maxItems": 0 } }
                },
                "example": example
            },
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["complaint"],
                    "properties": {
                        "complaint": submission,
                        "evidence": {
                            "description": "The files, one part each, in the order of the JSON's \
                                own list; their bytes have the SHA-256 that stands there.",
                            "type": "array",
                            "maxItems": 20,
                            "items": { "contentMediaType": "application/octet-stream" }
                        }
                    },
                    "additionalProperties": false
                },
                "encoding": { "complaint": { "contentType": "application/json" } }
            }
        }
    })
}

/// Every status for which the resident sees a specific message.
fn responses(receipt: &Value, refusal: &Value) -> Value {
    let given = json!({ "reference": "482-093-756", "received_at": "2026-11-21T10:11:13.000Z" });
    let receipt = |description: &str| {
        let content = json!({ "application/json": { "schema": receipt, "example": given } });
        json!({ "description": description, "content": content })
    };
    let refused = |description: &str, pointer: &str, question: Option<&str>, message: &str| {
        let problem = json!({ "pointer": pointer, "question_id": question, "message": message });
        let example = json!({ "problems": [problem] });
        let content = json!({ "application/json": { "schema": refusal, "example": example } });
        json!({ "description": description, "content": content })
    };
    let later = |mut response: Value| {
        let retry_after = json!({
            "description": "After how many seconds to try again; say so in \
                Access-Control-Expose-Headers, or a browser does not pass it on.",
            "schema": { "type": "integer", "minimum": 0 },
            "example": 30
        });
        if let Some(members) = response.as_object_mut() {
            members.insert("headers".to_owned(), json!({ "Retry-After": retry_after }));
        }
        response
    };
    json!({
        "200": receipt("It was kept before, under the same key: the first receipt again."),
        "201": receipt("It is kept."),
        "400": refused(
            "It is not a request as described here, or not as the schema says: what is wrong.",
            "/submitted_at", None,
            "This could not be taken: expected a time such as \"2026-05-21T10:11:12.000Z\"."
        ),
        "408": refused(
            "It did not arrive in time.",
            "", None, "The complaint did not arrive in time. Please send it again."
        ),
        "409": refused(
            "Another complaint has come with this key.",
            "", None, "Another complaint was sent with the same Idempotency-Key. This one was not received."
        ),
        "413": refused(
            "It is more than is taken at once.",
            "", None, "This is more than can be received at once."
        ),
        "415": refused(
            "It is neither of the two media types.",
            "", None, "Expected application/json or multipart/form-data."
        ),
        "422": refused(
            "It is as the schema says and cannot be taken, as when the files are not those that it lists: \
            everything that is wrong. The resident sees each message at the question that it names.",
            "/answers/1/answer_text", Some("what-happened"), "Say which room the tap is in."
        ),
        "429": later(json!({ "description": "Too many complaints at once; not kept." })),
        "503": later(refused("It could not be kept.", "", None, "The complaint could not be kept. Please send it again."))
    })
}
