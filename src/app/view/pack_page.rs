//! All that an ombudsman or a redress scheme asks for: to read, to print, to save, and to copy into its form.

use complaint_core::answers::PageId;
use complaint_core::flow::{NextAction, PageContext};
use complaint_core::pack::{Attachment, AttachmentContent, Pack, PackPart, PackText};
use complaint_core::policy::SchemeId;
use complaint_core::scripts::{Command, FolderFile, FolderLetter, StatusArea, Transcript};
use leptos::prelude::*;

use super::record::status_in_file;
use super::redress::redress_view;
use super::status::{status, status_lines};
use super::transcript::document;
use super::typography::{p, section, section_titled, way_to};
use super::{UserAction, ViewContext};
use crate::govuk::button::{PRIMARY, SECONDARY, button};
use crate::govuk::details::{details, folded_that_is};
use crate::govuk::element::{html, live, views};
use crate::govuk::heading::{heading, page_heading};

/// The page with the pack.
pub(super) fn pack_page(cx: ViewContext) -> AnyView {
    let title = page_heading(cx.heading_level(), cx.say("page-pack-title").into_any());
    let content = with_pack(cx, |pack, context| shown(cx, pack, context));
    views(vec![title, content.unwrap_or_else(|| p(cx.say("case-do-no-scheme")))])
}

/// The pack as it is now; none where no scheme is known that takes the case.
fn with_pack<T>(cx: ViewContext, look: impl FnOnce(&Pack, &PageContext<'_>) -> T) -> Option<T> {
    cx.case_before(PageId::Pack, |words| {
        let (context, assessment) = (words.context, words.at.assessment);
        let scheme = Pack::scheme_to_ask(NextAction::of(context, assessment), assessment)?;
        Some(look(&Pack::of(words, scheme), context))
    })
}

fn name(cx: ViewContext, scheme: SchemeId) -> String {
    cx.explanations(|it| it.scheme(scheme))
}

fn shown(cx: ViewContext, pack: &Pack, context: &PageContext<'_>) -> AnyView {
    let scheme = name(cx, pack.scheme);
    let mut around =
        vec![p(cx.say_with("pack-lead", &[("scheme", &scheme)])), p(cx.say("pack-lead-add"))];
    let assessment = context.assessment();
    let redress = assessment.redress.iter().find(|it| it.scheme == pack.scheme);
    let card = redress.map(|it| redress_view(cx, it, cx.heading_level() + 2));
    around.extend(card.map(|it| section(cx, "pack-where-heading", vec![it])));
    around.push(section(cx, "pack-save-heading", save(cx)));
    around.push(form(cx, pack, &scheme));
    views(vec![
        html::div().class("cw-around").children(around).into_any(),
        article(cx, pack, &scheme),
    ])
}

/// The ways to keep it.
fn save(cx: ViewContext) -> Vec<AnyView> {
    let folder = move |_| {
        if let Some(command) = with_pack(cx, |pack, _| folder(cx, pack)) {
            cx.act(UserAction::Order(command));
        }
    };
    let as_page = move |_| {
        if let Some(page) = with_pack(cx, |pack, _| transcript(cx, pack)) {
            cx.act(UserAction::Order(Command::SavePage { page }));
        }
    };
    let print = move |_| cx.act(UserAction::Print);
    let buttons = html::div()
        .class("cw-button-group")
        .child(button(PRIMARY, cx.say("pack-save-folder"), Box::new(folder)))
        .child(button(SECONDARY, cx.say("pack-save-page"), Box::new(as_page)))
        .child(button(SECONDARY, cx.say("pack-print"), Box::new(print)));
    let mut all = vec![p(cx.say("pack-save-folder-hint"))];
    all.extend(status_in_file(cx));
    all.extend([buttons.into_any(), status(cx, StatusArea::Saved)]);
    all
}

/// The texts for the scheme's own form, each with a button that copies it.
fn form(cx: ViewContext, pack: &Pack, scheme: &str) -> AnyView {
    // What came of copying is said beside what was copied.
    let copied = RwSignal::new(None);
    let mut content = vec![p(cx.say("pack-form-lead"))];
    for (n, it) in pack.form.iter().enumerate() {
        let label = cx.say_with("pack-copy", &[("what", &it.heading)]);
        let text = it.text.clone();
        let copy = move |_| {
            copied.set(Some(n));
            cx.act(UserAction::Copy(text.clone()));
        };
        let said = live(move || {
            let is_here = copied.get() == Some(n);
            views(if is_here { status_lines(cx, StatusArea::Copy) } else { Vec::new() })
        });
        content.push(heading(
            cx.heading_level() + 2,
            "cw-heading-s",
            it.heading.clone().into_any(),
        ));
        content.push(html::div().class("cw-inset cw-text").child(it.text.clone()).into_any());
        content.push(button(SECONDARY, label, Box::new(copy)));
        content.push(html::div().class("cw-told").attr("role", "status").child(said).into_any());
    }
    let title = cx.say_with("pack-form-heading", &[("scheme", scheme)]);
    folded_that_is(false, title, content)
}

/// The pack to read, and the only thing that is printed.
fn article(cx: ViewContext, pack: &Pack, scheme: &str) -> AnyView {
    let mut content = vec![p(cx.say("pack-how"))];
    for it in &pack.parts {
        content.push(part(cx, it));
        if it.part == PackPart::StillWrong {
            content.push(way_to(cx, PageId::StillWrong, cx.say("pack-change")));
        }
    }
    content.extend(letters(cx, pack).into_iter().map(|it| {
        let text = html::div().class("cw-letter-body").child(it.1).into_any();
        details(it.0, vec![text])
    }));
    let title = cx.say_with("pack-title", &[("scheme", scheme)]);
    html::article().class("cw-pack").child(section_titled(cx, title, content)).into_any()
}

/// A part under its heading.
pub(super) fn part(cx: ViewContext, it: &PackText) -> AnyView {
    let title = heading(cx.heading_level() + 2, "cw-heading-s", it.heading.clone().into_any());
    let text = if it.part == PackPart::Timeline {
        let items = it.text.split("\n\n");
        let items = items.map(|it| html::li().class("cw-text").child(it).into_any());
        html::ol().class("cw-list").children(items)
    } else {
        html::div().class("cw-text").child(it.text.clone())
    };
    html::div().child(title).child(text).into_any()
}

/// The letters as they went, each under its number.
fn letters(cx: ViewContext, pack: &Pack) -> Vec<(String, String)> {
    let letter = |it: &Attachment| match &it.content {
        AttachmentContent::Letter(text) => {
            let number = cx.say_with("pack-attachment", &[("number", &it.number.to_string())]);
            Some((format!("{number}. {}", it.title), text.clone()))
        }
        AttachmentContent::File(_) | AttachmentContent::ToAdd => None,
    };
    pack.attachments.iter().filter_map(letter).collect()
}

/// The pack as a document.
fn transcript(cx: ViewContext, pack: &Pack) -> Transcript {
    let title = cx.say_with("pack-title", &[("scheme", &name(cx, pack.scheme))]);
    let parts = pack.parts.iter().map(|it| (it.heading.clone(), it.text.clone()));
    let sections = parts.chain(letters(cx, pack)).collect();
    // Somebody else reads it.
    let date = cx.say_with("pack-date", &[("date", &cx.date(cx.today()))]);
    Transcript { date, ..document(cx, title, String::new(), cx.say("pack-how"), sections) }
}

/// Everything in one folder.
fn folder(cx: ViewContext, pack: &Pack) -> Command {
    let (mut letters, mut files) = (Vec::new(), Vec::new());
    for it in &pack.attachments {
        let name = it.file_name();
        match &it.content {
            AttachmentContent::Letter(text) => {
                letters.push(FolderLetter { name, text: text.clone() });
            }
            AttachmentContent::File(file) => {
                let (sha256, gone) = (file.sha256.clone(), cx.say("pack-file-gone"));
                files.push(FolderFile { name, sha256, gone });
            }
            AttachmentContent::ToAdd => {}
        }
    }
    Command::SaveFolder {
        page: transcript(cx, pack),
        page_name: cx.say("pack-file"),
        kept_name: cx.say("pack-kept-file"),
        letters,
        files,
    }
}
