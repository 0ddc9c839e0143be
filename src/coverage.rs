//! Whether massage is covered at all: gates between a claim and its payment, a verdict, and what to do next.
//!
//! Never a promise: coverage is not guaranteed. [`rules`] holds what is known by kind of insurance and by state, as
//! tables; [`gates`] says how each gate stands; [`codes`] is every word that is said. What the check denies visit by
//! visit is what the price leaves uncovered.

pub mod appeal;
pub mod codes;
pub mod gates;
pub mod icd10;
mod limits;
pub mod rules;
mod steps;
mod warnings;

use serde::Serialize;

use crate::answer::Span;
use crate::calendar::Calendar;
use crate::money::Cents;
use crate::plan::Approval;
use crate::possibilities::{Arrangement, Case};
use crate::request::{Necessity, Request};
use crate::span::span;
use codes::{Consequence, GateName, Status, Verdict};
use gates::{Gate, Known, gates};
use rules::AS_OF;
pub use steps::Step;
pub use warnings::Warned;

/// Whether massage is covered, and what stands in between.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Check {
    /// How likely it is.
    pub verdict: Verdict,
    /// The gates that decide it.
    pub decided_by: Vec<GateName>,
    /// All gates, in the order in which they are asked about.
    pub gates: Vec<Gate>,
    /// What to do, the first thing first.
    pub steps: Vec<Step>,
    /// What to keep in mind.
    pub warnings: Vec<Warned>,
    /// What the course costs if no visit is covered; absent where coverage is likely, and where nothing can be priced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_not_covered: Option<Between>,
    /// What the course costs with insurance if every visit is authorized; present where some are not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_authorized: Option<Between>,
    /// The day on which the rules were last held against their sources.
    pub as_of: &'static str,
}

/// What a patient pays between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Between {
    /// In cents.
    pub patient_pays: Span<Cents>,
}

/// Checks whether massage is covered.
#[must_use]
pub fn check_coverage(request: &Request, cases: &[Case], calendar: &Calendar) -> Check {
    let known = Known {
        request,
        necessity: &Necessity::of(&request.answers),
        kind: request.kind,
        cases,
        calendar,
    };
    let gates = gates(&known);
    let verdict = verdict(&gates);
    Check {
        verdict,
        decided_by: decided_by(&gates, verdict),
        steps: steps::steps(&known, &gates, verdict),
        warnings: warnings::warnings(&known),
        if_not_covered: (verdict != Verdict::Likely)
            .then(|| if_not_covered(cases, calendar))
            .flatten(),
        if_authorized: if_authorized(cases, calendar),
        gates,
        as_of: AS_OF,
    }
}

impl Check {
    /// Returns the paths of the answers that are not known and can still change the verdict, in the order of the gates.
    #[must_use]
    pub fn asks(&self) -> Vec<&'static str> {
        let mut asks = Vec::new();
        let open = self
            .gates
            .iter()
            .filter(|gate| gate.status == Status::Unknown && worst(gate.at_stake) < self.verdict);
        for field in open.flat_map(|gate| &gate.asks) {
            if !asks.contains(field) {
                asks.push(*field);
            }
        }
        asks
    }
}

/// Returns the verdict where a gate with this consequence is not met: likely where it does not decide.
const fn worst(consequence: Consequence) -> Verdict {
    match consequence {
        Consequence::NotCovered | Consequence::Denied | Consequence::EveryVisitDenied => {
            Verdict::NotCovered
        }
        Consequence::DenialAlmostCertain
        | Consequence::DenialLikely
        | Consequence::Unlikely
        | Consequence::VisitsBeforeApprovalDenied => Verdict::Unlikely,
        Consequence::SomeVisitsDenied | Consequence::LaterVisitsDenied | Consequence::Dearer => {
            Verdict::Likely
        }
    }
}

/// Returns whether a verdict can depend on a gate.
fn decides(gate: &Gate) -> bool {
    worst(gate.at_stake) < Verdict::Likely
}

/// Returns the verdict that a gate allows.
fn verdict_of(gate: &Gate) -> Verdict {
    match gate.status {
        Status::NotMet => worst(gate.at_stake),
        Status::Unknown => worst(gate.at_stake).max(Verdict::Possible),
        Status::Met | Status::NotApplicable => Verdict::Likely,
    }
}

fn verdict(gates: &[Gate]) -> Verdict {
    gates
        .iter()
        .map(verdict_of)
        .min()
        .unwrap_or(Verdict::Possible)
}

fn decided_by(gates: &[Gate], verdict: Verdict) -> Vec<GateName> {
    let is_behind = |gate: &&Gate| match verdict {
        Verdict::Likely => gate.status == Status::Met && decides(gate),
        Verdict::NotCovered | Verdict::Unlikely | Verdict::Possible => verdict_of(gate) == verdict,
    };
    gates
        .iter()
        .filter(is_behind)
        .map(|gate| gate.gate)
        .collect()
}

/// Prices the course with every visit uncovered, by the cost model's own rule for such visits.
fn if_not_covered(cases: &[Case], calendar: &Calendar) -> Option<Between> {
    let mut uncovered: Vec<Case> = Vec::new();
    for case in cases {
        let without = Case {
            arrangement: Arrangement::NoBenefit,
            ..case.clone()
        };
        if !uncovered.contains(&without) {
            uncovered.push(without);
        }
    }
    priced(&uncovered, calendar)
}

/// Prices the course without what the authorization leaves out, if that is any visit of it.
fn if_authorized(cases: &[Case], calendar: &Calendar) -> Option<Between> {
    let leaves_out = |approval| match approval {
        Approval::EveryVisit => false,
        Approval::FirstVisits(visits) => calendar
            .slots()
            .last()
            .is_some_and(|slot| slot.visit.in_course >= visits),
        Approval::Missing => true,
    };
    if !cases.iter().any(|case| leaves_out(case.approval)) {
        return None;
    }
    let authorized: Vec<Case> = cases
        .iter()
        .map(|case| Case {
            approval: Approval::EveryVisit,
            ..case.clone()
        })
        .collect();
    priced(&authorized, calendar)
}

fn priced(cases: &[Case], calendar: &Calendar) -> Option<Between> {
    let ends = span(cases, calendar)?;
    Some(Between {
        patient_pays: Span {
            low: Cents::at_least_zero(ends.low.pays),
            high: Cents::at_least_zero(ends.high.pays),
        },
    })
}
