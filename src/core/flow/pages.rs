//! The questions in the order of the journey, and when each applies.

use super::facts::SOMEBODY_ELSE;
use super::page_context::WAYS_TO_ANSWER;
use super::page_spec::{Asked, FieldInput, FieldSpec, PageKind, PageSpec, RowsOf};
use super::{ComplaintProgress, Happening, OfferAnswer, PageContext, SoFar, common_issues};
use crate::answers::{DateOf, PageId, StorageConsent};
use crate::decision::Outcome;
use crate::facts::{About, Home, Role};

const YES_NO: &[&str] = &["yes", "no"];
const SENT: &[&str] = &["sent-today", "sent-before", "not-yet"];
const NOT_SURE: &str = "not-sure";
const YES_NO_NOT_SURE: &[&str] = &followed_by::<{ YES_NO.len() + 1 }>(YES_NO, NOT_SURE);
const WHO: &[&str] = &followed_by::<{ Role::NAMES.len() + 1 }>(Role::NAMES, SOMEBODY_ELSE);
const ROLES: &[&str] = &followed_by::<{ Role::NAMES.len() + 1 }>(Role::NAMES, NOT_SURE);
const HOMES: &[&str] = &followed_by::<{ Home::NAMES.len() + 1 }>(Home::NAMES, NOT_SURE);
const WHILE_WAITING: &[&str] = &["remind", "follow", "new-problem"];
const ADJUSTMENTS: &[&str] =
    &["large-print", "braille", "easy-read", "language", "sign-language", "call-me", "more-time"];
const REPRESENTATIVE: &[FieldSpec] = &[
    FieldSpec { name: "for-whom", input: FieldInput::Line, autocomplete: "", required: true },
    FieldSpec { name: "relation", input: FieldInput::Line, autocomplete: "", required: false },
    FieldSpec { name: "agreed", input: FieldInput::Tick, autocomplete: "", required: false },
    FieldSpec { name: "cannot-agree", input: FieldInput::Tick, autocomplete: "", required: false },
    FieldSpec { name: "died", input: FieldInput::Tick, autocomplete: "", required: false },
];
const CONTACT: &[FieldSpec] = &[
    FieldSpec {
        name: "address",
        input: FieldInput::Lines,
        autocomplete: "street-address",
        required: false,
    },
    FieldSpec { name: "name", input: FieldInput::Line, autocomplete: "name", required: true },
    FieldSpec { name: "email", input: FieldInput::Email, autocomplete: "email", required: false },
    FieldSpec { name: "phone", input: FieldInput::Phone, autocomplete: "tel", required: false },
    FieldSpec { name: "with-others", input: FieldInput::Tick, autocomplete: "", required: false },
];

/// All pages. An ordered list with predicates cannot loop or dead-end.
pub const PAGES: &[PageSpec] = &[
    page(PageId::Danger, choice(YES_NO), |_| true).offered_by(PageId::SoFar),
    page(PageId::EmergencyNotice, PageKind::Notice, |context| {
        context.outcome() == Outcome::Emergency
    }),
    page(PageId::StorageConsent, choice(StorageConsent::NAMES), |_| true).offered_by(PageId::SoFar),
    page(PageId::SoFar, choice(SoFar::NAMES), |_| true),
    page(PageId::Who, choice(WHO), |_| true),
    page(PageId::About, choice(About::NAMES), |_| true).with(PageId::Who),
    page(PageId::Ongoing, choice(YES_NO_NOT_SURE), |context| context.may_be_unhappy())
        .if_it_matters()
        .with(PageId::Who),
    page(PageId::Role, choice(ROLES), |context| context.facts.represents == Some(true)),
    page(PageId::Home, choice(HOMES), |_| true).if_it_matters().with(PageId::Role),
    page(PageId::AnonymousNotice, PageKind::Notice, |context| !context.has_name()),
    page(PageId::OtherRouteNotice, PageKind::Notice, |context| context.is_other_route()),
    page(PageId::ServiceRequestNotice, PageKind::Notice, |context| !context.is_complaint()),
    page(
        PageId::ComplaintSentOn,
        PageKind::Date { not_sure: true, of: DateOf::Complaint },
        |context| context.complained() != ComplaintProgress::Never,
    ),
    page(PageId::RefusedOn, LETTER_DATE, |context| {
        context.complained() == ComplaintProgress::Refused
    }),
    page(PageId::Stage1ResponseOn, LETTER_DATE, |context| context.complained().has_first_answer()),
    page(PageId::EscalationRequestedOn, SENT_DATE, |context| {
        context.complained().asked_for_second()
    }),
    page(PageId::Stage2ResponseOn, LETTER_DATE, |context| context.complained().has_second_answer()),
    page(PageId::FinalEscalationRequestedOn, SENT_DATE, |context| {
        context.complained() == ComplaintProgress::ThirdAsked
    }),
    page(PageId::Acknowledged, choice(YES_NO_NOT_SURE), |context| context.complained().waits())
        .if_it_matters(),
    page(
        PageId::AcknowledgedOn,
        PageKind::Date { not_sure: true, of: DateOf::Letter },
        |context| context.complained().waits() && context.says_yes(PageId::Acknowledged),
    )
    .if_it_matters(),
    page(PageId::MoreTime, choice(YES_NO_NOT_SURE), |context| context.complained().waits())
        .if_it_matters(),
    page(PageId::MoreTimeOn, PageKind::Date { not_sure: true, of: DateOf::Letter }, |context| {
        context.was_asked_for_more_time()
    })
    .if_it_matters(),
    page(
        PageId::MoreTimeUntil,
        PageKind::Date { not_sure: true, of: DateOf::NewDate },
        |context| context.was_asked_for_more_time(),
    )
    .if_it_matters(),
    page(PageId::WhileWaiting, choice(WHILE_WAITING), |context| context.complained().waits()),
    page(PageId::FinalResponseOn, LETTER_DATE, |context| {
        context.complained() == ComplaintProgress::FinalAnswer
    }),
    page(PageId::ReferNotice, PageKind::Notice, |context| {
        context.outcome() == Outcome::ReferToRedress
    }),
    page(PageId::OccurredOn, PageKind::Date { not_sure: true, of: DateOf::Problem }, |context| {
        context.is_complaint()
    })
    .if_it_matters(),
    page(PageId::FirstKnownOn, PageKind::Date { not_sure: true, of: DateOf::Problem }, |context| {
        context.is_complaint()
    })
    .if_it_matters(),
    page(PageId::ReportedOn, PageKind::Date { not_sure: true, of: DateOf::Problem }, |context| {
        context.is_complaint() && context.facts.reported_before == Some(true)
    })
    .if_it_matters(),
    page(PageId::ClaimFiled, choice(YES_NO_NOT_SURE), |context| context.is_complaint())
        .if_it_matters(),
    page(PageId::LateReason, PageKind::Text { required: false }, |context| {
        context.is_complaint() && context.asks_late_reason()
    }),
    page(PageId::Result, PageKind::Notice, |context| context.is_complaint()),
    page(PageId::Offer, choice(OfferAnswer::NAMES), |context| context.is_complaint())
        .offered_by(PageId::Case),
    page(PageId::CommonIssues, PageKind::Boxes { options: common_issues::ALL }, |context| {
        is_first_complaint(context)
    }),
    page(PageId::WhatHappened, PageKind::Text { required: true }, |_| true)
        .with(PageId::CommonIssues),
    page(PageId::Remedy, PageKind::Text { required: false }, |_| true).with(PageId::CommonIssues),
    page(PageId::History, PageKind::Rows { of: RowsOf::Events }, |context| context.is_complaint())
        .offered_by(PageId::AddMore),
    page(PageId::Effect, PageKind::Text { required: false }, |_| true).offered_by(PageId::AddMore),
    page(PageId::Evidence, PageKind::Files, |_| true).offered_by(PageId::AddMore),
    page(PageId::References, PageKind::Text { required: false }, |_| true)
        .offered_by(PageId::AddMore),
    page(PageId::OtherProblems, PageKind::Rows { of: RowsOf::Problems }, |context| {
        is_first_complaint(context)
    })
    .offered_by(PageId::AddMore),
    page(PageId::AddMore, PageKind::Notice, |_| true),
    page(PageId::Representative, PageKind::Fields { fields: REPRESENTATIVE }, |context| {
        context.facts.represents == Some(true)
    }),
    page(PageId::Contact, PageKind::Fields { fields: CONTACT }, |context| context.has_name())
        .with(PageId::Representative),
    page(
        PageId::PreferredContact,
        PageKind::Choice { options: WAYS_TO_ANSWER, required: false },
        |context| context.has_name(),
    )
    .with(PageId::Representative),
    page(PageId::Adjustments, PageKind::Boxes { options: ADJUSTMENTS }, |context| {
        context.has_name()
    })
    .with(PageId::Representative),
    page(PageId::Group, PageKind::Text { required: true }, |context| context.is_group()),
    page(PageId::Letter, PageKind::Text { required: true }, |_| true).offered_by(PageId::Send),
    page(PageId::Send, PageKind::Notice, |_| true),
    page(PageId::Sent, PageKind::Sent { options: SENT }, |context| {
        context.answers.receipt().is_none()
    }),
    page(PageId::Done, PageKind::Notice, |_| true),
    page(PageId::Case, PageKind::Notice, |_| true).offered_by(PageId::Done),
    page(PageId::Happened, choice(Happening::NAMES), |_| true).offered_by(PageId::Case),
    page(PageId::HappenedOn, LETTER_DATE, |context| {
        Happening::of(context.answers).is_some_and(Happening::is_letter)
    })
    .offered_by(PageId::Case),
    page(PageId::HappenedDay, SENT_DATE, |context| {
        Happening::of(context.answers).is_some_and(|it| !it.is_letter())
    })
    .offered_by(PageId::Case),
    page(
        PageId::HappenedUntil,
        PageKind::Date { not_sure: true, of: DateOf::NewDate },
        |context| Happening::of(context.answers) == Some(Happening::MoreTime),
    )
    .offered_by(PageId::Case),
    page(PageId::HappenedMore, PageKind::Files, |_| true).offered_by(PageId::Case),
    page(PageId::StillWrong, PageKind::Text { required: false }, |_| true).offered_by(PageId::Case),
    page(PageId::Pack, PageKind::Notice, |_| true).offered_by(PageId::Case),
];

/// The task list. It is beside the journey, not part of it.
pub const OVERVIEW: PageSpec = page(PageId::Overview, PageKind::Notice, |_| true);

// Each page has its row.
const _: () =
    assert!(PAGES.len() + 1 == PageId::ALL.len(), "a page of `PageId` has no row in `PAGES`");

/// The date on a landlord's letter, which the resident has.
const LETTER_DATE: PageKind = PageKind::Date { not_sure: false, of: DateOf::Letter };
/// The day on which the resident asked for something.
const SENT_DATE: PageKind = PageKind::Date { not_sure: true, of: DateOf::Complaint };

/// Options followed by one more; `N` is how many that makes.
const fn followed_by<const N: usize>(
    names: &[&'static str],
    last: &'static str,
) -> [&'static str; N] {
    let mut all = [last; N];
    let (mut places, mut names) = (all.as_mut_slice(), names);
    while let ([place, places_left @ ..], [name, names_left @ ..]) = (places, names) {
        *place = name;
        (places, names) = (places_left, names_left);
    }
    all
}

const fn page(id: PageId, kind: PageKind, applies: fn(&PageContext<'_>) -> bool) -> PageSpec {
    PageSpec { id, first: id, kind, applies, asked: Asked::Always }
}

/// One of several options, of which one has to be chosen.
const fn choice(options: &'static [&'static str]) -> PageKind {
    PageKind::Choice { options, required: true }
}

impl PageSpec {
    const fn if_it_matters(self) -> Self {
        Self { asked: Asked::IfItMatters, ..self }
    }

    const fn offered_by(self, by: PageId) -> Self {
        Self { asked: Asked::OfferedBy(by), ..self }
    }

    /// Asks it on the page of an earlier question.
    const fn with(self, first: PageId) -> Self {
        Self { first, ..self }
    }
}

/// Whether it is about a problem on which the landlord has no complaint yet.
fn is_first_complaint(context: &PageContext<'_>) -> bool {
    context.is_complaint()
        && (context.complained() == ComplaintProgress::Never || context.is_new_problem())
}

/// Whether a page takes files.
#[must_use]
pub fn takes_files(page: PageId) -> bool {
    page_spec(page).is_some_and(|it| it.kind == PageKind::Files)
}

/// The question or notice with this name.
#[must_use]
pub fn page_spec(id: PageId) -> Option<&'static PageSpec> {
    PAGES.iter().chain([&OVERVIEW]).find(|it| it.id == id)
}

impl PageSpec {
    /// The options that this landlord's residents are offered.
    #[must_use]
    pub fn options(&self, context: &PageContext<'_>) -> Vec<&'static str> {
        match self.kind {
            PageKind::Boxes { .. } if self.id == PageId::CommonIssues => {
                common_issues::of(context.facts.about.unwrap_or(About::Other)).to_vec()
            }
            PageKind::Choice { options, .. }
            | PageKind::Boxes { options }
            | PageKind::Sent { options } => {
                let support = About::SupportService;
                let has_support = context.rule_book.policy.other_route(support, None).is_some();
                let is_offered = |name: &&str| match (self.id, *name) {
                    (PageId::About, name) => has_support || name != support.as_str(),
                    // Whoever acts for somebody gives a name.
                    (PageId::Role, name) => name != Role::Anonymous.as_str(),
                    (PageId::SoFar, name) => {
                        let is_of_third = SoFar::from_name(name)
                            .is_some_and(|it| it.progress().has_second_answer());
                        context.rule_book.has_third_stage() || !is_of_third
                    }
                    (PageId::Happened, name) => {
                        Happening::from_name(name).is_some_and(|it| it.can_follow(context))
                    }
                    _ => true,
                };
                options.iter().copied().filter(is_offered).collect()
            }
            PageKind::Notice
            | PageKind::Date { .. }
            | PageKind::Text { .. }
            | PageKind::Fields { .. }
            | PageKind::Rows { .. }
            | PageKind::Files => Vec::new(),
        }
    }
}
