//! To the landlord's endpoint.

use std::time::Duration;

use complaint_core::answers::PageId;
use complaint_core::flow::{SendEvent, WizardEvent};
use complaint_core::scripts::{Hook, StatusArea};
use complaint_core::submission::{SendFailure, SubmissionProblem};
use leptos::prelude::*;

use crate::govuk::button::{PRIMARY, SECONDARY, button};
use crate::govuk::element::html;
use crate::govuk::heading::error_title;
use crate::view::status::status;
use crate::view::typography::{link, p, section};
use crate::view::{UserAction, ViewContext};

/// What will go, and the button; where a try has been made, what is known of it.
pub(super) fn post(cx: ViewContext) -> AnyView {
    let (n_files, unknown, earlier) = cx.state().wizard.with_untracked(|it| {
        let answers = &it.answers;
        let earlier = answers.earlier_attempt().map(str::to_owned);
        (answers.files().len(), answers.may_have_arrived(), earlier)
    });
    let mut content = Vec::new();
    let tried = unknown && cx.state().wizard.with_untracked(|it| it.sending == Default::default());
    content.extend(tried.then(|| p(cx.say("send-post-tried"))));
    content.extend(earlier.map(|it| p(cx.say_with("send-post-earlier", &[("number", &it)]))));
    content.push(p(cx.say_with("send-post-what", &[("n", &n_files.to_string())])));
    let label = cx.say(if unknown { "send-post-again" } else { "send-post-button" });
    content.push(button(PRIMARY, label, Box::new(move |_| cx.act(UserAction::Send))));
    content.push(status(cx, StatusArea::Post));
    section(cx, "send-post-here-heading", content)
}

/// How long sending takes before the page says that this landlord's system is slow.
const SLOW: Duration = Duration::from_secs(8);

/// While it is on its way.
pub(super) fn going(cx: ViewContext) -> AnyView {
    let bar = html::progress()
        .class(Hook::Progress.as_str())
        .attr("aria-label", cx.say("send-going"))
        .attr("max", "100")
        .attr("value", "0")
        .into_any();
    let stop = move |_| cx.dispatch(WizardEvent::Sending(SendEvent::Stopped));
    let slow = move || cx.set_status(StatusArea::Post, None, cx.say("send-going-slow"));
    if let Ok(timer) = set_timeout_with_handle(slow, SLOW) {
        on_cleanup(move || timer.clear());
    }
    html::div()
        .class("cw-sending")
        .attr("tabindex", "-1")
        .child(p(cx.say("send-going")))
        .child(p(cx.say("send-going-stay")))
        .child(bar)
        .child(status(cx, StatusArea::Post))
        .child(button(SECONDARY, cx.say("send-stop"), Box::new(stop)))
        .into_any()
}

/// Why there is no receipt, and what to do.
pub(super) fn failed(cx: ViewContext, failure: &SendFailure) -> AnyView {
    let title = if failure.may_have_arrived() { "send-unsure-title" } else { "send-failed-title" };
    let mut lines = vec![if let SendFailure::Busy(Some(seconds)) = failure {
        let minutes = seconds.div_ceil(60).to_string();
        cx.say_with("send-failed-busy-for", &[("n", &minutes)])
    } else {
        cx.say(&format!("send-failed-{}", failure.as_str()))
    }];
    lines.push(cx.say(if failure.may_have_arrived() {
        "send-unsure-next"
    } else {
        "send-failed-next"
    }));
    let problems: Vec<AnyView> = if let SendFailure::Refused(problems) = failure {
        problems.iter().map(|it| problem(cx, it)).collect()
    } else {
        Vec::new()
    };
    let list = (!problems.is_empty())
        .then(|| html::ul().class("cw-error-list").children(problems).into_any());
    html::div()
        .class("cw-error-summary cw-sending")
        .attr("tabindex", "-1")
        .attr("role", "alert")
        .child(error_title(cx.heading_level(), cx.say(title)))
        .children(lines.into_iter().map(p))
        .child(list)
        .into_any()
}

/// What the landlord's system says is wrong, with a way to the question that it is about.
fn problem(cx: ViewContext, it: &SubmissionProblem) -> AnyView {
    let page = it.question_id.as_deref().and_then(PageId::from_name);
    let item = html::li();
    match page.filter(|it| *it < PageId::Letter) {
        Some(page) => {
            let change = move || cx.dispatch(WizardEvent::ChangeAsked { page });
            item.child(link("cw-link", change).child(it.message.clone())).into_any()
        }
        None => item.child(it.message.clone()).into_any(),
    }
}
