//! What only sending needs, by itself: what each order does, and what the app is told.
//!
//! What browsers may do their own way is in `everywhere/sending`.
