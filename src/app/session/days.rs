//! Which day it is: a page may be open for days, and what goes out counts from the day it goes.

use complaint_core::answers::PageId;
use complaint_core::flow::{Focus, PageKind, WizardEvent, page_spec};
use leptos::prelude::*;

use super::{Screen, Session};
use crate::effects::clock;
use crate::view::ViewContext;

impl Session {
    /// Checks whether another day has begun since the page was drawn, and draws it again if so. What was
    /// pressed on the old page does not count then: it may have said another date.
    pub(super) fn is_another_day(self, cx: ViewContext) -> bool {
        // What is on its way went with the day on which send was pressed.
        let is_going = cx.state().wizard.with_untracked(|it| it.sending.is_going());
        if is_going || clock::today() == cx.today() {
            return false;
        }
        self.dispatch(cx, WizardEvent::LookedAt { tells: true });
        true
    }

    /// The page is seen again, or printed by the browser's own menu. A question says nothing that
    /// counts from today and is left alone: somebody may be about to write.
    pub(super) fn see_again(self) {
        if self.is_over() {
            return;
        }
        let Screen::Running(cx) = self.stage.get_untracked() else { return };
        let at = cx.at();
        let is_dated = page_spec(at).is_some_and(|it| it.kind == PageKind::Notice);
        if (is_dated || at == PageId::Letter) && cx.state().prompt.with_untracked(Option::is_none) {
            let _seen = self.is_another_day(cx);
        }
    }

    /// The loader says how far the clock of our host is ahead of the device's, in milliseconds.
    pub(super) fn compare_clocks(self, cx: ViewContext, ahead: &str) {
        // Whole milliseconds: the reader of fractions and its tables are 12 KB to load.
        let Ok(ahead) = ahead.parse::<i64>() else { return };
        let clocks = clock::compare(ahead);
        if self.clocks.get_untracked() != clocks {
            self.clocks.set(clocks);
        }
        // The device may have been put right.
        self.draw_day(cx);
    }

    /// The resident has said which date is right: everything is worked out again by it.
    pub(super) fn set_today(self, cx: ViewContext, by_host: bool) {
        let Some(clocks) = self.clocks.get_untracked() else { return };
        clock::settle(clocks, by_host);
        self.clocks.set(None);
        self.draw_day(cx);
        self.focus(Focus::Heading);
    }

    /// Draws the page again if it is another day by now, without saying so.
    fn draw_day(self, cx: ViewContext) {
        if clock::today() != cx.today() {
            self.dispatch(cx, WizardEvent::LookedAt { tells: false });
        }
    }

    /// The letter is composed where it is to be sent; and again, if it was not edited, on another day.
    pub(super) fn follow_the_day(self, cx: ViewContext) {
        let today = cx.today();
        let behind = cx.state().wizard.with_untracked(|it| {
            let answers = &it.answers;
            let is_missing = it.at == PageId::Send && answers.get(PageId::Letter).is_none();
            is_missing || answers.letter_is_of_another_day(today)
        });
        // Without the words of the later pages there is nothing to compose it of, and nothing goes.
        if behind && let Some(later) = self.later_with_words() {
            (later.compose)(self, cx);
        }
    }
}
