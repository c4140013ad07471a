//! The rules in force, read and checked.

mod file;

pub use file::{
    Code, Danger, Departure, EmergencyNumber, Guidance, GuidanceId, HazardLaw, HazardLawId,
    HazardScope, ReasonProvision, RulesFile, SCHEMA, Scheme, SchemeContact, SchemeLimit,
    SchemeLimitId, SchemePeriod, Source, SourcesFile, Weight,
};

use crate::ids::{ConflictId, ReasonId};
use crate::json::JsonProblem;
use crate::policy::{Landlord, Nation, PolicyFile, Provision, SchemeId};

/// The rules in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    file: RulesFile,
}

impl Rules {
    /// Reads the file of the rules in force.
    ///
    /// # Errors
    ///
    /// A mistake in the JSON, with its pointer; or a schema this version does not know.
    #[cfg(feature = "text")]
    pub fn read(text: &str) -> Result<Self, JsonProblem> {
        Self::checked(crate::json::read(text)?)
    }

    /// Checks the file of the rules in force.
    ///
    /// # Errors
    ///
    /// A schema this version does not know.
    pub fn checked(file: RulesFile) -> Result<Self, JsonProblem> {
        if file.schema == SCHEMA {
            Ok(Self { file })
        } else {
            Err(JsonProblem::other_schema(SCHEMA))
        }
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> &RulesFile {
        &self.file
    }

    /// An ombudsman or tribunal.
    #[must_use]
    pub fn scheme(&self, id: SchemeId) -> Option<&Scheme> {
        self.file.schemes.iter().find(|it| it.id == id)
    }

    /// Whether the Housing Ombudsman's Code binds the landlord of a policy. Social landlords in
    /// England are members by law, whether or not their page says so.
    #[must_use]
    pub fn code_binds(&self, policy: &PolicyFile) -> bool {
        let landlord = &policy.landlord;
        self.scheme(self.file.code.scheme).is_some_and(|it| {
            it.covers.contains(&landlord.kind) && it.nations.contains(&landlord.nation)
        })
    }

    /// What residents should know at one point of the journey.
    #[must_use]
    pub fn guidance(&self, id: GuidanceId) -> Option<&Provision> {
        self.file.code.guidance.iter().find(|it| it.id == id).map(|it| &it.provision)
    }

    /// The law on hazards that binds a landlord.
    #[must_use]
    pub fn hazard_law(&self, landlord: &Landlord) -> Option<&HazardLaw> {
        self.file.hazards.iter().find(|it| {
            it.nations.contains(&landlord.nation) && it.landlords.contains(&landlord.kind)
        })
    }

    /// The provision behind a reason.
    #[must_use]
    pub fn reason(&self, id: ReasonId) -> Option<&Provision> {
        self.file.code.reasons.iter().find(|it| it.reason == id).map(|it| &it.provision)
    }

    /// The rule behind a conflict.
    #[must_use]
    pub fn departure(&self, id: ConflictId) -> Option<&Departure> {
        self.file.departures.iter().find(|it| it.conflict == id)
    }

    /// Whom to call at once in a nation.
    pub fn emergency_numbers(&self, nation: Nation) -> impl Iterator<Item = &EmergencyNumber> {
        self.file.emergency.iter().filter(move |it| it.nations.contains(&nation))
    }
}
