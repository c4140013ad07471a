//! `cargo xtask test`: every check of the project, the quickest to fail first.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail, ensure};

use crate::browsers::{self, Browsers, Display, database_server, web_servers};
use crate::build_tools::BuildTools;
use crate::rust::{self, WASM};
use crate::stores::Stores;
use crate::times::{self, Taken};
use crate::{cache, dependencies, hosts, install, process, tools};

/// One named check.
struct Step {
    name: &'static str,
    command: Command,
    /// The file in which its journeys write how long they took.
    journeys: Option<PathBuf>,
}

/// The step whose browser needs a screen.
const WEBKIT: &str = "webkit";

/// The step whose program is installed only when the step runs: that can take minutes.
const DEPENDENCIES: &str = "dependencies";

/// The step whose tests start a web server and a database server, where there are any.
const TEST: &str = "test";

/// The step whose journeys send to a receiver that keeps complaints in PostgreSQL and an object store.
const STORES: &str = "stores";

/// The native packages: all but the app, which compiles to wasm only. Steps name all of them and not some: for
/// another selection Cargo would compile the dependencies again, with other features.
const NATIVE: [&str; 3] = ["--workspace", "--exclude", "complaint-app"];

/// All their tests but the journeys, which need a browser.
const NATIVE_TESTS: [&str; 6] = ["--lib", "--bins", "--test", "core", "--test", "tools"];

/// Chromium runs all journeys but those that are for `soak` alone.
const ALL_JOURNEYS: &[&str] = &["--skip", "soak::"];

/// The journeys that run in every engine.
const EVERYWHERE: &[&str] =
    &["everywhere::", "case::p3::", "case::places_for_people::", "case::pms::"];

/// The journeys that send to a landlord's system, and look there.
const SENT: &[&str] = &["sent::"];

/// Runs all checks, or the one called `only`, and stops at the first that fails. Of Rust tests and journeys
/// it runs those whose name holds one of `tests`, or all where there are none.
///
/// # Errors
///
/// When a check fails, when something it needs cannot be installed, or when there is no check of that name.
pub(crate) fn run(root: &Path, only: Option<&str>, tests: &[String]) -> Result<()> {
    rust::ensure_components()?;
    let build_tools = BuildTools::ensure(root)?;
    let browsers = browsers::ensure(root)?;
    let web_servers = web_servers::ensure(&cache::folder()?)?;
    let database_server = database_server::ensure(&cache::folder()?)?;
    let mut steps = steps(&build_tools, &browsers, web_servers.as_deref(), root, tests)?;
    if let Some(step) = steps.iter_mut().find(|it| it.name == TEST) {
        step.command.envs(web_servers.iter().map(|it| ("COMPLAINT_WEB_SERVERS", it)));
        step.command.envs(database_server.iter().map(|it| ("COMPLAINT_DATABASE_SERVER", it)));
    }
    if let Some(only) = only {
        let names: Vec<_> = steps.iter().map(|step| step.name).collect();
        steps.retain(|step| step.name == only);
        if steps.is_empty() {
            bail!("no step is called `{only}`; there are {}", names.join(", "));
        }
    }
    let mut stores = None;
    if steps.iter().any(|it| [TEST, STORES].contains(&it.name)) {
        let started = Stores::start(root, database_server.as_deref())?;
        steps.retain(|it| it.name != STORES || started.are_both_there());
        for step in steps.iter_mut().filter(|it| [TEST, STORES].contains(&it.name)) {
            step.command.envs(started.settings());
        }
        stores = Some(started);
    }
    let mut has_advisories = true;
    if let Some(step) = steps.iter_mut().find(|it| it.name == DEPENDENCIES) {
        let check = dependencies::check(root)?;
        (step.command, has_advisories) = (check.command, check.has_advisories);
    }
    let mut display = None;
    if let Some(step) = steps.iter_mut().find(|it| it.name == WEBKIT) {
        display = Display::unless_there()?;
        step.command.envs(display.iter().map(|it| ("DISPLAY", &it.name)));
    }
    let mut taken = Vec::new();
    let mut outcome = Ok(());
    for step in &mut steps {
        println!("\n== {}: {}", step.name, process::shown(&step.command));
        let start = Instant::now();
        let mut tests = 0;
        outcome = process::run_and_hear(&mut step.command, |it| tests += times::passed(it));
        taken.push(Taken { step: step.name, time: start.elapsed(), tests });
        if outcome.is_err() {
            break;
        }
    }
    drop((display, stores));
    let slowest = times::slowest(steps.iter().filter_map(|it| it.journeys.as_deref()))?;
    if !slowest.is_empty() {
        println!("\nthe slowest journeys\n{slowest}");
    }
    println!("\n{}", times::table(&taken));
    outcome?;
    println!("all steps passed");
    if !has_advisories {
        println!("{}", dependencies::ADVISORIES_NOT_CHECKED);
    }
    if browsers.webkit.is_none() {
        println!("{}", browsers::WEBKIT_NOT_RUN);
    }
    if web_servers.is_none() {
        println!("{}", web_servers::NOT_RUN);
    }
    if database_server.is_none() {
        println!("{}", database_server::NOT_RUN);
    }
    Ok(())
}

fn steps(
    build_tools: &BuildTools,
    browsers: &Browsers,
    web_servers: Option<&Path>,
    root: &Path,
    tests: &[String],
) -> Result<Vec<Step>> {
    let tests: Vec<&str> = tests.iter().map(String::as_str).collect();
    let cargo = |name, args: &[&str]| {
        let command = build_tools.cargo(args);
        Step { name, command, journeys: None }
    };
    let browser_test = |name, args: &[&str]| {
        let mut step = cargo(name, args);
        let chromium = &browsers.chromium;
        step.command.env("CHROMEDRIVER", &chromium.chromedriver).env("CHROME", &chromium.chrome);
        step
    };

    let deny = ["--", "-D", "warnings"];
    let app = ["-p", "complaint-app", "--target", WASM];

    let capabilities = root.join("target/webdriver.json");
    std::fs::create_dir_all(root.join("target"))?;
    std::fs::write(&capabilities, browsers.chromium.capabilities())?;
    let mut unit = browser_test("browser-units", &[&["test"], &app[..]].concat());
    unit.command
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            build_tools.program("wasm-bindgen-test-runner")?,
        )
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        // A slow machine needs more than the 5 and 20 seconds it gives by default.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");

    let of_scripts = install::ensure(&tools::script_checkers(), &cache::folder()?, root)?;
    let check_scripts = |name, program, args: &[&str]| {
        let mut command = Command::new(of_scripts.join(program));
        command.args(args).current_dir(root);
        Step { name, command, journeys: None }
    };
    let checkers = install::ensure(&tools::checkers(), &cache::folder()?, root)?;
    let hosts = hosts::ensure(root)?;
    let journeys = |name, engine: &str, all: &[&str]| -> Result<Step> {
        let which = if tests.is_empty() { all } else { &tests };
        // Named for its engine, but for the one that uses another's.
        let file = if name == STORES { name } else { engine };
        let times = root.join("target").join(file).with_extension("txt");
        // Each run adds to it.
        if times.exists() {
            std::fs::remove_file(&times)?;
        }
        let mut step = browser_test(
            name,
            &[&["test"], &NATIVE[..], &["--test", "journeys", "--"], which].concat(),
        );
        step.command.env("COMPLAINT_DIST", root.join("dist")).env("COMPLAINT_ENGINE", engine);
        step.command.env("COMPLAINT_CHECKERS", &checkers).env("COMPLAINT_TIMES", &times);
        step.command.env("COMPLAINT_HOSTS", &hosts);
        step.journeys = Some(times);
        Ok(step)
    };
    let mut chromium = journeys("journeys", "chromium", ALL_JOURNEYS)?;
    let vite = install::ensure(&tools::vite(), &cache::folder()?, root)?;
    chromium.command.env("COMPLAINT_PACKAGE", root.join("target/package"));
    chromium.command.env("COMPLAINT_VITE", vite).env("COMPLAINT_SCRIPT_CHECKERS", &of_scripts);
    if let Some(folder) = web_servers {
        chromium.command.env("COMPLAINT_WEB_SERVERS", folder);
    }
    let stores = journeys(STORES, "chromium", SENT)?;
    let mut firefox = journeys("firefox", "firefox", EVERYWHERE)?;
    firefox.command.env("FIREFOX", &browsers.firefox.firefox);
    firefox.command.env("GECKODRIVER", &browsers.firefox.geckodriver);
    let mut webkit = None;
    if let Some(it) = &browsers.webkit {
        let mut step = journeys(WEBKIT, "webkit", EVERYWHERE)?;
        step.command.env("WEBKITDRIVER", &it.driver);
        webkit = Some(step);
    }

    let steps = [
        cargo("format", &["fmt", "--all", "--check"]),
        Step { name: DEPENDENCIES, command: Command::new("cargo-deny"), journeys: None },
        cargo("lint", &[&["clippy"], &NATIVE[..], &["--all-targets"], &deny].concat()),
        cargo("lint-app", &[&["clippy"], &app[..], &["--all-targets"], &deny].concat()),
        check_scripts("script-types", "tsc", &["--project", "public"]),
        check_scripts(
            "script-lint",
            "biome",
            &["lint", "--error-on-warnings", "public", "tests/bench"],
        ),
        cargo("core-wasm", &["check", "-p", "complaint-core", "--target", WASM]),
        cargo(TEST, &[&["test"], &NATIVE[..], &NATIVE_TESTS[..], &["--"], &tests].concat()),
        cargo("instructions", &["bench", "-q", "-p", "complaint-core"]),
        Step { name: "scripts", command: scripts(root)?, journeys: None },
        unit,
        Step { name: "dist", command: build_tools.release()?, journeys: None },
        Step { name: "package", command: package(root)?, journeys: None },
        chromium,
        stores,
        firefox,
    ];
    let can_run = |it: &Step| browsers::VALGRIND_EXISTS || it.name != "instructions";
    Ok(steps.into_iter().chain(webkit).filter(can_run).collect())
}

/// This program, packing what the step before has built.
fn package(root: &Path) -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("package").current_dir(root);
    Ok(command)
}

/// The unit tests of the page's scripts, by Node.js's own test runner.
fn scripts(root: &Path) -> Result<Command> {
    let mut files = Vec::new();
    for file in std::fs::read_dir(root.join("tests/scripts"))? {
        let file = file?.path();
        if file.to_string_lossy().ends_with(".test.js") {
            files.push(file);
        }
    }
    files.sort();
    // A filter that names nothing would pass with nothing run.
    ensure!(!files.is_empty(), "there are no tests in tests/scripts");
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=spec"]).args(files).current_dir(root);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_journeys_for_every_engine() {
        // A filter that names nothing would pass with nothing run.
        let journeys = include_str!("../../tests/e2e/journeys/main.rs");
        assert!(journeys.contains("\nmod everywhere;\n"), "{EVERYWHERE:?} names none");
        let case = include_str!("../../tests/e2e/journeys/case/mod.rs");
        for it in EVERYWHERE.iter().filter_map(|it| it.strip_prefix("case::")) {
            let file = it.trim_end_matches("::");
            assert!(case.contains(&format!("\nmod {file};\n")), "{EVERYWHERE:?} names {it}");
        }
        assert!(journeys.contains("\nmod sent;\n"), "{SENT:?} names none");
        assert!(journeys.contains("\nmod soak;\n"), "{ALL_JOURNEYS:?} skips none");
    }

    #[test]
    fn every_test_target_but_the_journeys_is_run() {
        let manifests = [
            include_str!("../core/Cargo.toml"),
            include_str!("../tools/Cargo.toml"),
            include_str!("Cargo.toml"),
            include_str!("../../tests/e2e/Cargo.toml"),
        ];
        let targets = manifests.iter().flat_map(|it| it.split("[[test]]\nname = \"").skip(1));
        let mut targets: Vec<&str> = targets.filter_map(|it| it.split('"').next()).collect();
        targets.retain(|it| !NATIVE_TESTS.contains(it));
        assert_eq!(targets, ["journeys"]);
    }
}
