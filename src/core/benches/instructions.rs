//! How many instructions the paths take that a resident waits for. `cargo bench -p complaint-core` counts them
//! with Valgrind's Callgrind, so a machine that is slow or busy counts the same, and fails above a budget.
#![expect(
    clippy::expect_used,
    reason = "a benchmark that cannot read its input has nothing to say"
)]
#![allow(clippy::disallowed_methods, reason = "it reads the files that the core is given")]
#![allow(clippy::print_stdout, reason = "what it is for")]

use std::hint::black_box;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::calendar::Calendar;
use complaint_core::decision::assess;
use complaint_core::flow::{
    Form, Journey, PageKind, Wizard, WizardEvent, facts, page_spec, update,
};
use complaint_core::policy::Policy;
use complaint_core::rule_book::RuleBook;
use complaint_core::rules::Rules;

/// Each path with the thousands of instructions it may take: a fifth more than when it was last looked at.
const BUDGETS: [(&str, fn(), u64); 7] = [
    ("continue from the first question", || update_at(continue_at(PageId::SoFar)), 510),
    ("continue to the result", || update_at(continue_at(PageId::OccurredOn)), 2780),
    ("continue at the end", || update_at(continue_at(PageId::Contact)), 48),
    ("change an early answer at the end", || update_at(change_at_the_end()), 2260),
    ("a pause after 2,000 characters", || update_at(type_characters(2_000)), 26),
    ("a pause after 50,000 characters", || update_at(type_characters(50_000)), 600),
    ("one assessment", assess_once, 130),
];

/// A wizard, and what happens to it.
type Scene = (RuleBook, Wizard, WizardEvent);

fn text(path: &str) -> String {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::read_to_string(top.join("public").join(path)).expect("a file of the checkout")
}

fn rule_book() -> RuleBook {
    let policy = Policy::read(&text("policies/settle.json")).expect("a policy");
    let rules = Rules::read(&text("rules/in-force.json")).expect("the rules");
    let calendar = Calendar::read(&text("calendars/england-and-wales.json")).expect("a calendar");
    RuleBook::new(policy, rules, calendar)
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn choice(page: PageId) -> &'static str {
    let chosen = [
        (PageId::SoFar, "unhappy"),
        (PageId::Who, "tenant"),
        (PageId::About, "damp-and-mould"),
        (PageId::Home, "general"),
    ];
    chosen.iter().find(|it| it.0 == page).map_or("not-sure", |it| it.1)
}

/// What a resident says to a question.
fn said(page: PageId) -> RawAnswer {
    match page_spec(page).map(|it| it.kind) {
        Some(PageKind::Choice { .. }) => RawAnswer::from([("choice", choice(page))]),
        Some(PageKind::Date { .. }) => {
            RawAnswer::from([("day", "1"), ("month", "10"), ("year", "2026")])
        }
        Some(PageKind::Text { .. }) => RawAnswer::from([("text", "The wall is wet.")]),
        Some(PageKind::Fields { .. }) => {
            RawAnswer::from([("name", "Sam"), ("email", "sam@example.org")])
        }
        Some(_) | None => RawAnswer::default(),
    }
}

/// The form of the page on screen, filled in.
fn form(rule_book: &RuleBook, wizard: &Wizard) -> Form {
    let journey = Journey::of(rule_book, &wizard.answers, today());
    Form(journey.questions_with(wizard.at).into_iter().map(|it| (it, said(it))).collect())
}

/// On the way, up to the page that asks a question.
fn arrive(page: PageId) -> (RuleBook, Wizard) {
    let rule_book = rule_book();
    let start = WizardEvent::WentTo { page: PageId::SoFar };
    let (mut wizard, _) = update(&rule_book, today(), Wizard::default(), start);
    for _ in 0..40 {
        if wizard.at >= page {
            break;
        }
        let event = WizardEvent::Answered { form: form(&rule_book, &wizard) };
        (wizard, _) = update(&rule_book, today(), wizard, event);
    }
    assert_eq!(wizard.at, page);
    (rule_book, wizard)
}

fn continue_at(page: PageId) -> Scene {
    let (rule_book, wizard) = arrive(page);
    let form = form(&rule_book, &wizard);
    (rule_book, wizard, WizardEvent::Answered { form })
}

fn change_at_the_end() -> Scene {
    let (rule_book, wizard) = arrive(PageId::Contact);
    let event = WizardEvent::ChangeAsked { page: PageId::About };
    let (wizard, _) = update(&rule_book, today(), wizard, event);
    let Form(mut all) = form(&rule_book, &wizard);
    for (_, raw) in all.iter_mut().filter(|it| it.0 == PageId::About) {
        *raw = RawAnswer::from([("choice", "repair")]);
    }
    (rule_book, wizard, WizardEvent::Answered { form: Form(all) })
}

fn type_characters(count: usize) -> Scene {
    let (rule_book, wizard) = arrive(PageId::CommonIssues);
    let text = "The wall is wet. ".repeat(count / 17);
    let form = Form(vec![
        (PageId::CommonIssues, RawAnswer::default()),
        (PageId::WhatHappened, RawAnswer::from([("text", text.as_str())])),
    ]);
    (rule_book, wizard, WizardEvent::Typed { form })
}

/// Instructions are counted in here alone.
#[inline(never)]
fn counted<T>(act: impl FnOnce() -> T) -> T {
    black_box(act())
}

fn update_at((rule_book, wizard, event): Scene) {
    let _left = counted(|| update(&rule_book, today(), wizard, event));
}

fn assess_once() {
    let (rule_book, wizard) = arrive(PageId::Result);
    let facts = facts(&wizard.answers, today());
    let _left = counted(|| assess(&rule_book, &facts));
}

/// Runs this program again under Callgrind for one path.
fn count(path: &str) -> Option<u64> {
    let mut callgrind = Command::new("valgrind");
    callgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--collect-atstart=no"]);
    callgrind.arg("--toggle-collect=*instructions::counted*");
    let ended = callgrind.arg(std::env::current_exe().ok()?).arg(path).output().ok()?;
    let said = String::from_utf8_lossy(&ended.stderr);
    said.lines()
        .find_map(|it| it.split_once("Collected : ")?.1.trim().parse().ok())
        .filter(|it| *it > 0)
}

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    if let Some((_, run, _)) = BUDGETS.iter().find(|it| it.0 == wanted) {
        return run();
    }
    let mut is_over = false;
    for (path, _, budget) in BUDGETS {
        let thousands = count(path).expect("valgrind counts: `apt-get install valgrind`") / 1000;
        let verdict = if thousands > budget { "over its budget of" } else { "of" };
        println!("{path:<36}{thousands:>8} thousand instructions, {verdict} {budget}");
        is_over |= thousands > budget;
    }
    assert!(!is_over, "more than the budget");
}
