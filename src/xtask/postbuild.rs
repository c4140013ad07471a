//! `cargo xtask postbuild`: the last step of every build, called by Trunk.
//!
//! Locale files become the JSON that the browser reads. Under `serve` the page sends to the receiver. The parts
//! of the custom element move beside the other scripts. In a release wasm-opt makes the app small, esbuild
//! bundles those parts and minifies scripts and style sheets, and our own data loses its spaces. Policies and
//! the list of landlords stay as they were written: a landlord edits them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use complaint_core::catalog::{Catalog, parts};
use complaint_core::json;

use crate::{app_size, cache, install, offline, process, receiver, split, tools};

/// The custom element, which a landlord's page loads by this name alone.
const ELEMENT: &str = "complaint-wizard.js";

/// What is minified file by file.
const SCRIPTS_AND_STYLES: [&str; 19] = [
    "complaint-builder.js",
    "complaint-doctor.js",
    "complaint-evidence.js",
    "complaint-files.js",
    "complaint-folder.js",
    "complaint-frame.js",
    "complaint-offline.js",
    "complaint-photos.js",
    "complaint-policy-check.js",
    "complaint-reminders.js",
    "complaint-rescue.js",
    "complaint-sending.js",
    "complaint-store.js",
    "complaint-theme.js",
    "complaint-worker.js",
    "complaint-later.css",
    "complaint-wizard.css",
    "document.css",
    "page.css",
];

/// Finishes the folder that Trunk has built.
///
/// # Errors
///
/// When Trunk has not named the folder, or a file in it cannot be read or written.
pub(crate) fn run(root: &Path) -> Result<()> {
    let Some(folder) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        bail!("`postbuild` is called by Trunk, which names the folder in TRUNK_STAGING_DIR");
    };
    for file in files_in(&folder.join("locales"))? {
        compile_locale(&file)?;
    }
    let parts = raise(&folder.join("wizard"), &folder)?;
    if let Ok(action) = std::env::var(receiver::ACTION) {
        receiver::address(&folder.join("index.html"), &action)?;
    }
    if std::env::var_os("TRUNK_PROFILE").is_some_and(|it| it == "release") {
        for name in ["rules", "calendars"] {
            for file in files_in(&folder.join(name))? {
                let mut json: serde_json::Value =
                    serde_json::from_str(&fs::read_to_string(&file)?)?;
                without_sources(&mut json);
                fs::write(&file, json.to_string())?;
            }
        }
        minify(&folder, &parts, root)?;
    }
    offline::list(&folder)?;
    bundle(root, &folder)
}

/// Has the first page of the list and of each landlord made, with what the app needs for it in one file.
fn bundle(root: &Path, folder: &Path) -> Result<()> {
    let is_policy =
        |it: &PathBuf| it.file_stem().is_some_and(|it| Path::new(it).extension().is_none());
    let policies = files_in(&folder.join("policies"))?.into_iter().filter(is_policy);
    let mut cargo = process::cargo();
    // Not with the flags that Trunk has for the app.
    cargo.env_remove("CARGO_ENCODED_RUSTFLAGS").current_dir(root);
    cargo.args(["run", "-q", "-p", "complaint-tools", "--", "--data"]).arg(folder);
    cargo.arg("bundle").arg(folder.join("landlords.json")).args(policies);
    process::output(&mut cargo).map(drop)
}

/// Moves all files of a folder to another, and returns their new paths.
fn raise(from: &Path, to: &Path) -> Result<Vec<PathBuf>> {
    let mut moved = Vec::new();
    for file in files_in(from)? {
        let name = file.file_name().context("a file without a name")?;
        fs::rename(&file, to.join(name))?;
        moved.push(to.join(name));
    }
    fs::remove_dir(from)?;
    Ok(moved)
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    entries.map(|it| Ok(it?.path())).collect()
}

/// Takes away where each rule was read: only editors of the file need it.
fn without_sources(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::Object(entries) => {
            entries.remove("sources");
            entries.values_mut().for_each(without_sources);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(without_sources),
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => {}
    }
}

/// `en.ftl` becomes `en.json` and, for later pages, `en-later.json`.
fn compile_locale(file: &Path) -> Result<()> {
    let text = fs::read_to_string(file)?;
    let language = file.file_stem().context("a locale file without a name")?.to_string_lossy();
    let (first, later) = parts(&text);
    for (part, name) in
        [(first, format!("{language}.json")), (later, format!("{language}-later.json"))]
    {
        let words = Catalog::read(part).with_context(|| file.display().to_string())?;
        fs::write(file.with_file_name(name), json::write(&words.to_json()))?;
    }
    Ok(fs::remove_file(file)?)
}

/// Bundles `parts`, those of the custom element, and minifies all scripts and style sheets.
fn minify(folder: &Path, parts: &[PathBuf], root: &Path) -> Result<()> {
    let [_, wasm_bindgen, binaryen] = tools::needed(root)?;
    let cache = cache::folder()?;
    let wasm_bindgen = install::ensure(&wasm_bindgen, &cache, root)?.join("wasm-bindgen");
    split::split(root, folder, &wasm_bindgen)?;
    let wasm_opt = install::ensure(&binaryen, &cache, root)?.join("wasm-opt");
    let esbuild = match install::ensure(&tools::esbuild(), &cache, root) {
        Ok(programs) => programs.join("esbuild"),
        Err(why) => {
            println!("scripts and style sheets stay as they are, a few kilobytes larger: {why:#}");
            return app_size::shrink(folder, &wasm_opt, None);
        }
    };
    app_size::shrink(folder, &wasm_opt, Some(&esbuild))?;
    let small = |name: &str, more: &[&str]| {
        let file = folder.join(name);
        let mut esbuild = Command::new(&esbuild);
        esbuild.arg(&file).args(["--minify", "--log-level=warning", "--allow-overwrite"]);
        process::run(esbuild.args(more).arg(format!("--outfile={}", file.display())))
    };
    small(ELEMENT, &["--bundle", "--format=esm"])?;
    for part in parts.iter().filter(|it| !it.ends_with(ELEMENT)) {
        fs::remove_file(part)?;
    }
    SCRIPTS_AND_STYLES.iter().try_for_each(|it| small(it, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_file_becomes_what_the_browser_reads() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("complaint-locale-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let file = folder.join("xx.ftl");
        let later = "### From here on: later\nbye = Bye";
        fs::write(&file, format!("# for translators\nhello = Hello {{ $name }}\n{later}\n"))?;
        compile_locale(&file)?;
        assert_eq!(fs::read_to_string(folder.join("xx.json"))?, r#"{"hello":"Hello {name}"}"#);
        assert_eq!(fs::read_to_string(folder.join("xx-later.json"))?, r#"{"bye":"Bye"}"#);
        assert!(!file.exists());
        Ok(fs::remove_dir_all(folder)?)
    }

    #[test]
    fn the_parts_of_the_element_come_beside_the_other_scripts() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("complaint-parts-{}", std::process::id()));
        fs::create_dir_all(folder.join("wizard"))?;
        fs::write(folder.join("wizard").join(ELEMENT), "")?;
        assert_eq!(raise(&folder.join("wizard"), &folder)?, [folder.join(ELEMENT)]);
        assert!(!folder.join("wizard").exists());
        Ok(fs::remove_dir_all(folder)?)
    }

    #[test]
    fn a_locale_file_that_says_nothing_is_named() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("complaint-bad-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let file = folder.join("xx.ftl");
        fs::write(&file, "what is this")?;
        let Err(why) = compile_locale(&file) else { bail!("taken") };
        assert!(why.to_string().contains("xx.ftl"), "{why}");
        Ok(fs::remove_dir_all(folder)?)
    }
}
