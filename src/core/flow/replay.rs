//! What holds of answers after an earlier answer, or the policy, has changed.

use chrono::NaiveDate;

use super::{AnswerChanges, LastJourney, PAGES, PageContext, PageKind, PageSpec, field_problems};
use crate::answers::{Answers, PageId, RawAnswer};
use crate::rule_book::RuleBook;

/// Stored answers under today's policy, and the effect of its changes on them.
pub(super) fn rebased(
    rule_book: &RuleBook,
    today: NaiveDate,
    mut answers: Answers,
    policy_version: &str,
) -> (Answers, AnswerChanges) {
    let is_sent = answers.get(PageId::Sent).is_some() || answers.receipt().is_some();
    if is_sent {
        pass_new_questions(rule_book, today, &mut answers);
    }
    if policy_version == rule_book.policy.file().version {
        return (answers, AnswerChanges::default());
    }
    // What was sent does not change; what follows from it stands on the page where it is followed.
    if !is_sent {
        require_review(&mut answers, PageId::Danger);
    }
    let moved = AnswerChanges::by_policy(rule_book, today, &answers);
    (answers, moved)
}

/// Leaves the questions open that were added to the wizard after the complaint was sent: there is nothing
/// to add to it. One that has to be answered is asked.
pub(super) fn pass_new_questions(rule_book: &RuleBook, today: NaiveDate, answers: &mut Answers) {
    let mut last = LastJourney::default();
    for spec in PAGES.iter().take_while(|it| it.id < PageId::Letter) {
        let journey = last.follow(rule_book, answers, today);
        if journey.next != Some(spec.id) {
            continue;
        }
        if answers.displayed(spec.id).is_some() {
            // Not new: what is said there does not do.
            return;
        }
        let context = PageContext::new(rule_book, &journey.answers, today);
        let Some(raw) = left_open(&context, spec) else { return };
        answers.submit(spec.id, raw);
    }
}

/// The answer that says nothing, where a page takes one.
fn left_open(context: &PageContext<'_>, spec: &PageSpec) -> Option<RawAnswer> {
    let raw = match spec.kind {
        PageKind::Choice { required: true, .. } => RawAnswer::from([("choice", "not-sure")]),
        PageKind::Date { not_sure: true, .. } => RawAnswer::from([("not-sure", "on")]),
        PageKind::Choice { required: false, .. }
        | PageKind::Date { not_sure: false, .. }
        | PageKind::Notice
        | PageKind::Text { .. }
        | PageKind::Fields { .. }
        | PageKind::Boxes { .. }
        | PageKind::Rows { .. }
        | PageKind::Files
        | PageKind::Sent { .. } => RawAnswer::default(),
    };
    field_problems(context, spec, &raw).is_empty().then_some(raw)
}

/// What depends on a changed answer is reviewed again: results, the check page and the letter. A
/// letter the resident has edited stays as input.
pub(super) fn require_review(answers: &mut Answers, changed: PageId) {
    let results = [PageId::ServiceRequestNotice, PageId::Result, PageId::Send];
    let later = results.into_iter().filter(|it| *it > changed);
    reparse(answers, &later.collect::<Vec<_>>());
    if changed < PageId::Send {
        answers.drop_attempt();
    }
    if changed < PageId::Sent
        && let Some(mut sent) = answers.unsubmit(PageId::Sent)
    {
        // "Today" meant the day it was said.
        sent.0.insert("choice".to_owned(), "sent-before".to_owned());
        to_typing(answers, PageId::Sent, sent);
    }
    if changed < PageId::Letter
        && let Some(letter) = answers.unsubmit(PageId::Letter)
        && !letter.is_as_composed()
    {
        to_typing(answers, PageId::Letter, letter);
    }
}

/// Keeps showing an answer on its page, unless there is newer input.
fn to_typing(answers: &mut Answers, page: PageId, raw: RawAnswer) {
    if answers.displayed(page).is_none() {
        answers.save_input(page, raw);
    }
}

fn reparse(answers: &mut Answers, notices: &[PageId]) {
    for page in notices {
        let insists = *page == PageId::ServiceRequestNotice
            && answers.field(*page, "wants-complaint").is_some();
        if !insists {
            let _given = answers.unsubmit(*page);
        }
    }
}
