//! `cargo xtask serve`: the wizard on this machine.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::process;
use crate::toolbox::Toolbox;

/// Where to serve, and what.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) address: IpAddr,
    pub(crate) port: u16,
    /// Builds without optimisation: quicker to build, slower to load.
    pub(crate) debug: bool,
}

/// Builds the wizard and serves it until it is stopped; a change to a source builds it again.
///
/// # Errors
///
/// When the port is taken, or Trunk cannot be started or ends by itself.
pub(crate) fn run(toolbox: &Toolbox, options: &Options) -> Result<()> {
    let socket = SocketAddr::new(options.address, options.port);
    ensure_free(socket)?;
    // Automatic reloading puts an inline script into the page, which our Content Security Policy refuses.
    let mut trunk = toolbox.trunk(&["serve", "--no-autoreload"])?;
    trunk.arg("--address").arg(options.address.to_string());
    trunk.arg("--port").arg(options.port.to_string());
    if !options.debug {
        trunk.arg("--release");
    }
    // Whoever stops us stops Trunk too, also when only this process is told, as `kill` does.
    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    ctrlc::set_handler(move || asked.store(true, Ordering::Relaxed))?;

    println!("building the wizard (about two minutes the first time) …");
    let start = Instant::now();
    let mut child =
        trunk.spawn().with_context(|| format!("could not start `{}`", process::shown(&trunk)))?;
    let mut announced = false;
    while !stop.load(Ordering::Relaxed) {
        if let Some(status) = child.try_wait()? {
            if status.success() {
                return Ok(()); // Ctrl-C in a terminal reaches Trunk as well.
            }
            bail!("`{}` failed ({status})", process::shown(&trunk));
        }
        if !announced && answers(socket).unwrap_or(false) {
            println!("built in {} s", start.elapsed().as_secs());
            println!("the wizard is at http://{}/ (stop with Ctrl-C)", reachable(socket));
            announced = true;
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    child.kill()?;
    child.wait()?;
    Ok(())
}

fn ensure_free(socket: SocketAddr) -> Result<()> {
    match TcpListener::bind(socket) {
        Err(why) if why.kind() == ErrorKind::AddrInUse => {
            bail!("port {} is in use: choose another with --port", socket.port())
        }
        bound => bound.map(drop).with_context(|| format!("could not listen on {socket}")),
    }
}

/// Where a browser on this machine finds what is served on `socket`.
fn reachable(mut socket: SocketAddr) -> SocketAddr {
    if socket.ip().is_unspecified() {
        socket.set_ip(Ipv4Addr::LOCALHOST.into());
    }
    socket
}

/// Whether the start page comes with status 200; Trunk listens before its first build is done.
fn answers(socket: SocketAddr) -> std::io::Result<bool> {
    let mut stream = TcpStream::connect_timeout(&reachable(socket), Duration::from_secs(1))?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
    let mut start = [0; 12];
    stream.read_exact(&mut start)?;
    Ok(&start == b"HTTP/1.1 200")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_named() -> Result<()> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let socket = listener.local_addr()?;
        let Err(why) = ensure_free(socket) else { bail!("{socket} was taken for free") };
        assert!(why.to_string().contains(&socket.port().to_string()), "{why}");
        Ok(())
    }
}
