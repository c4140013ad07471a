//! What is sent to a landlord's endpoint, and its answers (contract, section 5).

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::decision::{Basis, Outcome, Status};
#[cfg(feature = "schema")]
use crate::ids::PageId;
use crate::json::{Json, Read, Reader, ToJson, json_struct, string_enum};
use crate::policy::{Actor, Clause, CountedFrom, MilestoneId, Period, Provision};

/// The version of this shape.
pub const SCHEMA: &str = "complaint-submission/1";

json_struct! {
    /// A complaint as it is sent.
    pub struct SubmissionFile {
        /// `complaint-submission/1`.
        #[cfg_attr(feature = "schema", schemars(extend("const" = SCHEMA)))]
        pub schema: String,
        /// Made on the resident's device, safe to read aloud; the landlord's own is in the receipt.
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40), extend("allOf" = [{ "type": "string", "pattern": "\\S" }])))]
        pub submission_reference: String,
        /// When the resident first pressed send; the same on every retry.
        #[serde(with = "crate::iso::instants")]
        #[cfg_attr(feature = "schema", schemars(with = "DateTime<Utc>", regex(pattern = crate::iso::INSTANT)))]
        pub submitted_at: DateTime<Utc>,
        /// The language of the letter and of all texts here, as a BCP 47 tag.
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub language: String,
        /// The id of the policy.
        #[cfg_attr(feature = "schema", schemars(length(max = 200), regex(pattern = "^[^\\x00-\\x1f\\x7f]*$"), extend("allOf" = [{ "type": "string", "pattern": "\\S" }])))]
        pub policy: String,
        /// That policy's version.
        #[cfg_attr(feature = "schema", schemars(length(max = 200), regex(pattern = "^[^\\x00-\\x1f\\x7f]*$"), extend("allOf" = [{ "type": "string", "pattern": "\\S" }])))]
        pub policy_version: String,
        /// The wizard's view of it; the landlord decides.
        pub outcome: Outcome,
        /// The stage asked for.
        pub stage: SubmissionStage,
        /// The reasonable adjustments asked for, by the names of the options.
        #[cfg_attr(feature = "schema", schemars(length(max = 50), inner(length(max = 200))))]
        pub adjustments: Vec<String>,
        /// Every question that was answered and applies, in order.
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub answers: Vec<SubmittedAnswer>,
        /// The text the resident approved.
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 200_000), extend("allOf" = [{ "type": "string", "pattern": "\\S" }])))]
        pub letter: String,
        /// The dates as shown to the resident.
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub deadlines: Vec<Deadline>,
        /// The files of the complaint, in the order of the `evidence` parts.
        #[cfg_attr(feature = "schema", schemars(length(max = 20)))]
        pub evidence: Vec<EvidenceFile>,
    }
}

string_enum! {
    /// The stage that a complaint asks for.
    pub enum SubmissionStage {
        /// A report of something to put right; not a complaint yet.
        FirstContact = "first-contact",
        /// The first decision on a complaint, or a reminder of it.
        Stage1 = "stage-1",
        /// The review of the first decision.
        Stage2 = "stage-2",
        /// The review of that, if there is a third stage.
        Stage3 = "stage-3",
    }
}

json_struct! {
    /// One answer, for people and for programs.
    pub struct SubmittedAnswer {
        /// The question's name, which never changes its meaning.
        #[cfg_attr(feature = "schema", schemars(with = "PageId"))]
        pub question_id: String,
        /// The question as the resident read it.
        #[cfg_attr(feature = "schema", schemars(length(max = 2_000)))]
        pub question_text: String,
        /// The answer as text.
        #[cfg_attr(feature = "schema", schemars(length(max = 100_000)))]
        pub answer_text: String,
        /// The fields of the answer as filled in.
        #[cfg_attr(feature = "schema", schemars(extend("maxProperties" = 200, "propertyNames" = { "maxLength": 100 }, "additionalProperties" = { "type": "string", "maxLength": 100_000 })))]
        pub answer: BTreeMap<String, String>,
    }
}

json_struct! {
    /// A date as shown to the resident: a milestone of the assessment.
    pub struct Deadline {
        /// Which step.
        pub id: MilestoneId,
        /// Whose promise it is.
        pub basis: Basis,
        /// Who has to act.
        pub actor: Actor,
        /// The earliest date it may be, if the start is not fixed yet.
        pub expected_from_on: Option<NaiveDate>,
        /// The date; absent while its stage has not begun.
        pub due_on: Option<NaiveDate>,
        /// Its status on the day of sending.
        pub status: Status,
        /// What it is counted from.
        pub counted_from: Option<CountedOn>,
        /// How long.
        pub period: Period,
        /// Whether the date depends on bank holidays that are not published yet.
        pub estimated: bool,
        /// The bank holidays and closures that did not count.
        #[cfg_attr(feature = "schema", schemars(length(max = 400)))]
        pub skipped: Vec<SkippedDay>,
        /// Its source.
        pub clause: Source,
    }
}

json_struct! {
    /// The day a count starts from.
    pub struct CountedOn {
        /// What happened, or will.
        pub event: CountedFrom,
        /// When.
        pub on: NaiveDate,
        /// Whether it was only assumed to happen on the day of sending.
        pub planned: bool,
    }
}

json_struct! {
    /// A day that did not count.
    pub struct SkippedDay {
        /// The day.
        pub on: NaiveDate,
        /// Its name.
        #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
        pub why: String,
    }
}

/// The source of a date: a passage of the landlord's document, or a rule in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Source {
    /// The landlord's document.
    Clause(Clause),
    /// A rule in force.
    Provision(Provision),
}

impl Read for Source {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        if json.get("says").is_some() {
            Self::Provision(Provision::read(json, reader))
        } else {
            Self::Clause(Clause::read(json, reader))
        }
    }
}

impl ToJson for Source {
    fn to_json(&self) -> Json {
        match self {
            Self::Clause(it) => it.to_json(),
            Self::Provision(it) => it.to_json(),
        }
    }
}

json_struct! {
    /// A file of a complaint.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct EvidenceFile {
        /// Its name on the resident's device.
        #[cfg_attr(feature = "schema", schemars(length(max = 255), regex(pattern = "^[^\\x00-\\x1f\\x7f]*$"), extend("allOf" = [{ "type": "string", "pattern": "\\S" }])))]
        pub name: String,
        /// Its media type.
        #[cfg_attr(feature = "schema", schemars(length(max = 255), regex(pattern = "^[^\\x00-\\x1f\\x7f]*$")))]
        pub media_type: String,
        /// Its size in bytes.
        // At most what every reader of JSON counts exactly.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 9_007_199_254_740_991_u64)))]
        #[serde(deserialize_with = "crate::json::whole")]
        pub bytes: u64,
        /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
        #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9a-f]{64}$")))]
        pub sha256: String,
    }
}

json_struct! {
    /// An endpoint's answer when it has received the complaint. Nothing else is a receipt, whatever
    /// its status.
    pub struct Receipt {
        /// The landlord's own reference.
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 100)))]
        pub reference: String,
        /// When it arrived.
        #[serde(with = "crate::iso::instants")]
        #[cfg_attr(feature = "schema", schemars(with = "DateTime<Utc>"))]
        pub received_at: DateTime<Utc>,
    }
}

json_struct! {
    /// An endpoint's answer with 400 and 422.
    pub struct Refusal {
        /// Everything that is wrong.
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub problems: Vec<SubmissionProblem>,
    }
}

json_struct! {
    /// One thing that an endpoint refuses.
    pub struct SubmissionProblem {
        /// RFC 6901 pointer into the submission; empty for all of it.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub pointer: String,
        /// The question it is about, if any.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub question_id: Option<String>,
        /// What is wrong, as a message for the resident.
        #[cfg_attr(feature = "schema", schemars(length(max = 2_000)))]
        pub message: String,
    }
}
