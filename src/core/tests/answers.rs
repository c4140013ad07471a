//! Residents' answers, built in one place.

use complaint_core::answers::{Answers, DateOf, PageId, RawAnswer};
use complaint_core::flow::{Form, Journey, PAGES, PageKind, Section, page_spec};
use complaint_core::submission::EvidenceFile;

/// Starts with no answers.
pub(crate) fn answers() -> Builder {
    Builder(Answers::default())
}

/// Answers, added page by page.
#[derive(Debug, Clone)]
pub(crate) struct Builder(pub(crate) Answers);

impl Builder {
    pub(crate) fn raw<const N: usize>(self, page: PageId, fields: [(&str, &str); N]) -> Self {
        self.with(page, RawAnswer::from(fields))
    }

    pub(crate) fn with(mut self, page: PageId, raw: RawAnswer) -> Self {
        self.0.submit(page, raw);
        self
    }

    pub(crate) fn choice(self, page: PageId, option: &str) -> Self {
        self.raw(page, [("choice", option)])
    }

    pub(crate) fn text(self, page: PageId, text: &str) -> Self {
        self.raw(page, [("text", text)])
    }

    /// An ISO date, entered in its boxes.
    pub(crate) fn date(self, page: PageId, on: &str) -> Self {
        self.with(page, date(on))
    }

    pub(crate) fn not_sure(self, page: PageId) -> Self {
        self.raw(page, [("not-sure", "on")])
    }

    pub(crate) fn read(self, page: PageId) -> Self {
        self.raw(page, [])
    }

    /// A tenant unhappy with the answer about a repair, who has not complained yet.
    pub(crate) fn unhappy_tenant(self) -> Self {
        self.choice(PageId::SoFar, "unhappy")
            .choice(PageId::Who, "tenant")
            .choice(PageId::About, "repair")
    }

    /// Somebody acts for a person with this role.
    pub(crate) fn for_another(self, role: &str) -> Self {
        self.choice(PageId::Who, "somebody-else").choice(PageId::Role, role)
    }

    /// The dates of a problem of this autumn.
    pub(crate) fn this_autumn(self) -> Self {
        self.choice(PageId::Ongoing, "no")
            .date(PageId::OccurredOn, "2026-09-01")
            .date(PageId::FirstKnownOn, "2026-09-02")
            .date(PageId::ReportedOn, "2026-09-03")
            .choice(PageId::ClaimFiled, "no")
            .read(PageId::Result)
    }

    /// Everything the letter can contain.
    pub(crate) fn full_account(self) -> Self {
        self.read(PageId::CommonIssues)
            .text(PageId::WhatHappened, "The boiler failed.\n\nTwice.")
            .read(PageId::History)
            .text(PageId::Effect, "We had no hot water.")
            .text(PageId::Remedy, "Repair it.")
            .text(PageId::Evidence, "Photos")
            .text(PageId::References, "Job 4711")
            .read(PageId::OtherProblems)
            .raw(
                PageId::Contact,
                [("name", "Sam Lee"), ("email", "sam@example.org"), ("phone", "01632 960000")],
            )
            .choice(PageId::PreferredContact, "email")
            .raw(PageId::Adjustments, [("large-print", "on"), ("other", "Call before noon")])
            .rest_of_words()
    }

    /// Pages of the resident's own words that are not named in this file: each with its first sample.
    fn rest_of_words(mut self) -> Self {
        for spec in PAGES.iter().filter(|it| Section::of(it.id) == Section::Words) {
            if self.0.get(spec.id).is_none() {
                self.0.submit(spec.id, samples(spec.id).remove(0));
            }
        }
        self
    }
}

/// The form of the page that asks a question: this answer to it; to the others what they show, or a
/// sample.
pub(crate) fn form(journey: &Journey, answers: &Answers, page: PageId, raw: &RawAnswer) -> Form {
    let said = |it: PageId| {
        let shown = answers.displayed(it).filter(|_| it != page).cloned();
        shown.unwrap_or_else(|| if it == page { raw.clone() } else { samples(it).remove(0) })
    };
    Form(journey.questions_with(page).into_iter().map(|it| (it, said(it))).collect())
}

/// A date question's boxes.
pub(crate) fn date(on: &str) -> RawAnswer {
    let parts: Vec<&str> = on.split('-').collect();
    let [year, month, day] = parts[..] else { panic!("{on}") };
    RawAnswer::from([("day", day), ("month", month), ("year", year)])
}

/// A file whose hash is one digit repeated.
pub(crate) fn photo(digit: &str) -> EvidenceFile {
    EvidenceFile {
        name: format!("{digit}.jpg"),
        media_type: "image/jpeg".to_owned(),
        bytes: 1_234,
        sha256: digit.repeat(64),
    }
}

/// Valid answers to a page, one for each way of answering that may matter later.
pub(crate) fn samples(page: PageId) -> Vec<RawAnswer> {
    let choice = |it: &&str| RawAnswer::from([("choice", *it)]);
    match page_spec(page).unwrap().kind {
        PageKind::Notice if page == PageId::ServiceRequestNotice => {
            vec![RawAnswer::default(), RawAnswer::from([("wants-complaint", "on")])]
        }
        PageKind::Notice => vec![RawAnswer::default()],
        PageKind::Choice { options, required } => {
            let none = (!required).then(RawAnswer::default);
            options.iter().map(choice).chain(none).collect()
        }
        PageKind::Date { not_sure, of } => {
            let letter = of == DateOf::Letter;
            let ahead = letter.then(|| date("2026-12-01"));
            let mut all = vec![date("2026-11-02"), date("2026-02-01"), date("2025-01-31")];
            if not_sure {
                all.push(RawAnswer::from([("not-sure", "on")]));
            }
            all.extend(ahead);
            all
        }
        PageKind::Text { .. } => vec![RawAnswer::from([("text", "In my own words")])],
        PageKind::Fields { .. } if page == PageId::Representative => {
            vec![RawAnswer::from([("for-whom", "Ann Lee"), ("agreed", "on")])]
        }
        PageKind::Fields { .. } => vec![
            RawAnswer::from([("name", "Sam Lee"), ("address", "1 High Street"), ("phone", "1")]),
            RawAnswer::from([("name", "Sam Lee"), ("phone", "1"), ("with-others", "yes")]),
        ],
        PageKind::Boxes { .. } => vec![RawAnswer::default()],
        PageKind::Rows { .. } => vec![
            RawAnswer::default(),
            RawAnswer::from([("heading-1", "Lift"), ("text-1", "It is broken.")]),
        ],
        PageKind::Files => vec![
            RawAnswer::default(),
            RawAnswer::from([("text", "A photo")]).with_files(&[photo("a")]),
        ],
        PageKind::Sent { .. } => vec![RawAnswer::from([
            ("choice", "sent-today"),
            ("day", "21"),
            ("month", "11"),
            ("year", "2026"),
        ])],
    }
}
