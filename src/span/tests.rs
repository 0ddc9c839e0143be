//! What the search asks of a region of figures, held to visits that are adjudicated one after the other at points of that region.
//!
//! The same function is exact at a point and a bound on a region. So at a point it must give what the visits cost there, and on a
//! region nothing that lies nearer than what they cost at any point of it.
#![allow(
    clippy::arithmetic_side_effects,
    reason = "the figures of these worlds are small"
)]

mod allowed;
mod bounds;
mod happened;
mod kinds;
mod points;
mod scene;
mod search;
mod work;
mod worlds;
