//! When the check warns, and when the answers leave no room for a warning: each warning with the nearest request that has none.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the unexpected must stop"
)]

use coverage_estimator::estimate_json;
use serde_json::{Value, json};

/// Eight visits in network, of which everything is known and nothing is to be warned of.
fn request(kind: &str) -> Value {
    let sharing = json!({ "deductible": "none", "copayment": 3000, "coinsurance": "none", "outOfPocketMaximum": "none", "visitLimit": "none" });
    json!({
        "course": { "firstVisit": "2026-02-02", "visits": 8, "visitsPerWeek": 1 },
        "charges": { "billedCharge": 18000, "allowedAmount": 12000 },
        "network": "in",
        "coverage": { "kind": kind, "inNetwork": sharing },
        "authorization": { "status": "notRequired" },
        "necessity": { "therapist": "massageTherapist", "therapistKindCovered": true, "serviceCode": "97124", "sharedLimit": "none" },
    })
}

/// The same of an insurance that is asked for no cost sharing.
fn request_without_sharing(kind: &str) -> Value {
    let mut request = request("ppo");
    if kind != "ppo" {
        request["coverage"] = json!({ "kind": kind });
    }
    request
}

fn with(mut request: Value, answers: &[(&str, Value)]) -> Value {
    for (pointer, answer) in answers {
        let (place, key) = pointer.rsplit_once('/').expect("an answer has a place");
        let inside = request.pointer_mut(place).expect("its place is there");
        inside[key] = answer.clone();
    }
    request
}

fn warnings(request: &Value) -> Vec<Value> {
    said(request, "warnings")
}

fn said(request: &Value, list: &str) -> Vec<Value> {
    let answer: Value = serde_json::from_str(&estimate_json(&request.to_string())).expect("JSON");
    let said = answer["estimate"]["coverage"][list].as_array();
    said.expect("there is an estimate").clone()
}

#[track_caller]
fn warns(request: &Value, warning: &str, is_expected: bool) {
    let found = warnings(request);
    let is_there = found.iter().any(|one| one["warning"] == warning);
    assert_eq!(
        is_there, is_expected,
        "{warning}: {found:?} beside {request}"
    );
}

#[track_caller]
fn advises(request: &Value, step: &str, is_expected: bool) {
    let found = said(request, "steps");
    let is_there = found.iter().any(|one| one["step"] == step);
    assert_eq!(is_there, is_expected, "{step}: {found:?} beside {request}");
}

#[test]
fn nothing_is_warned_of_where_all_is_known() {
    assert_eq!(warnings(&request("ppo")), Vec::<Value>::new());
}

/// Of eight visits.
#[test]
fn fewer_approved_visits_than_planned_are_warned_of_and_as_many_are_not() {
    for (approved, is_short) in [(0, true), (7, true), (8, false), (9, false)] {
        let authorization = json!({ "status": "approved", "visits": approved });
        let request = with(request("ppo"), &[("/authorization", authorization)]);
        warns(&request, "askBeforeYouPay", is_short);
        warns(&request, "penaltyInsteadOfDenial", is_short);
    }
}

/// Before the first visit, what a visit without approval costs would tempt to have one.
#[test]
fn what_an_unapproved_visit_costs_is_told_once_care_may_have_begun() {
    for (begun, is_told) in [
        (Value::Null, true),
        (true.into(), true),
        (false.into(), false),
    ] {
        let answers = [
            ("/authorization", json!({ "status": "missing" })),
            ("/necessity/careUnderWay", begun),
        ];
        let request = with(request("ppo"), &answers);
        warns(&request, "askBeforeYouPay", is_told);
        warns(&request, "penaltyInsteadOfDenial", is_told);
    }
}

#[test]
fn a_refused_claim_binds_no_clinic() {
    for (accepted, is_bound) in [
        (true.into(), true),
        (Value::Null, true),
        (false.into(), false),
    ] {
        let coverage = json!({ "kind": "workersCompensation", "claimAccepted": accepted });
        let missing = json!({ "status": "missing" });
        let answers = [("/coverage", coverage), ("/authorization", missing)];
        warns(&with(request("ppo"), &answers), "askBeforeYouPay", is_bound);
    }
}

/// What a plan pays outside anyway leaves its own bill in the sum.
#[test]
fn an_exception_is_warned_of_where_nothing_else_would_be_paid() {
    let out = ("/network", json!("out"));
    let granted = ("/necessity/networkException", true.into());
    let refused = ("/necessity/networkException", false.into());
    let warning = "exceptionMayLeaveABill";
    warns(
        &with(request("hmo"), &[out.clone(), granted.clone()]),
        warning,
        true,
    );
    warns(
        &with(request("hmo"), &[out.clone(), refused]),
        warning,
        false,
    );
    warns(
        &with(
            request("hmo"),
            &[("/network", json!("in")), granted.clone()],
        ),
        warning,
        false,
    );
    let pays = ("/coverage/outOfNetwork", json!({ "copayment": 5000 }));
    warns(&with(request("hmo"), &[out, granted, pays]), warning, false);
}

#[test]
fn a_plan_that_pays_nothing_outside_is_warned_of_unless_it_is_said_to_pay() {
    for (said, is_warned) in [
        (json!("none"), true),
        (Value::Null, true),
        (json!({ "copayment": 5000 }), false),
    ] {
        let answers = [("/network", json!("out")), ("/coverage/outOfNetwork", said)];
        let request = with(request("hmo"), &answers);
        warns(&request, "outOfNetworkPaysNothing", is_warned);
    }
}

#[test]
fn a_limit_that_other_therapies_share_is_warned_of_where_there_can_be_one() {
    let twenty = json!({ "visits": 20, "used": 0 });
    for (network, limit, can_be) in [
        (json!("in"), json!("none"), false),
        (json!("in"), twenty.clone(), true),
        // A step asks for it.
        (json!("in"), Value::Null, false),
        (Value::Null, json!("none"), false),
        (Value::Null, twenty, true),
        (json!("out"), json!("none"), false),
    ] {
        let answers = [
            ("/network", network),
            ("/coverage/inNetwork/visitLimit", limit),
            ("/coverage/outOfNetwork", json!("none")),
            ("/necessity/sharedLimit", Value::Null),
        ];
        warns(&with(request("hmo"), &answers), "limitsOftenShared", can_be);
    }
}

/// What is so of one kind of plan, whoever does not know theirs need not read.
#[test]
fn a_remark_on_one_kind_of_plan_is_for_those_who_have_said_that_it_is_theirs() {
    for (kind, warning) in [
        ("hdhp", "exchangePlanMayCountAsHdhp"),
        ("medicareAdvantage", "supplementMayNotCount"),
        ("medicareAdvantage", "primaryCareMayHaveToRefer"),
    ] {
        warns(&request(kind), warning, true);
        warns(&request("unknown"), warning, false);
        warns(&request("ppo"), warning, false);
    }
    let out = [("/network", json!("out"))];
    warns(&with(request("hmo"), &out), "outOfNetworkPaysNothing", true);
    let unknown = with(request("unknown"), &out);
    warns(&unknown, "outOfNetworkPaysNothing", false);
}

#[test]
fn copays_before_the_deductible_are_told_of_where_there_can_be_a_copay() {
    for (copay, can_be) in [
        (json!(3000), true),
        (Value::Null, true),
        (json!("none"), false),
    ] {
        let answers = [("/coverage/inNetwork/copayment", copay)];
        let request = with(request("hdhp"), &answers);
        warns(&request, "exchangePlanMayCountAsHdhp", can_be);
    }
}

/// Florida's law leaves massage out of personal injury protection: of what is not paid no deductible comes off, and no code is refused.
#[test]
fn in_florida_the_deductible_and_the_codes_matter_to_whom_the_policy_can_pay() {
    for (therapist, deductible, is_told) in [
        ("physicalTherapist", Value::Null, true),
        ("physicalTherapist", json!("none"), false),
        ("massageTherapist", Value::Null, false),
    ] {
        let coverage = json!({ "kind": "autoPip", "state": "FL", "deductible": deductible });
        let answers = [
            ("/coverage", coverage),
            ("/necessity/therapist", therapist.into()),
            ("/necessity/serviceCode", "both".into()),
        ];
        let request = with(request("autoPip"), &answers);
        warns(&request, "deductibleOffFullCharge", is_told);
        warns(
            &request,
            "bothServiceCodes",
            therapist == "physicalTherapist",
        );
    }
}

/// A crash in Florida, whoever pays, unless there is no auto insurance, nothing is left of it, or it has decided.
#[test]
fn whoever_may_claim_with_auto_insurance_in_florida_is_told_of_its_fourteen_days() {
    let told = "seeDoctorWithinFourteenDays";
    let florida = ("/coverage/state", json!("FL"));
    let crash = ("/necessity/cause", json!("motorVehicle"));
    for kind in ["ppo", "medicare", "medicaid", "tricare", "none"] {
        let in_florida = [florida.clone(), crash.clone()];
        advises(
            &with(request_without_sharing(kind), &in_florida),
            told,
            true,
        );
    }
    for (key, answer, is_told) in [
        ("/coverage/state", json!("GA"), false),
        ("/coverage/state", Value::Null, false),
        ("/necessity/cause", json!("other"), false),
        ("/necessity/otherInsurance", json!("none"), false),
        ("/necessity/otherInsurance", json!("usedUp"), false),
        ("/necessity/otherInsurance", json!("pays"), false),
        ("/necessity/otherInsurance", json!("refused"), false),
        ("/course/firstVisit", json!("2012-12-31"), false),
    ] {
        let answers = [florida.clone(), crash.clone(), (key, answer)];
        advises(&with(request("ppo"), &answers), told, is_told);
    }
    for (used, is_told) in [(0, true), (999_900, true), (1_000_000, false)] {
        let limit = json!({ "amount": 1_000_000, "used": used });
        let policy = json!({ "kind": "autoPip", "state": "FL", "limit": limit });
        for therapist in ["massageTherapist", "physicalTherapist"] {
            let answers = [
                ("/coverage", policy.clone()),
                ("/necessity/therapist", therapist.into()),
            ];
            advises(&with(request("ppo"), &answers), told, is_told);
        }
    }
}

/// A state's law is told of to whoever was hurt at work, and some who were are under none.
#[test]
fn whoever_was_hurt_at_work_is_told_that_a_states_law_is_not_everybodys() {
    let told = "otherRulesThanTheStates";
    for (other, is_told) in [
        ("pays", true),
        ("none", false),
        ("usedUp", false),
        ("refused", false),
    ] {
        let answers = [
            ("/necessity/cause", json!("job")),
            ("/necessity/otherInsurance", json!(other)),
        ];
        warns(&with(request("ppo"), &answers), told, is_told);
    }
    for (kind, cause, is_told) in [
        ("workersCompensation", Value::Null, true),
        ("workersCompensation", json!("job"), true),
        ("ppo", json!("job"), true),
        ("none", json!("job"), true),
        ("va", json!("job"), false),
        ("ppo", json!("motorVehicle"), false),
        ("ppo", Value::Null, false),
    ] {
        let answers = [("/necessity/cause", cause)];
        warns(
            &with(request_without_sharing(kind), &answers),
            told,
            is_told,
        );
    }
}

/// Where the insurer counts less than the charge, and the state's law does not hold the clinic to that.
#[test]
fn what_the_auto_insurer_does_not_count_the_clinic_may_bill_where_no_law_forbids_it() {
    let told = "clinicMayBillTheRest";
    let of = |state: Value, allowed: Value| {
        let policy = json!({ "kind": "autoPip", "state": state });
        let answers = [("/coverage", policy), ("/charges/allowedAmount", allowed)];
        with(request("ppo"), &answers)
    };
    for state in ["WA", "TX", "MD", "CA"] {
        warns(&of(json!(state), json!(12000)), told, true);
    }
    for state in ["FL", "NY", "NJ", "PA", "OR", "HI"] {
        warns(&of(json!(state), json!(12000)), told, false);
    }
    warns(&of(Value::Null, json!(12000)), told, true);
    // Of a charge of $180.
    for (allowed, is_less) in [
        (Value::Null, true),
        (json!({ "low": 17999, "high": 18000 }), true),
        (json!(18000), false),
        (json!("none"), false),
    ] {
        warns(&of(json!("WA"), allowed), told, is_less);
    }
    let says_no = [("/necessity/planPaysMassage", false.into())];
    warns(&with(of(json!("WA"), Value::Null), &says_no), told, false);
    let is_over = [("/necessity/otherInsurance", json!("usedUp"))];
    warns(&with(of(json!("WA"), Value::Null), &is_over), told, false);
    warns(&request("ppo"), told, false);
}

#[test]
fn a_state_that_taxes_savings_accounts_is_told_of_where_its_rate_was_counted() {
    let told = "hsaSavesNoStateTax";
    let of = |state: &str, kind: &str, rate: Value| {
        let account =
            json!({ "kind": kind, "available": 50_000, "federalRate": 2200, "stateRate": rate });
        let answers = [("/coverage/state", json!(state)), ("/account", account)];
        with(request("ppo"), &answers)
    };
    for (state, kind, rate, is_told) in [
        ("CA", "hsa", json!(900), true),
        ("NJ", "hsa", json!(1), true),
        ("NY", "hsa", json!(900), false),
        ("CA", "fsa", json!(900), false),
        ("CA", "hsa", json!(0), false),
        ("CA", "hsa", Value::Null, false),
    ] {
        warns(&of(state, kind, rate), told, is_told);
    }
}

/// Eight visits, one a week: the last is 49 days after the first.
#[test]
fn a_spending_account_pays_its_own_year_and_a_course_that_ends_in_it_is_all_its() {
    let told = "fsaPaysItsOwnYear";
    for (kind, first, is_told) in [
        ("fsa", "2026-11-12", false),
        ("fsa", "2026-11-13", true),
        ("fsa", "2026-02-02", false),
        ("hsa", "2026-11-13", false),
    ] {
        let account = json!({ "kind": kind, "available": 50_000, "federalRate": 2200 });
        let answers = [("/course/firstVisit", json!(first)), ("/account", account)];
        warns(&with(request("ppo"), &answers), told, is_told);
    }
}

#[test]
fn an_exchange_sells_no_plan_of_an_employers_own() {
    for (funding, can_be) in [
        (Value::Null, true),
        (json!("insured"), true),
        (json!("selfFunded"), false),
        (json!("federalEmployee"), false),
    ] {
        let request = with(request("hdhp"), &[("/coverage/funding", funding)]);
        warns(&request, "exchangePlanMayCountAsHdhp", can_be);
    }
}

#[test]
fn a_therapist_of_medicare_advantage_is_no_extra_benefit() {
    for (therapist, is_extra) in [
        (Value::Null, true),
        (json!("massageTherapist"), true),
        (json!("physicalTherapist"), false),
        (json!("occupationalTherapist"), false),
    ] {
        let answers = [("/necessity/therapist", therapist)];
        let request = with(request("medicareAdvantage"), &answers);
        warns(&request, "supplementMayNotCount", is_extra);
    }
}

#[test]
fn a_spending_account_beside_a_high_deductible_plan_may_pay_no_massage() {
    for (plan, account, is_told) in [
        ("hdhp", "fsa", true),
        ("hdhp", "hsa", false),
        ("ppo", "fsa", false),
        ("unknown", "fsa", false),
    ] {
        let account = json!({ "kind": account, "available": 50_000, "federalRate": 2200 });
        let request = with(request(plan), &[("/account", account)]);
        warns(&request, "fsaBesideHsaPaysNoMassage", is_told);
    }
}

#[test]
fn lymphedema_is_told_of_the_law_on_mastectomies_as_far_as_its_code_says() {
    for (code, warning) in [
        ("I97.2", Some("lymphedemaAfterMastectomy")),
        ("I89.0", Some("lymphedemaIfAfterMastectomy")),
        ("M54.2", None),
    ] {
        let request = with(request("ppo"), &[("/necessity/diagnosisCode", code.into())]);
        for one in ["lymphedemaAfterMastectomy", "lymphedemaIfAfterMastectomy"] {
            warns(&request, one, warning == Some(one));
        }
    }
}

#[test]
fn a_code_of_the_mind_is_asked_about_unless_it_was_decided() {
    let told = "diagnosisOfTheMind";
    let approved = json!({ "status": "approved", "visits": 8 });
    for (code, key, answer, is_told) in [
        ("F41.1", "/necessity/planPaysMassage", Value::Null, true),
        ("F41.1", "/necessity/planPaysMassage", true.into(), true),
        ("F41.1", "/necessity/planPaysMassage", false.into(), false),
        ("F41.1", "/authorization", approved, false),
        ("G43.909", "/necessity/planPaysMassage", Value::Null, false),
        ("F41", "/necessity/planPaysMassage", Value::Null, false),
    ] {
        let answers = [("/necessity/diagnosisCode", code.into()), (key, answer)];
        warns(&with(request("ppo"), &answers), told, is_told);
    }
}

#[test]
fn new_york_wants_written_notice_of_a_crash_that_auto_insurance_may_pay() {
    let told = "tellAutoInsurerWithinThirtyDays";
    for (state, cause, other, is_told) in [
        ("NY", "motorVehicle", Value::Null, true),
        ("NY", "motorVehicle", json!("usedUp"), false),
        ("NY", "job", Value::Null, false),
        ("NJ", "motorVehicle", Value::Null, false),
    ] {
        let answers = [
            ("/coverage/state", json!(state)),
            ("/necessity/cause", json!(cause)),
            ("/necessity/otherInsurance", other),
        ];
        advises(&with(request("ppo"), &answers), told, is_told);
    }
}
