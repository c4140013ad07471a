//! Asks a running receiver how it is, for those that can only run a program beside it: a container has no shell.

use std::io::Write;
use std::time::Duration;

use clap::ValueEnum;
use reqwest::Client;

use super::Loopback;
use crate::Ending;
use crate::failure::Failure;

/// Longer than a receiver waits for its store.
const WITHIN: Duration = Duration::from_secs(8);

/// What it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::receive) enum Question {
    /// Whether the program runs
    Healthz,
    /// Whether it could keep a complaint now
    Readyz,
}

/// Asks, and writes the answer.
///
/// # Errors
///
/// When the output cannot be written.
pub(in crate::receive) async fn ask(
    at: Loopback,
    question: Question,
    output: &mut dyn Write,
) -> Result<Ending, Vec<Failure>> {
    let page = match question {
        Question::Healthz => "healthz",
        Question::Readyz => "readyz",
    };
    let (answer, ending) = match get(&format!("http://{}/{page}", at.address())).await {
        Ok((true, text)) => (text, Ending::Well),
        Ok((false, text)) => (text, Ending::WithErrors),
        Err(_) => (format!("no receiver answers at {}\n", at.address()), Ending::WithErrors),
    };
    output.write_all(answer.as_bytes()).map_err(|it| vec![Failure::Output(it)])?;
    Ok(ending)
}

async fn get(address: &str) -> reqwest::Result<(bool, String)> {
    // This machine is asked directly, whatever the environment says of others.
    let answer = Client::builder().no_proxy().timeout(WITHIN).build()?.get(address).send().await?;
    Ok((answer.status().is_success(), answer.text().await?))
}
