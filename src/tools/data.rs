//! The folder of policies, rules and calendars, and the rule book made of them.

use std::fs;
use std::path::{Path, PathBuf};

use complaint_core::calendar::{Calendar, Division};
use complaint_core::catalog::{Catalog, parts};
use complaint_core::json::{self, Json, JsonProblem};
use complaint_core::policy::Policy;
use complaint_core::rule_book::RuleBook;
use complaint_core::rules::{Rules, SourcesFile};

use crate::failure::{Failure, Problem};
use crate::schema::{Kind, problems_of};

/// The folder that holds `policies/`, `rules/` and `calendars/`.
#[derive(Debug, Clone)]
pub struct Data {
    folder: PathBuf,
}

impl Data {
    /// The folder that was named; else `public` in the working directory or above it; else the one
    /// of the checkout this program was built from.
    ///
    /// # Errors
    ///
    /// [`Failure::NoData`] when none of these holds the rules in force.
    pub fn find(named: Option<&Path>) -> Result<Self, Failure> {
        let holds_rules = |it: &PathBuf| rules_path(it).is_file();
        let found = match named {
            Some(folder) => Some(folder.to_owned()).filter(holds_rules),
            None => {
                let here = std::env::current_dir().unwrap_or_default();
                let built_from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public");
                let mut folders = here.ancestors().map(|it| it.join("public")).chain([built_from]);
                folders.find(holds_rules)
            }
        };
        found.map(|folder| Self { folder }).ok_or(Failure::NoData)
    }

    /// Where the policy of an id is, or of a path: anything with a slash or ending in `.json`.
    ///
    /// # Errors
    ///
    /// [`Failure::UnknownPolicy`] with the known ids.
    pub fn policy_path(&self, id_or_path: &str) -> Result<PathBuf, Failure> {
        let is_path = id_or_path.contains(['/', std::path::MAIN_SEPARATOR]);
        if is_path || id_or_path.ends_with(".json") {
            return Ok(PathBuf::from(id_or_path));
        }
        let path = self.folder.join("policies").join(format!("{id_or_path}.json"));
        if path.is_file() && self.policy_ids().iter().any(|it| it == id_or_path) {
            return Ok(path);
        }
        Err(Failure::UnknownPolicy { id: id_or_path.to_owned(), known: self.policy_ids() })
    }

    /// The ids of the policies in the folder, sorted.
    #[must_use]
    pub fn policy_ids(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.join("policies")).into_iter().flatten().flatten();
        let names = entries.filter_map(|it| it.file_name().into_string().ok());
        let mut ids: Vec<String> = names
            .filter_map(|it| it.strip_suffix(".json").map(str::to_owned))
            .filter(|it| !it.contains('.'))
            .collect();
        ids.sort();
        ids
    }

    /// A policy, by id or path, with the rules in force and the working days of its nation.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or everything wrong with it.
    pub fn rule_book(&self, id_or_path: &str) -> Result<RuleBook, Failure> {
        self.rule_book_of(&self.policy_path(id_or_path)?)
    }

    /// The same, by the path of the policy's file.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or everything wrong with it.
    pub fn rule_book_of(&self, path: &Path) -> Result<RuleBook, Failure> {
        let text = text_of(path)?;
        let policy = Policy::read(&text).map_err(|first| {
            let first = first.into_iter().map(Problem::from).collect();
            let problems = problems_of(Kind::Policy, &text, first);
            Failure::BadInput { file: path.display().to_string(), problems }
        })?;
        let calendar = self.calendar(policy.file().landlord.nation.division())?;
        Ok(RuleBook::new(policy, self.rules()?, calendar))
    }

    /// The rules in force.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or what is wrong with it.
    pub fn rules(&self) -> Result<Rules, Failure> {
        read(&rules_path(&self.folder), Rules::read)
    }

    /// The published bank holidays of a division.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or what is wrong with it.
    pub fn calendar(&self, division: Division) -> Result<Calendar, Failure> {
        let file = format!("{}.json", division.as_str());
        read(&self.folder.join("calendars").join(file), Calendar::read)
    }
}

impl Data {
    /// Where the rules in force were read; empty in a release, which leaves that file out.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or what is wrong with it.
    pub fn sources(&self) -> Result<SourcesFile, Failure> {
        let path = self.folder.join("rules/sources.json");
        if path.is_file() {
            read(&path, json::read)
        } else {
            Ok(SourcesFile { schema: String::new(), sources: Vec::new() })
        }
    }

    /// The words residents read, from a locale file or from the JSON that a release has instead.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or what is wrong with it.
    pub fn words(&self) -> Result<Catalog, Failure> {
        let path = self.locale("en.ftl");
        if path.is_file() || !self.locale("en.json").is_file() {
            return words_of(&path.display().to_string(), &text_of(&path)?);
        }
        let mut words = packed_words(&self.locale("en.json"))?;
        words.add(packed_words(&self.locale("en-later.json"))?);
        Ok(words)
    }

    /// The words of a language that come with the first page.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or what is wrong with it.
    pub fn first_words(&self, language: &str) -> Result<Catalog, Failure> {
        let path = self.locale(&format!("{language}.ftl"));
        if path.is_file() {
            return words_of(&path.display().to_string(), parts(&text_of(&path)?).0);
        }
        packed_words(&self.locale(&format!("{language}.json")))
    }

    /// The files besides a policy that the app needs first, by their paths.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or what is wrong with it.
    pub fn first_files(
        &self,
        language: &str,
        divisions: &[Division],
    ) -> Result<Vec<(String, Json)>, Failure> {
        let mut files =
            vec![(format!("locales/{language}.json"), self.first_words(language)?.to_json())];
        let calendars = divisions.iter().map(|it| format!("calendars/{}.json", it.as_str()));
        for path in std::iter::once("rules/in-force.json".to_owned()).chain(calendars) {
            let tree = read(&self.folder.join(&path), json::parse)?;
            files.push((path, tree));
        }
        Ok(files)
    }

    /// Whether there are words in a language.
    #[must_use]
    pub fn has_words(&self, language: &str) -> bool {
        ["ftl", "json"].iter().any(|it| self.locale(&format!("{language}.{it}")).is_file())
    }

    fn locale(&self, file: &str) -> PathBuf {
        self.folder.join("locales").join(file)
    }
}

/// The JSON that a build makes of a locale file.
fn packed_words(path: &Path) -> Result<Catalog, Failure> {
    let parse = |text: &str| {
        Catalog::from_json(json::parse(text)?).ok_or_else(|| JsonProblem {
            pointer: String::new(),
            message: "expected the words of a language".to_owned(),
        })
    };
    read(path, parse)
}

/// The words of a locale file.
///
/// # Errors
///
/// What is wrong with it.
pub fn words_of(file: &str, text: &str) -> Result<Catalog, Failure> {
    Catalog::read(text).map_err(|it| Failure::BadInput {
        file: file.to_owned(),
        problems: vec![Problem::new("", it.to_string())],
    })
}

fn rules_path(folder: &Path) -> PathBuf {
    folder.join("rules/in-force.json")
}

/// A file, read by `parse`.
///
/// # Errors
///
/// When it cannot be read, or what is wrong with it.
pub fn read<T>(path: &Path, parse: impl Fn(&str) -> Result<T, JsonProblem>) -> Result<T, Failure> {
    parse(&text_of(path)?).map_err(|it| Failure::BadInput {
        file: path.display().to_string(),
        problems: vec![it.into()],
    })
}

/// The text of a file, without a byte order mark.
///
/// # Errors
///
/// [`Failure::Unreadable`].
pub fn text_of(path: &Path) -> Result<String, Failure> {
    let text = fs::read_to_string(path)
        .map_err(|source| Failure::Unreadable { file: path.display().to_string(), source })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
