//! What is there twice, too long, or not meant to be read: refused without its words.

use std::io::Write as _;

use axum::http::HeaderValue;
use serde_json::json;

use super::running::{Running, head, rest};
use super::{Endpoint, KEY, complaint, complaint_with, parts, request};

#[tokio::test]
async fn headers_that_are_there_twice_or_not_at_all_are_refused() {
    let endpoint = Endpoint::new().await;
    let sent = || request("application/json", KEY, complaint().to_string());
    for name in ["idempotency-key", "host"] {
        let mut twice = sent();
        let again = twice.headers()[name].clone();
        twice.headers_mut().append(name, again);
        let mut without = sent();
        without.headers_mut().remove(name);
        for sent in [twice, without] {
            let answered = endpoint.send(sent).await;
            assert_eq!(answered.status, 400, "{name}");
            assert!(answered.text.to_lowercase().contains(name), "{}", answered.text);
        }
    }
    let mut twice = sent();
    twice.headers_mut().append("content-type", HeaderValue::from_static("text/plain"));
    assert_eq!(endpoint.send(twice).await.status, 415);
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn a_key_that_is_there_twice_is_refused_wherever_it_is() {
    let endpoint = Endpoint::new().await;
    let text = complaint().to_string();
    for (from, to) in [
        ("\"answer\":{", "\"answer\":{\"quagmire\":\"1\",\"quagmire\":\"2\","),
        ("\"letter\":", "\"letter\":\"x\",\"letter\":"),
    ] {
        assert!(text.contains(from), "{from}");
        let body = text.replacen(from, to, 1);
        let answered = endpoint.send(request("application/json", KEY, body)).await;
        assert_eq!(answered.status, 400, "{to}");
        assert!(answered.text.contains("the same key twice"), "{}", answered.text);
        assert!(!answered.text.contains("quagmire"), "{}", answered.text);
    }
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn names_are_of_one_line_and_no_longer_than_names_are() {
    let endpoint = Endpoint::new().await;
    for (field, value) in [
        ("/policy", "x".repeat(1_900_000)),
        ("/policy", "p3\u{0}".to_owned()),
        ("/policy_version", "1\n2".to_owned()),
        ("/evidence/0/name", "a\u{7f}.jpg".to_owned()),
        ("/evidence/0/name", "x".repeat(256)),
        ("/evidence/0/media_type", "image/\rjpeg".to_owned()),
    ] {
        let files: [&[u8]; 1] = [b"one"];
        let mut bad = complaint_with(&files);
        *bad.pointer_mut(field).unwrap() = json!(value);
        let answered = endpoint.send_parts(parts(&bad, &files)).await;
        assert_eq!((answered.status.as_u16(), answered.pointers()), (400, vec![field.to_owned()]));
        assert!(answered.text.len() < 500, "{}", answered.text.len());
    }
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn a_refusal_does_not_repeat_the_names_that_a_sender_made_up() {
    let endpoint = Endpoint::new().await;
    let mut bad = complaint();
    bad["quagmire"] = json!(1);
    bad["answers"][0]["answer"]["quagmire"] = json!(1);
    bad["answers"][1]["quagmire"] = json!({ "quagmire": 1 });
    let answered = endpoint.send_json(&bad).await;
    assert_eq!(answered.status, 400);
    assert!(!answered.text.contains("quagmire"), "{}", answered.text);
    let mut pointers = answered.pointers();
    pointers.sort();
    assert_eq!(pointers, ["", "/answers/0/answer", "/answers/1"]);
    for it in answered.json()["problems"].as_array().unwrap() {
        let message = it["message"].as_str().unwrap();
        assert!(message.starts_with("This could not be taken: ") && message.ends_with('.'));
    }
}

#[test]
fn more_than_is_taken_is_refused_before_it_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start(&folder.path().join("store"));
    let mut stream = running.connect();
    stream.write_all(head(70_000_000, "Expect: 100-continue\r\n").as_bytes()).unwrap();
    let answer = rest(&stream);
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}
