//! The ways to pay for a course beside one another: insurance, the clinic's cash rate, or one after the other.

use serde::Serialize;

use crate::answer::Span;
use crate::course::Line;
use crate::money::{Cents, Rate};
use crate::request::Account;
use crate::sorted::sorted_by_key;

/// A way to pay, in the order in which equally dear ones are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Way {
    /// Insurance; uncovered visits as the plan says.
    Insurance,
    /// Insurance while the visits are covered, the cash rate after.
    InsuranceThenCash,
    /// Every visit at the cash rate.
    Cash,
    /// Several visits at once, at the price of a package.
    Package,
}

/// What a way to pay comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WayToPay {
    /// The way.
    pub option: Way,
    /// What the patient pays.
    pub patient_pays: Span<Cents>,
    /// Tax that is saved by paying from the account; the patient's own, no discount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved: Option<Span<Cents>>,
    /// What the patient pays less that tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_tax: Option<Span<Cents>>,
}

/// Sets the ways beside one another, cheapest first by what they can come to at most.
#[must_use]
pub fn ways_to_pay(prices: &[(Way, Span<Cents>)], account: Option<&Account>) -> Vec<WayToPay> {
    let ways: Vec<WayToPay> = prices
        .iter()
        .map(|(option, patient_pays)| way_to_pay(*option, *patient_pays, account))
        .collect();
    sorted_by_key(ways, |way| {
        (way.patient_pays.high, way.patient_pays.low, way.option)
    })
}

/// Sets one more way beside others, where it belongs.
#[must_use]
pub(crate) fn with_way(
    ways: Vec<WayToPay>,
    (option, patient_pays): (Way, Span<Cents>),
    account: Option<&Account>,
) -> Vec<WayToPay> {
    let one = way_to_pay(option, patient_pays, account);
    let all: Vec<WayToPay> = ways.into_iter().chain([one]).collect();
    sorted_by_key(all, |way| {
        (way.patient_pays.high, way.patient_pays.low, way.option)
    })
}

fn way_to_pay(option: Way, patient_pays: Span<Cents>, account: Option<&Account>) -> WayToPay {
    WayToPay {
        option,
        patient_pays,
        saved: account.map(|account| patient_pays.map(|pays| tax_saved(account, pays))),
        after_tax: account
            .map(|account| patient_pays.map(|pays| pays.less(tax_saved(account, pays)))),
    }
}

/// Returns the tax that is saved on `pays`: on no more than is in the account, and only on what is prescribed
/// (26 USC 213(d)).
fn tax_saved(account: &Account, pays: Cents) -> Cents {
    if !account.prescribed {
        return Cents::ZERO;
    }
    account
        .rate()
        .unwrap_or(Rate::ZERO)
        .of(account.available.min(pays))
}

/// Returns the visit, from 1, from which on a course costs no more than as many visits at the cash rate; nothing where
/// it costs more to the last.
#[must_use]
pub fn break_even(lines: &[Line], cash_rate: Cents) -> Option<u32> {
    let (mut insured, mut cash) = (Cents::ZERO, Cents::ZERO);
    let mut from = None;
    for (visit, line) in (1_u32..).zip(lines) {
        insured = insured.plus(line.money.patient_pays);
        cash = cash.plus(cash_rate);
        from = if insured > cash {
            None
        } else {
            from.or(Some(visit))
        };
    }
    from
}
