//! Valgrind: counts the instructions of the paths that a resident waits for.

use super::Need;
use crate::process;

/// Whether there is a Valgrind for this operating system.
pub(crate) const EXISTS: bool = cfg!(target_os = "linux");

pub(super) const NEED: Need =
    Need { debian: &["valgrind"], ubuntu: &["valgrind"], by_hand: "Valgrind, on PATH" };

pub(super) fn can_be_had() -> bool {
    process::find("valgrind").is_some()
}
