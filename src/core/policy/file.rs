//! Exactly what a landlord's policy file may say.
//!
//! One file each in `public/policies/<id>.json`; the JSON Schema beside them is generated from
//! these types. Every rule, period, route and statement carries the clause it comes from. What the
//! landlord's document does not say is absent.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Clause, PeriodRule, TimeLimit};
use crate::facts::{About, Role};

/// The version of this shape.
pub const SCHEMA: &str = "complaint-policy/1";

/// One landlord's procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PolicyFile {
    /// Where editors find the JSON Schema.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema_link: Option<String>,
    /// `complaint-policy/1`.
    pub schema: String,
    /// Kebab-case; the file's name without `.json`.
    pub id: String,
    /// The date of this file, ISO 8601; drafts and complaints record it.
    pub version: String,
    /// Whose procedure it is.
    pub landlord: Landlord,
    /// The texts the clauses point into.
    pub documents: Vec<Document>,
    /// The landlord's limit on how old a problem may be, when it states one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_limit: Option<TimeLimit<Clause>>,
    /// Matters that go somewhere else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_routes: Vec<OtherRoute>,
    /// The stages, in order, by the landlord's own names.
    pub stages: Vec<Stage>,
    /// The duties with a period.
    pub periods: Vec<PeriodRule<Clause>>,
    /// The schemes a resident can turn to afterwards.
    pub redress: Vec<RedressRoute>,
    /// Everything else the document says, by topic.
    pub statements: Vec<Statement>,
    /// The ways to reach the landlord that the document gives.
    pub contacts: Vec<Contact>,
    /// Working days on which the landlord is closed and which it does not count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closures: Vec<Closure>,
    /// For editors: what the capture lost, and how a slip was read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// Whose procedure it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Landlord {
    /// As residents know it.
    pub name: String,
    /// What kind of body it is.
    pub kind: LandlordKind,
    /// The nation of the homes: decides bank holidays, tribunal and emergency numbers.
    pub nation: Nation,
}

/// What kind of body complaints are made to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LandlordKind {
    /// A council, housing association or housing charity.
    SocialLandlord,
    /// An agent who manages homes for others.
    ManagingAgent,
}

/// A nation of the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Nation {
    /// England.
    England,
    /// Wales.
    Wales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

/// A text that clauses point into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// What clauses call it.
    pub id: String,
    /// Its title, or what it is.
    pub title: String,
    /// The public page or file it was read from.
    pub origin: String,
    /// The date printed on it.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::iso::civil_if_any"
    )]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub dated_on: Option<NaiveDate>,
    /// The last day of the month or day by which it says it will be reviewed, with the words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// Whether the landlord is known to have replaced this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superseded: Option<Superseded>,
    /// The day it was read.
    #[serde(with = "crate::iso::civil")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub read_on: NaiveDate,
}

/// When a document says it will be looked at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The last day that is still on time.
    #[serde(with = "crate::iso::civil")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub due_on: NaiveDate,
    /// The words.
    pub clause: Clause,
}

/// A newer text is known to exist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Superseded {
    /// The date of the newer text.
    #[serde(with = "crate::iso::civil")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub by_text_of: NaiveDate,
    /// Where the newer text stands.
    pub origin: String,
}

/// One stage of the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// 1 or 2: which decision of the landlord this is.
    pub number: u8,
    /// The landlord's own name for it.
    pub name: String,
    /// Who decides, in the landlord's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Clause>,
    /// Where the stage is described.
    pub clause: Clause,
}

/// A matter this procedure does not take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OtherRoute {
    /// What it is about.
    pub about: About,
    /// Whom it applies to; empty for everyone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Where the document sends it.
    pub clause: Clause,
}

/// A scheme the document names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RedressRoute {
    /// Which.
    pub scheme: SchemeId,
    /// Where the document names it.
    pub clause: Clause,
}

/// The bodies a resident can turn to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SchemeId {
    /// Social landlords in England.
    HousingOmbudsman,
    /// Agents who are its members.
    PropertyOmbudsman,
    /// Charges and leases in England.
    FirstTierTribunal,
    /// Charges and leases in Wales.
    ResidentialPropertyTribunalWales,
}

impl SchemeId {
    /// The name used in JSON, and in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HousingOmbudsman => "housing-ombudsman",
            Self::PropertyOmbudsman => "property-ombudsman",
            Self::FirstTierTribunal => "first-tier-tribunal",
            Self::ResidentialPropertyTribunalWales => "residential-property-tribunal-wales",
        }
    }
}

/// Something the document says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What it is about.
    pub topic: Topic,
    /// The words.
    pub clause: Clause,
}

/// What a statement is about. Closed, so that every topic has a place on a page or in a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// What counts as a complaint.
    Definition,
    /// Whom the procedure is for.
    WhoMayComplain,
    /// In which ways a complaint may be made.
    HowToComplain,
    /// A first request for service is not yet a complaint.
    FirstReport,
    /// A first report about neighbours is not yet a complaint.
    NeighbourFirstReport,
    /// Dissatisfaction with the answer to a request makes it a complaint.
    UnhappyWithResponse,
    /// Staff or contractor behaviour is a complaint.
    StaffConduct,
    /// The resident may refuse an informal answer.
    ResidentInsists,
    /// Complaints without a name.
    Anonymous,
    /// What happens when a complaint is refused.
    Refusal,
    /// An exception to the time limit.
    LateReason,
    /// Putting it right when first contacted.
    FirstContact,
    /// A step asked for before stage 1.
    InformalStage,
    /// A simple answer instead of an investigation.
    SimpleSolution,
    /// What to put in a complaint.
    DetailsWanted,
    /// Evidence.
    Evidence,
    /// A meeting or a talk about the complaint.
    Discussion,
    /// How the landlord will answer.
    ReplyForm,
    /// Keeping the resident informed.
    Updates,
    /// More time, and what is said about it.
    Extension,
    /// On what grounds a review is given.
    ReviewGrounds,
    /// How to ask for a review.
    ReviewRequest,
    /// Large print, braille and other formats.
    Formats,
    /// Help to complain, and advocates.
    Support,
    /// Apologies and putting things right.
    Remedy,
    /// Compensation.
    Compensation,
    /// Privacy.
    Confidentiality,
    /// Equality.
    Equality,
    /// Behaviour of complainants.
    Behaviour,
    /// Learning and reporting.
    Learning,
    /// A "designated person" between landlord and ombudsman.
    DesignatedPerson,
    /// Eight weeks to wait before the Housing Ombudsman.
    EightWeekWait,
    /// The Housing Ombudsman's twelve months counted from the complaint.
    OmbudsmanClockFromComplaint,
    /// Advice from the ombudsman at any time.
    OmbudsmanAnyTime,
    /// When the ombudsman may be asked.
    OmbudsmanAccess,
    /// Leaseholders and the ombudsman.
    LeaseholderAccess,
    /// Contact details of the ombudsman.
    OmbudsmanContact,
    /// Contact details of a tribunal.
    TribunalContact,
    /// Another procedure or page.
    OtherProcedure,
}

/// A way to reach the landlord.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Which way.
    pub way: ContactWay,
    /// The number or the address; lines of an address are separated by commas.
    pub value: String,
    /// Where the document gives it; absent for one the landlord added itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Clause>,
}

/// Ways to reach somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ContactWay {
    /// Telephone.
    Phone,
    /// Email.
    Email,
    /// Letter.
    Post,
    /// A page or form on the web.
    Web,
}

/// Working days the landlord does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// The day.
    #[serde(with = "crate::iso::civil")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub on: NaiveDate,
    /// What it is called.
    pub name: String,
    /// Where the policy says that the day does not count.
    pub clause: Clause,
}
