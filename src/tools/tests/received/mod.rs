//! `complaint received`, on stores that a receiver has filled.

mod audit;
mod backups;
mod deleting;
mod evidence;
mod exporting;
mod inbox;
mod looking;
#[cfg(unix)]
pub(crate) mod postgres;
mod restored;
mod retention;
mod s3;
