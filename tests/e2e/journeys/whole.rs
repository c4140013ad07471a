//! One journey from the list of landlords to the last page, as data: by hand, by keyboard, by ear.

use complaint_core::answers::PageId;
use complaint_core::flow::page_spec;
use e2e::{Field, Page, Result};

use crate::walk::{SETTLE, WHAT_HAPPENED};

/// What is done with a question, or on a page to be read, before the next.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    /// Question and option.
    Choose(&'static str, &'static str),
    /// Question and date.
    Date(&'static str, &'static str),
    /// Question and text.
    Write(&'static str, &'static str),
    /// Question, and what goes into which field.
    Fill(&'static str, &'static [(&'static str, &'static str)]),
    /// A question left as it is.
    Skip(&'static str),
    /// The key of a heading, and that of the button below it.
    Read(&'static str, &'static str),
}

/// Every page that a tenant meets who told settle of damp and is unhappy with what came of it.
pub(crate) const WHOLE: &[Step] = &[
    Step::Choose("so-far", "unhappy"),
    Step::Choose("who", "tenant"),
    Step::Choose("about", "damp-and-mould"),
    Step::Choose("ongoing", "no"),
    Step::Choose("home", "general"),
    Step::Date("occurred-on", "1 10 2026"),
    Step::Date("reported-on", "5 10 2026"),
    Step::Read("result-outcome-complaint", "result-go-on"),
    Step::Skip("points"),
    Step::Write("what-happened", WHAT_HAPPENED),
    Step::Skip("remedy"),
    Step::Read("page-add-more-title", "continue"),
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
    Step::Read("page-send-title", "send-next"),
    Step::Choose("sent", "sent-today"),
];

/// The steps, those of one page together.
pub(crate) fn pages() -> impl Iterator<Item = &'static [Step]> {
    WHOLE.chunk_by(|one, next| one.page().is_some() && one.page() == next.page())
}

/// Opens the first question.
pub(crate) fn begin(page: &Page) -> Result<()> {
    page.open(SETTLE.name)?;
    page.see_page("so-far")
}

/// The words of the heading of the page that these steps are on.
pub(crate) fn heading(page: &Page, steps: &[Step]) -> String {
    match steps {
        [only] if only.asks() != Some("so-far") => only.heading(page),
        _ => {
            let first = steps.first().and_then(|it| it.page()).map_or("", PageId::as_str);
            page.say(&format!("group-{first}"))
        }
    }
}

impl Step {
    /// The words of the question, or of the page's heading.
    pub(crate) fn heading(self, page: &Page) -> String {
        match self.asks() {
            Some(name) => page.say(&format!("page-{name}-title")),
            None => page.say(self.title()),
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Read(heading, _) => heading,
            Self::Choose(name, _)
            | Self::Date(name, _)
            | Self::Write(name, _)
            | Self::Fill(name, _)
            | Self::Skip(name) => name,
        }
    }

    /// The name of the question, of a step that answers one.
    pub(crate) fn asks(self) -> Option<&'static str> {
        match self {
            Self::Read(..) => None,
            Self::Choose(..)
            | Self::Date(..)
            | Self::Write(..)
            | Self::Fill(..)
            | Self::Skip(_) => Some(self.title()),
        }
    }

    /// The first question on the page of its question.
    fn page(self) -> Option<PageId> {
        PageId::from_name(self.asks()?).and_then(page_spec).map(|it| it.first)
    }

    /// The button that leads on from its page.
    pub(crate) fn button(self) -> &'static str {
        if let Self::Read(_, button) = self { button } else { "continue" }
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

/// Takes the steps of a page.
#[track_caller]
pub(crate) fn take_all(page: &Page, steps: &[Step]) -> Result<()> {
    steps.iter().try_for_each(|it| it.take(page))
}
