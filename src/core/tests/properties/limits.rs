//! When it is too late or too early: for an ombudsman, and for the landlord’s own limit. Each last
//! day is tested from that day and from the next.

use chrono::{Days, NaiveDate};
use complaint_core::decision::{LimitStatus, RedressState, assess};
use complaint_core::facts::{DateRange, Facts, Role};
use complaint_core::policy::SchemeId;

use super::RULE_BOOKS;
use super::counted::compare;
use super::oracle::Oracle;
use super::situations::{LAST, SITUATIONS, Situation, some_starts, walked};
use crate::fixtures::day;

/// The facts of a situation on another day.
fn on(today: NaiveDate, situation: Situation, start: NaiveDate) -> Facts {
    Facts { today, ..situation.facts(start) }
}

#[test]
fn a_scheme_is_closed_on_the_day_after_its_last_safe_day() {
    let mut met = Vec::new();
    for rule_book in RULE_BOOKS.iter() {
        let id = &*rule_book.policy.file().id;
        let oracle = Oracle::new(id);
        for (start, situation) in walked(id, &[LAST]) {
            let facts = situation.facts(start);
            for it in assess(rule_book, &facts).redress {
                met.push(it.scheme);
                met.dedup();
                let Some(last) = it.last_safe_on else { continue };
                for (today, closed) in [(last, false), (last + Days::new(1), true)] {
                    let facts = Facts { today, ..facts.clone() };
                    let then = assess(rule_book, &facts).redress;
                    let then = then.iter().find(|then| then.scheme == it.scheme).unwrap();
                    let is_closed = then.state == RedressState::Closed;
                    assert_eq!(is_closed, closed, "{id} {start} {today} {then:?}");
                }
            }
            compare(rule_book, &oracle, &facts).unwrap_or_else(|it| panic!("{id} {start}: {it}"));
        }
    }
    met.sort();
    met.dedup();
    // Their matters are not this one.
    let others = [SchemeId::ResidentialPropertyTribunalWales];
    let wanted: Vec<_> = SchemeId::ALL.iter().filter(|it| !others.contains(it)).copied().collect();
    assert_eq!(met, wanted);
}

/// The Property Ombudsman and Property Redress after eight weeks of silence: not a day before.
#[test]
fn silence_opens_a_scheme_on_the_day_after_eight_weeks() {
    let mut n_opened = 0;
    for rule_book in RULE_BOOKS.iter() {
        for start in some_starts(5) {
            for (after, open) in [(56, false), (57, true)] {
                let facts = on(start + Days::new(after), SITUATIONS[1], start);
                let silent = assess(rule_book, &facts).redress;
                let by_silence = [SchemeId::PropertyOmbudsman, SchemeId::PropertyRedress];
                for it in silent.iter().filter(|it| by_silence.contains(&it.scheme)) {
                    assert_eq!(it.state == RedressState::Open, open, "{start} {after} {it:?}");
                    n_opened += u32::from(open);
                }
            }
        }
    }
    assert!(n_opened > 0);
}

/// The age of the problem: in on the last day, out on the next, for every limit (Code 2.2 and 2.3;
/// places-for-people “within six months”; settle “six months or more” is out).
#[test]
fn a_problem_is_too_old_on_the_day_after_the_last_day() {
    for rule_book in RULE_BOOKS.iter() {
        let id = &*rule_book.policy.file().id;
        let oracle = Oracle::new(id);
        // The oracle's holidays end here.
        for start in some_starts(5).take_while(|it| *it < day("2028-06-01")) {
            let mut facts = SITUATIONS[0].facts(start);
            facts.role = Some(Role::FormerResident);
            facts.first_known_on = facts.first_known_on.map(|it| DateRange::exactly(it.from()));
            let limit = assess(rule_book, &facts).time_limit;
            let lasts = [
                (limit.policy_last_on, LimitStatus::OutsidePolicy),
                (limit.code_last_on, LimitStatus::OutsideCode),
            ];
            for (last, out) in lasts.into_iter().filter_map(|it| Some((it.0?, it.1))) {
                for (today, is_out) in [(last, false), (last + Days::new(1), true)] {
                    let facts = Facts { today, ..facts.clone() };
                    let status = assess(rule_book, &facts).time_limit.status;
                    assert_eq!(status == out, is_out, "{id} {start} {today} {status:?}");
                    let compared = compare(rule_book, &oracle, &facts);
                    compared.unwrap_or_else(|it| panic!("{id} {start} {today}: {it}"));
                }
            }
        }
    }
}
