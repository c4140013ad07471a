//! What has happened to a complaint: dated events.

use crate::json::names;
use crate::policy::CountedFrom;

use chrono::NaiveDate;

names! {
    /// The kinds of event.
    pub enum EventKind {
        /// The resident sent the complaint.
        ComplaintSent = "complaint-sent",
        /// The landlord had it.
        ComplaintReceived = "complaint-received",
        /// The landlord acknowledged it.
        Acknowledged = "acknowledged",
        /// The landlord said that it needs until a later day.
        ExtensionNotified = "extension-notified",
        /// The landlord answered at stage 1.
        Stage1Response = "stage-1-response",
        /// The resident asked for stage 2.
        EscalationRequested = "escalation-requested",
        /// The landlord acknowledged that.
        EscalationAcknowledged = "escalation-acknowledged",
        /// The landlord gave its final response.
        FinalResponse = "final-response",
    }
}

/// A thing that happened on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// The date on the letter, or the day of the act.
    pub on: NaiveDate,
    /// The day the resident had it, where that is known.
    pub received_on: Option<NaiveDate>,
}

/// A notice that more time is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extension {
    /// The date of the notice.
    pub on: NaiveDate,
    /// The new date.
    pub until: NaiveDate,
}

/// What has happened, one of each kind at most, in an order that can be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Events {
    /// The resident sent the complaint.
    pub sent: Option<Event>,
    /// The landlord had it.
    pub received: Option<Event>,
    /// It was acknowledged.
    pub acknowledged: Option<Event>,
    /// It was answered at stage 1.
    pub stage_1_response: Option<Event>,
    /// The resident asked for stage 2.
    pub escalation_requested: Option<Event>,
    /// That was acknowledged.
    pub escalation_acknowledged: Option<Event>,
    /// The final response.
    pub final_response: Option<Event>,
    /// Notices of more time, by date.
    pub extensions: Vec<Extension>,
}

impl Events {
    /// The event of a kind. Extensions are kept apart, because there may be several.
    #[must_use]
    pub fn get(&self, kind: EventKind) -> Option<Event> {
        match kind {
            EventKind::ComplaintSent => self.sent,
            EventKind::ComplaintReceived => self.received,
            EventKind::Acknowledged => self.acknowledged,
            EventKind::ExtensionNotified => None,
            EventKind::Stage1Response => self.stage_1_response,
            EventKind::EscalationRequested => self.escalation_requested,
            EventKind::EscalationAcknowledged => self.escalation_acknowledged,
            EventKind::FinalResponse => self.final_response,
        }
    }

    /// When the complaint set out, by its sending or else its arrival.
    #[must_use]
    pub fn sent_or_received(&self) -> Option<(CountedFrom, Event)> {
        self.first_of(&[CountedFrom::ComplaintSent, CountedFrom::ComplaintReceived])
    }

    /// When the landlord had the complaint, by its arrival or else its sending.
    #[must_use]
    pub fn received_or_sent(&self) -> Option<(CountedFrom, Event)> {
        self.first_of(&[CountedFrom::ComplaintReceived, CountedFrom::ComplaintSent])
    }

    /// The first of these, in this order, that has happened.
    #[must_use]
    pub fn first_of(&self, starts: &[CountedFrom]) -> Option<(CountedFrom, Event)> {
        starts.iter().find_map(|&start| Some((start, self.get(start.event()?)?)))
    }
}
