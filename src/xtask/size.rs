//! `cargo xtask size`: what each part of the last release's wasm is made of, by crate and by function.
//!
//! The bytes are those of rustc's code, before wasm-opt, which keeps no names; compressed it is about a third.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::split;

/// How many crates and functions are listed of each part.
const LISTED: usize = 25;

/// Prints both tables for both parts.
///
/// # Errors
///
/// When there is no release yet, or its wasm cannot be read.
pub(crate) fn run(root: &Path) -> Result<()> {
    for name in [split::FIRST, split::LATER] {
        let file = split::parts(root).join(name);
        let wasm = fs::read(&file).with_context(|| {
            format!("{}: build a release first, by `cargo xtask build`", file.display())
        })?;
        let functions = functions(&wasm)?;
        let code: usize = functions.iter().map(|it| it.1).sum();
        println!("\n{name}: {code} bytes of code in {} functions", functions.len());
        let mut crates = BTreeMap::new();
        for (function, bytes) in &functions {
            *crates.entry(crate_of(function)).or_default() += bytes;
        }
        print(crates.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect());
        println!();
        print(functions);
    }
    Ok(())
}

fn print(mut rows: Vec<(String, usize)>) {
    rows.sort_by_key(|it| std::cmp::Reverse(it.1));
    for (name, bytes) in rows.into_iter().take(LISTED) {
        println!("{bytes:>8}  {name}");
    }
}

/// The functions of a wasm by name, with the bytes of their code.
fn functions(wasm: &[u8]) -> Result<Vec<(String, usize)>> {
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::ImportSection(section) = payload {
            for it in section.into_imports() {
                imported += u32::from(matches!(it?.ty, TypeRef::Func(_)));
            }
        } else if let Payload::CodeSectionEntry(body) = payload {
            sizes.push(body.as_bytes().len());
        } else if let Payload::CustomSection(section) = payload
            && let KnownCustom::Name(parts) = section.as_known()
        {
            // A part of the names that wasmparser does not know holds no functions.
            for part in parts {
                let Ok(Name::Function(all)) = part else { continue };
                for it in all {
                    let it = it?;
                    names.insert(it.index, format!("{:#}", rustc_demangle::demangle(it.name)));
                }
            }
        }
    }
    let name = |index: u32| names.get(&index).cloned().unwrap_or_else(|| "(no name)".to_owned());
    Ok((imported..).zip(sizes).map(|(index, bytes)| (name(index), bytes)).collect())
}

/// The crate that a function is of: the first name in it. For `<T as Trait>::f` that is the crate of `T`.
fn crate_of(function: &str) -> &str {
    let start = function.trim_start_matches(|it: char| !it.is_alphanumeric());
    let start = start.strip_prefix("dyn ").unwrap_or(start);
    let end = start.find(|it: char| !(it.is_alphanumeric() || it == '_')).unwrap_or(start.len());
    start.get(..end).unwrap_or(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_of_the_crate_named_first() {
        for (function, of) in [
            ("complaint_core::flow::update::update::h1b1d", "complaint_core"),
            ("<&isize as core[c593]::fmt::Debug>::fmt", "isize"),
            ("<dlmalloc[e24a]::dlmalloc::Dlmalloc>::malloc", "dlmalloc"),
            ("<&dyn reactive_graph::Node>::mark", "reactive_graph"),
            ("main", "main"),
            ("", ""),
        ] {
            assert_eq!(crate_of(function), of);
        }
    }
}
