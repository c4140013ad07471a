//! Running the commands within the tests, on the committed data.

use std::fs::read_to_string;
use std::path::Path;
use std::sync::LazyLock;

use clap::Parser;
use complaint_core::catalog::Catalog;
use complaint_core::landlords::LandlordsFile;
use complaint_core::rule_book::RuleBook;
use complaint_tools::Ending;
use complaint_tools::arguments::Arguments;
use complaint_tools::data::Data;
use complaint_tools::failure::Failure;

use crate::tidy::top;

/// The landlords of the list, in its order.
pub(crate) static POLICIES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let list = read_to_string(top().join("public/landlords.json")).unwrap();
    let list: LandlordsFile = complaint_core::json::read(&list).unwrap();
    list.landlords.into_iter().map(|it| &*it.id.leak()).collect()
});

/// What a command writes, or its error messages.
pub(crate) fn run(arguments: &[&str], input: &str) -> Result<String, String> {
    let folder = top().join("public");
    let data = ["complaint", "--data", folder.to_str().unwrap()];
    let arguments = Arguments::try_parse_from(data.iter().chain(arguments)).unwrap();
    let mut output = Vec::new();
    match complaint_tools::run(&arguments, &mut input.as_bytes(), &mut output) {
        Ok(Ending::Well) => Ok(String::from_utf8(output).unwrap()),
        Ok(Ending::WithErrors) => Err("with errors".to_owned()),
        Err(failures) => {
            assert_eq!(output, b"");
            Err(failures.iter().map(Failure::to_string).collect::<Vec<_>>().join("\n"))
        }
    }
}

pub(crate) fn rule_book(policy: &str) -> RuleBook {
    Data::find(Some(&top().join("public"))).unwrap().rule_book(policy).unwrap()
}

pub(crate) fn words() -> Catalog {
    Catalog::read(&read_to_string(top().join("public/locales/en.ftl")).unwrap()).unwrap()
}

/// A temporary file with a policy whose text was changed.
pub(crate) fn changed(policy: &str, name: &str, changes: &[(&str, &str)]) -> String {
    let mut text = read_to_string(top().join(format!("public/policies/{policy}.json"))).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{policy} does not say {from}");
        text = text.replacen(from, to, 1);
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}
