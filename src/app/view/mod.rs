//! The pages. They draw what the core says and report what the resident does.

mod check_page;
mod display;
mod done_page;
mod form;
mod frame;
mod hazards;
mod in_words;
mod keeping;
mod languages;
mod leaving;
mod letter_page;
mod milestones;
mod months;
mod notices;
mod offers;
mod overview;
mod parts;
mod phone;
mod question;
mod record;
mod redress;
mod result_page;
mod said;
mod send;
mod start;
mod timeline;
mod ui;

pub(crate) use frame::{page, take_up, waits_for_words};
pub(crate) use keeping::{Ask, Decision, DraftState, Listed, Moment, Notice};
pub(crate) use languages::among_languages;
pub(crate) use letter_page::{approved, letter_now, moved};
pub(crate) use question::wording;
pub(crate) use said::{said, submitted};
pub(crate) use send::files;
pub(crate) use start::{chooser, load_failed, loading};
pub(crate) use ui::{About, Act, Device, Parts, Shelf, Ui};

use complaint_core::answers::PageId;
use complaint_core::flow::{PageKind, PageSpec};
use leptos::prelude::*;

/// What stands between the back link and the foot of a page.
fn body(ui: Ui, spec: &'static PageSpec) -> AnyView {
    match (spec.id, spec.kind) {
        (PageId::EmergencyNotice, _) => notices::emergency(ui),
        (PageId::AnonymousNotice, _) => notices::anonymous(ui),
        (PageId::OtherRouteNotice, _) => notices::other_route(ui),
        (PageId::ServiceRequestNotice, _) => notices::service_request(ui),
        (PageId::ReferNotice, _) => notices::refer(ui),
        (PageId::Result, _) => result_page::result_page(ui),
        (PageId::Check, _) => check_page::check_page(ui),
        (PageId::Letter, _) => letter_page::letter_page(ui, spec),
        (PageId::Send, _) => send::send_page(ui),
        (PageId::Done, _) => done_page::done_page(ui),
        (PageId::Overview, _) => overview::overview_page(ui),
        (_, PageKind::Notice) => ().into_any(),
        (
            _,
            PageKind::Choice { .. }
            | PageKind::Date { .. }
            | PageKind::Text { .. }
            | PageKind::Fields { .. }
            | PageKind::Boxes { .. }
            | PageKind::Rows { .. }
            | PageKind::Files
            | PageKind::Sent { .. },
        ) => question::question_page(ui, spec),
    }
}
