//! Dates: three boxes, and the ways around them.

use complaint_core::answers::{DateOf, Season, field_in_row};
use leptos::prelude::*;

use super::Question;
use crate::govuk::date_input::{DatePart, date_input};
use crate::govuk::details::details_that_is;
use crate::govuk::element::views;
use crate::govuk::field::select;
use crate::govuk::radios::radios;

impl Question {
    /// The three boxes; on a page with rows, those of one row.
    pub(super) fn parts(&self, row: Option<usize>) -> Vec<DatePart> {
        let part = |name: &'static str| {
            let field = row.map_or_else(|| name.to_owned(), |it| field_in_row(name, it));
            DatePart {
                name,
                id: self.field_id(&field),
                label: self.cx.say(&format!("field-{name}")),
                value: self.shown.get(&field).to_owned(),
                wrong: self.problems.iter().any(|it| it.form_field() == field),
                asked: self.asks() && self.doubts.iter().any(|it| it.field == field),
                field: self.form_name(&field),
            }
        };
        ["day", "month", "year"].into_iter().map(part).collect()
    }

    /// What the date is of, and how to write it.
    pub(super) fn date_hint(&self) -> Option<String> {
        match (self.hint(), self.cx.say_if("field-date-hint")) {
            (Some(of_page), Some(of_dates)) => Some(format!("{of_page} {of_dates}")),
            (of_page, of_dates) => of_page.or(of_dates),
        }
    }

    pub(super) fn date(&self, not_sure: bool, of: DateOf) -> AnyView {
        let notes = self.notes(format!("cw-{}", self.page()), self.date_hint(), self.error());
        let instead = not_sure.then(|| {
            let seasons = of.may_be_a_season().then(|| {
                let is_open = self.shown.filled("season").is_some();
                details_that_is(is_open, self.cx.say("season-only"), vec![self.seasons()])
            });
            views(vec![
                seasons.into_any(),
                self.tick("cw-option cw-or", "not-sure", self.cx.say("field-not-sure")),
            ])
        });
        date_input("cw-legend", self.title(), &notes, self.parts(None), instead)
    }

    /// For those who remember no month.
    fn seasons(&self) -> AnyView {
        let chosen = self.shown.get("season");
        let none = ("".to_owned(), self.cx.say("field-season-none"));
        let seasons = Season::offered(self.cx.today()).into_iter().map(|it| {
            let (year, next) = (it.year().to_string(), (it.year() + 1).to_string());
            let name = format!("season-{}", it.name().as_str());
            let text = self.cx.say_with(&name, &[("year", &year), ("next", &next)]);
            (it.value(), text)
        });
        let options = [none].into_iter().chain(seasons).collect();
        let name = self.form_name("season");
        select(&self.field_id("season"), self.cx.say("field-season"), &name, options, chosen)
    }

    /// Was it sent: today, on another day with its date, or not yet.
    pub(super) fn sent(&self) -> Vec<AnyView> {
        let wrong_date = self.problems.first().is_some_and(|it| it.field != "choice");
        let error = self.error();
        let (of_choice, of_date) = if wrong_date { (None, error) } else { (error, None) };
        let notes = self.notes(self.field_id("choice"), self.hint(), of_choice);
        let date_notes = self.notes(format!("cw-{}", self.page()), None, of_date);
        let legend = self.cx.say("sent-date-legend").into_any();
        vec![
            radios(self.title(), &notes, self.choices()),
            date_input("cw-legend cw-label", legend, &date_notes, self.parts(None), None),
        ]
    }
}
