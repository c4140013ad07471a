//! What a first visit costs a phone.

use std::io::Write as _;

use brotli::CompressorWriter;
use e2e::{Context, Outcome, ensure, in_browser};

/// As measured, compressed as a host should: everything that is asked for before the first question
/// stands. What comes once it is answered, the words and looks of the later pages and what sending
/// needs, is not among it.
///
/// It was 175,000 until the law of three nations, what may have happened to a complaint since, dates as
/// people write them and other kinds of procedure came: 24 KB of code and 3 KB of rules, which
/// have the rules' own words in them now. Keeping drafts as a machine in the core, under a lock, added 5.6 KB;
/// the typed boundary to the page's scripts 4.0 KB: each reply is read in full, and one that cannot be read is
/// said; the names between wasm and glue, left as wasm-bindgen writes them, 3.8 KB. The conditions and times
/// of hazards, and what nobody remembers, came with the rest.
const MOST: usize = 222_000;

#[test]
fn the_first_question_is_there_after_200_kilobytes() -> Outcome {
    in_browser(|page| {
        page.open("Places for People")?;
        page.see_page("danger")?;
        let mut paths = page.host().requests();
        let late =
            |it: &String| it.contains("later") || it.contains("sending") || it.contains("rescue");
        ensure!(!paths.iter().any(late), "what comes later was asked for: {paths:?}");
        paths.retain(|it| it != "/test-support.js");
        paths.sort();
        paths.dedup();
        ensure!(paths.iter().any(|it| it.ends_with(".wasm")), "not all was asked for: {paths:?}");
        let mut total = 0;
        for path in &paths {
            let file = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
            let file = e2e::dist()?.join(file);
            let bytes = std::fs::read(&file).with_context(|| file.display().to_string())?;
            let mut small = CompressorWriter::new(Vec::new(), 65_536, 11, 22);
            small.write_all(&bytes)?;
            small.flush()?;
            total += small.into_inner().len();
        }
        ensure!(total <= MOST, "the first load has {total} bytes, in {paths:?}");
        Ok(())
    })
}
