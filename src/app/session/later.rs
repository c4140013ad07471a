//! The second part of the app: what the pages up to the result do not need. It is asked for once the first
//! question is answered, and comes while the resident reads; what only it can do waits until then.
//!
//! A release cuts the wasm here (`src/xtask/split.rs`). What is reached through [`LATER`] alone is in the second
//! part, so nothing else may name those functions.

use std::sync::Arc;
use std::time::Duration;

use complaint_core::draft_store::{DraftEvent, DraftTask};
use complaint_core::flow::{WizardEvent, update_with_case};
use complaint_core::scripts::Command;
use leptos::prelude::*;

use super::{Later, Screen, Session};
use crate::effects::policies;
use crate::view::{self, ViewContext};

static LATER: Later = Later {
    pages: view::LATER_PAGES,
    update: update_with_case,
    act: Session::act_later,
    drafts: Session::drafts,
    resume: Session::resume,
    draft_text: Session::draft_text,
    compose: |session, cx| {
        session.dispatch(cx, WizardEvent::LetterComposed { letter: view::letter_now(cx) });
    },
    order_for_page: Session::order_for_page,
    stop_post: |session, cx| {
        session.without_lock(cx, || session.order(cx, &Command::Cancel {}));
    },
    open_file: Session::open_draft_file,
    reply: Session::take_message,
};

/// The second part has not come: there was no network, or it is of another build than the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct NotLoaded;

#[cfg(feature = "split")]
impl From<leptos::wasm_split::SplitLoaderError> for NotLoaded {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = ::leptos::wasm_split, fallible)]
fn second_part() -> Result<&'static Later, NotLoaded> {
    Ok(&LATER)
}

#[cfg(not(feature = "split"))]
#[expect(clippy::unused_async, reason = "where the wasm is split, it is loaded")]
async fn second_part() -> Result<&'static Later, NotLoaded> {
    Ok(&LATER)
}

impl Session {
    /// The second part, once it is there.
    pub(super) fn later(self) -> Option<&'static Later> {
        self.inner().later.get()
    }

    /// Whether the words of its pages are there.
    pub(super) fn has_later_words(self) -> bool {
        self.catalog.with_untracked(|it| view::has_later_words(it))
    }

    /// The second part, once it can draw its pages.
    pub(super) fn later_with_words(self) -> Option<&'static Later> {
        self.later().filter(|_| self.has_later_words())
    }

    /// Loads the second part; none if it does not come. It can be asked for again.
    pub(super) async fn load_later(self) -> Option<&'static Later> {
        if self.later().is_none() {
            let later = second_part().await.ok()?;
            if self.is_over() {
                return None;
            }
            self.inner().later.set(Some(later));
            for (cx, event) in self.inner().draft_events.take() {
                (later.drafts)(self, cx, event);
            }
        }
        self.later()
    }

    /// Gets the second part, and the words of its pages, once the first question has been answered.
    pub(super) fn want_later(self, cx: ViewContext) {
        let on_the_way = &self.inner().on_the_way;
        if self.later_with_words().is_some() || on_the_way.get() > 0 {
            return;
        }
        on_the_way.set(2);
        // The page that is drawn now is seen first: with both it took 77 ms and not 61, at a quarter of the pace.
        request_animation_frame(move || set_timeout(move || self.get_both(cx), Duration::ZERO));
    }

    fn get_both(self, cx: ViewContext) {
        if self.is_over() {
            return;
        }
        self.spawn(async move {
            let _loaded = self.load_later().await;
            self.half_came(cx);
        });
        self.spawn(async move {
            self.load_later_words(cx).await;
            self.half_came(cx);
        });
    }

    /// One of the two has come, or has failed to.
    fn half_came(self, cx: ViewContext) {
        if self.is_over() {
            return;
        }
        let on_the_way = &self.inner().on_the_way;
        on_the_way.set(on_the_way.get().saturating_sub(1));
        if self.later_with_words().is_some() {
            self.later_came(cx);
        }
    }

    /// Loads the words of the later pages.
    async fn load_later_words(self, cx: ViewContext) {
        while !self.has_later_words() {
            let tag = cx.say("language-tag");
            let Some(more) = policies::later_words(&self.inner().base, &tag).await else {
                return;
            };
            // The language may have been changed meanwhile.
            if cx.say("language-tag") == tag && !self.has_later_words() {
                self.catalog.update_untracked(|it| Arc::make_mut(it).add(more));
                self.hand_words(&self.catalog.get_untracked());
            }
        }
    }

    /// What later pages need has come: a page that waits for it is drawn.
    fn later_came(self, cx: ViewContext) {
        if !matches!(self.stage.get_untracked(), Screen::Running(now) if now.is(cx)) {
            return;
        }
        self.follow_the_day(cx);
        self.snapshot_draft(cx, false);
        let is_told = cx.state().wizard.with_untracked(|it| !it.moved.is_empty());
        if view::comes_later(cx.at()) || is_told {
            self.draw_again(cx);
        }
    }

    /// Does something with the second part, now or once that is there.
    pub(super) fn with_later(self, act: impl FnOnce(&'static Later) + 'static) {
        match self.later() {
            Some(later) => act(later),
            None => self.spawn(async move {
                if let Some(later) = self.load_later().await {
                    act(later);
                }
            }),
        }
    }

    /// Tells the keeper of drafts something, now or once it is there. Where it is not there yet nothing of ours is on
    /// the device: otherwise it is loaded before the first page is drawn.
    pub(super) fn tell_drafts(self, cx: ViewContext, event: DraftEvent) {
        match self.later() {
            Some(later) => (later.drafts)(self, cx, event),
            None => {
                self.inner().draft_events.borrow_mut().push((cx, event));
                self.want_later(cx);
            }
        }
    }

    /// Has something done with drafts, in turn.
    pub(super) fn draft_task(self, cx: ViewContext, task: DraftTask) {
        self.tell_drafts(cx, DraftEvent::Due(task));
    }
}
