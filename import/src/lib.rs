//! Reads what a front desk is handed into answers of a request.
//!
//! A crate and a module of its own, so that no patient loads it.

pub mod against;
pub mod figures;
pub mod found;
mod look;
pub mod service;
pub mod x12;
