//! The state machine: which page is shown, and what the browser should do.

use chrono::{Datelike, NaiveDate};

use super::days::{letter_composed, looked_at};
use super::replay::{rebased, require_review};
use super::sending::update_sending;
use super::wizard::{show, stale};
use super::{
    AnswerChanges, Effect, Focus, Journey, PageContext, PageKind, Wizard, WizardEvent,
    field_doubts, field_problems, page_spec,
};
use crate::answers::{PageId, RawAnswer};
use crate::rule_book::RuleBook;

/// What follows from an event. An event that does not fit changes nothing.
#[must_use]
pub fn update(
    rule_book: &RuleBook,
    today: NaiveDate,
    wizard: Wizard,
    event: WizardEvent,
) -> (Wizard, Vec<Effect>) {
    if wizard.sending.is_going() && !matches!(event, WizardEvent::Sending(_)) {
        // What is being sent cannot be changed. The address may have gone back.
        return (wizard, vec![Effect::PushHistory(PageId::Send)]);
    }
    match event.sendable() {
        WizardEvent::Sending(event) => update_sending(rule_book, today, wizard, event),
        WizardEvent::FilesTaken { files } if wizard.at == PageId::Evidence => {
            let raw = wizard.answers.displayed(PageId::Evidence).cloned().unwrap_or_default();
            with_rows(wizard, raw.with_files(&files), Focus::LastRow)
        }
        WizardEvent::Answered { page, raw } if page == wizard.at => {
            answered(rule_book, today, wizard, raw)
        }
        WizardEvent::Typed { page, raw } if page == wizard.at => {
            let shown = wizard.answers.displayed(page);
            // Viewing a page stores nothing: another tab may have the same draft.
            if shown == Some(&raw) || (shown.is_none() && raw.is_blank()) {
                return stale(wizard);
            }
            let mut wizard = wizard;
            wizard.answers.save_input(page, raw);
            (wizard, vec![Effect::Save])
        }
        WizardEvent::RowAdded { page, raw } if page == wizard.at && has_rows(page) => {
            with_rows(wizard, raw.with_another_row(), Focus::LastRow)
        }
        WizardEvent::RowRemoved { page, raw, row } if page == wizard.at && has_rows(page) => {
            with_rows(wizard, raw.without_row(row), Focus::Heading)
        }
        WizardEvent::Answered { .. }
        | WizardEvent::Typed { .. }
        | WizardEvent::RowAdded { .. }
        | WizardEvent::RowRemoved { .. }
        | WizardEvent::FilesTaken { .. } => stale(wizard),
        WizardEvent::WentTo { page } => {
            show(rule_book, today, Wizard { changing: false, ..wizard }, page)
        }
        WizardEvent::ChangeAsked { page } => {
            show(rule_book, today, Wizard { changing: true, ..wizard }, page)
        }
        WizardEvent::StorageConsentChosen { keeping } => {
            let mut wizard = wizard;
            wizard.answers.set_storage_consent(keeping);
            // The page that asks this has nothing left to ask.
            if wizard.at == PageId::StorageConsent {
                let (wizard, mut effects) = next_page(rule_book, today, wizard);
                effects.push(Effect::Save);
                return (wizard, effects);
            }
            (wizard, vec![Effect::Focus(Focus::StorageConsent), Effect::Save])
        }
        WizardEvent::LetterReset => {
            let mut wizard = wizard;
            wizard.answers.discard_input(PageId::Letter);
            let _given = wizard.answers.unsubmit(PageId::Letter);
            show(rule_book, today, wizard, PageId::Letter)
        }
        WizardEvent::LetterComposed { letter } => letter_composed(rule_book, today, wizard, letter),
        WizardEvent::LookedAt { tells } => looked_at(rule_book, today, wizard, tells),
        WizardEvent::DraftFound { answers, policy_version } => {
            let (answers, moved) = rebased(rule_book, today, answers, &policy_version);
            let next = Journey::of(rule_book, &answers, today).next.unwrap_or(PageId::Done);
            // From one open question to the next, skipping those answered.
            let wizard = Wizard { answers, changing: next < PageId::Check, ..Wizard::default() };
            let (wizard, effects) = show(rule_book, today, wizard, next);
            (Wizard { moved, ..wizard }, effects)
        }
        WizardEvent::StartedAgain => {
            let mut next = Wizard::default();
            next.answers.set_storage_consent(wizard.answers.storage_consent());
            show(rule_book, today, next, PageId::Danger)
        }
    }
}

fn has_rows(page: PageId) -> bool {
    page_spec(page).is_some_and(|it| matches!(it.kind, PageKind::Rows { .. } | PageKind::Files))
}

fn with_rows(mut wizard: Wizard, rows: RawAnswer, focus: Focus) -> (Wizard, Vec<Effect>) {
    wizard.answers.save_input(wizard.at, rows);
    wizard.problems = Vec::new();
    wizard.doubts = Vec::new();
    (wizard, vec![Effect::Focus(focus), Effect::Save])
}

fn answered(
    rule_book: &RuleBook,
    today: NaiveDate,
    mut wizard: Wizard,
    raw: RawAnswer,
) -> (Wizard, Vec<Effect>) {
    let page = wizard.at;
    let Some(spec) = page_spec(page).filter(|it| it.id != PageId::Overview) else {
        return stale(wizard);
    };
    wizard.dates_followed = false;
    let raw = match spec.kind {
        PageKind::Sent { .. } if raw.get("choice") == "not-yet" => {
            wizard.answers.discard_input(page);
            return show(rule_book, today, wizard, PageId::Send);
        }
        PageKind::Sent { .. } if raw.get("choice") == "sent-today" => with_sending_day(raw, today),
        PageKind::Rows { .. } => RawAnswer::of_rows(&raw.filled_rows()),
        PageKind::Sent { .. }
        | PageKind::Notice
        | PageKind::Choice { .. }
        | PageKind::Date { .. }
        | PageKind::Text { .. }
        | PageKind::Fields { .. }
        | PageKind::Boxes { .. }
        | PageKind::Files => raw,
    };
    let before = Journey::before(rule_book, &wizard.answers, today, page).answers;
    let context = PageContext::new(rule_book, &before, today);
    let problems = field_problems(&context, spec, &raw);
    let doubts = if problems.is_empty() { field_doubts(&context, spec, &raw) } else { Vec::new() };
    // What was asked about, or accepted, is not asked about again unchanged.
    let taken = wizard.answers.get(page) == Some(&raw);
    let asked = taken || doubts.iter().all(|it| wizard.doubts.contains(it));
    if !problems.is_empty() || !asked {
        wizard.answers.save_input(page, raw);
        (wizard.problems, wizard.doubts) = (problems, doubts);
        return (wizard, vec![Effect::Focus(Focus::ErrorSummary), Effect::Save]);
    }
    wizard.refused.retain(|it| it.question_id.as_deref() != Some(page.as_str()));
    let given = wizard.answers.get(page);
    let changed = given.is_some_and(|it| *it != raw);
    // A question new in this version, or on this day, may be answered after the letter.
    let added = given.is_none() && page < PageId::Check && !raw.is_blank();
    let before = changed.then(|| wizard.answers.clone());
    wizard.answers.submit(page, raw);
    let moved = before.map(|it| AnswerChanges::between(rule_book, today, &it, &wizard.answers));
    if (changed || added) && page != PageId::StorageConsent {
        require_review(&mut wizard.answers, page);
    }
    let (mut wizard, mut effects) = next_page(rule_book, today, wizard);
    wizard.moved = moved.unwrap_or_default();
    effects.push(Effect::Save);
    (wizard, effects)
}

/// Continues from an answered page. A change that opens new questions leads through them and then
/// back to the check page.
fn next_page(rule_book: &RuleBook, today: NaiveDate, wizard: Wizard) -> (Wizard, Vec<Effect>) {
    let journey = Journey::of(rule_book, &wizard.answers, today);
    let next = if wizard.changing { journey.next } else { journey.page_after(wizard.at) };
    // Consent to storage is asked once.
    let asked = next == Some(PageId::StorageConsent) && journey.next != next;
    let next = if asked { journey.page_after(PageId::StorageConsent) } else { next };
    let (mut wizard, effects) = show(rule_book, today, wizard, next.unwrap_or(PageId::Done));
    wizard.changing = wizard.changing && wizard.at < PageId::Check;
    (wizard, effects)
}

/// Records the day of sending when "today" is chosen.
fn with_sending_day(mut raw: RawAnswer, today: NaiveDate) -> RawAnswer {
    for (field, part) in [
        ("day", today.day().to_string()),
        ("month", today.month().to_string()),
        ("year", today.year().to_string()),
    ] {
        raw.0.insert(field.to_owned(), part);
    }
    raw
}
