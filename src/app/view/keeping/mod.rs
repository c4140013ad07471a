//! How the answers are kept: the panel on every page, what went wrong, and what has to be decided
//! before anything else is written.

mod asks;
mod panel;
mod warning;

pub(super) use asks::ask_page;
pub(super) use panel::panel;
pub(super) use warning::{browser_notes, warning};
