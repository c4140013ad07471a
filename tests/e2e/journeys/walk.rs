//! Stretches of the way that many journeys share.

use complaint_core::answers::PageId;
use complaint_core::flow::{PageKind, Section, page_spec};
use e2e::{Field, Page, Result, ensure};

/// A landlord of the list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Landlord {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
}

pub(crate) const PMS: Landlord = Landlord { id: "pms", name: "Property Management Services" };
pub(crate) const PLATINUM_SKIES: Landlord =
    Landlord { id: "platinum-skies", name: "Platinum Skies" };
pub(crate) const PLACES_FOR_PEOPLE: Landlord =
    Landlord { id: "places-for-people", name: "Places for People" };
pub(crate) const SETTLE: Landlord = Landlord { id: "settle", name: "settle" };
pub(crate) const P3: Landlord = Landlord { id: "p3", name: "P3 Housing" };

pub(crate) const WHAT_HAPPENED: &str = "The kitchen tap has dripped since 1 October.";

/// From the chooser through who and what it is, for somebody who has told the landlord and is unhappy.
#[track_caller]
pub(crate) fn start(page: &Page, landlord: Landlord, role: &str, about: &str) -> Result<()> {
    start_after(page, landlord, "unhappy", role, about)
}

/// The same, after something else has happened.
#[track_caller]
pub(crate) fn start_after(
    page: &Page,
    landlord: Landlord,
    so_far: &str,
    role: &str,
    about: &str,
) -> Result<()> {
    page.open(landlord.name)?;
    page.answer("so-far", so_far)?;
    who_and_what(page, role, about)
}

/// The same from the first question, for somebody who is unhappy.
#[track_caller]
pub(crate) fn start_here(page: &Page, role: &str, about: &str) -> Result<()> {
    page.answer("so-far", "unhappy")?;
    who_and_what(page, role, about)
}

/// From the first question to the one whether somebody is in danger.
#[track_caller]
pub(crate) fn danger(page: &Page) -> Result<()> {
    page.unfold(&page.say("opening-danger"))?;
    page.go_by(&page.say("opening-emergency"))?;
    page.see_page("danger")
}

/// From the first question, how the answers are kept; and back to it.
#[track_caller]
pub(crate) fn keep(page: &Page, keeping: &str) -> Result<()> {
    page.go_by(&page.say("opening-shared"))?;
    page.answer("keeping", keeping)?;
    page.see_page("so-far")
}

/// Who somebody is.
#[track_caller]
pub(crate) fn who(page: &Page, role: &str) -> Result<()> {
    page.answer("who", role)
}

/// What it is about; and of a home like most, where the law on hazards wants to know that.
#[track_caller]
pub(crate) fn what(page: &Page, about: &str) -> Result<()> {
    page.answer("about", about)?;
    home(page)
}

/// Who somebody is, and what it is about; and of a home like most, where the law on hazards wants to know
/// that.
#[track_caller]
pub(crate) fn who_and_what(page: &Page, role: &str, about: &str) -> Result<()> {
    who(page, role)?;
    what(page, about)
}

/// Whom somebody acts for, and what it is about.
#[track_caller]
pub(crate) fn for_somebody(page: &Page, role: &str, about: &str) -> Result<()> {
    page.answer("who", "somebody-else")?;
    page.answer("about", about)?;
    goes_on(page, "no")?;
    page.answer("role", role)?;
    home(page)
}

#[track_caller]
fn home(page: &Page) -> Result<()> {
    if page.questions_on_screen()?.iter().any(|it| it == "home") {
        page.answer("home", "general")?;
    }
    Ok(())
}

/// Of a complaint that waits: nothing has come, and a reminder is wanted.
#[track_caller]
pub(crate) fn nothing_since(page: &Page) -> Result<()> {
    page.answer("acknowledged", "no")?;
    page.answer("more-time", "no")?;
    page.answer("while-waiting", "remind")
}

/// When it happened, was known and was reported, in October 2026, and that it is over.
#[track_caller]
pub(crate) fn recent_dates(page: &Page) -> Result<()> {
    recent_dates_of(page, ["1 10 2026", "2 10 2026", "5 10 2026"])
}

/// The same on other days.
#[track_caller]
pub(crate) fn recent_dates_of(page: &Page, days: [&str; 3]) -> Result<()> {
    dates_asked(page, "no", days)
}

/// Says whether it goes on, and of what home it is, where that is asked.
#[track_caller]
pub(crate) fn goes_on(page: &Page, ongoing: &str) -> Result<()> {
    if page.questions_on_screen()?.iter().any(|it| it == "ongoing") {
        page.answer("ongoing", ongoing)?;
    }
    home(page)
}

/// Answers those questions about the problem that are asked; a day that is empty is not known.
#[track_caller]
pub(crate) fn dates_asked(page: &Page, ongoing: &str, days: [&str; 3]) -> Result<()> {
    goes_on(page, ongoing)?;
    loop {
        let name = page.name_on_screen()?;
        let day = match name.as_str() {
            "claim-filed" => {
                page.answer("claim-filed", "no")?;
                continue;
            }
            "occurred-on" => days[0],
            "first-known-on" => days[1],
            "reported-on" => days[2],
            _ => return Ok(()),
        };
        if day.is_empty() {
            page.not_sure(&name)?;
        } else {
            page.answer_date(&name, day)?;
        }
        ensure!(page.name_on_screen()? != name, "{name} does not take {day}");
    }
}

/// From the chooser to the result, for a tenant's repair.
#[track_caller]
pub(crate) fn to_the_result(page: &Page, landlord: Landlord) -> Result<()> {
    start(page, landlord, "tenant", "repair")?;
    recent_dates(page)?;
    page.see_result()
}

/// The same, and past it to the first question about the problem itself.
#[track_caller]
pub(crate) fn past_the_result(page: &Page, landlord: Landlord) -> Result<()> {
    start(page, landlord, "tenant", "repair")?;
    recent_dates(page)?;
    page.see_result()?;
    page.go_on_from_result()
}

/// Goes on from page to page while the one on screen is of a kind, and leaves open what can be left open. Of
/// options it takes the last. So a new question breaks no journey that goes on by it.
#[track_caller]
fn skip_while(page: &Page, is_skipped: impl Fn(PageId) -> bool) -> Result<()> {
    loop {
        let questions = page.questions_on_screen()?;
        let first = questions.first().and_then(|it| PageId::from_name(it));
        if !first.is_some_and(&is_skipped) {
            return Ok(());
        }
        for name in &questions {
            let Some(spec) = PageId::from_name(name).and_then(page_spec) else { continue };
            match spec.kind {
                PageKind::Choice { options, required: true } => {
                    page.answer(name, options.last().copied().unwrap_or_default())?;
                }
                PageKind::Date { .. } => page.not_sure(name)?,
                // Whatever its words are now: a reminder has others than a complaint.
                PageKind::Notice
                | PageKind::Choice { .. }
                | PageKind::Text { .. }
                | PageKind::Fields { .. }
                | PageKind::Boxes { .. }
                | PageKind::Rows { .. }
                | PageKind::Files
                | PageKind::Sent { .. } => {
                    if questions.last() == Some(name) {
                        page.continue_()?;
                    }
                }
            }
        }
        ensure!(page.questions_on_screen()? != questions, "{questions:?} have to be answered");
    }
}

/// Leaves open what comes before a page.
#[track_caller]
pub(crate) fn skip_to(page: &Page, until: PageId) -> Result<()> {
    skip_while(page, |it| it < until)
}

/// Leaves open what is left of the resident's own words.
#[track_caller]
pub(crate) fn skip_words(page: &Page) -> Result<()> {
    skip_while(page, |it| Section::of(it) == Section::Words)
}

/// From the chooser to the page for photos and documents.
#[track_caller]
pub(crate) fn to_the_evidence(page: &Page, landlord: Landlord) -> Result<()> {
    past_the_result(page, landlord)?;
    story(page, WHAT_HAPPENED)?;
    add(page, "evidence")
}

/// From the page after the evidence to the letter's own page.
#[track_caller]
pub(crate) fn from_the_evidence_to_the_letter(page: &Page) -> Result<()> {
    skip_words(page)?;
    contact(page)?;
    open_the_letter(page)
}

/// From the page that sends the letter to the letter's own.
#[track_caller]
pub(crate) fn open_the_letter(page: &Page) -> Result<()> {
    page.see_page("send")?;
    page.go_by(&page.say("letter-change-link"))?;
    page.see_page("letter")
}

/// From the letter's own page to the one that sends it, with all ways to be seen.
#[track_caller]
pub(crate) fn ways_to_send(page: &Page) -> Result<()> {
    if page.name_on_screen()? == "letter" {
        page.skip("letter")?;
    }
    page.see_page("send")?;
    page.unfold_long()
}

/// From the page after what happened, or from where one that is offered has led on, to one that is offered.
#[track_caller]
pub(crate) fn add(page: &Page, name: &str) -> Result<()> {
    skip_to(page, PageId::AddMore)?;
    if page.name_on_screen()? != "add-more" {
        page.go_back()?;
        page.see_page("add-more")?;
    }
    page.go_by(&page.say(&format!("check-{name}")))?;
    page.see_page(name)
}

/// The resident's account in words, and nothing else of its page.
#[track_caller]
pub(crate) fn story(page: &Page, text: &str) -> Result<()> {
    skip_to(page, PageId::CommonIssues)?;
    if page.questions_on_screen()?.iter().any(|it| it == "points") {
        page.skip("points")?;
    }
    page.write("what-happened", text)?;
    page.skip("remedy")
}

/// What happened, and nothing else in words.
#[track_caller]
pub(crate) fn own_words(page: &Page) -> Result<()> {
    story(page, WHAT_HAPPENED)?;
    skip_words(page)
}

/// Address, name, email and how to answer; no adjustments.
#[track_caller]
pub(crate) fn contact(page: &Page) -> Result<()> {
    details(
        page,
        &[("address", "1 High Street"), ("name", "Alex Doe"), ("email", "alex@example.com")],
    )?;
    page.answer("preferred-contact", "email")?;
    page.skip("adjustments")
}

/// Name, address and ways to answer, by their fields; the page is left open for what else it asks.
#[track_caller]
pub(crate) fn details(page: &Page, fields: &[(&str, &str)]) -> Result<()> {
    let fields: Vec<(String, &str)> = fields
        .iter()
        .map(|(name, text)| (page.say(&format!("field-contact-{name}")), *text))
        .collect();
    let fields: Vec<Field<'_>> = fields.iter().map(|it| Field::Text(&it.0, it.1)).collect();
    page.complete("page-contact-title", &fields)
}

/// From the result to the page that shows the letter and sends it.
#[track_caller]
pub(crate) fn to_the_send_page(page: &Page) -> Result<()> {
    own_words(page)?;
    contact(page)?;
    page.see_page("send")
}

/// From the chooser to the letter's own page.
#[track_caller]
pub(crate) fn to_the_letter(page: &Page, landlord: Landlord) -> Result<()> {
    past_the_result(page, landlord)?;
    to_the_send_page(page)?;
    open_the_letter(page)
}
