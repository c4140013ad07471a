//! Duties: what has to be done within which period, from when, and how binding it is.

use super::milestone::MilestoneId;
use super::period::Period;
use super::step::Actor;
use crate::ids::CountedFrom;
use crate::json::{json_struct, string_enum};

string_enum! {
    /// How binding the text is.
    pub enum Strength {
        /// The text says must.
        Must = "must",
        /// The text states it flatly ("will").
        Will = "will",
        /// The text aims or hopes to.
        AimsTo = "aims-to",
        /// The text asks ("should").
        Should = "should",
    }
}

string_enum! {
    /// Which day is the first of a count.
    pub enum FirstDay {
        /// The day after the one that starts it: the general rule (Lester v Garland).
        Next = "next-day",
        /// The day that starts it, where the text says so ("starts on the day we send the letter").
        Same = "same-day",
    }
}

json_struct! {
    /// A duty with a period: one milestone of a policy (`S` is [`super::Clause`]) or of the Code
    /// (`S` is [`super::Provision`]).
    pub struct PeriodRule<S> {
        /// Which milestone this is.
        pub id: MilestoneId,
        /// How binding it is.
        pub strength: Strength,
        /// How long.
        pub period: Period,
        /// From when.
        pub counted_from: CountedFrom,
        /// Which day is day one; absent for the day after.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub first_day: Option<FirstDay>,
        /// The milestone whose end is the latest start of the count, where residents do not know
        /// the start beforehand.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub starts_no_later_than: Option<MilestoneId>,
        /// A second count, where the text says that the later of two dates holds ("six months from
        /// knowing, or two months from our answer if that is later").
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub later_of: Option<OtherCount>,
        /// What has to be found first: otherwise there is no such duty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub only_if: Option<Condition>,
        /// How the text is read, if it literally says something less sensible ("after ten days"):
        /// readers who compare the two are told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub read_as: Option<ReadAs>,
        /// The source of the rule.
        pub clause: S,
    }
}

json_struct! {
    /// A second count of the same rule.
    #[derive(Copy)]
    pub struct OtherCount {
        /// How long.
        pub period: Period,
        /// From when.
        pub counted_from: CountedFrom,
    }
}

string_enum! {
    /// How a text that says "after" a time is read.
    pub enum ReadAs {
        /// The date is the end of that time.
        Within = "within",
    }
}

string_enum! {
    /// The condition of a duty.
    pub enum Condition {
        /// The landlord's investigation finds a significant hazard.
        HazardFound = "hazard-found",
        /// The danger is an emergency hazard in law: one that a landlord would make safe within 24
        /// hours. Not every danger is.
        EmergencyHazard = "emergency-hazard",
    }
}

json_struct! {
    /// How much longer a step may take, if the landlord says so in time: in writing, with its
    /// reasons and a new date (`S` is [`super::Clause`] or [`super::Provision`]).
    pub struct ExtensionRule<S> {
        /// The step.
        pub id: MilestoneId,
        /// The most additional time, from the end of the usual period.
        pub period: Period,
        /// The source of the rule.
        pub clause: S,
    }
}

impl<S> PeriodRule<S> {
    /// Who has to act by then.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.id.step().kind.actor()
    }
}
