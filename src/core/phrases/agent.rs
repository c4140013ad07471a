//! Whom a managing agent works for.

use super::Phrases;
use crate::facts::Role;
use crate::policy::LandlordKind;

impl Phrases<'_> {
    /// That the landlord or freeholder behind a managing agent can be complained to as well, for
    /// whoever has one; nothing where the landlord is asked directly.
    #[must_use]
    pub fn behind_agent(&self, role: Option<Role>) -> Option<String> {
        let is_agent = self.world.policy.file().landlord.kind == LandlordKind::ManagingAgent;
        let has_landlord = match role {
            Some(Role::Tenant | Role::Leaseholder | Role::SharedOwner) => true,
            Some(
                Role::Freeholder
                | Role::FormerResident
                | Role::Applicant
                | Role::Visitor
                | Role::Anonymous,
            )
            | None => false,
        };
        (is_agent && has_landlord).then(|| self.say("redress-behind-agent", &[]))
    }
}
