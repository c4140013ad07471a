//! The app's wasm made small by wasm-opt, and the names between it and its glue made short.
//!
//! wasm-bindgen calls each import and export by a long name with a hash in it, which nothing compresses.
//! wasm-opt shortens them and says how; esbuild is told the same names for the glue, as it minifies it.
//! Both do what they are documented to do: no text of wasm-bindgen's is looked for here.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::process;

const WASM: &str = "complaint-app_bg.wasm";
const GLUE: &str = "complaint-app.js";

/// What rustc's wasm uses.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How small we want it. The figures are of brotli, measured in November 2026.
const SMALL: [&str; 15] = [
    // Control flow is flattened and rebuilt: 0.8 KB.
    "--flatten",
    "--rereloop",
    // Hardly any inlining, which rustc has done; functions that are alike stay alike: 0.8 KB.
    "--one-caller-inline-max-function-size=15",
    "--always-inline-max-function-size=0",
    "--flexible-inline-max-function-size=0",
    "-O1", // before -Oz: 0.4 KB
    "-Oz",
    "-Oz",
    "-Oz", // 0.2 KB
    // Functions of one kind beside each other: 0.9 KB.
    "--reorder-functions-by-name",
    // Alignment is only a hint: 0.5 KB.
    "--dealign",
    "--strip-producers",
    "--strip-target-features",
    "--low-memory-unused",
    "--zero-filled-memory",
];

/// Streams for Leptos's server functions, which a page without a server never calls: 0.8 KB.
const STREAMS: &str = "--remove-exports=*intounderlying*";

/// What the loader uses of the glue, so that esbuild leaves out the classes of those streams: 0.3 KB.
const ENTRY: &str = "export { default, mount } from './complaint-app.js';";

/// A bundle holds what its entry uses, and what has an effect when it is loaded. These two have none that
/// matters here: no script says `using`, and registering a class before its first object.
const ONLY_USED: [&str; 4] = [
    "--bundle",
    "--format=esm",
    "--define:Symbol.dispose=undefined",
    "--pure:FinalizationRegistry",
];

/// What wasm-opt says that it has renamed: module, old and new name; old and new name.
#[derive(Debug, Deserialize)]
struct Renamed {
    imports: Vec<(String, String, String)>,
    exports: Vec<(String, String)>,
}

/// Makes the app in a folder small. Without esbuild the names stay as they are.
///
/// # Errors
///
/// When a program fails, or wasm-opt does not say what it has renamed.
pub(crate) fn shrink(folder: &Path, wasm_opt: &Path, esbuild: Option<&Path>) -> Result<()> {
    let wasm = folder.join(WASM);
    let mut optimise = Command::new(wasm_opt);
    optimise.arg(&wasm).arg("-o").arg(&wasm).args(FEATURES);
    let Some(esbuild) = esbuild else { return process::run(optimise.args(SMALL)) };
    let names = "--minify-imports-and-exports-and-modules";
    let said = process::output(optimise.arg(STREAMS).args(SMALL).arg(names))?;
    let renamed = serde_json::from_str(&said).context("wasm-opt does not say what it renamed")?;
    let names = names_of(renamed);

    let (glue, file, entry) =
        (folder.join(GLUE), folder.join("names.json"), folder.join("entry.js"));
    fs::write(&entry, ENTRY)?;
    fs::write(&file, Value::from(names.clone()).to_string())?;
    let mut minify = Command::new(esbuild);
    minify
        .arg(&entry)
        .args(["--minify", "--log-level=warning", "--allow-overwrite"])
        .args(ONLY_USED);
    minify.arg(format!("--mangle-props={}", any_of(&names))).arg("--mangle-quoted");
    minify.arg(format!("--mangle-cache={}", file.display()));
    process::run(minify.arg(format!("--outfile={}", glue.display())))?;
    fs::remove_file(&entry)?;
    Ok(fs::remove_file(&file)?)
}

/// New names by old ones. wasm-opt calls the one module that imports are from "a".
fn names_of(renamed: Renamed) -> Map<String, Value> {
    let mut names = Map::new();
    for (module, old, new) in renamed.imports {
        names.insert(module, "a".into());
        names.insert(old, new.into());
    }
    names.extend(renamed.exports.into_iter().map(|(old, new)| (old, new.into())));
    names
}

/// A regular expression of exactly these names, as esbuild wants to be told what it may rename.
fn any_of(names: &Map<String, Value>) -> String {
    let plain = |name: &String| {
        let sign = |it: char| if it.is_alphanumeric() { it.into() } else { format!("\\{it}") };
        name.chars().map(sign).collect::<String>()
    };
    format!("^({})$", names.keys().map(plain).collect::<Vec<_>>().join("|"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_gets_the_names_that_wasm_opt_gave() -> Result<()> {
        let said = r#"{"imports":[["./app_bg.js","__wbg_log_1","b"]],"exports":[["memory","c"]]}"#;
        let names = names_of(serde_json::from_str(said)?);
        let expected = serde_json::json!({ "./app_bg.js": "a", "__wbg_log_1": "b", "memory": "c" });
        assert_eq!(Value::from(names.clone()), expected);
        assert_eq!(any_of(&names), r"^(\.\/app\_bg\.js|\_\_wbg\_log\_1|memory)$");
        Ok(())
    }
}
