//! Which day it is: what goes out counts from the day it goes, and a device's clock is not believed
//! blindly.
//!
//! Written on Monday 2 November 2026, P3's five working days end on Monday 9 and its ten on Monday 16.
//! From Friday 13 November they end on Friday 20 and Friday 27.

use e2e::{Context, Landlord, Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3};

const MONDAY: &str = "2026-11-02T10:00:00Z";
const FRIDAY: &str = "2026-11-13T10:00:00Z";
const TODAY: &str = "Friday 13 November 2026";
const OF_MONDAY: [&str; 2] = ["Monday 9 November 2026", "Monday 16 November 2026"];
const OF_FRIDAY: [&str; 2] = ["Friday 20 November 2026", "Friday 27 November 2026"];

/// At the page that sends, on the Monday, with what `edit` makes of the letter, kept on the device.
#[track_caller]
fn write_on_monday(page: &Page, edit: impl FnOnce(String) -> String) -> Result<Landlord> {
    let landlord = page.landlord()?;
    page.visit(&format!("/?now={MONDAY}"))?;
    page.choose_landlord(P3.name)?;
    walk::start_here(page, "tenant", "repair")?;
    walk::recent_dates(page)?;
    page.go_on_from_result()?;
    walk::to_the_send_page(page)?;
    walk::open_the_letter(page)?;
    let letter = page.letter()?;
    see_dates(&letter, OF_MONDAY, OF_FRIDAY)?;
    let edited = edit(letter.clone());
    if edited != letter {
        page.fill(&page.say("page-letter-title"), &edited)?;
    }
    page.continue_()?;
    walk::ways_to_send(page)?;
    page.keep_answers()?;
    page.see_kept(OF_MONDAY[0])?;
    Ok(landlord)
}

/// The same answers, opened on the Friday, in a browser that shares.
#[track_caller]
fn open_on_friday(page: &Page) -> Result<()> {
    page.visit(&format!("/?now={FRIDAY}"))?;
    page.run::<()>("navigator.share = async (what) => void (globalThis.shared = what)")?;
    page.choose_landlord(P3.name)?;
    walk::ways_to_send(page)
}

fn as_it_is(letter: String) -> String {
    letter
}

fn with_a_line_more(letter: String) -> String {
    format!("{letter}\n\nPlease hurry.")
}

#[track_caller]
fn see_dates(text: &str, there: [&str; 2], gone: [&str; 2]) -> Result<()> {
    for date in there {
        ensure!(text.contains(date), "no {date} in:\n{text}");
    }
    for date in gone {
        ensure!(!text.contains(date), "still {date} in:\n{text}");
    }
    Ok(())
}

/// The text of the letter for paper, with the date above it.
fn on_paper(page: &Page) -> Result<String> {
    page.run(
        "const root = document.querySelector('complaint-wizard').shadowRoot;
         return root.querySelector('.cw-letter').textContent",
    )
}

/// The text in an email file.
fn text_of(page: &Page, email: &str) -> Result<String> {
    let whole = email.replace("\r\n", "\n");
    let part = whole.split("Content-Transfer-Encoding: base64\n\n").nth(1).context("no text")?;
    let part = part.split("\n--").next().context("no end")?.replace('\n', "");
    page.run(&format!(
        "const bytes = Uint8Array.from(atob('{part}'), (it) => it.charCodeAt(0));
         return new TextDecoder().decode(bytes)"
    ))
}

fn copied(page: &Page) -> Result<String> {
    page.by_hand(|| page.press(&page.say("send-copy-button")))?;
    page.see_words("send-copied")?;
    page.run("return navigator.clipboard.readText()")
}

#[test]
fn what_was_written_on_monday_goes_on_friday_with_the_dates_of_friday_by_every_way() -> Outcome {
    in_browser(|page| {
        page.allow_the_clipboard()?;
        let landlord = write_on_monday(page, as_it_is)?;
        open_on_friday(page)?;
        page.see(&page.say_with("day-followed", &[("date", TODAY)]))?;
        let see = |text: &str| see_dates(text, OF_FRIDAY, OF_MONDAY);
        see(&page.mail_link()?.body.context("no text in the link")?)?;
        let (name, email) = page.downloaded(|| page.press(&page.say("send-eml-button")))?;
        assert_eq!(name, "complaint-p3-2026-11-13.eml");
        see(&text_of(page, &email)?)?;
        page.press(&page.say("send-share-button"))?;
        page.see_words("send-shared")?;
        see(&page.run::<String>("return globalThis.shared.text")?)?;
        see(&copied(page)?)?;
        let paper = on_paper(page)?;
        ensure!(paper.starts_with(TODAY), "{paper}");
        see(&paper)?;
        for button in ["send-text-button", "send-html-button"] {
            let (_, file) = page.downloaded(|| page.press(&page.say(button)))?;
            see(&file)?;
        }
        let (_, file) = page.downloaded(|| page.press_keeping("file-save"))?;
        see(&file)?;
        ensure!(file.contains(TODAY), "the file is of another day");
        page.see_kept(OF_FRIDAY[0])?;
        page.press(&page.say("send-post-button"))?;
        page.see_heading("page-done-received-title")?;
        let sent = landlord.only_one()?.submission;
        see(&sent.letter)?;
        ensure!(sent.submitted_at.to_string().starts_with("2026-11-13"), "{}", sent.submitted_at);
        let due = sent.deadlines.iter().filter_map(|it| it.due_on).map(|it| it.to_string());
        let due: Vec<String> = due.collect();
        ensure!(due.iter().any(|it| it == "2026-11-20"), "{due:?}");
        ensure!(due.iter().any(|it| it == "2026-11-27"), "{due:?}");
        ensure!(due.iter().all(|it| it.as_str() >= "2026-11-13"), "{due:?}");
        let (name, dates) = page.downloaded(|| page.press(&page.say("record-calendar")))?;
        assert_eq!(name, "complaint-p3-2026-11-13.ics");
        for (day, there) in
            [("20261120", true), ("20261127", true), ("20261109", false), ("20261116", false)]
        {
            ensure!(dates.contains(&format!("DATE:{day}")) == there, "{day} in:\n{dates}");
        }
        let number = sent.submission_reference.replace(' ', "");
        ensure!(
            dates.contains(&format!("UID:p3.{number}.")),
            "it does not have its own number:\n{dates}"
        );
        let (_, record) = page.downloaded(|| page.press(&page.say("record-save-text")))?;
        see(&record)
    })
}

#[test]
fn a_letter_that_was_edited_stays_and_says_what_has_moved_until_it_is_put_right() -> Outcome {
    in_browser(|page| {
        let landlord = write_on_monday(page, with_a_line_more)?;
        open_on_friday(page)?;
        page.see_no(&page.say_with("day-followed", &[("date", TODAY)]))?;
        let moved = |n: usize| {
            let dates = [("then", OF_MONDAY[n]), ("now", OF_FRIDAY[n])];
            page.say_with("letter-days-moved-item", &dates)
        };
        page.see_words("letter-days-moved")?;
        page.see(&moved(0))?;
        page.see(&moved(1))?;
        // Theirs, by every way, until they change it themselves.
        see_dates(&on_paper(page)?, OF_MONDAY, OF_FRIDAY)?;
        page.go_by(&page.say("letter-change-link"))?;
        page.see_page("letter")?;
        page.see_words("letter-days-moved")?;
        page.see_no(&page.say("letter-changed-note"))?;
        let letter = page.letter()?;
        see_dates(&letter, OF_MONDAY, OF_FRIDAY)?;
        page.fill(&page.say("page-letter-title"), &letter.replace(OF_MONDAY[0], OF_FRIDAY[0]))?;
        page.continue_()?;
        page.see_page("send")?;
        page.see(&moved(1))?;
        page.see_no(&moved(0))?;
        page.go_by(&page.say("letter-change-link"))?;
        page.fill(
            &page.say("page-letter-title"),
            &page.letter()?.replace(OF_MONDAY[1], OF_FRIDAY[1]),
        )?;
        page.continue_()?;
        page.see_page("send")?;
        page.see_no(&page.say("letter-days-moved"))?;
        page.press(&page.say("send-post-button"))?;
        page.see_heading("page-done-received-title")?;
        let sent = landlord.only_one()?.submission;
        see_dates(&sent.letter, OF_FRIDAY, OF_MONDAY)?;
        ensure!(sent.letter.ends_with("Please hurry."), "{}", sent.letter);
        Ok(())
    })
}

#[test]
fn on_a_page_left_open_for_days_nothing_goes_before_its_dates_are_looked_at() -> Outcome {
    in_browser(|page| {
        page.allow_the_clipboard()?;
        let landlord = write_on_monday(page, as_it_is)?;
        page.wait_until(FRIDAY)?;
        see_dates(&on_paper(page)?, OF_MONDAY, OF_FRIDAY)?;
        page.press(&page.say("send-post-button"))?;
        page.see(&page.say_with("day-new", &[("date", TODAY)]))?;
        page.see(&page.say_with("day-followed", &[("date", TODAY)]))?;
        see_dates(&on_paper(page)?, OF_FRIDAY, OF_MONDAY)?;
        ensure!(landlord.kept()?.is_empty(), "it went with the dates of another day");
        walk::ways_to_send(page)?;
        see_dates(&copied(page)?, OF_FRIDAY, OF_MONDAY)?;
        // Friday and Monday are working days: five from Monday 16 end on Monday 23.
        let later = ["Monday 23 November 2026", "Monday 30 November 2026"];
        page.wait_until("2026-11-16T10:00:00Z")?;
        page.press(&page.say("send-copy-button"))?;
        page.see(&page.say_with("day-new", &[("date", "Monday 16 November 2026")]))?;
        walk::ways_to_send(page)?;
        page.see_no(&page.say("send-copied"))?;
        see_dates(&page.mail_link()?.body.context("no text")?, later, OF_FRIDAY)?;
        page.wait_until("2026-11-17T10:00:00Z")?;
        let link = page.say("send-email-button");
        page.follow(&link)?;
        page.see(&page.say_with("day-new", &[("date", "Tuesday 17 November 2026")]))?;
        page.press(&page.say("send-post-button"))?;
        page.see_heading("page-done-received-title")?;
        let sent = landlord.only_one()?.submission;
        see_dates(&sent.letter, ["Tuesday 24 November 2026", "Tuesday 1 December 2026"], later)
    })
}

#[test]
fn a_page_that_is_seen_again_or_printed_on_another_day_shows_that_day() -> Outcome {
    in_browser(|page| {
        write_on_monday(page, as_it_is)?;
        for (moment, date, event) in [
            (FRIDAY, TODAY, "new Event('focus')"),
            ("2026-11-14T10:00:00Z", "Saturday 14 November 2026", "new Event('pageshow')"),
            ("2026-11-16T10:00:00Z", "Monday 16 November 2026", "new Event('beforeprint')"),
        ] {
            page.wait_until(moment)?;
            page.run::<()>(&format!("window.dispatchEvent({event})"))?;
            page.see(&page.say_with("day-followed", &[("date", date)]))?;
            ensure!(on_paper(page)?.starts_with(date), "{}", on_paper(page)?);
        }
        Ok(())
    })
}

/// What is asked of somebody whose device says that it is another day than the host does.
fn asked(page: &Page, device: &str) -> String {
    page.say_with("clock-differs", &[("device", device), ("host", TODAY)])
}

/// To the first date, past the page whose clock is compared.
#[track_caller]
fn to_the_first_date(page: &Page, now: &str) -> Result<()> {
    page.host().say_it_is("Fri, 13 Nov 2026 10:00:00 GMT");
    page.visit(&format!("/?now={now}"))?;
    page.choose_landlord(P3.name)?;
    walk::start_here(page, "tenant", "repair")?;
    walk::goes_on(page, "no")
}

#[test]
fn a_clock_that_is_compared_before_the_second_part_is_there_is_asked_about_too() -> Outcome {
    in_browser(|page| {
        page.host().hold("/split_later.wasm");
        to_the_first_date(page, "2025-11-13T10:00:00Z")?;
        // The scripts have compared it: what they load after that has come.
        let compared =
            || Ok(page.host().requests().iter().any(|it| it.contains("-store")).then_some(()));
        page.wait_for("the scripts", compared)?;
        page.host().release("/split_later.wasm");
        page.see(&asked(page, "Thursday 13 November 2025"))
    })
}

#[test]
fn a_clock_a_year_behind_is_asked_about_and_true_dates_are_taken() -> Outcome {
    in_browser(|page| {
        to_the_first_date(page, "2025-11-13T10:00:00Z")?;
        page.see(&asked(page, "Thursday 13 November 2025"))?;
        // Until that is answered the device's date holds, and the error says which it is.
        page.see_page("occurred-on")?;
        page.fill_date("1 10 2026")?;
        page.continue_()?;
        page.see_date_error("occurred-on", "in-the-future", "field-day")?;
        page.press(&page.say_with("clock-today-is", &[("date", TODAY)]))?;
        page.continue_()?;
        page.see_no(&asked(page, "Thursday 13 November 2025"))?;
        walk_on_from_the_first_date(page)?;
        page.see_date("stage-1-acknowledge", "basis-policy", OF_FRIDAY[0])
    })
}

#[test]
fn a_clock_a_year_ahead_is_asked_about_and_last_weeks_complaint_is_not_late() -> Outcome {
    in_browser(|page| {
        to_the_first_date(page, "2027-11-13T10:00:00Z")?;
        page.see(&asked(page, "Saturday 13 November 2027"))?;
        page.press(&page.say_with("clock-today-is", &[("date", TODAY)]))?;
        walk_on_from_the_first_date(page)?;
        page.see_date("stage-1-acknowledge", "basis-policy", OF_FRIDAY[0])?;
        page.see_no(&asked(page, "Saturday 13 November 2027"))
    })
}

fn walk_on_from_the_first_date(page: &Page) -> Result<()> {
    walk::recent_dates(page)?;
    page.see_result()
}

#[test]
fn a_device_that_is_right_is_believed_and_not_asked_about_again() -> Outcome {
    in_browser(|page| {
        to_the_first_date(page, "2026-11-16T10:00:00Z")?;
        let device = "Monday 16 November 2026";
        page.see(&asked(page, device))?;
        page.press(&page.say_with("clock-today-is", &[("date", device)]))?;
        walk_on_from_the_first_date(page)?;
        page.see_no(&asked(page, device))?;
        page.see_date("stage-1-acknowledge", "basis-policy", "Monday 23 November 2026")
    })
}

#[test]
fn a_clock_that_is_hours_off_on_the_same_day_is_nobodys_concern() -> Outcome {
    in_browser(|page| {
        to_the_first_date(page, "2026-11-13T18:30:00Z")?;
        walk_on_from_the_first_date(page)?;
        page.see_no(&asked(page, TODAY))?;
        page.see_date("stage-1-acknowledge", "basis-policy", OF_FRIDAY[0])
    })
}
