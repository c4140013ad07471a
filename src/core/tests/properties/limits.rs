//! When it is too late, or too early: for an ombudsman, and for the landlord’s own limit.

use chrono::{Days, NaiveDate};
use complaint_core::decision::assess;
use complaint_core::policy::SchemeId;

use super::WORLDS;
use super::oracle::{BOUND, months_after};
use super::situations::{LAST, SITUATIONS, starts, walked};

/// The ombudsmen: not a day later than the scheme closes, not a day before it opens (domain 4.2
/// and 5; the date on the letter even where the scheme counts from receiving it).
#[test]
fn the_last_safe_day_of_a_scheme_is_never_later_than_its_rule() {
    let mut met = Vec::new();
    for world in WORLDS.iter() {
        // Not sent, waiting, finished.
        let situations = [SITUATIONS[0], SITUATIONS[1], LAST];
        for (start, situation) in walked(&world.policy.file().id, &situations) {
            let facts = situation.facts(start);
            let ended = facts.events.final_response.map(|it| it.on);
            let knew = facts.first_known_on.map(|it| it.from());
            let a_year = |from: Option<NaiveDate>| from.map(|it| months_after(it, 12));
            let less_a_day = |it: Option<NaiveDate>| it.map(|it| it - Days::new(1));
            let after_eight_weeks = facts.measured_on() + Days::new(57);
            // While it is not sent nothing has been silent: the final answer alone opens it.
            let silent = ended.map_or(after_eight_weeks, |it| it.min(after_eight_weeks));
            for it in assess(world, &facts).redress {
                let (opens, last) = match it.scheme {
                    SchemeId::HousingOmbudsman => (ended, less_a_day(a_year(ended))),
                    SchemeId::PropertyOmbudsman => (Some(silent), a_year(ended)),
                    // The year of the complaint ends before that of the final answer.
                    SchemeId::PropertyRedress => {
                        let complained = facts.events.sent_or_received().map(|it| it.1.on);
                        (Some(silent), less_a_day(a_year(complained)))
                    }
                    SchemeId::PublicServicesOmbudsmanWales => (ended, less_a_day(a_year(knew))),
                    SchemeId::ScottishPublicServicesOmbudsman => (ended, a_year(knew)),
                    SchemeId::NorthernIrelandPublicServicesOmbudsman => {
                        (ended, ended.map(|it| months_after(it, 6)))
                    }
                    SchemeId::FirstTierTribunal
                    | SchemeId::FirstTierTribunalScotland
                    | SchemeId::LocalGovernmentOmbudsman
                    | SchemeId::ResidentialPropertyTribunalWales => (None, None),
                };
                assert_eq!((it.open_on, it.last_safe_on), (opens, last), "{start} {:?}", it.scheme);
                met.push(it.scheme);
                met.dedup();
            }
        }
    }
    met.sort();
    met.dedup();
    // Its matters are not this one; the other tribunal is named by a landlord.
    let mut wanted = SchemeId::ALL.to_vec();
    let elsewhere = [
        SchemeId::ResidentialPropertyTribunalWales,
        SchemeId::FirstTierTribunalScotland,
        SchemeId::LocalGovernmentOmbudsman,
    ];
    wanted.retain(|it| !elsewhere.contains(it));
    assert_eq!(met, wanted);
}

/// The age of the problem: the day the limit closes for whoever knew on the first day they may have
/// known (Code 2.2 and 2.3; places-for-people “within six months”; settle “six months or more” is out).
#[test]
fn the_last_day_of_a_limit_is_never_later_than_its_text() {
    for world in WORLDS.iter() {
        let id = &*world.policy.file().id;
        for start in starts() {
            let facts = SITUATIONS[0].facts(start);
            let (occurred, knew) = (facts.occurred_on.unwrap(), facts.first_known_on.unwrap());
            let own = match id {
                "places-for-people" => Some(months_after(knew.from(), 6)),
                "settle" => Some(months_after(occurred.from(), 6) - Days::new(1)),
                _ => None,
            };
            let later = occurred.from().max(knew.from());
            let code = BOUND.contains(&id).then(|| months_after(later, 12));
            let limit = assess(world, &facts).time_limit;
            assert_eq!((limit.policy_last_on, limit.code_last_on), (own, code), "{id} {start}");
        }
    }
}
