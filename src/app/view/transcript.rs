//! What was said, to be read outside the app: in a kept file and on the page after a crash.

use complaint_core::answers::PageId;
use complaint_core::decision::Milestone;
use complaint_core::flow::{PAGES, PageKind, PageSpec};
use complaint_core::json::{Json, Object};
use complaint_core::scripts::{Passage, Transcript};

use super::ViewContext;
use super::answer_text::value;
use super::letter_page::{approved, whole};
use super::question::wording;

/// The answers question by question, the letter and the dates, each as far as it has come.
pub(crate) fn transcript(cx: ViewContext) -> Transcript {
    let mut sections = answers(cx);
    sections.extend(cx.later().into_iter().flat_map(|it| (it.passages)(cx)));
    let lead = cx.say("kept-file-lead");
    document(cx, cx.say("kept-file-title"), lead, cx.say("kept-file-how"), sections)
}

/// The letter and the dates.
pub(super) fn passages(cx: ViewContext) -> Vec<(String, String)> {
    let journey = cx.journey();
    let mut sections = Vec::new();
    if journey.next.is_none_or(|it| it >= PageId::Letter) {
        sections.push((cx.say("page-letter-title"), whole(&approved(cx))));
    }
    if journey.completed.contains(&PageId::Result) {
        sections.extend(dates(cx));
    }
    sections
}

/// A page to keep, of sections under their headings.
pub(super) fn document(
    cx: ViewContext,
    title: String,
    lead: String,
    how: String,
    sections: Vec<(String, String)>,
) -> Transcript {
    let today = cx.date(cx.today());
    Transcript {
        lang: cx.say("language-tag"),
        dir: cx.say("language-direction"),
        title,
        lead,
        policy: cx.policy_id(),
        date: cx.say_with("kept-file-date", &[("date", &today)]),
        how,
        sections: sections.into_iter().map(|(heading, text)| Passage { heading, text }).collect(),
    }
}

/// Every question before the letter with something in it, given or half typed.
fn answers(cx: ViewContext) -> Vec<(String, String)> {
    let answers = cx.answers();
    let of_page = |spec: &'static PageSpec| {
        let raw = answers.displayed(spec.id).filter(|it| !it.is_blank())?;
        Some((cx.say(&format!("check-{}", spec.id.as_str())), value(cx, spec, raw)))
    };
    let told = |it: &&PageSpec| it.kind != PageKind::Notice && it.id != PageId::StorageConsent;
    PAGES.iter().take_while(|it| it.id < PageId::Letter).filter(told).filter_map(of_page).collect()
}

/// Every question that was answered and applies, for the landlord's system.
pub(crate) fn submitted(cx: ViewContext) -> Vec<Json> {
    let answers = cx.answers_before(PageId::Letter);
    let told = |it: &&PageSpec| it.kind != PageKind::Notice && it.id != PageId::StorageConsent;
    let of_page = |spec: &'static PageSpec| {
        let raw = answers.get(spec.id)?;
        let fields = raw.0.iter().map(|(name, text)| (name.clone(), Json::text(text)));
        let answer = Object::new()
            .text("question_id", spec.id.as_str())
            .text("question_text", &cx.say(&format!("page-{}-title", wording(cx, spec.id))))
            .text("answer_text", &value(cx, spec, raw))
            .with("answer", Json::Object(fields.collect()));
        Some(answer.json())
    };
    PAGES.iter().filter(told).filter_map(of_page).collect()
}

/// What should happen and when, a sentence to a line.
pub(super) fn dates(cx: ViewContext) -> Option<(String, String)> {
    let lines: Vec<String> = cx.context_now(|context| {
        let assessment = context.assessment();
        let milestones = assessment.milestones.iter();
        cx.explanations(|it| {
            let line = |one: &Milestone<'_>| {
                format!("{}, {}: {}", it.step(one.id), it.whose(one), it.when(one))
            };
            milestones.map(line).collect()
        })
    });
    (!lines.is_empty()).then(|| (cx.say("result-dates-heading"), lines.join("\n\n")))
}

/// The letter alone as a page to keep.
pub(super) fn letter_page(cx: ViewContext) -> Transcript {
    let letter = approved(cx);
    let sections = vec![(letter.subject, letter.body)];
    document(cx, cx.say("page-letter-title"), String::new(), String::new(), sections)
}
