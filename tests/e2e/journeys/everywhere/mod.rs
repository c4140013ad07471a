//! The journeys that run in every engine: what a browser could do its own way.
//!
//! All other journeys run in Chromium alone, whose driver also tells of the console, of every
//! request and of what a screen reader reads.

mod crashes;
mod dates;
mod drafts;
mod embedded;
mod errors;
mod first_page;
mod framed;
mod gallery;
mod history;
mod keyboard;
mod letters;
mod offline;
mod parts;
mod printing;
pub(crate) mod sending;
mod whole;
