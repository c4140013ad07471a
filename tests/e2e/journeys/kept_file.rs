//! The file that answers are kept in: a whole document for people, with the answers inside for the
//! wizard.

use std::path::{Path, PathBuf};

use e2e::{Context, Outcome, Page, Result, ensure, in_browser};

use crate::crash::crash;
use crate::printing::{A4, paper};
use crate::walk::{self, P3};

/// What would be markup, if it were not made harmless.
const HOSTILE: &str = "</script><script>alert(1)</script><b>bold</b> & 'so on' <!-- and more";

/// To the page after "what happened", with hostile words said on it.
fn say_something(page: &Page) -> Result<()> {
    walk::past_the_result(page, P3)?;
    walk::story(page, HOSTILE)?;
    page.see_page("add-more")
}

/// Presses the button that downloads the file, in the panel of every page.
fn save(page: &Page) -> Result<(String, String)> {
    page.downloaded(|| page.press_keeping("file-save"))
}

#[test]
fn a_kept_file_is_a_document_that_people_read_with_the_answers_inside() -> Outcome {
    in_browser(|page| {
        say_something(page)?;
        let (name, file) = save(page)?;
        assert_eq!(name, "complaint-p3-2026-11-21.html");
        page.show(&file)?;
        let text: String = page.run("return document.body.innerText")?;
        for said in [HOSTILE, "Your complaint to P3 Housing", "Thursday 1 October 2026"] {
            ensure!(text.contains(said), "no “{said}” in: {text}");
        }
        ensure!(!text.contains("complaint-draft"), "the data are shown: {text}");
        let draft: String = page.run(
            "const data = JSON.parse(document.getElementById('complaint-data').textContent);
             return data.answers.given['what-happened'].text",
        )?;
        assert_eq!(draft, HOSTILE);
        let elements: Vec<String> = page.run(
            "return [...new Set([...document.body.querySelectorAll('*')].map((it) => it.localName))]",
        )?;
        assert_eq!(elements, ["h1", "p", "h2", "script"]);
        let lang: String = page.run("return document.documentElement.lang")?;
        assert_eq!(lang, "en");
        page.visit("/neutral")
    })
}

#[test]
fn a_kept_file_has_the_size_and_colours_that_were_chosen_and_prints_on_a4() -> Outcome {
    in_browser(|page| {
        say_something(page)?;
        page.set("size", Some("giant"))?;
        page.set("contrast", Some("yellow-on-black"))?;
        let (_, file) = save(page)?;
        page.show(&file)?;
        let look: [String; 3] = page.run(
            "const it = getComputedStyle(document.documentElement);
             return [it.fontSize, it.color, it.backgroundColor]",
        )?;
        assert_eq!(look, ["32px", "rgb(255, 255, 0)", "rgb(0, 0, 0)"]);
        page.as_on_paper()?;
        let look: [String; 3] = page.run(
            "const it = getComputedStyle(document.documentElement);
             return [it.fontSize, it.color, it.backgroundColor]",
        )?;
        assert_eq!(look, ["32px", "rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
        page.prefer(&[])?;
        let pdf = page.print_as_styled()?;
        let sheets = paper(&pdf);
        ensure!(!sheets.is_empty(), "no pages");
        for (width, height) in sheets {
            let is_a4 = (width - A4.0).abs() < 1.0 && (height - A4.1).abs() < 1.0;
            ensure!(is_a4, "a page of {width} × {height} points");
        }
        page.visit("/neutral")
    })
}

#[test]
fn a_kept_file_of_a_dead_app_is_opened_again_on_another_device() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("RuntimeError");
        say_something(page)?;
        crash(page, 0)?;
        let (_, file) = page.downloaded(|| page.press(&page.say("crash-save")))?;
        page.open(P3.name)?;
        page.see_page("so-far")?;
        page.drop_file("complaint.html", &file)?;
        page.see_page("add-more")?;
        // Each device is asked for itself.
        page.see_keeping("keeping-save")
    })
}

/// The files of a folder of the corpus, by name.
fn corpus(folder: &str) -> Result<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus").join(folder);
    let files: std::io::Result<Vec<PathBuf>> =
        std::fs::read_dir(folder.canonicalize()?)?.map(|it| Ok(it?.path())).collect();
    let mut files = files?;
    files.sort();
    Ok(files)
}

#[test]
fn every_file_that_is_none_of_ours_is_refused_in_a_sentence_and_takes_nothing() -> Outcome {
    in_browser(|page| {
        page.host().let_files_be_kept();
        let folder = e2e::folder_of_its_own()?;
        let brackets = folder.path().join("brackets.html");
        let deep = "[".repeat(500_000) + &"]".repeat(500_000);
        std::fs::write(
            &brackets,
            format!("<script type=\"application/json\" id=\"complaint-data\">{deep}</script>"),
        )?;
        let large = folder.path().join("large.html");
        std::fs::write(&large, vec![b'x'; 5_000_001])?;
        let mut refused = 0;
        let files = corpus("kept-files")?.into_iter().chain([brackets, large]);
        for file in files {
            let name = file.file_name().context("no name")?.to_string_lossy().into_owned();
            if name.starts_with("good-") {
                continue;
            }
            page.open(P3.name)?;
            page.pick_file(&file)?;
            let said = match name.as_str() {
                "other-landlord.html" => "file-other-landlord",
                "tomorrows-schema.html" => "file-newer",
                _ => "file-unreadable",
            };
            page.see_words(said).with_context(|| name.clone())?;
            page.see_page("so-far")?;
            refused += 1;
        }
        ensure!(refused > 15, "only {refused} files");
        say_something(page)?;
        page.drop_file("picture.png", "none of ours")?;
        page.see_words("file-unreadable")?;
        page.go_back()?;
        page.see_page("what-happened")?;
        assert_eq!(page.written_in(&page.say("page-what-happened-title"))?, HOSTILE);
        Ok(())
    })
}

#[test]
fn every_file_of_ours_is_taken_up_from_the_picker_however_it_was_saved() -> Outcome {
    in_browser(|page| {
        page.host().let_files_be_kept();
        let mut taken = 0;
        for file in corpus("kept-files")? {
            let name = file.file_name().context("no name")?.to_string_lossy().into_owned();
            if !name.starts_with("good-") {
                continue;
            }
            page.open(P3.name)?;
            page.pick_file(&file)?;
            // They are of an earlier version, and do not say what has happened so far: the same page comes.
            let first = page.say("group-so-far");
            page.see_heading_text(&first).with_context(|| name.clone())?;
            page.see("These are the answers you saved on ").with_context(|| name.clone())?;
            page.answer("so-far", "unhappy").with_context(|| name.clone())?;
            page.see_page("who")?;
            let is_tenant = page.is_chosen(&page.say("option-who-tenant"))?;
            ensure!(is_tenant, "{name}: the answer is gone");
            taken += 1;
        }
        ensure!(taken > 5, "only {taken} files");
        Ok(())
    })
}

#[test]
fn a_file_opened_over_answers_takes_their_place_only_when_that_is_chosen() -> Outcome {
    in_browser(|page| {
        say_something(page)?;
        let (_, file) = save(page)?;
        page.ask_to_clear()?;
        page.press(&page.say("file-asks-mine"))?;
        page.see_page("add-more")?;
        page.ask_to_clear()?;
        page.press(&page.say("keeping-clear"))?;
        page.answer("so-far", "told")?;
        page.see_page("who")?;
        page.drop_file("complaint.html", &file)?;
        page.see_heading("file-asks-title")?;
        page.press(&page.say("file-asks-mine"))?;
        page.see_page("who")?;
        page.go_back()?;
        ensure!(page.is_chosen(&page.say("option-so-far-told"))?, "the answer is gone");
        page.drop_file("complaint.html", &file)?;
        page.press(&page.say("file-asks-open"))?;
        page.see_page("add-more")?;
        page.go_back()?;
        page.see_page("what-happened")
    })
}
