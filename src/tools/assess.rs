//! `complaint assess --facts`: one facts document in, one assessment out.

use std::io::{BufRead, Write};
use std::path::Path;

use complaint_core::decision;
use complaint_core::explanations::Explanations;
use complaint_core::facts::Facts;

use crate::Ending;
use crate::arguments::Assess;
use crate::data::Data;
use crate::failure::{Failure, Problem};
use crate::schema::{Kind, problems_of};
use crate::texts::text_of;
use crate::why::why;

/// The file name that means standard input.
pub const STANDARD_INPUT: &str = "-";

/// Writes the assessment of one facts document, as JSON or in sentences.
///
/// # Errors
///
/// What is wrong with the policy and with the facts, both at once.
pub fn assess(
    data: &Data,
    arguments: &Assess,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<Ending, Vec<Failure>> {
    let rule_book = data.rule_book(&arguments.policy);
    let facts = facts(arguments.from.facts.as_deref().unwrap_or(STANDARD_INPUT), input);
    let (rule_book, facts) = match (rule_book, facts) {
        (Ok(rule_book), Ok(facts)) => (rule_book, facts),
        (rule_book, facts) => return Err(rule_book.err().into_iter().chain(facts.err()).collect()),
    };
    let assessment = decision::assess(&rule_book, &facts);
    let written = if arguments.why {
        let words = data.words().map_err(|it| vec![it])?;
        let explanations = Explanations { catalog: &words, rule_book: &rule_book };
        output.write_all(why(&explanations, &assessment, &facts).as_bytes())
    } else {
        serde_json::to_writer_pretty(&mut *output, &assessment)
            .map_err(std::io::Error::from)
            .and_then(|()| writeln!(output))
    };
    written.map_err(|it| vec![Failure::Output(it)])?;
    Ok(Ending::Well)
}

fn facts(file: &str, input: &mut dyn BufRead) -> Result<Facts, Failure> {
    let (name, text) = if file == STANDARD_INPUT {
        let name = "standard input".to_owned();
        let mut text = String::new();
        match input.read_to_string(&mut text) {
            Ok(_) => (name, text),
            Err(source) => return Err(Failure::Unreadable { file: name, source }),
        }
    } else {
        (file.to_owned(), text_of(Path::new(file))?)
    };
    read_facts(text.trim_start_matches('\u{feff}'))
        .map_err(|problems| Failure::BadInput { file: name, problems })
}

/// Reads a facts document.
///
/// # Errors
///
/// Everything wrong with it.
pub fn read_facts(text: &str) -> Result<Facts, Vec<Problem>> {
    Facts::read(text).map_err(|first| {
        let first = first.into_iter().map(Problem::from).collect();
        problems_of(Kind::Facts, text, first)
    })
}
