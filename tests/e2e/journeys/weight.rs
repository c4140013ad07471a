//! What a first visit costs a phone.

use std::io::Write as _;

use brotli::CompressorWriter;
use e2e::{Context, Outcome, ensure, in_browser};

/// 170 KB, compressed as a host should: everything up to the first question, and what is asked for as
/// soon as it stands.
const MOST: usize = 170_000;

#[test]
fn the_first_question_is_there_after_170_kilobytes() -> Outcome {
    in_browser(|page| {
        page.open("Places for People")?;
        page.see_page("danger")?;
        let mut paths = page.until(
            || "what outlives the app".to_owned(),
            || {
                let paths = page.host().requests();
                Ok(paths.iter().any(|it| it == "/complaint-keeping.js").then_some(paths))
            },
        )?;
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
