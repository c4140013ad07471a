//! What a first visit costs a phone.

use std::process::Command;

use e2e::{Context, Outcome, ensure, in_browser};

/// As measured, compressed as a host should, and a little for the paths that a build has in it: everything
/// that is asked for before the first question is drawn. What comes once it is answered, the words and looks
/// of the later pages and what sending needs, is not among it.
///
/// November 2026: 206,100 of 229,800 are the wasm, 6,500 the rules in force, 3,700 the custom element.
const MOST: usize = 230_300;

/// Adds up what files come to with the slowest and best setting, Node's usual one.
const WEIGH: &str = "const { readFileSync } = require('node:fs');
    const small = (it) => require('node:zlib').brotliCompressSync(readFileSync(it)).length;
    console.log(process.argv.slice(1).reduce((sum, it) => sum + small(it), 0))";

#[test]
fn the_first_question_costs_no_more_than_was_measured() -> Outcome {
    in_browser(|page| {
        page.open("Places for People")?;
        page.see_page("so-far")?;
        let mut paths = page.host().requests();
        let late =
            |it: &String| it.contains("later") || it.contains("sending") || it.contains("rescue");
        ensure!(!paths.iter().any(late), "what comes later was asked for: {paths:?}");
        paths.retain(|it| it != "/test-support.js");
        paths.sort();
        paths.dedup();
        ensure!(paths.iter().any(|it| it.ends_with(".wasm")), "not all was asked for: {paths:?}");
        let dist = e2e::dist()?;
        let file = |path: &String| {
            dist.join(if path == "/" { "index.html" } else { path.trim_start_matches('/') })
        };
        let node = Command::new("node").args(["-e", WEIGH]).args(paths.iter().map(file)).output();
        let node = node.context("Node.js does not start")?;
        ensure!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
        let total = String::from_utf8(node.stdout)?;
        let total: usize = total.trim().parse().context(total)?;
        ensure!(total <= MOST, "the first load has {total} bytes, in {paths:?}");
        Ok(())
    })
}
