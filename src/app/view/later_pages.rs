//! The pages that come with the second part of the wasm.

use complaint_core::answers::PageId;
use complaint_core::flow::{PageKind, page_spec};
use leptos::prelude::*;

use super::context::{LaterPages, ViewContext};
use super::drafts::prompt_page;
use super::transcript::passages;
use super::{
    add_more, case_page, done_page, letter_page, notices, pack_page, question, record, result_page,
    send, task_list,
};

/// For the first part.
pub(crate) const LATER_PAGES: LaterPages = LaterPages {
    body,
    prompt: prompt_page,
    result_title: result_page::result_title,
    passages,
    file_note: record::status_in_file,
};

fn body(cx: ViewContext, page: PageId) -> AnyView {
    match (page, page_spec(page).map(|it| it.kind)) {
        (PageId::EmergencyNotice, _) => notices::emergency(cx),
        (PageId::AnonymousNotice, _) => notices::anonymous(cx),
        (PageId::OtherRouteNotice, _) => notices::other_route(cx),
        (PageId::ServiceRequestNotice, _) => notices::service_request(cx),
        (PageId::ReferNotice, _) => notices::refer(cx),
        (PageId::Result, _) => result_page::result_page(cx),
        (PageId::AddMore, _) => add_more::add_more_page(cx),
        (PageId::Letter, _) => letter_page::letter_page(cx),
        (PageId::Send, _) => send::send_page(cx),
        (PageId::Done, _) => done_page::done_page(cx),
        (PageId::Case, _) => case_page::case_page(cx),
        (PageId::Pack, _) => pack_page::pack_page(cx),
        (PageId::Overview, _) => task_list::overview_page(cx),
        (_, None | Some(PageKind::Notice)) => ().into_any(),
        (
            _,
            Some(
                PageKind::Choice { .. }
                | PageKind::Date { .. }
                | PageKind::Text { .. }
                | PageKind::Fields { .. }
                | PageKind::Boxes { .. }
                | PageKind::Rows { .. }
                | PageKind::Files
                | PageKind::Sent { .. },
            ),
        ) => question::later_page(cx, page),
    }
}
