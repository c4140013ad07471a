//! Six people: what each answers if asked, by the names of the questions, and what each has to say anyway.

use Answer::{Choose, Date, Fill, Photos, Write};

use super::table::Row;

/// An answer as it is given, whatever else is on its page.
#[derive(Debug, Clone, Copy)]
pub(super) enum Answer {
    /// An option.
    Choose(&'static str),
    /// A day, month and year.
    Date(&'static str),
    /// A text in a box of its own.
    Write(&'static str),
    /// Fields and what goes into each; a box to tick takes `yes`.
    Fill(&'static [(&'static str, &'static str)]),
    /// The two photos that there are.
    Photos,
}

/// How the letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sends {
    /// From the page, to the landlord's system.
    Here,
    /// By the resident's own email.
    ByEmail,
}

type Answers = &'static [(&'static str, Answer)];

/// What most of them answer.
pub(super) const USUALLY: Answers = &[
    ("so-far", Choose("unhappy")),
    ("who", Choose("tenant")),
    ("about", Choose("repair")),
    ("home", Choose("general")),
    ("claim-filed", Choose("no")),
    // One way is given, and it is the one they prefer.
    ("preferred-contact", Fill(&[])),
    ("sent", Choose("sent-today")),
];

/// One person on the way.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) title: &'static str,
    pub(super) address: &'static str,
    pub(super) landlord: &'static str,
    pub(super) language: &'static str,
    /// Attributes of the element: how this person sees the page, chosen before.
    pub(super) look: &'static [(&'static str, &'static str)],
    pub(super) sends: Sends,
    /// Given where the question is asked, instead of what is usual.
    pub(super) if_asked: Answers,
    /// Given in any case: the walk fails where there is no place for one.
    pub(super) says: Answers,
    /// On 27 November 2026, before anything was made shorter.
    pub(super) before: Row,
    /// What it has to become, where that is more than a share of what it was.
    pub(super) goal: Option<Row>,
}

impl Case {
    /// Whether this person has photos to send.
    pub(super) fn brings_photos(&self) -> bool {
        self.says.iter().any(|it| matches!(it.1, Answer::Photos))
    }
}

/// A row with every measure.
const fn all(row: [f64; 8]) -> Row {
    let [pages, presses, keys, words, screens, result, answer, dates] = row;
    [
        Some(pages),
        Some(presses),
        Some(keys),
        Some(words),
        Some(screens),
        Some(result),
        Some(answer),
        Some(dates),
    ]
}

/// In the order of the table.
pub(super) const CASES: [&Case; 6] = [&REPORTED, &FIRST, &LATE, &CHARGE, &REVIEW, &REPRESENTATIVE];

const PLAIN: Case = Case {
    title: "",
    address: "",
    landlord: "",
    language: "en",
    look: &[],
    sends: Sends::Here,
    if_asked: &[],
    says: &[],
    before: [None; 8],
    goal: None,
};

const STORY: (&str, Answer) = (
    "what-happened",
    Write("The kitchen tap has dripped since August. A plumber came once and did not come back."),
);
const REMEDY: (&str, Answer) = ("remedy", Write("Please mend the tap."));
const CONTACT: (&str, Answer) = (
    "contact",
    Fill(&[("address", "1 High Street"), ("name", "Alex Doe"), ("email", "alex@example.com")]),
);

pub(super) const REPORTED: Case = Case {
    title: "A tenant’s repair, reported before",
    address: "/#/places-for-people",
    landlord: "Places for People",
    if_asked: &[
        ("ongoing", Choose("yes")),
        ("occurred-on", Date("21 11 2026")),
        ("first-known-on", Date("20 8 2026")),
        ("reported-on", Date("24 8 2026")),
    ],
    says: &[STORY, REMEDY, CONTACT],
    before: all([29.0, 39.0, 203.0, 9891.0, 85.6, 10.5, 2.6, 3.5]),
    goal: Some([Some(9.0), Some(35.0), None, Some(2500.0), None, None, Some(1.0), Some(2.0)]),
    ..PLAIN
};

pub(super) const FIRST: Case = Case {
    title: "A tenant’s first report of damp",
    address: "/#/settle",
    landlord: "settle",
    if_asked: &[("about", Choose("damp-and-mould")), ("so-far", Choose("not-told"))],
    says: &[
        ("what-happened", Write("There is mould on the wall of the bedroom.")),
        ("remedy", Write("Please find the cause and mend it.")),
        CONTACT,
    ],
    before: [Some(20.0), Some(27.0), Some(113.0), Some(6908.0), Some(59.7), None, None, None],
    ..PLAIN
};

pub(super) const LATE: Case = Case {
    title: "A tenant’s repair, a day too late",
    address: "/#/p3",
    landlord: "P3 Housing",
    if_asked: &[
        ("ongoing", Choose("no")),
        ("occurred-on", Date("10 11 2025")),
        ("first-known-on", Date("20 11 2025")),
        ("reported-on", Date("21 11 2025")),
    ],
    says: &[
        ("late-reason", Write("I was in hospital until last week.")),
        ("what-happened", Write("The shower was broken for a month last winter.")),
        ("remedy", Write("Please say sorry, and pay for the baths.")),
        CONTACT,
    ],
    before: all([30.0, 40.0, 200.0, 9717.0, 84.6, 8.8, 1.9, 2.5]),
    ..PLAIN
};

pub(super) const CHARGE: Case = Case {
    title: "A leaseholder’s charge, in Welsh",
    address: "/?lang=cy#/pms",
    landlord: "Property Management Services",
    language: "cy",
    sends: Sends::ByEmail,
    if_asked: &[
        ("who", Choose("leaseholder")),
        ("about", Choose("service-charge-amount")),
        ("ongoing", Choose("no")),
        ("occurred-on", Date("1 10 2026")),
        ("first-known-on", Date("2 10 2026")),
        ("reported-on", Date("5 10 2026")),
    ],
    says: &[
        ("what-happened", Write("Mae’r tâl wedi dyblu mewn blwyddyn.")),
        ("remedy", Write("Rwyf am weld y biliau.")),
        CONTACT,
    ],
    before: all([31.0, 43.0, 211.0, 11_743.0, 105.2, 7.6, 1.6, 2.5]),
    ..PLAIN
};

/// The answer came twelve working days before Saturday 21 November 2026.
pub(super) const REVIEW: Case = Case {
    title: "Stage 2 by email, giant yellow on black",
    address: "/#/p3",
    landlord: "P3 Housing",
    look: &[("size", "giant"), ("contrast", "yellow-on-black")],
    sends: Sends::ByEmail,
    if_asked: &[
        ("so-far", Choose("first-answer")),
        ("complaint-sent-on", Date("22 10 2026")),
        ("stage-1-response-on", Date("5 11 2026")),
        ("ongoing", Choose("yes")),
        ("occurred-on", Date("21 11 2026")),
        ("first-known-on", Date("20 8 2026")),
        ("reported-on", Date("24 8 2026")),
    ],
    says: &[
        ("what-happened", Write("The answer says the tap is mended. It still drips.")),
        REMEDY,
        CONTACT,
        ("adjustments", Fill(&[("large-print", "yes")])),
    ],
    before: all([30.0, 43.0, 209.0, 9665.0, 192.1, 20.9, 4.6, 5.9]),
    ..PLAIN
};

pub(super) const REPRESENTATIVE: Case = Case {
    title: "A representative, with two photos",
    address: "/#/settle",
    landlord: "settle",
    if_asked: &[
        ("who", Choose("somebody-else")),
        ("role", Choose("tenant")),
        ("about", Choose("damp-and-mould")),
        ("ongoing", Choose("yes")),
        ("occurred-on", Date("21 11 2026")),
        ("first-known-on", Date("1 10 2026")),
        ("reported-on", Date("5 10 2026")),
    ],
    says: &[
        ("what-happened", Write("My mother’s bedroom has mould on two walls.")),
        ("effect", Write("She has coughed for weeks.")),
        ("remedy", Write("Please find the cause and mend it.")),
        ("evidence", Photos),
        (
            "representative",
            Fill(&[("for-whom", "Sam Doe"), ("relation", "daughter"), ("agreed", "yes")]),
        ),
        CONTACT,
    ],
    before: all([31.0, 44.0, 224.0, 11_950.0, 99.0, 12.2, 2.5, 4.1]),
    ..PLAIN
};
