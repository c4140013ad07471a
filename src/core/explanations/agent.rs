//! The landlord behind a managing agent.

use super::Explanations;
use crate::facts::Role;
use crate::policy::LandlordKind;

impl Explanations<'_> {
    /// That the ombudsmen for agents may not help freeholders and leaseholders, who should ask
    /// first: the agent works for others (law B1.20).
    #[must_use]
    pub fn ask_first(&self, role: Option<Role>) -> Option<String> {
        let is_agent = self.rule_book.policy.file().landlord.kind == LandlordKind::ManagingAgent;
        let owns = matches!(role, Some(Role::Leaseholder | Role::SharedOwner | Role::Freeholder));
        (is_agent && owns).then(|| self.say("redress-ask-first", &[]))
    }

    /// That residents who have a landlord or freeholder behind the managing agent can complain to
    /// it as well; none where the landlord is asked directly.
    #[must_use]
    pub fn behind_agent(&self, role: Option<Role>) -> Option<String> {
        let is_agent = self.rule_book.policy.file().landlord.kind == LandlordKind::ManagingAgent;
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
