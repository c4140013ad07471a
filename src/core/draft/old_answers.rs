//! The answers of an older draft, by the names that its pages had.

use crate::json::{Json, Object};

/// The answers of an older draft: given with Continue, and typed since. What is wrong with them is found
/// when the draft is read.
pub(super) struct OldAnswers {
    given: Vec<(String, Json)>,
    typing: Vec<(String, Json)>,
}

impl OldAnswers {
    /// Those of a draft.
    pub(super) fn of(draft: &Json) -> Option<Self> {
        let answers = draft.get("answers")?;
        let pages = |name| match answers.get(name) {
            Some(Json::Object(pages)) => Some(pages.clone()),
            Some(_) => None,
            None => Some(Vec::new()),
        };
        answers.get("given")?;
        Some(Self { given: pages("given")?, typing: pages("typing")? })
    }

    /// The draft with these answers.
    pub(super) fn into_draft(self, draft: &Json, schema: &str) -> Json {
        let Json::Object(entries) = draft else { return draft.clone() };
        let answers = Object::new()
            .with("given", Json::Object(self.given))
            .with("typing", Json::Object(self.typing));
        let mut all = Object::new().text("schema", schema).with("answers", answers.json());
        for (key, value) in entries {
            if key != "schema" && key != "answers" {
                all = all.with(key, value.clone());
            }
        }
        all.json()
    }

    /// Whether Continue was pressed on a page.
    pub(super) fn has(&self, page: &str) -> bool {
        find(&self.given, page).is_some()
    }

    /// The option that was given.
    pub(super) fn given(&self, page: &str) -> Option<&str> {
        choice(find(&self.given, page)?)
    }

    /// The option that was chosen and not given yet.
    pub(super) fn typed(&self, page: &str) -> Option<&str> {
        choice(find(&self.typing, page)?)
    }

    /// The option that the page showed.
    pub(super) fn shown(&self, page: &str) -> Option<&str> {
        self.typed(page).or_else(|| self.given(page))
    }

    /// Whether a box of a page was ticked.
    pub(super) fn is_ticked(&self, page: &str, field: &str) -> bool {
        let text = find(&self.given, page).and_then(|it| it.get(field)?.as_str());
        text.is_some_and(|it| !it.trim().is_empty())
    }

    /// Gives an option of a page.
    pub(super) fn give(&mut self, page: &str, option: &str) {
        put(&mut self.given, page, Json::object([("choice", Json::text(option))]));
    }

    /// Goes past a page.
    pub(super) fn pass(&mut self, page: &str) {
        put(&mut self.given, page, Json::Object(Vec::new()));
    }

    /// Chooses an option of a page, which is asked again.
    pub(super) fn choose(&mut self, page: &str, option: &str) {
        put(&mut self.typing, page, Json::object([("choice", Json::text(option))]));
    }

    /// Takes away what was said on a page.
    pub(super) fn remove(&mut self, page: &str) {
        self.remove_given(page);
        self.remove_typed(page);
    }

    /// Takes away what was given on a page.
    pub(super) fn remove_given(&mut self, page: &str) {
        self.given.retain(|it| it.0 != page);
    }

    /// Takes away what was chosen on a page.
    pub(super) fn remove_typed(&mut self, page: &str) {
        self.typing.retain(|it| it.0 != page);
    }

    /// Whether the complaint was sent: with a receipt, or as the resident said.
    pub(super) fn is_sent(&self) -> bool {
        self.has("sent") || find(&self.given, "send").is_some_and(|it| it.get("receipt").is_some())
    }
}

fn find<'a>(pages: &'a [(String, Json)], page: &str) -> Option<&'a Json> {
    pages.iter().find(|it| it.0 == page).map(|it| &it.1)
}

fn choice(answer: &Json) -> Option<&str> {
    answer.get("choice")?.as_str().map(str::trim).filter(|it| !it.is_empty())
}

fn put(pages: &mut Vec<(String, Json)>, page: &str, answer: Json) {
    pages.retain(|it| it.0 != page);
    pages.push((page.to_owned(), answer));
}
