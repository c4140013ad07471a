//! A host for `dist/` as a landlord's web team may have it: files as they are, and a strict policy.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use complaint_core::catalog::{Catalog, parts};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use crate::endpoint::Endpoint;
use crate::pseudo::Pseudo;

/// What comes in place of a file, with the status of success.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoilt {
    /// Its first half.
    CutOff,
    /// A file of another build: the same but for its last byte.
    OfAnotherBuild,
    /// A page, as from hosts that have one for everything.
    AsHtml,
    /// The file itself, by a type that browsers do not compile as it comes.
    ByAnotherType,
}

impl Spoilt {
    /// What comes in place of the bytes of a file, and by which type.
    fn spoil(self, mut bytes: Vec<u8>) -> (&'static str, Vec<u8>) {
        const WASM: &str = "application/wasm";
        match self {
            Self::CutOff => {
                bytes.truncate(bytes.len() / 2);
                (WASM, bytes)
            }
            Self::OfAnotherBuild => {
                if let Some(last) = bytes.last_mut() {
                    *last ^= 1;
                }
                (WASM, bytes)
            }
            Self::AsHtml => ("text/html", b"<!doctype html><title>Home</title>".to_vec()),
            Self::ByAnotherType => ("application/octet-stream", bytes),
        }
    }
}

/// What the contract promises to work under (section 3).
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; \
    manifest-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

/// Pages as landlords have them.
const GALLERY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/host/gallery");

/// What a page of jQuery's time allows: that makes HTML of texts, with handlers in it.
const POLICY_OF_JQUERY: &str = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; \
    img-src 'self' data:";

/// The moment on the pages' clocks, unless the address says another with `?now=`: Saturday
/// 21 November 2026.
const NOW: &str = "2026-11-21T10:00:00Z";

/// A running host. Its origin, and so its storage, is no other host's.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    host: Arc<Host>,
    endpoint: Arc<Endpoint>,
    serving: tokio::task::JoinHandle<()>,
    /// Told when it is to close.
    closing: Arc<tokio::sync::Notify>,
}

#[derive(Debug)]
struct Host {
    dist: PathBuf,
    missing: Mutex<BTreeSet<String>>,
    held: Mutex<BTreeSet<String>>,
    /// Told when a path is held no longer.
    released: tokio::sync::Notify,
    /// What comes in place of a file.
    spoilt: Mutex<BTreeMap<String, Spoilt>>,
    requests: Mutex<Vec<String>>,
    /// What the header `Date` says; no date unless a journey is about it, because the clocks of the
    /// pages stand elsewhere.
    date: Mutex<String>,
    /// The origin of the landlord's system, where its complaints are sent to.
    landlord: Mutex<Option<String>>,
    /// Whether the landlord of Wales has a third stage, which no landlord of ours has.
    third_stage: AtomicBool,
    /// Whether browsers may keep what pages are made of.
    files_are_kept: AtomicBool,
}

impl Server {
    /// Serves the built folder on a free port.
    ///
    /// # Errors
    ///
    /// When there is no built folder, or no port.
    pub async fn start() -> Result<Self> {
        let host = Arc::new(Host {
            dist: dist()?,
            missing: Mutex::default(),
            held: Mutex::default(),
            released: tokio::sync::Notify::new(),
            spoilt: Mutex::default(),
            requests: Mutex::default(),
            date: Mutex::default(),
            landlord: Mutex::default(),
            third_stage: AtomicBool::new(false),
            files_are_kept: AtomicBool::new(false),
        });
        let endpoint = Arc::new(Endpoint::default());
        let files = ServeDir::new(&host.dist);
        let app = Router::new()
            .route("/", get(standalone))
            .route("/index.html", get(standalone))
            .route("/landlords.json", get(landlords))
            .route("/landlords.en.json", get(|host| landlords_bundle(host, "en")))
            .route("/landlords.cy.json", get(|host| landlords_bundle(host, "cy")))
            .route("/locales/{file}", get(locale))
            .route("/policies/leaving.json", get(leaving))
            .route("/policies/pms.json", get(wales))
            .route(
                "/neutral",
                get(|| async {
                    html("<!doctype html><title>Weather</title><link rel=icon href=data:,>".into())
                }),
            )
            .route("/test-support.js", get(test_support))
            .route("/hostile.css", get(async || css(include_str!("host/hostile.css"))))
            .route("/sticky.css", get(async || css(include_str!("host/sticky.css"))))
            .route("/dark.css", get(async || css(include_str!("host/dark.css"))))
            .route("/far.css", get(async || css(include_str!("host/far.css"))))
            .route("/embedded/{policy}", get(embedded))
            .route("/framed/{how}", get(framed))
            .route("/frame-page.html", get(frame_page))
            .nest_service("/gallery", ServeDir::new(Path::new(GALLERY)))
            .nest_service(
                "/libraries",
                ServeDir::new(std::env::var_os("COMPLAINT_HOSTS").unwrap_or_default()),
            )
            .route("/sending.html", get(sending))
            .route("/sending-harness.js", get(async || js(include_str!("host/sending-harness.js"))))
            .merge(Arc::clone(&endpoint).routes())
            .fallback_service(files)
            .layer(middleware::from_fn_with_state(Arc::clone(&host), strictly))
            .with_state(Arc::clone(&host));
        let (listener, address) = new_origin().await?;
        let closing = Arc::new(tokio::sync::Notify::new());
        let closed = Arc::clone(&closing).notified_owned();
        let serving = tokio::spawn(async move {
            let serving = axum::serve(listener, app).with_graceful_shutdown(closed);
            if let Err(problem) = serving.await {
                eprintln!("the host of dist/ stopped: {problem}");
            }
        });
        Ok(Self { address, host, endpoint, serving, closing })
    }

    /// The whole address of a path.
    #[must_use]
    pub fn address_of(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The same at what browsers take for another site.
    #[must_use]
    pub fn other_site_of(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.address.port())
    }

    /// The landlord's endpoint on it, at `/endpoint`.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// From now on the page sends complaints to a landlord's system, and may.
    pub(crate) fn send_to(&self, origin: String) {
        *lock(&self.host.landlord) = Some(origin);
    }

    pub(crate) fn sends_to(&self) -> Option<String> {
        lock(&self.host.landlord).clone()
    }

    /// From now on the host says that it is this moment, as a header does: `Sat, 21 Nov 2026 10:00:00 GMT`.
    pub fn say_it_is(&self, moment: &str) {
        moment.clone_into(&mut lock(&self.host.date));
    }

    /// From now on it cannot be reached, as without a network.
    pub fn close(&self) {
        self.closing.notify_one();
    }

    /// From now on a path is not found.
    pub fn lose(&self, path: &str) {
        lock(&self.host.missing).insert(path.to_owned());
    }

    /// A lost path is found again.
    pub fn find_again(&self, path: &str) {
        lock(&self.host.missing).remove(path);
    }

    /// From now on the landlord of Wales, `pms`, has a third stage, or has none.
    pub fn have_third_stage(&self, there: bool) {
        self.host.third_stage.store(there, Ordering::SeqCst);
    }

    /// From now on browsers may keep scripts, styles and the app for the next page, as from most hosts.
    pub fn let_files_be_kept(&self) {
        self.host.files_are_kept.store(true, Ordering::SeqCst);
    }

    /// From now on a path is not answered.
    pub fn hold(&self, path: &str) {
        lock(&self.host.held).insert(path.to_owned());
    }

    /// A path that was held is answered, also where it was asked for before.
    pub fn release(&self, path: &str) {
        lock(&self.host.held).remove(path);
        self.host.released.notify_waiters();
    }

    /// From now on something else comes in place of a file.
    pub fn spoil(&self, path: &str, how: Spoilt) {
        lock(&self.host.spoilt).insert(path.to_owned(), how);
    }

    /// The file comes as it is again.
    pub fn mend(&self, path: &str) {
        lock(&self.host.spoilt).remove(path);
    }

    /// The paths loaded so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        lock(&self.host.requests).clone()
    }
}

impl Host {
    /// Waits until a path is held no longer.
    async fn until_released(&self, path: &str) {
        loop {
            let released = self.released.notified();
            if !lock(&self.held).contains(path) {
                return;
            }
            released.await;
        }
    }
}

/// A port that no host has had before: a browser that served its journey still keeps what it kept.
async fn new_origin() -> Result<(TcpListener, SocketAddr)> {
    static HAD: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    let mut taken = Vec::new();
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        if lock(&HAD).insert(address.port()) {
            return Ok((listener, address));
        }
        // Held until there is another, so that the system does not offer it again.
        taken.push(listener);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// What is behind a lock, whatever happened to its last holder: a failed test poisons nothing.
fn lock<T>(it: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The built folder: `COMPLAINT_DIST`, or `dist` of the workspace.
///
/// # Errors
///
/// When there is none there.
pub fn dist() -> Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let dist = std::env::var_os("COMPLAINT_DIST").map_or_else(|| root.join("dist"), PathBuf::from);
    for file in [
        "index.html",
        "complaint-wizard.js",
        "complaint-rescue.js",
        "complaint-sending.js",
        "complaint-app_bg.wasm",
        "split_later.wasm",
    ] {
        if !dist.join(file).is_file() {
            bail!(
                "{} has no {file}: run `cargo xtask build`, or name a built folder in COMPLAINT_DIST",
                dist.display()
            );
        }
    }
    Ok(dist)
}

/// Counts the request, loses what is lost, holds what is held, and puts the policy on every response.
async fn strictly(State(host): State<Arc<Host>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let lost = lock(&host.missing).contains(&path);
    let held = lock(&host.held).contains(&path);
    // From a page of no origin; its module scripts ask for leave.
    let nowhere = request.headers().get(header::ORIGIN).is_some_and(|it| it == "null");
    // Else browsers would not keep the page for the back button, as they do for most hosts.
    let keepable = request.uri().query().is_some_and(|it| it.contains("keepable"));
    let is_part = [".js", ".css", ".wasm"].iter().any(|it| path.ends_with(it));
    let kept = is_part && host.files_are_kept.load(Ordering::SeqCst);
    // A page that looks at headers alone loads nothing, and browsers ask for a page's icon when they like.
    if request.method() != Method::HEAD && !path.starts_with("/icons/") {
        lock(&host.requests).push(path.clone());
    }
    if held {
        host.until_released(&path).await;
    }
    let spoilt = lock(&host.spoilt).get(&path).copied();
    let mut response = if lost {
        StatusCode::NOT_FOUND.into_response()
    } else if let Some(how) = spoilt {
        let bytes = std::fs::read(host.dist.join(path.trim_start_matches('/')));
        let (media_type, bytes) = how.spoil(bytes.unwrap_or_default());
        ([(header::CONTENT_TYPE, media_type)], bytes).into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    if nowhere {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("null"));
    }
    let landlord = lock(&host.landlord).clone().unwrap_or_default();
    let policy = if path == "/gallery/jquery.html" { POLICY_OF_JQUERY } else { POLICY };
    let policy = policy.replace("connect-src 'self'", &format!("connect-src 'self' {landlord}"));
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
    }
    if let Ok(date) = HeaderValue::from_str(&lock(&host.date)) {
        headers.insert(header::DATE, date);
    }
    if kept {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("max-age=600"));
    } else if host.files_are_kept.load(Ordering::SeqCst) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    } else if !keepable {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

type Asked = Query<std::collections::BTreeMap<String, String>>;

/// What a page cannot be made of.
struct Unservable(anyhow::Error);

impl IntoResponse for Unservable {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, format!("{:#}", self.0)).into_response()
    }
}

/// The built page with one script more, before all others.
async fn standalone(
    State(host): State<Arc<Host>>,
    Query(asked): Asked,
) -> Result<Response, Unservable> {
    let page = read(&host, "index.html").map_err(Unservable)?;
    let script = format!("<head><script src=\"/test-support.js?now={}\"></script>", now(&asked));
    let mut page = page.replacen("<head>", &script, 1);
    if asked.get("lang").is_some_and(|it| Pseudo::of_tag(it).is_some()) {
        page = page.replacen(" bundled", "", 1);
    }
    let action = lock(&host.landlord).clone();
    let action = action.map_or_else(String::new, |it| format!(" action=\"{it}/complaints\""));
    let attributes = format!("<complaint-wizard{}{action}", lang(&asked));
    Ok(html(page.replacen("<complaint-wizard", &attributes, 1)))
}

/// A landlord's page with the wizard in it; with `?hostile`, under a style sheet that means harm; with
/// `?sticky`, under a header and over a footer that stay on the screen; with `?dark` or `?far`, on a dark page or far
/// down on it.
async fn embedded(
    axum::extract::Path(page): axum::extract::Path<String>,
    Query(asked): Asked,
) -> Response {
    let policy = page.strip_suffix(".html").unwrap_or(&page);
    let page = include_str!("host/embedded.html").replace("POLICY", policy);
    // What `complaint bundle` makes is made for an element without an address for email.
    let email = r#" email="complaints@landlord.example""#;
    let instead = ["bundled", "plain"].into_iter().find(|it| asked.contains_key(*it));
    let page = match instead {
        Some("bundled") => page.replace(email, " bundled"),
        Some(_) => page.replace(email, ""),
        None => page,
    };
    let sheets = ["hostile", "sticky", "dark", "far"];
    let style = match sheets.into_iter().find(|it| asked.contains_key(*it)) {
        Some(name) => format!(r#"<link rel="stylesheet" href="/{name}.css">"#),
        None => String::new(),
    };
    let page = page.replace("STYLE", &style).replace("NOW", now(&asked));
    html(page.replace(" LANG", &lang(&asked)))
}

/// The page for frames, with a policy and whose pages may show it.
async fn frame_page(
    State(host): State<Arc<Host>>,
    Query(asked): Asked,
) -> Result<Response, Unservable> {
    let page = read(&host, "frame.html").map_err(Unservable)?;
    let parents = asked.get("parents").map_or("", String::as_str);
    let page = page.replace("your-policy", "p3").replace("https://www.your.example", parents);
    let script = format!("<head><script src=\"/test-support.js?now={}\"></script>", now(&asked));
    Ok(html(page.replacen("<head>", &script, 1)))
}

/// Another's page that shows the wizard in a frame: `sandboxed` gives it no origin; `landlords` has the page for frames
/// in it, and the script for that; `strangers` has the same, which does not name it. The host of the frame is the other
/// one of ours, so its site is.
async fn framed(
    axum::extract::Path(how): axum::extract::Path<String>,
    headers: HeaderMap,
) -> Response {
    let here = headers.get(header::HOST).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let there = here.replace("localhost", "127.0.0.1");
    let sandbox = match how.as_str() {
        "sandboxed" => "sandbox=\"allow-scripts allow-forms allow-downloads\"",
        _ => "",
    };
    let script = format!("<script src=\"http://{there}/complaint-frame.js\" defer></script>");
    let (frame, script) = match how.as_str() {
        "landlords" => (format!("frame-page.html?parents=http://{here}"), script),
        "strangers" => ("frame-page.html?parents=https://www.your.example".to_owned(), script),
        _ => ("embedded/p3.html".to_owned(), String::new()),
    };
    let page = include_str!("host/framed.html").replace("SCRIPT", &script);
    let page = page.replace("SANDBOX", sandbox).replace("FRAME", &frame).replace("THERE", &there);
    let mut response = html(page);
    let policy = "default-src 'none'; frame-src http:; img-src data:; script-src http:";
    response
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
}

/// A page on which what only sending needs is tried by itself.
async fn sending(Query(asked): Asked) -> Response {
    html(include_str!("host/sending.html").replace("NOW", now(&asked)))
}

/// The attribute for the language asked for with `?lang=`.
fn lang(asked: &std::collections::BTreeMap<String, String>) -> String {
    asked.get("lang").map_or_else(String::new, |it| format!(" lang=\"{it}\""))
}

/// The words of a language as built, or made up from the English ones: the first part or the later one.
async fn locale(
    State(host): State<Arc<Host>>,
    axum::extract::Path(file): axum::extract::Path<String>,
) -> Response {
    let name = file.strip_suffix(".json").unwrap_or(&file);
    let (language, later) = name.strip_suffix("-later").map_or((name, false), |it| (it, true));
    let text = match Pseudo::of_tag(language) {
        Some(_) => made_up(language, later),
        None => read(&host, &format!("locales/{file}")),
    };
    match text {
        Ok(text) => text.into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The words of a language, from its locale file, which is read once.
pub(crate) fn words(language: &str) -> Result<Catalog> {
    static READ: Mutex<BTreeMap<String, Catalog>> = Mutex::new(BTreeMap::new());
    if let Some(words) = lock(&READ).get(language) {
        return Ok(words.clone());
    }
    let words = Catalog::read(&locale_text(language)?)?;
    lock(&READ).insert(language.to_owned(), words.clone());
    Ok(words)
}

fn locale_text(language: &str) -> Result<String> {
    let pseudo = Pseudo::of_tag(language);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/locales");
    let file = folder.join(pseudo.map_or(language, |_| "en")).with_extension("ftl");
    let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    pseudo.map_or_else(|| Ok(text.clone()), |it| it.locale(&text))
}

/// What a build makes of a part of a locale file, of a made-up language; each is made once.
fn made_up(language: &str, later: bool) -> Result<String> {
    static MADE: Mutex<BTreeMap<(String, bool), String>> = Mutex::new(BTreeMap::new());
    let key = (language.to_owned(), later);
    if let Some(made) = lock(&MADE).get(&key) {
        return Ok(made.clone());
    }
    let text = locale_text(language)?;
    let (first, rest) = parts(&text);
    let words = Catalog::read(if later { rest } else { first })?;
    let made = complaint_core::json::write(&words.to_json());
    lock(&MADE).insert(key, made.clone());
    Ok(made)
}

fn now(asked: &std::collections::BTreeMap<String, String>) -> &str {
    asked.get("now").map_or(NOW, String::as_str)
}

fn html(page: String) -> Response {
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
}

/// A built policy that asks for a button to leave the page quickly.
async fn leaving(
    State(host): State<Arc<Host>>,
    headers: HeaderMap,
) -> Result<Response, Unservable> {
    let policy = || {
        let mut policy: Value = serde_json::from_str(&read(&host, "policies/p3.json")?)?;
        let here = headers.get(header::HOST).context("no host")?.to_str()?;
        let to = json!(format!("http://{here}/neutral"));
        policy.as_object_mut().context("no policy")?.insert("leave_quickly".to_owned(), to);
        Ok(policy.to_string())
    };
    Ok(([(header::CONTENT_TYPE, "application/json")], policy().map_err(Unservable)?)
        .into_response())
}

/// The built policy of the landlord of Wales, where the Code does not hold; with a third stage, and its
/// own time for an answer, when that is wanted.
async fn wales(State(host): State<Arc<Host>>) -> Result<Response, Unservable> {
    let policy = || {
        let text = read(&host, "policies/pms.json")?;
        if !host.third_stage.load(Ordering::SeqCst) {
            return Ok(text);
        }
        let mut policy: Value = serde_json::from_str(&text)?;
        let stages = policy.get_mut("stages").and_then(Value::as_array_mut).context("no stages")?;
        let mut third = stages.last().context("no stage")?.clone();
        let stage = third.as_object_mut().context("no stage")?;
        stage.insert("number".to_owned(), json!(3));
        stage.insert("name".to_owned(), json!("Stage 5 - Panel"));
        stages.push(third);
        let periods = policy.get_mut("periods").and_then(Value::as_array_mut);
        let periods = periods.context("no periods")?;
        let is_second = |it: &&Value| it.get("id").is_some_and(|it| it == "stage-2.respond");
        let mut of_third = periods.iter().find(is_second).context("no time there")?.clone();
        let period = of_third.as_object_mut().context("no period")?;
        period.insert("id".to_owned(), json!("stage-3.respond"));
        period.insert("counted_from".to_owned(), json!("final-escalation-requested"));
        periods.push(of_third);
        Ok(policy.to_string())
    };
    Ok(([(header::CONTENT_TYPE, "application/json")], policy().map_err(Unservable)?)
        .into_response())
}

/// The built list, but every landlord has an address for complaints.
async fn landlords(State(host): State<Arc<Host>>) -> Result<Response, Unservable> {
    let list = with_addresses(&host).map_err(Unservable)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], list.to_string()).into_response())
}

/// The same in what `complaint bundle` has made of it.
async fn landlords_bundle(
    State(host): State<Arc<Host>>,
    language: &'static str,
) -> Result<Response, Unservable> {
    let bundle = || {
        let text = read(&host, &format!("landlords.{language}.json"))?;
        let mut files: Value = serde_json::from_str(&text)?;
        files.as_object_mut().context("no files")?.insert(String::new(), with_addresses(&host)?);
        Ok(files.to_string())
    };
    Ok(([(header::CONTENT_TYPE, "application/json")], bundle().map_err(Unservable)?)
        .into_response())
}

fn with_addresses(host: &Host) -> Result<Value> {
    let mut list: Value = serde_json::from_str(&read(host, "landlords.json")?)?;
    let entries = list.get_mut("landlords").and_then(Value::as_array_mut);
    for entry in entries.context("landlords.json has no landlords")? {
        let id = entry.get("id").and_then(Value::as_str).context("a landlord has no id")?;
        let address = format!("complaints@{id}.example");
        if let Some(entry) = entry.as_object_mut() {
            entry.insert("email".to_owned(), json!(address));
        }
    }
    Ok(list)
}

async fn test_support() -> Response {
    js(include_str!("host/test-support.js"))
}

fn js(text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, "text/javascript")], text).into_response()
}

fn css(text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, "text/css")], text).into_response()
}

fn read(host: &Host, file: &str) -> Result<String> {
    let path = host.dist.join(file);
    std::fs::read_to_string(&path).with_context(|| path.display().to_string())
}
