//! `complaint assess --batch`: a facts document a line, an assessment a line, in the same order.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};

use complaint_core::rule_book::RuleBook;
use serde::Serialize;

use crate::Ending;
use crate::assess::{STANDARD_INPUT, read_facts};
use crate::compact::Writer;
use crate::data::Data;
use crate::failure::{Failure, Problem};

/// What is written for a line that is not a facts document.
#[derive(Debug, Serialize)]
struct BadLine {
    error: LineProblems,
}

#[derive(Debug, Serialize)]
struct LineProblems {
    /// Counted from 1.
    line: u64,
    problems: Vec<Problem>,
}

/// Answers every line of a file.
///
/// # Errors
///
/// What is wrong with the policy, or a file that cannot be opened.
pub fn batch(
    data: &Data,
    policy: &str,
    file: &str,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<Ending, Vec<Failure>> {
    let rule_book = data.rule_book(policy);
    let opened = if file == STANDARD_INPUT { Ok(None) } else { File::open(file).map(Some) };
    let opened = opened.map_err(|source| Failure::Unreadable { file: file.to_owned(), source });
    let (rule_book, opened) = match (rule_book, opened) {
        (Ok(rule_book), Ok(opened)) => (rule_book, opened),
        (rule_book, opened) => {
            return Err(rule_book.err().into_iter().chain(opened.err()).collect());
        }
    };
    match opened {
        Some(opened) => lines(&rule_book, file, &mut BufReader::new(opened), output),
        None => lines(&rule_book, "standard input", input, output),
    }
    .map_err(|it| vec![it])
}

fn lines(
    rule_book: &RuleBook,
    file: &str,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<Ending, Failure> {
    let mut ending = Ending::Well;
    let mut writer = Writer::new(rule_book);
    let (mut line, mut answer) = (Vec::new(), Vec::new());
    for number in 1.. {
        line.clear();
        let read = input.read_until(b'\n', &mut line);
        let read = read.map_err(|source| Failure::Unreadable { file: file.to_owned(), source })?;
        if read == 0 {
            break;
        }
        answer.clear();
        let written = match text(&line, number).and_then(read_facts) {
            Ok(facts) => writer.write(&facts, &mut answer),
            Err(problems) => {
                ending = Ending::WithErrors;
                let error = LineProblems { line: number, problems };
                serde_json::to_writer(&mut answer, &BadLine { error })
            }
        };
        answer.push(b'\n');
        written
            .map_err(io::Error::from)
            .and_then(|()| output.write_all(&answer))
            .map_err(Failure::Output)?;
    }
    Ok(ending)
}

/// An empty line is an error: each line has its answer, or they could not be matched.
fn text(line: &[u8], number: u64) -> Result<&str, Vec<Problem>> {
    let Ok(text) = str::from_utf8(line) else {
        return Err(vec![Problem::new("", "expected UTF-8")]);
    };
    let text = if number == 1 { text.trim_start_matches('\u{feff}') } else { text };
    if text.trim().is_empty() {
        return Err(vec![Problem::new("", "expected a facts document on every line")]);
    }
    Ok(text)
}
