//! What was said, to be read outside the app: in a kept file and on the page after a crash.

use complaint_core::answers::PageId;
use complaint_core::decision::Milestone;
use complaint_core::flow::{Journey, PAGES, PageKind, PageSpec};
use complaint_core::json::Json;
use complaint_core::submission::SubmittedAnswer;
use leptos::prelude::*;

use super::Ui;
use super::in_words::value;
use super::letter_page::approved;
use super::question::wording;
use super::send::whole;

/// The answers question by question, the letter and the dates, each as far as it has come.
pub(crate) fn said(ui: Ui) -> Json {
    let world = ui.world();
    let wizard = ui.wizard.get_untracked();
    let journey = Journey::of(world, &wizard.answers, ui.today.get_value());
    let mut sections = answers(ui);
    if journey.can_visit(PageId::Letter) {
        sections.push((ui.say("page-letter-title"), whole(&approved(ui))));
    }
    if journey.completed.contains(&PageId::Result) {
        sections.extend(dates(ui));
    }
    let lead = ui.say("kept-file-lead");
    document(ui, ui.say("kept-file-title"), lead, ui.say("kept-file-how"), sections)
}

/// A page to keep, of sections under their headings.
pub(super) fn document(
    ui: Ui,
    title: String,
    lead: String,
    how: String,
    sections: Vec<(String, String)>,
) -> Json {
    let sections = sections.into_iter().map(|(heading, text)| {
        Json::record([("heading", Json::Text(heading)), ("text", Json::Text(text))])
    });
    let today = ui.date(ui.today.get_value());
    Json::record([
        ("lang", Json::Text(ui.say("language-tag"))),
        ("dir", Json::Text(ui.say("language-direction"))),
        ("title", Json::Text(title)),
        ("lead", Json::Text(lead)),
        ("policy", Json::text(&ui.world().policy.file().id)),
        ("date", Json::Text(ui.say_with("kept-file-date", &[("date", &today)]))),
        ("how", Json::Text(how)),
        ("sections", Json::List(sections.collect())),
    ])
}

/// Every question before the check page in which something stands, given or half typed, and what.
fn answers(ui: Ui) -> Vec<(String, String)> {
    let answers = ui.wizard.with_untracked(|it| it.answers.clone());
    let of_page = |spec: &'static PageSpec| {
        let raw = answers.shown(spec.id).filter(|it| !it.is_blank())?;
        Some((ui.say(&format!("check-{}", spec.id.as_str())), value(ui, spec, raw)))
    };
    let told = |it: &&PageSpec| it.kind != PageKind::Notice && it.id != PageId::Keeping;
    PAGES.iter().take_while(|it| it.id < PageId::Check).filter(told).filter_map(of_page).collect()
}

/// Every question that was answered and applies, for the landlord's system.
pub(crate) fn submitted(ui: Ui) -> Vec<SubmittedAnswer> {
    let answers = ui.answers_before(PageId::Check);
    let told = |it: &&PageSpec| it.kind != PageKind::Notice && it.id != PageId::Keeping;
    let of_page = |spec: &'static PageSpec| {
        let raw = answers.get(spec.id)?;
        Some(SubmittedAnswer {
            question_id: spec.id.as_str().to_owned(),
            question_text: ui.say(&format!("page-{}-title", wording(ui, spec.id))),
            answer_text: value(ui, spec, raw),
            answer: raw.0.clone(),
        })
    };
    PAGES.iter().filter(told).filter_map(of_page).collect()
}

/// What should happen and when, a sentence to a line.
pub(super) fn dates(ui: Ui) -> Option<(String, String)> {
    let lines: Vec<String> = ui.known_before(PageId::Done, |known| {
        let assessment = known.assessment();
        let milestones = assessment.milestones.iter();
        ui.phrases(|it| {
            let line = |one: &Milestone<'_>| {
                format!("{}, {}: {}", it.step(one.id), it.whose(one), it.when(one))
            };
            milestones.map(line).collect()
        })
    });
    (!lines.is_empty()).then(|| (ui.say("result-dates-heading"), lines.join("\n\n")))
}
