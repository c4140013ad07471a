//! A policy that changes while a draft is stored: each answer is in the journey, asked again, not
//! applicable, or shown on a page that is asked again. None disappears silently.

use complaint_core::answers::{Answers, PageId, RawAnswer, StorageConsent};
use complaint_core::flow::{
    Form, Journey, PAGES, PageContext, PageKind, Wizard, WizardEvent, page_spec, update,
    update_with_case,
};
use complaint_core::policy::Policy;
use complaint_core::rule_book::RuleBook;
use serde_json::{Value, json};

use crate::answers::{answers, form, samples};
use crate::fixtures::{rule_book, text, today};

/// A policy, changed.
fn changed(id: &str, change: impl Fn(&mut Value)) -> RuleBook {
    let mut policy = serde_json::from_str(&text(&format!("public/policies/{id}.json"))).unwrap();
    change(&mut policy);
    policy["version"] = json!("2026-12-24");
    let policy = Policy::read(&policy.to_string()).unwrap();
    let RuleBook { rules, calendar, .. } = rule_book(id);
    RuleBook::new(policy, rules, calendar)
}

fn without_other_routes(id: &str) -> RuleBook {
    changed(id, |it| drop(it.as_object_mut().unwrap().remove("other_routes")))
}

fn with_route(id: &str, about: &str) -> RuleBook {
    changed(id, |it| {
        let clause = it["stages"][0]["clause"].clone();
        it["other_routes"] = json!([{ "about": about, "clause": clause }]);
    })
}

/// Possible changes of a policy.
fn changes() -> [RuleBook; 6] {
    [
        without_other_routes("p3"),
        with_route("p3", "repair"),
        with_route("p3", "staff-conduct"),
        without_other_routes("platinum-skies"),
        with_route("places-for-people", "support-service"),
        changed("places-for-people", |it| drop(it.as_object_mut().unwrap().remove("time_limit"))),
    ]
}

fn found(rule_book: &RuleBook, answers: Answers, policy_version: &str) -> Wizard {
    let event = WizardEvent::DraftFound { answers, policy_version: policy_version.to_owned() };
    update_with_case(rule_book, today(), Wizard::default(), event).0
}

fn at_the_end() -> Answers {
    let letter = RawAnswer::from([("text", "Dear p3"), ("composed", "Dear p3")]);
    let all = answers().unhappy_tenant().this_autumn().full_account();
    all.with(PageId::Letter, letter).read(PageId::Send).0
}

#[test]
fn a_dropped_option_is_asked_again_and_its_page_shows_the_old_answer() {
    let support = RawAnswer::from([("choice", "support-service")]);
    let mut answers = at_the_end();
    answers.submit(PageId::About, support.clone());
    let wizard = found(&without_other_routes("p3"), answers, "2026-11-21");
    assert_eq!((wizard.at, wizard.changing), (PageId::Who, true));
    assert_eq!(wizard.moved.asked_again, [PageId::About]);
    assert_eq!(wizard.answers.displayed(PageId::About), Some(&support));

    // Once it is answered, the other answers are back, and the letter is composed again.
    let raw = RawAnswer::from([("choice", "repair")]);
    let rule_book = without_other_routes("p3");
    let journey = Journey::of(&rule_book, &wizard.answers, today());
    let form = form(&journey, &wizard.answers, PageId::About, &raw);
    let (wizard, _) = update(&rule_book, today(), wizard, WizardEvent::Answered { form });
    assert_eq!(wizard.at, PageId::Result);
}

#[test]
fn under_another_version_only_results_and_the_page_to_check_and_send_are_shown_again() {
    let rule_book = changed("p3", |_| ());
    let mut wizard = found(&rule_book, at_the_end(), "2026-11-21");
    // It is composed again for the page to check and send.
    assert_eq!(wizard.answers.displayed(PageId::Letter), None);
    for page in [PageId::Result, PageId::Send] {
        assert_eq!(wizard.at, page);
        assert_eq!(wizard.answers.displayed(page), None);
        let event = WizardEvent::Answered { form: Form::of(page, RawAnswer::default()) };
        wizard = update(&rule_book, today(), wizard, event).0;
    }
    assert!(wizard.moved.is_empty());
}

#[test]
fn an_edited_letter_is_kept_under_another_version() {
    let mut answers = at_the_end();
    let edited = RawAnswer::from([("text", "Dear Ann"), ("composed", "Dear p3")]);
    answers.submit(PageId::Letter, edited.clone());
    let wizard = found(&changed("p3", |_| ()), answers, "2026-11-21");
    assert_eq!(wizard.answers.get(PageId::Letter), None);
    assert_eq!(wizard.answers.displayed(PageId::Letter), Some(&edited));
}

#[test]
fn input_over_a_letter_is_newer_than_the_letter() {
    let mut answers = at_the_end();
    answers
        .submit(PageId::Letter, RawAnswer::from([("text", "Dear Ann"), ("composed", "Dear p3")]));
    let newer = RawAnswer::from([("text", "Dear Ann and B"), ("composed", "Dear p3")]);
    answers.save_input(PageId::Letter, newer.clone());
    let wizard = found(&changed("p3", |_| ()), answers, "2026-11-21");
    assert_eq!(wizard.answers.displayed(PageId::Letter), Some(&newer));
}

#[test]
fn under_the_same_version_nothing_is_asked_again() {
    let rule_book = rule_book("p3");
    let wizard = found(&rule_book, at_the_end(), &rule_book.policy.file().version);
    assert_eq!((wizard.at, wizard.answers), (PageId::Sent, at_the_end()));
}

#[test]
fn a_sent_complaint_stays_sent_under_another_policy() {
    let mut answers = at_the_end();
    let sent = RawAnswer::from([
        ("choice", "sent-today"),
        ("day", "3"),
        ("month", "11"),
        ("year", "2026"),
    ]);
    answers.submit(PageId::Sent, sent.clone());
    let rule_book = changed("p3", |_| ());
    let wizard = found(&rule_book, answers, "2026-11-21");
    assert_eq!((wizard.at, wizard.answers.get(PageId::Sent)), (PageId::Case, Some(&sent)));
}

#[test]
fn an_answer_changed_after_sending_keeps_the_day_of_sending() {
    let mut answers = at_the_end();
    let sent = [("choice", "sent-today"), ("day", "3"), ("month", "11"), ("year", "2026")];
    answers.submit(PageId::Sent, RawAnswer::from(sent));
    let wizard = Wizard { at: PageId::Effect, answers, ..Wizard::default() };
    let raw = RawAnswer::from([("text", "Worse.")]);
    let event = WizardEvent::Answered { form: Form::of(PageId::Effect, raw) };
    let (wizard, _) = update(&rule_book("p3"), today(), wizard, event);
    let shown = wizard.answers.displayed(PageId::Sent).unwrap();
    assert_eq!((shown.get("choice"), shown.get("day")), ("sent-before", "3"));
    assert_eq!(wizard.answers.get(PageId::Sent), None);
}

#[test]
fn a_draft_opened_on_another_device_continues_where_it_was_and_offers_to_keep_it() {
    let rule_book = rule_book("p3");
    let mut answers = at_the_end();
    answers.set_storage_consent(StorageConsent::NotAsked);
    let wizard = found(&rule_book, answers.clone(), &rule_book.policy.file().version);
    assert_eq!((wizard.at, &wizard.answers), (PageId::Sent, &answers));
    let event = WizardEvent::StorageConsentChosen { keeping: StorageConsent::Device };
    let (by_panel, _) = update(&rule_book, today(), wizard.clone(), event);
    assert_eq!(by_panel.at, PageId::Sent);
    let event = WizardEvent::WentTo { page: PageId::StorageConsent };
    let (there, _) = update(&rule_book, today(), wizard, event);
    assert_eq!(there.at, PageId::StorageConsent);
    let raw = RawAnswer::from([("choice", "device")]);
    let event = WizardEvent::Answered { form: Form::of(PageId::StorageConsent, raw) };
    let (by_page, _) = update(&rule_book, today(), there, event);
    assert_eq!(by_page.at, PageId::SoFar);
    assert_eq!(by_page.answers, by_panel.answers);
    assert_eq!(by_page.answers.storage_consent(), StorageConsent::Device);
}

/// Every value of an answer on which others depend, within an ordinary complaint.
fn drafts() -> Vec<Answers> {
    let mut drafts = Vec::new();
    for spec in PAGES.iter().filter(|it| it.id < PageId::Result || it.id == PageId::Sent) {
        for raw in samples(spec.id) {
            let mut draft = at_the_end();
            draft.save_input(PageId::Effect, RawAnswer::from([("text", "Half a sen")]));
            draft.submit(spec.id, raw);
            drafts.push(draft.clone());
            if spec.id == PageId::About {
                draft.submit(PageId::Who, RawAnswer::from([("choice", "leaseholder")]));
                drafts.push(draft);
            }
        }
    }
    drafts
}

/// The content of a page, if the resident wrote or chose it.
fn own_words(draft: &Answers, page: PageId) -> Option<&RawAnswer> {
    let composed = |it: &RawAnswer| page == PageId::Letter && it.get("text") == it.get("composed");
    draft.displayed(page).filter(|it| !it.is_blank() && !composed(it))
}

/// Answers every open question; the final journey, and the answers reported on the way.
fn answered_through(rule_book: &RuleBook, mut wizard: Wizard) -> (Journey, Vec<PageId>) {
    let mut reported =
        [wizard.moved.asked_again.clone(), wizard.moved.not_applicable.clone()].concat();
    loop {
        let journey = Journey::of(rule_book, &wizard.answers, today());
        let Some(page) = journey.next else { return (journey, reported) };
        for raw in samples(page) {
            let at = Wizard { at: journey.page_of(page).unwrap(), ..wizard.clone() };
            let form = form(&journey, &wizard.answers, page, &raw);
            let (after, _) = update(rule_book, today(), at, WizardEvent::Answered { form });
            if after.problems.is_empty() {
                reported.extend(after.moved.asked_again.iter().chain(&after.moved.not_applicable));
                wizard = after;
                break;
            }
        }
    }
}

#[test]
fn no_answer_disappears_silently_however_a_policy_changes() {
    let mut n_reported = 0;
    for rule_book in changes() {
        for draft in drafts() {
            let wizard = found(&rule_book, draft.clone(), "2026-11-21");
            let (journey, reported) = answered_through(&rule_book, wizard.clone());
            for spec in PAGES {
                let Some(was) = own_words(&draft, spec.id) else { continue };
                assert_eq!(wizard.answers.displayed(spec.id), Some(was), "{:?}", spec.id);
                let given = wizard.answers.get(spec.id);
                let counts = journey.completed.contains(&spec.id)
                    && given.is_none_or(|it| journey.answers.get(spec.id) == Some(it));
                let notice = spec.kind == PageKind::Notice;
                assert!(counts || notice || reported.contains(&spec.id), "{:?}", spec.id);
            }
            n_reported += usize::from(!reported.is_empty());
        }
    }
    assert!(n_reported > 50, "{n_reported}");
}

#[test]
fn answers_are_checked_against_the_options_of_the_policy() {
    for id in ["p3", "pms"] {
        let rule_book = rule_book(id);
        let empty = Answers::default();
        let context = PageContext::new(&rule_book, &empty, today());
        let offered = page_spec(PageId::About).unwrap().options(&context);
        assert_eq!(offered.contains(&"support-service"), id == "p3");
        let mut answers = at_the_end();
        answers.submit(PageId::About, RawAnswer::from([("choice", "support-service")]));
        let next = Journey::of(&rule_book, &answers, today()).next;
        assert_eq!(next == Some(PageId::About), id == "pms", "{next:?}");
    }
}
