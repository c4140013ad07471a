//! The table of situations: what a resident would see in each.

use complaint_core::decision::{
    Assessment, ReasonId, Standpoint, TimelineEntry, What, assess, timeline,
};
use complaint_core::facts::Facts;

use super::material::{Material, text};
use super::page::{Block, Cell, Group, Line, Row, Section, Table};
use super::situations::{Case, Situation, situations};

/// A cell with more lines than this is not repeated.
const SHORT: usize = 1;

/// Every situation that can arise under the policy, and the names of the others.
pub(super) fn situation_table(it: &Material<'_>) -> Section {
    let all = situations(it.rule_book, it.today);
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
        class: "rules situations",
    };
    let mut blocks = vec![
        Block::Paragraph(it.say("situations-lead")),
        Block::List(notes(it)),
        Block::Table(table),
    ];
    let absent: Vec<String> = all
        .iter()
        .filter(|one| one.case.is_none())
        .map(|one| {
            let number = it.say_with("situation-number", &[("n", &one.number.to_string())]);
            let what = it.say(&format!("absent-{}", one.name));
            it.say_with("absent", &[("situation", &number), ("what", &what)])
        })
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
    notes.extend(it.all(&[
        "situations-base",
        "situations-as",
        "situations-dates",
        "situations-danger",
    ]));
    notes
}

/// A cell that was written out, and where.
struct Place<'a> {
    column: usize,
    cell: Cell,
    situation: &'a Situation,
}

/// The cells written so far.
#[derive(Default)]
struct Written<'a>(Vec<Place<'a>>);

impl<'a> Written<'a> {
    /// The cell, or a link to the same one above, so that a change shows once in a diff.
    fn once(
        &mut self,
        it: &Material<'_>,
        column: usize,
        cell: Cell,
        situation: &'a Situation,
    ) -> Cell {
        if cell.len() <= SHORT {
            return cell;
        }
        if let Some(same) = self.0.iter().find(|place| place.column == column && place.cell == cell)
        {
            let text = it.say_with("as-in", &[("n", &same.situation.number.to_string())]);
            return vec![Line::As(id(same.situation), text)];
        }
        self.0.push(Place { column, cell: cell.clone(), situation });
        cell
    }
}

fn id(situation: &Situation) -> String {
    format!("situation-{}", situation.name)
}

fn row<'a>(it: &Material<'_>, situation: &'a Situation, written: &mut Written<'a>) -> Option<Row> {
    let Case { facts, days } = situation.case.as_ref()?;
    let assessment = assess(it.rule_book, facts);
    let id = id(situation);
    let days: Vec<(&str, String)> = days.iter().map(|(name, day)| (*name, it.date(*day))).collect();
    let args: Vec<(&str, &str)> = days.iter().map(|(name, day)| (*name, day.as_str())).collect();
    let n = situation.number.to_string();
    let number = it.say_with("situation-number", &[("n", &n)]);
    let mut cells = vec![
        vec![Line::Strong(number), Line::Text(it.say_with(&id, &args))],
        outcome(it, &assessment),
        reasons(it, &assessment),
    ];
    let long =
        [in_time(it, &assessment, facts), dates(it, &assessment, facts), help(it, &assessment)];
    for (column, cell) in long.into_iter().enumerate() {
        cells.push(written.once(it, column, cell, situation));
    }
    Some(Row { id: Some(id), cells })
}

fn outcome(it: &Material<'_>, assessment: &Assessment<'_>) -> Cell {
    vec![
        Line::Strong(it.explanations.outcome(assessment.outcome)),
        Line::Source(it.named("outcome", assessment.outcome.as_str())),
    ]
}

/// The reasons, without the limits, which have their column.
fn reasons(it: &Material<'_>, assessment: &Assessment<'_>) -> Cell {
    let of_limit = |id| matches!(id, ReasonId::OutsidePolicyLimit | ReasonId::OutsideCodeLimit);
    let mut cell = Vec::new();
    for reason in assessment.reasons.iter().filter(|reason| !of_limit(reason.id)) {
        cell.push(Line::Text(it.explanations.reason(reason.id)));
        cell.extend(reason.clause.map(|clause| Line::Source(it.explanations.source(clause).place)));
    }
    cell
}

fn in_time(it: &Material<'_>, assessment: &Assessment<'_>, facts: &Facts) -> Cell {
    let lines = it.explanations.limit(&assessment.time_limit, facts.ongoing == Some(true));
    lines.into_iter().map(Line::Text).collect()
}

/// The last days of open steps and of ombudsmen, in order, with today among them if some have passed.
fn dates(it: &Material<'_>, assessment: &Assessment<'_>, facts: &Facts) -> Cell {
    if facts.sent_on_unknown_day {
        return text(it.explanations.say("dates-unknown", &[]));
    }
    let some_passed = |moment: &TimelineEntry| moment.on < facts.today;
    let to_come = |moment: &TimelineEntry| !matches!(moment.what, What::Happened(_) | What::Today);
    let moments = timeline(assessment, facts);
    if !moments.iter().any(to_come) {
        let none = if assessment.milestones.is_empty() { "no-dates" } else { "no-open-dates" };
        return text(it.say(none));
    }
    let passed = moments.iter().filter(|one| to_come(one)).any(some_passed);
    let shown = moments.iter().filter(|one| to_come(one) || passed && one.what == What::Today);
    let line = |one: &TimelineEntry| {
        Line::Text(it.explanations.moment(one, Standpoint::of(assessment, facts)).line())
    };
    shown.map(line).collect()
}

fn help(it: &Material<'_>, assessment: &Assessment<'_>) -> Cell {
    let mut cell = Vec::new();
    for redress in &assessment.redress {
        cell.push(Line::Strong(it.explanations.scheme(redress.scheme)));
        cell.extend(it.explanations.redress(redress).into_iter().map(Line::Text));
    }
    if cell.is_empty() { text(it.say("no-help")) } else { cell }
}
