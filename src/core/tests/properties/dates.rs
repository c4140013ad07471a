//! The dates of an assessment: against the oracle, and how they move with holidays and with the
//! start.

use chrono::NaiveDate;
use complaint_core::calendar::Division;
use complaint_core::decision::{Assessment, Milestone, assess};
use complaint_core::facts::Facts;
use complaint_core::policy::{Actor, Closure, MilestoneId, Unit};
use complaint_core::rule_book::RuleBook;

use super::counted::compare;
use super::oracle::Oracle;
use super::situations::{LAST, SITUATIONS, Situation, one_in, some_starts, walked};
use super::{RULE_BOOKS, named};
use crate::fixtures::day;

fn all<'a>(assessment: &'a Assessment<'a>) -> impl Iterator<Item = &'a Milestone<'a>> {
    assessment.milestones.iter().chain(&assessment.hazards)
}

/// The landlord’s dates are the latest its texts allow, the resident’s the earliest. No step is
/// missing or added, and no period in working days ends on another day.
#[test]
fn every_date_is_the_one_counted_day_by_day() {
    for rule_book in RULE_BOOKS.iter() {
        let id = &*rule_book.policy.file().id;
        let oracle = Oracle::new(id);
        for (start, situation) in walked(id, &SITUATIONS) {
            let facts = situation.facts(start);
            let counted = compare(rule_book, &oracle, &facts);
            counted.unwrap_or_else(|it| panic!("{id} {start} {situation:?}: {it}"));
            all(&assess(rule_book, &facts)).for_each(|it| check_days(&oracle, it));
        }
    }
}

#[track_caller]
fn check_days(oracle: &Oracle, it: &Milestone<'_>) {
    let closed = oracle.closed(it.basis.as_str());
    let mut days = [it.expected_from_on, it.extended_from_on.or(it.due_on)].into_iter().flatten();
    let in_working_days = it.period.unit == Unit::WorkingDays;
    assert!(!in_working_days || days.all(|on| closed.is_working_day(on)), "{it:?}");
    let from = it.counted_from.map(|it| it.on);
    assert!(it.due_on >= from && it.due_on >= it.expected_from_on, "{it:?}");
}

/// The name of a date: kind, basis, id.
type Name = (&'static str, &'static str, &'static str);

/// Every date of an assessment, in an order that depends only on the situation.
fn dates(rule_book: &RuleBook, facts: &Facts) -> Vec<(Name, Option<NaiveDate>)> {
    let assessment = assess(rule_book, facts);
    let mut dates = Vec::new();
    for it in all(&assessment) {
        let name = |what| (it.id.as_str(), it.basis.as_str(), what);
        dates.push((name("due"), it.due_on));
        dates.push((name("from"), it.expected_from_on.or(it.due_on)));
    }
    for it in &assessment.redress {
        dates.push(((it.scheme.as_str(), "", "opens"), it.open_on));
        dates.push(((it.scheme.as_str(), "", "last"), it.last_safe_on));
    }
    dates.push((("limit", "policy", ""), assessment.time_limit.policy_last_on));
    dates.push((("limit", "code", ""), assessment.time_limit.code_last_on));
    dates
}

/// Compares the dates of a later start, or with more holidays, with those before.
#[track_caller]
fn assert_none_earlier(
    before: &[(Name, Option<NaiveDate>)],
    after: &[(Name, Option<NaiveDate>)],
    (rule_book, start, situation): (&RuleBook, NaiveDate, &Situation),
) {
    let names = |dates: &[(Name, Option<NaiveDate>)]| -> Vec<(Name, bool)> {
        dates.iter().map(|(name, on)| (*name, on.is_some())).collect()
    };
    let pairs = || before.iter().zip(after);
    if names(before) != names(after) || pairs().any(|(before, after)| after.1 < before.1) {
        let wrong: Vec<_> = pairs().filter(|(before, after)| before > after).collect();
        panic!("{} {start} {situation:?}: {wrong:?}", rule_book.policy.file().id);
    }
}

#[test]
fn a_later_start_never_gives_an_earlier_date() {
    for rule_book in RULE_BOOKS.iter() {
        let oracle = Oracle::new(&rule_book.policy.file().id);
        // A notice that comes too late moves nothing, so a later one may bring a date forward.
        let plain = SITUATIONS.into_iter().filter(|it| it.more_time == [None, None]);
        for situation in plain.step_by(2) {
            let mut before: Option<(Vec<_>, usize)> = None;
            for start in some_starts(one_in(&rule_book.policy.file().id)) {
                let facts = situation.facts(start);
                let after = dates(rule_book, &facts);
                // A law that comes into force adds dates.
                let n_laws = oracle.hazards(&facts).len();
                if let Some((before, _)) = before.as_ref().filter(|it| it.1 == n_laws) {
                    assert_none_earlier(before, &after, (rule_book, start, &situation));
                }
                before = Some((after, n_laws));
            }
        }
    }
}

/// A landlord that hears, acknowledges or answers a day later has no less time for it.
#[test]
fn one_event_a_day_later_brings_no_date_forward() {
    let later = |it: Option<u64>| it.map(|it| it + 1);
    // Each leaves the order of events unchanged.
    let moved = [
        Situation { received: later(LAST.received), ..LAST },
        Situation { acknowledged: later(LAST.acknowledged), ..LAST },
        Situation { answered: later(LAST.answered), ..LAST },
        Situation { asked_again: later(LAST.asked_again), ..LAST },
        Situation { finished: later(LAST.finished), ..LAST },
    ];
    for rule_book in RULE_BOOKS.iter() {
        let oracle = Oracle::new(&rule_book.policy.file().id);
        for start in some_starts(7) {
            let before = dates(rule_book, &LAST.facts(start));
            let laws = |situation: &Situation| oracle.hazards(&situation.facts(start)).len();
            for situation in moved.into_iter().filter(|it| laws(it) == laws(&LAST)) {
                let after = dates(rule_book, &situation.facts(start));
                assert_none_earlier(&before, &after, (rule_book, start, &situation));
            }
        }
    }
}

/// More closed days than published: one, a week, and every Wednesday.
fn more_holidays() -> [Vec<NaiveDate>; 3] {
    let weeks = day("2026-01-07").iter_weeks().take_while(|it| *it < day("2029-12-31"));
    let christmas = ["2026-12-24", "2026-12-29", "2026-12-30", "2026-12-31"];
    [vec![day("2027-06-15")], christmas.map(day).to_vec(), weeks.collect()]
}

#[test]
fn more_holidays_never_bring_a_date_forward() {
    let clause = &named("pms").policy.file().periods[0].clause;
    let closed =
        |on| Closure { on, name: "One more".into(), counts: false, clause: clause.clone() };
    for rule_book in RULE_BOOKS.iter() {
        for holidays in more_holidays() {
            let closures: Vec<Closure> = holidays.iter().copied().map(closed).collect();
            let mut more = rule_book.clone();
            more.calendar = more.calendar.with_closures(&closures);
            more.landlord_calendar = more.landlord_calendar.with_closures(&closures);
            let mut n_moved = 0;
            // Around the week at Christmas, and some of every year.
            let near = day("2026-11-20").iter_days().take(45).step_by(2);
            for start in near.chain(some_starts(43)) {
                for situation in SITUATIONS.into_iter().step_by(2) {
                    let facts = situation.facts(start);
                    let (before, after) = (dates(rule_book, &facts), dates(&more, &facts));
                    assert_none_earlier(&before, &after, (rule_book, start, &situation));
                    n_moved += u32::from(before != after);
                }
            }
            let facts = SITUATIONS[0].facts(day("2026-11-21"));
            let in_working_days =
                all(&assess(rule_book, &facts)).any(|it| it.period.unit == Unit::WorkingDays);
            assert!(
                n_moved > 0 || holidays.len() == 1 || !in_working_days,
                "the holidays were not looked at"
            );
        }
    }
}

/// These tests cover every step the project can count.
#[test]
fn every_step_is_tested() {
    let mut met = Vec::new();
    for rule_book in RULE_BOOKS.iter() {
        let facts = SITUATIONS[5].facts(day("2026-11-21"));
        met.extend(all(&assess(rule_book, &facts)).map(|it| (it.id, it.actor)));
    }
    met.sort_by_key(|it| it.0);
    met.dedup();
    assert_eq!(met.iter().map(|it| it.0).collect::<Vec<_>>(), MilestoneId::ALL);
    let resident: Vec<_> = met.iter().filter(|it| it.1 == Actor::Resident).map(|it| it.0).collect();
    assert_eq!(resident, [MilestoneId::Stage2Request, MilestoneId::Stage3Request]);
    let divisions = RULE_BOOKS.iter().map(|it| it.calendar.division());
    assert!(Division::ALL.iter().all(|it| divisions.clone().any(|there| there == *it)));
}
