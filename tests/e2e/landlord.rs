//! A landlord's system: the real receiver with its database, and what may go wrong before and behind it.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use complaint_core::submission::{Receipt, SubmissionFile};
use complaint_tools::receive::{Kept, Options, Place, Store, Token, app};
use sha2::{Digest as _, Sha256};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tempfile::TempDir;
use tokio::runtime::Handle;
use tokio::sync::Notify;
use url::Url;

use crate::folder_of_its_own;
use crate::server::Server;

/// What goes wrong with the next complaint, and no other.
#[derive(Debug, Clone)]
pub enum Trouble {
    /// Something in front answers, and the receiver hears nothing.
    Answered {
        /// With this status.
        status: u16,
        /// And this body.
        body: String,
    },
    /// The receiver has it, and its answer is lost.
    AnswerLost,
    /// Nothing is answered until [`Landlord::go_on`].
    Held,
}

/// The head of a request.
#[derive(Debug, Clone)]
pub struct Heard {
    /// `GET`, `POST` or `OPTIONS`.
    pub method: String,
    /// Its address, below that of the receiver.
    pub address: String,
    /// Its headers, a line each.
    pub headers: String,
}

/// A complaint in the database.
#[derive(Debug, Clone)]
pub struct Arrived {
    /// Its key.
    pub key: String,
    /// What the resident was given.
    pub receipt: Receipt,
    /// What was sent.
    pub submission: SubmissionFile,
    /// Its files, in order.
    pub evidence: Vec<Vec<u8>>,
}

async fn arrived(store: &Store, it: Kept) -> Result<Arrived> {
    let submission: SubmissionFile = serde_json::from_str(&it.submission)?;
    let mut evidence = Vec::new();
    for file in &submission.evidence {
        evidence.push(store.evidence(&file.sha256).await?);
    }
    Ok(Arrived { key: it.idempotency_key, receipt: it.receipt, submission, evidence })
}

/// Where complaints are kept: in a folder, or where `COMPLAINT_POSTGRES` and `COMPLAINT_S3` say, in a database and
/// below a prefix of the folder's name.
async fn place(folder: &Path) -> Result<Place> {
    let mut place = Place::folder(folder);
    let name = folder.file_name().context("a folder without a name")?.to_string_lossy();
    let name = name.to_lowercase().replace(|it: char| !it.is_ascii_alphanumeric(), "_");
    if let Ok(server) = std::env::var("COMPLAINT_POSTGRES") {
        let create = AssertSqlSafe(format!("CREATE DATABASE \"{name}\""));
        PgConnection::connect(&server).await?.execute(create).await?;
        let mut database = Url::parse(&server)?;
        database.set_path(&name);
        place.database = Some(database.into());
    }
    place.files = std::env::var("COMPLAINT_S3").ok().map(|it| format!("{it}/{name}"));
    Ok(place)
}

/// What the landlord's system writes a status with.
const TOKEN: &str = "0123456789abcdef0123456789abcdef";

/// A running receiver. The store goes away with it.
#[derive(Debug)]
pub struct Landlord {
    address: SocketAddr,
    store: Arc<Store>,
    gate: Arc<Gate>,
    serving: tokio::task::JoinHandle<()>,
    _folder: TempDir,
    /// Journeys do not run on it: they may wait for it.
    runtime: Handle,
}

#[derive(Debug, Default)]
struct Gate {
    trouble: Mutex<Option<Trouble>>,
    /// What goes wrong with the next status that is asked for.
    status_trouble: Mutex<Option<Trouble>>,
    heard: Mutex<Vec<Heard>>,
    go_on: Notify,
}

impl Landlord {
    /// Starts one that takes complaints from the pages of a host.
    pub(crate) async fn start(host: &Server) -> Result<Self> {
        let folder = folder_of_its_own()?;
        let store = Arc::new(Store::open(&place(folder.path()).await?).await?);
        let origin = host.address_of("").parse().ok().context("no origin")?;
        let status_token = Some(Token::new(TOKEN));
        let options = Options { origins: vec![origin], status_token, ..Options::default() };
        let gate = Arc::new(Gate::default());
        let app = app(Arc::clone(&store), &options)
            .layer(middleware::from_fn_with_state(Arc::clone(&gate), through));
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let serving = tokio::spawn(async move {
            if let Err(problem) = axum::serve(listener, app).await {
                eprintln!("the receiver stopped: {problem}");
            }
        });
        Ok(Self { address, store, gate, serving, _folder: folder, runtime: Handle::current() })
    }

    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What is in the database.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn kept(&self) -> Result<Vec<Arrived>> {
        self.runtime.block_on(async {
            let mut all = Vec::new();
            for it in self.store.kept().await? {
                all.push(arrived(&self.store, it).await?);
            }
            Ok(all)
        })
    }

    /// The only complaint in the database.
    ///
    /// # Errors
    ///
    /// When there is none, or more.
    pub fn only_one(&self) -> Result<Arrived> {
        let mut all = self.kept()?;
        anyhow::ensure!(all.len() == 1, "{} complaints stand in the database", all.len());
        all.pop().context("none")
    }

    /// Makes something go wrong with the next complaint.
    pub fn have(&self, trouble: Trouble) {
        *self.gate.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(trouble);
    }

    /// Makes something go wrong with the next status that is asked for.
    pub fn have_status(&self, trouble: Trouble) {
        *self.gate.status_trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(trouble);
    }

    /// The landlord's system says something of a complaint: JSON as in `openapi.json`.
    ///
    /// # Errors
    ///
    /// When the receiver does not take it.
    pub fn says(&self, reference: &str, status: &str) -> Result<()> {
        let mut line = TcpStream::connect(self.address)?;
        write!(
            line,
            "POST /complaints/{reference}/status HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {TOKEN}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{status}",
            self.address,
            status.len(),
        )?;
        let mut answer = String::new();
        line.read_to_string(&mut answer)?;
        anyhow::ensure!(answer.starts_with("HTTP/1.1 204"), "{answer}");
        Ok(())
    }

    /// The heads of all requests so far, in order.
    #[must_use]
    pub fn heard(&self) -> Vec<Heard> {
        self.gate.heard.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What is held is answered.
    pub fn go_on(&self) {
        self.gate.go_on.notify_one();
    }
}

impl Drop for Landlord {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn through(State(gate): State<Arc<Gate>>, request: Request, next: Next) -> Response {
    let headers = request.headers().iter();
    let headers = headers
        .map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())));
    let heard = Heard {
        method: request.method().to_string(),
        address: request.uri().to_string(),
        headers: headers.collect::<Vec<_>>().join("\n"),
    };
    gate.heard.lock().unwrap_or_else(PoisonError::into_inner).push(heard);
    let trouble = match *request.method() {
        Method::POST => &gate.trouble,
        Method::GET => &gate.status_trouble,
        _ => return next.run(request).await,
    };
    let trouble = trouble.lock().unwrap_or_else(PoisonError::into_inner).take();
    let origin = request.headers().get(header::ORIGIN).cloned();
    let (status, body) = match trouble {
        None => return next.run(request).await,
        Some(Trouble::Held) => {
            gate.go_on.notified().await;
            return next.run(request).await;
        }
        Some(Trouble::AnswerLost) => {
            let _lost = next.run(request).await;
            (502, String::new())
        }
        Some(Trouble::Answered { status, body }) => {
            // Read to its end, as a system in front would: else the browser sees a broken connection.
            let _heard = axum::body::to_bytes(request.into_body(), usize::MAX).await;
            (status, body)
        }
    };
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::RETRY_AFTER, HeaderValue::from_static("120"));
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("retry-after"));
    if let Some(origin) = origin {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    response
}

/// The SHA-256 of bytes, in small hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|it| format!("{it:02x}")).collect()
}
