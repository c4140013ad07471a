//! After the receiver was killed, every complaint with a receipt is still there.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};

use complaint_tools::receive::Kept;
use serde_json::json;
use uuid::Uuid;

use super::running::{Running, send};
use super::{KEY, complaint_with, kept_in, multipart_type, parts};

/// How often it is killed; `COMPLAINT_SOAK_KILLS` sets another number.
fn rounds() -> usize {
    let asked = std::env::var("COMPLAINT_SOAK_KILLS").ok();
    asked.map_or(4, |it| it.parse().unwrap())
}

const SENDERS: usize = 4;

fn evidence(store: &Path, kept: &Kept) -> Vec<u8> {
    std::fs::read(store.join("files").join(&kept.evidence[0])).unwrap()
}

#[test]
fn a_complaint_is_there_when_the_receiver_is_killed_upon_its_receipt() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let mut running = Running::start(&store);
    let files: [&[u8]; 1] = [b"a picture of the leak"];
    let body = parts(&complaint_with(&files), &files);
    let answer = send(&running.url(), &multipart_type(), KEY, &body).unwrap();
    running.kill();
    assert_eq!(answer.status, 201);
    let kept = kept_in(&store);
    assert_eq!(answer.reference().as_ref(), Some(&kept[0].receipt.reference));
    assert_eq!(evidence(&store, &kept[0]), files[0]);
}

/// The complaint of one sender, with files of a few bytes to a few hundred thousand.
struct Sending {
    key: String,
    file: Vec<u8>,
    body: Vec<u8>,
}

impl Sending {
    fn new(round: usize, sender: usize, n: usize) -> Self {
        let number = (round * SENDERS + sender) * 1_000_000 + n;
        let length = 3 + number * 7_919 % 400_000;
        let file: Vec<u8> = (0..253).cycle().skip(number % 253).take(length).collect();
        let mut complaint = complaint_with(&[&file]);
        complaint["submission_reference"] = json!(number.to_string());
        let body = parts(&complaint, &[&file]);
        Self { key: Uuid::from_u128(number.try_into().unwrap()).to_string(), file, body }
    }
}

/// Sends until there is no answer. It reports each complaint before it is sent, and its reference after.
fn keep_sending(url: &str, round: usize, sender: usize, said: &Sender<(Sending, Option<String>)>) {
    for n in 0.. {
        let sending = Sending::new(round, sender, n);
        let answer = send(url, &multipart_type(), &sending.key, &sending.body);
        let reference = answer.map(|it| {
            assert_eq!(it.status, 201, "{}", it.body);
            it.reference().unwrap()
        });
        let is_last = reference.is_none();
        said.send((sending, reference)).unwrap();
        if is_last {
            return;
        }
    }
}

/// Everything that is sent until the receiver is killed in the middle of it.
fn round(
    running: &mut Running,
    round: usize,
    heard: &Receiver<(Sending, Option<String>)>,
    say: &Sender<(Sending, Option<String>)>,
) -> Vec<(Sending, Option<String>)> {
    let url = running.url();
    std::thread::scope(|threads| {
        for sender in 0..SENDERS {
            let (url, say) = (url.clone(), say.clone());
            threads.spawn(move || keep_sending(&url, round, sender, &say));
        }
        // By then the other senders are at random points of their requests.
        let mut said: Vec<_> = heard.iter().take(round % 7).collect();
        running.kill();
        let mut ended = said.iter().filter(|it| it.1.is_none()).count();
        while ended < SENDERS {
            let next = heard.recv().unwrap();
            ended += usize::from(next.1.is_none());
            said.push(next);
        }
        said
    })
}

#[test]
fn no_receipt_is_lost_and_nothing_is_kept_twice_however_often_it_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let (say, heard) = channel();
    let (mut receipts, mut unanswered) = (BTreeMap::new(), 0);
    for number in 0..rounds() {
        let mut running = Running::start(&store);
        let said = round(&mut running, number, &heard, &say);
        let there: BTreeMap<String, Kept> =
            kept_in(&store).into_iter().map(|it| (it.idempotency_key.clone(), it)).collect();
        // No receipt is lost, in this round or an earlier one.
        receipts.extend(
            said.iter().filter_map(|(it, reference)| Some((it.key.clone(), reference.clone()?))),
        );
        for (key, reference) in &receipts {
            assert_eq!(there.get(key).map(|it| &it.receipt.reference), Some(reference));
        }
        // A retry gets the first receipt, or is kept now.
        let running = Running::start(&store);
        for (sending, reference) in &said {
            unanswered += usize::from(reference.is_none());
            let known = there.get(&sending.key).map(|it| it.receipt.reference.clone());
            let status = if known.is_some() { 200 } else { 201 };
            let again = send(&running.url(), &multipart_type(), &sending.key, &sending.body);
            let again = again.unwrap();
            assert_eq!(again.status, status, "{}", again.body);
            let given = again.reference().unwrap();
            assert_eq!(known.as_ref().unwrap_or(&given), &given);
            receipts.insert(sending.key.clone(), given);
        }
        let after = kept_in(&store);
        assert_eq!(after.len(), receipts.len());
        for (sending, _) in &said {
            let kept = after.iter().find(|it| it.idempotency_key == sending.key).unwrap();
            assert!(evidence(&store, kept) == sending.file);
        }
    }
    eprintln!("{} complaints, {unanswered} of them broken off", receipts.len());
    assert!(unanswered >= rounds(), "nothing was being sent");
}
