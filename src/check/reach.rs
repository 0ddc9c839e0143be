//! How far the limits of a plan last, as the price finds it and the check takes it.

use super::codes::Consequence;

/// How far the limits reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// To the last visit.
    Enough,
    /// Not so far: what follows, and the visits, from 1, that are not paid for it, where they are known exactly.
    Short(Consequence, Vec<u32>),
    /// Nobody knows.
    Open,
}
