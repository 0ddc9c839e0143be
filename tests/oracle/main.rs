//! A second opinion: a slow, plain pricer written from the cost model alone, and the crate held against it.
//! It shares no code and no structure with the crate, and sees it only through `estimate_json`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that meets the unexpected must stop; its figures are bounded and 128 bits wide"
)]
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::large_enum_variant,
    reason = "terms are copied for every combination, so they hold no box"
)]

mod agreement;
mod answer;
mod blank;
mod bounds;
mod brute;
mod cases;
mod courses;
mod dice;
mod leaves;
mod line;
mod long;
mod openings;
mod pricer;
mod questions;
mod read;
mod scenes;
mod sharing;
mod spans;
mod terms;
mod vague;
mod wide;
mod wide_pip;
mod write;
