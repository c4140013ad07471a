//! Leaving the page at once, where a policy asks for it. `complaint-wizard.js` hides the page, goes, and
//! does the same when Shift is pressed three times.

use complaint_core::answers::StorageConsent;
use complaint_core::draft_store::DraftStatus;
use complaint_core::flow::WizardEvent;
use complaint_core::scripts::Hook;
use leptos::ev;
use leptos::prelude::*;

use super::ViewContext;
use super::typography::p;
use crate::govuk::button::{SECONDARY, WARNING};
use crate::govuk::element::{Element, html, live};

/// The button, and one that first deletes what is kept on this device.
pub(super) fn quick_exit(cx: ViewContext) -> Option<AnyView> {
    let to = cx.state().rule_book.policy.file().leave_quickly.clone()?;
    let leave = link(cx, SECONDARY, to.clone(), "leave-quickly").into_any();
    let delete = move || match cx.state().draft.get() {
        DraftStatus::Stored { .. } | DraftStatus::Restored { .. } => {
            let link = link(cx, WARNING, to.clone(), "leave-delete");
            let delete = move |_| {
                cx.dispatch(WizardEvent::StorageConsentChosen { keeping: StorageConsent::Shared })
            };
            link.on(ev::click, delete).into_any()
        }
        DraftStatus::NotStored
        | DraftStatus::Refused
        | DraftStatus::DeletedElsewhere
        | DraftStatus::Deleted => ().into_any(),
    };
    let bar = html::div().class("cw-leave").child(leave).child(live(delete));
    Some(bar.child(p(cx.say("leave-keys"))).into_any())
}

fn link(cx: ViewContext, class: &'static str, to: String, name: &str) -> Element {
    html::a()
        .class([class, Hook::LeaveNow.as_str()].join(" "))
        .attr("href", to)
        .attr("rel", "noreferrer")
        .child(cx.say(name))
}
