//! nginx and Caddy as a landlord runs them, with a release in a folder of the site.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;
use zip::ZipArchive;

/// What a server has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Has {
    /// The landlord's pages, and where the release is if not there too.
    Pages(Option<String>),
    /// The release alone, for pages of another origin.
    Files,
}

impl Has {
    /// The headers that docs/headers.md asks for. The policy allows frames of the site's own pages too, for the
    /// doctor.
    fn headers(&self) -> Vec<(&str, String)> {
        match self {
            Self::Pages(files) => {
                let from = files.as_deref().unwrap_or_default();
                let policy = format!(
                    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {from}; style-src 'self' {from}; \
                     connect-src 'self' {from}; img-src 'self' data:; base-uri 'none'; frame-src 'self'; \
                     require-trusted-types-for 'script'"
                );
                vec![("Content-Security-Policy", policy)]
            }
            Self::Files => vec![
                ("Access-Control-Allow-Origin", "*".to_owned()),
                ("Access-Control-Expose-Headers", "Date".to_owned()),
            ],
        }
    }
}

/// Which program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// nginx, with its own table of media types.
    Nginx,
    /// Caddy.
    Caddy,
}

/// A running server of one site.
#[derive(Debug)]
pub struct WebServer {
    child: Child,
    port: u16,
    /// Its configuration, and whatever else it writes.
    _own: TempDir,
}

impl WebServer {
    /// Serves a folder; nothing where there are no such servers.
    ///
    /// # Errors
    ///
    /// When it does not start.
    pub fn start(program: Program, site: &Path, has: &Has) -> Result<Option<Self>> {
        let Some(folder) = std::env::var_os("COMPLAINT_WEB_SERVERS").map(PathBuf::from) else {
            return Ok(None);
        };
        let own = crate::folder_of_its_own()?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let file = own.path().join("configuration");
        let (site, at) = (site.display(), own.path().display());
        let headers = has.headers().into_iter();
        let mut command = match program {
            Program::Nginx => {
                let types = folder.join("etc/nginx/mime.types");
                let types = types.display();
                let headers = headers.map(|(name, it)| format!("add_header {name} \"{it}\";"));
                let headers = headers.collect::<Vec<_>>().join(" ");
                fs::write(
                    &file,
                    format!(
                        "daemon off; master_process off; pid {at}/pid; error_log stderr;
                         events {{}}
                         http {{
                           include {types}; access_log off;
                           client_body_temp_path {at}/1; proxy_temp_path {at}/2; fastcgi_temp_path {at}/3;
                           uwsgi_temp_path {at}/4; scgi_temp_path {at}/5;
                           server {{
                             listen 127.0.0.1:{port}; root {site}; index index.html;
                             {headers}
                           }}
                         }}"
                    ),
                )?;
                let mut command = Command::new(folder.join("usr/sbin/nginx"));
                command.arg("-p").arg(own.path()).arg("-c").arg(&file);
                command
            }
            Program::Caddy => {
                let headers = headers.map(|(name, it)| format!("header {name} \"{it}\""));
                let headers = headers.collect::<Vec<_>>().join("\n ");
                fs::write(
                    &file,
                    format!(
                        "{{\n admin off\n auto_https off\n}}\nhttp://127.0.0.1:{port} {{\n root * {site}\n \
                         file_server\n {headers}\n}}\n"
                    ),
                )?;
                let mut command = Command::new(folder.join("usr/bin/caddy"));
                command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file);
                command.env("HOME", own.path());
                command
            }
        };
        let log = own.path().join("log");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(&log)?);
        let child = command.spawn().with_context(|| format!("{program:?} does not start"))?;
        let mut server = Self { child, port, _own: own };
        server.listens().with_context(|| fs::read_to_string(log).unwrap_or_default())?;
        Ok(Some(server))
    }

    /// The whole address of a path.
    #[must_use]
    pub fn address_of(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn listens(&mut self) -> Result<()> {
        const PATIENCE: Duration = Duration::from_secs(30);
        const BETWEEN_LOOKS: Duration = Duration::from_millis(5);
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.child.try_wait()? {
                bail!("it ended before it listened ({status})");
            }
            if start.elapsed() > PATIENCE {
                bail!("it does not listen");
            }
            sleep(BETWEEN_LOOKS);
        }
        Ok(())
    }
}

impl Drop for WebServer {
    fn drop(&mut self) {
        let ended = self.child.kill().and_then(|()| self.child.wait());
        if let Err(why) = ended {
            eprintln!("a web server was left running: {why}");
        }
    }
}

/// A file of the release that the build has made, by its ending.
///
/// # Errors
///
/// When there is none.
pub fn release(ending: &str) -> Result<PathBuf> {
    let folder = folder_in("COMPLAINT_PACKAGE")?;
    let mut files = fs::read_dir(&folder)?.filter_map(Result::ok).map(|it| it.path());
    let file = files.find(|it| it.extension().is_some_and(|it| it == ending));
    file.with_context(|| format!("no {ending} in {}", folder.display()))
}

/// The folder that a variable of the environment names.
///
/// # Errors
///
/// When it names none.
pub fn folder_in(variable: &str) -> Result<PathBuf> {
    let folder = std::env::var_os(variable).map(PathBuf::from);
    folder.with_context(|| format!("{variable} names no folder: `cargo xtask test` sets it"))
}

/// Unpacks the release that the build has made, and returns the folder in it.
///
/// # Errors
///
/// When there is not one release.
pub fn unpack_release(to: &Path) -> Result<String> {
    let file = release("zip")?;
    ZipArchive::new(File::open(&file)?)?.extract(to)?;
    Ok(file.file_stem().context("a zip without a name")?.to_string_lossy().into_owned())
}
