//! A tool that the build needs, and where it may come from.

use crate::archives::{ARCHIVES, Archive};

/// One tool at one version; each has its folder in the tools folder.
#[derive(Debug)]
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    pub(crate) version: String,
    /// The programs that an install must have; the first is started once to test it.
    pub(crate) programs: &'static [&'static str],
    /// Where it comes from when there is no prebuilt archive, the better one first.
    pub(crate) from_source: &'static [FromSource],
}

/// Ways to get a tool from a package registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FromSource {
    /// `cargo install`; `version` only where it is not the tool's own.
    Cargo {
        package: &'static str,
        version: Option<&'static str>,
        features: &'static [&'static str],
        minutes: u8,
        needs_cpp: bool,
    },
    /// What `src/xtask/<name>/package-lock.json` pins.
    Npm,
}

/// One way to install a tool, ready to be tried.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Archive(&'static Archive),
    Cargo {
        package: &'static str,
        version: String,
        features: &'static [&'static str],
        minutes: u8,
        needs_cpp: bool,
    },
    Npm,
}

impl Tool {
    /// The ways to install this tool on `os` and `arch`, in the order they are tried.
    ///
    /// Names are those of [`std::env::consts`].
    pub(crate) fn sources(&self, os: &str, arch: &str, has_npm: bool) -> Vec<Source> {
        let prebuilt = ARCHIVES.iter().filter(|archive| {
            archive.tool == self.name
                && archive.version == self.version
                && archive.os == os
                && archive.arch == arch
        });
        let from_source =
            self.from_source.iter().filter(|from| has_npm || **from != FromSource::Npm).map(
                |from| match *from {
                    FromSource::Npm => Source::Npm,
                    FromSource::Cargo { package, version, features, minutes, needs_cpp } => {
                        Source::Cargo {
                            package,
                            version: version.unwrap_or(&self.version).to_owned(),
                            features,
                            minutes,
                            needs_cpp,
                        }
                    }
                },
            );
        prebuilt.map(Source::Archive).chain(from_source).collect()
    }
}
