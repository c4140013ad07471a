//! Finding by markup instead of by words, for what holds in every language.

use std::panic::Location;

use anyhow::Result;
use serde_json::json;

use crate::page::{Page, at};

/// Each fails when what it looks for does not come.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Page {
    /// The name of the page on screen, once it is drawn.
    #[track_caller]
    pub fn name_on_screen(&self) -> Result<String> {
        let look = "const root = document.querySelector('complaint-wizard')?.shadowRoot;
            const page = root?.querySelector('.cw:not([hidden]) .cw-page');
            return page?.querySelector('h1, h2') ? page.dataset.page : null";
        let name = || self.until(|| "a page of the wizard".to_owned(), || self.run(look));
        at(Location::caller(), name())
    }

    /// The questions of the page on screen, by name; a notice has its own.
    #[track_caller]
    pub fn questions_on_screen(&self) -> Result<Vec<String>> {
        let name = self.name_on_screen()?;
        let look = "const root = document.querySelector('complaint-wizard').shadowRoot;
            return [...root.querySelectorAll('.cw:not([hidden]) [data-question]')]
              .map((it) => it.dataset.question)";
        let all: Vec<String> = at(Location::caller(), self.run(look))?;
        Ok(if all.is_empty() { vec![name] } else { all })
    }

    /// The words of the first element of a selector, once it has some.
    #[track_caller]
    pub fn see_selector(&self, selector: &str) -> Result<String> {
        let look = format!(
            "const root = document.querySelector('complaint-wizard')?.shadowRoot;
             return root?.querySelector({})?.textContent.trim() || null",
            json!(selector)
        );
        let see = || self.until(|| format!("words in {selector}"), || self.run(&look));
        at(Location::caller(), see())
    }

    /// Presses what a selector finds, and waits for words in what another finds.
    #[track_caller]
    pub fn press_by_selector(&self, button: &str, follows: &str) -> Result<()> {
        let press = format!(
            "document.querySelector('complaint-wizard').shadowRoot.querySelector({}).click()",
            json!(button)
        );
        let act = || {
            self.run::<()>(&press)?;
            self.see_selector(follows).map(drop)
        };
        at(Location::caller(), act())
    }

    /// Sends the form of the page with nothing in it, and waits for what is wrong with that: it takes the
    /// focus once it is drawn.
    #[track_caller]
    pub fn send_empty(&self) -> Result<()> {
        let empty = "const root = document.querySelector('complaint-wizard').shadowRoot;
            for (const it of root.querySelectorAll('textarea, input[type=text], input[type=email]'))
                it.value = '';
            for (const it of root.querySelectorAll('input:checked')) it.checked = false;
            root.querySelector('button[type=submit]').click()";
        let act = || {
            self.run::<()>(empty)?;
            let wrong = || Ok(self.scene()?.summary_focused.then_some(()));
            self.until(|| "a summary of errors in focus".to_owned(), wrong)
        };
        at(Location::caller(), act())
    }

    /// Puts an attribute on the element, or takes it away.
    #[track_caller]
    pub fn set(&self, attribute: &str, value: Option<&str>) -> Result<()> {
        let set = format!(
            "const [name, value] = [{}, {}];
             const host = document.querySelector('complaint-wizard');
             if (value === null) host.removeAttribute(name);
             else host.setAttribute(name, value);",
            json!(attribute),
            json!(value)
        );
        at(Location::caller(), self.run(&set))
    }
}
