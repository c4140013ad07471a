//! What a screen reader is told: by role and name on every page of a journey, as trees of key pages,
//! and as a transcript in reading order. Trees and transcript are committed and read by people;
//! `COMPLAINT_UPDATE=1` writes them again.

use complaint_core::answers::PageId;
use complaint_core::flow::{PageKind, page_spec};
use e2e::{AccessibleNode, Context, Outcome, Page, Result, committed, ensure, in_browser};

use crate::states::{Around, State};
use crate::whole::{self, Step};

/// The pages whose trees are kept, and whether with what is wrong on them.
const TREES: &[(&str, bool)] = &[
    ("so-far", false),
    ("emergency-notice", false),
    ("who", true),
    ("occurred-on", true),
    ("result-late", false),
    ("contact", true),
    ("add-more", false),
    ("letter", false),
    ("send", false),
    ("done", false),
];

#[test]
fn ten_pages_are_told_to_a_screen_reader_as_committed() -> Outcome {
    in_browser(|page| {
        for (name, wrong) in TREES {
            State::of(name)?.enter(page, Around::Standalone, "en")?;
            if *wrong {
                page.send_empty()?;
                // What the page held is stored a moment after the errors are shown.
                let until = [("day", "19"), ("month", "December")];
                page.see(&page.say_with("keeping-device", &until))?;
            }
            let lines: Vec<String> =
                page.accessibility_tree()?.iter().map(AccessibleNode::line).collect();
            let end = if *wrong { "-error" } else { "" };
            committed(&format!("trees/{name}{end}.txt"), &format!("{}\n", lines.join("\n")))?;
        }
        Ok(())
    })
}

#[test]
fn a_whole_journey_is_spoken_as_committed() -> Outcome {
    in_browser(|page| {
        whole::begin(page)?;
        let mut spoken = Vec::new();
        for steps in whole::pages() {
            page.see_heading_in_focus(&whole::heading(page, steps))?;
            speak(page, &mut spoken)?;
            whole::take_all(page, steps)?;
        }
        page.see_heading_in_focus(&page.say("page-done-title"))?;
        speak(page, &mut spoken)?;
        committed("trees/whole-journey.txt", &spoken.join("\n"))
    })
}

/// The page as somebody hears it who reads it from the top.
fn speak(page: &Page, spoken: &mut Vec<String>) -> Result<()> {
    let heard = page.accessibility_tree()?;
    let (root, rest) = heard.split_first().context("nothing to hear")?;
    spoken.push(format!("=== {}\n", root.name));
    // Screen readers say nothing of a group without a name.
    spoken.extend(
        rest.iter()
            .filter(|it| it.role != "group" || !it.name.is_empty())
            .map(AccessibleNode::spoken),
    );
    spoken.push(String::new());
    Ok(())
}

/// The one thing of a role and name.
fn the<'a>(heard: &'a [AccessibleNode], role: &str, name: &str) -> Result<&'a AccessibleNode> {
    let named = |it: &&AccessibleNode| it.role == role && it.name == name;
    let found = heard.iter().find(named);
    found.with_context(|| {
        let others: Vec<_> = heard.iter().filter(|it| it.role == role).map(|it| &it.name).collect();
        format!("no {role} “{name}”; there are {others:?}")
    })
}

#[test]
fn every_page_of_a_journey_says_what_it_asks_and_what_is_wrong() -> Outcome {
    in_browser(|page| {
        whole::begin(page)?;
        for steps in whole::pages() {
            let title = whole::heading(page, steps);
            page.see_heading_in_focus(&title)?;
            heard_on(page, steps, &title).with_context(|| title)?;
            whole::take_all(page, steps)?;
        }
        page.see_heading_in_focus(&page.say("page-done-title"))?;
        frame(page, &page.say("page-done-title"))
    })
}

/// The page as it comes and, where it wants something, after Continue with nothing.
fn heard_on(page: &Page, steps: &[Step], title: &str) -> Result<()> {
    frame(page, title)?;
    for step in steps {
        question(page, *step, None)?;
    }
    let wanted = |it: &Step| said_when_empty(page, *it);
    let errors: Vec<Vec<String>> = steps.iter().map(wanted).collect();
    let all = errors.concat();
    if all.is_empty() {
        return Ok(());
    }
    page.send_empty()?;
    page.see_errors(&all)?;
    wrong(page, &all)?;
    for (step, errors) in steps.iter().zip(&errors) {
        // Of fields, each has its own.
        let error = if let [only] = errors.as_slice() { Some(only.as_str()) } else { None };
        question(page, *step, error)?;
    }
    Ok(())
}

/// What is the same on every page: its landmarks, its heading with the focus, the panel of the draft
/// with its status, the help.
fn frame(page: &Page, title: &str) -> Result<()> {
    let heard = page.accessibility_tree()?;
    let mains = heard.iter().filter(|it| it.role == "main").count();
    ensure!(mains == 1, "main landmarks: {mains}");
    let heading = the(&heard, "heading", title)?;
    ensure!(heading.is("level 1") && heading.is("focused"), "{heading:?}");
    the(&heard, "region", &page.say("keeping-title"))?;
    the(&heard, "complementary", &page.say("help-heading"))?;
    // The first page has it at its top.
    let is_first = title == page.say("group-so-far");
    let danger = if is_first { "opening-danger" } else { "in-danger-link" };
    the(&heard, "DisclosureTriangle", &page.say(danger))?;
    ensure!(heard.iter().any(|it| it.role == "status" && it.is("live polite")), "no status");
    Ok(())
}

/// Group, fields and their descriptions.
fn question(page: &Page, step: Step, error: Option<&str>) -> Result<()> {
    let Some(name) = step.asks() else { return Ok(()) };
    let heard = page.accessibility_tree()?;
    let title = step.heading(page);
    let hint = page.say_if(&format!("page-{name}-hint"));
    let described = |it: &AccessibleNode| {
        let hinted = hint.as_ref().is_none_or(|hint| it.description.contains(hint));
        ensure!(hinted, "no hint in {it:?}");
        ensure!(error.is_none_or(|error| it.description.contains(error)), "no error in {it:?}");
        Ok(())
    };
    match step {
        Step::Choose(_, option) => {
            described(the(&heard, "group", &title)?)?;
            let label = page.say(&format!("option-{name}-{option}"));
            let radio = the(&heard, "radio", &label)?;
            ensure!(radio.is("not checked"), "chosen beforehand: {radio:?}");
        }
        Step::Date(..) => {
            described(the(&heard, "group", &title)?)?;
            for part in ["field-day", "field-month", "field-year"] {
                the(&heard, "textbox", &page.say(part))?;
            }
            the(&heard, "DisclosureTriangle", &page.say("season-only"))?;
            the(&heard, "checkbox", &page.say("field-not-sure"))?;
        }
        Step::Write(..) => described(the(&heard, "textbox", &title)?)?,
        Step::Fill(_, fields) => {
            for (label, _) in fields {
                the(&heard, "textbox", &page.say(label))?;
            }
        }
        Step::Skip(_) | Step::Read(..) => {}
    }
    the(&heard, "button", &page.say("continue")).map(drop)
}

/// What is said when the form is sent empty, of questions that want something.
fn said_when_empty(page: &Page, step: Step) -> Vec<String> {
    match step {
        Step::Choose(name, _) => {
            let kind = PageId::from_name(name).and_then(page_spec).map(|it| it.kind);
            if let Some(PageKind::Choice { required: false, .. }) = kind {
                return Vec::new();
            }
            vec![page.say(&format!("error-{name}-nothing-chosen"))]
        }
        Step::Date(name, _) => vec![page.date_error(name, "no-date-or-not-sure")],
        Step::Write(name, _) => vec![page.say(&format!("error-{name}-nothing-written"))],
        Step::Fill(name, _) => ["address-no-way-to-answer", "name-nothing-written"]
            .map(|it| page.say(&format!("error-{name}-{it}")))
            .to_vec(),
        Step::Skip(_) | Step::Read(..) => Vec::new(),
    }
}

/// The summary of errors has the focus, a heading and a link to each thing that is wrong.
fn wrong(page: &Page, errors: &[String]) -> Result<()> {
    let heard = page.accessibility_tree()?;
    // The place for warnings about drafts is an alert, too.
    let alerts: Vec<_> = heard.iter().filter(|it| it.role == "alert").collect();
    let summary = alerts.iter().find(|it| it.is("focused"));
    let summary = summary.with_context(|| format!("{alerts:?}"))?;
    ensure!(summary.is("live assertive"), "{summary:?}");
    the(&heard, "heading", &page.say("error-summary-title"))?;
    errors.iter().try_for_each(|it| the(&heard, "link", it).map(drop))
}
