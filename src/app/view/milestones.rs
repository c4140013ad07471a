//! The dates of the stages: step by step, each with whose promise it is and why it is that day.

use complaint_core::decision::{Basis, Milestone, Status};
use complaint_core::explanations::Explanations;
use leptos::prelude::*;

use super::ViewContext;
use super::months::months;
use super::redress::{OF_DOCUMENTS, authority_view};
use super::typography::p;
use crate::govuk::details::details_about;
use crate::govuk::element::html;
use crate::govuk::heading::heading;

/// The dates, stage by stage, under the landlord's own names.
pub(super) fn milestones_view(cx: ViewContext, milestones: &[Milestone<'_>]) -> Vec<AnyView> {
    let state = cx.state();
    let rule_book = &state.rule_book;
    let both = |basis| milestones.iter().any(|it| it.basis == basis);
    let two_clocks = (both(Basis::Policy) && both(Basis::Code)).then(|| p(cx.say("two-clocks")));
    // Outside England a procedure may have a third.
    let numbers = [1, 2, 3].into_iter().filter(|it| *it < 3 || rule_book.has_third_stage());
    let stages = numbers.map(|number| {
        let name = rule_book.policy.stage_name(number).unwrap_or_default();
        let name = html::span().attr("lang", OF_DOCUMENTS).child(name).into_any();
        let of_stage: Vec<&Milestone<'_>> =
            milestones.iter().filter(|it| it.id.part().stage() == Some(number)).collect();
        html::section()
            .class("cw-stage")
            .child(heading(cx.heading_level() + 2, "cw-heading-m", name))
            .child(steps_view(cx, &of_stage))
            .into_any()
    });
    let read = cx.date(rule_book.calendar.read_on());
    let read = p(cx.say_with("calendar-read", &[("date", &read)]));
    two_clocks.into_iter().chain(stages).chain([read]).collect()
}

/// Steps in order, with all the dates of one step beside each other.
pub(super) fn steps_view(cx: ViewContext, milestones: &[&Milestone<'_>]) -> AnyView {
    let steps = milestones.chunk_by(|a, b| a.id == b.id).map(|it| step(cx, it));
    html::ol().class("cw-dates").children(steps).into_any()
}

fn step(cx: ViewContext, dates: &[&Milestone<'_>]) -> AnyView {
    let (name, clocks) = cx.explanations(|it| {
        let name = dates.first().map(|first| it.step(first.id)).unwrap_or_default();
        let clocks = match dates {
            [own, code] => it.two_clocks(own, code).map(p),
            _ => None,
        };
        (name, clocks)
    });
    html::li()
        .class("cw-date")
        .child(html::p().class("cw-date-name").child(html::strong().child(name)))
        .child(clocks)
        .child(html::div().class("cw-clocks").children(dates.iter().map(|it| clock(cx, it))))
        .into_any()
}

/// One date of a step.
fn clock(cx: ViewContext, it: &Milestone<'_>) -> AnyView {
    cx.explanations(|explanations| clock_in(cx, it, explanations))
}

fn clock_in(cx: ViewContext, it: &Milestone<'_>, explanations: &Explanations<'_>) -> AnyView {
    let status = explanations.standing(it);
    let late = if it.status == Status::Overdue && !it.superseded && it.only_if.is_none() {
        "cw-tag cw-tag--late"
    } else {
        "cw-tag"
    };
    let whose = explanations.whose(it);
    let about = format!("{}, {whose}", explanations.step(it.id));
    let whose = html::p()
        .class("cw-date-basis")
        .child(format!("{whose} "))
        .child(html::span().class(late).child(status))
        .into_any();
    let mut why: Vec<AnyView> = explanations.why(it).into_iter().map(p).collect();
    why.extend(months(
        cx,
        &it.day_kinds(cx.state().rule_book.calendar_of(it.basis)),
        it.period.unit,
    ));
    html::div()
        .class("cw-clock")
        .child(whose)
        .child(p(explanations.when(it)))
        .child(authority_view(cx, it.clause))
        .child((!why.is_empty()).then(|| details_about(cx.say("why-this-date"), Some(about), why)))
        .into_any()
}
