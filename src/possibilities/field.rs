//! The answers of a request one by one: where they stand, what they can be, and what is left when one is known.

use std::fmt;

use super::progress::{Balance, ProgressRange};
use super::{Arrangement, Case, PipCase, SharingCase};
use crate::answer::Span;
use crate::plan::{CopaymentTiming, DeductibleBasis, DollarLimitBasis, FamilyKind, Network};
use crate::request::Plain;

/// The place of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Field {
    /// The network whose cost sharing it is part of.
    pub network: Option<Network>,
    /// The answer.
    pub leaf: Leaf,
}

/// An answer that can be open, in the order in which a person is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaf {
    /// Whether the clinic is in network.
    Network,
    /// Whether a workers' compensation claim is accepted.
    ClaimAccepted,
    /// Allowed amount.
    AllowedAmount,
    /// Deductible in all.
    Deductible,
    /// Deductible met.
    DeductibleMet,
    /// Family deductible in all.
    FamilyDeductible,
    /// Family deductible met.
    FamilyDeductibleMet,
    /// Kind of the family deductible.
    FamilyDeductibleKind,
    /// Copayment.
    Copayment,
    /// When the copayment is due.
    CopaymentTiming,
    /// Coinsurance.
    Coinsurance,
    /// Out-of-pocket maximum in all.
    Maximum,
    /// Out-of-pocket maximum met.
    MaximumMet,
    /// Family out-of-pocket maximum in all.
    FamilyMaximum,
    /// Family out-of-pocket maximum met.
    FamilyMaximumMet,
    /// Kind of the family out-of-pocket maximum.
    FamilyMaximumKind,
    /// The most of one visit that the plan counts.
    PerVisitMaximum,
    /// Visits a plan year.
    Visits,
    /// Visits used.
    VisitsUsed,
    /// Whether unpaid visits use the limit.
    CountsUnpaidVisits,
    /// Dollars a plan year.
    Dollars,
    /// Dollars used.
    DollarsUsed,
    /// What counts toward the dollars.
    DollarBasis,
    /// Dollars for good.
    LifetimeDollars,
    /// Dollars for good used.
    LifetimeDollarsUsed,
    /// What the deductible of personal injury protection comes off.
    DeductibleBasis,
    /// The share that personal injury protection pays.
    PlanShare,
    /// The most that personal injury protection pays.
    PipLimit,
    /// How much of that is used.
    PipLimitUsed,
    /// The most that medical payments coverage pays.
    MedPay,
    /// How much of that is used.
    MedPayUsed,
}

/// What the numbers of an answer count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Unit {
    /// Cents.
    Cents,
    /// Basis points.
    Rate,
    /// Visits.
    Count,
}

/// What an answer can be in one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Any number of a span.
    Number(Span<i64>),
    /// One choice.
    Choice(Choice),
}

/// An answer that is now known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixed {
    /// The plan has no such thing.
    Lacking,
    /// A number.
    Number(i64),
    /// A choice.
    Choice(Choice),
}

/// A value of a yes-or-no answer or of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Of a yes-or-no answer.
    YesNo(bool),
    /// Of the network.
    Network(Network),
    /// Of the copayment's timing.
    Timing(CopaymentTiming),
    /// Of the family's kind.
    Family(FamilyKind),
    /// Of the dollar limit's basis.
    Dollars(DollarLimitBasis),
    /// Of the deductible's basis.
    Deductible(DeductibleBasis),
}

impl Choice {
    /// Returns the value as a request says it.
    #[must_use]
    pub const fn plain(self) -> Plain {
        Plain::Word(match self {
            Self::YesNo(yes) => return Plain::YesNo(yes),
            Self::Network(Network::In) => "in",
            Self::Network(Network::Out) => "out",
            Self::Timing(CopaymentTiming::DeductibleWaived) => "deductibleWaived",
            Self::Timing(CopaymentTiming::AfterDeductible) => "afterDeductible",
            Self::Timing(CopaymentTiming::BeforeDeductible) => "beforeDeductible",
            Self::Family(FamilyKind::Embedded) => "embedded",
            Self::Family(FamilyKind::Aggregate) => "aggregate",
            Self::Dollars(DollarLimitBasis::PlanPays) => "planPays",
            Self::Dollars(DollarLimitBasis::Allowed) => "allowed",
            Self::Deductible(DeductibleBasis::BilledCharge) => "billedCharge",
            Self::Deductible(DeductibleBasis::AllowedAmount) => "allowedAmount",
        })
    }
}

impl Leaf {
    /// Every answer that can be open.
    pub const ALL: [Self; 31] = [
        Self::Network,
        Self::ClaimAccepted,
        Self::AllowedAmount,
        Self::Deductible,
        Self::DeductibleMet,
        Self::FamilyDeductible,
        Self::FamilyDeductibleMet,
        Self::FamilyDeductibleKind,
        Self::Copayment,
        Self::CopaymentTiming,
        Self::Coinsurance,
        Self::Maximum,
        Self::MaximumMet,
        Self::FamilyMaximum,
        Self::FamilyMaximumMet,
        Self::FamilyMaximumKind,
        Self::PerVisitMaximum,
        Self::Visits,
        Self::VisitsUsed,
        Self::CountsUnpaidVisits,
        Self::Dollars,
        Self::DollarsUsed,
        Self::DollarBasis,
        Self::LifetimeDollars,
        Self::LifetimeDollarsUsed,
        Self::DeductibleBasis,
        Self::PlanShare,
        Self::PipLimit,
        Self::PipLimitUsed,
        Self::MedPay,
        Self::MedPayUsed,
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::ClaimAccepted => "claimAccepted",
            Self::AllowedAmount => "charges.allowedAmount",
            Self::Deductible => "deductible.amount",
            Self::DeductibleMet => "deductible.met",
            Self::FamilyDeductible => "deductible.family.amount",
            Self::FamilyDeductibleMet => "deductible.family.met",
            Self::FamilyDeductibleKind => "deductible.family.kind",
            Self::Copayment => "copayment",
            Self::CopaymentTiming => "copaymentTiming",
            Self::Coinsurance => "coinsurance",
            Self::Maximum => "outOfPocketMaximum.amount",
            Self::MaximumMet => "outOfPocketMaximum.met",
            Self::FamilyMaximum => "outOfPocketMaximum.family.amount",
            Self::FamilyMaximumMet => "outOfPocketMaximum.family.met",
            Self::FamilyMaximumKind => "outOfPocketMaximum.family.kind",
            Self::PerVisitMaximum => "perVisitMaximum",
            Self::Visits => "visitLimit.visits",
            Self::VisitsUsed => "visitLimit.used",
            Self::CountsUnpaidVisits => "visitLimit.countsUnpaidVisits",
            Self::Dollars => "dollarLimit.amount",
            Self::DollarsUsed => "dollarLimit.used",
            Self::DollarBasis => "dollarLimit.basis",
            Self::LifetimeDollars => "lifetimeLimit.amount",
            Self::LifetimeDollarsUsed => "lifetimeLimit.used",
            Self::DeductibleBasis => "deductibleBasis",
            Self::PlanShare => "planShare",
            Self::PipLimit => "limit.amount",
            Self::PipLimitUsed => "limit.used",
            Self::MedPay => "medPay.limit.amount",
            Self::MedPayUsed => "medPay.limit.used",
        }
    }

    /// Returns what its numbers count.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Coinsurance | Self::PlanShare => Unit::Rate,
            Self::Visits | Self::VisitsUsed => Unit::Count,
            _ => Unit::Cents,
        }
    }

    /// Returns whether an unknown answer can also mean that the plan has no such thing.
    const fn may_be_lacking(self) -> bool {
        matches!(self, Self::Copayment | Self::Visits)
    }
}

impl fmt::Display for Field {
    /// Writes the path of the answer in a request.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = match (self.leaf, self.network) {
            (Leaf::Network | Leaf::AllowedAmount, _) => "",
            (_, None) => "coverage.",
            (_, Some(Network::In)) => "coverage.inNetwork.",
            (_, Some(Network::Out)) => "coverage.outOfNetwork.",
        };
        write!(formatter, "{place}{}", self.leaf.key())
    }
}

impl Case {
    /// Returns every answer that has a place in this case, with what it can be.
    pub fn open(&self) -> impl Iterator<Item = (Field, Open)> {
        Leaf::ALL.into_iter().filter_map(|leaf| {
            let network = match leaf {
                Leaf::Network | Leaf::AllowedAmount => None,
                _ => self.network,
            };
            Some((Field { network, leaf }, self.value(leaf)?))
        })
    }

    /// Returns what is left of the case when an answer is known, or nothing where they contradict each other.
    #[must_use]
    pub fn narrowed(&self, field: Field, known: Fixed) -> Option<Self> {
        if field.network.is_some() && field.network != self.network {
            return Some(self.clone());
        }
        match (self.value(field.leaf), known) {
            (None, Fixed::Number(_)) if self.lacks(field) => None,
            (None, _) => Some(self.clone()),
            (Some(Open::Choice(choice)), Fixed::Choice(known)) => {
                (choice == known).then(|| self.clone())
            }
            (Some(Open::Number(_)), Fixed::Number(number)) => self.with(field.leaf, number),
            (Some(_), _) => None,
        }
    }

    /// Returns whether this is a case in which the plan has no such thing, where an unknown answer can mean that.
    #[must_use]
    pub fn lacks(&self, field: Field) -> bool {
        field.leaf.may_be_lacking()
            && field.network == self.network
            && matches!(self.arrangement, Arrangement::CostSharing(_))
            && self.value(field.leaf).is_none()
    }

    fn value(&self, leaf: Leaf) -> Option<Open> {
        match leaf {
            Leaf::Network => self
                .network
                .map(|network| Open::Choice(Choice::Network(network))),
            Leaf::AllowedAmount => Some(Open::Number(self.allowed_amount)),
            _ => match &self.arrangement {
                Arrangement::NoBenefit => None,
                Arrangement::CostSharing(sharing) => sharing.value(leaf),
                Arrangement::AutoPip(pip) => pip.value(leaf),
                Arrangement::WorkersCompensation { claim_accepted } => (leaf
                    == Leaf::ClaimAccepted)
                    .then_some(Open::Choice(Choice::YesNo(*claim_accepted))),
            },
        }
    }

    fn with(&self, leaf: Leaf, number: i64) -> Option<Self> {
        let mut narrower = self.clone();
        let exact = Span::exact(number);
        if leaf == Leaf::AllowedAmount {
            narrower.allowed_amount = self.allowed_amount.within(exact)?;
            return Some(narrower);
        }
        match &mut narrower.arrangement {
            Arrangement::CostSharing(sharing) => sharing.narrow(leaf, exact)?,
            Arrangement::AutoPip(pip) => pip.narrow(leaf, exact)?,
            Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => return None,
        }
        Some(narrower)
    }
}

/// The two numbers that an amount with its progress is asked by.
#[derive(Clone, Copy)]
enum Part {
    Amount,
    Met,
}

fn part_of(progress: Option<&ProgressRange>, part: Part) -> Option<Open> {
    progress.map(|progress| {
        Open::Number(match part {
            Part::Amount => progress.amount(),
            Part::Met => progress.met(),
        })
    })
}

fn narrow_part(progress: Option<&mut ProgressRange>, part: Part, exact: Span<i64>) -> Option<()> {
    let progress = progress?;
    *progress = match part {
        Part::Amount => progress.with_amount(exact)?,
        Part::Met => progress.with_met(exact)?,
    };
    Some(())
}

impl SharingCase {
    fn value(&self, leaf: Leaf) -> Option<Open> {
        let individual = |balance: &Option<Balance>, part| {
            part_of(balance.as_ref().map(|balance| &balance.individual), part)
        };
        let family = |balance: &Option<Balance>, part| {
            let family = balance.as_ref().and_then(|balance| balance.family.as_ref());
            part_of(family.map(|(_, progress)| progress), part)
        };
        let kind = |balance: &Option<Balance>| {
            let (kind, _) = balance.as_ref()?.family?;
            Some(Open::Choice(Choice::Family(kind)))
        };
        let limit = self.visit_limit.as_ref();
        let dollars = self.dollar_limit.as_ref();
        match leaf {
            Leaf::Deductible => individual(&self.deductible, Part::Amount),
            Leaf::DeductibleMet => individual(&self.deductible, Part::Met),
            Leaf::FamilyDeductible => family(&self.deductible, Part::Amount),
            Leaf::FamilyDeductibleMet => family(&self.deductible, Part::Met),
            Leaf::FamilyDeductibleKind => kind(&self.deductible),
            Leaf::Copayment => self
                .copayment
                .map(|copayment| Open::Number(copayment.amount)),
            Leaf::CopaymentTiming => self
                .copayment
                .map(|copayment| Open::Choice(Choice::Timing(copayment.timing))),
            Leaf::Coinsurance => Some(Open::Number(self.coinsurance)),
            Leaf::Maximum => individual(&self.out_of_pocket_maximum, Part::Amount),
            Leaf::MaximumMet => individual(&self.out_of_pocket_maximum, Part::Met),
            Leaf::FamilyMaximum => family(&self.out_of_pocket_maximum, Part::Amount),
            Leaf::FamilyMaximumMet => family(&self.out_of_pocket_maximum, Part::Met),
            Leaf::FamilyMaximumKind => kind(&self.out_of_pocket_maximum),
            Leaf::PerVisitMaximum => self.per_visit_maximum.map(Open::Number),
            Leaf::Visits => part_of(limit.map(|(progress, _)| progress), Part::Amount),
            Leaf::VisitsUsed => part_of(limit.map(|(progress, _)| progress), Part::Met),
            Leaf::CountsUnpaidVisits => {
                limit.map(|(_, counts)| Open::Choice(Choice::YesNo(*counts)))
            }
            Leaf::Dollars => part_of(dollars.map(|(progress, _)| progress), Part::Amount),
            Leaf::DollarsUsed => part_of(dollars.map(|(progress, _)| progress), Part::Met),
            Leaf::DollarBasis => dollars.map(|(_, basis)| Open::Choice(Choice::Dollars(*basis))),
            Leaf::LifetimeDollars => part_of(self.lifetime_limit.as_ref(), Part::Amount),
            Leaf::LifetimeDollarsUsed => part_of(self.lifetime_limit.as_ref(), Part::Met),
            Leaf::Network
            | Leaf::ClaimAccepted
            | Leaf::AllowedAmount
            | Leaf::DeductibleBasis
            | Leaf::PlanShare
            | Leaf::PipLimit
            | Leaf::PipLimitUsed
            | Leaf::MedPay
            | Leaf::MedPayUsed => None,
        }
    }

    fn narrow(&mut self, leaf: Leaf, exact: Span<i64>) -> Option<()> {
        let own = |balance: &mut Option<Balance>, part| {
            narrow_part(
                balance.as_mut().map(|balance| &mut balance.individual),
                part,
                exact,
            )
        };
        let theirs = |balance: &mut Option<Balance>, part| {
            let family = balance.as_mut().and_then(|balance| balance.family.as_mut());
            narrow_part(family.map(|(_, progress)| progress), part, exact)
        };
        let visits = self.visit_limit.as_mut().map(|(progress, _)| progress);
        let dollars = self.dollar_limit.as_mut().map(|(progress, _)| progress);
        match leaf {
            Leaf::Deductible => own(&mut self.deductible, Part::Amount),
            Leaf::DeductibleMet => own(&mut self.deductible, Part::Met),
            Leaf::FamilyDeductible => theirs(&mut self.deductible, Part::Amount),
            Leaf::FamilyDeductibleMet => theirs(&mut self.deductible, Part::Met),
            Leaf::Copayment => {
                let copayment = self.copayment.as_mut()?;
                copayment.amount = copayment.amount.within(exact)?;
                Some(())
            }
            Leaf::Coinsurance => {
                self.coinsurance = self.coinsurance.within(exact)?;
                Some(())
            }
            Leaf::Maximum => own(&mut self.out_of_pocket_maximum, Part::Amount),
            Leaf::MaximumMet => own(&mut self.out_of_pocket_maximum, Part::Met),
            Leaf::FamilyMaximum => theirs(&mut self.out_of_pocket_maximum, Part::Amount),
            Leaf::FamilyMaximumMet => theirs(&mut self.out_of_pocket_maximum, Part::Met),
            Leaf::PerVisitMaximum => {
                let most = self.per_visit_maximum.as_mut()?;
                *most = most.within(exact)?;
                Some(())
            }
            Leaf::Visits => narrow_part(visits, Part::Amount, exact),
            Leaf::VisitsUsed => narrow_part(visits, Part::Met, exact),
            Leaf::Dollars => narrow_part(dollars, Part::Amount, exact),
            Leaf::DollarsUsed => narrow_part(dollars, Part::Met, exact),
            Leaf::LifetimeDollars => narrow_part(self.lifetime_limit.as_mut(), Part::Amount, exact),
            Leaf::LifetimeDollarsUsed => {
                narrow_part(self.lifetime_limit.as_mut(), Part::Met, exact)
            }
            Leaf::Network
            | Leaf::ClaimAccepted
            | Leaf::AllowedAmount
            | Leaf::FamilyDeductibleKind
            | Leaf::FamilyMaximumKind
            | Leaf::CopaymentTiming
            | Leaf::CountsUnpaidVisits
            | Leaf::DollarBasis
            | Leaf::DeductibleBasis
            | Leaf::PlanShare
            | Leaf::PipLimit
            | Leaf::PipLimitUsed
            | Leaf::MedPay
            | Leaf::MedPayUsed => None,
        }
    }
}

impl PipCase {
    fn value(&self, leaf: Leaf) -> Option<Open> {
        match leaf {
            Leaf::Deductible => part_of(self.deductible.as_ref(), Part::Amount),
            Leaf::DeductibleMet => part_of(self.deductible.as_ref(), Part::Met),
            Leaf::DeductibleBasis => Some(Open::Choice(Choice::Deductible(self.deductible_basis))),
            Leaf::PlanShare => Some(Open::Number(self.plan_share)),
            Leaf::PipLimit => part_of(self.limit.as_ref(), Part::Amount),
            Leaf::PipLimitUsed => part_of(self.limit.as_ref(), Part::Met),
            Leaf::MedPay => part_of(self.med_pay.as_ref(), Part::Amount),
            Leaf::MedPayUsed => part_of(self.med_pay.as_ref(), Part::Met),
            _ => None,
        }
    }

    fn narrow(&mut self, leaf: Leaf, exact: Span<i64>) -> Option<()> {
        match leaf {
            Leaf::Deductible => narrow_part(self.deductible.as_mut(), Part::Amount, exact),
            Leaf::DeductibleMet => narrow_part(self.deductible.as_mut(), Part::Met, exact),
            Leaf::PlanShare => {
                self.plan_share = self.plan_share.within(exact)?;
                Some(())
            }
            Leaf::PipLimit => narrow_part(self.limit.as_mut(), Part::Amount, exact),
            Leaf::PipLimitUsed => narrow_part(self.limit.as_mut(), Part::Met, exact),
            Leaf::MedPay => narrow_part(self.med_pay.as_mut(), Part::Amount, exact),
            Leaf::MedPayUsed => narrow_part(self.med_pay.as_mut(), Part::Met, exact),
            _ => None,
        }
    }
}
