//! The settings of the receiver from three places, by the same names: `--most-bytes 5` on the command line, before
//! `COMPLAINT_MOST_BYTES=5` in the environment, before `most-bytes = 5` in the file that `--config` names.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Command, CommandFactory as _};
use toml::{Table, Value};

use crate::arguments::Arguments;
use crate::failure::{Failure, Problem};
use crate::texts::text_of;

/// The option that names the file.
const CONFIG: &str = "config";

/// The command whose options are settings: what is set once for a machine. Commands beside it take those of them that
/// they have.
const WITH_SETTINGS: &str = "receive";

/// The commands that have some of them.
const BESIDE: &str = "received";

/// The command line, with the environment's names.
#[must_use]
pub fn command() -> Command {
    let all = Arguments::command();
    let names: Vec<String> = longs(&all, WITH_SETTINGS);
    let named = |command: Command| {
        command.mut_args(|it| {
            match it.get_long().filter(|it| names.iter().any(|name| name == it)) {
                // A value may be a password.
                Some(long) => {
                    let variable = variable(long);
                    it.env(variable).hide_env_values(true)
                }
                None => it,
            }
        })
    };
    all.mut_subcommand(WITH_SETTINGS, named)
        .mut_subcommand(BESIDE, |beside| beside.mut_subcommands(named))
}

/// Arguments, and behind them what the file says that neither they nor the environment say.
///
/// # Errors
///
/// A file that cannot be read, or everything wrong with it.
pub fn complete(mut arguments: Vec<OsString>) -> Result<Vec<OsString>, Vec<Failure>> {
    let Some(command) = called(&arguments) else { return Ok(arguments) };
    let known = longs(&Arguments::command(), WITH_SETTINGS);
    let from_environment = || std::env::var_os(variable(CONFIG)).map(PathBuf::from);
    let Some(file) = option(&arguments, CONFIG).map(PathBuf::from).or_else(from_environment) else {
        return Ok(arguments);
    };
    let text = text_of(&file).map_err(|it| vec![it])?;
    let bad_input =
        |problems| vec![Failure::BadInput { file: file.display().to_string(), problems }];
    let table: Table = text
        .parse()
        .map_err(|it: toml::de::Error| bad_input(vec![Problem::new("", it.to_string())]))?;
    let mut problems = Vec::new();
    for (name, value) in &table {
        let is_known = name != CONFIG && known.contains(name);
        let is_its = command.get_arguments().any(|it| it.get_long() == Some(name));
        match texts(value).filter(|_| is_known) {
            Some(texts) => {
                if is_its && !is_said(&arguments, name) {
                    arguments.extend(texts.into_iter().map(|it| format!("--{name}={it}").into()));
                }
            }
            None if is_known => {
                let message = "expected a text, a number, or a list of them";
                problems.push(Problem::new(format!("/{name}"), message));
            }
            None => {
                let message = "no such setting; expected the name of an option, without its --";
                problems.push(Problem::new(format!("/{name}"), message));
            }
        }
    }
    if problems.is_empty() { Ok(arguments) } else { Err(bad_input(problems)) }
}

/// The environment's name of an option.
fn variable(long: &str) -> String {
    format!("COMPLAINT_{}", long.replace('-', "_").to_uppercase())
}

/// The names of a command's options.
fn longs(all: &Command, name: &str) -> Vec<String> {
    let command = all.find_subcommand(name);
    let options = command.into_iter().flat_map(Command::get_arguments);
    options.filter_map(|it| it.get_long().map(str::to_owned)).collect()
}

/// The command that is called, if it has settings.
fn called(arguments: &[OsString]) -> Option<Command> {
    let mut words = Vec::new();
    let mut rest = arguments.iter().skip(1);
    while let Some(it) = rest.next() {
        if it == "--data" {
            rest.next();
        } else if !it.to_string_lossy().starts_with('-') {
            words.push(it.to_str()?);
        }
    }
    let all = Arguments::command();
    match words.as_slice() {
        [WITH_SETTINGS, ..] => all.find_subcommand(WITH_SETTINGS).cloned(),
        [BESIDE, name, ..] => all.find_subcommand(BESIDE)?.find_subcommand(name).cloned(),
        _ => None,
    }
}

/// What an option is given on the command line.
fn option(arguments: &[OsString], name: &str) -> Option<OsString> {
    let flag = format!("--{name}");
    let mut rest = arguments.iter();
    while let Some(it) = rest.next() {
        if *it == *flag {
            return rest.next().cloned();
        }
        let joined = it.to_str().and_then(|it| it.strip_prefix(&flag)?.strip_prefix('='));
        if let Some(value) = joined {
            return Some(value.into());
        }
    }
    None
}

/// Whether an option is given on the command line or in the environment.
fn is_said(arguments: &[OsString], name: &str) -> bool {
    option(arguments, name).is_some() || std::env::var_os(variable(name)).is_some()
}

/// A value as one gives it on the command line, once or several times.
fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(it) => Some(vec![it.clone()]),
        Value::Integer(it) => Some(vec![it.to_string()]),
        Value::Array(all) => {
            let all: Option<Vec<Vec<String>>> = all.iter().map(texts).collect();
            Some(all?.concat())
        }
        Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) | Value::Table(_) => None,
    }
}
