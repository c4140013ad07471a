//! The locale file has every message that the app uses, and no other.

use std::collections::{BTreeMap, BTreeSet};

use complaint_core::answers::{FieldError, PageId, SeasonName};
use complaint_core::calendar::Calendar;
use complaint_core::catalog::Catalog;
use complaint_core::decision::{Basis, ConflictId, Outcome, ReasonId, Status};
use complaint_core::flow::{Doubt, EntryKind, PAGES, PageKind, Progress, RowsOf, Section};
use complaint_core::policy::{Condition, CountedFrom, EvidenceLimits, MilestoneId, SchemeId};
use complaint_core::submission::{SendFailure, StatusFailure};

use crate::tidy::{sources, top};

fn locale() -> Catalog {
    Catalog::read(&std::fs::read_to_string(top().join("public/locales/en.ftl")).unwrap()).unwrap()
}

/// The literals in the code that are names of messages.
fn literals() -> BTreeSet<String> {
    let all: String =
        ["src/app", "src/core"].into_iter().flat_map(sources).map(|it| it.code()).collect();
    // A quotation mark as a `char` begins no string.
    let all = all.replace("'\"'", "");
    let loader = std::fs::read_to_string(top().join("public/complaint-rescue.js")).unwrap();
    let texts = all.split('"').skip(1).step_by(2).chain(loader.split('"'));
    texts.map(str::to_owned).collect()
}

/// The names that are composed from the parts of a page.
fn of_pages(words: &mut BTreeSet<String>) {
    for first in PAGES.iter().map(|it| it.first).collect::<BTreeSet<_>>() {
        let is_shared = PAGES.iter().any(|it| it.first == first && it.id != first);
        if is_shared || first == PageId::SoFar {
            words.insert(format!("group-{}", first.as_str()));
        }
    }
    for spec in PAGES {
        let page = spec.id.as_str();
        let mut add = |name: String| {
            words.insert(name);
        };
        add(format!("page-{page}-title"));
        let unlisted = [PageId::StorageConsent, PageId::Letter, PageId::Sent];
        // What is told of a case is in no letter, and so not among what is checked before one goes.
        let is_checked = spec.id < PageId::Case && !unlisted.contains(&spec.id);
        if spec.kind != PageKind::Notice && is_checked {
            add(format!("check-{page}"));
        }
        let error = |it: FieldError| format!("error-{page}-{}", it.as_str());
        match spec.kind {
            PageKind::Notice => {}
            PageKind::Choice { options, required } => {
                let words = spec.options_as().as_str();
                options.iter().for_each(|it| add(format!("option-{words}-{it}")));
                let wrong =
                    if required { FieldError::NothingChosen } else { FieldError::NoWayToAnswer };
                add(error(wrong));
            }
            PageKind::Boxes { options } => {
                options.iter().for_each(|it| add(format!("option-{page}-{it}")));
                add(format!("field-{page}-other"));
            }
            PageKind::Rows { of } => {
                ["", "-add", "-remove"].iter().for_each(|it| add(format!("row-{page}{it}")));
                let own = of.fields().iter().filter(|it| !["day", "month", "year"].contains(it));
                own.for_each(|it| add(format!("field-{page}-{it}")));
                add(format!("error-{page}-text-nothing-written"));
                if of == RowsOf::Events {
                    add(format!("date-of-{page}"));
                }
            }
            PageKind::Files => {
                add(format!("row-{page}-remove"));
            }
            PageKind::Sent { options } => {
                options.iter().for_each(|it| add(format!("option-{page}-{it}")));
                add(error(FieldError::NothingChosen));
                add(format!("date-of-{page}"));
            }
            PageKind::Date { .. } => add(format!("date-of-{page}")),
            PageKind::Text { required: true } => {
                add(error(FieldError::NothingWritten));
            }
            PageKind::Text { required: false } => {}
            PageKind::Fields { fields } => {
                for field in fields {
                    add(format!("field-{page}-{}", field.name));
                    if field.required {
                        add(format!("error-{page}-{}-nothing-written", field.name));
                    }
                }
            }
        }
    }
}

/// What can be wrong with a date.
const DATE_ERRORS: [FieldError; 14] = [
    FieldError::NoDate,
    FieldError::NoYear,
    FieldError::NoMonth,
    FieldError::NotADay,
    FieldError::NotAMonth,
    FieldError::NotAYear,
    FieldError::NoSuchDay,
    FieldError::InTheFuture,
    FieldError::FarAhead,
    FieldError::LongAgo,
    FieldError::BoxesDisagree,
    FieldError::DateAndSeason,
    FieldError::BeforeItHappened,
    FieldError::BeforeItWasKnown,
];

/// What a count that residents see can start from.
const STARTS: [CountedFrom; 12] = [
    CountedFrom::ComplaintSent,
    CountedFrom::ComplaintReceived,
    CountedFrom::Acknowledged,
    CountedFrom::Stage1Response,
    CountedFrom::EscalationRequested,
    CountedFrom::EscalationAcknowledged,
    CountedFrom::Stage2Response,
    CountedFrom::FinalEscalationRequested,
    CountedFrom::FinalResponse,
    CountedFrom::Refused,
    CountedFrom::FirstKnown,
    CountedFrom::LandlordAware,
];

/// Every way in which sending fails.
const FAILURES: [SendFailure; 14] = [
    SendFailure::Offline,
    SendFailure::Unreachable,
    SendFailure::TimedOut,
    SendFailure::Stopped,
    SendFailure::FilesMissing,
    SendFailure::NotLoaded,
    SendFailure::Fault,
    SendFailure::NoReceipt,
    SendFailure::Refused(Vec::new()),
    SendFailure::Conflict,
    SendFailure::TooLarge,
    SendFailure::Busy(None),
    SendFailure::Broken,
    SendFailure::NotTaken,
];

/// How far a resident may have come with a part.
const PROGRESS: [Progress; 5] =
    [Progress::Done, Progress::Going, Progress::Next, Progress::Later, Progress::NotNeeded];

/// Every holiday that the rules give, beyond those that are published: the name of its message, and that
/// under which it is published.
fn holidays() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for file in std::fs::read_dir(top().join("public/calendars")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let calendar = Calendar::read(&text).unwrap();
        let days = calendar.published_until().iter_days().skip(1).take(3 * 366);
        for name in days.filter_map(|it| calendar.holiday_on(it)) {
            let plain = name.to_lowercase().replace('’', "").replace(['(', ')'], "");
            all.insert(format!("holiday-{}", plain.replace(' ', "-")), name.to_owned());
        }
    }
    all
}

#[test]
fn each_holiday_is_called_in_the_language_of_the_reader() {
    let english = locale();
    let mut text = String::new();
    for (message, published) in holidays() {
        assert_eq!(english.holiday(&published), published);
        text += &format!("{message} = Z-{message}\n");
    }
    // A language of nowhere.
    let other = Catalog::read(&text).unwrap();
    for (message, published) in holidays() {
        assert_eq!(other.holiday(&published), format!("Z-{message}"));
    }
    assert_eq!(other.holiday("Queen’s Platinum Jubilee"), "Queen’s Platinum Jubilee");
}

/// Every name that the app can compose.
fn needed() -> BTreeSet<String> {
    let mut words = BTreeSet::from(["error-contact-address-no-way-to-answer".to_owned()]);
    of_pages(&mut words);
    let mut add = |name: String| {
        words.insert(name);
    };
    ReasonId::ALL.iter().for_each(|it| add(format!("reason-{}", it.as_str())));
    ConflictId::ALL.iter().for_each(|it| add(format!("conflict-{}", it.as_str())));
    STARTS.iter().for_each(|it| add(format!("event-{}", it.as_str())));
    DATE_ERRORS.iter().for_each(|it| add(format!("error-date-{}", it.as_str())));
    add("error-date-no-date-or-not-sure".to_owned());
    for doubt in [Doubt::Ahead, Doubt::Before(PageId::ComplaintSentOn)] {
        add(format!("doubt-date-{}", doubt.as_str()));
    }
    for doubt in [Doubt::NotAnEmail, Doubt::OnlyEmail] {
        add(format!("doubt-contact-email-{}", doubt.as_str()));
    }
    add(format!("doubt-contact-address-{}", Doubt::NoHome.as_str()));
    SeasonName::ALL.iter().for_each(|it| add(format!("season-{}", it.as_str())));
    Section::ALL.iter().for_each(|it| add(format!("section-{}", it.as_str())));
    PROGRESS.iter().for_each(|it| add(format!("progress-{}", it.as_str())));
    Condition::ALL.iter().for_each(|it| add(format!("status-overdue-{}", it.as_str())));
    Basis::ALL.iter().for_each(|it| add(format!("basis-{}", it.as_str())));
    Status::ALL.iter().for_each(|it| add(format!("status-{}", it.as_str())));
    Outcome::ALL.iter().for_each(|it| add(format!("result-outcome-{}", it.as_str())));
    let milestones = MilestoneId::ALL.iter().map(|it| it.as_str().replace('.', "-"));
    for it in milestones {
        add(format!("line-{it}"));
        add(format!("milestone-{it}"));
    }
    let happened = STARTS.iter().filter(|it| it.event().is_some());
    happened.for_each(|it| add(format!("line-{}", it.as_str())));
    SchemeId::ALL.iter().for_each(|it| add(format!("scheme-{}", it.as_str())));
    for name in [
        "housing-ombudsman-help-now",
        "housing-ombudsman-open",
        "housing-ombudsman-not-for-you",
        "property-ombudsman-not-yet-from",
        "property-ombudsman-open",
        "first-tier-tribunal-scotland-not-yet",
        "first-tier-tribunal-scotland-open",
        "tribunal-open",
        "tribunal-not-for-you",
        "not-yet",
        "not-yet-from",
        "open",
        "closed",
        "not-for-you",
    ] {
        add(format!("redress-{name}"));
    }
    // By the names that the scripts which send and take files use.
    for name in ["type", "too-large", "too-many", "too-much", "unreadable", "empty", "twice"] {
        add(format!("evidence-{name}"));
    }
    for name in ["pick", "camera"] {
        add(format!("evidence-{name}"));
    }
    for it in EvidenceLimits::usual().media_types {
        add(format!("media-{}", it.replace(['/', '.', '+'], "-")));
    }
    for name in ["reference", "received", "received-utc", "number", "check"] {
        add(format!("record-{name}"));
    }
    let own = ["me", "representative", "landlord", "still-wrong", "timeline", "attachments"];
    own.iter().for_each(|it| add(format!("pack-heading-{it}")));
    EntryKind::ALL.iter().for_each(|it| add(format!("pack-entry-{}", it.as_str())));
    add("pack-entry-extension-notified-until".to_owned());
    for what in ["answer", "acknowledgement", "contact"] {
        add(format!("pack-missed-{what}"));
        add(format!("pack-some-day-{what}"));
    }
    for name in [
        "wait",
        "wait-undated",
        "answer-offer",
        "chase-acknowledgement",
        "chase-answer",
        "next-stage",
        "next-stage-undated",
        "next-stage-late",
        "refused",
        "complain",
        "get-help",
        "get-help-refused",
        "scheme",
        "scheme-undated",
        "scheme-late",
        "settled",
        "with-scheme",
        "no-scheme",
    ] {
        add(format!("case-do-{name}"));
    }
    // An event has the message of the timeline; a notice of more time has its own.
    let told = EntryKind::ALL.iter().filter(|it| {
        **it == EntryKind::ExtensionNotified || it.event().is_none() && **it != EntryKind::Reported
    });
    told.for_each(|it| add(format!("entry-{}", it.as_str())));
    add("entry-extension-notified-until".to_owned());
    for it in FAILURES {
        add(format!("send-failed-{}", it.as_str()));
    }
    for it in [
        StatusFailure::Offline,
        StatusFailure::NoAnswer,
        StatusFailure::NotThere,
        StatusFailure::Unreadable,
    ] {
        add(format!("said-failed-{}", it.as_str()));
    }
    words.extend(holidays().keys().cloned());
    let mut add = |name: String| {
        words.insert(name);
    };
    for kind in ["tribunal", "support-service", "freeholder"] {
        add(format!("other-route-go-on-{kind}"));
    }
    words
}

#[test]
fn every_word_the_app_can_ask_for_is_there() {
    let words = locale();
    let missing: Vec<String> = needed().into_iter().filter(|it| !words.has(it)).collect();
    assert_eq!(missing, Vec::<String>::new(), "missing from public/locales/en.ftl");
}

/// Names that stand in the code as they are, where a message is said.
#[test]
fn every_message_that_the_code_names_is_there() {
    let words = locale();
    let starts = ["say(\"", "say_with(\"", "section(cx, \""];
    let mut missing = BTreeSet::new();
    for source in ["src/app", "src/core"].into_iter().flat_map(sources) {
        let code = source.code();
        let after = starts.iter().flat_map(|it| code.split(it).skip(1));
        let names = after.filter_map(|it| it.split('"').next());
        missing.extend(names.filter(|it| !words.has(it)).map(str::to_owned));
    }
    assert_eq!(missing, BTreeSet::new(), "missing from public/locales/en.ftl");
}

#[test]
fn no_message_is_unused() {
    let asked = literals();
    let needed = needed();
    // Families whose last part comes from data, and the optional words of a page.
    let families = [
        // Used by the loader, when the app has crashed.
        "crash-",
        "display-",
        "language-",
        "letter-",
        "period-",
        "weekday-",
        "month-",
        "option-",
        "field-",
        "page-",
        "prompt-",
        "other-route-",
    ];
    let words = locale();
    let unused: Vec<&str> = words
        .names()
        .filter(|it| !asked.contains(*it) && !needed.contains(*it))
        .filter(|it| !families.iter().any(|family| it.starts_with(family)))
        .collect();
    assert_eq!(unused, Vec::<&str>::new());
}
