//! The letters and files of a pack, numbered, and their names in a folder.

use super::PackWriter;
use super::events::is_in_writing;
use crate::answers::PageId;
use crate::flow::Entry;
use crate::submission::EvidenceFile;

/// The most characters of a name: some programs that unpack a folder take few.
const LONGEST_NAME: usize = 80;

/// Something that goes with a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its number, from 1.
    pub number: usize,
    /// What it is.
    pub title: String,
    /// What is in it.
    pub content: AttachmentContent,
}

/// What is in an attachment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttachmentContent {
    /// A letter that went, as it went.
    Letter(String),
    /// A photo or a document.
    File(EvidenceFile),
    /// The wizard does not have it: only the resident can add it.
    ToAdd,
}

impl Attachment {
    /// Its line in the list.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{}. {}", self.number, self.title)
    }

    /// Its name in a folder: the number keeps the order, and nothing in it means anything to a file system.
    #[must_use]
    pub fn file_name(&self) -> String {
        let (title, ending) = match &self.content {
            AttachmentContent::File(it) => match it.name.rsplit_once('.') {
                Some((title, ending)) => (title, format!(".{}", plain(ending))),
                None => (it.name.as_str(), String::new()),
            },
            AttachmentContent::Letter(_) | AttachmentContent::ToAdd => {
                (self.title.as_str(), ".txt".to_owned())
            }
        };
        format!("{:02} {}{ending}", self.number, plain(title))
    }
}

fn plain(text: &str) -> String {
    // Turning the direction hides the ending of a name.
    let turns = |it: char| matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let means = |it: char| {
        let to_a_system = matches!(it, '\\' | '/' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
        to_a_system || it.is_control() || turns(it)
    };
    let kept = text.chars().filter(|it| !means(*it));
    let text: String = kept.take(LONGEST_NAME).collect();
    text.trim_matches(|it: char| it == '.' || it.is_whitespace()).to_owned()
}

impl PackWriter<'_> {
    /// In the order of what happened; a file that went twice is there once.
    pub(super) fn attach(&self) -> Vec<Attachment> {
        let mut all: Vec<Attachment> = Vec::new();
        let mut add = |title: String, content: AttachmentContent| {
            if all.iter().all(|it| !is_same_file(&it.content, &content)) {
                all.push(Attachment { number: all.len() + 1, title, content });
            }
        };
        for it in &self.events {
            if !it.letter.is_empty() {
                add(self.dated(it), AttachmentContent::Letter(it.letter.clone()));
            } else if it.files.is_empty() && is_in_writing(it.kind) {
                add(self.to_add(&self.dated(it)), AttachmentContent::ToAdd);
            }
            for it in &it.files {
                let title = match it.description.as_str() {
                    "" => it.file.name.clone(),
                    said => [&*it.file.name, said].join(": "),
                };
                add(title, AttachmentContent::File(it.file.clone()));
            }
        }
        if let Some(it) = self.authority() {
            add(self.to_add(&it), AttachmentContent::ToAdd);
        }
        all
    }

    fn to_add(&self, what: &str) -> String {
        self.says().say("pack-to-add", &[("what", what)])
    }

    /// What shows that somebody may act for another; none for those who act for themselves.
    fn authority(&self) -> Option<String> {
        let answers = self.words.context.answers;
        let who = answers.field(PageId::Representative, "for-whom")?;
        let cannot = ["died", "cannot-agree"].into_iter();
        let cannot = cannot.filter_map(|it| answers.field(PageId::Representative, it)).count() > 0;
        let name = if cannot { "pack-papers" } else { "pack-authority" };
        Some(self.says().say(name, &[("for", who)]))
    }

    /// The numbers of what went with an event.
    pub(super) fn numbers(&self, event: &Entry) -> Vec<String> {
        let title = self.dated(event);
        let is_of_it = |it: &&Attachment| match &it.content {
            AttachmentContent::Letter(text) => *text == event.letter && it.title == title,
            AttachmentContent::File(file) => {
                event.files.iter().any(|it| it.file.sha256 == file.sha256)
            }
            AttachmentContent::ToAdd => it.title == self.to_add(&title),
        };
        self.attachments.iter().filter(is_of_it).map(|it| it.number.to_string()).collect()
    }
}

fn is_same_file(a: &AttachmentContent, b: &AttachmentContent) -> bool {
    match (a, b) {
        (AttachmentContent::File(a), AttachmentContent::File(b)) => a.sha256 == b.sha256,
        _ => false,
    }
}
