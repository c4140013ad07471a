//! Every page of a journey in every text size: on the smallest screen, at four times its size, with
//! more space between letters; and large enough for a finger.

use e2e::{Outcome, Page, Result, in_browser};

use crate::along;

/// The sizes, and the least that any text has in them, in pixels.
const SIZES: [(&str, f64); 3] = [("normal", 12.0), ("large", 22.0), ("giant", 28.0)];

/// Words longer than this may be broken where a line of giant print has no room for them.
const LONG_WORD: f64 = 12.0;

/// WCAG 1.4.12.
const SPACED: &str = "const root = document.querySelector('complaint-wizard').shadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
    root.adoptedStyleSheets = [sheet];";
const UNSPACED: &str =
    "document.querySelector('complaint-wizard').shadowRoot.adoptedStyleSheets = []";

fn in_each_size(page: &Page, mut look: impl FnMut(&str, f64) -> Result<()>) -> Result<()> {
    for (size, least) in SIZES {
        page.set_attribute("size", size)?;
        look(size, least)?;
    }
    Ok(())
}

#[test]
fn no_page_in_any_size_scrolls_sideways_or_hides_text_on_the_smallest_screen() -> Outcome {
    in_browser(|page| {
        page.screen(320, 640, 1)?;
        along::every_page(page, |name| {
            in_each_size(page, |size, least| {
                let at = format!("{name} in {size}");
                page.none_short(&at, "outside", 0.0)?;
                page.none_short(&at, "small-text", least)?;
                page.none_short(&at, "broken-words", LONG_WORD)?;
                page.none_short(&at, "small-targets", 44.0)?;
                page.run::<()>(SPACED)?;
                page.none_short(&format!("{at}, spaced"), "outside", 0.0)?;
                page.run::<()>(UNSPACED)
            })
        })
    })
}

#[test]
fn no_page_in_any_size_scrolls_sideways_at_four_times_its_size_on_a_wide_screen() -> Outcome {
    in_browser(|page| {
        // 1280 × 1024 pixels at 400 %.
        page.screen(320, 256, 4)?;
        along::every_page(page, |name| {
            in_each_size(page, |size, _| {
                page.none_short(&format!("{name} in {size}"), "outside", 0.0)
            })
        })
    })
}

#[test]
fn large_print_on_a_wide_screen_has_lines_of_sixty_letters_upright_and_underlines_links_alone()
-> Outcome {
    in_browser(|page| {
        page.screen(1280, 1024, 1)?;
        along::every_page(page, |name| {
            in_each_size(page, |size, least| {
                let at = format!("{name} in {size}");
                page.none_short(&at, "outside", 0.0)?;
                page.none_short(&at, "small-text", least)?;
                page.none_short(&at, "slanted", 0.0)?;
                page.none_short(&at, "small-targets", 44.0)?;
                if size != "normal" {
                    page.none_short(&at, "underlined", 0.0)?;
                    page.none_short(&at, "long-lines", 70.0)?;
                }
                Ok(())
            })
        })
    })
}
