//! A complaint followed after it was sent, over months: each date was counted by hand beforehand, and stands in
//! `src/core/tests/case/played.rs` with its reason.

mod adviser;
mod calendar;
mod dropped;
mod followed;
mod offers;
mod p3;
mod pack;
mod places_for_people;
mod pms;
mod reminders;
mod traces;

use e2e::{Field, Page, Result, ensure};

use crate::walk::{self, Landlord};

/// Somebody who has sent a complaint by email and keeps it on this device.
#[derive(Debug, Clone, Copy)]
struct Resident<'a> {
    page: &'a Page,
    landlord: Landlord,
}

impl<'a> Resident<'a> {
    /// A tenant complains about a repair on a day, and keeps the answers.
    #[track_caller]
    fn who_complains(page: &'a Page, landlord: Landlord, on: &str) -> Result<Self> {
        let resident = Self { page, landlord };
        page.visit(&resident.address(on))?;
        page.speak_of(landlord.name);
        walk::start_here(page, "tenant", "repair")?;
        walk::dates_asked(page, "yes", ["", "2 11 2026", "3 11 2026"])?;
        page.see_result()?;
        page.keep_answers()?;
        page.go_on_from_result()?;
        walk::to_the_send_page(page)?;
        resident.sends()?;
        Ok(resident)
    }

    fn address(&self, on: &str) -> String {
        format!("/?now={on}T10:00:00Z#/{}", self.landlord.id)
    }

    /// Says that the letter on screen has gone by email, and goes to where it is followed.
    #[track_caller]
    fn sends(&self) -> Result<()> {
        walk::ways_to_send(self.page)?;
        self.page.go_on(&self.page.say("send-next"))?;
        self.page.answer("sent", "sent-today")?;
        self.page.see_page("done")?;
        self.page.go_on(&self.page.say("case-follow"))?;
        self.page.see_page("my-complaint")
    }

    /// Opens the page again, on another day.
    #[track_caller]
    fn opens(&self, on: &str) -> Result<()> {
        // What Firefox and WebKit say of a script that was still coming when the page was left.
        for it in ["error loading dynamically imported module", "Importing a module script failed"]
        {
            self.page.foresee_console_error(it);
        }
        self.page.visit(&self.address(on))?;
        self.page.see_page("my-complaint")
    }

    /// Tells that something happened, with its date.
    #[track_caller]
    fn tells(&self, what: &str, on: &str) -> Result<()> {
        self.begins_to_tell(what, on)?;
        self.ends("")
    }

    #[track_caller]
    fn begins_to_tell(&self, what: &str, on: &str) -> Result<()> {
        self.page.go_on(&self.page.say("case-tell"))?;
        self.page.answer("happened", what)?;
        self.page.answer_date(&self.page.name_on_screen()?, on)
    }

    /// Says what there is to say of it, or nothing.
    #[track_caller]
    fn ends(&self, said: &str) -> Result<()> {
        let label = self.page.say("page-happened-more-title");
        self.page.complete("page-happened-more-title", &[Field::Text(&label, said)])?;
        self.page.see_page("my-complaint")
    }

    /// What the page says is to be done, by the name of its message and what is in it.
    #[track_caller]
    fn see_to_do(&self, name: &str, args: &[(&str, &str)]) -> Result<()> {
        self.page.see(&self.page.say_with(&format!("case-do-{name}"), args))
    }

    /// Begins the letter that a button of this name is for, up to its text.
    #[track_caller]
    fn begins_to_write(&self, button: &str, args: &[(&str, &str)]) -> Result<()> {
        self.page.go_on(&self.page.say_with(button, args))
    }

    /// The text of the letter on the page that sends it.
    #[track_caller]
    fn letter(&self) -> Result<String> {
        walk::open_the_letter(self.page)?;
        let letter = self.page.letter()?;
        ensure!(letter.contains("Alex Doe"), "who writes is not asked again:\n{letter}");
        Ok(letter)
    }
}
