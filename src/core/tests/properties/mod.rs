//! Properties of all dates, answers and documents, through the public core.
//!
//! - `situations`: the complaints whose dates are tested, from every start day of three years
//! - `oracle`: whole assessments counted by hand, from a table typed from the documents and the
//!   rules
//! - `drawn`: random facts, with letters ahead, odd orders, more time, refusals
//! - `counted`: the core against the oracle on those facts
//! - `dates`: the same for the situations, and how dates move
//! - `limits`: what closes and opens, on the last day and the next
//! - `answers`: answers on pages outside the journey have no effect
//! - `mutations`: documents with mistakes
//! - `facts`, `files`: such documents are assessed, or refused with a pointer, without a panic
//! - `addresses`: where a complaint may be sent, beside a parser of URLs
//! - `drafts`: drafts, and any other text opened as one, with every text or not at all
//!
//! Small spaces are walked; large ones are sampled. `cargo test` draws the same short slice each
//! time. `COMPLAINT_SOAK_CASES` sets the number of facts documents, drafts and kept files, drawn
//! afresh, and as many more of the rest: `cargo xtask soak`.

mod addresses;
mod answers;
mod asked;
mod counted;
mod dates;
mod drafts;
mod drawn;
mod facts;
mod files;
mod limits;
mod mutations;
mod oracle;
mod situations;

use std::sync::LazyLock;

use proptest::test_runner::{Config, RngSeed, TestRunner};

use crate::fixtures::{POLICIES, rule_book};
use complaint_core::rule_book::RuleBook;

/// The number of facts documents drawn by default.
const SLICE: u32 = 4000;

/// The landlords made up for tests: other nations, other schemes, other ways of counting.
const MADE_UP: [&str; 20] = [
    "answers-after-a-letter",
    "answers-from-the-first-complaint",
    "contact-before-acknowledging",
    "counts-every-day",
    "counts-from-acknowledgement",
    "counts-the-first-day",
    "english-council",
    "escalates-by-itself",
    "limits-its-extensions",
    "matters-that-go-elsewhere",
    "names-no-ombudsman",
    "names-only-the-tribunal",
    "northern-irish-association",
    "northern-irish-procedure",
    "redress-agent",
    "scottish-agent",
    "scottish-association",
    "scottish-procedure",
    "welsh-association",
    "welsh-procedure",
];

static RULE_BOOKS: LazyLock<Vec<RuleBook>> =
    LazyLock::new(|| POLICIES.iter().copied().chain(MADE_UP).map(rule_book).collect());

/// One of them, by its policy's id.
fn named(id: &str) -> &'static RuleBook {
    RULE_BOOKS.iter().find(|it| it.policy.file().id == id).expect("a landlord of the list")
}

/// Draws one case for every `one_in` documents of facts.
pub(crate) fn runner(one_in: u32) -> TestRunner {
    let asked = std::env::var("COMPLAINT_SOAK_CASES").ok();
    let asked: Option<u32> =
        asked.map(|it| it.parse().expect("COMPLAINT_SOAK_CASES is a whole number"));
    let rng_seed = if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(20_261_121) };
    TestRunner::new(Config {
        cases: asked.unwrap_or(SLICE).div_ceil(one_in),
        rng_seed,
        // A failure is fixed, and becomes an example.
        failure_persistence: None,
        ..Config::default()
    })
}
