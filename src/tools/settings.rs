//! The settings of the receiver from three places, by the same names: `--most-bytes 5` on the command line, before
//! `COMPLAINT_MOST_BYTES=5` in the environment, before `most-bytes = 5` in the file that `--config` names.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::{Command, CommandFactory as _};
use toml::{Table, Value};

use crate::arguments::Arguments;
use crate::failure::{Failure, Problem};
use crate::texts::text_of;

/// The option that names the file.
const CONFIG: &str = "config";

/// The commands whose options are settings: what is set once for a machine, and not said with each call.
const WITH_SETTINGS: [&str; 2] = ["receive", "received"];

/// The command line, with the environment's names.
#[must_use]
pub fn command() -> Command {
    WITH_SETTINGS.iter().fold(Arguments::command(), |all, name| {
        all.mut_subcommand(name, |command| {
            command.mut_args(|it| match it.get_long().map(variable) {
                // A value may be a password.
                Some(variable) => it.env(variable).hide_env_values(true),
                None => it,
            })
        })
    })
}

/// Arguments, and behind them what the file says that neither they nor the environment say.
///
/// # Errors
///
/// A file that cannot be read, or everything wrong with it.
pub fn complete(mut arguments: Vec<OsString>) -> Result<Vec<OsString>, Vec<Failure>> {
    let Some(command) = named(&arguments) else { return Ok(arguments) };
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
        let is_known =
            name != CONFIG && command.get_arguments().any(|it| it.get_long() == Some(name));
        match texts(value).filter(|_| is_known) {
            Some(texts) => {
                if !is_said(&arguments, name) {
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

/// The command with settings that is called.
fn named(arguments: &[OsString]) -> Option<Command> {
    let called = |name: &&&str| arguments.iter().any(|it| it == OsStr::new(name));
    let name = WITH_SETTINGS.iter().find(called)?;
    command().find_subcommand(name).cloned()
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
