//! Every answer of a request, once: where it stands, what it takes, what is meant where it is absent, and what it can be
//! where nobody knows it.
//!
//! The reader, the bounds of unknown answers, what is open, the questions, the combination behind an end of the span and the
//! declarations for TypeScript are all made from these rows. To add an answer is to add its row, and a line where the rule
//! or the check uses it.

use super::kind::{Kind, Pricing};
use super::words::{
    AccountKind, AuthorizationStatus, Cause, Funding, OtherInsurance, OverLimitPrice, Phase,
    Referrer, ServiceCode, Therapist, Therapy, Words,
};
use crate::answer::Span;
use crate::money::{Cents, Rate};
use crate::plan::{
    CoinsuranceBase, CopaymentTiming, DeductibleBasis, DollarLimitBasis, FamilyKind, Network,
};
use crate::states::State;

/// An answer of a request, in the order in which a person is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    missing_docs,
    reason = "each is named by its path in the table, and explained in the contract"
)]
pub enum Field {
    Course,
    FirstVisit,
    Visits,
    VisitsPerWeek,
    Charges,
    BilledCharge,
    ChargePerUnit,
    AllowedAmount,
    CashRate,
    Network,
    Coverage,
    Kind,
    State,
    Funding,
    PlanYearStart,
    InNetwork,
    OutOfNetwork,
    Deductible,
    FamilyDeductible,
    FamilyDeductibleKind,
    Copayment,
    CopaymentTiming,
    Coinsurance,
    CoinsuranceBase,
    VisitsBeforeDeductible,
    CopaymentCountsTowardDeductible,
    OutOfPocketMaximum,
    FamilyMaximum,
    FamilyMaximumKind,
    OutsideOutOfPocketMaximum,
    PerVisitMaximum,
    VisitLimit,
    CountsUnpaidVisits,
    DollarLimit,
    DollarBasis,
    LifetimeLimit,
    OverLimitPrice,
    ClaimAccepted,
    PipDeductible,
    PlanShare,
    PipLimit,
    DeductibleBasis,
    MedPay,
    MedPayLimit,
    Authorization,
    AuthorizationStatus,
    ApprovedVisits,
    Necessity,
    PlanPaysMassage,
    DiagnosisCode,
    ReferralRequired,
    Referrer,
    ReferrerAccepted,
    Referral,
    ReferralReason,
    ReferralFrequency,
    ReferralDuration,
    CareUnderWay,
    BaselineDocumented,
    GoalsDocumented,
    Phase,
    Cause,
    OtherInsurance,
    PrimaryCareReferral,
    Therapist,
    TherapistKindCovered,
    NetworkException,
    ServiceCode,
    Minutes,
    SharedLimit,
    SharingTherapies,
    SharedLimitUsed,
    Account,
    AccountKind,
    AccountAvailable,
    FederalRate,
    StateRate,
    Payroll,
    Prescribed,
    Bounds,
    BoundOnAllowedAmount,
    BoundOnDeductible,
    BoundOnFamilyDeductible,
    BoundOnMaximum,
    BoundOnFamilyMaximum,
    BoundOnCopayment,
    BoundOnCoinsurance,
    BoundOnVisitLimit,
}

/// An object of a request that holds answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the object of the row that takes it")]
pub enum Group {
    Request,
    Course,
    Charges,
    Coverage,
    CostSharing,
    Deductible,
    FamilyDeductible,
    OutOfPocketMaximum,
    FamilyMaximum,
    VisitLimit,
    DollarLimit,
    LifetimeLimit,
    PipDeductible,
    PipLimit,
    MedPay,
    MedPayLimit,
    Authorization,
    Necessity,
    Referral,
    SharedLimit,
    Account,
    Bounds,
}

/// What the numbers of an answer count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Unit {
    /// Whole cents.
    Cents,
    /// Whole basis points.
    Rate,
    /// A whole number, of visits unless the name says otherwise.
    Count,
}

impl Unit {
    /// Returns every number that a request can say.
    #[must_use]
    pub const fn any(self) -> Span<i64> {
        Span {
            low: 0,
            high: self.most(),
        }
    }

    /// Returns the most that a request can say.
    #[must_use]
    pub const fn most(self) -> i64 {
        match self {
            Self::Cents => Cents::MOST.cents(),
            Self::Rate => Rate::WHOLE.basis_points(),
            Self::Count => 366,
        }
    }
}

/// What is taken at a place of a request.
#[derive(Clone, Copy)]
pub enum Takes {
    /// An object with answers of its own.
    Group(Group),
    /// An amount of which some is met or used and the rest remains: an object with these two keys, `remaining`, and answers
    /// of its own.
    Progress {
        /// What the numbers count.
        unit: Unit,
        /// The key of what is in all.
        amount: &'static str,
        /// The key of what is met or used.
        met: &'static str,
        /// The answers beside them.
        group: Group,
    },
    /// One number, of at least this much.
    Number(Unit, i64),
    /// One number, or `"unknown"`.
    KnownNumber(Unit),
    /// A number or a span of numbers.
    Figure(Unit),
    /// A word of a list.
    Word(Words),
    /// A word of a list, or `"unknown"`.
    Choice(Words),
    /// Yes or no.
    YesNo,
    /// Yes, no or `"unknown"`.
    KnownYesNo,
    /// Yes, no, `"unknown"`, or one more word.
    KnownYesNoOr(&'static str),
    /// Words of a list, each once.
    List(Words),
    /// A day.
    Date,
    /// A day that every year has.
    MonthDay,
    /// Any text, or `"unknown"`.
    Text,
}

/// Whether a plan, or a clinic, may have no such thing, which a request says as `"none"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It always has.
    Never,
    /// It may have none, which is as if the number were zero.
    AsZero,
    /// It may have none, which is as if the number were endless.
    AsEndless,
    /// It may have none, which is like no number.
    Apart,
}

/// What is meant where an answer is absent.
#[derive(Clone, Copy)]
pub enum Absent {
    /// Nobody knows.
    Unknown,
    /// It is a mistake.
    Required,
    /// There is no such thing, and nothing needs to be said of it.
    Nothing,
    /// There is no such thing: rare, so a plan that is silent about it has none.
    UsuallyNone,
    /// No.
    UsuallyNo,
    /// None: zero.
    UsuallyZero,
    /// This word.
    Usually(&'static str),
    /// What the other answers settle, if they do; else nobody knows.
    ByOthers,
}

/// What an answer can be where nobody knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ranges {
    /// The price does not hang on it.
    Unpriced,
    /// Anything that can be said.
    Anything,
    /// What the bounds say.
    Bounds,
    /// What the bounds say, or no such thing.
    BoundsOrNone,
    /// Each word or yes and no.
    EachChoice,
    /// Each of the first so many words; the others only where they are said.
    FirstChoices(usize),
}

/// A row of the table.
pub struct Row {
    /// The answer.
    pub field: Field,
    /// The object that it stands in.
    pub inside: Group,
    /// Its key there.
    pub key: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// Whether there may be no such thing.
    pub lack: Lack,
    /// What absence means.
    pub absent: Absent,
    /// What it can be where nobody knows it.
    pub ranges: Ranges,
    /// The insurance that has it.
    pub of: Of,
}

/// The insurance that has an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Every one.
    Any,
    /// One that is priced so.
    Priced(Pricing),
    /// One that does not lack this.
    WithA(Field),
}

impl Of {
    /// Returns whether a request for insurance of a kind can hold the answer.
    #[must_use]
    pub fn has(self, kind: Kind) -> bool {
        match self {
            Self::Any | Self::WithA(_) => true,
            Self::Priced(pricing) => kind.pricing() == pricing,
        }
    }
}

const fn row(field: Field, inside: Group, key: &'static str, takes: Takes) -> Row {
    Row {
        field,
        inside,
        key,
        takes,
        lack: Lack::Never,
        absent: Absent::Unknown,
        ranges: Ranges::Unpriced,
        of: Of::Any,
    }
}

impl Row {
    const fn lack(self, lack: Lack) -> Self {
        Self { lack, ..self }
    }

    const fn absent(self, absent: Absent) -> Self {
        Self { absent, ..self }
    }

    const fn ranges(self, ranges: Ranges) -> Self {
        Self { ranges, ..self }
    }

    const fn of(self, pricing: Pricing) -> Self {
        Self {
            of: Of::Priced(pricing),
            ..self
        }
    }

    const fn with_a(self, other: Field) -> Self {
        Self {
            of: Of::WithA(other),
            ..self
        }
    }

    /// Returns the object that the answer opens, if it is one.
    #[must_use]
    pub const fn opens(&self) -> Option<Group> {
        if let Takes::Group(group) | Takes::Progress { group, .. } = self.takes {
            Some(group)
        } else {
            None
        }
    }

    /// Returns the keys of what is in all, of what is met or used and of what remains, if it takes such an amount.
    pub(crate) const fn parts(&self) -> Option<[&'static str; 3]> {
        if let Takes::Progress { amount, met, .. } = self.takes {
            Some([amount, met, "remaining"])
        } else {
            None
        }
    }

    /// Returns the words that it takes, if it takes one of some.
    #[must_use]
    pub const fn words(&self) -> Option<Words> {
        if let Takes::Word(words) | Takes::Choice(words) | Takes::List(words) = self.takes {
            Some(words)
        } else {
            None
        }
    }

    /// Returns the network whose answers the object holds, if it is one's.
    #[must_use]
    pub const fn network(&self) -> Option<Network> {
        match self.field {
            Field::InNetwork => Some(Network::In),
            Field::OutOfNetwork => Some(Network::Out),
            _ => None,
        }
    }

    /// Returns whether `"unknown"` is taken, as absence is.
    #[must_use]
    pub const fn may_be_unknown(&self) -> bool {
        match self.takes {
            Takes::Choice(_)
            | Takes::KnownNumber(_)
            | Takes::KnownYesNo
            | Takes::KnownYesNoOr(_)
            | Takes::Text => true,
            Takes::Group(_) => matches!(self.absent, Absent::Unknown),
            Takes::Progress { .. }
            | Takes::Number(..)
            | Takes::Figure(_)
            | Takes::Word(_)
            | Takes::YesNo
            | Takes::List(_)
            | Takes::Date
            | Takes::MonthDay => false,
        }
    }

    /// Returns what its numbers count, if it has any.
    #[must_use]
    pub const fn unit(&self) -> Option<Unit> {
        if let Takes::Progress { unit, .. }
        | Takes::Number(unit, _)
        | Takes::KnownNumber(unit)
        | Takes::Figure(unit) = self.takes
        {
            Some(unit)
        } else {
            None
        }
    }
}

impl Field {
    /// Returns the row of the answer.
    #[must_use]
    pub fn row(self) -> &'static Row {
        let [first, ..] = TABLE;
        TABLE
            .binary_search_by_key(&self, |row| row.field)
            .ok()
            .and_then(|place| TABLE.get(place))
            .unwrap_or(first)
    }
}

impl Group {
    /// Returns the keys of what is in all, of what is met or used and of what remains, if the object is such an amount.
    #[must_use]
    pub fn parts(self) -> Option<[&'static str; 3]> {
        TABLE.iter().find(|row| row.opens() == Some(self))?.parts()
    }

    /// Returns the rows of the answers that stand in the object.
    pub fn rows(self) -> impl Iterator<Item = &'static Row> {
        TABLE.iter().filter(move |row| row.inside == self)
    }
}

const fn money(amount: &'static str, met: &'static str, group: Group) -> Takes {
    Takes::Progress {
        unit: Unit::Cents,
        amount,
        met,
        group,
    }
}

const VISITS_USED: Takes = Takes::Progress {
    unit: Unit::Count,
    amount: "visits",
    met: "used",
    group: Group::VisitLimit,
};

const CENTS: Takes = Takes::Figure(Unit::Cents);
const RATE: Takes = Takes::Figure(Unit::Rate);
const COUNT: Takes = Takes::Figure(Unit::Count);

const HEALTH: Pricing = Pricing::CostSharing;
const PIP: Pricing = Pricing::AutoPip;
const WORK: Pricing = Pricing::WorkersCompensation;

/// The table. Each object's answers stand together, behind the row of the object.
#[rustfmt::skip]
pub static TABLE: &[Row; 88] = &[
    row(Field::Course,                          Group::Request,            "course",                          Takes::Group(Group::Course)).absent(Absent::Required),
    row(Field::FirstVisit,                      Group::Course,             "firstVisit",                      Takes::Date).absent(Absent::Required),
    row(Field::Visits,                          Group::Course,             "visits",                          COUNT).absent(Absent::Required).ranges(Ranges::Anything),
    row(Field::VisitsPerWeek,                   Group::Course,             "visitsPerWeek",                   Takes::Number(Unit::Count, 1)).absent(Absent::Required),
    // What one visit is charged at.
    row(Field::Charges,                         Group::Request,            "charges",                         Takes::Group(Group::Charges)).absent(Absent::Required),
    row(Field::BilledCharge,                    Group::Charges,            "billedCharge",                    Takes::Number(Unit::Cents, 0)).absent(Absent::Nothing),
    row(Field::ChargePerUnit,                   Group::Charges,            "chargePerUnit",                   Takes::Number(Unit::Cents, 0)).absent(Absent::Nothing),
    row(Field::AllowedAmount,                   Group::Charges,            "allowedAmount",                   CENTS).lack(Lack::AsEndless).ranges(Ranges::Bounds),
    row(Field::CashRate,                        Group::Charges,            "cashRate",                        Takes::Number(Unit::Cents, 0)).lack(Lack::Apart).absent(Absent::Nothing),
    row(Field::Network,                         Group::Request,            "network",                         Takes::Choice(Words::of::<Network>())).ranges(Ranges::EachChoice),
    // The insurance.
    row(Field::Coverage,                        Group::Request,            "coverage",                        Takes::Group(Group::Coverage)).absent(Absent::Required),
    row(Field::Kind,                            Group::Coverage,           "kind",                            Takes::Word(Words::of::<Kind>())).absent(Absent::Required).ranges(Ranges::EachChoice),
    row(Field::State,                           Group::Coverage,           "state",                           Takes::Choice(Words::of::<State>())),
    row(Field::Funding,                         Group::Coverage,           "funding",                         Takes::Choice(Words::of::<Funding>())),
    row(Field::PlanYearStart,                   Group::Coverage,           "planYearStart",                   Takes::MonthDay).absent(Absent::Usually("01-01")).of(HEALTH),
    row(Field::InNetwork,                       Group::Coverage,           "inNetwork",                       Takes::Group(Group::CostSharing)).of(HEALTH),
    row(Field::OutOfNetwork,                    Group::Coverage,           "outOfNetwork",                    Takes::Group(Group::CostSharing)).lack(Lack::Apart).absent(Absent::ByOthers).of(HEALTH),
    // What a plan asks of the patient in one network.
    row(Field::Deductible,                      Group::CostSharing,        "deductible",                      money("amount", "met", Group::Deductible)).lack(Lack::AsZero).ranges(Ranges::Bounds),
    row(Field::FamilyDeductible,                Group::Deductible,         "family",                          money("amount", "met", Group::FamilyDeductible)).lack(Lack::Apart).absent(Absent::UsuallyNone).ranges(Ranges::Bounds),
    row(Field::FamilyDeductibleKind,            Group::FamilyDeductible,   "kind",                            Takes::Choice(Words::of::<FamilyKind>())).ranges(Ranges::EachChoice),
    row(Field::Copayment,                       Group::CostSharing,        "copayment",                       CENTS).lack(Lack::AsZero).ranges(Ranges::BoundsOrNone),
    row(Field::CopaymentTiming,                 Group::CostSharing,        "copaymentTiming",                 Takes::Choice(Words::of::<CopaymentTiming>())).absent(Absent::ByOthers).ranges(Ranges::FirstChoices(2)).with_a(Field::Copayment),
    row(Field::Coinsurance,                     Group::CostSharing,        "coinsurance",                     RATE).lack(Lack::AsZero).ranges(Ranges::Bounds),
    row(Field::CoinsuranceBase,                 Group::CostSharing,        "coinsuranceBase",                 Takes::Word(Words::of::<CoinsuranceBase>())).absent(Absent::Usually("netOfCopayment")).with_a(Field::Copayment),
    row(Field::VisitsBeforeDeductible,          Group::CostSharing,        "visitsBeforeDeductible",          Takes::Number(Unit::Count, 0)).absent(Absent::UsuallyZero),
    row(Field::CopaymentCountsTowardDeductible, Group::CostSharing,        "copaymentCountsTowardDeductible", Takes::YesNo).absent(Absent::UsuallyNo).with_a(Field::Copayment),
    row(Field::OutOfPocketMaximum,              Group::CostSharing,        "outOfPocketMaximum",              money("amount", "met", Group::OutOfPocketMaximum)).lack(Lack::AsEndless).ranges(Ranges::Bounds),
    row(Field::FamilyMaximum,                   Group::OutOfPocketMaximum, "family",                          money("amount", "met", Group::FamilyMaximum)).lack(Lack::Apart).absent(Absent::UsuallyNone).ranges(Ranges::Bounds),
    row(Field::FamilyMaximumKind,               Group::FamilyMaximum,      "kind",                            Takes::Choice(Words::of::<FamilyKind>())).ranges(Ranges::EachChoice),
    row(Field::OutsideOutOfPocketMaximum,       Group::CostSharing,        "outsideOutOfPocketMaximum",       Takes::YesNo).absent(Absent::UsuallyNo),
    row(Field::PerVisitMaximum,                 Group::CostSharing,        "perVisitMaximum",                 CENTS).lack(Lack::AsEndless).absent(Absent::UsuallyNone).ranges(Ranges::Anything),
    row(Field::VisitLimit,                      Group::CostSharing,        "visitLimit",                      VISITS_USED).lack(Lack::AsEndless).ranges(Ranges::BoundsOrNone),
    row(Field::CountsUnpaidVisits,              Group::VisitLimit,         "countsUnpaidVisits",              Takes::KnownYesNo).ranges(Ranges::EachChoice),
    row(Field::DollarLimit,                     Group::CostSharing,        "dollarLimit",                     money("amount", "used", Group::DollarLimit)).lack(Lack::AsEndless).absent(Absent::UsuallyNone).ranges(Ranges::Anything),
    row(Field::DollarBasis,                     Group::DollarLimit,        "basis",                           Takes::Choice(Words::of::<DollarLimitBasis>())).ranges(Ranges::EachChoice),
    row(Field::LifetimeLimit,                   Group::CostSharing,        "lifetimeLimit",                   money("amount", "used", Group::LifetimeLimit)).lack(Lack::AsEndless).absent(Absent::UsuallyNone).ranges(Ranges::Anything),
    row(Field::OverLimitPrice,                  Group::CostSharing,        "overLimitPrice",                  Takes::Word(Words::of::<OverLimitPrice>())).absent(Absent::ByOthers),
    // Workers' compensation.
    row(Field::ClaimAccepted,                   Group::Coverage,           "claimAccepted",                   Takes::KnownYesNo).ranges(Ranges::EachChoice).of(WORK),
    // Personal injury protection.
    row(Field::PipDeductible,                   Group::Coverage,           "deductible",                      money("amount", "met", Group::PipDeductible)).lack(Lack::AsZero).ranges(Ranges::Bounds).of(PIP),
    row(Field::PlanShare,                       Group::Coverage,           "planShare",                       RATE).absent(Absent::ByOthers).ranges(Ranges::Bounds).of(PIP),
    row(Field::PipLimit,                        Group::Coverage,           "limit",                           money("amount", "used", Group::PipLimit)).lack(Lack::AsEndless).ranges(Ranges::Anything).of(PIP),
    row(Field::DeductibleBasis,                 Group::Coverage,           "deductibleBasis",                 Takes::Choice(Words::of::<DeductibleBasis>())).absent(Absent::ByOthers).ranges(Ranges::EachChoice).of(PIP),
    row(Field::MedPay,                          Group::Coverage,           "medPay",                          Takes::Group(Group::MedPay)).lack(Lack::AsZero).absent(Absent::Nothing).of(PIP),
    row(Field::MedPayLimit,                     Group::MedPay,             "limit",                           money("amount", "used", Group::MedPayLimit)).ranges(Ranges::Anything),
    // What the plan has allowed beforehand.
    row(Field::Authorization,                   Group::Request,            "authorization",                   Takes::Group(Group::Authorization)).absent(Absent::Nothing),
    row(Field::AuthorizationStatus,             Group::Authorization,      "status",                          Takes::Choice(Words::of::<AuthorizationStatus>())),
    row(Field::ApprovedVisits,                  Group::Authorization,      "visits",                          Takes::Number(Unit::Count, 0)).lack(Lack::Apart).absent(Absent::Nothing),
    // What the check asks beyond the price.
    row(Field::Necessity,                       Group::Request,            "necessity",                       Takes::Group(Group::Necessity)).absent(Absent::Nothing),
    row(Field::PlanPaysMassage,                 Group::Necessity,          "planPaysMassage",                 Takes::KnownYesNo),
    row(Field::DiagnosisCode,                   Group::Necessity,          "diagnosisCode",                   Takes::Text).lack(Lack::Apart),
    row(Field::ReferralRequired,                Group::Necessity,          "referralRequired",                Takes::KnownYesNo),
    row(Field::Referrer,                        Group::Necessity,          "referrer",                        Takes::Choice(Words::of::<Referrer>())),
    row(Field::ReferrerAccepted,                Group::Necessity,          "referrerAccepted",                Takes::KnownYesNo),
    row(Field::Referral,                        Group::Necessity,          "referral",                        Takes::Group(Group::Referral)),
    row(Field::ReferralReason,                  Group::Referral,           "reason",                          Takes::KnownYesNo),
    row(Field::ReferralFrequency,               Group::Referral,           "frequency",                       Takes::KnownYesNo),
    row(Field::ReferralDuration,                Group::Referral,           "duration",                        Takes::KnownYesNo),
    row(Field::CareUnderWay,                    Group::Necessity,          "careUnderWay",                    Takes::KnownYesNo),
    row(Field::BaselineDocumented,              Group::Necessity,          "baselineDocumented",              Takes::KnownYesNo),
    row(Field::GoalsDocumented,                 Group::Necessity,          "goalsDocumented",                 Takes::KnownYesNo),
    row(Field::Phase,                           Group::Necessity,          "phase",                           Takes::Choice(Words::of::<Phase>())),
    row(Field::Cause,                           Group::Necessity,          "cause",                           Takes::Choice(Words::of::<Cause>())),
    row(Field::OtherInsurance,                  Group::Necessity,          "otherInsurance",                  Takes::Choice(Words::of::<OtherInsurance>())),
    row(Field::PrimaryCareReferral,             Group::Necessity,          "primaryCareReferral",             Takes::KnownYesNoOr("notRequired")),
    row(Field::Therapist,                       Group::Necessity,          "therapist",                       Takes::Choice(Words::of::<Therapist>())),
    row(Field::TherapistKindCovered,            Group::Necessity,          "therapistKindCovered",            Takes::KnownYesNo),
    row(Field::NetworkException,                Group::Necessity,          "networkException",                Takes::KnownYesNo),
    row(Field::ServiceCode,                     Group::Necessity,          "serviceCode",                     Takes::Choice(Words::of::<ServiceCode>())),
    row(Field::Minutes,                         Group::Necessity,          "minutes",                         Takes::KnownNumber(Unit::Count)),
    row(Field::SharedLimit,                     Group::Necessity,          "sharedLimit",                     Takes::Group(Group::SharedLimit)).lack(Lack::Apart),
    row(Field::SharingTherapies,                Group::SharedLimit,        "therapies",                       Takes::List(Words::of::<Therapy>())),
    row(Field::SharedLimitUsed,                 Group::SharedLimit,        "used",                            Takes::KnownNumber(Unit::Count)),
    // An account of the patient's own untaxed money.
    row(Field::Account,                         Group::Request,            "account",                         Takes::Group(Group::Account)).absent(Absent::Nothing),
    row(Field::AccountKind,                     Group::Account,            "kind",                            Takes::Word(Words::of::<AccountKind>())).absent(Absent::Required),
    row(Field::AccountAvailable,                Group::Account,            "available",                       Takes::Number(Unit::Cents, 0)).absent(Absent::Required),
    row(Field::FederalRate,                     Group::Account,            "federalRate",                     Takes::Number(Unit::Rate, 0)).absent(Absent::Required),
    row(Field::StateRate,                       Group::Account,            "stateRate",                       Takes::Number(Unit::Rate, 0)).absent(Absent::UsuallyZero),
    row(Field::Payroll,                         Group::Account,            "payroll",                         Takes::YesNo).absent(Absent::UsuallyNo),
    row(Field::Prescribed,                      Group::Account,            "prescribed",                      Takes::YesNo).absent(Absent::UsuallyNo),
    // The clinic's own bounds for unknown answers.
    row(Field::Bounds,                          Group::Request,            "bounds",                          Takes::Group(Group::Bounds)).absent(Absent::Nothing),
    row(Field::BoundOnAllowedAmount,            Group::Bounds,             "allowedAmount",                   CENTS).absent(Absent::Nothing),
    row(Field::BoundOnDeductible,               Group::Bounds,             "deductible",                      CENTS).absent(Absent::Nothing),
    row(Field::BoundOnFamilyDeductible,         Group::Bounds,             "familyDeductible",                CENTS).absent(Absent::Nothing),
    row(Field::BoundOnMaximum,                  Group::Bounds,             "outOfPocketMaximum",              CENTS).absent(Absent::Nothing),
    row(Field::BoundOnFamilyMaximum,            Group::Bounds,             "familyOutOfPocketMaximum",        CENTS).absent(Absent::Nothing),
    row(Field::BoundOnCopayment,                Group::Bounds,             "copayment",                       CENTS).absent(Absent::Nothing),
    row(Field::BoundOnCoinsurance,              Group::Bounds,             "coinsurance",                     RATE).absent(Absent::Nothing),
    row(Field::BoundOnVisitLimit,               Group::Bounds,             "visitLimit",                      COUNT).absent(Absent::Nothing),
];

#[cfg(test)]
mod tests {
    use super::TABLE;

    #[test]
    fn the_rows_stand_in_the_order_of_the_answers() {
        assert!(TABLE.is_sorted_by_key(|row| row.field));
        for row in TABLE {
            assert_eq!(row.field.row().key, row.key);
        }
    }

    #[test]
    fn no_object_has_two_answers_of_one_key_for_one_insurance() {
        for (place, row) in TABLE.iter().enumerate() {
            for other in &TABLE[place + 1..] {
                let is_same = row.inside == other.inside && row.key == other.key;
                assert!(!is_same || row.of != other.of, "{}", row.key);
            }
        }
    }
}
