//! Ten photos from a camera, on a device with little memory.

use std::path::{Path, PathBuf};

use e2e::{Browser, Outcome, Result, SendingHarness, Taken, ensure, in_browser_set};

use super::generous;

/// Of a photo of twelve megapixels, decoded, there are 48 MB; of ten there would be 480.
const MOST_KB: u64 = 300_000;
const TWELVE_MEGAPIXELS: (u32, u32) = (4000, 3000);

/// Exif that says how a photo is to be turned: the same picture, seen in another way.
fn turned(photo: &[u8], orientation: u8) -> Vec<u8> {
    let tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation];
    let (start, rest) = photo.split_at(2);
    [start, &[0xff, 0xe1, 0, 34], b"Exif\0\0", &tiff, &[0; 6], rest].concat()
}

/// Ten photos, no two alike, of about eight megabytes each.
fn ten_photos(harness: SendingHarness<'_>, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for name in ["one", "other"] {
        let photo = harness.picture("image/jpeg", TWELVE_MEGAPIXELS, Some(0.96))?;
        ensure!((7_000_000..10_000_000).contains(&photo.len()), "{} bytes", photo.len());
        for orientation in 1..=5 {
            let path = folder.join(format!("{name}-{orientation}.jpg"));
            std::fs::write(&path, turned(&photo, orientation))?;
            paths.push(path);
        }
    }
    Ok(paths)
}

#[test]
fn ten_photos_of_eight_megabytes_never_stand_in_memory_together() -> Outcome {
    in_browser_set(Browser::OneProcessAPage, |page| {
        let folder = e2e::folder_of_its_own()?;
        let paths = ten_photos(SendingHarness::open(page)?, folder.path())?;
        let paths: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
        let renderer = page.open_to_be_killed("/sending.html")?;
        let harness = SendingHarness::open(page)?;
        harness.limit("p3", &generous())?;
        renderer.forget_the_peak()?;
        let (before, _) = renderer.memory()?;
        harness.pick_and_take("p3", &paths, false)?;
        // One after the other: each may take its time on a busy machine.
        for n in 1..=10 {
            let there = || Ok((harness.in_memory("p3")? >= n).then_some(()));
            page.wait_for(&format!("photo no. {n}"), there)?;
        }
        let taken: Taken = harness.reply("p3", "taken", 1)?;
        let (after, peak) = renderer.memory()?;
        let said = format!("{before} kB before, {peak} at most, {after} after");
        eprintln!("ten photos: {said}");
        ensure!(taken.refused.is_empty() && taken.files.len() == 10, "{taken:?}");
        ensure!(peak - before < MOST_KB, "{said}");
        Ok(())
    })
}
