//! Two complaints followed to their end, every date counted day by day.

use chrono::{Datelike, NaiveDate};
use complaint_core::decision::{Assessment, Milestone, Status, assess};
use complaint_core::facts::{Event, Facts};
use complaint_core::policy::MilestoneId;

use super::material::Material;
use super::months::months;
use super::page::{Block, Count, Section};

/// A complaint sent on the day of the page, and one sent just before Christmas of that year.
pub(super) fn calendar(it: &Material<'_>) -> Section {
    let christmas = NaiveDate::from_ymd_opt(it.today.year(), 12, 23);
    let mut blocks = vec![Block::Paragraph(it.say("calendar-lead"))];
    blocks.push(Block::Paragraph(it.say("calendar-key")));
    let read = it.date(it.rule_book.calendar.read_on());
    blocks.push(Block::Paragraph(it.explanations.say("calendar-read", &[("date", &read)])));
    blocks.extend(followed(it, it.today));
    for day in christmas.into_iter().filter(|day| *day != it.today) {
        blocks.extend(followed(it, day));
    }
    Section { id: "calendar", title: it.say("calendar-heading"), wide: false, blocks }
}

/// A complaint sent on a day, where each side takes all the time it has.
fn followed(it: &Material<'_>, sent_on: NaiveDate) -> Vec<Block> {
    let mut facts = Facts::nothing_known(sent_on);
    facts.events.sent = Some(on(sent_on));
    let date = it.date(sent_on);
    let mut blocks = vec![Block::Heading(it.say_with("calendar-sent", &[("date", &date)]))];
    let first = assess(it.rule_book, &facts);
    blocks.extend(steps(it, &first, &[Status::Due]));

    let Some(answered_on) = latest(&first, MilestoneId::Stage1Respond) else { return blocks };
    facts.today = answered_on;
    facts.events.stage_1_response = Some(on(answered_on));
    let date = it.date(answered_on);
    blocks.push(Block::Heading(it.say_with("calendar-answered", &[("date", &date)])));
    blocks.extend(steps(it, &assess(it.rule_book, &facts), &[Status::Open]));
    facts.events.escalation_requested = Some(on(answered_on));
    let second = assess(it.rule_book, &facts);
    blocks.extend(steps(it, &second, &[Status::Due]));

    let Some(finished_on) = latest(&second, MilestoneId::Stage2Respond) else {
        blocks.push(Block::Paragraph(it.say("calendar-no-end")));
        return blocks;
    };
    facts.today = finished_on;
    facts.events.final_response = Some(on(finished_on));
    let date = it.date(finished_on);
    blocks.push(Block::Heading(it.say_with("calendar-finished", &[("date", &date)])));
    for redress in &assess(it.rule_book, &facts).redress {
        blocks.push(Block::Subheading(it.explanations.scheme(redress.scheme)));
        blocks.push(Block::List(it.explanations.redress(redress)));
    }
    blocks
}

fn on(day: NaiveDate) -> Event {
    Event { on: day, received_on: None }
}

/// The last day for a step, by the text that gives the most time.
fn latest(assessment: &Assessment<'_>, id: MilestoneId) -> Option<NaiveDate> {
    let dates = assessment.milestones.iter().filter(|it| it.id == id);
    dates.filter_map(|it| it.due_on).max()
}

/// The steps with one of these statuses, each with all its dates.
fn steps(it: &Material<'_>, assessment: &Assessment<'_>, statuses: &[Status]) -> Vec<Block> {
    let due = assessment.milestones.iter().filter(|step| statuses.contains(&step.status));
    let due: Vec<&Milestone<'_>> = due.collect();
    let mut blocks = Vec::new();
    for step in due.chunk_by(|a, b| a.id == b.id) {
        blocks.extend(step.first().map(|first| Block::Subheading(it.explanations.step(first.id))));
        let mut counts: Vec<Count> = Vec::new();
        for date in step {
            let count = count(it, date, counts.last());
            counts.push(count);
        }
        blocks.extend(counts.into_iter().map(Block::Count));
        if let [own, code] = step {
            blocks.extend(it.explanations.two_clocks(own, code).map(Block::Paragraph));
        }
    }
    blocks
}

/// One date. Its days are not drawn if the count before it has the same.
fn count(it: &Material<'_>, date: &Milestone<'_>, before: Option<&Count>) -> Count {
    let mut drawn = months(it, &date.day_kinds(it.rule_book.calendar_of(date.basis)));
    let mut why = it.explanations.why(date);
    if before.is_some_and(|before| !drawn.is_empty() && before.months == drawn) {
        drawn = Vec::new();
        why.push(it.say("calendar-same"));
    }
    let weekdays = it.explanations.say("weekdays-short", &[]);
    Count {
        whose: it.explanations.whose(date),
        when: it.explanations.when(date),
        why,
        source: it.source(date.clause),
        weekdays: weekdays.split(' ').map(str::to_owned).collect(),
        months: drawn,
    }
}
