//! The process that draws a page, and its sudden end: what a phone does to a tab when it wants the
//! memory.

use std::collections::BTreeSet;
use std::panic::Location;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::page::{Page, at};
use crate::windows::Window;

/// A window whose page has its own process.
#[derive(Debug)]
pub struct KillableRenderer {
    window: Window,
    processes: BTreeSet<u32>,
    bystander: Window,
}

impl KillableRenderer {
    /// From now on the most memory that the page takes is counted from what it has now.
    ///
    /// # Errors
    ///
    /// When the system does not let us.
    pub fn forget_the_peak(&self) -> Result<()> {
        for id in &self.processes {
            std::fs::write(format!("/proc/{id}/clear_refs"), "5")?;
        }
        Ok(())
    }

    /// What memory the page takes now, and the most it took, in kilobytes.
    ///
    /// # Errors
    ///
    /// When the system does not tell.
    pub fn memory(&self) -> Result<(u64, u64)> {
        let (mut now, mut peak) = (0, 0);
        for id in &self.processes {
            let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
            let of = |name: &str| -> Result<u64> {
                let line =
                    status.lines().find_map(|it| it.strip_prefix(name)).context("no memory")?;
                Ok(line.trim().trim_end_matches(" kB").parse()?)
            };
            now += of("VmRSS:")?;
            peak += of("VmHWM:")?;
        }
        Ok((now, peak))
    }
}

impl Page {
    /// Opens a window with a page of the host, drawn by its own process, and turns to it. The
    /// browser is one that gives each page a process ([`crate::Browser::OneProcessAPage`]).
    ///
    /// # Errors
    ///
    /// When the browser does not tell its processes.
    #[track_caller]
    pub fn open_to_be_killed(&self, path: &str) -> Result<KillableRenderer> {
        let open = || {
            // Of another site, so that it does not share the process.
            let address = self.host().other_site_of("/neutral");
            self.wait(self.session.client.goto(&address))?;
            let bystander = self.window()?;
            let before = renderers(self.session.profile())?;
            let window = self.new_window()?;
            self.visit(path)?;
            let after = renderers(self.session.profile())?;
            let processes: BTreeSet<u32> = after.difference(&before).copied().collect();
            ensure!(!processes.is_empty(), "no process of the page's own: {before:?}, {after:?}");
            Ok(KillableRenderer { window, processes, bystander })
        };
        at(Location::caller(), open())
    }

    /// Ends the window's process without a word to it, and turns to the window that was there before.
    /// The moment just before.
    ///
    /// # Errors
    ///
    /// When it does not end.
    #[track_caller]
    pub fn kill(&self, renderer: KillableRenderer) -> Result<Instant> {
        let KillableRenderer { window, processes, bystander } = renderer;
        let kill = || {
            let processes: Vec<String> = processes.iter().map(u32::to_string).collect();
            let moment = Instant::now();
            let killed = Command::new("kill").arg("-9").args(&processes).status()?;
            ensure!(killed.success(), "kill -9 {processes:?}: {killed}");
            self.turn_to(&bystander)?;
            // Its driver would end the whole session over a dead window.
            let target = String::from(window.0.clone());
            self.ask("Target.closeTarget", json!({ "targetId": target }))?;
            let gone = || Ok((!self.windows()?.contains(&window)).then_some(()));
            self.until(|| "the dead window to be closed".to_owned(), gone)?;
            Ok(moment)
        };
        at(Location::caller(), kill())
    }
}

/// One process of the system, from where the kernel lists them.
struct Process {
    id: u32,
    parent: u32,
    command: String,
}

fn process(folder: &Path) -> Option<Process> {
    let id = folder.file_name()?.to_str()?.parse().ok()?;
    let command = std::fs::read(folder.join("cmdline")).ok()?;
    let command = String::from_utf8_lossy(&command).replace('\0', " ");
    let status = std::fs::read_to_string(folder.join("status")).ok()?;
    let parent = status.lines().find_map(|it| it.strip_prefix("PPid:"))?.trim().parse().ok()?;
    Some(Process { id, parent, command })
}

/// The processes that draw pages, of the browser with a profile.
fn renderers(profile: &Path) -> Result<BTreeSet<u32>> {
    let listed = std::fs::read_dir("/proc").context("only Linux tells of processes so")?;
    let all: Vec<Process> = listed.flatten().filter_map(|it| process(&it.path())).collect();
    let flag = format!("--user-data-dir={}", profile.display());
    let is_browser = |it: &Process| it.command.contains(&flag) && !it.command.contains("--type=");
    let mut family: BTreeSet<u32> =
        all.iter().filter(|it| is_browser(it)).map(|it| it.id).collect();
    ensure!(!family.is_empty(), "no browser with {flag}");
    loop {
        let children: Vec<u32> =
            all.iter().filter(|it| family.contains(&it.parent)).map(|it| it.id).collect();
        let before = family.len();
        family.extend(children);
        if family.len() == before {
            break;
        }
    }
    let draws = |it: &&Process| family.contains(&it.id) && it.command.contains("--type=renderer");
    Ok(all.iter().filter(draws).map(|it| it.id).collect())
}
