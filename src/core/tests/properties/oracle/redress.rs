//! Who can help, from when to when (domain sections 4 to 6; law A1).

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use complaint_core::facts::{About, Facts, Role};

use super::course::Step;
use super::days::months_after;
use super::outcome::last_word;
use super::table::{Kind, Nation, Procedure};

/// One ombudsman or tribunal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Body {
    pub(crate) scheme: &'static str,
    pub(crate) state: &'static str,
    pub(crate) open_on: Option<NaiveDate>,
    pub(crate) last_safe_on: Option<NaiveDate>,
    pub(crate) why: BTreeSet<&'static str>,
}

/// A tribunal for charges and leases only, and from whom else it takes some charges.
fn tribunal_of_leases(nation: Nation) -> Option<(&'static str, Option<Role>)> {
    match nation {
        Nation::England => Some(("first-tier-tribunal", Some(Role::Tenant))),
        Nation::Wales => Some(("residential-property-tribunal-wales", None)),
        Nation::Scotland | Nation::NorthernIreland => None,
    }
}

/// It is unknown how this person holds or held the home.
fn may_hold_a_lease(facts: &Facts) -> bool {
    let acted_for = facts.role.is_none() && facts.represents == Some(true);
    acted_for || matches!(facts.role, Some(Role::Anonymous | Role::FormerResident))
}

/// Every body that can help with these facts, or says why not.
pub(crate) fn bodies(procedure: &Procedure, facts: &Facts, steps: &[Step]) -> Vec<Body> {
    let plain = |scheme, state, why: &[&'static str]| Body {
        scheme,
        state,
        open_on: None,
        last_safe_on: None,
        why: why.iter().copied().collect(),
    };
    let mut found = Vec::new();
    let is_amount = facts.about == Some(About::ServiceChargeAmount);
    let is_lease = is_amount || facts.about == Some(About::LeaseTerms);
    if let Some((tribunal, sometimes)) = tribunal_of_leases(procedure.nation) {
        let what = "what-it-is-about";
        let holds_lease = matches!(facts.role, Some(Role::Leaseholder | Role::SharedOwner));
        if is_lease && holds_lease {
            found.push(plain(tribunal, "open", &[what]));
        } else if is_amount && facts.role.is_some() && facts.role == sometimes {
            found.push(plain(tribunal, "open", &[what, "only-some-cases"]));
        } else if is_lease && may_hold_a_lease(facts) {
            found.push(plain(tribunal, "open", &[what, "depends-on-tenure"]));
        } else if procedure.names.contains(&tribunal) {
            found.push(plain(tribunal, "not-for-you", &[what]));
        }
    }
    let is_social = procedure.kind != Kind::Agent;
    let mut schemes: Vec<_> =
        procedure.names.iter().copied().filter(|it| !it.contains("tribunal")).collect();
    schemes.extend(match (procedure.nation, is_social) {
        (Nation::England, true) => Some("housing-ombudsman"),
        (Nation::Wales, true) => Some("public-services-ombudsman-wales"),
        (Nation::Scotland, true) => Some("scottish-public-services-ombudsman"),
        (Nation::NorthernIreland, true) => Some("northern-ireland-public-services-ombudsman"),
        (Nation::Scotland, false) => Some("first-tier-tribunal-scotland"),
        (_, false) => None,
    });
    if procedure.nation == Nation::England && procedure.kind == Kind::Council {
        schemes.push("local-government-ombudsman");
    }
    let supports = facts.about == Some(About::SupportService);
    let elsewhere = supports && procedure.elsewhere.iter().any(|it| it.0 == About::SupportService);
    for scheme in schemes {
        if facts.role.is_some_and(|role| !takes(scheme, role)) {
            found.push(plain(scheme, "not-for-you", &["who-you-are"]));
        } else if elsewhere {
            found.push(plain(scheme, "not-for-you", &["what-it-is-about"]));
        } else {
            found.push(ombudsman(scheme, procedure, facts, steps));
        }
    }
    found.sort();
    found
}

/// The latest day on which a complaint was sent, if unknown.
pub(super) fn by_today(facts: &Facts) -> NaiveDate {
    let happened = super::outcome::happened(&facts.events).into_iter().min();
    happened.map_or(facts.today, |it| it.min(facts.today))
}

fn takes(scheme: &str, role: Role) -> bool {
    match role {
        Role::Visitor | Role::Anonymous => false,
        Role::Freeholder => !matches!(scheme, "housing-ombudsman" | "local-government-ombudsman"),
        Role::Applicant => true,
        Role::Tenant | Role::Leaseholder | Role::SharedOwner | Role::FormerResident => {
            scheme != "local-government-ombudsman"
        }
    }
}

fn ombudsman(scheme: &'static str, procedure: &Procedure, facts: &Facts, steps: &[Step]) -> Body {
    let events = &facts.events;
    let complained = events.sent.or(events.received).map(|it| it.on);
    let last_word = last_word(procedure, facts).map(|it| it.on);
    let knew = facts.first_known_on.or(facts.occurred_on).map(|it| it.from());
    let year = |it: Option<NaiveDate>| it.map(|it| months_after(it, 12));
    let less_a_day = |it: Option<NaiveDate>| it.map(|it| it - Days::new(1));
    let last_safe_on = match scheme {
        "housing-ombudsman" => less_a_day(year(last_word)),
        "property-ombudsman" => year(last_word),
        "property-redress" => {
            let both = [last_word, complained].map(|it| less_a_day(year(it)));
            both.into_iter().flatten().min()
        }
        "public-services-ombudsman-wales" => less_a_day(year(knew)),
        "scottish-public-services-ombudsman" | "local-government-ombudsman" => year(knew),
        "northern-ireland-public-services-ombudsman" => last_word.map(|it| months_after(it, 6)),
        "first-tier-tribunal-scotland" => None,
        other => panic!("{other} is not in the oracle’s table"),
    };
    // More than eight weeks after the complaint was first made; before that, as if made today.
    let after_silence = |from: NaiveDate| from + Days::new(57);
    let silence = matches!(scheme, "property-ombudsman" | "property-redress");
    let silent = silence && !facts.sent_on_unknown_day;
    let open_on = match (last_word, complained) {
        (Some(last), Some(sent)) if silent => Some(last.min(after_silence(sent))),
        (Some(last), _) => Some(last),
        (None, sent) => silent.then(|| after_silence(sent.unwrap_or(by_today(facts)))),
    };
    let late = steps
        .iter()
        .any(|it| it.status == "overdue" && !(procedure.replaced && it.basis == "policy"));
    let helps = scheme == "housing-ombudsman";
    let come = |it: Option<NaiveDate>| it.is_some_and(|it| it <= facts.today);
    let (state, reason) = if last_safe_on.is_some_and(|it| it < facts.today) {
        ("closed", "too-long-ago")
    } else if come(last_word) {
        ("open", "final-response-given")
    } else if come(open_on) {
        ("open", "silent-too-long")
    } else if helps {
        ("help-now", if late { "answer-overdue" } else { "advice-any-time" })
    } else {
        ("not-yet", if last_word.is_some() { "final-response-given" } else { "no-final-response" })
    };
    let mut why = BTreeSet::from([reason]);
    if helps {
        let others = [
            ("refused", super::outcome::refused(events).is_some()),
            ("level-of-charge", facts.about == Some(About::ServiceChargeAmount)),
            ("court-case", facts.claim_filed == Some(true)),
        ];
        why.extend(others.into_iter().filter(|it| it.1).map(|it| it.0));
    }
    Body { scheme, state, open_on, last_safe_on, why }
}
