//! The page as headings, tables and paragraphs, which the template draws. These types know nothing of
//! complaints, and the modules that fill them know nothing of HTML.

use askama::Template;

/// The whole page.
#[derive(Debug, Template)]
#[template(path = "explain.html")]
pub(super) struct Page {
    /// The title, also the first heading.
    pub(super) title: String,
    /// Where the skip link goes, in words.
    pub(super) skip: String,
    /// The name of the list of sections.
    pub(super) contents: String,
    /// The head of the column in which a reader ticks what was checked.
    pub(super) checked: String,
    /// In order.
    pub(super) sections: Vec<Section>,
}

/// A section with its heading.
#[derive(Debug)]
pub(super) struct Section {
    /// Where links go.
    pub(super) id: &'static str,
    /// Its heading.
    pub(super) title: String,
    /// Whether it is printed in landscape.
    pub(super) wide: bool,
    /// Its content.
    pub(super) blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Debug)]
pub(super) enum Block {
    /// A heading below that of the section.
    Heading(String),
    /// A heading below that.
    Subheading(String),
    /// A paragraph.
    Paragraph(String),
    /// Items in no order.
    List(Vec<String>),
    /// Steps in order.
    Steps(Vec<String>),
    /// Names, each with its value.
    Pairs(Vec<(String, Cell)>),
    /// A table.
    Table(Table),
    /// A date and how it was counted.
    Count(Count),
    /// A form to fill in on paper.
    Sign(Sign),
}

/// A table, every row of which begins with its own heading.
#[derive(Debug)]
pub(super) struct Table {
    /// What it shows.
    pub(super) caption: String,
    /// The heads of its columns.
    pub(super) head: Vec<String>,
    /// Its rows.
    pub(super) groups: Vec<Group>,
    /// Whether its rows are to be ticked.
    pub(super) ticked: bool,
    /// The classes that it is drawn by.
    pub(super) class: &'static str,
}

/// Rows that belong together.
#[derive(Debug)]
pub(super) struct Group {
    /// Their heading, where they have one.
    pub(super) title: Option<String>,
    /// In order.
    pub(super) rows: Vec<Row>,
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    /// Where links go, where any do.
    pub(super) id: Option<String>,
    /// As many as the table has heads.
    pub(super) cells: Vec<Cell>,
}

/// The lines of a cell.
pub(super) type Cell = Vec<Line>;

/// A line of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// Plain.
    Text(String),
    /// The main line.
    Strong(String),
    /// A quotation.
    Quote(String),
    /// A place in a document, or a source.
    Source(String),
    /// The same as elsewhere: where that is, and what to call it.
    As(String, String),
}

/// A date and how it was counted.
#[derive(Debug)]
pub(super) struct Count {
    /// Whose date it is, and its status.
    pub(super) whose: String,
    /// The date.
    pub(super) when: String,
    /// How it was counted, step by step.
    pub(super) why: Vec<String>,
    /// Its source.
    pub(super) source: Cell,
    /// The weekdays, from Monday.
    pub(super) weekdays: Vec<String>,
    /// The count, drawn.
    pub(super) months: Vec<Month>,
}

/// The weeks of a month that a count touches.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Month {
    /// Its name and year.
    pub(super) caption: String,
    /// Seven days each.
    pub(super) weeks: Vec<Vec<Day>>,
}

/// A day of a month; of another month, nothing.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Day {
    /// The day of the month.
    pub(super) number: String,
    /// What it is to the count, as a sign.
    pub(super) sign: String,
    /// The same in words.
    pub(super) words: String,
    /// The class that it is drawn by.
    pub(super) class: &'static str,
}

/// A form to fill in on paper.
#[derive(Debug)]
pub(super) struct Sign {
    /// The boxes to tick.
    pub(super) boxes: Vec<String>,
    /// The fields of one line.
    pub(super) lines: Vec<String>,
    /// The fields for longer text.
    pub(super) room: String,
}

impl Table {
    /// A table of plain rows, to be ticked.
    pub(super) fn of(caption: String, head: Vec<String>, rows: Vec<Vec<Cell>>) -> Self {
        let rows = rows.into_iter().map(|cells| Row { id: None, cells }).collect();
        let groups = vec![Group { title: None, rows }];
        Self { caption, head, groups, ticked: true, class: "rules" }
    }

    /// The cells of a row after the first, each with the head of its column.
    fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (&'a String, &'a Cell)> {
        self.head.iter().zip(&row.cells).skip(1)
    }

    /// How many columns it has.
    fn width(&self) -> usize {
        self.head.len() + usize::from(self.ticked)
    }
}
