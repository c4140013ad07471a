//! The form of a page: drawn, and read.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use complaint_core::answers::{FILE_FIELDS, MAX_ROWS, PageId, RawAnswer, field_in_row};
use complaint_core::flow::{Form, PageKind, PageSpec, WizardEvent, page_spec};
use complaint_core::scripts::{DATA_PAGE, DATA_QUESTION, FULL_SIZE, Hook, form_name};
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FormData, HtmlElement, HtmlFormElement};

use super::ViewContext;
use crate::govuk::element::html;

/// Milliseconds from a key until the form is read; a draft has to be saved within a second.
const SAVED_AFTER: Duration = Duration::from_millis(500);

/// The fields of a question.
fn field_names(spec: &PageSpec, form: &FormData) -> Vec<String> {
    let names = match spec.kind {
        PageKind::Notice => Vec::new(),
        PageKind::Choice { .. } => vec!["choice"],
        PageKind::Date { .. } => vec!["day", "month", "year", "season", "not-sure"],
        PageKind::Text { .. } => vec!["text", "composed", "on", "acknowledge", "respond"],
        PageKind::Fields { fields } => fields.iter().map(|it| it.name).collect(),
        PageKind::Boxes { options } => options.iter().copied().chain(["other"]).collect(),
        PageKind::Rows { of } => return of_rows(spec, of.fields(), form),
        PageKind::Files => {
            let alone = ["text", FULL_SIZE].map(str::to_owned);
            return alone.into_iter().chain(of_rows(spec, FILE_FIELDS, form)).collect();
        }
        PageKind::Sent { .. } => vec!["choice", "day", "month", "year"],
    };
    names.into_iter().map(str::to_owned).collect()
}

/// The fields of all rows in the form.
fn of_rows(spec: &PageSpec, fields: &'static [&'static str], form: &FormData) -> Vec<String> {
    let all = (1..=MAX_ROWS).flat_map(|row| fields.iter().map(move |it| field_in_row(it, row)));
    all.filter(|it| form.has(&form_name(spec.id.as_str(), it))).collect()
}

/// What is in the form, as typed, by question.
pub(super) fn read(form: &HtmlFormElement) -> Form {
    let mut all = Form(Vec::new());
    let Ok(data) = FormData::new_with_form(form) else { return all };
    let Ok(questions) = form.query_selector_all(&format!("[{DATA_QUESTION}]")) else { return all };
    for index in 0..questions.length() {
        let question = questions.get(index).and_then(|it| it.dyn_into::<Element>().ok());
        let name = question.and_then(|it| it.get_attribute(DATA_QUESTION)).unwrap_or_default();
        if let Some(spec) = PageId::from_name(&name).and_then(page_spec) {
            all.0.push((spec.id, read_question(&data, spec)));
        }
    }
    all
}

fn read_question(data: &FormData, spec: &PageSpec) -> RawAnswer {
    // An empty field is what makes a new row be there.
    let keep_empty = matches!(spec.kind, PageKind::Rows { .. });
    let mut raw = RawAnswer::default();
    for name in field_names(spec, data) {
        let text = data.get(&form_name(spec.id.as_str(), &name)).as_string();
        // Browsers send line breaks as CR LF; we keep them as LF.
        let text = text.map(|it| it.replace("\r\n", "\n"));
        if let Some(text) = text.filter(|it| keep_empty || !it.is_empty()) {
            raw.0.insert(name, text);
        }
    }
    raw
}

/// The form of an event. Call during dispatch: `currentTarget` is null afterwards.
pub(crate) fn of(event: &ev::Event) -> Option<HtmlFormElement> {
    event.current_target()?.dyn_into().ok()
}

/// The form around the button that was pressed. Only while it is pressed.
pub(super) fn around(event: &ev::Event) -> Option<HtmlFormElement> {
    let button: Element = event.current_target()?.dyn_into().ok()?;
    button.closest("form").ok()??.dyn_into().ok()
}

/// Reads the form on screen now, without waiting for a pause in typing.
pub(crate) fn take_up(cx: ViewContext, container: &HtmlElement) {
    let at = cx.wizard().at;
    // The list of landlords is a form, too.
    let form = container.query_selector(&format!(
        "[{DATA_PAGE}={}] .{}",
        at.as_str(),
        Hook::Form.as_str()
    ));
    let form = form.ok().flatten().and_then(|it| it.dyn_into::<HtmlFormElement>().ok());
    if let Some(form) = form {
        cx.dispatch(WizardEvent::Typed { form: read(&form) });
    }
}

/// What is drawn of one question.
pub(super) fn in_question(page: PageId, content: Vec<AnyView>) -> AnyView {
    html::div().attr(DATA_QUESTION, page.as_str()).children(content).into_any()
}

/// The form of a page: it gives the answers when it is sent, and keeps what is in it whenever
/// something is typed, shortly after the last key.
pub(super) fn page_form(cx: ViewContext, content: Vec<AnyView>) -> AnyView {
    let submitted = move |event: ev::Event| {
        event.prevent_default();
        if let Some(form) = of(&event) {
            cx.dispatch(WizardEvent::Answered { form: read(&form) });
        }
    };
    let waiting = Rc::new(Cell::new(false));
    let typed = move |event| {
        let Some(form) = of(&event) else { return };
        // The first key starts the clock and later ones do not put it back: whoever never pauses is
        // saved, too, and a crash takes no more than the last moment.
        if !waiting.replace(true) {
            let waiting = Rc::clone(&waiting);
            let keep = move || {
                waiting.set(false);
                if form.is_connected() {
                    cx.dispatch(WizardEvent::Typed { form: read(&form) });
                }
            };
            set_timeout(keep, SAVED_AFTER);
        }
    };
    html::form()
        .attr("novalidate", true)
        .class(Hook::Form.as_str())
        // Browsers would bring words back that were deleted; boxes for names and addresses say
        // themselves what may be filled in.
        .attr("autocomplete", "off")
        .on(ev::submit, submitted)
        .on(ev::input, typed)
        .children(content)
        .into_any()
}
