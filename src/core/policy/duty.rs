//! Duties: what has to be done within which period, from when, and how firmly that is promised.

use super::milestone::MilestoneId;
use super::period::Period;
use super::step::Actor;
use crate::ids::CountedFrom;
use crate::json::{json_struct, string_enum};

string_enum! {
    /// How firmly the text promises it.
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
        /// How firmly it is put.
        pub strength: Strength,
        /// How long.
        pub period: Period,
        /// From when.
        pub counted_from: CountedFrom,
        /// Which day is day one; absent for the day after.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub first_day: Option<FirstDay>,
        /// The milestone by whose end the count has begun at the latest, when its start is not known
        /// to the resident beforehand.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub starts_no_later_than: Option<MilestoneId>,
        /// A second count, where the text says that the later of two dates holds ("six months from
        /// knowing, or two months from our answer if that is later").
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub later_of: Option<OtherCount>,
        /// What has to be found first: without it there is no such duty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub only_if: Option<Condition>,
        /// How the text is read, where it says something else that makes less sense ("after ten
        /// days"): people who compare the date with the text are told so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub read_as: Option<ReadAs>,
        /// What the rule stands on.
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
    /// How a text is read that says "after" a time.
    pub enum ReadAs {
        /// The date is the end of that time.
        Within = "within",
    }
}

string_enum! {
    /// What a duty hangs on.
    pub enum Condition {
        /// The landlord's investigation finds a significant hazard.
        HazardFound = "hazard-found",
        /// The danger is what the law calls an emergency hazard: one that a landlord would make safe
        /// within 24 hours. Not every danger is.
        EmergencyHazard = "emergency-hazard",
    }
}

json_struct! {
    /// How much longer a step may take, when the landlord says so in time: in writing, with its
    /// reasons and a new date (`S` is [`super::Clause`] or [`super::Provision`]).
    pub struct ExtensionRule<S> {
        /// The step.
        pub id: MilestoneId,
        /// How much more at the most, from the end of its own period.
        pub period: Period,
        /// What the rule stands on.
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
