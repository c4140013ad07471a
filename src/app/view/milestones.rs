//! The dates of the stages: step by step, each with whose promise it is and why it is that day.

use complaint_core::decision::{Basis, Milestone, Status};
use complaint_core::phrases::Phrases;
use leptos::prelude::*;

use super::Ui;
use super::months::months;
use super::parts::p;
use super::redress::{OF_DOCUMENTS, authority_view};
use crate::govuk::details::details_about;
use crate::govuk::element::el;
use crate::govuk::heading::heading;

/// The dates, stage by stage, under the landlord's own names.
pub(super) fn milestones_view(ui: Ui, milestones: &[Milestone<'_>]) -> Vec<AnyView> {
    let world = ui.world();
    let both = |basis| milestones.iter().any(|it| it.basis == basis);
    let two_clocks = (both(Basis::Policy) && both(Basis::Code)).then(|| p(ui.say("two-clocks")));
    // Outside England a procedure may have a third.
    let numbers = [1, 2, 3].into_iter().filter(|it| *it < 3 || world.has_third_stage());
    let stages = numbers.map(|number| {
        let name = world.policy.stage_name(number).unwrap_or_default();
        let name = el("span").attr("lang", OF_DOCUMENTS).text(name).view();
        let of_stage: Vec<&Milestone<'_>> =
            milestones.iter().filter(|it| it.id.part().stage() == Some(number)).collect();
        el("section")
            .class("cw-stage")
            .child(heading(ui.heading_level + 2, "cw-heading-m", name))
            .child(steps_view(ui, &of_stage))
            .view()
    });
    let read = ui.date(world.calendar.read_on());
    let read = p(ui.say_with("calendar-read", &[("date", &read)]));
    two_clocks.into_iter().chain(stages).chain([read]).collect()
}

/// Steps in order, with all the dates of one step beside each other.
pub(super) fn steps_view(ui: Ui, milestones: &[&Milestone<'_>]) -> AnyView {
    let steps = milestones.chunk_by(|a, b| a.id == b.id).map(|it| step(ui, it));
    el("ol").class("cw-dates").children(steps).view()
}

fn step(ui: Ui, dates: &[&Milestone<'_>]) -> AnyView {
    let (name, clocks) = ui.phrases(|it| {
        let name = dates.first().map(|first| it.step(first.id)).unwrap_or_default();
        let clocks = match dates {
            [own, code] => it.two_clocks(own, code).map(p),
            _ => None,
        };
        (name, clocks)
    });
    el("li")
        .class("cw-date")
        .child(el("p").class("cw-date-name").child(el("strong").text(name).view()).view())
        .child_if_any(clocks)
        .child(el("div").class("cw-clocks").children(dates.iter().map(|it| clock(ui, it))).view())
        .view()
}

/// One date of a step.
fn clock(ui: Ui, it: &Milestone<'_>) -> AnyView {
    ui.phrases(|phrases| clock_in(ui, it, phrases))
}

fn clock_in(ui: Ui, it: &Milestone<'_>, phrases: &Phrases<'_>) -> AnyView {
    let status = phrases.standing(it);
    let late = if it.status == Status::Overdue && !it.superseded && it.only_if.is_none() {
        "cw-tag cw-tag--late"
    } else {
        "cw-tag"
    };
    let whose = phrases.whose(it);
    let about = format!("{}, {whose}", phrases.step(it.id));
    let whose = el("p")
        .class("cw-date-basis")
        .text(format!("{whose} "))
        .child(el("span").class(late).text(status).view())
        .view();
    let mut why: Vec<AnyView> = phrases.why(it).into_iter().map(p).collect();
    why.extend(months(ui, &it.marks(ui.world().calendar_of(it.basis)), it.period.unit));
    why.push(authority_view(ui, it.clause));
    el("div")
        .class("cw-clock")
        .child(whose)
        .child(p(phrases.when(it)))
        .child(details_about(ui.say("why-this-date"), Some(about), why))
        .view()
}
