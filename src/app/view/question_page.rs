//! One question per page: draws any question of the table.

use complaint_core::answers::{Complained, FieldError, PageId, RawAnswer, Season};
use complaint_core::flow::{FieldInput, FieldSpec, Known, PageKind, PageSpec};
use leptos::prelude::*;

use super::Ui;
use super::frame::page_form;
use super::notices::p;
use crate::govuk::button::submit_button;
use crate::govuk::date_input::{DatePart, date_input};
use crate::govuk::details::details;
use crate::govuk::element::{el, views};
use crate::govuk::error_summary::{LinkedProblem, error_summary};
use crate::govuk::field::{InputType, input, label, select, textarea};
use crate::govuk::heading::{error_title, page_heading};
use crate::govuk::radios::{checkboxes, radios, tick};
use crate::govuk::{Notes, OptionItem};

/// A question with its form.
pub(super) fn question_page(ui: Ui, spec: &'static PageSpec) -> AnyView {
    let question = Question::new(ui, spec);
    let mut content = question.body();
    content.extend(why(ui, spec.id));
    content.push(submit_button(ui.say("continue")));
    views(vec![question.summary(), page_form(ui, spec, content)])
}

/// Why we ask.
fn why(ui: Ui, page: PageId) -> Option<AnyView> {
    let text = ui.say_if(&format!("page-{}-why", page.as_str()))?;
    Some(details(ui.say("why-we-ask"), vec![p(text)]))
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

    /// The page by the name of its words: a problem that goes on is asked about differently, and so
    /// is what is left after the first answer.
    fn wording(&self) -> &'static str {
        let ongoing = |it: &Known<'_>| it.facts.ongoing == Some(true);
        let answered = |it: &Known<'_>| it.complained() == Complained::FirstAnswer;
        let page = self.spec.id;
        if page == PageId::OccurredOn && self.ui.known_before(page, ongoing) {
            "occurred-on-ongoing"
        } else if page == PageId::WhatHappened && self.ui.known_before(page, answered) {
            "what-happened-stage-2"
        } else {
            self.page()
        }
    }

    fn title_text(&self) -> String {
        self.ui.say(&format!("page-{}-title", self.wording()))
    }

    fn title(&self) -> AnyView {
        page_heading(self.ui.heading_level, self.title_text().into_any())
    }

    fn hint(&self) -> Option<String> {
        self.ui.say_if(&format!("page-{}-hint", self.wording()))
    }

    fn field_id(&self, field: &str) -> String {
        format!("cw-{}-{field}", self.page())
    }

    /// The words for a problem: of dates, of the page's field, or of the page.
    fn error_text(&self, field: &str, error: FieldError) -> String {
        let (page, error) = (self.page(), error.as_str());
        let what = self.ui.say(&format!("date-of-{page}"));
        let or_not_sure = self.spec.kind == PageKind::Date { not_sure: true };
        let names = [
            format!("error-date-{error}-or-not-sure"),
            format!("error-date-{error}"),
            format!("error-{page}-{field}-{error}"),
        ];
        names
            .iter()
            .skip(usize::from(!or_not_sure))
            .find_map(|name| self.ui.say_if_with(name, &[("what", &what)]))
            .unwrap_or_else(|| self.ui.say(&format!("error-{page}-{error}")))
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
        let title = self.ui.say("error-summary-title");
        error_summary(error_title(self.ui.heading_level, title), problems)
    }

    fn body(&self) -> Vec<AnyView> {
        match self.spec.kind {
            PageKind::Notice => Vec::new(),
            PageKind::Choice { .. } => vec![self.choice()],
            PageKind::Date { not_sure } => vec![self.date(not_sure)],
            PageKind::Text { .. } => vec![self.text()],
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

    fn boxes(&self) -> Vec<AnyView> {
        let notes = self.notes(self.field_id("boxes"), self.hint(), None);
        let items = self
            .options()
            .into_iter()
            .map(|it| self.item(it, it, self.shown.filled(it).is_some()))
            .collect();
        let other = self.notes(self.field_id("other"), None, None);
        let of_other = label(&other.id, self.ui.say("field-other"));
        vec![
            checkboxes(self.title(), &notes, items),
            textarea(of_other, &other, "other", self.shown.get("other"), "3", ""),
        ]
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

    /// What the date is of, and how to write it.
    fn date_hint(&self) -> Option<String> {
        match (self.hint(), self.ui.say_if("field-date-hint")) {
            (Some(of_page), Some(of_dates)) => Some(format!("{of_page} {of_dates}")),
            (of_page, of_dates) => of_page.or(of_dates),
        }
    }

    /// A box to tick that stands alone.
    fn tick(&self, class: &'static str, name: &'static str, label: String) -> AnyView {
        let item = OptionItem {
            name: name.to_owned(),
            value: "yes".to_owned(),
            label,
            hint: None,
            checked: self.shown.filled(name).is_some(),
        };
        tick(class, self.field_id(name), item)
    }

    fn date(&self, not_sure: bool) -> AnyView {
        let notes = self.notes(format!("cw-{}", self.page()), self.date_hint(), self.error());
        let instead = not_sure.then(|| {
            views(vec![
                self.seasons(),
                self.tick("cw-option cw-or", "not-sure", self.ui.say("field-not-sure")),
            ])
        });
        date_input("cw-legend", self.title(), &notes, self.parts(), instead)
    }

    /// For those who remember no month.
    fn seasons(&self) -> AnyView {
        let chosen = self.shown.get("season");
        let none = ("".to_owned(), self.ui.say("field-season-none"));
        let seasons = Season::offered(self.ui.today.get_value()).into_iter().map(|it| {
            let (year, next) = (it.year().to_string(), (it.year() + 1).to_string());
            let name = format!("season-{}", it.name().as_str());
            let text = self.ui.say_with(&name, &[("year", &year), ("next", &next)]);
            (it.value(), text)
        });
        let options = [none].into_iter().chain(seasons).collect();
        select(&self.field_id("season"), self.ui.say("field-season"), "season", options, chosen)
    }

    fn text(&self) -> AnyView {
        let notes = self.notes(self.field_id("text"), self.hint(), self.error());
        let label = el("label").attr("for", notes.id.clone()).text(self.title_text()).view();
        let label = page_heading(self.ui.heading_level, label);
        textarea(label, &notes, "text", self.shown.get("text"), "8", "")
    }

    fn fields(&self, fields: &'static [FieldSpec]) -> Vec<AnyView> {
        let hint = self.hint().map(|it| el("p").class("cw-hint").text(it).view());
        let fields = fields.iter().map(|it| self.field(it));
        [self.title()].into_iter().chain(hint).chain(fields).collect()
    }

    fn field(&self, field: &'static FieldSpec) -> AnyView {
        let name = format!("field-{}-{}", self.page(), field.name);
        let text = self.ui.say(&name);
        if field.input == FieldInput::Tick {
            return self.tick("cw-form-group cw-option", field.name, text);
        }
        let hint = self.ui.say_if(&format!("{name}-hint"));
        let notes = self.notes(self.field_id(field.name), hint, self.error_of(field.name));
        let value = self.shown.get(field.name);
        let html = match field.input {
            FieldInput::Email => "email",
            FieldInput::Phone => "tel",
            FieldInput::Lines => {
                let label = label(&notes.id, text);
                return textarea(label, &notes, field.name, value, "4", field.autocomplete);
            }
            FieldInput::Line | FieldInput::Tick => "text",
        };
        let of = InputType { html, autocomplete: field.autocomplete };
        input(text, &notes, field.name, value.to_owned(), of)
    }

    /// Was it sent: today, on another day with its date, or not yet.
    fn sent(&self) -> Vec<AnyView> {
        let wrong_date = self.problems.first().is_some_and(|it| it.field != "choice");
        let error = self.error();
        let (of_choice, of_date) = if wrong_date { (None, error) } else { (error, None) };
        let notes = self.notes(self.field_id("choice"), self.hint(), of_choice);
        let date_notes = self.notes(format!("cw-{}", self.page()), None, of_date);
        let legend = self.ui.say("sent-date-legend").into_any();
        vec![
            radios(self.title(), &notes, self.choices()),
            date_input("cw-legend cw-label", legend, &date_notes, self.parts(), None),
        ]
    }
}
