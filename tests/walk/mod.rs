//! A person who answers the cards with their plan in hand: coarse answers where one is true, exact figures where it is not enough.

use std::collections::BTreeMap;

use coverage_estimator::crossing::{Answer, answer_at};
use coverage_estimator::interview::{Card, CardName, CardOption};
use coverage_estimator::request::json::Json;
use coverage_estimator::request::problem::{Problem, ProblemCode};

/// The day on which everybody asks.
pub const TODAY: &str = "2026-03-02";

/// What stands in the form, or what is true, by path.
pub type Texts = BTreeMap<String, String>;

/// Answers what stands in the form.
pub fn answered(texts: &Texts) -> Answer {
    answered_at(&Json::Null, texts)
}

/// The same on the page of a clinic.
fn answered_at(clinic: &Json, texts: &Texts) -> Answer {
    let entries = texts.iter();
    let json = entries.map(|(path, text)| (path.clone(), Json::Text(text.clone())));
    answer_at(clinic, &Json::Object(json.collect()), TODAY, None)
}

/// Returns both ends of what the patient pays, if it can be said yet.
pub fn span(answer: &Answer) -> Option<(i64, i64)> {
    let insurance = answer.estimate.as_ref()?.insurance.as_ref()?;
    let pays = insurance.patient_pays;
    let most = insurance.high().bound.unwrap_or(pays.high);
    let least = insurance.low.bound.unwrap_or(pays.low);
    Some((least.cents(), most.cents()))
}

/// A card that was left, and what was known after it.
pub struct Left {
    pub card: CardName,
    pub span: Option<(i64, i64)>,
    /// How many cards were still to come.
    #[allow(dead_code, reason = "not every test that walks counts them")]
    pub to_come: usize,
}

/// Goes through the cards about the number until none is left.
pub fn walk(truth: &Texts) -> Vec<Left> {
    walk_at(truth, &Json::Null)
}

/// The same on the page of a clinic.
pub fn walk_at(truth: &Texts, clinic: &Json) -> Vec<Left> {
    let mut texts = Texts::new();
    let mut left: Vec<Left> = Vec::new();
    let mut now = answered_at(clinic, &texts);
    while let Some(card) = next(&now) {
        assert!(left.len() < 30, "the cards end: {texts:?}");
        fill(&mut texts, &card, truth, clinic);
        pass(&mut texts, &card.key);
        now = answered_at(clinic, &texts);
        let is_lacking = |problem: &Problem| problem.code == ProblemCode::Required;
        let is_taken = now.problems.iter().all(is_lacking);
        assert!(is_taken, "{:?} {texts:?}", now.problems);
        left.push(Left {
            card: card.card,
            span: span(&now),
            to_come: now.interview.left,
        });
    }
    left
}

/// Returns the next card about the number.
pub fn next(answer: &Answer) -> Option<Card> {
    let place = answer.interview.next.number?;
    answer.interview.cards.get(place).cloned()
}

/// Leaves a card.
pub fn pass(texts: &mut Texts, key: &str) {
    let passed = texts.entry("interview.passed".to_owned()).or_default();
    if !passed.is_empty() {
        passed.push(',');
    }
    passed.push_str(key);
}

/// Answers a card with what is true: a coarse answer that says it, else the exact figure.
fn fill(texts: &mut Texts, card: &Card, truth: &Texts, clinic: &Json) {
    // Of the clinic's own names the first is the person's.
    if let Some(own) = card.options.first().filter(|one| one.name.is_some()) {
        texts.insert(format!("interview.{}", card.key), own.option.clone());
        return;
    }
    // How many visits are planned a person knows.
    let is_coarse = card.card != CardName::Visits;
    let could_be = |one: &&CardOption| one.option != "unknown" && is_true(one, truth);
    let says = |one: &&CardOption| is_coarse && one.writes.values().any(|text| !text.is_empty());
    let mut options = card.options.iter().filter(could_be);
    let opens = card.options.iter().filter(could_be).find(|one| !says(one));
    let Some(option) = options.find(says).or(opens) else {
        return type_exactly(texts, card, truth);
    };
    for path in &option.sets_aside {
        texts.remove(path);
    }
    texts.extend(option.writes.clone());
    texts.insert(format!("interview.{}", card.key), option.option.to_owned());
    let again = answered_at(clinic, texts);
    let mut cards = again.interview.cards.iter();
    if let Some(after) = cards.find(|one| one.key == card.key) {
        type_exactly(texts, after, truth);
    }
}

fn type_exactly(texts: &mut Texts, card: &Card, truth: &Texts) {
    for path in &card.asks {
        for (one, text) in truth {
            let is_part = one.strip_prefix(path.as_str());
            if is_part.is_some_and(|rest| rest.is_empty() || rest.starts_with('.')) {
                texts.insert(one.clone(), text.clone());
            }
        }
    }
}

/// Returns whether a coarse answer is true: what it writes holds what is.
pub fn is_true(option: &CardOption, truth: &Texts) -> bool {
    option.writes.iter().all(|(path, text)| {
        text.is_empty() || truth.get(path).is_some_and(|is| holds(path, text, is))
    })
}

fn holds(path: &str, text: &str, is: &str) -> bool {
    if path == "coverage.kind" && text == "unknown" {
        return ["ppo", "hmo", "epo", "pos", "hdhp", "medicareAdvantage"].contains(&is);
    }
    let cents = |text: &str| text.parse::<i64>().ok();
    match text.split_once('–') {
        Some((low, high)) => match (cents(low), cents(high), cents(is)) {
            (Some(low), Some(high), Some(is)) => (low..=high).contains(&is),
            _ => false,
        },
        None => text == is,
    }
}
