//! The first pages as HTML, made when the wizard is built. The loader shows them at once and hands what was answered
//! on them to the app, which comes behind them. They are drawn by the same view as in the browser.

use chrono::NaiveDate;
use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::catalog::Catalog;
use complaint_core::draft_store::DraftStatus;
use complaint_core::flow::{Form, PageKind, Wizard, WizardEvent, page_spec, update};
use complaint_core::landlords::LandlordsFile;
use complaint_core::mail_link::Platform;
use complaint_core::rule_book::RuleBook;
use leptos::prelude::*;

use crate::view::{self, Device, StorageHabit, ViewContext, ViewState};

/// What the element's attributes say that the first page depends on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attributes {
    /// The level of the page headings, 1 to 4.
    pub heading_level: u8,
    /// Where complaints are mailed, unless the policy says so.
    pub email: Option<String>,
    /// The language of the words, as a BCP 47 tag.
    pub lang: String,
}

/// The page that follows some answers to the first question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextPage {
    /// The answers.
    pub after: Vec<&'static str>,
    /// The page.
    pub html: String,
}

/// The first question of a landlord.
#[must_use]
pub fn questions(
    rule_book: &RuleBook,
    catalog: &Catalog,
    attributes: &Attributes,
    today: NaiveDate,
) -> String {
    page_of(rule_book, catalog, attributes, today, Wizard::default())
}

/// The pages that follow the first question, but for those that come with the second part of the app.
#[must_use]
pub fn next_pages(
    rule_book: &RuleBook,
    catalog: &Catalog,
    attributes: &Attributes,
    today: NaiveDate,
) -> Vec<NextPage> {
    let first = page_spec(PageId::SoFar).map(|it| it.kind);
    let Some(PageKind::Choice { options, .. }) = first else { return Vec::new() };
    let mut all: Vec<NextPage> = Vec::new();
    for option in options {
        let form = Form(vec![(PageId::SoFar, RawAnswer::from([("choice", *option)]))]);
        let answered = WizardEvent::Answered { form };
        let (wizard, _) = update(rule_book, today, Wizard::default(), answered);
        if view::comes_later(wizard.at) {
            continue;
        }
        let html = page_of(rule_book, catalog, attributes, today, wizard);
        match all.iter_mut().find(|it| it.html == html) {
            Some(it) => it.after.push(option),
            None => all.push(NextPage { after: vec![option], html }),
        }
    }
    all
}

fn page_of(
    rule_book: &RuleBook,
    catalog: &Catalog,
    attributes: &Attributes,
    today: NaiveDate,
    wizard: Wizard,
) -> String {
    let offered = rule_book.policy.file().languages.clone();
    let (rule_book, words) = (rule_book.clone(), catalog.clone());
    html(move || {
        let cx = ViewContext::new(ViewState {
            catalog: RwSignal::new(words.into()),
            rule_book,
            wizard: ArcRwSignal::new(wizard),
            draft: ArcRwSignal::new(DraftStatus::NotStored),
            saved_at: ArcRwSignal::default(),
            notice: ArcRwSignal::new(None),
            prompt: ArcRwSignal::new(None),
            device: Device {
                platform: Platform::Desktop,
                shares: false,
                takes_files: true,
                storage: StorageHabit::Keeps,
            },
            status: ArcRwSignal::default(),
            digest: ArcRwSignal::default(),
            said: ArcRwSignal::default(),
            can_remind: RwSignal::new(false),
            reminds: RwSignal::new(false),
            clocks: Signal::derive(|| None),
            kept_copy_of: Signal::derive(|| None),
            moment: |at| (at.date_naive(), String::new()),
            act: Callback::new(|_| ()),
            today: StoredValue::new(today),
            later: Callback::new(|()| None),
            action: None,
            address: None,
            email: attributes.email.clone(),
            reads_large: Callback::new(|()| false),
            heading_level: attributes.heading_level,
            chosen: false,
        });
        view::language_switcher(catalog, &in_use(offered, attributes), view::page(cx), |_| ())
    })
}

/// The list of landlords.
#[must_use]
pub fn landlords(list: LandlordsFile, catalog: Catalog, attributes: &Attributes) -> String {
    html(move || {
        let LandlordsFile { landlords, languages, .. } = list;
        let level = attributes.heading_level;
        let page = view::chooser(&catalog, &landlords, &[], level, false, |_| ());
        view::language_switcher(&catalog, &in_use(languages, attributes), page, |_| ())
    })
}

/// What the loader says while the app does not come.
#[must_use]
pub fn notes(catalog: &Catalog) -> String {
    html(|| view::on_the_way(catalog))
}

fn in_use(mut languages: Vec<String>, attributes: &Attributes) -> Vec<String> {
    if languages.is_empty() {
        languages.push(attributes.lang.clone());
    }
    languages
}

/// Draws, once. Our elements do not know which of them take no end tag.
fn html<T: IntoView>(draw: impl FnOnce() -> T) -> String {
    let html = Owner::new().with(|| draw().into_view().to_html());
    html.replace("</input>", "")
}
