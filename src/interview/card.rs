//! What a card is: what it asks, which coarse answers it has, in which part it stands and why.

use serde::Serialize;

use crate::check::codes::GateName;
use crate::money::Cents;
use crate::request::json::Json;
use crate::sorted::Sorted;

/// One thing that is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// Which.
    pub card: CardName,
    /// The point of the check that it is about; of the second part's cards alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<GateName>,
    /// Other points of the check that what it asks settles too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<GateName>,
    /// By this name the page tells that the person has passed it.
    pub key: String,
    /// The part that it belongs to.
    pub part: Part,
    /// Why it is asked.
    pub reason: Reason,
    /// Whether what is said on it often leads on to other cards: until then nobody can know how many are left.
    pub leads_on: bool,
    /// Whether it is behind the person: passed, or answered elsewhere.
    pub is_answered: bool,
    /// Whether "I don't know" is an answer that no coarse one says.
    pub may_stay_open: bool,
    /// Whether it can be left as it stands; a charge nobody leaves out by mistake.
    pub may_be_left: bool,
    /// Whether the coarse answer that stands opens a box and nothing is in it: whoever leaves it so is asked back first.
    pub is_unfinished: bool,
    /// The paths of the form's own questions that belong on it now.
    pub asks: Vec<String>,
    /// The coarse answers; none where the form's own questions are the answer.
    pub options: Vec<CardOption>,
}

/// A coarse answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CardOption {
    /// Its word, unique on the card.
    pub option: String,
    /// What the clinic calls it, in a text or one for each language; absent where the page has words for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Json>,
    /// The texts that it puts at the request's own paths; an empty one clears.
    pub writes: Sorted<String, String>,
    /// The paths at which something was typed for another answer of the card: it steps aside, and comes back with that answer.
    pub sets_aside: Vec<String>,
    /// The paths of the form's own questions that it opens.
    pub opens: Vec<String>,
    /// Whether it is the answer that stands.
    pub is_chosen: bool,
    /// The dollars in its sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Cents>,
    /// The number in its sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
}

/// A part of the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Part {
    /// It ends with what the course costs.
    Number,
    /// It ends with whether the insurer pays.
    Coverage,
}

/// Why a card is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// Without it there is nothing to say.
    Required,
    /// Without it there is no number, and whether the insurer pays can be said all the same.
    GivesTheNumber,
    /// It says by which rule the number is made, and what is asked next.
    DecidesTheRule,
    /// It narrows the number.
    NarrowsTheNumber,
    /// It says what the number is compared with.
    ComparesPrices,
    /// It can change whether the visits are covered.
    DecidesCoverage,
}

impl Reason {
    /// Returns whether blank is as good as "I don't know".
    pub(super) const fn is_left_blank(self) -> bool {
        !matches!(self, Self::Required | Self::GivesTheNumber)
    }
}

/// The cards, in the order in which they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum CardName {
    /// What pays: a health plan, an insurance after an injury, a program, nobody.
    Payer,
    /// Which government program.
    Program,
    /// How many visits.
    Visits,
    /// Which of the clinic's kinds of visit.
    Service,
    /// What the clinic asks for a visit.
    Charge,
    /// Whether who has no insurance was hurt where another insurance pays.
    Injury,
    /// Whether the claim of a work injury is accepted.
    Claim,
    /// What the clinic takes of who pays alone.
    CashRate,
    /// In which state the car is insured.
    State,
    /// By the rules of which state an injury at work is paid.
    WorkState,
    /// Who treats, where the law lets the auto policy pay some and not others.
    Therapist,
    /// Whether the auto policy pays for injuries, and by which of two benefits.
    AutoBenefit,
    /// What pays after a crash where the auto policy does not.
    OtherPayer,
    /// Which of the insurers that the clinic knows.
    Insurer,
    /// Whether the clinic is in the plan's network.
    Network,
    /// Whether the plan has made an exception for a clinic outside of its network.
    NetworkException,
    /// What the plan charges the patient for a visit: a set amount, with or without the deductible before it, a percentage, both, nothing.
    Share,
    /// How much of the deductible is left.
    Deductible,
    /// How near the out-of-pocket maximum is.
    Maximum,
    /// How many visits the plan still pays this year.
    VisitLimit,
    /// The plan's price for a visit.
    AllowedAmount,
    /// When the first visit is, and how many there are a week.
    Start,
    /// The deductible with which the next plan year begins.
    NextYear,
    /// What an auto insurer counts of a visit.
    AutoAllowedAmount,
    /// What is left of an auto policy's deductible.
    PipDeductible,
    /// What is left of an auto policy's limit.
    PipLimit,
    /// Which part an auto policy pays.
    PlanShare,
    /// Which health plan.
    Plan,
    /// A point of the check.
    Point,
}
