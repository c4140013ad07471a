//! `complaint explain`: a page that complaints staff can check, sign and keep.
//!
//! It is made for one day, by default that of the policy's version. The same files give the same bytes, so a
//! change in the policy shows in a diff of two pages. What residents would see comes from the core, in the
//! words of the app; the words for staff are in `src/tools/locales/en.ftl`.

mod about;
mod beside;
mod calendar;
mod conflicts;
mod hazards;
mod in_force;
mod material;
mod months;
mod outcomes;
mod own_rules;
mod page;
mod part;
mod rule_cells;
mod schemes;
mod sign;
mod situation_table;
pub mod situations;
mod sources;
mod statements;

use std::fs;
use std::io::Write;

use askama::Template;
use chrono::NaiveDate;
use complaint_core::explanations::Explanations;
use complaint_core::iso;
use complaint_core::rule_book::RuleBook;

use crate::Ending;
use crate::arguments::Explain;
use crate::data::Data;
use crate::failure::Failure;
use crate::texts::words_of;

use material::Material;
use page::Page;

/// The words of the page, for staff.
pub const WORDS: &str = include_str!("../locales/en.ftl");

/// Writes the page of one policy, to a file or to `output`.
///
/// # Errors
///
/// What is wrong with the policy or the other files; a version that is no date, where no day is given; a file
/// that cannot be written.
pub fn explain(
    data: &Data,
    arguments: &Explain,
    output: &mut dyn Write,
) -> Result<Ending, Vec<Failure>> {
    let page = data
        .rule_book(&arguments.policy)
        .and_then(|it| page_of(data, &it, arguments.today))
        .map_err(|it| vec![it])?;
    let written = match &arguments.output {
        Some(path) => fs::write(path, page)
            .map_err(|source| Failure::Unwritable { file: path.display().to_string(), source }),
        None => output.write_all(page.as_bytes()).map_err(Failure::Output),
    };
    written.map(|()| Ending::Well).map_err(|it| vec![it])
}

/// The page of a policy, by its text and what its file is called.
///
/// # Errors
///
/// As [`explain`].
pub fn sign_off_page(
    data: &Data,
    file: &str,
    text: &str,
    today: Option<NaiveDate>,
) -> Result<String, Failure> {
    page_of(data, &data.rule_book_from(file, text)?, today)
}

fn page_of(data: &Data, rule_book: &RuleBook, today: Option<NaiveDate>) -> Result<String, Failure> {
    let today = match today {
        Some(today) => today,
        None => version(rule_book)?,
    };
    let (sources, residents) = (data.sources()?, data.words()?);
    let staff = words_of("the words of this page", WORDS)?;
    let explanations = Explanations { catalog: &residents, rule_book };
    let material = Material { rule_book, explanations, staff: &staff, sources: &sources, today };
    let page = page(&material).render();
    page.map(|it| it + "\n").map_err(|it| Failure::Output(std::io::Error::other(it)))
}

fn version(rule_book: &RuleBook) -> Result<NaiveDate, Failure> {
    let version = &rule_book.policy.file().version;
    iso::day(version).ok_or_else(|| Failure::NoDay { version: version.clone() })
}

fn page(it: &Material<'_>) -> Page {
    Page {
        title: it.say("title"),
        skip: it.say("skip"),
        contents: it.say("contents"),
        checked: it.say("column-checked"),
        sections: vec![
            about::about(it),
            about::identity(it),
            own_rules::own_rules(it),
            in_force::in_force(it),
            conflicts::conflicts(it),
            outcomes::outcomes(it),
            situation_table::situation_table(it),
            calendar::calendar(it),
            sign::sign(it),
        ],
    }
}
