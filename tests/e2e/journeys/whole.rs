//! One journey from the list of landlords to the last page, as data: by hand, by keyboard, by ear.

use e2e::{Field, Page, Result};

use crate::walk::{SETTLE, WHAT_HAPPENED};

/// What is done on a page before the next.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    /// Page and option.
    Choose(&'static str, &'static str),
    /// Page and date.
    Date(&'static str, &'static str),
    /// Page and text.
    Write(&'static str, &'static str),
    /// Page, and what goes into which field.
    Fill(&'static str, &'static [(&'static str, &'static str)]),
    /// A page left as it is.
    Skip(&'static str),
    /// The key of a heading, and that of the button below it.
    Read(&'static str, &'static str),
}

/// Every page that a tenant meets who told settle of damp and is unhappy with what came of it.
pub(crate) const WHOLE: &[Step] = &[
    Step::Choose("danger", "no"),
    Step::Choose("keeping", "page"),
    Step::Choose("represents", "no"),
    Step::Choose("role", "tenant"),
    Step::Choose("about", "damp-and-mould"),
    Step::Choose("home", "general"),
    Step::Choose("reported-before", "yes"),
    Step::Choose("unhappy", "yes"),
    Step::Choose("complained-before", "no"),
    Step::Choose("ongoing", "no"),
    Step::Date("occurred-on", "1 10 2026"),
    Step::Date("first-known-on", "2 10 2026"),
    Step::Date("reported-on", "5 10 2026"),
    Step::Choose("claim-filed", "no"),
    Step::Read("result-outcome-complaint", "result-go-on"),
    Step::Skip("points"),
    Step::Write("what-happened", WHAT_HAPPENED),
    Step::Skip("history"),
    Step::Skip("effect"),
    Step::Skip("remedy"),
    Step::Skip("evidence"),
    Step::Skip("references"),
    Step::Skip("other-problems"),
    Step::Fill(
        "contact",
        &[
            ("field-contact-address", "1 High Street"),
            ("field-contact-name", "Alex Doe"),
            ("field-contact-email", "alex@example.com"),
        ],
    ),
    Step::Choose("preferred-contact", "email"),
    Step::Skip("adjustments"),
    Step::Read("page-check-title", "continue"),
    Step::Skip("letter"),
    Step::Read("page-send-title", "send-next"),
    Step::Choose("sent", "sent-today"),
];

/// Opens the first question.
pub(crate) fn begin(page: &Page) -> Result<()> {
    page.open(SETTLE.name)?;
    page.see_page("danger")
}

impl Step {
    /// The words of the page's heading.
    pub(crate) fn heading(self, page: &Page) -> String {
        match self {
            Self::Read(heading, _) => page.say(heading),
            Self::Choose(name, _)
            | Self::Date(name, _)
            | Self::Write(name, _)
            | Self::Fill(name, _)
            | Self::Skip(name) => page.say(&format!("page-{name}-title")),
        }
    }

    /// The name of the page, of one that asks.
    pub(crate) fn asks(self) -> Option<&'static str> {
        match self {
            Self::Read(..) => None,
            Self::Choose(name, _)
            | Self::Date(name, _)
            | Self::Write(name, _)
            | Self::Fill(name, _)
            | Self::Skip(name) => Some(name),
        }
    }

    /// Takes the step as most people would.
    #[track_caller]
    pub(crate) fn take(self, page: &Page) -> Result<()> {
        match self {
            Self::Choose(name, option) => page.answer(name, option),
            Self::Date(name, date) => page.answer_date(name, date),
            Self::Write(name, text) => page.write(name, text),
            Self::Skip(name) => page.skip(name),
            Self::Fill(name, fields) => {
                let labels: Vec<String> = fields.iter().map(|it| page.say(it.0)).collect();
                let fields = labels.iter().zip(fields);
                let fields: Vec<Field<'_>> =
                    fields.map(|(label, it)| Field::Text(label, it.1)).collect();
                page.complete(&format!("page-{name}-title"), &fields)
            }
            Self::Read(heading, button) => page.read(heading, button),
        }
    }
}
