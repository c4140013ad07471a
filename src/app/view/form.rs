//! Reading a page's form.

use complaint_core::answers::RawAnswer;
use complaint_core::flow::{PageKind, PageSpec};
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement};

/// The fields a page can send.
fn field_names(spec: &PageSpec) -> Vec<&'static str> {
    match spec.kind {
        PageKind::Notice => Vec::new(),
        PageKind::Choice { .. } => vec!["choice"],
        PageKind::Date { .. } => vec!["day", "month", "year", "season", "not-sure"],
        PageKind::Text { .. } => vec!["text", "composed"],
        PageKind::Fields { fields } => fields.iter().map(|it| it.name).collect(),
        PageKind::Boxes { options } => options.iter().copied().chain(["other"]).collect(),
        PageKind::Sent { .. } => vec!["choice", "day", "month", "year"],
    }
}

/// What stands in the form, as typed.
pub(super) fn read(form: &HtmlFormElement, spec: &PageSpec) -> RawAnswer {
    let Ok(data) = FormData::new_with_form(form) else { return RawAnswer::default() };
    let mut raw = RawAnswer::default();
    for name in field_names(spec) {
        // Browsers send line breaks as CR LF; we keep them as LF.
        let text = data.get(name).as_string().map(|it| it.replace("\r\n", "\n"));
        if let Some(text) = text.filter(|it| !it.is_empty()) {
            raw.0.insert(name.to_owned(), text);
        }
    }
    raw
}

/// The form that an event happened to. Only while it happens: later nobody knows.
pub(crate) fn of(event: &web_sys::Event) -> Option<HtmlFormElement> {
    event.current_target()?.dyn_into().ok()
}
