//! From answers to facts.

use chrono::NaiveDate;

use crate::answers::{Answers, PageId};
use crate::facts::{About, DateRange, Event, Events, Extension, Facts, Home, Role};
use crate::json::string_enum;

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

    let events = events(answers, range);
    Facts {
        today,
        danger: yes_or_no(PageId::Danger),
        emergency_passed: passed(PageId::EmergencyNotice),
        role: named(PageId::Role).and_then(Role::from_name),
        represents: yes_or_no(PageId::Represents),
        home: named(PageId::Home).and_then(Home::from_name),
        // A resident who continues past the tribunal page complains about how the matter was
        // handled.
        about: if charges && passed(PageId::OtherRouteNotice) {
            Some(About::ServiceChargeHandling)
        } else {
            about
        },
        reported_before: yes_or_no(PageId::ReportedBefore),
        // Asking for a complaint after an answer means being unhappy with the answer (Code 1.3).
        unhappy_with_response: yes_or_no(PageId::Unhappy).map(|it| it || wants_complaint),
        wants_complaint,
        claim_filed: yes_or_no(PageId::ClaimFiled),
        occurred_on: range(PageId::OccurredOn),
        first_known_on: range(PageId::FirstKnownOn),
        reported_on: range(PageId::ReportedOn),
        ongoing: yes_or_no(PageId::Ongoing),
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
    let just_sent = || letter(PageId::Send).or_else(|| letter(PageId::Sent));
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
    events.acknowledged_on_unknown_day =
        (on.is_none() || is_third) && answers.get(PageId::AcknowledgedOn).is_some();
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

string_enum! {
    /// How far a complaint about this has come, in the order offered.
    pub enum ComplaintProgress {
        /// There is none yet.
        Never = "no",
        /// It was sent and not answered.
        Waiting = "waiting",
        /// It was answered at stage 1.
        FirstAnswer = "first-answer",
        /// Stage 2 was asked for, and there is no answer.
        SecondAsked = "second-asked",
        /// It was answered at stage 2, and there is a third stage.
        SecondAnswer = "second-answer",
        /// Stage 3 was asked for, and there is no answer.
        ThirdAsked = "third-asked",
        /// The landlord has finished.
        FinalAnswer = "final-answer",
        /// The landlord would not take it.
        Refused = "refused",
    }
}

impl ComplaintProgress {
    /// Whether an answer is due.
    #[must_use]
    pub fn waits(self) -> bool {
        matches!(self, Self::Waiting | Self::SecondAsked | Self::ThirdAsked)
    }

    /// Whether the first answer is known to have come.
    #[must_use]
    pub fn has_first_answer(self) -> bool {
        matches!(
            self,
            Self::FirstAnswer | Self::SecondAsked | Self::SecondAnswer | Self::ThirdAsked
        )
    }

    /// Whether stage 2 was asked for, and no final answer came.
    #[must_use]
    pub fn asked_for_second(self) -> bool {
        matches!(self, Self::SecondAsked | Self::SecondAnswer | Self::ThirdAsked)
    }

    /// Whether the second of three answers has come.
    #[must_use]
    pub fn has_second_answer(self) -> bool {
        matches!(self, Self::SecondAnswer | Self::ThirdAsked)
    }

    /// Whether an answer has come after which the next stage can be asked for.
    #[must_use]
    pub fn may_go_on(self) -> bool {
        matches!(self, Self::FirstAnswer | Self::SecondAnswer)
    }
}

impl From<&Answers> for ComplaintProgress {
    fn from(answers: &Answers) -> Self {
        if answers.get(PageId::ReferNotice).is_some() {
            return Self::Never;
        }
        let chosen = answers.choice(PageId::ComplainedBefore);
        chosen.and_then(Self::from_name).unwrap_or(Self::Never)
    }
}
