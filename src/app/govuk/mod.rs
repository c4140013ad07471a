//! Form components after the GOV.UK Design System, with a prefix of our own. They take plain
//! values, know nothing of complaints, and build on native HTML.

pub(crate) mod button;
pub(crate) mod date_input;
pub(crate) mod details;
pub(crate) mod element;
pub(crate) mod error_summary;
pub(crate) mod field;
pub(crate) mod heading;
pub(crate) mod radios;
pub(crate) mod summary_list;

use leptos::prelude::*;

use element::html;

/// One radio or checkbox.
#[derive(Debug, Clone)]
pub(crate) struct OptionItem {
    /// The field it sends.
    pub(crate) name: String,
    /// The value it sends.
    pub(crate) value: String,
    /// Its label.
    pub(crate) label: String,
    /// More about it.
    pub(crate) hint: Option<String>,
    /// Whether it was chosen before.
    pub(crate) checked: bool,
}

/// The hint and the error of a question, and the ids that describe it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notes {
    /// The id that theirs are built from.
    pub(crate) id: String,
    /// One short sentence.
    pub(crate) hint: Option<String>,
    /// What is wrong.
    pub(crate) error: Option<String>,
    /// "Error:", for those who cannot see the colour.
    pub(crate) error_prefix: String,
    /// Whether the error is none, but a question about what was answered.
    pub(crate) asks: bool,
}

impl Notes {
    fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }

    /// For `aria-describedby`.
    pub(crate) fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let error = self.error.as_ref().map(|_| self.error_id());
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    /// The class of the group around the question.
    pub(crate) fn group_class(&self) -> &'static str {
        match (self.error.is_some(), self.asks) {
            (false, _) => "cw-form-group",
            (true, false) => "cw-form-group cw-form-group--error",
            (true, true) => "cw-form-group cw-form-group--asks",
        }
    }

    /// The hint and the error.
    pub(crate) fn view(&self) -> Vec<AnyView> {
        let hint = self.hint.clone().map(|text| {
            html::div().id(format!("{}-hint", self.id)).class("cw-hint").child(text).into_any()
        });
        let error = self.error.clone().map(|text| {
            let prefix = format!("{} ", self.error_prefix);
            html::p()
                .id(self.error_id())
                .class(if self.asks { "cw-ask-message" } else { "cw-error-message" })
                .child(html::span().class("cw-visually-hidden").child(prefix))
                .child(text)
                .into_any()
        });
        hint.into_iter().chain(error).collect()
    }

    /// The group around a question of several fields.
    pub(crate) fn fieldset(
        &self,
        legend_class: &'static str,
        legend: AnyView,
        content: Vec<AnyView>,
    ) -> AnyView {
        let fieldset = html::fieldset()
            .class("cw-fieldset")
            .attr("aria-describedby", self.described_by())
            .child(html::legend().class(legend_class).child(legend))
            .children(self.view())
            .children(content);
        html::div().class(self.group_class()).child(fieldset).into_any()
    }
}
