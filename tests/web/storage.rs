//! The store on this device. Each test has keys of its own.

use complaint_core::draft_store::StoredText;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Storage;

use crate::effects::storage::{delete, delete_text, move_text, read, read_all, write};

#[expect(clippy::disallowed_methods, reason = "looks at what effects/storage.rs has left")]
fn raw() -> Storage {
    leptos::prelude::window().local_storage().unwrap().unwrap()
}

fn key(name: &str) -> String {
    format!("complaint-wizard:v1:web-test:{name}")
}

fn text(text: &str) -> StoredText {
    StoredText::Text(text.to_owned())
}

#[wasm_bindgen_test]
fn what_is_written_is_read_until_it_is_deleted() {
    let key = key("written");
    assert_eq!(write(&key, "Damp “behind” the wall"), Ok(()));
    assert_eq!(read(&key), text("Damp “behind” the wall"));
    assert!(read_all().contains(&(key.clone(), "Damp “behind” the wall".to_owned())));
    delete_text(&key, "another text");
    assert_eq!(read(&key), text("Damp “behind” the wall"));
    delete(&key);
    assert_eq!(read(&key), StoredText::Nothing);
    assert_eq!(raw().get_item(&key).unwrap(), None);
}

#[wasm_bindgen_test]
fn what_a_host_stores_is_not_ours() {
    raw().set_item("host", "its own").unwrap();
    assert!(!read_all().iter().any(|it| it.0 == "host"));
    raw().remove_item("host").unwrap();
}

#[wasm_bindgen_test]
fn a_text_is_moved_to_a_free_key_only_and_only_if_it_is_there() {
    let (from, to) = (key("from"), key("to"));
    write(&from, "one").unwrap();
    write(&to, "two").unwrap();
    move_text(&from, &to, "one");
    assert_eq!((read(&from), read(&to)), (text("one"), text("two")));
    delete(&to);
    move_text(&from, &to, "another");
    assert_eq!((read(&from), read(&to)), (text("one"), StoredText::Nothing));
    move_text(&from, &to, "one");
    assert_eq!((read(&from), read(&to)), (StoredText::Nothing, text("one")));
    delete(&to);
}
