//! The journey: answers that do not apply have no effect, and no page is a dead end.

use std::collections::BTreeSet;

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::decision::assess;
use complaint_core::flow::{
    Asked, Journey, PAGES, PageContext, Section, field_problems, page_spec,
};
use complaint_core::policy::SchemeId;
use complaint_core::rule_book::RuleBook;

use crate::answers::{answers, samples};
use crate::fixtures::{day, rule_book, rule_books, third_stage, today};

/// How many ways of answering are followed for each policy.
const WAYS: u32 = 60;

/// Answers every page to the end, choosing by the digits of a number; and the pages offered on the way.
/// One in four is in danger.
fn walk(rule_book: &RuleBook, mut way: u32) -> (Vec<PageId>, Vec<PageId>) {
    let mut answers = Answers::default();
    if way.is_multiple_of(4) {
        answers.submit(PageId::Danger, RawAnswer::from([("choice", "yes")]));
    }
    way /= 4;
    let mut met = Vec::new();
    while let Some(page) = Journey::of(rule_book, &answers, today()).next {
        assert!(!met.contains(&page), "{page:?} is met twice");
        met.push(page);
        let spec = PAGES.iter().find(|it| it.id == page).unwrap();
        let before = Journey::before(rule_book, &answers, today(), page);
        let context = PageContext::new(rule_book, &before.answers, today());
        let offered = spec.options(&context);
        let mut samples = samples(page);
        samples.retain(|it| {
            let chosen = it.get("choice");
            let can_choose = offered.is_empty() || chosen.is_empty() || offered.contains(&chosen);
            can_choose && field_problems(&context, spec, it).is_empty()
        });
        let n_samples = u32::try_from(samples.len()).unwrap();
        let chosen = samples.remove(usize::try_from(way % n_samples).unwrap());
        way /= n_samples;
        answers.submit(page, chosen);
    }
    (met, Journey::of(rule_book, &answers, today()).offered)
}

/// A different way for each number, spread over the early questions first.
fn ways() -> impl Iterator<Item = u32> {
    (0..WAYS).map(|it| it.wrapping_mul(2_654_435_761))
}

#[test]
fn every_journey_ends_and_every_page_is_shown_under_some_policy() {
    let mut met = BTreeSet::new();
    for rule_book in rule_books().into_iter().chain([third_stage()]) {
        for way in ways() {
            let (pages, offered) = walk(&rule_book, way);
            assert_eq!(pages.last(), Some(&PageId::Done));
            assert!(pages.is_sorted(), "{pages:?}");
            met.extend(pages);
            met.extend(offered);
        }
    }
    // Those of a case have their own way: `case`.
    let of_journey = PAGES.iter().map(|it| it.id).filter(|it| *it < PageId::Case);
    let missed: Vec<PageId> = of_journey.filter(|it| !met.contains(it)).collect();
    assert_eq!(missed, []);
}

#[test]
fn pages_are_listed_in_the_order_of_their_ids() {
    assert!(PAGES.is_sorted_by(|a, b| a.id < b.id));
    for &id in PageId::ALL {
        assert_eq!(page_spec(id).map(|it| it.id), Some(id), "no row for {id:?}");
        assert_eq!(PageId::from_name(id.as_str()), Some(id));
    }
}

/// Complete answers for every page, whether or not they apply.
fn starts() -> Vec<Answers> {
    let unhappy = answers().unhappy_tenant().this_autumn().full_account();
    vec![
        answers().choice(PageId::Danger, "no").0,
        answers().choice(PageId::Danger, "yes").0,
        answers().choice(PageId::SoFar, "unhappy").choice(PageId::About, "repair").0,
        unhappy.clone().0,
        unhappy.clone().choice(PageId::Danger, "yes").read(PageId::EmergencyNotice).0,
        unhappy.clone().choice(PageId::StorageConsent, "page").text(PageId::Letter, "Dear p3").0,
        unhappy.clone().choice(PageId::Who, "anonymous").0,
        unhappy.clone().choice(PageId::About, "staff-conduct").0,
        unhappy.clone().choice(PageId::About, "support-service").read(PageId::OtherRouteNotice).0,
        unhappy.clone().choice(PageId::SoFar, "not-told").0,
        unhappy.clone().choice(PageId::SoFar, "told").read(PageId::ServiceRequestNotice).0,
        unhappy
            .choice(PageId::SoFar, "first-answer")
            .date(PageId::ComplaintSentOn, "2026-10-01")
            .date(PageId::Stage1ResponseOn, "2026-10-15")
            .0,
    ]
}

#[test]
fn answers_to_pages_that_do_not_apply_change_nothing() {
    for rule_book in rule_books() {
        for start in starts() {
            let journey = Journey::of(&rule_book, &start, today());
            let plain = PageContext::new(&rule_book, &journey.answers, today());
            for spec in PAGES.iter().filter(|it| !journey.can_visit(it.id)) {
                // A page after the next one may still apply; one before it does not, or cannot change
                // the assessment (`properties::asked`).
                let is_later = journey.next.is_some_and(|next| spec.id > next);
                if is_later || spec.asked == Asked::IfItMatters && (spec.applies)(&plain) {
                    continue;
                }
                for raw in samples(spec.id) {
                    let mut more = start.clone();
                    more.submit(spec.id, raw);
                    let journey_with = Journey::of(&rule_book, &more, today());
                    assert_eq!(journey_with, journey, "{:?}", spec.id);
                    let with = PageContext::new(&rule_book, &journey_with.answers, today());
                    assert_eq!(with.facts, plain.facts, "{:?}", spec.id);
                    assert_eq!(assess(&rule_book, &with.facts), assess(&rule_book, &plain.facts));
                }
            }
        }
    }
}

#[test]
fn later_answers_do_not_change_which_pages_come_before() {
    for rule_book in rule_books() {
        for start in starts() {
            let journey = Journey::of(&rule_book, &start, today());
            for &page in &journey.completed {
                let before = Journey::before(&rule_book, &start, today(), page);
                let same: Vec<PageId> =
                    journey.completed.iter().copied().filter(|it| *it < page).collect();
                assert_eq!(before.completed, same);
                assert_eq!(before.next, None);
            }
        }
    }
}

#[test]
fn back_and_on_are_each_others_reverse() {
    for rule_book in rule_books() {
        for start in starts() {
            let journey = Journey::of(&rule_book, &start, today());
            let open = journey.next.and_then(|it| journey.page_of(it));
            let is_page = |it: &&PageId| journey.page_of(**it) == Some(**it) && open != Some(**it);
            for &page in journey.completed.iter().filter(is_page) {
                let after = journey.page_after(page);
                if let Asked::OfferedBy(by) = page_spec(page).unwrap().asked
                    && journey.next.is_none_or(|it| it >= by)
                {
                    assert_eq!((after, journey.page_before(page)), (Some(by), Some(by)));
                    continue;
                }
                assert_eq!(after.and_then(|it| journey.page_before(it)), after.map(|_| page));
            }
        }
    }
}

#[test]
fn nothing_is_counted_from_an_unknown_day() {
    let waiting = answers()
        .unhappy_tenant()
        .choice(PageId::SoFar, "waiting")
        .not_sure(PageId::ComplaintSentOn)
        .this_autumn()
        .0;
    for rule_book in rule_books() {
        let context = PageContext::new(&rule_book, &waiting, today());
        let assessment = context.assessment();
        assert_eq!(assessment.milestones, [], "{}", assessment.policy);
        for redress in &assessment.redress {
            assert_eq!(redress.open_on, None, "{}", assessment.policy);
        }
    }
}

#[test]
fn a_complaint_dated_by_month_counts_from_its_last_day_for_the_landlord() {
    let waiting = |month| {
        let sent = RawAnswer::from([("month", month), ("year", "2026")]);
        let said = answers().unhappy_tenant().choice(PageId::SoFar, "waiting");
        PageContext::new(&rule_book("p3"), &said.with(PageId::ComplaintSentOn, sent).0, today())
            .facts
            .events
            .sent
            .unwrap()
            .on
    };
    assert_eq!(waiting("10"), day("2026-10-31"));
    assert_eq!(waiting("11"), today());
}

/// The progress in each section.
fn progress(answers: &Answers) -> Vec<&'static str> {
    let rule_book = &rule_book("p3");
    let journey = Journey::of(rule_book, answers, today());
    Section::ALL.into_iter().map(|it| journey.progress(it).0.as_str()).collect()
}

#[test]
fn progress_is_shown_by_section_and_never_ahead_of_the_answers() {
    let nothing = Answers::default();
    assert_eq!(progress(&nothing), ["next", "later", "later", "later", "later"]);
    let asked_about = answers().choice(PageId::Danger, "no").choice(PageId::StorageConsent, "page");
    assert_eq!(progress(&asked_about.0), ["next", "later", "later", "later", "later"]);
    let begun = answers().choice(PageId::SoFar, "unhappy").0;
    assert_eq!(progress(&begun), ["going", "later", "later", "later", "later"]);
    let unhappy = answers().unhappy_tenant().choice(PageId::Ongoing, "no");
    assert_eq!(progress(&unhappy.0), ["done", "next", "later", "later", "later"]);
    let dated = unhappy.this_autumn();
    assert_eq!(progress(&dated.0), ["done", "done", "next", "later", "later"]);
    let full = dated.full_account();
    assert_eq!(progress(&full.0), ["done", "done", "done", "done", "next"]);
    let report = full.choice(PageId::SoFar, "not-told").read(PageId::ServiceRequestNotice);
    assert_eq!(progress(&report.0), ["done", "not-needed", "done", "done", "next"]);
}

#[test]
fn a_section_is_entered_by_its_first_page_that_applies() {
    let unhappy = answers().unhappy_tenant().choice(PageId::Danger, "no");
    let unhappy = unhappy.choice(PageId::StorageConsent, "page").choice(PageId::Ongoing, "no");
    let journey = Journey::of(&rule_book("p3"), &unhappy.0, today());
    // Not by a page that it offers.
    assert_eq!(journey.progress(Section::Problem).1, Some(PageId::SoFar));
    assert_eq!(journey.progress(Section::Dates).1, journey.next);
    assert_eq!(journey.progress(Section::Words).1, None);
    let full = unhappy.this_autumn().full_account().text(PageId::Letter, "Dear p3").0;
    let journey = Journey::of(&rule_book("p3"), &full, today());
    assert_eq!(journey.progress(Section::Send).1, Some(PageId::Send));
}

#[test]
fn a_tribunal_stays_open_to_leaseholders_who_continued_past_its_page() {
    let rule_book = rule_book("p3");
    let open = |role: &str, about: &str, passed: bool| {
        let mut builder =
            answers().raw(PageId::Who, [("choice", role)]).raw(PageId::About, [("choice", about)]);
        if passed {
            builder = builder.raw(PageId::OtherRouteNotice, []);
        }
        PageContext::new(&rule_book, &builder.0, today()).open_tribunal()
    };
    let tribunal = Some(SchemeId::FirstTierTribunal);
    assert_eq!(open("leaseholder", "service-charge-amount", true), tribunal);
    assert_eq!(open("shared-owner", "lease-terms", true), tribunal);
    assert_eq!(open("leaseholder", "service-charge-amount", false), None);
    assert_eq!(open("tenant", "service-charge-amount", true), None);
    assert_eq!(open("leaseholder", "repair", true), None);
}

/// The new date of a late answer says when the complaint was made, and so whether it was in time.
#[test]
fn a_new_date_is_asked_for_where_it_decides_whether_an_old_problem_was_in_time() {
    let waits = answers()
        .choice(PageId::SoFar, "second-asked")
        .for_another("tenant")
        .choice(PageId::About, "neighbour-noise")
        .choice(PageId::Ongoing, "no")
        .not_sure(PageId::ComplaintSentOn)
        .date(PageId::Stage1ResponseOn, "2026-11-21")
        .not_sure(PageId::EscalationRequestedOn)
        .choice(PageId::Acknowledged, "no")
        .choice(PageId::MoreTime, "yes")
        .date(PageId::MoreTimeOn, "2026-08-01");
    let journey = Journey::of(&rule_book("scottish-procedure"), &waits.0, today());
    assert_eq!(journey.next, Some(PageId::MoreTimeUntil));
}
