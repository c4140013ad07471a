//! A policy, the rules in force and the working days together.

use crate::calendar::Calendar;
use crate::facts::{Event, Facts};
use crate::ids::Basis;
use crate::policy::{Authority, Policy};
use crate::rules::Rules;

/// What facts are held against: all that the core is told apart from them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleBook {
    /// The landlord's procedure.
    pub policy: Policy,
    /// The rules in force.
    pub rules: Rules,
    /// The working days of the policy's nation.
    pub calendar: Calendar,
    /// The same without the days on which the landlord is closed and does not count.
    pub own_calendar: Calendar,
}

impl RuleBook {
    /// A policy under the rules in force, with the working days of its nation.
    #[must_use]
    pub fn new(policy: Policy, rules: Rules, calendar: Calendar) -> Self {
        let own_calendar = calendar.clone().with_closures(&policy.file().closures);
        Self { policy, rules, calendar, own_calendar }
    }

    /// The working days that a date of this kind is counted in.
    #[must_use]
    pub fn calendar_of(&self, basis: Basis) -> &Calendar {
        match basis {
            Basis::Policy => &self.own_calendar,
            Basis::Code | Basis::Law => &self.calendar,
        }
    }

    /// Whether the procedure has a third decision.
    #[must_use]
    pub fn has_third_stage(&self) -> bool {
        self.policy.file().stages.len() > 2
    }

    /// The landlord's last word. Where there is no third stage, or the Code allows none (5.3), that
    /// is the answer at stage 2, whatever the landlord writes after it: the resident's time to go on
    /// runs from the earlier.
    #[must_use]
    pub fn final_response(&self, facts: &Facts) -> Option<Event> {
        let second_is_last = !self.has_third_stage() || self.code_applies();
        let second = facts.events.stage_2_response.filter(|_| second_is_last);
        second.into_iter().chain(facts.events.final_response).min_by_key(|it| it.on)
    }

    /// Whether a passage stands in a text that the landlord is known to have replaced: it sets no
    /// date to hold anybody to, and accuses nobody.
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
