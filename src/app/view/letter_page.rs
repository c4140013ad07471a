//! The text exactly as it will go, to read and to change.

use complaint_core::answers::{FieldError, PageId};
use complaint_core::flow::{Event, PageSpec};
use complaint_core::letter::{Letter, compose};
use leptos::prelude::*;

use super::Ui;
use super::frame::page_form;
use super::parts::p;
use crate::govuk::Notes;
use crate::govuk::button::{SECONDARY, button, submit_button};
use crate::govuk::element::{el, views};
use crate::govuk::error_summary::{LinkedProblem, error_summary};
use crate::govuk::field::textarea;
use crate::govuk::heading::{error_title, page_heading};

/// Words above which a letter is called long. Complaints teams ask for about 300; ours adds headings,
/// dates and contact details to them.
const LONG: usize = 600;

/// The letter that the answers make.
pub(crate) fn composed(ui: Ui) -> Letter {
    let words = ui.words.get_untracked();
    ui.known_before(PageId::Letter, |known| compose(known, &words))
}

/// The letter as approved: the resident's own text under the composed subject.
pub(crate) fn approved(ui: Ui) -> Letter {
    let letter = composed(ui);
    let wizard = ui.wizard.get_untracked();
    match wizard.answers.text(PageId::Letter) {
        Some(text) => Letter { body: text.to_owned(), ..letter },
        None => letter,
    }
}

/// The preview.
pub(super) fn letter_page(ui: Ui, spec: &'static PageSpec) -> AnyView {
    let letter = composed(ui);
    let wizard = ui.wizard.get_untracked();
    let shown = wizard.answers.shown(PageId::Letter).cloned().unwrap_or_default();
    let edited = shown.get("text") != shown.get("composed");
    let made_from_others = edited && shown.get("composed") != letter.body;
    let text = if edited { shown.get("text").to_owned() } else { letter.body.clone() };

    let error = wizard.problems.first().map(|it| error_text(ui, it.error));
    let id = "cw-letter-text".to_owned();
    let problems = error
        .iter()
        .map(|text| LinkedProblem { field_id: id.clone(), text: text.clone() })
        .collect();
    let summary =
        error_summary(error_title(ui.heading_level, ui.say("error-summary-title")), problems);
    let notes = Notes {
        id: id.clone(),
        hint: Some(ui.say("page-letter-lead")),
        error,
        error_prefix: ui.say("error-prefix"),
    };
    let label = el("label").attr("for", id).text(ui.say("page-letter-title")).view();
    let label = page_heading(ui.heading_level, label);
    let composed =
        el("input").attr("type", "hidden").attr("name", "composed").value(&letter.body).view();
    let mut content = Vec::new();
    content.extend(made_from_others.then(|| changed_note(ui)));
    content.push(textarea(label, &notes, "text", &text, "20", ""));
    let is_long = text.split_whitespace().count() > LONG;
    content.extend(is_long.then(|| p(ui.say("text-long"))));
    content.push(p(ui.say_with("send-subject", &[("subject", &letter.subject)])));
    content.push(composed);
    content.extend(ui.say_if("letter-language-note").map(p));
    content.push(submit_button(ui.say("continue")));
    views(vec![summary, page_form(ui, spec, content)])
}

fn error_text(ui: Ui, error: FieldError) -> String {
    ui.say(&format!("error-letter-{}", error.as_str()))
}

/// The answers have changed since the resident edited the letter: their words stay, and they choose.
fn changed_note(ui: Ui) -> AnyView {
    let rebuild = button(
        SECONDARY,
        ui.say("letter-rebuild"),
        Box::new(move |_| ui.tell(Event::LetterDropped)),
    );
    el("div").class("cw-inset").child(p(ui.say("letter-changed-note"))).child(rebuild).view()
}
