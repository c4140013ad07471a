//! What a resident sees, and what the page around the wizard is like.

use std::collections::BTreeMap;
use std::panic::Location;

use anyhow::{Context, Result, ensure};
use fantoccini::wd::PrintConfiguration;
use serde::Deserialize;

use crate::Mail;
use crate::page::{Page, Scene, at};

/// Something the wizard announced to the page around it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Announced {
    /// The name after `complaint-wizard:`.
    pub name: String,
    /// The detail.
    pub detail: serde_json::Value,
}

/// Each fails when it is not so; those that are named `see` wait for it first.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Page {
    /// The heading, or that of a question on the page, is the message of a key.
    #[track_caller]
    pub fn see_heading(&self, key: &str) -> Result<()> {
        at(Location::caller(), self.see_heading_text(&self.say(key)).context(key.to_owned()))
    }

    /// The heading is a text.
    #[track_caller]
    pub fn see_heading_text(&self, heading: &str) -> Result<()> {
        let place = Location::caller();
        let is_it = |it: Scene| it.heading == heading || it.parts.iter().any(|it| it == heading);
        let there = || Ok(is_it(self.scene()?).then_some(()));
        at(place, self.until(|| format!("the heading “{heading}”"), there))
    }

    /// The heading is a text, and has the focus.
    #[track_caller]
    pub fn see_heading_in_focus(&self, heading: &str) -> Result<()> {
        let place = Location::caller();
        let is_it = |it: Scene| {
            (it.heading == heading || it.parts.iter().any(|it| it == heading)) && it.heading_focused
        };
        let there = || Ok(is_it(self.scene()?).then_some(()));
        at(place, self.until(|| format!("the heading “{heading}” in focus"), there))
    }

    /// The page of a name is on screen.
    #[track_caller]
    pub fn see_page(&self, page: &str) -> Result<()> {
        let place = Location::caller();
        let there = || {
            let (scene, title) = (self.scene()?, self.say(&self.title_of(page)?));
            Ok((scene.heading == title || scene.parts.contains(&title)).then_some(()))
        };
        at(place, self.until(|| format!("the page {page}"), there))
    }

    /// The result is on screen. What is folded there is opened, to be read.
    #[track_caller]
    pub fn see_result(&self) -> Result<()> {
        let place = Location::caller();
        let there = || Ok((self.name_on_screen()? == "result").then_some(()));
        at(place, self.until(|| "the result".to_owned(), there))?;
        at(place, self.unfold_long())
    }

    /// A text is to be read.
    #[track_caller]
    pub fn see(&self, text: &str) -> Result<()> {
        let place = Location::caller();
        let there = || Ok(self.text()?.contains(text).then_some(()));
        at(place, self.until(|| format!("the text “{text}”"), there))
    }

    /// The message of a key is to be read.
    #[track_caller]
    pub fn see_words(&self, key: &str) -> Result<()> {
        at(Location::caller(), self.see(&self.say(key)))
    }

    /// A text is not to be read, on a page that is there already.
    #[track_caller]
    pub fn see_no(&self, text: &str) -> Result<()> {
        let gone = || {
            ensure!(!self.text()?.contains(text), "there is the text “{text}”");
            Ok(())
        };
        at(Location::caller(), gone())
    }

    /// There is a button with the message of a key.
    #[track_caller]
    pub fn see_button(&self, key: &str) -> Result<()> {
        at(Location::caller(), self.state("button", &self.say(key)).map(drop))
    }

    /// There is no button with the message of a key.
    #[track_caller]
    pub fn see_no_button(&self, key: &str) -> Result<()> {
        let none = || {
            ensure!(!self.is_there("button", &self.say(key))?, "there is a button {key}");
            Ok(())
        };
        at(Location::caller(), none())
    }

    /// There is a link of a name.
    #[track_caller]
    pub fn see_link(&self, name: &str) -> Result<()> {
        at(Location::caller(), self.state("link", name).map(drop))
    }

    /// There is no link of a name.
    #[track_caller]
    pub fn see_no_link(&self, name: &str) -> Result<()> {
        let none = || {
            ensure!(!self.is_there("link", name)?, "there is a link “{name}”");
            Ok(())
        };
        at(Location::caller(), none())
    }

    /// The error summary has the focus and names these, each by a link.
    #[track_caller]
    pub fn see_error_summary(&self, keys: &[&str]) -> Result<()> {
        let expected: Vec<String> = keys.iter().map(|it| self.say(it)).collect();
        at(Location::caller(), self.see_errors(&expected))
    }

    /// The error summary has the focus and says these things, each by a link.
    #[track_caller]
    pub fn see_errors(&self, expected: &[String]) -> Result<()> {
        let place = Location::caller();
        let seen = || {
            let scene = self.scene()?;
            ensure!(scene.summary_focused, "the error summary is not there, or has no focus");
            ensure!(scene.errors == expected, "errors {:?}", scene.errors);
            Ok(Some(()))
        };
        at(place, self.until(|| format!("the errors {expected:?}"), seen))
    }

    /// The field of a label, whatever is chosen or written, has the focus.
    #[track_caller]
    pub fn see_focus_on(&self, role: &str, label: &str) -> Result<()> {
        let place = Location::caller();
        let focused = || Ok(self.state(role, label)?.focused.then_some(()));
        at(place, self.until(|| format!("the focus on “{label}”"), focused))
    }

    /// What is in a field.
    #[track_caller]
    pub fn written_in(&self, label: &str) -> Result<String> {
        at(Location::caller(), self.state("field", label).map(|it| it.value))
    }

    /// Whether an option is chosen.
    #[track_caller]
    pub fn is_chosen(&self, label: &str) -> Result<bool> {
        at(Location::caller(), self.state("option", label).map(|it| it.checked))
    }

    /// Whether any option on the page is chosen.
    #[track_caller]
    pub fn see_nothing_chosen(&self, page: &str, options: &[&str]) -> Result<()> {
        let none = || {
            for option in options {
                let label = self.say(&format!("option-{page}-{option}"));
                ensure!(!self.state("option", &label)?.checked, "“{label}” is chosen already");
            }
            Ok(())
        };
        at(Location::caller(), none())
    }

    /// Everything that a screen reader may read now, in its order.
    #[track_caller]
    pub fn read_aloud(&self) -> Result<String> {
        let heard = self.wait(self.session.read_aloud());
        at(Location::caller(), heard.map(|it| it.join("\n")))
    }

    /// How many disclosures are open, and how many there are.
    #[track_caller]
    pub fn unfolded(&self) -> Result<(u32, u32)> {
        let count = "const root = document.querySelector('complaint-wizard').shadowRoot;
            return ['details[open]', 'details'].map((it) => root.querySelectorAll(it).length)";
        at(Location::caller(), self.run(count))
    }

    /// The link that opens the mail program, read back.
    #[track_caller]
    pub fn mail_link(&self) -> Result<Mail> {
        let read = || {
            let link = self.state("link", &self.say("send-email-button"))?.href;
            Mail::read(&link.context("the mail link leads nowhere")?)
        };
        at(Location::caller(), read())
    }

    /// The letter in its box.
    #[track_caller]
    pub fn letter(&self) -> Result<String> {
        at(Location::caller(), self.written_in(&self.say("page-letter-title")))
    }

    /// Everything kept on this device for the origin.
    #[track_caller]
    pub fn kept(&self) -> Result<BTreeMap<String, String>> {
        at(Location::caller(), self.run("return { ...localStorage }"))
    }

    /// Nothing is kept on this device: no storage of any kind but the test's own notes.
    #[track_caller]
    pub fn see_nothing_kept(&self) -> Result<()> {
        let none = || {
            let kept = self.kept()?;
            ensure!(kept.is_empty(), "kept: {kept:#?}");
            let of_session: Vec<String> = self
                .run("return Object.keys(sessionStorage).filter((it) => !it.startsWith('e2e:'))")?;
            ensure!(of_session.is_empty(), "kept for the session: {of_session:?}");
            let cookies: String = self.run("return document.cookie")?;
            ensure!(cookies.is_empty(), "cookies: {cookies}");
            Ok(())
        };
        at(Location::caller(), none())
    }

    /// Something is written to storage, and holds these words.
    #[track_caller]
    pub fn see_kept(&self, words: &str) -> Result<()> {
        let place = Location::caller();
        let there = || Ok(self.kept()?.values().any(|it| it.contains(words)).then_some(()));
        at(place, self.until(|| format!("“{words}” to be kept"), there))
    }

    /// What the wizard has announced so far.
    #[track_caller]
    pub fn announced(&self) -> Result<Vec<Announced>> {
        at(Location::caller(), self.noted("events"))
    }

    /// The wizard announces something.
    #[track_caller]
    pub fn see_announced(&self, name: &str) -> Result<()> {
        let place = Location::caller();
        let there = || Ok(self.announced()?.iter().any(|it| it.name == name).then_some(()));
        at(place, self.until(|| format!("the event {name}"), there))
    }

    /// The title of the document.
    #[track_caller]
    pub fn title(&self) -> Result<String> {
        at(Location::caller(), self.run("return document.title"))
    }

    /// The part of the address after `#`, with it.
    #[track_caller]
    pub fn hash(&self) -> Result<String> {
        at(Location::caller(), self.run("return location.hash"))
    }

    /// How many entries the history has.
    #[track_caller]
    pub fn history_length(&self) -> Result<u32> {
        at(Location::caller(), self.run("return history.length"))
    }

    /// The whole visible page, the host's part too.
    #[track_caller]
    pub fn host_text(&self) -> Result<String> {
        at(Location::caller(), self.run("return document.body.innerText"))
    }

    /// A picture of the whole page, as PNG: the window is made as high as the page for it.
    #[track_caller]
    pub fn whole_picture(&self) -> Result<Vec<u8>> {
        let take = || {
            let (width, before) = self.wait(self.session.client.get_window_size())?;
            // The size of a window counts the browser's own bars.
            let height: u64 = self.run(
                "scrollTo(0, 0);
                 return document.documentElement.scrollHeight + outerHeight - innerHeight",
            )?;
            let (width, before) = (u32::try_from(width)?, u32::try_from(before)?);
            self.resize(width, u32::try_from(height)?.clamp(600, 8_000))?;
            let picture = self.wait(self.session.client.screenshot())?;
            self.resize(width, before)?;
            Ok(picture)
        };
        at(Location::caller(), take())
    }

    /// The page as it prints, as PDF.
    #[track_caller]
    pub fn print(&self) -> Result<Vec<u8>> {
        let print = self.wait(self.session.client.print(PrintConfiguration::default()));
        at(Location::caller(), print.map_err(Into::into))
    }
}
