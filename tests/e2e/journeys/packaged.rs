//! The zip for landlords, unpacked in a folder of a site on the servers that they have.

use std::fs;
use std::path::Path;
use std::process::Command;

use e2e::{
    Context as _, Has, Look, Outcome, Program, Result, WebServer, ensure, folder_in,
    folder_of_its_own, in_browser, release, see_valid_markup, unpack_release,
};
use serde_json::Value;

use crate::doctor;
use crate::walk::P3;

/// Names the files of the release whose bytes are not those of the manifest.
const WRONG_FILES: &str = "
    return (async () => {
      const base = document.querySelector('script').src.replace('complaint-wizard.js', '');
      const { files } = await (await fetch(`${base}manifest.json`)).json();
      const wrong = [];
      for (const [name, { integrity, bytes }] of Object.entries(files)) {
        const content = await (await fetch(base + name)).arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', content));
        const text = `sha384-${btoa(String.fromCharCode(...digest))}`;
        if (text !== integrity || content.byteLength !== bytes) wrong.push(name);
      }
      return Object.keys(files).length > 50 ? wrong : ['too few files'];
    })()";

/// A landlord's page with the two tags, and the release in a folder of the site.
fn a_site_on(program: Program) -> Outcome {
    in_browser(|page| {
        let site = folder_of_its_own()?;
        fs::create_dir_all(site.path().join("tools"))?;
        let release = unpack_release(&site.path().join("tools"))?;
        let manifest = site.path().join("tools").join(&release).join("manifest.json");
        let manifest: Value = serde_json::from_str(&fs::read_to_string(manifest)?)?;
        let integrity = manifest.pointer("/files/complaint-wizard.js/integrity");
        let integrity = integrity.and_then(Value::as_str).unwrap_or_default();
        let html = format!(
            "<!doctype html><html lang=en><title>Complaints</title><link rel=icon href=data:,>
             <complaint-wizard policy=/tools/{release}/policies/p3.json><p>Phone us.</p></complaint-wizard>
             <script type=module src=/tools/{release}/complaint-wizard.js integrity={integrity} crossorigin=anonymous>
             </script>"
        );
        fs::create_dir_all(site.path().join("complaints"))?;
        fs::write(site.path().join("complaints/index.html"), html)?;
        let Some(server) = WebServer::start(program, site.path(), &Has::Pages(None))? else {
            return Ok(());
        };
        page.speak_of(P3.name);
        page.have(server, site);
        page.visit_elsewhere("/complaints/")?;
        page.see_page("so-far")?;
        page.answer("so-far", "unhappy")?;
        page.see_page("who")?;
        // The second part has come, so it is the one that the first asks for.
        page.go_by(&page.say("overview-link"))?;
        page.see_page("overview")?;
        let wrong: Vec<String> = page.run(WRONG_FILES)?;
        ensure!(wrong.is_empty(), "other bytes than the manifest says: {wrong:?}");
        page.visit_elsewhere(&format!("/tools/{release}/doctor.html"))?;
        doctor::wrong(page)?;
        doctor::look_at(page, "/complaints/")?;
        // Both are set to neither.
        let wrong: Vec<_> = doctor::wrong(page)?.into_keys().collect();
        assert_eq!(wrong, ["caching", "compression"]);
        ensure!(page.host_text()?.contains("The wizard has started"), "it was not tried");
        Ok(())
    })
}

#[test]
fn a_release_in_a_folder_of_a_site_on_nginx_starts_and_has_the_bytes_of_its_manifest() -> Outcome {
    a_site_on(Program::Nginx)
}

#[test]
fn a_release_in_a_folder_of_a_site_on_caddy_starts_and_has_the_bytes_of_its_manifest() -> Outcome {
    a_site_on(Program::Caddy)
}

#[test]
fn a_release_on_another_server_of_the_landlords_starts_in_its_page() -> Outcome {
    in_browser(|page| {
        let (site, files) = (folder_of_its_own()?, folder_of_its_own()?);
        let release = unpack_release(files.path())?;
        let Some(server) = WebServer::start(Program::Nginx, files.path(), &Has::Files)? else {
            return Ok(());
        };
        let from = server.address_of("");
        page.have(server, files);
        fs::write(
            site.path().join("index.html"),
            format!(
                "<!doctype html><html lang=en><title>Complaints</title><link rel=icon href=data:,>
                 <complaint-wizard policy={from}/{release}/policies/p3.json><p>Phone us.</p></complaint-wizard>
                 <script type=module src={from}/{release}/complaint-wizard.js crossorigin=anonymous></script>"
            ),
        )?;
        let pages = Has::Pages(Some(from));
        let Some(server) = WebServer::start(Program::Caddy, site.path(), &pages)? else {
            return Ok(());
        };
        page.have(server, site);
        page.speak_of(P3.name);
        page.visit_elsewhere("/")?;
        page.see_page("so-far")?;
        page.answer("so-far", "unhappy")?;
        page.go_by(&page.say("overview-link"))?;
        page.see_page("overview")
    })
}

#[test]
fn what_web_teams_read_is_accessible_and_valid_and_its_links_lead_somewhere() -> Outcome {
    in_browser(|page| {
        let files = folder_of_its_own()?;
        let release = files.path().join(unpack_release(files.path())?);
        let docs = release.join("docs");
        see_valid_markup(&docs)?;
        for name in ["licences", "builder", "doctor", "frame"] {
            see_valid_markup(&release.join(name).with_extension("html"))?;
        }
        let mut pages = vec!["/licences.html".to_owned()];
        for entry in fs::read_dir(&docs)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            pages.extend(name.ends_with(".html").then(|| format!("/docs/{name}")));
        }
        ensure!(pages.len() > 9, "too few: {pages:?}");
        for at in pages {
            page.visit(&at)?;
            page.see_no_violations(Look::Whole).with_context(|| at.clone())?;
            let lost: Vec<String> = page.run(
                "return (async () => {
                   const lost = [];
                   for (const { href } of document.querySelectorAll('main a')) {
                     if (!(await fetch(href)).ok) lost.push(href);
                   }
                   return lost;
                 })()",
            )?;
            ensure!(lost.is_empty(), "{at}: {lost:?}");
        }
        Ok(())
    })
}

fn run(program: &Path, arguments: &[&str], folder: &Path) -> Result<()> {
    let done = Command::new(program).args(arguments).current_dir(folder).output();
    let done = done.with_context(|| program.display().to_string())?;
    let told = [done.stdout, done.stderr].concat();
    ensure!(done.status.success(), "{}: {}", program.display(), String::from_utf8_lossy(&told));
    Ok(())
}

#[test]
fn a_project_of_vite_has_the_wizard_and_its_types_from_the_package_for_npm() -> Outcome {
    in_browser(|page| {
        let of_its_own = folder_of_its_own()?;
        let project = of_its_own.path();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vite");
        for name in ["package.json", "index.html", "main.ts", "tsconfig.json"] {
            fs::copy(from.join(name), project.join(name))?;
        }
        let package = release("tgz")?;
        let package = package.to_string_lossy();
        let npm = ["install", "--offline", "--no-audit", "--no-fund", &*package];
        run(Path::new("npm"), &npm, project)?;
        fs::create_dir(project.join("public"))?;
        let files = project.join("node_modules/complaint-wizard/dist");
        fs::rename(files, project.join("public/complaint-wizard"))?;
        run(&folder_in("COMPLAINT_SCRIPT_CHECKERS")?.join("tsc"), &["--project", "."], project)?;
        run(&folder_in("COMPLAINT_VITE")?.join("vite"), &["build", "--logLevel", "warn"], project)?;
        let site = project.join("dist");
        let Some(server) = WebServer::start(Program::Caddy, &site, &Has::Pages(None))? else {
            return Ok(());
        };
        page.speak_of(P3.name);
        page.have(server, of_its_own);
        page.visit_elsewhere("/")?;
        page.see_page("so-far")?;
        page.answer("so-far", "unhappy")?;
        page.see_page("who")?;
        assert_eq!(page.title()?, "Complaints: WHO");
        Ok(())
    })
}
