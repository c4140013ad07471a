//! The table typed from the documents and the rules (domain sections 1, 2 and 7; law A1).

use complaint_core::facts::{About, Role};

use super::days::Long::{self, Days, WorkingDays};
use super::made_up;
use Since::{AcknowledgementDue, Letter, Receipt, Request, RequestDue, StepDue};

/// Which holidays and ombudsmen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nation {
    England,
    Wales,
    Scotland,
    NorthernIreland,
}

/// What the landlord is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Association,
    Council,
    Agent,
}

/// What a step is counted from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Since {
    /// The day it was sent.
    Sending,
    /// The day the landlord received it, or it was sent; today if it was not.
    Receipt,
    /// The acknowledgement, with no due date; today while there is none.
    Acknowledgement,
    /// The acknowledgement, due in so many working days from receipt: the earlier (the Code: a late
    /// acknowledgement gives no more time).
    AcknowledgementDue(u16),
    /// The same in a landlord’s own text: its promise runs from the letter, even if late.
    OwnAcknowledgementDue(u16),
    /// An internal step of the landlord, due in so many working days from receipt.
    StepDue(u16),
    /// The date on the stage 1 answer, whenever it came.
    Letter,
    /// The day stage 2 began or was asked for; today once it may be.
    Request,
    /// The acknowledgement of that, with no due date.
    RequestAcknowledgement,
    /// The acknowledgement of that, due in so many working days: the earlier.
    RequestDue(u16),
    /// The same in a landlord’s own text.
    OwnRequestDue(u16),
    /// The stage 1 answer, after which stage 2 begins by itself; or the day it was asked for.
    LetterAtSecond,
    /// The first complaint, once stage 2 has begun.
    ReceiptAtSecond,
    /// The date on the answer at stage 2.
    SecondLetter,
    /// The day stage 3 began or was asked for; today once it may be.
    LastRequest,
    /// The day the resident first knew.
    Known,
}

/// A step, what it is counted from, and how long.
pub(crate) type Row = (&'static str, Since, Long);

/// How a complaint comes to stage 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ToSecond {
    /// The resident asks for it.
    Asked,
    /// It follows by itself after the stage 1 answer.
    ByItself,
    /// The landlord may begin there.
    Straight,
}

/// How old a problem may be, by the landlord’s page.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Limit {
    None,
    /// So many months from knowing, the last day included.
    FromKnowing(u32),
    /// So many months from the incident, the last day included.
    FromIncident(u32),
    /// So many months from the incident to its report, the last day excluded.
    IncidentToReport(u32),
}

/// Matters that a page sends elsewhere, and whose; with no roles, everyone's.
type Elsewhere = (About, &'static [Role]);

/// What one landlord’s document says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Procedure {
    pub(crate) nation: Nation,
    pub(crate) kind: Kind,
    /// The bodies it names beside those of the nation.
    pub(crate) names: &'static [&'static str],
    pub(crate) promises: &'static [Row],
    /// Second counts, where the later date holds.
    pub(crate) or_later: &'static [Row],
    /// The limits on more time in its own text.
    pub(crate) caps: &'static [(&'static str, Long)],
    pub(crate) has_third: bool,
    pub(crate) to_second: ToSecond,
    pub(crate) limit: Limit,
    /// Its outer limit, in months from the incident.
    pub(crate) outer: Option<u32>,
    pub(crate) elsewhere: &'static [Elsewhere],
    /// Its own days off.
    pub(crate) closed: &'static str,
    /// Whether the page is known to have been replaced.
    pub(crate) replaced: bool,
    /// Where it differs from the Code, and whether that counts.
    pub(crate) differs: &'static [(&'static str, bool)],
}

/// A document that says nothing.
pub(super) const SILENT: Procedure = Procedure {
    nation: Nation::England,
    kind: Kind::Association,
    names: &[],
    promises: &[],
    or_later: &[],
    caps: &[],
    has_third: false,
    to_second: ToSecond::Asked,
    limit: Limit::None,
    outer: None,
    elsewhere: &[],
    closed: "",
    replaced: false,
    differs: &[],
};

const LEASES: &[Role] = &[Role::Leaseholder, Role::SharedOwner];

/// What a landlord’s document says.
pub(crate) fn procedure(policy: &str) -> Procedure {
    match policy {
        "pms" => Procedure {
            nation: Nation::Wales,
            kind: Kind::Agent,
            names: &["property-ombudsman"],
            promises: &[
                ("stage-1.acknowledge", Receipt, WorkingDays(3)),
                ("stage-1.respond", Receipt, WorkingDays(15)),
                ("stage-2.respond", Request, WorkingDays(15)),
            ],
            ..SILENT
        },
        "platinum-skies" => Procedure {
            names: &["first-tier-tribunal"],
            promises: &[
                ("stage-1.acknowledge", Receipt, WorkingDays(5)),
                ("stage-1.respond", Receipt, WorkingDays(10)),
                ("stage-2.respond", Request, WorkingDays(20)),
            ],
            elsewhere: &[(About::ServiceChargeAmount, LEASES), (About::LeaseTerms, LEASES)],
            differs: &[
                ("designated-person", true),
                ("informal-stage", false),
                ("ombudsman-contact-superseded", true),
                ("policy-review-overdue", true),
            ],
            ..SILENT
        },
        "places-for-people" => Procedure {
            promises: &[
                ("stage-1.acknowledge", Receipt, WorkingDays(5)),
                ("stage-1.phone", Receipt, WorkingDays(10)),
                ("stage-1.respond", Receipt, WorkingDays(10)),
            ],
            limit: Limit::FromKnowing(6),
            differs: &[
                ("six-month-limit", true),
                ("designated-person", true),
                ("eight-week-wait", true),
                ("ombudsman-clock-from-complaint", true),
                ("informal-stage", false),
                ("stage-2-period-missing", true),
                ("leaseholder-access", true),
                ("ombudsman-contact-superseded", true),
            ],
            ..SILENT
        },
        "settle" => Procedure {
            promises: &[
                ("first-contact.respond", Receipt, WorkingDays(4)),
                ("stage-1.respond", StepDue(4), Days(14)),
                ("stage-2.contact", Request, WorkingDays(4)),
            ],
            limit: Limit::IncidentToReport(6),
            replaced: true,
            differs: &[
                ("six-month-limit", false),
                ("designated-person", false),
                ("eight-week-wait", false),
                ("review-grounds", false),
                ("stage-2-period-missing", false),
                ("ombudsman-contact-superseded", false),
            ],
            ..SILENT
        },
        "p3" => Procedure {
            promises: &[
                ("stage-1.acknowledge", Receipt, WorkingDays(5)),
                ("stage-1.respond", Receipt, WorkingDays(10)),
                ("stage-2.request", Letter, WorkingDays(10)),
            ],
            elsewhere: &[(About::SupportService, &[])],
            differs: &[
                ("stage-2-period-missing", true),
                ("escalation-window", false),
                ("ombudsman-contact-superseded", true),
            ],
            ..SILENT
        },
        other => made_up::procedure(other),
    }
}

impl Procedure {
    /// Whether the Code and the law on hazards in England bind it: social landlords in England.
    pub(crate) fn is_bound(&self) -> bool {
        self.nation == Nation::England && self.kind != Kind::Agent
    }
}

/// The Code (6.2, 6.3, 6.11, 6.14).
pub(crate) const CODE: &[Row] = &[
    ("stage-1.acknowledge", Receipt, WorkingDays(5)),
    ("stage-1.respond", AcknowledgementDue(5), WorkingDays(10)),
    ("stage-2.acknowledge", Request, WorkingDays(5)),
    ("stage-2.respond", RequestDue(5), WorkingDays(20)),
];

/// How much more time the Code allows (6.4, 6.15).
pub(crate) const CODE_CAPS: &[(&str, Long)] =
    &[("stage-1.respond", WorkingDays(10)), ("stage-2.respond", WorkingDays(20))];

/// England: somebody is in danger.
pub(crate) const DANGER: &[Row] = &[("hazard.emergency", Receipt, Days(1))];

/// England: damp and mould.
pub(crate) const DAMP: &[Row] = &[
    ("hazard.investigate", Receipt, WorkingDays(10)),
    ("hazard.summary", StepDue(10), WorkingDays(3)),
    ("hazard.make-safe", StepDue(10), WorkingDays(5)),
    ("hazard.start-work", StepDue(10), WorkingDays(5)),
    ("hazard.further-work", StepDue(10), Days(84)),
];

/// Scotland: damp and mould (SSI 2026/173).
pub(crate) const DAMP_IN_SCOTLAND: &[Row] = &[
    ("hazard.investigate", Receipt, WorkingDays(10)),
    ("hazard.summary", StepDue(10), WorkingDays(3)),
    ("hazard.start-work", StepDue(10), WorkingDays(5)),
];
