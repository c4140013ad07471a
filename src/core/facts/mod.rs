//! What is known about the resident, the problem and the complaint so far.

#[cfg(feature = "text")]
mod check;
mod date_range;
mod events;
mod file;

#[cfg(feature = "text")]
pub use check::FactsProblem;
pub use date_range::DateRange;
pub use events::{Event, EventKind, Events, Extension};
pub use file::{EventFile, FactsFile, SCHEMA};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The facts of one assessment, checked. `None` means not known, which is not "no".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The civil date in the United Kingdom on which the question is asked.
    pub today: NaiveDate,
    /// Whether somebody is in danger now.
    pub danger: Option<bool>,
    /// Who is complaining.
    pub role: Option<Role>,
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
}

impl Facts {
    /// Nothing known but the day.
    #[must_use]
    pub fn nothing_known(today: NaiveDate) -> Self {
        Self {
            today,
            danger: None,
            role: None,
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
        }
    }

    /// Reads a facts document.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, each with its JSON pointer: what is not JSON of this shape, and
    /// dates that are in the future, out of order or impossible.
    #[cfg(feature = "text")]
    pub fn read(text: &str) -> Result<Self, Vec<FactsProblem>> {
        let file: FactsFile = crate::json::read(text)
            .map_err(|it| vec![FactsProblem { pointer: it.pointer, message: it.message }])?;
        check::check(file)
    }

    /// The day on which the age of the problem is measured: the day the complaint was sent, or
    /// today while it has not been.
    #[must_use]
    pub fn measured_on(&self) -> NaiveDate {
        self.events.sent_or_received().map_or(self.today, |(_, event)| event.on)
    }
}

/// Who is complaining.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Rents the home.
    Tenant,
    /// Holds a long lease.
    Leaseholder,
    /// Owns a share and rents the rest.
    SharedOwner,
    /// Owns the freehold and may pay a charge.
    Freeholder,
    /// Lived there when it happened.
    FormerResident,
    /// Has applied for a home.
    Applicant,
    /// Acts for somebody else.
    Representative,
    /// Was visiting, or lives nearby.
    Visitor,
    /// Does not want to say.
    Anonymous,
}

/// What the problem is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// A repair.
    Repair,
    /// Damp or mould.
    DampAndMould,
    /// Noise or behaviour of neighbours.
    NeighbourNoise,
    /// Staff or contractors.
    StaffConduct,
    /// How much the service charge or rent is.
    ServiceChargeAmount,
    /// How the service charge was handled or explained.
    ServiceChargeHandling,
    /// What the lease says.
    LeaseTerms,
    /// A support service.
    SupportService,
    /// Anything else.
    Other,
}

impl Role {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 9] = [
        Self::Tenant,
        Self::Leaseholder,
        Self::SharedOwner,
        Self::Freeholder,
        Self::FormerResident,
        Self::Applicant,
        Self::Representative,
        Self::Visitor,
        Self::Anonymous,
    ];

    /// The name used in JSON, and in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tenant => "tenant",
            Self::Leaseholder => "leaseholder",
            Self::SharedOwner => "shared-owner",
            Self::Freeholder => "freeholder",
            Self::FormerResident => "former-resident",
            Self::Applicant => "applicant",
            Self::Representative => "representative",
            Self::Visitor => "visitor",
            Self::Anonymous => "anonymous",
        }
    }
}

impl About {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 9] = [
        Self::Repair,
        Self::DampAndMould,
        Self::NeighbourNoise,
        Self::StaffConduct,
        Self::ServiceChargeAmount,
        Self::ServiceChargeHandling,
        Self::LeaseTerms,
        Self::SupportService,
        Self::Other,
    ];

    /// The name used in JSON, and in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Repair => "repair",
            Self::DampAndMould => "damp-and-mould",
            Self::NeighbourNoise => "neighbour-noise",
            Self::StaffConduct => "staff-conduct",
            Self::ServiceChargeAmount => "service-charge-amount",
            Self::ServiceChargeHandling => "service-charge-handling",
            Self::LeaseTerms => "lease-terms",
            Self::SupportService => "support-service",
            Self::Other => "other",
        }
    }
}
