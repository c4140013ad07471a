//! The letter in the answers: whether it is as composed, and on which day.

use chrono::NaiveDate;

use super::{Answers, PageId, RawAnswer};
use crate::iso::day_string;

impl RawAnswer {
    /// Whether the letter's text is still as composed. An edited text belongs to the resident.
    #[must_use]
    pub fn is_as_composed(&self) -> bool {
        self.get("text") == self.get("composed")
    }
}

/// A number that tells two texts of one resident apart: FNV-1a (Fowler, Noll and Vo).
pub(crate) fn number_of(text: &str) -> String {
    let mix = |all: u64, byte: u8| (all ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, mix))
}

impl Answers {
    /// A number for this complaint: the one it is sent under, or else a hash of its letter, which
    /// is not shown. It changes only with the letter.
    #[must_use]
    pub fn complaint_number(&self) -> String {
        if let Some(attempt) = self.attempt() {
            return attempt.reference().replace(' ', "");
        }
        number_of(self.text(PageId::Letter).unwrap_or_default())
    }

    /// Whether the letter was sent: there is a receipt, or the resident said so. It does not change
    /// after that.
    #[must_use]
    pub fn letter_has_gone(&self) -> bool {
        self.receipt().is_some() || self.get(PageId::Sent).is_some()
    }

    /// Whether the resident has begun to change the letter and has not continued. It is not sent before
    /// they have.
    #[must_use]
    pub fn letter_is_being_edited(&self) -> bool {
        let typed = self.typing.get(&PageId::Letter);
        typed.is_some_and(|it| !it.is_as_composed()) && !self.letter_has_gone()
    }

    /// Whether the letter was composed on another day and not sent: its dates are out of date.
    #[must_use]
    pub fn letter_is_of_another_day(&self, today: NaiveDate) -> bool {
        let letter = self.get(PageId::Letter).filter(|it| it.is_as_composed());
        letter.is_some_and(|it| it.get("on") != day_string(today)) && !self.letter_has_gone()
    }
}
