//! Two receivers on one PostgreSQL, where it is installed: whichever takes a row tells it.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use super::endpoint::{self, Does, Told, endpoint};
use super::mail::Mail;
use super::mail_server::{self, MailServer};
use super::rows::Outbox;
use crate::receive::complaint;
use crate::receive::running::{Running, send};
use crate::received::postgres::Server;

const COMPLAINTS: usize = 24;

/// Sends some of the complaints, each to another receiver than the one before it.
fn send_some(numbers: std::ops::Range<usize>, to: &[&Running]) {
    let body = complaint().to_string();
    for (number, running) in numbers.zip(to.iter().cycle()) {
        let key = Uuid::from_u128(number.try_into().unwrap()).to_string();
        let answer = send(&running.url(), "application/json", &key, body.as_bytes()).unwrap();
        assert_eq!(answer.status, 201, "{}", answer.body);
    }
}

/// The references of what has come, by their keys; what came twice has to say the same.
fn by_key(told: impl Iterator<Item = (String, String)>) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (key, reference) in told {
        let before = all.insert(key, reference.clone());
        assert!(before.is_none_or(|it| it == reference));
    }
    all
}

fn key_and_reference(request: &Told) -> (String, String) {
    let body: Value = serde_json::from_str(&request.body).unwrap();
    let reference = body["reference"].as_str().unwrap().to_owned();
    assert_eq!(request.header("idempotency-key"), request.header("webhook-id"));
    (request.header("webhook-id").to_owned(), reference)
}

#[test]
fn two_receivers_tell_all_that_is_in_one_database_and_lose_nothing_when_one_dies() {
    let Some(database) = Server::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut mail = MailServer::start(0);
    // Some requests are refused, and some are not answered.
    let refusing = (0..COMPLAINTS).map(|it| match it % 4 {
        0 => Does::Answer("503 Later"),
        1 => Does::Close,
        _ => Does::Answer("204 Kept"),
    });
    let (address, requests) = endpoint(refusing.chain([Does::Answer("204 Kept")]).collect());
    let (database_address, mail_url) = (database.address(), mail.url());
    let webhook = endpoint::arguments(folder.path(), address);
    let webhook = webhook.each_ref().map(String::as_str);
    let place = ["--database", database_address.as_str()];
    let all = [&mail_server::arguments(&mail_url)[..], &webhook[..], &place].concat();
    let start = |name: &str| Running::start_with(&folder.path().join(name), &all);
    let (mut one, other) = (start("one"), start("other"));
    send_some(0..8, &[&one, &other]);
    // What is being mailed breaks off, and what comes now has to wait.
    mail.stop();
    send_some(8..16, &[&one, &other]);
    // What it has taken by now it tells nobody.
    one.kill();
    send_some(16..COMPLAINTS, &[&other]);
    mail.start_again();
    let outbox = Outbox::at(database_address.clone());
    outbox.make_due();
    let rows = outbox.all_delivered();
    let by_email = by_key(mail.mails.try_iter().map(|it| {
        let mail = Mail::read(&it);
        (mail.id, mail.reference)
    }));
    let by_webhook = by_key(requests.try_iter().map(|it| key_and_reference(&it)));
    assert_eq!((by_email.len(), by_webhook.len()), (COMPLAINTS, COMPLAINTS));
    assert_eq!(rows.len(), 2 * COMPLAINTS);
    for it in rows {
        let told = if it.channel == "email" { &by_email } else { &by_webhook };
        assert_eq!(told.get(&it.id), Some(&it.reference), "{}", it.channel);
    }
}
