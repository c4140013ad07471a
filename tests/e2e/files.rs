//! Files that the wizard gives out and takes.

use std::panic::Location;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::page::{Page, at};

/// Each fails when the browser cannot do it.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Page {
    /// The name and the text of the file that an act downloads.
    #[track_caller]
    pub fn downloaded(&self, act: impl FnOnce() -> Result<()>) -> Result<(String, String)> {
        let (name, bytes) = self.downloaded_bytes(act)?;
        Ok((name, at(Location::caller(), Ok(String::from_utf8(bytes)?))?))
    }

    /// The name of the file that an act downloads, and what is in it.
    #[track_caller]
    pub fn downloaded_bytes(&self, act: impl FnOnce() -> Result<()>) -> Result<(String, Vec<u8>)> {
        let download = || {
            let folder = crate::folder_of_its_own()?;
            let into = json!({ "behavior": "allow", "downloadPath": folder.path() });
            self.ask("Browser.setDownloadBehavior", into)?;
            act()?;
            self.until(
                || "a downloaded file".to_owned(),
                || {
                    for file in std::fs::read_dir(folder.path())? {
                        let file = file?;
                        let name = file.file_name().to_string_lossy().into_owned();
                        let bytes = std::fs::read(file.path())?;
                        // Until it is whole its name is kept by an empty file.
                        if !name.ends_with(".crdownload") && !bytes.is_empty() {
                            return Ok(Some((name, bytes)));
                        }
                    }
                    Ok(None)
                },
            )
        };
        at(Location::caller(), download())
    }

    /// Shows a document by itself, as when its file is opened.
    #[track_caller]
    pub fn show(&self, html: &str) -> Result<()> {
        let show = || {
            self.wait(self.session.client.goto("about:blank"))?;
            let tree = self.ask("Page.getFrameTree", json!({}))?;
            let frame = tree.pointer("/frameTree/frame/id").and_then(Value::as_str);
            let content = json!({ "frameId": frame.context("no frame")?, "html": html });
            self.ask("Page.setDocumentContent", content).map(drop)
        };
        at(Location::caller(), show())
    }

    /// Lets the page read the clipboard, which a resident would be asked for.
    #[track_caller]
    pub fn allow_the_clipboard(&self) -> Result<()> {
        let permissions =
            json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        at(Location::caller(), self.ask("Browser.grantPermissions", permissions).map(drop))
    }

    /// Chooses a file of this machine in the field for it.
    #[track_caller]
    pub fn pick_file(&self, file: &Path) -> Result<()> {
        let pick = || {
            self.see_keeping("file-save")?;
            let field = self.element("find", "field", &self.say("file-open"))?;
            Ok(self.wait(field.send_keys(file.to_str().context("a path of another kind")?))?)
        };
        at(Location::caller(), pick())
    }

    /// Adds files of this machine to the complaint.
    #[track_caller]
    pub fn add_evidence(&self, files: &[&Path]) -> Result<()> {
        let add = || {
            let field = self.element("find", "field", &self.say("evidence-pick"))?;
            let paths = files.iter().map(|it| it.to_str().context("a path of another kind"));
            let paths = paths.collect::<Result<Vec<_>>>()?.join("\n");
            Ok(self.wait(field.send_keys(&paths))?)
        };
        at(Location::caller(), add())
    }

    /// Drops a file on the wizard.
    #[track_caller]
    pub fn drop_file(&self, name: &str, text: &str) -> Result<()> {
        let script = "const [name, text] = arguments;
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([text], name));
            const on = document.querySelector('complaint-wizard').shadowRoot.querySelector('.cw-page');
            on.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }));";
        let dropped = self.session.client.execute(script, vec![json!(name), json!(text)]);
        at(Location::caller(), self.wait(dropped).map(drop).map_err(Into::into))
    }
}
