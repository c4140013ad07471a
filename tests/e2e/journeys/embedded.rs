//! On a landlord's own page the wizard keeps to itself.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::soak::rounds;
use crate::walk::{self, P3};

#[test]
fn a_wizard_that_starts_leaves_the_focus_of_the_page_alone() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.see_page("so-far")?;
        page.see_announced("step")?;
        // Two frames later, when a focus that was asked for would have moved.
        let kept: bool = page.run(
            "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => \
             done(document.activeElement === document.body))))",
        )?;
        ensure!(kept, "the focus has moved into the wizard");
        Ok(())
    })
}

#[test]
fn the_fallback_goes_when_the_wizard_is_ready() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.see_announced("ready")?;
        let text = page.host_text()?;
        ensure!(!text.contains("Phone us on 01632 960000."), "still there: {text}");
        Ok(())
    })
}

#[test]
fn events_carry_names_of_pages_and_no_answer() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        walk::start_here(page, "tenant", "damp-and-mould")?;
        page.keep_answers()?;
        walk::recent_dates(page)?;
        page.go_on_from_result()?;
        walk::story(page, "Secret words")?;
        walk::add(page, "history")?;
        let events = page.announced()?;
        let steps: Vec<_> = events.iter().filter(|it| it.name == "step").collect();
        ensure!(steps.len() >= 9, "steps {steps:?}");
        let all = format!("{events:?}");
        for secret in ["Secret", "tenant", "damp", "2026", "P3 Housing"] {
            ensure!(!all.contains(secret), "“{secret}” in {all}");
        }
        Ok(())
    })
}

#[test]
fn headings_begin_below_the_heading_of_the_page_around() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        let first: String = page.run(
            "return document.querySelector('complaint-wizard').shadowRoot\
             .querySelector('h1, h2, h3').localName",
        )?;
        assert_eq!(first, "h2");
        Ok(())
    })
}

#[test]
fn a_wizard_loads_its_files_once_and_from_its_own_host() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        walk::start_here(page, "tenant", "repair")?;
        let all = [
            "/calendars/england-and-wales.json",
            "/complaint-app.js",
            "/complaint-app_bg.wasm",
            "/complaint-evidence.js",
            "/complaint-files.js",
            "/complaint-later.css",
            "/complaint-photos.js",
            "/complaint-rescue.js",
            "/complaint-sending.js",
            "/complaint-store.js",
            "/complaint-wizard.css",
            "/complaint-wizard.js",
            "/embedded/p3.html",
            "/locales/en-later.json",
            "/locales/en.json",
            "/policies/p3.json",
            "/rules/in-force.json",
            "/split_later.wasm",
        ];
        let asked = || {
            let mut asked = page.host().requests();
            asked.retain(|it| it != "/test-support.js");
            asked.sort();
            asked
        };
        // The last of them is waited for by nothing on the page.
        page.wait_for("the last file", || Ok((asked().len() >= all.len()).then_some(())))?;
        assert_eq!(asked(), all);
        Ok(())
    })
}

/// Has the wizard start again as often as is said, by an attribute, and says how much memory the app has then.
fn memory_after_restarts(page: &Page, times: u32) -> Result<u64> {
    page.run(&format!(
        "const wizard = document.querySelector('complaint-wizard');
         const restart = () => new Promise((ready) => {{
           wizard.addEventListener('complaint-wizard:ready', ready, {{ once: true }});
           const level = wizard.getAttribute('heading-level') === '3' ? '2' : '3';
           wizard.setAttribute('heading-level', level);
         }});
         return (async () => {{
           for (let n = 0; n < {times}; n++) await restart();
           return (await e2eMemory('')).buffer.byteLength;
         }})()"
    ))
}

/// A page that is never loaded again may start the wizard any number of times.
#[test]
fn a_wizard_that_is_started_again_and_again_takes_no_more_memory() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.see_announced("ready")?;
        let before = memory_after_restarts(page, 5)?;
        let mut after = 0;
        for _ in 0..4 {
            after = memory_after_restarts(page, 10)?;
        }
        // One policy with the rules in force takes some hundred kilobytes.
        ensure!(after - before < 1_000_000, "{before} bytes, and {after} after forty restarts");
        Ok(())
    })
}

/// A page that shows and hides the wizard, as tabs and dialogs do.
fn mount_again(page: &Page, times: u32) -> Result<()> {
    page.run(&format!(
        "const wizard = document.querySelector('complaint-wizard');
         const place = wizard.parentElement;
         const again = () => new Promise((ready) => {{
           wizard.addEventListener('complaint-wizard:ready', ready, {{ once: true }});
           wizard.remove();
           place.append(wizard);
         }});
         return (async () => {{ for (let n = 0; n < {times}; n++) await again(); }})()"
    ))
}

#[test]
fn a_wizard_that_is_taken_away_and_put_back_leaves_nothing_behind() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.see_announced("ready")?;
        let memory = || page.run::<u64>("return e2eMemory('').then((it) => it.buffer.byteLength)");
        // The first few fill what is kept for the next.
        mount_again(page, 20)?;
        let ([nodes, listeners], bytes) = (page.nodes_and_listeners()?, memory()?);
        mount_again(page, rounds(40)?.max(40))?;
        let ([nodes_after, listeners_after], bytes_after) =
            (page.nodes_and_listeners()?, memory()?);
        eprintln!(
            "nodes {nodes} → {nodes_after}, listeners {listeners} → {listeners_after}, bytes {bytes} → {bytes_after}"
        );
        ensure!(nodes_after <= nodes + 50, "{nodes} nodes, and {nodes_after} in the end");
        ensure!(
            listeners_after <= listeners + 5,
            "{listeners} listeners, and {listeners_after} in the end"
        );
        ensure!(bytes_after == bytes, "{bytes} bytes, and {bytes_after} in the end");
        Ok(())
    })
}
