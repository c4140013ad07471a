//! All the dates in order, with today among them: drawn as a line, read as a list.

use complaint_core::decision::{Assessment, Moment, What, Whose, timeline};
use complaint_core::facts::Facts;
use complaint_core::phrases::Phrases;
use complaint_core::policy::SchemeId;
use leptos::prelude::*;

use super::Ui;
use crate::govuk::element::el;

/// The line; nothing when there is no date but today.
pub(super) fn timeline_view(ui: Ui, assessment: &Assessment<'_>, facts: &Facts) -> Option<AnyView> {
    let moments = timeline(assessment, facts);
    let lines = moments.iter().map(|it| moment(ui, it));
    (moments.len() > 1).then(|| el("ol").class("cw-timeline").children(lines).view())
}

fn moment(ui: Ui, it: &Moment) -> AnyView {
    let world = ui.world.get_value();
    let words = ui.words.get_value();
    let phrases = Phrases { words: &words, policy: &world.policy };
    let scheme = |id: SchemeId| ui.say(&format!("scheme-{}", id.as_str()));
    let text = match it.what {
        What::Today => ui.say("timeline-today"),
        What::Happened(event) => phrases.event(event),
        What::Due(id, whose) => {
            let whose = match whose {
                Whose::One(basis) => format!("basis-{}", basis.as_str()),
                Whose::Both => "basis-both".to_owned(),
            };
            let args = [("step", phrases.step(id)), ("whose", ui.say(&whose))];
            let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
            ui.say_with("timeline-due", &args)
        }
        What::Opens(id) => ui.say_with("timeline-opens", &[("scheme", &scheme(id))]),
        What::LastSafe(id) => ui.say_with("timeline-last-safe", &[("scheme", &scheme(id))]),
    };
    let class = if it.what == What::Today { "cw-today" } else { "" };
    let date = phrases.date(it.on, it.estimated);
    el("li")
        .class(class)
        .attr_if_any("aria-current", (it.what == What::Today).then(|| "date".to_owned()))
        .child(el("strong").text(format!("{date}: ")).view())
        .text(text)
        .view()
}
