//! One test for each status, without evidence.

use axum::body::Body;
use axum::http::Request;
use complaint_tools::receive::Options;
use serde_json::{Value, json};
use sqlx::Executor as _;

use super::{Endpoint, KEY, complaint, multipart_type, parts, request, sqlite};

#[tokio::test]
async fn a_complaint_is_kept_letter_for_letter_and_answered_with_a_receipt() {
    let endpoint = Endpoint::new().await;
    let text = format!("{:#}", complaint());
    let answered = endpoint.send(request("application/json", KEY, text.clone())).await;
    assert_eq!(answered.status, 201);
    let [kept] = &endpoint.kept().await[..] else { panic!("not one") };
    assert_eq!((kept.idempotency_key.as_str(), &kept.submission), (KEY, &text));
    let mut given = answered.json();
    given.as_object_mut().unwrap().remove("status_secret").unwrap();
    assert_eq!(given, serde_json::to_value(&kept.receipt).unwrap());
    let reference = &kept.receipt.reference;
    let groups: Vec<&str> = reference.split('-').collect();
    let digits = |it: &&str| it.len() == 3 && it.bytes().all(|it| it.is_ascii_digit());
    assert!(groups.len() == 3 && groups.iter().all(digits), "{reference}");
}

#[tokio::test]
async fn the_media_type_may_name_its_letters() {
    let endpoint = Endpoint::new().await;
    let media_type = "Application/JSON; charset=utf-8";
    let sent = request(media_type, KEY, complaint().to_string());
    assert_eq!(endpoint.send(sent).await.status, 201);
}

#[tokio::test]
async fn what_is_not_json_or_not_utf_8_is_a_bad_request() {
    let long = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for body in ["", "nope", "[]", "{}", "null", &long] {
        let endpoint = Endpoint::new().await;
        let answered = endpoint.send(request("application/json", KEY, body.to_owned())).await;
        assert_eq!(answered.status, 400, "{:.9}", body);
        assert!(!answered.pointers().is_empty());
        endpoint.assert_empty().await;
    }
    let endpoint = Endpoint::new().await;
    let answered = endpoint.send(request("application/json", KEY, vec![b'"', 0xff, b'"'])).await;
    assert_eq!(answered.status, 400);
}

#[tokio::test]
async fn every_mistake_of_shape_is_named_at_once_with_its_question_and_without_its_words() {
    let endpoint = Endpoint::new().await;
    let mut bad = complaint();
    let words = "My mother fell";
    bad["submitted_at"] = json!(words);
    bad["stage"] = json!(words);
    bad["answers"][1]["answer"]["text"] = json!([words]);
    bad["deadlines"][0]["due_on"] = json!(words);
    bad["evidence"] = json!(words);
    bad.as_object_mut().unwrap().remove("letter");
    let answered = endpoint.send_json(&bad).await;
    assert_eq!(answered.status, 400);
    let mut pointers = answered.pointers();
    pointers.sort();
    let expected = [
        "",
        "/answers/1/answer/text",
        "/deadlines/0/due_on",
        "/evidence",
        "/stage",
        "/submitted_at",
    ];
    assert_eq!(pointers, expected, "{}", answered.text);
    let json = answered.json();
    let of_answer = |it: &&Value| it["pointer"] == "/answers/1/answer/text";
    let problem = json["problems"].as_array().unwrap().iter().find(of_answer).unwrap();
    assert_eq!(problem["question_id"], "what-happened");
    assert!(!answered.text.contains("mother"), "{}", answered.text);
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn what_only_our_own_reader_refuses_is_named_without_its_words() {
    let endpoint = Endpoint::new().await;
    let text = complaint().to_string();
    for (from, to) in [
        (
            "\"submitted_at\":\"2026-11-21T10:11:12.000Z\"",
            "\"submitted_at\":\"2026-11-21T10:11:12+01:00\"",
        ),
        ("\"language\":\"en\"", "\"language\":\"mother\",\"language\":\"mother\""),
    ] {
        assert!(text.contains(from), "{from}");
        let body = text.replace(from, to);
        let answered = endpoint.send(request("application/json", KEY, body)).await;
        assert_eq!(answered.status, 400, "{to}");
        assert!(!answered.text.contains("mother"), "{}", answered.text);
    }
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn a_request_without_a_key_that_is_a_uuid_is_refused() {
    let endpoint = Endpoint::new().await;
    for key in [None, Some(""), Some("7"), Some("0b7e1a52")] {
        let mut sent = Request::post("/complaints")
            .header("host", "localhost")
            .header("content-type", "application/json");
        if let Some(key) = key {
            sent = sent.header("idempotency-key", key);
        }
        let answered = endpoint.send(sent.body(Body::from(complaint().to_string())).unwrap()).await;
        assert_eq!(answered.status, 400, "{key:?}");
        assert!(answered.text.contains("Idempotency-Key"), "{}", answered.text);
    }
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn other_media_types_are_refused() {
    let endpoint = Endpoint::new().await;
    for media_type in ["", "text/plain", "application/x-www-form-urlencoded", "application/jsonp"] {
        let answered = endpoint.send(request(media_type, KEY, complaint().to_string())).await;
        assert_eq!(answered.status, 415, "{media_type}");
    }
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn what_is_no_complaint_is_refused_with_everything_wrong() {
    let endpoint = Endpoint::new().await;
    let mut bad = complaint();
    bad["schema"] = json!("complaint-submission/9");
    bad["letter"] = json!(" ");
    bad["answers"][0]["question_id"] = json!("mother");
    let answered = endpoint.send_json(&bad).await;
    assert_eq!(answered.status, 400);
    let mut pointers = answered.pointers();
    pointers.sort();
    assert_eq!(pointers, ["/answers/0/question_id", "/letter", "/schema"]);
    assert!(answered.text.contains("expected some text"), "{}", answered.text);
    assert!(!answered.text.contains("mother"), "{}", answered.text);
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn a_body_above_the_limit_is_refused_whether_or_not_it_says_its_length() {
    let endpoint = Endpoint::with(&Options { most_bytes: 4_000, ..Options::default() }).await;
    let mut large = complaint();
    large["letter"] = json!("x".repeat(5_000));
    for (media_type, body) in [
        ("application/json".to_owned(), large.to_string().into_bytes()),
        (multipart_type(), parts(&large, &[])),
    ] {
        let length = body.len();
        let mut sent = request(&media_type, KEY, body.clone());
        sent.headers_mut().insert("content-length", length.into());
        assert_eq!(endpoint.send(sent).await.status, 413, "{media_type}");
        let answered = endpoint.send(request(&media_type, KEY, body)).await;
        assert_eq!((answered.status.as_u16(), answered.pointers().len()), (413, 1), "{media_type}");
    }
    endpoint.assert_empty().await;
    assert_eq!(endpoint.send_json(&complaint()).await.status, 201);
}

#[tokio::test]
async fn json_above_its_own_limit_is_refused_alone_and_in_its_part() {
    let endpoint = Endpoint::new().await;
    let mut large = complaint();
    large["letter"] = json!("x".repeat(2_000_000));
    assert_eq!(endpoint.send_json(&large).await.status, 413);
    assert_eq!(endpoint.send_parts(parts(&large, &[])).await.status, 413);
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn a_letter_longer_than_any_is_a_bad_request() {
    let endpoint = Endpoint::new().await;
    let mut long = complaint();
    long["letter"] = json!("x".repeat(200_001));
    let answered = endpoint.send_json(&long).await;
    assert_eq!((answered.status.as_u16(), answered.pointers()), (400, vec!["/letter".to_owned()]));
    assert!(answered.text.contains("200000 characters"), "{}", answered.text);
}

#[tokio::test]
async fn a_store_that_fails_gives_no_receipt_and_says_when_to_try_again() {
    let endpoint = Endpoint::new().await;
    let database = endpoint.folder.path().join("complaints.sqlite3");
    let mut breaking = sqlite(&database).await;
    breaking.execute("ALTER TABLE complaint RENAME TO elsewhere").await.unwrap();
    let answered = endpoint.send_json(&complaint()).await;
    assert_eq!(answered.status, 503);
    assert!(answered.json().get("reference").is_none(), "{}", answered.text);
    let seconds = answered.headers["retry-after"].to_str().unwrap();
    assert!(seconds.parse::<u32>().is_ok(), "{seconds}");
    breaking.execute("ALTER TABLE elsewhere RENAME TO complaint").await.unwrap();
    assert_eq!(endpoint.send_json(&complaint()).await.status, 201);
}

#[tokio::test]
async fn nothing_is_given_out_by_other_methods_or_addresses() {
    let endpoint = Endpoint::new().await;
    for (method, path, status) in
        [("GET", "/complaints", 405), ("DELETE", "/complaints", 405), ("POST", "/", 404)]
    {
        let sent = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        assert_eq!(endpoint.send(sent).await.status, status, "{method} {path}");
    }
}
