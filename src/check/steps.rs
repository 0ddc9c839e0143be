//! What to do next: what the gates ask for, in the order in which it is to be done.

mod order;

use serde::Serialize;

use super::codes::{GateName, GateStatus, SettledBy, StepName, Verdict};
use super::gates::{Gate, Known};
use super::kind::Kind;
use super::rules::advice::{ADVICE, protects_workers};
use super::warnings::may_claim_with_auto_insurance;
use crate::request::table::Field;
use crate::request::{AuthorizationStatus, Cause, OtherInsurance, Pricing, Therapist};
use crate::sorted::sorted_by_key;

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

/// Returns what to do, each thing once, the first thing first.
#[must_use]
pub fn steps(of_each: &[Known<'_>], gates: &[Gate], verdict: Verdict) -> Vec<Step> {
    let pays_nothing = pays_nothing(of_each, gates);
    let refused = Refused::by(gates);
    // Where the insurance pays nothing at all, no paper that is still missing helps, but another payer may.
    let helps = |gate: &&Gate| {
        !pays_nothing || gate.status == GateStatus::NotMet || gate.gate == GateName::PaysFirst
    };
    let mut steps = of_gates(gates.iter().filter(helps));
    for step in of_each.iter().flat_map(|known| general(known, verdict)) {
        serve(&mut steps, step, &[], &[]);
    }
    let visits = of_each.first().map(continuations).unwrap_or_default();
    if !visits.is_empty() && !pays_nothing {
        let served = [GateName::AuthorizedVisits];
        serve(&mut steps, StepName::AskToContinueAtVisit, &served, &visits);
    }
    let mut steps = sorted_by_key(steps, |one| in_place_of(one.step, refused));
    // A bill for what the plan does not pay is sent to nobody.
    let is_unbilled = pays_nothing || refused.therapist;
    steps.retain(|one| {
        let is_idle = is_unbilled && one.step == StepName::AskForItemizedBill;
        !is_idle && !is_done_by_therapist(one, of_each, gates)
    });
    if let Some(known) = of_each.iter().find(|known| has_begun(known)) {
        for one in &mut steps {
            one.step = once_begun(one.step, known.request.authorization());
        }
    }
    order::in_turn(steps, of_each, gates)
}

/// Returns whether the insurance pays nothing of this, whatever is done.
fn pays_nothing(of_each: &[Known<'_>], gates: &[Gate]) -> bool {
    // Of a policy with nothing left nothing else is asked either.
    let is_policy = of_each.iter().any(|known| known.kind == Kind::AutoPip);
    let settles = |name| {
        matches!(name, GateName::PlanPaysMassage | GateName::ClaimAccepted)
            || (is_policy && name == GateName::LimitsLeft)
    };
    gates
        .iter()
        .any(|gate| settles(gate.gate) && gate.settled_by.is_some())
}

fn of_gates<'a>(gates: impl Iterator<Item = &'a Gate>) -> Vec<Step> {
    let mut steps = Vec::new();
    for gate in gates {
        for step in gate.step.iter().chain(&gate.more_steps) {
            serve(&mut steps, *step, &[gate.gate], &gate.visits);
        }
    }
    steps
}

/// Returns whether who treats has a step done, or makes it needless.
fn is_done_by_therapist(step: &Step, of_each: &[Known<'_>], gates: &[Gate]) -> bool {
    let is_in_therapy = || of_each.iter().any(Known::is_in_therapy);
    let is_lacking = || serves(step, gates, |gate| gate.status == GateStatus::NotMet);
    // Nobody needs to be sent where they are.
    let is_there = |known: &Known<'_>| {
        step.step == StepName::AskAboutPhysicalTherapy
            && known.necessity.therapist == Some(Therapist::PhysicalTherapist)
    };
    let is_medicares = of_each.iter().all(|known| known.kind == Kind::Medicare);
    // Medicare asks for a therapist's plan of care, and for no referral. And a therapist writes one unasked.
    of_each.iter().any(is_there)
        || (step.step == StepName::GetTherapyReferral && is_in_therapy())
        || (step.step == StepName::AskWhetherReferralIsNeeded && is_in_therapy() && is_medicares)
        || (step.step == StepName::AskForPlanOfCare && is_in_therapy() && !is_lacking())
}

/// Returns whether a step serves such a gate.
fn serves(step: &Step, gates: &[Gate], is_such: impl Fn(&Gate) -> bool) -> bool {
    gates
        .iter()
        .any(|gate| step.gates.contains(&gate.gate) && is_such(gate))
}

/// Returns whether care has begun.
fn has_begun(known: &Known<'_>) -> bool {
    known.necessity.care_under_way == Some(true)
}

/// Nobody who has begun can wait for the approval of the first visit any more. Whether one is needed they may not know.
const fn once_begun(step: StepName, status: Option<AuthorizationStatus>) -> StepName {
    match (step, status) {
        (StepName::GetAuthorizationFirst | StepName::WaitForAuthorization, Some(_)) => {
            StepName::AskToApproveVisitsHad
        }
        (StepName::GetAuthorizationFirst, None) => StepName::AskAboutVisitsHad,
        (other, _) => other,
    }
}

/// What the payer has said no to.
#[derive(Clone, Copy)]
struct Refused {
    massage: bool,
    therapist: bool,
}

impl Refused {
    fn by(gates: &[Gate]) -> Self {
        let is_refused = |name| {
            let is_refused =
                |gate: &Gate| gate.gate == name && gate.settled_by == Some(SettledBy::Payer);
            gates.iter().any(is_refused)
        };
        Self {
            massage: is_refused(GateName::PlanPaysMassage),
            therapist: is_refused(GateName::TherapistKind),
        }
    }
}

/// Returns a step in whose place another is to be done: whoever has been told no is not sent to ask the same again before they have tried
/// what is paid as another benefit.
const fn in_place_of(step: StepName, refused: Refused) -> StepName {
    match step {
        StepName::AskWhetherMassageIsPaid if refused.massage => StepName::AskAboutPhysicalTherapy,
        StepName::AskAboutPhysicalTherapy if refused.massage => StepName::AskWhetherMassageIsPaid,
        StepName::AskWhoMayBill if refused.therapist => StepName::AskAboutPhysicalTherapy,
        StepName::AskAboutPhysicalTherapy if refused.therapist => StepName::AskWhoMayBill,
        other => other,
    }
}

/// Adds what a step serves; each step stands once.
fn serve(steps: &mut Vec<Step>, step: StepName, gates: &[GateName], visits: &[u32]) {
    if let Some(entry) = steps.iter_mut().find(|one| one.step == step) {
        entry.gates.extend_from_slice(gates);
        entry.visits.extend_from_slice(visits);
        return;
    }
    steps.push(Step {
        step,
        gates: gates.to_vec(),
        visits: visits.to_vec(),
    });
}

fn general(known: &Known<'_>, verdict: Verdict) -> Vec<StepName> {
    // Nobody pays what the law lets nobody bill.
    let owes_nothing = known.has_accepted_claim() && protects_workers(known.state());
    let alone = verdict <= Verdict::Unlikely && !owes_nothing;
    let by_kind = ADVICE
        .iter()
        .filter(|row| row.kinds.contains(&known.kind))
        .filter(|row| row.state.is_none_or(|one| Some(one) == known.state()))
        .filter(|row| row.evidence.holds_on(known.day))
        .map(|row| row.step)
        .filter(|step| leaves_room(known, *step, verdict));
    let account = known.request.account();
    let letter = account.is_some_and(|account| !account.prescribed);
    let mut steps: Vec<StepName> = by_kind.collect();
    steps.extend(letter.then_some(StepName::AskForLetterOfMedicalNecessity));
    steps.extend(alone.then_some(StepName::CompareSelfPay));
    steps
}

/// Returns whether the answers leave room for a piece of advice. Whom their own auto policy pays need ask no other driver's.
fn leaves_room(known: &Known<'_>, step: StepName, verdict: Verdict) -> bool {
    match step {
        StepName::AskOtherDriversInsurer => {
            let is_alone = verdict <= Verdict::Unlikely;
            match known.kind.pricing() {
                // It pays whoever was at fault, and settles with that insurer by itself.
                Pricing::WorkersCompensation => false,
                Pricing::AutoPip => is_alone && known.may_ask_the_other_driver(),
                Pricing::CostSharing | Pricing::Unpriced => known.may_ask_the_other_driver(),
            }
        }
        // The VA refers to a clinic that it has looked at.
        StepName::AskWhetherClinicTakesProgram => {
            verdict > Verdict::NotCovered && !(known.kind == Kind::Va && known.is_approved())
        }
        StepName::AskForGoodFaithEstimate => pays_alone(known, verdict),
        StepName::FileClaimForm => is_work_claim_open(known),
        StepName::SeeDoctorWithinFourteenDays => {
            may_claim_with_auto_insurance(known) && !is_claim_decided(known)
        }
        StepName::TellAutoInsurerWithinThirtyDays => {
            let has_answered = is_claim_decided(known) || has_auto_insurer_answered(known);
            may_claim_with_auto_insurance(known) && !has_answered
        }
        _ => true,
    }
}

/// Returns whether the auto insurer pays or has refused to: then it has looked at when the patient was treated, and by whom.
fn is_claim_decided(known: &Known<'_>) -> bool {
    let is_others = matches!(
        known.necessity.other_insurance,
        Some(OtherInsurance::Pays | OtherInsurance::Refused)
    );
    is_others || (known.kind == Kind::AutoPip && known.is_approved())
}

/// Returns whether the insurer of the auto policy has said what it pays, so that it knows of the crash.
fn has_auto_insurer_answered(known: &Known<'_>) -> bool {
    let said = [
        known.necessity.plan_pays_massage,
        known.necessity.therapist_kind_covered,
    ];
    known.kind == Kind::AutoPip && said.iter().any(Option::is_some)
}

/// Returns whether a person pays the clinic themselves: nobody else does, nor may still have to.
fn pays_alone(known: &Known<'_>, verdict: Verdict) -> bool {
    let is_anothers = known.necessity.other_insurance == Some(OtherInsurance::Pays);
    let is_alone = verdict == Verdict::NotCovered && known.kind != Kind::WorkersCompensation;
    known.kind == Kind::None || (is_alone && !is_anothers)
}

/// Returns whether nobody has decided yet about the claim of an injury at work.
fn is_work_claim_open(known: &Known<'_>) -> bool {
    let cause = known.necessity.cause;
    match known.kind.pricing() {
        Pricing::WorkersCompensation => {
            let decided = known.request.answers.yes_no(Field::ClaimAccepted);
            decided.is_none() && cause != Some(Cause::Other)
        }
        Pricing::AutoPip => false,
        Pricing::CostSharing | Pricing::Unpriced => {
            // The VA pays whatever the job's insurance is.
            known.kind != Kind::Va
                && cause == Some(Cause::Job)
                && known.necessity.other_insurance.is_none()
        }
    }
}

/// Returns the visits of the course before which the authorization has to go on.
fn continuations(known: &Known<'_>) -> Vec<u32> {
    let planned = known.planned();
    known
        .free_visits()
        .iter()
        .flat_map(|free| free.asks_at)
        .copied()
        .filter(|visit| *visit <= planned)
        .collect()
}
