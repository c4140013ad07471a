//! The browser: for each session a driver process and a profile of its own.

mod chromium;
mod firefox;

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tempfile::TempDir;

/// Whose engine the browser has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// The one that `COMPLAINT_ENGINE` names, else Chromium.
    fn chosen() -> Result<Self> {
        match std::env::var_os("COMPLAINT_ENGINE").as_deref().map(|it| it.to_str()) {
            None | Some(Some("chromium")) => Ok(Self::Chromium),
            Some(Some("firefox")) => Ok(Self::Firefox),
            Some(Some("webkit")) => Ok(Self::WebKit),
            Some(_) => bail!("COMPLAINT_ENGINE is none of chromium, firefox and webkit"),
        }
    }

    /// The variable that names the driver, and its name where that is on `PATH`.
    fn driver(self) -> (&'static str, &'static str) {
        match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
            Self::WebKit => ("WEBKITDRIVER", "WebKitWebDriver"),
        }
    }
}

/// How a browser is set by its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// As it comes.
    Usual,
    /// Pages may keep nothing on the device; only Chromium can be set so.
    KeepsNothing,
    /// Pages in another site's page may keep nothing; only Chromium can be set so.
    KeepsNothingInFrames,
    /// A page's process begins with the page; only Chromium can be set so.
    OneProcessAPage,
}

/// A running driver. A process for each session: those of Firefox and WebKit serve one at a time.
#[derive(Debug)]
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start(engine: Engine) -> Result<Self> {
        const PATIENCE: Duration = Duration::from_secs(30);
        const BETWEEN_LOOKS: Duration = Duration::from_millis(5);
        let (variable, name) = engine.driver();
        let program = named(variable).unwrap_or_else(|| name.into());
        let port = free_port()?;
        let mut command = Command::new(&program);
        command.arg(format!("--port={port}"));
        if engine == Engine::Firefox {
            command.args(firefox::DRIVER_FLAGS);
        }
        let process =
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().with_context(|| {
                format!("{} does not start: name it in {variable}", program.display())
            })?;
        let mut driver = Self { process, port };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Some(status) = driver.process.try_wait()? {
                bail!("{name} ended before it listened ({status})");
            }
            ensure!(start.elapsed() < PATIENCE, "{name} does not listen");
            std::thread::sleep(BETWEEN_LOOKS);
        }
        Ok(driver)
    }
}

/// A port for a driver: not every one says which it got when it may choose. Systems hand out none of
/// these by themselves, so that nobody takes it before the driver does: the hosts of other tests, and
/// whoever only connects, get theirs from 32768 up.
fn free_port() -> Result<u16> {
    static TRIED: AtomicU16 = AtomicU16::new(0);
    let first = u16::try_from(std::process::id() % 10_000)?;
    let next = || 20_000 + (first + TRIED.fetch_add(1, Ordering::Relaxed) % 10_000) % 10_000;
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    std::iter::repeat_with(next).take(1_000).find(is_free).context("no port for the driver")
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It has ended already, or it ends now; there is nobody left to tell.
        let _ended = self.process.kill().and_then(|()| self.process.wait());
    }
}

/// A browser with a profile of its own.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) client: Client,
    engine: Engine,
    // Dropped in this order: the driver ends its browser, then the profile goes.
    driver: Driver,
    profile: TempDir,
}

impl Session {
    pub(crate) async fn start(browser: Browser) -> Result<Self> {
        let engine = Engine::chosen()?;
        ensure!(
            engine == Engine::Chromium || browser == Browser::Usual,
            "{engine:?} cannot be set as {browser:?}"
        );
        let driver = Driver::start(engine)?;
        let profile = tempfile::Builder::new().prefix("complaint-e2e-").tempdir()?;
        let wanted = match engine {
            Engine::Chromium => chromium::capabilities(profile.path(), browser),
            Engine::Firefox => firefox::capabilities(profile.path()),
            Engine::WebKit => Capabilities::new(),
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await
            .with_context(|| format!("the browser does not start ({engine:?})"))?;
        let session = Self { client, engine, driver, profile };
        if engine == Engine::WebKit {
            // The others are told their size as they start.
            session.client.set_window_size(1280, 1000).await?;
        }
        Ok(session)
    }

    /// The folder where the browser keeps everything.
    pub(crate) fn profile(&self) -> &Path {
        self.profile.path()
    }

    /// Ends the browser as its owner would. The folder goes when it is dropped.
    pub(crate) async fn end(self) -> Result<TempDir> {
        let Self { client, driver, profile, .. } = self;
        client.close().await?;
        drop(driver);
        Ok(profile)
    }

    /// What the console has said since this was last asked, errors only, those of the browser
    /// itself too; Chromium alone tells.
    pub(crate) async fn console_errors(&self) -> Result<Vec<String>> {
        match self.engine {
            Engine::Chromium => chromium::console_errors(&self.client).await,
            Engine::Firefox | Engine::WebKit => Ok(Vec::new()),
        }
    }

    /// The addresses that pages have asked for since this was last asked; Chromium alone tells.
    pub(crate) async fn requested(&self) -> Result<Vec<String>> {
        match self.engine {
            Engine::Chromium => chromium::requested(&self.client).await,
            Engine::Firefox | Engine::WebKit => Ok(Vec::new()),
        }
    }

    /// What a screen reader may read: the name of everything in the browser's accessibility tree.
    ///
    /// # Errors
    ///
    /// In another browser than Chromium, which alone tells.
    pub(crate) async fn read_aloud(&self) -> Result<Vec<String>> {
        ensure!(self.engine == Engine::Chromium, "{:?} does not tell its tree", self.engine);
        chromium::read_aloud(&self.client).await
    }
}

/// What a variable of the environment names.
fn named(variable: &str) -> Option<std::ffi::OsString> {
    std::env::var_os(variable).filter(|it| !it.is_empty())
}
