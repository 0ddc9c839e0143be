//! The order in which steps are to be done.

use super::super::codes::{GateStatus, StepName};
use super::super::decides;
use super::super::gates::{Gate, Known};
use super::super::kind::Kind;
use super::{Step, has_begun, serves};
use crate::request::Pricing;
use crate::sorted::sorted_by_key;

/// When a step's turn comes, the first first; of those of one turn the number tells which, where it matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    /// An insurance of this kind waits for it.
    OfKind(usize),
    /// Its time runs out, whatever the others come to.
    RunsOut(usize),
    /// No visit is to be had before it.
    Holds,
    /// One call says whether the insurance pays this at all: before that no appointment is worth its price.
    Call(usize),
    /// It mends a gate that decides the verdict.
    Mends,
    /// The rest, in the order of the gates; and paying oneself last.
    Rest,
}

/// What has a deadline, by law or by the policy.
const RUNS_OUT: &[StepName] = &[
    StepName::SeeDoctorWithinFourteenDays,
    StepName::TellAutoInsurerWithinThirtyDays,
    StepName::AskToApproveVisitsHad,
    StepName::ReportInjuryAtOnce,
    StepName::FileClaimForm,
    StepName::ClaimWithWorkersCompensation,
    StepName::ReadAutoPolicy,
    StepName::ClaimWithAutoInsurer,
    StepName::SeeWhichPaysFirst,
    StepName::ProtestRefusal,
    StepName::AskForReviewOfRefusal,
];

/// What says whether the insurance pays, and whom.
const SAYS_WHETHER: &[StepName] = &[
    StepName::AskAboutManualTherapy,
    StepName::AskWhetherMassageIsPaid,
    StepName::AskWhoMayBill,
];

/// What one call asks.
const CALL: &[StepName] = &[
    StepName::AskAboutManualTherapy,
    StepName::AskWhetherMassageIsPaid,
    StepName::AskWhoMayBill,
    StepName::GetAuthorizationFirst,
    StepName::AskAboutVisitsHad,
];

/// Returns steps in the order in which they are to be done.
pub(super) fn in_turn(steps: Vec<Step>, of_each: &[Known<'_>], gates: &[Gate]) -> Vec<Step> {
    let first = of_each.first().map_or(&[][..], first_of_all);
    let is_asked = |step: &Step| SAYS_WHETHER.contains(&step.step) && is_open(step, gates);
    let call = if steps.iter().any(is_asked) {
        CALL
    } else {
        &[]
    };
    // Whoever has had visits may hold a denial already, and its day does not wait.
    let may_be_denied = of_each.iter().any(has_begun);
    sorted_by_key(steps, |step| match step.step {
        StepName::AppealDenial if may_be_denied => Turn::RunsOut(RUNS_OUT.len()),
        _ => turn(step, gates, first, call),
    })
}

fn turn(step: &Step, gates: &[Gate], first: &[StepName], call: &[StepName]) -> Turn {
    let place = |list: &[StepName]| list.iter().position(|one| *one == step.step);
    if let Some(place) = place(first) {
        Turn::OfKind(place)
    } else if let Some(place) = place(RUNS_OUT) {
        Turn::RunsOut(place)
    } else if holds(step, gates) {
        Turn::Holds
    } else if let Some(place) = place(call).filter(|_| is_open(step, gates)) {
        Turn::Call(place)
    } else if mends(step, gates) {
        Turn::Mends
    } else {
        Turn::Rest
    }
}

/// An accepted claim pays what the adjuster has approved in writing, so nothing comes before that but somebody whom it can pay. And
/// whoever has named the auto policy alone may have no other insurance: what they can do in any case comes before another insurer.
fn first_of_all(known: &Known<'_>) -> &'static [StepName] {
    match known.kind.pricing() {
        Pricing::WorkersCompensation if known.has_accepted_claim() => &[
            StepName::AskForSupervisedCare,
            StepName::GetAuthorizationFirst,
            StepName::AskToApproveVisitsHad,
            StepName::AskAboutVisitsHad,
        ],
        Pricing::AutoPip => &[
            StepName::SeeDoctorWithinFourteenDays,
            StepName::TellAutoInsurerWithinThirtyDays,
            StepName::AskForTherapistPaidByAuto,
        ],
        // What it has not approved it does not pay.
        Pricing::Unpriced if known.kind == Kind::Va => &[
            StepName::GetAuthorizationFirst,
            StepName::AskToApproveVisitsHad,
            StepName::AskAboutVisitsHad,
        ],
        Pricing::CostSharing | Pricing::WorkersCompensation | Pricing::Unpriced => &[],
    }
}

/// Returns whether nobody knows how a gate stands that a step serves.
fn is_open(step: &Step, gates: &[Gate]) -> bool {
    serves(step, gates, |gate| gate.status == GateStatus::Unknown)
}

/// Returns whether no visit is to be had before a step is done.
fn holds(step: &Step, gates: &[Gate]) -> bool {
    let is_missing = || serves(step, gates, |gate| gate.status == GateStatus::NotMet);
    match step.step {
        StepName::WaitForAuthorization => true,
        StepName::GetAuthorizationFirst | StepName::AskForNetworkException => is_missing(),
        _ => false,
    }
}

/// Returns whether a step mends a gate that decides the verdict.
fn mends(step: &Step, gates: &[Gate]) -> bool {
    // How old the patient is nobody has said.
    let is_for_some = matches!(
        step.step,
        StepName::CompareSelfPay | StepName::AskForChildrensBenefit
    );
    let is_mended = |gate: &Gate| gate.status == GateStatus::NotMet && decides(gate);
    !is_for_some && serves(step, gates, is_mended)
}
