//! Chromium: how it starts, and what only it tells of a page: its console, its requests and its
//! accessibility tree.

use std::path::Path;

use anyhow::Result;
use axum::http::Method;
use fantoccini::Client;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use serde::Deserialize;
use serde_json::{Value, json};
use url::{ParseError, Url};

use super::Browser;

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

/// The list below the address bar, which each window loads as two pages of the browser's own.
const NO_SUGGESTIONS: &str = "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup";

/// The same, and a page gets a process when it wants one; none is started beforehand.
const ONE_PROCESS_A_PAGE: &str = "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,\
    SpareRendererForSitePerProcess";

pub(super) fn capabilities(profile: &Path, browser: Browser) -> Capabilities {
    let (settings, features) = match browser {
        // One journey's words are not offered to the next.
        Browser::Shared => (json!({ "autofill.profile_enabled": false }), NO_SUGGESTIONS),
        Browser::Usual => (json!({}), NO_SUGGESTIONS),
        Browser::KeepsNothing => {
            (json!({ "profile.default_content_setting_values.cookies": 2 }), NO_SUGGESTIONS)
        }
        Browser::KeepsNothingInFrames => {
            (json!({ "profile.block_third_party_cookies": true }), NO_SUGGESTIONS)
        }
        Browser::OneProcessAPage => (json!({}), ONE_PROCESS_A_PAGE),
        Browser::AsksBeforeLeaving | Browser::Installed => (json!({}), NO_SUGGESTIONS),
    };
    let window = (browser == Browser::Installed).then_some("--app=data:text/html,");
    let flags = FLAGS.iter().copied().chain([features]).chain(window).map(str::to_owned);
    let profile_flag = format!("--user-data-dir={}", profile.display());
    let flags: Vec<String> = flags.chain([profile_flag]).collect();
    let mut options = json!({
        "args": flags,
        "prefs": settings,
        "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
    });
    if let (Some(binary), Some(options)) = (super::named("CHROME"), options.as_object_mut()) {
        options.insert("binary".to_owned(), json!(binary.to_string_lossy()));
    }
    let mut all = vec![
        ("goog:chromeOptions".to_owned(), options),
        ("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL", "performance": "ALL" })),
    ];
    if browser == Browser::AsksBeforeLeaving {
        // Else it says yes by itself. It does as it is told only where it serves BiDi as well.
        all.push(("webSocketUrl".to_owned(), json!(true)));
        all.push(("unhandledPromptBehavior".to_owned(), json!({ "beforeUnload": "ignore" })));
    }
    all.into_iter().collect()
}

/// Takes back what a journey had the browser allow, and drops what it has logged.
pub(super) async fn forget(client: &Client) -> Result<()> {
    for (command, params) in [
        ("Browser.resetPermissions", json!({})),
        ("Browser.setDownloadBehavior", json!({ "behavior": "default" })),
    ] {
        client.issue_cmd(OwnCommand { command, params }).await?;
    }
    for kind in ["browser", "performance"] {
        client.issue_cmd(ReadLog { kind }).await?;
    }
    Ok(())
}

pub(super) async fn click_at(client: &Client, x: f64, y: f64) -> Result<()> {
    for (kind, button, clicks) in
        [("mouseMoved", "none", 0), ("mousePressed", "left", 1), ("mouseReleased", "left", 1)]
    {
        let params =
            json!({ "type": kind, "x": x, "y": y, "button": button, "clickCount": clicks });
        client.issue_cmd(OwnCommand { command: "Input.dispatchMouseEvent", params }).await?;
    }
    Ok(())
}

pub(super) async fn console_errors(client: &Client) -> Result<Vec<String>> {
    let entries = log(client, "browser").await?;
    // The browser's own start page may still be at work as ours is asked for.
    let of_a_page = |it: &LogEntry| it.level == "SEVERE" && !it.message.starts_with("chrome://");
    let errors = entries.into_iter().filter(of_a_page);
    Ok(errors.map(|it| it.message).collect())
}

pub(super) async fn requested(client: &Client) -> Result<Vec<String>> {
    let mut addresses = Vec::new();
    for entry in log(client, "performance").await? {
        let entry: Value = serde_json::from_str(&entry.message)?;
        let asked = entry.pointer("/message/params/request/url").and_then(Value::as_str);
        addresses.extend(asked.map(str::to_owned));
    }
    Ok(addresses)
}

pub(super) async fn read_aloud(client: &Client) -> Result<Vec<String>> {
    let (command, params) = ("Accessibility.getFullAXTree", json!({}));
    let tree = client.issue_cmd(OwnCommand { command, params }).await?;
    let tree: AccessibilityTree = serde_json::from_value(tree)?;
    let heard = tree.nodes.into_iter().filter(|it| !it.ignored);
    Ok(heard.filter_map(|it| it.name?.value).collect())
}

async fn log(client: &Client, kind: &'static str) -> Result<Vec<LogEntry>> {
    let entries = client.issue_cmd(ReadLog { kind }).await?;
    Ok(serde_json::from_value(entries)?)
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

/// A command of Chrome's own protocol.
#[derive(Debug)]
pub(crate) struct OwnCommand {
    pub(crate) command: &'static str,
    pub(crate) params: Value,
}

impl WebDriverCompatibleCommand for OwnCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _address: &Url) -> (Method, Option<String>) {
        let command = json!({ "cmd": self.command, "params": self.params });
        (Method::POST, Some(command.to_string()))
    }
}
