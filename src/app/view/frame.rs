//! What is the same on every page: back link, help, the draft, the foot.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{Event, Journey, page_spec};
use complaint_core::policy::ContactWay;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::form::{self, FormRef};
use super::{Act, DraftState, Ui, notices};

/// The page on screen, whole.
pub(crate) fn page(ui: Ui) -> AnyView {
    let at = ui.wizard.get().at;
    let Some(spec) = page_spec(at) else { return ().into_any() };
    view! {
        <div class="cw-page" data-page=at.as_str()>
            {back_link(ui, at)}
            <div class="cw-main">{super::body(ui, spec)}</div>
            {draft_panel(ui)}
            {help(ui)}
            {foot(ui)}
        </div>
    }
    .into_any()
}

fn back_link(ui: Ui, at: PageId) -> AnyView {
    let wizard = ui.wizard.get_untracked();
    let journey = Journey::of(&ui.world.get_value(), &wizard.answers, ui.today);
    let Some(before) = journey.page_before(at) else { return ().into_any() };
    let back = move |event: MouseEvent| {
        event.prevent_default();
        ui.tell(Event::WentTo { page: before });
    };
    view! { <a href="#" class="cw-back-link" on:click=back>{ui.say("back")}</a> }.into_any()
}

/// Help in the same place on every page.
fn help(ui: Ui) -> AnyView {
    let ways = [
        (ContactWay::Phone, "help-phone"),
        (ContactWay::Email, "help-email"),
        (ContactWay::Post, "help-post"),
    ];
    let mut lines: Vec<String> = ways
        .into_iter()
        .flat_map(|(way, name)| {
            let values = match way {
                ContactWay::Email => ui.mail_address().into_iter().collect(),
                ContactWay::Phone | ContactWay::Post | ContactWay::Web => ui.contacts(way),
            };
            values.into_iter().map(move |it| ui.say_with(name, &[("value", &it)]))
        })
        .collect();
    if lines.is_empty() {
        lines.push(ui.say("help-none"));
    }
    let lines = lines.into_iter().map(|it| view! { <p class="cw-body">{it}</p> }).collect_view();
    view! {
        <aside class="cw-help" aria-label=ui.say("help-heading")>
            <p class="cw-help-heading">{ui.say("help-heading")}</p>
            {lines}
            <details class="cw-details">
                <summary>{ui.say("in-danger-link")}</summary>
                <div class="cw-details-text">{notices::emergency_numbers(ui)}</div>
            </details>
        </aside>
    }
    .into_any()
}

/// Whether the answers are kept on this device, and the ways to change that.
fn draft_panel(ui: Ui) -> AnyView {
    let keep = move |_| ui.act.run(Act::Keep);
    let delete = move |_| ui.act.run(Act::Delete);
    let keep_button = move || {
        view! {
            <button type="button" class="cw-button cw-button--secondary" on:click=keep>
                {ui.say("draft-keep")}
            </button>
        }
    };
    let delete_button = move || {
        view! {
            <button type="button" class="cw-button cw-button--warning" on:click=delete>
                {ui.say("draft-delete")}
            </button>
        }
    };
    let kept = move |until| {
        let until = ui.day_of(until);
        view! {
            <p class="cw-body">{ui.say_with("draft-kept-until", &[("date", &until)])}</p>
            {delete_button()}
        }
    };
    let state = move || match ui.draft.get() {
        DraftState::NotKept => view! {
            <p class="cw-body">{ui.say("draft-ask-lead")}</p>
            {keep_button()}
        }
        .into_any(),
        DraftState::Kept { until } => kept(until).into_any(),
        DraftState::Restored { saved, until } => {
            let saved = ui.day_of(saved);
            view! {
                <p class="cw-body">{ui.say_with("draft-restored", &[("date", &saved)])}</p>
                {kept(until)}
            }
            .into_any()
        }
        DraftState::Failed => view! { <p class="cw-body">{ui.say("draft-failed")}</p> }.into_any(),
        DraftState::SetAside => view! {
            <p class="cw-body">{ui.say("draft-unreadable")}</p>
            {keep_button()}
        }
        .into_any(),
        DraftState::Deleted => view! {
            <p class="cw-body">{ui.say("draft-deleted")}</p>
            {keep_button()}
        }
        .into_any(),
    };
    view! {
        <section class="cw-draft" aria-label=ui.say("draft-ask-title")>
            <p class="cw-help-heading">{ui.say("draft-ask-title")}</p>
            <div role="status">{state}</div>
        </section>
    }
    .into_any()
}

/// Which document this rests on, and what the tool is not.
fn foot(ui: Ui) -> AnyView {
    let world = ui.world.get_value();
    let lines = world
        .policy
        .file()
        .documents
        .iter()
        .map(|it| {
            let source = ui.say_with(
                "footer-source",
                &[("document", &it.title), ("date", &ui.date(it.dated_on.unwrap_or(it.read_on)))],
            );
            let superseded = it.superseded.as_ref().map(|newer| {
                let date = ui.date(newer.by_text_of);
                view! { <p class="cw-foot-line">{ui.say_with("superseded-note", &[("date", &date)])}</p> }
            });
            view! { <p class="cw-foot-line">{source}</p> {superseded} }
        })
        .collect_view();
    view! {
        <footer class="cw-foot">
            {lines}
            <p class="cw-foot-line">{ui.say("footer-not-legal-advice")}</p>
        </footer>
    }
    .into_any()
}

/// A Continue button under a notice.
pub(super) fn go_on(ui: Ui, page: PageId, label: String, raw: RawAnswer, class: &'static str) -> AnyView {
    let pressed = move |_| ui.tell(Event::Answered { page, raw: raw.clone() });
    view! { <button type="button" class=class on:click=pressed>{label}</button> }.into_any()
}

/// Keeps what stands in a form whenever something is typed, shortly after the last key.
pub(super) fn keep_typing(
    ui: Ui,
    form: FormRef,
    spec: &'static complaint_core::flow::PageSpec,
) -> impl FnMut(leptos::ev::Event) + 'static {
    leptos::leptos_dom::helpers::debounce(std::time::Duration::from_millis(300), move |_| {
        if let Some(form) = form.get_untracked() {
            ui.tell(Event::Typed { page: spec.id, raw: form::read(&form, spec) });
        }
    })
}
