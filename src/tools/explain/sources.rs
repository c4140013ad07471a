//! Where the rules on the page were read.

use std::collections::BTreeSet;

use complaint_core::decision::conflicts;
use complaint_core::policy::Provision;
use complaint_core::rules::{Scheme, Source};

use super::hazards::scopes;
use super::material::{Material, text};
use super::page::{Block, Line, Table};
use super::schemes::that_may_be_named;

/// Every source that a rule on the page names, by title.
pub(super) fn sources(it: &Material<'_>) -> Vec<Block> {
    let named = named(it);
    let row = |source: &Source| {
        let origin = vec![Line::Source(source.origin.clone())];
        vec![text(source.id.clone()), text(source.title.clone()), origin]
    };
    let all = it.sources.sources.iter();
    let rows = all.filter(|source| named.contains(source.id.as_str())).map(row).collect();
    let head = it.all(&["column-source", "column-title", "column-where"]);
    let table = Table::of(it.say("sources-caption"), head, rows);
    vec![Block::Heading(it.say("sources-heading")), Block::Table(Table { ticked: false, ..table })]
}

fn named<'a>(it: &Material<'a>) -> BTreeSet<&'a str> {
    let rules = it.rule_book.rules.file();
    let mut provisions: Vec<&Provision> = Vec::new();
    if it.rule_book.code_applies() {
        let code = &rules.code;
        provisions.extend([&code.stages_provision, &code.time_limit.clause]);
        provisions.extend(code.periods.iter().map(|rule| &rule.clause));
        provisions.extend(code.extensions.iter().map(|rule| &rule.clause));
        provisions.extend(code.reasons.iter().map(|reason| &reason.provision));
        provisions.extend(code.guidance.iter().map(|guidance| &guidance.provision));
    }
    provisions.extend(rules.hazards.iter().map(|law| &law.provision));
    provisions.extend(scopes(it).flat_map(|scope| &scope.steps).map(|rule| &rule.clause));
    provisions.extend(that_may_be_named(it).flat_map(of_scheme));
    provisions.extend(conflicts(it.rule_book, it.today).iter().map(|conflict| conflict.rule_says));
    let contacts = that_may_be_named(it).flat_map(|scheme| &scheme.contacts);
    let nation = it.rule_book.policy.file().landlord.nation;
    let ids = provisions.into_iter().flat_map(|provision| &provision.sources);
    ids.chain(contacts.flat_map(|contact| &contact.sources))
        .chain(it.rule_book.rules.emergency_numbers(nation).flat_map(|number| &number.sources))
        .map(String::as_str)
        .collect()
}

fn of_scheme(scheme: &Scheme) -> Vec<&Provision> {
    let periods = scheme.opens_after_silence.iter().chain(&scheme.closes);
    let periods = periods.chain(&scheme.raise_within);
    let mut provisions = vec![&scheme.who];
    provisions.extend(&scheme.helps_before);
    provisions.extend(scheme.limits.iter().map(|limit| &limit.provision));
    provisions.extend(periods.map(|rule| &rule.provision));
    provisions
}
