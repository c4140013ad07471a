//! The pages in the order of the journey, and when each applies.

use super::page_context::WAYS_TO_ANSWER;
use super::{ComplaintProgress, PageContext, common_issues};
use crate::answers::{DateOf, PageId, StorageConsent};
use crate::decision::Outcome;
use crate::facts::{About, Home, Role};

/// One page.
#[derive(Debug, Clone, Copy)]
pub struct PageSpec {
    /// Its name.
    pub id: PageId,
    /// Its content.
    pub kind: PageKind,
    /// Whether the page is shown, given earlier answers.
    pub applies: fn(&PageContext<'_>) -> bool,
}

/// The content of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// Text to read, and a Continue button.
    Notice,
    /// One of several options: field `choice`.
    Choice {
        /// Their names, in order.
        options: &'static [&'static str],
    },
    /// A date: fields `day`, `month`, `year`, `season`, and `not-sure` where that is offered.
    Date {
        /// Whether "I'm not sure" is an answer.
        not_sure: bool,
        /// What it is a date of, and so how far from today it may be.
        of: DateOf,
    },
    /// A large box: field `text`.
    Text {
        /// Whether it has to be filled in.
        required: bool,
    },
    /// Several small boxes.
    Fields {
        /// In order.
        fields: &'static [FieldSpec],
    },
    /// Checkboxes, each a separate field, and a box `other` for the rest.
    Boxes {
        /// Their names, in order.
        options: &'static [&'static str],
    },
    /// The same boxes repeated, one row for each thing to say: fields with the number of their row.
    Rows {
        /// What a row holds.
        of: RowsOf,
    },
    /// A large box, field `text`, and files: for each the fields [`crate::answers::FILE_FIELDS`]
    /// with the number of its row. Field `full-size` to send photos in their original size.
    Files,
    /// "Have you sent it?": field `choice`, and a date for a day before today.
    Sent {
        /// The options' names, in order.
        options: &'static [&'static str],
    },
}

/// What the rows of a page hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowsOf {
    /// Events, each with its date, which may be rough or absent.
    Events,
    /// Problems, each under a separate heading.
    Problems,
}

impl RowsOf {
    /// The fields of a row, in order.
    #[must_use]
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Events => &["day", "month", "year", "text"],
            Self::Problems => &["heading", "text"],
        }
    }
}

/// One small box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldSpec {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub input: FieldInput,
    /// The `autocomplete` token, or empty for another person's details.
    pub autocomplete: &'static str,
    /// Whether it has to be filled in.
    pub required: bool,
}

/// What a small box takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldInput {
    /// A line of text.
    Line,
    /// Several lines.
    Lines,
    /// An email address.
    Email,
    /// A telephone number.
    Phone,
    /// A checkbox.
    Tick,
}

const YES_NO: &[&str] = &["yes", "no"];
const SENT: &[&str] = &["sent-today", "sent-before", "not-yet"];
const NOT_SURE: &str = "not-sure";
const YES_NO_NOT_SURE: &[&str] = &or_not_sure::<{ YES_NO.len() + 1 }>(YES_NO);
const ROLES: &[&str] = &or_not_sure::<{ Role::NAMES.len() + 1 }>(Role::NAMES);
const HOMES: &[&str] = &or_not_sure::<{ Home::NAMES.len() + 1 }>(Home::NAMES);
const WHILE_WAITING: &[&str] = &["remind", "new-problem"];
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
    page(PageId::Danger, PageKind::Choice { options: YES_NO }, |_| true),
    page(PageId::EmergencyNotice, PageKind::Notice, |context| {
        context.outcome() == Outcome::Emergency
    }),
    page(PageId::StorageConsent, PageKind::Choice { options: StorageConsent::NAMES }, |_| true),
    page(PageId::Represents, PageKind::Choice { options: YES_NO }, |_| true),
    page(PageId::Role, PageKind::Choice { options: ROLES }, |_| true),
    page(PageId::AnonymousNotice, PageKind::Notice, |context| !context.has_name()),
    page(PageId::About, PageKind::Choice { options: About::NAMES }, |_| true),
    page(PageId::Home, PageKind::Choice { options: HOMES }, |context| context.asks_about_home()),
    page(PageId::OtherRouteNotice, PageKind::Notice, |context| context.is_other_route()),
    page(PageId::ReportedBefore, PageKind::Choice { options: YES_NO_NOT_SURE }, |context| {
        context.asks_about_reports()
    }),
    page(PageId::Unhappy, PageKind::Choice { options: YES_NO_NOT_SURE }, |context| {
        context.asks_about_reports() && context.facts.reported_before != Some(false)
    }),
    page(PageId::ServiceRequestNotice, PageKind::Notice, |context| !context.is_complaint()),
    page(
        PageId::ComplainedBefore,
        PageKind::Choice { options: ComplaintProgress::NAMES },
        |context| context.is_complaint() && !first_report(context),
    ),
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
    page(PageId::Acknowledged, PageKind::Choice { options: YES_NO_NOT_SURE }, |context| {
        context.complained().waits()
    }),
    page(
        PageId::AcknowledgedOn,
        PageKind::Date { not_sure: true, of: DateOf::Letter },
        |context| context.complained().waits() && context.says_yes(PageId::Acknowledged),
    ),
    page(PageId::MoreTime, PageKind::Choice { options: YES_NO_NOT_SURE }, |context| {
        context.complained().waits()
    }),
    page(PageId::MoreTimeOn, PageKind::Date { not_sure: true, of: DateOf::Letter }, |context| {
        context.was_asked_for_more_time()
    }),
    page(
        PageId::MoreTimeUntil,
        PageKind::Date { not_sure: true, of: DateOf::NewDate },
        |context| context.was_asked_for_more_time(),
    ),
    page(PageId::WhileWaiting, PageKind::Choice { options: WHILE_WAITING }, |context| {
        context.complained().waits()
    }),
    page(PageId::FinalResponseOn, LETTER_DATE, |context| {
        context.complained() == ComplaintProgress::FinalAnswer
    }),
    page(PageId::ReferNotice, PageKind::Notice, |context| {
        context.outcome() == Outcome::ReferToRedress
    }),
    page(PageId::Ongoing, PageKind::Choice { options: YES_NO_NOT_SURE }, |context| {
        context.is_complaint()
    }),
    page(PageId::OccurredOn, PageKind::Date { not_sure: true, of: DateOf::Problem }, |context| {
        context.is_complaint()
    }),
    page(PageId::FirstKnownOn, PageKind::Date { not_sure: true, of: DateOf::Problem }, |context| {
        context.is_complaint()
    }),
    page(PageId::ReportedOn, PageKind::Date { not_sure: true, of: DateOf::Problem }, |context| {
        context.is_complaint() && context.facts.reported_before == Some(true)
    }),
    page(PageId::ClaimFiled, PageKind::Choice { options: YES_NO_NOT_SURE }, |context| {
        context.is_complaint()
    }),
    page(PageId::LateReason, PageKind::Text { required: false }, |context| {
        context.is_complaint() && context.asks_late_reason()
    }),
    page(PageId::Result, PageKind::Notice, |context| context.is_complaint()),
    page(PageId::CommonIssues, PageKind::Boxes { options: common_issues::ALL }, |context| {
        is_first_complaint(context)
    }),
    page(PageId::WhatHappened, PageKind::Text { required: true }, |_| true),
    page(PageId::History, PageKind::Rows { of: RowsOf::Events }, |context| context.is_complaint()),
    page(PageId::Effect, PageKind::Text { required: false }, |_| true),
    page(PageId::Remedy, PageKind::Text { required: false }, |_| true),
    page(PageId::Evidence, PageKind::Files, |_| true),
    page(PageId::References, PageKind::Text { required: false }, |_| true),
    page(PageId::OtherProblems, PageKind::Rows { of: RowsOf::Problems }, |context| {
        is_first_complaint(context)
    }),
    page(PageId::Representative, PageKind::Fields { fields: REPRESENTATIVE }, |context| {
        context.facts.represents == Some(true)
    }),
    page(PageId::Contact, PageKind::Fields { fields: CONTACT }, |context| context.has_name()),
    page(PageId::Group, PageKind::Text { required: true }, |context| context.is_group()),
    page(PageId::PreferredContact, PageKind::Choice { options: WAYS_TO_ANSWER }, |context| {
        context.ways_to_answer().len() > 1
    }),
    page(PageId::Adjustments, PageKind::Boxes { options: ADJUSTMENTS }, |context| {
        context.has_name()
    }),
    page(PageId::Check, PageKind::Notice, |_| true),
    page(PageId::Letter, PageKind::Text { required: true }, |_| true),
    page(PageId::Send, PageKind::Notice, |_| true),
    page(PageId::Sent, PageKind::Sent { options: SENT }, |context| {
        context.answers.receipt().is_none()
    }),
    page(PageId::Done, PageKind::Notice, |_| true),
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

/// Options followed by "I'm not sure"; `N` is how many that makes.
const fn or_not_sure<const N: usize>(names: &[&'static str]) -> [&'static str; N] {
    let mut all = [NOT_SURE; N];
    let (mut places, mut names) = (all.as_mut_slice(), names);
    while let ([place, places_left @ ..], [name, names_left @ ..]) = (places, names) {
        *place = name;
        (places, names) = (places_left, names_left);
    }
    all
}

const fn page(id: PageId, kind: PageKind, applies: fn(&PageContext<'_>) -> bool) -> PageSpec {
    PageSpec { id, kind, applies }
}

/// A resident who insists on a complaint about something never reported has no earlier complaint.
fn first_report(context: &PageContext<'_>) -> bool {
    context.asks_about_reports() && context.facts.reported_before == Some(false)
}

/// Whether it is about a problem on which the landlord has no complaint yet.
fn is_first_complaint(context: &PageContext<'_>) -> bool {
    context.is_complaint()
        && (context.complained() == ComplaintProgress::Never || context.is_new_problem())
}

/// The page with this name.
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
            PageKind::Choice { .. } if self.id == PageId::PreferredContact => {
                context.ways_to_answer()
            }
            PageKind::Choice { options }
            | PageKind::Boxes { options }
            | PageKind::Sent { options } => {
                let support = About::SupportService;
                let has_support = context.rule_book.policy.other_route(support, None).is_some();
                let represents = context.facts.represents == Some(true);
                let is_offered = |name: &&str| match (self.id, *name) {
                    (PageId::About, name) => has_support || name != support.as_str(),
                    // A representative may not know it, and gives a name.
                    (PageId::Role, NOT_SURE) => represents,
                    (PageId::Role, name) => !represents || name != Role::Anonymous.as_str(),
                    (PageId::ComplainedBefore, name) => {
                        let is_of_third = ComplaintProgress::from_name(name)
                            .is_some_and(ComplaintProgress::has_second_answer);
                        context.rule_book.has_third_stage() || !is_of_third
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
