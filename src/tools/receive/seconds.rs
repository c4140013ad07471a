//! Durations on the command line.

use std::num::ParseIntError;
use std::time::Duration;

/// Reads a whole number of seconds.
pub(super) fn seconds(text: &str) -> Result<Duration, ParseIntError> {
    text.parse().map(Duration::from_secs)
}
