//! The same table for the made-up procedures, typed from their quotations.

use complaint_core::facts::{About, Role};

use super::days::Long::{Days, Months, WorkingDays, WorkingDaysWithFirst};
use super::table::Since::{
    Acknowledgement, Known, LastRequest, Letter, LetterAtSecond, OwnAcknowledgementDue,
    OwnRequestDue, Receipt, ReceiptAtSecond, Request, RequestAcknowledgement, SecondLetter,
    Sending,
};
use super::table::{Kind, Limit, Nation, Procedure, SILENT, ToSecond};

/// What the document says.
pub(super) fn procedure(policy: &str) -> Procedure {
    match policy {
        "answers-after-a-letter" => Procedure {
            promises: &[
                ("stage-1.acknowledge", Receipt, WorkingDays(5)),
                ("stage-1.respond", OwnAcknowledgementDue(5), WorkingDays(10)),
                ("stage-2.respond", Request, WorkingDays(20)),
            ],
            ..SILENT
        },
        "answers-from-the-first-complaint" => Procedure {
            nation: Nation::Wales,
            kind: Kind::Council,
            promises: &[
                ("stage-1.respond", Receipt, Days(28)),
                ("stage-2.respond", ReceiptAtSecond, Days(56)),
            ],
            ..SILENT
        },
        "contact-before-acknowledging" => Procedure {
            promises: &[
                ("stage-1.contact", Receipt, WorkingDays(2)),
                ("stage-1.acknowledge", Receipt, WorkingDays(5)),
                ("stage-1.respond", OwnAcknowledgementDue(5), WorkingDays(10)),
                ("stage-2.acknowledge", Request, WorkingDays(5)),
                ("stage-2.respond", OwnRequestDue(5), WorkingDays(20)),
            ],
            ..SILENT
        },
        "counts-every-day" => Procedure {
            nation: Nation::NorthernIreland,
            promises: &[
                ("stage-1.acknowledge", Receipt, Days(7)),
                ("stage-1.respond", Receipt, Days(28)),
                ("stage-2.request", Letter, Days(14)),
                ("stage-2.respond", Request, Days(30)),
            ],
            ..SILENT
        },
        "counts-from-acknowledgement" => Procedure {
            kind: Kind::Agent,
            names: &["property-redress"],
            promises: &[
                ("stage-1.acknowledge", Sending, WorkingDays(3)),
                ("stage-1.respond", Acknowledgement, WorkingDays(10)),
            ],
            ..SILENT
        },
        "counts-the-first-day" => Procedure {
            promises: &[
                ("stage-1.acknowledge", Receipt, WorkingDays(5)),
                ("stage-1.respond", OwnAcknowledgementDue(5), WorkingDaysWithFirst(10)),
            ],
            // By its page; its other closure does count.
            closed: "2026-12-24",
            differs: &[("stage-2-period-missing", true)],
            ..SILENT
        },
        "english-council" => Procedure {
            kind: Kind::Council,
            promises: &[
                ("stage-1.respond", Acknowledgement, WorkingDays(10)),
                ("stage-2.respond", RequestAcknowledgement, WorkingDays(20)),
            ],
            ..SILENT
        },
        "escalates-by-itself" => Procedure {
            nation: Nation::Wales,
            promises: &[
                ("stage-1.respond", Receipt, WorkingDays(10)),
                ("stage-2.respond", LetterAtSecond, WorkingDays(15)),
            ],
            to_second: ToSecond::ByItself,
            ..SILENT
        },
        "limits-its-extensions" => Procedure {
            promises: &[
                ("stage-1.acknowledge", Receipt, WorkingDays(5)),
                ("stage-1.respond", OwnAcknowledgementDue(5), WorkingDays(10)),
                ("stage-2.acknowledge", Request, WorkingDays(5)),
                ("stage-2.respond", OwnRequestDue(5), WorkingDays(20)),
            ],
            caps: &[("stage-1.respond", WorkingDays(5)), ("stage-2.respond", Days(42))],
            differs: &[("extension-too-long", true)],
            ..SILENT
        },
        "matters-that-go-elsewhere" => Procedure {
            nation: Nation::Scotland,
            kind: Kind::Council,
            promises: &[
                ("stage-1.respond", Receipt, WorkingDays(5)),
                ("stage-2.respond", Request, WorkingDays(20)),
            ],
            elsewhere: &[
                (About::NeighbourNoise, &[]),
                (About::ServiceChargeAmount, &[Role::Leaseholder]),
            ],
            ..SILENT
        },
        "names-no-ombudsman" => Procedure {
            promises: &[
                ("stage-1.acknowledge", Receipt, WorkingDays(5)),
                ("stage-1.respond", OwnAcknowledgementDue(5), WorkingDays(10)),
                ("stage-2.respond", Request, WorkingDays(20)),
            ],
            ..SILENT
        },
        "names-only-the-tribunal" => Procedure {
            names: &["first-tier-tribunal"],
            promises: &[
                ("stage-1.respond", Receipt, WorkingDays(10)),
                ("stage-2.respond", Request, WorkingDays(20)),
            ],
            ..SILENT
        },
        "northern-irish-association" => Procedure {
            nation: Nation::NorthernIreland,
            promises: &[("stage-1.respond", Receipt, WorkingDays(5))],
            ..SILENT
        },
        "northern-irish-procedure" => Procedure {
            nation: Nation::NorthernIreland,
            promises: &[
                ("stage-1.acknowledge", Receipt, WorkingDays(3)),
                ("stage-1.respond", Receipt, WorkingDays(10)),
                ("stage-2.request", Letter, Months(1)),
                ("stage-2.respond", Request, WorkingDays(15)),
                ("stage-3.request", SecondLetter, Months(1)),
                ("stage-3.acknowledge", LastRequest, WorkingDays(5)),
                ("stage-3.respond", LastRequest, WorkingDays(20)),
            ],
            has_third: true,
            limit: Limit::FromIncident(12),
            ..SILENT
        },
        "redress-agent" => Procedure {
            kind: Kind::Agent,
            names: &["property-redress"],
            promises: &[("stage-1.respond", Receipt, WorkingDays(15))],
            ..SILENT
        },
        "scottish-agent" => Procedure {
            nation: Nation::Scotland,
            kind: Kind::Agent,
            names: &["property-ombudsman"],
            promises: &[("stage-1.respond", Receipt, WorkingDays(15))],
            ..SILENT
        },
        "scottish-association" => Procedure {
            nation: Nation::Scotland,
            promises: &[
                ("stage-1.respond", Receipt, WorkingDays(5)),
                ("stage-2.acknowledge", Request, WorkingDays(3)),
                ("stage-2.respond", Request, WorkingDays(20)),
            ],
            ..SILENT
        },
        "scottish-procedure" => Procedure {
            nation: Nation::Scotland,
            promises: &[
                ("stage-1.respond", Receipt, WorkingDays(5)),
                ("stage-2.request", Letter, Months(2)),
                ("stage-2.acknowledge", Request, WorkingDays(3)),
                ("stage-2.respond", Request, WorkingDays(20)),
            ],
            or_later: &[("stage-2.request", Known, Months(6))],
            caps: &[("stage-1.respond", WorkingDays(5))],
            to_second: ToSecond::Straight,
            limit: Limit::FromKnowing(6),
            ..SILENT
        },
        "welsh-association" => Procedure {
            nation: Nation::Wales,
            promises: &[("stage-1.respond", Receipt, WorkingDays(10))],
            ..SILENT
        },
        "welsh-procedure" => Procedure {
            nation: Nation::Wales,
            promises: &[
                ("stage-1.respond", Receipt, WorkingDays(10)),
                ("stage-2.acknowledge", Request, WorkingDays(5)),
                ("stage-2.respond", Request, WorkingDays(20)),
            ],
            to_second: ToSecond::Straight,
            limit: Limit::FromKnowing(6),
            outer: Some(36),
            ..SILENT
        },
        other => panic!("{other} is not in the oracle's table"),
    }
}
