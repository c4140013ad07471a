//! What has happened to a complaint: dated events.

use chrono::NaiveDate;

use crate::ids::{CountedFrom, EventKind};

/// What usually comes first. A resident may ask for stage 2 while stage 1 is silent, so those two
/// are not ordered.
const ORDER: &[(EventKind, EventKind)] = {
    use EventKind::{
        Acknowledged, ComplaintReceived, ComplaintSent, EscalationAcknowledged,
        EscalationRequested, FinalEscalationRequested, FinalResponse, Refused, Stage1Response,
        Stage2Response,
    };
    &[
        (ComplaintSent, ComplaintReceived),
        (ComplaintSent, Acknowledged),
        (ComplaintSent, Stage1Response),
        (ComplaintSent, EscalationRequested),
        (ComplaintSent, EscalationAcknowledged),
        (ComplaintSent, Stage2Response),
        (ComplaintSent, FinalEscalationRequested),
        (ComplaintSent, FinalResponse),
        (ComplaintSent, Refused),
        (ComplaintReceived, Acknowledged),
        (ComplaintReceived, Stage1Response),
        (ComplaintReceived, EscalationRequested),
        (ComplaintReceived, EscalationAcknowledged),
        (ComplaintReceived, Stage2Response),
        (ComplaintReceived, FinalEscalationRequested),
        (ComplaintReceived, FinalResponse),
        (ComplaintReceived, Refused),
        (Acknowledged, Stage1Response),
        (Acknowledged, Stage2Response),
        (Acknowledged, FinalResponse),
        (Stage1Response, Stage2Response),
        (Stage1Response, FinalEscalationRequested),
        (Stage1Response, FinalResponse),
        (EscalationRequested, EscalationAcknowledged),
        (EscalationRequested, Stage2Response),
        (EscalationRequested, FinalEscalationRequested),
        (EscalationRequested, FinalResponse),
        (EscalationAcknowledged, Stage2Response),
        (EscalationAcknowledged, FinalResponse),
        (Stage2Response, FinalEscalationRequested),
        (Stage2Response, FinalResponse),
        (FinalEscalationRequested, FinalResponse),
    ]
};

/// Two events dated in reverse of the usual order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OddOrder {
    /// What usually comes first.
    pub first: EventKind,
    /// What usually follows, and is dated before it.
    pub then: EventKind,
}

/// An event on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// The date on the letter, or the day of the act.
    pub on: NaiveDate,
    /// The day the resident received it, if known.
    pub received_on: Option<NaiveDate>,
}

/// A notice that more time is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extension {
    /// The date of the notice.
    pub on: NaiveDate,
    /// The day the resident received it, if known.
    pub received_on: Option<NaiveDate>,
    /// The new date.
    pub until: NaiveDate,
}

/// What has happened, at most one of each kind. Letters cross, so the order may be odd: see
/// [`Events::odd_orders`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Events {
    /// The resident sent the complaint.
    pub sent: Option<Event>,
    /// The landlord received it.
    pub received: Option<Event>,
    /// It was acknowledged.
    pub acknowledged: Option<Event>,
    /// It was answered at stage 1.
    pub stage_1_response: Option<Event>,
    /// The resident asked for stage 2.
    pub escalation_requested: Option<Event>,
    /// That was acknowledged.
    pub escalation_acknowledged: Option<Event>,
    /// It was answered at stage 2, with a third stage to come.
    pub stage_2_response: Option<Event>,
    /// The resident asked for the third stage.
    pub final_escalation_requested: Option<Event>,
    /// The final response.
    pub final_response: Option<Event>,
    /// The landlord refused it.
    pub refused: Option<Event>,
    /// Whether the landlord acknowledged the complaint, or the request under way, on an unknown
    /// day. Set by the wizard, not by facts documents.
    pub acknowledged_on_unknown_day: bool,
    /// Whether the next stage was asked for on an unknown day. Set by the wizard, not by facts
    /// documents.
    pub asked_on_unknown_day: bool,
    /// Notices of more time, by date.
    pub extensions: Vec<Extension>,
}

impl Extension {
    /// The day the resident was told, if known: only a notice in time gives more time.
    #[must_use]
    pub fn came_on(&self) -> NaiveDate {
        self.received_on.unwrap_or(self.on)
    }
}

impl Events {
    /// All pairs of events in an odd order.
    #[must_use]
    pub fn odd_orders(&self) -> Vec<OddOrder> {
        let odd = ORDER.iter().filter(|(first, then)| match (self.get(*first), self.get(*then)) {
            (Some(first), Some(then)) => then.on < first.on,
            (None, _) | (_, None) => false,
        });
        let odd = odd.map(|&(first, then)| OddOrder { first, then });
        odd.chain(self.notice_before_complaint()).collect()
    }

    /// Notices of more time dated before their complaint.
    fn notice_before_complaint(&self) -> impl Iterator<Item = OddOrder> {
        let notice = self.extensions.iter().map(|it| it.on).min();
        let complaint = [EventKind::ComplaintSent, EventKind::ComplaintReceived].into_iter();
        complaint.filter_map(move |first| {
            let odd = notice? < self.get(first)?.on;
            odd.then_some(OddOrder { first, then: EventKind::ExtensionNotified })
        })
    }

    /// The day by which an undated complaint must have been sent: the landlord had written about
    /// it, or more was asked for.
    #[must_use]
    pub fn sent_by(&self) -> Option<NaiveDate> {
        let events = EventKind::ALL.iter().filter_map(|it| self.get(*it)).map(|it| it.on);
        events.chain(self.extensions.iter().map(|it| it.on)).min()
    }

    /// The landlord's refusal, unless it has dealt with the complaint since.
    #[must_use]
    pub fn still_refused(&self) -> Option<Event> {
        let refused = self.refused?;
        let since = [
            self.acknowledged,
            self.stage_1_response,
            self.escalation_acknowledged,
            self.stage_2_response,
            self.final_response,
        ];
        since.into_iter().flatten().all(|it| it.on <= refused.on).then_some(refused)
    }

    /// The event of a kind. Extensions are stored separately, because there may be several.
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
            EventKind::Stage2Response => self.stage_2_response,
            EventKind::FinalEscalationRequested => self.final_escalation_requested,
            EventKind::FinalResponse => self.final_response,
            EventKind::Refused => self.refused,
        }
    }

    /// When the complaint was sent, or else received.
    #[must_use]
    pub fn sent_or_received(&self) -> Option<(CountedFrom, Event)> {
        self.first_of(&[CountedFrom::ComplaintSent, CountedFrom::ComplaintReceived])
    }

    /// When the landlord received the complaint, or else when it was sent.
    #[must_use]
    pub fn received_or_sent(&self) -> Option<(CountedFrom, Event)> {
        self.first_of(&[CountedFrom::ComplaintReceived, CountedFrom::ComplaintSent])
    }

    /// The first of these, in the given order, that has happened.
    #[must_use]
    pub fn first_of(&self, starts: &[CountedFrom]) -> Option<(CountedFrom, Event)> {
        starts.iter().find_map(|&start| Some((start, self.get(start.event()?)?)))
    }
}
