//! The cards of the first part, one row a card, in the order in which they are asked.

use super::asks::injury::{
    CAUSE, auto_benefit, claim, injury, other_payer, pip_deductible, pip_limit, plan_share, state,
    therapist,
};
use super::asks::plan::{
    deductible, maximum, network, network_exception, next_year, share, start, timing_counts,
    visit_limit,
};
use super::asks::{KIND, allowed_amount, cash_rate, charge, payer, plan, program, visits};
use super::dates;
use super::options::Draft;
use super::person::Person;
use super::{CardName, Reason};
use crate::request::kind::{Payer, Pricing};

/// A card of the first part.
pub(super) struct Row {
    pub(super) card: CardName,
    pub(super) reason: Reason,
    /// Whether it is a card for this person's insurance.
    pub(super) of: fn(&Person<'_>) -> bool,
    /// Whether it can still change the number.
    pub(super) still: fn(&Person<'_>) -> bool,
    /// What it asks.
    pub(super) asks: fn(&Person<'_>) -> Draft,
}

/// Health plans come to a number after three cards, payer, visits and charge. Of the cards that stand here twice each person has one.
#[rustfmt::skip]
pub(super) const CARDS: [Row; 28] = [
    row(CardName::Payer,         Reason::Required,         anybody,         always,            payer),
    row(CardName::Program,       Reason::Required,         in_a_program,    always,            program),
    row(CardName::Visits,        Reason::Required,         anybody,         always,            visits),
    row(CardName::Charge,        Reason::GivesTheNumber,   anybody,         charge_counts,     charge),
    row(CardName::CashRate,      Reason::ComparesPrices,   pays_alone,      cash_counts,       cash_rate),
    row(CardName::Injury,        Reason::DecidesTheRule,   may_be_paid_for, cause_counts,      injury),
    // Before the claim: a refusal may lead on to nobody, of whom the form asks no state.
    row(CardName::WorkState,     Reason::DecidesTheRule,   hurt_at_work,    always,            state),
    row(CardName::Claim,         Reason::DecidesTheRule,   hurt_at_work,    always,            claim),
    row(CardName::State,         Reason::DecidesTheRule,   after_a_crash,   always,            state),
    row(CardName::Therapist,     Reason::DecidesTheRule,   |one| one.law_tells_therapists_apart(), always, therapist),
    row(CardName::AutoBenefit,   Reason::DecidesTheRule,   |one| one.may_lack_auto_benefit(), always, auto_benefit),
    row(CardName::OtherPayer,    Reason::DecidesTheRule,   is_left,         always,            other_payer),
    row(CardName::Network,       Reason::NarrowsTheNumber, in_a_plan,       network_counts,    network),
    // Most HMOs and EPOs pay nothing outside of their network, and without an exception nothing else is asked.
    row(CardName::Plan,          Reason::DecidesTheRule,   outside_a_plan,  kind_is_open,      plan),
    row(CardName::NetworkException, Reason::DecidesTheRule, needs_an_exception, always,         network_exception),
    row(CardName::Share,         Reason::NarrowsTheNumber, in_a_plan,       share_counts,      share),
    row(CardName::Deductible,    Reason::NarrowsTheNumber, in_a_plan,       deductible_counts, deductible),
    row(CardName::Maximum,       Reason::NarrowsTheNumber, in_a_plan,       maximum_counts,    maximum),
    row(CardName::VisitLimit,    Reason::NarrowsTheNumber, in_a_plan,       limit_counts,      visit_limit),
    row(CardName::AllowedAmount, Reason::NarrowsTheNumber, in_a_plan,       allowed_counts,    allowed_amount),
    row(CardName::Start,         Reason::NarrowsTheNumber, in_a_plan,       start_counts,      start),
    row(CardName::NextYear,      Reason::NarrowsTheNumber, begins_anew,     next_year_counts,  next_year),
    row(CardName::AutoAllowedAmount, Reason::NarrowsTheNumber, claims_from_car, |one| one.is_open("charges.allowedAmount"), allowed_amount),
    row(CardName::PipDeductible, Reason::NarrowsTheNumber, has_pip,         |one| pip_counts(one, "coverage.deductible"), pip_deductible),
    row(CardName::PipLimit,      Reason::NarrowsTheNumber, claims_from_car, |one| one.is_open("coverage.limit"),      pip_limit),
    row(CardName::PlanShare,     Reason::NarrowsTheNumber, has_pip,         |one| pip_counts(one, "coverage.planShare"), plan_share),
    row(CardName::Plan,          Reason::NarrowsTheNumber, inside_a_plan,   plan_counts,       plan),
    row(CardName::CashRate,      Reason::ComparesPrices,   insured,         cash_counts,       cash_rate),
];

const fn row(
    card: CardName,
    reason: Reason,
    of: fn(&Person<'_>) -> bool,
    still: fn(&Person<'_>) -> bool,
    asks: fn(&Person<'_>) -> Draft,
) -> Row {
    Row {
        card,
        reason,
        of,
        still,
        asks,
    }
}

const fn anybody(_: &Person<'_>) -> bool {
    true
}

const fn always(_: &Person<'_>) -> bool {
    true
}

fn in_a_plan(person: &Person<'_>) -> bool {
    person.is_priced(Pricing::CostSharing)
}

/// Where nothing is known of the network the cards ask what holds inside of it, and the kind counts last, as inside.
fn inside_a_plan(person: &Person<'_>) -> bool {
    in_a_plan(person) && !outside_a_plan(person)
}

fn outside_a_plan(person: &Person<'_>) -> bool {
    in_a_plan(person) && person.is_out_of_network()
}

fn needs_an_exception(person: &Person<'_>) -> bool {
    in_a_plan(person) && person.needs_an_exception()
}

fn insured(person: &Person<'_>) -> bool {
    person.kind().is_some() && !pays_alone(person)
}

fn pays_alone(person: &Person<'_>) -> bool {
    matches!(person.payer(), Some(Payer::Nobody | Payer::Program))
}

/// What pays after an injury is named among all that can.
fn in_a_program(person: &Person<'_>) -> bool {
    let is_first = person.payer() == Some(Payer::Program) && !is_left(person);
    is_first || person.choice("payer") == "program"
}

fn hurt_at_work(person: &Person<'_>) -> bool {
    person.is_priced(Pricing::WorkersCompensation) || person.is_left_by_work()
}

/// The insurance of an injury pays nothing, so that what pays for other care comes next. Who has said that they have no insurance is not
/// asked again.
fn is_left(person: &Person<'_>) -> bool {
    let is_left = person.is_left_by_auto() || person.is_left_by_work();
    is_left && person.choice("payer") != "none"
}

/// Nobody without insurance pays alone for an injury that the insurance of a job or a car pays. Such an injury leads on to it.
fn may_be_paid_for(person: &Person<'_>) -> bool {
    let is_alone = person.payer() == Some(Payer::Nobody);
    match person.choice("payer") {
        "" => is_alone,
        "none" => is_alone || hurt_at_work(person) || after_a_crash(person),
        _ => false,
    }
}

fn cause_counts(person: &Person<'_>) -> bool {
    !person.is_known(CAUSE) || person.comes_back_to_auto()
}

fn after_a_crash(person: &Person<'_>) -> bool {
    person.is_priced(Pricing::AutoPip) || person.is_left_by_auto() || person.comes_back_to_auto()
}

/// Nobody is asked for the terms of a benefit that the policy need not have, or that by law does not pay them.
fn has_pip(person: &Person<'_>) -> bool {
    let is_sure = !person.may_lack_auto_benefit() || person.choice("autoBenefit") == "pip";
    person.is_priced(Pricing::AutoPip) && is_sure && !person.is_excluded_by_law()
}

/// What medical payments coverage has put there settles nothing about the other benefit.
fn pip_counts(person: &Person<'_>, path: &str) -> bool {
    person.is_open(path) || person.has_left_med_pay()
}

fn claims_from_car(person: &Person<'_>) -> bool {
    has_pip(person)
        || (person.is_priced(Pricing::AutoPip) && person.choice("autoBenefit") == "medPay")
}

/// A charge by the unit gives a number too.
fn charge_counts(person: &Person<'_>) -> bool {
    person.estimate.is_none()
}

/// A rate for who pays alone is compared with what the insured pay, if they pay anything.
fn cash_counts(person: &Person<'_>) -> bool {
    person.estimate.is_some_and(|estimate| {
        let insured = estimate.insurance.as_ref();
        insured.is_none_or(|one| !one.patient_pays.high.is_zero())
    })
}

fn start_counts(person: &Person<'_>) -> bool {
    let counts = || may_count_later(person) || dates::are_worth_a_card(person);
    !person.is_known("course.firstVisit") && counts()
}

/// What a new plan year is worth hangs on the plan's share and deductible. Until they are said, its cards are among those to come, so that
/// fewer cards are left with every answer and not more.
fn may_count_later(person: &Person<'_>) -> bool {
    let is_unsaid = |key| !person.is_known(&person.figure(key));
    let is_share_ahead = !person.has_passed("share")
        && is_unsaid("copayment")
        && is_unsaid("coinsurance")
        && share_counts(person);
    let is_deductible_ahead =
        !person.has_passed("deductible") && is_unsaid("deductible") && deductible_counts(person);
    (is_share_ahead || is_deductible_ahead) && dates::may_begin_a_plan_year(person)
}

fn kind_is_open(person: &Person<'_>) -> bool {
    person.is_open(KIND)
}

fn network_counts(person: &Person<'_>) -> bool {
    person.is_open("network")
}

fn share_counts(person: &Person<'_>) -> bool {
    let mut figures = ["copayment", "coinsurance"].iter();
    figures.any(|key| person.is_open(&person.figure(key))) || timing_counts(person)
}

/// A copay without the deductible makes the deductible idle.
fn deductible_counts(person: &Person<'_>) -> bool {
    counts_beside_a_copay(person, &person.figure("deductible"))
}

fn maximum_counts(person: &Person<'_>) -> bool {
    person.is_open(&person.figure("outOfPocketMaximum"))
}

fn limit_counts(person: &Person<'_>) -> bool {
    person.is_open(&person.figure("visitLimit"))
}

/// A copay is the same whatever the plan's price is; only a visit that is not covered, or a price below the copay, says otherwise.
fn allowed_counts(person: &Person<'_>) -> bool {
    counts_beside_a_copay(person, "charges.allowedAmount")
}

fn counts_beside_a_copay(person: &Person<'_>, path: &str) -> bool {
    person.is_open(path) && (!person.pays_a_copay_alone() || person.moves_the_number(path))
}

/// An amount that was said on the card of the deductible is no answer to a card that nobody was shown.
fn begins_anew(person: &Person<'_>) -> bool {
    let amount = format!("{}.amount", person.figure("deductible"));
    in_a_plan(person) && (!person.is_known(&amount) || person.has_passed("nextYear"))
}

/// The amount of a deductible of which it is known what is left counts only where a course goes on into the next plan year.
fn next_year_counts(person: &Person<'_>) -> bool {
    let deductible = person.figure("deductible");
    let is_sum_open = || {
        person.is_known(&format!("{deductible}.remaining"))
            && person.is_worth_a_card(&format!("{deductible}.amount"))
    };
    may_count_later(person) || is_sum_open()
}

/// Where the plan's figures are known its kind counts little, so it comes last, if at all.
fn plan_counts(person: &Person<'_>) -> bool {
    person.is_open(KIND) && (person.estimate.is_none() || person.is_worth_a_card(KIND))
}
