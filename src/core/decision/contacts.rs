//! Whether contact details that a landlord's page quotes are those in force.

use crate::rules::Scheme;

/// Whether a quotation gives a number, an address or an email that is none of the scheme's own. A
/// web address alone never does, and office hours are no contact.
pub(super) fn differs(quote: &str, scheme: &Scheme) -> bool {
    let is_time = |it: &&str| it.contains(|c: char| c.is_ascii_digit()) && it.contains(':');
    let words: Vec<&str> = quote.split_whitespace().filter(|it| !is_time(it)).collect();
    let mut left = plain(&words.concat());
    let current: Vec<String> = scheme.contacts.iter().map(|it| plain(&it.value)).collect();
    // A line of an address that is part of the one in force.
    if current.iter().any(|it| it.contains(&left)) {
        return false;
    }
    for it in &current {
        left = left.replace(it.as_str(), "");
    }
    left.contains(|it: char| it.is_ascii_digit() || it == '@')
}

/// Plain letters and digits alone, and the sign that marks an email. The tables of all letters would be
/// more to load than they tell here.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|it| it.is_ascii_alphanumeric() || *it == '@')
        .map(|it| it.to_ascii_lowercase())
        .collect()
}
