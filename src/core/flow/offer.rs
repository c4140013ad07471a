//! An offer of the landlord's, and what the resident says to it.

use super::{EntryKind, PageContext};
use crate::answers::{Answers, PageId, field_in_row};
use crate::json::string_enum;

string_enum! {
    /// What can be said to an offer, in the order shown.
    pub enum OfferAnswer {
        /// Yes, and that settles it, once the landlord has done it.
        Accept = "accept",
        /// Yes, and the complaint goes on.
        AcceptAndGoOn = "accept-and-go-on",
        /// No.
        Decline = "decline",
        /// Not yet: more time, or its terms in writing.
        Ask = "ask",
    }
}

impl PageContext<'_> {
    /// What the letter says to an offer; none where it is no answer to one.
    #[must_use]
    pub fn offer_answer(&self) -> Option<OfferAnswer> {
        self.answers.choice(PageId::Offer).and_then(OfferAnswer::from_name)
    }

    /// Whether there is an offer to a complaint that has no answer yet.
    #[must_use]
    pub fn can_answer_offer(&self) -> bool {
        self.is_complaint() && open_offer(self.answers).is_some()
    }
}

/// The date of the newest offer, as it is kept, if it has no answer yet. After it is settled there is none.
pub(super) fn open_offer(answers: &Answers) -> Option<&str> {
    // Not whole entries: the browser reads those after a letter has gone.
    let raw = answers.get(PageId::Case)?;
    let field = |name, row| raw.get(&field_in_row(name, row));
    let rows = || 1..=raw.row_count();
    let is = |row, kind: EntryKind| field("kind", row) == kind.as_str();
    if rows().any(|it| is(it, EntryKind::Settled)) {
        return None;
    }
    let mut newest = None;
    for row in rows() {
        if is(row, EntryKind::Offered) {
            newest = newest.max(Some(field("on", row)));
        }
    }
    let newest = newest?;
    let said = answers.get(PageId::Offer).filter(|_| answers.letter_has_gone());
    let is_answered = said.is_some_and(|it| it.get("on") == newest)
        || rows().any(|it| is(it, EntryKind::OfferAnswered) && field("offer", it) == newest);
    (!is_answered).then_some(newest)
}
