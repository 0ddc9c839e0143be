//! The kinds of insurance, one row a kind: the only place that says how they differ.

use super::words::Choice;
use crate::plan::CopaymentTiming;

/// The kind of an insurance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Any provider, dearer out of network.
    Ppo,
    /// In network only, through a primary-care physician.
    Hmo,
    /// In network only.
    Epo,
    /// An HMO inside its network, a PPO outside.
    Pos,
    /// A high-deductible plan, made for a health savings account.
    Hdhp,
    /// A private plan in place of Medicare.
    MedicareAdvantage,
    /// A health plan of which nobody knows the kind: each of the six.
    Unknown,
    /// Personal injury protection of an auto insurance.
    AutoPip,
    /// An employer's insurance of injuries at work.
    WorkersCompensation,
    /// Original Medicare.
    Medicare,
    /// The plan of the uniformed services.
    Tricare,
    /// A state's plan for people of low income.
    Medicaid,
    /// Veterans' health care.
    Va,
    /// No insurance.
    None,
}

/// By which rule an insurance is priced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pricing {
    /// Cost sharing in two networks, by plan year.
    CostSharing,
    /// A share of each bill, up to a limit.
    AutoPip,
    /// All of an accepted claim.
    WorkersCompensation,
    /// By no rule of ours.
    Unpriced,
}

/// What a kind pays out of network where nothing is said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// Something, though nobody knows what.
    Unknown,
    /// Nothing, by what the kind is.
    Nothing,
}

/// What sets a kind apart from the others.
pub struct KindRow {
    /// The kind.
    pub kind: Kind,
    /// The word for it.
    pub word: &'static str,
    /// How it is priced.
    pub pricing: Pricing,
    /// What it pays out of network where nothing is said.
    pub outside: Outside,
    /// When a copayment is due where nothing is said, if the kind settles that.
    pub copayment_timing: Option<CopaymentTiming>,
    /// The kinds that it can be.
    pub can_be: &'static [Kind],
    /// The kinds among those whose prices hold all the others'.
    pub priced_as: &'static [Kind],
}

/// The kinds that price by cost sharing.
pub const HEALTH_PLANS: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::MedicareAdvantage,
];

const AFTER: Option<CopaymentTiming> = Some(CopaymentTiming::AfterDeductible);

/// Every kind, in the order in which they are offered.
///
/// A plan of unknown kind is priced as a PPO, which may pay out of network, and as an HMO, which does not: what an EPO, a POS
/// or a Medicare Advantage plan can cost is one of the two, and an HDHP's bounds and timing lie inside of a PPO's.
#[rustfmt::skip]
pub const KINDS: [KindRow; 14] = [
    row(Kind::Ppo,                 "ppo",                 Pricing::CostSharing,         (Outside::Unknown, None),  (&[Kind::Ppo], &[Kind::Ppo])),
    row(Kind::Hmo,                 "hmo",                 Pricing::CostSharing,         (Outside::Nothing, None),  (&[Kind::Hmo], &[Kind::Hmo])),
    row(Kind::Epo,                 "epo",                 Pricing::CostSharing,         (Outside::Nothing, None),  (&[Kind::Epo], &[Kind::Epo])),
    row(Kind::Pos,                 "pos",                 Pricing::CostSharing,         (Outside::Unknown, None),  (&[Kind::Pos], &[Kind::Pos])),
    row(Kind::Hdhp,                "hdhp",                Pricing::CostSharing,         (Outside::Unknown, AFTER), (&[Kind::Hdhp], &[Kind::Hdhp])),
    row(Kind::MedicareAdvantage,   "medicareAdvantage",   Pricing::CostSharing,         (Outside::Unknown, None),  (&[Kind::MedicareAdvantage], &[Kind::MedicareAdvantage])),
    row(Kind::Unknown,         "unknown",             Pricing::CostSharing,         (Outside::Unknown, None),  (HEALTH_PLANS, &[Kind::Ppo, Kind::Hmo])),
    row(Kind::AutoPip,             "autoPip",             Pricing::AutoPip,             (Outside::Unknown, None),  (&[Kind::AutoPip], &[Kind::AutoPip])),
    row(Kind::WorkersCompensation, "workersCompensation", Pricing::WorkersCompensation, (Outside::Unknown, None),  (&[Kind::WorkersCompensation], &[Kind::WorkersCompensation])),
    row(Kind::Medicare,            "medicare",            Pricing::Unpriced,            (Outside::Unknown, None),  (&[Kind::Medicare], &[])),
    row(Kind::Tricare,             "tricare",             Pricing::Unpriced,            (Outside::Unknown, None),  (&[Kind::Tricare], &[])),
    row(Kind::Medicaid,            "medicaid",            Pricing::Unpriced,            (Outside::Unknown, None),  (&[Kind::Medicaid], &[])),
    row(Kind::Va,                  "va",                  Pricing::Unpriced,            (Outside::Unknown, None),  (&[Kind::Va], &[])),
    row(Kind::None,                "none",                Pricing::Unpriced,            (Outside::Unknown, None),  (&[Kind::None], &[])),
];

const fn row(
    kind: Kind,
    word: &'static str,
    pricing: Pricing,
    (outside, copayment_timing): (Outside, Option<CopaymentTiming>),
    (can_be, priced_as): (&'static [Kind], &'static [Kind]),
) -> KindRow {
    KindRow {
        kind,
        word,
        pricing,
        outside,
        copayment_timing,
        can_be,
        priced_as,
    }
}

impl Kind {
    /// All of them, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::Ppo,
        Self::Hmo,
        Self::Epo,
        Self::Pos,
        Self::Hdhp,
        Self::MedicareAdvantage,
        Self::Unknown,
        Self::AutoPip,
        Self::WorkersCompensation,
        Self::Medicare,
        Self::Tricare,
        Self::Medicaid,
        Self::Va,
        Self::None,
    ];

    /// Returns what sets the kind apart.
    #[must_use]
    pub fn row(self) -> &'static KindRow {
        let [first, ..] = &KINDS;
        KINDS.iter().find(|row| row.kind == self).unwrap_or(first)
    }

    /// Returns how the kind is priced.
    #[must_use]
    pub fn pricing(self) -> Pricing {
        self.row().pricing
    }
}

impl Choice for Kind {
    fn at(index: usize) -> Option<(&'static str, Self)> {
        KINDS.get(index).map(|row| (row.word, row.kind))
    }
}

#[cfg(test)]
mod tests {
    use super::{KINDS, Kind};

    #[test]
    fn every_kind_finds_its_own_row() {
        for row in &KINDS {
            assert_eq!(row.kind.row().word, row.word);
        }
    }

    #[test]
    fn what_is_priced_as_another_kind_can_be_it() {
        for row in &KINDS {
            assert!(row.priced_as.iter().all(|kind| row.can_be.contains(kind)));
        }
        assert_eq!(Kind::Unknown.row().can_be.len(), 6);
    }
}
