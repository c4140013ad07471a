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

/// From the chooser through who and what it is.
#[track_caller]
pub(crate) fn start(page: &Page, landlord: Landlord, role: &str, about: &str) -> Result<()> {
    page.open(landlord.name)?;
    start_here(page, role, about)
}

/// The same from the first question.
#[track_caller]
pub(crate) fn start_here(page: &Page, role: &str, about: &str) -> Result<()> {
    page.answer("danger", "no")?;
    page.answer("keeping", "page")?;
    who(page, role)?;
    what(page, about)
}

/// Who somebody is that complains for themselves.
#[track_caller]
pub(crate) fn who(page: &Page, role: &str) -> Result<()> {
    page.answer("represents", "no")?;
    page.answer("role", role)
}

/// Whom somebody acts for.
#[track_caller]
pub(crate) fn for_somebody(page: &Page, role: &str) -> Result<()> {
    page.answer("represents", "yes")?;
    let role = page.say(&format!("option-role-{role}"));
    page.complete("page-role-represents-title", &[Field::Choice(&role)])
}

/// What it is about; and of a home like most, where the law on hazards wants to know that.
#[track_caller]
pub(crate) fn what(page: &Page, about: &str) -> Result<()> {
    page.answer("about", about)?;
    let question = page.say("page-about-title");
    let next = page.wait_for("the page after what it is about", || {
        Ok(Some(page.scene()?.heading).filter(|it| *it != question))
    })?;
    if next == page.say("page-home-title") {
        page.answer("home", "general")?;
    }
    Ok(())
}

/// From the chooser through whom somebody acts for and what it is.
#[track_caller]
pub(crate) fn start_for_somebody(
    page: &Page,
    landlord: Landlord,
    role: &str,
    about: &str,
) -> Result<()> {
    page.open(landlord.name)?;
    page.answer("danger", "no")?;
    page.answer("keeping", "page")?;
    for_somebody(page, role)?;
    what(page, about)
}

/// Reported before, and unhappy; no complaint yet.
#[track_caller]
pub(crate) fn reported_and_unhappy(page: &Page) -> Result<()> {
    page.answer("reported-before", "yes")?;
    page.answer("unhappy", "yes")?;
    page.answer("complained-before", "no")
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
    let [occurred, known, reported] = days;
    page.answer("ongoing", "no")?;
    page.answer_date("occurred-on", occurred)?;
    page.answer_date("first-known-on", known)?;
    page.answer_date("reported-on", reported)?;
    page.answer("claim-filed", "no")
}

/// From the chooser to the result, for a tenant's repair.
#[track_caller]
pub(crate) fn to_the_result(page: &Page, landlord: Landlord) -> Result<()> {
    start(page, landlord, "tenant", "repair")?;
    reported_and_unhappy(page)?;
    recent_dates(page)?;
    page.see_result()
}

/// The same, and past it to the first question about the problem itself.
#[track_caller]
pub(crate) fn past_the_result(page: &Page, landlord: Landlord) -> Result<()> {
    start(page, landlord, "tenant", "repair")?;
    reported_and_unhappy(page)?;
    recent_dates(page)?;
    page.read("result-outcome-complaint", "result-go-on")
}

/// Goes on from page to page while the one on screen is of a kind, and leaves open what can be left open. Of
/// options it takes the last. So a new question breaks no journey that goes on by it.
#[track_caller]
fn skip_while(page: &Page, is_skipped: impl Fn(PageId) -> bool) -> Result<()> {
    loop {
        let name = page.name_on_screen()?;
        let Some(spec) = PageId::from_name(&name).filter(|it| is_skipped(*it)).and_then(page_spec)
        else {
            return Ok(());
        };
        match spec.kind {
            PageKind::Choice { options } => {
                page.answer(&name, options.last().copied().unwrap_or_default())?;
            }
            PageKind::Date { .. } => page.not_sure(&name)?,
            PageKind::Notice
            | PageKind::Text { .. }
            | PageKind::Fields { .. }
            | PageKind::Boxes { .. }
            | PageKind::Rows { .. }
            | PageKind::Files
            | PageKind::Sent { .. } => page.continue_()?,
        }
        ensure!(page.name_on_screen()? != name, "{name} has to be answered");
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
    skip_to(page, PageId::WhatHappened)?;
    page.write("what-happened", WHAT_HAPPENED)?;
    skip_to(page, PageId::Evidence)?;
    page.see_page("evidence")
}

/// From the page after the evidence to the letter.
#[track_caller]
pub(crate) fn from_the_evidence_to_the_letter(page: &Page) -> Result<()> {
    skip_words(page)?;
    contact(page)?;
    page.skip("check")
}

/// What happened, and nothing else in words.
#[track_caller]
pub(crate) fn own_words(page: &Page) -> Result<()> {
    skip_to(page, PageId::WhatHappened)?;
    page.write("what-happened", WHAT_HAPPENED)?;
    skip_words(page)
}

/// Address, name, email and how to answer; no adjustments.
#[track_caller]
pub(crate) fn contact(page: &Page) -> Result<()> {
    let labels = ["address", "name", "email"].map(|it| page.say(&format!("field-contact-{it}")));
    let [address, name, email] = labels.each_ref();
    page.complete(
        "page-contact-title",
        &[
            Field::Text(address, "1 High Street"),
            Field::Text(name, "Alex Doe"),
            Field::Text(email, "alex@example.com"),
        ],
    )?;
    page.answer("preferred-contact", "email")?;
    page.skip("adjustments")
}

/// From the result to the check page.
#[track_caller]
pub(crate) fn to_the_check_page(page: &Page) -> Result<()> {
    own_words(page)?;
    contact(page)?;
    page.see_page("check")
}

/// From the chooser to the letter.
#[track_caller]
pub(crate) fn to_the_letter(page: &Page, landlord: Landlord) -> Result<()> {
    past_the_result(page, landlord)?;
    to_the_check_page(page)?;
    page.skip("check")?;
    page.see_heading("page-letter-title")
}
