//! The stops of the Tab key, there and back.

use std::panic::Location;

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use serde::Deserialize;
use serde_json::json;

use crate::page::{Page, at};

/// Where the focus is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Stop {
    name: String,
    /// Whether it is drawn otherwise than without the focus, with an outline.
    visible: bool,
    /// How many of three points of it lie under something else, or off the screen.
    covered: u32,
}

impl Page {
    fn stops<T: serde::de::DeserializeOwned>(&self, act: &str) -> Result<T> {
        let stops = self.session.client.execute(include_str!("stops.js"), vec![json!(act)]);
        Ok(serde_json::from_value(self.wait(stops)?)?)
    }

    /// Tab goes through everything that can be used, in the order of the document, and Shift+Tab back;
    /// every stop is seen to have the focus and lies under nothing. The page's heading has the focus
    /// before, and nothing of the wizard has it afterwards: the next Tab comes to its first stop.
    ///
    /// # Errors
    ///
    /// When it is not so.
    #[track_caller]
    pub fn tab_through(&self) -> Result<()> {
        let tab = || {
            let all: Vec<String> = self.stops("list")?;
            let forwards = self.press_until_out(&[Key::Tab.into()], all.len())?;
            let from = all.len().saturating_sub(forwards.len());
            ensure!(all.get(from..) == Some(&forwards), "Tab goes to {forwards:#?}\nof {all:#?}");
            // Shift stays down for one Tab; a key of WebDriver's that is down is up after it.
            let mut back =
                self.press_until_out(&[Key::Shift.into(), Key::Tab.into()], all.len())?;
            back.reverse();
            ensure!(back == all, "Shift+Tab comes from {back:#?}\nof {all:#?}");
            Ok(())
        };
        at(Location::caller(), tab())
    }

    /// Presses keys together until the focus has left the wizard; the stops on the way.
    fn press_until_out(&self, keys: &[char], at_most: usize) -> Result<Vec<String>> {
        let mut stops = Vec::new();
        loop {
            self.type_together(keys)?;
            let Some(stop) = self.stops::<Option<Stop>>("here")? else { return Ok(stops) };
            ensure!(stop.visible, "nothing shows that “{}” has the focus", stop.name);
            ensure!(stop.covered == 0, "“{}” is covered", stop.name);
            ensure!(stops.len() < at_most, "“{}” comes again, after {stops:#?}", stop.name);
            stops.push(stop.name);
        }
    }
}
