//! The loader: the page's scripts, which still work when the wasm does not.

use complaint_core::json::write;
use complaint_core::scripts::{Command, SnapshotKind};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What the app is given to reach the loader: `ToLoader` in `public/protocol.d.ts`.
    #[derive(Debug, Clone)]
    pub type LoaderPort;

    #[wasm_bindgen(method, catch)]
    fn snapshot(this: &LoaderPort, kind: &str, text: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn command(this: &LoaderPort, message: &str) -> Result<(), JsValue>;
}

impl LoaderPort {
    /// Hands a text over for a crash. A loader that refuses it leaves the app as it is.
    pub(crate) fn hand(&self, kind: SnapshotKind, text: &str) {
        let _taken = self.snapshot(kind.as_str(), text);
    }

    /// Has the scripts do something; whether they have it. The answer comes to
    /// [`crate::Mounted::reply`].
    #[must_use]
    pub(crate) fn order(&self, command: &Command) -> bool {
        self.command(&write(&command.message())).is_ok()
    }
}
