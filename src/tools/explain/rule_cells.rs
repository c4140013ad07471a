//! Cells of tables that show a rule and how long it allows.

use complaint_core::policy::{PeriodRule, Provision};

use super::material::Material;
use super::page::{Cell, Line};

/// How long a step may take, and from when.
pub(super) fn period<S>(it: &Material<'_>, rule: &PeriodRule<S>) -> Cell {
    joined(it.how_long(rule), it.counted_from(rule))
}

/// One cell after another.
pub(super) fn joined(first: Cell, then: Cell) -> Cell {
    first.into_iter().chain(then).collect()
}

/// A provision with a period before it.
pub(super) fn with_period(it: &Material<'_>, period: String, provision: &Provision) -> Cell {
    joined(vec![Line::Strong(period)], it.provision(provision))
}
