//! Exactly what the file of the rules in force may say.
//!
//! `public/rules/in-force.json`: the Complaint Handling Code, the schemes and tribunals, and the
//! emergency numbers, each with its sources and, where known, the day it came into force. The
//! rules are laid over a policy; they never change it.

use chrono::NaiveDate;

use crate::ids::{About, ConflictId, Home, ReasonId, Role};
use crate::json::{json_struct, string_enum};
use crate::policy::{
    Bound, ContactWay, CountedFrom, ExtensionRule, LandlordKind, Nation, Period, PeriodRule,
    Provision, SchemeId, TimeLimit, Topic,
};

/// The version of this shape.
pub const SCHEMA: &str = "complaint-rules/1";

json_struct! {
    /// The rules in force.
    pub struct RulesFile {
        /// Where editors find the JSON Schema.
        #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
        pub schema_link: Option<String>,
        /// `complaint-rules/1`.
        pub schema: String,
        /// The date of this file.
        pub version: String,
        /// The Housing Ombudsman's Complaint Handling Code.
        pub code: Code,
        /// The ombudsmen and tribunals.
        pub schemes: Vec<Scheme>,
        /// Which rule a statement of a policy departs from.
        pub departures: Vec<Departure>,
        /// Whom to call at once, by nation.
        pub emergency: Vec<EmergencyNumber>,
        /// The laws on hazards in rented homes, one for each nation that has one.
        pub hazards: Vec<HazardLaw>,
    }
}

json_struct! {
    /// Where the rules were read: `public/rules/sources.json`, which the browser does not need.
    pub struct SourcesFile {
        /// `complaint-rule-sources/1`.
        pub schema: String,
        /// Each under the `id` that the rules call it by; a release leaves them out.
        #[serde(default)]
        pub sources: Vec<Source>,
    }
}

json_struct! {
    /// A page or text that was read.
    pub struct Source {
        /// What provisions call it.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Its address, without the scheme where only a copy was seen.
        pub origin: String,
    }
}

json_struct! {
    /// The Complaint Handling Code.
    pub struct Code {
        /// The scheme whose members it binds.
        pub scheme: SchemeId,
        /// How many stages it allows.
        pub stages: u8,
        /// The provision behind that number.
        pub stages_provision: Provision,
        /// How old a problem may be.
        pub time_limit: TimeLimit<Provision>,
        /// The landlord's duties with a period.
        pub periods: Vec<PeriodRule<Provision>>,
        /// How much longer they may take.
        pub extensions: Vec<ExtensionRule<Provision>>,
        /// The provision behind a reason, where the Code has one.
        pub reasons: Vec<ReasonProvision>,
        /// What else residents have to know, each where it is needed.
        pub guidance: Vec<Guidance>,
    }
}

json_struct! {
    /// A provision that helps at one place of the way.
    pub struct Guidance {
        /// Which.
        pub id: GuidanceId,
        /// The rule.
        pub provision: Provision,
    }
}

string_enum! {
    /// What residents have to know beside dates and reasons.
    pub enum GuidanceId {
        /// Adjustments for whoever needs them.
        Adjustments = "adjustments",
        /// Somebody may act for the resident and come along.
        Accompany = "accompany",
        /// Somebody else decides at stage 2.
        DifferentDecider = "different-decider",
        /// What may put it right.
        Remedies = "remedies",
        /// A refusal has its reasons, and a way to the ombudsman.
        Refusal = "refusal",
        /// No kind of complaint is refused as such.
        NoBlanketRefusal = "no-blanket-refusal",
        /// Whoever takes more time says how to reach the ombudsman.
        ExtensionContacts = "extension-contacts",
        /// New problems that come up meanwhile.
        NewIssues = "new-issues",
        /// Asking for one's own records.
        InformationRequests = "information-requests",
    }
}

json_struct! {
    /// The provision behind a reason.
    pub struct ReasonProvision {
        /// Which reason.
        pub reason: ReasonId,
        /// The rule.
        pub provision: Provision,
    }
}

json_struct! {
    /// An ombudsman or tribunal.
    pub struct Scheme {
        /// Which.
        pub id: SchemeId,
        /// Its name.
        pub name: String,
        /// Where it works.
        pub nations: Vec<Nation>,
        /// Whom it covers whether or not the landlord's page names it; others only by membership.
        #[serde(default)]
        pub covers: Vec<LandlordKind>,
        /// Whether it gives advice, and help with a late answer, before the landlord has finished.
        pub helps_before: Option<Provision>,
        /// After how much silence it takes a case without a final answer.
        pub opens_after_silence: Option<SchemePeriod>,
        /// Until when it can be asked; of several the earliest holds.
        #[serde(default)]
        pub closes: Vec<SchemePeriod>,
        /// How soon the landlord or agent must have been told, where the scheme looks at that.
        pub raise_within: Option<SchemePeriod>,
        /// The only matters it takes; empty for complaints in general.
        #[serde(default)]
        pub only_about: Vec<About>,
        /// The only people it takes those from; empty for everyone but `not_for`.
        #[serde(default)]
        pub only_for: Vec<Role>,
        /// Others from whom it takes those matters in some cases.
        #[serde(default)]
        pub sometimes_for: Vec<Role>,
        /// Which of those matters that are; empty for all.
        #[serde(default)]
        pub sometimes_about: Vec<About>,
        /// Whom it does not take.
        #[serde(default)]
        pub not_for: Vec<Role>,
        /// The provision behind `not_for` and `only_for`.
        pub who: Provision,
        /// What it may not look into.
        #[serde(default)]
        pub limits: Vec<SchemeLimit>,
        /// How to reach it now.
        pub contacts: Vec<SchemeContact>,
    }
}

json_struct! {
    /// A matter that a scheme may not look into, though it takes the landlord's complaints.
    pub struct SchemeLimit {
        /// Which.
        pub id: SchemeLimitId,
        /// The matters; empty for any.
        #[serde(default)]
        pub about: Vec<About>,
        /// Whether it takes a claim filed at court.
        #[serde(default)]
        pub claim_filed: bool,
        /// The rule.
        pub provision: Provision,
    }
}

string_enum! {
    /// What a scheme may not look into.
    pub enum SchemeLimitId {
        /// How much a rent or charge is.
        LevelOfCharge = "level-of-charge",
        /// What is before a court.
        CourtCase = "court-case",
    }
}

json_struct! {
    /// A period of a scheme.
    pub struct SchemePeriod {
        /// How long.
        pub period: Period,
        /// Whether the last day is in.
        pub bound: Bound,
        /// From when.
        pub counted_from: CountedFrom,
        /// The rule.
        pub provision: Provision,
    }
}

json_struct! {
    /// A way to reach a scheme.
    pub struct SchemeContact {
        /// Which way.
        pub way: ContactWay,
        /// The number or address.
        pub value: String,
        /// The sources it was read in; a release leaves them out.
        #[serde(default)]
        pub sources: Vec<String>,
    }
}

json_struct! {
    /// A statement that the rules in force have overtaken.
    pub struct Departure {
        /// Which conflict it is.
        pub conflict: ConflictId,
        /// What a policy must say for it to arise; absent where the core compares numbers instead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub topic: Option<Topic>,
        /// Whether it is a difference, or something to know.
        pub weight: Weight,
        /// The rule that holds.
        pub provision: Provision,
    }
}

json_struct! {
    /// A number to call at once. National constants: never taken from a landlord's page.
    pub struct EmergencyNumber {
        /// What for.
        pub danger: Danger,
        /// The number, as dialled.
        pub phone: String,
        /// Where it works.
        pub nations: Vec<Nation>,
        /// The sources it was read in; a release leaves them out.
        #[serde(default)]
        pub sources: Vec<String>,
    }
}

string_enum! {
    /// Kinds of danger.
    pub enum Danger {
        /// To life; fire; a crime in progress.
        Life = "life",
        /// Gas or carbon monoxide.
        Gas = "gas",
        /// A power cut or a fallen cable.
        Power = "power",
    }
}

string_enum! {
    /// What a conflict comes to.
    pub enum Weight {
        /// The page says other than the rule.
        Departs = "departs",
        /// The rule is silent, or the page only suggests.
        Note = "note",
    }
}

string_enum! {
    /// The laws on hazards.
    pub enum HazardLawId {
        /// England, social homes.
        AwaabsLaw = "awaabs-law",
        /// Scotland, social and private homes.
        ScottishHazards = "scottish-hazards",
        /// Wales: a standard for social landlords, without dates.
        WelshStandard = "welsh-standard",
    }
}

json_struct! {
    /// The law on hazards in rented homes of a nation.
    pub struct HazardLaw {
        /// Which.
        pub id: HazardLawId,
        /// Where it holds.
        pub nations: Vec<Nation>,
        /// Whom it binds.
        pub landlords: Vec<LandlordKind>,
        /// Whose homes it is about.
        pub only_for: Vec<Role>,
        /// The kinds of home it leaves out.
        #[serde(default)]
        pub not_homes: Vec<Home>,
        /// What it is, and whom it leaves out.
        pub provision: Provision,
        /// The hazards it covers, each from its own day on: it comes into force in phases.
        pub scopes: Vec<HazardScope>,
    }
}

json_struct! {
    /// Hazards that the law covers from a day on.
    pub struct HazardScope {
        /// The first day.
        pub in_force_from: NaiveDate,
        /// The matters it is about; empty for any.
        #[serde(default)]
        pub about: Vec<About>,
        /// Whether it covers them only where somebody is in danger.
        pub danger: bool,
        /// What the landlord has to do, each with its period; empty for a standard without dates.
        pub steps: Vec<PeriodRule<Provision>>,
    }
}
