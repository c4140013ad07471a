//! A case as `page.js` reads it, and the photos that somebody has.

use std::path::{Path, PathBuf};

use e2e::{Result, from_base64};
use serde_json::{Map, Value, json};

use super::cases::{Answer, Case, Sends, USUALLY};

/// Of one pixel each.
pub(super) const PHOTOS: [&str; 2] = [
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPQsNEAAAEcAI1w65BmAAAAAElFTkSuQmCC",
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4sW8LAASMAjv920vMAAAAAElFTkSuQmCC",
];

/// By question the values of its fields, and the number of its files.
pub(super) fn person(case: &Case) -> Value {
    let (mut answers, mut files) = (Map::new(), Map::new());
    for (name, answer) in USUALLY.iter().chain(case.if_asked).chain(case.says) {
        let fields = match answer {
            Answer::Choose(option) => json!({ "choice": option }),
            Answer::Write(text) => json!({ "text": text }),
            Answer::Fill(fields) => fields.iter().copied().collect(),
            Answer::Date(date) => {
                ["day", "month", "year"].into_iter().zip(date.split(' ')).collect()
            }
            Answer::Photos => {
                files.insert((*name).to_owned(), json!(PHOTOS.len()));
                continue;
            }
        };
        answers.insert((*name).to_owned(), fields);
    }
    json!({ "answers": answers, "files": files, "by_email": case.sends == Sends::ByEmail })
}

/// The photos in a folder.
pub(super) fn photos(folder: &Path) -> Result<Vec<PathBuf>> {
    let photo = |(number, photo): (u32, &&str)| {
        let path = folder.join(format!("wall {number}.png"));
        std::fs::write(&path, from_base64(photo)?)?;
        Ok(path)
    };
    (1..).zip(&PHOTOS).map(photo).collect()
}
