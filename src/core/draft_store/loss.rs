//! What is lost when the page closes.

use super::{DraftKeeper, DraftStatus};
use crate::answers::{Answers, PageId, StorageConsent};
use crate::flow::{PAGES, PageKind, PageSpec};

impl DraftKeeper {
    /// Whether something would be lost with the page: typed, not sent, and not on the device. What is about
    /// to be saved is saved when the page closes.
    #[must_use]
    pub fn loses(&self, answers: &Answers) -> bool {
        let failed = match self.status() {
            DraftStatus::Refused | DraftStatus::DeletedElsewhere | DraftStatus::Deleted => true,
            DraftStatus::NotStored | DraftStatus::Stored { .. } | DraftStatus::Restored { .. } => {
                false
            }
        };
        let stored = answers.storage_consent() == StorageConsent::Device && !failed;
        // What was told of a case since went nowhere.
        let went = was_sent(answers) && !answers.has_entries();
        !stored && !went && PAGES.iter().any(|it| was_typed(it, answers))
    }
}

fn was_sent(answers: &Answers) -> bool {
    let said = answers.choice(PageId::Sent).is_some_and(|it| it != "not-yet");
    said || answers.receipt().is_some()
}

/// Whether something was typed on a page, words or a date; what was chosen is soon chosen again.
fn was_typed(page: &PageSpec, answers: &Answers) -> bool {
    let takes_text = match page.kind {
        PageKind::Date { .. }
        | PageKind::Text { .. }
        | PageKind::Fields { .. }
        | PageKind::Rows { .. }
        | PageKind::Files => true,
        PageKind::Notice
        | PageKind::Choice { .. }
        | PageKind::Boxes { .. }
        | PageKind::Sent { .. } => false,
    };
    takes_text && answers.displayed(page.id).is_some_and(|it| !it.is_blank())
}
