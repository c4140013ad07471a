//! What is measured: complaints of a kind, from so many senders at once.

use std::time::Duration;

/// How many send at once.
const CLIENTS: [usize; 3] = [1, 8, 32];

/// What is sent, and by how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Case {
    /// How many photos a complaint has; without any it is sent as JSON.
    pub(super) photos: u64,
    /// How many send at once.
    pub(super) clients: usize,
}

impl Case {
    /// All of them.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        [0, 3].into_iter().flat_map(|photos| CLIENTS.map(|clients| Self { photos, clients }))
    }

    /// Its name in the table.
    pub(super) fn name(self) -> String {
        let what =
            if self.photos == 0 { "JSON".to_owned() } else { format!("{} photos", self.photos) };
        format!("{what}, {} at once", self.clients)
    }
}

/// The figures of one case, in one round or as medians.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Figures {
    /// Complaints in a second.
    pub(super) rate: f64,
    /// What half of them took, in milliseconds.
    pub(super) p50: f64,
    /// What 99 of 100 took.
    pub(super) p99: f64,
    /// For how many milliseconds each had a processor.
    pub(super) processor: f64,
}

impl Figures {
    /// Of what each of them took, and of the time that all had a processor.
    pub(super) fn new(mut took: Vec<Duration>, all: Duration, processor: f64) -> Option<Self> {
        took.sort();
        let at = |part: usize| {
            Some(
                took.get((took.len() * part / 100).min(took.len().saturating_sub(1)))?
                    .as_secs_f64()
                    * 1e3,
            )
        };
        let count = u32::try_from(took.len()).ok()?;
        Some(Self {
            rate: f64::from(count) / all.as_secs_f64(),
            p50: at(50)?,
            p99: at(99)?,
            processor: processor / f64::from(count),
        })
    }

    /// The median of each.
    pub(super) fn median(rounds: &[Self]) -> Option<Self> {
        let median = |figure: fn(&Self) -> f64| {
            let mut all: Vec<f64> = rounds.iter().map(figure).collect();
            all.sort_by(f64::total_cmp);
            all.get(all.len() / 2).copied()
        };
        Some(Self {
            rate: median(|it| it.rate)?,
            p50: median(|it| it.p50)?,
            p99: median(|it| it.p99)?,
            processor: median(|it| it.processor)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_of_all_that_were_sent() {
        let took = (1..=100).rev().map(Duration::from_millis).collect();
        let figures = Figures::new(took, Duration::from_secs(2), 50.0);
        assert_eq!(figures, Some(Figures { rate: 50.0, p50: 51.0, p99: 100.0, processor: 0.5 }));
        assert_eq!(Figures::new(Vec::new(), Duration::from_secs(1), 0.0), None);
    }

    #[test]
    fn the_median_is_of_each_figure_by_itself() {
        let round = |rate, p50| Figures { rate, p50, p99: 1.0, processor: 1.0 };
        let rounds = [round(3.0, 1.0), round(1.0, 2.0), round(2.0, 3.0)];
        assert_eq!(Figures::median(&rounds), Some(round(2.0, 2.0)));
    }
}
