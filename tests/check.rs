//! Laws of the coverage check, over random answers.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that meets the unexpected must stop"
)]

use std::collections::BTreeSet;

use coverage_estimator::check::codes::codes;
use coverage_estimator::check::diagnosis::{
    COMMON, DiagnosisProblem, built_in, normal_form, read_diagnosis_code,
};
use coverage_estimator::estimate_json;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

const KINDS: [&str; 14] = [
    "ppo",
    "hmo",
    "epo",
    "pos",
    "hdhp",
    "medicareAdvantage",
    "unknown",
    "workersCompensation",
    "autoPip",
    "medicare",
    "tricare",
    "medicaid",
    "va",
    "none",
];

/// An answer of the check: its path, a value that passes its gate, and one that does not.
type Answer = (&'static str, fn(&str) -> Value, fn(&str) -> Value);

const ANSWERS: [Answer; 20] = [
    ("necessity.planPaysMassage", yes, no),
    ("necessity.diagnosisCode", |_| json!("M54.50"), none),
    // A plan that asks for nothing is passed; one that asks may not be.
    ("necessity.referralRequired", no, yes),
    ("necessity.careUnderWay", no, yes),
    (
        "necessity.referrer",
        |_| json!("physician"),
        |_| json!("nobody"),
    ),
    ("necessity.referrerAccepted", yes, no),
    ("necessity.referral.reason", yes, no),
    ("necessity.referral.frequency", yes, no),
    ("necessity.referral.duration", yes, no),
    ("necessity.baselineDocumented", yes, no),
    ("necessity.goalsDocumented", yes, no),
    ("necessity.phase", |_| json!("acute"), |_| json!("upkeep")),
    ("necessity.cause", own_cause, other_cause),
    (
        "necessity.otherInsurance",
        |_| json!("none"),
        |_| json!("pays"),
    ),
    ("necessity.primaryCareReferral", yes, no),
    ("necessity.therapistKindCovered", yes, no),
    ("necessity.networkException", yes, no),
    (
        "authorization.status",
        |_| json!("approved"),
        |_| json!("missing"),
    ),
    ("network", |_| json!("in"), |_| json!("out")),
    ("coverage.claimAccepted", yes, no),
];

/// More values that an answer can have, which pass no gate for certain.
const OTHERS: [(&str, &[&str]); 7] = [
    (
        "necessity.diagnosisCode",
        &["M54.5", "s13.4", "Z00.00", "Z47.1", "V43.52XA", "my back"],
    ),
    (
        "necessity.referrer",
        &[
            "chiropractor",
            "physicalTherapist",
            "nursePractitioner",
            "naturopath",
            "other",
        ],
    ),
    ("necessity.phase", &["chronic", "postSurgical"]),
    ("necessity.cause", &["job", "motorVehicle", "other"]),
    ("authorization.status", &["notRequired", "pending"]),
    ("necessity.otherInsurance", &["usedUp", "refused"]),
    ("necessity.primaryCareReferral", &["notRequired"]),
];

const STATES: [&str; 10] = ["FL", "WA", "OR", "NY", "TX", "CA", "MI", "NJ", "HI", "PR"];
const THERAPISTS: [&str; 8] = [
    "massageTherapist",
    "massageTherapistSupervised",
    "physicalTherapist",
    "occupationalTherapist",
    "chiropractor",
    "acupuncturist",
    "naturopath",
    "other",
];
const FUNDINGS: [&str; 3] = ["selfFunded", "insured", "federalEmployee"];

fn yes(_: &str) -> Value {
    json!(true)
}

fn no(_: &str) -> Value {
    json!(false)
}

fn none(_: &str) -> Value {
    json!("none")
}

fn own_cause(kind: &str) -> Value {
    json!(match kind {
        "workersCompensation" => "job",
        "autoPip" => "motorVehicle",
        _ => "other",
    })
}

fn other_cause(kind: &str) -> Value {
    json!(match kind {
        "workersCompensation" | "autoPip" => "other",
        _ => "job",
    })
}

fn is_health_plan(kind: &str) -> bool {
    KINDS[..7].contains(&kind)
}

/// Returns whether a request for this kind can hold an answer.
fn has(kind: &str, path: &str) -> bool {
    match path {
        "network" => is_health_plan(kind),
        "coverage.claimAccepted" => kind == "workersCompensation",
        // Without insurance an injury is what another payer may pay for, so that no cause is better than another.
        "necessity.cause" | "necessity.otherInsurance" => kind != "none",
        _ => true,
    }
}

fn put(request: &mut Value, path: &str, value: Value) {
    let pointer = format!("/{}", path.replace('.', "/"));
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = request.pointer_mut(parent).unwrap();
    parent[key] = value;
    // So many visits are approved only where some are, or are being looked at.
    if path == "authorization.status" && !may_approve(request) {
        request["authorization"]["visits"] = Value::Null;
    }
}

fn may_approve(request: &Value) -> bool {
    let status = &request["authorization"]["status"];
    status == "approved" || status == "pending"
}

/// A request of this kind of which the check knows nothing yet; every figure of its price is known.
fn silent(kind: &str, visits: u32) -> Value {
    let mut request = json!({
        "course": {"firstVisit": "2026-11-02", "visits": visits, "visitsPerWeek": 2},
        "charges": {"billedCharge": 18000, "allowedAmount": 12000, "cashRate": 9000},
        "coverage": {"kind": kind},
        "authorization": {},
        "necessity": {"referral": {}},
    });
    if is_health_plan(kind) {
        let sharing = json!({
            "deductible": "none", "copayment": 3000, "coinsurance": "none",
            "outOfPocketMaximum": "none", "visitLimit": "none",
        });
        request["coverage"]["inNetwork"] = sharing.clone();
        if !["hmo", "epo"].contains(&kind) {
            request["coverage"]["outOfNetwork"] = sharing;
        }
    }
    request
}

fn verdict(request: &Value) -> usize {
    let reply = reply(request);
    let verdict = &reply["estimate"]["coverage"]["verdict"];
    ["notCovered", "unlikely", "possible", "likely"]
        .iter()
        .position(|one| verdict == one)
        .unwrap_or_else(|| panic!("no verdict in {reply}"))
}

fn gates_of(reply: &Value) -> &[Value] {
    let gates = reply["estimate"]["coverage"]["gates"].as_array();
    gates.expect("there is an estimate")
}

fn reply(request: &Value) -> Value {
    serde_json::from_str(&estimate_json(&request.to_string())).unwrap()
}

/// A request of any kind with any answers.
fn any_request() -> impl Strategy<Value = (&'static str, Value)> {
    let answers = proptest::collection::vec((0_u8..5, any::<Index>()), ANSWERS.len());
    let state = proptest::option::of(select(&STATES[..]));
    let therapist = proptest::option::of(select(&THERAPISTS[..]));
    let funding = proptest::option::of(select(&FUNDINGS[..]));
    let visits = proptest::option::of(0_u32..14);
    let facts = (state, therapist, funding);
    (select(&KINDS[..]), answers, facts, 0_u32..12, visits).prop_map(
        |(kind, answers, (state, therapist, funding), planned, approved)| {
            let mut request = silent(kind, planned);
            if kind == "none" {
                put(
                    &mut request,
                    "necessity.cause",
                    json!(therapist.map(|_| "job")),
                );
            }
            for ((path, good, bad), (pick, index)) in ANSWERS.iter().zip(answers) {
                let others = OTHERS.iter().find(|(other, _)| other == path);
                let value = match (pick, others) {
                    (0 | 1, _) => good(kind),
                    (2, _) => bad(kind),
                    (3, Some((_, others))) => json!(index.get(others)),
                    _ => continue,
                };
                if has(kind, path) {
                    put(&mut request, path, value);
                }
            }
            if let Some(state) = state {
                put(&mut request, "coverage.state", json!(state));
            }
            put(&mut request, "necessity.therapist", json!(therapist));
            if is_health_plan(kind) {
                put(&mut request, "coverage.funding", json!(funding));
            }
            if let Some(approved) = approved
                && may_approve(&request)
            {
                put(&mut request, "authorization.visits", json!(approved));
            }
            (kind, request)
        },
    )
}

/// Limits on visits, dollars and dollars for good, each perhaps.
fn any_limits() -> impl Strategy<Value = Value> {
    let limit = || proptest::option::of((1_i64..12).prop_flat_map(|most| (Just(most), 0..=most)));
    (limit(), limit(), limit(), any::<bool>()).prop_map(|(visits, dollars, lifetime, counts)| {
        let money = |limit: Option<(i64, i64)>| {
            limit.map(|(most, used)| json!({"amount": most * 10_000, "used": used * 10_000}))
        };
        let visits = visits.map_or(
            json!("none"),
            |(most, used)| json!({"visits": most, "used": used, "countsUnpaidVisits": counts}),
        );
        let mut dollars = money(dollars).unwrap_or(json!("none"));
        if dollars.is_object() {
            dollars["basis"] = json!(if counts { "planPays" } else { "allowed" });
        }
        json!({
            "deductible": {"amount": 30_000, "met": 0}, "copayment": 3_000,
            "copaymentTiming": "afterDeductible", "coinsurance": 2_000,
            "outOfPocketMaximum": "none", "visitLimit": visits, "dollarLimit": dollars,
            "lifetimeLimit": money(lifetime).unwrap_or(json!("none")),
        })
    })
}

/// The same limits where nobody remembers one of their figures.
fn without(mut limits: Value, forgotten: &str) -> Value {
    for limit in limits.as_object_mut().unwrap().values_mut() {
        if let Some(figures) = limit.as_object_mut() {
            figures.remove(forgotten);
        }
    }
    limits
}

fn denied_by_the_check(estimate: &Value) -> BTreeSet<u64> {
    let gates = estimate["coverage"]["gates"].as_array().unwrap();
    let visits = gates.iter().filter_map(|gate| gate["visits"].as_array());
    visits.flatten().filter_map(Value::as_u64).collect()
}

fn uncovered_by_the_price(end: &Value) -> BTreeSet<u64> {
    let lines = end["visits"].as_array().unwrap();
    (1_u64..)
        .zip(lines)
        .filter(|(_, line)| line["status"] != "covered")
        .map(|(visit, _)| visit)
        .collect()
}

proptest! {
    // 1,536 cases, unless the environment asks for others. Failures are printed whole; a file of them would stand
    // beside the tests for ever.
    #![proptest_config(ProptestConfig { cases: 6 * ProptestConfig::default().cases, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_gate_that_is_met_never_worsens_the_verdict((kind, request) in any_request()) {
        let before = verdict(&request);
        for (path, good, _) in ANSWERS.iter().filter(|(path, _, _)| has(kind, path)) {
            let mut answered = request.clone();
            put(&mut answered, path, good(kind));
            prop_assert!(verdict(&answered) >= before, "{path} in {request}");
        }
    }

    #[test]
    fn a_gate_that_is_not_met_never_improves_it((kind, request) in any_request()) {
        let before = verdict(&request);
        for (path, _, bad) in ANSWERS.iter().filter(|(path, _, _)| has(kind, path)) {
            let mut answered = request.clone();
            put(&mut answered, path, bad(kind));
            prop_assert!(verdict(&answered) <= before, "{path} in {request}");
        }
    }

    #[test]
    fn check_and_price_deny_the_same_visits((kind, mut request) in any_request(), limits in any_limits()) {
        if is_health_plan(kind) {
            request["coverage"]["inNetwork"] = limits.clone();
            if request["coverage"]["outOfNetwork"].is_object() {
                request["coverage"]["outOfNetwork"] = limits;
            }
            if request["network"].is_null() {
                request["network"] = json!("out");
            }
        }
        if kind == "workersCompensation" && request["coverage"]["claimAccepted"].is_null() {
            request["coverage"]["claimAccepted"] = json!(true);
        }
        if kind == "autoPip" {
            request["coverage"]["deductible"] = json!({"amount": 20_000, "met": 0});
            request["coverage"]["planShare"] = json!(8_000);
            request["coverage"]["deductibleBasis"] = json!("billedCharge");
            request["coverage"]["limit"] = json!({"amount": 50_000, "used": 0});
        }
        let reply = reply(&request);
        let estimate = &reply["estimate"];
        prop_assert!(estimate.is_object(), "{reply}");
        if let Some(insurance) = estimate.get("insurance") {
            let pays = &insurance["patientPays"];
            prop_assert_eq!(&pays["low"], &pays["high"], "an exact request has one price");
            let denied = denied_by_the_check(estimate);
            // Not so are visits that the plan approved at a clinic outside of its network, and a plan that may be of any kind.
            let is_approved = request["network"] == "out" && request["authorization"]["status"] == "approved";
            if !is_approved && kind != "unknown" {
                prop_assert_eq!(denied, uncovered_by_the_price(&insurance["low"]), "{}", request);
            }
        }
    }

    #[test]
    fn what_the_check_denies_is_uncovered_at_both_ends(
        (kind, mut request) in any_request(), limits in any_limits(), forgotten in select(&["used", "amount", "met"][..]),
    ) {
        if is_health_plan(kind) {
            let limits = without(limits, forgotten);
            if request["coverage"]["outOfNetwork"].is_object() {
                request["coverage"]["outOfNetwork"] = limits.clone();
            }
            request["coverage"]["inNetwork"] = limits;
        }
        let reply = reply(&request);
        let estimate = &reply["estimate"];
        prop_assert!(estimate.is_object(), "{reply}");
        let denied = denied_by_the_check(estimate);
        for end in ["low", "high"] {
            let Some(found) = estimate["insurance"].get(end) else { continue };
            let uncovered = uncovered_by_the_price(found);
            prop_assert!(denied.is_subset(&uncovered), "{denied:?} of {uncovered:?} in {request}");
        }
    }

    #[test]
    fn both_prices_stand_wherever_coverage_is_in_doubt((_, request) in any_request()) {
        let reply = reply(&request);
        let (insurance, check) = (&reply["estimate"]["insurance"], &reply["estimate"]["coverage"]);
        let in_doubt = check["verdict"] != "likely";
        prop_assert_eq!(check["ifNotCovered"].is_object(), in_doubt && insurance.is_object());
        prop_assert!(!check["decidedBy"].as_array().unwrap().is_empty());
    }

    #[test]
    fn what_is_given_back_gives_the_same_end((_, request) in any_request()) {
        let reply_to_all = reply(&request);
        for end in ["low", "high"] {
            let Some(found) = reply_to_all["estimate"]["insurance"].get(end) else { continue };
            let again = reply(&found["given"]);
            let pays = &again["estimate"]["insurance"][end];
            prop_assert_eq!(&pays["totals"], &found["totals"], "{}", again);
            // An end settles what is open, and fails and mends nothing that was settled.
            for (before, after) in gates_of(&reply_to_all).iter().zip(gates_of(&again)) {
                let [failed, fails] = [before, after].map(|gate| gate["status"] == "notMet");
                let was_open = before["status"] == "unknown";
                prop_assert!(was_open || failed == fails, "{} became {} in {}", before, after, request);
            }
        }
    }

    #[test]
    fn any_text_is_answered(text in "\\PC*", code in ".*") {
        let told: Result<Value, _> = serde_json::from_str(&estimate_json(&text));
        prop_assert!(told.is_ok_and(|told| told["problems"].is_array()), "{text}");
        let mut request = silent("ppo", 2);
        put(&mut request, "necessity.diagnosisCode", json!(code));
        prop_assert!(reply(&request)["estimate"].is_object());
        if let Ok(diagnosis) = read_diagnosis_code(&code, built_in()) {
            prop_assert_eq!(read_diagnosis_code(&diagnosis.code, built_in()), Ok(diagnosis));
        }
    }

    #[test]
    fn a_normal_form_is_its_own((code, cut) in (select(COMMON), 0_usize..9)) {
        let text: String = code.code.chars().take(cut).collect();
        let spaced: String = text.to_lowercase().chars().flat_map(|one| [one, ' ']).collect();
        prop_assert_eq!(read_diagnosis_code(&text, built_in()), read_diagnosis_code(&spaced, built_in()));
        let is_whole = normal_form(&text, built_in()).is_some();
        prop_assert_eq!(is_whole, cut >= code.code.len(), "a heading is no code: {}", text);
    }
}

/// The names in a union of string literals of the declarations.
fn union(name: &str) -> Vec<String> {
    let declarations = include_str!("../src/wasm.d.ts");
    let start = format!("export type {name} =");
    let (_, rest) = declarations.split_once(&start).expect(name);
    let (body, _) = rest.split_once(";\n").unwrap();
    // Comments hold quotes too, so only lines and parts that are literals are read.
    let uncommented: String = body.lines().filter(|line| !line.contains("/**")).collect();
    uncommented
        .split('|')
        .map(|part| part.trim().trim_matches('"').to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

#[test]
fn the_declarations_name_every_word_that_the_check_can_say_and_no_other() {
    let words = serde_json::to_value(codes()).unwrap();
    let unions = [
        ("verdicts", "Verdict"),
        ("gates", "GateName"),
        ("statuses", "GateStatus"),
        ("consequences", "Consequence"),
        ("settledBy", "SettledBy"),
        ("reasons", "CoverageReason"),
        ("steps", "StepName"),
        ("missing", "MissingPart"),
        ("warnings", "WarningName"),
        ("sources", "CoverageSource"),
        ("grades", "Grade"),
    ];
    for (list, name) in unions {
        assert_eq!(words[list], Value::from(union(name)), "{name}");
    }
    assert_eq!(words.as_object().unwrap().len(), unions.len());
}

#[test]
fn the_declarations_name_every_condition_once_in_order() {
    let mut conditions: Vec<Value> = Vec::new();
    for one in COMMON {
        let condition = serde_json::to_value(one.condition).unwrap();
        if !conditions.contains(&condition) {
            conditions.push(condition);
        }
    }
    assert_eq!(Value::from(conditions), Value::from(union("ConditionName")));
}

#[test]
fn a_problem_with_a_code_says_which_and_what_to_choose_instead() {
    let problem =
        |text| serde_json::to_value(read_diagnosis_code(text, built_in()).unwrap_err()).unwrap();
    assert_eq!(
        problem("s13.4"),
        json!({"code": "seventhCharacterMissing", "normal": "S13.4", "instead": ["S13.4XXA", "S13.4XXD", "S13.4XXS"]})
    );
    assert_eq!(
        problem("m545"),
        json!({"code": "codeSplit", "normal": "M54.5", "instead": ["M54.50", "M54.51", "M54.59"]})
    );
    assert_eq!(
        serde_json::to_value(DiagnosisProblem::Empty).unwrap(),
        json!({"code": "empty"})
    );
}
