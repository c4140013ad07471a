//! What is in the page when the wizard cannot run, or is too slow.

use e2e::{Outcome, Page, Result, ensure, in_browser};

const PHONE: &str = "Phone us on 01632 960000.";

fn see_the_fallback(page: &Page) -> Result<()> {
    let text = page.host_text()?;
    ensure!(text.contains(PHONE), "no fallback: {text}");
    Ok(())
}

#[test]
fn without_scripts_the_ways_to_reach_the_landlord_stand_in_the_page() -> Outcome {
    in_browser(|page| {
        page.without_scripts()?;
        page.visit("/embedded/p3.html")?;
        see_the_fallback(page)?;
        page.visit("/")?;
        let text: String = page.run("return document.querySelector('main').innerText")?;
        for said in ["Complain to your landlord", "phone, email or write", "999", "01597 824700"] {
            ensure!(text.contains(said), "“{said}” is not in: {text}");
        }
        Ok(())
    })
}

#[test]
fn without_webassembly_the_fallback_stays_and_the_page_is_told() -> Outcome {
    in_browser(|page| {
        page.before_each_page("delete globalThis.WebAssembly")?;
        page.foresee_console_error("WebAssembly");
        page.visit("/embedded/p3.html")?;
        page.see_announced("load-error")?;
        see_the_fallback(page)
    })
}

#[test]
fn a_start_of_more_than_ten_seconds_is_told_and_the_fallback_stays_until_it_is_over() -> Outcome {
    in_browser(|page| {
        page.host().hold("/complaint-app_bg.wasm");
        page.visit("/embedded/p3.html")?;
        page.see_announced("load-error")?;
        see_the_fallback(page)
    })
}
