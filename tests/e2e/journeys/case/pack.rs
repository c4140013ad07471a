//! What the Housing Ombudsman is given: the folder is opened by a library, and each file compared.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use complaint_core::draft::kept_file::data_in;
use e2e::{Context as _, Outcome, Result, ensure, folder_of_its_own, in_browser};
use zip::ZipArchive;

use super::Resident;
use crate::walk::{self, P3, WHAT_HAPPENED};

const OMBUDSMAN: &str = "Housing Ombudsman Service";
const MARKER: &str = "quokka7143";

/// The files of a zip by their names. The library compares each with its checksum.
fn unzipped(zip: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut zip = ZipArchive::new(Cursor::new(zip))?;
    let mut files = BTreeMap::new();
    for n in 0..zip.len() {
        let mut file = zip.by_index(n)?;
        let name = file.name()?.into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        files.insert(name, bytes);
    }
    Ok(files)
}

#[test]
fn the_ombudsman_is_given_every_letter_and_every_file_byte_for_byte() -> Outcome {
    in_browser(|page| {
        let folder = folder_of_its_own()?;
        let note = folder.path().join(format!("notes of {MARKER}.txt"));
        let answer = folder.path().join("final response.pdf");
        // More than the script reads at a time, with every byte there is.
        let scanned: Vec<u8> = (0..=255).cycle().take(2_500_000).collect();
        std::fs::write(&note, "14 October: nobody came.\n").map_err(e2e::Error::from)?;
        std::fs::write(&answer, &scanned).map_err(e2e::Error::from)?;

        let resident = Resident { page, landlord: P3 };
        page.visit(&resident.address("2026-12-01"))?;
        page.speak_of(P3.name);
        walk::start_here(page, "tenant", "repair")?;
        walk::dates_asked(page, "yes", ["", "2 11 2026", "3 11 2026"])?;
        page.see_result()?;
        page.keep_answers()?;
        page.go_on_from_result()?;
        walk::story(page, WHAT_HAPPENED)?;
        walk::add(page, "evidence")?;
        page.add_evidence(&[&note])?;
        page.see(&format!("notes of {MARKER}.txt (0.1 MB)"))?;
        page.continue_()?;
        walk::skip_words(page)?;
        walk::contact(page)?;
        let first = resident.letter()?;
        resident.sends()?;
        resident.opens("2026-12-23")?;
        resident.tells("answered", "21 12 2026")?;
        resident.opens("2027-01-07")?;
        resident.begins_to_write("result-go-on-stage-2", &[("stage", "Review")])?;
        page.write("what-happened-stage-2", "The tap still drips.")?;
        page.skip("remedy")?;
        let second = resident.letter()?;
        resident.sends()?;
        resident.opens("2027-02-11")?;
        resident.begins_to_tell("answered", "10 2 2027")?;
        page.add_evidence(&[&answer])?;
        page.see("final response.pdf (2.5 MB)")?;
        resident.ends("")?;

        // Another day, with nothing in memory.
        resident.opens("2027-02-15")?;
        page.go_on(&page.say_with("pack-prepare", &[("scheme", OMBUDSMAN)]))?;
        let still_wrong = format!("They closed the job, and it drips. {MARKER}");
        page.write("still-wrong", &still_wrong)?;
        page.see_page("pack")?;
        page.see(&still_wrong)?;
        page.see(
            "What P3 Housing says it will do: by Tuesday 15 December 2026. Done, 6 days late",
        )?;
        page.see("What P3 Housing asks me to do: by Thursday 7 January 2027. Done in time")?;

        let (name, zip) = page.downloaded_bytes(|| page.press(&page.say("pack-save-folder")))?;
        page.see_words("record-saved")?;
        ensure!(name == "complaint-p3-2027-02-15.zip", "{name}");
        let files = unzipped(&zip)?;
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "01 Tuesday 1 December 2026 I sent my complaint.txt",
                &format!("02 notes of {MARKER}.txt"),
                "04 Thursday 7 January 2027 I asked for “Review”.txt",
                "05 final response.pdf",
                "Complaint pack.html",
                "Open this in the complaint wizard.html",
            ]
        );
        let in_lines = |letter: &str| letter.replace('\n', "\r\n").into_bytes();
        ensure!(files[names[0]] == in_lines(&first), "the first letter differs");
        ensure!(files[names[1]] == b"14 October: nobody came.\n", "the notes differ");
        ensure!(files[names[2]] == in_lines(&second), "the second letter differs");
        ensure!(files[names[3]] == scanned, "the landlord's letter differs");
        let pack = String::from_utf8_lossy(&files[names[4]]);
        ensure!(pack.contains(&still_wrong) && pack.contains("3. To add"), "{pack}");
        let kept = String::from_utf8_lossy(&files[names[5]]);
        let draft = data_in(&kept).context("no answers in the kept file")?;
        ensure!(draft.contains(&still_wrong), "{draft}");

        // The text for the ombudsman's form is copied a part at a time.
        page.allow_the_clipboard()?;
        page.unfold_long()?;
        let copy = page.say_with("pack-copy", &[("what", "What is still wrong")]);
        page.by_hand(|| page.press(&copy))?;
        page.see_words("send-copied")?;
        assert_eq!(page.run::<String>("return navigator.clipboard.readText()")?, still_wrong);

        // None of it went anywhere.
        ensure!(!page.hash()?.contains(MARKER), "in the address");
        for it in page.announced()? {
            ensure!(!format!("{it:?}").contains(MARKER), "in an event: {it:?}");
        }
        let asked = page.host().requests();
        ensure!(!asked.iter().any(|it| it.contains(MARKER)), "in a request: {asked:?}");
        page.see_kept(MARKER)
    })
}
