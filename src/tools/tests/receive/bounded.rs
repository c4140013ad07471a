//! What is small to send is small to refuse.

use serde_json::{Value, json};

use super::running::{Running, send};
use super::{Endpoint, KEY, complaint, published_schema, request};

/// The example with a list of things that are no deadlines.
fn with_deadlines(text: &str, n: usize) -> String {
    let mut complaint = complaint();
    complaint["deadlines"] = json!("here");
    complaint.to_string().replace("\"here\"", &format!("[{}]", vec![text; n].join(",")))
}

/// As much wrong as the bounds let through.
fn as_wrong_as_can_be() -> String {
    let deadline = format!("{{\"skipped\":[{}]}}", vec!["{}"; 45].join(","));
    with_deadlines(&deadline, 100)
}

#[tokio::test]
async fn a_refusal_names_twenty_problems_and_counts_the_others() {
    let endpoint = Endpoint::new().await;
    let body = with_deadlines("{}", 100);
    let answered = endpoint.send(request("application/json", KEY, body)).await;
    assert_eq!((answered.status.as_u16(), answered.pointers().len()), (400, 21));
    let json = answered.json();
    let last = json["problems"][20]["message"].as_str().unwrap();
    assert_eq!(last, "There are 780 more problems.", "eight keys for each of a hundred");
    assert!(answered.text.len() < 5_000, "{}", answered.text.len());
    let mut bad = complaint();
    bad["answers"] = vec![complaint()["answers"][0].clone(); 100].into();
    for answer in bad["answers"].as_array_mut().unwrap() {
        answer["question_id"] = json!("none");
    }
    let answered = endpoint.send_json(&bad).await;
    assert_eq!((answered.status.as_u16(), answered.pointers().len()), (400, 21));
    endpoint.assert_empty().await;
}

#[tokio::test]
async fn a_list_that_is_too_long_is_refused_by_its_length() {
    let endpoint = Endpoint::new().await;
    let deadline = complaint()["deadlines"][0].clone();
    let mut bad = complaint();
    bad["deadlines"] = Value::Array(vec![deadline; 101]);
    let answered = endpoint.send_json(&bad).await;
    assert_eq!(
        (answered.status.as_u16(), answered.pointers()),
        (400, vec!["/deadlines".to_owned()])
    );
    assert!(answered.text.contains("a list of at most 100"), "{}", answered.text);
}

#[tokio::test]
async fn more_than_is_taken_in_all_is_too_large_and_not_wrong() {
    let endpoint = Endpoint::new().await;
    let mut large = complaint();
    let day = json!({ "on": "2026-12-25", "why": "Christmas Day" });
    let mut deadline = large["deadlines"][0].clone();
    deadline["skipped"] = vec![day; 400].into();
    large["deadlines"] = vec![deadline; 100].into();
    assert!(published_schema("submission").is_valid(&large));
    assert_eq!(endpoint.send_json(&large).await.status, 413);
}

#[tokio::test]
async fn what_nests_without_end_or_never_ends_is_refused_in_one_line() {
    let endpoint = Endpoint::new().await;
    let deep = format!("{}{}", "[".repeat(900_000), "]".repeat(900_000));
    for body in [with_deadlines("{}", 330_000), with_deadlines("[[]]", 300), deep] {
        let answered = endpoint.send(request("application/json", KEY, body)).await;
        assert_eq!(answered.status, 400);
        assert!(answered.text.len() < 6_000, "{}", answered.text.len());
    }
    let answered = endpoint.send(request("application/json", KEY, as_wrong_as_can_be())).await;
    assert!(answered.text.contains(" more problems."), "{}", answered.text);
}

#[cfg(target_os = "linux")]
#[test]
fn eight_strangers_take_less_than_100_megabytes() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start(&folder.path().join("store"));
    let bodies = [with_deadlines("{}", 330_000), as_wrong_as_can_be()];
    let url = running.url();
    std::thread::scope(|threads| {
        for stranger in 0..8 {
            let (url, bodies) = (&url, &bodies);
            threads.spawn(move || {
                for n in 0..6 {
                    let body = bodies[(stranger + n) % 2].as_bytes();
                    let answer = send(url, "application/json", KEY, body).unwrap();
                    assert_eq!(answer.status, 400);
                }
            });
        }
    });
    let status = std::fs::read_to_string(format!("/proc/{}/status", running.child.id())).unwrap();
    let most = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).unwrap();
    let kilobytes: u64 = most.trim().trim_end_matches(" kB").parse().unwrap();
    eprintln!("{kilobytes} kB at most");
    assert!(kilobytes < 100_000, "{kilobytes}");
}
