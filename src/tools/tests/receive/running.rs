//! A receiver in another process.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use super::KEY;

/// A running `complaint receive`, killed on drop.
pub(crate) struct Running {
    pub(crate) child: Child,
    pub(crate) address: String,
    /// Where it is watched, if it is.
    pub(crate) watched: Option<String>,
    log: PathBuf,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
    pub(crate) retry_after: Option<String>,
}

impl Answer {
    pub(crate) fn reference(&self) -> Option<String> {
        let body: Value = serde_json::from_str(&self.body).ok()?;
        Some(body.get("reference")?.as_str()?.to_owned())
    }
}

impl Running {
    /// Starts it on a store, on a free port, and waits until it listens.
    pub(crate) fn start(store: &Path) -> Self {
        Self::start_with(store, &[])
    }

    /// The same, with more arguments.
    pub(crate) fn start_with(store: &Path, arguments: &[&str]) -> Self {
        let log = store.with_extension("log");
        let log_file = std::fs::OpenOptions::new().create(true).append(true).open(&log).unwrap();
        Self::start_logging_to(store, arguments, log_file.into())
    }

    /// The same, with its log elsewhere.
    pub(crate) fn start_logging_to(store: &Path, arguments: &[&str], log: Stdio) -> Self {
        Self::spawn(store, command(store, arguments).stderr(log))
    }

    /// Starts a command and waits until it listens.
    pub(crate) fn spawn(store: &Path, command: &mut Command) -> Self {
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut address_in = |line: usize, ending: &str| {
            let line = lines.nth(line).expect("it listens").unwrap();
            let address = line.split("http://").nth(1).expect("an address");
            address.trim_end_matches(ending).to_owned()
        };
        let address = address_in(0, "/complaints");
        let is_watched = command.get_args().any(|it| it == "--watch");
        // After where complaints are kept.
        let watched = is_watched.then(|| address_in(1, "/metrics"));
        Self { child, address, watched, log: store.with_extension("log") }
    }

    /// A connection of its own.
    pub(crate) fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).unwrap()
    }

    /// Sends a signal, as `kill` does.
    #[cfg(unix)]
    pub(crate) fn signal(&self) {
        let asked = Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        assert!(asked.success());
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/complaints", self.address)
    }

    /// Its log, once it has so many lines: a thread of its own writes it.
    pub(crate) fn log_of(&self, lines: usize) -> String {
        loop {
            let log = std::fs::read_to_string(&self.log).unwrap();
            if log.lines().count() >= lines && log.ends_with('\n') {
                return log;
            }
            std::thread::yield_now();
        }
    }

    /// Kills it without warning, as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _gone_already = self.child.kill();
        let _waited = self.child.wait();
    }
}

/// `complaint receive` on a store, on a free port.
pub(crate) fn command(store: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_complaint"));
    command.args(["receive", "--listen", "127.0.0.1:0", "--store"]).arg(store).args(arguments);
    command.stdout(Stdio::piped());
    command
}

/// The head of a request with a complaint of so many bytes, with more headers.
pub(crate) fn head(length: usize, more: &str) -> String {
    format!(
        "POST /complaints HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Idempotency-Key: {KEY}\r\nContent-Length: {length}\r\n{more}\r\n"
    )
}

/// Everything that a connection answers until it ends.
pub(crate) fn rest(mut stream: &TcpStream) -> String {
    let mut answer = String::new();
    // One that is reset has ended too.
    stream.read_to_string(&mut answer).ok();
    answer
}

/// Sends once. `None` when there was no answer.
pub(crate) fn send(url: &str, media_type: &str, key: &str, body: &[u8]) -> Option<Answer> {
    let agent: ureq::Agent =
        ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let sent = agent.post(url).header("content-type", media_type).header("idempotency-key", key);
    let mut answer = sent.send(body).ok()?;
    let status = answer.status().as_u16();
    let retry_after = answer.headers().get("retry-after");
    let retry_after = retry_after.map(|it| it.to_str().unwrap().to_owned());
    Some(Answer { status, body: answer.body_mut().read_to_string().ok()?, retry_after })
}
