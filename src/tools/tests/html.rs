//! HTML pages, parsed as browsers do.

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

pub(crate) struct Html {
    pub(crate) errors: Vec<String>,
    pub(crate) elements: Vec<Element>,
    /// Nodes lose their children when their document goes.
    _document: RcDom,
}

pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    node: Handle,
}

impl Html {
    pub(crate) fn read(text: &str) -> Self {
        let dom = html5ever::parse_document(RcDom::default(), Default::default()).one(text);
        let mut elements = Vec::new();
        collect(&dom.document, &mut elements);
        let errors = dom.errors.borrow().iter().map(ToString::to_string).collect();
        Self { errors, elements, _document: dom }
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |it| it.name == name)
    }

    #[track_caller]
    pub(crate) fn with_id(&self, id: &str) -> &Element {
        let found = self.elements.iter().find(|it| it.attribute("id") == Some(id));
        found.unwrap_or_else(|| panic!("nothing has the id {id}"))
    }

    pub(crate) fn text(&self) -> String {
        self.with_id("main").text()
    }
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }

    /// The elements inside it.
    pub(crate) fn inside(&self, name: &str) -> Vec<Element> {
        let mut elements = Vec::new();
        self.node.children.borrow().iter().for_each(|it| collect(it, &mut elements));
        elements.into_iter().filter(|it| it.name == name).collect()
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        add_text(&self.node, &mut text);
        text.trim().to_owned()
    }
}

fn collect(node: &Handle, elements: &mut Vec<Element>) {
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let attributes = attrs.borrow();
        let attributes =
            attributes.iter().map(|it| (it.name.local.to_string(), it.value.to_string())).collect();
        elements.push(Element { name: name.local.to_string(), attributes, node: node.clone() });
    }
    node.children.borrow().iter().for_each(|it| collect(it, elements));
}

fn add_text(node: &Handle, text: &mut String) {
    if let NodeData::Text { contents } = &node.data {
        text.push_str(&contents.borrow());
    }
    node.children.borrow().iter().for_each(|it| add_text(it, text));
}
