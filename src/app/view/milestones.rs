//! The dates of the stages: each with whose promise it is, how it was counted, and its clause.

use complaint_core::decision::{Basis, CountStart, Milestone, Status};
use complaint_core::policy::{Actor, MilestoneId};
use leptos::prelude::*;

use super::Ui;
use super::notices::p;
use super::redress::authority_view;
use crate::govuk::details::details;
use crate::govuk::element::el;
use crate::govuk::heading::heading;

/// The dates, stage by stage, under the landlord's own names.
pub(super) fn milestones_view(ui: Ui, milestones: &[Milestone]) -> Vec<AnyView> {
    let world = ui.world.get_value();
    let both = |basis| milestones.iter().any(|it| it.basis == basis);
    let two_clocks = (both(Basis::Policy) && both(Basis::Code)).then(|| p(ui.say("two-clocks")));
    let stages = [1, 2].into_iter().map(|number| {
        let name = world.policy.stage_name(number).unwrap_or_default().to_owned();
        let dates = milestones.iter().filter(|it| stage(it.id) == number).map(|it| one(ui, it));
        el("section")
            .class("cw-stage")
            .child(heading(ui.heading_level + 2, "cw-heading-m", name.into_any()))
            .child(el("ol").class("cw-dates").children(dates).view())
            .view()
    });
    two_clocks.into_iter().chain(stages).collect()
}

fn stage(id: MilestoneId) -> u8 {
    match id {
        MilestoneId::FirstContactRespond
        | MilestoneId::Stage1Acknowledge
        | MilestoneId::Stage1Phone
        | MilestoneId::Stage1Respond => 1,
        MilestoneId::Stage2Request
        | MilestoneId::Stage2Contact
        | MilestoneId::Stage2Acknowledge
        | MilestoneId::Stage2Respond => 2,
    }
}

/// The name of a milestone as the keys of the locale files have it.
fn key(id: MilestoneId) -> String {
    id.as_str().replace('.', "-")
}

fn one(ui: Ui, it: &Milestone) -> AnyView {
    let basis = match (it.basis, it.actor) {
        (Basis::Policy, Actor::Landlord) => ui.say("basis-policy"),
        (Basis::Policy, Actor::Resident) => ui.say("basis-policy-resident"),
        (Basis::Code, _) => ui.say("basis-code"),
    };
    let status = it.status.as_str();
    let late = if it.status == Status::Overdue { "cw-tag cw-tag--late" } else { "cw-tag" };
    let name = ui.say(&format!("milestone-{}", key(it.id)));
    let name = el("p")
        .class("cw-date-name")
        .child(el("strong").text(name).view())
        .text(" ")
        .child(el("span").class(late).text(ui.say(&format!("status-{status}"))).view())
        .view();
    let mut why: Vec<AnyView> = how(ui, it).into_iter().map(p).collect();
    why.push(authority_view(ui, &it.clause));
    el("li")
        .class("cw-date")
        .child(name)
        .child(p(when(ui, it)))
        .child(el("p").class("cw-date-basis").text(basis).view())
        .child(details(ui.say("why-this-date"), why))
        .view()
}

/// The date in a sentence that is no surer than the rule.
fn when(ui: Ui, it: &Milestone) -> String {
    let Some(due_on) = it.due_on else {
        let period = ui.words.get_value().period(it.period);
        return ui.say_with("milestone-not-started", &[("period", &period)]);
    };
    let due = ui.date(due_on);
    match (it.actor, it.expected_from_on) {
        (Actor::Resident, _) => ui.say_with("milestone-resident-by", &[("due", &due)]),
        (Actor::Landlord, Some(from)) => {
            let from = ui.date(from);
            ui.say_with("milestone-between", &[("from", &from), ("due", &due)])
        }
        (Actor::Landlord, None) => ui.say_with("milestone-by", &[("due", &due)]),
    }
}

/// How the date was counted: start, period, days passed over, what is uncertain.
fn how(ui: Ui, it: &Milestone) -> Vec<String> {
    let words = ui.words.get_value();
    let mut lines = Vec::new();
    if let Some(start) = it.counted_from {
        let period = words.period(it.period);
        let start_text = start_text(ui, start);
        let args = [("period", period.as_str()), ("start", start_text.as_str())];
        let name = match it.starts_by_on {
            Some(_) => "milestone-counted-after",
            None => "milestone-counted",
        };
        lines.push(ui.say_with(name, &args));
        if start.planned {
            let date = ui.date(start.on);
            lines.push(ui.say_with("milestone-planned", &[("start", &date)]));
        }
    }
    if it.start_not_stated {
        lines.push(ui.say("milestone-start-not-stated"));
    }
    if !it.skipped.is_empty() {
        let days: Vec<String> =
            it.skipped.iter().map(|day| format!("{} ({})", ui.date(day.on), day.why)).collect();
        lines.push(ui.say_with("milestone-skipped", &[("days", &days.join("; "))]));
    }
    if let (Some(from), Some(due)) = (it.extended_from_on, it.due_on) {
        let (from, due) = (ui.date(from), ui.date(due));
        lines.push(ui.say_with("milestone-extended", &[("from_date", &from), ("due", &due)]));
    }
    if it.estimated {
        lines.push(ui.say("milestone-estimated"));
    }
    lines
}

fn start_text(ui: Ui, start: CountStart) -> String {
    let event = ui.say(&format!("event-{}", start.event.as_str()));
    format!("{event} ({})", ui.date(start.on))
}
