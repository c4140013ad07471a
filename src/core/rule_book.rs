//! A policy, the rules in force and the working days.

use crate::calendar::Calendar;
use crate::facts::{Event, Facts};
use crate::ids::Basis;
use crate::policy::{Authority, Policy};
use crate::rules::Rules;

/// Everything but the facts that an assessment needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleBook {
    /// The landlord's procedure.
    pub policy: Policy,
    /// The rules in force.
    pub rules: Rules,
    /// The working days of the policy's nation.
    pub calendar: Calendar,
    /// The same without the landlord's closures that do not count.
    pub landlord_calendar: Calendar,
}

impl RuleBook {
    /// A policy under the rules in force, with the working days of its nation.
    #[must_use]
    pub fn new(policy: Policy, rules: Rules, calendar: Calendar) -> Self {
        let landlord_calendar = calendar.clone().with_closures(&policy.file().closures);
        Self { policy, rules, calendar, landlord_calendar }
    }

    /// The working days for a date of this basis.
    #[must_use]
    pub fn calendar_of(&self, basis: Basis) -> &Calendar {
        match basis {
            Basis::Policy => &self.landlord_calendar,
            Basis::Code | Basis::Law => &self.calendar,
        }
    }

    /// Whether the procedure has a third stage.
    #[must_use]
    pub fn has_third_stage(&self) -> bool {
        self.policy.file().stages.len() > 2
    }

    /// The landlord's final response. Where there is no third stage, or the Code allows none (5.3),
    /// that is the stage 2 answer, whatever the landlord writes later: the resident's time to go on
    /// runs from the earlier.
    #[must_use]
    pub fn final_response(&self, facts: &Facts) -> Option<Event> {
        let second_is_last = !self.has_third_stage() || self.code_applies();
        let second = facts.events.stage_2_response.filter(|_| second_is_last);
        second.into_iter().chain(facts.events.final_response).min_by_key(|it| it.on)
    }

    /// Whether a passage is in a text that the landlord has replaced. Such a text sets no date that
    /// binds anyone, and is no ground for criticism.
    #[must_use]
    pub fn is_superseded(&self, authority: Authority<'_>) -> bool {
        match authority {
            Authority::Clause(clause) => self.policy.file().is_superseded(clause),
            Authority::Provision(_) => false,
        }
    }

    /// Whether the Housing Ombudsman's Code binds this landlord.
    #[must_use]
    pub fn code_applies(&self) -> bool {
        self.rules.code_binds(self.policy.file())
    }
}
