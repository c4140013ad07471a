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
