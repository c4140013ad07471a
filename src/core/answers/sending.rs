//! Sending in the answers: an attempt and its receipt. Both are part of the Send page's answer, so
//! they are stored, migrated and deleted with the rest.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::{Answers, PageId, RawAnswer};
use crate::iso::{instant, instant_text};
use crate::submission::{GivenReceipt, Receipt, StatusSecret};

/// One complaint being sent: the same for every retry and reload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The idempotency key, a UUID.
    pub key: String,
    /// When the resident first pressed send.
    pub submitted_at: DateTime<Utc>,
}

impl Attempt {
    /// The complaint's number, made from the key: digits only, which are easy to read out.
    #[must_use]
    pub fn reference(&self) -> String {
        let digits = self.key.chars().filter_map(|it| it.to_digit(16)).take(12);
        let number = digits.fold(0, |all, it| all * 16 + u64::from(it)) % 1_000_000_000_000;
        format!(
            "{:04} {:04} {:04}",
            number / 100_000_000,
            number / 10_000 % 10_000,
            number % 10_000
        )
    }
}

impl Answers {
    /// The attempt under way, or the last one.
    #[must_use]
    pub fn attempt(&self) -> Option<Attempt> {
        let raw = self.displayed(PageId::Send)?;
        let submitted_at = instant(raw.get("submitted-at"))?;
        Some(Attempt { key: raw.filled("key")?.to_owned(), submitted_at })
    }

    /// Whether there is an attempt whose result is unknown.
    #[must_use]
    pub fn may_have_arrived(&self) -> bool {
        self.attempt().is_some() && self.send_field("refused").is_none() && self.receipt().is_none()
    }

    /// The number of an earlier text of this complaint that may have arrived.
    #[must_use]
    pub fn earlier_attempt(&self) -> Option<&str> {
        self.send_field("earlier")
    }

    /// The landlord's receipt.
    #[must_use]
    pub fn receipt(&self) -> Option<Receipt> {
        let raw = self.get(PageId::Send)?;
        let received_at = instant(raw.get("received-at"))?;
        Some(Receipt { reference: raw.filled("receipt")?.to_owned(), received_at })
    }

    /// What the status of the letter that went last is read with.
    #[must_use]
    pub fn status_secret(&self) -> Option<StatusSecret> {
        StatusSecret::new(self.get(PageId::Send)?.get("status-secret"))
    }

    fn send_field(&self, field: &str) -> Option<&str> {
        self.displayed(PageId::Send)?.filled(field)
    }

    /// Begins to send, or tries again: an existing key is kept.
    pub(crate) fn begin_attempt(&mut self, key: String, at: DateTime<Utc>) {
        let mut raw = self.displayed(PageId::Send).cloned().unwrap_or_default();
        raw.0.insert("refused".to_owned(), String::new());
        if self.attempt().is_none() {
            raw.0.insert("key".to_owned(), key);
            raw.0.insert("submitted-at".to_owned(), instant_text(at));
        }
        self.save_input(PageId::Send, raw);
    }

    /// Notes that the attempt certainly did not arrive.
    pub(crate) fn refuse_attempt(&mut self) {
        let mut raw = self.displayed(PageId::Send).cloned().unwrap_or_default();
        raw.0.insert("refused".to_owned(), "yes".to_owned());
        self.save_input(PageId::Send, raw);
    }

    /// An edited text is a new complaint with a new key. If the earlier attempt may have arrived,
    /// its number is kept to show the resident.
    pub(crate) fn drop_attempt(&mut self) {
        let number = self.attempt().filter(|_| self.may_have_arrived()).map(|it| it.reference());
        let earlier = number.or_else(|| self.earlier_attempt().map(str::to_owned));
        self.discard_input(PageId::Send);
        if let Some(number) = earlier {
            self.save_input(PageId::Send, RawAnswer::from([("earlier", number.as_str())]));
        }
    }

    /// Stores the receipt and its date, never in the future nor before the first try.
    pub(crate) fn receive(&mut self, given: &GivenReceipt, on: NaiveDate, today: NaiveDate) {
        let tried = self.attempt().map_or(today, |it| it.submitted_at.date_naive());
        let on = on.max(tried).min(today);
        let mut raw = self.displayed(PageId::Send).cloned().unwrap_or_default();
        let GivenReceipt { receipt, status_secret } = given;
        for (field, text) in [
            ("receipt", receipt.reference.clone()),
            ("received-at", instant_text(receipt.received_at)),
            ("day", on.day().to_string()),
            ("month", on.month().to_string()),
            ("year", on.year().to_string()),
        ] {
            raw.0.insert(field.to_owned(), text);
        }
        if let Some(secret) = status_secret {
            raw.0.insert("status-secret".to_owned(), secret.reveal().to_owned());
        }
        self.submit(PageId::Send, raw);
    }
}
