//! Random facts documents: complaints with any history, letters dated ahead and in odd orders,
//! notices of more time, refusals and third stages.

use chrono::{Days, NaiveDate, TimeDelta};
use complaint_core::facts::{About, EventKind, Facts, Home, StatedRole};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::fixtures::day;

fn maybe() -> impl Strategy<Value = Value> {
    select(vec![Value::Null, json!(true), json!(false)])
}

/// How many days later: mostly around the time that a step takes.
fn gap() -> impl Strategy<Value = u64> {
    prop_oneof![4 => 0..6_u64, 6 => 3..20_u64, 3 => 18..60_u64]
}

/// How many days before the complaint a problem began: around six months, one year and three.
fn before() -> impl Strategy<Value = u64> {
    prop_oneof![0..60_u64, 150..215_u64, 340..400_u64, 1060..1130_u64]
}

/// A notice of more time: which days after the complaint, how much later it came, how much longer.
type Notice = (u64, Option<i64>, u64);

fn notices() -> impl Strategy<Value = Vec<Notice>> {
    let came = weighted(0.5, -6..12_i64);
    prop_oneof![
        2 => Just(Vec::new()),
        3 => vec((0..110_u64, came, 0..70_u64), 1..4),
    ]
}

/// Days with such gaps between them.
fn days_from(start: NaiveDate, gaps: &[u64]) -> Vec<NaiveDate> {
    let mut on = start;
    gaps.iter()
        .map(|gap| {
            on = on + Days::new(*gap);
            on
        })
        .collect()
}

/// The events in their usual order.
const COURSE: [EventKind; 9] = [
    EventKind::ComplaintSent,
    EventKind::ComplaintReceived,
    EventKind::Acknowledged,
    EventKind::Stage1Response,
    EventKind::EscalationRequested,
    EventKind::EscalationAcknowledged,
    EventKind::Stage2Response,
    EventKind::FinalEscalationRequested,
    EventKind::FinalResponse,
];

/// The history of a complaint.
#[derive(Debug, Clone)]
struct History {
    gaps: Vec<u64>,
    /// How many of its events have happened, and which of those are known.
    n_happened: usize,
    known: Vec<bool>,
    /// How many days after its date each came.
    came: Vec<Option<i64>>,
    /// One event with a misplaced date.
    slip: Option<(usize, i64)>,
    refused: Option<u64>,
    notices: Vec<Notice>,
    /// From the last event to today; if negative, letters are dated ahead.
    today: i64,
}

fn history() -> impl Strategy<Value = History> {
    let n = COURSE.len();
    let came = vec(weighted(0.3, -6..12_i64), n);
    let known = vec(prop::bool::weighted(0.85), n);
    let slip = weighted(0.25, (0..n, -60..60_i64));
    let today = prop_oneof![6 => 0..15_i64, 4 => 10..110_i64, 2 => -31..0_i64, 1 => 300..420_i64];
    let refused = weighted(0.15, 0..90_u64);
    (vec(gap(), n), 0..=n, known, came, slip, refused, notices(), today).prop_map(
        |(gaps, n_happened, known, came, slip, refused, notices, today)| History {
            gaps,
            n_happened,
            known,
            came,
            slip,
            refused,
            notices,
            today,
        },
    )
}

impl History {
    /// The events of a complaint that began on `start`, and today.
    fn events(&self, start: NaiveDate) -> (Vec<Value>, NaiveDate) {
        let days = days_from(start, &self.gaps);
        let last = days[self.n_happened.saturating_sub(1)];
        let today = last + TimeDelta::days(self.today);
        let ahead = today + Days::new(31);
        let event = |kind: EventKind, on: NaiveDate, came: Option<i64>| {
            let latest = if kind.is_by_landlord() { ahead } else { today };
            let came = came.map(|it| (on + TimeDelta::days(it)).min(today));
            let came = came.filter(|it| *it + Days::new(31) >= on);
            (on <= latest).then(|| json!({"event": kind.as_str(), "on": on, "received_on": came}))
        };
        let mut events: Vec<Value> = COURSE
            .iter()
            .enumerate()
            .take(self.n_happened)
            .filter(|it| self.known[it.0])
            .filter_map(|(index, kind)| {
                let slip = self.slip.filter(|it| it.0 == index).map_or(0, |it| it.1);
                event(*kind, days[index] + TimeDelta::days(slip), self.came[index])
            })
            .collect();
        let after = |n: u64| start + Days::new(n);
        events.extend(self.refused.and_then(|it| event(EventKind::Refused, after(it), None)));
        events.extend(self.notices.iter().filter_map(|(on, came, until)| {
            let mut notice = event(EventKind::ExtensionNotified, after(*on), *came)?;
            notice["until"] = json!(after(*on) + Days::new(*until));
            Some(notice)
        }));
        (events, today)
    }
}

/// When the problem was: how long before the complaint; how widely and how soon after one another
/// it happened, was known and was reported; which of the three are remembered.
type Problem = (u64, Vec<u64>, Vec<u64>, Vec<bool>);

fn problem() -> impl Strategy<Value = Problem> {
    let width = prop_oneof![2 => Just(0_u64), 1 => 0..40_u64];
    let reported = vec(prop_oneof![0..10_u64, 0..90_u64], 3);
    (before(), reported, vec(width, 3), vec(prop::bool::weighted(0.7), 3))
}

/// Documents of which nearly all can be assessed.
pub(super) fn documents() -> impl Strategy<Value = Value> {
    let role = prop_oneof![
        1 => Just(Value::Null),
        4 => Just(json!("tenant")),
        4 => select(StatedRole::ALL).prop_map(|it| json!(it.as_str())),
    ];
    let about = prop_oneof![
        2 => Just(json!("damp-and-mould")),
        3 => select(About::ALL).prop_map(|it| json!(it.as_str())),
        1 => Just(Value::Null),
    ];
    let home = prop_oneof![
        2 => Just(Value::Null),
        2 => select(Home::ALL).prop_map(|it| json!(it.as_str())),
    ];
    let flags = vec(maybe(), 7);
    (role, about, home, flags, 0..700_u64, history(), problem()).prop_map(
        |(role, about, home, flags, start, gone, problem)| {
            let start = day("2025-09-01") + Days::new(start);
            let (events, today) = gone.events(start);
            let names = ["danger", "reported_before", "unhappy_with_response", "wants_complaint"];
            let names = names.into_iter().chain(["claim_filed", "ongoing", "represents"]);
            let mut document = Map::from_iter(names.map(str::to_owned).zip(flags));
            let (before, reported, widths, remembered) = problem;
            let first = start - Days::new(before);
            let days = days_from(first, &[0, reported[1], reported[2]]);
            let names = ["occurred_on", "first_known_on", "reported_on"];
            for (index, name) in names.into_iter().enumerate().filter(|it| remembered[it.0]) {
                let from = days[index].min(today);
                let to = (from + Days::new(widths[index])).min(today);
                document.insert(name.to_owned(), json!({ "from": from, "to": to }));
            }
            document.insert("today".to_owned(), json!(today));
            document.insert("role".to_owned(), role);
            document.insert("about".to_owned(), about);
            document.insert("home".to_owned(), home);
            document.insert("events".to_owned(), Value::Array(events));
            Value::Object(document)
        },
    )
}

/// What the wizard knows and no document says.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is one thing that only the wizard knows")]
pub(super) struct Passed {
    emergency: bool,
    sent_on_unknown_day: bool,
    acknowledged_on_unknown_day: bool,
    asked_on_unknown_day: bool,
}

pub(super) fn passed() -> impl Strategy<Value = Passed> {
    let seldom = || prop::bool::weighted(0.2);
    (any::<bool>(), seldom(), seldom(), seldom()).prop_map(
        |(emergency, sent_on_unknown_day, acknowledged_on_unknown_day, asked_on_unknown_day)| {
            Passed {
                emergency,
                sent_on_unknown_day,
                acknowledged_on_unknown_day,
                asked_on_unknown_day,
            }
        },
    )
}

impl Passed {
    /// Adds it to the facts of a document; a known day is not also an unknown one.
    pub(super) fn add_to(self, facts: &mut Facts) {
        let events = &facts.events;
        let sent = events.sent.is_some() || events.received.is_some();
        let acknowledged =
            events.acknowledged.is_some() || events.escalation_acknowledged.is_some();
        facts.emergency_passed = self.emergency;
        facts.sent_on_unknown_day = self.sent_on_unknown_day && !sent;
        let asked =
            events.escalation_requested.is_some() || events.final_escalation_requested.is_some();
        facts.events.asked_on_unknown_day = self.asked_on_unknown_day && !asked;
        facts.events.acknowledged_on_unknown_day =
            self.acknowledged_on_unknown_day && !acknowledged;
    }
}
