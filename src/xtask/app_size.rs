//! Both parts of the app made small by wasm-opt, and the names between the first and its glue made short.
//!
//! wasm-bindgen calls each import and export by a long name with a hash in it, which nothing compresses. They get
//! short ones, and esbuild is told the same for the glue, as it minifies it: no text of wasm-bindgen's is looked
//! for here.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use wasm_encoder::reencode::{Reencode as _, RoundtripReencoder};
use wasm_encoder::{ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

use crate::process;
use crate::split::{FIRST, LATER, LINK};

const GLUE: &str = "complaint-app.js";

/// How the first part calls its glue.
const GLUE_MODULE: &str = "./complaint-app_bg.js";

/// The script that has the second part checked as it is fetched.
const PARTS: &str = "parts.js";

/// What rustc's wasm uses.
pub(crate) const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How small we want it. The figures are of brotli, measured in November 2026.
const SMALL: [&str; 16] = [
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
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--low-memory-unused",
    "--zero-filled-memory",
];

/// Streams for Leptos's server functions, which a page without a server never calls: 0.8 KB.
const STREAMS: &str = "--remove-exports=*intounderlying*";

/// What the loader uses of the glue, so that esbuild leaves out the classes of those streams: 0.3 KB.
const ENTRY: &str = "export { default, mount } from './complaint-app.js';";

/// A bundle holds what its entry uses, and what has an effect when it is loaded. Two have none that
/// matters here: no script says `using`, and registering a class before its first object. What fetches a part
/// compares it with its digest.
const ONLY_USED: [&str; 5] = [
    "--bundle",
    "--format=esm",
    "--define:Symbol.dispose=undefined",
    "--pure:FinalizationRegistry",
    "--define:fetch=fetchPart",
];

/// Makes the app in a folder small. Without esbuild the names stay as they are.
///
/// # Errors
///
/// When a program fails, or the wasm cannot be read.
pub(crate) fn shrink(folder: &Path, wasm_opt: &Path, esbuild: Option<&Path>) -> Result<()> {
    for part in [FIRST, LATER] {
        let file = folder.join(part);
        let mut optimise = Command::new(wasm_opt);
        optimise.arg(&file).arg("-o").arg(&file).args(FEATURES);
        process::run(optimise.arg(STREAMS).args(SMALL))?;
    }
    let Some(esbuild) = esbuild else { return Ok(()) };
    let (first, later) = (folder.join(FIRST), fs::read(folder.join(LATER))?);
    let (wasm, names) = with_short_names(&fs::read(&first)?, &imported(&later)?)?;
    fs::write(&first, wasm)?;

    let (names_file, entry) = (folder.join("names.json"), folder.join("entry.js"));
    fs::write(&entry, ENTRY)?;
    fs::write(&names_file, Value::from(names.clone()).to_string())?;
    let digest = format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(&later)));
    let mut minify = Command::new(esbuild);
    minify.arg(&entry).args(["--minify", "--log-level=warning", "--allow-overwrite"]);
    minify.args(ONLY_USED).arg(format!("--inject:{}", folder.join(PARTS).display()));
    minify.arg(format!("--define:LATER_DIGEST={}", Value::from(digest)));
    minify.arg(format!("--mangle-props={}", any_of(&names))).arg("--mangle-quoted");
    minify.arg(format!("--mangle-cache={}", names_file.display()));
    process::run(minify.arg(format!("--outfile={}", folder.join(GLUE).display())))?;
    for file in [entry, names_file, folder.join(LINK)] {
        fs::remove_file(&file).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// What a part of the wasm has from outside, by name.
fn imported(wasm: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload? {
            for it in section.into_imports() {
                names.push(it?.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// The wasm with a short name for each import from the glue and each export, but for those that are `shared` with
/// the second part; and the new names by the old ones.
fn with_short_names(wasm: &[u8], shared: &[String]) -> Result<(Vec<u8>, Map<String, Value>)> {
    let mut names = Map::new();
    let mut short = |old: &str| -> String {
        let next = format!("${}", names.len());
        let name = names.entry(old).or_insert_with(|| next.into());
        name.as_str().unwrap_or(old).to_owned()
    };
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::ImportSection(section) = payload {
            let mut imports = ImportSection::new();
            for it in section.into_imports() {
                let it = it?;
                let is_glue = it.module == GLUE_MODULE;
                let name = if is_glue { short(it.name) } else { it.name.to_owned() };
                imports.import(it.module, &name, RoundtripReencoder.entity_type(it.ty)?);
            }
            module.section(&imports);
        } else if let Payload::ExportSection(section) = payload {
            let mut exports = ExportSection::new();
            for it in section {
                let it = it?;
                let is_shared = shared.iter().any(|name| name == it.name);
                let name = if is_shared { it.name.to_owned() } else { short(it.name) };
                exports.export(&name, RoundtripReencoder.export_kind(it.kind)?, it.index);
            }
            module.section(&exports);
        } else if let Some((id, range)) = payload.as_section() {
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            let data = wasm.get(range).context("a section beyond the end")?;
            module.section(&RawSection { id, data });
        }
    }
    Ok((module.finish(), names))
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
    use wasm_encoder::{EntityType, ExportKind, MemoryType};

    /// A wasm that has a function and a memory from outside, and gives both out.
    fn wasm() -> Vec<u8> {
        let memory = MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        };
        let mut imports = ImportSection::new();
        imports.import(GLUE_MODULE, "__wbg_log_1", EntityType::Memory(memory));
        imports.import("./__wasm_split.js", "load", EntityType::Memory(memory));
        let mut exports = ExportSection::new();
        exports.export("memory", ExportKind::Memory, 0);
        exports.export("mount", ExportKind::Memory, 1);
        let mut module = Module::new();
        module.section(&imports).section(&exports);
        module.finish()
    }

    #[test]
    fn the_glue_gets_the_names_that_the_wasm_has() -> Result<()> {
        let (short, names) = with_short_names(&wasm(), &["memory".to_owned()])?;
        let expected = serde_json::json!({ "__wbg_log_1": "$0", "mount": "$1" });
        assert_eq!(Value::from(names.clone()), expected);
        assert_eq!(any_of(&names), r"^(\_\_wbg\_log\_1|mount)$");
        assert_eq!(imported(&short)?, ["$0", "load"]);
        Ok(())
    }
}
