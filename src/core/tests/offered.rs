//! Pages that another page offers, as events.

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::flow::{Form, Wizard, WizardEvent, update};

use crate::answers::{answers, samples};
use crate::fixtures::{rule_book, today};

fn at(page: PageId, answers: Answers) -> Wizard {
    Wizard { at: page, answers, ..Wizard::default() }
}

fn goes_to(wizard: &Wizard, page: PageId) -> Wizard {
    update(&rule_book("p3"), today(), wizard.clone(), WizardEvent::WentTo { page }).0
}

/// Continues from the page on screen.
fn answered(wizard: &Wizard, page: PageId, raw: RawAnswer) -> Wizard {
    let event = WizardEvent::Answered { form: Form::of(page, raw) };
    update(&rule_book("p3"), today(), wizard.clone(), event).0
}

fn choice(option: &str) -> RawAnswer {
    RawAnswer::from([("choice", option)])
}

fn full() -> Answers {
    answers().unhappy_tenant().this_autumn().full_account().0
}

#[test]
fn an_offered_page_is_entered_from_the_page_that_offers_it_and_leads_back_to_it() {
    let told = answers().unhappy_tenant().this_autumn().read(PageId::CommonIssues);
    let told = told.text(PageId::WhatHappened, "It leaks.").read(PageId::Remedy).0;
    for (by, answers, offered) in [
        (PageId::SoFar, Answers::default(), &[PageId::Danger, PageId::StorageConsent][..]),
        (PageId::AddMore, told, &[PageId::History, PageId::Evidence, PageId::OtherProblems]),
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
    // Nothing need be added, and what is offered later is not shown yet.
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
