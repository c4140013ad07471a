//! The mails of the complaints.

use std::collections::BTreeMap;

use super::sending::Sending;
use crate::receive::outbox::mail::Mail;
use crate::receive::outbox::rows::Row;

/// The mails that have come: the reference in each, by its key.
#[derive(Default)]
pub(super) struct Told {
    references: BTreeMap<String, String>,
    pub(super) mails: usize,
}

impl Told {
    /// Reads mails: each has its complaint with its file, and one that comes again has the same.
    pub(super) fn read(
        &mut self,
        mails: impl Iterator<Item = String>,
        receipts: &BTreeMap<String, String>,
    ) {
        for it in mails {
            let Mail { id, reference, record, files } = Mail::read(&it);
            let number = record["submission_reference"].as_str().unwrap().parse().unwrap();
            let sending = Sending::new(number);
            assert_eq!(receipts.get(&sending.key), Some(&reference));
            assert!(files.iter().eq(&sending.file), "the files in the mail of {reference}");
            let before = self.references.insert(id, reference.clone());
            assert!(before.is_none_or(|it| it == reference), "the key of {reference} is another's");
            self.mails += 1;
        }
    }

    /// Each row has its mail, each complaint its row, and nothing else was told.
    pub(super) fn check(&self, rows: &[Row], receipts: &BTreeMap<String, String>) {
        let by_key = rows.iter().map(|it| (it.id.clone(), it.reference.clone()));
        assert!(by_key.collect::<BTreeMap<_, _>>() == self.references);
        let mut told: Vec<&String> = rows.iter().map(|it| &it.reference).collect();
        let mut given: Vec<&String> = receipts.values().collect();
        told.sort();
        given.sort();
        assert!(told == given);
    }

    /// How many mails were told again.
    pub(super) fn again(&self) -> usize {
        self.mails - self.references.len()
    }
}
