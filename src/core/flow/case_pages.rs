//! The pages of a case, which have their own way.

use crate::answers::PageId;

/// The questions about one thing that happened, in order.
pub(super) const QUESTIONS: [PageId; 5] = [
    PageId::Happened,
    PageId::HappenedOn,
    PageId::HappenedDay,
    PageId::HappenedUntil,
    PageId::HappenedMore,
];

/// Whether a page is one of the case's.
pub(super) fn is_of_case(page: PageId) -> bool {
    matches!(page, PageId::Offer | PageId::Case | PageId::StillWrong | PageId::Pack)
        || QUESTIONS.contains(&page)
}

/// The page before one of the case's. Which questions come between follows from the first.
pub(super) fn page_before(page: PageId) -> Option<PageId> {
    let is_later = page != PageId::Happened && QUESTIONS.contains(&page);
    let before = if is_later { PageId::Happened } else { PageId::Case };
    (page != PageId::Case).then_some(before)
}
