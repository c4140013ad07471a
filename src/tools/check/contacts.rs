//! The ways to reach the landlord: whether there is one, and whether each can be used.

use complaint_core::policy::{Contact, ContactWay};
use email_address::{EmailAddress, Options};

use super::subject::Subject;
use crate::report::Found;

/// Digits of a telephone number as dialled: 0 and nine or ten more, or a code for abroad before it.
const DIGITS: std::ops::RangeInclusive<usize> = 10..=15;

/// No way to send a complaint. Only a warning: a page may give the element an `email` or `action`.
pub(super) fn ways_to_send(subject: Subject<'_>) -> Vec<Found> {
    let sendable = |it: ContactWay| matches!(it, ContactWay::Email | ContactWay::Post);
    if subject.file.contacts.iter().any(|it| sendable(it.way)) {
        return Vec::new();
    }
    let message = "no email or postal address: give the element an email or action, \
                   or residents can only copy and print";
    vec![Found::warning("/contacts", message)]
}

/// Numbers and addresses that cannot be used, or are not in their clause.
pub(super) fn forms(subject: Subject<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, contact) in subject.file.contacts.iter().enumerate() {
        let place = format!("/contacts/{index}/value");
        let value = contact.value.trim();
        let expected = match contact.way {
            ContactWay::Phone if !is_phone(value) => "a telephone number of 10 digits or more",
            ContactWay::Email if !is_email(value) => "one email address",
            ContactWay::Web if !is_https(value) => "an address that begins with https://",
            ContactWay::Post if value.is_empty() => "a postal address",
            ContactWay::Phone | ContactWay::Email | ContactWay::Web | ContactWay::Post => {
                found.extend(other_than_quoted(contact, &place));
                continue;
            }
        };
        found.push(Found::error(place, format!("expected {expected}")));
    }
    found
}

fn is_phone(value: &str) -> bool {
    let may_stand = |it: char| it.is_ascii_digit() || " +-().\u{a0}".contains(it);
    DIGITS.contains(&digits(value).len()) && value.chars().all(may_stand)
}

fn is_email(value: &str) -> bool {
    let options = Options::default().with_required_tld().without_display_text();
    EmailAddress::parse_with_options(value, options).is_ok()
}

fn is_https(value: &str) -> bool {
    let host = value.strip_prefix("https://").and_then(|it| it.split('/').next());
    host.is_some_and(|it| it.contains('.')) && !value.contains(char::is_whitespace)
}

/// A number or address that is not in its clause. Postal addresses are not checked: they come from several
/// lines.
fn other_than_quoted(contact: &Contact, place: &str) -> Option<Found> {
    let quote = &contact.clause.as_ref()?.quote;
    let is_quoted = match contact.way {
        ContactWay::Phone => digits(quote).contains(&digits(&contact.value)),
        ContactWay::Email => quote.to_lowercase().contains(&contact.value.trim().to_lowercase()),
        ContactWay::Web | ContactWay::Post => true,
    };
    (!is_quoted).then(|| Found::warning(place, "not what its clause quotes: check"))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
