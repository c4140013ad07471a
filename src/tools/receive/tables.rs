//! The tables of the database, for what goes through all of them.

/// A table.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// Whether its rows are about a complaint, by the column `complaint`, and go with it.
    pub(crate) is_of_a_complaint: bool,
}

/// Every table, after those that its rows name.
pub(crate) const TABLES: [Table; 3] = [
    Table { name: "complaint", is_of_a_complaint: false },
    Table { name: "evidence", is_of_a_complaint: true },
    Table { name: "audit", is_of_a_complaint: false },
];
