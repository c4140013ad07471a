//! Web Locks: between reading a draft and writing it no other tab writes.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::{set_timeout, window};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The lock of all tabs of this origin.
const NAME: &str = "complaint-wizard";

/// How long another tab may hold it: a draft is saved within a second of the last keystroke, half of
/// which is the pause in typing.
const PATIENCE: Duration = Duration::from_millis(300);

/// Does something once this tab has the lock; at once where the browser has no locks, and without it
/// where another tab does not let go.
pub(crate) fn with_lock(job: Box<dyn FnOnce()>) {
    let waits = Rc::new(Cell::new(Some(job)));
    let run = move || {
        if let Some(job) = waits.take() {
            job();
        }
    };
    let Some(ended) = request(run.clone()) else { return run() };
    set_timeout(run.clone(), PATIENCE);
    spawn_local(async move {
        let _refused = JsFuture::from(ended).await;
        run();
    });
}

/// Asks for the lock, which is held while `run` runs. The promise ends after it, or when it is refused.
fn request(run: impl FnOnce() + 'static) -> Option<Promise> {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    let run = Closure::once_into_js(run);
    request.call2(&locks, &NAME.into(), &run).ok()?.dyn_into().ok()
}
