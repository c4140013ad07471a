//! nginx and Caddy, on which a release and the samples of `deploy` are tried: Debian's packages, unpacked into the
//! cache folder. To install them would start both on the developer's machine.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::unpacked::unpack;

/// The message where they cannot be had.
pub(crate) const NOT_RUN: &str =
    "the tests on nginx and Caddy did not run: their packages are Debian's and Ubuntu's";

/// Both, and the media types that nginx knows.
const PACKAGES: [&str; 3] = ["nginx", "nginx-common", "caddy"];

/// The folder with `usr/sbin/nginx`, `etc/nginx/mime.types` and `usr/bin/caddy`; nothing where there are no such
/// packages.
///
/// # Errors
///
/// When they cannot be fetched or unpacked.
pub(crate) fn ensure(cache: &Path) -> Result<Option<PathBuf>> {
    let packages = || Ok(PACKAGES.map(str::to_owned).to_vec());
    unpack(&cache.join("web-servers"), "nginx and Caddy", packages)
}
