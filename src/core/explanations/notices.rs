//! Notices before the resident continues: whom to call, and where else a matter belongs.

use super::Explanations;
use crate::decision::Outcome;
use crate::facts::About;
use crate::json::string_enum;
use crate::policy::{MilestoneId, Nation, Provision};
use crate::rules::{Danger, HazardLaw, HazardLawId};

string_enum! {
    /// Why a matter may belong somewhere else.
    pub enum OtherRouteKind {
        /// It is for a tribunal.
        Tribunal = "tribunal",
        /// The landlord has another procedure for its support services.
        SupportService = "support-service",
        /// The landlord's page sends the matter elsewhere.
        OtherProcedure = "other-procedure",
        /// The landlord has another page for freeholders.
        Freeholder = "freeholder",
    }
}

impl OtherRouteKind {
    /// The kind of a matter that may belong elsewhere.
    #[must_use]
    pub fn of(outcome: Outcome, about: Option<About>) -> Self {
        match (outcome, about) {
            (Outcome::OtherRoute, Some(About::SupportService)) => Self::SupportService,
            (Outcome::OtherRoute, Some(About::ServiceChargeAmount | About::LeaseTerms)) => {
                Self::Tribunal
            }
            (Outcome::OtherRoute, _) => Self::OtherProcedure,
            _ => Self::Freeholder,
        }
    }
}

impl<'a> Explanations<'a> {
    /// Whom to call at once, by the nation of the homes: each sentence with its number.
    #[must_use]
    pub fn emergency(&self) -> Vec<(String, &'a str)> {
        let nation = self.rule_book.policy.file().landlord.nation;
        let numbers = self.rule_book.rules.emergency_numbers(nation);
        numbers
            .map(|it| {
                let name = match it.danger {
                    Danger::Life => "emergency-life",
                    Danger::Gas => "emergency-gas",
                    Danger::Power => "emergency-power",
                };
                (self.say(name, &[("phone", &it.phone)]), it.phone.as_str())
            })
            .collect()
    }

    /// Whom to call if a life is in danger, in one line with its number.
    #[must_use]
    pub fn emergency_line(&self) -> Option<(String, &'a str)> {
        let nation = self.rule_book.policy.file().landlord.nation;
        let mut numbers = self.rule_book.rules.emergency_numbers(nation);
        let life = numbers.find(|it| it.danger == Danger::Life)?;
        Some((self.say("opening-call", &[("phone", &life.phone)]), life.phone.as_str()))
    }

    /// What the law asks of the landlord in an emergency, with its lead-in; none where it does not
    /// bind this landlord.
    #[must_use]
    pub fn emergency_rule(&self) -> Option<(String, &'a Provision)> {
        let law = self.rule_book.rules.hazard_law(&self.rule_book.policy.file().landlord)?;
        let mut steps = law.scopes.iter().flat_map(|it| &it.steps);
        let rule = steps.find(|it| it.id == MilestoneId::HazardEmergency)?;
        Some((self.say("emergency-hazard", &[]), &rule.clause))
    }

    /// The heading and introduction for a nation's law on hazards.
    #[must_use]
    pub fn hazards(&self, law: &HazardLaw) -> (String, String) {
        let name = match law.id {
            HazardLawId::AwaabsLaw => ["hazards-heading", "hazards-lead"],
            HazardLawId::ScottishHazards => ["hazards-scotland-heading", "hazards-scotland-lead"],
            HazardLawId::WelshStandard => ["hazards-wales-heading", "hazards-wales-lead"],
        };
        (self.say(name[0], &[]), self.say(name[1], &[]))
    }

    /// Where else a matter of this kind belongs.
    #[must_use]
    pub fn other_route(&self, kind: OtherRouteKind) -> String {
        let name = match (kind, self.rule_book.policy.file().landlord.nation) {
            (OtherRouteKind::Tribunal, Nation::England) => "other-route-tribunal-england",
            (OtherRouteKind::Tribunal, Nation::Wales) => "other-route-tribunal-wales",
            (OtherRouteKind::Tribunal, Nation::Scotland | Nation::NorthernIreland) => {
                "other-route-tribunal-elsewhere"
            }
            (OtherRouteKind::SupportService, _) => "other-route-support-service",
            (OtherRouteKind::OtherProcedure, _) => "other-route-other-procedure",
            (OtherRouteKind::Freeholder, _) => "other-route-freeholder",
        };
        self.say(name, &[])
    }
}
