//! Who else can help, in sentences.

use super::Explanations;
use crate::decision::{Redress, RedressReason, RedressState};
use crate::policy::{ContactWay, SchemeId};
use crate::rules::SchemeContact;

impl<'a> Explanations<'a> {
    /// A scheme's state for this resident, and its last safe day.
    #[must_use]
    pub fn redress(&self, redress: &Redress) -> Vec<String> {
        let day = |it: Option<chrono::NaiveDate>| it.map(|it| self.catalog.date(it));
        let open_on = day(redress.open_on).unwrap_or_default();
        let last_safe = day(redress.last_safe_on).unwrap_or_default();
        let args = [("open_on", open_on.as_str()), ("last_safe", last_safe.as_str())];
        let state = redress.state.as_str();
        // Its own message, or else the one for all schemes in this state.
        let tribunal = redress.scheme == SchemeId::FirstTierTribunalScotland;
        let undated =
            redress.state == RedressState::NotYet && redress.open_on.is_none() && !tribunal;
        let kind = if undated { "public" } else { kind(redress.scheme) };
        let own = format!("redress-{kind}-{state}");
        let says = if self.catalog.has(&own) { own } else { format!("redress-{state}") };
        let mut lines = vec![self.say(&says, &args)];
        lines.extend(redress.why.iter().filter_map(|it| self.redress_reason(redress.scheme, *it)));
        if redress.state == RedressState::Open && redress.last_safe_on.is_some() {
            lines.push(self.say("redress-last-safe", &args));
        }
        if redress.state == RedressState::Closed {
            lines.push(self.say("redress-closed-exceptions", &[]));
        }
        lines
    }

    /// What else to know of a scheme, beyond its state.
    fn redress_reason(&self, scheme: SchemeId, reason: RedressReason) -> Option<String> {
        let name = match reason {
            RedressReason::OnlySomeCases => "redress-only-some-cases",
            RedressReason::DependsOnTenure => "redress-depends-on-tenure",
            RedressReason::Refused => "redress-refused",
            RedressReason::LevelOfCharge => "redress-level-of-charge",
            RedressReason::CourtCase => "redress-court-case",
            RedressReason::AdviceAnyTime
            | RedressReason::AnswerOverdue
            | RedressReason::FinalResponseGiven
            | RedressReason::SilentTooLong
            | RedressReason::NoFinalResponse
            | RedressReason::TooLongAgo
            | RedressReason::WhoYouAre
            | RedressReason::WhatItIsAbout => return None,
        };
        Some(self.say(name, &[("scheme", &self.scheme(scheme))]))
    }

    /// The ways to reach a scheme.
    #[must_use]
    pub fn scheme_contacts(&self, id: SchemeId) -> Vec<(&'a SchemeContact, String)> {
        let scheme = self.rule_book.rules.scheme(id);
        let contacts = scheme.into_iter().flat_map(|it| &it.contacts);
        contacts
            .map(|it| {
                let name = match it.way {
                    ContactWay::Phone => "redress-contact-phone",
                    ContactWay::Email => "redress-contact-email",
                    ContactWay::Post => "redress-contact-post",
                    ContactWay::Web => "redress-contact-web",
                };
                (it, self.say(name, &[("value", &it.value)]))
            })
            .collect()
    }

    /// The scheme's details on the landlord's page that are out of date; none for a replaced page.
    #[must_use]
    pub fn superseded_contacts(&self, id: SchemeId) -> Option<String> {
        let of_code =
            self.rule_book.code_applies() && id == self.rule_book.rules.file().code.scheme;
        let details = if of_code { self.rule_book.outdated_contacts() } else { Vec::new() };
        let says = || self.say("redress-superseded", &[("details", &details.join("; "))]);
        (!details.is_empty()).then(says)
    }
}

/// The group of schemes that share messages.
fn kind(id: SchemeId) -> &'static str {
    match id {
        SchemeId::HousingOmbudsman => "housing-ombudsman",
        // Only The Property Ombudsman requires a reminder to the agent first.
        SchemeId::PropertyOmbudsman => "property-ombudsman",
        SchemeId::PropertyRedress => "property-redress",
        SchemeId::FirstTierTribunalScotland => "tribunal-scotland",
        SchemeId::FirstTierTribunal | SchemeId::ResidentialPropertyTribunalWales => "tribunal",
        SchemeId::LocalGovernmentOmbudsman
        | SchemeId::PublicServicesOmbudsmanWales
        | SchemeId::ScottishPublicServicesOmbudsman
        | SchemeId::NorthernIrelandPublicServicesOmbudsman => "public",
    }
}
