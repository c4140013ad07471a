//! What a release is made of: `licences.html` for people, `sbom.cdx.json` in CycloneDX for their programs. cargo-about
//! gathers it from the packages that go into the wasm.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use anyhow::{Context as _, Result, anyhow, ensure};
use askama::Template;
use serde::Deserialize;
use serde_json::{Value, json};

use super::contents::{NAME, VERSION};
use crate::{cache, install, process, tools};

/// What it says.
#[derive(Debug, Deserialize, Template)]
#[template(path = "licences.html")]
struct Gathered {
    licenses: Vec<LicenceText>,
    crates: Vec<Licensed>,
}

impl Gathered {
    /// With what another program is made of.
    fn add(&mut self, other: Self) {
        for it in other.crates {
            if !self.crates.contains(&it) {
                self.crates.push(it);
            }
        }
        for it in other.licenses {
            match self.licenses.iter_mut().find(|known| known.text == it.text) {
                Some(known) => {
                    for it in it.used_by {
                        if !known.used_by.contains(&it) {
                            known.used_by.push(it);
                        }
                    }
                }
                None => self.licenses.push(it),
            }
        }
    }
}

/// A text, and the packages that have it.
#[derive(Debug, Deserialize)]
struct LicenceText {
    name: String,
    text: String,
    used_by: Vec<UsedBy>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct UsedBy {
    #[serde(rename = "crate")]
    package: Package,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Licensed {
    package: Package,
    /// An SPDX expression.
    license: String,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// Writes both into a folder.
///
/// # Errors
///
/// When cargo-about cannot be had, or there is a package whose licence it does not know.
pub(super) fn write(root: &Path, folder: &Path) -> Result<()> {
    let programs = install::ensure(&tools::cargo_about(), &cache::folder()?, root)?;
    let about = |of: &str, features: &[&str]| -> Result<Gathered> {
        let mut about = Command::new(programs.join("cargo-about"));
        // The texts are those in the packages: nothing is asked of a server.
        about.args(["generate", "--offline", "--locked", "--fail", "--format", "json"]);
        about.args(features).arg("--manifest-path").arg(root.join(of).join("Cargo.toml"));
        about.arg("--config").arg(root.join("src/xtask/about.toml")).current_dir(root);
        serde_json::from_str(&process::output(&mut about)?)
            .context("cargo-about says something else than it used to")
    };
    // Each takes half a minute of one processor.
    let (checker, app) = thread::scope(|scope| {
        let app = scope.spawn(|| about("src/app", &["--features", "split"]));
        (about("src/checker", &[]), app.join())
    });
    let mut gathered = checker?;
    gathered.add(app.map_err(|_| anyhow!("cargo-about was not waited for"))??);
    fs::write(folder.join("licences.html"), gathered.render()?)?;
    let components = serde_json::to_string_pretty(&bill_of_materials(gathered.crates)?)? + "\n";
    Ok(fs::write(folder.join("sbom.cdx.json"), components)?)
}

/// Without a date and a serial number, which would differ each time.
fn bill_of_materials(mut used: Vec<Licensed>) -> Result<Value> {
    used.sort_by(|a, b| {
        (&a.package.name, &a.package.version).cmp(&(&b.package.name, &b.package.version))
    });
    ensure!(!used.is_empty(), "cargo-about says that the app is made of nothing");
    let components: Vec<_> = used.into_iter().map(component).collect();
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": { "type": "application", "name": NAME, "version": VERSION } },
        "components": components,
    }))
}

fn component(Licensed { package: Package { name, version }, license }: Licensed) -> Value {
    json!({
        "type": "library",
        "purl": format!("pkg:cargo/{name}@{version}"),
        "name": name,
        "version": version,
        "licenses": [{ "expression": license }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_stands_with_its_packages_and_as_text() -> Result<()> {
        let gathered: Gathered = serde_json::from_str(
            r#"{ "crates": [], "licenses": [{ "name": "MIT License", "text": "as is <b>",
                "used_by": [{ "crate": { "name": "a", "version": "1.0.0" } },
                            { "crate": { "name": "b", "version": "2.0.0" } }] }] }"#,
        )?;
        let page = gathered.render()?;
        assert!(page.contains("<h2>MIT License: a 1.0.0, b 2.0.0</h2>"), "{page}");
        assert!(page.contains("as is &#60;b&#62;"), "{page}");
        Ok(())
    }

    #[test]
    fn components_are_in_order_each_with_its_address_and_its_licence() -> Result<()> {
        let used = serde_json::from_str(
            r#"[
                { "package": { "name": "b", "version": "1.0.0" }, "license": "MIT" },
                { "package": { "name": "a", "version": "2.0.0" }, "license": "MIT OR Apache-2.0" }
            ]"#,
        )?;
        let bill = bill_of_materials(used)?;
        let purls = ["/components/0/purl", "/components/1/purl"].map(|it| bill.pointer(it));
        assert_eq!(purls, [Some(&json!("pkg:cargo/a@2.0.0")), Some(&json!("pkg:cargo/b@1.0.0"))]);
        let licence = bill.pointer("/components/0/licenses/0/expression");
        assert_eq!(licence, Some(&json!("MIT OR Apache-2.0")));
        assert!(bill_of_materials(Vec::new()).is_err());
        Ok(())
    }
}
