//! The tools the build needs, and their pinned versions.

use std::path::Path;

use anyhow::Result;

use crate::lockfile;
use crate::tool::{FromSource, Tool};

const TRUNK: &str = "0.21.14"; // 0.22 asks for a newer compiler than rust-toolchain.toml names
const BINARYEN: &str = "132"; // src/xtask/binaryen names the same version
const AXE: &str = "4.14.1"; // src/xtask/checkers names the same versions
const HTML_VALIDATE: &str = "9.7.1"; // 10 wants a newer Node.js than Debian's
const ESBUILD: &str = "0.25.12"; // src/xtask/esbuild names the same version
const TYPESCRIPT: &str = "7.0.2"; // src/xtask/scripts names the same versions
const BIOME: &str = "2.6.8";
const PUPPETEER: &str = "24.43.1"; // src/xtask/peers names the same versions; 25 wants a newer Node.js than Debian's
const REACT: &str = "19.3.1";
const SURVEYJS: &str = "2.5.38"; // the newest that both of its packages have
const FORMIO: &str = "5.6.0";
const VITE: &str = "8.3.8"; // src/xtask/vite names the same version
const BOOTSTRAP: &str = "5.3.8"; // src/xtask/hosts names the same versions
const JQUERY: &str = "1.12.4"; // the last one for the browsers of its time, which many pages still have
const GECKODRIVER: &str = "0.37.1";
const CARGO_DENY: &str = "0.20.2";
const CARGO_ABOUT: &str = "0.9.3";
const S3S_FS: &str = "0.14.1"; // later ones ask for a newer compiler than rust-toolchain.toml names
/// The crate builds wasm-opt from C++ sources. Its binaryen, 116, is older than [`BINARYEN`]: the wasm works,
/// but is larger. It is the last resort, where neither the release page nor npm can be used.
const WASM_OPT_CRATE_VERSION: &str = "0.116.1";

/// Trunk, wasm-bindgen at the version of the lock file, and wasm-opt.
///
/// # Errors
///
/// When `Cargo.lock` does not say which wasm-bindgen is used.
pub(crate) fn needed(root: &Path) -> Result<[Tool; 3]> {
    Ok(with_wasm_bindgen(lockfile::wasm_bindgen_version(root)?))
}

/// axe-core and html-validate, for `test` alone. Their folder is named for both versions.
pub(crate) fn checkers() -> Tool {
    Tool {
        name: "checkers",
        version: format!("{AXE}-{HTML_VALIDATE}"),
        programs: &["html-validate"],
        from_source: &[FromSource::Npm],
    }
}

/// TypeScript and Biome, which check the page's scripts, for `test` alone. Biome is one program and runs on the
/// oldest Node.js that we support; ESLint needs a newer one and eighty packages. Their folder is named for both
/// versions.
pub(crate) fn script_checkers() -> Tool {
    Tool {
        name: "scripts",
        version: format!("{TYPESCRIPT}-{BIOME}"),
        programs: &["biome", "tsc"],
        from_source: &[FromSource::Npm],
    }
}

/// esbuild, which minifies scripts and style sheets. Without npm a build leaves them as they are.
pub(crate) fn esbuild() -> Tool {
    Tool {
        name: "esbuild",
        version: ESBUILD.to_owned(),
        programs: &["esbuild"],
        from_source: &[FromSource::Npm],
    }
}

/// What `bench --peers` compares with, puppeteer, which drives the browser, and esbuild. Their folder is named
/// for all versions.
pub(crate) fn peers() -> Tool {
    Tool {
        name: "peers",
        version: format!("{PUPPETEER}-{REACT}-{SURVEYJS}-{FORMIO}-{ESBUILD}"),
        programs: &["esbuild"],
        from_source: &[FromSource::Npm],
    }
}

/// Vite, with which a test builds a project that uses the package for npm.
pub(crate) fn vite() -> Tool {
    Tool {
        name: "vite",
        version: VITE.to_owned(),
        programs: &["vite"],
        from_source: &[FromSource::Npm],
    }
}

/// What pages of landlords are made with, and esbuild, which bundles that of React. Their folder is named for all
/// versions.
pub(crate) fn hosts() -> Tool {
    Tool {
        name: "hosts",
        version: format!("{BOOTSTRAP}-{JQUERY}-{REACT}-{ESBUILD}"),
        programs: &["esbuild"],
        from_source: &[FromSource::Npm],
    }
}

/// Firefox's driver, which only the tests need.
pub(crate) fn geckodriver() -> Tool {
    const CRATE: FromSource = FromSource::Cargo {
        package: "geckodriver",
        version: None,
        features: &[],
        minutes: 2,
        needs_cpp: false,
    };
    Tool {
        name: "geckodriver",
        version: GECKODRIVER.to_owned(),
        programs: &["geckodriver"],
        from_source: &[CRATE],
    }
}

/// cargo-deny, which checks the dependencies against `deny.toml`, for `test` alone.
pub(crate) fn cargo_deny() -> Tool {
    const CRATE: FromSource = FromSource::Cargo {
        package: "cargo-deny",
        version: None,
        features: &[],
        minutes: 5,
        needs_cpp: false,
    };
    Tool {
        name: "cargo-deny",
        version: CARGO_DENY.to_owned(),
        programs: &["cargo-deny"],
        from_source: &[CRATE],
    }
}

/// cargo-about, which gathers the licences of what the app is made of, for a release.
pub(crate) fn cargo_about() -> Tool {
    const CRATE: FromSource = FromSource::Cargo {
        package: "cargo-about",
        version: None,
        features: &["cli"],
        minutes: 3,
        needs_cpp: false,
    };
    Tool {
        name: "cargo-about",
        version: CARGO_ABOUT.to_owned(),
        programs: &["cargo-about"],
        from_source: &[CRATE],
    }
}

/// s3s-fs, an S3-compatible server, for `test` alone. Of those that a package registry has it takes all that the
/// receiver asks for, files in parts included, keeps real files, and needs nothing but Cargo.
pub(crate) fn object_server() -> Tool {
    const CRATE: FromSource = FromSource::Cargo {
        package: "s3s-fs",
        version: None,
        features: &["binary"],
        minutes: 2,
        needs_cpp: false,
    };
    Tool {
        name: "s3s-fs",
        version: S3S_FS.to_owned(),
        programs: &["s3s-fs"],
        from_source: &[CRATE],
    }
}

fn with_wasm_bindgen(version: String) -> [Tool; 3] {
    const TRUNK_CRATE: FromSource = FromSource::Cargo {
        package: "trunk",
        version: None,
        features: &[],
        minutes: 6,
        needs_cpp: false,
    };
    const BINDGEN_CRATE: FromSource = FromSource::Cargo {
        package: "wasm-bindgen-cli",
        version: None,
        features: &[],
        minutes: 2,
        needs_cpp: false,
    };
    const WASM_OPT_CRATE: FromSource = FromSource::Cargo {
        package: "wasm-opt",
        version: Some(WASM_OPT_CRATE_VERSION),
        features: &[],
        minutes: 10,
        needs_cpp: true,
    };
    let trunk = Tool {
        name: "trunk",
        version: TRUNK.to_owned(),
        programs: &["trunk"],
        from_source: &[TRUNK_CRATE],
    };
    let wasm_bindgen = Tool {
        name: "wasm-bindgen",
        version,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        from_source: &[BINDGEN_CRATE],
    };
    let binaryen = Tool {
        name: "binaryen",
        version: BINARYEN.to_owned(),
        programs: &["wasm-opt"],
        from_source: &[FromSource::Npm, WASM_OPT_CRATE],
    };
    [trunk, wasm_bindgen, binaryen]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tool::Source;

    fn kinds(sources: &[Source]) -> Vec<&'static str> {
        sources
            .iter()
            .map(|source| match source {
                Source::Archive(_) => "archive",
                Source::Cargo { .. } => "cargo",
                Source::Npm => "npm",
            })
            .collect()
    }

    #[test]
    fn a_pinned_archive_is_tried_before_source() {
        for tool in with_wasm_bindgen("0.2.126".to_owned()) {
            for (os, arch) in [("linux", "x86_64"), ("linux", "aarch64"), ("macos", "aarch64")] {
                let kinds = kinds(&tool.sources(os, arch, false));
                assert_eq!(kinds, ["archive", "cargo"], "{} on {os} {arch}", tool.name);
            }
        }
    }

    #[test]
    fn geckodriver_is_fetched_where_its_checksum_is_known_and_built_elsewhere() {
        assert_eq!(kinds(&geckodriver().sources("linux", "x86_64", true)), ["archive", "cargo"]);
        assert_eq!(kinds(&geckodriver().sources("macos", "aarch64", true)), ["cargo"]);
    }

    #[test]
    fn cargo_deny_is_fetched_where_its_checksum_is_known_and_built_elsewhere() {
        for (os, arch) in [("linux", "x86_64"), ("linux", "aarch64"), ("macos", "aarch64")] {
            assert_eq!(kinds(&cargo_deny().sources(os, arch, true)), ["archive", "cargo"]);
        }
        assert_eq!(kinds(&cargo_deny().sources("freebsd", "x86_64", true)), ["cargo"]);
    }

    #[test]
    fn a_platform_without_a_checksum_builds_from_source() {
        let [trunk, ..] = with_wasm_bindgen("0.2.126".to_owned());
        assert_eq!(kinds(&trunk.sources("freebsd", "x86_64", true)), ["cargo"]);
    }

    #[test]
    fn another_version_never_takes_the_archive_of_this_one() {
        let [_, wasm_bindgen, _] = with_wasm_bindgen("0.2.125".to_owned());
        let from_source = Source::Cargo {
            package: "wasm-bindgen-cli",
            version: "0.2.125".to_owned(),
            features: &[],
            minutes: 2,
            needs_cpp: false,
        };
        assert_eq!(wasm_bindgen.sources("linux", "x86_64", true), [from_source]);
    }

    #[test]
    fn wasm_opt_comes_by_npm_before_it_is_built_and_without_npm_it_is_built() {
        let [_, _, binaryen] = with_wasm_bindgen("0.2.126".to_owned());
        assert_eq!(kinds(&binaryen.sources("freebsd", "x86_64", true)), ["npm", "cargo"]);
        assert_eq!(kinds(&binaryen.sources("freebsd", "x86_64", false)), ["cargo"]);
    }

    #[test]
    fn the_npm_package_is_the_version_we_name() {
        let lock = include_str!("binaryen/package-lock.json");
        assert!(lock.contains(&format!("\"binaryen\": \"{BINARYEN}.0.0\"")));
        let esbuild = include_str!("esbuild/package-lock.json");
        assert!(esbuild.contains(&format!("\"esbuild\": \"{ESBUILD}\"")));
        assert!(!esbuild.contains("resolved"), "a registry's address must not be in the lock file");
        assert!(!lock.contains("resolved"), "a registry's address must not be in the lock file");
    }

    #[test]
    fn the_libraries_of_hosts_are_the_versions_we_name() {
        let lock = include_str!("hosts/package-lock.json");
        for (package, version) in
            [("bootstrap", BOOTSTRAP), ("jquery", JQUERY), ("react", REACT), ("esbuild", ESBUILD)]
        {
            assert!(lock.contains(&format!("\"{package}\": \"{version}\"")), "{package}");
        }
        assert!(!lock.contains("resolved"), "a registry's address must not be in the lock file");
    }

    #[test]
    fn vite_is_the_version_we_name() {
        let lock = include_str!("vite/package-lock.json");
        assert!(lock.contains(&format!("\"vite\": \"{VITE}\"")));
        assert!(!lock.contains("resolved"), "a registry's address must not be in the lock file");
    }

    #[test]
    fn the_checkers_of_scripts_are_the_versions_we_name() {
        let lock = include_str!("scripts/package-lock.json");
        assert!(lock.contains(&format!("\"typescript\": \"{TYPESCRIPT}\"")));
        assert!(lock.contains(&format!("\"@biomejs/biome\": \"{BIOME}\"")));
        assert!(!lock.contains("resolved"), "a registry's address must not be in the lock file");
    }

    #[test]
    fn the_peers_are_the_versions_we_name() {
        let lock = include_str!("peers/package-lock.json");
        let named = [
            ("puppeteer-core", PUPPETEER),
            ("react", REACT),
            ("react-dom", REACT),
            ("survey-core", SURVEYJS),
            ("survey-js-ui", SURVEYJS),
            ("@formio/js", FORMIO),
            ("esbuild", ESBUILD),
        ];
        for (name, version) in named {
            assert!(lock.contains(&format!("\"{name}\": \"{version}\"")), "{name}");
        }
        assert!(!lock.contains("resolved"), "a registry's address must not be in the lock file");
    }

    #[test]
    fn the_checkers_are_the_versions_we_name_and_come_by_npm_alone() {
        let lock = include_str!("checkers/package-lock.json");
        assert!(lock.contains(&format!("\"axe-core\": \"{AXE}\"")));
        assert!(lock.contains(&format!("\"html-validate\": \"{HTML_VALIDATE}\"")));
        assert!(!lock.contains("resolved"), "a registry's address must not be in the lock file");
        assert_eq!(kinds(&checkers().sources("linux", "x86_64", true)), ["npm"]);
        assert!(checkers().sources("linux", "x86_64", false).is_empty());
    }
}
