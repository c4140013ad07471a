//! How soon a case of a long time is on the screen, beside a new one, on a slow phone.
//!
//! Nothing is held to a number here: the table goes to the file that `COMPLAINT_MEASURE_CASE` names.

use std::fmt::Write as _;

use e2e::{Context, Look, Outcome, Page, Result, ensure, in_browser};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::states::{Around, State};

/// How many times slower than this machine (`Emulation.setCPUThrottlingRate`).
const SLOWER: u32 = 4;

/// How often each is measured, in turn.
const ROUNDS: usize = 9;

/// What has happened in a long case, and the photos that were added to it, a few hundred KB each.
const ENTRIES: usize = 40;
const PHOTOS: usize = 30;

/// Makes the case on the device longer: rows in the answers, and files beside them.
const LENGTHEN: &str = "
    const [entries, photos, size] = arguments;
    const key = Object.keys(localStorage).find((it) => it.startsWith('complaint-wizard:v1:p3:'));
    const draft = JSON.parse(localStorage.getItem(key));
    const rows = draft.answers.given['my-complaint'];
    const hash = (n) => n.toString(16).padStart(64, '0');
    const first = Object.keys(rows).filter((it) => it.startsWith('kind-')).length;
    for (let row = first + 1; row <= entries; row += 1) {
      rows[`kind-${row}`] = ['contact', 'visit', 'missed-visit', 'note'][row % 4];
      rows[`on-${row}`] = `2026-11-${String(1 + Math.floor(row * 19 / Math.max(entries, row))).padStart(2, '0')}`;
      rows[`text-${row}`] = 'Dee from repairs rang. She will send somebody. '.repeat(8);
      const lines = [];
      for (let n = row; n <= photos; n += entries) lines.push(`${hash(n)} ${size} image/jpeg photo ${n}.jpg\\tThe wall`);
      if (lines.length) rows[`files-${row}`] = lines.join('\\n');
    }
    localStorage.setItem(key, JSON.stringify(draft));
    return new Promise((done, failed) => {
      const opening = indexedDB.open('complaint-wizard', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('evidence');
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('evidence', 'readwrite');
        for (let n = first + 1; n <= photos; n += 1) {
          const record = { bytes: new ArrayBuffer(size), type: 'image/jpeg' };
          all.objectStore('evidence').put(record, ['p3', hash(n)]);
        }
        all.oncomplete = () => { opening.result.close(); done(true); };
      };
    });";

/// Presses what a selector finds and waits for another: milliseconds to the picture with it.
const PRESS: &str = "
    const [selector, follows] = arguments;
    const root = document.querySelector('complaint-wizard').shadowRoot;
    const start = performance.now();
    root.querySelector(selector).click();
    return new Promise((done) => {
      const look = () => requestAnimationFrame(() => {
        if (root.querySelector(follows)) setTimeout(() => done(performance.now() - start));
        else look();
      });
      look();
    });";

/// Milliseconds from the start of the page to the picture with the case.
const OPENED: &str = "
    return new Promise((done) => {
      const look = () => requestAnimationFrame(() => {
        const root = document.querySelector('complaint-wizard')?.shadowRoot;
        if (root?.querySelector('[data-page=my-complaint] .cw-timeline')) setTimeout(() => done(performance.now()));
        else look();
      });
      look();
    });";

const HEAD: &str = "milliseconds                                   least  median   worst\n";

fn spread(mut all: Vec<f64>) -> String {
    all.sort_by(f64::total_cmp);
    let at = |it: usize| all.get(it).copied().unwrap_or(f64::NAN);
    format!("{:>8.0}{:>8.0}{:>8.0}", at(0), at(all.len() / 2), at(all.len().saturating_sub(1)))
}

/// Runs a script with values for what it calls its arguments.
fn run_with<T: DeserializeOwned>(page: &Page, script: &str, arguments: &Value) -> Result<T> {
    page.run(&script.replace("arguments", &arguments.to_string()))
}

/// At a case with so much in it.
fn enter(page: &Page, entries: usize, photos: usize) -> Result<()> {
    State::of("my-complaint-late")?.enter(page, Around::Embedded, "en")?;
    let size = 300_000;
    let _done: bool = run_with(page, LENGTHEN, &json!([entries, photos, size]))?;
    page.reload()?;
    page.see_page("my-complaint")
}

/// How many things have happened, by the page.
fn shown(page: &Page) -> Result<usize> {
    page.run(
        "return document.querySelector('complaint-wizard').shadowRoot
            .querySelectorAll('.cw-around .cw-timeline > .cw-done').length",
    )
}

#[test]
fn what_is_long_ago_is_folded_and_still_there() -> Outcome {
    in_browser(|page| {
        enter(page, ENTRIES, 0)?;
        // The rows, and the letter that went last.
        let all = ENTRIES + 1;
        let earlier = page.say_with("case-earlier", &[("count", &(all - 10).to_string())]);
        assert_eq!(shown(page)?, 10);
        page.unfold(&earlier)?;
        page.wait_for("all of it", || Ok((shown(page)? == all).then_some(())))?;
        page.see_no_violations(Look::Whole)
    })
}

/// The row that was told last is of the first day.
const BACKDATE: &str = "
    const key = Object.keys(localStorage).find((it) => it.startsWith('complaint-wizard:v1:p3:'));
    const draft = JSON.parse(localStorage.getItem(key));
    draft.answers.given['my-complaint']['on-40'] = '2026-10-05';
    localStorage.setItem(key, JSON.stringify(draft));";

#[test]
fn what_was_told_last_is_seen_however_long_ago_it_happened() -> Outcome {
    in_browser(|page| {
        enter(page, ENTRIES, 0)?;
        page.run::<()>(BACKDATE)?;
        page.reload()?;
        page.see_page("my-complaint")?;
        assert_eq!(shown(page)?, ENTRIES + 1);
        Ok(())
    })
}

#[test]
fn a_long_case_is_measured_beside_a_new_one_when_asked_for() -> Outcome {
    let Some(file) = std::env::var_os("COMPLAINT_MEASURE_CASE") else { return Ok(()) };
    in_browser(|page| {
        let mut measured: [[Vec<f64>; 3]; 2] = Default::default();
        for _ in 0..ROUNDS {
            for (case, (entries, photos)) in measured.iter_mut().zip([(0, 0), (ENTRIES, PHOTOS)]) {
                enter(page, entries, photos)?;
                let [opened, told, back] = case;
                page.slow_down(SLOWER)?;
                page.reload()?;
                opened.push(page.run(OPENED)?);
                let to_tell = json!(["#cw-to-happened", "[data-page=happened]"]);
                told.push(run_with(page, PRESS, &to_tell)?);
                let to_case = json!([".cw-back-link", "[data-page=my-complaint] .cw-timeline"]);
                back.push(run_with(page, PRESS, &to_case)?);
                page.slow_down(1)?;
            }
        }
        let mut table = String::from(HEAD);
        for (case, of) in measured.into_iter().zip(["4 entries", "40 entries, 30 photos"]) {
            for (all, what) in case.into_iter().zip(["opened", "to what happened", "and back"]) {
                ensure!(all.len() == ROUNDS, "{} rounds", all.len());
                let what = format!("{of}: {what}");
                writeln!(table, "{what:<44}{}", spread(all))?;
            }
        }
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(&file);
        std::fs::write(&file, table).with_context(|| file.display().to_string())
    })
}
