//! What the browser does for us. Browser errors become ours here and go no further.

pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod device;
pub(crate) mod files;
pub(crate) mod focus;
pub(crate) mod history;
pub(crate) mod host_event;
pub(crate) mod json;
pub(crate) mod loader;
pub(crate) mod locks;
pub(crate) mod policies;
pub(crate) mod storage;
pub(crate) mod tasks;
