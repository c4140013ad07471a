//! Preflights, and requests from other origins.

use axum::body::Body;
use axum::http::Request;
use complaint_tools::receive::Options;

use super::{Endpoint, KEY, complaint, request};

const LISTED: &str = "https://www.landlord.example";
const OTHER: &str = "https://www.landlord.example.attacker.example";

async fn endpoint() -> Endpoint {
    Endpoint::with(&Options { origins: vec![LISTED.parse().unwrap()], ..Options::default() }).await
}

fn asking(origin: &str) -> Request<Body> {
    Request::options("/complaints")
        .header("origin", origin)
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "content-type,idempotency-key")
        .body(Body::empty())
        .unwrap()
}

#[tokio::test]
async fn a_listed_origin_may_send() {
    let answered = endpoint().await.send(asking(LISTED)).await;
    let header = |name: &str| answered.headers.get(name).map(|it| it.to_str().unwrap());
    assert!(answered.status.is_success());
    assert_eq!(header("access-control-allow-origin"), Some(LISTED));
    assert_eq!(header("access-control-allow-methods"), Some("POST"));
    assert_eq!(header("access-control-allow-headers"), Some("content-type,idempotency-key"));
    assert_eq!(header("access-control-allow-credentials"), None);
    assert!(header("access-control-max-age").unwrap().parse::<u32>().unwrap() > 0);
    assert!(header("vary").unwrap().to_lowercase().contains("origin"));
}

#[tokio::test]
async fn no_other_origin_may_send_and_none_when_none_is_listed() {
    for (endpoint, origin) in [
        (endpoint().await, OTHER),
        (endpoint().await, "null"),
        (endpoint().await, "http://www.landlord.example"),
        (Endpoint::new().await, LISTED),
    ] {
        let answered = endpoint.send(asking(origin)).await;
        assert!(!answered.headers.contains_key("access-control-allow-origin"), "{origin}");
    }
}

#[tokio::test]
async fn a_listed_origin_may_read_every_answer_and_when_to_try_again() {
    let endpoint = endpoint().await;
    for (body, status) in [(complaint().to_string(), 201), ("nope".to_owned(), 400)] {
        let mut sent = request("application/json", KEY, body);
        sent.headers_mut().insert("origin", LISTED.parse().unwrap());
        let answered = endpoint.send(sent).await;
        assert_eq!(answered.status, status);
        assert_eq!(answered.headers["access-control-allow-origin"], LISTED);
        assert_eq!(answered.headers["access-control-expose-headers"], "retry-after");
    }
    let mut sent = request("text/plain", KEY, "nope");
    sent.headers_mut().insert("origin", OTHER.parse().unwrap());
    let answered = endpoint.send(sent).await;
    assert!(!answered.headers.contains_key("access-control-allow-origin"));
}
