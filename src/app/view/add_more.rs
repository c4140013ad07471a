//! What would help and is not asked for, each on its own page.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Asked, PAGES, PageSpec, WizardEvent, page_spec};
use leptos::ev::{self, Event};
use leptos::prelude::*;

use super::ViewContext;
use super::form::{around, read};
use super::typography::{continue_button, p};
use crate::govuk::button::PRIMARY;
use crate::govuk::element::{html, views};
use crate::govuk::heading::{heading, page_heading};

/// The page that offers them.
pub(super) fn add_more_page(cx: ViewContext) -> AnyView {
    views(vec![
        page_heading(cx.heading_level(), cx.say("page-add-more-title").into_any()),
        p(cx.say("page-add-more-lead")),
        offered(cx),
        continue_button(cx, PageId::AddMore, cx.say("continue"), RawAnswer::default(), PRIMARY),
    ])
}

/// Below the button of one of them: the others. Not while an answer is changed, which leads back to the letter.
pub(super) fn others(cx: ViewContext) -> Option<AnyView> {
    let is_one = page_spec(cx.at()).is_some_and(is_offered);
    (is_one && !cx.wizard().changing).then(|| {
        let title = cx.say("add-more-others").into_any();
        let title = heading(cx.heading_level() + 1, "cw-heading-m", title);
        html::div().class("cw-section").child(title).child(offered(cx)).into_any()
    })
}

fn is_offered(page: &PageSpec) -> bool {
    page.asked == Asked::OfferedBy(PageId::AddMore)
}

/// The pages that are offered besides the one on screen, and which of them say something.
fn offered(cx: ViewContext) -> AnyView {
    let journey = cx.journey();
    let said = |page| journey.answers.get(page).is_some_and(|it| !it.is_blank());
    let all = PAGES.iter().filter(|it| is_offered(it) && it.id != cx.at());
    let items = all.filter(|it| journey.can_visit(it.id)).map(|it| item(cx, it.id, said(it.id)));
    html::ul().class("cw-tasks").children(items).into_any()
}

fn item(cx: ViewContext, page: PageId, said: bool) -> AnyView {
    let added =
        said.then(|| html::span().class("cw-tag").child(cx.say("add-more-added")).into_any());
    let pressed = move |event: Event| {
        event.prevent_default();
        cx.dispatch(match around(&event) {
            Some(form) => WizardEvent::AnsweredAndWentTo { form: read(&form), page },
            None => WizardEvent::WentTo { page },
        });
    };
    let name = cx.say(&format!("check-{}", page.as_str()));
    let link = html::a().attr("href", "#").class("cw-link").on(ev::click, pressed);
    let link = link.id(format!("cw-to-{}", page.as_str())).child(name);
    html::li().class("cw-task").child(link).child(" ").child(added).into_any()
}
