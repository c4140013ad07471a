//! Checks that each clause refers to a document of the file and quotes something.

use super::Report;
use crate::policy::{Clause, PolicyFile};

impl Report<'_> {
    pub(super) fn clauses(&mut self) {
        let file = self.file;
        for (pointer, clause) in clauses(file) {
            let known = file.documents.iter().any(|it| it.id == clause.document);
            if !known && !file.documents.is_empty() {
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
}

/// Every clause of a file with its pointer.
fn clauses(file: &PolicyFile) -> Vec<(String, &Clause)> {
    let mut all = Vec::new();
    for (key, limit) in [("time_limit", &file.time_limit), ("outer_limit", &file.outer_limit)] {
        all.extend(limit.iter().map(|it| (format!("/{key}/clause"), &it.clause)));
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
        if let Some(clause) = &it.clause {
            add("redress", index, clause);
        }
    }
    for (index, it) in file.bodies.iter().enumerate() {
        add("bodies", index, &it.clause);
    }
    for (index, it) in file.exclusions.iter().enumerate() {
        add("exclusions", index, &it.clause);
    }
    for (index, it) in file.extensions.iter().enumerate() {
        add("extensions", index, &it.clause);
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
        let clauses =
            [("decided_by", &it.decided_by), ("direct", &it.direct), ("automatic", &it.automatic)];
        for (key, clause) in clauses {
            all.extend(clause.iter().map(|it| (format!("/stages/{index}/{key}"), it)));
        }
    }
    for (index, it) in file.exclusions.iter().enumerate() {
        all.extend(it.goes_to.iter().map(|it| (format!("/exclusions/{index}/goes_to"), it)));
    }
    for (index, it) in file.documents.iter().enumerate() {
        if let Some(review) = &it.review {
            all.push((format!("/documents/{index}/review/clause"), &review.clause));
        }
    }
    all
}
