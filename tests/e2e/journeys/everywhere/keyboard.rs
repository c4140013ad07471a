//! Without a mouse.

use e2e::{Outcome, in_browser};

use crate::walk::P3;
use crate::whole::{Step, WHOLE};

// What WebDriver calls these keys.
const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';

#[test]
fn a_mistake_is_met_and_put_right_by_keyboard_alone() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        for step in WHOLE.iter().take_while(|it| !matches!(it, Step::Date(..))) {
            step.take(page)?;
        }
        page.see_page("occurred-on")?;
        page.tab_to("button", &page.say("continue"))?;
        page.go_on_by_enter()?;
        page.see_errors(&[page.date_error("occurred-on", "no-date-or-not-sure")])?;
        // The focus is on the summary: the next stop is its link.
        page.type_keys(&[TAB])?;
        page.type_keys(&[ENTER])?;
        page.see_focus_on("field", &page.say("field-day"))?;
        page.type_keys(&['1'])?;
        let write = |label: &str, text: &str| {
            page.tab_to("field", &page.say(label))?;
            page.type_keys(&text.chars().collect::<Vec<_>>())
        };
        write("field-month", "10")?;
        write("field-year", "2026")?;
        page.go_on_by_enter()?;
        page.see_page("reported-on")
    })
}
