//! The JSON Schemas of the files, made from the core's types, and the violations of them.

use std::sync::LazyLock;

use clap::ValueEnum;
use complaint_core::facts::{Facts, FactsFile};
use complaint_core::policy::PolicyFile;
use complaint_core::submission::{Receipt, SubmissionFile};
use jsonschema::Validator;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::expected::{Repeat, explain};
use crate::failure::Problem;
use crate::openapi;
use crate::report::Report;
use crate::told::Told;

/// Which file is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A landlord's policy.
    Policy,
    /// A facts document.
    Facts,
    /// What `complaint check --json` writes.
    Check,
    /// A complaint as it is sent to an endpoint.
    Submission,
    /// What an endpoint answers when it has the complaint.
    Receipt,
    /// What a webhook is told of a complaint.
    Webhook,
    /// All of what an endpoint is sent and answers, as an OpenAPI 3.1 document.
    Openapi,
}

/// A schema and its validator; `None` if the types make an invalid schema, which a test excludes.
struct Compiled {
    schema: Value,
    validator: Option<Validator>,
}

static POLICY: LazyLock<Compiled> = LazyLock::new(compiled::<PolicyFile>);
static FACTS: LazyLock<Compiled> = LazyLock::new(compiled::<FactsFile>);
static CHECK: LazyLock<Compiled> = LazyLock::new(compiled::<Report>);
static SUBMISSION: LazyLock<Compiled> = LazyLock::new(compiled::<SubmissionFile>);
static RECEIPT: LazyLock<Compiled> = LazyLock::new(compiled::<Receipt>);
static WEBHOOK: LazyLock<Compiled> = LazyLock::new(compiled::<Told<SubmissionFile>>);
/// A document that contains schemas; no file is checked against it.
static OPENAPI: LazyLock<Compiled> =
    LazyLock::new(|| Compiled { schema: openapi::document(), validator: None });

fn compiled<T: schemars::JsonSchema>() -> Compiled {
    let schema =
        SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).ok();
    Compiled { schema, validator }
}

impl Kind {
    fn compiled(self) -> &'static Compiled {
        match self {
            Self::Policy => &POLICY,
            Self::Facts => &FACTS,
            Self::Check => &CHECK,
            Self::Submission => &SUBMISSION,
            Self::Receipt => &RECEIPT,
            Self::Webhook => &WEBHOOK,
            Self::Openapi => &OPENAPI,
        }
    }

    /// How much of the value a message may quote.
    fn repeat(self) -> Repeat {
        match self {
            Self::Policy | Self::Facts | Self::Check => Repeat::AFewWords,
            // The message goes over the network and may end in logs.
            Self::Submission | Self::Receipt | Self::Webhook | Self::Openapi => Repeat::Nothing,
        }
    }

    /// The JSON Schema (2020-12), or the OpenAPI document; as committed in `public/`.
    #[must_use]
    pub fn schema_text(self) -> String {
        format!("{:#}\n", self.compiled().schema)
    }
}

/// The schema of a kind of file, and what checks against it.
pub(crate) fn schema_and_validator(kind: Kind) -> (&'static Value, Option<&'static Validator>) {
    let Compiled { schema, validator } = kind.compiled();
    (schema, validator.as_ref())
}

/// Every place at which a value breaks its schema, in the order of the document.
#[must_use]
pub fn violations(kind: Kind, value: &Value) -> Vec<Problem> {
    first_violations(kind, value, usize::MAX).0
}

/// The first places at which a value breaks its schema, and how many more there are.
pub(crate) fn first_violations(kind: Kind, value: &Value, most: usize) -> (Vec<Problem>, usize) {
    let Compiled { schema, validator } = kind.compiled();
    let mut errors = validator.iter().flat_map(|it| it.iter_errors(value));
    let first = errors.by_ref().take(most);
    let mut problems: Vec<Problem> =
        first.flat_map(|it| explain(schema, &it, kind.repeat())).collect();
    problems.dedup();
    let others = errors.count() + problems.len().saturating_sub(most);
    problems.truncate(most);
    (problems, others)
}

/// Everything wrong with a text that the core has refused. `first` is the first violation of its types, at
/// which the core stops.
#[must_use]
pub fn problems_of(kind: Kind, text: &str, first: Vec<Problem>) -> Vec<Problem> {
    let Ok(value) = serde_json::from_str::<Value>(text) else { return first };
    let mut problems = violations(kind, &value);
    if problems.is_empty() {
        return first;
    }
    if kind == Kind::Facts {
        problems.extend(dates_of_the_rest(value, &problems));
    }
    problems
}

/// What the core finds in the valid members.
fn dates_of_the_rest(mut facts: Value, wrong: &[Problem]) -> Vec<Problem> {
    let Some(members) = facts.as_object_mut() else { return Vec::new() };
    members.retain(|name, _| {
        let place = format!("/{name}");
        !wrong.iter().any(|it| it.pointer == place || it.pointer.starts_with(&format!("{place}/")))
    });
    if !members.contains_key("today") {
        return Vec::new();
    }
    let more = Facts::read(&facts.to_string()).err().unwrap_or_default();
    // Line and column would refer to the text made here.
    let without_place = |it: Problem| match it.message.split_once(" at line ") {
        Some((message, _)) => Problem::new(it.pointer, message),
        None => it,
    };
    more.into_iter().map(Problem::from).map(without_place).collect()
}
