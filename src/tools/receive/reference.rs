//! The reference in a receipt.

use rusqlite::Transaction;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::store_error::StoreError;

/// An unused reference: nine digits in groups of three, to be read out on the telephone.
///
/// # Errors
///
/// When the database cannot be read.
pub(super) fn free(keeping: &Transaction<'_>, key: Uuid) -> Result<String, StoreError> {
    let mut taken = keeping.prepare("SELECT 1 FROM complaint WHERE reference = ?1")?;
    let mut seed = Sha256::digest(key.as_bytes());
    loop {
        let reference = reference(&seed);
        if !taken.exists([&reference])? {
            return Ok(reference);
        }
        seed = Sha256::digest(seed);
    }
}

fn reference(seed: &[u8]) -> String {
    let number = seed.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    let digits = number % 1_000_000_000;
    format!("{:03}-{:03}-{:03}", digits / 1_000_000, digits / 1_000 % 1_000, digits % 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_nine_digits_in_groups_of_three() {
        assert_eq!(reference(&[0, 0, 0, 0, 0, 0, 0, 7, 255]), "000-000-007");
        assert_eq!(reference(&[0, 0, 0, 0, 7, 91, 205, 21]), "123-456-789");
    }
}
