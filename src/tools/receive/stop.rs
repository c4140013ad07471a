//! Signals to stop, as `kill` and Ctrl-C send.

use std::io;

#[cfg(unix)]
use tokio::signal::unix::{Signal as Source, SignalKind, signal};
#[cfg(windows)]
use tokio::signal::windows::{CtrlC, CtrlShutdown, ctrl_c, ctrl_shutdown};

/// What tells the receiver to stop.
pub(super) struct Signals {
    #[cfg(unix)]
    interrupted: Source,
    #[cfg(unix)]
    ended: Source,
    #[cfg(windows)]
    interrupted: CtrlC,
    #[cfg(windows)]
    ended: CtrlShutdown,
}

impl Signals {
    /// Listens to them from now on.
    ///
    /// # Errors
    ///
    /// When the system does not allow it.
    pub(super) fn new() -> io::Result<Self> {
        #[cfg(unix)]
        let (interrupted, ended) =
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        #[cfg(windows)]
        let (interrupted, ended) = (ctrl_c()?, ctrl_shutdown()?);
        Ok(Self { interrupted, ended })
    }

    /// Waits for the next.
    pub(super) async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupted.recv() => {}
            _ = self.ended.recv() => {}
        }
    }
}
