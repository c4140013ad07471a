//! What holds of answers when something before them has changed: another answer, or the policy.

use chrono::NaiveDate;

use super::Moved;
use crate::answers::{Answers, PageId, RawAnswer};
use crate::rule_book::RuleBook;

/// Kept answers as they stand under the policy of today, and what its changes do to them.
pub(super) fn taken_up(
    world: &RuleBook,
    today: NaiveDate,
    mut answers: Answers,
    policy_version: &str,
) -> (Answers, Moved) {
    if policy_version == world.policy.file().version {
        return (answers, Moved::default());
    }
    if answers.get(PageId::Sent).is_some() || answers.receipt().is_some() {
        // What was sent was sent; only what follows from it may be another.
        read_again(&mut answers, &[PageId::ServiceRequestNotice, PageId::Result]);
    } else {
        meet_again(&mut answers, PageId::Danger);
    }
    let moved = Moved::by_policy(world, today, &answers);
    (answers, moved)
}

/// What depends on a changed answer is read again: results, the check page and the letter. A letter
/// the resident has edited stays as typing.
pub(super) fn meet_again(answers: &mut Answers, changed: PageId) {
    let results = [PageId::ServiceRequestNotice, PageId::Result, PageId::Check, PageId::Send];
    let later = results.into_iter().filter(|it| *it > changed);
    read_again(answers, &later.collect::<Vec<_>>());
    if changed < PageId::Send {
        answers.drop_attempt();
    }
    if changed < PageId::Sent
        && let Some(mut sent) = answers.take_back(PageId::Sent)
    {
        // "Today" was the day it was said.
        sent.0.insert("choice".to_owned(), "sent-before".to_owned());
        to_typing(answers, PageId::Sent, sent);
    }
    if changed < PageId::Letter
        && let Some(letter) = answers.take_back(PageId::Letter)
        && !letter.is_as_composed()
    {
        to_typing(answers, PageId::Letter, letter);
    }
}

/// Shows an answer on its page still, unless something newer stands there.
fn to_typing(answers: &mut Answers, page: PageId, raw: RawAnswer) {
    if answers.shown(page).is_none() {
        answers.type_in(page, raw);
    }
}

fn read_again(answers: &mut Answers, notices: &[PageId]) {
    for page in notices {
        let insists = *page == PageId::ServiceRequestNotice
            && answers.field(*page, "wants-complaint").is_some();
        if !insists {
            let _given = answers.take_back(*page);
        }
    }
}
