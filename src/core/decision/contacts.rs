//! Whether the contact details on a landlord's page are those in force.
//!
//! Numbers, emails and addresses are compared separately, so that a correct one next to an old one
//! is not called old. Office hours, web addresses and a street without its postcode are not
//! compared.

use crate::policy::{ContactWay, Topic};
use crate::rule_book::RuleBook;
use crate::rules::Scheme;

/// The digits of a UK phone number, with its leading zero.
const DIGITS: usize = 11;

impl RuleBook {
    /// The ombudsman's details on the landlord's page that are out of date; none if that page has
    /// been replaced.
    #[must_use]
    pub fn outdated_contacts(&self) -> Vec<String> {
        let Some(scheme) = self.rules.scheme(self.rules.file().code.scheme) else {
            return Vec::new();
        };
        let clauses = self.policy.statements(Topic::OmbudsmanContact);
        let holds = clauses.filter(|it| !self.policy.file().is_superseded(it));
        holds.flat_map(|it| outdated(&it.quote, scheme)).collect()
    }
}

/// The numbers, emails and addresses in a quotation that are not the scheme's.
pub(super) fn outdated(quote: &str, scheme: &Scheme) -> Vec<String> {
    let of = |way: ContactWay| {
        let own = scheme.contacts.iter().filter(move |it| it.way == way);
        own.map(|it| it.value.as_str())
    };
    let (emails, rest) = emails(&quote.replace("(0)", ""));
    let (phones, rest) = phones(&rest);
    let mut found = Vec::new();
    for email in emails {
        if !of(ContactWay::Email).any(|it| it.eq_ignore_ascii_case(&email)) {
            found.push(email);
        }
    }
    for phone in phones {
        if !of(ContactWay::Phone).any(|it| digits(it) == digits(&phone)) {
            found.push(phone);
        }
    }
    let posts: Vec<String> = of(ContactWay::Post).flat_map(identifiers).collect();
    for line in rest.split([';', '\n']).flat_map(|it| it.split(". ")) {
        if identifiers(line).iter().any(|it| !posts.contains(it)) {
            let edge = |it: char| !it.is_alphanumeric();
            found.push(line.trim_matches(edge).to_owned());
        }
    }
    found
}

/// The emails in a text, and the text without them.
fn emails(text: &str) -> (Vec<String>, String) {
    let (emails, rest): (Vec<&str>, Vec<&str>) =
        text.split_whitespace().partition(|it| it.contains('@'));
    let edge = |it: char| !it.is_alphanumeric();
    (emails.into_iter().map(|it| it.trim_matches(edge).to_owned()).collect(), rest.join(" "))
}

/// The phone numbers in a text, as written, and the text without them.
fn phones(text: &str) -> (Vec<String>, String) {
    let (mut phones, mut rest) = (Vec::new(), String::new());
    let mut left = text;
    while let Some(first) = left.chars().next() {
        let starts = matches!(first, '0' | '+' | '(') && !rest.ends_with(char::is_alphanumeric);
        if let Some(end) = phone_end(left).filter(|_| starts) {
            let (phone, after) = left.split_at(end);
            phones.push(phone.to_owned());
            left = after;
        } else {
            rest.push(first);
            left = left.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    (phones, rest)
}

/// Where the phone number at the start of a text ends.
fn phone_end(text: &str) -> Option<usize> {
    let mut count = if text.starts_with("+44") { 1 } else { 0 };
    let from = if count == 1 { "+44".len() } else { 0 };
    for (at, it) in text.char_indices().skip(from) {
        if it.is_ascii_digit() {
            count += 1;
        } else if !matches!(it, ' ' | '(' | ')' | '-') {
            return None;
        }
        if count == DIGITS {
            return Some(at + 1);
        }
    }
    None
}

/// The digits of a phone number as dialled in the UK.
fn digits(phone: &str) -> String {
    let own = phone.strip_prefix("+44").map(|it| format!("0{it}"));
    own.as_deref().unwrap_or(phone).chars().filter(char::is_ascii_digit).collect()
}

/// What identifies an address: its PO box number and its postcode.
fn identifiers(address: &str) -> Vec<String> {
    let plain = address.to_ascii_uppercase().replace("P.O.", "PO").replace("P O BOX", "PO BOX");
    let edge = |it: char| !it.is_ascii_alphanumeric();
    let words: Vec<&str> = plain.split_whitespace().map(|it| it.trim_matches(edge)).collect();
    let mut identifiers = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).copied().unwrap_or_default();
        if *word == "BOX" && next.starts_with(|it: char| it.is_ascii_digit()) {
            identifiers.push(format!("BOX {next}"));
        }
        for code in [(*word).to_owned(), format!("{word}{next}")] {
            if is_postcode(&code) {
                identifiers.push(code);
            }
        }
    }
    identifiers
}

/// One or two letters, a digit, perhaps one more character; then a digit and two letters.
fn is_postcode(text: &str) -> bool {
    let Some((area, street)) = text.len().checked_sub(3).and_then(|it| text.split_at_checked(it))
    else {
        return false;
    };
    let kinds = |text: &str| -> String {
        let kind = |it: char| if it.is_ascii_digit() { '9' } else { 'A' };
        text.chars().map(kind).collect()
    };
    let areas = ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"];
    kinds(street) == "9AA" && areas.contains(&kinds(area).as_str())
}
