//! The complaint wizard in the browser.
//!
//! Data flows one way: policy → core → view → effects. `view` draws and knows no effects; `effects`
//! act and know no view; `govuk` knows no complaints; only `session` knows both sides.
//!
//! # What this crate does not do
//!
//! It decides nothing about complaints or dates, holds no words, and reads nothing from the page's
//! address but the name of a landlord on the list and of a page.

mod config;
mod effects;
mod embed;
#[cfg(feature = "ssr")]
pub mod first_page;
mod govuk;
mod session;
mod view;

pub use embed::{Mounted, mount};

#[cfg(test)]
#[path = "../../tests/web/main.rs"]
mod web;
