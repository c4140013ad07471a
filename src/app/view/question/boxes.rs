//! Boxes to write in, and boxes to tick.

use complaint_core::answers::{PageId, StorageConsent};
use complaint_core::flow::{FieldInput, FieldSpec};
use leptos::prelude::*;

use super::Question;
use crate::govuk::OptionItem;
use crate::govuk::element::{html, views};
use crate::govuk::field::{InputType, input, label, textarea};
use crate::govuk::radios::{checkboxes, tick};
use crate::view::typography::{lines, p};

impl Question {
    pub(super) fn boxes(&self) -> Vec<AnyView> {
        // Where the question unfolds, it is what is pressed.
        let (legend, hint) = match self.hint() {
            Some(hint) if self.unfolds() => (hint.into_any(), None),
            hint => (self.title(), hint),
        };
        let notes = self.notes(self.field_id("boxes"), hint, None);
        let items = self
            .options()
            .into_iter()
            .map(|it| self.item(it, it, self.shown.filled(it).is_some()))
            .collect();
        let mut all = vec![checkboxes(legend, &notes, items)];
        // Below the common issues is the box for all else.
        if self.spec.id != PageId::CommonIssues || self.shown.filled("other").is_some() {
            let other = self.notes(self.field_id("other"), None, self.error_of("other"));
            let of_other = label(&other.id, self.cx.say(&format!("field-{}-other", self.page())));
            let name = self.form_name("other");
            all.push(textarea(of_other, &other, &name, self.shown.get("other"), "3", ""));
        }
        all
    }

    /// A single checkbox.
    pub(super) fn tick(&self, class: &'static str, name: &'static str, label: String) -> AnyView {
        self.tick_with(class, name, label, None)
    }

    fn tick_with(
        &self,
        class: &'static str,
        name: &'static str,
        label: String,
        hint: Option<String>,
    ) -> AnyView {
        let item = OptionItem {
            name: self.form_name(name),
            value: "yes".to_owned(),
            label,
            hint,
            checked: self.shown.filled(name).is_some(),
        };
        tick(class, self.field_id(name), item)
    }

    pub(super) fn text(&self) -> AnyView {
        let notes = self.notes(self.field_id("text"), self.hint(), self.error());
        let label = html::label().attr("for", notes.id.clone()).child(self.title_text()).into_any();
        let mut above = vec![self.heading(label)];
        above.extend(self.prompts());
        // Short, or followed by something more important.
        let is_small = matches!(self.spec.id, PageId::Remedy | PageId::Evidence);
        let rows = if is_small { "3" } else { "8" };
        let name = self.form_name("text");
        textarea(views(above), &notes, &name, self.shown.get("text"), rows, "")
    }

    /// What one could say here, for those who find it hard to begin.
    fn prompts(&self) -> Option<AnyView> {
        let mut prompts = self.cx.say_if(&format!("page-{}-prompts", self.wording()))?;
        let about = self.cx.context_before(self.spec.id, |it| it.facts.about);
        let of_matter = about.and_then(|it| self.cx.say_if(&format!("prompt-{}", it.as_str())));
        prompts.extend(of_matter.map(|it| format!("\n{it}")));
        Some(views(vec![p(self.cx.say("prompts-lead")), lines(&prompts)]))
    }

    pub(super) fn fields(&self, fields: &'static [FieldSpec]) -> Vec<AnyView> {
        let hint = self.hint().map(|it| html::p().class("cw-hint").child(it).into_any());
        let fields = fields.iter().map(|it| self.field(it));
        [self.title()].into_iter().chain(hint).chain(fields).collect()
    }

    pub(super) fn field(&self, field: &'static FieldSpec) -> AnyView {
        let name = format!("field-{}-{}", self.page(), field.name);
        let text = self.cx.say(&name);
        let hint = self.cx.say_if(&format!("{name}-hint"));
        if field.input == FieldInput::Tick {
            return self.tick_with("cw-form-group cw-option", field.name, text, hint);
        }
        let notes = self.notes(self.field_id(field.name), hint, self.error_of(field.name));
        let (value, name) = (self.shown.get(field.name), self.form_name(field.name));
        let shared = self.cx.storage_consent() == StorageConsent::Shared;
        // A browser that fills in fields would offer them to the next person.
        let autocomplete = if shared { "" } else { field.autocomplete };
        let html = match field.input {
            FieldInput::Email => "email",
            FieldInput::Phone => "tel",
            FieldInput::Lines => {
                let label = label(&notes.id, text);
                return textarea(label, &notes, &name, value, "4", autocomplete);
            }
            FieldInput::Line | FieldInput::Tick => "text",
        };
        let of = InputType { html, autocomplete };
        input(text, &notes, &name, value.to_owned(), of)
    }
}
