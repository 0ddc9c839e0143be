//! Diagnosis codes (ICD-10-CM) as people type them: normal form and shape, not whether the code set has them.
//!
//! The therapist may not choose or change a diagnosis: a code is read, never corrected, and what is missing is said.

mod common;

use serde::Serialize;

pub use common::{COMMON, CommonDiagnosis, Condition, Side};

/// More characters than these are no code, whatever they are.
const LONGEST_TEXT: usize = 60;

/// Categories of injuries whose codes have no seventh character: burns by extent, transplants, amputations.
const WITHOUT_SEVENTH: [&str; 5] = ["T30", "T31", "T32", "T86", "T87"];

/// Codes that were split into finer ones, and into which: low back pain in 2021, muscle pain in 2018, headache in 2020.
const SPLIT: [(&str, &[&str]); 3] = [
    ("M54.5", &["M54.50", "M54.51", "M54.59"]),
    ("M79.1", &["M79.10", "M79.11", "M79.12", "M79.18"]),
    ("R51", &["R51.0", "R51.9"]),
];

/// Holds the place of a character before one that follows, so that no code ends with it.
const PLACEHOLDER: char = 'X';

/// Headings that people take for codes, beyond those of which a common code is part: sciatica, frozen shoulder, tennis
/// elbow, each by side.
const HEADINGS: [(&str, &[&str]); 3] = [
    ("M54.3", &["M54.30", "M54.31", "M54.32"]),
    ("M75.0", &["M75.00", "M75.01", "M75.02"]),
    ("M77.1", &["M77.10", "M77.11", "M77.12"]),
];

/// Reasons for a visit that are wellness: examination and screening, counselling, lifestyle, stress.
const WELLNESS: [&str; 3] = ["Z71", "Z72", "Z73"];
/// The last category of examination and screening, which begin at `Z00`.
const LAST_SCREENING: &str = "Z13";

/// A whole code, by its shape.
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

/// Why a text is no whole code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum DiagnosisProblem {
    /// There is no text.
    Empty,
    /// It has not the shape of a code.
    NotACode,
    /// Characters are missing at the end.
    CodeNotWhole(Incomplete),
    /// It was split into finer ones.
    CodeSplit(Incomplete),
    /// An injury code lacks its seventh character.
    SeventhCharacterMissing(Incomplete),
}

/// A code that stops short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Incomplete {
    /// What was typed, in normal form.
    pub normal: String,
    /// Codes that continue it, perhaps none of ours.
    pub instead: Vec<&'static str>,
}

/// Reads a diagnosis code.
///
/// # Errors
///
/// The text is no whole code.
///
/// # Examples
///
/// ```
/// use coverage_estimator::check::diagnosis::{DiagnosisProblem, read_diagnosis_code};
///
/// assert_eq!(read_diagnosis_code(" m5450 ").unwrap().code, "M54.50");
/// let Err(DiagnosisProblem::CodeSplit(short)) = read_diagnosis_code("M54.5") else {
///     panic!("the code was split in 2021");
/// };
/// assert_eq!(short.instead, ["M54.50", "M54.51", "M54.59"]);
/// ```
pub fn read_diagnosis_code(text: &str) -> Result<Diagnosis, DiagnosisProblem> {
    let bare: String = text
        .chars()
        .filter(|one| !one.is_whitespace())
        .take(LONGEST_TEXT.saturating_add(1))
        .map(|one| one.to_ascii_uppercase())
        .collect();
    if bare.is_empty() {
        return Err(DiagnosisProblem::Empty);
    }
    if text.chars().nth(LONGEST_TEXT).is_some() {
        return Err(DiagnosisProblem::NotACode);
    }
    let (category, rest) = parts(&bare).ok_or(DiagnosisProblem::NotACode)?;
    whole(category, rest, beginning(category, rest))
}

/// Returns the normal form of a whole code; nothing where a text is none.
#[must_use]
pub fn normal_form(text: &str) -> Option<String> {
    read_diagnosis_code(text)
        .ok()
        .map(|diagnosis| diagnosis.code)
}

/// Returns the normal form of a code, or of the beginning of one.
fn beginning(category: &str, rest: &str) -> String {
    if rest.is_empty() {
        category.to_owned()
    } else {
        format!("{category}.{rest}")
    }
}

/// Returns the category and what follows its dot; nothing where a text has not the shape of a code's beginning.
fn parts(bare: &str) -> Option<(&str, &str)> {
    let (category, rest) = bare.split_at_checked(3)?;
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let mut characters = category.bytes();
    let shaped = characters.next()?.is_ascii_uppercase()
        && characters.next()?.is_ascii_digit()
        && matches!(characters.next()?, b'0'..=b'9' | b'A' | b'B');
    let follows = rest.len() <= 4 && rest.bytes().all(|one| one.is_ascii_alphanumeric());
    (shaped && follows).then_some((category, rest))
}

fn whole(category: &str, rest: &str, normal: String) -> Result<Diagnosis, DiagnosisProblem> {
    // A placeholder at the end holds the place of what is still to come.
    let told = rest.trim_end_matches(PLACEHOLDER);
    let is_short = told.is_empty() || told.len() < rest.len();
    let stem = beginning(category, told);
    if let Some((_, instead)) = SPLIT.iter().find(|(code, _)| *code == stem) {
        let instead = instead.to_vec();
        return Err(DiagnosisProblem::CodeSplit(Incomplete { normal, instead }));
    }
    let instead = continuations(&stem);
    // Where a longer code exists, the shorter one is a heading.
    let is_heading = is_short || !instead.is_empty();
    let short = Incomplete { normal, instead };
    if !told.is_empty() && needs_a_seventh(category) && (rest.len() < 4 || is_short) {
        return Err(DiagnosisProblem::SeventhCharacterMissing(short));
    }
    if is_heading {
        return Err(DiagnosisProblem::CodeNotWhole(short));
    }
    if needs_a_seventh(category) && !rest.ends_with(|last: char| last.is_ascii_uppercase()) {
        return Err(DiagnosisProblem::NotACode);
    }
    let code = short.normal;
    let common = COMMON.iter().find(|one| one.code == code);
    Ok(Diagnosis {
        names: names(&code),
        condition: common.map(|one| one.condition),
        side: common.and_then(|one| one.side),
        code,
    })
}

/// Returns the codes that we know of which a text is only the beginning.
fn continuations(normal: &str) -> Vec<&'static str> {
    if let Some((_, finer)) = HEADINGS.iter().find(|(code, _)| *code == normal) {
        return finer.to_vec();
    }
    COMMON
        .iter()
        .map(|one| one.code)
        .filter(|code| code.len() > normal.len() && code.starts_with(normal))
        .collect()
}

fn needs_a_seventh(category: &str) -> bool {
    category.starts_with(['S', 'T']) && !WITHOUT_SEVENTH.contains(&category)
}

/// Aftercare: after surgery of the bones and muscles, other surgery, other care, and a replaced joint.
const AFTERCARE: [&str; 4] = ["Z47", "Z48", "Z51.89", "Z96.6"];

/// Limits of what somebody can do are no matter of lifestyle, though they stand among those.
const LIMITED_BY_DISABILITY: &str = "Z73.6";

fn names(code: &str) -> Names {
    let category = code.get(..3).unwrap_or(code);
    if AFTERCARE.iter().any(|begins| code.starts_with(begins)) {
        Names::Aftercare
    } else if code == LIMITED_BY_DISABILITY {
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
mod tests {
    use super::{COMMON, Diagnosis, DiagnosisProblem, Names, read_diagnosis_code};

    fn normal(text: &str) -> Option<String> {
        read_diagnosis_code(text)
            .ok()
            .map(|one: Diagnosis| one.code)
    }

    /// Returns what is said of a code that stops short, and which codes continue it.
    fn instead(text: &str) -> (&'static str, Vec<&'static str>) {
        match read_diagnosis_code(text) {
            Err(DiagnosisProblem::CodeNotWhole(short)) => ("codeNotWhole", short.instead),
            Err(DiagnosisProblem::CodeSplit(short)) => ("codeSplit", short.instead),
            Err(DiagnosisProblem::SeventhCharacterMissing(short)) => ("seventh", short.instead),
            Err(DiagnosisProblem::Empty | DiagnosisProblem::NotACode) | Ok(_) => ("other", vec![]),
        }
    }

    #[test]
    fn lower_case_spaces_and_a_missing_dot_are_taken() {
        for text in ["M54.50", "m54.50", " M54 50 ", "m5450", "M 54 . 50"] {
            assert_eq!(normal(text).as_deref(), Some("M54.50"), "{text}");
        }
        assert_eq!(normal("s134xxa").as_deref(), Some("S13.4XXA"));
        assert_eq!(normal("U07.1").as_deref(), Some("U07.1"));
        assert_eq!(normal("m1a.09x0").as_deref(), Some("M1A.09X0"));
        assert_eq!(normal("T86.00").as_deref(), Some("T86.00"));
    }

    #[test]
    fn what_has_not_the_shape_is_no_code() {
        let long = "M54.50 ".repeat(20);
        let texts = [
            "back pain",
            "54.50",
            "MM4.50",
            "M5.450",
            "M54.50123",
            "M54-50",
            "M5C.1",
            "S13.4XX1",
            "Ｍ54.50",
            "ß",
            "M54..50",
            &long,
        ];
        for text in texts {
            let read = read_diagnosis_code(text);
            assert_eq!(read, Err(DiagnosisProblem::NotACode), "{text}");
        }
        assert_eq!(read_diagnosis_code(" \t"), Err(DiagnosisProblem::Empty));
    }

    #[test]
    fn a_code_that_stops_short_says_what_is_missing() {
        assert_eq!(instead("M54.5").0, "codeSplit");
        assert_eq!(instead("S13.4"), ("seventh", vec!["S13.4XXA"]));
        assert_eq!(instead("S39.012"), ("seventh", vec!["S39.012A"]));
        assert_eq!(instead("S93.4"), ("seventh", vec![]));
        assert_eq!(
            instead("M25.51"),
            ("codeNotWhole", vec!["M25.511", "M25.512"])
        );
        assert_eq!(instead("M54.4"), ("codeNotWhole", vec!["M54.41", "M54.42"]));
        assert_eq!(
            instead("M54.3"),
            ("codeNotWhole", vec!["M54.30", "M54.31", "M54.32"])
        );
        assert_eq!(instead("G35"), ("codeNotWhole", vec![]));
        assert_eq!(instead("M54").0, "codeNotWhole");
        assert_eq!(instead("M79.1").0, "codeSplit");
        assert_eq!(instead("r51"), ("codeSplit", vec!["R51.0", "R51.9"]));
    }

    #[test]
    fn a_placeholder_at_the_end_holds_the_place_of_what_is_missing() {
        let low_back_pain = vec!["M54.50", "M54.51", "M54.59"];
        assert_eq!(instead("M54.5X"), ("codeSplit", low_back_pain));
        assert_eq!(instead("M54.2x"), ("codeNotWhole", vec![]));
        assert_eq!(instead("M54.X").0, "codeNotWhole");
        assert_eq!(instead("S13.4XX"), ("seventh", vec!["S13.4XXA"]));
        assert_eq!(instead("s134xxx"), ("seventh", vec!["S13.4XXA"]));
    }

    #[test]
    fn a_reason_for_a_visit_is_told_from_a_condition() {
        let names = |text| read_diagnosis_code(text).map(|one| one.names);
        assert_eq!(names("M79.7"), Ok(Names::Condition));
        assert_eq!(names("Z00.00"), Ok(Names::Wellness));
        assert_eq!(names("Z73.3"), Ok(Names::Wellness));
        assert_eq!(names("Z47.1"), Ok(Names::Aftercare));
        assert_eq!(names("Z73.6"), Ok(Names::ReasonForVisit));
        assert_eq!(names("Z98.1"), Ok(Names::ReasonForVisit));
        assert_eq!(names("V43.52XA"), Ok(Names::CauseOfInjury));
    }

    #[test]
    fn every_common_code_is_whole_and_found_again() {
        for one in COMMON {
            let read = read_diagnosis_code(one.code).unwrap();
            assert_eq!(read.code, one.code);
            assert_eq!(read.condition, Some(one.condition));
        }
    }
}
