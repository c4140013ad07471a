//! Periods, and how old a problem may be.

use crate::json::{json_struct, string_enum};

string_enum! {
    /// The unit of a period.
    pub enum Unit {
        /// Clock hours, through nights, weekends and holidays.
        Hours = "hours",
        /// Monday to Friday, without the bank holidays of the policy's nation.
        WorkingDays = "working-days",
        /// Calendar days; weekends and bank holidays count.
        Days = "days",
        /// Seven days each; bank holidays count.
        Weeks = "weeks",
        /// Corresponding dates, or the last day of a shorter month.
        Months = "months",
    }
}

string_enum! {
    /// Whether the last day itself is included.
    pub enum Bound {
        /// The last day is in time.
        Within = "within",
        /// The last day is already too late ("six months or more" is out).
        Before = "before",
        /// Only the day after the last day begins it ("more than 8 weeks").
        MoreThan = "more-than",
    }
}

json_struct! {
    /// A number with its unit, as shown: `{"n": 2, "unit": "weeks"}`.
    #[derive(Copy)]
    pub struct Period {
        /// How many; 1 to 999.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 999)))]
        #[serde(deserialize_with = "crate::json::whole")]
        pub n: u16,
        /// The unit.
        pub unit: Unit,
    }
}

json_struct! {
    /// How old a problem may be.
    pub struct TimeLimit<S> {
        /// How long.
        pub period: Period,
        /// Whether the last day is in.
        pub bound: Bound,
        /// From when.
        pub counted_from: LimitStart,
        /// Until when.
        pub counted_to: LimitEnd,
        /// The source of the limit.
        pub clause: S,
    }
}

string_enum! {
    /// The fact about the problem that a limit on its age is counted from.
    pub enum LimitStart {
        /// The day it happened.
        Occurred = "occurred",
        /// The day the resident first knew.
        FirstKnown = "first-known",
        /// The later of the two.
        LaterOfOccurredAndKnown = "later-of-occurred-and-known",
    }
}

string_enum! {
    /// The fact that stops the clock of a limit.
    pub enum LimitEnd {
        /// The problem was reported to the landlord.
        Reported = "reported",
        /// The complaint was sent.
        ComplaintSent = "complaint-sent",
    }
}
