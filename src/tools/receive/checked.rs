//! A complaint's JSON, checked before any of its evidence is kept.

use std::collections::HashSet;
use std::sync::LazyLock;

use complaint_core::answers::PageId;
use complaint_core::json;
use complaint_core::submission::{self, SubmissionFile, SubmissionProblem};
use serde_json::Value;

use super::answer::Refused;
use super::bounds::{self, OutOfBounds};
use crate::failure::Problem;
use crate::schema::{Kind, first_violations, schema_and_validator};

/// How many problems a refusal names; the others are counted.
const MOST_PROBLEMS: usize = 20;

/// A valid complaint.
#[derive(Debug)]
pub(super) struct Checked {
    pub(super) file: SubmissionFile,
    /// The JSON, unchanged.
    pub(super) text: String,
}

/// Checks a complaint's JSON.
///
/// # Errors
///
/// What is wrong with it; of much the first twenty, and how many more.
pub(super) fn checked(text: Vec<u8>) -> Result<Checked, Refused> {
    let text = String::from_utf8(text)
        .map_err(|_| Refused::bad_request("The complaint is not text in UTF-8."))?;
    bounds::check(&text).map_err(|why| match why {
        // The schema limits each list, and not all of them together.
        OutOfBounds::Many => Refused::TooLarge,
        OutOfBounds::Deep | OutOfBounds::Long | OutOfBounds::SameKey => {
            Refused::bad_request(&format!("The complaint cannot be read: {why}."))
        }
    })?;
    let value: Value = serde_json::from_str(&text).unwrap_or_default();
    let read = json::read::<SubmissionFile>(&text);
    // The types do not limit lengths; the schema does.
    let (mut problems, others) = first_violations(Kind::Submission, &value, MOST_PROBLEMS);
    if problems.is_empty() {
        problems.extend(read.as_ref().err().cloned().map(Problem::from));
    }
    let file = match read {
        Ok(file) if problems.is_empty() => file,
        _ => return Err(Refused::BadRequest(told(problems, others, &value))),
    };
    let problems = submission::problems(&file).into_iter().map(Problem::from).collect();
    not_a_complaint(problems, &value)?;
    Ok(Checked { file, text })
}

/// Refuses what has the shape of a complaint and is none.
///
/// # Errors
///
/// The problems, if there are any.
pub(super) fn not_a_complaint(problems: Vec<Problem>, value: &Value) -> Result<(), Refused> {
    let others = problems.len().saturating_sub(MOST_PROBLEMS);
    let told = told(problems, others, value);
    if told.is_empty() { Ok(()) } else { Err(Refused::NotAComplaint(told)) }
}

/// Problems as a resident may meet them: in sentences, each with the question that the text names, if any.
fn told(problems: Vec<Problem>, others: usize, value: &Value) -> Vec<SubmissionProblem> {
    let question = |pointer: &str| {
        let number = pointer.strip_prefix("/answers/")?.split('/').next()?;
        let id = value.pointer(&format!("/answers/{number}/question_id"))?.as_str()?;
        PageId::from_name(id).map(|it| it.as_str().to_owned())
    };
    let whose = |Problem { pointer, message }: Problem| {
        let (pointer, question_id) = (known(&pointer), question(&pointer));
        let message = format!("This could not be taken: {message}.");
        SubmissionProblem { pointer, question_id, message }
    };
    let mut told: Vec<_> = problems.into_iter().take(MOST_PROBLEMS).map(whose).collect();
    if others > 0 {
        let message = format!("There are {others} more problems.");
        told.push(SubmissionProblem { pointer: String::new(), question_id: None, message });
    }
    told
}

/// The names of all fields.
static NAMES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let (mut names, mut left) = (HashSet::new(), vec![schema_and_validator(Kind::Submission).0]);
    while let Some(schema) = left.pop() {
        let fields = schema.get("properties").and_then(Value::as_object);
        names.extend(fields.into_iter().flat_map(|it| it.keys()).map(String::as_str));
        left.extend(schema.as_object().into_iter().flat_map(|it| it.values()));
        left.extend(schema.as_array().into_iter().flatten());
    }
    names
});

/// A pointer as far as it has our own names: a sender's may be anything.
fn known(pointer: &str) -> String {
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let steps = pointer.split('/').skip(1);
    let ours = steps.take_while(|it| is_number(it) || NAMES.contains(it));
    ours.flat_map(|it| ["/", it]).collect()
}
