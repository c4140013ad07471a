//! What Chrome tells a screen reader: role, name, description and state of everything on the page.

use std::collections::BTreeMap;
use std::panic::Location;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::page::{Page, at};

/// One thing of the page, as a screen reader is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessibleNode {
    /// How many things it is in.
    pub depth: usize,
    /// What it is.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// What else is said of it.
    pub description: String,
    /// Its value, if it is a box.
    pub value: String,
    /// Its states, such as `level 1` or `checked`.
    pub states: Vec<String>,
}

impl AccessibleNode {
    /// Whether it has a state, such as `focused`.
    #[must_use]
    pub fn is(&self, state: &str) -> bool {
        self.states.iter().any(|it| it == state)
    }

    /// How a screen reader says it, more or less: name, role, state, description; without dates.
    #[must_use]
    pub fn spoken(&self) -> String {
        without_dates(&self.said())
    }

    /// The same with dates.
    #[must_use]
    pub fn said(&self) -> String {
        let role = match self.role.as_str() {
            "text" | "RootWebArea" => "",
            "DisclosureTriangle" => "disclosure",
            "listitem" => "bullet",
            "radio" => "radio button",
            "textbox" => "edit",
            "combobox" => "list box",
            role => role,
        };
        let value =
            if self.value.is_empty() { String::new() } else { format!("“{}”", self.value) };
        let states = self.states.join(", ");
        let parts = [&self.name, role, &states, &value, &self.description];
        let said: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        said.join(", ")
    }

    /// One line of a tree.
    #[must_use]
    pub fn line(&self) -> String {
        let mut line = format!("{}{}", "  ".repeat(self.depth), self.role);
        for (mark, text) in [("", &self.name), ("= ", &self.value), ("- ", &self.description)] {
            if !text.is_empty() {
                line.push_str(&format!(" {mark}“{}”", without_dates(text)));
            }
        }
        if !self.states.is_empty() {
            line.push_str(&format!(" [{}]", self.states.join(", ")));
        }
        line
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    node_id: String,
    ignored: bool,
    role: Option<Text>,
    name: Option<Text>,
    description: Option<Text>,
    value: Option<Text>,
    #[serde(default)]
    properties: Vec<Property>,
    #[serde(default)]
    child_ids: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Text {
    #[serde(default)]
    value: Value,
}

#[derive(Debug, Deserialize)]
struct Property {
    name: String,
    value: Text,
}

impl Node {
    fn text(of: Option<&Text>) -> String {
        match of.map(|it| &it.value) {
            Some(Value::String(text)) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        }
    }

    fn states(&self) -> Vec<String> {
        let state = |it: &Property| {
            let value = &it.value.value;
            match (it.name.as_str(), value) {
                ("level", _) if Self::text(self.role.as_ref()) == "heading" => {
                    Some(format!("level {value}"))
                }
                ("live", Value::String(how)) => Some(format!("live {how}")),
                ("checked", Value::String(how)) => {
                    Some(if how == "true" { "checked" } else { "not checked" }.to_owned())
                }
                ("expanded", _) => {
                    Some(if *value == json!(true) { "expanded" } else { "collapsed" }.to_owned())
                }
                ("invalid", Value::String(how)) if how != "false" => Some("invalid".to_owned()),
                // Of the whole document some versions say so whatever has the focus in it.
                ("focused", _) if Self::text(self.role.as_ref()) == "RootWebArea" => None,
                ("focused" | "required" | "disabled" | "multiline", _) if *value == json!(true) => {
                    Some(it.name.clone())
                }
                _ => None,
            }
        };
        self.properties.iter().filter_map(state).collect()
    }
}

/// Of no meaning by themselves; what is in them counts.
const SILENT: &[&str] = &[
    "generic",
    "none",
    "InlineTextBox",
    "LineBreak",
    "ListMarker",
    "MenuListPopup",
    "LayoutTable",
    "paragraph",
    "LabelText",
    "Legend",
    "strong",
    "sectionfooter",
    "Figcaption",
    // Ours have no name; some versions tell of them all the same.
    "form",
];

impl Page {
    /// Everything on the page that a screen reader is told of, in reading order.
    ///
    /// # Errors
    ///
    /// When the browser does not say.
    #[track_caller]
    pub fn accessibility_tree(&self) -> Result<Vec<AccessibleNode>> {
        let hear = || {
            let tree = self.ask("Accessibility.getFullAXTree", json!({}))?;
            let nodes = tree.get("nodes").cloned().context("no accessibility tree")?;
            let nodes: Vec<Node> = serde_json::from_value(nodes)?;
            let root = nodes.first().context("an empty accessibility tree")?.node_id.clone();
            let nodes: BTreeMap<&str, &Node> =
                nodes.iter().map(|it| (it.node_id.as_str(), it)).collect();
            let mut heard = Vec::new();
            hear_node(&nodes, &root, 0, "", &mut heard);
            Ok(heard)
        };
        at(Location::caller(), hear())
    }
}

fn hear_node(
    nodes: &BTreeMap<&str, &Node>,
    id: &str,
    depth: usize,
    around: &str,
    heard: &mut Vec<AccessibleNode>,
) {
    let Some(node) = nodes.get(id) else { return };
    let role = Node::text(node.role.as_ref());
    let name = Node::text(node.name.as_ref());
    // Text is heard as the name of what it is in.
    let said_already = role == "StaticText" && around.contains(&name);
    let silent = node.ignored || SILENT.contains(&role.as_str());
    let is_box = role == "textbox";
    let mut inside = depth;
    if !silent && !said_already {
        heard.push(AccessibleNode {
            depth,
            role: if role == "StaticText" { "text".to_owned() } else { role },
            name: name.clone(),
            description: Node::text(node.description.as_ref()),
            value: Node::text(node.value.as_ref()),
            states: node.states(),
        });
        inside += 1;
    }
    let around = if silent { around } else { name.as_str() };
    // The text in a box is its value.
    if is_box {
        return;
    }
    for child in &node.child_ids {
        hear_node(nodes, child, inside, around, heard);
    }
}

const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: &[&str] =
    &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A text with `<date>` for every date, so that no snapshot vouches for one.
fn without_dates(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut plain: Vec<String> = Vec::new();
    let mut index = 0;
    while let Some(word) = words.get(index) {
        let is_day = plain_number(word).is_some_and(|it| it <= 31);
        let month = words.get(index + 1).is_some_and(|it| MONTHS.contains(it));
        let year = words.get(index + 2).filter(|it| it.get(..4).and_then(plain_number).is_some());
        match year.filter(|_| is_day && month) {
            Some(year) => {
                let last = plain.last().cloned().unwrap_or_default();
                let before = WEEKDAYS.iter().find_map(|it| last.strip_suffix(it));
                if before.is_some() {
                    plain.pop();
                }
                let (before, after) =
                    (before.unwrap_or_default(), year.get(4..).unwrap_or_default());
                plain.push(format!("{before}<date>{after}"));
                index += 3;
            }
            None => {
                plain.push((*word).to_owned());
                index += 1;
            }
        }
    }
    plain.join(" ")
}

fn plain_number(text: &str) -> Option<u32> {
    text.parse().ok()
}

/// A text is what a file of this folder holds; with `COMPLAINT_UPDATE` set, it is written there.
///
/// # Errors
///
/// With the first line that differs.
pub fn committed(file: &str, text: &str) -> Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("COMPLAINT_UPDATE").is_some() {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        return Ok(std::fs::write(&path, text)?);
    }
    let how = "; set COMPLAINT_UPDATE=1 to write it, and read what changed";
    let kept = std::fs::read_to_string(&path).with_context(|| format!("no {file}{how}"))?;
    if kept == text {
        return Ok(());
    }
    let (mut before, mut now) = (kept.lines(), text.lines());
    let differs = (1..).find_map(|line| {
        let (before, now) = (before.next(), now.next());
        (before != now || before.is_none()).then_some((line, before, now))
    });
    let (line, before, now) = differs.unwrap_or((0, None, None));
    bail!(
        "{file}:{line} is\n  {}\nand was\n  {}\n{how}",
        now.unwrap_or("(the end)"),
        before.unwrap_or("(the end)")
    )
}
