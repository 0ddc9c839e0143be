//! What is told of a configuration, and what is used of it.

use coverage_estimator::clinic::{Configuration, check_configuration};
use coverage_estimator::request::json::{Json, to_text};

fn checked(text: &str) -> Configuration {
    check_configuration(&Json::from_text(text).expect("it is JSON"))
}

/// Returns every problem or warning as one line of JSON.
fn lines(found: &impl serde::Serialize) -> Vec<String> {
    let text = to_text(found);
    let items: Vec<serde_json::Value> = serde_json::from_str(&text).expect("a list");
    items.iter().map(ToString::to_string).collect()
}

fn problems(text: &str) -> Vec<String> {
    lines(&checked(text).problems)
}

fn warnings(text: &str) -> Vec<String> {
    let found = checked(text);
    assert_eq!(lines(&found.problems), Vec::<String>::new());
    lines(&found.warnings)
}

/// Every key, each right.
const WHOLE: &str = r##"{
    "name": {"en": "Riverside Massage", "es": "Masaje Riverside"}, "phone": "(206) 555-0100", "email": "desk@riverside.example",
    "website": "https://riverside.example", "address": "1 River St, Seattle, WA 98101", "npi": "1234567893",
    "taxNumber": "12-3456789", "state": "WA", "language": "es", "accentColor": "#0f5f59", "view": "cards", "keep": false,
    "therapists": ["massageTherapist", "physicalTherapist"],
    "services": [
        {"name": "60 minutes", "code": "97124", "minutes": 60, "billedCharge": 18000, "cashRate": 12000,
         "packages": [{"visits": 5, "price": 55000}]},
        {"name": {"en": "30 minutes", "es": "30 minutos"}, "code": "97140", "minutes": 30, "billedCharge": 9000}
    ],
    "insurers": [
        {"name": "Regence", "network": "in", "kind": "ppo", "allowedAmount": 9000,
         "allowedAmounts": [{"service": "30 minutos", "amount": 5000}]},
        {"name": "Premera", "network": "out"}
    ],
    "bounds": {"allowedAmount": {"low": 8000, "high": 12000}, "coinsurance": {"low": 1000, "high": 4000}},
    "answers": {"course.visitsPerWeek": "1", "necessity.therapistKindCovered": true, "coverage.inNetwork.copayment": 3000},
    "links": {"booking": "https://riverside.example/book", "intake": "https://riverside.example/intake",
              "referral": "https://riverside.example/referral"},
    "events": {"answers": false}
}"##;

#[test]
fn nothing_is_said_of_a_configuration_that_is_right() {
    let found = checked(WHOLE);
    assert_eq!(lines(&found.problems), Vec::<String>::new());
    assert_eq!(lines(&found.warnings), Vec::<String>::new());
    // What is right is handed on as it stands: but for the values, which become what a patient would type.
    let expected = WHOLE.replace("true", "\"yes\"").replace(
        "\"coverage.inNetwork.copayment\": 3000",
        "\"coverage.inNetwork.copayment\": \"30\"",
    );
    let expected: serde_json::Value = serde_json::from_str(&expected).expect("it is JSON");
    let used: serde_json::Value =
        serde_json::from_str(&to_text(&found.clinic)).expect("it is JSON");
    assert_eq!(used, expected);
}

#[test]
fn no_configuration_is_one_that_says_nothing() {
    for text in ["{}", "null"] {
        let found = checked(text);
        assert_eq!(
            to_text(&found),
            r#"{"clinic":{},"problems":[],"warnings":[]}"#
        );
    }
    assert_eq!(
        problems("[]"),
        [r#"{"code":"wrongType","expected":["object"],"path":""}"#]
    );
}

#[test]
fn every_mistake_is_told_at_once_and_takes_nothing_else_away() {
    let text = r#"{"name": "Riverside", "npi": "1234567894", "taxNumber": "123-45-6789", "accentColor": "teal",
        "links": {"intake": "javascript:alert(1)"}, "language": "fr", "services": [{"billedCharge": 120.50, "minutes": 60}]}"#;
    let codes: Vec<String> = checked(text)
        .problems
        .iter()
        .map(|one| {
            let told: serde_json::Value = serde_json::from_str(&to_text(one)).expect("a problem");
            format!("{} {}", one.path, told["code"].as_str().expect("a code"))
        })
        .collect();
    assert_eq!(
        codes,
        [
            "npi npiCheckDigit",
            "taxNumber notATaxNumber",
            "language notOneOf",
            "accentColor notAColor",
            "services[0].billedCharge dollarsWithPoint",
            "links.intake notALink",
        ]
    );
    let clinic = to_text(&checked(text).clinic);
    assert_eq!(
        clinic,
        r#"{"links":{},"name":"Riverside","services":[{"minutes":60}]}"#
    );
}

#[test]
fn an_unknown_key_is_told_with_the_nearest_right_one() {
    let nearest = |text: &str, path: &str, nearest: &str| {
        let expected = format!(r#"{{"code":"unknownKey","nearest":"{nearest}","path":"{path}"}}"#);
        assert_eq!(problems(text), [expected]);
    };
    nearest(r#"{"acentColor": "red"}"#, "acentColor", "accentColor");
    nearest(
        r#"{"services": [{"billed_charge": 1}]}"#,
        "services[0].billed_charge",
        "billedCharge",
    );
    nearest(
        r#"{"bounds": {"alowedAmount": 1}}"#,
        "bounds.alowedAmount",
        "allowedAmount",
    );
    nearest(r#"{"name": {"en": "One", "ess": "Uno"}}"#, "name.ess", "es");
    nearest(
        r#"{"answers": {"coverage.inNetwork.copay": "30"}}"#,
        r#"answers[\"coverage.inNetwork.copay\"]"#,
        "coverage.inNetwork.copayment",
    );
    assert_eq!(
        problems(r#"{"parking": true}"#),
        [r#"{"code":"unknownKey","path":"parking"}"#]
    );
}

#[test]
fn a_word_of_no_list_is_told_with_the_nearest_right_one() {
    let found = problems(r#"{"insurers": [{"name": "Regence", "network": "inn"}]}"#);
    let expected =
        r#"{"allowed":["in","out"],"code":"notOneOf","nearest":"in","path":"insurers[0].network"}"#;
    assert_eq!(found, [expected]);
}

#[test]
fn dollars_where_cents_belong_are_told() {
    let price = |charge: &str| format!(r#"{{"services": [{{"billedCharge": {charge}}}]}}"#);
    let at = r#""path":"services[0].billedCharge""#;
    assert_eq!(
        problems(&price("120.50")),
        [format!(r#"{{"code":"dollarsWithPoint",{at}}}"#)]
    );
    assert_eq!(
        problems(&price(r#""$120.50""#)),
        [format!(r#"{{"cents":12050,"code":"dollarsAsText",{at}}}"#)]
    );
    // 180 cents are $1.80; 180 dollars are 18,000 cents.
    assert_eq!(
        warnings(&price("180")),
        [format!(
            r#"{{"cents":180,"code":"perhapsDollars","instead":18000,{at}}}"#
        )]
    );
    // $9,000 a visit.
    assert_eq!(
        warnings(&price("900000")),
        [format!(
            r#"{{"cents":900000,"code":"unusuallyHigh","limit":100000,{at}}}"#
        )]
    );
    let range = r#""code":"outOfRange","least":1,"most":100000000"#;
    for charge in ["0", "-18000", "100000001"] {
        assert_eq!(
            problems(&price(charge)),
            [format!(r#"{{{range},{at},"unit":"cents"}}"#)]
        );
    }
}

#[test]
fn the_edges_of_what_is_usual_are_usual() {
    for charge in [1_000, 100_000] {
        let text = format!(r#"{{"services": [{{"billedCharge": {charge}}}]}}"#);
        assert_eq!(warnings(&text), Vec::<String>::new());
    }
}

#[test]
fn a_bound_is_checked_as_a_requests() {
    // 220 %.
    assert_eq!(
        problems(r#"{"bounds": {"coinsurance": 22000, "allowedAmount": 9000}}"#),
        [
            r#"{"code":"outOfRange","least":0,"most":10000,"path":"bounds.coinsurance","unit":"rate"}"#
        ]
    );
    let found = checked(r#"{"bounds": {"coinsurance": 22000, "allowedAmount": 9000}}"#);
    assert_eq!(
        to_text(&found.clinic),
        r#"{"bounds":{"allowedAmount":9000}}"#
    );
    assert_eq!(
        problems(r#"{"bounds": {"copayment": {"low": 5000, "high": 4000}}}"#),
        [r#"{"code":"lowAboveHigh","limit":4000,"path":"bounds.copayment","unit":"cents"}"#]
    );
}

#[test]
fn an_answer_is_checked_as_if_a_patient_had_typed_it() {
    assert_eq!(
        problems(r#"{"answers": {"coverage.inNetwork.coinsurance": "220%"}}"#),
        [
            r#"{"code":"tooLarge","limit":10000,"path":"answers[\"coverage.inNetwork.coinsurance\"]","unit":"rate"}"#
        ]
    );
    // The plan's 80 % are the patient's 20 %.
    let found = checked(
        r#"{"answers": {"coverage.planShare": 8000, "necessity.minutes": 60, "network": " "}}"#,
    );
    assert_eq!(lines(&found.problems), Vec::<String>::new());
    assert_eq!(
        to_text(&found.clinic),
        r#"{"answers":{"coverage.planShare":"20","necessity.minutes":"60"}}"#
    );
}

#[test]
fn two_things_of_one_name_are_told_and_the_first_is_used() {
    let text = r#"{"insurers": [{"name": "Blue Cross"}, {"name": "blue-cross", "network": "in"}]}"#;
    assert_eq!(
        problems(text),
        [r#"{"code":"repeated","other":"insurers[0].name","path":"insurers[1].name"}"#]
    );
    assert_eq!(
        to_text(&checked(text).clinic),
        r#"{"insurers":[{"name":"Blue Cross"}]}"#
    );
    assert_eq!(
        problems(r#"{"therapists": ["chiropractor", "other", "chiropractor"]}"#),
        [r#"{"code":"repeated","other":"therapists[0]","path":"therapists[2]"}"#]
    );
}

#[test]
fn one_service_needs_no_name_and_two_need_two() {
    assert_eq!(
        problems(r#"{"services": [{"billedCharge": 18000}]}"#),
        Vec::<String>::new()
    );
    assert_eq!(
        problems(r#"{"services": [{"billedCharge": 18000}, {"name": "60 minutes"}]}"#),
        [r#"{"code":"required","path":"services[0].name"}"#]
    );
}

#[test]
fn prices_that_do_not_fit_each_other_are_asked_about() {
    let services = r#""services": [{"name": "60", "minutes": 7, "billedCharge": 15000, "cashRate": 16000,
        "packages": [{"visits": 3, "price": 48000}, {"visits": 3, "price": 47999}]}]"#;
    let insurers = r#""insurers": [{"name": "Regence", "allowedAmount": 15001},
        {"name": "Premera", "allowedAmount": 15000, "allowedAmounts": [{"service": "60", "amount": 15001}]}]"#;
    assert_eq!(
        warnings(&format!("{{{services}, {insurers}}}")),
        [
            r#"{"code":"cashAboveBilled","limit":15000,"path":"services[0].cashRate"}"#,
            r#"{"code":"noBillableUnit","path":"services[0].minutes"}"#,
            // 3 · 160.00
            r#"{"code":"packageSavesNothing","limit":48000,"path":"services[0].packages[0].price"}"#,
            r#"{"code":"allowedAboveBilled","limit":15000,"path":"insurers[0].allowedAmount"}"#,
            r#"{"code":"allowedAboveBilled","limit":15000,"path":"insurers[1].allowedAmounts[0].amount"}"#,
        ]
    );
}

#[test]
fn an_allowed_amount_of_no_service_is_told() {
    let text = r#"{"services": [{"name": "Sixty minutes"}], "insurers": [{"name": "Regence",
        "allowedAmounts": [{"service": "Sixty minuts", "amount": 9000}]}]}"#;
    let at = r#""path":"insurers[0].allowedAmounts[0].service""#;
    assert_eq!(
        problems(text),
        [format!(
            r#"{{"code":"noSuchService","nearest":"Sixty minutes",{at}}}"#
        )]
    );
}

#[test]
fn what_an_attribute_says_is_a_text() {
    let found = checked(r#"{"keep": "false", "state": "WA", "phone": ""}"#);
    assert_eq!(
        to_text(&found),
        r#"{"clinic":{"keep":false,"state":"WA"},"problems":[],"warnings":[]}"#
    );
    assert_eq!(
        problems(r#"{"keep": "no"}"#),
        [r#"{"code":"wrongType","expected":["yesNo"],"path":"keep"}"#]
    );
}

#[test]
fn lists_and_texts_have_an_end() {
    let many = vec!["{}"; 41].join(",");
    let found = problems(&format!(r#"{{"services": [{many}]}}"#));
    assert_eq!(
        found[0],
        r#"{"code":"tooManyItems","limit":40,"path":"services"}"#
    );
    let long = "x".repeat(121);
    assert_eq!(
        problems(&format!(r#"{{"name": "{long}"}}"#)),
        [r#"{"code":"tooManyLetters","limit":120,"path":"name"}"#]
    );
}
