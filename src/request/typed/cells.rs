//! Whole cells of a Summary of Benefits and Coverage, as answers.
//!
//! A sentence is read whole or not at all, and where two readings are left none is taken: a cell that is not understood counts as
//! not known.

mod amount;
mod give;
mod tokens;
mod visit;
mod words;

use serde::Serialize;

use crate::plan::Network;
use crate::request::json::Json;
use tokens::Sentence;

/// What was read of one cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cell {
    /// The answers that it gives, by their paths.
    pub read: Vec<CellAnswer>,
    /// Whether it asks for an authorization before a visit; absent where it says nothing of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_needed: Option<bool>,
    /// The sentences that were not read.
    pub unread: Vec<UnreadPiece>,
    /// Why no answer was taken though there is something to read: a problem at the place of the cell.
    #[serde(skip)]
    pub unclear: Option<Unclear>,
}

/// An answer that a cell gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CellAnswer {
    /// Where it stands in a request.
    pub path: String,
    /// What it is.
    pub value: Json,
}

/// A piece of a cell that was not read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnreadPiece {
    /// As it was typed.
    pub text: String,
    /// The character that it begins with, from 0.
    pub start: usize,
}

/// Why a cell can be read in more than one way, and the ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unclear {
    /// Why.
    pub reason: UnclearReason,
    /// The answers that are left to choose from.
    pub choices: Vec<CellAnswer>,
}

/// Why a cell can be read in more than one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum UnclearReason {
    /// It names more than one figure of a kind: for two tiers, places or providers.
    ManyFigures,
    /// It holds for some visits, places or providers alone: the first visits, an admission, a tier.
    SomeVisits,
    /// The deductible is said both to apply and not to.
    Deductible,
    /// A percentage may be the plan's part.
    WhoseShare,
    /// In network nothing is covered, or something and nothing at once.
    NotCovered,
}

/// What a cell is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// What a visit costs, with its limitations.
    Visit,
    /// The overall deductible.
    Deductible,
    /// The limit on out-of-pocket costs.
    Maximum,
    /// The limit on visits, or the column of limitations.
    Limitations,
}

/// The place of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CellPlace {
    pub(super) network: Network,
    pub(super) about: About,
}

/// The key under which the words of a cell stand.
const KEY: &str = ".words";

const NETWORKS: [(&str, Network); 2] = [
    ("coverage.inNetwork", Network::In),
    ("coverage.outOfNetwork", Network::Out),
];

const ABOUT: [(&str, About); 4] = [
    ("", About::Visit),
    (".deductible", About::Deductible),
    (".outOfPocketMaximum", About::Maximum),
    (".visitLimit", About::Limitations),
];

impl CellPlace {
    /// Returns the place that a path names, if it is one of a cell.
    pub(super) fn at(path: &str) -> Option<Self> {
        let path = path.strip_suffix(KEY)?;
        let (network, inside) = NETWORKS
            .iter()
            .find_map(|(stem, network)| Some((*network, path.strip_prefix(stem)?)))?;
        let (_, about) = ABOUT.iter().find(|(key, _)| *key == inside)?;
        Some(Self {
            network,
            about: *about,
        })
    }

    fn stem(self) -> &'static str {
        match self.network {
            Network::In => "coverage.inNetwork",
            Network::Out => "coverage.outOfNetwork",
        }
    }

    #[inline(never)] // Called from many places, and seldom: smaller so.
    fn answer(self, key: &str, value: Json) -> CellAnswer {
        let path = format!("{}.{key}", self.stem());
        CellAnswer { path, value }
    }

    /// Reads a cell.
    pub(super) fn read(self, text: &str) -> Cell {
        let mut sentences = tokens::sentences(text);
        let mut cell = Cell::default();
        match self.about {
            About::Deductible | About::Maximum => amount::read(self, &mut sentences, &mut cell),
            About::Visit | About::Limitations => visit::read(self, &mut sentences, &mut cell),
        }
        cell.unread = unread(text, &sentences);
        cell
    }
}

fn unread(text: &str, sentences: &[Sentence]) -> Vec<UnreadPiece> {
    let strange = sentences.iter().filter(|sentence| !sentence.is_read);
    strange
        .map(|Sentence { start, end, .. }| {
            let length = end.saturating_sub(*start);
            let piece: String = text.chars().skip(*start).take(length).collect();
            let lead = piece
                .chars()
                .take_while(|one| matches!(one, ' ' | '\n'))
                .count();
            UnreadPiece {
                text: piece.trim().to_owned(),
                start: start.saturating_add(lead),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests;
