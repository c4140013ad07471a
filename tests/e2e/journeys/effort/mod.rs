//! What it costs to complain, from the first page to the receipt: pages, presses, keys, words to be heard and
//! screens to be scrolled, for six people. `effort.txt` is the table of it, beside what it was before and what
//! it has to become. `walker.rs` says how each is measured.
//!
//! A case is answers by question, and knows of no pages. `page.js` does on a page what the case has to do
//! there: `questions` says what the page asks, and `next` is the place to follow a page's offers to what the
//! case has not said yet.

mod cases;
mod person;
mod table;
mod walker;

use e2e::{Outcome, in_browser};

use cases::Case;

/// Walks a case, and holds what it took to the table.
fn holds(case: &Case) -> Outcome {
    in_browser(|page| {
        let effort = walker::walk(page, case)?;
        table::hold(case, &effort)
    })
}

#[test]
fn a_repair_that_was_reported_before_takes_no_more_than_it_did() -> Outcome {
    holds(&cases::REPORTED)
}

#[test]
fn a_first_report_takes_no_more_than_it_did() -> Outcome {
    holds(&cases::FIRST)
}

#[test]
fn a_late_complaint_takes_no_more_than_it_did() -> Outcome {
    holds(&cases::LATE)
}

#[test]
fn a_leaseholders_charge_in_welsh_takes_no_more_than_it_did() -> Outcome {
    holds(&cases::CHARGE)
}

#[test]
fn a_second_stage_in_giant_print_takes_no_more_than_it_did() -> Outcome {
    holds(&cases::REVIEW)
}

#[test]
fn a_representative_with_photos_takes_no_more_than_they_did() -> Outcome {
    holds(&cases::REPRESENTATIVE)
}
