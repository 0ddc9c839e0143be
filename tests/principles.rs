//! The four principles of the check, held over random requests: what only some plans ask for is no gate for all, the
//! payer's own word beats what is not law, *not covered* is said only where the payer or the law has settled it, and a
//! reason never contradicts the verdict. And nobody is sent in a circle.
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

use coverage_estimator::check::check_coverage;
use coverage_estimator::check::codes::{GateStatus, Reason, Settled};
use coverage_estimator::check::diagnosis::built_in;
use coverage_estimator::request::json::Json;
use coverage_estimator::request::read::read;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// Each answer with the values that it can have.
const ANSWERS: &[(&str, &[&str])] = &[
    (
        "coverage.state",
        &[
            "\"FL\"", "\"WA\"", "\"OR\"", "\"NY\"", "\"TX\"", "\"CA\"", "\"MI\"", "\"NJ\"",
            "\"HI\"", "\"GU\"",
        ],
    ),
    ("necessity.planPaysMassage", &["true", "false"]),
    (
        "necessity.diagnosisCode",
        &[
            "\"M54.50\"",
            "\"M54.5\"",
            "\"Z00.00\"",
            "\"Z47.1\"",
            "\"none\"",
            "\"my back\"",
        ],
    ),
    ("necessity.referralRequired", &["true", "false"]),
    (
        "necessity.referrer",
        &[
            "\"physician\"",
            "\"chiropractor\"",
            "\"nursePractitioner\"",
            "\"dentist\"",
            "\"nobody\"",
        ],
    ),
    ("necessity.referrerAccepted", &["true", "false"]),
    ("necessity.referral.reason", &["true", "false"]),
    ("necessity.referral.frequency", &["true", "false"]),
    ("necessity.referral.duration", &["true", "false"]),
    ("necessity.careUnderWay", &["true", "false"]),
    ("necessity.baselineDocumented", &["true", "false"]),
    ("necessity.goalsDocumented", &["true", "false"]),
    (
        "necessity.phase",
        &["\"acute\"", "\"postSurgical\"", "\"chronic\"", "\"upkeep\""],
    ),
    (
        "necessity.cause",
        &["\"job\"", "\"motorVehicle\"", "\"other\""],
    ),
    (
        "necessity.otherInsurance",
        &["\"pays\"", "\"none\"", "\"usedUp\"", "\"refused\""],
    ),
    (
        "necessity.primaryCareReferral",
        &["true", "false", "\"notRequired\""],
    ),
    (
        "necessity.therapist",
        &[
            "\"massageTherapist\"",
            "\"massageTherapistSupervised\"",
            "\"physicalTherapist\"",
            "\"occupationalTherapist\"",
            "\"chiropractor\"",
            "\"acupuncturist\"",
            "\"naturopath\"",
            "\"other\"",
        ],
    ),
    ("necessity.therapistKindCovered", &["true", "false"]),
    ("necessity.networkException", &["true", "false"]),
    (
        "authorization.status",
        &[
            "\"notRequired\"",
            "\"approved\"",
            "\"approved\"",
            "\"pending\"",
            "\"missing\"",
        ],
    ),
    ("network", &["\"in\"", "\"out\""]),
    (
        "coverage.funding",
        &["\"selfFunded\"", "\"insured\"", "\"federalEmployee\""],
    ),
    ("coverage.outOfNetwork", &["\"none\""]),
    ("coverage.claimAccepted", &["true", "false"]),
];

const PLANS: &[&str] = &[
    "ppo",
    "hmo",
    "epo",
    "pos",
    "hdhp",
    "medicareAdvantage",
    "unknown",
];
const OTHERS: &[&str] = &[
    "workersCompensation",
    "autoPip",
    "medicare",
    "tricare",
    "medicaid",
    "va",
    "none",
];

/// The answers that a gate rests on; without them it cannot be lacking.
const RESTS_ON: &[(&str, &[&str])] = &[
    (
        "planPaysMassage",
        &["necessity.planPaysMassage", "necessity.therapist"],
    ),
    ("specificDiagnosis", &["necessity.diagnosisCode"]),
    (
        "licensedReferrer",
        &["necessity.referrer", "necessity.referrerAccepted"],
    ),
    (
        "referralComplete",
        &[
            "necessity.referral.reason",
            "necessity.referral.frequency",
            "necessity.referral.duration",
        ],
    ),
    ("improvementDocumented", &["necessity.careUnderWay"]),
    ("notMaintenance", &["necessity.phase"]),
    ("primaryCareReferral", &["necessity.primaryCareReferral"]),
    ("priorAuthorization", &["authorization.status"]),
    ("therapistKind", &["necessity.therapistKindCovered"]),
    ("inNetwork", &["network"]),
    ("paysFirst", &["necessity.cause"]),
    ("claimAccepted", &["coverage.claimAccepted"]),
];

fn put(request: &mut Value, path: &str, value: Value) {
    let pointer = format!("/{}", path.replace('.', "/"));
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    request.pointer_mut(parent).unwrap()[key] = value;
}

fn has(kind: &str, path: &str) -> bool {
    match path {
        "network" | "coverage.funding" => PLANS.contains(&kind),
        "coverage.outOfNetwork" => ["ppo", "hmo", "epo", "pos"].contains(&kind),
        "coverage.claimAccepted" => kind == "workersCompensation",
        _ => true,
    }
}

fn silent(kind: &str, visits: u32) -> Value {
    json!({
        "course": {"firstVisit": "2026-11-02", "visits": visits, "visitsPerWeek": 2},
        "charges": {"billedCharge": 18000, "allowedAmount": 12000, "cashRate": 9000},
        "coverage": {"kind": kind},
        "authorization": {},
        "necessity": {"referral": {}},
    })
}

fn any_request() -> impl Strategy<Value = Value> {
    let kinds: Vec<&str> = PLANS.iter().chain(OTHERS).copied().collect();
    let answers = proptest::collection::vec((0_u8..4, any::<Index>()), ANSWERS.len());
    (select(kinds), answers, 0_u32..14).prop_map(|(kind, answers, visits)| {
        let mut request = silent(kind, visits);
        for ((path, values), (pick, index)) in ANSWERS.iter().zip(answers) {
            if pick > 0 && has(kind, path) {
                let values: &[&str] = values;
                let value: Value = serde_json::from_str(index.get::<&str>(values)).unwrap();
                put(&mut request, path, value);
            }
        }
        request
    })
}

fn check(request: &Value) -> Value {
    let json = Json::from_text(&request.to_string()).unwrap();
    let request = read(&json).unwrap_or_else(|problems| panic!("{problems:?}"));
    serde_json::to_value(check_coverage(&request, None, built_in())).unwrap()
}

fn gates(check: &Value) -> &Vec<Value> {
    check["gates"].as_array().unwrap()
}

fn gate<'a>(check: &'a Value, name: &str) -> &'a Value {
    gates(check)
        .iter()
        .find(|gate| gate["gate"] == name)
        .unwrap()
}

fn steps(check: &Value) -> BTreeSet<&str> {
    let steps = check["steps"].as_array().unwrap();
    steps
        .iter()
        .map(|step| step["step"].as_str().unwrap())
        .collect()
}

/// Whether a verdict depends on a gate that is not met: what denies single visits or makes them dearer it does not.
fn weighs(gate: &Value) -> bool {
    let light = ["dearer", "laterVisitsDenied", "someVisitsDenied"];
    gate["status"] == "notMet" && light.iter().all(|one| gate["consequence"] != *one)
}

fn word<T: serde::Serialize + Copy>(all: &[T], name: &Value) -> T {
    let found = all
        .iter()
        .find(|one| serde_json::to_value(one).unwrap() == *name);
    *found.unwrap_or_else(|| panic!("{name} is no word of ours"))
}

/// The same person with the insurance of the injury: what they said of it is what it has decided.
fn before_the_other(request: &Value, kind: &str) -> Value {
    let mut other = silent(kind, 8);
    other["necessity"] = request["necessity"].clone();
    other["necessity"]["planPaysMassage"] = Value::Null;
    other["coverage"]["state"] = request["coverage"]["state"].clone();
    if kind == "workersCompensation" {
        other["coverage"]["claimAccepted"] = match request["necessity"]["otherInsurance"].as_str() {
            Some("pays" | "usedUp") => json!(true),
            Some("refused") => json!(false),
            _ => Value::Null,
        };
    }
    other
}

/// The claims that somebody is sent to because this insurance does not pay.
fn sent_to(check: &Value) -> BTreeSet<&str> {
    let away = gates(check)
        .iter()
        .any(|gate| gate["settledBy"].is_string());
    let claims = steps(check)
        .into_iter()
        .filter(|step| step.starts_with("claimWith"));
    claims.filter(|_| away).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_gate_is_lacking_for_an_answer_that_was_not_given(request in any_request()) {
        for (name, answers) in RESTS_ON {
            let mut untold = request.clone();
            for path in *answers {
                if has(request["coverage"]["kind"].as_str().unwrap(), path) {
                    put(&mut untold, path, Value::Null);
                }
            }
            let check = check(&untold);
            let is_uninsured = untold["coverage"]["kind"] == "none" && *name == "planPaysMassage";
            prop_assert!(is_uninsured || gate(&check, name)["status"] != "notMet", "{name} in {untold}");
        }
    }

    #[test]
    fn what_a_plan_may_not_ask_for_is_no_gate(request in any_request()) {
        let mut untold = request;
        let kind = &untold["coverage"]["kind"];
        let state = &untold["coverage"]["state"];
        let therapist = untold["necessity"]["therapist"].as_str().unwrap_or_default();
        // These ask whatever the policy says, and Hawaii of every auto policy; of therapy Medicaid does, and two states of auto policies.
        let asks = ["workersCompensation", "va", "tricare"].iter().any(|one| kind == one);
        let asks = asks || (kind == "autoPip" && state == "HI");
        let is_therapy = ["physicalTherapist", "occupationalTherapist"].contains(&therapist);
        let asks_of_therapy = kind == "medicaid" || (kind == "autoPip" && (state == "FL" || state == "NY"));
        let asks = asks || (is_therapy && asks_of_therapy);
        let always = ["licensedReferrer", "referralComplete"].into_iter().filter(|_| !asks);
        put(&mut untold, "necessity.referralRequired", Value::Null);
        put(&mut untold, "necessity.referrerAccepted", Value::Null);
        put(&mut untold, "necessity.careUnderWay", Value::Null);
        let check = check(&untold);
        for name in always.chain(["improvementDocumented"]) {
            prop_assert!(gate(&check, name)["status"] != "notMet", "{name} in {untold}");
        }
    }

    #[test]
    fn an_approval_is_overruled_by_the_payer_and_the_law_alone(mut request in any_request()) {
        put(&mut request, "authorization", json!({ "status": "approved", "visits": "none" }));
        let check = check(&request);
        for gate in gates(&check).iter().filter(|gate| weighs(gate)) {
            let by_law = gate["settledBy"] == "law" && gate["grade"] == "A";
            prop_assert!(gate["settledBy"] == "payer" || by_law, "{gate} in {request}");
        }
    }

    #[test]
    fn a_written_yes_is_overruled_by_the_law_alone(mut request in any_request()) {
        put(&mut request, "necessity.planPaysMassage", json!(true));
        let check = check(&request);
        // Nobody without insurance has a plan that could say no.
        if request["coverage"]["kind"] != "none" {
            let gate = gate(&check, "planPaysMassage");
            prop_assert!(gate["status"] == "met" || gate["grade"] == "A", "{gate} in {request}");
        }
    }

    #[test]
    fn not_covered_is_said_where_the_payer_or_the_law_has_settled_it(request in any_request()) {
        let check = check(&request);
        let decided = check["decidedBy"].as_array().unwrap();
        for name in decided.iter().filter(|_| check["verdict"] == "notCovered") {
            let gate = gate(&check, name.as_str().unwrap());
            let by_law = gate["settledBy"] == "law" && gate["grade"] == "A";
            prop_assert!(gate["settledBy"] == "payer" || by_law, "{gate} in {request}");
        }
    }

    #[test]
    fn a_reason_never_contradicts_how_its_gate_stands(request in any_request()) {
        let check = check(&request);
        for gate in gates(&check) {
            let status = word(GateStatus::ALL, &gate["status"]);
            let settled = if gate["settledBy"].is_string() { Settled::Yes } else { Settled::No };
            if gate["reason"].is_string() {
                let reason = word(Reason::ALL, &gate["reason"]);
                prop_assert!(reason.allows(status, settled), "{gate} in {request}");
            }
            prop_assert!(settled == Settled::No || weighs(gate), "{gate} in {request}");
            if gate["consequence"] == "notCovered" && status == GateStatus::NotMet {
                prop_assert!(settled == Settled::Yes, "{gate} in {request}");
            }
        }
    }

    #[test]
    fn nobody_is_sent_in_a_circle(mut request in any_request(), kind in select(PLANS)) {
        let mut plan = silent(kind, 8);
        request["necessity"]["planPaysMassage"] = Value::Null;
        plan["necessity"] = request["necessity"].clone();
        plan["coverage"]["state"] = request["coverage"]["state"].clone();
        let of_plan = check(&plan);
        for (kind, claim) in [("autoPip", "claimWithAutoInsurer"), ("workersCompensation", "claimWithWorkersCompensation")] {
            let of_other = check(&before_the_other(&plan, kind));
            let is_circle = sent_to(&of_plan).contains(claim) && sent_to(&of_other).contains("claimWithHealthPlan");
            prop_assert!(!is_circle, "{kind} and {plan}");
        }
    }

    #[test]
    fn nobody_is_told_to_pay_alone_while_something_else_can_be_done(request in any_request()) {
        let check = check(&request);
        let mut steps = steps(&check);
        steps.remove("compareSelfPay");
        prop_assert!(check["verdict"] != "notCovered" || !steps.is_empty(), "{request}");
        let first = check["steps"].as_array().unwrap().first();
        let alone = first.is_some_and(|step| step["step"] == "compareSelfPay");
        prop_assert!(!alone, "{request}");
    }
}
