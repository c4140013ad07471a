//! Possible slips: each is asked about once, and accepted if confirmed. Never a refusal.

use super::{PAGES, PageContext, PageKind, PageSpec};
use crate::answers::{DateAnswer, DateOf, PageId, RawAnswer, date};
use crate::facts::Role;

/// A possible slip. Its messages in the locale files use these names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// It does not look like an email address.
    NotAnEmail,
    /// The same, and it is the only way to answer.
    OnlyEmail,
    /// No address and no reference number: the landlord cannot tell which home it is.
    NoHome,
    /// A letter is dated in the future.
    Ahead,
    /// It is before the date of this page, which usually comes first. Letters cross.
    Before(PageId),
}

impl Doubt {
    /// The name used in the keys of the locale files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotAnEmail => "not-an-email",
            Self::OnlyEmail => "only-email",
            Self::NoHome => "no-home",
            Self::Ahead => "ahead",
            Self::Before(_) => "before",
        }
    }
}

/// A field, its content, and the question about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldDoubt {
    /// The field; for a date, its first box.
    pub field: &'static str,
    /// The question.
    pub doubt: Doubt,
    /// The content; for a date, of all boxes. Other content is asked about again.
    pub said: String,
}

/// What to ask about a page's answer, which has no problem, given the answers before it.
#[must_use]
pub fn field_doubts(
    context: &PageContext<'_>,
    page: &PageSpec,
    raw: &RawAnswer,
) -> Vec<FieldDoubt> {
    match page.kind {
        PageKind::Date { of, .. } => {
            let doubt = of_date(context, page.id, of, raw);
            let boxes = ["day", "month", "year", "season"].map(|it| raw.get(it)).join(" ");
            let doubt = doubt.map(|doubt| FieldDoubt { field: "day", doubt, said: boxes });
            doubt.into_iter().collect()
        }
        PageKind::Fields { .. } if page.id == PageId::Contact => of_contact(context, raw),
        PageKind::Fields { .. }
        | PageKind::Notice
        | PageKind::Choice { .. }
        | PageKind::Text { .. }
        | PageKind::Boxes { .. }
        | PageKind::Rows { .. }
        | PageKind::Files
        | PageKind::Sent { .. } => Vec::new(),
    }
}

fn of_date(context: &PageContext<'_>, page: PageId, of: DateOf, raw: &RawAnswer) -> Option<Doubt> {
    let today = context.facts.today;
    if of == DateOf::Problem {
        return None;
    }
    let Ok(DateAnswer::Known(on)) = date(raw, today, of) else { return None };
    if of == DateOf::Letter && on.to() > today {
        return Some(Doubt::Ahead);
    }
    let is_before = |other: &PageSpec| {
        let of_complaint = matches!(other.kind, PageKind::Date { of, .. } if of != DateOf::Problem);
        let other = context.answers.date(other.id, today).filter(|_| of_complaint);
        other.is_some_and(|it| on.to() < it.from())
    };
    let mut earlier = PAGES.iter().take_while(|it| it.id < page);
    earlier.find(|it| is_before(it)).map(|it| Doubt::Before(it.id))
}

fn of_contact(context: &PageContext<'_>, raw: &RawAnswer) -> Vec<FieldDoubt> {
    let mut doubts = Vec::new();
    let doubt = |field, doubt, said: &str| FieldDoubt { field, doubt, said: said.to_owned() };
    let address = raw.filled("address");
    // A visitor or applicant may have no home to name.
    let has_home = !matches!(context.facts.role, Some(Role::Applicant | Role::Visitor));
    if has_home && address.is_none() && context.answers.text(PageId::References).is_none() {
        doubts.push(doubt("address", Doubt::NoHome, ""));
    }
    if let Some(email) = raw.filled("email").filter(|it| !is_email(it)) {
        let only = address.is_none() && raw.filled("phone").is_none();
        let what = if only { Doubt::OnlyEmail } else { Doubt::NotAnEmail };
        doubts.push(doubt("email", what, email));
    }
    doubts
}

/// Whether a text has the shape of nearly all addresses in use. Odd ones exist, so the rest are
/// only asked about.
fn is_email(text: &str) -> bool {
    let odd = |it: char| it.is_whitespace() || it == '"' || ",;:()<>[]\\".contains(it);
    let parted = |it: &str| it.split('.').all(|it| !it.is_empty());
    let Some((name, host)) = text.split_once('@').filter(|it| !it.1.contains('@')) else {
        return false;
    };
    let last = host.rsplit_once('.').map_or("", |it| it.1);
    let hyphen = host.split('.').any(|it| it.starts_with('-') || it.ends_with('-'));
    !text.contains(odd) && parted(name) && parted(host) && last.chars().count() > 1 && !hyphen
}
