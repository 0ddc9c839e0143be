//! A clinic's configuration: what is checked, and the schema, the documentation and the types that are made from its table.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected must stop"
)]

mod check;
mod documents;
mod meanings;
mod schema;
