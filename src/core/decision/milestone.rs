//! One date: whose promise it is, how it was counted, its status, and its source.

use chrono::NaiveDate;
use serde::Serialize;

use crate::calendar::{Calendar, DayKind, Skipped};
use crate::ids::Basis;
use crate::json::string_enum;
use crate::policy::{
    Actor, Authority, Condition, CountedFrom, MilestoneId, Period, ReadAs, Strength, Unit,
};

string_enum! {
    /// The effect of a notice of more time.
    pub enum ExtensionVerdict {
        /// It came in time and asks for no more than allowed.
        Accepted = "accepted",
        /// It came after the time had run out: it changes nothing.
        TooLate = "too-late",
        /// It came in time but asks for more than allowed: the date moves by the allowed time.
        OverCap = "over-cap",
    }
}

/// A notice of more time, and its effect on one date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct MoreTime {
    /// Its effect.
    #[serde(rename = "extension")]
    pub verdict: ExtensionVerdict,
    /// When the resident was told.
    #[serde(rename = "extension_came_on", serialize_with = "crate::iso::write_day")]
    pub came_on: NaiveDate,
    /// The new date it names.
    #[serde(rename = "extension_until", serialize_with = "crate::iso::write_day")]
    pub until: NaiveDate,
}

string_enum! {
    /// The status of a milestone today.
    pub enum Status {
        /// Its stage has not begun.
        NotStarted = "not-started",
        /// The landlord still has time.
        Due = "due",
        /// The landlord's time has run out.
        Overdue = "overdue",
        /// It has happened.
        Met = "met",
        /// The resident still has time.
        Open = "open",
        /// The resident's time has run out, by the landlord's document.
        Closed = "closed",
    }
}

/// The dated fact a count starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CountStart {
    /// What happened, or will.
    pub event: CountedFrom,
    /// When.
    #[serde(serialize_with = "crate::iso::write_day")]
    pub on: NaiveDate,
    /// Whether it is only assumed to happen today.
    pub planned: bool,
}

/// One date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Milestone<'a> {
    /// Which step it belongs to.
    pub id: MilestoneId,
    /// Whose promise it is.
    pub basis: Basis,
    /// Who has to act.
    pub actor: Actor,
    /// How binding the text is.
    pub strength: Strength,
    /// The earliest date it may be, if the start is not fixed yet.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub expected_from_on: Option<NaiveDate>,
    /// The date; absent while its stage has not begun.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub due_on: Option<NaiveDate>,
    /// Its status today.
    pub status: Status,
    /// What completed it.
    pub met_by: Option<CountStart>,
    /// How many days late that was; absent if it was in time, or unknown.
    pub late_by: Option<i64>,
    /// What it is counted from; absent while its stage has not begun.
    pub counted_from: Option<CountStart>,
    /// The latest day on which the count begins, where it begins with an earlier landlord's step
    /// that is still open or came too late, rather than with `counted_from`.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub starts_by_on: Option<NaiveDate>,
    /// What the text says the period runs from; receipt is used where it does not say.
    pub runs_from: CountedFrom,
    /// Whether the start is day one, because the document says so.
    pub first_day_counts: bool,
    /// How long.
    pub period: Period,
    /// The other of two dates, where the later holds.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub later_than_on: Option<NaiveDate>,
    /// How a text that says "after" the period is read.
    pub read_as: Option<ReadAs>,
    /// What has to be found first.
    pub only_if: Option<Condition>,
    /// The landlord's last notice of more time for this step.
    #[serde(flatten)]
    pub more_time: Option<MoreTime>,
    /// The date before a notice moved it.
    #[serde(serialize_with = "crate::iso::write_day_if_any")]
    pub extended_from_on: Option<NaiveDate>,
    /// Whether its text has been replaced by the landlord: it then binds no one.
    pub superseded: bool,
    /// Whether the date depends on bank holidays that are not published yet.
    pub estimated: bool,
    /// The bank holidays and closures that did not count.
    pub skipped: Vec<Skipped<'a>>,
    /// Its source.
    pub clause: Authority<'a>,
}

impl Milestone<'_> {
    /// The day before day one of its period; absent while its stage has not begun.
    #[must_use]
    pub fn day_zero(&self) -> Option<NaiveDate> {
        let start = self.starts_by_on.or_else(|| Some(self.counted_from?.on))?;
        if self.first_day_counts { start.pred_opt() } else { Some(start) }
    }

    /// Every day of its count with its kind, for drawing: from day zero, or from the start where
    /// that is day one, since the day before is not shown. Months are not counted in days.
    #[must_use]
    pub fn day_kinds(&self, calendar: &Calendar) -> Vec<(NaiveDate, DayKind)> {
        let (Some(zero), Some(last)) = (self.day_zero(), self.extended_from_on.or(self.due_on))
        else {
            return Vec::new();
        };
        if self.period.unit == Unit::Months {
            return Vec::new();
        }
        let mut marks = calendar.day_kinds(zero, last, self.period.unit);
        marks.retain(|it| !self.first_day_counts || it.1 != DayKind::DayZero);
        marks
    }
}
