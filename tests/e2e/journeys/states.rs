//! Every page in every state, as data: what has been answered, and what is done there then.
//!
//! A page is reached by a kept draft with the answers before it: the same for any language. A new page
//! needs a line in [`STATES`], and one in [`TOLD`] only if it may not be left open.

use complaint_core::answers::PageId;
use complaint_core::flow::{Asked, PAGES, PageKind, PageSpec, page_spec};
use e2e::{Page, Result, ensure};
use serde_json::{Map, Value, json};

/// A page's name and what is in its form.
type PageForm = (&'static str, &'static [(&'static str, &'static str)]);

/// What is done on a page before it is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    Nothing,
    /// Every disclosure is opened.
    Unfold,
    /// A button is pressed, and something comes: both by selector, for any language.
    Press(&'static str, &'static str),
    /// Something happens, by script, and something comes, by selector.
    Happen(&'static str, &'static str),
}

/// Where somebody is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct State {
    pub(crate) name: &'static str,
    pub(crate) landlord: &'static str,
    pub(crate) page: &'static str,
    /// Laid over [`TOLD`]; of the page itself, what is being typed there.
    answers: &'static [PageForm],
    act: Act,
    /// Whether Continue on an empty form goes on.
    lenient: bool,
    /// Whether the landlord has a third stage.
    third_stage: bool,
}

/// The page around the wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Around {
    Standalone,
    Embedded,
}

/// Continue, with what is being typed, and what is wrong with it.
const REFUSED: Act = Act::Press("button[type=submit]", ".cw-error-summary");

/// Another tab has written the draft since.
const ELSEWHERE: &str = "for (const [key, text] of Object.entries(localStorage)) {
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(text), rev: 99 }));
  }
  dispatchEvent(new Event('storage'));";

/// Another tab has cleared the device.
const CLEARED: &str = "localStorage.clear(); dispatchEvent(new Event('storage'))";

/// Presses one button and, once it is there, another; by selector.
macro_rules! one_after_another {
    ($first:literal, $next:literal) => {
        concat!(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             root.querySelector('",
            $first,
            "').click();
             return new Promise((done) => {
               const look = () => {
                 const next = root.querySelector('",
            $next,
            "');
                 if (!next) return requestAnimationFrame(look);
                 next.click();
                 done();
               };
               look();
             })"
        )
    };
}

/// A draft is to be deleted from the list of them.
const ABOUT_TO_GO: &str = one_after_another!(
    ".cw-draft .cw-button--secondary:nth-of-type(2)",
    ".cw-drafts .cw-button--warning"
);

/// The draft of the page is deleted.
const DELETED: &str =
    one_after_another!(".cw-draft .cw-button--warning", ".cw-page > .cw-button--warning");

const fn state(name: &'static str, page: &'static str, answers: &'static [PageForm]) -> State {
    State {
        name,
        landlord: "settle",
        page,
        answers,
        act: Act::Nothing,
        lenient: false,
        third_stage: false,
    }
}

const fn plain(page: &'static str) -> State {
    state(page, page, &[])
}

impl State {
    const fn at(self, landlord: &'static str) -> Self {
        Self { landlord, ..self }
    }

    const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// With nothing to be filled in.
    const fn lenient(self) -> Self {
        Self { lenient: true, ..self }
    }

    /// At a landlord with a third stage: one outside England.
    const fn with_third_stage(self) -> Self {
        Self { landlord: "pms", third_stage: true, ..self }
    }

    const fn then(self, act: Act) -> Self {
        Self { act, ..self }
    }
}

/// A tenant told settle of a repair, is unhappy with what came of it, and has not complained yet.
const TOLD: &[PageForm] = &[
    ("keeping", &[("choice", "device")]),
    ("so-far", &[("choice", "unhappy")]),
    ("who", &[("choice", "tenant")]),
    ("about", &[("choice", "repair")]),
    ("home", &[("choice", "general")]),
    ("complaint-sent-on", &[("day", "2"), ("month", "11"), ("year", "2026")]),
    ("refused-on", &[("day", "6"), ("month", "11"), ("year", "2026")]),
    ("stage-1-response-on", &[("day", "16"), ("month", "11"), ("year", "2026")]),
    ("escalation-requested-on", &[("day", "17"), ("month", "11"), ("year", "2026")]),
    ("stage-2-response-on", &[("day", "18"), ("month", "11"), ("year", "2026")]),
    ("final-escalation-requested-on", &[("day", "19"), ("month", "11"), ("year", "2026")]),
    ("final-response-on", &[("day", "18"), ("month", "11"), ("year", "2026")]),
    ("acknowledged", &[("choice", "no")]),
    ("acknowledged-on", &[("day", "4"), ("month", "11"), ("year", "2026")]),
    ("more-time", &[("choice", "no")]),
    ("more-time-on", &[("day", "13"), ("month", "11"), ("year", "2026")]),
    ("more-time-until", &[("day", "27"), ("month", "11"), ("year", "2026")]),
    ("while-waiting", &[("choice", "remind")]),
    ("ongoing", &[("choice", "no")]),
    ("occurred-on", &[("day", "1"), ("month", "10"), ("year", "2026")]),
    ("first-known-on", &[("day", "2"), ("month", "10"), ("year", "2026")]),
    ("reported-on", &[("day", "5"), ("month", "10"), ("year", "2026")]),
    ("claim-filed", &[("choice", "no")]),
    ("late-reason", &[("text", "I was ill.")]),
    ("what-happened", &[("text", "The kitchen tap has dripped since 1 October.")]),
    ("effect", &[("text", "The cupboard below is wet.")]),
    ("representative", &[("for-whom", "Sam Doe"), ("relation", "son"), ("agreed", "yes")]),
    (
        "contact",
        &[("address", "1 High Street"), ("name", "Alex Doe"), ("email", "alex@example.com")],
    ),
    ("group", &[("text", "Sam Doe, 2 High Street")]),
    ("preferred-contact", &[("choice", "email")]),
    ("adjustments", &[("large-print", "yes"), ("other", "Please write slowly.")]),
    ("letter", &[("text", "Dear settle,\n\nplease mend the tap."), ("composed", "")]),
    ("sent", &[("choice", "sent-today"), ("day", "21"), ("month", "11"), ("year", "2026")]),
];

const DANGER: &[PageForm] = &[("danger", &[("choice", "yes")])];
const LATE: &[PageForm] = &[
    ("about", &[("choice", "damp-and-mould")]),
    ("occurred-on", &[("day", "1"), ("month", "2"), ("year", "2025")]),
    ("first-known-on", &[("day", "1"), ("month", "2"), ("year", "2025")]),
];
const FIRST_REPORT: &[PageForm] =
    &[("about", &[("choice", "damp-and-mould")]), ("so-far", &[("choice", "not-told")])];
const LEASEHOLDER: &[PageForm] =
    &[("who", &[("choice", "leaseholder")]), ("about", &[("choice", "service-charge-amount")])];
const FREEHOLDER: &[PageForm] = &[("who", &[("choice", "freeholder")])];
const SUPPORT: &[PageForm] = &[("about", &[("choice", "support-service")])];
const WAITING: &[PageForm] = &[("so-far", &[("choice", "waiting")])];
const JUST_SENT: &[PageForm] = &[
    ("so-far", &[("choice", "waiting")]),
    ("complaint-sent-on", &[("day", "18"), ("month", "11"), ("year", "2026")]),
];
/// At some time in the months around the end of a limit.
const LONG_AGO: &[PageForm] = &[
    ("occurred-on", &[("month", "11"), ("year", "2025")]),
    ("first-known-on", &[("month", "11"), ("year", "2025")]),
    ("reported-on", &[("month", "11"), ("year", "2025")]),
];
const ANSWERED_LONG_AGO: &[PageForm] = &[
    ("so-far", &[("choice", "first-answer")]),
    ("complaint-sent-on", &[("day", "12"), ("month", "10"), ("year", "2026")]),
    ("stage-1-response-on", &[("day", "2"), ("month", "11"), ("year", "2026")]),
];
/// So long that the ombudsman can be asked now.
const WAITING_LONG: &[PageForm] = &[
    ("so-far", &[("choice", "waiting")]),
    ("complaint-sent-on", &[("day", "2"), ("month", "3"), ("year", "2026")]),
];
const ANSWERED: &[PageForm] = &[("so-far", &[("choice", "first-answer")])];
const REFUSED_BY_LANDLORD: &[PageForm] = &[("so-far", &[("choice", "refused")])];
const SECOND_ASKED: &[PageForm] = &[("so-far", &[("choice", "second-asked")])];
const SECOND_ANSWER: &[PageForm] = &[("so-far", &[("choice", "second-answer")])];
const THIRD_ASKED: &[PageForm] = &[("so-far", &[("choice", "third-asked")])];
const ACKNOWLEDGED: &[PageForm] =
    &[("so-far", &[("choice", "waiting")]), ("acknowledged", &[("choice", "yes")])];
const MORE_TIME: &[PageForm] =
    &[("so-far", &[("choice", "waiting")]), ("more-time", &[("choice", "yes")])];
const NEW_PROBLEM: &[PageForm] =
    &[("so-far", &[("choice", "waiting")]), ("while-waiting", &[("choice", "new-problem")])];
const FINAL: &[PageForm] = &[("so-far", &[("choice", "final-answer")])];
const FOR_SOMEBODY: &[PageForm] = &[("who", &[("choice", "somebody-else")])];
const DAMP: &[PageForm] = &[("about", &[("choice", "damp-and-mould")])];
const TOGETHER: &[PageForm] = &[(
    "contact",
    &[("name", "Alex Doe"), ("email", "a@b.example"), ("phone", "1"), ("with-others", "yes")],
)];
const TWO_EVENTS: &[PageForm] = &[(
    "history",
    &[
        ("day-1", "31"),
        ("month-1", "2"),
        ("year-1", "2026"),
        ("text-1", "Somebody came to look."),
        ("day-2", "3"),
        ("month-2", "11"),
        ("year-2", "2026"),
        ("text-2", ""),
    ],
)];
const A_HEADING: &[PageForm] = &[("other-problems", &[("heading-1", "Lift"), ("text-1", "")])];
const EDITED: &[PageForm] =
    &[("letter", &[("text", "Words of my own."), ("composed", "Made from other answers.")])];
const TELLS_OF_AN_ANSWER: &[PageForm] = &[("happened", &[("choice", "answered")])];
const TELLS_OF_A_CALL: &[PageForm] = &[
    ("happened", &[("choice", "contact")]),
    ("happened-day", &[("day", "21"), ("month", "11"), ("year", "2026")]),
];
const TELLS_OF_MORE_TIME: &[PageForm] = &[
    ("happened", &[("choice", "more-time")]),
    ("happened-on", &[("day", "20"), ("month", "11"), ("year", "2026")]),
];
/// Sent in October, with a call, a missed visit, a letter that went, and an offer.
const LONG_CASE: &[PageForm] = &[
    ("sent", &[("choice", "sent-before"), ("day", "12"), ("month", "10"), ("year", "2026")]),
    (
        "my-complaint",
        &[
            ("kind-1", "contact"),
            ("on-1", "2026-10-20"),
            ("text-1", "Dee from repairs rang.\nShe will send somebody."),
            ("kind-2", "missed-visit"),
            ("on-2", "2026-10-22"),
            ("kind-3", "chased"),
            ("on-3", "2026-11-02"),
            ("letter-3", "Dear landlord,\n\nplease answer."),
            ("reference-3", "HA-1"),
            ("kind-4", "offered"),
            ("on-4", "2026-11-05"),
            ("files-4", "00 1234 image/jpeg offer.jpg\tThe offer"),
        ],
    ),
];
/// Sent days ago, with an offer while there is only to wait.
const OFFERED: &[PageForm] = &[
    ("sent", &[("choice", "sent-before"), ("day", "16"), ("month", "11"), ("year", "2026")]),
    ("my-complaint", &[("kind-1", "offered"), ("on-1", "2026-11-18")]),
];
/// Sent in October, with a reminder, the final response as a file, and what is still wrong.
const FOR_THE_OMBUDSMAN: &[PageForm] = &[
    ("sent", &[("choice", "sent-before"), ("day", "12"), ("month", "10"), ("year", "2026")]),
    (
        "my-complaint",
        &[
            ("kind-1", "chased"),
            ("on-1", "2026-11-02"),
            ("letter-1", "Dear landlord,\n\nplease answer."),
            ("reference-1", "HA-1"),
            ("kind-2", "final-response"),
            ("on-2", "2026-11-18"),
            ("files-2", "00 1234 image/jpeg response.jpg\tIts last page"),
        ],
    ),
    ("still-wrong", &[("text", "It still drips.\nNobody came.")]),
];
const NAMELESS: &[PageForm] = &[("who", &[("choice", "anonymous")])];

/// Every page at least once; a test holds the list to the table of pages.
pub(crate) const STATES: &[State] = &[
    plain("danger"),
    plain("so-far"),
    plain("so-far").named("so-far-unfolded").then(Act::Unfold),
    plain("so-far")
        .named("so-far-kept")
        .then(Act::Press(".cw-draft button", ".cw-button--warning")),
    state("emergency-notice", "emergency-notice", DANGER),
    state("emergency-notice-in-wales", "emergency-notice", DANGER).at("pms"),
    plain("keeping"),
    plain("who"),
    plain("who").at("p3").named("who-with-support"),
    plain("who").named("who-unfolded").then(Act::Unfold),
    plain("who")
        .named("who-delete-asked")
        .then(Act::Press(".cw-draft .cw-button--warning", ".cw-page > .cw-button--warning")),
    plain("who").named("who-answers-deleted").then(Act::Happen(DELETED, ".cw-page .cw-draft")),
    state("role", "role", FOR_SOMEBODY),
    state("anonymous-notice", "anonymous-notice", NAMELESS),
    state("home", "home", DAMP),
    state("other-route-notice", "other-route-notice", LEASEHOLDER).at("platinum-skies"),
    state("other-route-notice-in-wales", "other-route-notice", LEASEHOLDER).at("pms"),
    state("other-route-notice-freeholder", "other-route-notice", FREEHOLDER)
        .at("places-for-people"),
    state("other-route-notice-support", "other-route-notice", SUPPORT).at("p3"),
    plain("add-more")
        .named("drafts")
        .then(Act::Press(".cw-draft .cw-button--secondary:nth-of-type(2)", ".cw-drafts")),
    plain("add-more")
        .named("draft-about-to-go")
        .then(Act::Happen(ABOUT_TO_GO, ".cw-page > .cw-button--warning")),
    plain("add-more").named("draft-gone").then(Act::Happen(CLEARED, ".cw-warnings .cw-warning")),
    plain("add-more")
        .named("draft-of-another-tab")
        .then(Act::Happen(ELSEWHERE, ".cw-page > .cw-file-save")),
    state("service-request-notice", "service-request-notice", FIRST_REPORT),
    state("complaint-sent-on", "complaint-sent-on", WAITING),
    state("refused-on", "refused-on", REFUSED_BY_LANDLORD),
    state("stage-1-response-on", "stage-1-response-on", ANSWERED),
    state("escalation-requested-on", "escalation-requested-on", SECOND_ASKED),
    state("stage-2-response-on", "stage-2-response-on", SECOND_ANSWER).with_third_stage(),
    state("final-escalation-requested-on", "final-escalation-requested-on", THIRD_ASKED)
        .with_third_stage(),
    state("acknowledged", "acknowledged", WAITING),
    state("acknowledged-stage-2", "acknowledged", SECOND_ASKED),
    state("acknowledged-on", "acknowledged-on", ACKNOWLEDGED),
    state("more-time", "more-time", WAITING),
    state("more-time-on", "more-time-on", MORE_TIME),
    state("more-time-until", "more-time-until", MORE_TIME),
    state("while-waiting", "while-waiting", WAITING),
    state("final-response-on", "final-response-on", FINAL),
    state("refer-notice", "refer-notice", FINAL),
    state("refer-notice-in-wales", "refer-notice", FINAL).at("pms"),
    plain("occurred-on"),
    state("first-known-on", "first-known-on", LATE).at("p3"),
    state("reported-on", "reported-on", DAMP),
    state("claim-filed", "claim-filed", WAITING_LONG).at("pms"),
    state("late-reason", "late-reason", LATE),
    plain("result"),
    state("result-late", "result", LATE).then(Act::Unfold),
    state("result-waiting", "result", WAITING).at("p3").then(Act::Unfold),
    state("result-more-time", "result", MORE_TIME).at("p3").then(Act::Unfold),
    state("result-second-asked", "result", SECOND_ASKED).at("p3").then(Act::Unfold),
    state("result-third-asked", "result", THIRD_ASKED).with_third_stage().then(Act::Unfold),
    state("result-refused", "result", REFUSED_BY_LANDLORD).then(Act::Unfold),
    state("result-new-problem", "result", NEW_PROBLEM).then(Act::Unfold),
    state("result-in-wales", "result", ANSWERED).at("pms").then(Act::Unfold),
    state("result-leaseholder", "result", LEASEHOLDER).at("platinum-skies").then(Act::Unfold),
    state("result-in-time", "result", JUST_SENT).at("p3"),
    state("result-depends", "result", LONG_AGO),
    state("result-next-stage", "result", ANSWERED).at("p3"),
    state("result-next-stage-late", "result", ANSWERED_LONG_AGO).at("p3"),
    plain("points"),
    state("what-happened-stage-2", "what-happened", ANSWERED).lenient(),
    state("what-happened-reminder", "what-happened", WAITING).at("p3").lenient(),
    plain("history"),
    state("history-of-two", "history", TWO_EVENTS),
    state("history-error", "history", TWO_EVENTS).then(REFUSED),
    plain("effect"),
    plain("evidence"),
    plain("references"),
    plain("other-problems"),
    state("other-problems-error", "other-problems", A_HEADING).then(REFUSED),
    state("representative", "representative", FOR_SOMEBODY),
    plain("contact"),
    plain("contact").named("contact-unfolded").then(Act::Unfold),
    state("group", "group", TOGETHER),
    plain("add-more"),
    plain("add-more")
        .named("overview")
        .then(Act::Press(".cw-step a", ".cw-page[data-page=overview] .cw-page-heading")),
    plain("letter"),
    state("letter-of-other-answers", "letter", EDITED),
    plain("send"),
    plain("send").named("send-unfolded").then(Act::Unfold),
    state("send-nameless", "send", NAMELESS),
    plain("send")
        .named("send-copied")
        .then(Act::Press(".cw-ways .cw-button--secondary", ".cw-ways [role=status]")),
    plain("sent"),
    plain("done"),
    state("done-report", "done", FIRST_REPORT).then(Act::Unfold),
    plain("my-complaint"),
    state("my-complaint-late", "my-complaint", LONG_CASE).at("p3").then(Act::Unfold),
    state("my-complaint-in-wales", "my-complaint", LONG_CASE).at("pms").then(Act::Unfold),
    state("my-complaint-followed", "result", WAITING).at("p3").then(Act::Press(
        ".cw-main > .cw-button--secondary",
        "[data-page=my-complaint] .cw-page-heading",
    )),
    plain("happened"),
    state("happened-on", "happened-on", TELLS_OF_AN_ANSWER),
    state("happened-day", "happened-day", TELLS_OF_A_CALL),
    state("happened-until", "happened-until", TELLS_OF_MORE_TIME),
    state("happened-more", "happened-more", TELLS_OF_A_CALL),
    state("offer", "offer", LONG_CASE).at("p3"),
    state("offer-to-sign", "offer", LONG_CASE).at("places-for-people").then(Act::Unfold),
    state("my-complaint-with-an-offer", "my-complaint", OFFERED).at("places-for-people"),
    state("still-wrong", "still-wrong", FOR_THE_OMBUDSMAN),
    state("pack", "pack", FOR_THE_OMBUDSMAN).at("p3").then(Act::Unfold),
    state("pack-in-wales", "pack", FOR_THE_OMBUDSMAN).at("pms").then(Act::Unfold),
];

impl State {
    /// The state of a name.
    pub(crate) fn of(name: &str) -> Result<&'static Self> {
        let state = STATES.iter().find(|it| it.name == name);
        e2e::Context::context(state, format!("no state {name}"))
    }

    /// The same, with nothing done there.
    pub(crate) fn as_it_comes(&self) -> Self {
        Self { act: Act::Nothing, ..*self }
    }

    /// The first question that its page asks.
    pub(crate) fn first_question(&self) -> Option<PageId> {
        spec(self.page).map(|it| it.first)
    }

    /// Whether the page says that something is wrong when nothing is filled in.
    pub(crate) fn refuses_nothing(&self) -> bool {
        let refuses = |it: &PageSpec| match it.kind {
            PageKind::Notice | PageKind::Boxes { .. } | PageKind::Rows { .. } | PageKind::Files => {
                false
            }
            PageKind::Text { required } | PageKind::Choice { required, .. } => required,
            PageKind::Date { .. } | PageKind::Fields { .. } | PageKind::Sent { .. } => true,
        };
        let first = self.first_question();
        let refuses = PAGES.iter().any(|it| Some(it.first) == first && refuses(it));
        refuses && !self.lenient && matches!(self.act, Act::Nothing)
    }

    /// The page that offers this one, if another does.
    fn offered_by(&self) -> Option<&'static str> {
        match spec(self.page)?.asked {
            Asked::OfferedBy(by) => Some(by.as_str()),
            Asked::Always | Asked::IfItMatters => None,
        }
    }

    /// The answers that come before the page, as a kept draft has them.
    fn draft(&self) -> Result<Value> {
        let order = |page: &str| PAGES.iter().position(|it| it.id.as_str() == page);
        // What is being told, and what has happened, is kept with a case.
        let tells = self.page.starts_with("happened-");
        let reached = self.offered_by().filter(|_| !tells).unwrap_or(self.page);
        let follows = order(self.page).max(order(reached)) >= order(PageId::Case.as_str());
        let is_here = |page: &str| page == self.page && page != PageId::Case.as_str();
        let before = |it: &&PageForm| {
            let of_case = [PageId::Case, PageId::StillWrong].map(PageId::as_str);
            let is_case = follows && of_case.contains(&it.0);
            (order(it.0) < order(reached) || is_case) && !is_here(it.0)
        };
        let mut given: Map<String, Value> = PAGES
            .iter()
            .take_while(|it| it.id.as_str() != reached)
            .filter(|it| !is_here(it.id.as_str()))
            .filter(|it| ![PageId::Danger, PageId::Offer].contains(&it.id))
            .map(|it| (it.id.as_str().to_owned(), left_open(it.kind)))
            .collect();
        given.extend(forms(TOLD.iter().chain(self.answers).filter(before)));
        let typing = forms(self.answers.iter().filter(|it| is_here(it.0)));
        Ok(json!({
            "schema": "complaint-draft/4",
            "saved_at": "2026-11-20T10:00:00.000Z",
            "expires_at": "2026-12-18T10:00:00.000Z",
            "policy": self.landlord,
            "policy_version": version(self.landlord)?,
            "rev": 1,
            "answers": { "given": given, "typing": typing },
        }))
    }

    /// Opens the page with its answers, and does what is done there.
    pub(crate) fn enter(&self, page: &Page, around: Around, lang: &str) -> Result<()> {
        // Storage belongs to the origin: any page of it will do.
        if page.run::<String>("return location.protocol")? != "http:" {
            page.visit("/")?;
        }
        let key = format!("complaint-wizard:v1:{}:e2e", self.landlord);
        let is_first = ["so-far", "danger", "keeping"].contains(&self.page);
        let keep = if is_first {
            String::new()
        } else {
            format!("localStorage.setItem({}, {})", json!(key), json!(self.draft()?.to_string()))
        };
        page.run::<()>(&format!("localStorage.clear(); {keep}"))?;
        page.host().have_third_stage(self.third_stage);
        match around {
            Around::Standalone => {
                page.visit(&format!("/?lang={lang}&{}#/{}", self.name, self.landlord))?
            }
            Around::Embedded => {
                page.visit(&format!("/embedded/{}.html?lang={lang}&{}", self.landlord, self.name))?
            }
        }
        // A complaint that has gone is opened where it is followed.
        let by = if self.page == "done" { Some(PageId::Case.as_str()) } else { self.offered_by() };
        if let Some(by) = by
            && page.name_on_screen()? == by
        {
            let follows = format!("[data-page={}] .cw-page-heading", self.page);
            page.press_by_selector(&format!("#cw-to-{}", self.page), &follows)?;
        }
        let shown = page.name_on_screen()?;
        ensure!(shown == self.page, "the answers lead to “{shown}”: is a page's answer missing?");
        match self.act {
            Act::Nothing => Ok(()),
            Act::Unfold => page.unfold_all(),
            Act::Press(button, follows) => page.press_by_selector(button, follows),
            Act::Happen(script, follows) => {
                page.run::<()>(script)?;
                page.see_selector(follows).map(drop)
            }
        }
    }
}

fn spec(page: &str) -> Option<&'static PageSpec> {
    PageId::from_name(page).and_then(page_spec)
}

/// The version of a landlord's policy: a draft of another one would be checked again.
fn version(landlord: &str) -> Result<Value> {
    let file = e2e::dist()?.join(format!("policies/{landlord}.json"));
    let policy: Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    Ok(policy.get("version").cloned().unwrap_or_default())
}

/// The form of a page that says as little as it may.
fn left_open(kind: PageKind) -> Value {
    match kind {
        PageKind::Choice { options, .. } => json!({ "choice": options.last() }),
        PageKind::Date { .. } => json!({ "not-sure": "on" }),
        PageKind::Notice
        | PageKind::Text { .. }
        | PageKind::Fields { .. }
        | PageKind::Boxes { .. }
        | PageKind::Rows { .. }
        | PageKind::Files
        | PageKind::Sent { .. } => json!({}),
    }
}

/// Forms by their page.
fn forms<'a>(given: impl Iterator<Item = &'a PageForm>) -> Map<String, Value> {
    let form = |(page, fields): &PageForm| {
        let fields = fields.iter().map(|(name, text)| ((*name).to_owned(), json!(text)));
        ((*page).to_owned(), Value::Object(fields.collect()))
    };
    given.map(form).collect()
}
