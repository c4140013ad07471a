//! A case in sentences, for what draws it.

use complaint_core::answers::{Answers, PageId};
use complaint_core::case_words::CaseWords;
use complaint_core::decision::Standpoint;
use complaint_core::flow::PageContext;

use super::ViewContext;

impl ViewContext {
    /// The case by all that has happened, for as long as `look` looks at it.
    pub(crate) fn case<T>(self, look: impl FnOnce(CaseWords<'_>) -> T) -> T {
        self.case_before(PageId::Happened, look)
    }

    /// The case by what is known before a page.
    pub(super) fn case_before<T>(self, page: PageId, look: impl FnOnce(CaseWords<'_>) -> T) -> T {
        self.context_before(page, |context| in_words(self, context, look))
    }

    /// The case of other answers.
    pub(super) fn case_of<T>(self, answers: &Answers, look: impl FnOnce(CaseWords<'_>) -> T) -> T {
        self.context_of(answers, |context| in_words(self, context, look))
    }
}

fn in_words<T>(
    cx: ViewContext,
    context: &PageContext<'_>,
    look: impl FnOnce(CaseWords<'_>) -> T,
) -> T {
    let (assessment, catalog) = (context.assessment(), cx.catalog());
    let at = Standpoint::of(&assessment, &context.facts);
    look(CaseWords { context, at, catalog: &catalog })
}
