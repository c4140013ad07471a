//! What the answers say of the letter: whether it stands as composed, and of which day.

use chrono::NaiveDate;

use super::{Answers, PageId, RawAnswer};
use crate::iso::day_string;

impl RawAnswer {
    /// Whether the text of a letter stands as it was composed; one that somebody has edited is theirs.
    #[must_use]
    pub fn is_as_composed(&self) -> bool {
        self.get("text") == self.get("composed")
    }
}

impl Answers {
    /// A number of this complaint's own: the one it is sent under, or else one made from its letter,
    /// which is no number to be read out. The same for as long as the letter is.
    #[must_use]
    pub fn own_number(&self) -> String {
        if let Some(attempt) = self.attempt() {
            return attempt.reference().replace(' ', "");
        }
        // FNV-1a (Fowler, Noll and Vo): two letters of one resident, told apart.
        let text = self.text(PageId::Letter).unwrap_or_default();
        let mix = |all: u64, byte: u8| (all ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, mix))
    }

    /// Whether the letter has gone: there is a receipt, or the resident has said so. From then on it
    /// stays as it went.
    #[must_use]
    pub fn letter_has_gone(&self) -> bool {
        self.receipt().is_some() || self.get(PageId::Sent).is_some()
    }

    /// Whether the letter stands as it was composed on another day, and has not gone: what it says of
    /// dates is not of today.
    #[must_use]
    pub fn letter_is_of_another_day(&self, today: NaiveDate) -> bool {
        let letter = self.get(PageId::Letter).filter(|it| it.is_as_composed());
        letter.is_some_and(|it| it.get("on") != day_string(today)) && !self.letter_has_gone()
    }
}
