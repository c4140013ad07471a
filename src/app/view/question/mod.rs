//! Draws any question of the table, alone on its page or with those it belongs to.

mod boxes;
mod date;
mod files;
mod rows;

use complaint_core::answers::{DateAnswer, FieldError, FieldProblem, PageId, RawAnswer, date};
use complaint_core::draft::KEPT_FOR;
use complaint_core::flow::{Doubt, FieldDoubt, PageContext, PageKind, PageSpec, page_spec};
use complaint_core::scripts::form_name;
use leptos::prelude::*;

use super::ViewContext;
use super::add_more::others;
use super::drafts::browser_notes;
use super::form::{in_question, page_form};
use super::offers::offers;
use super::opening::opening;
use super::typography::{p, way_to};
use crate::govuk::button::submit_button;
use crate::govuk::details::{details, details_that_is};
use crate::govuk::element::views;
use crate::govuk::error_summary::{LinkedProblem, error_summary};
use crate::govuk::heading::{error_title, heading, page_heading};
use crate::govuk::radios::radios;
use crate::govuk::{Notes, OptionItem};

/// How the fields of a question are drawn. Those that only later pages have come with them.
type Draw = fn(&Question) -> Vec<AnyView>;

/// A page up to the result.
pub(super) fn early_page(cx: ViewContext, at: PageId) -> AnyView {
    question_page(cx, at, Question::early_fields, None)
}

/// A page after the result.
pub(super) fn later_page(cx: ViewContext, at: PageId) -> AnyView {
    question_page(cx, at, Question::later_fields, others(cx))
}

/// A page that asks one question, or several that belong together, with its form.
fn question_page(cx: ViewContext, at: PageId, draw: Draw, below: Option<AnyView>) -> AnyView {
    let pages = cx.questions(at);
    let has_heading = has_heading(&pages);
    let specs = pages.iter().filter_map(|it| page_spec(*it));
    let questions: Vec<Question> = specs.map(|it| Question::new(cx, it, has_heading)).collect();
    let heading = has_heading.then(|| {
        let title = cx.say(&title_key(cx, at));
        page_heading(cx.heading_level(), title.into_any())
    });
    let mut content = Vec::new();
    content.extend((at == PageId::SoFar).then(|| opening(cx)));
    for it in &questions {
        content.push(in_question(it.spec.id, it.whole(draw)));
    }
    if at == PageId::StorageConsent {
        content.extend(browser_notes(cx));
    }
    content.extend(offers(cx, &pages));
    content.extend(questions.iter().filter(|_| !has_heading).filter_map(|it| why(cx, it.spec.id)));
    content.push(submit_button(cx.say("continue")));
    let shared = || way_to(cx, PageId::StorageConsent, cx.say("opening-shared"));
    content.extend((at == PageId::SoFar).then(shared));
    content.extend(below);
    let summary = summary(cx, &questions);
    let mut all = vec![summary];
    all.extend(heading);
    all.push(page_form(cx, content));
    views(all)
}

/// Whether a page that asks these has a heading besides theirs.
fn has_heading(questions: &[PageId]) -> bool {
    questions.len() > 1 || questions == [PageId::SoFar]
}

/// The message with the title of a page.
pub(crate) fn title_key(cx: ViewContext, at: PageId) -> String {
    match page_spec(at) {
        Some(spec) if has_heading(&cx.questions(at)) => format!("group-{}", spec.first.as_str()),
        _ => format!("page-{}-title", wording(cx, at)),
    }
}

/// What is wrong on the page, or asked about it.
fn summary(cx: ViewContext, questions: &[Question]) -> AnyView {
    let problems = questions.iter().flat_map(Question::linked_problems).collect();
    let is_wrong = questions.iter().any(|it| !(it.problems.is_empty() && it.refused.is_empty()));
    let asks = !is_wrong && questions.iter().any(Question::asks);
    let title = if asks { "doubt-summary-title" } else { "error-summary-title" };
    error_summary(error_title(cx.heading_level(), cx.say(title)), problems, asks)
}

/// Why we ask.
fn why(cx: ViewContext, page: PageId) -> Option<AnyView> {
    let text = cx.say_if(&format!("page-{}-why", page.as_str()))?;
    Some(details(cx.say("why-we-ask"), vec![p(text)]))
}

/// The page by the name of its words: what may still go on is asked about differently, and so is what is left
/// after the first answer.
pub(crate) fn wording(cx: ViewContext, page: PageId) -> &'static str {
    let answered = |it: &PageContext<'_>| it.complained().may_go_on();
    let may_go_on = |it: &PageContext<'_>| it.facts.ongoing.is_none();
    if page == PageId::OccurredOn && cx.context_before(page, may_go_on) {
        "occurred-on-last"
    } else if page == PageId::Acknowledged
        && cx.context_before(page, |it| it.complained().asked_for_second())
    {
        "acknowledged-stage-2"
    } else if page == PageId::WhatHappened && cx.context_before(page, answered) {
        "what-happened-stage-2"
    } else if page == PageId::WhatHappened && cx.context_before(page, |it| it.is_reminder()) {
        "what-happened-reminder"
    } else if page == PageId::Done
        && cx.state().wizard.with_untracked(|it| it.answers.receipt().is_some())
    {
        "done-received"
    } else {
        page.as_str()
    }
}

/// The field that a pointer of the landlord's system means: the last part of one into an answer, or else
/// the first field of the page.
fn field_of(spec: &PageSpec, pointer: &str) -> String {
    let first = match spec.kind {
        PageKind::Choice { .. } | PageKind::Sent { .. } => "choice",
        PageKind::Date { .. } => "day",
        PageKind::Text { .. } | PageKind::Files | PageKind::Notice => "text",
        PageKind::Fields { fields } => fields.first().map_or("text", |it| it.name),
        PageKind::Boxes { .. } => "other",
        PageKind::Rows { .. } => "text-1",
    };
    let named = pointer.split_once("/answer/").map(|it| it.1).filter(|it| !it.contains('/'));
    named.unwrap_or(first).to_owned()
}

/// What somebody would answer who was not asked yet: large print, if they read the page in it.
fn likely(cx: ViewContext, page: PageId) -> RawAnswer {
    if page == PageId::Adjustments && cx.state().reads_large.run(()) {
        return RawAnswer::from([("large-print", "yes")]);
    }
    RawAnswer::default()
}

struct Question {
    cx: ViewContext,
    spec: &'static PageSpec,
    /// The page has a heading, and this is one of its parts.
    is_part: bool,
    shown: RawAnswer,
    problems: Vec<FieldProblem>,
    /// What is asked about the answer once more.
    doubts: Vec<FieldDoubt>,
    /// What the landlord's system says of a field.
    refused: Vec<(String, String)>,
}

impl Question {
    fn new(cx: ViewContext, spec: &'static PageSpec, is_part: bool) -> Self {
        let wizard = cx.wizard();
        let problems = wizard.problems.into_iter().filter(|it| it.0 == spec.id);
        let doubts = wizard.doubts.into_iter().filter(|it| it.0 == spec.id);
        let here = wizard.refused.iter();
        let here = here.filter(|it| it.question_id.as_deref() == Some(spec.id.as_str()));
        Self {
            cx,
            refused: here.map(|it| (field_of(spec, &it.pointer), it.message.clone())).collect(),
            spec,
            is_part,
            shown: wizard
                .answers
                .displayed(spec.id)
                .cloned()
                .unwrap_or_else(|| likely(cx, spec.id)),
            problems: problems.map(|it| it.1).collect(),
            doubts: doubts.map(|it| it.1).collect(),
        }
    }

    fn page(&self) -> &'static str {
        self.spec.id.as_str()
    }

    fn wording(&self) -> &'static str {
        wording(self.cx, self.spec.id)
    }

    fn title_text(&self) -> String {
        self.cx.say(&format!("page-{}-title", self.wording()))
    }

    fn title(&self) -> AnyView {
        self.heading(self.title_text().into_any())
    }

    fn heading(&self, content: AnyView) -> AnyView {
        let level = self.cx.heading_level();
        if self.is_part {
            heading(level + 1, "cw-heading-m", content)
        } else {
            page_heading(level, content)
        }
    }

    /// The name of a field in the form.
    fn form_name(&self, field: &str) -> String {
        form_name(self.page(), field)
    }

    fn hint(&self) -> Option<String> {
        // Before somebody accepts an offer.
        if self.spec.id == PageId::Offer && self.cx.explanations(|it| it.warns_of_settlement()) {
            return Some(self.cx.say("settlement-warning"));
        }
        self.cx.say_if(&format!("page-{}-hint", self.wording()))
    }

    fn field_id(&self, field: &str) -> String {
        format!("cw-{}-{field}", self.page())
    }

    /// The words for a problem: of dates, of the page's field, or of the page.
    fn error_text(&self, field: &str, error: FieldError) -> String {
        let (page, error) = (self.page(), error.as_str());
        let what = self.cx.say(&format!("date-of-{page}"));
        let or_not_sure = matches!(self.spec.kind, PageKind::Date { not_sure: true, .. });
        let today = self.cx.date(self.cx.today());
        let names = [
            format!("error-date-{error}-or-not-sure"),
            format!("error-date-{error}"),
            format!("error-{page}-{field}-{error}"),
        ];
        names
            .iter()
            .skip(usize::from(!or_not_sure))
            .find_map(|name| self.cx.say_if_with(name, &[("what", &what), ("today", &today)]))
            .unwrap_or_else(|| self.cx.say(&format!("error-{page}-{error}")))
    }

    /// The words for a doubt: of dates, or of the page's field.
    fn doubt_text(&self, it: &FieldDoubt) -> String {
        let (page, doubt) = (self.page(), it.doubt.as_str());
        let of_date = |page: &str| self.cx.say(&format!("date-of-{page}"));
        let PageKind::Date { of, .. } = self.spec.kind else {
            let name = format!("doubt-{page}-{}-{doubt}", it.field);
            return self.cx.say_with(&name, &[("said", &it.said)]);
        };
        let other = match it.doubt {
            Doubt::Before(other) => of_date(other.as_str()),
            Doubt::Ahead | Doubt::NotAnEmail | Doubt::OnlyEmail | Doubt::NoHome => String::new(),
        };
        let on = match date(&self.shown, self.cx.today(), of) {
            Ok(DateAnswer::Known(range)) => self.cx.catalog().range(range),
            Ok(DateAnswer::NotSure) | Err(_) => it.said.clone(),
        };
        let what = of_date(page);
        let args = [("what", what.as_str()), ("date", on.as_str()), ("other", other.as_str())];
        self.cx.say_with(&format!("doubt-date-{doubt}"), &args)
    }

    /// What is wrong with a field, or asked about it.
    fn error_of(&self, field: &str) -> Option<String> {
        let problem = self.problems.iter().find(|it| it.form_field() == field);
        let refused = || self.refused.iter().find(|it| it.0 == field).map(|it| it.1.clone());
        let doubt = || self.doubts.iter().find(|it| it.field == field);
        let problem = problem.map(|it| self.error_text(it.field, it.error)).or_else(refused);
        problem.or_else(|| doubt().map(|it| self.doubt_text(it)))
    }

    /// The first problem, for questions with one error at a time.
    fn error(&self) -> Option<String> {
        let problem = self.problems.first();
        let refused = || self.refused.first().map(|it| it.1.clone());
        let problem = problem.map(|it| self.error_text(it.field, it.error)).or_else(refused);
        problem.or_else(|| self.doubts.first().map(|it| self.doubt_text(it)))
    }

    /// Whether nothing is wrong, and what is said of fields are questions.
    fn asks(&self) -> bool {
        self.problems.is_empty() && self.refused.is_empty() && !self.doubts.is_empty()
    }

    fn notes(&self, id: String, hint: Option<String>, error: Option<String>) -> Notes {
        let prefix = if self.asks() { "doubt-prefix" } else { "error-prefix" };
        Notes { id, hint, error, error_prefix: self.cx.say(prefix), asks: self.asks() }
    }

    fn linked_problems(&self) -> Vec<LinkedProblem> {
        let linked = |field: &str, text| LinkedProblem { field_id: self.field_id(field), text };
        let problem =
            |it: &FieldProblem| linked(&it.form_field(), self.error_text(it.field, it.error));
        let mut problems: Vec<LinkedProblem> = self.problems.iter().map(problem).collect();
        problems.extend(self.refused.iter().map(|it| linked(&it.0, it.1.clone())));
        problems.extend(self.doubts.iter().map(|it| linked(it.field, self.doubt_text(it))));
        problems
    }

    /// Whether it is a line of its page until it is pressed.
    fn unfolds(&self) -> bool {
        self.is_part && self.spec.id == PageId::Adjustments
    }

    fn whole(&self, draw: Draw) -> Vec<AnyView> {
        if self.unfolds() {
            let is_open = !self.shown.is_blank();
            return vec![details_that_is(is_open, self.title_text(), draw(self))];
        }
        draw(self)
    }

    fn early_fields(&self) -> Vec<AnyView> {
        match self.spec.kind {
            PageKind::Choice { .. } => vec![self.choice()],
            PageKind::Date { not_sure, of } => vec![self.date(not_sure, of)],
            PageKind::Text { .. } => vec![self.text()],
            PageKind::Sent { .. } => self.sent(),
            PageKind::Notice
            | PageKind::Fields { .. }
            | PageKind::Boxes { .. }
            | PageKind::Rows { .. }
            | PageKind::Files => Vec::new(),
        }
    }

    fn later_fields(&self) -> Vec<AnyView> {
        match self.spec.kind {
            PageKind::Notice => Vec::new(),
            PageKind::Choice { .. }
            | PageKind::Date { .. }
            | PageKind::Text { .. }
            | PageKind::Sent { .. } => self.early_fields(),
            PageKind::Fields { fields } => self.fields(fields),
            PageKind::Boxes { .. } => self.boxes(),
            PageKind::Rows { of } => self.rows(of),
            PageKind::Files => self.files(),
        }
    }

    fn options(&self) -> Vec<&'static str> {
        self.cx.context_before(self.spec.id, |context| self.spec.options(context))
    }

    fn item(&self, name: &str, value: &str, checked: bool) -> OptionItem {
        let option = format!("option-{}-{value}", self.spec.options_as().as_str());
        let ticked = name != "choice";
        let date = self.until();
        let hint = |name: String| self.cx.say_if_with(&name, &[("date", &date)]);
        // A nation's law may use another word (Renting Homes (Wales) Act 2016: contract-holder).
        let nation = self.cx.state().rule_book.policy.file().landlord.nation.as_str();
        OptionItem {
            name: self.form_name(name),
            value: if ticked { "yes".to_owned() } else { value.to_owned() },
            label: self.cx.say(&option),
            hint: hint(format!("{option}-hint-{nation}"))
                .or_else(|| hint(format!("{option}-hint"))),
            checked,
        }
    }

    /// Until when answers that are saved today are kept.
    fn until(&self) -> String {
        let today = self.cx.today();
        self.cx.date(today.checked_add_days(KEPT_FOR).unwrap_or(today))
    }

    fn choices(&self) -> Vec<OptionItem> {
        let chosen = self.shown.get("choice");
        self.options().into_iter().map(|it| self.item("choice", it, it == chosen)).collect()
    }

    fn choice(&self) -> AnyView {
        let notes = self.notes(self.field_id("choice"), self.hint(), self.error());
        radios(self.title(), &notes, self.choices())
    }
}
