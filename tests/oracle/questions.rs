//! What each question is worth, against every combination.

use crate::agreement::{answer_to, run};
use crate::brute::{Ends, Side, sides};
use crate::courses::{HEALTH_PLANS, Scale};
use crate::dice::{Dice, built};
use crate::leaves::Leaf;
use crate::pricer::{half_up, patient_pays};
use crate::terms::{Network, Whole};
use crate::vague::Vague;
use crate::write::NONE;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn a_question_is_asked_of_what_is_open_and_never_worth_more_than_the_span() {
    run(2000, built(tiny), check);
}

/// So many answers are learned in every order; of more there are too many orders.
const MOST_ORDERED: usize = 5;

/// A mean over a dozen orders lies within this part of the span, and a cent for rounding, of the mean over all orders.
const SAMPLING: Whole = 4;

fn tiny(dice: &mut Dice) -> Vague {
    let scale = Scale {
        most_visits: 6,
        most_billed: dice.pick(&[12, 40]),
    };
    let most = dice.pick(&[300, 40, 8]);
    Vague::any(dice, scale, most)
}

/// One combination: what each open answer is in it, and what it costs.
struct Outcome {
    answers: BTreeMap<String, Whole>,
    pays: Whole,
}

impl Outcome {
    /// What an answer is; a plan without a visit limit has nothing used of it either, which is no value.
    fn value(&self, field: &str) -> Option<Whole> {
        let can_be_none = !field.ends_with(".used") && !field.ends_with(".countsUnpaidVisits");
        let value = self.answers.get(field).copied();
        value.filter(|value| can_be_none || *value != NONE)
    }
}

/// What the answer of the crate says a question is worth.
type Asked = Vec<(String, Whole)>;

fn check(vague: &Vague) -> Result<(), String> {
    let estimate = answer_to(&vague.request)?;
    let asked = asked(&estimate);
    let all: Vec<Outcome> = sides(vague).iter().flat_map(outcomes).collect();
    let outcomes: Vec<&Outcome> = all.iter().collect();
    let open = open_answers(vague, &outcomes);
    let width = width(&outcomes);
    let narrows = narrows(&open, &outcomes);
    let is_no_mean = |(field, worth): &&(String, Whole)| {
        let mut ends = narrows
            .get(field.as_str())
            .map(|narrows| narrows.ends)
            .into_iter();
        ends.any(|ends| !(ends.low..=ends.high).contains(worth))
    };
    let is_far_off = |(field, worth): &&(String, Whole)| {
        let mut means = narrows
            .get(field.as_str())
            .map(|narrows| narrows.mean)
            .into_iter();
        means.any(|mean| (worth * TIMES - mean).abs() > (width / SAMPLING + 1) * TIMES)
    };
    let wrong = [
        (
            "is not open",
            asked.iter().find(|(field, _)| !open.contains(field)),
        ),
        (
            "is worth more than everything",
            asked.iter().find(|(_, worth)| !(0..=width).contains(worth)),
        ),
        (
            "never matters",
            asked
                .iter()
                .find(|(field, worth)| *worth != 0 && never_matters(vague, field, &outcomes)),
        ),
        ("narrows so much in no order", asked.iter().find(is_no_mean)),
        (
            "is far from the mean over all orders",
            asked.iter().find(is_far_off),
        ),
        ("is worth more than the one before", out_of_order(&asked)),
        (
            "is the only one",
            asked
                .iter()
                .find(|(field, worth)| open.len() == 1 && *worth != alone(field, &outcomes)),
        ),
    ];
    let is_asked = |field: &String| asked.iter().any(|(one, _)| one == field);
    let unasked = open
        .iter()
        .find(|field| !is_asked(field) && !never_matters(vague, field, &outcomes))
        .map(|field| format!("{field} can narrow the span and is not asked"));
    let why = wrong
        .iter()
        .find_map(|(what, question)| question.map(|question| format!("{question:?} {what}")));
    match why.or(unasked) {
        Some(why) => Err(format!(
            "{why}, of {width} in all, {open:?}\n{asked:?}\nrequest: {}",
            vague.request
        )),
        None => Ok(()),
    }
}

fn asked(estimate: &Value) -> Asked {
    let questions = estimate["questions"].as_array().into_iter().flatten();
    questions
        .map(|one| {
            let field = one["field"].as_str().unwrap_or("?").to_owned();
            (field, one["narrowsBy"].as_i64().unwrap_or(-1).into())
        })
        .collect()
}

fn out_of_order(asked: &Asked) -> Option<&(String, Whole)> {
    asked
        .windows(2)
        .find(|pair| pair[0].1 < pair[1].1)
        .map(|pair| &pair[1])
}

fn outcomes(side: &Side) -> Vec<Outcome> {
    let place = [
        (
            "network".to_owned(),
            Whole::from(side.network == Some(Network::Out)),
        ),
        (
            "coverage.kind".to_owned(),
            HEALTH_PLANS
                .iter()
                .position(|kind| *kind == side.kind)
                .unwrap_or(0) as Whole,
        ),
    ];
    let outcome = |n| {
        let said = side
            .rows(n)
            .flat_map(|(leaf, row)| leaf.fields.iter().cloned().zip(row.to_vec()));
        Outcome {
            answers: said.chain(place.clone()).collect(),
            pays: patient_pays(&side.terms(n)),
        }
    };
    (0..side.combinations()).map(outcome).collect()
}

/// The answers that can be asked for and have more than one value left.
fn open_answers(vague: &Vague, outcomes: &[&Outcome]) -> Vec<String> {
    let of_leaf = |leaf: &Leaf| {
        let asked = leaf.fields.iter().zip(leaf.asked.clone());
        asked
            .filter(|(_, asked)| *asked)
            .map(|(field, _)| field.clone())
            .collect::<Vec<_>>()
    };
    let fields = vague.leaves.iter().flat_map(of_leaf);
    let is_open = |field: &String| values(field, outcomes).len() > 1;
    fields
        .chain(["network".into(), "coverage.kind".into()])
        .filter(is_open)
        .collect()
}

/// The values of an answer.
fn values(field: &str, outcomes: &[&Outcome]) -> BTreeSet<Whole> {
    outcomes.iter().filter_map(|one| one.value(field)).collect()
}

/// The values at which the worth of an answer is taken: each of a choice, else the least and the greatest.
fn tried(field: &str, outcomes: &[&Outcome]) -> Vec<Whole> {
    let values: Vec<Whole> = values(field, outcomes).into_iter().collect();
    match values[..] {
        // No visit limit is the greatest one.
        [NONE, fewest, ..] if field.ends_with(".visitLimit.visits") => vec![fewest, NONE],
        [least, .., greatest] if field != "coverage.kind" => vec![least, greatest],
        _ => values,
    }
}

/// What stays possible once an answer is known: what has this value, and what does not have the answer at all.
fn known<'a>(field: &str, value: Whole, outcomes: &[&'a Outcome]) -> Vec<&'a Outcome> {
    let fits = |one: &&&Outcome| one.value(field).is_none_or(|has| has == value);
    outcomes.iter().filter(fits).copied().collect()
}

fn width(outcomes: &[&Outcome]) -> Whole {
    let pays = outcomes.iter().map(|one| one.pays);
    let ends = pays.fold(Ends::NOTHING, Ends::with);
    ends.high - ends.low
}

/// Whether an answer that rules out no other answer leaves every price as it is.
fn never_matters(vague: &Vague, field: &str, outcomes: &[&Outcome]) -> bool {
    let stands_alone = vague
        .leaves
        .iter()
        .any(|leaf| leaf.fields.len() == 1 && leaf.fields[0] == field);
    let mut prices: BTreeMap<Vec<(&String, Whole)>, BTreeSet<Whole>> = BTreeMap::new();
    for outcome in outcomes
        .iter()
        .filter(|one| one.answers.contains_key(field))
    {
        let others = outcome.answers.iter().filter(|(one, _)| *one != field);
        let others = others.map(|(one, value)| (one, *value)).collect();
        prices.entry(others).or_default().insert(outcome.pays);
    }
    stands_alone && prices.values().all(|prices| prices.len() == 1)
}

/// What the only open answer is worth: the mean narrowing at the values tried.
fn alone(field: &str, outcomes: &[&Outcome]) -> Whole {
    let tried = tried(field, outcomes);
    let narrowing = |value: &Whole| width(outcomes) - width(&known(field, *value, outcomes));
    half_up(tried.iter().map(narrowing).sum(), tried.len() as Whole)
}

/// What learning an answer narrows, whatever is known before it.
#[derive(Clone, Copy)]
struct Narrows {
    /// The least and the most in any order: every mean over orders lies between the two.
    ends: Ends,
    /// The mean over all orders and all values tried, so many times over that every share of it is whole.
    mean: Whole,
}

/// Divisible by the number of orders of five answers and by the number of values tried of each.
const TIMES: Whole = 120 * 60_i128.pow(5);

/// Learns the answers in every order, each at every value tried. An order and its values have the same share as any other.
fn learn<'a>(
    unknown: &[&'a str],
    outcomes: &[&Outcome],
    share: Whole,
    narrows: &mut BTreeMap<&'a str, Narrows>,
) {
    let share = share / unknown.len().max(1) as Whole;
    for field in unknown {
        let later: Vec<&str> = unknown
            .iter()
            .filter(|one| *one != field)
            .copied()
            .collect();
        let tried = tried(field, outcomes);
        // What those before it leave without a value narrows nothing more.
        let lefts = match tried[..] {
            [] => vec![outcomes.to_vec()],
            _ => tried
                .iter()
                .map(|value| known(field, *value, outcomes))
                .collect(),
        };
        let share = share / lefts.len() as Whole;
        for left in lefts {
            let by_it = width(outcomes) - width(&left);
            let so_far = narrows.entry(field).or_insert(Narrows {
                ends: Ends::NOTHING,
                mean: 0,
            });
            so_far.ends = so_far.ends.with(by_it);
            so_far.mean += share * by_it;
            learn(&later, &left, share, narrows);
        }
    }
}

fn narrows<'a>(open: &'a [String], outcomes: &[&Outcome]) -> BTreeMap<&'a str, Narrows> {
    let mut narrows = BTreeMap::new();
    if open.len() <= MOST_ORDERED {
        let unknown: Vec<&str> = open.iter().map(String::as_str).collect();
        learn(&unknown, outcomes, TIMES, &mut narrows);
    }
    narrows
}
