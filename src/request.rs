//! What a person has answered: every answer of the right form, not yet true.
//!
//! [`table`] names every answer once; [`read`](mod@read) makes a request of data, or says everything that is wrong with it.

mod anew;
mod answers;
mod asked;
mod bounds;
pub mod json;
pub mod kind;
mod necessity;
pub mod open;
pub mod path;
pub mod problem;
pub mod read;
pub mod table;
pub mod typed;
pub mod units;
mod usual;
pub mod words;

pub use crate::states::State;
pub use answers::{Answers, Place, Said};
pub use asked::Whom;
pub(crate) use bounds::USUAL_MOST_OF_A_VISIT;
pub use bounds::{Bound, BoundSource};
pub use kind::{Kind, Outside, Pricing};
pub use necessity::{Necessity, PrimaryCareReferral, Referral, SharedLimit};
pub use words::{
    AccountKind, AuthorizationStatus, Cause, Choice, Funding, OtherInsurance, OverLimitPrice,
    Phase, Policy, Referrer, ServiceCode, Therapist, Therapy,
};

use crate::calendar::PlannedCourse;
use crate::figures::PAYROLL_TAX;
use crate::money::{Cents, Rate};
use crate::plan::Network;
use table::Field;

/// Everything a person has answered, and what is usual where they have not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The answers, the usual ones among them.
    pub answers: Answers,
    /// The places of the usual ones that were taken because nothing was said.
    pub usual: Vec<Place>,
    /// The visits that are planned.
    pub course: PlannedCourse,
    /// What the clinic asks of an insurer for one visit.
    pub billed_charge: Cents,
    /// What the clinic asks of a patient who pays alone; nothing where it has no such rate.
    pub cash_rate: Option<Cents>,
    /// The kind of the insurance.
    pub kind: Kind,
}

impl Request {
    /// Returns by which network's terms the plan pays at this clinic, if known: where it pays nothing outside of its network, and has made
    /// an exception, it pays as inside.
    #[must_use]
    pub fn network(&self) -> Option<Network> {
        self.answers.network(self.kind)
    }

    /// Returns whether the plan pays at a clinic outside of its network only because it has said so in writing.
    #[must_use]
    pub(crate) fn is_let_in(&self) -> bool {
        self.answers.is_let_in(self.kind)
    }

    /// Returns whether the plan has said in writing that it pays at this clinic as if it were in its network.
    #[must_use]
    pub(crate) fn has_exception(&self) -> bool {
        self.answers.has_exception()
    }

    /// Returns whether the plan pays anything out of network, as far as it can.
    #[must_use]
    pub fn may_pay_outside(&self) -> bool {
        self.kind.pricing() == Pricing::CostSharing && !self.answers.lacks(Field::OutOfNetwork)
    }

    /// Returns how the prior authorization stands, if known.
    #[must_use]
    pub fn authorization(&self) -> Option<AuthorizationStatus> {
        self.answers.choice(Field::AuthorizationStatus)
    }

    /// Returns the state whose law holds, if known.
    #[must_use]
    pub fn state(&self) -> Option<State> {
        self.answers.choice(Field::State)
    }

    /// Returns the account of the patient's own untaxed money, if they have one.
    #[must_use]
    pub fn account(&self) -> Option<Account> {
        let answers = &self.answers;
        let rate = |field| {
            answers
                .number(field)
                .and_then(Rate::new)
                .unwrap_or_default()
        };
        answers.choice::<AccountKind>(Field::AccountKind)?;
        Some(Account {
            available: answers.cents(Field::AccountAvailable).unwrap_or_default(),
            rates: [rate(Field::FederalRate), rate(Field::StateRate)],
            payroll: answers.is_yes(Field::Payroll),
            prescribed: answers.is_yes(Field::Prescribed),
        })
    }
}

/// An account of the patient's own untaxed money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// What is in it.
    pub available: Cents,
    /// The patient's marginal rates of federal and of state income tax.
    pub rates: [Rate; 2],
    /// Whether it is paid through payroll, which saves payroll tax too.
    pub payroll: bool,
    /// Whether the massage is prescribed, without which the account may not pay for it.
    pub prescribed: bool,
}

impl Account {
    /// Returns the tax rates together; nothing where they are more than the whole.
    #[must_use]
    pub fn rate(&self) -> Option<Rate> {
        let payroll = if self.payroll { PAYROLL_TAX } else { 0 };
        let sum = self
            .rates
            .iter()
            .fold(payroll, |sum, rate| sum.saturating_add(rate.basis_points()));
        Rate::new(sum)
    }
}
