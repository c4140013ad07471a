//! An assessment counted by hand: a table typed from the documents and the rules, lists of
//! holidays, and one day after the other.
//!
//! It shares nothing with the core but the facts and the names of the steps.

mod course;
mod days;
mod limit;
mod made_up;
mod outcome;
mod redress;
mod table;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use complaint_core::facts::{About, DateRange, Facts, Home, Role};

pub(super) use course::Step;
pub(super) use days::Closed;
pub(super) use limit::{Age, age};
pub(super) use outcome::{Oddity, has_dates, oddities, outcome};
pub(super) use redress::{Body, bodies};
pub(super) use table::{Kind, Nation, Procedure, procedure};

use crate::fixtures::day;
use course::Course;
use table::{CODE, CODE_CAPS, DAMP, DAMP_IN_SCOTLAND, DANGER, Row};

/// One landlord, and the days that do not count for it and for others.
#[derive(Debug)]
pub(super) struct Oracle {
    pub(super) procedure: Procedure,
    own: Closed,
    others: Closed,
}

impl Oracle {
    pub(super) fn new(policy: &str) -> Self {
        let procedure = procedure(policy);
        let own = Closed::new(procedure.nation, procedure.closed);
        Self { procedure, own, others: Closed::new(procedure.nation, "") }
    }

    /// The days that do not count for a basis.
    pub(super) fn closed(&self, basis: &str) -> &Closed {
        if basis == "policy" { &self.own } else { &self.others }
    }

    /// What the landlord promises and what the Code requires; none where dates mean nothing.
    pub(super) fn steps(&self, facts: &Facts) -> Vec<Step> {
        if !has_dates(&self.procedure, facts) {
            return Vec::new();
        }
        let course = Course::new(&self.procedure, facts);
        let own = self.procedure.promises.iter().map(|row| {
            let later = self.procedure.or_later.iter().find(|it| it.0 == row.0);
            let cap = self.procedure.caps.iter().find(|it| it.0 == row.0);
            let later = later.map(|it| (it.1, it.2));
            course.step(*row, later, "policy", cap.map(|it| it.1), &self.own)
        });
        let code = CODE.iter().filter(|_| self.procedure.is_bound()).map(|row| {
            let cap = CODE_CAPS.iter().find(|it| it.0 == row.0);
            course.step(*row, None, "code", cap.map(|it| it.1), &self.others)
        });
        own.chain(code).filter(|it| course.is_to_come(it.step)).collect()
    }

    /// What the law on hazards requires, for a tenant’s home.
    pub(super) fn hazards(&self, facts: &Facts) -> Vec<Step> {
        let damp = facts.about == Some(About::DampAndMould);
        // A possible hazard of the home: not neighbours, staff, charges, leases or support.
        let of_home =
            matches!(facts.about, Some(About::Repair | About::DampAndMould | About::Other));
        let danger = of_home && facts.danger == Some(true);
        let special = matches!(facts.home, Some(Home::Supported | Home::Temporary));
        // For those who rent: an agent’s tenants in Scotland, too.
        let (since, laws): (_, Vec<&[Row]>) = match self.procedure.nation {
            Nation::England if self.procedure.kind != Kind::Agent && !special => {
                let laws = [(danger, DANGER), (damp, DAMP)];
                ("2025-10-27", laws.into_iter().filter(|it| it.0).map(|it| it.1).collect())
            }
            Nation::Scotland if damp => ("2026-10-06", vec![DAMP_IN_SCOTLAND]),
            Nation::England | Nation::Wales | Nation::Scotland | Nation::NorthernIreland => {
                return Vec::new();
            }
        };
        let since = day(since);
        let events = &facts.events;
        let complained = events.received.or(events.sent).map(|it| it.on);
        // The landlord was told before the complaint, under the law; or the complaint is the
        // report.
        let reported = facts.reported_on.filter(|it: &DateRange| {
            it.from() >= since && complained.is_none_or(|on| it.to() <= on)
        });
        let unknown = facts.sent_on_unknown_day || !outcome::happened(events).is_empty();
        let by_complaint = complained.map_or(!unknown, |it| it >= since);
        let acted_for = facts.role.is_none() && facts.represents == Some(true);
        let may_rent = acted_for || matches!(facts.role, Some(Role::Tenant | Role::Anonymous));
        if !may_rent || facts.today < since || reported.is_none() && !by_complaint {
            return Vec::new();
        }
        let course = Course::new(&self.procedure, facts).hazard_told(reported);
        let rows = laws.into_iter().flatten();
        rows.map(|row| course.step(*row, None, "law", None, &self.others)).collect()
    }
}

/// Where the page differs from the Code of 2024, and whether that counts.
pub(super) fn differences(procedure: &Procedure) -> BTreeSet<(&'static str, bool)> {
    procedure.differs.iter().copied().collect()
}

/// Every date of these steps.
pub(super) fn dates_of(steps: &[Step]) -> impl Iterator<Item = NaiveDate> {
    steps.iter().flat_map(|it| [it.due, it.from, it.before]).flatten()
}
