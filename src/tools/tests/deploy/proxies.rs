//! nginx and Caddy in front of a receiver, with the files of `deploy`.

use std::fs::{self, File};
use std::path::Path;

use super::server::{Answer, Program, Server};
use crate::receive::running::Running;
use crate::receive::{KEY, complaint_with, kept_in, multipart_type, parts};

/// The page of the samples.
const PAGE: &str = "https://www.landlord.example";

/// A receiver and a server in front of it.
struct Site {
    folder: tempfile::TempDir,
    server: Server,
    receiver: Running,
}

impl Site {
    fn start(program: Program) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let receiver = Running::start_with(&folder.path().join("store"), &["--allow-origin", PAGE]);
        let server = Server::start(program, &receiver.address)?;
        Some(Self { folder, server, receiver })
    }

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let file = self.folder.path().join(name);
        fs::write(&file, bytes).unwrap();
        file.display().to_string()
    }

    fn store(&self) -> std::path::PathBuf {
        self.folder.path().join("store")
    }

    /// Posts a file, as the page does.
    fn post(&self, path: &str, media_type: &str, file: &str) -> Answer {
        let (media_type, key) =
            (format!("content-type: {media_type}"), format!("idempotency-key: {KEY}"));
        let (origin, body) = (format!("origin: {PAGE}"), format!("@{file}"));
        let headers = ["-H", &media_type, "-H", &key, "-H", &origin, "--data-binary", &body];
        self.server.send(path, &headers)
    }
}

/// A photo, so large that nginx would write it to the disk if it kept it.
fn photo() -> Vec<u8> {
    (0..251).cycle().take(3_000_000).collect()
}

/// As large as it says, without taking room.
fn sparse(file: &Path, bytes: u64) -> String {
    File::create(file).unwrap().set_len(bytes).unwrap();
    file.display().to_string()
}

fn a_complaint_with_a_photo_is_kept(program: Program) {
    let Some(site) = Site::start(program) else { return };
    let photo = photo();
    let complaint = complaint_with(&[&photo]);
    let body = site.file("body", &parts(&complaint, &[&photo]));
    let first = site.post("/complaints", &multipart_type(), &body);
    assert_eq!(first.status, 201, "{first:?}");
    let page = format!("access-control-allow-origin: {PAGE}");
    assert_eq!(first.head.matches("access-control-allow-origin").count(), 1, "{first:?}");
    assert!(first.head.contains(&page), "{first:?}");
    let again = site.post("/complaints", &multipart_type(), &body);
    assert_eq!((again.status, &again.body), (200, &first.body));
    let kept = kept_in(&site.store());
    assert_eq!(kept.len(), 1);
    let receipt: serde_json::Value = serde_json::from_str(&first.body).unwrap();
    let reference = receipt["reference"].as_str().unwrap();

    // Its status is for whoever has the secret, of the same address.
    let status = format!("/complaints/{reference}/status");
    let secret = receipt["status_secret"].as_str().unwrap_or_default();
    let secret = format!("authorization: Bearer {secret}");
    let told = site.server.send(&status, &["-H", &secret]);
    assert_eq!(told.status, 200, "{told:?} {receipt}");
    assert_eq!(site.server.send(&status, &[]).status, 404);

    // What a browser asks first.
    let asked = ["-X", "OPTIONS", "-H", "access-control-request-method: POST"];
    let origin = format!("origin: {PAGE}");
    let headers = ["-H", "access-control-request-headers: idempotency-key", "-H", &origin];
    let preflight = site.server.send("/complaints", &[&asked[..], &headers[..]].concat());
    assert!(preflight.status == 200 && preflight.head.contains(&page), "{preflight:?}");

    // Nothing of it was written down on the way.
    assert_eq!(site.server.written(), Vec::<std::path::PathBuf>::new());
    let log = site.server.log();
    assert!(!log.contains(reference) && !log.contains("complaints/"), "{log}");
}

fn what_is_too_large_is_refused(program: Program) {
    let Some(site) = Site::start(program) else { return };
    // By the receiver, which says it in its own words, and by the server in front.
    for megabytes in [61, 70] {
        let body = sparse(&site.folder.path().join("large"), megabytes * 1_000_000);
        let answer = site.post("/complaints", &multipart_type(), &body);
        assert_eq!(answer.status, 413, "{megabytes}: {answer:?} {}", site.server.log());
        let page = format!("access-control-allow-origin: {PAGE}");
        assert!(answer.head.contains(&page), "{megabytes}: {answer:?}");
    }
    assert!(kept_in(&site.store()).is_empty());
}

fn nothing_else_is_passed_on(program: Program) {
    let Some(site) = Site::start(program) else { return };
    for path in [
        "/",
        "/metrics",
        "/healthz",
        "/readyz",
        "/complaints/",
        "/complaints/1",
        "/complaints/1/2/status",
        "/complaints/1/status/",
        "/complaints/..%2fmetrics",
        "/index.html",
    ] {
        let answer = site.server.send(path, &["--path-as-is"]);
        assert_eq!(answer.status, 404, "{path}: {answer:?}");
        // The receiver's own refusals are in JSON, or empty with a length.
        assert!(!answer.body.contains("nothing here for you"), "{path}: {answer:?}");
    }
}

fn a_receiver_that_is_away_is_said_to_the_page(program: Program) {
    let Some(mut site) = Site::start(program) else { return };
    site.receiver.kill();
    let body = site.file("body", complaint_with(&[]).to_string().as_bytes());
    let answer = site.post("/complaints", "application/json", &body);
    assert!((502..=504).contains(&answer.status), "{answer:?}");
    assert!(answer.head.contains(&format!("access-control-allow-origin: {PAGE}")), "{answer:?}");
    assert!(answer.head.contains("retry-after: 30"), "{answer:?}");
    let log = site.server.log();
    assert!(!log.contains("/complaints") && !log.contains(KEY), "{log}");
}

mod nginx {
    use super::*;

    #[test]
    fn keeps_a_complaint_with_a_photo() {
        a_complaint_with_a_photo_is_kept(Program::Nginx);
    }

    #[test]
    fn refuses_what_is_too_large() {
        what_is_too_large_is_refused(Program::Nginx);
    }

    #[test]
    fn passes_nothing_else_on() {
        nothing_else_is_passed_on(Program::Nginx);
    }

    #[test]
    fn says_to_the_page_that_the_receiver_is_away() {
        a_receiver_that_is_away_is_said_to_the_page(Program::Nginx);
    }

    #[test]
    fn refuses_too_many_of_one_address() {
        let Some(site) = Site::start(Program::Nginx) else { return };
        let body = site.file("body", complaint_with(&[]).to_string().as_bytes());
        let mut statuses = Vec::new();
        let refused = loop {
            let answer = site.post("/complaints", "application/json", &body);
            if answer.status == 429 {
                break answer;
            }
            statuses.push(answer.status);
            assert!(statuses.len() < 40, "{statuses:?}");
        };
        // The next would be let through five seconds after the first.
        assert!(statuses.len() >= 12, "{statuses:?}");
        assert_eq!((statuses[0], statuses[1]), (201, 200));
        assert!(
            refused.head.contains(&format!("access-control-allow-origin: {PAGE}")),
            "{refused:?}"
        );
        assert!(refused.head.contains("retry-after: 30"), "{refused:?}");
        let _json: serde_json::Value = serde_json::from_str(&refused.body).unwrap();
    }
}

mod caddy {
    use super::*;

    #[test]
    fn keeps_a_complaint_with_a_photo() {
        a_complaint_with_a_photo_is_kept(Program::Caddy);
    }

    #[test]
    fn refuses_what_is_too_large() {
        what_is_too_large_is_refused(Program::Caddy);
    }

    #[test]
    fn passes_nothing_else_on() {
        nothing_else_is_passed_on(Program::Caddy);
    }

    #[test]
    fn says_to_the_page_that_the_receiver_is_away() {
        a_receiver_that_is_away_is_said_to_the_page(Program::Caddy);
    }
}
