//! What goes on beside the page.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use wasm_bindgen_futures::spawn_local;

/// Lets something go on until it is done, or what it is for is over. It is boxed, so that the wasm
/// holds what drives it once.
pub(crate) fn spawn_while_alive(
    is_over: impl Fn() -> bool + 'static,
    task: impl Future<Output = ()> + 'static,
) {
    drive(Box::new(is_over), Box::pin(task));
}

fn drive(is_over: Box<dyn Fn() -> bool>, mut task: Pin<Box<dyn Future<Output = ()>>>) {
    spawn_local(poll_fn(
        move |context| {
            if is_over() { Poll::Ready(()) } else { task.as_mut().poll(context) }
        },
    ));
}
