//! What to keep in mind, whatever the verdict.

use serde::Serialize;

use super::codes::Warning;
use super::diagnosis::Condition;
use super::gates::Known;
use super::kind::Kind;
use super::reach::Reach;
use super::rules::advice::{NO_BILL_BESIDE_AUTO, WARNINGS, WarningRule, protects_workers};
use super::rules::facts::is_excluded;
use crate::answer::Answer;
use crate::calendar::Calendar;
use crate::evidence::Evidence;
use crate::plan::Network;
use crate::request::table::Field;
use crate::request::units::units;
use crate::request::{
    AccountKind, AuthorizationStatus, Cause, OtherInsurance, PrimaryCareReferral, ServiceCode,
};

/// A warning, and how well it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Warned {
    /// The warning.
    pub warning: Warning,
    /// Who says so, how well it is known, and when that was last checked.
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// Returns the warnings that concern this request, whichever kind of insurance it can be.
#[must_use]
pub fn warnings(of_each: &[Known<'_>]) -> Vec<Warned> {
    let concerning = |row: &&WarningRule| of_each.iter().any(|known| concerns(known, row));
    let mut warned: Vec<Warned> = Vec::new();
    for row in WARNINGS.iter().filter(concerning) {
        if warned.iter().all(|one| one.warning != row.warning) {
            warned.push(Warned {
                warning: row.warning,
                evidence: row.evidence,
            });
        }
    }
    warned
}

fn concerns(known: &Known<'_>, row: &WarningRule) -> bool {
    row.kinds.contains(&known.kind)
        && row.state.is_none_or(|one| Some(one) == known.state())
        && row.evidence.holds_on(known.day)
        && leaves_room(known, row.warning)
}

/// Returns whether the answers leave room for a warning.
fn leaves_room(known: &Known<'_>, warning: Warning) -> bool {
    let said = known.necessity;
    match warning {
        Warning::BothServiceCodes => {
            said.service_code == Some(ServiceCode::Both) && !is_excluded(&known.about())
        }
        Warning::NoBillableUnit => said.minutes.is_some_and(|minutes| units(minutes) == 0),
        // Where nobody knows how far the limit reaches, a step asks what is left, and what shares it.
        Warning::LimitsOftenShared => {
            said.shared_limit.is_unknown()
                && known.limits == Some(&Reach::Enough)
                && may_pay_massage(known)
                && may_have_a_limit(known)
        }
        Warning::ExceptionMayLeaveABill => known.request.is_let_in(),
        Warning::ExceptionMayCountAsInside => {
            known.request.has_exception()
                && known.request.network() == Some(Network::Out)
                && known.request.may_pay_outside()
        }
        Warning::OutOfNetworkPaysNothing => {
            is_named(known)
                && known.request.network() != Some(Network::In)
                && known.request.answers.plan_pays_nothing_outside(known.kind)
        }
        // Before the first visit both would tempt to start without the approval.
        Warning::PenaltyInsteadOfDenial => may_have_begun(known) && is_unauthorized(known),
        Warning::AskBeforeYouPay => may_be_billed_too_early(known),
        Warning::WorkerMayNotBeBilled | Warning::WorkerMayOweNothing => known.has_accepted_claim(),
        Warning::OtherRulesThanTheStates => may_claim_for_the_job(known),
        Warning::HsaSavesNoStateTax => {
            let rate = known.request.answers.number(Field::StateRate);
            pays_from(known, AccountKind::Hsa) && rate.is_some_and(|rate| rate > 0)
        }
        Warning::FsaPaysItsOwnYear => {
            pays_from(known, AccountKind::Fsa) && goes_into_the_next_year(known)
        }
        Warning::FsaBesideHsaPaysNoMassage => is_named(known) && pays_from(known, AccountKind::Fsa),
        Warning::DiagnosisOfTheMind => {
            is_of_the_mind(known) && !known.is_approved() && may_pay_massage(known)
        }
        Warning::LymphedemaAfterMastectomy => {
            known.condition() == Some(Condition::LymphedemaAfterMastectomy)
        }
        Warning::LymphedemaIfAfterMastectomy => known.condition() == Some(Condition::Lymphedema),
        Warning::NoMassageByAnyone
        | Warning::SupplementMayPayTheRest
        | Warning::NothingOwedWithoutNotice => known.is_in_therapy(),
        Warning::ExchangePlanMayCountAsHdhp => {
            is_named(known)
                // The Exchange sells no plan that an employer pays itself.
                && known.may_be_insured()
                && !known.request.answers.lacks((Network::In, Field::Copayment))
        }
        // Therapy is no extra benefit.
        Warning::SupplementMayNotCount => is_named(known) && !known.is_in_therapy(),
        Warning::PrimaryCareMayHaveToRefer => {
            is_named(known)
                && said.primary_care_referral.is_none()
                && said.referral_required != Some(false)
                && may_pay_massage(known)
                && said.therapist_kind_covered != Some(false)
        }
        Warning::DeductibleOffFullCharge => {
            !known.request.answers.lacks(Field::PipDeductible) && !is_excluded(&known.about())
        }
        Warning::DearerWithoutReferral => lacks_a_referral(known),
        Warning::ClinicMayBillTheRest => may_bill_the_rest(known),
        Warning::InsurerReviewsAfterTenDays => {
            !known.is_approved() && may_pay_massage(known) && may_claim_with_auto_insurance(known)
        }
        Warning::ClinicMayNotCharge | Warning::MedicarePaysFirst => true,
    }
}

/// Returns whether the payer has not said that it pays no massage.
fn may_pay_massage(known: &Known<'_>) -> bool {
    known.necessity.plan_pays_massage != Some(false)
}

/// Returns whether a bill may come for a visit that nobody has approved yet. A refused claim binds no clinic.
fn may_be_billed_too_early(known: &Known<'_>) -> bool {
    let may_be_accepted = known.request.answers.yes_no(Field::ClaimAccepted) != Some(false);
    let is_protected = known.has_accepted_claim() && protects_workers(known.state());
    known.request.network() != Some(Network::Out)
        && may_have_begun(known)
        && (is_unauthorized(known) || waits_for_approval(known))
        && may_be_accepted
        && !is_protected
}

/// Returns whether the insurance of the job may pay. What the VA refers it pays, whatever that is.
fn may_claim_for_the_job(known: &Known<'_>) -> bool {
    let is_claim = known.kind == Kind::WorkersCompensation && !known.has_accepted_claim();
    let is_hurt = known.necessity.cause == Some(Cause::Job);
    is_claim || (is_hurt && known.kind != Kind::Va && !known.is_other_insurance_over())
}

/// Returns whether a plan that pays may pay less for want of a referral.
fn lacks_a_referral(known: &Known<'_>) -> bool {
    let said = known.necessity;
    let is_referred = matches!(
        said.primary_care_referral,
        Some(PrimaryCareReferral::Given | PrimaryCareReferral::NotRequired)
    );
    let may_be_paid = said.therapist.is_none() || known.is_in_therapy();
    !is_referred && !known.is_approved() && may_be_paid
}

/// Returns whether the person has said the kind. What is so of one of six kinds helps nobody who does not know theirs.
fn is_named(known: &Known<'_>) -> bool {
    known.request.kind == known.kind
}

fn pays_from(known: &Known<'_>, account: AccountKind) -> bool {
    known.request.answers.choice(Field::AccountKind) == Some(account)
}

/// Chapter F of the codes.
fn is_of_the_mind(known: &Known<'_>) -> bool {
    known
        .diagnosis()
        .is_some_and(|diagnosis| diagnosis.code.starts_with('F'))
}

fn may_have_begun(known: &Known<'_>) -> bool {
    known.necessity.care_under_way != Some(false)
}

fn is_unauthorized(known: &Known<'_>) -> bool {
    known.request.authorization() == Some(AuthorizationStatus::Missing)
        || known
            .approved_visits()
            .is_some_and(|approved| approved < known.planned())
}

/// Whoever has an accepted claim and starts before the approval may be sent the bill.
fn waits_for_approval(known: &Known<'_>) -> bool {
    let is_settled = matches!(
        known.request.authorization(),
        Some(AuthorizationStatus::Approved | AuthorizationStatus::NotRequired)
    );
    known.has_accepted_claim() && !is_settled
}

/// Returns whether visits fall into a later year than the first: most accounts go by that of the calendar.
fn goes_into_the_next_year(known: &Known<'_>) -> bool {
    let course = &known.request.course;
    let calendar = Calendar::of(course, known.planned());
    let last = calendar.slots().last();
    last.is_some_and(|last| last.date.year() > course.first_visit.year())
}

/// Returns whether the auto insurer can count less than the clinic charges, and no law that we know keeps the clinic from billing the rest.
fn may_bill_the_rest(known: &Known<'_>) -> bool {
    let is_less = match known.request.answers.numbers(Field::AllowedAmount) {
        Answer::Lacks => false,
        Answer::Has(allowed) => allowed.low < known.request.billed_charge.cents(),
        Answer::Unknown => true,
    };
    let is_forbidden = known
        .state()
        .is_some_and(|state| NO_BILL_BESIDE_AUTO.contains(&state));
    let may_pay = may_pay_massage(known) && may_claim_with_auto_insurance(known);
    is_less && !is_forbidden && may_pay
}

/// Returns whether auto insurance can still pay for a crash: there is some, and something is left of it. The VA pays whatever else there
/// is, and a work claim before it.
pub(super) fn may_claim_with_auto_insurance(known: &Known<'_>) -> bool {
    let is_before = matches!(known.kind, Kind::Va | Kind::WorkersCompensation);
    let is_over = matches!(
        known.necessity.other_insurance,
        Some(OtherInsurance::None | OtherInsurance::UsedUp)
    );
    known.was_in_a_crash() && !is_before && !is_over && !known.is_policy_used_up()
}

/// Returns whether the plan can limit visits in a network that this clinic can be of.
fn may_have_a_limit(known: &Known<'_>) -> bool {
    let answers = &known.request.answers;
    let may = |network: Network| {
        let pays = network == Network::In || known.request.may_pay_outside();
        pays && !answers.lacks((network, Field::VisitLimit))
    };
    match known.request.network() {
        Some(network) => may(network),
        None => may(Network::In) || may(Network::Out),
    }
}
