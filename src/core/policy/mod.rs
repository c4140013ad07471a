//! A landlord's policy: always checked, by [`Policy::checked`].

mod check;
mod clause;
mod duty;
mod evidence;
mod file;
mod milestone;
mod period;
mod statement;
mod step;

pub use check::{PolicyProblem, check};
pub use clause::{Authority, Clause, Provision};
pub use duty::{Condition, ExtensionRule, FirstDay, OtherCount, PeriodRule, ReadAs, Strength};
pub use evidence::EvidenceLimits;
pub use file::{
    Closure, Contact, ContactWay, Document, Exclusion, Landlord, LandlordKind, NamedBody, Nation,
    OtherRoute, PolicyFile, RedressRoute, Review, SCHEMA, Stage, Superseded,
};
pub use milestone::MilestoneId;
pub use period::{Bound, LimitEnd, LimitStart, Period, TimeLimit, Unit};
pub use statement::{Statement, Topic};
pub use step::{Actor, Part, Step, StepKind};

pub use crate::ids::{CountedFrom, SchemeId};

use crate::ids::{About, Role};

/// A landlord's procedure that has passed [`check()`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    // Invariant: `check` finds nothing wrong with it.
    file: PolicyFile,
}

impl Policy {
    /// Reads and checks a policy file.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, each with its JSON pointer.
    #[cfg(feature = "text")]
    pub fn read(text: &str) -> Result<Self, Vec<PolicyProblem>> {
        Self::checked(crate::json::read(text).map_err(|it| vec![it.into()])?)
    }

    /// Checks a policy file.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, each with its JSON pointer.
    pub fn checked(file: PolicyFile) -> Result<Self, Vec<PolicyProblem>> {
        let problems = check(&file);
        if problems.is_empty() { Ok(Self { file }) } else { Err(problems) }
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> &PolicyFile {
        &self.file
    }

    /// The first statement on a topic.
    #[must_use]
    pub fn statement(&self, topic: Topic) -> Option<&Clause> {
        self.statements(topic).next()
    }

    /// Every statement on a topic, in the order of the file.
    pub fn statements(&self, topic: Topic) -> impl Iterator<Item = &Clause> {
        self.file.statements.iter().filter(move |it| it.topic == topic).map(|it| &it.clause)
    }

    /// The policy's own route for this matter and person, if it sends them elsewhere.
    #[must_use]
    pub fn other_route(&self, about: About, role: Option<Role>) -> Option<&OtherRoute> {
        self.file.other_routes.iter().find(|it| {
            it.about == about
                && (it.roles.is_empty() || role.is_some_and(|role| it.roles.contains(&role)))
        })
    }

    /// Whether the document names a scheme.
    #[must_use]
    pub fn names_scheme(&self, scheme: SchemeId) -> bool {
        self.file.redress.iter().any(|it| it.scheme == scheme)
    }

    /// The landlord's name for its first or second stage.
    #[must_use]
    pub fn stage_name(&self, number: u8) -> Option<&str> {
        self.file.stages.iter().find(|it| it.number == number).map(|it| it.name.as_str())
    }

    /// What files residents may add.
    #[must_use]
    pub fn evidence(&self) -> EvidenceLimits {
        self.file.evidence.clone().unwrap_or_else(EvidenceLimits::usual)
    }

    /// The title of one of its documents.
    #[must_use]
    pub fn document_title(&self, id: &str) -> Option<&str> {
        self.file.documents.iter().find(|it| it.id == id).map(|it| it.title.as_str())
    }
}
