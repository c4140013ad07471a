//! Six pages in every text size and every set of colours: all look different, and when
//! `COMPLAINT_SHEETS` names a folder, a sheet for each size goes there for people to look at.
//! `COMPLAINT_SHEETS=public/pictures cargo test -p e2e --test journeys sheets` draws those of the
//! repository again.

use std::collections::BTreeSet;
use std::path::Path;

use e2e::{Context, Outcome, Page, Result, ensure, in_browser};

use crate::along;

const PAGES: [&str; 6] = ["so-far", "date-error", "result", "what-happened", "letter", "done"];
pub(crate) const SIZES: [&str; 3] = ["normal", "large", "giant"];
pub(crate) const CONTRASTS: [&str; 4] = ["normal", "high", "yellow-on-black", "black-on-cream"];

/// A phone of the middling kind, in CSS pixels.
const PHONE: (u32, u32) = (412, 900);

/// A picture, and what it shows.
struct Shot {
    page: String,
    size: &'static str,
    contrast: &'static str,
    webp: String,
}

fn take(page: &Page, name: &str) -> Result<Vec<Shot>> {
    if name == "so-far" {
        page.unfold(&page.say("display-title"))?;
    }
    let mut shots = Vec::new();
    for size in SIZES {
        page.set_attribute("size", size)?;
        for contrast in CONTRASTS {
            page.set_attribute("contrast", contrast)?;
            page.run::<()>("scrollTo(0, 0)")?;
            shots.push(Shot {
                page: name.to_owned(),
                size,
                contrast,
                webp: page.screen_as_webp(80)?,
            });
        }
    }
    if name == "so-far" {
        page.unfold(&page.say("display-title"))?;
    }
    Ok(shots)
}

/// A row for each set of colours, a column for each page, at half their size.
fn sheet(page: &Page, shots: &[&Shot]) -> Result<String> {
    let columns = u32::try_from(PAGES.len())?;
    let rows = u32::try_from(CONTRASTS.len())?;
    page.screen(columns * (PHONE.0 / 2 + 8) + 8, rows * (PHONE.1 / 2 + 32) + 8, 1)?;
    page.run::<()>(&format!(
        "document.body.replaceChildren();
         Object.assign(document.body.style, {{ display: 'grid', gap: '8px', margin: '8px',
           grid: `auto / repeat({columns}, auto)`, font: '11px/16px sans-serif', background: '#ddd' }})"
    ))?;
    for shot in shots {
        page.run::<()>(&format!(
            "const figure = document.createElement('figure');
             const caption = document.createElement('figcaption');
             const picture = document.createElement('img');
             caption.textContent = '{page}, {size}, {contrast}';
             picture.src = 'data:image/webp;base64,{webp}';
             picture.width = {width} / 2;
             figure.append(caption, picture);
             figure.style.margin = 0;
             document.body.append(figure);
             return picture.decode()",
            page = shot.page,
            size = shot.size,
            contrast = shot.contrast,
            webp = shot.webp,
            width = PHONE.0,
        ))?;
    }
    page.screen_as_webp(60)
}

#[test]
fn six_pages_look_different_in_each_size_and_in_each_set_of_colours() -> Outcome {
    in_browser(|page| {
        page.screen(PHONE.0, PHONE.1, 1)?;
        let mut shots = Vec::new();
        along::every_page(page, |name| {
            if PAGES.contains(&name) {
                shots.extend(take(page, name)?);
            }
            Ok(())
        })?;
        let different: BTreeSet<&str> = shots.iter().map(|it| it.webp.as_str()).collect();
        assert_eq!(different.len(), PAGES.len() * SIZES.len() * CONTRASTS.len());
        let Some(folder) = std::env::var_os("COMPLAINT_SHEETS") else { return Ok(()) };
        // Cargo runs tests in the folder of their package.
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
        ensure!(folder.is_dir(), "{} is no folder", folder.display());
        for size in SIZES {
            let mut of_size: Vec<&Shot> = shots.iter().filter(|it| it.size == size).collect();
            of_size.sort_by_key(|it| CONTRASTS.iter().position(|name| *name == it.contrast));
            let file = folder.join(format!("large-print-{size}.webp"));
            let picture = e2e::from_base64(&sheet(page, &of_size)?)?;
            std::fs::write(&file, picture).with_context(|| file.display().to_string())?;
        }
        Ok(())
    })
}
