//! Browsers that serve one journey after the other: to start one takes longer than many a journey.

use std::ops::Deref;
use std::sync::{LazyLock, Mutex, PoisonError};

use anyhow::{Context, Result};
use tokio::runtime::Runtime;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::driver::{Browser, Session};

static RUNTIME: LazyLock<std::io::Result<Runtime>> = LazyLock::new(Runtime::new);

/// How many browsers run at a time: each wants about one processor.
static BROWSERS: LazyLock<Semaphore> = LazyLock::new(|| {
    let processors = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    Semaphore::new(processors.clamp(1, 4))
});

/// Those that no journey has now. The supervisor of each ends it with this process: statics are never
/// dropped.
static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

/// A browser, lent for one journey.
#[derive(Debug)]
pub(crate) struct Lent {
    session: Session,
    pub(crate) runtime: &'static Runtime,
    shared: bool,
    _permit: SemaphorePermit<'static>,
}

impl Lent {
    /// Waits for its turn, and takes a browser that others have had, or a new one where it has to be
    /// set in a way or is looked at when it has ended.
    pub(crate) fn take(browser: Browser) -> Result<Self> {
        let runtime = RUNTIME.as_ref().context("no runtime")?;
        let permit = runtime.block_on(BROWSERS.acquire()).context("no permit")?;
        let shared = browser == Browser::Shared;
        let idle = shared.then(|| idle().pop()).flatten();
        let session = idle.map_or_else(|| runtime.block_on(Session::start(browser)), Ok)?;
        Ok(Self { session, runtime, shared, _permit: permit })
    }

    /// Gives it back after a journey that went well, for the next. After any other it is not given back,
    /// and ends as it is dropped: no journey has to do with what another broke.
    pub(crate) fn give_back(self) -> Result<()> {
        if self.shared {
            self.runtime.block_on(self.session.renew()).context("after the journey")?;
            idle().push(self.session);
        }
        Ok(())
    }

    /// Ends the browser as its owner would.
    pub(crate) fn end(&mut self) -> Result<()> {
        self.runtime.block_on(self.session.end())
    }
}

impl Deref for Lent {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

fn idle() -> std::sync::MutexGuard<'static, Vec<Session>> {
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}
