//! While questions are asked: an event goes in, and the effects that come out are run.

use complaint_core::answers::{Keeping, PageId};
use complaint_core::draft_store::DraftTask;
use complaint_core::flow::{Effect, Event, Focus, update};
use complaint_core::iso::day_string;
use complaint_core::scripts::{Command, DATA_TODAY, HostEvent, StatusArea};
use leptos::prelude::*;

use super::opening::landlord_id;
use super::{App, Stage};
use crate::effects::host_event::emit;
use crate::effects::{clipboard, clock, focus, history};
use crate::view::{self, Act, Ui};

/// Whether the letter, or what counts from a day, leaves the page by it.
fn goes_out(act: &Act) -> bool {
    match act {
        Act::Copy(_) | Act::Print | Act::Send | Act::Order(_) => true,
        Act::Wizard(_)
        | Act::Decide(_)
        | Act::ListDrafts
        | Act::TakeUp
        | Act::TakeQuarantined
        | Act::Look
        | Act::SetToday { .. }
        | Act::Words => false,
    }
}

impl App {
    pub(super) fn act(self, act: Act) {
        self.kept().met.set(true);
        let Stage::Running(ui) = self.stage.get_untracked() else { return };
        if goes_out(&act) {
            if self.is_another_day(ui) {
                return;
            }
            ui.clear_status();
        }
        match act {
            Act::Wizard(Event::StartedAgain) => self.start_new(ui),
            Act::Wizard(event) => self.dispatch(ui, event),
            Act::Decide(choice) => self.draft_task(ui, DraftTask::Choose(choice)),
            Act::ListDrafts => self.list_drafts(ui),
            Act::SetToday { by_host } => self.set_today(ui, by_host),
            Act::Look => drop(self.is_another_day(ui)),
            Act::TakeUp => {
                view::take_up(ui, &self.kept().container);
                // The file is made of what is handed over here, so the press need not be made again.
                let _seen = self.is_another_day(ui);
                self.snapshot_draft(ui, false);
            }
            Act::TakeQuarantined => self.hand_quarantined(ui),
            Act::Copy(text) => self.go_on(async move {
                let copied = clipboard::copy(&text).await;
                let name = if copied { "send-copied" } else { "send-copy-failed" };
                ui.set_status(StatusArea::Copy, None, ui.say(name));
            }),
            Act::Send => self.send(ui),
            Act::Order(command) => self.order(&command),
            Act::Words => self.want_words(ui),
            Act::Print => {
                let _opened = clipboard::print();
            }
        }
    }

    /// One event in, a new wizard out, and then its effects.
    pub(super) fn dispatch(self, ui: Ui, event: Event) {
        if self.is_over() {
            return;
        }
        if matches!(
            event,
            Event::WentTo { .. } | Event::KeepingChosen { .. } | Event::LookedAt { .. }
        ) {
            // The page is drawn anew, and typing is taken up a moment later only: nothing is lost.
            view::take_up(ui, &self.kept().container);
        }
        let typing = matches!(event, Event::Typed { .. });
        let follows = !typing && !matches!(event, Event::LetterComposed { .. });
        let world = ui.world();
        let before = ui.wizard.with_untracked(|it| it.answers.keeping());
        let chooses = matches!(event, Event::KeepingChosen { .. });
        // A page may stand open past midnight.
        let today = if typing { ui.today.get_value() } else { clock::today() };
        ui.today.set_value(today);
        // For the names of files.
        let _set = self.kept().container.set_attribute(DATA_TODAY, &day_string(today));
        let (wizard, effects) = update(world, today, ui.wizard.get_untracked(), event);
        let keeping = wizard.answers.keeping();
        if typing {
            // Nothing is drawn again while somebody types.
            ui.wizard.update_untracked(|it| *it = wizard);
        } else {
            ui.clear_status();
            ui.wizard.set(wizard);
        }
        if chooses || before != keeping {
            if before == Keeping::Device && keeping != Keeping::Device {
                self.forget_files(ui, keeping);
            }
            self.draft_task(ui, DraftTask::Consent { before, now: keeping });
        }
        for effect in effects {
            match effect {
                Effect::Focus(on) => self.focus(on),
                Effect::Record(page) => self.record(ui, page),
                Effect::Keep => self.save(ui),
                // What is sent is on the device before it goes.
                Effect::Post => self.draft_task(ui, DraftTask::Post),
                Effect::StopPost => self.without_lock(ui, || self.order(&Command::Cancel {})),
            }
        }
        if follows {
            self.follow_the_day(ui);
        }
        self.snapshot_draft(ui, typing);
        if !typing {
            self.title(ui);
            self.order_for_page(ui);
        }
    }

    pub(super) fn record(self, ui: Ui, page: PageId) {
        self.emit(HostEvent::Step, page.as_str());
        self.emit_outcome(ui, page);
        if page > PageId::Danger {
            self.want_words(ui);
        }
        if self.kept().config.standalone {
            history::record(&landlord_id(ui), page.as_str());
        }
    }

    /// "Page – landlord", with "Error:" before it, on a page of our own.
    pub(super) fn title(self, ui: Ui) {
        if !self.kept().config.standalone {
            return;
        }
        let wizard = ui.wizard.get_untracked();
        let page = ui.say_if(&format!("page-{}-title", view::wording(ui, wizard.at)));
        let page = page.unwrap_or_else(|| ui.say("waiting-title"));
        let title = format!("{page} – {}", ui.say("app-title"));
        if wizard.problems.is_empty() {
            history::set_title(&title);
        } else {
            history::set_title(&format!("{} {title}", ui.say("error-prefix")));
        }
    }

    pub(super) fn title_of(self, name: &str) {
        if self.kept().config.standalone {
            let words = self.words.get_untracked();
            history::set_title(&format!(
                "{} – {}",
                words.say(name, &[]),
                words.say("app-title", &[])
            ));
        }
    }

    pub(super) fn focus(self, on: Focus) {
        if !self.kept().met.get() {
            return;
        }
        let selector = match on {
            // What an answer did to others is said before the page.
            Focus::Heading => ".cw-moved, .cw-page-heading",
            Focus::LastRow => ".cw-rows > :last-child :is(input, textarea)",
            Focus::ErrorSummary => ".cw-error-summary",
            Focus::Keeping => ".cw-draft",
            Focus::Sending => ".cw-sending",
        };
        focus::focus_first(&self.kept().container, selector);
    }

    /// Tells the host what the answers come to, on each page that says so, where it is another than
    /// before.
    fn emit_outcome(self, ui: Ui, page: PageId) {
        let says_so = page >= PageId::Result
            || matches!(
                page,
                PageId::EmergencyNotice
                    | PageId::OtherRouteNotice
                    | PageId::ServiceRequestNotice
                    | PageId::ReferNotice
            );
        if says_so {
            let outcome = ui.known_before(page, |it| it.outcome());
            if self.kept().outcome.replace(Some(outcome)) != Some(outcome) {
                self.emit(HostEvent::Outcome, outcome.as_str());
            }
        }
    }

    /// The words of the second half have come: what waits for them is drawn.
    pub(super) fn draw_again(self, ui: Ui) {
        ui.wizard.update(|_| ());
        self.title(ui);
        self.focus(Focus::Heading);
    }

    pub(super) fn emit(self, event: HostEvent, code: &str) {
        emit(&self.kept().host, event, code);
    }
}
