//! The dates on a page, by what they are dates of.

use chrono::NaiveDate;

use super::{PageKind, page_spec};
use crate::answers::{Answers, DateAnswer, DateOf, PageId, date};
use crate::facts::DateRange;

impl DateOf {
    /// What the dates on a page are dates of.
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
    /// The date given on a page, exact or rough.
    #[must_use]
    pub fn date(&self, page: PageId, today: NaiveDate) -> Option<DateRange> {
        match date(self.get(page)?, today, DateOf::page(page)) {
            Ok(DateAnswer::Known(range)) => Some(range),
            Ok(DateAnswer::NotSure) | Err(_) => None,
        }
    }
}
