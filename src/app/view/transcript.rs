//! What was said, to be read outside the app: in a kept file and on the page after a crash.

use complaint_core::answers::PageId;
use complaint_core::decision::Milestone;
use complaint_core::flow::{Journey, PAGES, PageKind, PageSpec};
use complaint_core::json::{Json, Record};
use complaint_core::scripts::{Passage, Transcript};
use leptos::prelude::*;

use super::Ui;
use super::in_words::value;
use super::letter_page::{approved, whole};
use super::question::wording;

/// The answers question by question, the letter and the dates, each as far as it has come.
pub(crate) fn transcript(ui: Ui) -> Transcript {
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
) -> Transcript {
    let today = ui.date(ui.today.get_value());
    Transcript {
        lang: ui.say("language-tag"),
        dir: ui.say("language-direction"),
        title,
        lead,
        policy: ui.world().policy.file().id.clone(),
        date: ui.say_with("kept-file-date", &[("date", &today)]),
        how,
        sections: sections.into_iter().map(|(heading, text)| Passage { heading, text }).collect(),
    }
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
pub(crate) fn submitted(ui: Ui) -> Vec<Json> {
    let answers = ui.answers_before(PageId::Check);
    let told = |it: &&PageSpec| it.kind != PageKind::Notice && it.id != PageId::Keeping;
    let of_page = |spec: &'static PageSpec| {
        let raw = answers.get(spec.id)?;
        let fields = raw.0.iter().map(|(name, text)| (name.clone(), Json::text(text)));
        let answer = Record::new()
            .text("question_id", spec.id.as_str())
            .text("question_text", &ui.say(&format!("page-{}-title", wording(ui, spec.id))))
            .text("answer_text", &value(ui, spec, raw))
            .with("answer", Json::Record(fields.collect()));
        Some(answer.json())
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

/// The letter alone as a page to keep.
pub(super) fn letter_page(ui: Ui) -> Transcript {
    let letter = approved(ui);
    let sections = vec![(letter.subject, letter.body)];
    document(ui, ui.say("page-letter-title"), String::new(), String::new(), sections)
}
