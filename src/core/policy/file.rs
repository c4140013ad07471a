//! The content of a landlord's policy file.
//!
//! One file each in `public/policies/<id>.json`; the JSON Schema beside them is generated from
//! these types. Every rule, period, route and statement has the clause it comes from. What the
//! landlord's document does not say is absent.

use chrono::NaiveDate;

use super::{Clause, EvidenceLimits, ExtensionRule, PeriodRule, Statement, TimeLimit};
use crate::ids::{About, Role, SchemeId};
use crate::json::{json_struct, string_enum};

/// The version of this shape.
pub const SCHEMA: &str = "complaint-policy/1";

json_struct! {
    /// One landlord's procedure.
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
        /// The languages residents can switch between, as BCP 47 tags, each with a locale file;
        /// empty for the page's language only.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub languages: Vec<String>,
        /// Where the "leave this page" button goes: an https page that reveals nothing of this one.
        /// Absent for no button.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub leave_quickly: Option<String>,
        /// What files the landlord accepts with a complaint; absent for those that our own endpoint
        /// accepts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub evidence: Option<EvidenceLimits>,
        /// The texts the clauses point into.
        pub documents: Vec<Document>,
        /// The landlord's limit on how old a problem may be, if it states one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time_limit: Option<TimeLimit<Clause>>,
        /// A second, longer limit that the landlord says it never exceeds ("six months, and in no
        /// case more than three years").
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub outer_limit: Option<TimeLimit<Clause>>,
        /// Matters that go somewhere else.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub other_routes: Vec<OtherRoute>,
        /// Matters outside the procedure that no answer of the wizard names; shown to everyone.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub exclusions: Vec<Exclusion>,
        /// The stages, in order, by the landlord's own names.
        pub stages: Vec<Stage>,
        /// The duties with a period.
        pub periods: Vec<PeriodRule<Clause>>,
        /// How much longer a step may take, where the document limits that.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub extensions: Vec<ExtensionRule<Clause>>,
        /// The schemes a resident can turn to afterwards; empty where the document names none.
        #[serde(default)]
        pub redress: Vec<RedressRoute>,
        /// Other bodies the document names, such as a regulator.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub bodies: Vec<NamedBody>,
        /// Everything else the document says, by topic.
        pub statements: Vec<Statement>,
        /// The ways to reach the landlord that the document gives.
        pub contacts: Vec<Contact>,
        /// Working days on which the landlord is closed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub closures: Vec<Closure>,
        /// For editors: what the capture lost, and how a slip was read.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub notes: Vec<String>,
    }
}

impl PolicyFile {
    /// Whether a passage is in a text that is known to have been replaced.
    #[must_use]
    pub fn is_superseded(&self, clause: &Clause) -> bool {
        let document = self.documents.iter().find(|it| it.id == clause.document);
        document.is_some_and(|it| it.superseded.is_some())
    }
}

json_struct! {
    /// Whose procedure it is.
    pub struct Landlord {
        /// As residents know it.
        pub name: String,
        /// What kind of body it is.
        pub kind: LandlordKind,
        /// The nation of the homes: decides bank holidays, tribunal and emergency numbers.
        pub nation: Nation,
    }
}

string_enum! {
    /// What kind of body complaints are made to.
    pub enum LandlordKind {
        /// A housing association or housing charity.
        SocialLandlord = "social-landlord",
        /// A council that lets homes.
        Council = "council",
        /// An agent who manages homes for others.
        ManagingAgent = "managing-agent",
    }
}

string_enum! {
    /// A nation of the United Kingdom.
    pub enum Nation {
        /// England.
        England = "england",
        /// Wales.
        Wales = "wales",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern-ireland",
    }
}

json_struct! {
    /// A text that clauses point into.
    pub struct Document {
        /// What clauses call it.
        pub id: String,
        /// Its title, or what it is.
        pub title: String,
        /// The public page or file it was read from.
        pub origin: String,
        /// The date printed on it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub dated_on: Option<NaiveDate>,
        /// The last day by which it says it will be reviewed, with the quotation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub review: Option<Review>,
        /// Whether the landlord is known to have replaced this text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub superseded: Option<Superseded>,
        /// The day it was read.
        pub read_on: NaiveDate,
    }
}

json_struct! {
    /// When a document says it will be reviewed.
    pub struct Review {
        /// The last day that is still on time.
        pub due_on: NaiveDate,
        /// The quotation.
        pub clause: Clause,
    }
}

json_struct! {
    /// A newer text is known to exist.
    pub struct Superseded {
        /// The date of the newer text.
        pub by_text_of: NaiveDate,
        /// Where the newer text is.
        pub origin: String,
    }
}

json_struct! {
    /// One stage of the procedure.
    pub struct Stage {
        /// 1, 2 or 3: which decision of the landlord this is.
        pub number: u8,
        /// The landlord's own name for it.
        pub name: String,
        /// Who decides, in the landlord's words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub decided_by: Option<Clause>,
        /// Where the document says that a complaint may begin at this stage, skipping the one
        /// before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub direct: Option<Clause>,
        /// Where the document says that a complaint comes to this stage by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub automatic: Option<Clause>,
        /// Where the stage is described.
        pub clause: Clause,
    }
}

json_struct! {
    /// A matter outside this procedure.
    pub struct OtherRoute {
        /// What it is about.
        pub about: About,
        /// Whom it applies to; empty for everyone.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub roles: Vec<Role>,
        /// Where the document sends it.
        pub clause: Clause,
    }
}

json_struct! {
    /// A matter outside the procedure, in the landlord's words.
    pub struct Exclusion {
        /// The quotation.
        pub clause: Clause,
        /// Where the document says it goes instead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub goes_to: Option<Clause>,
    }
}

json_struct! {
    /// A scheme the landlord belongs to.
    pub struct RedressRoute {
        /// Which.
        pub scheme: SchemeId,
        /// Where the document names it; absent for one that its editor added.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub clause: Option<Clause>,
    }
}

json_struct! {
    /// A body the document names that is not a scheme.
    pub struct NamedBody {
        /// Its name.
        pub name: String,
        /// Where the document names it.
        pub clause: Clause,
    }
}

json_struct! {
    /// A way to reach the landlord.
    pub struct Contact {
        /// Which way.
        pub way: ContactWay,
        /// The number or the address; lines of an address are separated by commas.
        pub value: String,
        /// Where the document gives it; absent for one the landlord added itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub clause: Option<Clause>,
    }
}

string_enum! {
    /// Ways to reach somebody.
    pub enum ContactWay {
        /// Telephone.
        Phone = "phone",
        /// Email.
        Email = "email",
        /// Letter.
        Post = "post",
        /// A page or form on the web.
        Web = "web",
    }
}

json_struct! {
    /// A working day on which the landlord is closed.
    pub struct Closure {
        /// The day.
        pub on: NaiveDate,
        /// What it is called.
        pub name: String,
        /// Whether the day still counts as a working day: a day off that only an office takes
        /// counts unless the policy says otherwise (domain 10.1).
        pub counts: bool,
        /// Where the policy says so.
        pub clause: Clause,
    }
}
