//! One compiled message: a text with `{name}` for each argument; a choice by the number in an
//! argument, `{"of": "n", "1": …, "other": …}`; or a list of such parts.

use crate::json::Json;

/// An argument of a message.
pub type Arg<'a> = (&'a str, &'a str);

/// The key that names a choice's argument.
pub(super) const OF: &str = "of";
/// The key for all numbers that are not named.
pub(super) const OTHER: &str = "other";

/// The message with its arguments; `None` if one is missing.
pub(super) fn fill(message: &Json, args: &[Arg<'_>]) -> Option<String> {
    match message {
        Json::String(text) => fill_text(text, args),
        Json::Array(parts) => parts.iter().map(|it| fill(it, args)).collect(),
        Json::Object(_) => {
            let number = value(message.get(OF)?.as_str()?, args)?;
            fill(message.get(number).or_else(|| message.get(OTHER))?, args)
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::OtherNumber => None,
    }
}

fn fill_text(text: &str, args: &[Arg<'_>]) -> Option<String> {
    let (mut filled, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        filled.push_str(before);
        let value = value(name, args)?;
        filled.push_str(value);
        rest = after;
        // English: a name that ends in s takes only the apostrophe; spelt-out letters do not.
        if let Some(after) = rest.strip_prefix("’s").filter(|_| value.ends_with('s')) {
            filled.push('’');
            rest = after;
        }
    }
    filled.push_str(rest);
    Some(filled)
}

fn value<'a>(name: &str, args: &[Arg<'a>]) -> Option<&'a str> {
    args.iter().find(|it| it.0 == name).map(|it| it.1)
}
