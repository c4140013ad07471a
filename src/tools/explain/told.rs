//! The table of situations: what a resident would be told in each.

use complaint_core::decision::{Assessment, Milestone, ReasonId, Status, assess};
use complaint_core::facts::Facts;

use super::material::{Material, text};
use super::page::{Block, Cell, Group, Line, Row, Section, Table};
use super::situations::{Case, Situation, situations};

/// A cell of more lines than this is not written out twice.
const SHORT: usize = 2;

/// Every situation that can arise under the policy; the others by name.
pub(super) fn told(it: &Material<'_>) -> Section {
    let all = situations(it.world, it.today);
    let mut written = Written::default();
    let groups = all
        .chunk_by(|a, b| a.group == b.group)
        .filter_map(|chunk| {
            let title = it.named("situations", chunk.first()?.group.name());
            let rows = chunk.iter().filter_map(|one| row(it, one, &mut written)).collect();
            Some(Group { title: Some(title), rows })
        })
        .collect();
    let table = Table {
        caption: it.say("situations-caption"),
        head: it.all(&[
            "column-situation",
            "column-outcome",
            "column-reasons",
            "column-in-time",
            "column-dates",
            "column-help",
        ]),
        groups,
        ticked: true,
    };
    let mut blocks = vec![
        Block::Paragraph(it.say("situations-lead")),
        Block::List(notes(it)),
        Block::Table(table),
    ];
    let absent: Vec<String> = all
        .iter()
        .filter(|one| one.case.is_none())
        .map(|one| it.say(&format!("absent-{}", one.name)))
        .collect();
    if !absent.is_empty() {
        blocks.push(Block::Heading(it.say("absent-heading")));
        blocks.push(Block::Paragraph(it.say("absent-lead")));
        blocks.push(Block::List(absent));
    }
    Section { id: "situations", title: it.say("situations-heading"), wide: true, blocks }
}

fn notes(it: &Material<'_>) -> Vec<String> {
    let date = it.date(it.today);
    let mut notes = vec![it.say_with("situations-day", &[("date", &date)])];
    notes.extend(it.all(&["situations-base", "situations-as", "situations-dates"]));
    notes
}

/// The cells written so far, by column, each with the row and the number of its situation.
#[derive(Debug, Default)]
struct Written {
    rows: usize,
    cells: Vec<(usize, Cell, String, usize)>,
}

impl Written {
    /// The cell, or where the same one stands already: a change is then one change.
    fn once(&mut self, it: &Material<'_>, column: usize, cell: Cell, row: &str) -> Cell {
        if cell.len() <= SHORT {
            return cell;
        }
        let same = self.cells.iter().find(|before| before.0 == column && before.1 == cell);
        if let Some((_, _, id, number)) = same {
            let text = it.say_with("as-in", &[("n", &number.to_string())]);
            return vec![Line::As(id.clone(), text)];
        }
        self.cells.push((column, cell.clone(), row.to_owned(), self.rows));
        cell
    }
}

fn row(it: &Material<'_>, situation: &Situation, written: &mut Written) -> Option<Row> {
    let Case { facts, days } = situation.case.as_ref()?;
    let assessment = assess(it.world, facts);
    let id = format!("situation-{}", situation.name);
    let days: Vec<(&str, String)> = days.iter().map(|(name, day)| (*name, it.date(*day))).collect();
    let args: Vec<(&str, &str)> = days.iter().map(|(name, day)| (*name, day.as_str())).collect();
    written.rows += 1;
    let number = it.say_with("situation-number", &[("n", &written.rows.to_string())]);
    let mut cells = vec![
        vec![Line::Strong(number), Line::Text(it.say_with(&id, &args))],
        outcome(it, &assessment),
        reasons(it, &assessment),
    ];
    let long =
        [in_time(it, &assessment, facts), dates(it, &assessment, facts), help(it, &assessment)];
    for (column, cell) in long.into_iter().enumerate() {
        cells.push(written.once(it, column, cell, &id));
    }
    Some(Row { id: Some(id), cells })
}

fn outcome(it: &Material<'_>, assessment: &Assessment<'_>) -> Cell {
    vec![
        Line::Strong(it.phrases.outcome(assessment.outcome)),
        Line::Source(it.named("outcome", assessment.outcome.as_str())),
    ]
}

/// Why; the limits have a column of their own.
fn reasons(it: &Material<'_>, assessment: &Assessment<'_>) -> Cell {
    let of_limit = |id| matches!(id, ReasonId::OutsidePolicyLimit | ReasonId::OutsideCodeLimit);
    let mut cell = Vec::new();
    for reason in assessment.reasons.iter().filter(|reason| !of_limit(reason.id)) {
        cell.push(Line::Text(it.phrases.reason(reason.id)));
        cell.extend(reason.clause.map(|clause| Line::Source(it.phrases.source(clause).1)));
    }
    cell
}

fn in_time(it: &Material<'_>, assessment: &Assessment<'_>, facts: &Facts) -> Cell {
    let lines = it.phrases.limit(&assessment.time_limit, facts.ongoing == Some(true));
    lines.into_iter().map(Line::Text).collect()
}

/// The dates that are still to come or have passed, step by step, by the landlord, the Code and the
/// law.
fn dates(it: &Material<'_>, assessment: &Assessment<'_>, facts: &Facts) -> Cell {
    if facts.sent_some_day {
        return text(it.phrases.say("dates-unknown", &[]));
    }
    let open =
        |milestone: &&Milestone<'_>| milestone.due_on.is_some() && milestone.status != Status::Met;
    let all = assessment.milestones.iter().chain(&assessment.hazards);
    let all: Vec<&Milestone<'_>> = all.filter(open).collect();
    let mut cell = Vec::new();
    for step in all.chunk_by(|a, b| a.id == b.id) {
        cell.extend(step.first().map(|first| Line::Strong(it.phrases.step(first.id))));
        cell.extend(step.iter().map(|milestone| Line::Text(date(it, milestone))));
        if let [own, code] = step {
            cell.extend(it.phrases.two_clocks(own, code).map(Line::Text));
        }
    }
    if cell.is_empty() { text(it.say("no-dates")) } else { cell }
}

fn date(it: &Material<'_>, milestone: &Milestone<'_>) -> String {
    let (whose, status) = (it.phrases.whose(milestone), it.phrases.status(milestone.status));
    let when = it.phrases.when(milestone);
    let args = [("whose", whose.as_str()), ("status", status.as_str()), ("when", when.as_str())];
    it.say_with("date-in-table", &args)
}

fn help(it: &Material<'_>, assessment: &Assessment<'_>) -> Cell {
    let mut cell = Vec::new();
    for redress in &assessment.redress {
        cell.push(Line::Strong(it.phrases.scheme(redress.scheme)));
        cell.extend(it.phrases.redress(redress).into_iter().map(Line::Text));
    }
    if cell.is_empty() { text(it.say("no-help")) } else { cell }
}
