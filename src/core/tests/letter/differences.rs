//! Every answer changes the letter, or is listed with the reason why it does not.

use std::collections::BTreeSet;

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::flow::{Journey, PAGES, PageContext, PageKind, PageSpec};
use complaint_core::letter::compose;
use complaint_core::rule_book::RuleBook;

use super::{catalog, situations, waiting};
use crate::answers::{answers, samples};
use crate::fixtures::{third_stage, today};

/// Questions that the letter says nothing of, and why.
const NOT_TOLD: &[(PageId, &str)] = &[
    (PageId::Danger, "a letter calls nobody; the numbers to call are told at once"),
    (PageId::StorageConsent, "it is no part of the complaint"),
    (PageId::Home, "it decides which law applies"),
    (PageId::AcknowledgedOn, "the landlord knows it; it moves dates"),
    (PageId::MoreTime, "the landlord knows it; with the new date it moves dates"),
    (PageId::MoreTimeOn, "the landlord knows it; it moves dates"),
    (PageId::MoreTimeUntil, "the landlord knows it; it moves dates"),
    (PageId::FinalResponseOn, "the ombudsman is next, not the landlord"),
    (PageId::ClaimFiled, "the landlord has had the claim"),
];

/// Danger, a group, and a landlord with a third stage, beside the other situations.
fn all_situations() -> Vec<(RuleBook, Answers)> {
    let unhappy = answers().unhappy_tenant().this_autumn().full_account();
    let contact = RawAnswer::from([("name", "Sam Lee"), ("phone", "1"), ("with-others", "yes")]);
    let group = unhappy
        .clone()
        .with(PageId::Contact, contact)
        .read(PageId::PreferredContact)
        .text(PageId::Group, "Ann Lee");
    let third = |complained| {
        waiting(&unhappy, complained)
            .date(PageId::ComplaintSentOn, "2026-08-01")
            .date(PageId::Stage1ResponseOn, "2026-08-14")
            .date(PageId::EscalationRequestedOn, "2026-08-20")
            .date(PageId::Stage2ResponseOn, "2026-09-10")
            .date(PageId::FinalEscalationRequestedOn, "2026-09-20")
            .0
    };
    let entry = RawAnswer::from([("kind-1", "offered"), ("on-1", "2026-11-16")]);
    let offer = RawAnswer::from([("choice", "accept"), ("on", "2026-11-16")]);
    let offer = unhappy.clone().with(PageId::Offer, offer).with(PageId::Case, entry);
    let p3 = || crate::fixtures::rule_book("p3");
    let mut all: Vec<_> = situations().into_iter().map(|it| (p3(), it.1)).collect();
    all.push((p3(), group.0));
    all.push((p3(), offer.0));
    let danger = unhappy.clone().choice(PageId::Danger, "yes").read(PageId::EmergencyNotice);
    all.push((p3(), danger.choice(PageId::About, "damp-and-mould").0));
    all.extend(["second-answer", "third-asked"].map(|it| (third_stage(), third(it))));
    all
}

/// Ways to answer a page that say different things.
fn ways_to_answer(spec: &PageSpec) -> Vec<RawAnswer> {
    let mut ways = samples(spec.id);
    match spec.kind {
        PageKind::Boxes { options } => {
            ways.extend(options.iter().map(|it| RawAnswer::from([(*it, "on")])));
        }
        PageKind::Text { .. } => ways.push(RawAnswer::from([("text", "In other words")])),
        PageKind::Fields { fields } => {
            let other = fields.iter().map(|it| (it.name.to_owned(), "Other".to_owned()));
            ways.push(RawAnswer(other.collect()));
        }
        PageKind::Notice
        | PageKind::Choice { .. }
        | PageKind::Date { .. }
        | PageKind::Rows { .. }
        | PageKind::Files
        | PageKind::Sent { .. } => {}
    }
    ways
}

#[test]
fn each_answer_makes_a_difference_to_the_letter_or_is_known_not_to() {
    let (catalog, mut told) = (catalog(), BTreeSet::new());
    for (rule_book, base) in all_situations() {
        let completed = Journey::before(&rule_book, &base, today(), PageId::Letter).completed;
        for spec in PAGES.iter().filter(|it| completed.contains(&it.id)) {
            let letters: BTreeSet<String> = ways_to_answer(spec)
                .into_iter()
                .map(|raw| {
                    let mut answers = base.clone();
                    answers.submit(spec.id, raw);
                    let before = Journey::before(&rule_book, &answers, today(), PageId::Letter);
                    let context = PageContext::new(&rule_book, &before.answers, today());
                    let letter = compose(&context, &catalog);
                    format!("{}\n{}", letter.subject, letter.body)
                })
                .collect();
            if letters.len() > 1 {
                told.insert(spec.id);
            }
        }
    }
    let questions = PAGES.iter().filter(|it| it.id < PageId::Letter && it.kind != PageKind::Notice);
    let not_told: Vec<PageId> = questions.map(|it| it.id).filter(|it| !told.contains(it)).collect();
    let known: Vec<PageId> = NOT_TOLD.iter().map(|it| it.0).collect();
    assert_eq!(not_told, known);
}
