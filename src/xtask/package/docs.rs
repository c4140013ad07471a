//! What web teams read, as pages of plain HTML: `docs/*.md`, with the version and with the files of the tutorial.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use askama::Template;
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, html};

use super::contents::VERSION;

#[derive(Debug, Template)]
#[template(path = "doc.html")]
struct Page {
    title: String,
    is_index: bool,
    content: String,
}

/// Writes them into `docs` of a folder.
///
/// # Errors
///
/// When a file cannot be read or written.
pub(super) fn write(root: &Path, folder: &Path) -> Result<()> {
    let (from, to) = (root.join("docs"), folder.join("docs"));
    let tutorial = to.join("tutorial");
    fs::create_dir_all(&tutorial)?;
    let mut samples = Vec::new();
    for entry in fs::read_dir(from.join("tutorial"))? {
        let file = entry?.path();
        let name =
            file.file_name().context("a file without a name")?.to_string_lossy().into_owned();
        fs::copy(&file, tutorial.join(&name))?;
        samples.push((name, fs::read_to_string(&file)?));
    }
    for entry in fs::read_dir(&from)? {
        let file = entry?.path();
        if file.extension().is_some_and(|it| it == "md") {
            let mut text = fs::read_to_string(&file)?;
            for (name, sample) in &samples {
                text = text.replace(&format!("{{{{{name}}}}}"), &format!("```\n{sample}```"));
            }
            let name = file.file_stem().context("a file without a name")?;
            let page = page(&text.replace("VERSION", VERSION), name == "index")?;
            fs::write(to.join(name).with_added_extension("html"), page)?;
        }
    }
    Ok(())
}

/// A page of a text. A link to another text becomes one to its page.
fn page(text: &str, is_index: bool) -> Result<String> {
    let title = text.lines().next().and_then(|it| it.strip_prefix("# "));
    let title = title.context("a text of docs does not begin with its title")?.to_owned();
    let events = Parser::new_ext(text, Options::ENABLE_TABLES);
    let mut content = String::new();
    html::push_html(&mut content, events.map(with_page_link));
    // Code may be wider than the page; it is scrolled by keyboard too.
    let content = content.replace("<pre>", "<pre tabindex=\"0\">");
    Ok(Page { title, is_index, content }.render()?)
}

fn with_page_link(event: Event<'_>) -> Event<'_> {
    let Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id }) = event else {
        return event;
    };
    let dest_url = match dest_url.strip_suffix(".md") {
        Some(name) => CowStr::from(format!("{name}.html")),
        None => dest_url,
    };
    Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_a_page_with_its_title_and_links_to_pages() -> Result<()> {
        let page = page("# How & why\n\nSee [frames](frames.md) and [this](../a.html).\n", false)?;
        for part in [
            "<title>How &#38; why</title>",
            "<h1>How &amp; why</h1>",
            r#"<a href="frames.html">frames</a>"#,
            r#"<a href="../a.html">this</a>"#,
            r#"<a href="index.html">"#,
        ] {
            assert!(page.contains(part), "no {part} in {page}");
        }
        Ok(())
    }

    #[test]
    fn a_text_without_a_title_is_refused() {
        assert!(page("Some text.", true).is_err());
    }
}
