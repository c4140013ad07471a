//! Sending, from the button to the receipt or the failure.

use chrono::NaiveDate;

use super::wizard::{show, stale};
use super::{Effect, Focus, SendEvent, Sending, Wizard};
use crate::answers::PageId;
use crate::rule_book::RuleBook;
use crate::submission::{SendEnded, SendFailure};

/// What follows from an event of sending.
pub(super) fn update_sending(
    rule_book: &RuleBook,
    today: NaiveDate,
    mut wizard: Wizard,
    event: SendEvent,
) -> (Wizard, Vec<Effect>) {
    let is_going = wizard.sending.is_going();
    match event {
        // The letter is composed again first: nothing is sent that the resident has not seen.
        SendEvent::Asked { .. } if wizard.answers.letter_is_of_another_day(today) => stale(wizard),
        SendEvent::Asked { key, at }
            if wizard.at == PageId::Send
                && !is_going
                && wizard.answers.text(PageId::Letter).is_some()
                && wizard.answers.receipt().is_none() =>
        {
            wizard.answers.begin_attempt(key, at);
            wizard.sending = Sending::Going;
            // Stored before sending: after a reload a lost key would be replaced by a new one.
            (wizard, vec![Effect::Save, Effect::Focus(Focus::Sending), Effect::Post])
        }
        SendEvent::Stopped if is_going => (wizard, vec![Effect::StopPost]),
        SendEvent::Returned { ended: SendEnded::Received(given), on } if is_going => {
            wizard.answers.receive(&given, on, today);
            let (wizard, mut effects) = show(rule_book, today, wizard, PageId::Done);
            effects.push(Effect::Save);
            (wizard, effects)
        }
        SendEvent::Returned { ended: SendEnded::Failed(failure), .. } if is_going => {
            if !failure.may_have_arrived() {
                wizard.answers.refuse_attempt();
            }
            if let SendFailure::Refused(problems) = &failure {
                wizard.refused.clone_from(problems);
            }
            wizard.sending = Sending::Failed(failure);
            (wizard, vec![Effect::Focus(Focus::Sending), Effect::Save])
        }
        SendEvent::Asked { .. } | SendEvent::Stopped | SendEvent::Returned { .. } => stale(wizard),
    }
}
