//! Which ombudsman or tribunal can help this resident, and from when to when.
//!
//! Source: domain sections 4 to 6. The Housing Ombudsman gives advice at any time and takes a case
//! from the date of the final response. Twelve months later is too late, so the last safe day is
//! the anniversary less one. The Property Ombudsman opens on the final viewpoint or after more than
//! eight weeks.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Milestone, Status};
use crate::facts::{About, Facts, Role};
use crate::json::string_enum;
use crate::policy::{Actor, Bound, CountedFrom, SchemeId};
use crate::rule_book::RuleBook;
use crate::rules::{Scheme, SchemeLimitId, SchemePeriod};

string_enum! {
    /// A scheme's state for this resident today.
    pub enum RedressState {
        /// Advice, or help to get a late answer; not yet an investigation.
        HelpNow = "help-now",
        /// It takes the case from a later day.
        NotYet = "not-yet",
        /// It takes the case now.
        Open = "open",
        /// Past the last safe day; exceptions exist.
        Closed = "closed",
        /// Not for this person or matter.
        NotForYou = "not-for-you",
    }
}

string_enum! {
    /// The reason for a scheme's state.
    pub enum RedressReason {
        /// It advises at any time.
        AdviceAnyTime = "advice-any-time",
        /// The landlord is late.
        AnswerOverdue = "answer-overdue",
        /// The landlord has given its final response.
        FinalResponseGiven = "final-response-given",
        /// The landlord has been silent long enough.
        SilentTooLong = "silent-too-long",
        /// Neither of these yet.
        NoFinalResponse = "no-final-response",
        /// Its time has run out.
        TooLongAgo = "too-long-ago",
        /// It does not take complaints from this kind of person.
        WhoYouAre = "who-you-are",
        /// It takes other matters only.
        WhatItIsAbout = "what-it-is-about",
        /// It takes such matters only from some people of this kind.
        OnlySomeCases = "only-some-cases",
        /// It takes such matters from some tenures, and the tenure is unknown.
        DependsOnTenure = "depends-on-tenure",
        /// The landlord refused the complaint, and the scheme can look at that.
        Refused = "refused",
        /// It may not look into the level of a rent or charge.
        LevelOfCharge = "level-of-charge",
        /// It may not look into what is before a court.
        CourtCase = "court-case",
    }
}

/// One scheme for this resident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Redress {
    /// Which.
    pub scheme: SchemeId,
    /// Its state today.
    pub state: RedressState,
    /// The first day it takes the case.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub open_on: Option<NaiveDate>,
    /// The last day that is safely in time.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub last_safe_on: Option<NaiveDate>,
    /// Why.
    pub why: Vec<RedressReason>,
}

/// Every scheme of the nation that covers the landlord or is named on its page, and the tribunal
/// where the matter is for one.
#[must_use]
pub fn redress(rule_book: &RuleBook, facts: &Facts, milestones: &[Milestone<'_>]) -> Vec<Redress> {
    let nation = rule_book.policy.file().landlord.nation;
    let here = rule_book.rules.file().schemes.iter().filter(|it| it.nations.contains(&nation));
    here.filter(|it| rule_book.covers(it) || is_tribunal_matter(it, facts))
        .map(|it| of_scheme(rule_book, it, facts, milestones))
        .collect()
}

impl RuleBook {
    /// The nation's schemes that cover the landlord or are named on its page.
    pub(super) fn schemes(&self) -> impl Iterator<Item = &Scheme> {
        let nation = self.policy.file().landlord.nation;
        let here = self.rules.file().schemes.iter();
        here.filter(move |it| it.nations.contains(&nation) && self.covers(it))
    }

    fn covers(&self, scheme: &Scheme) -> bool {
        scheme.covers.contains(&self.policy.file().landlord.kind)
            || self.policy.names_scheme(scheme.id)
    }
}

/// Whether a matter is for a tribunal: always for some people, sometimes for others, and perhaps
/// for those whose tenure is unknown.
fn is_tribunal_matter(scheme: &Scheme, facts: &Facts) -> bool {
    let always = |it: Role| scheme.only_for.contains(&it);
    facts.about.is_some_and(|it| scheme.only_about.contains(&it))
        && (facts.role.is_some_and(always)
            || is_sometimes_for(scheme, facts)
            || facts.tenure_is_unknown())
}

fn is_sometimes_for(scheme: &Scheme, facts: &Facts) -> bool {
    let takes =
        |it: About| scheme.sometimes_about.is_empty() || scheme.sometimes_about.contains(&it);
    facts.role.is_some_and(|it| scheme.sometimes_for.contains(&it))
        && facts.about.is_some_and(takes)
}

fn of_scheme(
    rule_book: &RuleBook,
    scheme: &Scheme,
    facts: &Facts,
    milestones: &[Milestone<'_>],
) -> Redress {
    let answer = |state, why| Redress {
        scheme: scheme.id,
        state,
        open_on: None,
        last_safe_on: None,
        why: vec![why],
    };
    if !scheme.only_about.is_empty() {
        let mut redress = answer(RedressState::NotForYou, RedressReason::WhatItIsAbout);
        if is_tribunal_matter(scheme, facts) {
            redress.state = RedressState::Open;
            if is_sometimes_for(scheme, facts) {
                redress.why.push(RedressReason::OnlySomeCases);
            }
            if facts.tenure_is_unknown() {
                redress.why.push(RedressReason::DependsOnTenure);
            }
        }
        return redress;
    }
    let not_among = |it: Role| !scheme.only_for.is_empty() && !scheme.only_for.contains(&it);
    if facts.role.is_some_and(|it| scheme.not_for.contains(&it) || not_among(it)) {
        return answer(RedressState::NotForYou, RedressReason::WhoYouAre);
    }
    let elsewhere = facts.about == Some(About::SupportService)
        && rule_book.policy.other_route(About::SupportService, facts.role).is_some();
    if elsewhere {
        return answer(RedressState::NotForYou, RedressReason::WhatItIsAbout);
    }
    let mut redress = ombudsman(rule_book, scheme, facts, milestones);
    if facts.events.still_refused().is_some() && scheme.helps_before.is_some() {
        redress.why.push(RedressReason::Refused);
    }
    redress.why.extend(limits(scheme, facts));
    redress
}

/// The limits of the scheme that these facts touch.
fn limits(scheme: &Scheme, facts: &Facts) -> impl Iterator<Item = RedressReason> {
    let applies = |it: &&crate::rules::SchemeLimit| {
        let about =
            it.about.is_empty() || facts.about.is_some_and(|about| it.about.contains(&about));
        about && (!it.claim_filed || facts.claim_filed == Some(true))
    };
    scheme.limits.iter().filter(applies).map(|it| match it.id {
        SchemeLimitId::LevelOfCharge => RedressReason::LevelOfCharge,
        SchemeLimitId::CourtCase => RedressReason::CourtCase,
    })
}

fn ombudsman(
    rule_book: &RuleBook,
    scheme: &Scheme,
    facts: &Facts,
    milestones: &[Milestone<'_>],
) -> Redress {
    let first_day = |rule: &SchemePeriod, start| day_after_bound(rule_book, rule, start);
    let sent_on = facts.measured_on();
    let silence = scheme.opens_after_silence.as_ref().filter(|_| !facts.sent_on_unknown_day);
    let after_silence = silence.map(|it| first_day(it, sent_on));
    let mut redress = Redress {
        scheme: scheme.id,
        state: RedressState::NotYet,
        open_on: after_silence,
        last_safe_on: None,
        why: vec![RedressReason::NoFinalResponse],
    };
    let final_response = rule_book.final_response(facts);
    // The earliest of several readings is the safe one.
    redress.last_safe_on = scheme
        .closes
        .iter()
        .filter_map(|it| Some(last_safe_day(rule_book, it, closing_start(rule_book, it, facts)?)))
        .min();
    if let Some(last) = final_response {
        let began = facts.events.sent_or_received().and(after_silence);
        redress.open_on = Some(began.map_or(last.on, |it| it.min(last.on)));
    }
    if redress.last_safe_on.is_some_and(|it| facts.today > it) {
        redress.state = RedressState::Closed;
        redress.why = vec![RedressReason::TooLongAgo];
    } else if final_response.is_some_and(|it| it.on <= facts.today) {
        redress.state = RedressState::Open;
        redress.why = vec![RedressReason::FinalResponseGiven];
    } else if redress.open_on.is_some_and(|it| facts.today >= it) {
        redress.state = RedressState::Open;
        redress.why = vec![RedressReason::SilentTooLong];
    } else if scheme.helps_before.is_some() {
        redress.state = RedressState::HelpNow;
        redress.why = vec![if any_overdue(milestones) {
            RedressReason::AnswerOverdue
        } else {
            RedressReason::AdviceAnyTime
        }];
    } else if final_response.is_some() {
        // The letter is dated ahead.
        redress.why = vec![RedressReason::FinalResponseGiven];
    }
    redress
}

/// The day from which a scheme's last day is counted; none while unknown.
fn closing_start(rule_book: &RuleBook, rule: &SchemePeriod, facts: &Facts) -> Option<NaiveDate> {
    if rule.counted_from == CountedFrom::FirstKnown {
        // The year runs from knowing of the problem, whatever the landlord answered.
        return Some(facts.first_known_on.or(facts.occurred_on)?.from());
    }
    if rule.counted_from == CountedFrom::ComplaintSent {
        return Some(facts.events.sent_or_received()?.1.on);
    }
    // The date on the letter, even where the scheme counts from receiving it: the earlier date is
    // the safe one (domain 11.11).
    Some(rule_book.final_response(facts)?.on)
}

/// Whether the landlord is late, by a text that is in force.
fn any_overdue(milestones: &[Milestone<'_>]) -> bool {
    milestones
        .iter()
        .any(|it| it.actor == Actor::Landlord && it.status == Status::Overdue && !it.superseded)
}

/// The first day on which a scheme takes a case after a period of silence.
fn day_after_bound(rule_book: &RuleBook, rule: &SchemePeriod, start: NaiveDate) -> NaiveDate {
    let last = rule_book.calendar.count(start, rule.period).ends_on;
    match rule.bound {
        Bound::MoreThan => last.succ_opt().unwrap_or(last),
        Bound::Within | Bound::Before => last,
    }
}

/// The last day on which a scheme can safely be asked.
fn last_safe_day(rule_book: &RuleBook, rule: &SchemePeriod, start: NaiveDate) -> NaiveDate {
    let last = rule_book.calendar.count(start, rule.period).ends_on;
    match rule.bound {
        Bound::Before => last.pred_opt().unwrap_or(last),
        Bound::Within | Bound::MoreThan => last,
    }
}
