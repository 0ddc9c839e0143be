//! What people type, and what is said of it.

use super::{COMMON, DiagnosisProblem, Names, built_in, normal_form, read_diagnosis_code};

fn normal(text: &str) -> Option<String> {
    normal_form(text, built_in())
}

/// Returns what is said of a code that stops short, and which codes continue it.
fn instead(text: &str) -> (&'static str, Vec<String>) {
    said(read_diagnosis_code(text, built_in()).err())
}

fn said(problem: Option<DiagnosisProblem>) -> (&'static str, Vec<String>) {
    match problem {
        Some(DiagnosisProblem::CodeNotWhole(short)) => ("codeNotWhole", short.instead),
        Some(DiagnosisProblem::CodeSplit(short)) => ("codeSplit", short.instead),
        Some(DiagnosisProblem::SeventhCharacterMissing(short)) => ("seventh", short.instead),
        Some(DiagnosisProblem::CodeNotListed { .. }) => ("notListed", vec![]),
        Some(DiagnosisProblem::CodeNotLookedUp { .. }) => ("notLookedUp", vec![]),
        Some(DiagnosisProblem::Empty | DiagnosisProblem::NotACode) | None => ("other", vec![]),
    }
}

fn codes(all: &[&str]) -> Vec<String> {
    all.iter().map(|one| (*one).to_owned()).collect()
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
    // Whole with three characters, which shape alone would refuse.
    assert_eq!(normal("r52").as_deref(), Some("R52"));
    assert_eq!(normal("G14").as_deref(), Some("G14"));
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
        "Ｍ54.50",
        "ß",
        "M54..50",
        &long,
    ];
    for text in texts {
        let read = read_diagnosis_code(text, built_in());
        assert_eq!(read, Err(DiagnosisProblem::NotACode), "{text}");
    }
    assert_eq!(
        read_diagnosis_code(" \t", built_in()),
        Err(DiagnosisProblem::Empty)
    );
}

#[test]
fn a_code_that_stops_short_says_what_is_missing() {
    let three = codes(&["M54.50", "M54.51", "M54.59"]);
    assert_eq!(instead("M54.5"), ("codeSplit", three));
    let all = codes(&["S13.4XXA", "S13.4XXD", "S13.4XXS"]);
    assert_eq!(instead("S13.4"), ("seventh", all.clone()));
    let strain = codes(&["S39.012A", "S39.012D", "S39.012S"]);
    assert_eq!(instead("S39.012"), ("seventh", strain));
    let shoulder = codes(&["M25.511", "M25.512", "M25.519"]);
    assert_eq!(instead("M25.51"), ("codeNotWhole", shoulder));
    assert_eq!(instead("M51.36").0, "codeSplit");
    assert_eq!(instead("G43.9").0, "codeNotWhole");
    assert_eq!(instead("M54").0, "codeNotWhole");
    assert_eq!(instead("r51"), ("codeSplit", codes(&["R51.0", "R51.9"])));
    // The placeholders are often left out.
    assert_eq!(instead("S13.4A"), ("codeNotWhole", codes(&["S13.4XXA"])));
}

#[test]
fn a_placeholder_at_the_end_holds_the_place_of_what_is_missing() {
    let low_back_pain = codes(&["M54.50", "M54.51", "M54.59"]);
    assert_eq!(instead("M54.5X"), ("codeSplit", low_back_pain));
    let all = codes(&["S13.4XXA", "S13.4XXD", "S13.4XXS"]);
    assert_eq!(instead("S13.4XX"), ("seventh", all.clone()));
    assert_eq!(instead("s134xxx"), ("seventh", all));
}

#[test]
fn a_code_that_the_list_lacks_may_be_newer_than_the_list() {
    assert_eq!(instead("M54.99").0, "notListed");
    let Err(DiagnosisProblem::CodeNotListed { normal, release }) =
        read_diagnosis_code("m542x", built_in())
    else {
        panic!("neck pain has no longer code");
    };
    assert_eq!((normal.as_str(), release.as_str()), ("M54.2X", "2026-04"));
}

#[test]
fn without_a_list_only_common_codes_are_known() {
    let read = |text| read_diagnosis_code(text, None);
    assert_eq!(read("m54.2").map(|one| one.code), Ok("M54.2".to_owned()));
    assert_eq!(said(read("S13.4").err()).0, "seventh");
    assert_eq!(said(read("M54.5").err()).0, "codeSplit");
    assert_eq!(said(read("Q67.4").err()).0, "notLookedUp");
    assert_eq!(read("back"), Err(DiagnosisProblem::NotACode));
}

#[test]
fn a_reason_for_a_visit_is_told_from_a_condition() {
    let names = |text| read_diagnosis_code(text, built_in()).map(|one| one.names);
    assert_eq!(names("M79.7"), Ok(Names::Condition));
    assert_eq!(names("Z00.00"), Ok(Names::Wellness));
    assert_eq!(names("Z73.3"), Ok(Names::Wellness));
    for aftercare in ["Z47.1", "Z48.89", "Z51.89", "Z96.651"] {
        assert_eq!(names(aftercare), Ok(Names::Aftercare), "{aftercare}");
    }
    assert_eq!(names("Z73.6"), Ok(Names::ReasonForVisit));
    assert_eq!(names("Z98.1"), Ok(Names::ReasonForVisit));
    assert_eq!(names("V43.52XA"), Ok(Names::CauseOfInjury));
}

#[test]
fn every_common_code_is_whole_and_found_again_with_a_list_and_without() {
    for list in [built_in(), None] {
        for one in COMMON {
            let read = read_diagnosis_code(one.code, list).unwrap();
            assert_eq!(read.code, one.code);
            assert_eq!(read.condition, Some(one.condition));
        }
    }
}
