//! The browsers that the tests run in, their WebDriver servers, ExifTool and Valgrind.
//!
//! Only these are installed system-wide: by `apt-get` on Debian and Ubuntu. Elsewhere a message says what to
//! install.

mod chromium;
pub(crate) mod database_server;
mod display;
mod exiftool;
mod firefox;
mod packages;
mod places;
mod unpacked;
mod valgrind;
pub(crate) mod web_servers;
mod webkit;

use std::path::Path;

use anyhow::{Result, bail};

pub(crate) use chromium::Chromium;
pub(crate) use display::Display;
pub(crate) use firefox::Firefox;
pub(crate) use packages::Need;
pub(crate) use valgrind::EXISTS as VALGRIND_EXISTS;
pub(crate) use webkit::{NOT_RUN as WEBKIT_NOT_RUN, WebKit};

/// The installed browsers.
#[derive(Debug)]
pub(crate) struct Browsers {
    pub(crate) chromium: Chromium,
    pub(crate) firefox: Firefox,
    /// None on an operating system for which there is no `WebKitGTK`.
    pub(crate) webkit: Option<WebKit>,
}

/// Finds the browsers and their drivers, and installs them where that can be done.
///
/// # Errors
///
/// When one is missing that exists for this system; the message says what to install.
pub(crate) fn ensure(root: &Path) -> Result<Browsers> {
    let missing = missing();
    if !missing.is_empty() {
        packages::install(&missing)?;
    }
    let (Some(chromium), Some(firefox)) = (chromium::found(), firefox::found()) else {
        // On Ubuntu the packages only point to snaps, which do not start in many containers.
        bail!("the packages brought no usable browser: {}", packages::by_hand(&self::missing()));
    };
    let firefox = Firefox { firefox, geckodriver: firefox::driver(root)? };
    Ok(Browsers { chromium, firefox, webkit: webkit::found() })
}

fn missing() -> Vec<&'static Need> {
    let mut missing = Vec::new();
    if chromium::found().is_none() {
        missing.push(&chromium::NEED);
    }
    if firefox::found().is_none() {
        missing.push(&firefox::NEED);
    }
    if webkit::EXISTS && webkit::found().is_none() {
        missing.push(&webkit::NEED);
    }
    if webkit::EXISTS && !display::can_be_had() {
        missing.push(&display::NEED);
    }
    if valgrind::EXISTS && !valgrind::can_be_had() {
        missing.push(&valgrind::NEED);
    }
    if !exiftool::can_be_had() {
        missing.push(&exiftool::NEED);
    }
    missing
}
