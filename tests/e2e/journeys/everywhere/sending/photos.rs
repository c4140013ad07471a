//! Photos: nothing that a camera writes into them goes with them, and they stay the right way up.

use std::path::Path;
use std::process::Command;

use e2e::{Context, Evidence, FixtureFile, Outcome, Result, SendingHarness, ensure, in_browser};
use serde_json::{Map, Value};

use super::generous;

/// A file's name, and what is in it.
type Named = (String, Vec<u8>);

const LARGE: (u32, u32) = (2600, 1800);

/// The corners of a test's picture as they are seen under each orientation of Exif, 1 to 8, clockwise
/// from the top left: by the table of the standard (CIPA DC-008, tag 274).
const CORNERS: [&str; 8] = ["RGYB", "GRBY", "YBRG", "BYGR", "RBYG", "BRGY", "YGRB", "GYBR"];

/// What a camera and programs write, in every place that there is for it.
const SECRETS: [&str; 16] = [
    "-GPSLatitude=51.5007",
    "-GPSLatitudeRef=N",
    "-GPSLongitude=0.1246",
    "-GPSLongitudeRef=W",
    "-Make=SECRET",
    "-Model=SECRET",
    "-SerialNumber=SECRET",
    "-OwnerName=SECRET",
    "-DateTimeOriginal=2026:10:05 08:09:10",
    "-ModifyDate=2026:10:05 08:09:10",
    "-Software=SECRET",
    "-XMP:Creator=SECRET",
    "-XMP:GPSLatitude=51.5007",
    "-IPTC:City=SECRET",
    "-Comment=SECRET",
    "-PNG:Author=SECRET",
];

fn exiftool(arguments: &[&str], folder: &Path) -> Result<String> {
    let run = Command::new("exiftool").args(arguments).arg(folder).output();
    let run = run.context("exiftool does not start")?;
    let errors = String::from_utf8_lossy(&run.stderr).into_owned();
    // Not every format has a place for everything.
    ensure!(run.status.success(), "exiftool: {errors}");
    Ok(String::from_utf8(run.stdout)?)
}

/// The pictures with secrets in them, turned as their names say: `6.jpg` by orientation 6.
fn with_secrets(pictures: &[Named]) -> Result<Vec<Vec<u8>>> {
    let folder = e2e::folder_of_its_own()?;
    for (name, bytes) in pictures {
        std::fs::write(folder.path().join(name), bytes)?;
    }
    let mut arguments = vec!["-q", "-m", "-n", "-overwrite_original"];
    arguments.extend(SECRETS);
    arguments.push("-Orientation<${filename;s/\\..*//}");
    exiftool(&arguments, folder.path())?;
    let mut all = Vec::new();
    for (name, before) in pictures {
        let mut bytes = std::fs::read(folder.path().join(name))?;
        let written = bytes.windows(6).filter(|it| it == b"SECRET").count();
        ensure!(written > 3 && bytes.len() > before.len(), "no secrets in {name}");
        // As phones put films behind a photo.
        bytes.extend(b"SECRET film\xff\xd8\xff\xe1SECRET");
        all.push(bytes);
    }
    Ok(all)
}

/// What exiftool finds in files, by their names.
fn found(files: &[Named]) -> Result<Vec<(String, Map<String, Value>)>> {
    let folder = e2e::folder_of_its_own()?;
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes)?;
    }
    let json = exiftool(&["-json", "-n", "-a", "-u", "-G1", "-ee"], folder.path())?;
    let all: Vec<Map<String, Value>> = serde_json::from_str(&json)?;
    let name = |it: &Map<String, Value>| {
        it.get("System:FileName").and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    Ok(all.into_iter().map(|it| (name(&it), it)).collect())
}

/// Nothing in any of the files but the picture, and how it is to be turned.
fn see_nothing_of_the_camera(files: &[Named]) -> Result<()> {
    let all = found(files)?;
    ensure!(all.len() == files.len(), "{} of {} files were read", all.len(), files.len());
    for (name, tags) in all {
        for (tag, value) in tags {
            let group = tag.split(':').next().unwrap_or_default();
            let of_the_picture =
                ["SourceFile", "ExifTool", "System", "JFIF", "PNG", "PNG-pHYs", "RIFF"]
                    .contains(&group)
                    || group.starts_with("ICC")
                    || ["IFD0:Orientation", "Composite:ImageSize", "Composite:Megapixels"]
                        .contains(&tag.as_str())
                    || (group == "File" && tag != "File:Comment");
            ensure!(of_the_picture && !tag.ends_with("Warning"), "{name} says {tag}: {value}");
        }
    }
    for (name, bytes) in files {
        ensure!(!bytes.windows(6).any(|it| it == b"SECRET"), "a secret in {name}");
    }
    Ok(())
}

/// Takes photos; what the list says of each, and the files that would be sent.
fn taken(
    harness: SendingHarness<'_>,
    photos: &[FixtureFile],
    full_size: bool,
) -> Result<(Vec<Evidence>, Vec<Named>)> {
    harness.limit("p3", &generous())?;
    let (mut listed, mut files) = (Vec::new(), Vec::new());
    for photo in photos {
        let taken = harness.take("p3", std::slice::from_ref(photo), full_size)?;
        let it = taken.files.into_iter().next();
        let it = it.with_context(|| format!("refused: {:?}", taken.refused))?;
        let bytes = harness.bytes("p3", &it.sha256)?;
        ensure!(u64::try_from(bytes.len())? == it.bytes, "{it:?}");
        files.push((it.name.clone(), bytes));
        listed.push(it);
    }
    Ok((listed, files))
}

/// One JPEG for each orientation, full of secrets.
fn turned(harness: SendingHarness<'_>) -> Result<Vec<FixtureFile>> {
    let base = harness.picture("image/jpeg", LARGE, None)?;
    let named: Vec<Named> = (1..=8).map(|n| (format!("{n}.jpg"), base.clone())).collect();
    let all = with_secrets(&named)?;
    let given = named.iter().zip(all);
    Ok(given.map(|((name, _), bytes)| FixtureFile::new(name, "image/jpeg", bytes)).collect())
}

#[test]
fn a_photo_is_made_smaller_the_right_way_up_and_without_a_word_of_the_camera() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let photos = turned(harness)?;
        let (sent, files) = taken(harness, &photos, false)?;
        see_nothing_of_the_camera(&files)?;
        for (n, it) in sent.iter().enumerate() {
            let seen = harness.seen("p3", &it.sha256)?;
            assert_eq!((n + 1, seen.corners.as_str()), (n + 1, CORNERS[n]));
            // 1800 × 2048 / 2600, and lying down from the fifth on.
            let size = if n < 4 { (2048, 1418) } else { (1418, 2048) };
            assert_eq!((seen.width, seen.height), size);
            assert_eq!(
                (it.media_type.as_str(), it.name.as_str()),
                ("image/jpeg", photos[n].name.as_str())
            );
        }
        Ok(())
    })
}

#[test]
fn a_photo_in_full_size_keeps_every_byte_of_the_picture_and_no_other() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let base = harness.picture("image/jpeg", LARGE, None)?;
        let photos = turned(harness)?;
        let (sent, files) = taken(harness, &photos, true)?;
        see_nothing_of_the_camera(&files)?;
        for (n, (it, (_, bytes))) in sent.iter().zip(&files).enumerate() {
            let seen = harness.seen("p3", &it.sha256)?;
            assert_eq!((n + 1, seen.corners.as_str()), (n + 1, CORNERS[n]));
            let size = if n < 4 { LARGE } else { (LARGE.1, LARGE.0) };
            assert_eq!((seen.width, seen.height), size);
            // From the quantisation tables on, it is what the browser wrote.
            let tables = base.windows(2).position(|it| it == [0xff, 0xdb]).context("no tables")?;
            let picture = base.get(tables..).context("no picture")?;
            ensure!(bytes.ends_with(picture), "orientation {}: another picture", n + 1);
        }
        for (name, tags) in found(&files)? {
            let turned = tags.get("IFD0:Orientation").map(|it| format!("{it}.jpg"));
            assert_eq!(turned, (name != "1.jpg").then_some(name));
        }
        Ok(())
    })
}

#[test]
fn a_picture_of_another_kind_loses_what_was_written_into_it() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let png = harness.picture("image/png", (300, 200), None)?;
        // Not every browser makes one.
        let webp =
            include_bytes!("../../../../../public/pictures/large-print-normal.webp").to_vec();
        let named = [("1.png".to_owned(), png), ("1.webp".to_owned(), webp)];
        let mut all = with_secrets(&named)?;
        let (webp, png) = (all.pop().context("none")?, all.pop().context("none")?);
        let photos = [
            FixtureFile::new("1.png", "image/png", png),
            FixtureFile::new("1.webp", "image/webp", webp),
        ];
        let (sent, files) = taken(harness, &photos, true)?;
        see_nothing_of_the_camera(&files)?;
        for (it, (_, before)) in sent.iter().zip(&named) {
            assert_eq!(
                it.media_type,
                if it.name.ends_with("png") { "image/png" } else { "image/webp" }
            );
            let seen = harness.seen("p3", &it.sha256)?;
            ensure!(seen.width > 0, "{}", it.name);
            ensure!(it.bytes <= u64::try_from(before.len())?, "{} grew", it.name);
        }
        see_nothing_of_the_camera(&taken(harness, &photos, false)?.1)
    })
}

#[test]
fn a_photo_that_would_only_grow_is_sent_as_it_is_but_for_the_camera() -> Outcome {
    in_browser(|page| {
        let harness = SendingHarness::open(page)?;
        let poor = harness.picture("image/jpeg", (640, 480), Some(0.15))?;
        let photo = with_secrets(&[("6.jpg".to_owned(), poor.clone())])?.remove(0);
        let (sent, files) =
            taken(harness, &[FixtureFile::new("6.jpg", "image/jpeg", photo)], false)?;
        see_nothing_of_the_camera(&files)?;
        let it = sent.first().context("nothing")?;
        // An Exif that says how to turn it, 36 bytes, is all that may be more.
        ensure!(
            it.bytes <= u64::try_from(poor.len())? + 36,
            "{} bytes of {}",
            it.bytes,
            poor.len()
        );
        let seen = harness.seen("p3", &it.sha256)?;
        assert_eq!((seen.width, seen.height), (480, 640));
        Ok(())
    })
}
