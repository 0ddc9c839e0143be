//! Diagnosis codes (ICD-10-CM) as people type them, decided by the list of whole codes: whole, the beginning of a code, or not in
//! the list of that release.
//!
//! The therapist may not choose or change a diagnosis: a code is read, never corrected, and what is missing is said.

mod common;
mod list;

use serde::Serialize;

pub use common::{COMMON, CommonDiagnosis, Condition, Encounter, Side};
pub use list::{CodeList, Found, built_in};

/// More characters than these are no code, whatever they are.
const LONGEST_TEXT: usize = 60;

/// The most codes that are offered in place of one that stops short.
const MOST_INSTEAD: usize = 12;

/// Headings that were whole codes until they were split into finer ones: low back pain in 2021, muscle pain in 2018, headache
/// in 2020, disc degeneration in 2024, multiple sclerosis in 2025.
const SPLIT: [&str; 6] = ["M545", "M791", "R51", "M5136", "M5137", "G35"];

/// Holds the place of a character before one that follows.
const PLACEHOLDER: char = 'X';

/// Reasons for a visit that are wellness: examination and screening, counselling, lifestyle, stress.
const WELLNESS: [&str; 3] = ["Z71", "Z72", "Z73"];
/// The last category of examination and screening, which begin at `Z00`.
const LAST_SCREENING: &str = "Z13";
/// Aftercare: after surgery of the bones and muscles, other surgery, other care, and a replaced joint.
const AFTERCARE: [&str; 4] = ["Z47", "Z48", "Z5189", "Z966"];
/// Limits of what somebody can do are no matter of lifestyle, though they stand among those.
const LIMITED_BY_DISABILITY: &str = "Z736";

/// Conditions from birth or childhood on: of intellect and development, cerebral palsy, malformations and chromosomes.
const FROM_CHILDHOOD: [&str; 4] = ["F7", "F8", "G80", "Q"];

/// A whole code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Diagnosis {
    /// Its normal form, such as `M54.50`.
    pub code: String,
    /// What it names.
    pub names: Names,
    /// The condition, where it is one of the common codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
    /// The side of the body, where a common code says one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    /// At which point of an injury's course, where a common code says one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encounter: Option<Encounter>,
}

impl Diagnosis {
    /// Returns whether the condition is one that people have from birth or from childhood on.
    #[must_use]
    pub(crate) fn is_from_childhood(&self) -> bool {
        FROM_CHILDHOOD
            .iter()
            .any(|begin| self.code.starts_with(begin))
    }
}

/// What a code names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Names {
    /// A condition or an injury.
    Condition,
    /// Care after surgery or a replaced joint, which is a right first code.
    Aftercare,
    /// A reason for a visit, which may not be a condition.
    ReasonForVisit,
    /// Wellness, which no plan pays.
    Wellness,
    /// What caused an injury, and not the injury.
    CauseOfInjury,
}

/// Why a text is not known to be a whole code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum DiagnosisProblem {
    /// There is no text.
    Empty,
    /// It has not the shape of a code.
    NotACode,
    /// Characters are missing.
    CodeNotWhole(Incomplete),
    /// It was split into finer ones.
    CodeSplit(Incomplete),
    /// An injury code lacks its seventh character.
    SeventhCharacterMissing(Incomplete),
    /// The list of this release does not have it; a newer one may.
    CodeNotListed {
        /// What was typed, in normal form.
        normal: String,
        /// The release of the list.
        release: String,
    },
    /// There is no list yet to look it up in.
    CodeNotLookedUp {
        /// What was typed, in normal form.
        normal: String,
    },
}

/// A code that stops short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Incomplete {
    /// What was typed, in normal form.
    pub normal: String,
    /// Whole codes that continue it, the first of them where there are many.
    pub instead: Vec<String>,
}

/// Reads a diagnosis code. Without a list only the common codes are known.
///
/// # Errors
///
/// The text is not known to be a whole code.
///
/// # Examples
///
/// ```
/// use coverage_estimator::check::diagnosis::{DiagnosisProblem, built_in, read_diagnosis_code};
///
/// assert_eq!(read_diagnosis_code(" m5450 ", built_in()).unwrap().code, "M54.50");
/// let Err(DiagnosisProblem::CodeSplit(short)) = read_diagnosis_code("M54.5", built_in()) else {
///     panic!("the code was split in 2021");
/// };
/// assert_eq!(short.instead, ["M54.50", "M54.51", "M54.59"]);
/// ```
pub fn read_diagnosis_code(
    text: &str,
    list: Option<CodeList<'_>>,
) -> Result<Diagnosis, DiagnosisProblem> {
    let typed: String = text
        .chars()
        .filter(|one| !one.is_whitespace())
        .take(LONGEST_TEXT.saturating_add(1))
        .map(|one| one.to_ascii_uppercase())
        .collect();
    if typed.is_empty() {
        return Err(DiagnosisProblem::Empty);
    }
    if text.chars().nth(LONGEST_TEXT).is_some() {
        return Err(DiagnosisProblem::NotACode);
    }
    let bare = bare(&typed).ok_or(DiagnosisProblem::NotACode)?;
    match list {
        Some(list) => looked_up(&bare, list),
        None => among_the_common(&bare),
    }
}

/// Returns the normal form of a whole code; nothing where a text is not known to be one.
#[must_use]
pub fn normal_form(text: &str, list: Option<CodeList<'_>>) -> Option<String> {
    read_diagnosis_code(text, list)
        .ok()
        .map(|diagnosis| diagnosis.code)
}

/// Returns a code, or the beginning of one, without its dot; nothing where a text has not the shape of that.
fn bare(typed: &str) -> Option<String> {
    let (category, rest) = typed.split_at_checked(3)?;
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let mut characters = category.bytes();
    let shaped = characters.next()?.is_ascii_uppercase()
        && characters.next()?.is_ascii_digit()
        && matches!(characters.next()?, b'0'..=b'9' | b'A' | b'B');
    let follows = rest.len() <= 4 && rest.bytes().all(|one| one.is_ascii_alphanumeric());
    (shaped && follows).then(|| format!("{category}{rest}"))
}

/// Returns the normal form of a code, or of the beginning of one.
fn normal(bare: &str) -> String {
    match bare.split_at_checked(3) {
        Some((category, rest)) if !rest.is_empty() => format!("{category}.{rest}"),
        Some(_) | None => bare.to_owned(),
    }
}

fn looked_up(bare: &str, list: CodeList<'_>) -> Result<Diagnosis, DiagnosisProblem> {
    if list.find(bare) == Found::Whole {
        return Ok(diagnosis(bare));
    }
    // A placeholder at the end holds the place of what is still to come.
    let told = bare.trim_end_matches(PLACEHOLDER);
    if told.len() >= 3 && list.find(told) == Found::Beginning {
        return Err(stops_short(bare, told, list.that_begin(told, MOST_INSTEAD)));
    }
    let padded = padded(bare);
    if list.find(&padded) == Found::Whole {
        return Err(stops_short(bare, bare, vec![padded]));
    }
    Err(DiagnosisProblem::CodeNotListed {
        normal: normal(bare),
        release: list.release().to_owned(),
    })
}

/// Returns an injury code with the placeholders that people leave out before its seventh character.
fn padded(bare: &str) -> String {
    let Some((stem, last)) = bare.split_at_checked(bare.len().saturating_sub(1)) else {
        return bare.to_owned();
    };
    format!("{stem:X<6}{last}")
}

fn among_the_common(bare: &str) -> Result<Diagnosis, DiagnosisProblem> {
    let code = normal(bare);
    if COMMON.iter().any(|one| one.code == code) {
        return Ok(diagnosis(bare));
    }
    let told = normal(bare.trim_end_matches(PLACEHOLDER));
    let longer = COMMON.iter().map(|one| one.code);
    let longer = longer.filter(|one| one.len() > told.len() && one.starts_with(&told));
    let instead: Vec<String> = longer.map(|one| one.replace('.', "")).collect();
    if instead.is_empty() {
        return Err(DiagnosisProblem::CodeNotLookedUp { normal: code });
    }
    let told = bare.trim_end_matches(PLACEHOLDER);
    Err(stops_short(bare, told, instead))
}

/// Returns what is missing of a code of which these are the whole ones, all without their dots.
fn stops_short(bare: &str, told: &str, instead: Vec<String>) -> DiagnosisProblem {
    let lacks_the_seventh = |code: &String| {
        let stem = code.split_at_checked(6).map(|(stem, _)| stem);
        stem.is_some_and(|stem| stem.trim_end_matches(PLACEHOLDER) == told)
    };
    let is_seventh = instead.iter().all(lacks_the_seventh);
    let short = Incomplete {
        normal: normal(bare),
        instead: instead.iter().map(|code| normal(code)).collect(),
    };
    if SPLIT.contains(&told) {
        DiagnosisProblem::CodeSplit(short)
    } else if is_seventh {
        DiagnosisProblem::SeventhCharacterMissing(short)
    } else {
        DiagnosisProblem::CodeNotWhole(short)
    }
}

fn diagnosis(bare: &str) -> Diagnosis {
    let code = normal(bare);
    let common = COMMON.iter().find(|one| one.code == code);
    Diagnosis {
        names: names(bare),
        condition: common.map(|one| one.condition),
        side: common.and_then(|one| one.side),
        encounter: common.and_then(|one| one.encounter),
        code,
    }
}

fn names(bare: &str) -> Names {
    let category = bare.get(..3).unwrap_or(bare);
    if AFTERCARE.iter().any(|begins| bare.starts_with(begins)) {
        Names::Aftercare
    } else if bare == LIMITED_BY_DISABILITY {
        Names::ReasonForVisit
    } else if category.starts_with(['V', 'W', 'X', 'Y']) {
        Names::CauseOfInjury
    } else if !category.starts_with('Z') {
        Names::Condition
    } else if category <= LAST_SCREENING || WELLNESS.contains(&category) {
        Names::Wellness
    } else {
        Names::ReasonForVisit
    }
}

#[cfg(test)]
mod tests;
