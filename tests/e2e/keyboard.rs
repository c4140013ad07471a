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
    /// Whether it lies under something else, or off the screen.
    covered: bool,
}

impl Page {
    fn stops<T: serde::de::DeserializeOwned>(&self, act: &str) -> Result<T> {
        let stops = self.session.client.execute(include_str!("stops.js"), vec![json!(act)]);
        Ok(serde_json::from_value(self.wait(stops)?)?)
    }

    /// Tab goes through everything that can be used, in the order of the document, and Shift+Tab back;
    /// every stop is seen to have the focus and lies under nothing. Afterwards the next Tab comes to
    /// the first stop of the wizard.
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

    /// Presses keys together until the focus has come into the wizard and left it; the stops on the
    /// way.
    fn press_until_out(&self, keys: &[char], at_most: usize) -> Result<Vec<String>> {
        let mut stops = Vec::new();
        // The page around it has a stop or two, too.
        let mut outside = 0..3;
        loop {
            self.type_together(keys)?;
            match self.stops::<Option<Stop>>("here")? {
                None if stops.is_empty() && outside.next().is_some() => {}
                None => return Ok(stops),
                // A window with nothing but the page goes round, past nothing outside.
                Some(stop) if stops.len() == at_most && stops.first() == Some(&stop.name) => {
                    return Ok(stops);
                }
                Some(stop) => {
                    ensure!(stop.visible, "nothing shows that “{}” has the focus", stop.name);
                    ensure!(!stop.covered, "“{}” is covered", stop.name);
                    ensure!(stops.len() < at_most, "“{}” comes again: {stops:#?}", stop.name);
                    stops.push(stop.name);
                }
            }
        }
    }
}
