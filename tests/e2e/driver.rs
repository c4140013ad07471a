//! The browser: one driver process for all tests that run at a time, one session for each.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use anyhow::{Context, Result};
use axum::http::Method;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::Deserialize;
use serde_json::{Value, json};
use tempfile::TempDir;
use url::{ParseError, Url};

/// A running `chromedriver`. It ends with the last session that uses it.
#[derive(Debug)]
struct Driver {
    process: Child,
    port: u16,
    // Closed, it would end the driver at its next word.
    _said: BufReader<ChildStdout>,
}

static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

impl Driver {
    fn shared() -> Result<Arc<Self>> {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = running.upgrade() {
            return Ok(driver);
        }
        let driver = Arc::new(Self::start()?);
        *running = Arc::downgrade(&driver);
        Ok(driver)
    }

    fn start() -> Result<Self> {
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| {
                format!("{} does not start: name it in CHROMEDRIVER", program.display())
            })?;
        let said = process.stdout.take().context("chromedriver has no output")?;
        // "ChromeDriver was started successfully on port 12345."
        let mut said = BufReader::new(said);
        let port = (&mut said).lines().map_while(Result::ok).find_map(|line| {
            line.split("successfully on port ").nth(1)?.trim_end_matches('.').parse().ok()
        });
        match port {
            Some(port) => Ok(Self { process, port, _said: said }),
            None => {
                end(&mut process);
                anyhow::bail!("chromedriver ended without naming its port")
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

fn end(process: &mut Child) {
    // It has ended already, or it ends now; there is nobody left to tell.
    let _ended = process.kill().and_then(|()| process.wait());
}

/// A browser with a profile of its own.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) client: Client,
    // Dropped in this order: the driver ends its browser, then the profile goes.
    _driver: Arc<Driver>,
    _profile: TempDir,
}

const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Containers give little shared memory.
    "--disable-dev-shm-usage",
    "--window-size=1280,1000",
    "--lang=en-GB",
];

impl Session {
    pub(crate) async fn start() -> Result<Self> {
        let driver = Driver::shared()?;
        let profile = tempfile::Builder::new().prefix("complaint-e2e-").tempdir()?;
        let flags = FLAGS.iter().map(|it| (*it).to_owned());
        let profile_flag = format!("--user-data-dir={}", profile.path().display());
        let flags: Vec<String> = flags.chain([profile_flag]).collect();
        let mut chrome = json!({
            "args": flags,
            "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
        });
        if let Some(binary) = std::env::var_os("CHROME").filter(|it| !it.is_empty())
            && let Some(options) = chrome.as_object_mut()
        {
            options.insert("binary".to_owned(), json!(binary.to_string_lossy()));
        }
        let wanted: Capabilities = [
            ("goog:chromeOptions".to_owned(), chrome),
            ("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL", "performance": "ALL" })),
        ]
        .into_iter()
        .collect();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await
            .context("the browser does not start; name one in CHROME")?;
        Ok(Self { client, _driver: driver, _profile: profile })
    }

    /// What the console has said since this was last asked, errors only.
    pub(crate) async fn console_errors(&self) -> Result<Vec<String>> {
        let entries: Vec<LogEntry> = self.log("browser").await?;
        let errors = entries.into_iter().filter(|it| it.level == "SEVERE");
        Ok(errors.map(|it| it.message).collect())
    }

    /// The addresses that pages have asked for since this was last asked.
    pub(crate) async fn requested(&self) -> Result<Vec<String>> {
        let entries: Vec<LogEntry> = self.log("performance").await?;
        let mut addresses = Vec::new();
        for entry in entries {
            let entry: Value = serde_json::from_str(&entry.message)?;
            let asked = entry.pointer("/message/params/request/url").and_then(Value::as_str);
            addresses.extend(asked.map(str::to_owned));
        }
        Ok(addresses)
    }

    /// What a screen reader may read: the name of everything in the browser's accessibility tree.
    pub(crate) async fn read_aloud(&self) -> Result<Vec<String>> {
        let tree = self.client.issue_cmd(ReadAccessibilityTree).await?;
        let tree: AccessibilityTree = serde_json::from_value(tree)?;
        let heard = tree.nodes.into_iter().filter(|it| !it.ignored);
        Ok(heard.filter_map(|it| it.name?.value).collect())
    }

    async fn log(&self, kind: &'static str) -> Result<Vec<LogEntry>> {
        let entries = self.client.issue_cmd(ReadLog { kind }).await?;
        Ok(serde_json::from_value(entries)?)
    }
}

#[derive(Debug, Deserialize)]
struct LogEntry {
    level: String,
    message: String,
}

/// ChromeDriver's own command for what a page has logged.
#[derive(Debug)]
struct ReadLog {
    kind: &'static str,
}

impl WebDriverCompatibleCommand for ReadLog {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _address: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "type": self.kind }).to_string()))
    }
}

#[derive(Debug, Deserialize)]
struct AccessibilityTree {
    nodes: Vec<AccessibilityNode>,
}

#[derive(Debug, Deserialize)]
struct AccessibilityNode {
    ignored: bool,
    name: Option<AccessibleName>,
}

#[derive(Debug, Deserialize)]
struct AccessibleName {
    value: Option<String>,
}

/// Chrome's own command for what it tells a screen reader.
#[derive(Debug)]
struct ReadAccessibilityTree;

impl WebDriverCompatibleCommand for ReadAccessibilityTree {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _address: &Url) -> (Method, Option<String>) {
        let command = json!({ "cmd": "Accessibility.getFullAXTree", "params": {} });
        (Method::POST, Some(command.to_string()))
    }
}
