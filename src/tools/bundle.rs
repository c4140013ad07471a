//! `complaint bundle`: what a browser needs first of a landlord, in two files for each language.
//!
//! `<policy>.<language>.html` has the first pages, which the loader shows before the app is there.
//! `<policy>.<language>.json` has the files that the app would ask for one after the other: the policy or list by an
//! empty name, the others by their paths. An element with the attribute `bundled` loads both.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use askama::Template;
use chrono::NaiveDate;
use complaint_app::first_page::{self, Attributes, NextPage};
use complaint_core::calendar::Division;
use complaint_core::json::{self, Json};
use complaint_core::landlords::LandlordsFile;
use complaint_core::rule_book::RuleBook;

use crate::Ending;
use crate::arguments::Bundle;
use crate::data::Data;
use crate::failure::Failure;
use crate::texts::read;

/// Nothing on the first pages depends on the day: a test draws them on several.
const ANY_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 28) {
    Some(it) => it,
    None => NaiveDate::MIN,
};

/// The first page with what the loader has to know of it.
#[derive(Template)]
#[template(path = "first_page.html")]
struct FirstPage<'a> {
    tag: String,
    direction: String,
    title: String,
    /// The id of the policy; empty for a list.
    policy: &'a str,
    attributes: &'a Attributes,
    page: String,
    notes: String,
    next: Vec<NextPage>,
}

/// What the files are made of.
enum Source {
    Landlord(Box<RuleBook>),
    List(LandlordsFile),
}

/// Writes the files of policies and lists of landlords, beside them, and prints their paths.
///
/// # Errors
///
/// What is wrong with a policy, a list or another file; a file that cannot be written.
pub fn bundle(
    data: &Data,
    arguments: &Bundle,
    output: &mut dyn Write,
) -> Result<Ending, Vec<Failure>> {
    let mut failures = Vec::new();
    for file in &arguments.files {
        match write(data, file, arguments) {
            Ok(paths) => {
                for it in paths {
                    writeln!(output, "{}", it.display()).map_err(|it| vec![Failure::Output(it)])?;
                }
            }
            Err(why) => failures.push(why),
        }
    }
    if failures.is_empty() { Ok(Ending::Well) } else { Err(failures) }
}

fn write(data: &Data, file: &Path, arguments: &Bundle) -> Result<Vec<PathBuf>, Failure> {
    let tree = read(file, json::parse)?;
    let source = if tree.get("landlords").is_some() {
        let checked = |text: &str| json::read::<LandlordsFile>(text)?.checked();
        Source::List(read(file, checked)?)
    } else {
        Source::Landlord(Box::new(data.rule_book_of(file)?))
    };
    let (offered, usual_level, divisions) = match &source {
        Source::List(list) => (&list.languages, 1, Division::ALL),
        Source::Landlord(rule_book) => {
            let policy = rule_book.policy.file();
            (&policy.languages, 2, &[policy.landlord.nation.division()][..])
        }
    };
    let english = ["en".to_owned()];
    let languages = if offered.is_empty() { &english[..] } else { offered };
    let mut paths = Vec::new();
    for lang in languages.iter().filter(|it| data.has_words(it)) {
        let attributes = Attributes {
            heading_level: arguments.heading_level.unwrap_or(usual_level),
            email: arguments.email.clone(),
            lang: lang.clone(),
        };
        let files = data.first_files(lang, divisions)?;
        let files = std::iter::once((String::new(), tree.clone())).chain(files).collect();
        let made = [
            ("html", first_page(data, &source, &attributes)?),
            ("json", json::write(&Json::Object(files))),
        ];
        for (ending, text) in made {
            let path = file.with_extension(format!("{lang}.{ending}"));
            fs::write(&path, text).map_err(|source| Failure::Unwritable {
                file: path.display().to_string(),
                source,
            })?;
            paths.push(path);
        }
    }
    Ok(paths)
}

fn first_page(data: &Data, source: &Source, attributes: &Attributes) -> Result<String, Failure> {
    let catalog = data.first_words(&attributes.lang)?;
    let say = |name| catalog.say(name, &[]);
    let page = FirstPage {
        tag: say("language-tag"),
        direction: say("language-direction"),
        title: say("app-title"),
        policy: match source {
            Source::List(_) => "",
            Source::Landlord(rule_book) => &rule_book.policy.file().id,
        },
        attributes,
        notes: first_page::notes(&catalog),
        page: match source {
            Source::List(list) => first_page::landlords(list.clone(), catalog.clone(), attributes),
            Source::Landlord(it) => first_page::questions(it, &catalog, attributes, ANY_DAY),
        },
        next: match source {
            Source::List(_) => Vec::new(),
            Source::Landlord(it) => first_page::next_pages(it, &catalog, attributes, ANY_DAY),
        },
    };
    page.render().map_err(|it| Failure::Output(std::io::Error::other(it)))
}
