//! The dates on a page, by what its kind says they are of.

use chrono::NaiveDate;

use super::{PageKind, page_spec};
use crate::answers::{Answers, DateAnswer, DateOf, PageId, date};
use crate::facts::DateRange;

impl DateOf {
    /// What the dates on a page are of.
    #[must_use]
    pub fn page(page: PageId) -> Self {
        match page_spec(page).map(|it| it.kind) {
            Some(PageKind::Date { of, .. }) => of,
            _ if matches!(page, PageId::Send | PageId::Sent) => Self::Complaint,
            _ => Self::Problem,
        }
    }
}

impl Answers {
    /// The date given on a page, as far as it is known.
    #[must_use]
    pub fn date(&self, page: PageId, today: NaiveDate) -> Option<DateRange> {
        match date(self.get(page)?, today, DateOf::page(page)) {
            Ok(DateAnswer::Known(range)) => Some(range),
            Ok(DateAnswer::NotSure) | Err(_) => None,
        }
    }
}
