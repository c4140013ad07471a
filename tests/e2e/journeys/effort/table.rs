//! The table of what each case takes: committed, and held to bounds.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use e2e::{Result, ensure};

use super::cases::{CASES, Case};

/// What is measured.
struct Measure {
    name: &'static str,
    /// Depends on a machine's fonts, and is no whole number.
    in_screens: bool,
    of_all_pages: bool,
}

const fn measure(name: &'static str, in_screens: bool, of_all_pages: bool) -> Measure {
    Measure { name, in_screens, of_all_pages }
}

impl Measure {
    /// Counts whole, screens to a tenth.
    fn shown(&self, value: Option<f64>) -> String {
        let decimals = usize::from(self.in_screens);
        value.map_or_else(|| "–".to_owned(), |it| format!("{it:.decimals$}"))
    }
}

/// In order.
const MEASURES: [Measure; 8] = [
    measure("pages", false, true),
    measure("presses", false, true),
    measure("keys", false, true),
    measure("words", false, true),
    measure("screens", true, true),
    measure("result", true, false),
    measure("answer", true, false),
    measure("dates", true, false),
];

/// The measures of a case; a case without a result has none of it.
pub(super) type Row = [Option<f64>; 8];

/// By how much fonts may make a page higher.
const FONTS: f64 = 1.05;

/// By how many keys the numbers that can be pressed on the way may lengthen it, until fewer pages shorten it.
const NUMBERS: f64 = 10.0;

const FILE: &str = "effort.txt";

const HEAD: &str = "\
What six people do and hear from the first page to the receipt, on a screen of 390 × 844, with one landlord.
The last four are in screens: all pages, the result, where on it the answer ends, and where the dates end.
COMPLAINT_UPDATE=1 cargo xtask test --only journeys effort:: writes this file.
";

/// The tests run at once and share the file.
static WRITING: Mutex<()> = Mutex::new(());

/// How much of what it was a case may take in the end, in what is summed up over all pages.
const SHARE: f64 = 0.45;

/// What a case has to become.
fn goal(case: &Case) -> Row {
    let share = |(measure, before): (&Measure, Option<f64>)| {
        let before = before.filter(|_| measure.of_all_pages)? * SHARE;
        Some(if measure.in_screens { before } else { before.floor() })
    };
    let mut shares = MEASURES.iter().zip(case.before).map(share);
    case.goal.unwrap_or_else(|| [(); 8].map(|()| shares.next().flatten()))
}

/// What a case takes is in the committed table, is no more than before, and where the table has reached the
/// goal, no more than that.
pub(super) fn hold(case: &Case, row: &Row) -> Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let table = std::fs::read_to_string(&path).unwrap_or_default();
    let writes = std::env::var_os("COMPLAINT_UPDATE").is_some();
    let bounds = case.before.iter().zip(goal(case));
    let measured = row.iter().zip(kept_row(&table, case)).zip(bounds);
    for (measure, ((now, kept), (before, goal))) in MEASURES.iter().zip(measured) {
        let slack = if measure.in_screens { FONTS } else { 1.0 };
        let half = if measure.in_screens { 0.05 } else { 0.0 };
        let reached = goal.filter(|goal| kept.is_some_and(|it| it <= *goal));
        let numbers = if measure.name == "keys" { NUMBERS } else { 0.0 };
        let before = before.map(|it| it + numbers);
        let most = reached.or(before).unwrap_or(f64::INFINITY) * slack;
        let (title, name) = (case.title, measure.name);
        let (is, was) = (measure.shown(*now), measure.shown(kept));
        ensure!(now.is_none_or(|it| it <= most), "{title}: {is} {name}, at most {most:.1}");
        let same = match (now, kept) {
            // The table is rounded.
            (Some(now), Some(kept)) => (now - kept).abs() <= kept * (slack - 1.0) + half,
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        let how = "set COMPLAINT_UPDATE=1 to write it";
        ensure!(same || writes, "{title}: {is} {name}, and {was} in {FILE}; {how}");
    }
    if writes {
        std::fs::write(&path, with(&table, case, row))?;
    }
    Ok(())
}

/// The row of a case in the file as it is.
fn kept_row(kept: &str, case: &Case) -> Row {
    let block = kept.split("\n\n").find(|it| it.starts_with(case.title));
    let line = block.and_then(|it| it.lines().find(|it| it.starts_with("  now")));
    let mut values = line.unwrap_or_default().split_whitespace().skip(1);
    [(); 8].map(|()| values.next().and_then(|it| it.parse().ok()))
}

/// The file with another row for a case.
fn with(kept: &str, case: &Case, now: &Row) -> String {
    let mut text = HEAD.to_owned();
    for it in CASES {
        let kept = kept_row(kept, it);
        let now = if it.title == case.title { now } else { &kept };
        let titles = MEASURES.map(|it| format!("{:>9}", it.name)).concat();
        text.push_str(&format!("\n{:<40}{titles}\n", it.title));
        for (name, row) in [("before", &it.before), ("now", now), ("at most", &goal(it))] {
            text.push_str(&format!("  {name:<38}{}\n", line(row)));
        }
    }
    text
}

fn line(row: &Row) -> String {
    MEASURES.iter().zip(row).map(|(it, value)| format!("{:>9}", it.shown(*value))).collect()
}
