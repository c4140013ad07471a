//! Events that the element sends to its host page.

use complaint_core::scripts::HostEvent;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// Sends `complaint-wizard:<name>` from the element. The detail is an id or a code; never an
/// answer, a date or a name.
pub(crate) fn emit(host: &HtmlElement, event: HostEvent, code: &str) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&JsValue::from_str(code));
    // A page that cannot make an event cannot listen for one.
    let name = format!("complaint-wizard:{}", event.as_str());
    if let Ok(event) = CustomEvent::new_with_event_init_dict(&name, &init) {
        let _listened = host.dispatch_event(&event);
    }
}
