//! `complaint check`: every problem of a policy file at once, each with its JSON pointer.

use std::io::{self, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::NaiveDate;
use complaint_core::decision::{Conflict, conflicts};
use complaint_core::json;
use complaint_core::policy::{Policy, PolicyFile, Severity, check as check_policy};
use serde::Serialize;
use serde_json::Value;

use crate::Ending;
use crate::arguments::Check;
use crate::data::{Data, text_of};
use crate::failure::{Failure, Problem};
use crate::quotation::{Quotation, misquotations, quotations};
use crate::schema::{Kind, violations};

/// The version of the JSON that `--json` writes.
pub const SCHEMA: &str = "complaint-check/1";

/// What was found, as written with `--json`.
#[derive(Debug, Serialize)]
pub struct Report {
    /// `complaint-check/1`.
    pub schema: &'static str,
    /// In the order given.
    pub files: Vec<FileReport>,
}

/// What was found in one file.
#[derive(Debug, Serialize)]
pub struct FileReport {
    /// The path, as given.
    pub file: String,
    /// Errors first.
    pub problems: Vec<Found>,
}

/// A problem and how bad it is.
#[derive(Debug, Serialize)]
pub struct Found {
    /// `error` or `warning`.
    pub severity: &'static str,
    /// Where and what.
    #[serde(flatten)]
    pub problem: Problem,
}

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
    let read_all = || -> Result<Report, Failure> {
        let sources: Result<Vec<String>, Failure> =
            arguments.source.iter().map(|it| text_of(it)).collect();
        let sources = sources?;
        let today = arguments.today.unwrap_or_else(today);
        let files: Result<Vec<FileReport>, Failure> = arguments
            .files
            .iter()
            .map(|it| {
                let problems = problems(data, it, &text_of(it)?, &sources, today)?;
                Ok(FileReport { file: it.display().to_string(), problems })
            })
            .collect();
        Ok(Report { schema: SCHEMA, files: files? })
    };
    let report = read_all().map_err(|it| vec![it])?;
    write(&report, arguments.json, output).map_err(|it| vec![Failure::Output(it)])?;
    Ok(if report.count("error") == 0 { Ending::Well } else { Ending::WithErrors })
}

fn problems(
    data: &Data,
    path: &Path,
    text: &str,
    sources: &[String],
    today: NaiveDate,
) -> Result<Vec<Found>, Failure> {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(it) => return Ok(vec![error(Problem::new("", it.to_string()))]),
    };
    let mut found: Vec<Found> = violations(Kind::Policy, &value).into_iter().map(error).collect();
    match json::read::<PolicyFile>(text) {
        Ok(file) => {
            found.extend(check_policy(&file).into_iter().map(|it| match it.severity {
                Severity::Error => error(it.into()),
                Severity::Warning => warning(it.into()),
            }));
            if path.file_stem().is_some_and(|it| *it != *file.id) {
                let message = format!("expected the file to be called {}.json", file.id);
                found.push(warning(Problem::new("/id", message)));
            }
        }
        // The schema has said more about it, unless it is something it cannot say.
        Err(it) if found.is_empty() => found.push(error(it.into())),
        Err(_) => {}
    }
    let quotations = quotations(&value);
    found.extend(misquoted(&value, &quotations, sources)?.into_iter().map(error));
    if let Ok(policy) = Policy::read(text) {
        let world = data.world_of(policy)?;
        let departures = conflicts(&world, today);
        found.extend(departures.iter().map(|it| warning(departure(it, &quotations))));
    }
    found.sort_by_key(|it| it.severity != "error");
    Ok(found)
}

fn error(problem: Problem) -> Found {
    Found { severity: "error", problem }
}

fn warning(problem: Problem) -> Found {
    Found { severity: "warning", problem }
}

fn misquoted(
    policy: &Value,
    quotations: &[Quotation<'_>],
    sources: &[String],
) -> Result<Vec<Problem>, Failure> {
    if sources.is_empty() {
        return Ok(Vec::new());
    }
    let documents = policy.get("documents").and_then(Value::as_array).map_or(&[][..], |it| it);
    let ids: Vec<&str> = documents.iter().filter_map(|it| it.get("id")?.as_str()).collect();
    if ids.len() != sources.len() {
        return Err(Failure::SourcesDoNotFit);
    }
    let of_document = |(id, text): (&str, &String)| misquotations(quotations, id, text);
    Ok(ids.into_iter().zip(sources).flat_map(of_document).collect())
}

/// A difference between the policy and the rules in force, at the clause it is about.
fn departure(conflict: &Conflict, quotations: &[Quotation<'_>]) -> Problem {
    let said = conflict.policy_says.as_ref();
    let clause = said.and_then(|said| {
        quotations.iter().find(|it| {
            it.document == said.document
                && it.line == u64::from(said.line)
                && it.quote == said.quote
        })
    });
    let rule = &conflict.rule_says;
    let number = rule.number.as_ref().map_or_else(String::new, |it| format!(" {it}"));
    let id = conflict.id.as_str();
    Problem::new(
        clause.map_or("", |it| it.pointer.as_str()),
        format!("{id}: {}{number}: {}", rule.document, rule.says),
    )
}

impl Report {
    fn count(&self, severity: &str) -> usize {
        let problems = self.files.iter().flat_map(|it| &it.problems);
        problems.filter(|it| it.severity == severity).count()
    }
}

fn write(report: &Report, json: bool, output: &mut dyn Write) -> io::Result<()> {
    if json {
        serde_json::to_writer_pretty(&mut *output, report)?;
        return writeln!(output);
    }
    for FileReport { file, problems } in &report.files {
        for Found { severity, problem } in problems {
            let Problem { pointer, message } = problem;
            writeln!(output, "{file} {pointer}: {severity}: {message}")?;
        }
    }
    let (errors, warnings) = (report.count("error"), report.count("warning"));
    let counted = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    let files = counted(report.files.len(), "file");
    let (errors, warnings) = (counted(errors, "error"), counted(warnings, "warning"));
    writeln!(output, "{files}, {errors}, {warnings}")
}

/// The civil date in Greenwich: near enough for "in force since".
fn today() -> NaiveDate {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    let days = i32::try_from(seconds / 86_400).ok();
    days.and_then(NaiveDate::from_epoch_days).unwrap_or_default()
}
