//! Reading a locale file, with Project Fluent's own parser.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse_runtime;

use super::message::{OF, OTHER};
use super::{Catalog, CatalogError};
use crate::json::Json;

/// The comment that splits a locale file: messages up to the result, and those for writing and
/// sending. A first visit loads only the first part.
const LATER: &str = "### From here on";

/// The two parts of a locale file, each a locale file; the second is empty without that comment.
#[must_use]
pub fn parts(text: &str) -> (&str, &str) {
    text.find(LATER).and_then(|it| text.split_at_checked(it)).unwrap_or((text, ""))
}

impl Catalog {
    /// Reads a locale file.
    ///
    /// # Errors
    ///
    /// [`CatalogError`] when the file cannot be used.
    pub fn read(text: &str) -> Result<Self, CatalogError> {
        let resource = parse_runtime(text.to_owned())
            .map_err(|(_, errors)| CatalogError::Syntax { count: errors.len() })?;
        let mut messages = BTreeMap::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let compiled = message.value.as_ref().and_then(compile);
            let Some(compiled) = compiled else { return Err(CatalogError::Unsupported { name }) };
            if messages.insert(name.clone(), compiled).is_some() {
                return Err(CatalogError::NamedTwice { name });
            }
        }
        Ok(Self { messages: messages.into_iter().collect() })
    }

    /// This catalog as JSON, in the shape that the browser reads.
    #[must_use]
    pub fn to_json(&self) -> Json {
        Json::Object(self.messages.clone())
    }
}

/// A message, if it uses only the Fluent we support: `{ $name }`, and `{ $n -> [1] … *[other] … }`
/// with numbers as keys. Numbers are enough for English ([1]) and for Welsh ([0] [1] [2] [3] [6]).
fn compile(pattern: &Pattern<String>) -> Option<Json> {
    let (mut parts, mut text) = (Vec::new(), String::new());
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                text.push_str(&format!("{{{}}}", argument(inline)?));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                if !text.is_empty() {
                    parts.push(Json::String(std::mem::take(&mut text)));
                }
                parts.push(choice(argument(selector)?, variants)?);
            }
        }
    }
    if !text.is_empty() {
        parts.push(Json::String(text));
    }
    Some(if parts.len() == 1 { parts.remove(0) } else { Json::Array(parts) })
}

fn choice(of: &str, variants: &[Variant<String>]) -> Option<Json> {
    let mut ways = vec![(OF.to_owned(), Json::text(of))];
    for variant in variants {
        let said = compile(&variant.value)?;
        match &variant.key {
            VariantKey::NumberLiteral { value } => ways.push((value.clone(), said.clone())),
            VariantKey::Identifier { .. } if variant.default => {}
            VariantKey::Identifier { .. } => return None,
        }
        if variant.default {
            ways.push((OTHER.to_owned(), said));
        }
    }
    Some(Json::Object(ways))
}

fn argument(inline: &InlineExpression<String>) -> Option<&str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(&id.name),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Catalog, CatalogError};

    #[test]
    fn one_is_not_several() {
        let catalog =
            Catalog::read("days = { $n ->\n    [1] one day\n   *[other] { $n } days\n }").unwrap();
        assert_eq!(catalog.say("days", &[("n", "1")]), "one day");
        assert_eq!(catalog.say("days", &[("n", "11")]), "11 days");
    }

    #[test]
    fn a_choice_may_be_within_a_sentence() {
        let catalog =
            Catalog::read("left = Only { $n ->\n    [1] a day\n   *[other] { $n } days\n } left.")
                .unwrap();
        assert_eq!(catalog.say("left", &[("n", "1")]), "Only a day left.");
        assert_eq!(catalog.say("left", &[("n", "3")]), "Only 3 days left.");
    }

    #[test]
    fn a_missing_argument_shows_as_a_gap() {
        let catalog = Catalog::read("hello = Hello { $name }").unwrap();
        assert_eq!(catalog.say("hello", &[]), "[hello]");
    }

    #[test]
    fn a_name_that_ends_in_s_has_no_second_one() {
        let catalog =
            Catalog::read("page = { $landlord }’s page, by { $landlord }’s staff").unwrap();
        let page = |landlord| catalog.say("page", &[("landlord", landlord)]);
        assert_eq!(page("Example Agents"), "Example Agents’ page, by Example Agents’ staff");
        assert_eq!(page("settle"), "settle’s page, by settle’s staff");
        assert_eq!(page("PMS"), "PMS’s page, by PMS’s staff");
    }

    #[test]
    fn a_residents_text_is_never_read_as_an_argument() {
        let catalog = Catalog::read("hello = Hello { $name }").unwrap();
        assert_eq!(catalog.say("hello", &[("name", "{name} {")]), "Hello {name} {");
    }

    #[test]
    fn unsupported_fluent_is_refused() {
        let refused = CatalogError::Unsupported { name: "a".into() };
        for text in ["a = { NUMBER($n) }", "a = { b }", "a = { $n ->\n [one] x\n *[other] y\n }"] {
            assert_eq!(Catalog::read(text).unwrap_err(), refused, "{text}");
        }
    }

    #[test]
    fn the_browser_reads_the_same_messages() {
        let text = "a = A { $x }\nb = { $n ->\n [1] one\n *[other] { $n }\n }\n";
        let catalog = Catalog::read(text).unwrap();
        let read = Catalog::from_json(catalog.to_json()).unwrap();
        for (name, args) in [("a", ("x", "y")), ("b", ("n", "1")), ("b", ("n", "2"))] {
            assert_eq!(read.say(name, &[args]), catalog.say(name, &[args]));
        }
    }
}
