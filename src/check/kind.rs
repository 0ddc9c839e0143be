//! Kinds of insurance that the rules of the check name together.

pub use crate::request::Kind;
pub use crate::request::kind::HEALTH_PLANS;

/// Plans of employers and of the Marketplace, which the law of a state can bind if an insurer bears their risk.
pub const PLANS: &[Kind] = &[Kind::Ppo, Kind::Hmo, Kind::Epo, Kind::Pos, Kind::Hdhp];

/// The insurances of injuries.
pub const INJURY: &[Kind] = &[Kind::WorkersCompensation, Kind::AutoPip];
