//! What follows from an event.

mod sequences;

use complaint_core::answers::{Answers, PageId, RawAnswer, StorageConsent};
use complaint_core::flow::{Effect, Focus, Form, Journey, Wizard, WizardEvent, update};

use crate::answers::answers;
use crate::fixtures::{day, rule_book, today};

fn at(page: PageId, answers: Answers) -> Wizard {
    Wizard { at: page, answers, ..Wizard::default() }
}

fn starts() -> Vec<Wizard> {
    let unhappy = answers().unhappy_tenant().this_autumn();
    let full = unhappy.clone().full_account();
    vec![
        Wizard::default(),
        at(PageId::SoFar, answers().unhappy_tenant().0),
        at(PageId::CommonIssues, unhappy.0),
        at(PageId::Letter, full.clone().0),
        at(PageId::Send, full.clone().text(PageId::Letter, "Dear landlord").0),
        at(PageId::Sent, full.text(PageId::Letter, "Dear landlord").read(PageId::Send).0),
    ]
}

#[test]
fn an_event_of_a_page_that_is_not_on_screen_changes_nothing() {
    let rule_book = rule_book("p3");
    let raw = RawAnswer::from([("choice", "no"), ("text", "late")]);
    for start in starts() {
        for page in complaint_core::flow::PAGES.iter().map(|it| it.id).filter(|it| *it != start.at)
        {
            for event in [
                WizardEvent::Answered { form: Form::of(page, raw.clone()) },
                WizardEvent::Typed { form: Form::of(page, raw.clone()) },
            ] {
                let (after, effects) = update(&rule_book, today(), start.clone(), event);
                assert_eq!(after, start);
                assert_eq!(effects, []);
            }
        }
    }
}

#[test]
fn a_second_click_on_continue_answers_nothing() {
    let rule_book = rule_book("p3");
    let click = WizardEvent::Answered {
        form: Form::of(PageId::SoFar, RawAnswer::from([("choice", "told")])),
    };
    let (once, _) = update(&rule_book, today(), Wizard::default(), click.clone());
    let (twice, effects) = update(&rule_book, today(), once.clone(), click);
    assert_eq!((twice, effects), (once, vec![]));
}

#[test]
fn unchanged_content_is_not_input() {
    let rule_book = rule_book("p3");
    let typed = |wizard: &Wizard, text: &str| {
        let raw = RawAnswer::from([("text", text)]);
        update(
            &rule_book,
            today(),
            wizard.clone(),
            WizardEvent::Typed { form: Form::of(PageId::Effect, raw) },
        )
    };
    let fresh = at(PageId::Effect, answers().unhappy_tenant().0);
    assert_eq!(typed(&fresh, " "), (fresh.clone(), vec![]));
    let (begun, effects) = typed(&fresh, "It is cold.");
    assert_eq!(effects, [Effect::Save]);
    assert_eq!(typed(&begun, "It is cold."), (begun.clone(), vec![]));
    let (emptied, effects) = typed(&begun, "");
    assert_eq!(effects, [Effect::Save]);
    assert_eq!(emptied.answers.displayed(PageId::Effect).unwrap().get("text"), "");
}

#[test]
fn storage_consent_is_chosen_on_any_page_without_leaving_it() {
    let rule_book = rule_book("p3");
    for start in starts() {
        for keeping in [StorageConsent::Device, StorageConsent::Page, StorageConsent::Shared] {
            let (after, effects) = update(
                &rule_book,
                today(),
                start.clone(),
                WizardEvent::StorageConsentChosen { keeping },
            );
            assert_eq!(after.answers.storage_consent(), keeping);
            assert_eq!(after.at, start.at);
            assert_eq!(effects, [Effect::Focus(Focus::StorageConsent), Effect::Save]);
        }
    }
    // Asked on a page of its own, it leads back to the page that offers it.
    let asked = at(PageId::StorageConsent, Answers::default());
    let chosen = WizardEvent::StorageConsentChosen { keeping: StorageConsent::Device };
    let (after, effects) = update(&rule_book, today(), asked, chosen);
    assert_eq!(after.at, PageId::SoFar);
    assert!(effects.contains(&Effect::Save));
}

#[test]
fn an_answer_with_problems_keeps_the_page_and_the_input() {
    let rule_book = rule_book("p3");
    let start = at(PageId::OccurredOn, answers().unhappy_tenant().choice(PageId::Ongoing, "no").0);
    let raw = RawAnswer::from([("day", "31"), ("month", "2"), ("year", "2026")]);
    let event = WizardEvent::Answered { form: Form::of(PageId::OccurredOn, raw.clone()) };
    let (after, _) = update(&rule_book, today(), start, event);
    assert_eq!(after.at, PageId::OccurredOn);
    assert_eq!(after.problems.len(), 1);
    assert_eq!(after.answers.displayed(PageId::OccurredOn), Some(&raw));
    assert_eq!(after.answers.get(PageId::OccurredOn), None);
}

#[test]
fn starting_again_clears_all_answers() {
    let rule_book = rule_book("p3");
    for start in starts() {
        let keeping = start.answers.storage_consent();
        let (after, _) = update(&rule_book, today(), start, WizardEvent::StartedAgain);
        let mut nothing_but_that = Answers::default();
        nothing_but_that.set_storage_consent(keeping);
        assert_eq!(after.answers, nothing_but_that);
    }
}

#[test]
fn sent_today_is_stored_as_a_date() {
    let rule_book = rule_book("p3");
    let start = starts().pop().unwrap();
    let raw = RawAnswer::from([("choice", "sent-today")]);
    let (after, _) = update(
        &rule_book,
        today(),
        start,
        WizardEvent::Answered { form: Form::of(PageId::Sent, raw) },
    );
    assert_eq!(after.at, PageId::Done);
    let context =
        complaint_core::flow::PageContext::new(&rule_book, &after.answers, day("2026-11-30"));
    assert_eq!(context.facts.events.sent.map(|it| it.on), Some(today()));
}

/// A wizard on a page, with the answers before it.
fn answered(wizard: Wizard, raw: RawAnswer) -> Wizard {
    let page = wizard.at;
    update(&rule_book("p3"), today(), wizard, WizardEvent::Answered { form: Form::of(page, raw) }).0
}

#[test]
fn a_changed_answer_makes_others_inapplicable_and_brings_them_back() {
    let all = answers().unhappy_tenant().this_autumn().full_account().0;
    let changing = Wizard { changing: true, ..at(PageId::SoFar, all.clone()) };
    let report = answered(changing, RawAnswer::from([("choice", "not-told")]));
    let not_applicable = [
        PageId::Ongoing,
        PageId::OccurredOn,
        PageId::FirstKnownOn,
        PageId::ReportedOn,
        PageId::ClaimFiled,
    ];
    assert_eq!(report.moved.not_applicable, not_applicable);
    assert_eq!(report.moved.brought_back, []);
    assert_eq!(Journey::not_applicable(&rule_book("p3"), &report.answers, today()), not_applicable);

    let back = Wizard { at: PageId::SoFar, ..report };
    let complaint = answered(back, RawAnswer::from([("choice", "unhappy")]));
    assert_eq!(complaint.moved.not_applicable, []);
    assert_eq!(complaint.moved.brought_back, not_applicable);
    for page in not_applicable {
        assert_eq!(complaint.answers.get(page), all.get(page), "{page:?}");
    }
}

#[test]
fn the_notice_of_inapplicable_answers_goes_with_the_next_page() {
    let all = answers().unhappy_tenant().this_autumn().full_account().0;
    let report = answered(at(PageId::SoFar, all), RawAnswer::from([("choice", "not-told")]));
    assert!(!report.moved.is_empty());
    let event = WizardEvent::WentTo { page: PageId::Who };
    let (after, _) = update(&rule_book("p3"), today(), report, event);
    assert!(after.moved.is_empty());
}

#[test]
fn rows_are_added_removed_and_renumbered_and_blank_ones_are_dropped() {
    let before = answers().unhappy_tenant().this_autumn().read(PageId::CommonIssues);
    let before = before.text(PageId::WhatHappened, "It leaks.").read(PageId::Remedy).0;
    let page = PageId::History;
    let rule_book = rule_book("p3");
    let first = RawAnswer::from([("year-1", "2026"), ("text-1", "It began.")]);
    let event = WizardEvent::RowAdded { page, raw: first };
    let (added, effects) = update(&rule_book, today(), at(page, before), event);
    assert_eq!(effects, [Effect::Focus(Focus::LastRow), Effect::Save]);
    let shown = added.answers.displayed(page).unwrap().clone();
    assert_eq!((shown.row_count(), shown.get("text-1"), shown.get("text-2")), (2, "It began.", ""));

    let raw =
        RawAnswer::from([("text-1", "It began."), ("text-2", "Nobody came."), ("text-3", "")]);
    let event = WizardEvent::RowRemoved { page, raw, row: 1 };
    let (removed, _) = update(&rule_book, today(), added, event);
    let shown = removed.answers.displayed(page).unwrap().clone();
    assert_eq!((shown.row_count(), shown.get("text-1")), (2, "Nobody came."));

    let given = answered(removed, shown);
    let kept = RawAnswer::from([("text-1", "Nobody came.")]);
    assert_eq!(given.answers.get(page), Some(&kept));
    assert_eq!(given.at, PageId::Contact);
}

#[test]
fn a_row_with_a_wrong_date_or_no_text_says_so_at_its_field() {
    let before = answers().unhappy_tenant().this_autumn().read(PageId::CommonIssues);
    let before = before.text(PageId::WhatHappened, "It leaks.").read(PageId::Remedy).0;
    let raw = RawAnswer::from([
        ("text-1", "It began."),
        ("day-2", "31"),
        ("month-2", "2"),
        ("year-2", "2026"),
        ("text-2", "Nobody came."),
        ("year-3", "2026"),
    ]);
    let after = answered(at(PageId::History, before), raw);
    let fields: Vec<String> = after.problems.iter().map(|it| it.1.form_field()).collect();
    assert_eq!(fields, ["day-2", "text-3"]);
}

#[test]
fn the_overview_may_be_seen_at_any_time_and_answers_nothing() {
    let rule_book = rule_book("p3");
    for start in starts() {
        let event = WizardEvent::WentTo { page: PageId::Overview };
        let (there, _) = update(&rule_book, today(), start.clone(), event);
        assert_eq!(there.at, PageId::Overview);
        let event =
            WizardEvent::Answered { form: Form::of(PageId::Overview, RawAnswer::default()) };
        let (after, _) = update(&rule_book, today(), there.clone(), event);
        assert_eq!((after.at, &after.answers), (PageId::Overview, &start.answers));
    }
}

fn welsh() -> RawAnswer {
    RawAnswer::from([("text", "Annwyl landlord"), ("composed", "Annwyl landlord")])
}

/// A submitted letter, and the content of its form after the language has changed.
fn letter_after_the_language(
    given: [(&str, &str); 2],
    typing: Option<[(&str, &str); 2]>,
) -> RawAnswer {
    // Before it is marked as sent.
    let mut start = starts().swap_remove(4);
    start.answers.submit(PageId::Letter, RawAnswer::from(given));
    if let Some(typing) = typing {
        start.at = PageId::Letter;
        start.answers.save_input(PageId::Letter, RawAnswer::from(typing));
    }
    let event = WizardEvent::LetterComposed { letter: welsh() };
    let (after, _) = update(&rule_book("p3"), today(), start.clone(), event);
    assert_eq!(after.at, start.at);
    after.answers.displayed(PageId::Letter).unwrap().clone()
}

#[test]
fn an_unedited_letter_follows_the_language() {
    let english = [("text", "Dear landlord"), ("composed", "Dear landlord")];
    assert_eq!(letter_after_the_language(english, None), welsh());
}

#[test]
fn an_edited_letter_is_kept_in_another_language() {
    let composed = [("text", "Dear landlord"), ("composed", "Dear landlord")];
    let edited = [("text", "Dear Sam"), ("composed", "Dear landlord")];
    assert_eq!(letter_after_the_language(edited, None), RawAnswer::from(edited));
    assert_eq!(letter_after_the_language(composed, Some(edited)), RawAnswer::from(edited));
}
