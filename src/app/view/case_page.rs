//! A complaint that was sent, as it is followed: the one thing to do now, what has happened, and every date.

use complaint_core::answers::PageId;
use complaint_core::case_words::CaseWords;
use complaint_core::flow::{CaseEvent, CaseLetter, NextAction, PageNote, WizardEvent};
use complaint_core::pack::{Pack, Sheet};
use complaint_core::scripts::StatusArea;
use leptos::ev;
use leptos::prelude::*;

use super::calendar::calendar_button;
use super::case_line::turn;
use super::case_log::log;
use super::case_status::landlord_says;
use super::done_page::folded_dates;
use super::drafts::save_file_as;
use super::pack_page::part;
use super::record::{keep, status_in_file};
use super::redress::{redress_view, scheme_contacts};
use super::reminders::reminders;
use super::result_page::help;
use super::status::status;
use super::typography::{p, section, section_titled, way_to};
use super::{UserAction, ViewContext};
use crate::govuk::button::{PRIMARY, SECONDARY, button};
use crate::govuk::element::{html, views};
use crate::govuk::heading::{heading, page_heading};

/// What is known of the case: all answers, and all that has happened.
const ALL_OF_IT: PageId = PageId::Happened;

/// The page on which a complaint is followed.
pub(super) fn case_page(cx: ViewContext) -> AnyView {
    cx.case(|words| case(cx, words))
}

fn case(cx: ViewContext, words: CaseWords<'_>) -> AnyView {
    let CaseWords { context, at, .. } = words;
    let mut all =
        vec![page_heading(cx.heading_level(), cx.say("page-my-complaint-title").into_any())];
    all.extend(since(cx, words));
    all.push(now(cx, words, NextAction::of(context, at.assessment)));
    all.extend(landlord_says(cx, context));
    let mut so_far = log(cx, words);
    let is_followed = context.answers.is_followed_without_letter();
    if is_followed {
        so_far.push(way_to(cx, PageId::Overview, cx.say("case-change")));
    }
    all.push(section(cx, "case-log-heading", so_far));
    if let Some(it) = folded_dates(cx, ALL_OF_IT, at) {
        all.push(it);
    }
    all.push(help(cx, ALL_OF_IT));
    if context.answers.letter_has_gone() {
        all.push(way_to(cx, PageId::Done, cx.say("case-receipt")));
        all.push(section(cx, "record-heading", keep(cx)));
    } else if let Some(dates) = calendar_button(cx).filter(|_| is_followed) {
        all.push(section(cx, "record-heading", vec![dates, status(cx, StatusArea::Saved)]));
    }
    all.push(reminders(cx));
    all.push(section(cx, "adviser-heading", for_adviser(cx)));
    let again = Box::new(move |_| cx.dispatch(WizardEvent::StartedAgain));
    all.push(button(SECONDARY, cx.say("done-new"), again));
    let around = html::div().class("cw-around").children(all).into_any();
    views(vec![around, sheet(cx, words)])
}

/// The ways to give it to an adviser.
fn for_adviser(cx: ViewContext) -> Vec<AnyView> {
    let print =
        button(SECONDARY, cx.say("adviser-print"), Box::new(move |_| cx.act(UserAction::Print)));
    let buttons = html::div()
        .class("cw-button-group")
        .child(print)
        .child(save_file_as(cx, cx.say("adviser-file")))
        .into_any();
    let mut all = vec![p(cx.say("adviser-lead"))];
    all.extend(status_in_file(cx));
    all.push(buttons);
    all
}

/// The case in short: the only thing that is printed of this page, and only there.
fn sheet(cx: ViewContext, words: CaseWords<'_>) -> AnyView {
    let sheet = Sheet::of(words);
    let level = cx.heading_level() + 2;
    let date = cx.say_with("pack-date", &[("date", &cx.date(cx.today()))]);
    let mut now = sheet.now.into_iter();
    let action = now.next().map(|it| html::p().child(html::strong().child(it)).into_any());
    let mut content = vec![p(date)];
    let title = cx.say("sheet-heading-now");
    content.push(heading(level, "cw-heading-s", title.into_any()));
    content.extend(action);
    content.extend(now.map(p));
    content.extend(sheet.redress.map(|it| redress_view(cx, &it, level)));
    content.extend(sheet.parts.iter().map(|it| part(cx, it)));
    let title = section_titled(cx, cx.say("sheet-title"), content);
    html::article().class("cw-sheet").child(title).into_any()
}

/// What has become due since the resident looked last.
fn since(cx: ViewContext, words: CaseWords<'_>) -> Option<AnyView> {
    let looked_on = cx.state().wizard.with_untracked(|it| {
        it.notes.iter().find_map(|it| match it {
            PageNote::Since(day) => Some(*day),
            PageNote::Opened | PageNote::NewDay => None,
        })
    })?;
    let lines = words.since(looked_on);
    let items = lines.iter().map(|it| html::li().child(it.clone()).into_any());
    let list = html::ul().class("cw-list").children(items).into_any();
    let title = p(cx.say_with("case-since", &[("date", &cx.date(looked_on))]));
    let note = html::div().class("cw-inset").child(title).child(list);
    (!lines.is_empty()).then(|| note.into_any())
}

/// The one thing to do, why, and what does it.
fn now(cx: ViewContext, words: CaseWords<'_>, action: NextAction) -> AnyView {
    let mut content = Vec::new();
    let turn = turn(cx, words, action);
    content.extend(turn.map(|it| html::p().class("cw-body").child(it).into_any()));
    let reasons = cx.explanations(|it| it.answer(words.at));
    content.extend(reasons.into_iter().map(p));
    let answers = words.context.answers;
    let is_writing = answers.is_writing_letter();
    if is_writing {
        let next = cx.journey().next.unwrap_or(PageId::Send);
        let go_on = Box::new(move |_| cx.dispatch(WizardEvent::WentTo { page: next }));
        content.push(button(PRIMARY, cx.say("case-go-on-letter"), go_on));
        let drop =
            Box::new(move |_| cx.dispatch(WizardEvent::Case(Box::new(CaseEvent::LetterDropped))));
        let can_drop = answers.can_drop_letter();
        content.extend(can_drop.then(|| button(SECONDARY, cx.say("case-drop-letter"), drop)));
    } else if let Some(letter) = action.letter() {
        content.push(write(cx, words, letter));
    } else {
        content.extend(prepare(cx, words, action));
    }
    if !is_writing && action.letter() != Some(CaseLetter::Offer) && words.context.can_answer_offer()
    {
        content.extend(offer_can_wait(cx, words, action).map(p));
        content.push(answer_offer(cx, SECONDARY));
    }
    content.push(tell(cx));
    content.extend(action.scheme().map(|it| scheme_contacts(cx, it, cx.heading_level() + 2)));
    html::div().class("cw-now").child(section_titled(cx, words.action(action), content)).into_any()
}

/// The button that leads to all that a scheme asks for, by way of what is still wrong.
fn prepare(cx: ViewContext, words: CaseWords<'_>, action: NextAction) -> Option<AnyView> {
    let scheme = Pack::scheme_to_ask(action, words.at.assessment)?;
    let is_next = action.scheme().is_some();
    let (class, name) = if is_next { (PRIMARY, "pack-prepare") } else { (SECONDARY, "pack-again") };
    let said = cx.answers().get(PageId::StillWrong).is_some();
    let page = if said { PageId::Pack } else { PageId::StillWrong };
    let label = cx.say_with(name, &[("scheme", &cx.explanations(|it| it.scheme(scheme)))]);
    Some(leads_to(cx, page, class, label))
}

/// That the next stage can be asked for before an offer is answered. Source: Code 6.10, by which a complaint that is
/// not resolved must go there, whatever was offered.
fn offer_can_wait(cx: ViewContext, words: CaseWords<'_>, action: NextAction) -> Option<String> {
    let asks = matches!(action, NextAction::AskNextStage { .. });
    let stage = cx.explanations(|it| it.stage_to_ask_for(words.at).to_owned());
    (asks && words.context.rule_book.code_applies())
        .then(|| cx.say_with("case-offer-can-wait", &[("stage", &stage)]))
}

/// The button that leads to what is said to an offer.
fn answer_offer(cx: ViewContext, class: &'static str) -> AnyView {
    let letter = CaseLetter::Offer;
    let begin = WizardEvent::Case(Box::new(CaseEvent::LetterBegun { letter }));
    opens(cx, PageId::Offer, begin, class, cx.say("case-answer-offer"))
}

/// The button that leads to what has happened.
fn tell(cx: ViewContext) -> AnyView {
    leads_to(cx, PageId::Happened, SECONDARY, cx.say("case-tell"))
}

/// A button that leads to a page which the case offers.
fn leads_to(cx: ViewContext, page: PageId, class: &'static str, label: String) -> AnyView {
    opens(cx, page, WizardEvent::WentTo { page }, class, label)
}

/// A button that an event of the case opens a page by.
fn opens(
    cx: ViewContext,
    page: PageId,
    event: WizardEvent,
    class: &'static str,
    label: String,
) -> AnyView {
    html::button()
        .attr("type", "button")
        .class(class)
        .id(format!("cw-to-{}", page.as_str()))
        .on(ev::click, move |_| cx.dispatch(event.clone()))
        .child(label)
        .into_any()
}

/// The button that begins a letter.
fn write(cx: ViewContext, words: CaseWords<'_>, letter: CaseLetter) -> AnyView {
    let stage = cx.explanations(|it| it.stage_to_ask_for(words.at).to_owned());
    let name = match letter {
        CaseLetter::Complaint => "result-go-on",
        CaseLetter::Reminder => "result-go-on-chase",
        CaseLetter::NextStage => "result-go-on-stage-2",
        CaseLetter::Refusal => "result-go-on-refused",
        CaseLetter::Offer => return answer_offer(cx, PRIMARY),
    };
    let begin = Box::new(move |_| {
        cx.dispatch(WizardEvent::Case(Box::new(CaseEvent::LetterBegun { letter })))
    });
    button(PRIMARY, cx.say_with(name, &[("stage", &stage)]), begin)
}
