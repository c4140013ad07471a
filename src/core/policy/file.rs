//! Exactly what a landlord's policy file may say.
//!
//! One file each in `public/policies/<id>.json`; the JSON Schema beside them is generated from
//! these types. Every rule, period, route and statement carries the clause it comes from. What the
//! landlord's document does not say is absent.

use chrono::NaiveDate;

use super::{Clause, EvidenceLimits, ExtensionRule, PeriodRule, TimeLimit};
use crate::facts::{About, Role};
use crate::json::{names, record};

/// The version of this shape.
pub const SCHEMA: &str = "complaint-policy/1";

record! {
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
        /// empty for the language of the page and no other.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub languages: Vec<String>,
        /// Where a button for leaving the page at once leads: a page that tells nothing of this one, and
        /// https. Absent for no such button.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub leave_quickly: Option<String>,
        /// What files the landlord takes with a complaint; absent for those that our own endpoint
        /// takes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub evidence: Option<EvidenceLimits>,
        /// The texts the clauses point into.
        pub documents: Vec<Document>,
        /// The landlord's limit on how old a problem may be, when it states one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time_limit: Option<TimeLimit<Clause>>,
        /// A limit beyond the first, past which the landlord says that it never goes ("six months,
        /// and in no case more than three years").
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub outer_limit: Option<TimeLimit<Clause>>,
        /// Matters that go somewhere else.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub other_routes: Vec<OtherRoute>,
        /// Matters the procedure leaves out that no answer of the wizard names; shown to everyone.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub exclusions: Vec<Exclusion>,
        /// The stages, in order, by the landlord's own names.
        pub stages: Vec<Stage>,
        /// The duties with a period.
        pub periods: Vec<PeriodRule<Clause>>,
        /// How much longer a step may take, where the document sets an end to that.
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
    /// Whether a passage stands in a text that is known to have been replaced.
    #[must_use]
    pub fn is_superseded(&self, clause: &Clause) -> bool {
        let document = self.documents.iter().find(|it| it.id == clause.document);
        document.is_some_and(|it| it.superseded.is_some())
    }
}

record! {
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

names! {
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

names! {
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

record! {
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
        /// The last day of the month or day by which it says it will be reviewed, with the words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub review: Option<Review>,
        /// Whether the landlord is known to have replaced this text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub superseded: Option<Superseded>,
        /// The day it was read.
        pub read_on: NaiveDate,
    }
}

record! {
    /// When a document says it will be looked at again.
    pub struct Review {
        /// The last day that is still on time.
        pub due_on: NaiveDate,
        /// The words.
        pub clause: Clause,
    }
}

record! {
    /// A newer text is known to exist.
    pub struct Superseded {
        /// The date of the newer text.
        pub by_text_of: NaiveDate,
        /// Where the newer text stands.
        pub origin: String,
    }
}

record! {
    /// One stage of the procedure.
    pub struct Stage {
        /// 1, 2 or 3: which decision of the landlord this is.
        pub number: u8,
        /// The landlord's own name for it.
        pub name: String,
        /// Who decides, in the landlord's words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub decided_by: Option<Clause>,
        /// Where the document says that a complaint may begin at this stage, past the one before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub direct: Option<Clause>,
        /// Where the document says that a complaint comes to this stage by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub automatic: Option<Clause>,
        /// Where the stage is described.
        pub clause: Clause,
    }
}

record! {
    /// A matter this procedure does not take.
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

record! {
    /// A matter the procedure leaves out, in the landlord's words.
    pub struct Exclusion {
        /// The words.
        pub clause: Clause,
        /// Where the document says it goes instead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub goes_to: Option<Clause>,
    }
}

record! {
    /// A scheme the landlord belongs to.
    pub struct RedressRoute {
        /// Which.
        pub scheme: SchemeId,
        /// Where the document names it; absent for one that its editor added.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub clause: Option<Clause>,
    }
}

record! {
    /// A body the document names that is none of the schemes.
    pub struct NamedBody {
        /// Its name.
        pub name: String,
        /// Where the document names it.
        pub clause: Clause,
    }
}

names! {
    /// The bodies a resident can turn to.
    pub enum SchemeId {
        /// Social landlords in England.
        HousingOmbudsman = "housing-ombudsman",
        /// Agents who are its members.
        PropertyOmbudsman = "property-ombudsman",
        /// Charges and leases in England.
        FirstTierTribunal = "first-tier-tribunal",
        /// Letting agents and property factors in Scotland.
        FirstTierTribunalScotland = "first-tier-tribunal-scotland",
        /// Charges and leases in Wales.
        ResidentialPropertyTribunalWales = "residential-property-tribunal-wales",
        /// Agents who are its members.
        PropertyRedress = "property-redress",
        /// Social landlords in Wales.
        PublicServicesOmbudsmanWales = "public-services-ombudsman-wales",
        /// Social landlords in Scotland.
        ScottishPublicServicesOmbudsman = "scottish-public-services-ombudsman",
        /// Social landlords in Northern Ireland.
        NorthernIrelandPublicServicesOmbudsman = "northern-ireland-public-services-ombudsman",
        /// Councils in England, in what they do beside being a landlord.
        LocalGovernmentOmbudsman = "local-government-ombudsman",
    }
}

record! {
    /// Something the document says.
    pub struct Statement {
        /// What it is about.
        pub topic: Topic,
        /// For `informal-stage` only: whether the step has a name of its own or has to be taken.
        /// Without that it is a suggestion, and no difference from the Code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub required: Option<bool>,
        /// The words.
        pub clause: Clause,
    }
}

names! {
    /// What a statement is about. Closed, so that every topic has a place on a page or in a report.
    pub enum Topic {
        /// What counts as a complaint.
        Definition = "definition",
        /// Whom the procedure is for.
        WhoMayComplain = "who-may-complain",
        /// In which ways a complaint may be made.
        HowToComplain = "how-to-complain",
        /// A first request for service is not yet a complaint.
        FirstReport = "first-report",
        /// A first report about neighbours is not yet a complaint.
        NeighbourFirstReport = "neighbour-first-report",
        /// Dissatisfaction with the answer to a request makes it a complaint.
        UnhappyWithResponse = "unhappy-with-response",
        /// Staff or contractor behaviour is a complaint.
        StaffConduct = "staff-conduct",
        /// The resident may refuse an informal answer.
        ResidentInsists = "resident-insists",
        /// Complaints without a name.
        Anonymous = "anonymous",
        /// What happens when a complaint is refused.
        Refusal = "refusal",
        /// An exception to the time limit.
        LateReason = "late-reason",
        /// Putting it right when first contacted.
        FirstContact = "first-contact",
        /// A step asked for before stage 1. Shown as a difference from the Code when `required`.
        InformalStage = "informal-stage",
        /// A simple answer instead of an investigation.
        SimpleSolution = "simple-solution",
        /// What to put in a complaint.
        DetailsWanted = "details-wanted",
        /// Evidence.
        Evidence = "evidence",
        /// A meeting or a talk about the complaint.
        Discussion = "discussion",
        /// How the landlord will answer.
        ReplyForm = "reply-form",
        /// Keeping the resident informed.
        Updates = "updates",
        /// More time, and what is said about it.
        Extension = "extension",
        /// A review only on certain grounds. Shown as a difference from the Code, so nothing else
        /// belongs here.
        ReviewGrounds = "review-grounds",
        /// A review without reasons.
        ReviewWithoutReasons = "review-without-reasons",
        /// How to ask for a review.
        ReviewRequest = "review-request",
        /// Large print, braille and other formats.
        Formats = "formats",
        /// Help to complain, and advocates.
        Support = "support",
        /// Apologies and putting things right.
        Remedy = "remedy",
        /// Compensation.
        Compensation = "compensation",
        /// An offer that settles the matter for good, and what has to be signed for it.
        Settlement = "settlement",
        /// Privacy.
        Confidentiality = "confidentiality",
        /// Equality.
        Equality = "equality",
        /// Behaviour of complainants.
        Behaviour = "behaviour",
        /// Learning and reporting.
        Learning = "learning",
        /// A "designated person" between landlord and ombudsman. Shown as a difference from the rules.
        DesignatedPerson = "designated-person",
        /// Eight weeks to wait before the Housing Ombudsman. Shown as a difference from the rules.
        EightWeekWait = "eight-week-wait",
        /// The Housing Ombudsman's twelve months counted from the complaint. Shown as a difference
        /// from the rules.
        OmbudsmanClockFromComplaint = "ombudsman-clock-from-complaint",
        /// Advice from the ombudsman at any time.
        OmbudsmanAnyTime = "ombudsman-any-time",
        /// When the ombudsman may be asked.
        OmbudsmanAccess = "ombudsman-access",
        /// Doubt whether leaseholders may go to the ombudsman. Shown as a difference from the rules.
        LeaseholderAccess = "leaseholder-access",
        /// Contact details of the ombudsman. Shown as a difference where they are not those in force.
        OmbudsmanContact = "ombudsman-contact",
        /// Contact details of a tribunal.
        TribunalContact = "tribunal-contact",
        /// Another page for leaseholders or freeholders.
        LeaseholderPage = "leaseholder-page",
        /// Another procedure or page.
        OtherProcedure = "other-procedure",
    }
}

record! {
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

names! {
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

record! {
    /// A working day on which the landlord is closed.
    pub struct Closure {
        /// The day.
        pub on: NaiveDate,
        /// What it is called.
        pub name: String,
        /// Whether the day counts as a working day all the same: a day off that only an office
        /// takes counts unless the policy says otherwise (domain 10.1).
        pub counts: bool,
        /// Where the policy says so.
        pub clause: Clause,
    }
}
