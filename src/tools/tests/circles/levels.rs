//! Circles of modules, level by level.

use std::collections::{BTreeMap, BTreeSet};

use super::crate_modules::{ModulePath, Tie};

/// Modules that need each other, and the names by which they do.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Circle {
    /// The modules, in order of name.
    pub(super) modules: Vec<String>,
    /// The names by which one needs another.
    pub(super) ties: Vec<Tie>,
}

/// Every circle on each level: between the children of a module, each with all that is in it, and the code of
/// the module itself.
pub(super) fn circles(ties: &[Tie]) -> Vec<Circle> {
    let levels: BTreeSet<&[String]> = ties.iter().map(level).collect();
    levels.into_iter().flat_map(|it| circles_of(it, ties)).collect()
}

/// The innermost module that contains both ends.
fn level(tie: &Tie) -> &[String] {
    let shared = tie.from.iter().zip(&tie.to).take_while(|(from, to)| from == to).count();
    tie.from.get(..shared).unwrap_or_default()
}

/// The child of a level that contains a module; the level's code counts as a child.
fn room(level: &[String], module: &ModulePath) -> String {
    let path = module.get(..=level.len()).unwrap_or(module);
    if path.len() == level.len() { format!("{} itself", name(path)) } else { name(path) }
}

fn name(path: &[String]) -> String {
    if path.is_empty() { "the crate's root".to_owned() } else { path.join("::") }
}

fn circles_of(at: &[String], ties: &[Tie]) -> Vec<Circle> {
    let mut tied: BTreeMap<(String, String), Vec<&Tie>> = BTreeMap::new();
    for tie in ties.iter().filter(|it| level(it) == at) {
        tied.entry((room(at, &tie.from), room(at, &tie.to))).or_default().push(tie);
    }
    let reached = |start: &String| -> BTreeSet<String> {
        let (mut found, mut next) = (BTreeSet::new(), vec![start.clone()]);
        while let Some(from) = next.pop() {
            for (_, to) in tied.keys().filter(|it| it.0 == from) {
                if found.insert(to.clone()) {
                    next.push(to.clone());
                }
            }
        }
        found
    };
    let rooms: BTreeSet<&String> = tied.keys().map(|it| &it.0).collect();
    let from: BTreeMap<&String, BTreeSet<String>> =
        rooms.iter().map(|it| (*it, reached(it))).collect();
    let circle = |room: &&String| -> BTreeSet<String> {
        let both = from
            .iter()
            .filter(|(it, reached)| from[room].contains(**it) && reached.contains(*room));
        both.map(|(it, _)| (*it).clone()).collect()
    };
    let found: BTreeSet<BTreeSet<String>> =
        rooms.iter().map(circle).filter(|it| !it.is_empty()).collect();
    let whole = |modules: BTreeSet<String>| {
        let inside =
            tied.iter().filter(|((from, to), _)| modules.contains(from) && modules.contains(to));
        let ties = inside.flat_map(|(_, it)| it.iter().map(|it| (*it).clone())).collect();
        Circle { modules: modules.into_iter().collect(), ties }
    };
    found.into_iter().map(whole).collect()
}
