//! The source of a date or a reason.

use super::Explanations;
use crate::policy::{Authority, Clause, Provision};

/// The source of a date or a reason, in its displayed parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// A rule in our plain words, which must not look like a quotation.
    pub says: Option<String>,
    /// The landlord's or the rule's own words, in quotation marks.
    pub quoted: Option<String>,
    /// Where it is; for a rule, also since when it applies and when it was last checked.
    pub place: String,
}

impl Source {
    /// All parts, line by line.
    pub fn lines(self) -> impl Iterator<Item = String> {
        self.says.into_iter().chain(self.quoted).chain([self.place])
    }
}

impl Explanations<'_> {
    /// The source of a date or a reason.
    #[must_use]
    pub fn source(&self, authority: Authority<'_>) -> Source {
        match authority {
            Authority::Clause(it) => self.of_clause(it),
            Authority::Provision(it) => self.of_provision(it),
        }
    }

    fn of_clause(&self, clause: &Clause) -> Source {
        let title = self.rule_book.policy.document_title(&clause.document).unwrap_or_default();
        let old = self.rule_book.policy.file().is_superseded(clause);
        let name = if old { "clause-source-old" } else { "clause-source" };
        // In the original a list follows, on separate lines.
        let more = if clause.quote.ends_with(':') { " …" } else { "" };
        Source {
            says: None,
            quoted: Some(format!("“{}{more}”", clause.quote)),
            place: self.say(name, &[("document", title)]),
        }
    }

    fn of_provision(&self, rule: &Provision) -> Source {
        let document = ("document", rule.document.as_str());
        let mut place = vec![match &rule.number {
            Some(number) => self.say("provision-source", &[document, ("number", number)]),
            None => self.say("provision-source-no-number", &[document]),
        }];
        if let Some(from) = rule.in_force_from {
            place.push(self.say("in-force-from", &[("date", &self.catalog.date(from))]));
        }
        let checked = self.catalog.date(rule.checked_on);
        place.push(self.say("checked-on", &[("date", &checked)]));
        Source {
            says: Some(rule.says.clone()),
            quoted: rule.text.as_ref().map(|it| format!("“{it}”")),
            place: place.join(" "),
        }
    }
}
