//! A passage of a landlord's document, or of the rules in force.

use crate::json::json_struct;

use chrono::NaiveDate;
use serde::Serialize;

json_struct! {
    /// A passage of the landlord's own document.
    ///
    /// In JSON: `{"document": id, "line": n, "quote": "…"}`. The quotation is short, literal, and
    /// within one line of the source text.
    pub struct Clause {
        /// The `id` of one of the policy's documents.
        #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
        pub document: String,
        /// The line of the source text, counted from 1.
        #[cfg_attr(feature = "schema", schemars(range(max = u32::MAX)))]
        #[serde(deserialize_with = "crate::json::whole")]
        pub line: u32,
        /// The quoted text, unchanged.
        #[cfg_attr(feature = "schema", schemars(length(max = 5_000)))]
        pub quote: String,
    }
}

json_struct! {
    /// One provision of the rules in force: the Code, the Scheme, a statute, an ombudsman's own page.
    ///
    /// `text` and `says` are never mixed: only the rule's own words may look like a quotation.
    pub struct Provision {
        /// The title of the text with the rule.
        #[cfg_attr(feature = "schema", schemars(length(max = 500)))]
        pub document: String,
        /// Its number there, if it has one, such as `6.3`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub number: Option<String>,
        /// The rule's own words, if they were read in the rule itself or in a copy of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(length(max = 5_000)))]
        pub text: Option<String>,
        /// The rule in our plain words, in short sentences.
        #[cfg_attr(feature = "schema", schemars(length(max = 5_000)))]
        pub says: String,
        /// The `id`s of the sources it was read in; a release leaves them out.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schemars(length(max = 50), inner(length(max = 500))))]
        pub sources: Vec<String>,
        /// The first day it applied; absent if no source gives one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub in_force_from: Option<NaiveDate>,
        /// The day it was last checked against its sources.
        pub checked_on: NaiveDate,
    }
}

/// The source of a date or a reason: the landlord's words, or a rule in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Authority<'a> {
    /// The landlord's document.
    Clause(&'a Clause),
    /// A rule in force.
    Provision(&'a Provision),
}
