//! One question per page: draws any question of the table.

use complaint_core::answers::{FieldError, PageId, RawAnswer};
use complaint_core::flow::{Event, FieldInput, FieldSpec, PageKind, PageSpec};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::form::{self, FormRef};
use super::{Ui, frame};
use crate::govuk::date_input::{DatePart, date_input, date_parts};
use crate::govuk::error_summary::{LinkedProblem, error_summary};
use crate::govuk::field::{InputType, input, textarea};
use crate::govuk::heading::{heading, page_heading};
use crate::govuk::radios::{checkboxes, radios};
use crate::govuk::{Notes, OptionItem};

/// A question with its form.
pub(super) fn question_page(ui: Ui, spec: &'static PageSpec) -> AnyView {
    let question = Question::new(ui, spec);
    let form_ref: FormRef = NodeRef::new();
    let submitted = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(form) = form_ref.get_untracked() {
            ui.tell(Event::Answered { page: spec.id, raw: form::read(&form, spec) });
        }
    };
    let typed = frame::keep_typing(ui, form_ref, spec);
    view! {
        {question.summary()}
        <form novalidate class="cw-form" node_ref=form_ref on:submit=submitted on:input=typed>
            {question.body()}
            {why(ui, spec.id)}
            <button type="submit" class="cw-button">{ui.say("continue")}</button>
        </form>
    }
    .into_any()
}

/// Why we ask.
fn why(ui: Ui, page: PageId) -> Option<AnyView> {
    let text = ui.say_if(&format!("page-{}-why", page.as_str()))?;
    let details = view! {
        <details class="cw-details">
            <summary>{ui.say("why-we-ask")}</summary>
            <div class="cw-details-text"><p class="cw-body">{text}</p></div>
        </details>
    };
    Some(details.into_any())
}

struct Question {
    ui: Ui,
    spec: &'static PageSpec,
    shown: RawAnswer,
    problems: Vec<complaint_core::answers::FieldProblem>,
}

impl Question {
    fn new(ui: Ui, spec: &'static PageSpec) -> Self {
        let wizard = ui.wizard.get_untracked();
        Self {
            ui,
            spec,
            shown: wizard.answers.shown(spec.id).cloned().unwrap_or_default(),
            problems: wizard.problems,
        }
    }

    fn page(&self) -> &'static str {
        self.spec.id.as_str()
    }

    fn title(&self) -> AnyView {
        page_heading(self.ui.heading_level, self.ui.say(&format!("page-{}-title", self.page())))
    }

    fn hint(&self) -> Option<String> {
        self.ui.say_if(&format!("page-{}-hint", self.page()))
    }

    fn field_id(&self, field: &str) -> String {
        format!("cw-{}-{field}", self.page())
    }

    /// The words for a problem: of the page, or of the page's field.
    fn error_text(&self, field: &str, error: FieldError) -> String {
        let of_field = format!("error-{}-{field}-{}", self.page(), error.as_str());
        self.ui
            .say_if(&of_field)
            .unwrap_or_else(|| self.ui.say(&format!("error-{}-{}", self.page(), error.as_str())))
    }

    fn error_of(&self, field: &str) -> Option<String> {
        let problem = self.problems.iter().find(|it| it.field == field)?;
        Some(self.error_text(problem.field, problem.error))
    }

    /// The first problem, for questions with one error at a time.
    fn error(&self) -> Option<String> {
        let problem = self.problems.first()?;
        Some(self.error_text(problem.field, problem.error))
    }

    fn notes(&self, id: String, hint: Option<String>, error: Option<String>) -> Notes {
        Notes { id, hint, error, error_prefix: self.ui.say("error-prefix") }
    }

    fn summary(&self) -> AnyView {
        let problems = self
            .problems
            .iter()
            .map(|it| LinkedProblem {
                field_id: self.field_id(it.field),
                text: self.error_text(it.field, it.error),
            })
            .collect();
        let title = heading(
            self.ui.heading_level + 1,
            "cw-error-summary-title",
            self.ui.say("error-summary-title"),
        );
        error_summary(title, problems)
    }

    fn body(&self) -> AnyView {
        match self.spec.kind {
            PageKind::Notice => ().into_any(),
            PageKind::Choice { .. } => self.choice(),
            PageKind::Date { not_sure } => self.date(not_sure),
            PageKind::Text { .. } => self.text(),
            PageKind::Fields { fields } => self.fields(fields),
            PageKind::Boxes { .. } => self.boxes(),
            PageKind::Sent { .. } => self.sent(),
        }
    }

    fn options(&self) -> Vec<&'static str> {
        self.ui.known_before(self.spec.id, |known| self.spec.options(known))
    }

    fn item(&self, name: &str, value: &str, checked: bool) -> OptionItem {
        let option = format!("option-{}-{value}", self.page());
        let ticked = name != "choice";
        OptionItem {
            name: name.to_owned(),
            value: if ticked { "yes".to_owned() } else { value.to_owned() },
            label: self.ui.say(&option),
            hint: self.ui.say_if(&format!("{option}-hint")),
            checked,
        }
    }

    fn choices(&self) -> Vec<OptionItem> {
        let chosen = self.shown.get("choice");
        self.options().into_iter().map(|it| self.item("choice", it, it == chosen)).collect()
    }

    fn choice(&self) -> AnyView {
        let notes = self.notes(self.field_id("choice"), self.hint(), self.error());
        radios(self.title(), &notes, self.choices())
    }

    fn boxes(&self) -> AnyView {
        let notes = self.notes(self.field_id("boxes"), self.hint(), None);
        let items = self
            .options()
            .into_iter()
            .map(|it| self.item(it, it, self.shown.filled(it).is_some()))
            .collect();
        let other = self.notes(self.field_id("other"), None, None);
        let label = view! {
            <label class="cw-label" for=other.id.clone()>{self.ui.say("field-other")}</label>
        };
        view! {
            {checkboxes(self.title(), &notes, items)}
            {textarea(label.into_any(), &other, "other", self.shown.get("other").to_owned(), "3", "")}
        }
        .into_any()
    }

    fn parts(&self) -> Vec<DatePart> {
        ["day", "month", "year"]
            .into_iter()
            .map(|name| DatePart {
                name,
                label: self.ui.say(&format!("field-{name}")),
                value: self.shown.get(name).to_owned(),
                wrong: self.problems.iter().any(|it| it.field == name),
            })
            .collect()
    }

    fn date(&self, not_sure: bool) -> AnyView {
        let hint = self.hint().or_else(|| self.ui.say_if("field-date-hint"));
        let id = format!("cw-{}", self.page());
        let notes = self.notes(id.clone(), hint, self.error());
        let tick = not_sure.then(|| {
            let id = format!("{id}-not-sure");
            let checked = self.shown.filled("not-sure").is_some();
            view! {
                <div class="cw-option cw-or">
                    <input
                        class="cw-option-input"
                        type="checkbox"
                        id=id.clone()
                        name="not-sure"
                        value="yes"
                        checked=checked
                    />
                    <label class="cw-option-label" for=id>{self.ui.say("field-not-sure")}</label>
                </div>
            }
        });
        date_input(self.title(), &notes, self.parts(), tick.into_any())
    }

    fn text(&self) -> AnyView {
        let notes = self.notes(self.field_id("text"), self.hint(), self.error());
        let label = view! { <label for=notes.id.clone()>{self.ui.say(&format!("page-{}-title", self.page()))}</label> };
        let label = page_heading(self.ui.heading_level, label);
        textarea(label, &notes, "text", self.shown.get("text").to_owned(), "8", "")
    }

    fn fields(&self, fields: &'static [FieldSpec]) -> AnyView {
        let fields = fields.iter().map(|it| self.field(it)).collect_view();
        let hint = self.hint().map(|it| view! { <p class="cw-hint">{it}</p> });
        view! { {self.title()} {hint} {fields} }.into_any()
    }

    fn field(&self, field: &'static FieldSpec) -> AnyView {
        let name = format!("field-{}-{}", self.page(), field.name);
        let label = self.ui.say(&name);
        let hint = self.ui.say_if(&format!("{name}-hint"));
        let notes = self.notes(self.field_id(field.name), hint, self.error_of(field.name));
        let value = self.shown.get(field.name).to_owned();
        let of = |html| InputType { html, autocomplete: field.autocomplete };
        match field.input {
            FieldInput::Line => input(label, &notes, field.name, value, of("text")),
            FieldInput::Email => input(label, &notes, field.name, value, of("email")),
            FieldInput::Phone => input(label, &notes, field.name, value, of("tel")),
            FieldInput::Lines => {
                let label = view! { <label class="cw-label" for=notes.id.clone()>{label}</label> };
                textarea(label.into_any(), &notes, field.name, value, "4", field.autocomplete)
            }
            FieldInput::Tick => {
                let checked = !value.is_empty();
                view! {
                    <div class="cw-form-group cw-option">
                        <input
                            class="cw-option-input"
                            type="checkbox"
                            id=notes.id.clone()
                            name=field.name
                            value="yes"
                            checked=checked
                        />
                        <label class="cw-option-label" for=notes.id.clone()>{label}</label>
                    </div>
                }
                .into_any()
            }
        }
    }

    /// Was it sent: today, on another day with its date, or not yet.
    fn sent(&self) -> AnyView {
        let wrong_date = self.problems.first().is_some_and(|it| it.field != "choice");
        let error = self.error();
        let (of_choice, of_date) = if wrong_date { (None, error) } else { (error, None) };
        let notes = self.notes(self.field_id("choice"), self.hint(), of_choice);
        let date_notes = self.notes(format!("cw-{}", self.page()), None, of_date);
        view! {
            {radios(self.title(), &notes, self.choices())}
            <div class=date_notes.group_class()>
                <fieldset class="cw-fieldset" aria-describedby=date_notes.described_by()>
                    <legend class="cw-legend cw-label">{self.ui.say("sent-date-legend")}</legend>
                    {date_notes.view()}
                    {date_parts(&date_notes, self.parts())}
                </fieldset>
            </div>
        }
        .into_any()
    }
}
