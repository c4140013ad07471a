//! How a command ended.

/// How a command ended that could do its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Nothing to report.
    Well,
    /// It went through, and found errors in what it was given.
    WithErrors,
}
