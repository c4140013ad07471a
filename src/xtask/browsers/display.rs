//! A virtual screen for WebKitGTK on machines without one.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};

use super::Need;
use crate::process;

pub(super) const NEED: Need = Need {
    debian: &["xvfb"],
    ubuntu: &["xvfb"],
    by_hand: "Xvfb, or a screen: WebKitGTK does not start without",
};

/// A running Xvfb, stopped on drop.
#[derive(Debug)]
pub(crate) struct Display {
    server: Child,
    /// As in `DISPLAY`.
    pub(crate) name: String,
}

/// Whether this session has a screen.
fn is_there() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| super::places::named(name).is_some())
}

pub(super) fn can_be_had() -> bool {
    is_there() || process::find("Xvfb").is_some()
}

impl Display {
    /// Starts Xvfb, unless this session has a screen.
    ///
    /// # Errors
    ///
    /// When Xvfb does not start.
    pub(crate) fn unless_there() -> Result<Option<Self>> {
        if is_there() { Ok(None) } else { Self::start().map(Some) }
    }

    fn start() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1100x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb does not start")?;
        let said = server.stdout.take();
        let mut display = Self { server, name: String::new() };
        // It prints its number once it is ready.
        let mut number = String::new();
        BufReader::new(said.context("Xvfb has no output")?).read_line(&mut number)?;
        anyhow::ensure!(!number.is_empty(), "Xvfb ended without naming its screen");
        display.name = format!(":{}", number.trim());
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ended = self.server.kill().and_then(|()| self.server.wait());
    }
}
