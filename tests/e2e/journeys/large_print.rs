//! Text size and colours: chosen by the resident, asked for by the landlord's page or by the device.

use std::collections::BTreeSet;

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::soak::sheets::{CONTRASTS, SIZES};
use crate::walk::{self, P3, WHAT_HAPPENED};

/// Opens the settings and chooses one by the key of its label.
#[track_caller]
fn choose_look(page: &Page, key: &str) -> Result<()> {
    page.unfold(&page.say("display-title"))?;
    page.choose(&page.say(key))
}

/// The size of the text of a paragraph, in pixels, and the colours of the page.
fn look(page: &Page) -> Result<(f64, String, String)> {
    page.run(
        "const root = document.querySelector('complaint-wizard').shadowRoot;
         const { fontSize, color, backgroundColor } = getComputedStyle(root.querySelector('.cw'));
         return [parseFloat(fontSize), color, backgroundColor]",
    )
}

fn text_size(page: &Page) -> Result<f64> {
    look(page).map(|it| it.0)
}

/// As if the attribute stood in the host's own page: the wizard's script runs after all of it.
const GIANT: &str = "new MutationObserver((_, observer) => {
       const wizard = document.querySelector('complaint-wizard');
       wizard?.setAttribute('size', 'giant');
       if (wizard) observer.disconnect();
     }).observe(document, { childList: true, subtree: true });";

const YELLOW: &str = "rgb(255, 255, 0)";
const BLACK: &str = "rgb(0, 0, 0)";

#[test]
fn a_size_chosen_on_the_page_applies_at_once_and_is_remembered_on_the_device() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.see_page("so-far")?;
        assert_eq!(text_size(page)?, 19.0);
        page.see_nothing_kept()?;
        choose_look(page, "display-size-giant")?;
        assert_eq!(text_size(page)?, 32.0);
        page.reload()?;
        page.see_page("so-far")?;
        assert_eq!(text_size(page)?, 32.0);
        page.unfold(&page.say("display-title"))?;
        ensure!(page.is_chosen(&page.say("display-size-giant"))?, "giant is not ticked");
        Ok(())
    })
}

/// Six pages in `soak`.
#[test]
fn the_first_page_looks_different_in_each_size_and_in_each_set_of_colours() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        let mut pictures = BTreeSet::new();
        for size in SIZES {
            page.set_attribute("size", size)?;
            for contrast in CONTRASTS {
                page.set_attribute("contrast", contrast)?;
                pictures.insert(page.screen_as_webp(80)?);
            }
        }
        assert_eq!(pictures.len(), SIZES.len() * CONTRASTS.len());
        Ok(())
    })
}

#[test]
fn colours_chosen_on_one_page_hold_on_the_next_and_are_ticked_there() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.see_page("so-far")?;
        choose_look(page, "display-contrast-yellow-on-black")?;
        page.answer("so-far", "unhappy")?;
        page.see_page("who")?;
        let (_, text, background) = look(page)?;
        assert_eq!((text.as_str(), background.as_str()), (YELLOW, BLACK));
        page.unfold(&page.say("display-title"))?;
        let colours = page.say("display-contrast-yellow-on-black");
        page.wait_for("the tick", || Ok(page.is_chosen(&colours)?.then_some(())))
    })
}

#[test]
fn the_list_of_landlords_and_a_page_that_did_not_load_can_be_made_large_too() -> Outcome {
    in_browser(|page| {
        page.visit("/")?;
        page.see_heading("chooser-title")?;
        choose_look(page, "display-size-large")?;
        assert_eq!(text_size(page)?, 24.0);
        page.foresee_console_error("policies/p3.json");
        page.host().lose("/policies/p3.json");
        page.choose_landlord(P3.name)?;
        page.see_heading("load-error-title")?;
        assert_eq!(text_size(page)?, 24.0);
        choose_look(page, "display-size-normal")?;
        assert_eq!(text_size(page)?, 19.0);
        Ok(())
    })
}

#[test]
fn a_host_that_asks_for_another_size_while_somebody_writes_takes_nothing_from_them() -> Outcome {
    in_browser(|page| {
        walk::past_the_result(page, P3)?;
        page.see_page("what-happened")?;
        let box_ = page.say("page-what-happened-title");
        page.fill(&box_, WHAT_HAPPENED)?;
        page.set_attribute("size", "large")?;
        page.set_attribute("contrast", "black-on-cream")?;
        assert_eq!(text_size(page)?, 24.0);
        assert_eq!(page.written_in(&box_)?, WHAT_HAPPENED);
        page.see_focus_on("field", &box_)
    })
}

#[test]
fn what_the_resident_chose_comes_before_what_the_host_asks_for_until_the_host_asks_anew() -> Outcome
{
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        choose_look(page, "display-size-large")?;
        page.before_each_page(GIANT)?;
        page.reload()?;
        page.see_page("so-far")?;
        assert_eq!(text_size(page)?, 24.0, "at the start the choice comes first");
        page.set_attribute("size", "normal")?;
        assert_eq!(text_size(page)?, 19.0, "the host's later word is followed");
        Ok(())
    })
}

#[test]
fn what_stands_in_the_page_instead_of_a_wizard_that_cannot_start_takes_the_size() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("404");
        page.foresee_console_error("wasm");
        page.foresee_console_error("WebAssembly");
        page.host().lose("/complaint-app_bg.wasm");
        page.before_each_page(GIANT)?;
        page.visit("/embedded/p3.html")?;
        page.see_announced("load-error")?;
        let size: String = page.run(
            "return getComputedStyle(document.querySelector('complaint-wizard p')).fontSize",
        )?;
        assert_eq!(size, "32px");
        Ok(())
    })
}

#[test]
fn a_size_that_there_is_not_is_the_usual_one_and_the_console_says_which_there_are() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.run::<()>(
            "window.warned = [];
             const warn = console.warn;
             console.warn = (text) => { window.warned.push(text); warn(text); };",
        )?;
        page.set_attribute("size", "huge")?;
        assert_eq!(text_size(page)?, 19.0);
        let warned: Vec<String> = page.run("return window.warned")?;
        let expected = ["complaint-wizard: size=\"huge\" is none of normal, large, giant"];
        assert_eq!(warned, expected);
        Ok(())
    })
}

#[test]
fn a_browser_that_keeps_nothing_still_lets_the_size_be_chosen() -> Outcome {
    in_browser(|page| {
        page.before_each_page(
            "Object.defineProperty(window, 'localStorage', {
               get() { throw new DOMException('no storage here', 'SecurityError'); } });",
        )?;
        page.open(P3.name)?;
        page.see_page("so-far")?;
        choose_look(page, "display-size-large")?;
        assert_eq!(text_size(page)?, 24.0);
        page.answer("so-far", "unhappy")?;
        page.see_page("who")?;
        assert_eq!(text_size(page)?, 24.0);
        Ok(())
    })
}

#[test]
fn a_device_that_asks_for_more_contrast_has_it_unless_the_resident_chose_otherwise() -> Outcome {
    in_browser(|page| {
        page.prefer(&[("prefers-contrast", "more")])?;
        page.open(P3.name)?;
        page.see_page("so-far")?;
        let (_, text, _) = look(page)?;
        assert_eq!(text, BLACK);
        page.unfold(&page.say("display-title"))?;
        ensure!(page.is_chosen(&page.say("display-contrast-high"))?, "high is not ticked");
        page.choose(&page.say("display-contrast-normal"))?;
        let (_, text, _) = look(page)?;
        ensure!(text != BLACK, "the choice is not followed");
        Ok(())
    })
}

#[test]
fn text_is_larger_still_where_the_browser_is_set_so() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        // A host's root size is not the browser's setting.
        page.run::<()>("document.documentElement.style.fontSize = '62.5%'")?;
        assert_eq!(text_size(page)?, 19.0);
        // As if the browser's own size were 32 px: `medium` is what `all: initial` leaves.
        page.run::<()>(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             root.querySelector('.cw-base').style.fontSize = '32px'",
        )?;
        for (size, pixels) in [("normal", 38.0), ("large", 48.0), ("giant", 64.0)] {
            page.set_attribute("size", size)?;
            assert_eq!(text_size(page)?, pixels, "{size}");
        }
        Ok(())
    })
}
