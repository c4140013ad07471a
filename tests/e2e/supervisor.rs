//! Starts a driver and ends it, with its browser, when the process that asked for it ends: also when
//! that was killed, and for a session that was kept for later tests and so was never closed.
//!
//! `e2e-supervisor <profile> <port> <driver> <flag>…`. It prints a line once the driver listens. Each
//! line of its input is the session to close at the end; an empty one says that there is none. At the
//! end of the input it closes the session, ends the driver and deletes the profile.
#![expect(clippy::print_stdout, reason = "its one line is how it tells that the driver listens")]

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome<()> {
    let mut args = std::env::args_os().skip(1);
    let profile = args.next().ok_or("no profile")?;
    let port = args.next().ok_or("no port")?.into_string().map_err(|_| "no port")?.parse()?;
    let program = args.next().ok_or("no driver")?;
    let mut driver = Command::new(&program)
        .arg(format!("--port={port}"))
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|it| format!("{} does not start: {it}", program.display()))?;
    let served = listens(&mut driver, port).map(|()| {
        println!();
        let session = std::io::stdin().lines().map_while(Result::ok).last().unwrap_or_default();
        if session.is_empty() { Ok(()) } else { close(port, &session) }
    });
    // Whatever came before, nothing may be left.
    let ended = driver.kill().and_then(|()| driver.wait());
    let deleted = std::fs::remove_dir_all(profile);
    served??;
    ended?;
    match deleted {
        Err(why) if why.kind() != std::io::ErrorKind::NotFound => Err(why.into()),
        _ => Ok(()),
    }
}

/// Waits until the driver takes connections.
fn listens(driver: &mut Child, port: u16) -> Outcome<()> {
    const PATIENCE: Duration = Duration::from_secs(30);
    const BETWEEN_LOOKS: Duration = Duration::from_millis(5);
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if let Some(status) = driver.try_wait()? {
            return Err(format!("the driver ended before it listened ({status})").into());
        }
        if start.elapsed() > PATIENCE {
            return Err("the driver does not listen".into());
        }
        std::thread::sleep(BETWEEN_LOOKS);
    }
    Ok(())
}

/// Asks the driver to close a session: only the driver can end a browser as its owner would.
fn close(port: u16, session: &str) -> Outcome<()> {
    const PATIENCE: Duration = Duration::from_secs(30);
    let mut driver = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    driver.set_read_timeout(Some(PATIENCE))?;
    write!(
        driver,
        "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    )?;
    // It answers when it is done, and may then wait for more.
    driver.read_exact(&mut [0])?;
    Ok(())
}
