//! An adviser is given a case: on a sheet of paper, or as a file that is opened on another device and not kept there.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use super::Resident;
use crate::printing::paper;
use crate::states::{Around, State};
use crate::walk::{self, P3, PMS, SETTLE};

/// The file of somebody who has complained, in words of their own, and keeps nothing on the device.
#[track_caller]
fn file_of(page: &Page, words: &str) -> Result<String> {
    let resident = Resident { page, landlord: P3 };
    page.visit("/neutral")?;
    page.visit(&resident.address("2026-12-01"))?;
    page.speak_of(P3.name);
    walk::start_here(page, "tenant", "repair")?;
    walk::dates_asked(page, "yes", ["", "2 11 2026", "3 11 2026"])?;
    page.see_result()?;
    page.go_on_from_result()?;
    walk::story(page, words)?;
    walk::skip_words(page)?;
    walk::contact(page)?;
    resident.sends()?;
    resident.begins_to_tell("contact", "1 12 2026")?;
    resident.ends(words)?;
    let (_, file) = page.downloaded(|| page.press(&page.say("adviser-file")))?;
    ensure!(file.contains(words), "their words are not in the file");
    Ok(file)
}

#[test]
fn two_peoples_files_are_followed_on_an_advisers_device_and_nothing_of_them_stays() -> Outcome {
    const PEOPLE: [&str; 2] = ["quokka7143", "wombat2209"];
    const OWN: &str = "numbat5518";
    in_browser(|page| {
        let files = [file_of(page, PEOPLE[0])?, file_of(page, PEOPLE[1])?];
        let resident = Resident { page, landlord: P3 };
        // The adviser has a complaint of their own on the device.
        page.visit("/neutral")?;
        page.visit(&resident.address("2026-12-16"))?;
        walk::start_here(page, "tenant", "repair")?;
        walk::dates_asked(page, "yes", ["", "2 11 2026", "3 11 2026"])?;
        page.see_result()?;
        page.keep_answers()?;
        page.go_on_from_result()?;
        walk::story(page, OWN)?;
        page.see_kept(OWN)?;
        for (file, words) in files.iter().zip(PEOPLE) {
            page.drop_file("complaint.html", file)?;
            page.see_heading("file-asks-title")?;
            page.press(&page.say("file-asks-open"))?;
            page.see_page("my-complaint")?;
            page.see(words)?;
            resident.see_to_do("chase-answer", &[])?;
            page.see_keeping("keeping-save")?;
            // It is used as any case is.
            resident.tells("acknowledged", "4 12 2026")?;
            page.see(&page.say("line-acknowledged"))?;
        }
        page.visit("/neutral")?;
        for words in PEOPLE {
            page.see_none_stored(words)?;
        }
        page.see_kept(OWN)
    })
}

#[test]
fn the_summary_is_at_most_two_sheets_and_nothing_else_is_printed() -> Outcome {
    in_browser(|page| {
        for (name, landlord) in
            [("my-complaint", SETTLE), ("my-complaint-late", P3), ("my-complaint-in-wales", PMS)]
        {
            page.speak_of(landlord.name);
            State::of(name)?.as_it_comes().enter(page, Around::Standalone, "en")?;
            let title = page.say("sheet-title");
            page.see_no(&title)?;
            let sheets = paper(&page.print_as_styled()?).len();
            ensure!(sheets <= 2, "{name}: {sheets} sheets");
            page.as_on_paper()?;
            page.see(&title)?;
            page.see("Alex Doe")?;
            page.see("1 High Street")?;
            page.see_no(&page.say("case-tell"))?;
            page.prefer(&[])?;
        }
        Ok(())
    })
}
