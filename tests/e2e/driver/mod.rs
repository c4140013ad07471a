//! The browser: for each session one driver process and one profile. `crate::pool` lends them.

mod chromium;
mod firefox;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};

use anyhow::{Context, Result, bail, ensure};
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tempfile::TempDir;

pub(crate) use chromium::OwnCommand;

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
    /// As it comes, for many journeys.
    Shared,
    /// As it comes, for one journey.
    Usual,
    /// Pages may keep nothing on the device; only Chromium can be set so.
    KeepsNothing,
    /// Pages in another site's page may keep nothing; only Chromium can be set so.
    KeepsNothingInFrames,
    /// A page's process begins with the page; only Chromium can be set so.
    OneProcessAPage,
    /// The driver leaves the question whether to leave a page open; only Chromium's can do so.
    AsksBeforeLeaving,
    /// Its first window is an installed page's, and others are tabs; only Chromium can be started so.
    Installed,
}

impl Browser {
    fn is_set(self) -> bool {
        match self {
            Self::Shared | Self::Usual => false,
            Self::KeepsNothing
            | Self::KeepsNothingInFrames
            | Self::OneProcessAPage
            | Self::AsksBeforeLeaving
            | Self::Installed => true,
        }
    }
}

/// A running driver, under a supervisor that outlives this process for as long as it takes to end both
/// driver and browser. A process for each session: those of Firefox and WebKit serve one at a time.
#[derive(Debug)]
struct Driver {
    supervisor: Child,
    /// The session to close once this process has ended, or the driver is dropped.
    session: Option<ChildStdin>,
    port: u16,
}

impl Driver {
    fn start(engine: Engine, profile: &Path) -> Result<Self> {
        let (variable, name) = engine.driver();
        let program = named(variable).unwrap_or_else(|| name.into());
        let port = free_port()?;
        let path = supervisor()?;
        let mut command = Command::new(&path);
        command.arg(profile).arg(port.to_string()).arg(&program);
        if engine == Engine::Firefox {
            command.args(firefox::DRIVER_FLAGS);
        }
        // A key that interrupts the tests would else end it before it has ended anything.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut supervisor = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} does not start", path.display()))?;
        let said = supervisor.stdout.take().context("no output")?;
        let driver = Self { session: supervisor.stdin.take(), supervisor, port };
        let mut line = String::new();
        BufReader::new(said).read_line(&mut line)?;
        ensure!(!line.is_empty(), "{} does not serve: name it in {variable}", program.display());
        Ok(driver)
    }

    /// The session that the driver has from now on, or none.
    fn serves(&mut self, session: Option<&str>) -> Result<()> {
        let supervisor = self.session.as_mut().context("no input")?;
        Ok(writeln!(supervisor, "{}", session.unwrap_or_default())?)
    }
}

/// The program beside the tests' own, where cargo puts it.
fn supervisor() -> Result<PathBuf> {
    let tests = std::env::current_exe()?;
    let folder = tests.ancestors().nth(2).context("the tests run from no folder of cargo's")?;
    Ok(folder.join(format!("e2e-supervisor{}", std::env::consts::EXE_SUFFIX)))
}

/// A port for a driver: not every one says which it got when it may choose. Systems hand out none of
/// these by themselves, so that no other program takes it before the driver: the hosts of other tests
/// and connections get theirs from 32768 up.
fn free_port() -> Result<u16> {
    static TRIED: AtomicU16 = AtomicU16::new(0);
    let first = u16::try_from(std::process::id() % 10_000)?;
    let next = || 20_000 + (first + TRIED.fetch_add(1, Ordering::Relaxed) % 10_000) % 10_000;
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    std::iter::repeat_with(next).take(1_000).find(is_free).context("no port for the driver")
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.session.take());
        // It has ended already, or it ends now; there is no one left to tell.
        let _ended = self.supervisor.wait();
    }
}

/// A browser with its own profile.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) client: Client,
    engine: Engine,
    // Dropped in this order: the driver ends its browser, then the profile goes.
    driver: Driver,
    profile: TempDir,
}

/// The window of every session, in pixels.
const SIZE: (u32, u32) = (1280, 1000);

impl Session {
    pub(crate) async fn start(browser: Browser) -> Result<Self> {
        let engine = Engine::chosen()?;
        ensure!(
            engine == Engine::Chromium || !browser.is_set(),
            "{engine:?} cannot be set as {browser:?}"
        );
        let profile = crate::folder_of_its_own()?;
        let mut driver = Driver::start(engine, profile.path())?;
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
        driver.serves(client.session_id().await?.as_deref())?;
        let session = Self { client, engine, driver, profile };
        if engine == Engine::WebKit {
            // The others are told their size as they start.
            session.client.set_window_size(SIZE.0, SIZE.1).await?;
        }
        Ok(session)
    }

    /// Makes the session ready for another journey: one new tab of the usual size, and nothing left of
    /// what the last one did. What a page keeps belongs to its origin, which no other journey has.
    pub(crate) async fn renew(&self) -> Result<()> {
        let used = self.client.windows().await?;
        let new = self.client.new_window(true).await?.handle;
        for window in used {
            self.client.switch_to_window(window).await?;
            self.client.close_window().await?;
        }
        self.client.switch_to_window(new).await?;
        self.client.set_window_size(SIZE.0, SIZE.1).await?;
        if self.engine == Engine::Chromium {
            chromium::forget(&self.client).await?;
        }
        Ok(())
    }

    /// Whether [`Self::click_at`] is there.
    pub(crate) fn has_mouse(&self) -> bool {
        self.engine == Engine::Chromium
    }

    /// Clicks on a point of the window, as a mouse does.
    pub(crate) async fn click_at(&self, x: f64, y: f64) -> Result<()> {
        chromium::click_at(&self.client, x, y).await
    }

    /// The folder where the browser keeps everything.
    pub(crate) fn profile(&self) -> &Path {
        self.profile.path()
    }

    /// Ends the browser as its owner would. Driver and folder go when this is dropped.
    pub(crate) async fn end(&mut self) -> Result<()> {
        self.client.clone().close().await?;
        self.driver.serves(None)
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
