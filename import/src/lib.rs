//! Reads what a front desk is handed into answers of a request: the JSON in which clearinghouses write out an X12 271, and FHIR's
//! `CoverageEligibilityResponse` and `ExplanationOfBenefit`.
//!
//! A crate and a module of its own, so that no patient loads it. Nothing is decided here for the person: each answer comes with the
//! service that the plan speaks of, with what speaks against taking it as it is, and with what was said already. What is not read is
//! named. Reading order: [`figures`] are amounts as they are written, [`service`] says whom a benefit is about, [`found`] what was
//! found; [`x12`], [`availity`] and [`fhir`] are the documents; [`against`] holds what was found beside what was typed.
//!
//! # Examples
//!
//! ```
//! use coverage_estimator::request::json::Json;
//! use coverage_estimator_import::{Reply, read};
//!
//! let document = r#"{"benefitsInformation": [{
//!     "code": "B", "serviceTypeCodes": ["PT"], "inPlanNetworkIndicatorCode": "Y", "benefitAmount": "25"
//! }]}"#;
//! let Reply::Read(import) = read(document, &Json::Null, "2026-11-29") else {
//!     panic!("the document is read");
//! };
//! assert_eq!(import.read[0].path, "coverage.inNetwork.copayment");
//! assert_eq!(import.read[0].text, "25");
//! ```

pub mod against;
pub mod availity;
pub mod fhir;
pub mod figures;
pub mod found;
mod look;
pub mod service;
mod settle;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
pub mod x12;

use coverage_estimator::request::json::{Json, Stop};
use serde::Serialize;

use found::{Findings, Read, Unread};
use look::{list, text};

/// How many bytes a document may have: the longest answer of a plan with sixty services has some 200,000, a patient's whole history
/// from a portal a few million.
pub const LONGEST: u32 = 8_000_000;

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Format {
    /// An X12 271 as clearinghouses write it in JSON.
    X12Json,
    /// FHIR's answer to a question about eligibility.
    CoverageEligibilityResponse,
    /// FHIR's account of what a plan paid.
    ExplanationOfBenefit,
}

/// What was read of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Import {
    /// What the document is.
    pub format: Format,
    /// The answers, in the order in which a person is asked.
    pub read: Vec<Read>,
    /// What it says beside them that was not taken for an answer.
    pub unread: Vec<Unread>,
}

/// Why nothing of a document can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// It is longer than is looked at.
    TooLong {
        /// The most bytes.
        limit: u32,
    },
    /// It is JSON no further than to this line.
    NotJson {
        /// The line, from 1.
        line: usize,
    },
    /// It is an X12 271 itself, not written out in JSON.
    RawX12,
    /// It is XML.
    Xml,
    /// It is a PDF.
    Pdf,
    /// It is JSON, but no document that is known.
    UnknownDocument,
}

/// What becomes of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reply {
    /// It was read.
    Read(Import),
    /// Nothing of it was.
    Refused(Refusal),
}

/// Reads a document, and holds it beside what was typed already, by the paths of the answers.
#[must_use]
pub fn read(document: &str, typed: &Json, today: &str) -> Reply {
    match findings(document) {
        Ok((format, findings)) => {
            let (mut read, unread) = settle::settle(findings);
            against::hold_beside(&mut read, typed, today);
            Reply::Read(Import {
                format,
                read,
                unread,
            })
        }
        Err(refusal) => Reply::Refused(refusal),
    }
}

fn findings(document: &str) -> Result<(Format, Findings), Refusal> {
    let document = document.trim_start_matches('\u{feff}').trim();
    if let Some(refusal) = no_json(document) {
        return Err(refusal);
    }
    let json = Json::as_written(document, LONGEST).map_err(|stop| match stop {
        Stop::TooLong => Refusal::TooLong { limit: LONGEST },
        Stop::NotJson { at } => Refusal::NotJson {
            line: line(document, at),
        },
    })?;
    of_any(&json).ok_or(Refusal::UnknownDocument)
}

/// Other ways in which the same is handed over, known by how they begin.
fn no_json(document: &str) -> Option<Refusal> {
    const BEGINNINGS: [(&str, Refusal); 3] = [
        ("ISA", Refusal::RawX12),
        ("<", Refusal::Xml),
        ("%PDF", Refusal::Pdf),
    ];
    if document.is_empty() {
        return Some(Refusal::Empty);
    }
    let known = BEGINNINGS
        .iter()
        .find(|(begins, _)| document.starts_with(begins));
    known.map(|(_, refusal)| *refusal)
}

fn line(document: &str, at: usize) -> usize {
    let before = document.get(..at).unwrap_or(document);
    before.matches('\n').count().saturating_add(1)
}

/// Finds the document where it stands: by itself, or in what a clearinghouse or a portal has put around it.
fn of_any(json: &Json) -> Option<(Format, Findings)> {
    if let Some(known) = of(json) {
        return Some(known);
    }
    let inside: Vec<&Json> = match json {
        Json::Object(entries) => entries.values().collect(),
        Json::List(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    inside.into_iter().find_map(of)
}

fn of(json: &Json) -> Option<(Format, Findings)> {
    match text(json, "resourceType") {
        Some(kind) => fhir::read(kind, json),
        None if list(json, "benefitsInformation").is_some() => {
            Some((Format::X12Json, x12::read(json)))
        }
        None if availity::is_one(json) => Some((Format::X12Json, availity::read(json))),
        None => None,
    }
}
