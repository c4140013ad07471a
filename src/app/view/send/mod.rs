//! Ways to send the letter. None of them is "sent" until a receipt comes or the resident says so.

mod attached;
mod check;
mod email;
mod others;
mod post;

pub(crate) use attached::files;

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::Sending;
use complaint_core::letter::Letter;
use complaint_core::policy::ContactWay;
use leptos::prelude::*;

use super::ViewContext;
use super::letter_page::{approved, days_note};
use super::typography::{continue_button, section, way_to};
use crate::govuk::button::{PRIMARY, SECONDARY};
use crate::govuk::details::folded_that_is;
use crate::govuk::element::{html, views};
use crate::govuk::heading::page_heading;

/// The letter as it goes, and below it the way that the landlord takes best; the others unfold.
pub(super) fn send_page(cx: ViewContext) -> AnyView {
    let letter = approved(cx);
    let sending = cx.state().wizard.with_untracked(|it| it.sending.clone());
    let title = page_heading(cx.heading_level(), cx.say("page-send-title").into_any());
    if sending.is_going() {
        return views(vec![title, post::going(cx)]);
    }
    let failed = if let Sending::Failed(it) = &sending { Some(post::failed(cx, it)) } else { None };
    let mut all = vec![title];
    all.extend(failed);
    let given = cx.answers().get(PageId::Letter).cloned();
    all.extend(given.and_then(|it| days_note(cx, &it)));
    all.push(shown(cx, &letter));
    all.push(way_to(cx, PageId::Letter, cx.say("letter-change-link")));
    all.extend(check::answers(cx));
    all.extend(ways(cx, &letter));
    views(all)
}

/// The ways to send that this landlord has. First comes its own endpoint, or else email, or else copying, for
/// a landlord whose website has a form.
fn ways(cx: ViewContext, letter: &Letter) -> Vec<AnyView> {
    let mut ways = Vec::new();
    let posts = cx.state().action.is_some();
    let has_address = cx.mail_address().is_some();
    ways.extend(posts.then(|| post::post(cx)));
    let of_copy = if posts || has_address { SECONDARY } else { PRIMARY };
    let email = if has_address { "send-email-heading" } else { "send-eml-heading" };
    let by_email = || section(cx, email, email::email(cx, letter));
    ways.extend(has_address.then(by_email));
    ways.push(section(cx, "send-copy-heading", others::copy(cx, letter, of_copy)));
    ways.extend((!has_address && cx.device().takes_files).then(by_email));
    let shares = cx.device().shares;
    ways.extend(shares.then(|| section(cx, "send-share-heading", others::share(cx, letter))));
    ways.push(section(cx, "send-print-heading", others::paper(cx, letter)));
    ways.extend(others::by(cx, ContactWay::Post, "send-post-heading"));
    ways.extend(others::by(cx, ContactWay::Phone, "send-phone-heading"));
    let next =
        continue_button(cx, PageId::Send, cx.say("send-next"), RawAnswer::default(), SECONDARY);
    let best = ways.remove(0);
    let (inside, after) = if posts { (Some(next), None) } else { (None, Some(next)) };
    ways.extend(inside);
    let others = html::div().class("cw-ways").children(ways).into_any();
    let others = folded_that_is(false, cx.say("send-other-ways"), vec![others]);
    [best, others].into_iter().chain(after).collect()
}

/// The letter, to be read here and to be printed alone.
fn shown(cx: ViewContext, letter: &Letter) -> AnyView {
    html::article()
        .class("cw-letter")
        .attr("aria-label", cx.say("page-letter-title"))
        .child(html::p().class("cw-letter-date").child(cx.date(cx.today())))
        .children(text_of(letter))
        .into_any()
}

/// The subject and the text of a letter.
pub(super) fn text_of(letter: &Letter) -> Vec<AnyView> {
    let subject = html::strong().child(letter.subject.clone()).into_any();
    vec![
        html::p().class("cw-letter-subject").child(subject).into_any(),
        html::div().class("cw-letter-body").child(letter.body.clone()).into_any(),
    ]
}
