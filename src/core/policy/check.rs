//! Everything wrong with a policy file, at once, with JSON pointers.

use super::{
    Clause, ContactWay, LandlordKind, MilestoneId, Period, PolicyFile, SCHEMA, SchemeId, Topic,
    Unit,
};
use crate::json::JsonProblem;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The policy cannot be used.
    Error,
    /// It can, but somebody should look.
    Warning,
}

/// A thing wrong with a policy file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{pointer}: {message}")]
pub struct PolicyProblem {
    /// How bad it is.
    pub severity: Severity,
    /// RFC 6901 pointer to the value; empty for the whole file.
    pub pointer: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl From<JsonProblem> for PolicyProblem {
    fn from(it: JsonProblem) -> Self {
        Self { severity: Severity::Error, pointer: it.pointer, message: it.message }
    }
}

/// The longest period anybody would mean; more is a misprint ("21 months").
const LONGEST: u16 = 999;

/// Checks what the types cannot hold.
#[must_use]
pub fn check(file: &PolicyFile) -> Vec<PolicyProblem> {
    let mut report = Report { file, problems: Vec::new() };
    report.head();
    report.clauses();
    report.periods();
    report.stages();
    report.ways_to_send();
    report.problems
}

struct Report<'a> {
    file: &'a PolicyFile,
    problems: Vec<PolicyProblem>,
}

impl Report<'_> {
    fn error(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.problems.push(PolicyProblem {
            severity: Severity::Error,
            pointer: pointer.into(),
            message: message.into(),
        });
    }

    fn warning(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.problems.push(PolicyProblem {
            severity: Severity::Warning,
            pointer: pointer.into(),
            message: message.into(),
        });
    }

    fn head(&mut self) {
        let file = self.file;
        if file.schema != SCHEMA {
            self.error("/schema", format!("expected \"{SCHEMA}\""));
        }
        let kebab = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
        if file.id.is_empty() || !file.id.chars().all(kebab) {
            self.error("/id", "expected lower-case letters, digits and hyphens");
        }
        if file.landlord.name.trim().is_empty() {
            self.error("/landlord/name", "expected the landlord's name");
        }
        if file.documents.is_empty() {
            self.error("/documents", "expected at least one document that clauses point into");
        }
        if file.redress.is_empty() {
            self.error("/redress", "expected at least one ombudsman or redress scheme");
        }
        let ombudsman = file.redress.iter().any(|it| it.scheme == SchemeId::HousingOmbudsman);
        if file.landlord.kind == LandlordKind::ManagingAgent && ombudsman {
            self.warning(
                "/redress",
                "a managing agent is rarely a Housing Ombudsman member: check",
            );
        }
    }

    fn clauses(&mut self) {
        let file = self.file;
        for (pointer, clause) in clauses(file) {
            if !file.documents.iter().any(|it| it.id == clause.document) {
                let message = format!("no document has the id \"{}\"", clause.document);
                self.error(format!("{pointer}/document"), message);
            }
            if clause.quote.trim().is_empty() {
                self.error(format!("{pointer}/quote"), "expected the landlord's own words");
            }
            if clause.line == 0 {
                self.error(format!("{pointer}/line"), "expected a line number from 1");
            }
        }
    }

    fn periods(&mut self) {
        let file = self.file;
        for (index, rule) in file.periods.iter().enumerate() {
            let pointer = format!("/periods/{index}");
            self.period(&pointer, rule.period);
            if file.periods.iter().take(index).any(|it| it.id == rule.id) {
                self.error(format!("{pointer}/id"), "expected each milestone only once");
            }
            let before = rule.starts_no_later_than;
            let known = |id: MilestoneId| file.periods.iter().any(|it| it.id == id);
            if before.is_some_and(|it| !known(it) || it == rule.id) {
                let pointer = format!("{pointer}/starts_no_later_than");
                self.error(pointer, "expected another milestone of this file");
            }
        }
        if let Some(limit) = &file.time_limit {
            self.period("/time_limit", limit.period);
            if limit.period.unit != Unit::Months {
                self.error("/time_limit/period/unit", "expected \"months\"");
            }
        }
    }

    fn period(&mut self, pointer: &str, period: Period) {
        if !(1..=LONGEST).contains(&period.n) {
            let pointer = format!("{pointer}/period/n");
            self.error(pointer, format!("{}: expected 1 to {LONGEST}", period.n));
        }
    }

    fn stages(&mut self) {
        if self.file.stages.is_empty() {
            self.error("/stages", "expected the stages of the procedure");
        }
        for (index, stage) in self.file.stages.iter().enumerate() {
            if usize::from(stage.number) != index + 1 {
                let pointer = format!("/stages/{index}/number");
                self.error(pointer, format!("expected {}: stages in order from 1", index + 1));
            }
            if stage.name.trim().is_empty() {
                let pointer = format!("/stages/{index}/name");
                self.error(pointer, "expected the landlord's own name for the stage");
            }
        }
    }

    fn ways_to_send(&mut self) {
        let sendable = |it: ContactWay| matches!(it, ContactWay::Email | ContactWay::Post);
        if !self.file.contacts.iter().any(|it| sendable(it.way)) {
            let message = "no email or postal address: give the element an email or action, \
                           or residents can only copy and print";
            self.warning("/contacts", message);
        }
        let limited = self.file.time_limit.is_some();
        if limited && !self.file.statements.iter().any(|it| it.topic == Topic::LateReason) {
            self.warning("/statements", "a time limit without its exception: is there none?");
        }
    }
}

/// Every clause of a file with its pointer.
fn clauses(file: &PolicyFile) -> Vec<(String, &Clause)> {
    let mut all = Vec::new();
    if let Some(it) = &file.time_limit {
        all.push(("/time_limit/clause".to_owned(), &it.clause));
    }
    let mut add = |name: &str, index: usize, clause| {
        all.push((format!("/{name}/{index}/clause"), clause));
    };
    for (index, it) in file.other_routes.iter().enumerate() {
        add("other_routes", index, &it.clause);
    }
    for (index, it) in file.stages.iter().enumerate() {
        add("stages", index, &it.clause);
    }
    for (index, it) in file.periods.iter().enumerate() {
        add("periods", index, &it.clause);
    }
    for (index, it) in file.redress.iter().enumerate() {
        add("redress", index, &it.clause);
    }
    for (index, it) in file.statements.iter().enumerate() {
        add("statements", index, &it.clause);
    }
    for (index, it) in file.contacts.iter().enumerate() {
        if let Some(clause) = &it.clause {
            add("contacts", index, clause);
        }
    }
    for (index, it) in file.closures.iter().enumerate() {
        add("closures", index, &it.clause);
    }
    for (index, it) in file.stages.iter().enumerate() {
        if let Some(clause) = &it.decided_by {
            all.push((format!("/stages/{index}/decided_by"), clause));
        }
    }
    for (index, it) in file.documents.iter().enumerate() {
        if let Some(review) = &it.review {
            all.push((format!("/documents/{index}/review/clause"), &review.clause));
        }
    }
    all
}
