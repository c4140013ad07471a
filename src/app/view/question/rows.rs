//! The same boxes again and again, as often as there is something to say.

use complaint_core::answers::{MAX_ROWS, RawAnswer, field_in_row};
use complaint_core::flow::{RowsOf, WizardEvent};
use leptos::ev;
use leptos::prelude::*;

use super::Question;
use crate::govuk::button::{SECONDARY, button};
use crate::govuk::date_input::date_parts;
use crate::govuk::element::html;
use crate::govuk::field::{InputType, input, label, textarea};
use crate::view::form;

impl Question {
    /// The rows so far, at least one, and a button for one more.
    pub(super) fn rows(&self, of: RowsOf) -> Vec<AnyView> {
        let row_count = self.shown.row_count().max(1);
        let hint = self.hint().map(|it| html::p().class("cw-hint").child(it).into_any());
        let rows = (1..=row_count).map(|row| self.row(of, row, row_count > 1));
        let mut all = vec![self.title()];
        all.extend(hint);
        all.push(html::div().class("cw-rows").children(rows).into_any());
        if row_count < MAX_ROWS {
            let add = self.form_button(format!("row-{}-add", self.page()), 1, move |page, raw| {
                WizardEvent::RowAdded { page, raw }
            });
            all.push(add);
        }
        all
    }

    fn row(&self, of: RowsOf, row: usize, can_go: bool) -> AnyView {
        let page = self.page();
        let legend = self.numbered(&format!("row-{page}"), row).into_any();
        let of_date =
            ["day", "month", "year"].iter().find_map(|it| self.error_of(&field_in_row(it, row)));
        let notes = self.notes(self.field_id(&field_in_row("date", row)), None, of_date);
        let mut content = match of {
            RowsOf::Events => vec![date_parts(&notes, self.parts(Some(row)))],
            RowsOf::Problems => vec![self.row_heading(row)],
        };
        content.push(self.row_text(row));
        if can_go {
            content.push(self.form_button(format!("row-{page}-remove"), row, move |page, raw| {
                WizardEvent::RowRemoved { page, raw, row }
            }));
        }
        notes.fieldset("cw-legend cw-row-legend", legend, content)
    }

    fn row_heading(&self, row: usize) -> AnyView {
        let field = field_in_row("heading", row);
        let text = self.cx.say(&format!("field-{}-heading", self.page()));
        let notes = self.notes(self.field_id(&field), None, None);
        let name = self.form_name(&field);
        let of = InputType { html: "text", autocomplete: "" };
        input(text, &notes, &name, self.shown.get(&field).to_owned(), of)
    }

    fn row_text(&self, row: usize) -> AnyView {
        let field = field_in_row("text", row);
        let text = self.cx.say(&format!("field-{}-text", self.page()));
        let notes = self.notes(self.field_id(&field), None, self.error_of(&field));
        let name = self.form_name(&field);
        textarea(label(&notes.id, text), &notes, &name, self.shown.get(&field), "3", "")
    }

    fn numbered(&self, name: &str, row: usize) -> String {
        self.cx.say_with(name, &[("n", &row.to_string())])
    }

    /// A button that reads the form without checking it.
    pub(super) fn form_button(
        &self,
        name: String,
        row: usize,
        event: impl Fn(complaint_core::answers::PageId, RawAnswer) -> WizardEvent + 'static,
    ) -> AnyView {
        let cx = self.cx;
        let pressed = move |click: ev::Event| {
            let form = form::around(&click).map(|it| form::read(&it));
            if let Some((page, raw)) = form.and_then(|it| it.0.into_iter().next()) {
                cx.dispatch(event(page, raw));
            }
        };
        button(SECONDARY, self.numbered(&name, row), Box::new(pressed))
    }
}
