//! The reference in a receipt.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// References to try, one after the other: nine digits in groups of three, to be read out on the telephone.
pub(super) fn references(key: Uuid) -> impl Iterator<Item = String> {
    let seeds = std::iter::successors(Some(Sha256::digest(key.as_bytes())), |seed| {
        Some(Sha256::digest(seed))
    });
    seeds.map(|seed| reference(&seed))
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
