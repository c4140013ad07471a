//! `complaint received`, on stores that a receiver has filled.

mod audit;
mod deleting;
mod evidence;
mod exporting;
mod inbox;
mod looking;
mod retention;
