//! What is asked about a denial.

use super::super::CoverageKind;
use super::super::reader::{Piece, Reader};
use super::coverage::KINDS;
use super::{Checking, OBJECT};
use crate::date::Date;
use crate::json::Json;
use crate::problem::{Mistake, Problem};

/// A denial, and whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denial {
    /// The insurance that denied.
    pub kind: CoverageKind,
    /// The day on which the denial was received, if it is said.
    pub denial_received: Option<Date>,
    /// The day on which the final denial of the internal appeal was received, if it is said.
    pub final_denial_received: Option<Date>,
}

/// Makes a denial of data.
///
/// # Errors
///
/// Every mistake in the data, each with its place; at least one.
pub fn check_denial(json: &Json) -> Result<Denial, Vec<Problem>> {
    let mut checking = Checking {
        reader: Reader::default(),
        defaults: Vec::new(),
    };
    let denial = checking.denial(json);
    let problems = checking.reader.problems();
    match denial {
        Some(denial) if problems.is_empty() => Ok(denial),
        Some(_) | None => Err(problems),
    }
}

impl Checking {
    fn denial(&mut self, json: &Json) -> Option<Denial> {
        let root = Piece::root(json);
        self.reader.require(&root);
        let object = self.reader.object(&root, OBJECT)?;
        self.reader
            .only(&object, &["kind", "denialReceived", "finalDenialReceived"]);
        let kind = object.get("kind");
        self.reader.require(&kind);
        let kind = self.reader.word(&kind, &KINDS);
        let denial_received = self.date(&object.get("denialReceived"));
        let last = object.get("finalDenialReceived");
        let final_denial_received = self.date(&last);
        if let (Some(first), Some(later)) = (denial_received, final_denial_received)
            && later < first
        {
            let least = first.to_string();
            self.reader
                .report(&last.path, Mistake::DateTooEarly { least });
        }
        Some(Denial {
            kind: kind?,
            denial_received,
            final_denial_received,
        })
    }
}
