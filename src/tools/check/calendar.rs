//! Whether bank holidays are published for as long as a complaint made today may take.

use chrono::{Days, Months, NaiveDate};
use complaint_core::policy::{MilestoneId, Period, Unit};

use super::subject::Subject;
use crate::report::Found;

/// A warning if the published bank holidays end before the last possible date of a complaint made today.
pub(super) fn find(subject: Subject<'_>) -> Vec<Found> {
    let published_until = subject.calendar.published_until();
    match longest_path(subject) {
        Some(end) if end > published_until => {
            let division = subject.calendar.division().as_str();
            let message = format!(
                "bank holidays of {division} are published until {published_until}, and a \
                 complaint made today may take until {end}: look for newer ones"
            );
            vec![Found::warning("/landlord/nation", message)]
        }
        Some(_) | None => Vec::new(),
    }
}

/// The last day a resident may have to act on when every step of a complaint made today takes as
/// long as it may: each step of the document, or of the Code where that is longer; each answer
/// twice, because more time may be as long again (Code 6.4 and 6.15); then the time to go to the
/// ombudsman. LIMIT: no time is counted for a request for stage 2 where neither text limits it.
fn longest_path(subject: Subject<'_>) -> Option<NaiveDate> {
    let file = subject.file;
    let code = subject.rules.code_binds(file).then(|| &subject.rules.file().code);
    let steps = MilestoneId::ALL.iter().filter_map(|&id| {
        let own = file.periods.iter().filter(|it| it.id == id).map(|it| it.period);
        let of_code = code.into_iter().flat_map(|it| &it.periods);
        let of_code = of_code.filter(|it| it.id == id).map(|it| it.period);
        let days = own.chain(of_code).map(days).max()?;
        let is_answer = id.is_answer();
        Some(if is_answer { days * 2 } else { days })
    });
    let procedure_ends = subject.today.checked_add_days(Days::new(steps.sum()))?;
    let schemes = file.redress.iter().filter_map(|it| subject.rules.scheme(it.scheme));
    let closing = schemes.flat_map(|it| it.closes.iter().map(|it| it.period));
    closing.filter_map(|it| after(procedure_ends, it)).max().or(Some(procedure_ends))
}

fn after(day: NaiveDate, period: Period) -> Option<NaiveDate> {
    match period.unit {
        Unit::Months => day.checked_add_months(Months::new(period.n.into())),
        Unit::Hours | Unit::WorkingDays | Unit::Days | Unit::Weeks => {
            day.checked_add_days(Days::new(days(period)))
        }
    }
}

/// Days of the calendar, without bank holidays; a month has 31 at most.
fn days(period: Period) -> u64 {
    let n = u64::from(period.n);
    match period.unit {
        Unit::Hours => n.div_ceil(24),
        Unit::WorkingDays => (n * 7).div_ceil(5),
        Unit::Days => n,
        Unit::Weeks => n * 7,
        Unit::Months => n * 31,
    }
}
