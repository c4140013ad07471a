//! The tables of the database, for what goes through all of them: backup, restore and deletion.

/// A table.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// Whether the database itself numbers its rows, in the column `id`.
    pub(crate) is_numbered: bool,
    /// Whether its rows are about a complaint, by the column `complaint`, and go with it.
    pub(crate) is_of_a_complaint: bool,
}

/// Every table, after those that its rows name.
pub(crate) const TABLES: [Table; 5] = [
    Table { name: "complaint", is_numbered: true, is_of_a_complaint: false },
    Table { name: "evidence", is_numbered: false, is_of_a_complaint: true },
    Table { name: "outbox", is_numbered: false, is_of_a_complaint: true },
    Table { name: "status", is_numbered: false, is_of_a_complaint: true },
    Table { name: "audit", is_numbered: false, is_of_a_complaint: false },
];

#[cfg(test)]
mod tests {
    use sqlx::Any;

    use super::*;
    use crate::receive::{Place, Store};

    /// A table that is missing here would not be in a backup, or keep a complaint from being deleted.
    #[tokio::test]
    async fn every_table_is_listed_and_those_that_name_a_complaint_go_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Place::folder(folder.path())).await.unwrap();
        let all = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_sqlx%' ESCAPE '\\'
                   AND name NOT LIKE 'sqlite%' ORDER BY name";
        let mut listed = TABLES.map(|it| it.name);
        listed.sort_unstable();
        let all: Vec<String> = sqlx::query_scalar(all).fetch_all(store.pool()).await.unwrap();
        assert_eq!(all, listed);
        for table in &TABLES {
            let named =
                "SELECT COUNT(*) FROM pragma_foreign_key_list($1) WHERE \"table\" = 'complaint'";
            let named = sqlx::query_scalar::<Any, i64>(named).bind(table.name);
            let names_a_complaint = named.fetch_one(store.pool()).await.unwrap() > 0;
            assert_eq!(table.is_of_a_complaint, names_a_complaint, "{}", table.name);
        }
    }
}
