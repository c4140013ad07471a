//! What only sending needs, where browsers go their own ways: files, photos, dates.

mod calendar;
mod email;
mod folder;
mod kept;
mod photos;
mod posting;

use serde_json::{Value, json};

/// Limits that nothing in a journey comes near, with nothing on the list.
pub(crate) fn generous() -> Value {
    let types =
        ["image/jpeg", "image/png", "image/webp", "application/pdf", "text/plain", "video/mp4"];
    json!({ "count": 20, "bytes": 20_000_000, "total": 100_000_000, "types": types, "taken": [] })
}
