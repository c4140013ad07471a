//! The policies, rules, calendars and words, and the rule book made of them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use complaint_core::calendar::{Calendar, Division};
use complaint_core::catalog::{Catalog, parts};
use complaint_core::json::{self, Json, JsonProblem};
use complaint_core::policy::Policy;
use complaint_core::rule_book::RuleBook;
use complaint_core::rules::{Rules, SourcesFile};

use crate::failure::{Failure, Problem};
use crate::schema::{Kind, problems_of};
use crate::texts::{parsed, text_of, words_of};

/// The rules in force.
const RULES: &str = "rules/in-force.json";

/// Where `policies/`, `rules/`, `calendars/` and `locales/` are.
#[derive(Debug, Clone)]
pub enum Data {
    /// In a folder.
    Folder(PathBuf),
    /// In memory: the texts by their paths.
    Texts(BTreeMap<String, String>),
}

impl Data {
    /// The folder that was named; else `public` in the working directory or above it; else the one
    /// of the checkout this program was built from.
    ///
    /// # Errors
    ///
    /// [`Failure::NoData`] when none of these holds the rules in force.
    pub fn find(named: Option<&Path>) -> Result<Self, Failure> {
        let holds_rules = |it: &PathBuf| it.join(RULES).is_file();
        let found = match named {
            Some(folder) => Some(folder.to_owned()).filter(holds_rules),
            None => {
                let here = std::env::current_dir().unwrap_or_default();
                let built_from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public");
                let mut folders = here.ancestors().map(|it| it.join("public")).chain([built_from]);
                folders.find(holds_rules)
            }
        };
        found.map(Self::Folder).ok_or(Failure::NoData)
    }

    /// The texts of files, by their paths.
    #[must_use]
    pub fn of(texts: BTreeMap<String, String>) -> Self {
        Self::Texts(texts)
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
        let path = PathBuf::from(self.place(&format!("policies/{id_or_path}.json")));
        if path.is_file() && self.policy_ids().iter().any(|it| it == id_or_path) {
            return Ok(path);
        }
        Err(Failure::UnknownPolicy { id: id_or_path.to_owned(), known: self.policy_ids() })
    }

    /// The ids of the policies in the folder, sorted.
    #[must_use]
    pub fn policy_ids(&self) -> Vec<String> {
        let entries = fs::read_dir(self.place("policies")).into_iter().flatten().flatten();
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
        self.rule_book_from(&path.display().to_string(), &text_of(path)?)
    }

    /// The same, by the text of a file and what it is called.
    ///
    /// # Errors
    ///
    /// Everything wrong with it, or another file that cannot be read.
    pub fn rule_book_from(&self, file: &str, text: &str) -> Result<RuleBook, Failure> {
        let policy = Policy::read(text).map_err(|first| {
            let first = first.into_iter().map(Problem::from).collect();
            let problems = problems_of(Kind::Policy, text, first);
            Failure::BadInput { file: file.to_owned(), problems }
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
        self.read(RULES, Rules::read)
    }

    /// The published bank holidays of a division.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or what is wrong with it.
    pub fn calendar(&self, division: Division) -> Result<Calendar, Failure> {
        self.read(&format!("calendars/{}.json", division.as_str()), Calendar::read)
    }

    /// Where the rules in force were read; empty in a release, which leaves that file out.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or what is wrong with it.
    pub fn sources(&self) -> Result<SourcesFile, Failure> {
        let path = "rules/sources.json";
        if self.has(path) {
            self.read(path, json::read)
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
        let path = "locales/en.ftl";
        if self.has(path) || !self.has("locales/en.json") {
            return words_of(&self.place(path), &self.text(path)?);
        }
        let mut words = self.packed_words("locales/en.json")?;
        words.add(self.packed_words("locales/en-later.json")?);
        Ok(words)
    }

    /// The words of a language that come with the first page.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or what is wrong with it.
    pub fn first_words(&self, language: &str) -> Result<Catalog, Failure> {
        let path = format!("locales/{language}.ftl");
        if self.has(&path) {
            return words_of(&self.place(&path), parts(&self.text(&path)?).0);
        }
        self.packed_words(&format!("locales/{language}.json"))
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
            let tree = self.read(&path, json::parse)?;
            files.push((path, tree));
        }
        Ok(files)
    }

    /// Whether there are words in a language.
    #[must_use]
    pub fn has_words(&self, language: &str) -> bool {
        ["ftl", "json"].iter().any(|it| self.has(&format!("locales/{language}.{it}")))
    }

    /// The JSON that a build makes of a locale file.
    fn packed_words(&self, path: &str) -> Result<Catalog, Failure> {
        let parse = |text: &str| {
            Catalog::from_json(json::parse(text)?).ok_or_else(|| JsonProblem {
                pointer: String::new(),
                message: "expected the words of a language".to_owned(),
            })
        };
        self.read(path, parse)
    }

    /// What a file is called in messages.
    fn place(&self, path: &str) -> String {
        match self {
            Self::Folder(folder) => folder.join(path).display().to_string(),
            Self::Texts(_) => path.to_owned(),
        }
    }

    fn has(&self, path: &str) -> bool {
        match self {
            Self::Folder(folder) => folder.join(path).is_file(),
            Self::Texts(texts) => texts.contains_key(path),
        }
    }

    fn text(&self, path: &str) -> Result<String, Failure> {
        match self {
            Self::Folder(folder) => text_of(&folder.join(path)),
            Self::Texts(texts) => texts.get(path).cloned().ok_or_else(|| Failure::Unreadable {
                file: path.to_owned(),
                source: io::ErrorKind::NotFound.into(),
            }),
        }
    }

    fn read<T>(
        &self,
        path: &str,
        parse: impl Fn(&str) -> Result<T, JsonProblem>,
    ) -> Result<T, Failure> {
        parsed(&self.place(path), &self.text(path)?, parse)
    }
}
