//! `complaint check`: every problem of a policy file at once, each with its JSON pointer.

mod all;
mod calendar;
mod closures;
mod contacts;
mod departures;
mod documents;
mod languages;
mod misprints;
mod periods;
mod quoted_period;
mod redress;
mod routes;
mod stages;
mod starts;
mod statements;
mod subject;
mod version;

use std::io::Write;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::NaiveDate;
use complaint_core::json;
use complaint_core::policy::PolicyFile;
use serde_json::Value;

use crate::Ending;
use crate::arguments::Check;
use crate::data::Data;
use crate::failure::{Failure, Problem};
use crate::quotation::{misquotations, quotations};
use crate::repair::{Repaired, repair};
use crate::report::{FileReport, Found, Report, SCHEMA, Severity};
use crate::schema::{Kind, violations};
use crate::texts::text_of;
use subject::Subject;

/// Checks policy files and writes what was found.
///
/// # Errors
///
/// A file that cannot be read, or sources that do not fit.
pub fn check(
    data: &Data,
    arguments: &Check,
    output: &mut dyn Write,
) -> Result<Ending, Vec<Failure>> {
    if !arguments.source.is_empty() && arguments.files.len() != 1 {
        return Err(vec![Failure::SourcesDoNotFit]);
    }
    let report = read_all(data, arguments).map_err(|it| vec![it])?;
    report.write(arguments.json, output).map_err(|it| vec![Failure::Output(it)])?;
    Ok(if report.count(Severity::Error) == 0 { Ending::Well } else { Ending::WithErrors })
}

/// The same for the text of one policy, by what it is called, without the texts of its documents.
///
/// # Errors
///
/// Another file that cannot be read, or what is wrong with that.
pub fn report_on(data: &Data, file: &str, text: &str, today: NaiveDate) -> Result<Report, Failure> {
    let problems = problems(data, Path::new(file), text, &[], today)?;
    Ok(Report {
        schema: SCHEMA,
        today,
        files: vec![FileReport { file: file.to_owned(), problems }],
    })
}

fn read_all(data: &Data, arguments: &Check) -> Result<Report, Failure> {
    let sources: Result<Vec<String>, Failure> =
        arguments.source.iter().map(|it| text_of(it)).collect();
    let sources = sources?;
    let today = arguments.today.unwrap_or_else(today);
    let file_report = |it: &std::path::PathBuf| {
        let problems = problems(data, it, &text_of(it)?, &sources, today)?;
        Ok(FileReport { file: it.display().to_string(), problems })
    };
    let files: Result<Vec<FileReport>, Failure> = arguments.files.iter().map(file_report).collect();
    Ok(Report { schema: SCHEMA, today, files: files? })
}

/// Everything wrong with the text of one file, errors first. Missing members are reported at the place where
/// they belong.
fn problems(
    data: &Data,
    path: &Path,
    text: &str,
    sources: &[String],
    today: NaiveDate,
) -> Result<Vec<Found>, Failure> {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(it) => return Ok(vec![Found::error("", it.to_string())]),
    };
    let rules = data.rules()?;
    let mut found: Vec<Found> =
        violations(Kind::Policy, &value).into_iter().map(Found::from).collect();
    // What a schema cannot express, such as a repeated key.
    let read = json::read::<PolicyFile>(text);
    found.extend(read.err().filter(|_| found.is_empty()).map(|it| Problem::from(it).into()));
    found.extend(misquoted(&value, sources)?.into_iter().map(Found::from));
    found.extend(misprints::find(&value, &rules));
    if let Some(Repaired { value, broken }) = repair(Kind::Policy, value.clone())
        && let Ok(file) = serde_json::from_value::<PolicyFile>(value)
    {
        let calendar = data.calendar(file.landlord.nation.division())?;
        let has_words = |it: &str| data.has_words(it);
        let subject = Subject {
            file: &file,
            rules: &rules,
            calendar: &calendar,
            has_words: &has_words,
            today,
        };
        found.extend(all::problems(subject, &broken));
        let id_is_wrong = broken.holds("/id") || found.iter().any(|it| it.pointer == "/id");
        if path.file_stem().is_some_and(|it| *it != *file.id) && !id_is_wrong {
            let message = format!("expected the file to be called {}.json", file.id);
            found.push(Found::warning("/id", message));
        }
    }
    for it in &mut found {
        it.pointer = nearest(&value, &it.pointer).to_owned();
    }
    found.sort_by_key(|it| it.severity);
    Ok(found)
}

/// The place itself, or else the nearest parent that the file has.
fn nearest<'a>(value: &Value, pointer: &'a str) -> &'a str {
    let mut place = pointer;
    while value.pointer(place).is_none() {
        let Some((around, _)) = place.rsplit_once('/') else { return pointer };
        place = around;
    }
    place
}

/// The quotations that are not in the texts of the documents, in the order of the file.
fn misquoted(policy: &Value, sources: &[String]) -> Result<Vec<Problem>, Failure> {
    // Without a list of documents nothing can be compared; the schema check has reported that.
    let Some(documents) = policy.get("documents").and_then(Value::as_array) else {
        return Ok(Vec::new());
    };
    if !sources.is_empty() && documents.len() != sources.len() {
        return Err(Failure::SourcesDoNotFit);
    }
    let quotations = quotations(policy);
    let ids = documents.iter().map(|it| it.get("id").and_then(Value::as_str));
    let of_document = |(id, text): (Option<&str>, &String)| {
        id.map(|id| misquotations(&quotations, id, text)).unwrap_or_default()
    };
    Ok(ids.zip(sources).flat_map(of_document).collect())
}

/// Today in UTC: accurate enough for "in force since".
fn today() -> NaiveDate {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    let days = i32::try_from(seconds / 86_400).ok();
    days.and_then(NaiveDate::from_epoch_days).unwrap_or_default()
}
