//! The wizard in a frame of another's page.

use std::panic::Location;

use anyhow::Result;

use crate::page::{Page, at};

/// Whose page it is, and what it lets the frame do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// Another site's.
    OfAnotherSite,
    /// A page that gives its frame no origin, and so no storage.
    Sandboxed,
    /// The landlord's own, on another site than the wizard, which names it.
    OfTheLandlord,
    /// A page that the wizard does not name.
    OfAStranger,
}

impl Page {
    /// Opens another's page that shows P3's wizard in a frame; whatever is done and seen from then on
    /// is in the frame, until another page is opened.
    ///
    /// # Errors
    ///
    /// When no question comes.
    #[track_caller]
    pub fn open_in_a_frame(&self, frame: Frame, landlord: &str) -> Result<()> {
        let open = || {
            self.speak_of(landlord);
            self.open_frame(frame)?;
            self.see_heading("group-so-far")
        };
        at(Location::caller(), open())
    }

    /// Opens it and looks for nothing there.
    ///
    /// # Errors
    ///
    /// When there is no frame.
    #[track_caller]
    pub fn open_frame(&self, frame: Frame) -> Result<()> {
        let open = || {
            let address = match frame {
                Frame::OfAnotherSite => self.host().other_site_of("/framed/plainly"),
                Frame::Sandboxed => self.host().address_of("/framed/sandboxed"),
                Frame::OfTheLandlord => self.host().other_site_of("/framed/landlords"),
                Frame::OfAStranger => self.host().other_site_of("/framed/strangers"),
            };
            self.wait(self.session.client.goto(&address))?;
            self.wait(self.session.client.clone().enter_frame(0))?;
            Ok(())
        };
        at(Location::caller(), open())
    }

    /// Does something in the page around the frame, and turns to the frame again.
    ///
    /// # Errors
    ///
    /// When there is no page around, or what is done fails.
    pub fn around_the_frame<T>(&self, act: impl FnOnce() -> Result<T>) -> Result<T> {
        self.wait(self.session.client.clone().enter_parent_frame())?;
        let done = act();
        self.wait(self.session.client.clone().enter_frame(0))?;
        done
    }
}
