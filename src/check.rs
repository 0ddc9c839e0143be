//! Whether massage is covered at all: gates between a claim and its payment, a verdict, and what to do next.
//!
//! Never a promise: coverage is not guaranteed. Nor a no where nobody has said no: what a payer has put in writing beats
//! every row of ours that is not law, what only some plans ask for is asked of no other, and *not covered* is said only
//! where the payer or the law has settled it. [`rules`] holds what is known by kind of insurance, state, funding and
//! therapist, as tables; [`gates`] says how each gate stands; [`codes`] is every word that is said. What the check denies
//! visit by visit is what the price leaves uncovered; it prices nothing itself.

pub mod codes;
pub mod diagnosis;
pub mod gates;
pub mod kind;
pub mod reach;
pub mod rules;
mod steps;
mod together;
mod warnings;

use serde::Serialize;

use crate::request::{Necessity, Request};
use codes::{Consequence, GateName, GateStatus, Reason, Verdict};
use diagnosis::CodeList;
use gates::{Gate, Known, gates};
use reach::Reach;
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
    /// Whether the insurance of an injury may still have to pay, whatever this one says.
    pub may_another_pay: bool,
    /// The day on which the rules were last held against their sources.
    pub as_of: &'static str,
}

/// Checks whether massage is covered. How far the limits of the plan reach, the price has found; nothing where the
/// insurance has no such limits. Without a list of diagnosis codes a code that is not common stays open.
#[must_use]
pub fn check_coverage(
    request: &Request,
    limits: Option<&Reach>,
    codes: Option<CodeList<'_>>,
) -> Check {
    let necessity = Necessity::of(&request.answers);
    let day = request.course.first_visit.to_string();
    // A plan of unknown kind is looked at as each that it can be.
    let kinds = request.kind.can_be();
    let of_each: Vec<Known<'_>> = kinds
        .iter()
        .map(|kind| Known {
            request,
            necessity: &necessity,
            kind: *kind,
            day: &day,
            limits,
            codes,
        })
        .collect();
    let gates = together::gates(of_each.iter().map(gates).collect());
    let verdict = verdict(&gates);
    Check {
        verdict,
        decided_by: decided_by(&gates, verdict),
        steps: steps::steps(&of_each, &gates, verdict),
        warnings: warnings::warnings(&of_each),
        may_another_pay: gates.iter().any(leaves_another_payer),
        gates,
        as_of: AS_OF,
    }
}

impl Check {
    /// Returns the paths of the answers that are not known and can still change the verdict, in the order of the gates, and
    /// whether the claim of an injury is accepted before all others.
    #[must_use]
    pub fn asks(&self) -> Vec<&'static str> {
        let mut asks = Vec::new();
        let open = self.gates.iter().filter(|gate| {
            gate.status == GateStatus::Unknown && worst(gate.at_stake) < self.verdict
        });
        // Before a claim is accepted no other point of it counts.
        let (claim, rest): (Vec<&Gate>, Vec<&Gate>) =
            open.partition(|gate| gate.gate == GateName::ClaimAccepted);
        for field in claim.into_iter().chain(rest).flat_map(|gate| &gate.asks) {
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
        Consequence::NotCovered | Consequence::EveryVisitDenied => Verdict::NotCovered,
        Consequence::DenialAlmostCertain
        | Consequence::DenialLikely
        | Consequence::Unlikely
        | Consequence::VisitsBeforeApprovalDenied => Verdict::Unlikely,
        Consequence::SomeVisitsDenied | Consequence::LaterVisitsDenied | Consequence::Dearer => {
            Verdict::Likely
        }
    }
}

/// Returns whether a gate leaves it open that the insurance of an injury pays.
fn leaves_another_payer(gate: &Gate) -> bool {
    gate.status == GateStatus::Unknown
        && matches!(
            gate.reason,
            Some(
                Reason::AutoMayPayFirst
                    | Reason::HealthPlanMayPayFirst
                    | Reason::AutoPaysASumFirst
                    | Reason::WorkersCompensationMayPayFirst
                    | Reason::AnotherPayerMayPay
            )
        )
}

/// Returns whether a verdict can depend on a gate.
fn decides(gate: &Gate) -> bool {
    worst(gate.at_stake) < Verdict::Likely
}

/// Returns the verdict that a gate allows.
fn verdict_of(gate: &Gate) -> Verdict {
    match gate.status {
        GateStatus::NotMet => worst(gate.at_stake),
        GateStatus::Unknown => worst(gate.at_stake).max(Verdict::Possible),
        GateStatus::Met | GateStatus::NotApplicable => Verdict::Likely,
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
        Verdict::Likely => gate.status == GateStatus::Met && decides(gate),
        Verdict::NotCovered | Verdict::Unlikely | Verdict::Possible => verdict_of(gate) == verdict,
    };
    gates
        .iter()
        .filter(is_behind)
        .map(|gate| gate.gate)
        .collect()
}
