//! The ombudsmen and tribunals that residents of this landlord may be told of.

use complaint_core::policy::{Nation, SchemeId};
use complaint_core::rules::{Scheme, SchemePeriod};

use super::material::Material;
use super::page::{Block, Cell, Line};
use super::part::part;
use super::rule_cells::with_period;

/// Each with its rules and how to reach it.
pub(super) fn schemes(it: &Material<'_>) -> Vec<Block> {
    let rows = that_may_be_named(it).map(|scheme| row(it, scheme)).collect();
    part(it, "schemes", &["column-scheme", "column-rule", "column-contacts"], rows)
}

/// Those of the nation that cover the landlord or that its document names, and the tribunal.
pub(super) fn that_may_be_named<'a>(it: &Material<'a>) -> impl Iterator<Item = &'a Scheme> {
    let (landlord, policy) = (&it.rule_book.policy.file().landlord, &it.rule_book.policy);
    it.rule_book.rules.file().schemes.iter().filter(|scheme| {
        scheme.nations.contains(&landlord.nation)
            && (scheme.covers.contains(&landlord.kind)
                || policy.names_scheme(scheme.id)
                || !scheme.only_about.is_empty())
    })
}

fn row(it: &Material<'_>, scheme: &Scheme) -> Vec<Cell> {
    let mut name = vec![Line::Text(it.explanations.scheme(scheme.id))];
    let nations: Vec<String> =
        scheme.nations.iter().map(|nation: &Nation| it.named("nation", nation.as_str())).collect();
    name.push(Line::Source(nations.join(", ")));
    vec![name, rules(it, scheme), contacts(it, scheme.id)]
}

fn rules(it: &Material<'_>, scheme: &Scheme) -> Cell {
    let mut cell = it.provision(&scheme.who);
    let not_for: Vec<String> =
        scheme.not_for.iter().map(|role| it.named("role", role.as_str())).collect();
    if !not_for.is_empty() {
        let people = not_for.join("; ");
        cell.push(Line::Text(it.say_with("scheme-not-for", &[("people", &people)])));
    }
    for (name, roles) in
        [("scheme-only-for", &scheme.only_for), ("scheme-sometimes-for", &scheme.sometimes_for)]
    {
        let people: Vec<String> =
            roles.iter().map(|role| it.named("role", role.as_str())).collect();
        if !people.is_empty() {
            let people = people.join("; ");
            cell.push(Line::Text(it.say_with(name, &[("people", &people)])));
        }
    }
    for limit in &scheme.limits {
        cell.push(Line::Strong(it.named("scheme-limit", limit.id.as_str())));
        cell.extend(it.provision(&limit.provision));
    }
    if let Some(before) = &scheme.helps_before {
        cell.push(Line::Strong(it.say("scheme-helps-before")));
        cell.extend(it.provision(before));
    }
    let opens = scheme.opens_after_silence.iter().map(|it| ("scheme-opens-after-silence", it));
    let closes = scheme.closes.iter().map(|it| ("scheme-closes", it));
    let raised = scheme.raise_within.iter().map(|it| ("scheme-raise-within", it));
    for (name, rule) in opens.chain(closes).chain(raised) {
        cell.extend(with_period(it, period(it, name, rule), &rule.provision));
    }
    cell
}

fn period(it: &Material<'_>, name: &str, rule: &SchemePeriod) -> String {
    let period = it.explanations.catalog.period(rule.period);
    let from = it.named("counted-from", rule.counted_from.as_str());
    let bound = it.named("bound", rule.bound.as_str());
    it.say_with(name, &[("period", &period), ("from", &from), ("bound", &bound)])
}

fn contacts(it: &Material<'_>, id: SchemeId) -> Cell {
    let mut cell = Vec::new();
    for (contact, words) in it.explanations.scheme_contacts(id) {
        cell.push(Line::Text(words));
        let source = it.read_in(&contact.sources).unwrap_or_else(|| it.say("no-source"));
        cell.push(Line::Source(source));
    }
    cell.extend(it.explanations.superseded_contacts(id).map(Line::Text));
    cell
}
