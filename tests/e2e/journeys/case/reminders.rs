//! Messages when a date comes, where the page is installed and the resident asks for them.
//!
//! Worker and messages are the browser's. The worker has the device's own clock, so a day comes by being written into the
//! note that was made of the case.

use e2e::{Browser, Look, Outcome, Page, Result, ensure, in_browser_set};

use super::Resident;
use crate::walk::P3;

const TAG: &str = "complaint-reminders";

/// The key, as WebDriver has it.
const ENTER: char = '\u{E007}';

/// All notes, as text; empty if nothing is noted.
const NOTES: &str = "
    const name = (await caches.keys()).find((it) => it.startsWith('complaint-wizard reminders '));
    if (!name) return '';
    const all = await (await caches.open(name)).matchAll();
    return (await Promise.all(all.map((it) => it.text()))).join();";

/// Writes days into the note of the case, and another case's note with a day that has come, to see when the worker has
/// been through all.
const WRITE: &str = "
    const name = (await caches.keys()).find((it) => it.startsWith('complaint-wizard reminders '));
    const cache = await caches.open(name);
    const first = (await cache.keys()).find((it) => !it.url.endsWith('/other'));
    const note = await (await cache.match(first)).json();
    await cache.put(first, Response.json({ ...note, days: DAYS }));
    localStorage.setItem('other', '');
    await cache.put('/reminders/other', Response.json({ ...note, draft: 'other', title: 'other', days: ['2000-01-01'] }));";

/// The headings of the messages that the device shows.
const SHOWN: &str = "
    const worker = await navigator.serviceWorker.getRegistration();
    return (await worker.getNotifications()).map((it) => it.title).sort().join();";

const CLOSE_ALL: &str = "
    const worker = await navigator.serviceWorker.getRegistration();
    for (const it of await worker.getNotifications()) it.close();";

/// What is there for reminders.
const LEFT: &str = "
    const names = (await caches.keys()).filter((it) => it.startsWith('complaint-wizard reminders '));
    const worker = await navigator.serviceWorker.getRegistration();
    return [...names, ...await worker.periodicSync.getTags()].join();";

/// Runs what may wait.
fn run(page: &Page, script: &str) -> Result<String> {
    page.run(&format!("return (async () => {{ {script} }})().then((it) => it ?? '')"))
}

/// Wakes the worker once these days are those of the case, and says which messages are shown afterwards.
#[track_caller]
fn shown_on_waking(page: &Page, days: &str) -> Result<String> {
    run(page, CLOSE_ALL)?;
    run(page, &WRITE.replace("DAYS", days))?;
    page.wake_worker(TAG)?;
    page.wait_for("the message of the other case", || {
        Ok(Some(run(page, SHOWN)?).filter(|it| it.contains("other")))
    })
}

/// Follows a complaint in the installed page, once its worker is there.
#[track_caller]
fn follows(page: &Page) -> Result<Resident<'_>> {
    let resident = Resident::who_complains(page, P3, "2026-12-01")?;
    page.wait_for("a worker", || {
        let state =
            run(page, "return (await navigator.serviceWorker.getRegistration())?.active?.state")?;
        Ok((state == "activated").then_some(()))
    })?;
    resident.opens("2026-12-02")?;
    Ok(resident)
}

/// The same, with messages.
#[track_caller]
fn follows_with_messages(page: &Page) -> Result<Resident<'_>> {
    let resident = follows(page)?;
    page.answer_permissions("granted")?;
    page.press(&page.say("remind-start"))?;
    page.see(&page.say("remind-on"))?;
    Ok(resident)
}

#[test]
fn a_day_that_has_come_is_told_once_and_nothing_of_the_case_with_it() -> Outcome {
    in_browser_set(Browser::Installed, |page| {
        let resident = follows_with_messages(page)?;
        page.see_focus_on("button", &page.say("remind-stop"))?;
        page.see_no_violations(Look::Whole)?;
        // Counted by hand in `src/core/tests/case/calendar.rs`.
        let note = run(page, NOTES)?;
        let days = r#","days":["2026-12-15","2026-12-22"],"title":"A date has come","text":"Open"#;
        ensure!(note.contains(days), "{note}");
        for it in ["Alex", "P3", "repair"] {
            ensure!(!note.contains(it), "“{it}” is noted: {note}");
        }
        let shown = shown_on_waking(page, "['2000-01-01', '2999-01-01']")?;
        ensure!(shown == "A date has come,other", "{shown}");
        let shown = shown_on_waking(page, "['2999-01-01']")?;
        ensure!(shown == "other", "the same day twice, or one that has not come: {shown}");
        // Whoever looks at the case has seen what has come.
        let shown = shown_on_waking(page, "['2000-01-01']")?;
        ensure!(shown == "A date has come,other", "{shown}");
        resident.opens("2026-12-03")?;
        page.wait_for("its message gone", || Ok((run(page, SHOWN)? == "other").then_some(())))
    })
}

#[test]
fn messages_follow_the_case_and_end_with_a_press() -> Outcome {
    in_browser_set(Browser::Installed, |page| {
        let resident = follows_with_messages(page)?;
        resident.opens("2026-12-04")?;
        resident.tells("acknowledged", "3 12 2026")?;
        // The Code counts its ten working days from the acknowledgement: to Thursday 17 December.
        page.wait_for("the new days", || {
            let note = run(page, NOTES)?;
            Ok(note.contains(r#""days":["2026-12-15","2026-12-17"]"#).then_some(()))
        })?;
        page.tab_through()?;
        page.press(&page.say("remind-stop"))?;
        page.see(&page.say("remind-off"))?;
        page.see_focus_on("button", &page.say("remind-start"))?;
        see_nothing_noted(page)?;
        // By keyboard alone: the focus has stayed.
        page.type_keys(&[ENTER])?;
        page.see(&page.say("remind-on"))?;
        page.type_keys(&[ENTER])?;
        page.see(&page.say("remind-off"))
    })
}

#[test]
fn deleting_the_case_in_a_tab_ends_what_the_installed_page_has_begun() -> Outcome {
    in_browser_set(Browser::Installed, |page| {
        let resident = follows_with_messages(page)?;
        page.new_window()?;
        resident.opens("2026-12-03")?;
        // They can be ended there, too.
        page.see(&page.say("remind-stop"))?;
        ensure!(!run(page, NOTES)?.is_empty(), "gone before the case");
        page.delete_answers()?;
        page.wait_for("nothing left", || Ok(run(page, LEFT)?.is_empty().then_some(())))
    })
}

#[test]
fn deleting_the_case_in_the_installed_page_ends_them_too() -> Outcome {
    in_browser_set(Browser::Installed, |page| {
        follows_with_messages(page)?;
        page.delete_answers()?;
        page.wait_for("nothing left", || Ok(run(page, LEFT)?.is_empty().then_some(())))?;
        page.see_no(&page.say("remind-heading"))
    })
}

#[test]
fn a_tab_offers_no_messages_and_tells_what_has_happened_to_those_there_are() -> Outcome {
    in_browser_set(Browser::Installed, |page| {
        let resident = follows_with_messages(page)?;
        page.new_window()?;
        resident.opens("2026-12-04")?;
        resident.tells("settled", "4 12 2026")?;
        page.wait_for("no days", || Ok(run(page, NOTES)?.contains(r#""days":[]"#).then_some(())))?;
        page.press(&page.say("remind-stop"))?;
        page.see(&page.say("remind-off"))?;
        page.see_focus_on("button", &page.say("remind-start"))?;
        see_nothing_noted(page)?;
        resident.opens("2026-12-05")?;
        page.see_no(&page.say("remind-heading"))
    })
}

#[test]
fn a_browser_that_does_not_allow_messages_is_no_end() -> Outcome {
    in_browser_set(Browser::Installed, |page| {
        follows(page)?;
        page.answer_permissions("denied")?;
        page.press(&page.say("remind-start"))?;
        page.see(&page.say("remind-refused"))?;
        page.see_focus_on("button", &page.say("remind-start"))?;
        see_nothing_noted(page)
    })
}

/// Nothing is left of reminders, and the browser wakes nobody.
#[track_caller]
fn see_nothing_noted(page: &Page) -> Result<()> {
    let left = run(page, LEFT)?;
    ensure!(left.is_empty(), "{left}");
    Ok(())
}
