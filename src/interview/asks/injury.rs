//! What the insurance of an injury is asked for.

use super::super::options::{Choice, Draft};
use super::super::person::Person;
use super::plan::far;
use super::{KIND, PROGRAMS, kind, kind_of};
use crate::request::kind::{Kind, Payer};
use crate::request::table::Field;

/// An injury at work or in a car is its own insurer's, and leads on to that insurer's cards.
pub(in super::super) fn injury(person: &Person<'_>) -> Draft {
    let is_alone = person.payer() == Some(Payer::Nobody);
    let alone = |option| {
        let choice = Choice::new(option);
        if is_alone {
            choice.keeps(KIND)
        } else {
            choice.writes(KIND, "none")
        }
    };
    let job = Choice::new("job").writes(KIND, "workersCompensation");
    let crash = Choice::new("motorVehicle").writes(KIND, "autoPip");
    Draft::of([
        job.led_on(person.is_left_by_work()),
        crash.led_on(person.is_still_led_on()),
        alone("other").writes(CAUSE, "other"),
        alone("unknown"),
    ])
}

/// Who was led on to the health plan by a refusal comes back to the claim with any other answer. Who has said that they have no insurance
/// is led on to nobody.
pub(in super::super) fn claim(person: &Person<'_>) -> Draft {
    let is_elsewhere = person.payer() != Some(Payer::InjuryInsurer);
    let choice = |word| {
        let choice = Choice::new(word).writes(CLAIM, word);
        if is_elsewhere && word != "no" {
            choice.writes(KIND, "workersCompensation")
        } else {
            choice.keeps(KIND)
        }
    };
    let refused = if person.choice("payer") == "none" {
        let alone = Choice::new("no").writes(CLAIM, "no").writes(KIND, "none");
        alone
            .writes(CAUSE, "job")
            .writes(OTHER_INSURANCE, "refused")
    } else {
        choice("no")
    };
    let refused = refused.led_on(person.is_left_by_work() && is_elsewhere);
    Draft::of([choice("yes"), refused, choice("unknown")])
}

pub(in super::super) const CLAIM: &str = "coverage.claimAccepted";

pub(in super::super) fn state(_: &Person<'_>) -> Draft {
    Draft::asking("coverage.state")
}

/// What the policy has decides who pays. Medical payments coverage pays all of a bill and deducts nothing, up to its limit. Where the policy
/// has neither, the health plan pays; and where nobody knows, the number is the health plan's too, as no policy has to have either.
pub(in super::super) fn auto_benefit(person: &Person<'_>) -> Draft {
    let is_med_pay = person.choice("autoBenefit") == "medPay";
    let of_med_pay = [(DEDUCTIBLE, "none"), (SHARE, "0")];
    let med_pay = Choice::new("medPay");
    let med_pay = of_med_pay
        .iter()
        .fold(med_pay.writes(KIND, "autoPip"), |one, (path, text)| {
            one.writes(path, text)
        });
    let is_elsewhere = person.payer() != Some(Payer::InjuryInsurer);
    // What the policy's own cards have put stays.
    let policy = |option| {
        let choice = Choice::new(option);
        let choice = if is_elsewhere {
            choice.writes(KIND, "autoPip")
        } else {
            choice.keeps(KIND)
        };
        of_med_pay.iter().fold(choice, |one, (path, _)| {
            if is_med_pay {
                one.writes(path, "")
            } else {
                one.keeps(path)
            }
        })
    };
    let other = match person.choice("payer") {
        _ if is_elsewhere => person.text(KIND),
        "none" => "none",
        _ => "unknown",
    };
    let elsewhere = |option| {
        let choice = Choice::new(option).writes(KIND, other);
        choice.writes(CAUSE, "motorVehicle")
    };
    let neither = elsewhere("neither").writes(OTHER_INSURANCE, "none");
    // Whether another insurance pays stays open, and may be answered later.
    let unknown = if is_elsewhere {
        // Who came here from another state has not said so.
        Choice::new("unknown").keeps(KIND).keeps(CAUSE)
    } else {
        elsewhere("unknown")
    };
    let unknown = unknown.led_on(person.may_have_an_auto_benefit());
    Draft::of([policy("pip"), med_pay, neither, unknown])
}

/// Both whom the law names, and whom it lets the policy pay; the others stand in the form's own list, and what was found there is no
/// other button's. Who was led on to the health plan comes back to the policy with a therapist whom it may pay. Who has no insurance is
/// led on to nobody.
pub(in super::super) fn therapist(person: &Person<'_>) -> Draft {
    let is_elsewhere = person.payer() != Some(Payer::InjuryInsurer);
    let excluded = |word| {
        let choice = Choice::new(word).writes(THERAPIST, word);
        if person.choice("payer") == "none" {
            choice.writes(KIND, "none").writes(CAUSE, "motorVehicle")
        } else {
            choice.keeps(KIND)
        }
    };
    let by = |option| {
        let choice = Choice::new(option);
        if is_elsewhere {
            choice.writes(KIND, "autoPip")
        } else {
            choice.keeps(KIND)
        }
    };
    let other = by("other").asks(THERAPIST);
    let other = if person.choice("therapist") == "other" {
        other.keeps(THERAPIST)
    } else {
        other
    };
    Draft::of([
        excluded("massageTherapist"),
        excluded("acupuncturist"),
        by("physicalTherapist").writes(THERAPIST, "physicalTherapist"),
        other,
        by("unknown").writes(THERAPIST, ""),
    ])
}

pub(in super::super) const THERAPIST: &str = "necessity.therapist";

/// What tells the health plan's check that no other insurance pays.
pub(in super::super) const OTHER_INSURANCE: &str = "necessity.otherInsurance";

/// Who pays where the insurance of the injury does not. What caused the injury the check is told, and that a claim was refused. Each
/// program is named at once: while no kind is known the page asks nothing about the injury, and what led on to this card would be gone.
pub(in super::super) fn other_payer(person: &Person<'_>) -> Draft {
    let health_plan = kind_of(person, "healthPlan", (Payer::HealthPlan, "unknown"));
    let mut payers = vec![health_plan];
    payers.extend(PROGRAMS.map(kind));
    payers.push(kind(Kind::None));
    let told: &[(&str, &str)] = if person.is_left_by_work() {
        &[(CAUSE, "job"), (OTHER_INSURANCE, "refused")]
    } else {
        &[(CAUSE, "motorVehicle")]
    };
    let is_told = told.iter().all(|(path, text)| person.text(path) == *text);
    let tells = |one: Choice| {
        told.iter()
            .fold(one, |one, (path, text)| one.writes(path, text))
    };
    let payers = payers.into_iter();
    Draft::of(payers.map(|one| if is_told { one } else { tells(one) }))
}

pub(in super::super) const CAUSE: &str = "necessity.cause";
const DEDUCTIBLE: &str = "coverage.deductible";
const SHARE: &str = "coverage.planShare";

/// Off which sum the deductible comes is asked beside its amount, and only where the number hangs on it.
pub(in super::super) fn pip_deductible(person: &Person<'_>) -> Draft {
    const BASIS: &str = "coverage.deductibleBasis";
    let amount = Choice::new("amount").asks(DEDUCTIBLE);
    let is_asked = person.is_known(BASIS) || person.is_open(BASIS);
    let lacks = Choice::new("lacks").writes(DEDUCTIBLE, "none");
    Draft::of([
        Choice::new("noneLeft").writes(&format!("{DEDUCTIBLE}.remaining"), "0"),
        lacks.once_pressed(person.has_left_med_pay()),
        if is_asked {
            amount.and_perhaps(BASIS)
        } else {
            amount
        },
        Choice::new("unknown"),
    ])
}

pub(in super::super) fn pip_limit(person: &Person<'_>) -> Draft {
    const PATH: &str = "coverage.limit";
    const REMAINING: &str = "coverage.limit.remaining";
    let far = far(person, ("pipLimit", REMAINING), Field::PipLimit.into());
    Draft::of(far).or([
        Choice::new("usedUp").writes(REMAINING, "0"),
        Choice::new("amount").asks(PATH),
        Choice::new("unknown"),
    ])
}

/// What is typed is the part that the patient pays.
pub(in super::super) fn plan_share(person: &Person<'_>) -> Draft {
    let all_paid = Choice::new("allPaid").writes(SHARE, "0");
    Draft::of([
        all_paid.once_pressed(person.has_left_med_pay()),
        Choice::new("twentyPercent").writes(SHARE, "20"),
        Choice::new("amount").asks(SHARE),
        Choice::new("unknown"),
    ])
}
