//! By the resident's own email.

use complaint_core::letter::Letter;
use complaint_core::mail_link::{mail_link, short_mail_link};
use complaint_core::policy::ContactWay;
use complaint_core::scripts::{Command, StatusArea};
use leptos::ev::{self, Event};
use leptos::prelude::*;

use super::attached::{files, has_files};
use crate::govuk::button::{PRIMARY, SECONDARY, button};
use crate::govuk::element::html;
use crate::view::phone::reach;
use crate::view::status::status;
use crate::view::typography::p;
use crate::view::{UserAction, ViewContext};

/// A link while the letter fits one, and a file to open in a mail program with all that goes with it.
pub(super) fn email(cx: ViewContext, letter: &Letter) -> Vec<AnyView> {
    let address = cx.mail_address();
    let mut content = Vec::new();
    if let Some(address) = &address {
        content.extend(by_link(cx, address, letter));
    }
    if cx.device().takes_files {
        content.push(p(cx.say("send-eml-lead")));
        content.push(by_file(cx, address.unwrap_or_default(), letter));
        content.push(status(cx, StatusArea::Email));
    }
    content
}

fn by_link(cx: ViewContext, address: &str, letter: &Letter) -> Vec<AnyView> {
    let class = if cx.state().action.is_some() { SECONDARY } else { PRIMARY };
    let pressed = move |event: Event| {
        let day = cx.today();
        cx.act(UserAction::Look);
        // The link is of the page that was drawn on another day.
        if cx.today() != day {
            event.prevent_default();
        }
    };
    let link = |href: String| {
        let link = html::a().class(class).attr("href", href).on(ev::click, pressed);
        link.child(cx.say("send-email-button")).into_any()
    };
    let mut content = match mail_link(cx.device().platform, address, letter) {
        Some(href) => vec![p(cx.say("send-email-opens")), link(href)],
        None => {
            let href = short_mail_link(address, letter);
            let to = reach(html::p(), ContactWay::Email, address, address);
            vec![p(cx.say("send-email-too-long")), link(href), to]
        }
    };
    content.extend(has_files(cx).then(|| p(cx.say("send-email-files"))));
    content
}

fn by_file(cx: ViewContext, to: String, letter: &Letter) -> AnyView {
    let (subject, body) = (letter.subject.clone(), letter.body.clone());
    let pressed = move |_| {
        cx.act(UserAction::Order(Command::SaveEmail {
            to: to.clone(),
            subject: subject.clone(),
            body: body.clone(),
            files: files(cx),
        }));
    };
    button(SECONDARY, cx.say("send-eml-button"), Box::new(pressed))
}
