//! What the landlord says of a complaint, and who may read it.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use complaint_tools::receive::{Options, Token};
use serde_json::{Value, json};

use super::{Answered, Endpoint, complaint};

const TOKEN: &str = "0123456789abcdef0123456789abcdef";
const PAGE: &str = "https://www.landlord.example";

/// A receiver that has one complaint, with the answer to that.
async fn with_a_complaint() -> (Endpoint, Value) {
    let origins = vec![PAGE.parse().unwrap()];
    let options = Options { status_token: Some(Token::new(TOKEN)), origins, ..Options::default() };
    let endpoint = Endpoint::with(&options).await;
    let receipt = endpoint.send_json(&complaint()).await.json();
    (endpoint, receipt)
}

fn text<'a>(receipt: &'a Value, name: &str) -> &'a str {
    receipt[name].as_str().unwrap()
}

async fn write(endpoint: &Endpoint, reference: &str, token: &str, status: &Value) -> Answered {
    let request = Request::post(format!("/complaints/{reference}/status"))
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "application/json")
        .body(Body::from(status.to_string()))
        .unwrap();
    endpoint.send(request).await
}

async fn read(endpoint: &Endpoint, reference: &str, secret: Option<&str>) -> Answered {
    let mut request =
        Request::get(format!("/complaints/{reference}/status")).header("origin", PAGE);
    if let Some(secret) = secret {
        request = request.header("authorization", format!("Bearer {secret}"));
    }
    endpoint.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn whoever_has_the_receipt_reads_what_the_landlord_has_said_in_its_order() {
    let (endpoint, receipt) = with_a_complaint().await;
    let (reference, secret) = (text(&receipt, "reference"), text(&receipt, "status_secret"));
    let none = read(&endpoint, reference, Some(secret)).await;
    assert_eq!((none.status, none.json()["statuses"].clone()), (StatusCode::OK, json!([])));
    let all = [
        json!({ "status": "acknowledged", "on": "2026-11-24", "handler": "Repairs team" }),
        json!({ "status": "extension", "on": "2026-12-04", "until": "2026-12-18" }),
        json!({ "status": "response", "on": "2026-12-17" }),
    ];
    // Said in another order, and once again.
    for it in [&all[2], &all[0], &all[1], &all[1]] {
        let written = write(&endpoint, reference, TOKEN, it).await;
        assert_eq!(written.status, StatusCode::NO_CONTENT, "{}", written.text);
    }
    let told = read(&endpoint, reference, Some(secret)).await;
    assert_eq!(told.headers["cache-control"], "no-store");
    assert_eq!(told.headers["access-control-allow-origin"], PAGE);
    let expected = json!({
        "reference": reference, "received_at": receipt["received_at"], "statuses": all
    });
    assert_eq!(told.json(), expected);
}

#[tokio::test]
async fn said_again_of_the_same_day_it_is_put_right() {
    let (endpoint, receipt) = with_a_complaint().await;
    let (reference, secret) = (text(&receipt, "reference"), text(&receipt, "status_secret"));
    for until in ["2026-12-18", "2026-12-19"] {
        let status = json!({ "status": "extension", "on": "2026-12-04", "until": until });
        write(&endpoint, reference, TOKEN, &status).await;
    }
    let told = read(&endpoint, reference, Some(secret)).await.json();
    let expected = json!([{ "status": "extension", "on": "2026-12-04", "until": "2026-12-19" }]);
    assert_eq!(told["statuses"], expected);
}

#[tokio::test]
async fn a_retry_gives_the_same_secret() {
    let (endpoint, receipt) = with_a_complaint().await;
    assert_eq!(endpoint.send_json(&complaint()).await.json(), receipt);
}

#[tokio::test]
async fn nobody_else_is_told_anything_not_even_that_there_is_a_complaint() {
    let (endpoint, receipt) = with_a_complaint().await;
    let (reference, secret) = (text(&receipt, "reference"), text(&receipt, "status_secret"));
    let other = secret.replacen(|it: char| it != '0', "0", 1);
    let unknown = read(&endpoint, "000-000-000", Some(secret)).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    for secret in [None, Some(""), Some(TOKEN), Some(reference), Some(other.as_str())] {
        let told = read(&endpoint, reference, secret).await;
        assert_eq!((told.status, &told.text), (unknown.status, &unknown.text), "{secret:?}");
    }
}

#[tokio::test]
async fn only_the_landlords_system_writes() {
    let (endpoint, receipt) = with_a_complaint().await;
    let (reference, secret) = (text(&receipt, "reference"), text(&receipt, "status_secret"));
    let status = json!({ "status": "response", "on": "2026-12-17" });
    for token in ["", secret, "0123456789abcdef0123456789abcdeF"] {
        let written = write(&endpoint, reference, token, &status).await;
        assert_eq!(written.status, StatusCode::UNAUTHORIZED, "{token}");
        assert_eq!(written.headers["www-authenticate"], "Bearer");
    }
    let written = write(&endpoint, "000-000-000", TOKEN, &status).await;
    assert_eq!(written.status, StatusCode::NOT_FOUND);
    let told = read(&endpoint, reference, Some(secret)).await;
    assert_eq!(told.json()["statuses"], json!([]));
    // A receiver without a token takes none.
    let endpoint = Endpoint::new().await;
    let receipt = endpoint.send_json(&complaint()).await.json();
    let written = write(&endpoint, text(&receipt, "reference"), TOKEN, &status).await;
    assert_eq!(written.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_no_status_is_refused_by_what_is_wrong() {
    let (endpoint, receipt) = with_a_complaint().await;
    for (status, wrong) in [
        (json!({ "status": "closed", "on": "2026-12-17" }), "status"),
        (json!({ "status": "response" }), "on"),
        (json!({ "status": "response", "on": "17 December" }), "date"),
        (json!({ "status": "response", "on": "2026-12-1" }), "date"),
        (json!({ "status": "response", "on": "2026-12-17", "note": "x" }), "note"),
        (json!({ "status": "extension", "on": "2026-12-04" }), "until"),
        (json!({ "status": "response", "on": "2026-12-04", "handler": "a\nb" }), "handler"),
        (json!({ "status": "response", "on": "2026-12-04", "handler": " " }), "handler"),
        (
            json!({ "status": "response", "on": "2026-12-04", "handler": "x".repeat(101) }),
            "handler",
        ),
    ] {
        let written = write(&endpoint, text(&receipt, "reference"), TOKEN, &status).await;
        assert_eq!(written.status, StatusCode::BAD_REQUEST, "{status}");
        assert!(written.text.contains(wrong), "{status}: {}", written.text);
    }
    let backwards = json!({ "status": "extension", "on": "2026-12-04", "until": "2026-12-03" });
    let written = write(&endpoint, text(&receipt, "reference"), TOKEN, &backwards).await;
    assert_eq!(written.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", written.text);
}

#[tokio::test]
async fn what_is_refused_by_its_form_is_refused_as_the_document_says() {
    let (endpoint, receipt) = with_a_complaint().await;
    let path = format!("/complaints/{}/status", text(&receipt, "reference"));
    for (media_type, body, expected) in [
        ("text/plain", "{}".to_owned(), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json", "{".to_owned(), StatusCode::BAD_REQUEST),
        ("application/json", " ".repeat(5_000), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let request = Request::post(&path)
            .header("authorization", format!("Bearer {TOKEN}"))
            .header("content-type", media_type);
        let answered = endpoint.send(request.body(Body::from(body)).unwrap()).await;
        assert_eq!(answered.status, expected, "{}", answered.text);
    }
}

#[tokio::test]
async fn a_listed_page_may_read_and_no_page_may_write() {
    let (endpoint, _) = with_a_complaint().await;
    let asking = Request::options("/complaints/000-000-000/status")
        .header("origin", PAGE)
        .header("access-control-request-method", "GET")
        .header("access-control-request-headers", "authorization")
        .body(Body::empty())
        .unwrap();
    let answered = endpoint.send(asking).await;
    assert_eq!(answered.headers["access-control-allow-methods"], "GET");
    assert_eq!(answered.headers["access-control-allow-headers"], "authorization");
    assert_eq!(answered.headers["access-control-allow-origin"], PAGE);
}
