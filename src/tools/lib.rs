//! The `complaint` command line: the core without a browser.
//!
//! `assess` answers facts with an assessment, one document or a stream of them; `check` lists
//! everything wrong with a policy file; `explain` writes a page for complaints staff to check and
//! sign; `bundle` makes what a browser needs first of a landlord; `schema` prints what our JSON files may say; `receive` takes complaints over HTTP and keeps
//! them, and `received` looks after them. For landlords' web teams, for tests, and for anyone who wants to know why.
//!
//! This crate decides nothing: dates, stages and outcomes are the core's.
#![forbid(unsafe_code)]

pub mod arguments;
pub mod assess;
pub mod batch;
#[cfg(not(target_family = "wasm"))]
pub mod bundle;
pub mod check;
pub mod compact;
pub mod data;
mod ending;
mod expected;
pub mod explain;
pub mod failure;
mod openapi;
pub mod quotation;
#[cfg(not(target_family = "wasm"))]
pub mod receive;
#[cfg(not(target_family = "wasm"))]
pub mod received;
mod repair;
pub mod report;
pub mod schema;
#[cfg(not(target_family = "wasm"))]
pub mod settings;
pub mod texts;
pub mod told;
mod why;

use std::io::{BufRead, Write};

use arguments::{Arguments, Command};
use data::Data;
pub use ending::Ending;
use failure::Failure;

/// Runs one command.
///
/// # Errors
///
/// Everything that was wrong. Nothing has then been written to `output`, unless the output itself failed.
pub fn run(
    arguments: &Arguments,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<Ending, Vec<Failure>> {
    let data = || Data::find(arguments.data.as_deref()).map_err(|it| vec![it]);
    match &arguments.command {
        Command::Assess(it) => match it.from.batch.as_deref() {
            Some(batch) => batch::batch(&data()?, &it.policy, batch, input, output),
            None => assess::assess(&data()?, it, input, output),
        },
        #[cfg(not(target_family = "wasm"))]
        Command::Bundle(it) => bundle::bundle(&data()?, it, output),
        Command::Explain(it) => explain::explain(&data()?, it, output),
        Command::Check(it) => check::check(&data()?, it, output),
        #[cfg(not(target_family = "wasm"))]
        Command::Receive(it) => receive::receive(it, output),
        #[cfg(not(target_family = "wasm"))]
        Command::Received(it) => {
            received::received(it, std::time::SystemTime::now().into(), output)
        }
        Command::Schema(it) => {
            let written = output.write_all(it.of.schema_text().as_bytes());
            written.map(|()| Ending::Well).map_err(|it| vec![Failure::Output(it)])
        }
    }
}
