//! Which complaints are meant.

use chrono::{NaiveDate, NaiveTime};
use clap::Args;
use complaint_core::iso::instant_text;

/// Which complaints are meant: all, unless something is said.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct Selection {
    /// Only those received on this day or later; days are those of UTC
    #[arg(long, value_name = "DATE")]
    since: Option<NaiveDate>,
    /// Only those received on this day or earlier
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
    /// Only those to the landlord of this policy
    #[arg(long, value_name = "ID")]
    policy: Option<String>,
}

/// The condition, for `Selection::values` as the first three values of a statement.
macro_rules! chosen {
    ($select:literal) => {
        concat!(
            $select,
            " WHERE received_at >= $1 AND received_at < $2 AND ($3 = '' OR policy = $3)
              ORDER BY received_at, id"
        )
    };
}
pub(super) use chosen;

impl Selection {
    /// The first moment, the moment after the last, and the policy or nothing. Whole moments, since a database may
    /// compare texts by its own rules.
    pub(super) fn values(&self) -> [String; 3] {
        let start = |day: NaiveDate| instant_text(day.and_time(NaiveTime::MIN).and_utc());
        let day_after = |day: NaiveDate| day.succ_opt().unwrap_or(NaiveDate::MAX);
        let since = self.since.map_or_else(|| "0000-01-01T00:00:00.000Z".into(), start);
        let until = self.until.map(day_after);
        let until = until.map_or_else(|| "9999-12-31T23:59:59.999Z".into(), start);
        [since, until, self.policy.clone().unwrap_or_default()]
    }
}
