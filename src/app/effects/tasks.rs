//! What goes on beside the page.

use std::future::Future;
use std::pin::Pin;

use wasm_bindgen_futures::spawn_local;

/// Lets something go on until it is done. It is boxed, so that the wasm holds what drives it once.
pub(crate) fn go_on(task: impl Future<Output = ()> + 'static) {
    let task: Pin<Box<dyn Future<Output = ()>>> = Box::pin(task);
    spawn_local(task);
}
