//! The module that only sending needs, by itself: the journey gives commands in place of the app and reads
//! the replies.

use std::panic::Location;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::Locator;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::device::from_base64;
use crate::page::{Page, at};

/// A page with the built module and no wizard on it.
#[derive(Debug, Clone, Copy)]
pub struct SendingHarness<'a>(&'a Page);

/// A file as a resident has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixtureFile {
    /// Its name on the device.
    pub name: String,
    /// The media type that the device takes it for; empty where it knows none.
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl FixtureFile {
    /// A file.
    #[must_use]
    pub fn new(name: &str, media_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.to_owned(), media_type: media_type.to_owned(), bytes: bytes.into() }
    }
}

/// What a resident is given as a download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The name of the file.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Saved {
    /// What is in it, as text.
    ///
    /// # Errors
    ///
    /// When it is no UTF-8.
    pub fn text(&self) -> Result<String> {
        Ok(String::from_utf8(self.bytes.clone())?)
    }
}

/// How a photo looks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Seen {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The colours in its corners, clockwise from the top left: of a test's pictures `RGYB`.
    pub corners: String,
}

/// What came of files that were taken.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Taken {
    /// Those on the list.
    pub files: Vec<Evidence>,
    /// Those that are not, and why.
    pub refused: Vec<Refused>,
}

/// A file as it would be sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Evidence {
    /// The name that the landlord sees.
    pub name: String,
    /// What it is.
    pub media_type: String,
    /// How large.
    pub bytes: u64,
    /// The hash of what is in it.
    pub sha256: String,
}

/// A file that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// Why.
    pub why: String,
}

/// Each fails when the browser cannot do it, or what was waited for does not come.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl<'a> SendingHarness<'a> {
    /// Opens the page.
    #[track_caller]
    pub fn open(page: &'a Page) -> Result<Self> {
        Self::open_at(page, "/sending.html")
    }

    /// Opens the page where downloads go where the browser puts them; elsewhere they are only noted.
    #[track_caller]
    pub fn open_with_downloads(page: &'a Page) -> Result<Self> {
        Self::open_at(page, "/sending.html?downloads")
    }

    #[track_caller]
    fn open_at(page: &'a Page, path: &str) -> Result<Self> {
        let open = || {
            page.visit(path)?;
            Self(page).ready()
        };
        at(Location::caller(), open())
    }

    /// Waits until the module has come, as after a reload.
    pub fn ready(self) -> Result<Self> {
        let is_there =
            || Ok(self.0.run::<bool>("return Boolean(globalThis.harness)")?.then_some(()));
        self.0.wait_for("the module", is_there)?;
        Ok(self)
    }

    /// Gives a command to the wizard of a name; a name is its policy's, and may go on after a stroke.
    #[track_caller]
    pub fn command(self, wizard: &str, command: &str, what: &Value) -> Result<()> {
        let script = format!("harness.command({}, {}, {what})", json!(wizard), json!(command));
        at(Location::caller(), self.0.run(&script))
    }

    /// What the wizard was answered for a task, or with outcomes of a kind, from the first on.
    #[track_caller]
    pub fn replies<T: DeserializeOwned>(self, wizard: &str, kind: &str) -> Result<Vec<T>> {
        let script = format!("return harness.replies({}, {})", json!(wizard), json!(kind));
        at(Location::caller(), self.0.run(&script))
    }

    /// The n-th thing of a kind that a wizard is told, once it is; the first is the first.
    #[track_caller]
    pub fn reply<T: DeserializeOwned>(self, wizard: &str, kind: &str, n: usize) -> Result<T> {
        let what = || format!("{kind} no. {n} of {wizard}");
        let look = || Ok(self.replies::<Value>(wizard, kind)?.into_iter().nth(n - 1));
        let found = self.0.until(what, look);
        at(Location::caller(), found.and_then(|it| Ok(serde_json::from_value(it)?)))
    }

    /// Sets the limits for evidence.
    #[track_caller]
    pub fn limit(self, wizard: &str, limits: &Value) -> Result<()> {
        let script = format!("harness.limit({}, {limits})", json!(wizard));
        at(Location::caller(), self.0.run(&script))
    }

    /// Takes files, and what came of them; nothing else may have been taken before on this page.
    #[track_caller]
    pub fn take(self, wizard: &str, files: &[FixtureFile], full_size: bool) -> Result<Taken> {
        let take = || {
            let before = self.replies::<Value>(wizard, "taken")?.len();
            let base64 = |it: &FixtureFile| STANDARD.encode(&it.bytes);
            let given = |it: &FixtureFile| json!({ "name": it.name, "type": it.media_type, "base64": base64(it) });
            let files: Vec<Value> = files.iter().map(given).collect();
            let files = Value::from(files);
            let script = format!("harness.take({}, {files}, {full_size})", json!(wizard));
            self.0.run::<()>(&script)?;
            self.reply(wizard, "taken", before + 1)
        };
        at(Location::caller(), take())
    }

    /// Picks files of this machine in a field, and takes them.
    #[track_caller]
    pub fn pick_and_take(self, wizard: &str, files: &[&Path], full_size: bool) -> Result<()> {
        let take = || {
            let field = self.0.wait(self.0.session.client.find(Locator::Css("input")))?;
            let paths: Option<Vec<&str>> = files.iter().map(|it| it.to_str()).collect();
            let paths = paths.context("a path of another kind")?.join("\n");
            self.0.wait(field.send_keys(&paths))?;
            self.0.run(&format!("harness.takePicked({}, {full_size})", json!(wizard)))
        };
        at(Location::caller(), take())
    }

    /// How many files a wizard has in memory.
    #[track_caller]
    pub fn in_memory(self, wizard: &str) -> Result<u64> {
        let script = format!("return harness.inMemory({})", json!(wizard));
        at(Location::caller(), self.0.run(&script))
    }

    /// The bytes that a wizard has in memory under a hash.
    #[track_caller]
    pub fn bytes(self, wizard: &str, sha256: &str) -> Result<Vec<u8>> {
        let script = format!("harness.bytes({}, {})", json!(wizard), json!(sha256));
        at(Location::caller(), self.ask(&script).and_then(|it: String| from_base64(&it)))
    }

    /// How a photo looks that a wizard has in memory.
    #[track_caller]
    pub fn seen(self, wizard: &str, sha256: &str) -> Result<Seen> {
        let script = format!("harness.seen({}, {})", json!(wizard), json!(sha256));
        at(Location::caller(), self.ask(&script))
    }

    /// A picture by the browser, with a colour in each corner; and with noise all over it, if a quality
    /// is given for that.
    #[track_caller]
    pub fn picture(
        self,
        media_type: &str,
        (width, height): (u32, u32),
        noise: Option<f64>,
    ) -> Result<Vec<u8>> {
        let noise = json!(noise);
        let script = format!("harness.picture({}, {width}, {height}, {noise})", json!(media_type));
        at(Location::caller(), self.ask(&script).and_then(|it: String| from_base64(&it)))
    }

    /// The last file that was given as a download, once there is one.
    #[track_caller]
    pub fn saved(self) -> Result<Saved> {
        #[derive(Deserialize)]
        struct Noted {
            name: String,
            r#type: String,
            base64: String,
        }
        let saved = self.0.until(|| "a download".to_owned(), || self.ask("harness.saved()"));
        let saved = saved.and_then(|Noted { name, r#type, base64 }| {
            Ok(Saved { name, media_type: r#type, bytes: from_base64(&base64)? })
        });
        at(Location::caller(), saved)
    }

    /// What a script of the stage comes to.
    fn ask<T: DeserializeOwned>(self, script: &str) -> Result<T> {
        #[derive(Deserialize)]
        struct Answer<T> {
            it: Option<T>,
            why: Option<String>,
        }
        let script = format!(
            "const done = arguments[arguments.length - 1];
             Promise.resolve({script}).then((it) => done({{ it }}), (why) => done({{ why: String(why) }}))"
        );
        let answer = self.0.wait(self.0.session.client.execute_async(&script, Vec::new()))?;
        let Answer { it, why } = serde_json::from_value(answer)?;
        it.with_context(|| why.unwrap_or_else(|| "nothing yet".to_owned()))
    }
}
