//! What stands above the first question: what this is for, and what cannot wait.

use complaint_core::answers::PageId;
use complaint_core::policy::ContactWay;
use leptos::prelude::*;

use super::ViewContext;
use super::phone::{other_emergency_numbers, reach};
use super::typography::{p, way_to};
use crate::govuk::details::details;
use crate::govuk::element::html;
use crate::govuk::element::views;

/// What this is, how long it takes, and whom to call in danger.
pub(super) fn opening(cx: ViewContext) -> AnyView {
    let emergency = way_to(cx, PageId::Danger, cx.say("opening-emergency"));
    let danger = vec![other_emergency_numbers(cx), emergency];
    let calls = cx.explanations(|it| {
        let (line, phone) = it.emergency_line()?;
        Some(reach(html::p(), ContactWay::Phone, &line, phone))
    });
    views(vec![
        p(cx.say("opening-lead")),
        calls.into_any(),
        details(cx.say("opening-danger"), danger),
    ])
}
