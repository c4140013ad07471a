//! Without a mouse.

use e2e::{Outcome, Page, Result, in_browser};

use crate::walk::P3;

// What WebDriver calls these keys.
const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';
const DOWN: char = '\u{E015}';

#[test]
fn a_resident_gets_to_a_date_question_and_over_a_mistake_by_keyboard_alone() -> Outcome {
    in_browser(|page| {
        page.visit("/")?;
        page.see_heading("chooser-title")?;
        page.tab_to("option", P3.name)?;
        page.type_keys(&[' '])?;
        page.speak_of(P3.name);
        page.go_on_by_enter()?;
        choose(page, "danger", "no", 2)?;
        choose(page, "role", "tenant", 1)?;
        choose(page, "about", "repair", 1)?;
        choose(page, "reported-before", "yes", 1)?;
        choose(page, "unhappy", "yes", 1)?;
        choose(page, "complained-before", "no", 1)?;
        choose(page, "ongoing", "no", 2)?;
        page.see_page("occurred-on")?;
        page.tab_to("button", &page.say("continue"))?;
        page.go_on_by_enter()?;
        page.see_errors(&[page.date_error("occurred-on", "no-date-or-not-sure")])?;
        // The focus is on the summary: the next stop is its link.
        page.type_keys(&[TAB])?;
        page.type_keys(&[ENTER])?;
        page.see_focus_on("field", &page.say("field-day"))?;
        page.type_keys(&['1'])?;
        page.tab_to("field", &page.say("field-month"))?;
        page.type_keys(&['1', '0'])?;
        page.tab_to("field", &page.say("field-year"))?;
        page.type_keys(&['2', '0', '2', '6'])?;
        page.go_on_by_enter()?;
        page.see_page("first-known-on")
    })
}

/// Tabs from the heading into the list, moves to the option and presses Enter.
#[track_caller]
fn choose(page: &Page, question: &str, option: &str, place: usize) -> Result<()> {
    page.see_page(question)?;
    let first = match question {
        "role" => "tenant",
        "about" => "repair",
        "complained-before" => "no",
        _ => "yes",
    };
    page.tab_to("option", &page.say(&format!("option-{question}-{first}")))?;
    page.type_keys(&[' '])?;
    for _ in 1..place {
        page.type_keys(&[DOWN])?;
    }
    let chosen = page.is_chosen(&page.say(&format!("option-{question}-{option}")))?;
    e2e::ensure!(chosen, "{option} is not chosen");
    page.go_on_by_enter()
}
