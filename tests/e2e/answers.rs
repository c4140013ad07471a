//! Pages answered as a whole: filled in and continued.

use std::panic::Location;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::page::{PATIENCE, Page, at};

/// Fills a page in, presses a button and waits for what follows.
const COMPLETE: &str = concat!(include_str!("find.js"), include_str!("complete.js"));

/// A control of a page, by its label, and what is done with it.
#[derive(Debug, Clone, Copy)]
pub enum Field<'a> {
    /// A radio or a box that is ticked.
    Choice(&'a str),
    /// A box, and the text that goes into it.
    Text(&'a str, &'a str),
}

impl Field<'_> {
    fn to_json(self) -> Value {
        match self {
            Self::Choice(name) => json!({ "role": "option", "name": name }),
            Self::Text(name, text) => json!({ "role": "field", "name": name, "text": text }),
        }
    }
}

/// Each fails when the page is another, or when what should follow does not.
///
/// One script does all of it, with the events of a click and of typing: most journeys answer pages only to
/// get further, and the commands for each key and click take most of their time. See [`Page::by_hand`] for the
/// other way.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Page {
    /// Does something with the mouse and the keys of the browser, where else a script clicks and writes: what
    /// a browser allows only after a real click needs it, such as the clipboard.
    ///
    /// # Errors
    ///
    /// Those of what is done.
    pub fn by_hand<T>(&self, act: impl FnOnce() -> Result<T>) -> Result<T> {
        let before = self.by_hand.replace(true);
        let done = act();
        self.by_hand.set(before);
        done
    }

    /// Fills in the page whose heading is the message of a key, continues, and waits for the next page or
    /// for what is wrong. Of a page that asks several questions, one is filled in; after the last it
    /// continues.
    #[track_caller]
    pub fn complete(&self, heading: &str, fields: &[Field<'_>]) -> Result<()> {
        let place = Location::caller();
        at(place, self.complete_by(heading, fields, "continue"))
    }

    /// Reads the page whose heading is the message of a key, and presses the button of another key.
    #[track_caller]
    pub fn read(&self, heading: &str, button: &str) -> Result<()> {
        at(Location::caller(), self.complete_by(heading, &[], button))
    }

    /// Chooses an option of a page by its name and continues.
    #[track_caller]
    pub fn answer(&self, page: &str, option: &str) -> Result<()> {
        // Whom somebody acts for is chosen among the words for who they are.
        let words = if page == "role" { "who" } else { page };
        let option = self.say(&format!("option-{words}-{option}"));
        at(Location::caller(), self.complete(&self.title_of(page)?, &[Field::Choice(&option)]))
    }

    /// Writes the text of a page and continues.
    #[track_caller]
    pub fn write(&self, page: &str, text: &str) -> Result<()> {
        let title = self.title_of(page)?;
        let label = self.say(&title);
        at(Location::caller(), self.complete(&title, &[Field::Text(&label, text)]))
    }

    /// Leaves a page as it is and continues.
    #[track_caller]
    pub fn skip(&self, page: &str) -> Result<()> {
        at(Location::caller(), self.complete(&self.title_of(page)?, &[]))
    }

    /// Gives a date, such as `21 5 2026`, and continues.
    #[track_caller]
    pub fn answer_date(&self, page: &str, date: &str) -> Result<()> {
        let labels = ["field-day", "field-month", "field-year"].map(|it| self.say(it));
        let parts = labels.iter().zip(date.split(' '));
        let fields: Vec<Field<'_>> = parts.map(|(label, text)| Field::Text(label, text)).collect();
        at(Location::caller(), self.complete(&self.title_of(page)?, &fields))
    }

    /// Says of a date "I'm not sure", and continues.
    #[track_caller]
    pub fn not_sure(&self, page: &str) -> Result<()> {
        let label = self.say("field-not-sure");
        at(Location::caller(), self.complete(&self.title_of(page)?, &[Field::Choice(&label)]))
    }

    /// The key of the title that a page has now: what may still go on is asked about in other words.
    pub(crate) fn title_of(&self, page: &str) -> Result<String> {
        let other = "page-occurred-on-last-title";
        if page == "occurred-on" && self.scene()?.heading == self.say(other) {
            return Ok(other.to_owned());
        }
        Ok(format!("page-{page}-title"))
    }

    fn complete_by(&self, heading: &str, fields: &[Field<'_>], button: &str) -> Result<()> {
        if self.by_hand.get() {
            self.see_heading(heading)?;
            for field in fields {
                match field {
                    Field::Choice(label) => self.choose(label)?,
                    Field::Text(label, text) => self.fill(label, text)?,
                }
            }
            let (scene, title) = (self.scene()?, self.say(heading));
            let is_before_the_last =
                scene.parts.contains(&title) && scene.parts.last() != Some(&title);
            return if is_before_the_last { Ok(()) } else { self.go_on(&self.say(button)) };
        }
        let fields: Vec<Value> = fields.iter().map(|it| it.to_json()).collect();
        let arguments = vec![
            json!(self.say(heading)),
            json!(*self.group.borrow()),
            json!(fields),
            json!(self.say(button)),
            json!(PATIENCE.as_millis()),
        ];
        let problem = self.wait(self.session.client.execute_async(COMPLETE, arguments));
        if let Value::String(problem) = problem.with_context(|| heading.to_owned())? {
            bail!("{heading}: {problem}");
        }
        self.see_only_the_language_watched()
    }
}
