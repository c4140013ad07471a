//! How long saving takes, and how soon a letter is on the screen, on a slow phone.
//!
//! Nothing is held to a number here: when `COMPLAINT_MEASURE` names a file, the table goes there, as in
//! `cargo xtask soak`. It is best alone on the machine.

use std::fmt::Write as _;
use std::time::Duration;

use e2e::{Context, Outcome, Page, Result, ensure, in_browser};
use serde::Deserialize;

use crate::states::{Around, State};
use crate::walk::SETTLE;

/// How many times slower than this machine (`Emulation.setCPUThrottlingRate`).
const SLOWER: u32 = 4;

/// How many keys are pressed, this far apart: longer than a save waits.
const KEYS: usize = 50;
const BETWEEN_KEYS: Duration = Duration::from_millis(150);

/// What the page notes, in milliseconds.
#[derive(Debug, Deserialize)]
struct Noted {
    /// From a key to the next picture.
    keys: Vec<f64>,
    /// Of each save: in the storage, and the whole task.
    stored: Vec<f64>,
    saved: Vec<f64>,
}

const HEAD: &str = "milliseconds                                   least  median   worst    of\n";

/// The least, which other programs disturb the least; median and worst; and how many there are.
fn shown(mut all: Vec<f64>) -> String {
    all.sort_by(f64::total_cmp);
    let least = all.first().copied().unwrap_or(f64::NAN);
    let median = all.get(all.len() / 2).copied().unwrap_or(f64::NAN);
    let worst = all.last().copied().unwrap_or(f64::NAN);
    format!("{least:>8.1}{median:>8.1}{worst:>8.1}{:>6}", all.len())
}

/// At the box for what happened, with so many characters in it.
fn at_a_long_text(page: &Page, characters: usize, keeping: &str) -> Result<()> {
    State::of("points")?.enter(page, Around::Embedded, "en")?;
    page.speak_of(SETTLE.name);
    if keeping == "page" {
        page.delete_answers()?;
        page.see_nothing_kept()?;
    }
    page.run::<()>(&format!(
        "const root = document.querySelector('complaint-wizard').shadowRoot;
         const box = root.querySelector('#cw-what-happened-text');
         box.value = 'The tap in the kitchen drips. '.repeat(2000).slice(0, {characters});
         box.dispatchEvent(new Event('input', {{ bubbles: true, composed: true }}))"
    ))
}

fn measure(page: &Page, characters: usize, keeping: &str) -> Result<Noted> {
    at_a_long_text(page, characters, keeping)?;
    page.put_the_cursor_last(&page.say("page-what-happened-title"))?;
    page.slow_down(SLOWER)?;
    page.run::<()>(include_str!("../../host/measuring.js"))?;
    for _ in 0..KEYS {
        page.think(BETWEEN_KEYS);
        page.type_keys(&['x'])?;
    }
    page.think(Duration::from_secs(1));
    page.slow_down(1)?;
    let noted: Noted = page.run("return e2eMeasured")?;
    ensure!(noted.keys.len() == KEYS, "{} keys were seen", noted.keys.len());
    Ok(noted)
}

#[test]
fn saving_and_typing_are_measured_when_asked_for() -> Outcome {
    let Some(file) = std::env::var_os("COMPLAINT_MEASURE") else { return Ok(()) };
    in_browser(|page| {
        let mut table = String::from(HEAD);
        for characters in [2_000, 50_000] {
            for keeping in ["device", "page"] {
                let noted = measure(page, characters, keeping)?;
                let mut row = |what: &str, all: Vec<f64>| {
                    let what = format!("{characters} characters, {keeping}: {what}");
                    writeln!(table, "{what:<44}{}", shown(all))
                };
                row("key to picture", noted.keys)?;
                if keeping == "device" {
                    row("save, in the storage", noted.stored)?;
                    row("save, the whole task", noted.saved)?;
                }
            }
        }
        // Cargo runs tests in the folder of their package.
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(&file);
        std::fs::write(&file, table).with_context(|| file.display().to_string())
    })
}
