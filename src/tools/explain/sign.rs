//! The form for a signature, and what is signed.

use super::material::{Material, text};
use super::page::{Block, Section, Sign};

/// The versions signed for, and the form.
pub(super) fn sign(it: &Material<'_>) -> Section {
    let file = it.rule_book.policy.file();
    let calendar = &it.rule_book.calendar;
    let policy = it.say_with("sign-policy-is", &[("id", &file.id), ("version", &file.version)]);
    let division = it.named("division", calendar.division().as_str());
    let (read, until) = (it.date(calendar.read_on()), it.date(calendar.published_until()));
    let args =
        [("division", division.as_str()), ("read", read.as_str()), ("until", until.as_str())];
    let pairs = vec![
        (it.say("identity-landlord"), text(file.landlord.name.clone())),
        (it.say("sign-policy"), text(policy)),
        (it.say("sign-rules"), text(it.rule_book.rules.file().version.clone())),
        (it.say("sign-calendar"), text(it.say_with("sign-calendar-is", &args))),
        (it.say("sign-day"), text(it.date(it.today))),
    ];
    let sign = Sign {
        boxes: it.all(&["sign-approved", "sign-approved-with-changes"]),
        lines: it.all(&["sign-name", "sign-role", "sign-date", "sign-signature"]),
        room: it.say("sign-remarks"),
    };
    let blocks =
        vec![Block::Paragraph(it.say("sign-lead")), Block::Pairs(pairs), Block::Sign(sign)];
    Section { id: "sign", title: it.say("sign-heading"), wide: false, blocks }
}
