//! Checkers that others have written: axe-core in the page, html-validate on its markup.
//!
//! `cargo xtask test` installs both, pinned, and names their folder in `COMPLAINT_CHECKERS`.

use std::panic::Location;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::json;

use crate::page::{Page, at};

/// How much of a page axe-core looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// WCAG 2.2 AA, good practice, and the contrast of AAA.
    Whole,
    /// Only what size and colours can change.
    Colours,
}

#[derive(Debug, Deserialize)]
struct Violation {
    id: String,
    help: String,
    #[serde(rename = "helpUrl")]
    help_url: String,
    targets: Vec<String>,
}

/// Runs in the page with the argument `whole`. Nothing is preloaded: axe-core would make a style
/// element for it, which the host's policy refuses. The contrast of AA is not measured beside that of
/// AAA, which asks for more of the same text.
const RUN: &str = "const [whole] = arguments;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const options = whole
        ? { runOnly: { type: 'tag', values: tags },
            rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } } }
        : { runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'target-size'] } };
    return axe.run(document, { ...options, preload: false, resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, help, helpUrl, nodes }) => ({ id, help, helpUrl,
            targets: nodes.map((it) => `${it.target.flat().join(' ')}: ${it.failureSummary}`) })));";

/// The page as one document: the shadow root's content put in the element's place.
const MARKUP: &str = "const host = document.querySelector('complaint-wizard');
    const whole = document.cloneNode(true);
    for (const it of whole.querySelectorAll('[src^=\"/test-support.js\"]')) it.remove();
    const container = host.shadowRoot?.querySelector('.cw');
    if (container && !container.hidden) {
        const copy = document.importNode(container, true);
        whole.querySelector('complaint-wizard').replaceChildren(copy);
    }
    return '<!doctype html>\\n' + whole.documentElement.outerHTML;";

impl Page {
    /// axe-core finds nothing wrong with the page, inside the shadow root and around it.
    ///
    /// # Errors
    ///
    /// With rule, place and help of everything it finds.
    #[track_caller]
    pub fn see_no_violations(&self, look: Look) -> Result<()> {
        let look = || {
            if !self.run::<bool>("return 'axe' in window")? {
                let file = folder()?.with_file_name("axe-core").join("axe.min.js");
                let axe =
                    std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
                // It is long: the pages after this one have it before they begin.
                self.before_each_page(&axe)?;
                self.run::<()>(&axe)?;
            }
            let whole = vec![json!(look == Look::Whole)];
            let found = self.wait(self.session.client.execute(RUN, whole))?;
            let found: Vec<Violation> = serde_json::from_value(found)?;
            let lines = found.iter().map(|it| {
                format!(
                    "{}: {} ({})\n    {}",
                    it.id,
                    it.help,
                    it.help_url,
                    it.targets.join("\n    ")
                )
            });
            let lines: Vec<String> = lines.collect();
            ensure!(lines.is_empty(), "axe-core finds\n{}", lines.join("\n"));
            Ok(())
        };
        at(Location::caller(), look())
    }

    /// The page's markup, the shadow root's in the element's place.
    ///
    /// # Errors
    ///
    /// When there is no wizard on the page.
    #[track_caller]
    pub fn markup(&self) -> Result<String> {
        at(Location::caller(), self.run(MARKUP))
    }
}

/// html-validate finds nothing wrong with the files of a folder.
///
/// # Errors
///
/// With file, line and rule of everything it finds.
pub fn see_valid_markup(files: &Path) -> Result<()> {
    let program = folder()?.join("html-validate");
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("html-validate.json");
    let output = Command::new(&program)
        .args(["--ext", "html", "--formatter", "text", "--config"])
        .arg(rules)
        .arg(files)
        .output()
        .with_context(|| format!("{} does not start: is Node.js there?", program.display()))?;
    if !output.status.success() {
        bail!(
            "html-validate finds\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}

/// The folder of the checkers' programs, `node_modules/.bin`; their files are beside it.
fn folder() -> Result<PathBuf> {
    let folder = std::env::var_os("COMPLAINT_CHECKERS").context(
        "no checkers: run `cargo xtask test --only journeys`, or name in COMPLAINT_CHECKERS the \
         node_modules/.bin that it installs in the folder of the tools",
    )?;
    Ok(PathBuf::from(folder))
}
