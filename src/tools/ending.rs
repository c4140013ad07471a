//! How a command ended.

/// How a command ended, unless it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Nothing to report.
    Well,
    /// It found errors in its input.
    WithErrors,
}
