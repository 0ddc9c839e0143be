//! What a course of medical massage costs a patient, by every way of paying.
//!
//! A request holds what a person knows about their insurance, and what they do not know. The answer says what they pay
//! at least and at most, over every combination of values that the unknown answers can have, each end with its
//! combination; what to ask the insurer first, in dollars; and a line for each visit that can be followed to the cent.
//! Whether massage is covered at all is another question, with an answer of its own: [`check`](mod@check).
//!
//! Everything in here is pure: no clock, no input or output, no floating-point numbers, no sentence in a human language.
//! Reading order: [`money`], [`date`] and [`answer`] are the values; [`request`] is what is asked, [`plan`] what is exact;
//! [`adjudicate`] is the rule for one visit and [`course`] for all; [`span`] is everything that an unknown answer can mean;
//! [`estimate`](mod@estimate) is the answer. No room uses one that stands after it.
//!
//! # Examples
//!
//! ```
//! use coverage_estimator::estimate::{Reply, reply};
//! use coverage_estimator::request::json::Json;
//!
//! let request = r#"{
//!     "course": {"firstVisit": "2026-02-02", "visits": 2, "visitsPerWeek": 1},
//!     "charges": {"billedCharge": 18000, "allowedAmount": 12000},
//!     "network": "in",
//!     "coverage": {"kind": "ppo", "inNetwork": {
//!         "deductible": {"amount": 150000, "remaining": 15000},
//!         "copayment": "none", "coinsurance": 2000,
//!         "outOfPocketMaximum": "none", "visitLimit": "none"
//!     }}
//! }"#;
//! let Reply::Estimate(estimate) = reply(&Json::from_text(request).unwrap(), None) else {
//!     panic!("the request is in order");
//! };
//! // 120.00 to the deductible, then its last 30.00 and 20 % of the other 90.00.
//! let pays = estimate.insurance.unwrap().patient_pays;
//! assert_eq!((pays.low.cents(), pays.high.cents()), (16_800, 16_800));
//! ```
//!
//! # Features
//!
//! - `boundary`, on unless turned off: the functions that are handed to JavaScript, with `wasm-bindgen`. It does something for
//!   `wasm32` alone; a crate that builds a module of its own turns it off with `default-features = false`.
//!
//! # Versions
//!
//! What can be named is kept in `tests/public-api.txt`. Nothing of it is taken away or changed by a version of the same first part that
//! is not zero (0.1 of 0.1.2). Figures of law are no part of that promise: a new year brings new ones, and the changelog says so.

pub mod accumulators;
pub mod adjudicate;
pub mod answer;
pub mod appeal;
pub mod calendar;
pub mod check;
pub mod clinic;
mod closed;
pub mod course;
pub mod crossing;
pub mod date;
pub mod estimate;
pub mod evidence;
pub mod figures;
pub mod interview;
pub mod money;
pub mod plan;
pub mod progress;
pub mod request;
pub mod sorted;
pub mod span;
mod splitmix;
pub mod states;
#[cfg(all(target_arch = "wasm32", feature = "boundary"))]
pub mod wasm;

pub use estimate::estimate_json;

/// Rust in the documents compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../DESIGN.md")]
#[doc = include_str!("../CONTRIBUTING.md")]
#[doc = include_str!("../docs/contract.md")]
struct Documents;
