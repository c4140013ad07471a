//! From answers to facts.

use chrono::NaiveDate;

use super::entry_events::add_events;
use super::{ComplaintProgress, SoFar};
use crate::answers::{Answers, PageId};
use crate::facts::{About, DateRange, Event, Events, Extension, Facts, Home, Role};

/// The answer to "who are you" of somebody who acts for somebody else.
pub(super) const SOMEBODY_ELSE: &str = "somebody-else";

/// The facts in the answers. An unreadable answer states nothing.
#[must_use]
pub fn facts(answers: &Answers, today: NaiveDate) -> Facts {
    let yes_or_no = |page| match answers.choice(page) {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    };
    let range = |page| answers.date(page, today);
    let passed = |page| answers.get(page).is_some();
    let wants_complaint = answers.field(PageId::ServiceRequestNotice, "wants-complaint").is_some();
    let named = |page| answers.choice(page);
    let about = named(PageId::About).and_then(About::from_name);
    let charges = matches!(about, Some(About::ServiceChargeAmount | About::LeaseTerms));

    let so_far = SoFar::of(answers);
    let who = named(PageId::Who);
    let represents = who.map(|it| it == SOMEBODY_ELSE);
    let role = if represents == Some(true) { named(PageId::Role) } else { who };

    // What goes on happens now.
    let ongoing = yes_or_no(PageId::Ongoing);
    let occurs = || (ongoing == Some(true)).then(|| DateRange::exactly(today));

    let mut events = events(answers, range);
    add_events(answers, &mut events);
    Facts {
        today,
        // Who follows a complaint has called for help, or need not.
        danger: yes_or_no(PageId::Danger).filter(|_| !passed(PageId::Case)),
        emergency_passed: passed(PageId::EmergencyNotice),
        role: role.and_then(Role::from_name),
        represents,
        home: named(PageId::Home).and_then(Home::from_name),
        // A resident who continues past the tribunal page complains about how the matter was
        // handled.
        about: if charges && passed(PageId::OtherRouteNotice) {
            Some(About::ServiceChargeHandling)
        } else {
            about
        },
        reported_before: so_far.and_then(SoFar::was_reported),
        // Asking for a complaint after an answer means being unhappy with the answer (Code 1.3).
        unhappy_with_response: so_far.and_then(SoFar::is_unhappy).map(|it| it || wants_complaint),
        wants_complaint,
        claim_filed: yes_or_no(PageId::ClaimFiled),
        occurred_on: range(PageId::OccurredOn).or_else(occurs),
        first_known_on: range(PageId::FirstKnownOn),
        reported_on: range(PageId::ReportedOn),
        ongoing,
        sent_on_unknown_day: ComplaintProgress::from(answers) == ComplaintProgress::Waiting
            && passed(PageId::ComplaintSentOn)
            && events.sent.is_none(),
        events,
    }
}

/// What has happened to the complaint. A resident who continues past the ombudsman's page has a new
/// matter.
fn events(answers: &Answers, range: impl Fn(PageId) -> Option<DateRange>) -> Events {
    let complained = ComplaintProgress::from(answers);
    // For a letter dated only roughly, the earliest day: the resident's own time runs from it. For
    // what the resident sent, the latest: the landlord's time runs from it (domain 0.4).
    let on = |on| Event { on, received_on: None };
    let letter = |page| range(page).map(|it| on(it.from()));
    // A day known only roughly is before what followed it.
    let sent = |page, followed: &[Option<Event>]| {
        let range = range(page)?;
        let next = followed.iter().flatten().map(|it| it.on).min();
        Some(on(next.map_or(range.to(), |it| it.clamp(range.from(), range.to()))))
    };
    // By the landlord's receipt, or else as the resident says.
    // The answer to an offer is no step of the procedure.
    let answers_offer = answers.get(PageId::Offer).is_some();
    let sent_on = || letter(PageId::Send).or_else(|| letter(PageId::Sent));
    let just_sent = || if answers_offer { None } else { sent_on() };
    let mut events = Events::default();
    if complained == ComplaintProgress::Never {
        events.sent = just_sent();
        return events;
    }
    let has_first = complained.has_first_answer();
    let has_second = complained.has_second_answer();
    events.refused = letter(PageId::RefusedOn).filter(|_| complained == ComplaintProgress::Refused);
    events.stage_1_response = letter(PageId::Stage1ResponseOn).filter(|_| has_first);
    events.stage_2_response = letter(PageId::Stage2ResponseOn).filter(|_| has_second);
    events.final_response =
        letter(PageId::FinalResponseOn).filter(|_| complained == ComplaintProgress::FinalAnswer);
    if complained.waits() {
        acknowledgement(answers, complained, &range, &mut events);
    }
    let last = [events.stage_2_response, events.final_response, events.refused];
    let first = [events.acknowledged, events.stage_1_response];
    events.sent = sent(PageId::ComplaintSentOn, &[&first[..], &last[..]].concat());
    if complained == ComplaintProgress::FirstAnswer {
        events.escalation_requested = just_sent();
    } else if complained.asked_for_second() {
        let followed = [&last[..], &[events.escalation_acknowledged]].concat();
        events.escalation_requested = sent(PageId::EscalationRequestedOn, &followed);
    }
    if complained == ComplaintProgress::SecondAnswer {
        events.final_escalation_requested = just_sent();
    } else if complained == ComplaintProgress::ThirdAsked {
        events.final_escalation_requested = sent(PageId::FinalEscalationRequestedOn, &[]);
    }
    let asked = match complained {
        ComplaintProgress::SecondAsked => {
            Some((PageId::EscalationRequestedOn, events.escalation_requested))
        }
        ComplaintProgress::ThirdAsked => {
            Some((PageId::FinalEscalationRequestedOn, events.final_escalation_requested))
        }
        ComplaintProgress::Never
        | ComplaintProgress::Waiting
        | ComplaintProgress::Refused
        | ComplaintProgress::FirstAnswer
        | ComplaintProgress::SecondAnswer
        | ComplaintProgress::FinalAnswer => None,
    };
    events.asked_on_unknown_day =
        asked.is_some_and(|(page, on)| on.is_none() && answers.get(page).is_some());
    if complained.waits() {
        more_time(answers, &range, &mut events);
    }
    events
}

/// The landlord's acknowledgement of the complaint or request under way.
fn acknowledgement(
    answers: &Answers,
    complained: ComplaintProgress,
    range: &impl Fn(PageId) -> Option<DateRange>,
    events: &mut Events,
) {
    if answers.choice(PageId::Acknowledged) != Some("yes") {
        return;
    }
    let on = range(PageId::AcknowledgedOn).map(|it| Event { on: it.to(), received_on: None });
    let kept = match complained {
        ComplaintProgress::Waiting => &mut events.acknowledged,
        ComplaintProgress::SecondAsked => &mut events.escalation_acknowledged,
        // At stage 3 this is not an event; only the fact that it was acknowledged is known.
        ComplaintProgress::ThirdAsked => &mut None,
        ComplaintProgress::Never
        | ComplaintProgress::Refused
        | ComplaintProgress::FirstAnswer
        | ComplaintProgress::SecondAnswer
        | ComplaintProgress::FinalAnswer => return,
    };
    *kept = on;
    let is_third = complained == ComplaintProgress::ThirdAsked;
    // Where the day does not matter it is not asked.
    events.acknowledged_on_unknown_day = on.is_none() || is_third;
}

/// The landlord's request for more time while an answer is due.
fn more_time(answers: &Answers, range: &impl Fn(PageId) -> Option<DateRange>, events: &mut Events) {
    let waits_since =
        events.final_escalation_requested.or(events.escalation_requested).or(events.sent);
    if answers.choice(PageId::MoreTime) == Some("yes")
        && let Some(until) = range(PageId::MoreTimeUntil)
        // It is unknown when it asked: it may have been in time.
        && let Some(asked) =
            range(PageId::MoreTimeOn).map(DateRange::from).or(waits_since.map(|it| it.on))
    {
        let until = until.to();
        events.extensions.push(Extension { on: asked, received_on: None, until });
    }
}
