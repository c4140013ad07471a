//! From the chooser to the end: a complaint, a report and an emergency.

use e2e::{Outcome, in_browser};

use crate::eligible::{CODE_STEPS, from_the_chooser_to_done};
use crate::emergencies::danger_first;
use crate::reports::report_or_complaint;
use crate::told::When::By;
use crate::told::{Expected, OLD};
use crate::walk::{P3, SETTLE};

const OF_SETTLE: Expected = Expected {
    // Its page has been replaced: only the Code's twelve months are named.
    limit: &["Friday 1 October 2027"],
    steps: &[
        ("first-contact-respond", OLD, By("Thursday 26 November 2026")),
        // Two weeks from 26 November, when it is passed on at the latest.
        ("stage-1-respond", OLD, By("Thursday 10 December 2026")),
        CODE_STEPS[0],
        CODE_STEPS[1],
    ],
    clocks: &[(
        "stage-1-respond",
        "clocks-superseded",
        "Thursday 10 December 2026",
        "Friday 11 December 2026",
    )],
    // Its page has been replaced: what it says of the ombudsman is no difference.
    older_details: None,
    redress: "Housing Ombudsman Service",
    // What was replaced does not reach the letter: the Code's dates.
    acknowledged_by: "Friday 27 November 2026",
    answered_by: "Friday 11 December 2026",
};

#[test]
fn a_settle_complaint_goes_from_the_chooser_to_a_mail_link_with_its_letter() -> Outcome {
    in_browser(|page| page.by_hand(|| from_the_chooser_to_done(page, SETTLE, &OF_SETTLE)))
}

#[test]
fn a_first_report_of_neighbours_to_settle_is_a_report_or_at_once_a_complaint() -> Outcome {
    in_browser(|page| {
        page.by_hand(|| {
            report_or_complaint(page, SETTLE, "neighbour-noise", "neighbour-first-report")
        })
    })
}

#[test]
fn p3_residents_in_danger_see_whom_to_call_and_go_on() -> Outcome {
    in_browser(|page| page.by_hand(|| danger_first(page, P3, true)))
}
