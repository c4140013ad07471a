//! Reading a page's form.

use complaint_core::answers::RawAnswer;
use complaint_core::flow::{PageKind, PageSpec};
use leptos::prelude::*;
use web_sys::{FormData, HtmlFormElement};

/// The fields a page can send.
fn field_names(spec: &PageSpec) -> Vec<&'static str> {
    match spec.kind {
        PageKind::Notice => Vec::new(),
        PageKind::Choice { .. } => vec!["choice"],
        PageKind::Date { .. } => vec!["day", "month", "year", "not-sure"],
        PageKind::Text { .. } => vec!["text", "composed"],
        PageKind::Fields { fields } => fields.iter().map(|it| it.name).collect(),
        PageKind::Boxes { options } => options.iter().copied().chain(["other"]).collect(),
        PageKind::Sent { .. } => vec!["choice", "day", "month", "year"],
    }
}

/// What stands in the form, as typed.
pub(super) fn read(form: &HtmlFormElement, spec: &PageSpec) -> RawAnswer {
    let Ok(data) = FormData::new_with_form(form) else { return RawAnswer::default() };
    let fields = field_names(spec).into_iter().filter_map(|name| {
        // Browsers send line breaks as CR LF; we keep them as LF.
        let text = data.get(name).as_string()?.replace("\r\n", "\n");
        (!text.is_empty()).then(|| (name.to_owned(), text))
    });
    RawAnswer(fields.collect())
}

/// A form's place in the page.
pub(super) type FormRef = NodeRef<leptos::html::Form>;
