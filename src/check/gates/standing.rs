//! How a gate stands where a plan asks for something that a person has or lacks.

use super::super::codes::GateStatus;

/// Whether a plan asks for something: what some plans ask for is asked of no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// Nobody knows.
    Unknown,
}

/// How a person stands to what a plan may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They have it.
    Has,
    /// They do not.
    Lacks,
    /// They have not said.
    Unknown,
}

impl Standing {
    /// Returns how a gate stands: never not met before both the plan has asked and the person is known to lack it.
    #[must_use]
    pub const fn before(self, asked: Asked) -> GateStatus {
        match (asked, self) {
            (Asked::No, _) | (_, Self::Has) => GateStatus::Met,
            (Asked::Yes, Self::Lacks) => GateStatus::NotMet,
            (Asked::Yes, Self::Unknown) | (Asked::Unknown, Self::Lacks | Self::Unknown) => {
                GateStatus::Unknown
            }
        }
    }

    pub(super) const fn of(answer: Option<bool>) -> Self {
        match answer {
            Some(true) => Self::Has,
            Some(false) => Self::Lacks,
            None => Self::Unknown,
        }
    }
}
