//! What stands first in an answer, and which parts of it mean anything to this person.

use serde::Serialize;

use crate::adjudicate::LineStatus;
use crate::answer::Span;
use crate::check::codes::Verdict;
use crate::estimate::compare::Way;
use crate::estimate::left::{Left, left};
use crate::estimate::ordinary::Ordinary;
use crate::estimate::questions::Question;
use crate::estimate::sums::{is_paid_claim, sums};
use crate::estimate::{Estimate, Insurance};
use crate::evidence::Evidence;
use crate::money::Cents;
use crate::plan::Network;
use crate::request::kind::Kind;
use crate::request::table::Field;
use crate::request::{Pricing, Request};

/// What stands first in an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Shown {
    /// What the patient pays; then, where it differs, what they pay if coverage goes the other way.
    pub sums: Vec<Sum>,
    /// What that comes to while the limits that nobody knows are far; absent where it says no more than the first sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordinary: Option<Ordinary>,
    /// What to ask first about money, by the paths of the questions: what the ordinary case hangs on, then what narrows both ends most.
    pub asks_first: Vec<String>,
    /// The ways to pay that are open, cheapest first: insurance that covers no visit is none, and an accepted work claim leaves no choice.
    pub open_ways: Vec<Way>,
    /// Whether it is to be said that the full billed charge may be owed: not to somebody whose claim of an injury at work is accepted.
    pub may_owe_billed: bool,
    /// Whether any visit is covered at either end.
    pub is_any_covered: bool,
    /// Whether there is hope enough of coverage to say from which visit on it pays off.
    pub is_hopeful: bool,
    /// Whether the lines hold only if the plan covers the visits after all.
    pub is_as_if_covered: bool,
    /// Whether nobody knows as one amount what the plan counts of a visit: what it pays of the lines, and what is written off, is then
    /// only what the bounds suppose.
    pub is_plans_price_open: bool,
    /// The columns of what is left after each visit that hold what the person has said, less what the visits use.
    pub left: Vec<Left>,
    /// The networks that the price depends on; none where the insurance has none.
    pub networks: Vec<Network>,
    /// How many open answers can move the sum that stands first: none where it is one amount.
    pub unknowns: usize,
    /// Whether the course is one visit, so that nothing is to be said of each or of all of them.
    pub is_one_visit: bool,
}

impl Shown {
    /// Returns whether what insurance comes to stands first.
    #[must_use]
    pub fn leads_with_insurance(&self) -> bool {
        let first = self.sums.first().map(|sum| sum.sum);
        matches!(first, Some(SumName::IfCovered | SumName::IfAccepted))
    }
}

/// What the patient pays in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sum {
    /// The case.
    pub sum: SumName,
    /// In cents.
    pub patient_pays: Span<Cents>,
    /// Whether the least of it is nobody's price, a bound of ours or the full charge of a clinic whose cash rate is not known: what a visit
    /// costs that no insurance covers has to be asked for.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_least_unknown: bool,
    /// Whose price it is; absent where a plan pays a part of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<PriceAlone>,
    /// The program that may pay after all; absent where none may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_paid: Option<ProgramShare>,
}

/// What a program leaves to the patient if it pays: by rules of its own, which come to no sum here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgramShare {
    /// Which.
    pub program: Kind,
    /// Who says so, and how well it is known.
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// Whose price a patient pays for visits that their plan does not cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PriceAlone {
    /// What the clinic takes of who pays alone.
    CashRate,
    /// What the plan would have counted.
    PlansPrice,
    /// All that the clinic asks for, or no more than that where nobody has asked for its cash rate.
    FullCharge,
    /// Something between what the plan would have counted and all that the clinic asks for.
    PlansPriceToFullCharge,
}

/// A case of coverage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum SumName {
    /// There is no insurance.
    SelfPay,
    /// A program does not pay; what is paid if it does is priced by no rule of ours.
    UnpaidByProgram,
    /// The plan covers massage.
    IfCovered,
    /// The insurer of an injury accepts the visits.
    IfAccepted,
    /// No visit is covered, and that is known.
    Uncovered,
    /// The plan pays nothing outside of its network unless it makes an exception, which can be asked for.
    WithoutException,
    /// No visit is covered as long as none is approved, which can be mended.
    Unapproved,
    /// The plan has said no, and the insurance of an injury may still pay.
    IfNobodyElsePays,
    /// The law lets no auto insurance pay these visits, and a health plan may.
    NotByAuto,
    /// The claim of an injury at work is refused, which can be protested.
    WhileRefused,
    /// The claim is accepted, and visits lack the approval that they need.
    WithoutApproval,
    /// The claim is accepted, and its insurer may not pay these visits.
    IfUnpaid,
    /// No visit is covered after all.
    IfNotCovered,
    /// Every visit is authorized.
    IfAuthorized,
    /// Nobody knows whether the claim of an injury at work is accepted, and the sum holds both.
    ClaimOpen,
}

/// Returns what stands first in an estimate.
#[must_use]
pub fn shown(request: &Request, estimate: &Estimate) -> Shown {
    let verdict = estimate.coverage.check.verdict;
    let insurance = estimate.insurance.as_ref();
    let is_any_covered = insurance.is_some_and(is_any_covered);
    let is_uncovered = insurance.is_some_and(is_uncovered);
    let networks = networks(request);
    let is_settled = verdict == Verdict::NotCovered || is_uncovered;
    let doubtful = matches!(verdict, Verdict::NotCovered | Verdict::Unlikely);
    let sums = sums(request, estimate);
    Shown {
        unknowns: unknowns(&sums, estimate),
        sums,
        ordinary: None,
        asks_first: Vec::new(),
        open_ways: estimate
            .options
            .iter()
            .map(|way| way.option)
            .filter(|way| !is_settled || *way == Way::Cash)
            .filter(|_| !is_paid_claim(request, estimate))
            .collect(),
        may_owe_billed: !is_paid_claim(request, estimate),
        // What the law leaves out is priced as if it were covered, and is not.
        is_any_covered: is_any_covered && verdict != Verdict::NotCovered,
        is_hopeful: !doubtful && !is_uncovered,
        is_as_if_covered: doubtful && !is_uncovered,
        is_plans_price_open: is_plans_price_open(request),
        left: left(request, &networks),
        networks,
        is_one_visit: request.course.visits == Span::exact(1),
    }
}

fn is_any_covered(insurance: &Insurance) -> bool {
    let ends = [&insurance.low, insurance.high()];
    ends.iter()
        .flat_map(|end| &end.visits)
        .any(|line| line.status == LineStatus::Covered)
}

/// Returns whether there are visits and none is covered, whatever the open answers are.
pub(super) fn is_uncovered(insurance: &Insurance) -> bool {
    !is_any_covered(insurance) && !insurance.high().visits.is_empty()
}

fn is_plans_price_open(request: &Request) -> bool {
    let price = request.answers.numbers(Field::AllowedAmount);
    !price.known().is_some_and(Span::is_exact)
}

fn networks(request: &Request) -> Vec<Network> {
    if request.kind.pricing() != Pricing::CostSharing {
        return Vec::new();
    }
    let is_inside_only = request.answers.lacks(Field::OutOfNetwork);
    [Network::In, Network::Out]
        .into_iter()
        .filter(|one| request.network().is_none_or(|known| known == *one))
        .filter(|one| !(is_inside_only && *one == Network::Out))
        .collect()
}

/// Counts the open answers that can move the sum that stands first: none where it is one amount, however many are open.
fn unknowns(sums: &[Sum], estimate: &Estimate) -> usize {
    let is_settled = |sum: &Sum| sum.patient_pays.is_exact() && !sum.is_least_unknown;
    if sums.first().is_some_and(is_settled) {
        return 0;
    }
    let moves = |question: &&Question| question.narrows_by.is_some_and(|by| !by.is_zero());
    let is_price_unknown = sums.first().is_some_and(|sum| sum.is_least_unknown);
    let moving = estimate.questions.iter().filter(moves).count();
    moving.max(usize::from(is_price_unknown))
}
