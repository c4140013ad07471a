//! Journeys of residents through the built wizard, in a real browser.
//!
//! Today is Saturday 21 November 2026 on every page. Dates are counted by hand on a calendar with
//! the bank holidays of GOV.UK, and stand here as residents read them.

mod accessible;
mod along;
mod answer;
mod beginnings;
mod boundary;
mod builder;
mod case;
mod contrast;
mod crash;
mod date_questions;
mod dates;
mod days;
mod doctor;
mod drafts;
mod effort;
mod eligible;
mod embedded;
mod emergencies;
mod errors;
mod everywhere;
mod fallback;
mod faults;
mod hazards;
mod kept_file;
mod keyboard;
mod languages;
mod large_print;
mod late;
mod leaving;
mod letters;
mod navigation;
mod other_routes;
mod packaged;
mod pictures;
mod printing;
mod reaching;
mod reflow;
mod reports;
mod represents;
mod sending;
mod sent;
mod shared_computer;
mod since;
mod soak;
mod spoken;
mod states;
mod steps;
mod told;
mod walk;
mod weight;
mod whole;
mod writing;
