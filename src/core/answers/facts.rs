//! From answers to facts.

use chrono::NaiveDate;

use super::{Answers, PageId};
use crate::facts::{About, DateRange, Event, Events, Facts, Role};

/// The facts that the answers state. An answer that cannot be read says nothing.
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
        // Whoever goes on past the tribunal page complains about how the matter was handled.
        about: if charges && passed(PageId::OtherRouteNotice) {
            Some(About::ServiceChargeHandling)
        } else {
            about
        },
        reported_before: yes_or_no(PageId::ReportedBefore),
        // Asking for a complaint after an answer is to be unhappy with the answer (Code 1.3).
        unhappy_with_response: yes_or_no(PageId::Unhappy).map(|it| it || wants_complaint),
        wants_complaint,
        claim_filed: yes_or_no(PageId::ClaimFiled),
        occurred_on: range(PageId::OccurredOn),
        first_known_on: range(PageId::FirstKnownOn),
        reported_on: range(PageId::ReportedOn),
        ongoing: yes_or_no(PageId::Ongoing),
        sent_some_day: Complained::from(answers) == Complained::Waiting
            && passed(PageId::ComplaintSentOn)
            && events.sent.is_none(),
        events,
    }
}

/// What has happened to the complaint. Whoever goes on past the ombudsman's page has a new matter.
fn events(answers: &Answers, range: impl Fn(PageId) -> Option<DateRange>) -> Events {
    // Of a letter whose date is known only roughly the earliest day: the resident's own time runs
    // from it. Of the complaint the latest: the landlord's time does (domain 0.4).
    let letter = |page| range(page).map(|it| Event { on: it.from(), received_on: None });
    let sent = |answer: Option<Event>| {
        let on = range(PageId::ComplaintSentOn)?.to();
        Some(Event { on: answer.map_or(on, |it| it.on.min(on)), received_on: None })
    };
    // By the landlord's receipt, or else the resident's word.
    let just_sent = letter(PageId::Send).or_else(|| letter(PageId::Sent));
    match Complained::from(answers) {
        Complained::Never => Events { sent: just_sent, ..Events::default() },
        Complained::Waiting => Events { sent: sent(None), ..Events::default() },
        Complained::FirstAnswer => {
            let answer = letter(PageId::Stage1ResponseOn);
            Events {
                sent: sent(answer),
                stage_1_response: answer,
                escalation_requested: just_sent,
                ..Events::default()
            }
        }
        Complained::FinalAnswer => {
            let answer = letter(PageId::FinalResponseOn);
            Events { sent: sent(answer), final_response: answer, ..Events::default() }
        }
    }
}

/// How far a complaint about this has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Complained {
    /// There is none yet.
    Never,
    /// It was sent and not answered.
    Waiting,
    /// It was answered at stage 1.
    FirstAnswer,
    /// The landlord has finished.
    FinalAnswer,
}

impl From<&Answers> for Complained {
    fn from(answers: &Answers) -> Self {
        if answers.get(PageId::ReferNotice).is_some() {
            return Self::Never;
        }
        match answers.choice(PageId::ComplainedBefore) {
            Some("waiting") => Self::Waiting,
            Some("first-answer") => Self::FirstAnswer,
            Some("final-answer") => Self::FinalAnswer,
            _ => Self::Never,
        }
    }
}
