//! What a first visit costs a phone: bytes, compressed as a host should, and round trips.

use std::collections::BTreeSet;
use std::process::Command;

use e2e::{Context, Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3};

/// Before the first question takes an answer. November 2026: 12,000, of which the custom element is 6,300.
const BEFORE_THE_QUESTION: usize = 20_000;

/// Until the app is there. November 2026: 184,550, of which the first part of the wasm is 154,080. It was 180,250 before
/// a complaint could be followed: the questions of a case are in the table of questions.
const BEFORE_THE_APP: usize = 185_200;

/// All that a complaint can need. November 2026: 317,400, of which the two parts of the wasm are 259,460. It was 280,450
/// before a complaint could be followed: what that takes comes behind the first question, with what sends a letter.
const IN_ALL: usize = 320_900;

const FIRST_PAGE: &str = "/policies/p3.en.html";

const APP: [&str; 3] = ["/complaint-app.js", "/complaint-app_bg.wasm", "/policies/p3.en.json"];

/// The size of each file with the slowest and best setting, Node's usual one.
const WEIGH: &str = "const { readFileSync } = require('node:fs');
    const small = (it) => require('node:zlib').brotliCompressSync(readFileSync(it)).length;
    console.log(process.argv.slice(1).map(small).join(' '))";

/// What has been asked for besides the landlord's own page.
fn asked(page: &Page) -> BTreeSet<String> {
    let mut asked: BTreeSet<String> = page.host().requests().into_iter().collect();
    asked.retain(|it| !it.starts_with("/embedded/") && it != "/test-support.js");
    asked
}

/// Fails with the size of each file when they are more than `most` bytes together.
fn see_at_most(most: usize, paths: &BTreeSet<String>) -> Result<()> {
    let dist = e2e::dist()?;
    let files = paths.iter().map(|it| dist.join(it.trim_start_matches('/')));
    let node = Command::new("node").args(["-e", WEIGH]).args(files).output();
    let node = node.context("Node.js does not start")?;
    ensure!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
    let said = String::from_utf8(node.stdout)?;
    let sizes: Vec<usize> =
        said.split_whitespace().map(str::parse).collect::<std::result::Result<_, _>>()?;
    let total: usize = sizes.iter().sum();
    let lines: Vec<String> =
        paths.iter().zip(&sizes).map(|(path, size)| format!("{size:>8}  {path}")).collect();
    ensure!(
        total <= most,
        "{total} bytes, and {most} were measured; `cargo xtask size` shows what the app is made of\n{}",
        lines.join("\n")
    );
    Ok(())
}

#[test]
fn the_first_question_is_two_round_trips_away_and_the_app_comes_behind_it() -> Outcome {
    in_browser(|page| {
        let second = ["/complaint-wizard.css", FIRST_PAGE];
        for it in [FIRST_PAGE].iter().chain(&APP) {
            page.host().hold(it);
        }
        page.visit("/embedded/p3.html?bundled")?;
        // The first is the script of the element. It asks for these at once, and for no more before they are there.
        let expected: BTreeSet<String> =
            second.iter().chain(&["/complaint-wizard.js"]).map(|it| (*it).to_owned()).collect();
        page.wait_for("the second round", || Ok((asked(page) == expected).then_some(())))?;
        page.host().release(FIRST_PAGE);
        page.speak_of(P3.name);
        page.see_heading("group-so-far")?;
        page.choose(&page.say("option-so-far-unhappy"))?;
        see_at_most(BEFORE_THE_QUESTION, &expected)?;
        // The third: what the app needs, all at once.
        let expected: BTreeSet<String> =
            expected.into_iter().chain(APP.map(str::to_owned)).collect();
        page.wait_for("the third round", || Ok((asked(page) == expected).then_some(())))?;
        for it in APP {
            page.host().release(it);
        }
        page.continue_()?;
        page.see_page("who")?;
        see_at_most(BEFORE_THE_APP, &expected)
    })
}

#[test]
fn a_whole_complaint_costs_no_more_than_was_measured() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/embedded/p3.html?bundled")?;
        walk::start_here(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        // Nothing on the page waits for the last of them.
        let all = || Ok(asked(page).contains("/complaint-store.js").then_some(()));
        page.wait_for("the last file", all)?;
        see_at_most(IN_ALL, &asked(page))
    })
}

#[test]
fn nothing_moves_while_the_first_page_and_the_app_come() -> Outcome {
    in_browser(|page| {
        page.host().hold("/landlords.en.html");
        page.visit("/")?;
        let painted = "return performance.getEntriesByType('paint').length > 0";
        page.wait_for("the fallback", || Ok(page.run::<bool>(painted)?.then_some(())))?;
        page.host().release("/landlords.en.html");
        page.see_heading("chooser-title")?;
        page.see_announced("ready")?;
        // There is a first paint in any case: what moved has been told by then.
        page.run::<()>(
            "let moved = 0;
             const observer = new PerformanceObserver((list) => {
               for (const it of list.getEntries()) {
                 if (it.entryType === 'layout-shift') moved += it.value;
                 else globalThis.moved = moved;
               }
             });
             for (const type of ['layout-shift', 'paint']) observer.observe({ type, buffered: true });",
        )?;
        let told = || page.run::<Option<f64>>("return globalThis.moved ?? null");
        let moved = page.wait_for("what moved", told)?;
        ensure!(moved == 0.0, "things moved: {moved}");
        Ok(())
    })
}
