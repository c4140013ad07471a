//! Colours: what is written, what can be pressed and where the focus is stand out in every set of
//! colours, in the device's own as well; and a host's faint colours are not taken.

use e2e::{Outcome, Page, Result, ensure, in_browser};
use fantoccini::key::Key;

use crate::along;
use crate::soak::sheets::CONTRASTS;
use crate::walk::P3;

/// Each focus has a ring that stands out; by the keyboard, as the browser has seen a key.
fn see_focus_rings(page: &Page, at: &str) -> Result<()> {
    // From inside the page: else the key may lead into the browser's own window.
    page.run::<()>(
        "const root = document.querySelector('complaint-wizard').shadowRoot;
         [...root.querySelectorAll('a[href], button, summary')].find((it) => it.checkVisibility()).focus()",
    )?;
    page.type_keys(&[Key::Tab.into()])?;
    page.none_short(at, "focus-rings", 3.0)
}

#[test]
fn all_text_has_a_contrast_of_seven_to_one_in_each_set_of_colours_and_in_the_dark() -> Outcome {
    in_browser(|page| {
        along::every_page(page, |name| {
            for contrast in CONTRASTS {
                page.set_attribute("contrast", contrast)?;
                let at = format!("{name} in {contrast}");
                page.none_short(&at, "faint", 7.0)?;
                page.none_short(&at, "without-edge", 3.0)?;
                see_focus_rings(page, &at)?;
            }
            page.set_attribute("contrast", "normal")?;
            page.prefer(&[("prefers-color-scheme", "dark")])?;
            let at = format!("{name} on a dark device");
            page.none_short(&at, "faint", 7.0)?;
            page.none_short(&at, "without-edge", 3.0)?;
            see_focus_rings(page, &at)?;
            page.prefer(&[])
        })
    })
}

#[test]
fn in_the_devices_own_colours_every_edge_and_the_focus_are_seen_and_nothing_moves() -> Outcome {
    in_browser(|page| {
        page.prefer(&[("forced-colors", "active"), ("prefers-reduced-motion", "reduce")])?;
        along::every_page(page, |name| {
            page.none_short(name, "without-edge", 3.0)?;
            page.none_short(name, "faint", 4.5)?;
            page.none_short(name, "moving", 0.0)?;
            see_focus_rings(page, name)
        })
    })
}

/// What the console is warned of, with the theme of a host's style sheet.
fn warned_with(page: &Page, theme: &[(&str, &str)]) -> Result<Vec<String>> {
    let rules: String = theme.iter().map(|(name, value)| format!("{name}: {value};")).collect();
    page.before_each_page(&format!(
        "window.warned = [];
         const warn = console.warn;
         console.warn = (text) => {{ window.warned.push(text); warn(text); }};
         addEventListener('DOMContentLoaded', () => {{
           const sheet = new CSSStyleSheet();
           sheet.replaceSync('complaint-wizard {{ {rules} }}');
           document.adoptedStyleSheets = [sheet];
         }});"
    ))?;
    page.open_embedded(P3.id, P3.name)?;
    page.run("return window.warned")
}

fn colours(page: &Page) -> Result<(String, String)> {
    page.run(
        "const root = document.querySelector('complaint-wizard').shadowRoot;
         const { color, backgroundColor } = getComputedStyle(root.querySelector('.cw'));
         return [color, backgroundColor]",
    )
}

#[test]
fn the_colours_of_a_host_are_taken_where_they_can_be_read() -> Outcome {
    in_browser(|page| {
        let theme = [("--cw-text", "#102030"), ("--cw-background", "#fffff0")];
        assert_eq!(warned_with(page, &theme)?, Vec::<String>::new());
        let expected = ("rgb(16, 32, 48)".to_owned(), "rgb(255, 255, 240)".to_owned());
        assert_eq!(colours(page)?, expected);
        // A chosen set of colours is whole: nothing of the host's is in it.
        page.set_attribute("contrast", "high")?;
        page.none_short("high over a theme", "faint", 7.0)
    })
}

#[test]
fn a_pair_of_the_hosts_colours_that_cannot_be_read_is_refused_by_name() -> Outcome {
    in_browser(|page| {
        let theme = [("--cw-text", "#999"), ("--cw-accent", "#ff0"), ("--cw-radius", "3px")];
        let warned = warned_with(page, &theme)?.join("\n");
        ensure!(warned.contains("--cw-text on --cw-background"), "warned: {warned}");
        ensure!(warned.contains("--cw-accent-text on --cw-accent"), "warned: {warned}");
        page.none_short("with the faint theme", "faint", 4.5)
    })
}

/// Opens more of the wizard under the theme of a host.
fn see_readable(theme: &[(&str, &str)]) -> Outcome {
    in_browser(|page| {
        warned_with(page, theme)?;
        page.answer("so-far", "unhappy")?;
        page.unfold_all()?;
        page.none_short(&format!("with {theme:?}"), "faint", 4.5)
    })
}

#[test]
fn hints_and_secondary_buttons_follow_the_colours_of_a_dark_host() -> Outcome {
    see_readable(&[("--cw-text", "#eee"), ("--cw-background", "#111"), ("--cw-link", "#9cf")])
}

#[test]
fn hints_are_as_dark_as_the_text_where_that_is_as_faint_as_may_be() -> Outcome {
    see_readable(&[("--cw-text", "#767676"), ("--cw-background", "#fff"), ("--cw-link", "#00f")])
}
