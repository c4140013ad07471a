//! `cargo xtask serve`: the wizard on this machine, and a receiver of its complaints.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use clap::Args;

use crate::build_tools::{BuildTools, RELEASE};
use crate::{process, receiver};

/// Where to serve, and what.
#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct Options {
    /// The port of the wizard; the receiver is on the next
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
    /// The address to serve the wizard on
    #[arg(long, default_value_t = Ipv4Addr::LOCALHOST.into())]
    pub(crate) address: IpAddr,
    /// Build without optimisation: quicker to build, slower to load
    #[arg(long)]
    pub(crate) debug: bool,
}

/// Builds the wizard and serves it until it is stopped; a change to a source rebuilds it. The receiver is on
/// the next port.
///
/// # Errors
///
/// When a port is taken, or Trunk or the receiver cannot be started or fails.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    let wizard = SocketAddr::new(options.address, options.port);
    let receiver = receiver::socket(wizard)?;
    ensure_free(wizard)?;
    ensure_free(receiver)?;
    let build_tools = BuildTools::ensure(root)?;
    // Automatic reloading puts an inline script into the page, which our Content Security Policy refuses.
    let mut trunk = build_tools.trunk(&["serve", "--no-autoreload"])?;
    // This page sends to this machine, so it must not be in dist/, which goes to a landlord's site.
    trunk.args(["--dist", "target/served"]);
    trunk.arg("--address").arg(options.address.to_string());
    trunk.arg("--port").arg(options.port.to_string());
    trunk.env(receiver::ACTION, receiver::action(receiver));
    if !options.debug {
        trunk.args(RELEASE);
    }
    // `kill` signals this process alone, so we have to stop the other two.
    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    ctrlc::set_handler(move || asked.store(true, Ordering::Relaxed))?;

    println!("building the wizard and the receiver (about five minutes the first time) …");
    let receive = receiver::command(&build_tools, reachable(wizard), receiver);
    let mut receive = Running::start(receive)?;
    let outcome = match Running::start(trunk) {
        Ok(mut trunk) => {
            let outcome = watch([&mut receive, &mut trunk], &stop, wizard, receiver);
            trunk.end().and(outcome)
        }
        Err(why) => Err(why),
    };
    receive.end().and(outcome)
}

/// Trunk or the receiver, running.
struct Running {
    child: Child,
    name: String,
}

impl Running {
    fn start(mut command: Command) -> Result<Self> {
        let name = process::shown(&command);
        let child = command.spawn().with_context(|| format!("could not start `{name}`"))?;
        Ok(Self { child, name })
    }

    /// Ends it, if it still runs. The receiver keeps what it has acknowledged.
    fn end(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

/// Prints the address once both answer, and waits until one of them ends or we are stopped.
fn watch(
    mut running: [&mut Running; 2],
    stop: &AtomicBool,
    wizard: SocketAddr,
    receiver: SocketAddr,
) -> Result<()> {
    let start = Instant::now();
    let mut announced = false;
    while !stop.load(Ordering::Relaxed) {
        for it in &mut running {
            match it.child.try_wait()? {
                None => {}
                Some(status) if status.success() => return Ok(()), // Ctrl-C in a terminal reaches all three.
                Some(status) => bail!("`{}` failed ({status})", it.name),
            }
        }
        let is_there = |it| TcpStream::connect_timeout(&it, Duration::from_secs(1)).is_ok();
        if !announced && answers(wizard).unwrap_or(false) && is_there(receiver) {
            println!("built in {} s", start.elapsed().as_secs());
            println!("what is sent is kept in {}", receiver::STORE);
            println!("the wizard is at http://{}/ (stop with Ctrl-C)", reachable(wizard));
            announced = true;
        }
        std::thread::sleep(Duration::from_millis(200));
    }
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

/// The address at which a browser on this machine reaches `socket`.
fn reachable(mut socket: SocketAddr) -> SocketAddr {
    if socket.ip().is_unspecified() {
        socket.set_ip(Ipv4Addr::LOCALHOST.into());
    }
    socket
}

/// Whether the start page has status 200; Trunk listens before its first build is done.
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
