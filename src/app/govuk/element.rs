//! HTML elements, built by calls.
//!
//! Leptos gives every combination of tag, attributes and children another type, and the wasm
//! grows with each. Here all elements are of one type: the same pages took 35 KB of brotli more
//! with the macro. It also keeps out of `innerHTML`, which a page that requires Trusted Types
//! refuses. Because of the one type, nothing may be drawn over something else: `session` builds each
//! page again.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{Custom, Event};
use leptos::html::{ElementChild, custom};
use leptos::prelude::*;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;
use wasm_bindgen::JsValue;

/// An element that is being built.
pub(crate) struct Element(Box<Parts>);

/// What it is made of, in one place: whatever is handed on by value at every call makes the wasm grow.
struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element of a tag.
pub(crate) fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

impl Element {
    /// An attribute.
    pub(crate) fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.attributes.push(custom_attribute(name, value.into()).into_any_attr());
        self
    }

    /// An attribute that may be absent.
    pub(crate) fn attr_if_any(self, name: &'static str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute without a value, when it is wanted.
    pub(crate) fn flag(self, name: &'static str, wanted: bool) -> Self {
        if wanted { self.attr(name, "") } else { self }
    }

    /// The classes.
    pub(crate) fn class(self, names: impl Into<String>) -> Self {
        self.attr("class", names)
    }

    /// The id.
    pub(crate) fn id(self, id: impl Into<String>) -> Self {
        self.attr("id", id)
    }

    /// The value of a box to write in, as a property: attributes do not reach a textarea.
    pub(crate) fn value(mut self, value: &str) -> Self {
        self.0.attributes.push(prop("value", JsValue::from_str(value)).into_any_attr());
        self
    }

    /// Text. In HTML an empty one would be a space, by which Leptos finds it again.
    pub(crate) fn text(self, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { self } else { self.child(text.into_any()) }
    }

    /// A child.
    pub(crate) fn child(mut self, child: AnyView) -> Self {
        self.0.children.push(child);
        self
    }

    /// A child that may be absent.
    pub(crate) fn child_if_any(self, child: Option<AnyView>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Several children.
    pub(crate) fn children(mut self, children: impl IntoIterator<Item = AnyView>) -> Self {
        self.0.children.extend(children);
        self
    }

    /// What a click does.
    pub(crate) fn on_click(self, act: impl FnMut(Event) + 'static) -> Self {
        self.on("click", Box::new(act))
    }

    /// What sending a form does.
    pub(crate) fn on_submit(self, act: impl FnMut(Event) + 'static) -> Self {
        self.on("submit", Box::new(act))
    }

    /// What typing or ticking does.
    pub(crate) fn on_input(self, act: impl FnMut(Event) + 'static) -> Self {
        self.on("input", Box::new(act))
    }

    /// All events are of one type, too.
    fn on(mut self, name: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        self.0.attributes.push(on(Custom::<Event>::new(name), act).into_any_attr());
        self
    }

    /// The finished element.
    pub(crate) fn view(self) -> AnyView {
        let Parts { tag, attributes, children } = *self.0;
        custom(tag).child(children).add_any_attr(attributes).into_any()
    }
}

/// Several views, one after another.
pub(crate) fn views(all: Vec<AnyView>) -> AnyView {
    all.into_any()
}

/// A view that is drawn again whenever a signal it reads changes.
pub(crate) fn live(draw: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let draw: Box<dyn FnMut() -> AnyView + Send> = Box::new(draw);
    draw.into_any()
}
