//! What the page's scripts were asked for: what came of it is said where it was asked, whatever came of it.

use e2e::{Outcome, Page, Result, ensure, folder_of_its_own, in_browser};
use serde_json::json;

use crate::walk::{self, P3};

/// Sees a text in the live region of one place alone: the section of a heading, or none.
#[track_caller]
fn see_status(page: &Page, heading: Option<&str>, text: &str) -> Result<()> {
    let look = format!(
        "const text = {};
         const all = document.querySelector('complaint-wizard').shadowRoot.querySelectorAll('[role=status]');
         const section = (it) => it.closest('section, .cw-draft')?.querySelector('h1, h2, h3')?.textContent ?? '';
         return [...all].filter((it) => it.textContent.includes(text)).map(section)",
        json!(text)
    );
    let wanted = heading.map_or_else(String::new, |it| page.say(it));
    let places = page.wait_for(&format!("“{text}” as a status"), || {
        let places: Vec<String> = page.run(&look)?;
        Ok((!places.is_empty()).then_some(places))
    })?;
    ensure!(places == [wanted.as_str()], "it is said in {places:?}, not in “{wanted}”");
    Ok(())
}

fn to_send(page: &Page) -> Result<()> {
    walk::past_the_result(page, P3)?;
    walk::to_the_send_page(page)?;
    walk::ways_to_send(page)
}

#[test]
fn a_saved_file_is_told_of_in_the_section_of_the_button_that_was_pressed() -> Outcome {
    in_browser(|page| {
        to_send(page)?;
        let saved = page.say("record-saved");
        for (button, section) in [
            ("send-text-button", "send-print-heading"),
            ("send-eml-button", "send-email-heading"),
            ("send-html-button", "send-print-heading"),
        ] {
            page.downloaded(|| page.press(&page.say(button)))?;
            see_status(page, Some(section), &saved)?;
        }
        Ok(())
    })
}

#[test]
fn a_script_that_does_not_come_is_told_of_where_it_is_needed() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("complaint-sending.js");
        page.foresee_console_error("Failed to load resource");
        page.host().lose("/complaint-sending.js");
        let absent = page.say("send-failed-not-loaded");
        walk::to_the_evidence(page, P3)?;
        see_status(page, None, &absent)?;
        page.skip("evidence")?;
        walk::from_the_evidence_to_the_letter(page)?;
        walk::ways_to_send(page)?;
        // Nothing is sent to a landlord here: the files would go by email.
        see_status(page, Some("send-email-heading"), &absent)?;
        page.press(&page.say("send-text-button"))?;
        see_status(page, Some("send-print-heading"), &absent)?;
        page.press(&page.say("send-eml-button"))?;
        see_status(page, Some("send-email-heading"), &absent)
    })
}

#[test]
fn files_that_are_gone_are_named_where_they_were_to_be_shared() -> Outcome {
    in_browser(|page| {
        let folder = folder_of_its_own()?;
        let note = folder.path().join("calls.txt");
        std::fs::write(&note, "14 October").map_err(e2e::Error::from)?;
        walk::to_the_evidence(page, P3)?;
        page.keep_answers()?;
        page.add_evidence(&[&note])?;
        page.see("calls.txt (0.1 MB)")?;
        page.continue_()?;
        walk::from_the_evidence_to_the_letter(page)?;
        walk::ways_to_send(page)?;
        let _gone: bool = page.run(
            "return new Promise((done) => {
               const gone = indexedDB.deleteDatabase('complaint-wizard');
               gone.onsuccess = () => done(true);
               gone.onblocked = () => done(false);
             })",
        )?;
        page.visit("/?again")?;
        page.run::<()>("navigator.share = async (what) => void (globalThis.shared = what)")?;
        page.choose_landlord(P3.name)?;
        walk::ways_to_send(page)?;
        let missing = page.say_with("evidence-missing", &[("name", "calls.txt")]);
        see_status(page, Some("send-email-heading"), &missing)?;
        page.press(&page.say("send-share-button"))?;
        see_status(page, Some("send-share-heading"), &missing)?;
        ensure!(page.run::<bool>("return globalThis.shared === undefined")?, "it was shared");
        Ok(())
    })
}

#[test]
fn a_script_that_fails_is_told_of_as_any_other_outcome() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("no place for it");
        to_send(page)?;
        page.run::<()>("URL.createObjectURL = () => { throw new Error('no place for it') }")?;
        page.press(&page.say("send-text-button"))?;
        see_status(page, Some("send-print-heading"), &page.say("send-failed-fault"))
    })
}

#[test]
fn a_reply_that_cannot_be_read_is_seen_by_the_resident_the_host_and_the_console() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("a script's reply cannot be read: /outcome/kind");
        to_send(page)?;
        // By then what the page itself has asked for has come, too.
        page.downloaded(|| page.press(&page.say("send-html-button")))?;
        see_status(page, Some("send-print-heading"), &page.say("record-saved"))?;
        page.run::<()>(
            "const write = JSON.stringify;
             JSON.stringify = (it, ...more) =>
               write(it?.outcome ? { ...it, outcome: { kind: 'clock', ahead: '0' } } : it, ...more)",
        )?;
        page.downloaded(|| page.press(&page.say("send-text-button")))?;
        see_status(page, Some("send-print-heading"), &page.say("send-failed-fault"))?;
        let errors = page.announced()?.into_iter().filter(|it| it.name == "error");
        assert_eq!(errors.map(|it| it.detail).collect::<Vec<_>>(), ["reply"]);
        Ok(())
    })
}

#[test]
fn the_address_complaints_go_to_may_change_while_the_wizard_runs_and_no_answer_is_lost() -> Outcome
{
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        walk::start_here(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.go_on_from_result()?;
        page.see_page("what-happened")?;
        page.fill(&page.say("page-what-happened-title"), "Half a sen")?;
        page.set_attribute("action", "https://landlord.example/complaints")?;
        page.wait_for("the page again", || {
            Ok(page.announced()?.iter().filter(|it| it.name == "ready").nth(1).map(drop))
        })?;
        page.see_page("what-happened")?;
        assert_eq!(page.written_in(&page.say("page-what-happened-title"))?, "Half a sen");
        walk::to_the_send_page(page)?;
        page.see_button("send-post-button")?;
        page.set_attribute("action", "http://in-the-open.example/")?;
        page.foresee_console_error("`action` takes an address");
        page.see_announced("load-error")
    })
}

#[test]
fn the_host_is_told_what_the_answers_come_to_once_and_nothing_else_of_them() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        walk::start_here(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.go_on_from_result()?;
        page.see_page("points")?;
        let outcomes = page.announced()?.into_iter().filter(|it| it.name == "outcome");
        assert_eq!(outcomes.map(|it| it.detail).collect::<Vec<_>>(), ["complaint"]);
        Ok(())
    })
}
