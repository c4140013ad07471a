//! The device under the page: its screen, what its owner has asked it for, and paper.

use std::panic::Location;

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use serde_json::{Value, json};

use crate::driver::OwnCommand;
use crate::page::{Page, at};

/// Each fails when the browser cannot do it.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Page {
    /// A screen of so many CSS pixels, each drawn by `zoom` pixels in each direction: what a window
    /// of `width × zoom` shows at so many times its size.
    #[track_caller]
    pub fn screen(&self, width: u32, height: u32, zoom: u32) -> Result<()> {
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": zoom, "mobile": false });
        at(Location::caller(), self.ask("Emulation.setDeviceMetricsOverride", screen).map(drop))
    }

    /// The owner has asked for these, by the names of media features.
    #[track_caller]
    pub fn prefer(&self, features: &[(&str, &str)]) -> Result<()> {
        at(Location::caller(), self.media("", features))
    }

    /// Pages are drawn as if they were printed.
    #[track_caller]
    pub fn as_on_paper(&self) -> Result<()> {
        at(Location::caller(), self.media("print", &[]))
    }

    fn media(&self, media: &str, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        let asked = json!({ "media": media, "features": features });
        self.ask("Emulation.setEmulatedMedia", asked).map(drop)
    }

    /// A script that runs before everything on each page from now on.
    #[track_caller]
    pub fn before_each_page(&self, script: &str) -> Result<()> {
        let asked = json!({ "source": script });
        at(Location::caller(), self.ask("Page.addScriptToEvaluateOnNewDocument", asked).map(drop))
    }

    /// What the device's owner answers when this page asks to show messages, or to be woken from time to time.
    #[track_caller]
    pub fn answer_permissions(&self, setting: &'static str) -> Result<()> {
        let answer = || {
            let origin: String = self.run("return location.origin")?;
            for name in ["notifications", "periodic-background-sync"] {
                let permission = json!({ "name": name });
                let asked =
                    json!({ "permission": permission, "setting": setting, "origin": origin });
                self.ask("Browser.setPermission", asked)?;
            }
            Ok(())
        };
        at(Location::caller(), answer())
    }

    /// Wakes the page's service worker, as browsers do from time to time for those that have asked for it. It has to be
    /// the browser's first.
    #[track_caller]
    pub fn wake_worker(&self, tag: &str) -> Result<()> {
        let wake = || {
            let origin: String = self.run("return `${location.origin}/`")?;
            self.ask("ServiceWorker.enable", json!({}))?;
            let asked = json!({ "origin": origin, "registrationId": "0", "tag": tag });
            self.ask("ServiceWorker.dispatchPeriodicSyncEvent", asked).map(drop)
        };
        at(Location::caller(), wake())
    }

    /// From now on the device is so many times slower than this machine.
    #[track_caller]
    pub fn slow_down(&self, times: u32) -> Result<()> {
        let asked = json!({ "rate": times });
        at(Location::caller(), self.ask("Emulation.setCPUThrottlingRate", asked).map(drop))
    }

    /// From now on there is no network.
    #[track_caller]
    pub fn go_offline(&self) -> Result<()> {
        at(Location::caller(), self.network(true, -1))
    }

    /// From now on there is a network, as fast as it can be.
    #[track_caller]
    pub fn go_online(&self) -> Result<()> {
        at(Location::caller(), self.network(false, -1))
    }

    /// From now on what is sent goes at so many bytes a second.
    #[track_caller]
    pub fn send_slowly(&self, bytes_a_second: i32) -> Result<()> {
        at(Location::caller(), self.network(false, bytes_a_second))
    }

    /// From now on requests whose address fits a pattern fail, as those to a host that is down.
    #[track_caller]
    pub fn block(&self, pattern: &str) -> Result<()> {
        let block = || {
            self.ask("Network.enable", json!({}))?;
            self.ask("Network.setBlockedURLs", json!({ "urls": [pattern] })).map(drop)
        };
        at(Location::caller(), block())
    }

    fn network(&self, offline: bool, upload: i32) -> Result<()> {
        self.ask("Network.enable", json!({}))?;
        let asked = json!({
            "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": upload,
        });
        self.ask("Network.emulateNetworkConditions", asked).map(drop)
    }

    /// Pages run no scripts of theirs from now on.
    #[track_caller]
    pub fn without_scripts(&self) -> Result<()> {
        let asked = json!({ "value": true });
        at(Location::caller(), self.ask("Emulation.setScriptExecutionDisabled", asked).map(drop))
    }

    /// The page as PDF, on the paper that its style sheet asks for.
    #[track_caller]
    pub fn print_as_styled(&self) -> Result<Vec<u8>> {
        let pdf = self
            .ask("Page.printToPDF", json!({ "preferCSSPageSize": true }))
            .and_then(|it| from_base64(it.get("data").and_then(Value::as_str).context("no PDF")?));
        at(Location::caller(), pdf)
    }

    /// A picture of what the screen shows, as WebP of a quality up to 100, in base64.
    #[track_caller]
    pub fn screen_as_webp(&self, quality: u8) -> Result<String> {
        let asked = json!({ "format": "webp", "quality": quality });
        let picture = self.ask("Page.captureScreenshot", asked).and_then(|it| {
            let data = it.get("data").and_then(Value::as_str);
            Ok(data.context("no picture")?.to_owned())
        });
        at(Location::caller(), picture)
    }

    /// Nothing on the page falls short in a measure of `measure.js`; `at` says where this was.
    #[track_caller]
    pub fn none_short(&self, at_page: &str, measure: &str, least: f64) -> Result<()> {
        let measured = || {
            let arguments = vec![json!(measure), json!(least)];
            let script = include_str!("measure.js");
            let short = self.wait(self.session.client.execute(script, arguments))?;
            let mut short: Vec<String> = serde_json::from_value(short)?;
            // One fault of a style sheet is often in a hundred places.
            short.truncate(12);
            ensure!(short.is_empty(), "{at_page}: {measure}: {short:#?}");
            Ok(())
        };
        at(Location::caller(), measured())
    }

    /// Sets an attribute of the element, as the script of a landlord's page may.
    #[track_caller]
    pub fn set_attribute(&self, name: &str, value: &str) -> Result<()> {
        let set =
            format!("document.querySelector('complaint-wizard').setAttribute('{name}', '{value}')");
        at(Location::caller(), self.run(&set))
    }

    /// How many nodes and listeners the browser holds for its pages, once it has thrown away what nothing needs.
    #[track_caller]
    pub fn nodes_and_listeners(&self) -> Result<[u64; 2]> {
        let held = || {
            // Twice: what the first throws away may hold more.
            for _ in 0..2 {
                self.ask("HeapProfiler.collectGarbage", json!({}))?;
            }
            let held = self.ask("Memory.getDOMCounters", json!({}))?;
            let count = |name: &str| {
                held.get(name).and_then(Value::as_u64).with_context(|| format!("no {name}"))
            };
            Ok([count("nodes")?, count("jsEventListeners")?])
        };
        at(Location::caller(), held())
    }

    pub(crate) fn ask(&self, command: &'static str, params: Value) -> Result<Value> {
        Ok(self.wait(self.session.client.issue_cmd(OwnCommand { command, params }))?)
    }
}

/// The bytes of a text in base64.
///
/// # Errors
///
/// When it is not base64.
pub fn from_base64(text: &str) -> Result<Vec<u8>> {
    Ok(base64::engine::general_purpose::STANDARD.decode(text)?)
}
