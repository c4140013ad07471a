//! HTML elements, built by calls that read like Leptos's own: `div().class("…").child(…)`.
//!
//! Leptos gives every combination of tag, attributes and children another type, and the wasm
//! grows with each. Here all elements are of one type: the same pages took 35 KB of brotli more
//! with the macro. It also keeps out of `innerHTML`, which a page that requires Trusted Types
//! refuses. Because of the one type, nothing may be drawn over something else: `session` builds each
//! page again.

use std::borrow::Cow;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{Custom, Event, EventDescriptor};
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

/// A function for each tag that is used.
pub(crate) mod html {
    use super::{Element, Parts};

    macro_rules! tags {
        ($($tag:ident)*) => {$(
            #[doc = concat!("`<", stringify!($tag), ">`")]
            pub(crate) fn $tag() -> Element {
                element(stringify!($tag))
            }
        )*};
    }

    fn element(tag: &'static str) -> Element {
        Element(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
    }

    tags! {
        a article aside blockquote br button canvas caption dd details div dl dt fieldset figcaption
        figure footer form h1 h2 h3 h4 h5 input label legend li ol option p progress section select small
        span strong summary table tbody td textarea th thead tr ul
    }
}

/// What an attribute can be given: a text; true, for one without a value; or perhaps nothing.
pub(crate) trait IntoAttribute {
    /// Its text, if it is to be there.
    fn into_attribute(self) -> Option<String>;
}

impl IntoAttribute for &str {
    fn into_attribute(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl IntoAttribute for String {
    fn into_attribute(self) -> Option<String> {
        Some(self)
    }
}

impl IntoAttribute for &String {
    fn into_attribute(self) -> Option<String> {
        Some(self.clone())
    }
}

impl IntoAttribute for bool {
    fn into_attribute(self) -> Option<String> {
        self.then(String::new)
    }
}

impl<T: IntoAttribute> IntoAttribute for Option<T> {
    fn into_attribute(self) -> Option<String> {
        self?.into_attribute()
    }
}

/// What an element can hold: a view, another element, a text, or perhaps nothing.
pub(crate) trait IntoChild {
    /// The view, if there is one.
    fn into_child(self) -> Option<AnyView>;
}

impl IntoChild for AnyView {
    fn into_child(self) -> Option<AnyView> {
        Some(self)
    }
}

impl IntoChild for Element {
    fn into_child(self) -> Option<AnyView> {
        Some(self.into_any())
    }
}

/// In HTML an empty text would be a space, by which Leptos finds it again.
impl IntoChild for String {
    fn into_child(self) -> Option<AnyView> {
        (!self.is_empty()).then(|| self.into_any())
    }
}

impl IntoChild for &str {
    fn into_child(self) -> Option<AnyView> {
        self.to_owned().into_child()
    }
}

impl<T: IntoChild> IntoChild for Option<T> {
    fn into_child(self) -> Option<AnyView> {
        self?.into_child()
    }
}

impl Element {
    /// An attribute.
    pub(crate) fn attr(self, name: &'static str, value: impl IntoAttribute) -> Self {
        match value.into_attribute() {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    fn attribute(mut self, name: &'static str, value: String) -> Self {
        self.0.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// The classes.
    pub(crate) fn class(self, names: impl Into<String>) -> Self {
        self.attribute("class", names.into())
    }

    /// The id.
    pub(crate) fn id(self, id: impl Into<String>) -> Self {
        self.attribute("id", id.into())
    }

    /// A property: the value of a box to write in does not reach a textarea by its attribute.
    pub(crate) fn prop(mut self, name: &'static str, value: &str) -> Self {
        self.0.attributes.push(prop(name, JsValue::from_str(value)).into_any_attr());
        self
    }

    /// A child.
    pub(crate) fn child(mut self, child: impl IntoChild) -> Self {
        self.0.children.extend(child.into_child());
        self
    }

    /// Several children.
    pub(crate) fn children(mut self, children: impl IntoIterator<Item = AnyView>) -> Self {
        self.0.children.extend(children);
        self
    }

    /// What an event does.
    pub(crate) fn on<E: EventDescriptor>(self, event: E, act: impl FnMut(Event) + 'static) -> Self {
        self.listener(event.name(), Box::new(act))
    }

    /// All events are of one type, too.
    fn listener(mut self, name: Cow<'static, str>, act: Box<dyn FnMut(Event)>) -> Self {
        self.0.attributes.push(on(Custom::<Event>::new(name), act).into_any_attr());
        self
    }

    /// The finished element.
    pub(crate) fn into_any(self) -> AnyView {
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
