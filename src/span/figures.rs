//! The figures that can be open, and which way each moves what the plan pays.

/// A figure that can be open, as the rule sees it: what remains for the patient, not what is met of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    Allowed,
    PerVisit,
    Copayment,
    Coinsurance,
    PlanShare,
    /// What the plan pays of a visit that neither deductible nor maximum touches. It follows from the others, but many
    /// copayments and rates come to the same, and plan years that pull on both agree on this.
    Steady,
    Deductible,
    FreshDeductible,
    Maximum,
    FreshMaximum,
    Visits,
    FreshVisits,
    Dollars,
    FreshDollars,
    Lifetime,
    MedPay,
}

pub(super) const FIGURES: usize = 16;

/// An end of a figure's span: a figure is generous where the plan pays more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Generous,
    Stingy,
}

impl Side {
    pub(super) const fn other(self) -> Self {
        match self {
            Self::Generous => Self::Stingy,
            Self::Stingy => Self::Generous,
        }
    }
}

impl Figure {
    /// Every figure; those that settle what one visit costs come first, the finest of them last.
    pub(super) const ALL: [Self; FIGURES] = [
        Self::Allowed,
        Self::PerVisit,
        Self::Copayment,
        Self::Coinsurance,
        Self::PlanShare,
        Self::Steady,
        Self::Deductible,
        Self::FreshDeductible,
        Self::Maximum,
        Self::FreshMaximum,
        Self::Visits,
        Self::FreshVisits,
        Self::Dollars,
        Self::FreshDollars,
        Self::Lifetime,
        Self::MedPay,
    ];

    /// The figures of what the plan pays for a visit while no limit ends coverage.
    pub(super) const OF_PRICE: [Self; 9] = [
        Self::Allowed,
        Self::PerVisit,
        Self::Copayment,
        Self::Coinsurance,
        Self::PlanShare,
        Self::Deductible,
        Self::FreshDeductible,
        Self::Maximum,
        Self::FreshMaximum,
    ];

    /// What remains before the first visit, and what a later plan year starts with.
    pub(super) const TIED: [(Self, Self); 4] = [
        (Self::Deductible, Self::FreshDeductible),
        (Self::Maximum, Self::FreshMaximum),
        (Self::Visits, Self::FreshVisits),
        (Self::Dollars, Self::FreshDollars),
    ];

    pub(super) const fn place(self) -> usize {
        match self {
            Self::Allowed => 0,
            Self::PerVisit => 1,
            Self::Copayment => 2,
            Self::Coinsurance => 3,
            Self::PlanShare => 4,
            Self::Steady => 5,
            Self::Deductible => 6,
            Self::FreshDeductible => 7,
            Self::Maximum => 8,
            Self::FreshMaximum => 9,
            Self::Visits => 10,
            Self::FreshVisits => 11,
            Self::Dollars => 12,
            Self::FreshDollars => 13,
            Self::Lifetime => 14,
            Self::MedPay => 15,
        }
    }

    /// Returns whether it says what the plan pays while no limit ends coverage.
    pub(super) fn is_of_price(self) -> bool {
        self == Self::Steady || Self::OF_PRICE.contains(&self)
    }

    /// Returns whether the plan pays more where the figure is greater.
    pub(super) const fn is_generous_when_great(self) -> bool {
        match self {
            Self::Copayment
            | Self::Coinsurance
            | Self::Deductible
            | Self::FreshDeductible
            | Self::Maximum
            | Self::FreshMaximum => false,
            Self::Allowed
            | Self::PerVisit
            | Self::PlanShare
            | Self::Steady
            | Self::Visits
            | Self::FreshVisits
            | Self::Dollars
            | Self::FreshDollars
            | Self::Lifetime
            | Self::MedPay => true,
        }
    }
}
