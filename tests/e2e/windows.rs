//! Several windows of one browser.

use std::panic::Location;

use anyhow::Result;
use fantoccini::wd::WindowHandle;

use crate::page::{Page, at};

/// A window of the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window(pub(crate) WindowHandle);

/// Each fails when the browser cannot do it.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Page {
    /// The window that acts and sights are in.
    #[track_caller]
    pub fn window(&self) -> Result<Window> {
        at(
            Location::caller(),
            self.wait(self.session.client.window()).map(Window).map_err(Into::into),
        )
    }

    /// Opens another window, and turns to it.
    #[track_caller]
    pub fn new_window(&self) -> Result<Window> {
        let open = || {
            let window = Window(self.wait(self.session.client.new_window(false))?.handle);
            self.turn_to(&window)?;
            Ok(window)
        };
        at(Location::caller(), open())
    }

    /// From now on acts and sights are in a window.
    #[track_caller]
    pub fn turn_to(&self, window: &Window) -> Result<()> {
        let turn = self.session.client.switch_to_window(window.0.clone());
        at(Location::caller(), self.wait(turn).map_err(Into::into))
    }

    /// Closes the window that acts and sights are in, and turns to another.
    #[track_caller]
    pub fn close_window(&self, next: &Window) -> Result<()> {
        let close = || {
            self.wait(self.session.client.close_window())?;
            self.turn_to(next)
        };
        at(Location::caller(), close())
    }

    pub(crate) fn windows(&self) -> Result<Vec<Window>> {
        Ok(self.wait(self.session.client.windows())?.into_iter().map(Window).collect())
    }

    /// Does something in every window.
    pub(crate) fn in_each_window(&self, act: impl Fn() -> Result<()>) -> Result<()> {
        let windows = self.windows()?;
        if windows.len() == 1 {
            return act();
        }
        for window in &windows {
            self.turn_to(window)?;
            act()?;
        }
        Ok(())
    }
}
