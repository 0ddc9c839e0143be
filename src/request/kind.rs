//! The kinds of insurance, one row a kind: the only place that says how they differ.

use serde::{Serialize, Serializer};

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

/// Who pays a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Payer {
    /// A plan of which the patient is a member.
    HealthPlan,
    /// The insurer of an injury, by a claim.
    InjuryInsurer,
    /// A government program.
    Program,
    /// The patient alone.
    Nobody,
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

/// The kinds as which a health plan of unknown kind is priced: what an EPO, a POS or a Medicare Advantage plan can cost is one of
/// the two, and an HDHP's bounds and timing lie inside of a PPO's.
const PRICED_AS: &[Kind] = &[Kind::Ppo, Kind::Hmo];

/// Every kind, in the order in which they are offered.
#[rustfmt::skip]
pub const KINDS: [KindRow; 14] = [
    row(Kind::Ppo,                 "ppo",                 Pricing::CostSharing),
    row(Kind::Hmo,                 "hmo",                 Pricing::CostSharing).outside(Outside::Nothing),
    row(Kind::Epo,                 "epo",                 Pricing::CostSharing).outside(Outside::Nothing),
    row(Kind::Pos,                 "pos",                 Pricing::CostSharing),
    row(Kind::Hdhp,                "hdhp",                Pricing::CostSharing).copays(CopaymentTiming::AfterDeductible),
    row(Kind::MedicareAdvantage,   "medicareAdvantage",   Pricing::CostSharing),
    row(Kind::Unknown,             "unknown",             Pricing::CostSharing),
    row(Kind::AutoPip,             "autoPip",             Pricing::AutoPip),
    row(Kind::WorkersCompensation, "workersCompensation", Pricing::WorkersCompensation),
    row(Kind::Medicare,            "medicare",            Pricing::Unpriced),
    row(Kind::Tricare,             "tricare",             Pricing::Unpriced),
    row(Kind::Medicaid,            "medicaid",            Pricing::Unpriced),
    row(Kind::Va,                  "va",                  Pricing::Unpriced),
    row(Kind::None,                "none",                Pricing::Unpriced),
];

const fn row(kind: Kind, word: &'static str, pricing: Pricing) -> KindRow {
    KindRow {
        kind,
        word,
        pricing,
        outside: Outside::Unknown,
        copayment_timing: None,
    }
}

impl KindRow {
    const fn outside(self, outside: Outside) -> Self {
        Self { outside, ..self }
    }

    const fn copays(self, timing: CopaymentTiming) -> Self {
        let copayment_timing = Some(timing);
        Self {
            copayment_timing,
            ..self
        }
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

    /// Returns the kinds that it can be: itself, if it is known.
    #[must_use]
    pub fn can_be(self) -> &'static [Self] {
        if self == Self::Unknown {
            HEALTH_PLANS
        } else {
            std::slice::from_ref(&self.row().kind)
        }
    }

    /// Returns the kinds among those whose prices hold all the others'.
    #[must_use]
    pub fn priced_as(self) -> &'static [Self] {
        if self == Self::Unknown {
            PRICED_AS
        } else {
            self.can_be()
        }
    }

    /// Returns who pays.
    #[must_use]
    pub fn payer(self) -> Payer {
        match self.pricing() {
            Pricing::CostSharing => Payer::HealthPlan,
            Pricing::AutoPip | Pricing::WorkersCompensation => Payer::InjuryInsurer,
            Pricing::Unpriced if self == Self::None => Payer::Nobody,
            Pricing::Unpriced => Payer::Program,
        }
    }

    /// Returns how the kind is priced.
    #[must_use]
    pub fn pricing(self) -> Pricing {
        self.row().pricing
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.row().word)
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
    fn a_known_kind_is_itself_and_an_unknown_one_each_of_six() {
        assert_eq!(Kind::Epo.can_be(), [Kind::Epo]);
        assert_eq!(Kind::Unknown.can_be().len(), 6);
        let priced = Kind::Unknown.priced_as();
        assert!(
            priced
                .iter()
                .all(|kind| Kind::Unknown.can_be().contains(kind))
        );
    }
}
