//! Every page there is.

use serde::{Deserialize, Serialize};

/// A page, in the order a resident meets them. Its name keys answers, words and addresses, and
/// never changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageId {
    /// Is somebody in danger?
    Danger,
    /// Whom to call first.
    EmergencyNotice,
    /// Who is complaining?
    Role,
    /// What is it about?
    About,
    /// This belongs somewhere else.
    OtherRouteNotice,
    /// Has the landlord been told?
    ReportedBefore,
    /// Is the resident unhappy with the answer?
    Unhappy,
    /// This is a service request so far.
    ServiceRequestNotice,
    /// Is there a complaint about this already?
    ComplainedBefore,
    /// When was it sent?
    ComplaintSentOn,
    /// What date is on the first answer?
    #[serde(rename = "stage-1-response-on")]
    Stage1ResponseOn,
    /// What date is on the final answer?
    FinalResponseOn,
    /// The ombudsman is next.
    ReferNotice,
    /// Is it still happening?
    Ongoing,
    /// When did it happen?
    OccurredOn,
    /// When did the resident first know?
    FirstKnownOn,
    /// When was it reported?
    ReportedOn,
    /// Has a claim been filed at court?
    ClaimFiled,
    /// Why does it come late?
    LateReason,
    /// What it is, whether it is in time, and what happens when.
    Result,
    /// What happened?
    WhatHappened,
    /// What has it meant for the resident?
    Effect,
    /// What would put it right?
    Remedy,
    /// What evidence is there?
    Evidence,
    /// Earlier reference numbers.
    References,
    /// Who acts for whom?
    Representative,
    /// Name and address.
    Contact,
    /// How to answer.
    PreferredContact,
    /// Reasonable adjustments.
    Adjustments,
    /// Check your answers.
    Check,
    /// The text, as it will go.
    Letter,
    /// Ways to send it.
    Send,
    /// Was it sent, and when?
    Sent,
    /// What happens next.
    Done,
}

impl PageId {
    /// The name used in drafts, addresses and the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::EmergencyNotice => "emergency-notice",
            Self::Role => "role",
            Self::About => "about",
            Self::OtherRouteNotice => "other-route-notice",
            Self::ReportedBefore => "reported-before",
            Self::Unhappy => "unhappy",
            Self::ServiceRequestNotice => "service-request-notice",
            Self::ComplainedBefore => "complained-before",
            Self::ComplaintSentOn => "complaint-sent-on",
            Self::Stage1ResponseOn => "stage-1-response-on",
            Self::FinalResponseOn => "final-response-on",
            Self::ReferNotice => "refer-notice",
            Self::Ongoing => "ongoing",
            Self::OccurredOn => "occurred-on",
            Self::FirstKnownOn => "first-known-on",
            Self::ReportedOn => "reported-on",
            Self::ClaimFiled => "claim-filed",
            Self::LateReason => "late-reason",
            Self::Result => "result",
            Self::WhatHappened => "what-happened",
            Self::Effect => "effect",
            Self::Remedy => "remedy",
            Self::Evidence => "evidence",
            Self::References => "references",
            Self::Representative => "representative",
            Self::Contact => "contact",
            Self::PreferredContact => "preferred-contact",
            Self::Adjustments => "adjustments",
            Self::Check => "check",
            Self::Letter => "letter",
            Self::Send => "send",
            Self::Sent => "sent",
            Self::Done => "done",
        }
    }

    /// The page of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        crate::flow::PAGES.iter().map(|it| it.id).find(|it| it.as_str() == name)
    }
}
