//! What is known about the resident, the problem and the complaint so far.

#[cfg(feature = "text")]
mod check;
mod date_range;
mod events;
mod file;

#[cfg(feature = "text")]
pub use check::FactsProblem;
pub use date_range::DateRange;
pub use events::{Event, Events, Extension, OddOrder};
pub use file::{EventFile, FactsFile, SCHEMA, StatedRole};

pub use crate::ids::{About, EventKind, Home, Role};

use chrono::NaiveDate;

/// The facts of one assessment, checked. `None` means unknown, which is not "no".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The civil date in the United Kingdom on which the question is asked.
    pub today: NaiveDate,
    /// Whether somebody is in danger now.
    pub danger: Option<bool>,
    /// Whether they were told whom to call, so that the complaint comes next. Set by the wizard,
    /// not by facts documents.
    pub emergency_passed: bool,
    /// Whose complaint it is: the represented person's role.
    pub role: Option<Role>,
    /// Whether somebody else acts for them.
    pub represents: Option<bool>,
    /// What kind of home it is.
    pub home: Option<Home>,
    /// What it is about.
    pub about: Option<About>,
    /// Whether the landlord has been told before.
    pub reported_before: Option<bool>,
    /// Whether the resident is unhappy with what the landlord did then.
    pub unhappy_with_response: Option<bool>,
    /// Whether the resident asks for a complaint in any case.
    pub wants_complaint: bool,
    /// Whether a claim has been filed at court.
    pub claim_filed: Option<bool>,
    /// When it happened; for an ongoing problem, when it last did.
    pub occurred_on: Option<DateRange>,
    /// When the resident first knew.
    pub first_known_on: Option<DateRange>,
    /// When it was first reported to the landlord.
    pub reported_on: Option<DateRange>,
    /// Whether it is still happening.
    pub ongoing: Option<bool>,
    /// What has happened to the complaint so far.
    pub events: Events,
    /// Whether the complaint was sent on an unknown day: then nothing can be counted from it. Set
    /// by the wizard, not by facts documents.
    pub sent_on_unknown_day: bool,
}

impl Facts {
    /// Facts with only the day known.
    #[must_use]
    pub fn nothing_known(today: NaiveDate) -> Self {
        Self {
            today,
            danger: None,
            emergency_passed: false,
            role: None,
            represents: None,
            home: None,
            about: None,
            reported_before: None,
            unhappy_with_response: None,
            wants_complaint: false,
            claim_filed: None,
            occurred_on: None,
            first_known_on: None,
            reported_on: None,
            ongoing: None,
            events: Events::default(),
            sent_on_unknown_day: false,
        }
    }

    /// Whether the tenure is unknown: it was not given, the person has moved out, the complaint is
    /// anonymous, or the role is unknown.
    #[must_use]
    pub fn tenure_is_unknown(&self) -> bool {
        match self.role {
            Some(Role::Anonymous | Role::FormerResident) => true,
            Some(
                Role::Tenant
                | Role::Leaseholder
                | Role::SharedOwner
                | Role::Freeholder
                | Role::Applicant
                | Role::Visitor,
            ) => false,
            None => self.represents == Some(true),
        }
    }

    /// The day for measuring the age of the problem: the day the complaint was sent, the latest
    /// that may have been, or today if it was not sent.
    #[must_use]
    pub fn measured_on(&self) -> NaiveDate {
        let sent = self.events.sent_or_received().map(|(_, event)| event.on);
        let by = || self.events.sent_by().map(|it| it.min(self.today));
        sent.or_else(by).unwrap_or(self.today)
    }
}
