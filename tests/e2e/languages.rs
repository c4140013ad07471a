//! Which language the wizard is in, and whether all of it is.

use std::panic::Location;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::page::{Page, at};
use crate::pseudo::Pseudo;
use crate::server::dist;

/// A made-up language in which every page of the journey has to be, but for what is not ours to say.
#[derive(Debug)]
pub(crate) struct Watched {
    language: Pseudo,
    /// Data and the resident's own words, longest first.
    not_ours: Vec<String>,
}

/// The wizard as it stands on the page.
#[derive(Debug, Deserialize)]
struct Stand {
    lang: String,
    dir: String,
    texts: Vec<String>,
    wide: f64,
    room: f64,
}

/// All text there is, to be seen or to be heard.
const STAND: &str = "
    const host = document.querySelector('complaint-wizard');
    const cw = host.shadowRoot.querySelector('.cw');
    const walker = document.createTreeWalker(cw, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode.data);
    for (const it of cw.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        if (it.hasAttribute(name)) texts.push(it.getAttribute(name));
      }
    }
    const page = document.documentElement;
    return { lang: cw.lang, dir: cw.dir, texts, wide: page.scrollWidth, room: page.clientWidth };";

/// Where things stand at the beginning of their line: their distance to it, in pixels.
const AT_THE_START: &str = "
    const cw = document.querySelector('complaint-wizard').shadowRoot.querySelector('.cw');
    const line = cw.querySelector('.cw-page').getBoundingClientRect();
    const rtl = cw.dir === 'rtl';
    return ['.cw-page .cw-option-input', '.cw-back-link', '.cw-page-heading', '.cw-button']
      .map((it) => cw.querySelector(it)?.getBoundingClientRect())
      .map((it) => it === undefined ? 1000 : Math.abs(rtl ? line.right - it.right : it.left - line.left));";

/// Keys of our data under which residents read the value.
const READ: [&str; 8] = ["name", "quote", "text", "title", "says", "document", "number", "value"];

/// Each fails when it is not so.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Page {
    /// From now on the words are those of a made-up language, and every page that follows has to be
    /// in it, but for a landlord's data and what the resident writes.
    pub fn speak_only(&self, language: Pseudo, policy: &str, written: &[&str]) -> Result<()> {
        self.speak(language.tag())?;
        let mut not_ours: Vec<String> = written.iter().map(|it| (*it).to_owned()).collect();
        let mut add = |file: &str| -> Result<()> {
            let text =
                std::fs::read_to_string(dist()?.join(file)).with_context(|| file.to_owned())?;
            gather(&serde_json::from_str(&text)?, &mut not_ours);
            Ok(())
        };
        add(&format!("policies/{policy}.json"))?;
        for file in ["rules/in-force", "landlords", "calendars/england-and-wales"] {
            add(&format!("{file}.json"))?;
        }
        // Old contact details are told by themselves, out of what is quoted around them.
        let addresses = not_ours.iter().flat_map(|it| it.split_whitespace());
        let addresses: Vec<String> =
            addresses.filter(|it| it.contains('@')).map(str::to_owned).collect();
        not_ours.extend(addresses);
        not_ours.sort_by_key(|it| std::cmp::Reverse(it.len()));
        self.watched.replace(Some(Watched { language, not_ours }));
        Ok(())
    }

    /// The page is in the language that is watched for, if one is, and no wider than the window.
    #[track_caller]
    pub fn see_only_the_language_watched(&self) -> Result<()> {
        let place = Location::caller();
        let watched = self.watched.borrow();
        let Some(Watched { language, not_ours }) = watched.as_ref() else { return Ok(()) };
        let look = || {
            let stand: Stand = self.run(STAND)?;
            ensure!(stand.lang == language.tag(), "the language is {:?}", stand.lang);
            ensure!(stand.dir == language.direction(), "the direction is {:?}", stand.dir);
            ensure!(stand.wide <= stand.room, "{} px wide of {}", stand.wide, stand.room);
            let foreign: Vec<String> =
                stand.texts.iter().filter_map(|it| rest(it, not_ours)).collect();
            ensure!(foreign.is_empty(), "not from the locale file: {foreign:#?}");
            Ok(())
        };
        at(place, look())
    }

    /// The wizard is in a language that is written in a direction.
    #[track_caller]
    pub fn see_language(&self, tag: &str, direction: &str) -> Result<()> {
        let place = Location::caller();
        let there = || {
            let stand: Stand = self.run(STAND)?;
            Ok((stand.lang == tag && stand.dir == direction).then_some(()))
        };
        at(place, self.until(|| format!("the language {tag}, {direction}"), there))
    }

    /// Options, back link, heading and button stand at the start of their line: the left, or the
    /// right where the language is written from there.
    #[track_caller]
    pub fn see_all_at_the_start_of_the_line(&self) -> Result<()> {
        let look = || {
            let gaps: Vec<f64> = self.run(AT_THE_START)?;
            ensure!(gaps.iter().all(|it| *it < 16.0), "px from the start of the line: {gaps:?}");
            Ok(())
        };
        at(Location::caller(), look())
    }

    /// Changes the language by its own name, and waits for the page in it.
    #[track_caller]
    pub fn change_language(&self, name: &str, tag: &str) -> Result<()> {
        let change = || {
            self.press(name)?;
            self.speak(tag)?;
            self.see_language(tag, "ltr")
        };
        at(Location::caller(), change())
    }
}

/// Every text of a file that residents may read.
fn gather(json: &Value, texts: &mut Vec<String>) {
    match json {
        Value::Array(items) => items.iter().for_each(|it| gather(it, texts)),
        Value::Object(entries) => {
            for (key, value) in entries {
                match value.as_str() {
                    Some(text) if READ.contains(&key.as_str()) => {
                        texts.push(text.to_owned());
                        // Ends of quotations are trimmed where they stand in a sentence.
                        texts.push(text.trim_end_matches(',').to_owned());
                    }
                    _ => gather(value, texts),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What is left of a text in plain letters once the data is taken out.
fn rest(text: &str, not_ours: &[String]) -> Option<String> {
    // The check value of a letter is worked out, and in no language.
    if text.trim().len() == 64 && text.trim().bytes().all(|it| it.is_ascii_hexdigit()) {
        return None;
    }
    // Telephone numbers are held together on one line.
    let mut left = text.replace('\u{a0}', " ");
    for it in not_ours.iter().filter(|it| !it.is_empty()) {
        left = left.replace(it, "");
    }
    left.contains(|it: char| it.is_ascii_alphabetic()).then(|| format!("{left:?} of {text:?}"))
}
