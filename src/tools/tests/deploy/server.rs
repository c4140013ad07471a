//! nginx and Caddy with the files of `deploy`, in which only names, ports and certificates are others.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::text;

/// The host of the samples.
const HOST: &str = "complaints.landlord.example";

/// Where the samples expect the receiver.
const RECEIVER: &str = "127.0.0.1:8081";

const PATIENCE: Duration = Duration::from_secs(30);

/// Which program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Program {
    Nginx,
    Caddy,
}

impl Program {
    /// Where it is: in the folder of the test command, or installed.
    fn find(self) -> Option<PathBuf> {
        let path = match self {
            Self::Nginx => "usr/sbin/nginx",
            Self::Caddy => "usr/bin/caddy",
        };
        let folders = [std::env::var_os("COMPLAINT_WEB_SERVERS"), Some("/".into())];
        let mut files = folders.into_iter().flatten().map(|it| PathBuf::from(it).join(path));
        files.find(|it| it.exists())
    }
}

/// A running server, killed on drop.
pub(super) struct Server {
    child: Child,
    port: u16,
    own: TempDir,
}

/// What it answers.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    /// In lower case.
    pub(super) head: String,
    pub(super) body: String,
}

impl Server {
    /// Starts it in front of a receiver; nothing, with the reason, where there is no such program.
    pub(super) fn start(program: Program, receiver: &str) -> Option<Self> {
        let Some(file) = program.find() else {
            eprintln!(
                "skipped: no {program:?}; `cargo xtask test` fetches it and sets COMPLAINT_WEB_SERVERS"
            );
            return None;
        };
        let own = tempfile::tempdir().unwrap();
        make_certificate(own.path())?;
        let port =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let mut command = match program {
            Program::Nginx => nginx(&file, own.path(), port, receiver),
            Program::Caddy => caddy(&file, own.path(), port, receiver),
        };
        let log = File::create(own.path().join("log")).unwrap();
        command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        let mut server = Self { child: command.spawn().unwrap(), port, own };
        server.wait();
        Some(server)
    }

    fn wait(&mut self) {
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let has_ended = self.child.try_wait().unwrap().is_some();
            let listens = !has_ended && start.elapsed() < PATIENCE;
            assert!(listens, "it does not listen: {}", self.log());
            std::thread::yield_now();
        }
    }

    /// All that it has said.
    pub(super) fn log(&self) -> String {
        fs::read_to_string(self.own.path().join("log")).unwrap()
    }

    /// Every other file that it wrote.
    pub(super) fn written(&self) -> Vec<PathBuf> {
        crate::receive::files(&self.own.path().join("writes"))
    }

    /// Sends by `curl`, over TLS with the certificate of this server, and without asking first, as browsers do.
    pub(super) fn send(&self, path: &str, arguments: &[&str]) -> Answer {
        let head = tempfile::NamedTempFile::new().unwrap();
        let run = Command::new("curl")
            .args(["-sS", "--http1.1", "-H", "Expect:", "--max-time", "60", "--cacert"])
            .arg(self.own.path().join("certificate.pem"))
            .args(["--resolve", &format!("{HOST}:{}:127.0.0.1", self.port), "-D"])
            .arg(head.path())
            .args(arguments)
            .arg(format!("https://{HOST}:{}{path}", self.port))
            .output()
            .unwrap();
        let head = fs::read_to_string(head.path()).unwrap();
        let last = head.trim_end().rsplit("\r\n\r\n").next().unwrap();
        let status = last.split(' ').nth(1).and_then(|it| it.parse().ok());
        let why = String::from_utf8_lossy(&run.stderr);
        let status = status.unwrap_or_else(|| panic!("no answer: {why} {}", self.log()));
        let body = String::from_utf8(run.stdout).unwrap();
        Answer { status, head: last.to_ascii_lowercase(), body }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _gone_already = self.child.kill();
        let _waited = self.child.wait();
    }
}

/// A certificate that nobody else signs; nothing, with the reason, without openssl.
fn make_certificate(folder: &Path) -> Option<()> {
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"])
        .args(["-days", "2", "-subj", &format!("/CN={HOST}")])
        .args(["-addext", &format!("subjectAltName=DNS:{HOST}")])
        .arg("-keyout")
        .arg(folder.join("key.pem"))
        .arg("-out")
        .arg(folder.join("certificate.pem"))
        .output();
    let curl = Command::new("curl").arg("--version").output();
    match (made, curl) {
        (Ok(made), Ok(_)) => {
            assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
            Some(())
        }
        (made, curl) => {
            eprintln!("skipped: openssl ({}), curl ({})", made.is_ok(), curl.is_ok());
            None
        }
    }
}

/// Each of the texts is there once, and becomes another.
fn replaced(mut text: String, others: &[(&str, String)]) -> String {
    for (old, new) in others {
        assert_eq!(text.matches(old).count(), 1, "{old} in {text}");
        text = text.replace(old, new);
    }
    text
}

fn nginx(program: &Path, own: &Path, port: u16, receiver: &str) -> Command {
    let at = own.display();
    let certificate = format!("/etc/letsencrypt/live/{HOST}");
    let site = replaced(
        text("nginx.conf"),
        &[
            ("listen 443 ssl;", format!("listen 127.0.0.1:{port} ssl;")),
            (&format!("{certificate}/fullchain.pem"), format!("{at}/certificate.pem")),
            (&format!("{certificate}/privkey.pem"), format!("{at}/key.pem")),
            (&format!("server {RECEIVER};"), format!("server {receiver};")),
        ],
    );
    fs::write(own.join("site"), site).unwrap();
    fs::create_dir(own.join("writes")).unwrap();
    let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let folders = folders.map(|it| format!("{it}_temp_path {at}/writes/{it};")).join(" ");
    let around = format!(
        "daemon off; master_process off; pid {at}/pid; error_log stderr crit;
         events {{}}
         http {{ {folders} include {at}/site; }}"
    );
    fs::write(own.join("configuration"), around).unwrap();
    let mut command = Command::new(program);
    command.arg("-p").arg(own).arg("-c").arg(own.join("configuration"));
    command
}

fn caddy(program: &Path, own: &Path, port: u16, receiver: &str) -> Command {
    let at = own.display();
    let file = replaced(
        text("Caddyfile"),
        &[
            // The port of its own administration is one for the whole machine.
            (
                "auto_https disable_redirects",
                "auto_https disable_redirects\n\tadmin off".to_owned(),
            ),
            (&format!("\n{HOST} {{"), format!("\n{HOST}:{port} {{")),
            (
                "#tls /etc/caddy/fullchain.pem /etc/caddy/privkey.pem",
                format!("tls {at}/certificate.pem {at}/key.pem"),
            ),
            (RECEIVER, receiver.to_owned()),
        ],
    );
    fs::write(own.join("Caddyfile"), file).unwrap();
    fs::create_dir(own.join("writes")).unwrap();
    let mut command = Command::new(program);
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(own.join("Caddyfile"));
    command.env("HOME", own).env("TMPDIR", own.join("writes"));
    command
}
