//! What those who look after the receiver see of it.

use super::running::{Running, send};
use super::{KEY, complaint};
use crate::program::complaint as program;

/// The status and the text of one of its pages.
pub(super) fn look(running: &Running, path: &str) -> (u16, String) {
    let address = running.watched.as_ref().unwrap();
    let agent: ureq::Agent =
        ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let mut answer = agent.get(format!("http://{address}{path}")).call().unwrap();
    (answer.status().as_u16(), answer.body_mut().read_to_string().unwrap())
}

#[test]
fn requests_are_counted_by_what_was_answered_and_nothing_is_said_of_residents() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start_with(&folder.path().join("store"), &["--watch", "127.0.0.1:0"]);
    assert_eq!(look(&running, "/healthz"), (200, "alive\n".to_owned()));
    assert_eq!(look(&running, "/readyz"), (200, "ready\n".to_owned()));
    let body = complaint().to_string();
    let receipt = send(&running.url(), "application/json", KEY, body.as_bytes()).unwrap();
    send(&running.url(), "application/json", KEY, b"{}").unwrap();
    let (status, figures) = look(&running, "/metrics");
    assert_eq!(status, 200);
    for line in [
        "complaint_requests_total{status=\"201\"} 1",
        "complaint_requests_total{status=\"400\"} 1",
        "complaint_request_duration_seconds_count 2",
        "complaint_requests_open 0",
    ] {
        assert!(figures.lines().any(|it| it == line), "{line} in {figures}");
    }
    assert!(!figures.contains(&receipt.reference().unwrap()), "{figures}");
    // Residents' browsers find none of it.
    let address = format!("http://{}/metrics", running.address);
    assert!(matches!(ureq::get(address).call(), Err(ureq::Error::StatusCode(404))));
}

#[test]
fn a_receiver_whose_store_has_gone_lives_and_is_not_ready() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let running = Running::start_with(&store, &["--watch", "[::1]:0"]);
    std::fs::rename(&store, folder.path().join("elsewhere")).unwrap();
    assert_eq!(look(&running, "/healthz").0, 200);
    let (status, told) = look(&running, "/readyz");
    assert_eq!(status, 503, "{told}");
}

#[test]
fn it_is_watched_from_this_machine_alone() {
    for address in ["0.0.0.0:9081", "192.0.2.1:9081", "localhost:9081"] {
        let refused = program(&["receive", "--store", "Cargo.toml", "--watch", address], "");
        assert_eq!(refused.code, 2);
        assert!(refused.messages.contains("this machine alone"), "{}", refused.messages);
    }
}

#[test]
fn a_program_beside_it_asks_how_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let mut running = Running::start_with(&store, &["--watch", "127.0.0.1:0"]);
    let watched = running.watched.clone().unwrap();
    let ask = |page: &str| {
        program(&["receive", "--store", "Cargo.toml", "--watch", &watched, "--ask", page], "")
    };
    for (page, told) in [("healthz", "alive\n"), ("readyz", "ready\n")] {
        let asked = ask(page);
        assert_eq!((asked.code, asked.output.as_str()), (0, told), "{}", asked.messages);
    }
    std::fs::rename(&store, folder.path().join("elsewhere")).unwrap();
    assert_eq!((ask("healthz").code, ask("readyz").code), (0, 1));
    running.kill();
    let asked = ask("healthz");
    assert_eq!((asked.code, asked.output), (1, format!("no receiver answers at {watched}\n")));
    let nowhere = program(&["receive", "--store", "Cargo.toml", "--ask", "healthz"], "");
    assert_eq!(nowhere.code, 2);
    assert!(nowhere.messages.contains("--watch"), "{}", nowhere.messages);
}
