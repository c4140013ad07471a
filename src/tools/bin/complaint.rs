//! `complaint`: see `complaint --help`.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use clap::FromArgMatches as _;
use complaint_tools::arguments::Arguments;
use complaint_tools::failure::Failure;
use complaint_tools::{Ending, run, settings};

/// Exits 0; 1 when what was given has errors; 2 when it could not be used at all.
fn main() -> ExitCode {
    let arguments = match settings::complete(std::env::args_os().collect()) {
        Ok(all) => settings::command().get_matches_from(all),
        Err(failures) => return failed(&failures),
    };
    let arguments = Arguments::from_arg_matches(&arguments).unwrap_or_else(|it| it.exit());
    let mut output = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let ending = run(&arguments, &mut io::stdin().lock(), &mut output);
    let flushed = output.flush().map_err(|it| vec![Failure::Output(it)]);
    match ending.and_then(|it| flushed.map(|()| it)) {
        Ok(Ending::Well) => ExitCode::SUCCESS,
        Ok(Ending::WithErrors) => ExitCode::from(1),
        Err(failures) => failed(&failures),
    }
}

fn failed(failures: &[Failure]) -> ExitCode {
    for failure in failures.iter().filter(|it| !it.is_broken_pipe()) {
        eprintln!("{failure}");
    }
    ExitCode::from(2)
}
