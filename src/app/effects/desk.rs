//! What the app hands the loader, which still works when the wasm does not.

use js_sys::Function;
use wasm_bindgen::JsValue;

/// What is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The messages of the loader's own pages, as JSON by name.
    Words,
    /// The draft as it would be stored.
    Draft,
    /// What was said, to be read by people.
    Said,
    /// How the answers are kept.
    Keeping,
    /// Where the draft stands on this device.
    Key,
    /// A text on this device that cannot be read.
    Aside,
    /// What files may be taken.
    Limits,
    /// The id of the policy.
    Policy,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Draft => "draft",
            Self::Said => "said",
            Self::Keeping => "keeping",
            Self::Key => "key",
            Self::Aside => "aside",
            Self::Limits => "limits",
            Self::Policy => "policy",
        }
    }
}

/// Hands a text over. A loader that refuses it leaves the app as it is.
pub(crate) fn remember(desk: &Function, kind: Kind, text: &str) {
    let _taken = desk.call2(&JsValue::NULL, &kind.as_str().into(), &text.into());
}

/// Has the loader do something, with what it needs as JSON. What comes of it is told to
/// [`crate::Mounted::told`].
pub(crate) fn order(desk: &Function, what: &str, with: &str) {
    let _taken = desk.call2(&JsValue::NULL, &format!("do-{what}").into(), &with.into());
}
