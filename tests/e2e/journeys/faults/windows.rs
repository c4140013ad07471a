//! One complaint in two windows: whatever is saved, closed and deleted in whatever order, nothing that
//! was written in one is written over from the other, and nothing that was deleted comes back.
//!
//! What should be there is worked out by a model of a few lines, and then looked for.
#![expect(clippy::indexing_slicing, reason = "two windows, and drafts by the model's own numbers")]

use e2e::{Context, Outcome, Page, Result, Window, ensure, in_browser};
use serde_json::Value;

use super::{at_the_box, the_box};

/// What somebody does in a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    /// Writes something else, and goes to the next page and back. Where two versions are to be chosen
    /// from, keeps both first.
    Save,
    Close,
    Delete,
}

/// What a window's page shows, or that it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum View {
    /// Kept under a number.
    Kept(usize),
    /// The question which version to go on with.
    Asked,
    /// That the draft is not on this device any more.
    Gone,
    /// That the resident has deleted it.
    Deleted,
    Closed,
}

/// What should be there: the drafts on the device by number, and the two windows.
struct Model {
    drafts: Vec<Option<String>>,
    views: [View; 2],
    words: [String; 2],
}

impl Default for Model {
    /// One draft with nothing written yet, open in both.
    fn default() -> Self {
        Self {
            drafts: vec![Some(String::new())],
            views: [View::Kept(0); 2],
            words: [String::new(), String::new()],
        }
    }
}

impl Model {
    /// Whether there is a way to do it in a window.
    fn can(&self, at: usize, act: Act) -> bool {
        match (self.views[at], act) {
            (View::Closed, _) => false,
            (View::Kept(_), _) | (_, Act::Save | Act::Close) => true,
            (View::Asked | View::Gone | View::Deleted, Act::Delete) => false,
        }
    }

    fn act(&mut self, at: usize, act: Act, words: &str) {
        let other = 1 - at;
        match act {
            Act::Close => self.views[at] = View::Closed,
            Act::Delete => {
                let View::Kept(draft) = self.views[at] else { return };
                self.drafts[draft] = None;
                self.views[at] = View::Deleted;
                if self.views[other] == View::Kept(draft) {
                    self.views[other] = View::Gone;
                }
            }
            Act::Save => {
                self.words[at] = words.to_owned();
                if self.views[at] == View::Asked {
                    self.views[at] = View::Kept(self.drafts.len());
                    self.drafts.push(None);
                }
                if let View::Kept(draft) = self.views[at] {
                    self.drafts[draft] = Some(words.to_owned());
                    if self.views[other] == View::Kept(draft) {
                        self.views[other] = View::Asked;
                    }
                }
            }
        }
    }
}

/// Does it in the window that is turned to.
fn act(page: &Page, act: Act, before: View, words: &str, rest: &Window) -> Result<()> {
    match act {
        Act::Close => page.close_window(rest),
        Act::Delete => page.delete_answers(),
        Act::Save => {
            if before == View::Asked {
                page.press(&page.say("conflict-both"))?;
                page.see_page("what-happened")?;
            }
            page.fill(&the_box(page), words)?;
            page.continue_()?;
            page.see_page("add-more")?;
            page.go_back()?;
            page.see_page("what-happened")
        }
    }
}

/// The window shows what it should, with the words that were written in it.
fn see(page: &Page, view: View, words: &str) -> Result<()> {
    match view {
        View::Closed => return Ok(()),
        View::Asked => return page.see_heading("conflict-title"),
        View::Kept(_) => page.see_keeping("keeping-delete")?,
        View::Gone => page.see_words("keeping-gone")?,
        View::Deleted => page.see_words("keeping-deleted")?,
    }
    super::see_in_the_box(page, words)
}

/// What is written about what happened in each draft on the device.
fn drafts(page: &Page) -> Result<Vec<String>> {
    let text = |draft: &Value, of: &str| {
        let text = draft.pointer(&format!("/answers/{of}/what-happened/text"));
        text.and_then(Value::as_str).map(str::to_owned)
    };
    let words = |json: &String| {
        let draft: Value = serde_json::from_str(json)?;
        Ok(text(&draft, "typing").or_else(|| text(&draft, "given")).unwrap_or_default())
    };
    let mut all: Vec<String> = page.kept()?.values().map(words).collect::<Result<_>>()?;
    all.sort();
    Ok(all)
}

/// All in one order; after each act everything is as the model says.
fn play(page: &Page, order: &[(usize, Act)]) -> Result<()> {
    let rest = page.window()?;
    at_the_box(page)?;
    page.visit("/neutral")?;
    let windows = [page.new_window()?, page.new_window()?];
    for window in &windows {
        page.turn_to(window)?;
        page.visit("/embedded/settle.html")?;
        page.see_page("what-happened")?;
    }
    let mut model = Model::default();
    for (step, &(at, what)) in order.iter().enumerate() {
        let words = format!("Step {step} in window {at}.");
        page.turn_to(&windows[at])?;
        act(page, what, model.views[at], &words, &rest)?;
        model.act(at, what, &words);
        for (at, window) in windows.iter().enumerate() {
            if model.views[at] != View::Closed {
                page.turn_to(window)?;
                see(page, model.views[at], &model.words[at])?;
            }
        }
        page.turn_to(&rest)?;
        let mut expected: Vec<String> = model.drafts.iter().flatten().cloned().collect();
        expected.sort();
        let there = drafts(page)?;
        ensure!(there == expected, "after step {step} there are {there:?}, not {expected:?}");
    }
    for (window, view) in windows.iter().zip(model.views) {
        if view != View::Closed {
            page.turn_to(window)?;
            page.close_window(&rest)?;
        }
    }
    Ok(())
}

/// Every order of three acts that can be done, and each that ends before with both windows closed.
/// Which window is first does not matter.
fn orders() -> Vec<Vec<(usize, Act)>> {
    let acts = [Act::Save, Act::Close, Act::Delete];
    let mut orders: Vec<Vec<(usize, Act)>> = acts.map(|it| vec![(0, it)]).into();
    for _ in 0..2 {
        orders = orders
            .into_iter()
            .flat_map(|order| {
                let next = [0, 1].into_iter().flat_map(|at| acts.map(|it| (at, it)));
                let longer =
                    next.map(|act| [&order[..], &[act]].concat()).filter(|it| can_be_done(it));
                let longer: Vec<_> = longer.collect();
                if longer.is_empty() { vec![order] } else { longer }
            })
            .collect();
    }
    orders
}

fn can_be_done(order: &[(usize, Act)]) -> bool {
    let mut model = Model::default();
    order.iter().all(|&(at, act)| {
        let can = model.can(at, act);
        model.act(at, act, "");
        can
    })
}

#[test]
fn two_windows_lose_and_bring_back_nothing_in_whatever_order() -> Outcome {
    let orders = orders();
    assert!(orders.len() > 30, "only {} orders", orders.len());
    let every = if crate::soak::all_are_asked_for() { 1 } else { 10 };
    in_browser(|page| {
        for order in orders.iter().step_by(every) {
            play(page, order).with_context(|| format!("{order:?}"))?;
        }
        Ok(())
    })
}
