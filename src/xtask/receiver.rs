//! The receiver that `serve` starts: `complaint receive` on the port after the wizard's, so that complaints
//! sent on this machine arrive.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::build_tools::BuildTools;

/// The environment variable with the page's `action` for `postbuild`; only `serve` sets it.
pub(crate) const ACTION: &str = "COMPLAINT_ACTION";

/// Where complaints are kept, below the project's root.
pub(crate) const STORE: &str = "target/received";

/// Where the receiver listens: on this machine alone, even if the wizard is served to others.
///
/// # Errors
///
/// When the wizard has the last port.
pub(crate) fn socket(wizard: SocketAddr) -> Result<SocketAddr> {
    let port = wizard.port().checked_add(1).context("--port leaves none for the receiver")?;
    Ok(SocketAddr::new(Ipv4Addr::LOCALHOST.into(), port))
}

/// The address that a form sends to.
pub(crate) fn action(receiver: SocketAddr) -> String {
    format!("http://{receiver}/complaints")
}

/// The command that builds and starts the receiver. `wizard` is where a browser finds the page.
pub(crate) fn command(
    build_tools: &BuildTools,
    wizard: SocketAddr,
    receiver: SocketAddr,
) -> Command {
    let mut command =
        build_tools.cargo(&["run", "-q", "-p", "complaint-tools", "--bin", "complaint"]);
    command.args(["--", "receive", "--store", STORE, "--listen", &receiver.to_string()]);
    for origin in [format!("http://{wizard}"), format!("http://localhost:{}", wizard.port())] {
        command.arg("--allow-origin").arg(origin);
    }
    command
}

/// Writes the `action` into the page that Trunk has built.
///
/// # Errors
///
/// When the page cannot be read or written, or has no `<complaint-wizard>`.
pub(crate) fn address(page: &Path, action: &str) -> Result<()> {
    const ELEMENT: &str = "<complaint-wizard ";
    let html = std::fs::read_to_string(page).with_context(|| page.display().to_string())?;
    let (before, after) = html.split_once(ELEMENT).context("index.html has no element")?;
    let html = format!("{before}{ELEMENT}action=\"{action}\" {after}");
    Ok(std::fs::write(page, html)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_page_takes_an_action() -> Result<()> {
        let page = std::env::temp_dir().join(format!("complaint-page-{}", std::process::id()));
        std::fs::write(&page, include_str!("../../index.html"))?;
        address(&page, "http://127.0.0.1:8081/complaints")?;
        let html = std::fs::read_to_string(&page)?;
        let element = "<complaint-wizard action=\"http://127.0.0.1:8081/complaints\" landlords=";
        assert_eq!(html.matches(element).count(), 1, "{html}");
        Ok(std::fs::remove_file(page)?)
    }

    #[test]
    fn the_receiver_is_on_the_next_port_of_this_machine() -> Result<()> {
        let wizard = SocketAddr::from(([0, 0, 0, 0], 9000));
        assert_eq!(action(socket(wizard)?), "http://127.0.0.1:9001/complaints");
        assert!(socket(SocketAddr::from(([127, 0, 0, 1], u16::MAX))).is_err());
        Ok(())
    }
}
