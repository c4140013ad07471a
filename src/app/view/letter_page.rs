//! The text exactly as it will go, to read and to change.

use complaint_core::answers::{FieldError, PageId, RawAnswer};
use complaint_core::flow::WizardEvent;
use complaint_core::iso;
use complaint_core::letter::{Letter, compose, moved_dates};
use complaint_core::scripts::form_name;
use leptos::prelude::*;

use super::ViewContext;
use super::form::{in_question, page_form};
use super::typography::p;
use crate::govuk::Notes;
use crate::govuk::button::{SECONDARY, button, submit_button};
use crate::govuk::element::{html, views};
use crate::govuk::error_summary::{LinkedProblem, error_summary};
use crate::govuk::field::textarea;
use crate::govuk::heading::{error_title, page_heading};

/// Words above which a letter is called long. Complaints teams ask for about 300; ours adds headings,
/// dates and contact details to them.
const LONG: usize = 600;

/// The letter that the answers make today, as the answer of its page.
pub(crate) fn letter_now(cx: ViewContext) -> RawAnswer {
    cx.letter_of(cx.today())
}

/// The dates in the given letter that another day has moved, when the resident has edited it.
pub(crate) fn moved(cx: ViewContext) -> Vec<(String, String)> {
    let given = cx.answers().get(PageId::Letter).cloned();
    given.map(|it| moved_dates(&it, &letter_now(cx))).unwrap_or_default()
}

/// The letter that the answers make.
fn composed(cx: ViewContext) -> Letter {
    let catalog = cx.catalog();
    cx.context_before(PageId::Letter, |context| compose(context, &catalog))
}

/// The letter as approved: the resident's own text under the composed subject.
pub(crate) fn approved(cx: ViewContext) -> Letter {
    let letter = composed(cx);
    let wizard = cx.wizard();
    match wizard.answers.text(PageId::Letter) {
        Some(text) => Letter { body: text.to_owned(), ..letter },
        None => letter,
    }
}

/// The preview.
pub(super) fn letter_page(cx: ViewContext) -> AnyView {
    let letter = composed(cx);
    let wizard = cx.wizard();
    let shown = wizard.answers.displayed(PageId::Letter).cloned().unwrap_or_default();
    let edited = !shown.is_as_composed();
    let made = made_of(cx, &shown);
    let made_from_others = edited && shown.get("composed") != made.get("composed");
    let text = if edited { shown.get("text").to_owned() } else { letter.body.clone() };

    let error = wizard.problems.first().map(|it| error_text(cx, it.1.error));
    let id = "cw-letter-text".to_owned();
    let problems = error
        .iter()
        .map(|text| LinkedProblem { field_id: id.clone(), text: text.clone() })
        .collect();
    let summary = error_summary(
        error_title(cx.heading_level(), cx.say("error-summary-title")),
        problems,
        false,
    );
    let notes = Notes {
        id: id.clone(),
        hint: Some(cx.say("page-letter-lead")),
        error,
        error_prefix: cx.say("error-prefix"),
        asks: false,
    };
    let label = html::label().attr("for", id).child(cx.say("page-letter-title")).into_any();
    let subject = p(cx.say_with("send-subject", &[("subject", &letter.subject)]));
    let label = views(vec![page_heading(cx.heading_level(), label), subject]);
    let name = |field| form_name(PageId::Letter.as_str(), field);
    let hidden = |field| {
        let input = html::input().attr("type", "hidden").attr("name", name(field));
        input.prop("value", made.get(field)).into_any()
    };
    let mut content = Vec::new();
    content.extend(made_from_others.then(|| changed_note(cx)));
    content.extend(days_note(cx, &shown));
    content.push(textarea(label, &notes, &name("text"), &text, "20", ""));
    let is_long = text.split_whitespace().count() > LONG;
    content.extend(is_long.then(|| p(cx.say("text-long"))));
    content.extend(["composed", "on", "acknowledge", "respond"].map(hidden));
    content.extend(cx.say_if("letter-language-note").map(p));
    content.push(submit_button(cx.say("continue")));
    views(vec![summary, page_form(cx, vec![in_question(PageId::Letter, content)])])
}

/// What the shown letter was made of. One that the resident has edited keeps the day of its dates, so
/// that they are known when they have moved.
fn made_of(cx: ViewContext, shown: &RawAnswer) -> RawAnswer {
    if shown.is_as_composed() {
        return letter_now(cx);
    }
    match iso::day(shown.get("on")) {
        Some(on) => cx.letter_of(on),
        // Kept by a version that stored no day: its dates are unknown.
        None => RawAnswer::from([("composed", letter_now(cx).get("composed"))]),
    }
}

/// What has moved in a letter that the resident has edited.
pub(super) fn days_note(cx: ViewContext, letter: &RawAnswer) -> Option<AnyView> {
    if letter.is_as_composed() {
        return None;
    }
    let mut content = Vec::new();
    if letter.filled("on").is_none() {
        content.push(p(cx.say("letter-days-unknown")));
    } else {
        let moved = moved_dates(letter, &letter_now(cx));
        if moved.is_empty() {
            return None;
        }
        content.push(p(cx.say("letter-days-moved")));
        let item = |(then, now): &(String, String)| {
            let text = cx.say_with("letter-days-moved-item", &[("then", then), ("now", now)]);
            html::li().child(text).into_any()
        };
        content.push(html::ul().class("cw-list").children(moved.iter().map(item)).into_any());
    }
    Some(html::div().class("cw-warning cw-days").children(content).into_any())
}

fn error_text(cx: ViewContext, error: FieldError) -> String {
    cx.say(&format!("error-letter-{}", error.as_str()))
}

/// The answers have changed since the resident edited the letter: their words stay, and they choose.
fn changed_note(cx: ViewContext) -> AnyView {
    let rebuild = button(
        SECONDARY,
        cx.say("letter-rebuild"),
        Box::new(move |_| cx.dispatch(WizardEvent::LetterReset)),
    );
    html::div().class("cw-inset").child(p(cx.say("letter-changed-note"))).child(rebuild).into_any()
}

/// The letter as one text.
pub(super) fn whole(letter: &Letter) -> String {
    format!("{}\n\n{}", letter.subject, letter.body)
}
