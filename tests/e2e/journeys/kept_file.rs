//! The file that answers are kept in.
