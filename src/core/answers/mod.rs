//! What the resident has answered: the only state that is stored.

mod date;
mod date_names;
mod date_text;
mod evidence;
mod field_problem;
mod letter;
mod raw;
mod season;
mod sending;
mod storage_consent;
mod text;

pub use date::{DateAnswer, DateOf, date};
pub use evidence::{Evidence, FILE_FIELDS};
pub use field_problem::{FieldError, FieldProblem};
pub(crate) use letter::number_of;
pub use raw::{MAX_ROWS, RawAnswer, field_in_row};
pub use season::{Season, SeasonName};
pub use sending::Attempt;
pub use storage_consent::StorageConsent;
pub use text::sendable;

pub use crate::ids::PageId;

use std::sync::Arc;

use litemap::LiteMap;

use crate::json::{Json, Object, Read, Reader};

/// The answers so far, by page, and what is being typed. A copy shares the texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    given: ByPage,
    /// Saved while typing, before Continue, so that no text is lost.
    typing: ByPage,
}

/// Answers by their page.
type ByPage = LiteMap<PageId, Arc<RawAnswer>>;

impl Read for Answers {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        reader.only(json, &["given", "typing"]);
        let pages = |it: ByName| it.0;
        Self {
            given: pages(reader.field(json, "given")),
            typing: reader.field::<Option<ByName>>(json, "typing").map(pages).unwrap_or_default(),
        }
    }
}

/// Answers by the name of their page.
struct ByName(ByPage);

impl Read for ByName {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let mut pages = LiteMap::new();
        let Json::Object(entries) = json else {
            reader.expected("answers by page");
            return Self(pages);
        };
        for (name, _) in entries {
            match PageId::from_name(name) {
                Some(page) => {
                    pages.insert(page, Arc::new(reader.field(json, name)));
                }
                None => reader.expected("page names as keys"),
            }
        }
        Self(pages)
    }
}

impl Answers {
    /// These answers as JSON, in the shape that is read.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let by_page = |pages: &ByPage| {
            let fields = |raw: &RawAnswer| {
                raw.0.iter().map(|(key, value)| (key.clone(), Json::text(value))).collect()
            };
            let entries = pages
                .iter()
                .map(|(page, raw)| (page.as_str().to_owned(), Json::Object(fields(raw))))
                .collect();
            Json::Object(entries)
        };
        Object::new()
            .with("given", by_page(&self.given))
            .with("typing", by_page(&self.typing))
            .json()
    }

    /// The answer given on a page.
    #[must_use]
    pub fn get(&self, page: PageId) -> Option<&RawAnswer> {
        self.given.get(&page).map(Arc::as_ref)
    }

    /// What to show on a page: the unsaved input, or else the answer given.
    #[must_use]
    pub fn displayed(&self, page: PageId) -> Option<&RawAnswer> {
        self.typing.get(&page).or_else(|| self.given.get(&page)).map(Arc::as_ref)
    }

    /// Records an answer that was given with Continue.
    pub fn submit(&mut self, page: PageId, raw: RawAnswer) {
        self.typing.remove(&page);
        self.given.insert(page, Arc::new(raw));
    }

    /// Records an answer that is given in others.
    pub(crate) fn submit_from(&mut self, others: &Self, page: PageId) {
        if let Some(raw) = others.given.get(&page) {
            self.given.insert(page, Arc::clone(raw));
        }
    }

    /// The answers given on the pages before one.
    #[must_use]
    pub(crate) fn given_before(&self, page: PageId) -> Self {
        let mut given = self.given.clone();
        given.retain(|it, _| *it < page);
        Self { given, typing: ByPage::default() }
    }

    /// Records the input on a page while the resident types.
    pub fn save_input(&mut self, page: PageId, raw: RawAnswer) {
        self.typing.insert(page, Arc::new(raw));
    }

    /// Discards the input on a page.
    pub fn discard_input(&mut self, page: PageId) {
        self.typing.remove(&page);
    }

    /// Withdraws an answer, so that its page is shown again.
    pub fn unsubmit(&mut self, page: PageId) -> Option<RawAnswer> {
        self.given.remove(&page).map(Arc::unwrap_or_clone)
    }

    /// Whether anything was answered beyond the first pages, which are the same for all.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        self.given.keys().chain(self.typing.keys()).any(|it| *it > PageId::StorageConsent)
    }

    /// The chosen option of a page.
    #[must_use]
    pub fn choice(&self, page: PageId) -> Option<&str> {
        self.get(page)?.filled("choice")
    }

    /// The text of a page with one box.
    #[must_use]
    pub fn text(&self, page: PageId) -> Option<&str> {
        self.get(page)?.filled("text")
    }

    /// The text of one field of a page.
    #[must_use]
    pub fn field(&self, page: PageId, field: &str) -> Option<&str> {
        self.get(page)?.filled(field)
    }
}
