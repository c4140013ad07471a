//! What is measured: the receiver as a landlord of each size runs it, and a peer.

use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::browsers::database_server;
use crate::cache;
use crate::stores::Postgres;

/// How long the peer may take to start.
const STARTS_WITHIN: Duration = Duration::from_secs(30);

/// One of those that are measured. It ends when it is dropped.
#[derive(Debug)]
pub(super) struct Server {
    /// Its name in the table.
    pub(super) name: String,
    /// Where it takes complaints; senders share them.
    pub(super) addresses: Vec<String>,
    nodes: Vec<Node>,
    _database: Option<Postgres>,
}

#[derive(Debug)]
struct Node(Child);

impl Drop for Node {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

impl Server {
    /// The receiver with everything in a folder.
    pub(super) fn in_folder(name: &str, program: &Path, folder: &Path) -> Result<Self> {
        Self::nodes(name, program, 1, folder, None)
    }

    /// So many receivers with one database server; `None` without one on this machine.
    pub(super) fn with_postgres(
        program: &Path,
        nodes: usize,
        folder: &Path,
    ) -> Result<Option<Self>> {
        let Some(installed) = database_server::ensure(&cache::folder()?)? else { return Ok(None) };
        let database = folder.join("postgres");
        std::fs::create_dir_all(&database)?;
        let database = Postgres::start(&installed, &database)?;
        let name = format!("PostgreSQL, {nodes}");
        Self::nodes(&name, program, nodes, &folder.join("store"), Some(database)).map(Some)
    }

    fn nodes(
        name: &str,
        program: &Path,
        count: usize,
        store: &Path,
        database: Option<Postgres>,
    ) -> Result<Self> {
        let (mut nodes, mut addresses) = (Vec::new(), Vec::new());
        for _ in 0..count {
            let mut command = Command::new(program);
            command.args(["receive", "--listen", "127.0.0.1:0", "--store"]).arg(store);
            if let Some(database) = &database {
                command.arg("--database").arg(database.address());
            }
            let started = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
            let mut node = started.with_context(|| program.display().to_string())?;
            let output = node.stdout.take().context("no output")?;
            nodes.push(Node(node));
            let mut line = String::new();
            BufReader::new(output).read_line(&mut line)?;
            let address = line.split("http://").nth(1).and_then(|it| it.split('/').next());
            addresses.push(address.with_context(|| format!("{name} does not start"))?.to_owned());
        }
        Ok(Self { name: name.to_owned(), addresses, nodes, _database: database })
    }

    /// The peer, by a Python with its packages.
    pub(super) fn peer(python: &Path, root: &Path, folder: &Path) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = Command::new(python);
        command.arg(root.join("tests/bench/receiver/peer.py")).arg(folder).arg(port.to_string());
        let nodes = vec![Node(command.spawn()?)];
        let address = format!("127.0.0.1:{port}");
        let until = Instant::now() + STARTS_WITHIN;
        while TcpStream::connect(&address).is_err() {
            ensure!(Instant::now() < until, "the peer does not start");
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(Self { name: "FastAPI".to_owned(), addresses: vec![address], nodes, _database: None })
    }

    /// For how many milliseconds its processes have had a processor, without the database server's; `None` where the
    /// system does not say.
    pub(super) fn processor(&self) -> Option<f64> {
        // Of the numbers after the name, which may have spaces, those of the program and of the system for it, in
        // hundredths of a second.
        let of = |node: &Node| {
            let stat = std::fs::read_to_string(format!("/proc/{}/stat", node.0.id())).ok()?;
            let numbers = stat.rsplit_once(')')?.1.split_whitespace().skip(11).take(2);
            numbers.map(|it| it.parse::<f64>().ok()).sum::<Option<f64>>()
        };
        self.nodes.iter().map(of).sum::<Option<f64>>().map(|it| it * 10.0)
    }

    /// The most memory that its processes have had, in megabytes, without the database server's; `None` where the
    /// system does not say.
    pub(super) fn memory(&self) -> Option<u64> {
        let of = |node: &Node| {
            let status = std::fs::read_to_string(format!("/proc/{}/status", node.0.id())).ok()?;
            let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
            line.split_whitespace().next()?.parse::<u64>().ok()
        };
        self.nodes.iter().map(of).sum::<Option<u64>>().map(|it| it / 1_000)
    }
}
