//! The native tests of the core, in one binary.
//!
//! Worked examples are in `tests/cases/` at the top of the repository; here are their runner and
//! the properties of all dates, answers and sequences of events.
#![allow(clippy::disallowed_methods, reason = "tests read the files that the core is given")]

#[cfg(test)]
mod answers;
#[cfg(test)]
mod calendar;
#[cfg(test)]
mod case;
#[cfg(test)]
mod cases;
#[cfg(test)]
mod catalog;
#[cfg(test)]
mod composing;
#[cfg(test)]
mod coverage;
#[cfg(test)]
mod dates;
#[cfg(test)]
mod days;
#[cfg(test)]
mod doubts;
#[cfg(test)]
mod draft;
#[cfg(test)]
mod draft_store;
#[cfg(test)]
mod explanations;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod journey;
#[cfg(test)]
mod letter;
#[cfg(test)]
mod matching;
#[cfg(test)]
mod offered;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod policies;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod saying;
#[cfg(test)]
mod scripts;
#[cfg(test)]
mod sending;
#[cfg(test)]
mod since;
#[cfg(test)]
mod traps;
#[cfg(test)]
mod wizard;
