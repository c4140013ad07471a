//! A PostgreSQL server of our own, on a socket in a folder, ended on drop.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::browsers::database_server;
use crate::process;

/// How long it may take to start.
const STARTS_WITHIN: Duration = Duration::from_secs(30);

/// A running server.
#[derive(Debug)]
pub(crate) struct Postgres {
    child: Child,
    folder: PathBuf,
}

impl Postgres {
    /// Starts it with an empty database in a folder, and with Debian's own settings: what it has committed is on
    /// the disk.
    ///
    /// # Errors
    ///
    /// When it does not start.
    pub(crate) fn start(installed: &Path, folder: &Path) -> Result<Self> {
        let programs =
            database_server::programs(installed).context("PostgreSQL has no programs")?;
        let program = |name: &str| as_another(&programs.join(name), installed);
        let data = folder.join("data");
        let mut make = program("initdb")?;
        make.args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "-D"]).arg(&data);
        process::run(make.stdout(Stdio::null()))?;
        let mut server = program("postgres")?;
        server.arg("-D").arg(&data).args(["-c", "listen_addresses=", "-k"]).arg(folder);
        let child = server.stderr(Stdio::null()).spawn()?;
        let started = Self { child, folder: folder.to_owned() };
        let until = Instant::now() + STARTS_WITHIN;
        let mut is_ready = program("pg_isready")?;
        is_ready.arg("-h").arg(folder).stdout(Stdio::null());
        while !is_ready.status()?.success() {
            ensure!(Instant::now() < until, "PostgreSQL does not start");
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(started)
    }

    /// Its database.
    pub(crate) fn address(&self) -> String {
        format!("postgres://postgres@localhost/postgres?host={}", self.folder.display())
    }
}

/// A program that refuses to be root's: then in a namespace in which root has another number.
fn as_another(program: &Path, installed: &Path) -> Result<Command> {
    let libraries = ("LD_LIBRARY_PATH", database_server::libraries(installed));
    let me = process::output(Command::new("id").arg("-u")).context("who runs this")?;
    if me.trim() != "0" {
        let mut command = Command::new(program);
        command.envs([libraries]);
        return Ok(command);
    }
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-user=65534", "--map-group=65534", "--"]).arg(program);
    command.envs([libraries]);
    Ok(command)
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // Its other processes end when they see that the first is gone.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
