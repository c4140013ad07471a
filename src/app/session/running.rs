//! While questions are asked: an event goes in, and the effects that come out are run.

use complaint_core::answers::PageId;
use complaint_core::draft_store::DraftTask;
use complaint_core::flow::{CaseEvent, Effect, Focus, WizardEvent, update};
use complaint_core::iso::day_string;
use complaint_core::scripts::{DATA_TODAY, HostEvent, StatusArea};
use leptos::prelude::*;

use super::{Screen, Session, WizardUpdate};
use crate::effects::host_event::emit;
use crate::effects::{clipboard, clock, focus, history};
use crate::view::{self, UserAction, ViewContext};

/// Whether the letter, or what counts from a day, leaves the page by it.
fn goes_out(act: &UserAction) -> bool {
    match act {
        UserAction::Copy(_) | UserAction::Print | UserAction::Send | UserAction::Order(_) => true,
        UserAction::Wizard(_)
        | UserAction::Decide(_)
        | UserAction::ListDrafts
        | UserAction::DeleteDraft
        | UserAction::ReadForm
        | UserAction::TakeQuarantined
        | UserAction::Look
        | UserAction::SetToday { .. }
        | UserAction::AskStatus
        | UserAction::SwitchReminders
        | UserAction::Later => false,
    }
}

impl Session {
    pub(super) fn act(self, act: UserAction) {
        self.inner().met.set(true);
        let Screen::Running(cx) = self.stage.get_untracked() else { return };
        match act {
            UserAction::Wizard(WizardEvent::StartedAgain) => self.start_new(cx),
            UserAction::Wizard(event) => self.dispatch(cx, event),
            UserAction::Later => self.want_later(cx),
            UserAction::ReadForm => {
                view::take_up(cx, &self.inner().container);
                // The file is made of what is handed over here, so the press need not be made again.
                let _seen = self.is_another_day(cx);
                self.snapshot_draft(cx, false);
            }
            UserAction::Decide(_)
            | UserAction::ListDrafts
            | UserAction::DeleteDraft
            | UserAction::TakeQuarantined
            | UserAction::Look
            | UserAction::SetToday { .. }
            | UserAction::Copy(_)
            | UserAction::Print
            | UserAction::Send
            | UserAction::AskStatus
            | UserAction::SwitchReminders
            | UserAction::Order(_) => self.with_later(move |it| (it.act)(self, cx, act)),
        }
    }

    /// What is done on later pages alone, and with drafts.
    pub(super) fn act_later(self, cx: ViewContext, act: UserAction) {
        if goes_out(&act) {
            if self.is_another_day(cx) {
                return;
            }
            cx.clear_status();
        }
        match act {
            UserAction::Decide(choice) => self.draft_task(cx, DraftTask::Choose(choice)),
            UserAction::ListDrafts => self.ask(cx, DraftTask::List),
            UserAction::DeleteDraft => self.ask(cx, DraftTask::AskDelete),
            UserAction::SetToday { by_host } => self.set_today(cx, by_host),
            UserAction::Look => drop(self.is_another_day(cx)),
            UserAction::TakeQuarantined => self.hand_quarantined(cx),
            UserAction::Copy(text) => self.spawn(async move {
                let copied = clipboard::copy(&text).await;
                let name = if copied { "send-copied" } else { "send-copy-failed" };
                cx.set_status(StatusArea::Copy, None, cx.say(name));
            }),
            UserAction::Send => self.send(cx),
            UserAction::AskStatus => self.ask_status(cx),
            UserAction::SwitchReminders => self.switch_reminders(cx),
            UserAction::Order(command) => self.order(cx, &command),
            // The first part does these.
            UserAction::Wizard(_) | UserAction::ReadForm | UserAction::Later => {}
            UserAction::Print => {
                let _opened = clipboard::print();
            }
        }
    }

    /// One event in, a new wizard out, and then its effects.
    pub(super) fn dispatch(self, cx: ViewContext, event: WizardEvent) {
        if self.is_over() {
            return;
        }
        if matches!(
            event,
            WizardEvent::WentTo { .. }
                | WizardEvent::StorageConsentChosen { .. }
                | WizardEvent::LookedAt { .. }
        ) {
            // Typing is read a moment after the last key. The page is drawn again, so it is read now.
            view::take_up(cx, &self.inner().container);
        }
        // Nothing on the page changes by these.
        let is_given = |it: &CaseEvent| matches!(it, CaseEvent::CalendarSaved { .. });
        let typing = matches!(&event, WizardEvent::Typed { .. })
            || matches!(&event, WizardEvent::Case(it) if is_given(it));
        let follows = !typing && !matches!(event, WizardEvent::LetterComposed { .. });
        let state = cx.state();
        let rule_book = &state.rule_book;
        let before = cx.storage_consent();
        let chooses = matches!(event, WizardEvent::StorageConsentChosen { .. });
        // A page may be open past midnight.
        let today = if typing { cx.today() } else { clock::today() };
        cx.state().today.set_value(today);
        // For the names of files.
        let _set = self.inner().container.set_attribute(DATA_TODAY, &day_string(today));
        let update = self.later().map_or::<WizardUpdate, _>(update, |it| it.update);
        let (wizard, effects) = update(rule_book, today, cx.wizard(), event);
        let keeping = wizard.answers.storage_consent();
        if typing {
            // Nothing is drawn again while somebody types.
            cx.state().wizard.update_untracked(|it| *it = wizard);
        } else {
            cx.clear_status();
            cx.state().wizard.set(wizard);
        }
        if chooses || before != keeping {
            self.draft_task(cx, DraftTask::Consent { before, now: keeping });
        }
        for effect in effects {
            match effect {
                Effect::Focus(on) => self.focus(on),
                Effect::PushHistory(page) => self.record(cx, page),
                Effect::Save => self.save(cx),
                // What is sent is on the device before it goes.
                Effect::Post => self.draft_task(cx, DraftTask::Post),
                Effect::StopPost => self.with_later(move |it| (it.stop_post)(self, cx)),
            }
        }
        if follows {
            self.follow_the_day(cx);
        }
        self.snapshot_draft(cx, typing);
        if !typing {
            self.title(cx);
            if let Some(later) = self.later() {
                (later.order_for_page)(self, cx);
            }
        }
    }

    pub(super) fn record(self, cx: ViewContext, page: PageId) {
        self.emit(HostEvent::Step, page.as_str());
        self.emit_outcome(cx, page);
        // What an answer did to others is told by the words of later pages.
        if page != PageId::SoFar || cx.answers().has_answers() {
            self.want_later(cx);
        }
        if self.inner().config.standalone {
            history::record(&cx.policy_id(), page.as_str());
        }
    }

    /// "Page – landlord", with "Error:" before it, on a page of our own.
    pub(super) fn title(self, cx: ViewContext) {
        if !self.inner().config.standalone {
            return;
        }
        let wizard = cx.wizard();
        let mut page = cx.say_if(&view::title_key(cx, wizard.at));
        if wizard.at == PageId::Result {
            page = page.zip(self.later_with_words()).map(|(_, it)| (it.pages.result_title)(cx));
        }
        let page = page.unwrap_or_else(|| cx.say("waiting-title"));
        let title = format!("{page} – {}", cx.say("app-title"));
        if wizard.problems.is_empty() {
            history::set_title(&title);
        } else {
            history::set_title(&format!("{} {title}", cx.say("error-prefix")));
        }
    }

    pub(super) fn title_of(self, name: &str) {
        if self.inner().config.standalone {
            let catalog = self.catalog.get_untracked();
            history::set_title(&format!(
                "{} – {}",
                catalog.say(name, &[]),
                catalog.say("app-title", &[])
            ));
        }
    }

    pub(super) fn focus(self, on: Focus) {
        if !self.inner().met.get() {
            return;
        }
        let selector = match on {
            // What an answer did to others is said before the page.
            Focus::Heading => ".cw-moved, .cw-page-heading",
            Focus::Changed => ".cw-moved, .cw-changed",
            Focus::LastRow => ".cw-rows > :last-child :is(input:not([type=\"hidden\"]), textarea)",
            Focus::ErrorSummary => ".cw-error-summary",
            Focus::StorageConsent => ".cw-draft",
            Focus::Sending => ".cw-sending",
        };
        focus::focus_first(&self.inner().container, selector);
    }

    /// Emits the outcome on each page that shows one, if it is another than
    /// before.
    fn emit_outcome(self, cx: ViewContext, page: PageId) {
        let says_so = page >= PageId::Result
            || matches!(
                page,
                PageId::EmergencyNotice
                    | PageId::OtherRouteNotice
                    | PageId::ServiceRequestNotice
                    | PageId::ReferNotice
            );
        if says_so {
            let outcome = cx.context_before(page, |it| it.outcome());
            if self.inner().outcome.replace(Some(outcome)) != Some(outcome) {
                self.emit(HostEvent::Outcome, outcome.as_str());
            }
        }
    }

    /// The words of the second half have come: what waits for them is drawn.
    pub(super) fn draw_again(self, cx: ViewContext) {
        cx.state().wizard.update(|_| ());
        self.title(cx);
        self.focus(Focus::Heading);
    }

    pub(super) fn emit(self, event: HostEvent, code: &str) {
        emit(&self.inner().host, event, code);
    }
}
