use super::UnclearReason;
use crate::request::json::{Json, to_text};
use crate::request::problem::ProblemCode;
use crate::request::typed::{Typed, read_typed};

const VISIT: &str = "coverage.inNetwork.words";
const OUTSIDE: &str = "coverage.outOfNetwork.words";
const DEDUCTIBLE: &str = "coverage.inNetwork.deductible.words";
const MAXIMUM: &str = "coverage.inNetwork.outOfPocketMaximum.words";
const LIMIT: &str = "coverage.inNetwork.visitLimit.words";

fn typed(texts: &[(&str, &str)]) -> Typed {
    let enough = [
        ("course.visits", "6"),
        ("charges.billedCharge", "180"),
        ("coverage.kind", "ppo"),
    ];
    let entries = enough
        .iter()
        .chain(texts)
        .map(|(path, text)| ((*path).to_owned(), Json::Text((*text).to_owned())));
    read_typed(&Json::Object(entries.collect()), "2026-11-23")
}

/// Returns what a cell gives: `key=value` for each answer, by the keys inside its network.
fn read(path: &str, text: &str) -> String {
    let typed = typed(&[(path, text)]);
    assert!(typed.request.is_some(), "{text}");
    let answers = typed.cells.get(path).unwrap().read.iter().map(|answer| {
        let key = answer.path.trim_start_matches("coverage.inNetwork.");
        format!("{key}={}", to_text(&answer.value).replace('"', ""))
    });
    answers.collect::<Vec<_>>().join(" ")
}

fn unclear(path: &str, text: &str) -> Option<UnclearReason> {
    let typed = typed(&[(path, text)]);
    assert!(typed.request.is_some(), "{text}");
    typed
        .problems
        .iter()
        .find_map(|problem| match &problem.code {
            ProblemCode::UnclearCell(unclear) => Some(unclear.reason),
            _ => None,
        })
}

#[test]
fn the_phrases_of_a_summary_are_answers_in_either_language() {
    let waived = "copaymentTiming=deductibleWaived";
    let after = "copaymentTiming=afterDeductible";
    for (text, answers) in [
        (
            "$30 copay/visit",
            "copayment=3000 coinsurance=none".to_owned(),
        ),
        (
            "20% coinsurance after deductible",
            "copayment=none coinsurance=2000".to_owned(),
        ),
        (
            "20% coinsurance",
            "copayment=none coinsurance=2000".to_owned(),
        ),
        (
            "20% of the recognized charge",
            "copayment=none coinsurance=2000".to_owned(),
        ),
        (
            "Plan pays 80% of the plan allowance",
            "copayment=none coinsurance=2000".to_owned(),
        ),
        ("No charge", "copayment=0 coinsurance=none".to_owned()),
        (
            "No charge after deductible",
            format!("copayment=0 coinsurance=none {after}"),
        ),
        (
            "20% coinsurance, deductible does not apply",
            format!("copayment=0 coinsurance=2000 {waived}"),
        ),
        (
            "$30 copay/visit, deductible does not apply, then 20% coinsurance",
            format!("copayment=3000 coinsurance=2000 {waived}"),
        ),
        (
            "$40 copay per visit after deductible",
            format!("copayment=4000 coinsurance=none {after}"),
        ),
        (
            "Deductible, then $40 copay",
            format!("copayment=4000 coinsurance=none {after}"),
        ),
        ("Deductible does not apply", waived.to_owned()),
        (
            "$30 copay/visit. Deductible does not apply. Limited to 30 visits per calendar year.",
            format!("copayment=3000 coinsurance=none {waived} visitLimit.visits=30"),
        ),
        (
            "Copago de $30 por visita",
            "copayment=3000 coinsurance=none".to_owned(),
        ),
        (
            "20 % de coseguro después del deducible",
            "copayment=none coinsurance=2000".to_owned(),
        ),
        ("Sin cargo", "copayment=0 coinsurance=none".to_owned()),
        (
            "Copago de ＄30 por visita; el deducible no se aplica",
            format!("copayment=3000 coinsurance=none {waived}"),
        ),
    ] {
        assert_eq!(read(VISIT, text), answers, "{text}");
        assert_eq!(unclear(VISIT, text), None, "{text}");
    }
    assert_eq!(read(OUTSIDE, "Not covered"), "coverage.outOfNetwork=none");
    assert_eq!(read(OUTSIDE, "No cubierto"), "coverage.outOfNetwork=none");
}

#[test]
fn whole_amounts_and_limits_are_answers() {
    for (path, text, answers) in [
        (
            DEDUCTIBLE,
            "$1,500/individual or $3,000/family",
            "deductible.amount=150000",
        ),
        (
            DEDUCTIBLE,
            "Individual: $1,500; Family: $3,000",
            "deductible.amount=150000",
        ),
        (DEDUCTIBLE, "$500", "deductible.amount=50000"),
        (
            DEDUCTIBLE,
            "In-network: $500 person. Out-of-network: $900 person",
            "deductible.amount=50000",
        ),
        (
            DEDUCTIBLE,
            "$500 person in-network / $900 person out-of-network",
            "deductible.amount=50000",
        ),
        (DEDUCTIBLE, "Not applicable", "deductible=none"),
        (
            DEDUCTIBLE,
            "$1,500 por persona / $3,000 por familia",
            "deductible.amount=150000",
        ),
        (
            MAXIMUM,
            "$6,000 individual / $12,000 family",
            "outOfPocketMaximum.amount=600000",
        ),
        (MAXIMUM, "No out-of-pocket limit", "outOfPocketMaximum=none"),
        (LIMIT, "30 visits per calendar year", "visitLimit.visits=30"),
        (LIMIT, "Limited to 1 visit a year", "visitLimit.visits=1"),
        (LIMIT, "limitado a 1 visita por año", "visitLimit.visits=1"),
        (LIMIT, "1 visit per year", "visitLimit.visits=1"),
        (
            LIMIT,
            "limited to 20 visits combined PT/OT",
            "visitLimit.visits=20",
        ),
        (
            LIMIT,
            "Limitado a 30 visitas por año",
            "visitLimit.visits=30",
        ),
        (LIMIT, "No visit limit", "visitLimit=none"),
    ] {
        assert_eq!(read(path, text), answers, "{text}");
    }
}

#[test]
fn up_to_a_number_of_visits_is_a_limit_and_up_to_an_amount_is_none() {
    for text in [
        "Up to 30 visits",
        "Up to 30 visits per calendar year",
        "Hasta 30 visitas por año",
        "No more than 30 visits per year.",
    ] {
        assert_eq!(read(VISIT, text), "visitLimit.visits=30", "{text}");
        assert_eq!(read(LIMIT, text), "visitLimit.visits=30", "{text}");
    }
    assert_eq!(
        read(VISIT, "$30 copay/visit. Up to 30 visits per year."),
        "copayment=3000 coinsurance=none visitLimit.visits=30"
    );
    // The copay may be that of the first ten visits alone.
    assert_eq!(
        unclear(VISIT, "$30 copay up to 10 visits"),
        Some(UnclearReason::SomeVisits)
    );
    // What each visit costs limits none.
    for text in [
        "$30 copay per 1 visit",
        "$30 copay for 1 visit",
        "$30 copay / 1 visit",
        "$30 copay 1 visit",
        "$30 1 visit copay",
        "$30 por la 1 visita",
        "1 visit: $30 copay",
    ] {
        assert!(!read(VISIT, text).contains("visitLimit"), "{text}");
    }
    assert_eq!(read(VISIT, "Up to $50"), "");
    assert_eq!(read(VISIT, "No charge up to 10 visits"), "");
}

/// A summary has one cell for both networks, or one for each; what is said of the other is no answer here.
#[test]
fn a_limit_counts_where_its_network_is_meant() {
    let outside = "coverage.outOfNetwork.visitLimit.words";
    let limit_outside = "coverage.outOfNetwork.visitLimit.visits=12";
    assert_eq!(read(LIMIT, "12 visits in-network"), "visitLimit.visits=12");
    assert_eq!(read(outside, "12 visits out-of-network"), limit_outside);
    assert_eq!(read(LIMIT, "12 visits out-of-network"), "");
    assert_eq!(read(outside, "12 visits in-network"), "");
    let both = "12 visits in-network and out-of-network combined";
    assert_eq!(read(LIMIT, both), "visitLimit.visits=12");
    assert_eq!(read(outside, both), limit_outside);
}

#[test]
fn what_can_be_meant_in_two_ways_is_asked_back() {
    for (path, text, reason) in [
        (VISIT, "Tier 1: $20", UnclearReason::SomeVisits),
        (VISIT, "$20 copay / $40 copay", UnclearReason::ManyFigures),
        (
            VISIT,
            "$30 copay for the first 5 visits",
            UnclearReason::SomeVisits,
        ),
        (VISIT, "$500 copay per admission", UnclearReason::SomeVisits),
        (
            VISIT,
            "$30 copay or 20% coinsurance",
            UnclearReason::ManyFigures,
        ),
        (VISIT, "$30 copay at a clinic", UnclearReason::SomeVisits),
        (
            VISIT,
            "20% coinsurance up to $200",
            UnclearReason::SomeVisits,
        ),
        (VISIT, "80% after deductible", UnclearReason::WhoseShare),
        (
            VISIT,
            "$30 copay plus 20% after deductible",
            UnclearReason::Deductible,
        ),
        (
            VISIT,
            "$40 copay, then deductible",
            UnclearReason::Deductible,
        ),
        (
            VISIT,
            "20% after deductible, deductible does not apply",
            UnclearReason::Deductible,
        ),
        (VISIT, "Not covered", UnclearReason::NotCovered),
        (
            VISIT,
            "$30 in-network, 40% out-of-network",
            UnclearReason::SomeVisits,
        ),
        (DEDUCTIBLE, "$1,500/$3,000", UnclearReason::ManyFigures),
        (
            LIMIT,
            "20 visits PT, 30 visits OT",
            UnclearReason::ManyFigures,
        ),
    ] {
        assert_eq!(unclear(path, text), Some(reason), "{text}");
    }
    for (path, text) in [
        (LIMIT, "60 visits per condition"),
        (LIMIT, "Speech therapy 20 visits"),
        (LIMIT, "10-20 visits"),
        (LIMIT, "1-9 visits"),
        (DEDUCTIBLE, "$500+"),
        (VISIT, "免费"),
        (DEDUCTIBLE, "$1.500"),
        (DEDUCTIBLE, "$3,000 family"),
    ] {
        assert_eq!(read(path, text), "", "{text}");
        assert!(
            !typed(&[(path, text)])
                .cells
                .get(path)
                .unwrap()
                .unread
                .is_empty(),
            "{text}"
        );
    }
}

#[test]
fn figures_are_read_with_their_words_in_either_language() {
    for (text, answer) in [
        ("20 por ciento de coseguro", "coinsurance=2000"),
        ("20 percent coinsurance", "coinsurance=2000"),
        ("Copay 30 dollars", "copayment=3000"),
        ("30 dollars copay", "copayment=3000"),
        ("20% coinsurance -after deductible", "coinsurance=2000"),
        ("Deductible + 20% coinsurance", "coinsurance=2000"),
        ("Copago de 30 dólares", "copayment=3000"),
        (
            "20 physical therapy visits per year",
            "visitLimit.visits=20",
        ),
    ] {
        assert!(read(VISIT, text).contains(answer), "{text}");
    }
}

/// What is asked back is what the cell says: of `Tier 1 $20` the copay, and not a dollar.
#[test]
fn what_is_asked_back_has_the_figures_of_the_cell() {
    let typed = typed(&[(VISIT, "Tier 1 $20 copay, tier 2 $40 copay")]);
    let choices: Vec<_> = typed
        .problems
        .iter()
        .filter_map(|problem| match &problem.code {
            ProblemCode::UnclearCell(unclear) => Some(&unclear.choices),
            _ => None,
        })
        .flatten()
        .map(|choice| (choice.path.as_str(), to_text(&choice.value)))
        .collect();
    let copayment = "coverage.inNetwork.copayment";
    assert_eq!(
        choices,
        [
            (copayment, "2000".to_owned()),
            (copayment, "4000".to_owned())
        ]
    );
}

#[test]
fn half_is_nobodys_part_more_than_the_others_and_nothing_is_no_second_price() {
    assert_eq!(unclear(VISIT, "50% after deductible"), None);
    assert_eq!(unclear(VISIT, "No charge, $0 copay"), None);
    let two = Some(UnclearReason::ManyFigures);
    assert_eq!(unclear(VISIT, "No charge, $30 copay"), two);
    let both = Some(UnclearReason::NotCovered);
    assert_eq!(unclear(OUTSIDE, "Not covered, $30 copay"), both);
    assert_eq!(unclear(OUTSIDE, "Not covered"), None);
}

#[test]
fn what_is_not_read_is_shown_with_its_place() {
    let text = "$30 copay/visit. Call us ahead.  Preauthorization required.";
    let typed = typed(&[(VISIT, text)]);
    let cell = typed.cells.get(VISIT).unwrap();
    assert_eq!(cell.read.len(), 2);
    assert_eq!(cell.authorization_needed, Some(true));
    let piece = &cell.unread[0];
    assert_eq!((piece.text.as_str(), piece.start), ("Call us ahead", 17));
}

#[test]
fn what_a_person_typed_counts_and_the_difference_is_told() {
    let copayment = "coverage.inNetwork.copayment";
    let same = typed(&[(VISIT, "$30 copay/visit"), (copayment, "20 to 40")]);
    assert_eq!(same.problems.len(), 0);
    assert_eq!(
        same.echoes
            .get("coverage.inNetwork.copayment")
            .unwrap()
            .high,
        4000
    );

    let other = typed(&[(VISIT, "20% coinsurance"), (copayment, "30")]);
    let told: Vec<_> = other.problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        ["coverage.inNetwork.words: expected what is said at coverage.inNetwork.copayment"]
    );
    assert!(
        other.echoes.get("coverage.inNetwork.coinsurance").is_none(),
        "half a cell is no price"
    );

    let alone = typed(&[(VISIT, "20% coinsurance")]);
    let echo = alone.echoes.get("coverage.inNetwork.coinsurance").unwrap();
    assert_eq!((echo.low, echo.typed_at.as_deref()), (2000, Some(VISIT)));

    let status = [
        ("authorization.status", "notRequired"),
        (LIMIT, "Preauthorization required"),
    ];
    assert_eq!(typed(&status).problems.len(), 1);
}

#[test]
fn nothing_outside_takes_the_deductible_there_along() {
    let typed = typed(&[
        (OUTSIDE, "Not covered"),
        (
            "coverage.outOfNetwork.deductible.words",
            "$3,000 individual",
        ),
    ]);
    assert_eq!(typed.problems.len(), 0);
    assert!(typed.request.is_some());
}

#[test]
fn the_words_of_a_cell_count_where_its_network_is_asked_about() {
    for (path, words) in [
        (VISIT, "$40 copay/visit"),
        (DEDUCTIBLE, "$500"),
        (MAXIMUM, "$3,000"),
        (LIMIT, "20 visits per year"),
    ] {
        assert!(typed(&[(path, words)]).cells.get(path).is_some(), "{path}");
        let auto = typed(&[(path, words), ("coverage.kind", "autoPip")]);
        assert!(auto.cells.get(path).is_none(), "{path}");
    }
}

#[test]
fn what_was_typed_openly_agrees_with_a_cell_inside_of_it() {
    let copayment = "coverage.inNetwork.copayment";
    let words = "$40 copay/visit, deductible does not apply";
    let told = |text| typed(&[(VISIT, words), (copayment, text)]).problems.len();
    assert_eq!(told("at least 30"), 0);
    assert_eq!(told("at least 50"), 1);
    // A cell that asks for approval contradicts nobody who has said nothing of it.
    let needed = (LIMIT, "Preauthorization required");
    assert_eq!(typed(&[needed]).problems.len(), 0);
}

#[test]
fn sentences_end_at_signs_and_not_inside_of_figures() {
    let copay = "copayment=3000";
    for words in [
        "Ask at the desk; $30 copay/visit, deductible does not apply",
        "Ask at the desk\n$30 copay/visit, deductible does not apply",
        "Ask at the desk | $30 copay/visit, deductible does not apply",
    ] {
        assert!(read(VISIT, words).contains(copay), "{words}");
    }
    let joined = read(VISIT, "Limited to 30 visits.20% coinsurance");
    assert!(joined.contains("coinsurance=2000"), "{joined}");
}

#[test]
fn an_amount_stands_under_the_network_that_heads_it() {
    let words = "In-network:\n$500 individual\nOut-of-network:\n$1,000 individual";
    assert_eq!(read(DEDUCTIBLE, words), "deductible.amount=50000");
    // What a family alone has is no answer, and no "none" either.
    assert_eq!(read(DEDUCTIBLE, "None; $6,000 family"), "");
}

/// A plan's limit is no part of what a visit costs, so a person who knows of another one has said nothing against the copay.
#[test]
fn what_contradicts_the_limit_of_a_cell_leaves_its_price() {
    let words = "$40 copay/visit, deductible does not apply. 20 visits per year";
    let other = "coverage.inNetwork.visitLimit";
    let typed = typed(&[(VISIT, words), (other, "none")]);
    let has = |path: &str| typed.echoes.get(path).map(|echo| echo.low);
    assert_eq!(has("coverage.inNetwork.copayment"), Some(4000));
    let told: Vec<_> = typed.problems.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(told, [VISIT]);
}

/// Of 20 visits a year, "10 or more are left" is 10 to 20.
#[test]
fn more_left_than_the_limit_of_a_cell_is_what_of_it_can_be() {
    let words = "$40 copay/visit, deductible does not apply. 20 visits per year";
    let typed = typed(&[
        (VISIT, words),
        ("coverage.inNetwork.visitLimit.remaining", "10-366"),
        ("coverage.inNetwork.outOfPocketMaximum", "none"),
        ("network", "in"),
    ]);
    assert_eq!(typed.problems, []);
    let estimate = crate::estimate::estimate(&typed.request.unwrap(), None);
    let pays = estimate.insurance.unwrap().patient_pays;
    // All six are covered, whatever is left of the 20: 6 x $40.
    assert_eq!((pays.low.cents(), pays.high.cents()), (24_000, 24_000));
}
