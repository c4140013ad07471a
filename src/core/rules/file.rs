//! The content of the file of the rules in force.
//!
//! `public/rules/in-force.json`: the Complaint Handling Code, the schemes and tribunals, and the
//! emergency numbers, each with its sources and, if known, the day it came into force. The rules
//! apply beside a policy; they never change it.

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
        /// Each with the `id` that the rules use; a release leaves them out.
        #[serde(default)]
        pub sources: Vec<Source>,
    }
}

json_struct! {
    /// A page or text that was read.
    pub struct Source {
        /// The id that provisions use.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Its address, without the scheme if only a copy was seen.
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
        /// The provision behind a reason, if the Code has one.
        pub reasons: Vec<ReasonProvision>,
        /// What else residents should know, each where it is needed.
        pub guidance: Vec<Guidance>,
    }
}

json_struct! {
    /// A provision that helps at one point of the journey.
    pub struct Guidance {
        /// Which.
        pub id: GuidanceId,
        /// The rule.
        pub provision: Provision,
    }
}

string_enum! {
    /// What residents should know besides dates and reasons.
    pub enum GuidanceId {
        /// Adjustments for those who need them.
        Adjustments = "adjustments",
        /// Somebody may represent and accompany the resident.
        Accompany = "accompany",
        /// Somebody else decides at stage 2.
        DifferentDecider = "different-decider",
        /// What may put it right.
        Remedies = "remedies",
        /// A refusal has its reasons, and a way to the ombudsman.
        Refusal = "refusal",
        /// No kind of complaint may be refused outright.
        NoBlanketRefusal = "no-blanket-refusal",
        /// Landlords that take more time say how to reach the ombudsman.
        ExtensionContacts = "extension-contacts",
        /// New problems that come up later.
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
        /// Landlords it covers even if their page does not name it; others only by membership.
        #[serde(default)]
        pub covers: Vec<LandlordKind>,
        /// Whether it gives advice, and help with a late answer, before the landlord has finished.
        pub helps_before: Option<Provision>,
        /// How much silence lets it take a case without a final answer.
        pub opens_after_silence: Option<SchemePeriod>,
        /// Until when it can be asked; the earliest of several holds.
        #[serde(default)]
        pub closes: Vec<SchemePeriod>,
        /// How soon the landlord or agent must have been told, if the scheme looks at that.
        pub raise_within: Option<SchemePeriod>,
        /// The only matters it takes; empty for complaints in general.
        #[serde(default)]
        pub only_about: Vec<About>,
        /// The only people it takes those from; empty for all but `not_for`.
        #[serde(default)]
        pub only_for: Vec<Role>,
        /// Others from whom it sometimes takes those matters.
        #[serde(default)]
        pub sometimes_for: Vec<Role>,
        /// Which of those matters; empty for all.
        #[serde(default)]
        pub sometimes_about: Vec<About>,
        /// Whom it does not help.
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
    /// A matter that a scheme may not look into, though it covers the landlord.
    pub struct SchemeLimit {
        /// Which.
        pub id: SchemeLimitId,
        /// The matters; empty for any.
        #[serde(default)]
        pub about: Vec<About>,
        /// Whether only matters with a claim filed at court.
        #[serde(default)]
        pub claim_filed: bool,
        /// The rule.
        pub provision: Provision,
    }
}

string_enum! {
    /// What a scheme may not look into.
    pub enum SchemeLimitId {
        /// The level of a rent or charge.
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
    /// A statement that conflicts with the rules in force.
    pub struct Departure {
        /// Which conflict it is.
        pub conflict: ConflictId,
        /// The topic of the policy statement; absent if the core compares numbers instead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub topic: Option<Topic>,
        /// Whether it is a difference or a note.
        pub weight: Weight,
        /// The rule in force.
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
    /// How serious a conflict is.
    pub enum Weight {
        /// The page says something other than the rule.
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
        /// Where it applies.
        pub nations: Vec<Nation>,
        /// Whom it binds.
        pub landlords: Vec<LandlordKind>,
        /// The residents whose homes it covers.
        pub only_for: Vec<Role>,
        /// The kinds of home it leaves out.
        #[serde(default)]
        pub not_homes: Vec<Home>,
        /// What it is, and whom it excludes.
        pub provision: Provision,
        /// The hazards it covers, each from a day on: it comes into force in phases.
        pub scopes: Vec<HazardScope>,
    }
}

json_struct! {
    /// Hazards that the law covers from a given day.
    pub struct HazardScope {
        /// The first day.
        pub in_force_from: NaiveDate,
        /// The matters it is about; empty for any.
        #[serde(default)]
        pub about: Vec<About>,
        /// Whether it covers them only if somebody is in danger.
        pub danger: bool,
        /// What the landlord has to do, each with its period; empty for a standard without dates.
        pub steps: Vec<PeriodRule<Provision>>,
    }
}
