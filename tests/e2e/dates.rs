//! Dates: how a resident gives them, and what is said about them.

use std::panic::Location;

use anyhow::{Context, Result, ensure};

use crate::page::{Page, at};

/// Each fails when it is not so, or when what it acts on is not there.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Page {
    /// Fills in the three boxes of a date.
    #[track_caller]
    pub fn fill_date(&self, date: &str) -> Result<()> {
        let fill = || {
            for (part, text) in
                ["field-day", "field-month", "field-year"].iter().zip(date.split(' '))
            {
                self.fill(&self.say(part), text)?;
            }
            Ok(())
        };
        at(Location::caller(), fill())
    }

    /// Gives a season instead of a date, by its words, and continues.
    #[track_caller]
    pub fn answer_season(&self, page: &str, season: &str) -> Result<()> {
        let answer = || {
            self.see_page(page)?;
            self.choose_from(&self.say("field-season"), season)?;
            self.continue_()
        };
        at(Location::caller(), answer())
    }

    /// Leaves the page open until another moment, such as `2026-11-22T00:30:00Z`.
    #[track_caller]
    pub fn wait_until(&self, moment: &str) -> Result<()> {
        // The page's own `Date`: a driver may run its scripts beside the page, with one of theirs.
        let move_on = format!("window.Date.now = () => Date.parse('{moment}')");
        at(Location::caller(), self.run(&move_on))
    }

    /// What is said of an error in the date of a page.
    #[must_use]
    pub fn date_error(&self, page: &str, error: &str) -> String {
        let what = self.say(&format!("date-of-{page}"));
        // The window's own clock, as in `wait_until`.
        let today: Result<String> = self.run(
            "const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });
             return london.format(window.Date.now())",
        );
        let today = today.ok().and_then(|it| self.in_words(&it));
        let args = [("what", what.as_str()), ("today", today.as_deref().unwrap_or_default())];
        self.say_with(&format!("error-date-{error}"), &args)
    }

    /// The error summary has the focus and says one thing about the date of a page; its link leads
    /// to the one box that is marked as wrong.
    #[track_caller]
    pub fn see_date_error(&self, page: &str, error: &str, wrong: &str) -> Result<()> {
        let see = || {
            let said = self.date_error(page, error);
            self.see_errors(std::slice::from_ref(&said))?;
            self.follow(&said)?;
            self.see_focus_on("field", &self.say(wrong))?;
            for part in ["field-day", "field-month", "field-year"] {
                let marked = self.state("field", &self.say(part))?.invalid;
                ensure!(marked == (part == wrong), "{part} is marked as wrong: {marked}");
            }
            Ok(())
        };
        at(Location::caller(), see())
    }

    /// The summary has the focus and asks one thing about the date of a page; no box is marked as wrong.
    #[track_caller]
    pub fn see_date_doubt(&self, page: &str, doubt: &str, date: &str) -> Result<()> {
        let see = || {
            let (what, other) = (format!("date-of-{page}"), self.say("date-of-complaint-sent-on"));
            let what = self.say(&what);
            let args = [("what", what.as_str()), ("date", date), ("other", other.as_str())];
            let asked = self.say_with(&format!("doubt-date-{doubt}"), &args);
            self.see_errors(std::slice::from_ref(&asked))?;
            self.follow(&asked)?;
            self.see_focus_on("field", &self.say("field-day"))?;
            for part in ["field-day", "field-month", "field-year"] {
                ensure!(
                    !self.state("field", &self.say(part))?.invalid,
                    "{part} is marked as wrong"
                );
            }
            Ok(())
        };
        at(Location::caller(), see())
    }

    /// A step among the dates: by whose promise, and a part of the sentence with its date.
    #[track_caller]
    pub fn see_date(&self, step: &str, basis: &str, date: &str) -> Result<()> {
        let place = Location::caller();
        let (step, basis) = (self.say(&format!("milestone-{step}")), self.say(basis));
        let end = self.say("why-this-date");
        let seen = || {
            // The dates of a step stand beside each other, each with its reasons folded at its end.
            let item = self.step(&step)?;
            let date_of_basis = item.split(&end).find(|it| it.contains(&basis));
            let says = date_of_basis.with_context(|| format!("no date by {basis} in {item}"))?;
            ensure!(says.contains(date), "it says: {says}");
            Ok(Some(()))
        };
        at(place, self.until(|| format!("“{step}”, {basis}: {date}"), seen))
    }

    /// A step among the dates says something.
    #[track_caller]
    pub fn see_in_step(&self, step: &str, text: &str) -> Result<()> {
        let place = Location::caller();
        let step = self.say(&format!("milestone-{step}"));
        let seen = || {
            let item = self.step(&step)?;
            ensure!(item.contains(text), "it says: {item}");
            Ok(Some(()))
        };
        at(place, self.until(|| format!("“{step}”: {text}"), seen))
    }

    fn step(&self, name: &str) -> Result<String> {
        self.unfold_long()?;
        let items: Vec<String> = self.look("all", "listitem", None)?;
        let item = items.iter().find(|it| it.starts_with(name));
        item.cloned().with_context(|| format!("no such step in {items:#?}"))
    }

    /// The line of all dates is these, and no more, in this order; the one of today is marked.
    #[track_caller]
    pub fn see_timeline(&self, expected: &[(&str, String)]) -> Result<()> {
        let place = Location::caller();
        let heading = self.say("timeline-heading");
        let today = self.say("timeline-today");
        let lines: Vec<String> = expected.iter().map(|(on, what)| format!("{on} {what}")).collect();
        let seen = || {
            let items: Vec<String> = self.look("items", "section", Some(&heading))?;
            ensure!(items == lines, "it is {items:#?}");
            let marked: Vec<String> = self.look("current", "", None)?;
            ensure!(marked.len() == 1, "marked as today: {marked:?}");
            ensure!(marked.iter().all(|it| it.contains(&today)), "marked as today: {marked:?}");
            Ok(Some(()))
        };
        at(place, self.until(|| format!("the line of dates {lines:#?}"), seen))
    }

    /// There is no such step among the dates.
    #[track_caller]
    pub fn see_no_step(&self, step: &str) -> Result<()> {
        at(Location::caller(), self.see_no(&self.say(&format!("milestone-{step}"))))
    }
}
