//! Whether the periods are such as anybody would mean, and fit each other.

use complaint_core::policy::{Clause, MilestoneId, Period, PeriodRule, Unit};

use super::starts::LATER_STARTS;
use super::subject::Subject;
use crate::report::{Found, Severity};

/// What a landlord may mean for one step.
struct Usual {
    step: MilestoneId,
    /// A unit that nobody means for it.
    never: Option<Unit>,
    /// The shortest met with, or shorter than any.
    least: Period,
    /// As long as any met with, or longer.
    most: Period,
}

const fn period(n: u16, unit: Unit) -> Period {
    Period { n, unit }
}

const fn usual(step: MilestoneId, never: Option<Unit>, least: Period, most: Period) -> Usual {
    Usual { step, never, least, most }
}

/// Steps that are not listed are left alone. Landlords acknowledge within 5 working days at most,
/// answer within 20, and let residents ask for stage 2 within 10 working days to 28 days, or six
/// months in Scotland (domain 1, 5.5 and 9). No ombudsman waits for an answer longer than 8 weeks.
const USUAL: &[Usual] = {
    use MilestoneId as Step;
    use Unit::{Hours, Months, Weeks, WorkingDays};
    const MONTHS: Option<Unit> = Some(Months);
    const HOURS: Option<Unit> = Some(Hours);
    let (soon, some_days) = (period(1, Hours), period(3, WorkingDays));
    let (two_weeks, eight_weeks) = (period(10, WorkingDays), period(8, Weeks));
    &[
        usual(Step::FirstContactRespond, MONTHS, soon, two_weeks),
        usual(Step::Stage1Acknowledge, MONTHS, soon, two_weeks),
        usual(Step::Stage1Contact, MONTHS, soon, two_weeks),
        usual(Step::Stage1Phone, MONTHS, soon, eight_weeks),
        usual(Step::Stage1Respond, None, some_days, eight_weeks),
        usual(Step::Stage2Request, HOURS, period(5, WorkingDays), period(12, Months)),
        usual(Step::Stage2Contact, MONTHS, soon, two_weeks),
        usual(Step::Stage2Acknowledge, MONTHS, soon, two_weeks),
        usual(Step::Stage2Respond, HOURS, some_days, eight_weeks),
        usual(Step::Stage3Request, HOURS, period(5, WorkingDays), period(12, Months)),
        usual(Step::Stage3Acknowledge, MONTHS, soon, two_weeks),
        usual(Step::Stage3Respond, HOURS, some_days, eight_weeks),
    ]
};

/// Limits on the age of a problem are six or twelve months (domain 0.1 and 2.2); "21 months" is a
/// misprint that has been seen (domain 9).
const USUAL_LIMIT: (Period, Period) = (period(3, Unit::Months), period(12, Unit::Months));

/// Beyond which a landlord says that it never goes, such as three years.
const USUAL_OUTER_LIMIT: (Period, Period) = (period(12, Unit::Months), period(60, Unit::Months));

/// A step, the one that must not end before it, and how bad it is if it does.
const IN_ORDER: &[(MilestoneId, MilestoneId, Severity)] = &[
    (MilestoneId::FirstContactRespond, MilestoneId::Stage1Respond, Severity::Error),
    (MilestoneId::Stage1Acknowledge, MilestoneId::Stage1Respond, Severity::Error),
    (MilestoneId::Stage1Contact, MilestoneId::Stage1Respond, Severity::Error),
    // A call after the letter is odd, and can be.
    (MilestoneId::Stage1Phone, MilestoneId::Stage1Respond, Severity::Warning),
    (MilestoneId::Stage2Contact, MilestoneId::Stage2Respond, Severity::Error),
    (MilestoneId::Stage2Acknowledge, MilestoneId::Stage2Respond, Severity::Error),
    (MilestoneId::Stage3Acknowledge, MilestoneId::Stage3Respond, Severity::Error),
];

/// Units that nobody means for a step, and numbers out of all that is usual.
pub(super) fn lengths(subject: Subject<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, rule) in subject.file.periods.iter().enumerate() {
        let Some(usual) = USUAL.iter().find(|it| it.step == rule.id) else { continue };
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

/// Steps that end after the one that should follow them.
pub(super) fn order(subject: Subject<'_>) -> Vec<Found> {
    let rules = &subject.file.periods;
    let place = |id: MilestoneId| rules.iter().enumerate().find(|(_, it)| it.id == id);
    let out_of_order = |(before, after, severity): &(MilestoneId, MilestoneId, Severity)| {
        let ((index, before), (_, after)) = (place(*before)?, place(*after)?);
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
        Some(Found { severity: *severity, ..Found::error(place, message) })
    };
    IN_ORDER.iter().filter_map(out_of_order).collect()
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
