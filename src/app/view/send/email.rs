//! By the resident's own email.

use complaint_core::letter::Letter;
use complaint_core::mail_link::{mail_link, short_mail_link};
use complaint_core::scripts::{Command, StatusArea};
use leptos::ev::Event;
use leptos::prelude::*;

use super::attached::{files, has_files};
use crate::govuk::button::{PRIMARY, SECONDARY, button};
use crate::govuk::element::el;
use crate::view::parts::p;
use crate::view::status::status;
use crate::view::{Act, Ui};

/// A link while the letter fits one, and a file to open in a mail program with all that goes with it.
pub(super) fn email(ui: Ui, letter: &Letter) -> Vec<AnyView> {
    let address = ui.mail_address();
    let mut content = match &address {
        None => vec![p(ui.say("send-email-no-address"))],
        Some(address) => by_link(ui, address, letter),
    };
    if ui.device.takes_files {
        content.push(p(ui.say("send-eml-lead")));
        content.push(by_file(ui, address.unwrap_or_default(), letter));
        content.push(status(ui, StatusArea::Email));
    }
    content
}

fn by_link(ui: Ui, address: &str, letter: &Letter) -> Vec<AnyView> {
    let class = if ui.action.is_some() { SECONDARY } else { PRIMARY };
    let pressed = move |event: Event| {
        let day = ui.today.get_value();
        ui.act.run(Act::Look);
        // The link is of the page that was drawn on another day.
        if ui.today.get_value() != day {
            event.prevent_default();
        }
    };
    let link = |href: String| {
        let link = el("a").class(class).attr("href", href).on_click(pressed);
        link.text(ui.say("send-email-button")).view()
    };
    let mut content = match mail_link(ui.device.platform, address, letter) {
        Some(href) => vec![p(ui.say("send-email-opens")), link(href)],
        None => {
            let href = short_mail_link(address, letter);
            vec![p(ui.say("send-email-too-long")), link(href), p(address.to_owned())]
        }
    };
    content.extend(has_files(ui).then(|| p(ui.say("send-email-files"))));
    content
}

fn by_file(ui: Ui, to: String, letter: &Letter) -> AnyView {
    let (subject, body) = (letter.subject.clone(), letter.body.clone());
    let pressed = move |_| {
        ui.act.run(Act::Order(Command::SaveEmail {
            to: to.clone(),
            subject: subject.clone(),
            body: body.clone(),
            files: files(ui),
        }));
    };
    button(SECONDARY, ui.say("send-eml-button"), Box::new(pressed))
}
