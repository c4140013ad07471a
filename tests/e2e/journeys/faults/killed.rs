//! The page's process ends in the middle of a word, as on a phone that wants the memory.

use std::time::{Duration, Instant};

use e2e::{Browser, Outcome, Page, Result, ensure, in_browser_set};

use super::{see_in_the_box, the_box, to_the_box};
use crate::soak;
use crate::walk::P3;

/// What may be lost (contract, section 4).
const MOST_LOST: Duration = Duration::from_secs(1);

/// How often the process ends in a round, on one complaint.
const KILLS: u32 = 10;

/// What is typed, over and over: letters of one, two and three bytes, and what JSON writes otherwise.
const TEXT: &str = "The \"tap\" drips, \\ and the dŵr is cold – £40 <b>so far</b>. ";

/// Numbers that look drawn; the same for the same round.
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, bound: u64) -> u64 {
        // Knuth's multiplier; the upper bits are the good ones.
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// Types for so long at a person's pace; the keys, each with the moment when the browser had it.
fn type_for(
    page: &Page,
    long: Duration,
    drawn: &mut Drawn,
    text: &mut impl Iterator<Item = char>,
) -> Result<Vec<(char, Instant)>> {
    let start = Instant::now();
    let mut typed = Vec::new();
    while start.elapsed() < long {
        // Now and then somebody stops to think.
        let pause =
            if drawn.below(12) == 0 { 300 + drawn.below(900) } else { 20 + drawn.below(130) };
        let left = long.saturating_sub(start.elapsed());
        page.think(Duration::from_millis(pause).min(left));
        let Some(key) = text.next() else { break };
        page.type_keys(&[key])?;
        typed.push((key, Instant::now()));
    }
    Ok(typed)
}

/// Types and is killed so many times; every time all is there but what was typed in the last second.
fn a_round(page: &Page, seed: u64, kills: u32) -> Result<()> {
    let mut drawn = Drawn(seed);
    let mut text = TEXT.chars().cycle();
    page.speak_of(P3.name);
    let mut window = page.open_to_be_killed("/embedded/p3.html")?;
    to_the_box(page, "device")?;
    let mut before = String::new();
    for kill in 0..kills {
        page.put_the_cursor_last(&the_box(page))?;
        let long = Duration::from_millis(200 + drawn.below(2800));
        let typed = type_for(page, long, &mut drawn, &mut text)?;
        let end = page.kill(window)?;

        window = page.open_to_be_killed("/embedded/p3.html")?;
        page.see_page("what-happened")?;
        let there = page.written_in(&the_box(page))?;
        let all: String = before.chars().chain(typed.iter().map(|it| it.0)).collect();
        let at = format!("round {seed}, kill {kill}");
        ensure!(all.starts_with(&there), "{at}: {there:?} is not what was typed: {all:?}");
        let safe =
            typed.iter().filter(|it| end.saturating_duration_since(it.1) > MOST_LOST).count();
        let least = before.chars().count() + safe;
        ensure!(
            there.chars().count() >= least,
            "{at}: of {all:?}, {least} letters were typed more than a second before, and there are {there:?}"
        );
        before = there;
    }
    see_in_the_box(page, &before)
}

#[test]
fn a_page_that_is_killed_while_somebody_types_loses_a_second_at_most() -> Outcome {
    let kills = if soak::all_are_asked_for() { KILLS } else { 2 };
    for round in 0..soak::rounds(1)? {
        in_browser_set(Browser::OneProcessAPage, |page| {
            a_round(page, u64::from(round) + 1, kills)
        })?;
    }
    Ok(())
}
