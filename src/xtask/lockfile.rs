//! Reading a version out of `Cargo.lock`.

use std::path::Path;

use anyhow::{Context as _, Result};

/// The version of wasm-bindgen that the workspace is locked to.
///
/// # Errors
///
/// When the file cannot be read or does not name the package.
pub(crate) fn wasm_bindgen_version(root: &Path) -> Result<String> {
    let text =
        std::fs::read_to_string(root.join("Cargo.lock")).context("could not read Cargo.lock")?;
    let version =
        version_of(&text, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")?;
    Ok(version.to_owned())
}

/// The version of the first package called `package` in the text of a lock file.
///
/// Cargo writes a package's `version` on the line after its `name`, so no TOML reader is needed.
fn version_of<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen-futures"
version = "0.4.99"
dependencies = [
 "wasm-bindgen",
]

[[package]]
name = "wasm-bindgen"
version = "0.2.126"
"#;

    #[test]
    fn a_package_whose_name_only_begins_the_same_is_not_taken() {
        assert_eq!(version_of(LOCK, "wasm-bindgen"), Some("0.2.126"));
    }

    #[test]
    fn a_package_that_is_not_locked_has_no_version() {
        assert_eq!(version_of(LOCK, "trunk"), None);
    }
}
