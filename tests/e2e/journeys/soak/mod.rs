//! What `cargo xtask soak` does in whole and every run in part, or not at all.

mod long_case;
mod measures;
pub(crate) mod sheets;

use e2e::{Context, Result};

/// How many rounds of each fault are asked for.
const ROUNDS: &str = "COMPLAINT_SOAK_ROUNDS";

/// How many rounds of a fault are asked for, or the few that every run has.
pub(crate) fn rounds(of_every_run: u32) -> Result<u32> {
    let asked = std::env::var(ROUNDS).ok();
    asked
        .map_or(Ok(of_every_run), |it| it.parse())
        .with_context(|| format!("{ROUNDS} is no number"))
}

/// Whether every case is asked for, and not only those that every run has.
pub(crate) fn all_are_asked_for() -> bool {
    std::env::var_os(ROUNDS).is_some()
}
