//! Photos and documents, from the list to the landlord's disk.

use std::path::Path;

use e2e::{Outcome, Page, Result, ensure, folder_of_its_own, from_base64, in_browser};

use super::{see_received, send};
use crate::walk::{self, P3, WHAT_HAPPENED};

/// A photo of one pixel.
const ONE_PIXEL: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPQsNEAAAEcAI1w65BmAAAAAElFTkSuQmCC";

#[test]
fn files_are_listed_described_taken_off_kept_and_received_byte_for_byte() -> Outcome {
    in_browser(|page| {
        let folder = folder_of_its_own()?;
        let note = folder.path().join("notes of calls.txt");
        let other = folder.path().join("other.txt");
        let wrong = folder.path().join("program.exe");
        std::fs::write(&note, "14 October: nobody came.\n").map_err(e2e::Error::from)?;
        std::fs::write(&other, "Not this one.").map_err(e2e::Error::from)?;
        std::fs::write(&wrong, "MZ").map_err(e2e::Error::from)?;
        let landlord = page.landlord()?;
        walk::to_the_evidence(page, P3)?;
        page.unfold(&page.say("evidence-about"))?;
        let limits = [("n", "10"), ("each", "10"), ("all", "50")];
        page.see(&page.say_with("evidence-limits", &limits))?;
        page.see_words("evidence-not-kept")?;
        page.keep_answers()?;
        page.fill(&page.say("page-evidence-title"), "Calls")?;
        page.add_evidence(&[&other, &note, &wrong])?;
        page.see(&page.say_with("evidence-type", &[("name", "program.exe")]))?;
        page.see("notes of calls.txt (0.1 MB)")?;
        page.press(&page.say_with("row-evidence-remove", &[("n", "1")]))?;
        page.see_no("other.txt")?;
        page.fill(&page.say("evidence-description"), "My notes of calls")?;
        page.add_evidence(&[&note])?;
        page.see(&page.say_with("evidence-twice", &[("name", "notes of calls.txt")]))?;
        page.continue_()?;
        page.reload()?;
        walk::from_the_evidence_to_the_letter(page)?;
        let letter = page.letter()?;
        ensure!(letter.contains("- notes of calls.txt: My notes of calls"), "{letter}");
        walk::ways_to_send(page)?;
        page.see(&page.say_with("send-post-what", &[("n", "1")]))?;
        let (_, email) = page.downloaded(|| page.press(&page.say("send-eml-button")))?;
        ensure!(email.contains("X-Unsent: 1"), "{email}");
        ensure!(email.contains("complaints@p3.example"), "{email}");
        send(page)?;
        see_received(page, &landlord)?;
        let kept = landlord.only_one()?;
        assert_eq!(kept.submission.evidence.len(), 1);
        assert_eq!(kept.submission.evidence[0].name, "notes of calls.txt");
        let stored = &kept.evidence[0];
        assert_eq!(stored, b"14 October: nobody came.\n");
        Ok(())
    })
}

#[test]
fn files_that_are_gone_are_named_and_nothing_is_sent_without_them() -> Outcome {
    in_browser(|page| {
        let folder = folder_of_its_own()?;
        let note = folder.path().join("calls.txt");
        std::fs::write(&note, "14 October").map_err(e2e::Error::from)?;
        let landlord = page.landlord()?;
        walk::to_the_evidence(page, P3)?;
        page.keep_answers()?;
        page.add_evidence(&[&note])?;
        page.see_focus_on("field", &page.say("evidence-description"))?;
        page.see("calls.txt (0.1 MB)")?;
        page.continue_()?;
        walk::from_the_evidence_to_the_letter(page)?;
        page.skip("letter")?;
        page.see_page("send")?;
        let _gone: bool = page.run(
            "return new Promise((done) => {
               const gone = indexedDB.deleteDatabase('complaint-wizard');
               gone.onsuccess = () => done(true);
               gone.onblocked = () => done(false);
             })",
        )?;
        page.reload()?;
        page.see(&page.say_with("evidence-missing", &[("name", "calls.txt")]))?;
        send(page)?;
        page.see_words("send-failed-files-missing")?;
        ensure!(landlord.kept()?.is_empty(), "sent without its file");
        Ok(())
    })
}

/// How many files are on the device.
const ON_DEVICE: &str = "
    return new Promise((done) => {
      const opening = indexedDB.open('complaint-wizard', 1);
      opening.onsuccess = () => {
        const all = opening.result.transaction('evidence').objectStore('evidence').count();
        all.onsuccess = () => { opening.result.close(); done(all.result); };
      };
    })";

/// From the first question to a complaint that is kept with files.
fn complain_with(page: &Page, files: &[&Path]) -> Result<()> {
    walk::start_here(page, "tenant", "repair")?;
    walk::recent_dates(page)?;
    page.see_result()?;
    page.go_on_from_result()?;
    walk::story(page, WHAT_HAPPENED)?;
    walk::add(page, "evidence")?;
    page.add_evidence(files)?;
    page.see("calls.txt (0.1 MB)")?;
    page.continue_()
}

#[test]
fn a_deleted_draft_takes_its_files_but_for_those_that_another_names() -> Outcome {
    in_browser(|page| {
        let folder = folder_of_its_own()?;
        let (calls, other) = (folder.path().join("calls.txt"), folder.path().join("other.txt"));
        std::fs::write(&calls, "14 October").map_err(e2e::Error::from)?;
        std::fs::write(&other, "15 October").map_err(e2e::Error::from)?;
        let see_on_device = |count: u32| {
            page.wait_for(&format!("{count} files on the device"), || {
                Ok((page.run::<u32>(ON_DEVICE)? == count).then_some(()))
            })
        };
        page.open(P3.name)?;
        walk::keep(page, "device")?;
        complain_with(page, &[&calls])?;
        see_on_device(1)?;
        page.press_keeping("drafts-link")?;
        page.press(&page.say("done-new"))?;
        complain_with(page, &[&calls, &other])?;
        see_on_device(2)?;
        page.press_keeping("drafts-link")?;
        let now = [("date", "Saturday 21 November 2026"), ("time", "10:00")];
        for left in [1, 0] {
            // The newest comes first.
            page.press(&page.say_with("drafts-delete", &now))?;
            page.see_heading("drafts-delete-title")?;
            page.press(&page.say("keeping-delete"))?;
            see_on_device(left)?;
        }
        Ok(())
    })
}

#[test]
fn a_photo_is_shown_small_with_its_name_and_another_file_is_not() -> Outcome {
    in_browser(|page| {
        let folder = folder_of_its_own()?;
        let (photo, note) = (folder.path().join("wall.png"), folder.path().join("calls.txt"));
        std::fs::write(&photo, from_base64(ONE_PIXEL)?).map_err(e2e::Error::from)?;
        std::fs::write(&note, "14 October").map_err(e2e::Error::from)?;
        walk::to_the_evidence(page, P3)?;
        page.add_evidence(&[&note, &photo])?;
        let drawn = || {
            let drawn: Vec<(u32, u32)> = page.run(
                "const all = document.querySelector('complaint-wizard').shadowRoot.querySelectorAll('canvas');
                 return [...all].filter((it) => it.checkVisibility()).map((it) => [it.width, it.height])",
            )?;
            Ok((drawn == [(120, 120)]).then_some(()))
        };
        page.wait_for("the photo", drawn)
    })
}
