//! What a resident does.

use std::collections::BTreeMap;
use std::panic::Location;
use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use tempfile::TempDir;

use crate::Scene;
use crate::answers::Field;
use crate::page::{ClickOn, Page, at};
use crate::web_server::WebServer;

/// Each fails when what it acts on is not there, or when what should follow does not.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Page {
    /// Goes to an address of the host.
    #[track_caller]
    pub fn visit(&self, path: &str) -> Result<()> {
        at(Location::caller(), self.go_to(&self.host().address_of(path)))
    }

    /// From now on a server may be asked too. It runs, and has its files, as long as this page is looked at: scripts may
    /// be on their way when a journey ends.
    pub fn have(&self, server: WebServer, files: TempDir) {
        self.elsewhere.borrow_mut().push((server, files));
    }

    /// Goes to an address of the last of them.
    #[track_caller]
    pub fn visit_elsewhere(&self, path: &str) -> Result<()> {
        let address = self.elsewhere.borrow().last().map(|it| it.0.address_of(path));
        let go = || self.go_to(&address.context("there is no other server")?);
        at(Location::caller(), go())
    }

    fn go_to(&self, address: &str) -> Result<()> {
        Ok(self.wait(self.session.client.goto(address))?)
    }

    /// Opens the standalone page and chooses a landlord.
    #[track_caller]
    pub fn open(&self, landlord: &str) -> Result<()> {
        let open = || {
            self.visit("/")?;
            self.choose_landlord(landlord)
        };
        at(Location::caller(), open())
    }

    /// Chooses a landlord from the list.
    #[track_caller]
    pub fn choose_landlord(&self, landlord: &str) -> Result<()> {
        let choose = || {
            self.complete("chooser-title", &[Field::Choice(landlord)])?;
            self.speak_of(landlord);
            Ok(())
        };
        at(Location::caller(), choose())
    }

    /// Opens a landlord's own page that has the wizard in it.
    #[track_caller]
    pub fn open_embedded(&self, policy: &str, landlord: &str) -> Result<()> {
        let open = || {
            self.speak_of(landlord);
            self.visit(&format!("/embedded/{policy}.html"))?;
            self.see_heading("group-so-far")
        };
        at(Location::caller(), open())
    }

    /// Chooses a radio, or ticks a box, by its label.
    #[track_caller]
    pub fn choose(&self, label: &str) -> Result<()> {
        let choose = || {
            self.click(ClickOn::Label, "option", label)?;
            let chosen = || Ok(self.state("option", label)?.checked.then_some(()));
            self.until(|| format!("“{label}” to be chosen"), chosen)
        };
        at(Location::caller(), choose())
    }

    /// Chooses from a list by its label.
    #[track_caller]
    pub fn choose_from(&self, list: &str, text: &str) -> Result<()> {
        let choose = || {
            let fold = self.say("season-only");
            if !self.is_there("field", list)? && self.is_there("disclosure", &fold)? {
                self.unfold(&fold)?;
            }
            let list = self.element("find", "field", list)?;
            Ok(self.wait(list.select_by_label(text))?)
        };
        at(Location::caller(), choose())
    }

    /// Writes into a field, over what is in it.
    #[track_caller]
    pub fn fill(&self, label: &str, text: &str) -> Result<()> {
        let fill = || {
            let field = self.element("find", "field", label)?;
            self.wait(field.clear())?;
            if !text.is_empty() {
                // A line ends with a key, as at a keyboard: not every driver takes the character.
                let keys = text.replace('\n', &char::from(Key::Enter).to_string());
                self.wait(field.send_keys(&keys))?;
            }
            let written = self.state("field", label)?.value;
            anyhow::ensure!(written == text, "“{label}” holds {written:?} instead of {text:?}");
            Ok(())
        };
        at(Location::caller(), fill())
    }

    /// Writes into every box for words of one's own on the page; how many there are.
    #[track_caller]
    pub fn fill_every_box(&self, text: &str) -> Result<usize> {
        let fill = || {
            let boxes: Vec<BTreeMap<String, String>> = self.look("boxes", "", None)?;
            for it in &boxes {
                let id = it.values().next().context("no element")?.clone();
                let it = Element::from_element_id(self.session.client.clone(), id.into());
                self.wait(it.clear())?;
                self.wait(it.send_keys(text))?;
            }
            Ok(boxes.len())
        };
        at(Location::caller(), fill())
    }

    /// Presses a button.
    #[track_caller]
    pub fn press(&self, name: &str) -> Result<()> {
        at(Location::caller(), self.click(ClickOn::Element, "button", name))
    }

    /// Follows a link.
    #[track_caller]
    pub fn follow(&self, name: &str) -> Result<()> {
        at(Location::caller(), self.click(ClickOn::Element, "link", name))
    }

    /// Opens a disclosure.
    #[track_caller]
    pub fn unfold(&self, name: &str) -> Result<()> {
        let open = || {
            self.click(ClickOn::Element, "disclosure", name)?;
            self.see_unfolded()
        };
        at(Location::caller(), open())
    }

    /// Opens every disclosure of the page.
    #[track_caller]
    pub fn unfold_all(&self) -> Result<()> {
        at(Location::caller(), self.open_each("details"))
    }

    /// Opens what is too long to be on the page at once: every date and why, who can help.
    #[track_caller]
    pub fn unfold_long(&self) -> Result<()> {
        at(Location::caller(), self.open_each(".cw-folded"))
    }

    /// Opens what is drawn at once, and then what is drawn once that is open.
    fn open_each(&self, which: &str) -> Result<()> {
        let open = format!(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
            const closed = [...root.querySelectorAll('{which}:not([open])')];
            for (const it of closed) it.open = true;
            return closed.length"
        );
        let are_open = || {
            let closed: usize = self.run(&open)?;
            self.see_unfolded()?;
            Ok((closed == 0).then_some(()))
        };
        self.wait_for("everything to be open", are_open)
    }

    /// Waits until what is open has been drawn.
    fn see_unfolded(&self) -> Result<()> {
        let empty = "const root = document.querySelector('complaint-wizard').shadowRoot;
            return [...root.querySelectorAll('.cw-folded[open] > .cw-details-text')]
                .some((it) => !it.childElementCount)";
        self.wait_for("what is open", || Ok((!self.run::<bool>(empty)?).then_some(())))
    }

    /// Presses the button of the result, whose words are those of the situation.
    #[track_caller]
    pub fn go_on_from_result(&self) -> Result<()> {
        let press = "const root = document.querySelector('complaint-wizard').shadowRoot;
            root.querySelector('[data-page=result] .cw-main > .cw-button').click();";
        at(Location::caller(), self.and_arrive(|| self.run(press)))
    }

    /// Presses Continue.
    #[track_caller]
    pub fn continue_(&self) -> Result<()> {
        at(Location::caller(), self.go_on(&self.say("continue")))
    }

    /// Presses a button that leads on, and waits for the next page or a summary of errors: each
    /// takes the focus.
    #[track_caller]
    pub fn go_on(&self, button: &str) -> Result<()> {
        at(Location::caller(), self.and_arrive(|| self.click(ClickOn::Element, "button", button)))
    }

    /// Follows a link that leads to another page.
    #[track_caller]
    pub fn go_by(&self, link: &str) -> Result<()> {
        at(Location::caller(), self.and_arrive(|| self.click(ClickOn::Element, "link", link)))
    }

    /// Follows the wizard's own back link.
    #[track_caller]
    pub fn go_back(&self) -> Result<()> {
        at(Location::caller(), self.go_by(&self.say("back")))
    }

    /// Presses the browser's back button.
    #[track_caller]
    pub fn browser_back(&self) -> Result<()> {
        let back = || self.and_arrive(|| Ok(self.wait(self.session.client.back())?));
        at(Location::caller(), back())
    }

    /// Presses the browser's forward button.
    #[track_caller]
    pub fn browser_forward(&self) -> Result<()> {
        let forward = || self.and_arrive(|| Ok(self.wait(self.session.client.forward())?));
        at(Location::caller(), forward())
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) -> Result<()> {
        at(Location::caller(), self.wait(self.session.client.refresh()).map_err(Into::into))
    }

    /// Does what leaves the wizard's page for the one that tells nothing, and waits until it is there.
    #[track_caller]
    pub fn leave(&self, act: impl FnOnce() -> Result<()>) -> Result<()> {
        let leave = || {
            act()?;
            let there =
                || Ok(self.run::<bool>("return location.pathname === '/neutral'")?.then_some(()));
            self.until(|| "the page that tells nothing".to_owned(), there)
        };
        at(Location::caller(), leave())
    }

    /// The browser asks whether to leave the page; the resident stays.
    #[track_caller]
    pub fn refuse_to_leave(&self) -> Result<()> {
        let what = || "the browser's question".to_owned();
        let client = &self.session.client;
        let refuse =
            || self.until(what, || Ok(self.wait(client.dismiss_alert()).is_ok().then_some(())));
        at(Location::caller(), refuse())
    }

    /// Presses the browser's back button, wherever it leads.
    #[track_caller]
    pub fn press_back(&self) -> Result<()> {
        at(Location::caller(), self.wait(self.session.client.back()).map_err(Into::into))
    }

    fn and_arrive(&self, act: impl FnOnce() -> Result<()>) -> Result<()> {
        let before = self.scene()?;
        act()?;
        let arrived = |now: &Scene| {
            let there = now.heading_focused || now.note_focused;
            (there && now.heading != before.heading) || now.summary_focused
        };
        let what = || format!("another page than “{}”, or what is wrong there", before.heading);
        self.until(what, || Ok(self.scene().ok().filter(arrived)))?;
        self.see_only_the_language_watched()
    }

    /// Follows the link that changes an answer, beside the letter to be sent.
    #[track_caller]
    pub fn change(&self, page: &str) -> Result<()> {
        let change = || {
            let what = self.say(&format!("check-{page}"));
            let hidden = self.say_with("change-hidden", &[("what", &what)]);
            self.unfold_long()?;
            self.go_by(&format!("{} {hidden}", self.say("change")))?;
            self.see_page(page)
        };
        at(Location::caller(), change())
    }

    /// Unfolds how the answers are kept until a button is there, by its message.
    #[track_caller]
    pub fn see_keeping(&self, button: &str) -> Result<()> {
        let closed = "return document.querySelector('complaint-wizard').shadowRoot
            .querySelector('.cw-draft > details:not([open])') !== null";
        let see = || {
            if self.is_there("button", &self.say(button))? {
                return Ok(Some(()));
            }
            if self.run(closed)? {
                let name = format!("{}: {}", self.say("change"), self.say("keeping-title"));
                self.click(ClickOn::Element, "disclosure", &name)?;
            }
            Ok(None)
        };
        at(Location::caller(), self.until(|| format!("the button of {button}"), see))
    }

    /// Presses one of the buttons behind the line that tells how the answers are kept.
    #[track_caller]
    pub fn press_keeping(&self, button: &str) -> Result<()> {
        let press = || {
            self.see_keeping(button)?;
            self.click(ClickOn::Element, "button", &self.say(button))
        };
        at(Location::caller(), press())
    }

    /// Asks for the answers to be kept on this device.
    #[track_caller]
    pub fn keep_answers(&self) -> Result<()> {
        let keep = || {
            self.press_keeping("keeping-save")?;
            self.see_keeping("keeping-delete")
        };
        at(Location::caller(), keep())
    }

    /// Deletes the answers from this device, and says so again when asked.
    #[track_caller]
    pub fn delete_answers(&self) -> Result<()> {
        let delete = || {
            self.press_keeping("keeping-delete")?;
            self.see_heading("delete-title")?;
            self.click(ClickOn::Element, "button", &self.say("keeping-delete"))
        };
        at(Location::caller(), delete())
    }

    /// Wants to start again with nothing, which is asked about.
    #[track_caller]
    pub fn ask_to_clear(&self) -> Result<()> {
        let ask = || {
            self.press_keeping("keeping-clear")?;
            self.see_heading("clear-title")
        };
        at(Location::caller(), ask())
    }

    /// Presses keys one after the other, wherever the focus is.
    #[track_caller]
    pub fn type_keys(&self, keys: &[char]) -> Result<()> {
        let pressed = keys
            .iter()
            .flat_map(|it| [KeyAction::Down { value: *it }, KeyAction::Up { value: *it }]);
        let actions = pressed.fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        let typed = self.session.client.perform_actions(actions);
        at(Location::caller(), self.wait(typed).map_err(Into::into))
    }

    /// Puts the cursor behind the text of a field.
    #[track_caller]
    pub fn put_the_cursor_last(&self, label: &str) -> Result<()> {
        let put = || {
            let field = self.element("find", "field", label)?;
            self.wait(field.click())?;
            self.type_together(&[Key::Control.into(), Key::End.into()])
        };
        at(Location::caller(), put())
    }

    /// Does nothing for so long, as somebody who thinks between two keys.
    pub fn think(&self, long: Duration) {
        self.wait(async { tokio::time::sleep(long).await });
    }

    /// Presses keys together, such as Shift and Tab, wherever the focus is.
    pub(crate) fn type_together(&self, keys: &[char]) -> Result<()> {
        let down = keys.iter().map(|it| KeyAction::Down { value: *it });
        let up = keys.iter().rev().map(|it| KeyAction::Up { value: *it });
        let actions = down.chain(up).fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        Ok(self.wait(self.session.client.perform_actions(actions))?)
    }

    /// Presses Enter where the focus is, and waits for what follows as after Continue.
    #[track_caller]
    pub fn go_on_by_enter(&self) -> Result<()> {
        at(Location::caller(), self.and_arrive(|| self.type_keys(&[Key::Enter.into()])))
    }

    /// Presses Tab until the focus is on a control of a role and name.
    #[track_caller]
    pub fn tab_to(&self, role: &str, name: &str) -> Result<()> {
        let tab = || {
            // More stops than any page has.
            for _ in 0..40 {
                self.type_keys(&[Key::Tab.into()])?;
                if self.state(role, name)?.focused {
                    return Ok(());
                }
            }
            anyhow::bail!("Tab does not reach a {role} named “{name}”")
        };
        at(Location::caller(), tab())
    }

    /// Makes the window as wide as a screen.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        let resize = self.session.client.set_window_size(width, height);
        at(Location::caller(), self.wait(resize).map_err(Into::into))
    }
}
