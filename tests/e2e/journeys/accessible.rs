//! Every page in every state, looked over by axe-core and html-validate, and read as a tree.
//!
//! States are in `states.rs`, settings are here. Both are data: a new page, a new size or a new
//! contrast is a line.

use std::path::Path;

use complaint_core::answers::PageId;
use complaint_core::flow::{PAGES, PageSpec};
use e2e::{
    AccessibleNode, Look, Outcome, Page, Pseudo, Result, ensure, in_browser, see_valid_markup,
};

use crate::soak;
use crate::states::{Around, STATES, State};

/// What the element may be told to look like: every size and every contrast beside the usual ones. The
/// contrast of text is measured in all of them; axe-core looks at a page in one, and in `soak` in all.
const SETTINGS: &[[(&str, &str); 2]] = &[
    [("size", "giant"), ("contrast", "high")],
    [("size", "large"), ("contrast", "yellow-on-black")],
    [("size", "giant"), ("contrast", "black-on-cream")],
];

/// What was found wrong, place by place: one run tells of everything.
struct Findings<'a> {
    page: &'a Page,
    markup: &'a Path,
    around: Around,
    lang: &'a str,
    /// Whether in other sizes and colours, too.
    settings: bool,
    /// How many pages have been looked at.
    looks: usize,
    wrong: Vec<String>,
}

impl Findings<'_> {
    fn note(&mut self, name: &str, outcome: Result<()>) {
        if let Err(problem) = outcome {
            self.wrong.push(format!("{name}: {problem:#}"));
        }
    }

    /// The page as it is now: its structure, and in every setting.
    fn look_over(&mut self, name: &str) -> Result<()> {
        self.note(name, well_structured(&self.page.accessibility_tree()?, self.around));
        self.look(name)
    }

    fn look(&mut self, name: &str) -> Result<()> {
        self.note(name, self.page.see_no_violations(Look::Whole));
        std::fs::write(self.markup.join(format!("{name}.html")), self.page.markup()?)?;
        self.looks += 1;
        let settings = if self.settings { SETTINGS } else { &[] };
        for (n, setting) in settings.iter().enumerate() {
            for (attribute, value) in setting {
                self.page.set(attribute, Some(value))?;
            }
            let what = format!("{name} with {setting:?}");
            self.note(&what, self.page.none_short(name, "faint", 7.0));
            if soak::all_are_asked_for() || n == self.looks % SETTINGS.len() {
                self.note(&what, self.page.see_no_violations(Look::Colours));
            }
        }
        for attribute in ["size", "contrast"] {
            self.page.set(attribute, None)?;
        }
        Ok(())
    }

    fn enter(&mut self, state: &State) -> Result<()> {
        state.enter(self.page, self.around, self.lang)?;
        self.look_over(state.name)?;
        if state.refuses_nothing() {
            self.page.send_empty()?;
            self.look_over(&format!("{}-error", state.name))?;
        }
        Ok(())
    }
}

/// Looks at pages of the table and at whatever else `others` opens.
fn look_at(
    page: &Page,
    around: Around,
    states: &[State],
    others: impl FnOnce(&mut Findings<'_>) -> Result<()>,
) -> Result<()> {
    look_in(page, around, ("en", false), states, others)
}

/// The same in a language, and in other sizes and colours or not.
fn look_in(
    page: &Page,
    around: Around,
    (lang, settings): (&str, bool),
    states: &[State],
    others: impl FnOnce(&mut Findings<'_>) -> Result<()>,
) -> Result<()> {
    let markup = e2e::folder_of_its_own()?;
    page.host().let_files_be_kept();
    let wrong = Vec::new();
    let mut findings =
        Findings { page, markup: markup.path(), around, lang, settings, looks: 0, wrong };
    for state in states {
        // One page that cannot be reached hides no other.
        let outcome = findings.enter(state);
        findings.note(state.name, outcome);
    }
    others(&mut findings)?;
    findings.note("markup", see_valid_markup(markup.path()));
    ensure!(findings.wrong.is_empty(), "{}", findings.wrong.join("\n"));
    Ok(())
}

/// One first heading, no level left out, a name for everything that is used, and a place where what
/// changes is announced.
fn well_structured(heard: &[AccessibleNode], around: Around) -> Result<()> {
    let levels: Vec<u32> = heard
        .iter()
        .filter(|it| it.role == "heading")
        .filter_map(|it| it.states.iter().find_map(|it| it.strip_prefix("level ")?.parse().ok()))
        .collect();
    let first = levels.iter().filter(|it| **it == 1).count();
    ensure!(first == 1, "headings of level 1: {first}");
    let jump = levels.iter().zip(levels.iter().skip(1)).find(|(one, next)| **next > **one + 1);
    ensure!(jump.is_none(), "a level is left out: {levels:?}");
    let used = [
        "link",
        "button",
        "radio",
        "checkbox",
        "textbox",
        "combobox",
        "heading",
        "group",
        "radiogroup",
        "region",
        "complementary",
        "DisclosureTriangle",
    ];
    // What unfolds is a group of no name; its summary has one.
    let unfolds = |at: usize| heard.get(at + 1).is_some_and(|it| it.role == "DisclosureTriangle");
    let is_used =
        |(at, it): &(usize, &AccessibleNode)| used.contains(&it.role.as_str()) && !unfolds(*at);
    let nameless: Vec<_> =
        heard.iter().enumerate().filter(is_used).filter(|(_, it)| it.name.is_empty()).collect();
    ensure!(nameless.is_empty(), "without a name: {nameless:#?}");
    let mains = heard.iter().filter(|it| it.role == "main").count();
    ensure!(mains == 1, "main landmarks: {mains} ({around:?})");
    Ok(())
}

#[test]
fn every_page_of_the_table_is_looked_at() {
    // A page that asks several questions goes by any of them.
    let looked_at: Vec<PageId> = STATES.iter().filter_map(State::first_question).collect();
    for PageSpec { id, first, .. } in PAGES {
        assert!(looked_at.contains(first), "no state of {} in states.rs", id.as_str());
    }
}

#[test]
fn pages_of_their_own_are_accessible_in_every_state_size_and_contrast_to_the_result() -> Outcome {
    in_browser(|page| look_in(page, Around::Standalone, ("en", true), before_result(), |_| Ok(())))
}

#[test]
fn pages_of_their_own_are_accessible_in_every_state_size_and_contrast_from_the_result() -> Outcome {
    in_browser(|page| look_in(page, Around::Standalone, ("en", true), from_result(), |_| Ok(())))
}

#[test]
fn pages_inside_a_landlords_page_are_accessible_and_valid_to_the_result() -> Outcome {
    in_browser(|page| {
        look_at(page, Around::Embedded, &of_their_own_name(before_result()), |_| Ok(()))
    })
}

#[test]
fn pages_inside_a_landlords_page_are_accessible_and_valid_from_the_result() -> Outcome {
    in_browser(|page| {
        look_at(page, Around::Embedded, &of_their_own_name(from_result()), |_| Ok(()))
    })
}

#[test]
fn pages_in_welsh_are_accessible_and_valid() -> Outcome {
    in_browser(|page| {
        look_in(page, Around::Standalone, ("cy", false), &every_other(STATES, 0), |_| Ok(()))
    })
}

#[test]
fn pages_from_right_to_left_are_accessible_and_valid() -> Outcome {
    let lang = Pseudo::Mirrored.tag();
    in_browser(|page| {
        look_in(page, Around::Standalone, (lang, false), &every_other(STATES, 1), |_| Ok(()))
    })
}

#[test]
fn what_an_answer_does_to_others_and_leaving_are_told_accessibly() -> Outcome {
    in_browser(|page| {
        look_at(page, Around::Standalone, &[], |findings| {
            page.speak_of("settle");
            State::of("send")?.enter(page, Around::Standalone, "en")?;
            page.change("so-far")?;
            page.answer("so-far", "not-told")?;
            findings.look_over("set-aside")
        })?;
        look_at(page, Around::Embedded, &[], |findings| {
            page.open_embedded("leaving", "P3 Housing")?;
            findings.look_over("leaving")
        })
    })
}

/// Every page once: the page around it changes no more than levels and colours.
fn of_their_own_name(states: &[State]) -> Vec<State> {
    states.iter().copied().filter(|it| it.name == it.page).collect()
}

/// Every other state from the `first` on: each is looked at in English and in one of the other languages, and
/// in `soak` in all.
fn every_other(states: &[State], first: usize) -> Vec<State> {
    let in_turn = |(n, _): &(usize, &State)| soak::all_are_asked_for() || n % 2 == first;
    states.iter().enumerate().filter(in_turn).map(|(_, it)| *it).collect()
}

fn split() -> usize {
    STATES.iter().position(|it| it.page == "result").unwrap_or_default()
}

fn before_result() -> &'static [State] {
    STATES.split_at(split()).0
}

fn from_result() -> &'static [State] {
    STATES.split_at(split()).1
}

#[test]
fn the_list_of_landlords_and_what_stands_there_when_nothing_loads_are_accessible() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("404");
        page.foresee_console_error("Failed to fetch dynamically imported module");
        look_at(page, Around::Standalone, &[], |findings| {
            page.visit("/")?;
            page.see_heading("chooser-title")?;
            findings.look_over("chooser")?;
            page.send_empty()?;
            findings.look_over("chooser-error")?;
            page.host().lose("/policies/settle.json");
            page.visit("/#/settle")?;
            page.reload()?;
            page.see_heading("load-error-title")?;
            findings.look_over("load-error")?;
            page.host().hold("/policies/p3.json");
            page.visit("/?another#/p3")?;
            page.see_words("loading")?;
            // There is no heading yet.
            findings.look("loading")?;
            page.host().lose("/complaint-app.js");
            page.visit("/?without")?;
            findings.look_over("fallback")
        })
    })
}

#[test]
fn a_fault_in_the_markup_and_a_fault_for_a_screen_reader_are_found() -> Outcome {
    in_browser(|page| {
        let folder = e2e::folder_of_its_own()?;
        let file = folder.path().join("wrong.html");
        std::fs::write(file, "<!doctype html><html lang=\"en\"><title>x</title><p><div></div></p>")
            .map_err(e2e::Error::from)?;
        let said = see_valid_markup(folder.path()).err().map(|it| it.to_string());
        ensure!(said.is_some_and(|it| it.contains("element-permitted-content")), "not found");

        page.visit("/")?;
        page.see_heading("chooser-title")?;
        page.run::<()>(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             root.querySelector('.cw').append(document.createElement('button'))",
        )?;
        let said = page.see_no_violations(Look::Whole).err().map(|it| format!("{it:#}"));
        ensure!(said.is_some_and(|it| it.contains("button-name")), "not found");
        Ok(())
    })
}
