//! Assessments as JSON on one line, byte for byte as `serde_json` writes them.
//!
//! Half of an assessment's text is its conflicts, and finding them takes a quarter of the time. They follow
//! from the rule book and the day alone. So they are found and serialised once for each day of a batch.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::NaiveDate;
use complaint_core::decision::{Assessment, assess_without_conflicts, conflicts};
use complaint_core::facts::Facts;
use complaint_core::rule_book::RuleBook;
use serde::Serializer as _;
use serde::ser::SerializeStruct as _;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Result, Serializer};

/// How many days are kept at most; each takes some 5 KB.
const MOST_DAYS: usize = 1_000;

/// Writes assessments under one rule book.
#[derive(Debug)]
pub struct Writer<'a> {
    rule_book: &'a RuleBook,
    /// The conflicts by day.
    conflicts: BTreeMap<NaiveDate, Box<RawValue>>,
}

impl<'a> Writer<'a> {
    /// Begins with no day's conflicts found.
    #[must_use]
    pub const fn new(rule_book: &'a RuleBook) -> Self {
        Self { rule_book, conflicts: BTreeMap::new() }
    }

    /// Assesses the facts, and adds the JSON of the assessment to a buffer.
    ///
    /// # Errors
    ///
    /// Those of `serde_json`: none for the types of an assessment.
    pub fn write(&mut self, facts: &Facts, buffer: &mut Vec<u8>) -> Result<()> {
        // Named one by one: a new field does not compile until it is written below.
        let Assessment {
            schema,
            policy,
            policy_version,
            today,
            outcome,
            may_submit,
            reasons,
            time_limit,
            milestones,
            hazard_law,
            hazards,
            redress,
            conflicts: _,
            notes,
        } = assess_without_conflicts(self.rule_book, facts);
        let mut json = Serializer::new(buffer);
        let mut line = json.serialize_struct("Assessment", 14)?;
        line.serialize_field("schema", schema)?;
        line.serialize_field("policy", policy)?;
        line.serialize_field("policy_version", policy_version)?;
        line.serialize_field("today", &today)?;
        line.serialize_field("outcome", &outcome)?;
        line.serialize_field("may_submit", &may_submit)?;
        line.serialize_field("reasons", &reasons)?;
        line.serialize_field("time_limit", &time_limit)?;
        line.serialize_field("milestones", &milestones)?;
        line.serialize_field("hazard_law", &hazard_law)?;
        line.serialize_field("hazards", &hazards)?;
        line.serialize_field("redress", &redress)?;
        line.serialize_field("conflicts", self.conflicts(today)?)?;
        line.serialize_field("notes", &notes)?;
        line.end()
    }

    fn conflicts(&mut self, today: NaiveDate) -> Result<&RawValue> {
        if self.conflicts.len() == MOST_DAYS {
            self.conflicts.clear();
        }
        Ok(match self.conflicts.entry(today) {
            Entry::Occupied(it) => it.into_mut(),
            Entry::Vacant(it) => it.insert(to_raw_value(&conflicts(self.rule_book, today))?),
        })
    }
}
