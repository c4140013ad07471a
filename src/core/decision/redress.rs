//! Which ombudsman or tribunal can help this resident, and from when to when.
//!
//! Source: domain sections 4 to 6. The Housing Ombudsman gives advice at any time and takes a case
//! from the date of the final response; twelve months or more after it is too late, so the last
//! safe day is the anniversary less one. The Property Ombudsman opens on the final viewpoint or
//! after more than eight weeks.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Milestone, Status, World};
use crate::facts::{About, Facts};
use crate::json::names;
use crate::policy::{Actor, Bound, CountedFrom, SchemeId};
use crate::rules::{Scheme, SchemePeriod};

names! {
    /// How a scheme stands to this resident today.
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

names! {
    /// Why a scheme stands as it does.
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
    }
}

/// One scheme for this resident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Redress {
    /// Which.
    pub scheme: SchemeId,
    /// How it stands today.
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

/// Every scheme of the nation that covers the landlord or that its page names, and the tribunal
/// where the matter is for one.
#[must_use]
pub fn redress(world: &World, facts: &Facts, milestones: &[Milestone<'_>]) -> Vec<Redress> {
    let landlord = &world.policy.file().landlord;
    let covered = |it: &Scheme| {
        it.covers.contains(&landlord.kind)
            || world.policy.names_scheme(it.id)
            || is_tribunal_matter(it, facts)
    };
    world
        .rules
        .file()
        .schemes
        .iter()
        .filter(|it| it.nations.contains(&landlord.nation) && covered(it))
        .map(|it| of_scheme(world, it, facts, milestones))
        .collect()
}

fn is_tribunal_matter(scheme: &Scheme, facts: &Facts) -> bool {
    facts.about.is_some_and(|it| scheme.only_about.contains(&it))
        && facts.role.is_some_and(|it| scheme.only_for.contains(&it))
}

fn of_scheme(
    world: &World,
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
        return if is_tribunal_matter(scheme, facts) {
            answer(RedressState::Open, RedressReason::WhatItIsAbout)
        } else {
            answer(RedressState::NotForYou, RedressReason::WhatItIsAbout)
        };
    }
    if facts.role.is_some_and(|it| scheme.not_for.contains(&it)) {
        return answer(RedressState::NotForYou, RedressReason::WhoYouAre);
    }
    let elsewhere = facts.about == Some(About::SupportService)
        && world.policy.other_route(About::SupportService, facts.role).is_some();
    if elsewhere {
        return answer(RedressState::NotForYou, RedressReason::WhatItIsAbout);
    }
    ombudsman(world, scheme, facts, milestones)
}

fn ombudsman(
    world: &World,
    scheme: &Scheme,
    facts: &Facts,
    milestones: &[Milestone<'_>],
) -> Redress {
    let first_day = |rule: &SchemePeriod, start| day_after_bound(world, rule, start);
    let sent_on = facts.measured_on();
    let silence = scheme.opens_after_silence.as_ref().filter(|_| !facts.sent_some_day);
    let after_silence = silence.map(|it| first_day(it, sent_on));
    let mut redress = Redress {
        scheme: scheme.id,
        state: RedressState::NotYet,
        open_on: after_silence,
        last_safe_on: None,
        why: vec![RedressReason::NoFinalResponse],
    };
    redress.last_safe_on = scheme.closes.as_ref().and_then(|it| {
        let start = if it.counted_from == CountedFrom::FirstKnown {
            // The year runs from knowing of the problem, whatever the landlord has answered.
            facts.first_known_on.or(facts.occurred_on)?.from()
        } else {
            // The date on the letter even where the scheme counts from receiving it: the earlier
            // date is the safe one (domain 11.11).
            facts.events.final_response?.on
        };
        Some(last_safe_day(world, it, start))
    });
    if let Some(last) = facts.events.final_response {
        let began = facts.events.sent_or_received().and(after_silence);
        redress.open_on = Some(began.map_or(last.on, |it| it.min(last.on)));
    }
    if redress.last_safe_on.is_some_and(|it| facts.today > it) {
        redress.state = RedressState::Closed;
        redress.why = vec![RedressReason::TooLongAgo];
    } else if facts.events.final_response.is_some() {
        redress.state = RedressState::Open;
        redress.why = vec![RedressReason::FinalResponseGiven];
    } else if after_silence.is_some_and(|it| facts.today >= it) {
        redress.state = RedressState::Open;
        redress.why = vec![RedressReason::SilentTooLong];
    } else if scheme.helps_before.is_some() {
        redress.state = RedressState::HelpNow;
        redress.why = vec![if any_overdue(milestones) {
            RedressReason::AnswerOverdue
        } else {
            RedressReason::AdviceAnyTime
        }];
    }
    redress
}

fn any_overdue(milestones: &[Milestone<'_>]) -> bool {
    milestones.iter().any(|it| it.actor == Actor::Landlord && it.status == Status::Overdue)
}

/// The first day on which a scheme takes a case after a period of silence.
fn day_after_bound(world: &World, rule: &SchemePeriod, start: NaiveDate) -> NaiveDate {
    let last = world.calendar.count(start, rule.period).ends_on;
    match rule.bound {
        Bound::MoreThan => last.succ_opt().unwrap_or(last),
        Bound::Within | Bound::Before => last,
    }
}

/// The last day on which a scheme can safely be asked.
fn last_safe_day(world: &World, rule: &SchemePeriod, start: NaiveDate) -> NaiveDate {
    let last = world.calendar.count(start, rule.period).ends_on;
    match rule.bound {
        Bound::Before => last.pred_opt().unwrap_or(last),
        Bound::Within | Bound::MoreThan => last,
    }
}
