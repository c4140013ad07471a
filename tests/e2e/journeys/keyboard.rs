//! Without a mouse, and every stop on the way looked at.

use complaint_core::flow::{PAGES, PageKind};
use e2e::{Context, Outcome, Page, Result, bail, in_browser};

use crate::soak;
use crate::walk::{P3, SETTLE};
use crate::whole::{self, Step};

// What WebDriver calls this key.
const DOWN: char = '\u{E015}';

#[test]
fn a_whole_journey_goes_by_keyboard_alone() -> Outcome {
    in_browser(|page| {
        page.resize(900, 700)?;
        page.visit("/")?;
        page.see_heading("chooser-title")?;
        page.tab_through()?;
        page.tab_to("option", P3.name)?;
        page.type_keys(&[' '])?;
        for _ in 0..PAGES.len() {
            if page.is_chosen(SETTLE.name)? {
                break;
            }
            page.type_keys(&[DOWN])?;
        }
        page.speak_of(SETTLE.name);
        page.go_on_by_enter()?;
        for steps in whole::pages() {
            let heading = whole::heading(page, steps);
            page.see_heading_text(&heading)?;
            if soak::all_are_asked_for() {
                page.tab_through().with_context(|| heading.clone())?;
            }
            by_keyboard(page, steps).with_context(|| heading)?;
        }
        page.see_page("done")?;
        page.tab_through()
    })
}

/// The window is low, so that most stops have to be scrolled to.
#[test]
fn tab_reaches_everything_on_the_way_and_no_stop_is_under_a_header_or_footer_that_stays_on_the_screen()
-> Outcome {
    in_browser(|page| {
        page.resize(900, 600)?;
        page.speak_of(SETTLE.name);
        page.visit("/embedded/settle.html?sticky=yes")?;
        for steps in whole::pages() {
            let heading = whole::heading(page, steps);
            page.see_heading_text(&heading)?;
            page.tab_through().with_context(|| heading.clone())?;
            whole::take_all(page, steps).with_context(|| heading)?;
        }
        page.see_page("done")?;
        page.tab_through()
    })
}

/// Tab, Space, arrows, Enter and letters; nothing else.
fn by_keyboard(page: &Page, steps: &[Step]) -> Result<()> {
    for step in steps {
        answer(page, *step)?;
    }
    let button = steps.last().map_or("continue", |it| it.button());
    page.tab_to("button", &page.say(button))?;
    page.go_on_by_enter()
}

fn answer(page: &Page, step: Step) -> Result<()> {
    match step {
        Step::Choose(name, option) => choose(page, name, option)?,
        Step::Date(_, date) => {
            for (part, text) in
                ["field-day", "field-month", "field-year"].iter().zip(date.split(' '))
            {
                write(page, &page.say(part), text)?;
            }
        }
        Step::Write(_, text) => write(page, &step.heading(page), text)?,
        Step::Fill(_, fields) => {
            for (label, text) in fields {
                write(page, &page.say(label), text)?;
            }
        }
        Step::Skip(_) | Step::Read(..) => {}
    }
    Ok(())
}

fn write(page: &Page, label: &str, text: &str) -> Result<()> {
    page.tab_to("field", label)?;
    page.type_keys(&text.chars().collect::<Vec<_>>())
}

/// Tabs to the list, chooses its first option and moves to the one that is wanted.
fn choose(page: &Page, name: &str, option: &str) -> Result<()> {
    let kind = PAGES.iter().find(|it| it.id.as_str() == name).map(|it| it.kind);
    let Some(PageKind::Choice { options, .. } | PageKind::Sent { options }) = kind else {
        bail!("{name} offers no choice")
    };
    let label = |it: &str| page.say(&format!("option-{name}-{it}"));
    let first = options.first().context("no option")?;
    page.tab_to("option", &label(first))?;
    page.type_keys(&[' '])?;
    for _ in options {
        if page.is_chosen(&label(option))? {
            return Ok(());
        }
        page.type_keys(&[DOWN])?;
    }
    bail!("the arrow does not reach {option}")
}
