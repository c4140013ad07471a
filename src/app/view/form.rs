//! Reading a page's form.

use complaint_core::answers::{FILE_FIELDS, MOST_ROWS, RawAnswer, field_in_row};
use complaint_core::flow::{PageKind, PageSpec};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FormData, HtmlFormElement};

/// The fields a page can send.
fn field_names(spec: &PageSpec, form: &FormData) -> Vec<String> {
    let names = match spec.kind {
        PageKind::Notice => Vec::new(),
        PageKind::Choice { .. } => vec!["choice"],
        PageKind::Date { .. } => vec!["day", "month", "year", "season", "not-sure"],
        PageKind::Text { .. } => vec!["text", "composed", "on", "acknowledge", "respond"],
        PageKind::Fields { fields } => fields.iter().map(|it| it.name).collect(),
        PageKind::Boxes { options } => options.iter().copied().chain(["other"]).collect(),
        PageKind::Rows { of } => return of_rows(of.fields(), form),
        PageKind::Files => {
            let alone = ["text", "full-size"].map(str::to_owned);
            return alone.into_iter().chain(of_rows(FILE_FIELDS, form)).collect();
        }
        PageKind::Sent { .. } => vec!["choice", "day", "month", "year"],
    };
    names.into_iter().map(str::to_owned).collect()
}

/// The fields of all rows that stand in the form.
fn of_rows(fields: &'static [&'static str], form: &FormData) -> Vec<String> {
    let all = (1..=MOST_ROWS).flat_map(|row| fields.iter().map(move |it| field_in_row(it, row)));
    all.filter(|it| form.has(it)).collect()
}

/// What stands in the form, as typed.
pub(super) fn read(form: &HtmlFormElement, spec: &PageSpec) -> RawAnswer {
    let Ok(data) = FormData::new_with_form(form) else { return RawAnswer::default() };
    // An empty field is what makes a new row be there.
    let keep_empty = matches!(spec.kind, PageKind::Rows { .. });
    let mut raw = RawAnswer::default();
    for name in field_names(spec, &data) {
        // Browsers send line breaks as CR LF; we keep them as LF.
        let text = data.get(&name).as_string().map(|it| it.replace("\r\n", "\n"));
        if let Some(text) = text.filter(|it| keep_empty || !it.is_empty()) {
            raw.0.insert(name, text);
        }
    }
    raw
}

/// The form that an event happened to. Only while it happens: later nobody knows.
pub(crate) fn of(event: &Event) -> Option<HtmlFormElement> {
    event.current_target()?.dyn_into().ok()
}

/// The form around the button that was pressed. Only while it is pressed.
pub(super) fn around(event: &Event) -> Option<HtmlFormElement> {
    let button: Element = event.current_target()?.dyn_into().ok()?;
    button.closest("form").ok()??.dyn_into().ok()
}
