//! The gate of the network: what the plan pays at this clinic.

use super::super::codes::{Consequence, Reason, SettledBy, StepName};
use super::super::kind::Kind;
use super::super::rules::gates::GateRule;
use super::{Gate, Known};
use crate::plan::Network;
use crate::request::table::Field;
use crate::request::{Place, Pricing};

/// What a plan pays out of its network.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PaysOutside {
    /// Something.
    Something,
    /// Something or nothing: plans of its kind are of either design.
    Either,
    /// Nothing, as its papers say.
    Nothing,
    /// Most often nothing, as with plans of its kind.
    UsuallyNothing,
}

/// Plans of these kinds are HMOs or EPOs as well as PPOs, and their name does not say which.
const MAY_BE_CLOSED: &[Kind] = &[Kind::MedicareAdvantage, Kind::Hdhp];

fn pays_outside(known: &Known<'_>) -> Option<PaysOutside> {
    if known.kind.pricing() != Pricing::CostSharing {
        return None;
    }
    let place = Place::from(Field::OutOfNetwork);
    let answers = &known.request.answers;
    let was_left_out = known.request.usual.contains(&place);
    let is_said = answers.said(place).is_some();
    Some(if MAY_BE_CLOSED.contains(&known.kind) && !is_said {
        PaysOutside::Either
    } else if !answers.plan_pays_nothing_outside(known.kind) {
        PaysOutside::Something
    } else if answers.lacks(place) && !was_left_out {
        PaysOutside::Nothing
    } else {
        PaysOutside::UsuallyNothing
    })
}

pub(super) fn in_network(known: &Known<'_>, rule: &GateRule) -> Gate {
    let Some(outside) = pays_outside(known) else {
        return rule.not_applicable();
    };
    let exception = known.necessity.network_exception;
    if exception == Some(true) {
        return rule.met().because(Reason::ExceptionGranted);
    }
    let gate = match (known.request.network(), outside) {
        (Some(Network::In), _) => rule.met(),
        (Some(Network::Out), PaysOutside::Something) => {
            rule.not_met().with_step(Some(StepName::AskForItemizedBill))
        }
        (Some(Network::Out), PaysOutside::Either) => rule
            .unknown(&[])
            .because(Reason::MayPayNothingOutOfNetwork)
            .with_step(Some(let_in(known)))
            .then(&[StepName::AskForItemizedBill]),
        (Some(Network::Out), PaysOutside::Nothing) => {
            nothing_outside(known, rule, Reason::NothingOutOfNetwork)
        }
        (Some(Network::Out), PaysOutside::UsuallyNothing) if exception == Some(false) => {
            nothing_outside(known, rule, Reason::ExceptionRefused)
        }
        (Some(Network::Out), PaysOutside::UsuallyNothing) => rule
            .not_met()
            .because(Reason::UsuallyNothingOutOfNetwork)
            .with_step(Some(StepName::AskForNetworkException))
            .denying(known.every_visit()),
        (None, PaysOutside::Something) => rule.unknown(&["network"]),
        (None, PaysOutside::Either) => rule
            .unknown(&["network"])
            .because(Reason::MayPayNothingOutOfNetwork),
        (None, PaysOutside::Nothing | PaysOutside::UsuallyNothing) => rule
            .unknown(&["network"])
            .because(Reason::UsuallyNothingOutOfNetwork),
    };
    if outside == PaysOutside::Something || gate.settled_by.is_some() {
        return gate;
    }
    gate.otherwise(Consequence::Unlikely)
}

fn nothing_outside(known: &Known<'_>, rule: &GateRule, reason: Reason) -> Gate {
    rule.refused(SettledBy::Payer, reason)
        .denying(known.every_visit())
        .with_step(Some(let_in(known)))
}

/// What to do so that the plan pays at this clinic.
fn let_in(known: &Known<'_>) -> StepName {
    if known.necessity.network_exception == Some(false) {
        StepName::AppealRefusedException
    } else {
        StepName::AskForNetworkException
    }
}
