//! Gates of the check where two answers, or an answer and a law, stand against each other.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the unexpected must stop"
)]

use coverage_estimator::estimate_json;
use serde_json::{Value, json};

/// The estimate of eight visits under some insurance, of which this much is said.
fn estimated(coverage: Value, authorization: &str, necessity: Value) -> Value {
    // An approval reaches all of them.
    let approved = (authorization == "approved").then_some(8);
    let request = json!({
        "course": { "firstVisit": "2026-02-02", "visits": 8, "visitsPerWeek": 1 },
        "charges": { "billedCharge": 18000, "allowedAmount": 12000 },
        "network": "out",
        "coverage": coverage,
        "authorization": { "status": authorization, "visits": approved },
        "necessity": necessity,
    });
    let mut answer: Value =
        serde_json::from_str(&estimate_json(&request.to_string())).expect("JSON");
    answer["estimate"].take()
}

/// The gate of a name in it.
fn gate(name: &str, coverage: Value, authorization: &str, necessity: Value) -> Value {
    let estimate = estimated(coverage, authorization, necessity);
    let gates = estimate["coverage"]["gates"].as_array();
    let mut gates = gates.expect("there is an estimate").iter();
    let found = gates.find(|gate| gate["gate"] == name);
    found.expect("every gate is listed").clone()
}

fn has(gate: &Value, key: &str, value: &str) {
    assert_eq!(gate[key], value, "{key} of {gate}");
}

/// Washington's Labor and Industries pays massage (grade A); that Oregon's auto insurers do is not read word for word (C).
#[test]
fn a_no_against_the_law_is_asked_again_and_any_other_no_stands() {
    let says_no = || json!({ "planPaysMassage": false });
    let of = |kind, state| json!({ "kind": kind, "state": state });
    let against = gate(
        "planPaysMassage",
        of("workersCompensation", "WA"),
        "unknown",
        says_no(),
    );
    has(&against, "status", "unknown");
    has(&against, "reason", "answerAgainstRule");
    let alone = gate("planPaysMassage", of("autoPip", "OR"), "unknown", says_no());
    has(&alone, "status", "notMet");
    has(&alone, "reason", "payerSaysNo");
}

/// RCW 48.43.045 (A) names massage therapists in insured plans, and nobody has said whether this one is insured; ORS 743B.505 (C)
/// is not sure enough to stand against a plan's no.
#[test]
fn only_a_sure_law_keeps_a_refused_kind_of_therapist_open() {
    let refused = || json!({ "therapist": "massageTherapist", "therapistKindCovered": false });
    let of = |state| json!({ "kind": "ppo", "state": state });
    let sure = gate("therapistKind", of("WA"), "unknown", refused());
    has(&sure, "status", "unknown");
    let unsure = gate("therapistKind", of("OR"), "unknown", refused());
    has(&unsure, "status", "notMet");
}

#[test]
fn a_plan_that_asks_for_a_referral_is_not_said_to_ask_for_none() {
    let of = |necessity| {
        gate(
            "licensedReferrer",
            json!({ "kind": "ppo" }),
            "unknown",
            necessity,
        )
    };
    let referrer = |required: bool| json!({ "referralRequired": required, "referrer": "physician", "referrerAccepted": true });
    let asked = of(referrer(true));
    has(&asked, "status", "met");
    assert!(asked["reason"].is_null(), "{asked}");
    has(&of(referrer(false)), "reason", "notAsked");
    has(
        &of(json!({ "referralRequired": true })),
        "step",
        "getReferral",
    );
    has(&of(json!({})), "step", "askWhetherReferralIsNeeded");
}

/// Hawaii's statute asks for a prescription (HRS 431:10C-103.5); where the insurer itself has said so, it is the insurer that is named.
#[test]
fn a_law_is_named_only_where_nobody_has_said_more() {
    let of = |necessity| {
        let coverage = json!({ "kind": "autoPip", "state": "HI" });
        gate("licensedReferrer", coverage, "unknown", necessity)
    };
    has(
        &of(json!({ "referrer": "nobody" })),
        "source",
        "hawaiiPipStatute",
    );
    let said = of(json!({ "referrer": "nobody", "referralRequired": true }));
    assert_ne!(said["source"], "hawaiiPipStatute");
}

/// An approval says that the visits are needed, and not that the clinic is in the network.
#[test]
fn an_approval_leaves_what_makes_the_visits_dearer() {
    let of = |name| gate(name, json!({ "kind": "ppo" }), "approved", json!({}));
    has(&of("inNetwork"), "status", "notMet");
    has(&of("inNetwork"), "consequence", "dearer");
    has(&of("licensedReferrer"), "status", "met");
}

/// The payer who approves the visits has not looked at what the plan's own physician says, and may do without it.
#[test]
fn after_an_approval_nobody_knows_whether_the_primary_care_physician_has_to_refer() {
    let of = |approval| {
        let said = json!({ "primaryCareReferral": false });
        gate(
            "primaryCareReferral",
            json!({ "kind": "hmo" }),
            approval,
            said,
        )
    };
    has(&of("notRequired"), "status", "notMet");
    has(&of("approved"), "status", "unknown");
    has(&of("approved"), "step", "askPrimaryCarePhysician");
}

/// Insurance of injuries pays those of its own cause, by law.
#[test]
fn an_injury_of_another_cause_is_refused_by_its_law() {
    for (kind, source) in [
        ("workersCompensation", "workersCompensationLaw"),
        ("autoPip", "autoInsuranceLaw"),
    ] {
        let gate = gate(
            "paysFirst",
            json!({ "kind": kind }),
            "unknown",
            json!({ "cause": "other" }),
        );
        has(&gate, "status", "notMet");
        has(&gate, "source", source);
        has(&gate, "grade", "A");
    }
}

/// California's drivers need no cover of injuries: a plan pays first, and without a plan nobody is known to.
#[test]
fn without_a_plan_an_accident_is_open_where_no_driver_must_have_cover() {
    let after = |kind: &str| {
        let coverage = json!({ "kind": kind, "state": "CA" });
        gate(
            "paysFirst",
            coverage,
            "unknown",
            json!({ "cause": "motorVehicle" }),
        )
    };
    has(&after("ppo"), "status", "met");
    has(&after("ppo"), "reason", "healthPlanPaysInState");
    has(&after("none"), "status", "unknown");
    has(&after("none"), "reason", "autoMayPayFirst");
}

/// What is asked because the verdict can still change with it, under a plan that has approved nothing yet.
fn deciding(necessity: Value, verdict: &str) -> Vec<String> {
    let estimate = estimated(json!({ "kind": "ppo" }), "pending", necessity);
    assert_eq!(estimate["coverage"]["verdict"], verdict);
    let questions = estimate["questions"].as_array().expect("a list");
    let decides = questions
        .iter()
        .filter(|one| one["decidesCoverage"] == true);
    let fields = decides.map(|one| one["field"].as_str().expect("a path").to_owned());
    fields.collect()
}

/// Whatever the answer: a plan that has refused pays nothing, a diagnosis that is lacking is almost certainly refused, and only a no of
/// the plan's own (to massage, to the therapist, or because another insurer comes first) makes it worse.
#[test]
fn only_what_can_still_change_the_verdict_is_asked_for_it() {
    let refused = deciding(json!({ "planPaysMassage": false }), "notCovered");
    assert_eq!(refused, Vec::<String>::new());
    assert_eq!(
        deciding(json!({ "diagnosisCode": "none" }), "unlikely"),
        [
            "necessity.planPaysMassage",
            "necessity.therapistKindCovered",
            "necessity.cause"
        ]
    );
}

/// A referral is asked about by two gates, and by the patient once.
#[test]
fn while_all_is_open_each_answer_is_asked_once_in_the_order_of_the_gates() {
    let asked = deciding(json!({}), "possible");
    assert_eq!(
        asked[..4],
        [
            "necessity.planPaysMassage",
            "necessity.diagnosisCode",
            "necessity.referralRequired",
            "necessity.referrer"
        ]
    );
    for field in &asked {
        let times = asked.iter().filter(|one| *one == field).count();
        assert_eq!(times, 1, "{field} in {asked:?}");
    }
    // What a person has said is asked no more.
    let said = json!({ "planPaysMassage": true, "diagnosisCode": "M54.50" });
    assert_eq!(deciding(said, "possible")[0], "necessity.referralRequired");
}
