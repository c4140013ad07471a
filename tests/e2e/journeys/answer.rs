//! The result is an answer: a few words, then the dates, within two screens of a phone.

use e2e::{Outcome, Page, Result, ensure, in_browser};
use serde::Deserialize;

use crate::states::{Around, State};

/// Where somebody stands, and the heading.
const STANDS: [(&str, &str); 9] = [
    ("result", "result-outcome-complaint"),
    ("result-late", "situation-late"),
    ("result-depends", "situation-depends"),
    ("result-in-time", "situation-waiting"),
    ("result-waiting", "situation-overdue"),
    ("result-next-stage", "situation-next-stage"),
    ("result-next-stage-late", "situation-next-stage-late"),
    ("result-refused", "situation-refused"),
    ("result-new-problem", "situation-new-problem"),
];

/// What comes before the dates, and where they end, in CSS pixels from the top of the page.
#[derive(Debug, Deserialize)]
struct Measured {
    words: usize,
    facts: f64,
    dates: f64,
}

const MEASURE: &str = "const root = document.querySelector('complaint-wizard').shadowRoot;
    const main = root.querySelector('.cw-main');
    const line = main.querySelector('.cw-timeline');
    const end = (it) => it.getBoundingClientRect().bottom + scrollY;
    const all = [...main.children];
    const before = all.slice(0, all.findIndex((it) => it.contains(line)));
    const heading = line.parentElement.querySelector('h2, h3').innerText;
    const text = [...before.map((it) => it.innerText), heading].join(' ');
    return { words: text.trim().split(/\\s+/).length, facts: end(before.at(-1)), dates: end(line) }";

fn measured(page: &Page, name: &str, lang: &str) -> Result<Measured> {
    State::of(name)?.as_it_comes().enter(page, Around::Standalone, lang)?;
    page.run(MEASURE)
}

#[test]
fn the_answer_is_within_one_screen_of_a_phone_and_the_dates_within_two() -> Outcome {
    in_browser(|page| {
        page.screen(390, 844, 1)?;
        for (name, heading) in STANDS {
            for lang in ["en", "cy"] {
                let it = measured(page, name, lang)?;
                ensure!(it.words <= 90, "{name}, {lang}: {it:?}");
                ensure!(it.facts <= 844.0, "{name}, {lang}: {it:?}");
                ensure!(it.dates <= 1688.0, "{name}, {lang}: {it:?}");
            }
            measured(page, name, "en")?;
            page.speak_of(if name.contains("refused") { "settle" } else { "P3 Housing" });
            let says = page.say_with(heading, &[("stage", "Review")]);
            page.see_heading_text(&says)?;
        }
        Ok(())
    })
}
