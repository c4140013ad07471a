//! Fewer and shorter names between the wasm and its glue.
//!
//! wasm-bindgen calls every import and export by a long name with a hash in it, which nothing
//! compresses. It also exports the streams of Leptos's server functions, which a page without a
//! server never calls, and so keeps in the wasm whatever they need. Together that is 4 KB of brotli.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use regex::{Captures, Regex};
use serde::Deserialize;
use serde_json::json;

use crate::process;

/// The classes of those streams, with what is written below and above each of them.
const STREAMS: &str = r"(?m)^(?:export class IntoUnderlying\w+ \{\n(?:[ ].*\n|\n)*\}\n|if \(Symbol\.dispose\) IntoUnderlying.*\n|const IntoUnderlying\w+Finalization = (?:.*\n)*?.*;\n)";
/// The glue's calls into the wasm.
const CALLS: &str = r"\bwasm\.([A-Za-z0-9_$]+)";
/// The functions that the glue gives the wasm, with their bodies.
const GIVEN: &str =
    r"(?m)^        (__wb\w+)(: (?:function\(.*\n(?:         .*\n)*        \}.*|.*),\n)";
/// What the module of the glue is called in the wasm.
const MODULE: &str = r#""\./complaint-app_bg\.js""#;

/// What rustc's wasm uses, as in `index.html`, and how small we want it.
const OPTIONS: [&str; 14] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    // Control flow made anew, and then small again: 0.8 KB of brotli (November 2026).
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--strip-producers",
    "--strip-target-features",
    "--low-memory-unused",
    "--zero-filled-memory",
];

/// What wasm-opt says that it has renamed: module, old and new name; old and new name.
#[derive(Debug, Deserialize)]
struct Renamed {
    imports: Vec<(String, String, String)>,
    exports: Vec<(String, String)>,
}

/// Shortens the names in a folder's wasm and glue. `metadce` and `opt` are Binaryen's programs.
///
/// # Errors
///
/// When the glue is not as wasm-bindgen writes it, or a program fails.
pub(super) fn shorten(folder: &Path, metadce: &Path, opt: &Path) -> Result<()> {
    let (wasm, glue) = (folder.join("complaint-app_bg.wasm"), folder.join("complaint-app.js"));
    let text = Regex::new(STREAMS)?.replace_all(&fs::read_to_string(&glue)?, "").into_owned();
    let graph = folder.join("exports.json");
    fs::write(&graph, used(&text)?)?;
    let features = OPTIONS.iter().filter(|it| it.starts_with("--enable"));
    let mut command = Command::new(metadce);
    command.args(features).arg("--graph-file").arg(&graph).arg(&wasm).arg("-o").arg(&wasm);
    process::output(&mut command)?;
    fs::remove_file(&graph)?;

    let mut command = Command::new(opt);
    command.args(OPTIONS).arg("--minify-imports-and-exports-and-modules");
    let said = process::output(command.arg(&wasm).arg("-o").arg(&wasm))?;
    let renamed = serde_json::from_str(&said).context("wasm-opt does not say what it renamed")?;
    Ok(fs::write(&glue, rename(&text, &renamed)?)?)
}

/// The exports that the glue calls, as wasm-metadce wants to be told.
fn used(glue: &str) -> Result<String> {
    let calls = Regex::new(CALLS)?;
    let names: BTreeSet<&str> =
        calls.captures_iter(glue).filter_map(|it| it.get(1)).map(|it| it.as_str()).collect();
    let root = json!({ "name": "glue", "root": true, "reaches": names });
    let exports = names.iter().map(|it| json!({ "name": it, "export": it }));
    Ok(serde_json::Value::Array([root].into_iter().chain(exports).collect()).to_string())
}

/// The glue in the new names, without the functions that the wasm no longer asks for.
fn rename(glue: &str, renamed: &Renamed) -> Result<String> {
    for (_, name, _) in &renamed.imports {
        ensure!(glue.contains(&format!("        {name}: ")), "the glue does not give {name}");
    }
    let import = |name: &str| renamed.imports.iter().find(|it| it.1 == name);
    let export = |name: &str| renamed.exports.iter().find(|it| it.0 == name);
    let part =
        |found: &Captures<'_>, group| found.get(group).map_or("", |it| it.as_str()).to_owned();
    let given = |found: &Captures<'_>| match import(&part(found, 1)) {
        Some((_, _, new)) => format!("        {new}{}", part(found, 2)),
        None => String::new(),
    };
    let called = |found: &Captures<'_>| match export(&part(found, 1)) {
        Some((_, new)) => format!("wasm.{new}"),
        None => part(found, 0),
    };
    let glue = Regex::new(GIVEN)?.replace_all(glue, given);
    let glue = Regex::new(CALLS)?.replace_all(&glue, called);
    let glue = Regex::new(MODULE)?.replace_all(&glue, "\"a\"").into_owned();
    let left = Regex::new(r"__wb\w+: ")?.find(&glue);
    ensure!(left.is_none(), "the glue still says {left:?}");
    Ok(glue)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = r#"
export class IntoUnderlyingSink {
    close() {
        return wasm.intounderlyingsink_close(1);
    }
}
if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = 1;
export function mount() {
    return wasm.mount(wasm.memory);
}
const imports = {
        __wbg_one_0123: function(arg0) {
            wasm.mount_2(arg0);
        },
        __wbg_none_4567: function() {
        },
        __wbg_two_89ab: function() { return handleError(function (arg0) {
            arg0.focus();
        }, arguments); },
    return { "./complaint-app_bg.js": imports };
"#;

    fn without_streams() -> Result<String> {
        Ok(Regex::new(STREAMS)?.replace_all(GLUE, "").into_owned())
    }

    #[test]
    fn what_only_the_streams_call_is_not_asked_of_the_wasm() -> Result<()> {
        let used = used(&without_streams()?)?;
        assert!(!used.contains("intounderlying"), "{used}");
        for name in ["mount", "mount_2", "memory"] {
            assert!(used.contains(&format!("\"export\":\"{name}\"")), "{used}");
        }
        Ok(())
    }

    #[test]
    fn both_sides_are_called_by_the_new_names_and_what_nobody_asks_for_goes() -> Result<()> {
        let own = |text: &str| text.to_owned();
        let renamed = Renamed {
            imports: vec![
                (own("./complaint-app_bg.js"), own("__wbg_one_0123"), own("$a")),
                (own("./complaint-app_bg.js"), own("__wbg_two_89ab"), own("B")),
            ],
            exports: vec![(own("mount"), own("b")), (own("mount_2"), own("c"))],
        };
        let glue = rename(&without_streams()?, &renamed)?;
        for said in [
            "$a: function(arg0)",
            "B: function() { return",
            "wasm.b(wasm.memory)",
            "wasm.c(arg0)",
            "\"a\": imports",
        ] {
            assert!(glue.contains(said), "{said} in {glue}");
        }
        assert!(!glue.contains("__wbg_none"), "{glue}");
        Ok(())
    }
}
