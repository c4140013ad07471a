//! Every short sequence of events in two tabs with one store.

use complaint_core::answers::StorageConsent;
use complaint_core::draft_store::{DraftChoice, DraftPrompt, DraftTask};
use complaint_core::policy::Policy;

use super::device::{Device, Health, Seed};
use super::tab::Act;
use crate::fixtures::rule_book;

/// A sequence that breaks a rule.
#[derive(Debug)]
struct Broken {
    acts: Vec<Act>,
    rule: String,
}

/// What was tried, in numbers.
#[derive(Debug, Default)]
struct Tried {
    sequences: u64,
    steps: u64,
    broken: Vec<Broken>,
}

/// Two tabs with one draft on the device.
fn one_draft(policy: &Policy) -> Device<'_> {
    let mut device = Device::new(policy);
    device.tabs[0].answers.set_storage_consent(StorageConsent::Device);
    device.act(Act::Type(0), 0).unwrap();
    device.settle(0).unwrap();
    device.due(1, DraftTask::Open(None));
    device.settle(1).unwrap();
    device
}

/// Two tabs with text in them, before consent to storage was asked for.
fn nothing_stored(policy: &Policy) -> Device<'_> {
    let mut device = Device::new(policy);
    for at in [0, 1] {
        device.act(Act::Type(at), 0).unwrap();
        device.settle(at).unwrap();
    }
    device
}

/// Tries every sequence of this many acts. Each ends before the next begins.
fn whole_acts(device: &Device<'_>, done: &mut Vec<Act>, left: usize, tried: &mut Tried) {
    let acts = device.acts();
    if left == 0 || acts.is_empty() {
        tried.sequences += 1;
        tried.steps += device.steps;
        return;
    }
    for act in acts {
        // Which tab is first makes no difference.
        if done.is_empty() && is_of_second(act) {
            continue;
        }
        // Of two health changes in a row only the second counts.
        if matches!((act, done.last()), (Act::Becomes(_), Some(Act::Becomes(_)))) {
            continue;
        }
        let before = device;
        let mut device = device.clone();
        done.push(act);
        let run = device.act(act, done.len()).and_then(|()| settle_both(&mut device));
        match run.and_then(|()| ways_on(&device)) {
            // The sequence without it is tried as well.
            Ok(()) if device.is_as(before) => {}
            Ok(()) => whole_acts(&device, done, left - 1, tried),
            Err(rule) => tried.broken.push(Broken { acts: done.clone(), rule }),
        }
        done.pop();
    }
}

/// Tries every sequence of this many acts, and every order of their accesses to the store.
fn every_order(device: &Device<'_>, done: &mut Vec<Act>, left: usize, tried: &mut Tried) {
    let steps: Vec<usize> = [0, 1].into_iter().filter(|it| device.can_step(*it)).collect();
    let acts = if left == 0 { Vec::new() } else { device.acts() };
    if steps.is_empty() && acts.is_empty() {
        tried.sequences += 1;
        tried.steps += device.steps;
        return;
    }
    for at in steps {
        let mut device = device.clone();
        match device.step(at) {
            Ok(()) => every_order(&device, done, left, tried),
            Err(rule) => tried.broken.push(Broken { acts: done.clone(), rule }),
        }
    }
    for act in acts {
        if done.is_empty() && is_of_second(act) {
            continue;
        }
        let mut device = device.clone();
        done.push(act);
        match device.act(act, done.len()) {
            Ok(()) => every_order(&device, done, left - 1, tried),
            Err(rule) => tried.broken.push(Broken { acts: done.clone(), rule }),
        }
        done.pop();
    }
}

fn settle_both(device: &mut Device<'_>) -> Result<(), String> {
    device.settle(0)?;
    device.settle(1)
}

fn is_of_second(act: Act) -> bool {
    match act {
        Act::Type(at)
        | Act::Look(at)
        | Act::Close(at)
        | Act::Store(at)
        | Act::Delete(at)
        | Act::Shared(at)
        | Act::New(at)
        | Act::Mine(at)
        | Act::Theirs(at)
        | Act::Both(at)
        | Act::Clear(at) => at == 1,
        Act::Expire | Act::Spoil | Act::Becomes(_) => false,
    }
}

/// Every choice that a prompt offers closes it.
fn ways_on(device: &Device<'_>) -> Result<(), String> {
    for (at, tab) in device.tabs.iter().enumerate() {
        let Some(prompt) = tab.keeper.prompt() else { continue };
        let choices = match prompt {
            DraftPrompt::OtherTab => [DraftChoice::Mine, DraftChoice::Theirs, DraftChoice::Both],
            DraftPrompt::List(_)
            | DraftPrompt::File(_)
            | DraftPrompt::Clear
            | DraftPrompt::Delete(_) => [DraftChoice::Mine, DraftChoice::Clear, DraftChoice::Mine],
            DraftPrompt::DeleteMine => {
                [DraftChoice::Mine, DraftChoice::DeleteMine, DraftChoice::Mine]
            }
        };
        for choice in choices {
            let mut device = device.clone();
            device.due(at, DraftTask::Choose(choice.clone()));
            device.settle(at)?;
            if device.tabs[at].keeper.prompt().is_some() {
                return Err(format!("{choice:?} does not end {prompt:?}"));
            }
        }
    }
    Ok(())
}

fn try_all(
    seed: Seed,
    depth: usize,
    way: fn(&Device<'_>, &mut Vec<Act>, usize, &mut Tried),
) -> Tried {
    let policy = rule_book("p3").policy;
    let mut tried = Tried::default();
    for mut device in [one_draft(&policy), nothing_stored(&policy)] {
        device.seed = seed;
        way(&device, &mut Vec::new(), depth, &mut tried);
    }
    tried
}

#[track_caller]
fn see_none_broken(tried: &Tried) {
    let lines: Vec<String> =
        tried.broken.iter().take(5).map(|it| format!("{:?}: {}", it.acts, it.rule)).collect();
    assert!(lines.is_empty(), "{} broken:\n{}", tried.broken.len(), lines.join("\n"));
}

#[test]
fn no_four_acts_of_two_tabs_lose_overwrite_or_store_anything_unasked() {
    let tried = try_all(Seed::None, 4, whole_acts);
    see_none_broken(&tried);
    assert!(tried.sequences > 26_000 && tried.steps > 240_000, "{tried:?}");
}

#[test]
fn the_lock_keeps_two_tabs_apart_in_any_order_of_accesses() {
    let tried = try_all(Seed::None, 3, every_order);
    see_none_broken(&tried);
    assert!(tried.sequences > 16_000, "{tried:?}");
}

/// Checks that some sequence finds a seeded fault.
#[track_caller]
fn assert_found(seed: Seed, depth: usize, rule: &str) {
    let way = if seed == Seed::NoLocks { every_order } else { whole_acts };
    let tried = try_all(seed, depth, way);
    let found = tried.broken.iter().any(|it| it.rule.contains(rule));
    assert!(found, "{seed:?}: no sequence breaks “{rule}”: {:?}", tried.broken.first());
}

#[test]
fn each_seeded_fault_is_found() {
    assert_found(Seed::NoLocks, 2, "overwrites");
    assert_found(Seed::NoLocks, 2, "brings back");
    assert_found(Seed::BlindRead, 2, "overwrites");
    assert_found(Seed::TrustingWrite, 2, "it never was");
    assert_found(Seed::NoConsent, 1, "without consent");
}

#[test]
fn a_refusing_browser_is_among_the_sequences() {
    let policy = rule_book("p3").policy;
    let device = one_draft(&policy);
    assert!(device.acts().contains(&Act::Becomes(Health::Refuses)));
}
