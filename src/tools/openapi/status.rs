//! What a landlord says of a complaint after its receipt: how it is written, and how the resident's page reads it.

use schemars::SchemaGenerator;
use serde_json::{Value, json};

use complaint_core::submission::{LandlordStatus, Statuses};

/// The path of one complaint's status.
pub(super) const PATH: &str = "/complaints/{reference}/status";

/// Its two operations. An endpoint that gives no `status_secret` in a receipt needs neither.
pub(super) fn path(generator: &mut SchemaGenerator, refusal: &Value) -> Value {
    let status = generator.subschema_for::<LandlordStatus>().to_value();
    let statuses = generator.subschema_for::<Statuses>().to_value();
    let refused = |description: &str, message: &str| {
        let problem = json!({ "pointer": "", "question_id": null, "message": message });
        let example = json!({ "problems": [problem] });
        let content = json!({ "application/json": { "schema": refusal, "example": example } });
        json!({ "description": description, "content": content })
    };
    let nothing = refused(
        "There is no such complaint, or the token is not for it. The answer is the same in both cases.",
        "there is nothing here for you",
    );
    let said = json!({ "status": "extension", "on": "2026-12-04", "until": "2026-12-18", "handler": "Repairs team" });
    let told = json!({
        "reference": "482-093-756", "received_at": "2026-11-21T10:11:13.000Z", "statuses": [said]
    });
    json!({
        "parameters": [{
            "name": "reference", "in": "path", "required": true, "schema": { "type": "string" },
            "example": "482-093-756", "description": "As in the receipt."
        }],
        "get": {
            "operationId": "readStatus",
            "summary": "Read what the landlord has said of a complaint",
            "description": "The bearer token is the `status_secret` of the receipt.",
            "security": [{ "receipt": [] }],
            "responses": {
                "200": { "description": "What has been said, in its order.", "content": {
                    "application/json": { "schema": statuses, "example": told } } },
                "404": nothing,
                "503": refused("It could not be read.", "it could not be read or kept; try again")
            }
        },
        "post": {
            "operationId": "writeStatus",
            "summary": "Say what has happened to a complaint",
            "description": "For the landlord's own system. Said again of the same day, it replaces what was said.",
            "security": [{ "landlord": [] }],
            "requestBody": { "required": true, "content": {
                "application/json": { "schema": status, "example": said } } },
            "responses": {
                "204": { "description": "It is kept." },
                "400": refused("It is not as the schema says.", "expected a date such as \"2026-12-04\""),
                "401": refused("The token is missing or wrong.", "the token is missing or wrong"),
                "404": nothing,
                "413": refused("It is longer than a status.", "Failed to buffer the request body: length limit exceeded"),
                "415": refused("It is not JSON by its media type.", "Expected request with `Content-Type: application/json`"),
                "422": refused("It is as the schema says, and contradicts itself.", "`until` is before `on`"),
                "503": refused("It could not be read or kept.", "it could not be read or kept; try again")
            }
        }
    })
}

/// The two kinds of token.
pub(super) fn security_schemes() -> Value {
    json!({
        "receipt": { "type": "http", "scheme": "bearer", "description": "The secret of one receipt." },
        "landlord": { "type": "http", "scheme": "bearer", "description": "The token of the landlord's system." }
    })
}
