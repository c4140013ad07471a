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
        let dated = redress.state == RedressState::NotYet && redress.open_on.is_some();
        let state = if dated { "not-yet-from" } else { redress.state.as_str() };
        // The scheme's message, or that of all tribunals, or that of all schemes in this state.
        let scheme = self.rule_book.rules.scheme(redress.scheme);
        let is_tribunal = scheme.is_some_and(|it| !it.only_about.is_empty());
        let own = format!("redress-{}-{state}", redress.scheme.as_str());
        let tribunal = is_tribunal.then(|| format!("redress-tribunal-{state}"));
        let has = |it: &String| self.catalog.has(it);
        let own = [Some(own), tribunal].into_iter().flatten().find(has);
        let says = own.unwrap_or_else(|| format!("redress-{state}"));
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
