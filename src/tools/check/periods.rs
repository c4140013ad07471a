//! Whether the periods are plausible and fit each other.

use complaint_core::policy::{Clause, MilestoneId, Part, Period, PeriodRule, Step, StepKind, Unit};

use super::starts::LATER_STARTS;
use super::subject::Subject;
use crate::report::{Found, Severity};

/// What is plausible for one step.
struct Usual {
    /// The unit that makes no sense for it.
    never: Option<Unit>,
    /// No landlord is known to have a shorter one.
    least: Period,
    /// No landlord is known to have a longer one.
    most: Period,
}

const fn period(n: u16, unit: Unit) -> Period {
    Period { n, unit }
}

/// `None` for steps that are not checked. Landlords acknowledge within 5 working days at most,
/// answer within 20, and let residents ask for stage 2 within 10 working days to 28 days, or six
/// months in Scotland (domain 1, 5.5 and 9). No ombudsman waits for an answer longer than 8 weeks.
fn usual(step: Step) -> Option<Usual> {
    use Unit::{Hours, Months, Weeks, WorkingDays};
    let (never, least, most) = match step.kind {
        StepKind::Contact | StepKind::Acknowledgement => {
            (Some(Months), period(1, Hours), period(10, WorkingDays))
        }
        StepKind::Call => (Some(Months), period(1, Hours), period(8, Weeks)),
        StepKind::Answer => {
            let never = (step.part != Part::First).then_some(Hours);
            (never, period(3, WorkingDays), period(8, Weeks))
        }
        StepKind::Request => (Some(Hours), period(5, WorkingDays), period(12, Months)),
        StepKind::Repair => return None,
    };
    Some(Usual { never, least, most })
}

/// How bad it is if a step ends after the answer of its part; `None` where there is no order.
fn after_answer(kind: StepKind) -> Option<Severity> {
    match kind {
        StepKind::Contact | StepKind::Acknowledgement => Some(Severity::Error),
        // A call after the letter is odd, but possible.
        StepKind::Call => Some(Severity::Warning),
        StepKind::Answer | StepKind::Request | StepKind::Repair => None,
    }
}

/// Limits on the age of a problem are six or twelve months (domain 0.1 and 2.2); "21 months" is a
/// misprint that has been seen (domain 9).
const USUAL_LIMIT: (Period, Period) = (period(3, Unit::Months), period(12, Unit::Months));

/// The same of an outer limit, beyond which there are no exceptions, such as three years.
const USUAL_OUTER_LIMIT: (Period, Period) = (period(12, Unit::Months), period(60, Unit::Months));

/// Implausible units and numbers.
pub(super) fn lengths(subject: Subject<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, rule) in subject.file.periods.iter().enumerate() {
        let Some(usual) = usual(rule.id.step()) else { continue };
        let place = format!("/periods/{index}/period");
        if usual.never == Some(rule.period.unit) {
            let unit = rule.period.unit.as_str();
            let message = format!("nobody means {unit} for {}", rule.id.as_str());
            found.push(Found::error(format!("{place}/unit"), message));
        } else {
            found.extend(unusual(rule.period, (usual.least, usual.most), &place));
        }
    }
    let file = subject.file;
    for (limit, usual, place) in [
        (&file.time_limit, USUAL_LIMIT, "/time_limit/period"),
        (&file.outer_limit, USUAL_OUTER_LIMIT, "/outer_limit/period"),
    ] {
        found.extend(limit.iter().filter_map(|it| unusual(it.period, usual, place)));
    }
    found
}

fn unusual(period: Period, (least, most): (Period, Period), place: &str) -> Option<Found> {
    let than = if length(period) > length(most) {
        format!("longer than {}", in_words(most))
    } else if length(period) < length(least) {
        format!("shorter than {}", in_words(least))
    } else {
        return None;
    };
    let turned = Period { n: turned(period.n), ..period };
    let is_usual = (length(least)..=length(most)).contains(&length(turned));
    let slip = if is_usual { format!("; does it say {}?", turned.n) } else { String::new() };
    let message = format!("{}: {than}, which nobody is known to mean{slip}", in_words(period));
    Some(Found::warning(format!("{place}/n"), message))
}

/// Steps that end after the answer that should follow them.
pub(super) fn order(subject: Subject<'_>) -> Vec<Found> {
    let rules = &subject.file.periods;
    let place = |id: MilestoneId| rules.iter().enumerate().find(|(_, it)| it.id == id);
    let out_of_order = |id: &MilestoneId| {
        let severity = after_answer(id.step().kind)?;
        let ((index, before), (_, after)) =
            (place(*id)?, place(MilestoneId::answer_of(id.part())?)?);
        let begins_later =
            after.starts_no_later_than.is_none() && LATER_STARTS.contains(&after.counted_from);
        if begins_later || from_start(before, rules) <= from_start(after, rules) {
            return None;
        }
        let message = format!(
            "{}: later than {}, {}",
            in_words(before.period),
            after.id.as_str(),
            in_words(after.period)
        );
        let place = format!("/periods/{index}/period");
        Some(Found { severity, ..Found::error(place, message) })
    };
    MilestoneId::ALL.iter().filter_map(out_of_order).collect()
}

/// Fifths of an hour: a working day is a fifth of a week, a month the twelfth part of a year.
fn length(period: Period) -> u32 {
    let fifths = match period.unit {
        Unit::Hours => 5,
        Unit::WorkingDays => 168,
        Unit::Days => 120,
        Unit::Weeks => 840,
        Unit::Months => 3_650,
    };
    u32::from(period.n) * fifths
}

/// From receipt of the complaint or the request to the end of a period.
fn from_start(rule: &PeriodRule<Clause>, rules: &[PeriodRule<Clause>]) -> u32 {
    let before = rules.iter().find(|it| Some(it.id) == rule.starts_no_later_than);
    before.map_or(0, |it| length(it.period)) + length(rule.period)
}

fn in_words(period: Period) -> String {
    let unit = period.unit.as_str().replace('-', " ");
    let unit = if period.n == 1 { unit.trim_end_matches('s') } else { &unit };
    format!("{} {unit}", period.n)
}

/// A number with its digits the other way round, as a misprint has them.
fn turned(n: u16) -> u16 {
    n.to_string().chars().rev().collect::<String>().parse().unwrap_or(n)
}
