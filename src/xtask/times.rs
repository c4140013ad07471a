//! The table at the end of `cargo xtask test`: how long each step took and how many tests it ran, and the
//! slowest journeys.

use std::path::Path;
use std::time::Duration;

use anyhow::Result;

/// How many of the slowest journeys are listed.
const SLOWEST: usize = 10;

/// What a step took.
#[derive(Debug)]
pub(crate) struct Taken {
    pub(crate) step: &'static str,
    pub(crate) time: Duration,
    /// How many tests passed.
    pub(crate) tests: u64,
}

/// How many tests passed, from the last line of a runner: Rust's
/// `test result: ok. 25 passed; 0 failed; …`, Node's `ℹ pass 25`. 0 for any other line.
pub(crate) fn passed(line: &str) -> u64 {
    if let Some(number) = line.strip_prefix("ℹ pass ") {
        return number.parse().unwrap_or_default();
    }
    let counts = line.trim().strip_prefix("test result: ").and_then(|it| it.split_once(". "));
    let passed = counts.and_then(|(_, it)| it.split_once(" passed;"));
    passed.and_then(|(number, _)| number.parse().ok()).unwrap_or_default()
}

/// A line for each step, and the totals.
pub(crate) fn table(steps: &[Taken]) -> String {
    let time = steps.iter().map(|it| it.time).sum();
    let total = Taken { step: "total", time, tests: steps.iter().map(|it| it.tests).sum() };
    let row = |it: &Taken| {
        let tests = if it.tests == 0 { String::new() } else { format!("{:>8} tests", it.tests) };
        format!("{:<14}{:>8.1} s{tests}", it.step, it.time.as_secs_f64())
    };
    steps.iter().chain([&total]).map(row).collect::<Vec<_>>().join("\n")
}

/// The slowest journeys. Each line of the files is seconds and the name of a journey; each file is named for
/// its engine.
///
/// # Errors
///
/// When a file cannot be read.
pub(crate) fn slowest<'a>(files: impl Iterator<Item = &'a Path>) -> Result<String> {
    let mut journeys = Vec::new();
    for file in files.filter(|it| it.is_file()) {
        let engine = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for line in std::fs::read_to_string(file)?.lines() {
            let Some((seconds, name)) = line.split_once(' ') else { continue };
            journeys.push((seconds.parse::<f64>()?, format!("{name} ({engine})")));
        }
    }
    journeys.sort_by(|one, other| other.0.total_cmp(&one.0));
    let lines =
        journeys.iter().take(SLOWEST).map(|(seconds, name)| format!("{seconds:>8.1} s  {name}"));
    Ok(lines.collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_ends_with_the_sums() {
        let taken =
            |step, millis, tests| Taken { step, time: Duration::from_millis(millis), tests };
        let steps =
            [taken("lint", 1250, 0), taken("test", 61_000, 380), taken("webkit", 9_000, 33)];
        let expected = "\
lint               1.2 s
test              61.0 s     380 tests
webkit             9.0 s      33 tests
total             71.2 s     413 tests";
        assert_eq!(table(&steps), expected);
    }

    #[test]
    fn tests_are_counted_from_the_last_line_of_a_runner() {
        let ok = "test result: ok. 25 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.1s";
        assert_eq!(passed(ok), 25);
        assert_eq!(passed("test result: FAILED. 7 passed; 1 failed; 0 ignored"), 7);
        assert_eq!(passed("ℹ pass 30"), 30);
        assert_eq!(passed("test states::a_page ... ok"), 0);
    }

    #[test]
    fn the_slowest_journeys_come_first_and_name_their_engine() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("xtask-times-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let files =
            [folder.join("chromium.txt"), folder.join("webkit.txt"), folder.join("none.txt")];
        std::fs::write(&files[0], "1.5 a::b\n12.0 c::d\n")?;
        std::fs::write(&files[1], "3.0 c::d\n")?;
        let said = slowest(files.iter().map(AsRef::as_ref));
        std::fs::remove_dir_all(&folder)?;
        let expected =
            "    12.0 s  c::d (chromium)\n     3.0 s  c::d (webkit)\n     1.5 s  a::b (chromium)";
        assert_eq!(said?, expected);
        Ok(())
    }
}
