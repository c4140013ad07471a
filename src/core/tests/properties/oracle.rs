//! The dates of a complaint counted on the fingers: a table typed off the documents (domain sections
//! 1, 2 and 7), lists of holidays typed off domain 10.3, and one day after the other.
//!
//! It shares nothing with the core but the facts and the names of the steps.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};
use complaint_core::calendar::Division;
use complaint_core::facts::{Event, Facts};

use crate::world::day;

/// From what a step is counted.
#[derive(Debug, Clone, Copy)]
pub(super) enum Since {
    /// The day it was sent.
    Sending,
    /// The day the landlord had it, or it was sent; today while it was not.
    Receipt,
    /// The acknowledgement, and nothing says by when it is due; today while there is none.
    Acknowledgement,
    /// The acknowledgement, which is due in so many working days from receipt: the earlier.
    AcknowledgementDue(u16),
    /// A step of the landlord that nobody hears of, due in so many working days from receipt.
    StepDue(u16),
    /// The date on the answer at stage 1, whenever it came.
    Letter,
    /// The day stage 2 was asked for; today once it may be.
    Request,
    /// The acknowledgement of that, due in so many working days: the earlier.
    RequestDue(u16),
}

/// How long.
#[derive(Debug, Clone, Copy)]
pub(super) enum Long {
    WorkingDays(u16),
    /// With the first day counted.
    WorkingDaysWithFirst(u16),
    Days(u16),
}

use Long::{Days, WorkingDays, WorkingDaysWithFirst};
use Since::{
    Acknowledgement, AcknowledgementDue, Letter, Receipt, Request, RequestDue, Sending, StepDue,
};

type Row = (&'static str, Since, Long);

/// What each landlord's document promises.
pub(super) fn promises(policy: &str) -> &'static [Row] {
    match policy {
        "pms" => &[
            ("stage-1.acknowledge", Receipt, WorkingDays(3)),
            ("stage-1.respond", Receipt, WorkingDays(15)),
            ("stage-2.respond", Request, WorkingDays(15)),
        ],
        "platinum-skies" => &[
            ("stage-1.acknowledge", Receipt, WorkingDays(5)),
            ("stage-1.respond", Receipt, WorkingDays(10)),
            ("stage-2.respond", Request, WorkingDays(20)),
        ],
        "places-for-people" => &[
            ("stage-1.acknowledge", Receipt, WorkingDays(5)),
            ("stage-1.phone", Receipt, WorkingDays(10)),
            ("stage-1.respond", Receipt, WorkingDays(10)),
        ],
        "settle" => &[
            ("first-contact.respond", Receipt, WorkingDays(4)),
            ("stage-1.respond", StepDue(4), Days(14)),
            ("stage-2.contact", Request, WorkingDays(4)),
        ],
        "p3" => &[
            ("stage-1.acknowledge", Receipt, WorkingDays(5)),
            ("stage-1.respond", Receipt, WorkingDays(10)),
            ("stage-2.request", Letter, WorkingDays(10)),
        ],
        "counts-from-acknowledgement" => &[
            ("stage-1.acknowledge", Sending, WorkingDays(3)),
            ("stage-1.respond", Acknowledgement, WorkingDays(10)),
        ],
        "counts-the-first-day" => &[
            ("stage-1.acknowledge", Receipt, WorkingDays(5)),
            ("stage-1.respond", AcknowledgementDue(5), WorkingDaysWithFirst(10)),
        ],
        "northern-irish-association" => &[("stage-1.respond", Receipt, WorkingDays(5))],
        "redress-agent" => &[("stage-1.respond", Receipt, WorkingDays(15))],
        "scottish-association" => &[
            ("stage-1.respond", Receipt, WorkingDays(5)),
            ("stage-2.acknowledge", Request, WorkingDays(3)),
            ("stage-2.respond", Request, WorkingDays(20)),
        ],
        "welsh-association" => &[("stage-1.respond", Receipt, WorkingDays(10))],
        other => panic!("{other} is not in the oracle's table"),
    }
}

/// The landlords in the Housing Ombudsman Scheme, whom the Code and Awaab’s Law bind.
pub(super) const BOUND: [&str; 5] =
    ["platinum-skies", "places-for-people", "settle", "p3", "counts-the-first-day"];

/// The Code (6.2, 6.3, 6.11, 6.14).
pub(super) const CODE: &[Row] = &[
    ("stage-1.acknowledge", Receipt, WorkingDays(5)),
    ("stage-1.respond", AcknowledgementDue(5), WorkingDays(10)),
    ("stage-2.acknowledge", Request, WorkingDays(5)),
    ("stage-2.respond", RequestDue(5), WorkingDays(20)),
];

/// The law on hazards in England, of one that is reported in the complaint (domain 7).
const LAW: &[Row] = &[
    ("hazard.emergency", Receipt, Days(1)),
    ("hazard.investigate", Receipt, WorkingDays(10)),
    ("hazard.summary", StepDue(10), WorkingDays(3)),
    ("hazard.make-safe", StepDue(10), WorkingDays(5)),
    ("hazard.start-work", StepDue(10), WorkingDays(5)),
    ("hazard.further-work", StepDue(10), Days(84)),
];

/// Scotland’s regulations on damp and mould (SSI 2026/173), in force from 6 October 2026.
const LAW_OF_SCOTLAND: &[Row] = &[
    ("hazard.investigate", Receipt, WorkingDays(10)),
    ("hazard.summary", StepDue(10), WorkingDays(3)),
    ("hazard.start-work", StepDue(10), WorkingDays(5)),
];

/// The law on hazards that binds a landlord when a hazard is reported in these facts.
pub(super) fn law(policy: &str, facts: &Facts) -> &'static [Row] {
    let events = &facts.events;
    let told = events.received.or(events.sent).map_or(facts.today, |it| it.on);
    match policy {
        "scottish-association" if told >= day("2026-10-06") => LAW_OF_SCOTLAND,
        _ if BOUND.contains(&policy) => LAW,
        _ => &[],
    }
}

const HOLIDAYS: &str = "2026-01-01 2026-04-03 2026-05-04 2026-05-25 2026-12-25 2026-12-28 \
    2027-01-01 2027-03-26 2027-05-03 2027-05-31 2027-12-27 2027-12-28 \
    2028-01-03 2028-04-14 2028-05-01 2028-05-29 2028-12-25 2028-12-26 \
    2029-01-01 2029-03-30 2029-05-07 2029-05-28";
const NOT_IN_SCOTLAND: &str = "2026-04-06 2026-08-31 2027-03-29 2027-08-30 2028-04-17 2028-08-28 \
    2029-04-02";
const IN_SCOTLAND: &str = "2026-01-02 2026-06-15 2026-08-03 2026-11-30 2027-01-04 2027-08-02 \
    2027-11-30 2028-01-04 2028-08-07 2028-11-30 2029-01-02";
const IN_NORTHERN_IRELAND: &str =
    "2026-03-17 2026-07-13 2027-03-17 2027-07-12 2028-03-17 2028-07-12 2029-03-19";

/// The days on which one landlord does not count.
pub(super) struct Oracle {
    holidays: BTreeSet<NaiveDate>,
}

impl Oracle {
    pub(super) fn new(policy: &str, division: Division) -> Self {
        let own = match division {
            Division::EnglandAndWales => vec![NOT_IN_SCOTLAND],
            Division::Scotland => vec![IN_SCOTLAND],
            Division::NorthernIreland => vec![NOT_IN_SCOTLAND, IN_NORTHERN_IRELAND],
        };
        // Its page says so; another closure on it does count.
        let closed = if policy == "counts-the-first-day" { "2026-12-24" } else { "" };
        let lists = own.into_iter().chain([HOLIDAYS, closed]);
        Self { holidays: lists.flat_map(str::split_whitespace).map(day).collect() }
    }

    pub(super) fn is_working_day(&self, day: NaiveDate) -> bool {
        assert!(day.year() < 2029 || day.ordinal() < 180, "{day}: the lists do not go so far");
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.holidays.contains(&day)
    }

    /// The day on which a period ends.
    pub(super) fn ends_on(&self, start: NaiveDate, long: Long) -> NaiveDate {
        let mut day = start;
        let mut left = match long {
            Days(n) | WorkingDays(n) => n,
            WorkingDaysWithFirst(n) => n - u16::from(self.is_working_day(day)),
        };
        while left > 0 {
            day = day.succ_opt().unwrap();
            if matches!(long, Days(_)) || self.is_working_day(day) {
                left -= 1;
            }
        }
        day
    }

    /// The last day on which a step is in time; none while its stage has not begun.
    pub(super) fn due(&self, (_, since, long): Row, facts: &Facts) -> Option<NaiveDate> {
        let events = &facts.events;
        let on = |event: Option<Event>| event.map(|it| it.on);
        let sent = on(events.sent).unwrap_or(facts.today);
        let receipt = on(events.received).unwrap_or(sent);
        // Asked for, or it may be asked for today.
        let may_ask = events.stage_1_response.is_some() && events.final_response.is_none();
        let request = on(events.escalation_requested).or(may_ask.then_some(facts.today));
        let working = |start, n| self.ends_on(start, WorkingDays(n));
        let start = match since {
            Sending => sent,
            Receipt => receipt,
            Acknowledgement => on(events.acknowledged).unwrap_or(facts.today),
            StepDue(n) => working(receipt, n),
            AcknowledgementDue(n) => {
                let due = working(receipt, n);
                on(events.acknowledged).map_or(due, |it| it.min(due))
            }
            Letter => on(events.stage_1_response)?,
            Request => request?,
            RequestDue(n) => {
                let due = working(request?, n);
                on(events.escalation_acknowledged).map_or(due, |it| it.min(due))
            }
        };
        Some(self.ends_on(start, long))
    }
}

/// The corresponding date so many months on, or the last day of a shorter month (domain 10.2).
pub(super) fn months_after(start: NaiveDate, n: u32) -> NaiveDate {
    let (mut year, mut month) = (start.year(), start.month());
    for _ in 0..n {
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    (1..=start.day()).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day)).unwrap()
}
