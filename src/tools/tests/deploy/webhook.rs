//! The sample of an endpoint, told by a real receiver and by others.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, Mac as _};
use serde_json::Value;
use sha2::Sha256;

use crate::receive::running::{Running, send};
use crate::receive::{KEY, complaint, published_schema};
use crate::tidy::top;

const SECRET: &str = "0123456789abcdef0123456789abcdef";
const OTHER_SECRET: &str = "fedcba9876543210fedcba9876543210";

/// The sample while it runs, killed on drop.
struct Sample {
    child: Child,
    address: String,
}

impl Sample {
    /// Starts it; nothing, with the reason, where there is no Python.
    fn start(folder: &Path) -> Option<Self> {
        let secret = folder.join("its-secret");
        std::fs::write(&secret, format!("{SECRET}\n")).unwrap();
        let mut python = Command::new("python3");
        python.arg(top().join("deploy/webhook.py")).arg("127.0.0.1:0").arg(secret);
        let started = python.arg(folder.join("kept")).stdout(Stdio::piped()).spawn();
        let Ok(mut child) = started else {
            eprintln!("skipped: there is no python3");
            return None;
        };
        let line = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
        let address = line.split(" at ").nth(1).unwrap().to_owned();
        Some(Self { child, address })
    }

    /// The status that it answers a request with these headers.
    fn answers(&self, key: &str, at: &str, signature: &str, body: &str) -> u16 {
        let agent: ureq::Agent =
            ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let request = agent.post(&self.address).header("webhook-id", key);
        let request = request.header("webhook-timestamp", at);
        request.header("webhook-signature", signature).send(body).unwrap().status().as_u16()
    }
}

impl Drop for Sample {
    fn drop(&mut self) {
        let _gone_already = self.child.kill();
        let _waited = self.child.wait();
    }
}

/// A receiver that tells the sample, with a secret.
fn receiver(folder: &Path, sample: &Sample, secret: &str) -> Running {
    let file = folder.join("secret");
    std::fs::write(&file, secret).unwrap();
    let file = file.display().to_string();
    Running::start_with(
        &folder.join("store"),
        &["--webhook", &sample.address, "--webhook-secret-file", &file],
    )
}

/// What the sample has kept.
fn kept(folder: &Path) -> Vec<(String, String)> {
    let files = std::fs::read_dir(folder.join("kept")).unwrap().map(|it| it.unwrap().path());
    let name = |it: &Path| it.file_name().unwrap().to_string_lossy().into_owned();
    files.map(|it| (name(&it), std::fs::read_to_string(&it).unwrap())).collect()
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

fn signature(secret: &str, key: &str, at: u64, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{key}.{at}.{body}").as_bytes());
    format!("v1,{}", BASE64_STANDARD.encode(mac.finalize().into_bytes()))
}

#[test]
fn the_sample_keeps_what_the_receiver_tells_and_nothing_of_one_with_another_secret() {
    let folder = tempfile::tempdir().unwrap();
    let Some(sample) = Sample::start(folder.path()) else { return };
    for (secret, told) in [(OTHER_SECRET, false), (SECRET, true)] {
        let own = folder.path().join(secret);
        std::fs::create_dir(&own).unwrap();
        let running = receiver(&own, &sample, secret);
        let body = complaint().to_string();
        let answer = send(&running.url(), "application/json", KEY, body.as_bytes()).unwrap();
        // One line of the request, one of what came of telling.
        let log = running.log_of(2);
        let kept = kept(folder.path());
        assert_eq!(kept.len(), usize::from(told), "{log}");
        let said = if told { "\"told\"" } else { "webhook: answered 401" };
        assert!(log.contains(said), "{log}");
        for (_, text) in kept {
            let text: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(text["reference"], answer.reference().unwrap());
            assert_eq!(text["complaint"], complaint());
        }
    }
}

#[test]
fn the_sample_believes_a_key_a_time_and_a_body_only_together() {
    let folder = tempfile::tempdir().unwrap();
    let Some(sample) = Sample::start(folder.path()) else { return };
    let (at, other_key) = (now(), KEY.replace('0', "1"));
    let right = signature(SECRET, KEY, at, "{}");
    let long_ago = at - 600;
    let names_a_file = "../../0b7e1a52-6f4c-4d0e-9a43-5a1f7c";
    for (key, at, signature, body) in [
        (KEY, at, right.as_str(), "{ }"),
        (&other_key, at, &right, "{}"),
        (KEY, at + 1, &right, "{}"),
        (KEY, at, "", "{}"),
        (KEY, at, &signature(OTHER_SECRET, KEY, at, "{}"), "{}"),
        (KEY, long_ago, &signature(SECRET, KEY, long_ago, "{}"), "{}"),
        (names_a_file, at, &signature(SECRET, names_a_file, at, "{}"), "{}"),
    ] {
        assert_eq!(sample.answers(key, &at.to_string(), signature, body), 401, "{key} {at}");
    }
    assert_eq!(kept(folder.path()), []);
    // While a secret is changed there are two signatures. What comes again is the same.
    let two = format!("v1,bm9uZQ== {right}");
    for signature in [&right, &two] {
        assert_eq!(sample.answers(KEY, &at.to_string(), signature, "{}"), 204);
        assert_eq!(kept(folder.path()), [(format!("{KEY}.json"), "{}".to_owned())]);
    }
}

#[test]
fn what_is_to_be_pasted_into_a_flow_describes_what_is_told() {
    let page = std::fs::read_to_string(top().join("docs/webhook.md")).unwrap();
    let schema = page.split("```json\n").nth(1).unwrap().split("```").next().unwrap();
    let schema: Value = serde_json::from_str(schema).unwrap();
    let flow = jsonschema::validator_for(&schema).unwrap();
    let told = serde_json::json!({
        "type": "complaint.received", "reference": "482-093-756",
        "received_at": "2026-11-21T10:11:13.000Z", "complaint": complaint()
    });
    assert!(published_schema("webhook").is_valid(&told));
    assert!(flow.is_valid(&told));
    // A flow fills its fields by these names, so each of them has to be one.
    let mut left = vec![(&schema, &told)];
    while let Some((schema, value)) = left.pop() {
        for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
            let value = value.get(name).unwrap_or_else(|| panic!("{name} is not told"));
            left.push((inner, value));
        }
        if let Some(inner) = schema.get("items") {
            left.extend(value.as_array().unwrap().iter().map(|it| (inner, it)));
        }
    }
}
