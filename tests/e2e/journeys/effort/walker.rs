//! Walks a case with the keyboard alone, whatever its pages ask together, and measures.
//!
//! - **Pages**: each distinct page on the way, the receipt too.
//! - **Presses**: what somebody taps besides writing: each radio, box to tick, file picker, button, link, and
//!   what unfolds.
//! - **Keys**: Tab, arrows, Space and Enter from where the focus is as a page comes. They are counted in the
//!   order of Tab, the shorter way round a list of radios, and then pressed: the focus has to be where they
//!   lead. Who goes by Tab goes on by the button, though Enter in a box would do. Writing is by script.
//! - **Words**: of the accessibility tree as `spoken.rs` speaks a page, once for each time that it is shown,
//!   as it comes; what is folded is not heard.
//! - **Screens**: the height of each page, as it comes, by that of the screen. Of the result also how far down
//!   the answer ends, where the line of all dates begins, and where that ends.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use e2e::{Context, Landlord, Page, Result, bail, ensure, folder_of_its_own};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::cases::{Case, Sends};
use super::person::{PHOTOS, person, photos};
use super::table::Row;

/// More than there are controls on any page, or pages on any way.
const MOST: usize = 60;
const TAB: char = '\u{E004}';
/// The last page.
const RECEIPT: &str = "done";

/// A page as it comes.
#[derive(Debug, Deserialize)]
struct Arrival {
    page: String,
    asked: Vec<String>,
    screens: f64,
    answer: Option<f64>,
    dates: Option<f64>,
}

/// What is done next on a page.
#[derive(Debug, Deserialize)]
struct Step {
    what: What,
    text: String,
    /// From where the focus is to the control.
    tabs: usize,
    /// That operate it.
    keys: Vec<char>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum What {
    /// A radio, or a box to tick.
    Choose,
    /// What unfolds.
    Unfold,
    /// A link that opens another program.
    Follow,
    Write,
    /// Files, in a dialog of the browser's.
    Pick,
    /// On to the next page.
    Go,
}

/// Somebody on the way, and what it has taken so far.
struct Walker<'a> {
    page: &'a Page,
    /// The case as `page.js` reads it.
    person: Value,
    photos: Vec<PathBuf>,
    pages: BTreeSet<String>,
    asked: BTreeSet<String>,
    presses: u32,
    keys: u32,
    words: u32,
    screens: f64,
    result: Option<Arrival>,
}

/// What a case takes from the first page to the receipt.
pub(super) fn walk(page: &Page, case: &Case) -> Result<Row> {
    page.screen(390, 844, 1)?;
    page.speak(case.language)?;
    page.speak_of(case.landlord);
    // Before the visit: the page is told then where to send.
    let landlord = if case.sends == Sends::Here { Some(page.landlord()?) } else { None };
    page.visit(case.address)?;
    for (name, value) in case.look {
        page.set_attribute(name, value)?;
    }
    let folder = folder_of_its_own()?;
    let mut walker = Walker {
        page,
        person: person(case),
        photos: photos(folder.path())?,
        pages: BTreeSet::new(),
        asked: BTreeSet::new(),
        presses: 0,
        keys: 0,
        words: 0,
        screens: 0.0,
        result: None,
    };
    let mut at = walker.arrive(None)?;
    for _ in 0..MOST {
        if at == RECEIPT {
            walker.has_said_all(case, landlord.as_ref())?;
            return Ok(walker.row());
        }
        walker.answer().with_context(|| at.clone())?;
        at = walker.arrive(Some(&at))?;
    }
    bail!("there is no end of pages: {:?}", walker.pages)
}

impl Walker<'_> {
    fn ask<T: DeserializeOwned>(&self, act: &str, text: &str) -> Result<T> {
        let (act, text, asked) = (json!(act), json!(text), json!(self.asked));
        let given = format!(
            "const act = {act}, text = {text}, asked = {asked}, person = {};\n",
            self.person
        );
        self.page.run(&(given + include_str!("page.js")))
    }

    /// Hears and measures the page that has come after another; its name.
    fn arrive(&mut self, before: Option<&str>) -> Result<String> {
        let name = self.page.name_on_screen()?;
        if before == Some(&name) {
            bail!("{name} comes again, with errors {:?}", self.page.scene()?.errors);
        }
        let arrival: Arrival = self.ask("measured", "")?;
        let heard = self.page.accessibility_tree()?;
        // Screen readers say nothing of a group without a name.
        let heard = heard.iter().filter(|it| it.role != "group" || !it.name.is_empty());
        let words = heard.map(|it| words(&it.said())).sum::<usize>();
        self.words += u32::try_from(words)?;
        self.screens += arrival.screens;
        self.pages.insert(arrival.page.clone());
        self.asked.extend(arrival.asked.iter().cloned());
        if name == "result" {
            self.result = Some(arrival);
        }
        Ok(name)
    }

    /// Does on the page what the case has to do there, and goes on.
    fn answer(&mut self) -> Result<()> {
        for _ in 0..MOST {
            let step: Step = self.ask("next", "")?;
            self.reach(step.tabs)?;
            self.keys += u32::try_from(step.keys.len())?;
            self.presses += u32::from(step.what != What::Write);
            match step.what {
                What::Choose => {
                    self.page.type_keys(&step.keys)?;
                    ensure!(self.ask::<bool>("chosen", "")?, "the keys chose something else");
                }
                What::Unfold | What::Follow => self.page.type_keys(&step.keys)?,
                What::Write => {
                    ensure!(self.ask::<bool>("write", &step.text)?, "not written: {}", step.text);
                }
                What::Pick => self.pick()?,
                What::Go => return self.page.go_on_by_enter(),
            }
        }
        bail!("there is no end of things to do")
    }

    /// Presses Tab so often; and once or twice more where the page has lost the focus, and the browser begins
    /// anew.
    fn reach(&mut self, tabs: usize) -> Result<()> {
        self.page.type_keys(&vec![TAB; tabs])?;
        self.keys += u32::try_from(tabs)?;
        for _ in 0..2 {
            if self.ask("reached", "")? {
                return Ok(());
            }
            self.page.type_keys(&[TAB])?;
            self.keys += 1;
        }
        ensure!(self.ask::<bool>("reached", "")?, "Tab leads elsewhere");
        Ok(())
    }

    /// Takes the photos, by no dialog of the browser's.
    fn pick(&self) -> Result<()> {
        let photos: Vec<&Path> = self.photos.iter().map(PathBuf::as_path).collect();
        self.page.add_evidence(&photos)?;
        let taken = || {
            let next: Step = self.ask("next", "")?;
            Ok((next.what != What::Pick).then_some(()))
        };
        self.page.wait_for("the photos", taken)
    }

    /// No way is short that leaves out what a case has to say.
    fn has_said_all(&self, case: &Case, landlord: Option<&Landlord>) -> Result<()> {
        let unsaid: Vec<_> =
            case.says.iter().map(|it| it.0).filter(|it| !self.asked.contains(*it)).collect();
        ensure!(unsaid.is_empty(), "no page asked for {unsaid:?}");
        let Some(landlord) = landlord else { return Ok(()) };
        let arrived = landlord.only_one()?;
        let photos = if case.brings_photos() { PHOTOS.len() } else { 0 };
        ensure!(arrived.evidence.len() == photos, "{} photos have come", arrived.evidence.len());
        Ok(())
    }

    fn row(&self) -> Row {
        let result = self.result.as_ref();
        [
            u32::try_from(self.pages.len()).ok().map(f64::from),
            Some(self.presses.into()),
            Some(self.keys.into()),
            Some(self.words.into()),
            Some(self.screens),
            result.map(|it| it.screens),
            result.and_then(|it| it.answer),
            result.and_then(|it| it.dates),
        ]
    }
}

/// How many words a text has; a mark by itself is none.
fn words(text: &str) -> usize {
    text.split_whitespace().filter(|it| it.chars().any(char::is_alphanumeric)).count()
}
