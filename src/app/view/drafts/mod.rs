//! How the answers are kept: the panel on every page, what went wrong, and what has to be decided
//! before anything else is written.

mod panel;
mod prompts;
mod warning;

pub(super) use panel::{opened_note, panel, save_file_as};
pub(super) use prompts::prompt_page;
pub(super) use warning::{browser_notes, warning};
