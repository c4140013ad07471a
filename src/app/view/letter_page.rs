//! The text exactly as it will go, to read and to change.

use complaint_core::answers::{FieldError, PageId};
use complaint_core::flow::{Event, PageSpec};
use complaint_core::letter::{Letter, compose};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::form::{self, FormRef};
use super::{Ui, frame};
use crate::govuk::Notes;
use crate::govuk::error_summary::{LinkedProblem, error_summary};
use crate::govuk::field::textarea;
use crate::govuk::heading::{heading, page_heading};

/// The letter that the answers make.
pub(super) fn composed(ui: Ui) -> Letter {
    let words = ui.words.get_value();
    ui.known_before(PageId::Letter, |known| compose(known, &words))
}

/// The letter as approved: the resident's own text under the composed subject.
pub(super) fn approved(ui: Ui) -> Letter {
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

    let form_ref: FormRef = NodeRef::new();
    let read = move || form_ref.get_untracked().map(|it| form::read(&it, spec));
    let submitted = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(raw) = read() {
            ui.tell(Event::Answered { page: spec.id, raw });
        }
    };
    let typed = frame::keep_typing(ui, form_ref, spec);
    let error = wizard.problems.first().map(|it| error_text(ui, it.error));
    let id = "cw-letter-text".to_owned();
    let summary = error_summary(
        heading(ui.heading_level + 1, "cw-error-summary-title", ui.say("error-summary-title")),
        error
            .iter()
            .map(|text| LinkedProblem { field_id: id.clone(), text: text.clone() })
            .collect(),
    );
    let notes = Notes {
        id: id.clone(),
        hint: Some(ui.say("page-letter-lead")),
        error,
        error_prefix: ui.say("error-prefix"),
    };
    let label = view! { <label for=id>{ui.say("page-letter-title")}</label> };
    let label = page_heading(ui.heading_level, label);
    let subject = ui.say_with("send-subject", &[("subject", &letter.subject)]);
    view! {
        {summary}
        <form novalidate class="cw-form" node_ref=form_ref on:submit=submitted on:input=typed>
            {made_from_others.then(|| changed_note(ui))}
            {textarea(label, &notes, "text", text, "20", "")}
            <p class="cw-body">{subject}</p>
            <input type="hidden" name="composed" prop:value=letter.body />
            <button type="submit" class="cw-button">{ui.say("continue")}</button>
        </form>
    }
    .into_any()
}

fn error_text(ui: Ui, error: FieldError) -> String {
    ui.say(&format!("error-letter-{}", error.as_str()))
}

/// The answers have changed since the resident edited the letter: their words stay, and they choose.
fn changed_note(ui: Ui) -> AnyView {
    let rebuild = move |_| ui.tell(Event::LetterDropped);
    view! {
        <div class="cw-inset">
            <p class="cw-body">{ui.say("letter-changed-note")}</p>
            <button type="button" class="cw-button cw-button--secondary" on:click=rebuild>
                {ui.say("letter-rebuild")}
            </button>
        </div>
    }
    .into_any()
}
