//! Cells of the overall deductible and of the limit on out-of-pocket costs: `$1,500/individual or $3,000/family`.

use super::tokens::{Part, Sentence};
use super::words::Sense;
use super::{About, Cell, CellPlace, Unclear, UnclearReason};
use crate::plan::Network;
use crate::request::json::Json;

/// An amount with whom and which network it is for, where that is said.
#[derive(Clone, Copy)]
struct Amount {
    cents: i64,
    is_family: Option<bool>,
    network: Option<Network>,
}

pub(super) fn read(place: CellPlace, sentences: &mut [Sentence], cell: &mut Cell) {
    let key = match place.about {
        About::Maximum => "outOfPocketMaximum",
        About::Deductible | About::Visit | About::Limitations => "deductible",
    };
    let (mut amounts, mut lacks, mut heading) = (Vec::new(), false, None);
    for sentence in sentences.iter_mut() {
        sentence.is_read = is_about_amounts(sentence);
        if !sentence.is_read {
            continue;
        }
        let found = in_sentence(sentence, heading);
        // `In-network:` on a line of its own is about the lines after it.
        heading = if found.is_empty() {
            network_in(sentence).or(heading)
        } else {
            None
        };
        lacks |= found.is_empty() && is_none(place, sentence);
        amounts.extend(found);
    }
    amounts.retain(|amount| {
        amount
            .network
            .is_none_or(|network| network == place.network)
    });
    let path = format!("{key}.amount");
    match (own(&amounts).as_slice(), lacks) {
        ([], true) if amounts.is_empty() => cell.read.push(place.answer(key, super::super::none())),
        ([cents], false) => cell.read.push(place.answer(&path, Json::Whole(*cents))),
        // What holds for a family alone, or for the other network, is no answer.
        ([], _) => sentences
            .iter_mut()
            .for_each(|sentence| sentence.is_read &= !sentence.has_figure()),
        (many, _) => {
            let choices = many
                .iter()
                .map(|cents| place.answer(&path, Json::Whole(*cents)));
            cell.unclear = Some(Unclear {
                reason: UnclearReason::ManyFigures,
                choices: choices.collect(),
            });
        }
    }
}

/// Whether every part of a sentence can stand in one about amounts.
fn is_about_amounts(sentence: &Sentence) -> bool {
    let has_money = sentence
        .parts
        .iter()
        .any(|part| matches!(part, Part::Money(_)));
    let can_stand = |part: &Part| {
        matches!(
            part,
            Part::Money(_)
                | Part::Says(
                    Sense::Individual
                        | Sense::Family
                        | Sense::InNetwork
                        | Sense::OutOfNetwork
                        | Sense::Deductible
                        | Sense::Or
                        | Sense::Filler
                )
        ) || (!has_money
            && matches!(
                part,
                Part::Says(Sense::None | Sense::DeductibleWaived | Sense::NoVisitLimit)
            ))
    };
    sentence.parts.iter().all(can_stand)
}

fn is_none(place: CellPlace, sentence: &Sentence) -> bool {
    let other = match place.network {
        Network::In => Sense::OutOfNetwork,
        Network::Out => Sense::InNetwork,
    };
    let word = match place.about {
        About::Deductible => Sense::DeductibleWaived,
        About::Maximum | About::Visit | About::Limitations => Sense::NoVisitLimit,
    };
    !sentence.says(other) && (sentence.says(Sense::None) || sentence.says(word))
}

fn network_in(sentence: &Sentence) -> Option<Network> {
    sentence.parts.iter().find_map(|part| network(*part))
}

const fn network(part: Part) -> Option<Network> {
    match part {
        Part::Says(Sense::InNetwork) => Some(Network::In),
        Part::Says(Sense::OutOfNetwork) => Some(Network::Out),
        _ => None,
    }
}

const fn family(part: Part) -> Option<bool> {
    match part {
        Part::Says(Sense::Individual) => Some(false),
        Part::Says(Sense::Family) => Some(true),
        _ => None,
    }
}

/// Returns the amounts of a sentence. Whom and which network they are for stands before them all, or after them all.
fn in_sentence(sentence: &Sentence, heading: Option<Network>) -> Vec<Amount> {
    let parts = &sentence.parts;
    let money = parts
        .iter()
        .enumerate()
        .filter_map(|(at, part)| match part {
            Part::Money(cents) => Some((at, *cents)),
            _ => None,
        });
    money
        .map(|(at, cents)| Amount {
            cents,
            is_family: label(parts, at, family, true),
            network: label(parts, at, network, false).or(heading),
        })
        .collect()
}

/// Returns the label of the amount at a place: the nearest on the side on which the labels of the sentence stand; where each amount
/// has its own, none beyond the next amount.
fn label<T>(parts: &[Part], at: usize, of: fn(Part) -> Option<T>, is_own: bool) -> Option<T> {
    let is_money = |part: &Part| matches!(part, Part::Money(_));
    let first = parts
        .iter()
        .position(|part| is_money(part) || of(*part).is_some())?;
    let is_before = parts.get(first).is_some_and(|part| !is_money(part));
    let found = |part: &Part| {
        (is_own && is_money(part))
            .then_some(None)
            .or_else(|| of(*part).map(Some))
    };
    if is_before {
        parts.get(..at)?.iter().rev().find_map(found)?
    } else {
        parts.get(at.saturating_add(1)..)?.iter().find_map(found)?
    }
}

/// Returns the amounts that one person has to meet, each once; that of the family is not theirs.
fn own(amounts: &[Amount]) -> Vec<i64> {
    let mut own: Vec<i64> = Vec::new();
    for amount in amounts
        .iter()
        .filter(|amount| amount.is_family != Some(true))
    {
        if !own.contains(&amount.cents) {
            own.push(amount.cents);
        }
    }
    own
}
