//! The state machine: which page is shown, and what the browser should do.

use chrono::{Datelike, NaiveDate};

use super::case_pages::is_of_case;
use super::days::{letter_composed, looked_at};
use super::replay::{rebased, require_review};
use super::sending::update_sending;
use super::wizard::{show, show_in, stale};
use super::{
    AnswerChanges, Asked, Effect, FieldDoubt, Focus, Form, PageContext, PageKind, PageNote, Wizard,
    WizardEvent, field_doubts, field_problems, page_spec, takes_files,
};
use crate::answers::{FieldProblem, PageId, RawAnswer};
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
        WizardEvent::FilesTaken { files } if takes_files(wizard.at) => {
            let raw = wizard.answers.displayed(wizard.at).cloned().unwrap_or_default();
            with_rows(wizard, raw.with_files(&files), Focus::LastRow)
        }
        WizardEvent::Answered { form } if form.page() == Some(wizard.at) => {
            answered(rule_book, today, wizard, form, None)
        }
        WizardEvent::AnsweredAndWentTo { form, page } if form.page() == Some(wizard.at) => {
            answered(rule_book, today, wizard, form, Some(page))
        }
        WizardEvent::Typed { form } if form.page() == Some(wizard.at) => typed(wizard, form),
        WizardEvent::RowAdded { page, raw } if page == wizard.at && has_rows(page) => {
            with_rows(wizard, raw.with_another_row(), Focus::LastRow)
        }
        WizardEvent::RowRemoved { page, raw, row } if page == wizard.at && has_rows(page) => {
            with_rows(wizard, raw.without_row(row), Focus::Heading)
        }
        WizardEvent::Answered { .. }
        | WizardEvent::AnsweredAndWentTo { .. }
        | WizardEvent::Typed { .. }
        | WizardEvent::RowAdded { .. }
        | WizardEvent::RowRemoved { .. }
        | WizardEvent::FilesTaken { .. } => stale(wizard),
        WizardEvent::WentTo { page } => {
            show(rule_book, today, Wizard { changing: false, changed: None, ..wizard }, page)
        }
        WizardEvent::ChangeAsked { page } => {
            let wizard = Wizard { changing: true, changed: Some(page), ..wizard };
            show(rule_book, today, wizard, page)
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
            let mut wizard = Wizard { answers, ..Wizard::default() };
            let next = wizard.journey(rule_book, today).next.unwrap_or(PageId::Done);
            // From one open question to the next, skipping those answered.
            wizard.changing = next < PageId::Letter;
            let (wizard, effects) = show(rule_book, today, wizard, next);
            (Wizard { moved, notes: vec![PageNote::Opened], ..wizard }, effects)
        }
        // It is for `update_with_case`.
        WizardEvent::Case(_) => stale(wizard),
        WizardEvent::StartedAgain => {
            let mut next = Wizard::default();
            next.answers.set_storage_consent(wizard.answers.storage_consent());
            show(rule_book, today, next, PageId::SoFar)
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

fn typed(mut wizard: Wizard, form: Form) -> (Wizard, Vec<Effect>) {
    let mut effects = Vec::new();
    for (page, raw) in form.0 {
        let shown = wizard.answers.displayed(page);
        // Viewing a page stores nothing: another tab may have the same draft.
        if shown == Some(&raw) || (shown.is_none() && raw.is_blank()) {
            continue;
        }
        wizard.answers.save_input(page, raw);
        effects = vec![Effect::Save];
    }
    (wizard, effects)
}

/// Takes the answers of a page and goes on, or to another page that is offered.
fn answered(
    rule_book: &RuleBook,
    today: NaiveDate,
    mut wizard: Wizard,
    form: Form,
    then: Option<PageId>,
) -> (Wizard, Vec<Effect>) {
    if wizard.at == PageId::Overview {
        return stale(wizard);
    }
    wizard.dates_followed = false;
    if let [(PageId::Sent, raw)] = form.0.as_slice()
        && raw.get("choice") == "not-yet"
    {
        wizard.answers.discard_input(PageId::Sent);
        return show(rule_book, today, wizard, PageId::Send);
    }
    let form =
        Form(form.0.into_iter().map(|(page, raw)| (page, as_given(page, raw, today))).collect());
    let (problems, doubts) = found(rule_book, today, &mut wizard, &form);
    // What was asked about, or accepted, is not asked about again unchanged.
    let taken = |page, raw| wizard.answers.get(page) == Some(raw);
    let taken = form.0.iter().all(|(page, raw)| taken(*page, raw));
    let asked = taken || doubts.iter().all(|it| wizard.doubts.contains(it));
    if !problems.is_empty() || !asked {
        for (page, raw) in form.0 {
            wizard.answers.save_input(page, raw);
        }
        (wizard.problems, wizard.doubts) = (problems, doubts);
        return (wizard, vec![Effect::Focus(Focus::ErrorSummary), Effect::Save]);
    }
    // The page of a case is not shown again here, so its problems are cleared here.
    (wizard.problems, wizard.doubts) = (Vec::new(), Vec::new());
    let mut before = None;
    for (page, raw) in form.0 {
        wizard.refused.retain(|it| it.question_id.as_deref() != Some(page.as_str()));
        let given = wizard.answers.get(page);
        let changed = given.is_some_and(|it| *it != raw);
        // A question new in this version, or on this day, may be answered after the letter.
        let added = given.is_none() && page < PageId::Letter && !raw.is_blank();
        if changed && before.is_none() {
            before = Some(wizard.answers.clone());
        }
        wizard.answers.submit(page, raw);
        if (changed || added) && page != PageId::StorageConsent && !is_of_case(page) {
            require_review(&mut wizard.answers, page);
        }
    }
    let moved = before.map(|it| AnswerChanges::between(rule_book, today, &it, &wizard.answers));
    let (mut wizard, mut effects) = match then {
        Some(page) => show(rule_book, today, wizard, page),
        None => next_page(rule_book, today, wizard),
    };
    wizard.moved = moved.unwrap_or_default();
    effects.push(Effect::Save);
    (wizard, effects)
}

/// An answer as it is kept once Continue is pressed.
fn as_given(page: PageId, raw: RawAnswer, today: NaiveDate) -> RawAnswer {
    match page_spec(page).map(|it| it.kind) {
        Some(PageKind::Sent { .. }) if raw.get("choice") == "sent-today" => {
            with_sending_day(raw, today)
        }
        Some(PageKind::Rows { .. }) => RawAnswer::of_rows(&raw.filled_rows()),
        Some(_) | None => raw,
    }
}

/// Problems, or else doubts, by question.
type Found = (Vec<(PageId, FieldProblem)>, Vec<(PageId, FieldDoubt)>);

/// What is wrong with the answers of a form, or else what is asked about them; each given those before
/// it.
fn found(rule_book: &RuleBook, today: NaiveDate, wizard: &mut Wizard, form: &Form) -> Found {
    let mut before = wizard.answers_before(rule_book, today, wizard.at);
    let (mut problems, mut doubts) = (Vec::new(), Vec::new());
    for (page, raw) in &form.0 {
        let Some(spec) = page_spec(*page) else { continue };
        let context = PageContext::new(rule_book, &before, today);
        problems.extend(field_problems(&context, spec, raw).into_iter().map(|it| (*page, it)));
        doubts.extend(field_doubts(&context, spec, raw).into_iter().map(|it| (*page, it)));
        before.submit(*page, raw.clone());
    }
    if !problems.is_empty() {
        doubts.clear();
    }
    (problems, doubts)
}

/// Continues from an answered page. A change that opens new questions leads through them and then
/// back to the check page.
fn next_page(rule_book: &RuleBook, today: NaiveDate, mut wizard: Wizard) -> (Wizard, Vec<Effect>) {
    let mut left = wizard.at;
    if is_of_case(left) {
        // Where it goes on is for `update_with_case`.
        return stale(wizard);
    }
    // Who goes on from a page that only adds wants to add no more: each of them leads to the others.
    if page_spec(left).is_some_and(|it| it.asked == Asked::OfferedBy(PageId::AddMore)) {
        left = PageId::AddMore;
        wizard.answers.submit(left, RawAnswer::default());
    }
    let journey = wizard.journey(rule_book, today);
    if !wizard.changing {
        let next = journey.page_after(left).unwrap_or(PageId::Done);
        return show_in(&journey, Wizard { changed: None, ..wizard }, next);
    }
    let (mut wizard, mut effects) = show_in(&journey, wizard, journey.next.unwrap_or(PageId::Done));
    if wizard.at >= PageId::Letter {
        wizard.changing = false;
        let is_listed = |it: &PageId| journey.answers.get(*it).is_some_and(|raw| !raw.is_blank());
        wizard.changed = wizard.changed.filter(is_listed);
        effects.retain(|it| !matches!(it, Effect::Focus(_)));
        effects.push(Effect::Focus(wizard.where_to_look()));
    }
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
