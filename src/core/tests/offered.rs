//! Pages that another page offers, as events.

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::flow::{Form, Journey, Wizard, WizardEvent, update};

use crate::answers::{answers, samples};
use crate::fixtures::{rule_book, today};

fn at(page: PageId, answers: Answers) -> Wizard {
    Wizard { at: page, answers, ..Wizard::default() }
}

fn after(wizard: &Wizard, event: WizardEvent) -> Wizard {
    update(&rule_book("p3"), today(), wizard.clone(), event).0
}

fn goes_to(wizard: &Wizard, page: PageId) -> Wizard {
    after(wizard, WizardEvent::WentTo { page })
}

/// Continues from the page on screen.
fn answered(wizard: &Wizard, page: PageId, raw: RawAnswer) -> Wizard {
    after(wizard, WizardEvent::Answered { form: Form::of(page, raw) })
}

fn choice(option: &str) -> RawAnswer {
    RawAnswer::from([("choice", option)])
}

fn full() -> Answers {
    answers().unhappy_tenant().this_autumn().full_account().0
}

/// Answers up to the page that offers what only adds.
fn told() -> Answers {
    let told = answers().unhappy_tenant().this_autumn().read(PageId::CommonIssues);
    told.text(PageId::WhatHappened, "It leaks.").read(PageId::Remedy).0
}

/// The pages of what only adds.
const ADDED: [PageId; 5] =
    [PageId::History, PageId::Effect, PageId::Evidence, PageId::References, PageId::OtherProblems];

#[test]
fn an_offered_page_is_entered_from_the_page_that_offers_it_and_leads_back_to_it() {
    for (by, answers, offered) in [
        (PageId::SoFar, Answers::default(), &[PageId::Danger, PageId::StorageConsent][..]),
        (PageId::Send, full(), &[PageId::Letter]),
    ] {
        for &page in offered {
            let there = goes_to(&at(by, answers.clone()), page);
            assert_eq!(there.at, page);
            let mut raw = samples(page).remove(0);
            if page == PageId::Danger {
                raw = choice("no");
            }
            let back = answered(&there, page, raw.clone());
            assert_eq!((back.at, back.answers.get(page)), (by, Some(&raw)));
        }
    }
    // What is offered later is not shown yet.
    let on = answered(&Wizard::default(), PageId::SoFar, choice("unhappy"));
    assert_eq!(on.at, PageId::Who);
    for page in [PageId::History, PageId::References, PageId::Letter] {
        assert_eq!(goes_to(&on, page).at, PageId::Who);
    }
}

#[test]
fn an_emergency_leads_from_the_first_page_to_its_notice_and_back() {
    let danger = goes_to(&Wizard::default(), PageId::Danger);
    let notice = answered(&danger, PageId::Danger, choice("yes"));
    assert_eq!(notice.at, PageId::EmergencyNotice);
    // Nothing else comes before it has been read.
    for page in [PageId::SoFar, PageId::Who, PageId::StorageConsent] {
        assert_eq!(goes_to(&notice, page).at, PageId::EmergencyNotice, "{page:?}");
    }
    assert_eq!(goes_to(&notice, PageId::Danger).at, PageId::Danger);
    let back = answered(&notice, PageId::EmergencyNotice, RawAnswer::default());
    assert_eq!(back.at, PageId::SoFar);
    let on = answered(&back, PageId::SoFar, choice("unhappy"));
    assert_eq!(on.at, PageId::Who);
    // Also late on the way.
    let late = goes_to(&at(PageId::Send, full()), PageId::Danger);
    let notice = answered(&late, PageId::Danger, choice("yes"));
    assert_eq!(notice.at, PageId::EmergencyNotice);
}

#[test]
fn what_only_adds_leads_on_and_to_the_others() {
    let at_offers = at(PageId::AddMore, told());
    for page in ADDED {
        let there = goes_to(&at_offers, page);
        assert_eq!(there.at, page);
        let raw = samples(page).remove(0);
        let on = answered(&there, page, raw.clone());
        assert_eq!((on.at, on.answers.get(page)), (PageId::Contact, Some(&raw)));
        assert_eq!(
            Journey::of(&rule_book("p3"), &on.answers, today()).page_before(on.at),
            Some(PageId::AddMore)
        );
        for other in ADDED.into_iter().filter(|it| *it != page) {
            let form = Form::of(page, raw.clone());
            let next = after(&there, WizardEvent::AnsweredAndWentTo { form, page: other });
            assert_eq!((next.at, next.answers.get(page)), (other, Some(&raw)));
        }
    }
    // An answer that does not fit stays, with what is wrong.
    let there = goes_to(&at_offers, PageId::History);
    let form = Form::of(PageId::History, RawAnswer::from([("day-1", "31"), ("text-1", "")]));
    let event = WizardEvent::AnsweredAndWentTo { form: form.clone(), page: PageId::Effect };
    let refused = after(&there, event);
    assert_eq!((refused.at, refused.problems.is_empty()), (PageId::History, false));
    assert_eq!(refused.answers.displayed(PageId::History), Some(&form.0[0].1));
    // Of a page that has gone from the screen it changes nothing.
    let event = WizardEvent::AnsweredAndWentTo { form, page: PageId::Effect };
    assert_eq!(after(&at_offers, event), at_offers);
}

#[test]
fn a_change_of_what_was_added_leads_back_to_the_letter() {
    let asked = after(&at(PageId::Send, full()), WizardEvent::ChangeAsked { page: PageId::Effect });
    assert_eq!(asked.at, PageId::Effect);
    let back = answered(&asked, PageId::Effect, RawAnswer::from([("text", "It is cold.")]));
    assert_eq!(back.at, PageId::Send);
}
