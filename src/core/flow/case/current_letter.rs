//! The letter that has gone last, as an entry.

use crate::answers::{PageId, RawAnswer};
use crate::flow::{ComplaintProgress, Entry, EntryKind, PageContext};
use crate::iso::day;

/// The letter that has gone last, as an entry; none while there is one to write.
pub(super) fn current_letter(context: &PageContext<'_>) -> Option<Entry> {
    let answers = context.answers;
    if !answers.letter_has_gone() {
        return None;
    }
    let today = context.facts.today;
    let on = answers.date(PageId::Send, today).or_else(|| answers.date(PageId::Sent, today));
    let before = answers.given_before(PageId::Letter);
    let before = PageContext::new(context.rule_book, &before, today);
    let progress = before.complained();
    let kind = if !before.is_complaint() {
        EntryKind::Reported
    } else if before.offer_answer().is_some() {
        EntryKind::OfferAnswered
    } else if before.is_new_problem() {
        EntryKind::NewProblem
    } else if progress.waits() {
        EntryKind::Chased
    } else if progress.has_second_answer() {
        EntryKind::FinalEscalationRequested
    } else if progress.may_go_on() {
        EntryKind::EscalationRequested
    } else if progress == ComplaintProgress::Refused {
        EntryKind::RefusalDisputed
    } else {
        EntryKind::ComplaintSent
    };
    Some(Entry {
        offer: before.answers.field(PageId::Offer, "on").and_then(day),
        letter: answers.text(PageId::Letter).unwrap_or_default().to_owned(),
        reference: answers.receipt().map(|it| it.reference).unwrap_or_default(),
        status_secret: answers.status_secret(),
        files: answers.get(PageId::Evidence).map(RawAnswer::files).unwrap_or_default(),
        ..Entry::new(kind, on.map(|it| it.from()))
    })
}
