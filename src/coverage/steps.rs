//! What to do next: what the gates ask for, in the order in which it is to be done.

use std::collections::BTreeMap;

use serde::Serialize;

use super::codes::{GateName, Status, StepName, Verdict};
use super::decides;
use super::gates::{Gate, Known};
use super::rules::{ADVICE, AUTHORIZATION_STEPS};
use crate::request::State;

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// What.
    pub step: StepName,
    /// The gates that it serves; none for general advice.
    pub gates: Vec<GateName>,
    /// The visits, from 1, that it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub visits: Vec<u32>,
}

/// What a step serves: gates, and visits.
type Served = (Vec<GateName>, Vec<u32>);

/// Returns what to do, each thing once, the first thing first: what mends a gate that decides the verdict, then the rest.
#[must_use]
pub fn steps(known: &Known<'_>, gates: &[Gate], verdict: Verdict) -> Vec<Step> {
    let mut steps: BTreeMap<StepName, Served> = BTreeMap::new();
    let pays_nothing = gates
        .iter()
        .any(|gate| gate.gate == GateName::PlanPaysMassage && gate.status == Status::NotMet);
    // Where the insurance does not pay for massage at all, no paper that is still missing helps.
    let helps = |gate: &&Gate| !pays_nothing || gate.status == Status::NotMet;
    for gate in gates.iter().filter(helps) {
        if let Some(step) = gate.step {
            let (served, visits) = steps.entry(step).or_default();
            served.push(gate.gate);
            visits.extend_from_slice(&gate.visits);
        }
    }
    for step in general(known, verdict) {
        steps.entry(step).or_default();
    }
    let (served, visits) = continuations(known);
    if !visits.is_empty() && !pays_nothing {
        steps.insert(StepName::AskToContinueAtVisit, (served, visits));
    }
    let steps = steps.into_iter().map(|(step, (gates, visits))| Step {
        step,
        gates,
        visits,
    });
    urgent_first(steps, gates)
}

/// Puts what mends a gate that decides the verdict before the rest.
fn urgent_first(steps: impl Iterator<Item = Step>, gates: &[Gate]) -> Vec<Step> {
    let is_urgent = |gate: &Gate, step: &Step| {
        gate.status == Status::NotMet && decides(gate) && step.gates.contains(&gate.gate)
    };
    let (first, rest): (Vec<Step>, Vec<Step>) =
        steps.partition(|step| gates.iter().any(|gate| is_urgent(gate, step)));
    first.into_iter().chain(rest).collect()
}

fn general(known: &Known<'_>, verdict: Verdict) -> Vec<StepName> {
    let by_kind = ADVICE
        .iter()
        .filter(|row| row.kinds.contains(&known.kind))
        .map(|row| row.step);
    let account = known.request.account();
    let letter = account.is_some_and(|account| !account.prescribed);
    let alone = verdict <= Verdict::Unlikely;
    by_kind
        .chain(letter.then_some(StepName::AskForLetterOfMedicalNecessity))
        .chain(alone.then_some(StepName::CompareSelfPay))
        .collect()
}

/// Returns the visits of the course at which the authorization has to go on.
fn continuations(known: &Known<'_>) -> Served {
    let state = known.request.state().map(State::letters);
    let planned = known.request.course.visits.high;
    let visits = AUTHORIZATION_STEPS
        .iter()
        .filter(|row| row.kind == known.kind && Some(row.state) == state)
        .flat_map(|row| row.visits)
        .copied()
        .filter(|visit| *visit <= planned)
        .collect();
    (vec![GateName::AuthorizedVisits], visits)
}
