//! What the search has open.

use std::cmp::Ordering;

use super::number::Number;
use super::region::Region;
use super::subject::Subject;
use super::ways::Settled;

/// What may hold something further out than what is found.
pub(super) struct Node<'a> {
    /// No total in it lies further out.
    pub(super) bound: Number,
    /// How promising it is: larger is further out; of equals the newest, of which more is settled.
    pub(super) promise: (Number, usize),
    pub(super) subject: &'a Subject<'a>,
    pub(super) region: Region,
    pub(super) settled: Settled,
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.promise == other.promise
    }
}

impl Eq for Node<'_> {}

impl PartialOrd for Node<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Node<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.promise.cmp(&other.promise)
    }
}
