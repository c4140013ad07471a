//! The page of our own without a network, once it was visited.

use e2e::{Outcome, Page, Result, Spoilt, ensure, in_browser};

use crate::walk::{self, P3, PMS};

/// What the host says it is when the page is visited.
const VISITED: &str = "Fri, 20 Nov 2026 10:00:00 GMT";

/// Opens a landlord's first question and answers it, while there is a network.
fn visit(page: &Page, landlord: &str) -> Result<()> {
    page.host().let_files_be_kept();
    page.host().say_it_is(VISITED);
    page.open(landlord)?;
    page.answer("so-far", "unhappy")?;
    page.see_page("who")
}

/// Waits until the device has a file.
fn see_on_device(page: &Page, name: &str) -> Result<()> {
    page.wait_for(&format!("{name} on the device"), || {
        let is_there: bool = page.run(&format!("return caches.match('/{name}').then(Boolean)"))?;
        Ok(is_there.then_some(()))
    })
}

fn see_all_on_device(page: &Page, policy: &str) -> Result<()> {
    see_on_device(page, "split_later.wasm")?;
    see_on_device(page, &format!("policies/{policy}.json"))?;
    see_on_device(page, "")
}

#[test]
fn a_visited_landlords_page_works_without_a_network_and_says_how_old_it_is() -> Outcome {
    in_browser(|page| {
        visit(page, P3.name)?;
        see_all_on_device(page, P3.id)?;
        page.host().close();
        page.foresee_console_error("");
        page.visit("/?again")?;
        page.choose_landlord(P3.name)?;
        page.answer("so-far", "unhappy")?;
        page.see(&page.say_with("kept-copy", &[("date", "Friday 20 November 2026")]))?;
        walk::who_and_what(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.see_result()
    })
}

#[test]
fn with_a_network_the_landlords_newest_page_is_shown() -> Outcome {
    in_browser(|page| {
        visit(page, PMS.name)?;
        see_all_on_device(page, PMS.id)?;
        page.host().have_third_stage(true);
        page.visit("/?again")?;
        let stages = |page: &Page| -> Result<usize> {
            page.run("return fetch('/policies/pms.json').then((it) => it.json()).then((it) => it.stages.length)")
        };
        let now = stages(page)?;
        // The copy on the device is now that one too.
        page.host().close();
        page.foresee_console_error("");
        let kept = stages(page)?;
        ensure!((now, kept) == (3, 3), "{now} stages, and {kept} on the device");
        Ok(())
    })
}

#[test]
fn a_release_that_does_not_fit_together_is_not_kept_and_the_page_works() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("");
        page.host().spoil("/complaint-photos.js", Spoilt::OfAnotherBuild);
        visit(page, P3.name)?;
        page.wait_for("a worker that gave up", || {
            let gone: bool = page.run(
                "return navigator.serviceWorker.getRegistration().then((it) => !it || !it.installing && !it.active)",
            )?;
            let asked = page.host().requests().iter().any(|it| it == "/complaint-worker.js");
            Ok((gone && asked).then_some(()))
        })?;
        walk::who_and_what(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.see_result()
    })
}
