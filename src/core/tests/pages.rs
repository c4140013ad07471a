//! Questions that share a page, and pages that are offered, in the journey.

use complaint_core::answers::{Answers, FieldError, PageId, RawAnswer};
use complaint_core::facts::Role;
use complaint_core::flow::{Journey, PageContext, field_problems, page_spec};

use crate::answers::{answers, samples};
use crate::fixtures::{rule_book, today};

/// Answers up to a page that offers others, and those that it offers.
fn offers() -> [(Answers, PageId, &'static [PageId]); 3] {
    let told = answers().unhappy_tenant().this_autumn().read(PageId::CommonIssues);
    let told = told.text(PageId::WhatHappened, "It leaks.").read(PageId::Remedy);
    let full = answers().unhappy_tenant().this_autumn().full_account();
    [
        (Answers::default(), PageId::SoFar, &[PageId::Danger, PageId::StorageConsent]),
        (
            told.0,
            PageId::AddMore,
            &[
                PageId::History,
                PageId::Effect,
                PageId::Evidence,
                PageId::References,
                PageId::OtherProblems,
            ],
        ),
        (full.0, PageId::Send, &[PageId::Letter]),
    ]
}

#[test]
fn a_page_that_is_offered_is_never_next_and_both_its_links_lead_to_the_page_that_offers_it() {
    let rule_book = rule_book("p3");
    for (before, by, offered) in offers() {
        let journey = Journey::of(&rule_book, &before, today());
        assert_eq!(journey.next, Some(by));
        for &page in offered {
            assert!(journey.offered.contains(&page), "{page:?}");
            assert_eq!(journey.questions_with(page), [page]);
            let mut answered = before.clone();
            answered.submit(page, samples(page).remove(0));
            if page == PageId::Danger {
                answered.submit(page, RawAnswer::from([("choice", "no")]));
            }
            for journey in [&journey, &Journey::of(&rule_book, &answered, today())] {
                assert_eq!(journey.next, Some(by), "{page:?}");
                assert_eq!(journey.page_before(page), Some(by), "{page:?}");
                assert_eq!(journey.page_after(page), Some(by), "{page:?}");
                assert_ne!(journey.page_before(by), Some(page));
            }
        }
        // Not before the page that offers them.
        let begun = Journey::of(&rule_book, &answers().choice(PageId::SoFar, "told").0, today());
        assert_eq!(offered.iter().any(|it| begun.can_visit(*it)), by == PageId::SoFar);
    }
}

/// The questions that share a page with others.
const TOGETHER: [&[PageId]; 3] = [
    &[PageId::Who, PageId::About, PageId::Ongoing],
    &[PageId::CommonIssues, PageId::WhatHappened, PageId::Remedy],
    &[PageId::Contact, PageId::PreferredContact, PageId::Adjustments],
];

#[test]
fn questions_on_one_page_are_shown_together_whichever_is_open() {
    let rule_book = rule_book("p3");
    let full = answers().unhappy_tenant().this_autumn().full_account().0;
    for page in TOGETHER {
        let shown = |without: &[PageId]| {
            let mut answers = full.clone();
            for it in without {
                let _given = answers.unsubmit(*it);
            }
            let journey = Journey::of(&rule_book, &answers, today());
            let shown: Vec<Vec<PageId>> =
                page.iter().map(|it| journey.questions_with(*it)).collect();
            assert!(page.iter().all(|it| journey.page_of(*it) == Some(page[0])));
            (shown, journey.next)
        };
        let all = vec![page.to_vec(); page.len()];
        assert_eq!(shown(&[]), (all.clone(), Some(PageId::Send)));
        assert_eq!(shown(page), (all.clone(), Some(page[0])));
        for it in page {
            assert_eq!(shown(&[*it]), (all.clone(), Some(*it)), "{it:?}");
        }
    }
    // A report has no list of what often goes wrong: the page begins with the next question.
    let mut report = full;
    report.submit(PageId::SoFar, RawAnswer::from([("choice", "not-told")]));
    report.submit(PageId::ServiceRequestNotice, RawAnswer::default());
    let journey = Journey::of(&rule_book, &report, today());
    assert_eq!(journey.page_of(PageId::CommonIssues), Some(PageId::WhatHappened));
    assert_eq!(journey.questions_with(PageId::Remedy), [PageId::WhatHappened, PageId::Remedy]);
}

#[test]
fn a_second_person_is_asked_about_only_where_somebody_acts_for_one() {
    let rule_book = rule_book("p3");
    let next = |who: &str| {
        let so_far = answers().choice(PageId::SoFar, "unhappy").choice(PageId::Who, who);
        let answers = so_far.choice(PageId::About, "staff-conduct").choice(PageId::Role, "visitor");
        let answers = answers.choice(PageId::Ongoing, "yes");
        let journey = Journey::of(&rule_book, &answers.0, today());
        let facts = PageContext::new(&rule_book, &journey.answers, today()).facts;
        (journey.completed.contains(&PageId::Role), facts.role, facts.represents)
    };
    assert_eq!(next("somebody-else"), (true, Some(Role::Visitor), Some(true)));
    assert_eq!(next("tenant"), (false, Some(Role::Tenant), Some(false)));
    assert_eq!(next("anonymous"), (false, Some(Role::Anonymous), Some(false)));
}

#[test]
fn a_way_to_answer_need_not_be_chosen_and_one_without_details_is_asked_again() {
    let rule_book = rule_book("p3");
    let before = answers().unhappy_tenant().this_autumn().full_account();
    let next = |way: &str, fields: &[(&str, &str)]| {
        let mut raw = RawAnswer::from([("name", "Sam Lee")]);
        raw.0.extend(fields.iter().map(|(key, it)| ((*key).to_owned(), (*it).to_owned())));
        let answers = before.clone().with(PageId::Contact, raw);
        let answers = answers.choice(PageId::PreferredContact, way).0;
        let journey = Journey::of(&rule_book, &answers, today());
        let spec = page_spec(PageId::PreferredContact).unwrap();
        let context = PageContext::new(&rule_book, &journey.answers, today());
        assert_eq!(spec.options(&context), ["email", "phone", "post"]);
        let given = answers.get(PageId::PreferredContact).unwrap();
        let problems = field_problems(&context, spec, given).into_iter().map(|it| it.error);
        (journey.next, problems.collect::<Vec<_>>())
    };
    let (post, email, phone) =
        (("address", "1 High Street"), ("email", "a@b.example"), ("phone", "1"));
    let (passed, again) = (
        (Some(PageId::Send), vec![]),
        (Some(PageId::PreferredContact), vec![FieldError::NoWayToAnswer]),
    );
    for (way, fields, is_passed) in [
        ("", &[email][..], true),
        ("", &[post, email, phone], true),
        ("email", &[email], true),
        ("email", &[post, phone], false),
        ("phone", &[post, phone], true),
        ("phone", &[post, email], false),
        ("post", &[post], true),
        ("post", &[email, phone], false),
    ] {
        let expected = if is_passed { &passed } else { &again };
        assert_eq!(next(way, fields), *expected, "{way}: {fields:?}");
    }
    // An option that there is not.
    assert_eq!(next("pigeon", &[post, email, phone]), again);
}

#[test]
fn danger_leads_to_the_numbers_to_call_and_on_to_the_first_question() {
    let rule_book = rule_book("p3");
    let danger = answers().choice(PageId::Danger, "yes");
    let journey = Journey::of(&rule_book, &danger.0, today());
    assert_eq!(journey.next, Some(PageId::EmergencyNotice));
    assert_eq!(journey.page_after(PageId::Danger), Some(PageId::EmergencyNotice));
    assert_eq!(journey.page_before(PageId::EmergencyNotice), Some(PageId::Danger));
    assert!(!journey.can_visit(PageId::SoFar));
    let journey = Journey::of(&rule_book, &danger.read(PageId::EmergencyNotice).0, today());
    assert_eq!(journey.next, Some(PageId::SoFar));
    assert_eq!(journey.page_after(PageId::EmergencyNotice), Some(PageId::SoFar));
    assert_eq!(journey.page_before(PageId::SoFar), Some(PageId::EmergencyNotice));
}
