//! Mounting into the element's shadow root, and the events the element sends out.

use leptos::mount::{UnmountHandle, mount_to};
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use crate::app::start;
use crate::config::Config;

/// A running wizard. Dropping it takes it off the page.
#[wasm_bindgen]
pub struct Mounted {
    _handle: UnmountHandle<AnyViewState>,
}

impl std::fmt::Debug for Mounted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mounted").finish_non_exhaustive()
    }
}

/// Starts the wizard of `host` inside `container`, an element of its shadow root.
///
/// `base` is the address of the folder that holds `rules/`, `calendars/` and `locales/`.
///
/// # Errors
///
/// A sentence for the console that names the attribute that cannot be used.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, container: HtmlElement, base: String) -> Result<Mounted, JsValue> {
    let config = Config::of(&host).map_err(|it| JsValue::from_str(&it.to_string()))?;
    let handle = mount_to(container.clone(), move || start(config, host, container, base));
    Ok(Mounted { _handle: handle })
}

/// Sends `complaint-wizard:<name>` from the element. The detail is an id or a code; never an
/// answer, a date or a name.
pub(crate) fn emit(host: &HtmlElement, name: &str, code: &str) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&JsValue::from_str(code));
    // A page that cannot make an event has nobody listening for it.
    if let Ok(event) =
        CustomEvent::new_with_event_init_dict(&format!("complaint-wizard:{name}"), &init)
    {
        let _listened = host.dispatch_event(&event);
    }
}
