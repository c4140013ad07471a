//! The facts document: what `complaint assess --facts` reads.
//!
//! Every field but `schema` and `today` may be absent or null, which means "not known".

use chrono::NaiveDate;
use serde::Deserialize;

use super::DateRange;
use crate::ids::{About, EventKind, Home, Role};
use crate::json::string_enum;

/// The version of this shape.
pub const SCHEMA: &str = "complaint-facts/1";

/// A facts document as written.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactsFile {
    /// `complaint-facts/1`; may be left out.
    #[serde(default)]
    pub schema: Option<String>,
    /// The civil date in the United Kingdom.
    #[serde(deserialize_with = "crate::iso::civil::deserialize")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub today: NaiveDate,
    /// Danger now.
    #[serde(default)]
    pub danger: Option<bool>,
    /// Who is complaining.
    #[serde(default)]
    pub role: Option<StatedRole>,
    /// Whether somebody acts for them.
    #[serde(default)]
    pub represents: Option<bool>,
    /// What kind of home it is.
    #[serde(default)]
    pub home: Option<Home>,
    /// What it is about.
    #[serde(default)]
    pub about: Option<About>,
    /// Whether the landlord was told before.
    #[serde(default)]
    pub reported_before: Option<bool>,
    /// Whether the resident is unhappy with the answer.
    #[serde(default)]
    pub unhappy_with_response: Option<bool>,
    /// Whether the resident wants a complaint in any case.
    #[serde(default)]
    pub wants_complaint: Option<bool>,
    /// Whether a claim is filed at court.
    #[serde(default)]
    pub claim_filed: Option<bool>,
    /// Why the complaint comes late, in the resident's words. Changes no answer.
    #[serde(default)]
    pub late_reason: Option<String>,
    /// When it happened.
    #[serde(default)]
    pub occurred_on: Option<DateRange>,
    /// When the resident first knew.
    #[serde(default)]
    pub first_known_on: Option<DateRange>,
    /// When it was first reported.
    #[serde(default)]
    pub reported_on: Option<DateRange>,
    /// Whether it is still happening.
    #[serde(default)]
    pub ongoing: Option<bool>,
    /// What has happened to the complaint, in any order.
    #[serde(default)]
    pub events: Option<Vec<EventFile>>,
}

string_enum! {
    /// Who is complaining, as a document says it.
    pub enum StatedRole {
        /// Rents the home.
        Tenant = "tenant",
        /// Holds a long lease.
        Leaseholder = "leaseholder",
        /// Owns a share and rents the rest.
        SharedOwner = "shared-owner",
        /// Owns the freehold.
        Freeholder = "freeholder",
        /// Lived there when it happened.
        FormerResident = "former-resident",
        /// Has applied for a home.
        Applicant = "applicant",
        /// Acts for somebody whose own role is unknown: `represents` says it better.
        Representative = "representative",
        /// Was visiting, or lives nearby.
        Visitor = "visitor",
        /// Does not want to say.
        Anonymous = "anonymous",
    }
}

impl StatedRole {
    /// Whose complaint it is; none for somebody who only acts for another.
    #[must_use]
    pub fn role(self) -> Option<Role> {
        Role::from_name(self.as_str())
    }
}

/// One event as written.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EventFile {
    /// What happened.
    pub event: EventKind,
    /// The date on the letter.
    #[serde(deserialize_with = "crate::iso::civil::deserialize")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub on: NaiveDate,
    /// When it came.
    #[serde(default, deserialize_with = "crate::iso::civil_if_any::deserialize")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub received_on: Option<NaiveDate>,
    /// For an extension: the new date.
    #[serde(default, deserialize_with = "crate::iso::civil_if_any::deserialize")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub until: Option<NaiveDate>,
}
