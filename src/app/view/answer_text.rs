//! An answer as a text, for the check page and for what is read outside the app.

use complaint_core::answers::RawAnswer;
use complaint_core::flow::{PageSpec, answer_text};

use super::ViewContext;

/// An answer as a text.
pub(super) fn value(cx: ViewContext, spec: &PageSpec, raw: &RawAnswer) -> String {
    let options = || cx.context_before(spec.id, |context| spec.options(context));
    let state = cx.state();
    let landlord = &state.rule_book.policy.file().landlord.name;
    answer_text(&cx.catalog(), landlord, spec, raw, cx.today(), &options)
}
