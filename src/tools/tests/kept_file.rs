//! The kept file, read by an HTML parser: the data in its script element are what our reader finds, and nothing
//! that a resident wrote becomes an element.

use complaint_core::draft::DraftFile;
use complaint_core::draft::kept_file::data_in;
use complaint_core::json::parse;
use complaint_core::policy::Policy;

use crate::html::{Element, Html};
use crate::tidy::top;

fn good_files() -> Vec<(String, String)> {
    let folder = std::fs::read_dir(top().join("tests/corpus/kept-files")).unwrap();
    let paths = folder.map(|it| it.unwrap().path());
    let named = paths.map(|it| (it.file_name().unwrap().to_string_lossy().into_owned(), it));
    let good = named.filter(|it| it.0.starts_with("good") && it.0.ends_with(".html"));
    good.map(|(name, path)| (name, std::fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn a_browser_finds_the_same_data_in_a_kept_file_as_we_do() {
    let files = good_files();
    assert!(files.len() >= 7);
    let policy = std::fs::read_to_string(top().join("public/policies/p3.json")).unwrap();
    let policy = Policy::read(&policy).unwrap();
    for (name, text) in files {
        let page = Html::read(&text);
        let is_data = |it: &&Element| it.attribute("id") == Some("complaint-data");
        let data = page.all("script").find(is_data).unwrap().text();
        // HTML parsers turn CR LF into LF.
        assert_eq!(data, data_in(&text).unwrap().replace("\r\n", "\n"), "{name}");
        assert!(DraftFile::from_json(&parse(&data).unwrap(), &policy).is_ok(), "{name}");
    }
}

#[test]
fn no_answer_in_a_kept_file_becomes_an_element() {
    let (_, text) = good_files().into_iter().find(|it| it.0.contains("markup")).unwrap();
    assert!(text.contains("alert(1)"));
    let page = Html::read(&text);
    assert_eq!(
        (page.all("script").count(), page.all("img").count(), page.all("b").count()),
        (1, 0, 0)
    );
    assert_eq!(page.errors, [""; 0]);
}
