//! On paper nobody can unfold or scroll anything, and who needs large print needs it there too.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::states::{Around, State};
use crate::walk::{self, P3, SETTLE, WHAT_HAPPENED};

/// Notes what is open, and what stands in for boxes, at the moment the browser draws the paper;
/// after the wizard, which listens for the same.
const NOTE: &str = "const root = document.querySelector('complaint-wizard').shadowRoot;
    const folded = () => root.querySelectorAll('details:not([open])').length;
    const written = () => [...root.querySelectorAll('.cw-written')].map((it) => it.textContent).join();
    addEventListener('beforeprint', () => {
      document.body.dataset.folded = folded();
      document.body.dataset.written = written();
    });";

/// 210 × 297 mm in points, as a browser writes it.
pub(crate) const A4: (f64, f64) = (595.0, 842.0);

/// Points to a CSS pixel.
const POINT: f64 = 96.0 / 72.0;

/// The sizes of all the pages of a PDF.
pub(crate) fn paper(pdf: &[u8]) -> Vec<(f64, f64)> {
    let text = String::from_utf8_lossy(pdf);
    let boxes = text.split("/MediaBox").skip(1);
    boxes
        .filter_map(|it| {
            let inside = it.split_once('[')?.1.split_once(']')?.0;
            let mut sides = inside.split_whitespace().skip(2).map(str::parse);
            Some((sides.next()?.ok()?, sides.next()?.ok()?))
        })
        .collect()
}

/// That the page prints on A4, and in each size with nothing smaller, nothing clipped and black on
/// white.
fn prints_in_each_size(page: &Page, name: &str) -> Result<()> {
    page.set_attribute("contrast", "yellow-on-black")?;
    for (size, body, least) in
        [("normal", 14.0, 12.0), ("large", 18.0, 16.0), ("giant", 24.0, 20.0)]
    {
        let at = format!("{name} in {size}");
        page.set_attribute("size", size)?;
        // 170 mm of writing on a page of 210.
        page.screen(643, 972, 1)?;
        page.as_on_paper()?;
        let found: f64 = page.run(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             return parseFloat(getComputedStyle(root.querySelector('.cw')).fontSize)",
        )?;
        ensure!((found - body * POINT).abs() < 0.1, "{at}: {found} px instead of {body} pt");
        page.none_short(&at, "small-text", least * POINT)?;
        page.none_short(&at, "outside", 0.0)?;
        page.none_short(&at, "faint", 7.0)?;
        page.none_short(&at, "dark-paper", 0.0)?;
        page.none_short(&at, "controls", 0.0)?;
        page.prefer(&[])?;
        let sheets = paper(&page.print_as_styled()?);
        ensure!(!sheets.is_empty(), "{at}: no pages");
        for (width, height) in sheets {
            let is_a4 = (width - A4.0).abs() < 1.0 && (height - A4.1).abs() < 1.0;
            ensure!(is_a4, "{at}: a page of {width} × {height} points");
        }
    }
    Ok(())
}

#[test]
fn folded_explanations_are_printed_open_and_folded_again_afterwards() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.see_page("so-far")?;
        page.unfold(&page.say("opening-danger"))?;
        assert_eq!(page.unfolded()?, (1, 3));
        page.run::<()>(NOTE)?;
        let pdf = page.print()?;
        ensure!(pdf.starts_with(b"%PDF"), "it does not print");
        let folded: Option<String> = page.run("return document.body.dataset.folded")?;
        assert_eq!(folded.as_deref(), Some("0"));
        // What the resident had opened stays open.
        assert_eq!(page.unfolded()?, (1, 3));
        page.see("0800 111 999")?;
        page.see_no(&page.say("keeping-save"))
    })
}

/// What is folded because it is long stays so on paper; the receipt is printed with the letter.
#[test]
fn the_result_and_the_receipt_are_a_few_sheets_of_paper() -> Outcome {
    in_browser(|page| {
        for name in ["result", "result-next-stage-late", "done"] {
            State::of(name)?.as_it_comes().enter(page, Around::Standalone, "en")?;
            let sheets = paper(&page.print()?).len();
            ensure!(sheets <= 2, "{name}: {sheets} sheets");
        }
        Ok(())
    })
}

#[test]
fn the_letter_is_printed_whole_from_the_box_it_is_edited_in() -> Outcome {
    in_browser(|page| {
        walk::to_the_letter(page, P3)?;
        let letter = page.letter()?;
        page.run::<()>(NOTE)?;
        page.print()?;
        let written: Option<String> = page.run("return document.body.dataset.written")?;
        assert_eq!(written, Some(letter.clone()));
        // Afterwards there is the box alone, with the same in it.
        let left: u32 = page.run(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             return root.querySelectorAll('.cw-written').length",
        )?;
        assert_eq!(left, 0);
        assert_eq!(page.letter()?, letter);
        page.go_on(&page.say("continue"))
    })
}

#[test]
fn dates_letter_and_record_print_on_a4_in_the_size_that_was_chosen() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, SETTLE)?;
        page.unfold_all()?;
        prints_in_each_size(page, "result")?;
        page.go_on_from_result()?;
        walk::to_the_send_page(page)?;
        prints_in_each_size(page, "send")?;
        page.go_on(&page.say("send-next"))?;
        page.answer("sent", "sent-today")?;
        page.see_page("done")?;
        page.unfold(&page.say("done-text"))?;
        page.see(WHAT_HAPPENED)?;
        prints_in_each_size(page, "done")
    })
}

#[test]
fn the_summary_for_an_adviser_prints_on_a4_in_the_size_that_was_chosen() -> Outcome {
    in_browser(|page| {
        State::of("my-complaint-late")?.as_it_comes().enter(page, Around::Standalone, "en")?;
        prints_in_each_size(page, "my-complaint")
    })
}

/// Somebody else reads it: the letters are on the paper, and nothing of the page around them.
#[test]
fn what_an_ombudsman_is_given_prints_on_a4_in_the_size_that_was_chosen() -> Outcome {
    in_browser(|page| {
        State::of("pack")?.as_it_comes().enter(page, Around::Standalone, "en")?;
        page.unfold_all()?;
        page.see("please answer.")?;
        prints_in_each_size(page, "pack")
    })
}
