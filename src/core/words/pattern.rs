//! One message: text, arguments, and a choice by number.

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::Arg;

/// Whether a message uses no more than we take: `{ $name }`, and `{ $n -> [1] … *[other] … }` with
/// numbers as keys. Numbers do for English ([1]) and for Welsh ([0] [1] [2] [3] [6]).
pub(super) fn is_supported(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().all(|it| match it {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(inline) => argument(inline).is_some(),
            Expression::Select { selector, variants } => {
                argument(selector).is_some()
                    && variants.iter().all(|it| it.default || is_number(&it.key))
                    && variants.iter().all(|it| is_supported(&it.value))
            }
        },
    })
}

fn is_number(key: &VariantKey<String>) -> bool {
    matches!(key, VariantKey::NumberLiteral { .. })
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

/// The message with its arguments; `None` when one of them is missing.
pub(super) fn fill(pattern: &Pattern<String>, args: &[Arg<'_>]) -> Option<String> {
    let value = |inline| {
        let name = argument(inline)?;
        args.iter().find(|it| it.0 == name).map(|it| it.1)
    };
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                text.push_str(value(inline)?);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                text.push_str(&fill(choose(variants, value(selector)?)?, args)?);
            }
        }
    }
    Some(text)
}

fn choose<'a>(variants: &'a [Variant<String>], number: &str) -> Option<&'a Pattern<String>> {
    let exact = variants
        .iter()
        .find(|it| matches!(&it.key, VariantKey::NumberLiteral { value } if value == number));
    let chosen = exact.or_else(|| variants.iter().find(|it| it.default))?;
    Some(&chosen.value)
}

#[cfg(test)]
mod tests {
    use super::super::{Words, WordsError};

    #[test]
    fn one_is_not_several() {
        let words =
            Words::read("days = { $n ->\n    [1] one day\n   *[other] { $n } days\n }").unwrap();
        assert_eq!(words.say("days", &[("n", "1")]), "one day");
        assert_eq!(words.say("days", &[("n", "11")]), "11 days");
    }

    #[test]
    fn a_missing_argument_shows_as_a_gap() {
        let words = Words::read("hello = Hello { $name }").unwrap();
        assert_eq!(words.say("hello", &[]), "[hello]");
    }

    #[test]
    fn more_of_fluent_than_we_take_is_refused() {
        let refused = WordsError::Unsupported { name: "a".into() };
        for text in ["a = { NUMBER($n) }", "a = { b }", "a = { $n ->\n [one] x\n *[other] y\n }"] {
            assert_eq!(Words::read(text).unwrap_err(), refused, "{text}");
        }
    }
}
