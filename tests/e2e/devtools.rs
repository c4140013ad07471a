//! Chrome's own commands, for what WebDriver cannot ask.

use anyhow::Result;
use axum::http::Method;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::page::Page;

#[derive(Debug)]
struct DevTools {
    command: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _address: &Url) -> (Method, Option<String>) {
        let body = json!({ "cmd": self.command, "params": self.parameters });
        (Method::POST, Some(body.to_string()))
    }
}

impl Page {
    /// What Chrome answers to a command of its DevTools protocol.
    pub(crate) fn devtools(&self, command: &'static str, parameters: Value) -> Result<Value> {
        Ok(self.wait(self.session.client.issue_cmd(DevTools { command, parameters }))?)
    }
}
