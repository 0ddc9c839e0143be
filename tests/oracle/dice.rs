//! Random choices as a row of numbers, so that proptest can make a failing request small: a row of zeros gives the plainest request.

use proptest::prelude::*;

const ROLLS: usize = 480;

pub struct Dice {
    rolls: std::vec::IntoIter<u32>,
}

/// A strategy of whatever `build` makes of the dice.
pub fn built<T: std::fmt::Debug>(build: fn(&mut Dice) -> T) -> impl Strategy<Value = T> {
    proptest::collection::vec(any::<u32>(), ROLLS).prop_map(move |rolls| {
        build(&mut Dice {
            rolls: rolls.into_iter(),
        })
    })
}

impl Dice {
    /// A number from 0 to `below - 1`; 0 once the row is used up.
    pub fn below(&mut self, below: u32) -> u32 {
        self.rolls.next().unwrap_or(0) % below
    }

    /// True once in `n` times, and never for a row of zeros.
    pub fn once_in(&mut self, n: u32) -> bool {
        self.below(n) == n - 1
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u32) as usize]
    }

    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        least + i64::from(self.below((most.max(least) - least + 1) as u32))
    }
}
