//! What a person knows about their plan.

use serde::{Serialize, Serializer};

/// The least and the greatest of something; both alike where it is known exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Span<T> {
    /// The least.
    pub low: T,
    /// The greatest.
    pub high: T,
}

impl<T: Copy + Ord> Span<T> {
    /// Returns the span of one value.
    #[must_use]
    pub const fn exact(value: T) -> Self {
        Self {
            low: value,
            high: value,
        }
    }

    /// Returns whether this is one value.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.low == self.high
    }

    /// Returns what both spans hold, or nothing.
    #[must_use]
    pub fn within(&self, other: Self) -> Option<Self> {
        let both = Self {
            low: self.low.max(other.low),
            high: self.high.min(other.high),
        };
        (both.low <= both.high).then_some(both)
    }

    /// Returns the span of what `change` makes of both ends.
    pub fn map<U>(self, change: impl Fn(T) -> U) -> Span<U> {
        Span {
            low: change(self.low),
            high: change(self.high),
        }
    }
}

/// What a person knows about something that a plan may lack.
///
/// The three are different for a patient: a plan without a visit limit pays on, a limit of no visits pays nothing, and
/// an unknown limit can be either.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Answer<T> {
    /// They do not know.
    #[default]
    Unknown,
    /// The plan has no such thing.
    Lacks,
    /// The plan has it, and this is what they know about it.
    Has(T),
}

impl<T> Answer<T> {
    /// Returns what is known about it, if the plan is known to have it.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Has(known) => Some(known),
            Self::Unknown | Self::Lacks => None,
        }
    }

    /// Returns whether they do not know.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

/// As a request says it: nothing for what is not known.
impl<T: Serialize> Serialize for Answer<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => serializer.serialize_none(),
            Self::Lacks => serializer.serialize_str("none"),
            Self::Has(known) => known.serialize(serializer),
        }
    }
}
