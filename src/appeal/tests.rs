//! Deadlines worked by hand on a calendar.

use super::{AppealReply, Deadline, Route, appeal_reply};
use crate::request::json::Json;

fn reply(kind: &str, more: &str) -> AppealReply {
    let question = format!(r#"{{"kind": "{kind}"{more}}}"#);
    appeal_reply(&Json::from_text(&question).unwrap()).reply
}

fn deadline(key: &str, received: &str) -> Deadline {
    let more = format!(r#", "{key}": "{received}""#);
    let AppealReply::Appeal(appeal) = reply("ppo", &more) else {
        panic!("a ppo has an appeal");
    };
    let both = [appeal.internal_appeal, appeal.external_review];
    both.into_iter().flatten().next().unwrap()
}

fn assert_dates(key: &str, table: &[(&str, &str, &str, bool)]) {
    for (received, last, weekday, weekend) in table {
        let found = deadline(key, received);
        let found_day = format!("{:?}", found.weekday).to_lowercase();
        assert_eq!(found.date.to_string(), *last, "received {received}");
        assert_eq!(found_day, *weekday, "received {received}");
        assert_eq!(found.weekend, *weekend, "received {received}");
    }
}

#[test]
fn an_internal_appeal_ends_180_days_after_the_denial() {
    let table = [
        ("2026-01-15", "2026-07-14", "tuesday", false),
        // Past the end of February, without and with a leap day.
        ("2026-02-28", "2026-08-27", "thursday", false),
        ("2028-02-28", "2028-08-26", "saturday", true),
        ("2028-02-29", "2028-08-27", "sunday", true),
        // Into the next year: 31 July has 153 days left, 27 more end on 27 January.
        ("2026-07-31", "2027-01-27", "wednesday", false),
        ("2027-12-31", "2028-06-28", "wednesday", false),
        // 30 + 31 + 30 + 31 + 31 days to the end of January, 27 more.
        ("2023-08-31", "2024-02-27", "tuesday", false),
    ];
    assert_dates("denialReceived", &table);
}

#[test]
fn an_external_review_ends_four_calendar_months_after_the_final_denial() {
    let table = [
        ("2026-10-30", "2027-03-01", "monday", false),
        ("2026-10-31", "2027-03-01", "monday", false),
        ("2026-10-29", "2027-03-01", "monday", false),
        ("2026-10-28", "2027-02-28", "sunday", true),
        // 2028 has a 29 February.
        ("2027-10-29", "2028-02-29", "tuesday", false),
        ("2027-10-30", "2028-03-01", "wednesday", false),
        ("2027-10-31", "2028-03-01", "wednesday", false),
        // 2029 has none.
        ("2028-10-29", "2029-03-01", "thursday", false),
        ("2026-05-31", "2026-10-01", "thursday", false),
        ("2026-05-30", "2026-09-30", "wednesday", false),
        ("2026-07-31", "2026-12-01", "tuesday", false),
        ("2026-08-31", "2026-12-31", "thursday", false),
        ("2026-09-09", "2027-01-09", "saturday", true),
        ("2028-02-29", "2028-06-29", "thursday", false),
    ];
    assert_dates("finalDenialReceived", &table);
}

#[test]
fn other_insurance_has_a_route_of_its_own_and_no_dates() {
    let table = [
        ("workersCompensation", Route::WorkersCompensation),
        ("autoPip", Route::Auto),
        ("medicare", Route::Medicare),
        ("medicareAdvantage", Route::Medicare),
        ("medicaid", Route::Medicaid),
        ("tricare", Route::Tricare),
        ("va", Route::Va),
        ("none", Route::None),
    ];
    for (kind, route) in table {
        let found = reply(kind, r#", "denialReceived": "2026-01-15""#);
        assert_eq!(found, AppealReply::Route(route), "{kind}");
    }
}

#[test]
fn a_plan_decides_in_72_hours_30_days_or_60() {
    for kind in ["ppo", "hmo", "epo", "pos", "hdhp"] {
        let found = serde_json::to_value(reply(kind, "")).unwrap();
        let appeal = &found["appeal"];
        assert!(
            appeal.get("internalAppeal").is_none(),
            "no date, no deadline"
        );
        assert_eq!(appeal["planDecides"]["urgentHours"], 72);
        assert_eq!(appeal["planDecides"]["beforeServiceDays"], 30);
        assert_eq!(appeal["planDecides"]["afterServiceDays"], 60);
        assert_eq!(appeal["reviewerDecides"]["days"], 45);
    }
}

#[test]
fn every_mistake_is_said() {
    let more = r#", "denialReceived": "2026-02-30", "due": 1"#;
    let AppealReply::Problems(problems) = reply("pos", more) else {
        panic!("no such day");
    };
    let sentences: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let expected = [
        "due: expected no such key",
        "denialReceived: expected a date such as 2026-11-30",
    ];
    assert_eq!(sentences, expected);
}

#[test]
fn the_final_denial_follows_the_first() {
    let more = r#", "denialReceived": "2026-03-02", "finalDenialReceived": "2026-03-01""#;
    let AppealReply::Problems(problems) = reply("epo", more) else {
        panic!("the days stand the wrong way round");
    };
    let sentences: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        ["finalDenialReceived: expected a date from 2026-03-02 on"]
    );
    let same_day = r#", "denialReceived": "2026-03-02", "finalDenialReceived": "2026-03-02""#;
    assert!(!matches!(reply("epo", same_day), AppealReply::Problems(_)));
}

#[test]
fn federal_employees_have_six_months_from_the_date_of_the_notice() {
    let table = [
        ("2026-01-15", "2026-07-15"),
        // Where the sixth month has no such day, its last: February of 2027, and of 2028 with its leap day.
        ("2026-08-31", "2027-02-28"),
        ("2027-08-30", "2028-02-29"),
        ("2026-03-31", "2026-09-30"),
        // Over the end of a year.
        ("2026-12-31", "2027-06-30"),
        ("2026-07-01", "2027-01-01"),
    ];
    for (dated, last) in table {
        let more = format!(r#", "funding": "federalEmployee", "denialDated": "{dated}""#);
        let AppealReply::FederalEmployees(found) = reply("ppo", &more) else {
            panic!("federal employees have a route of their own");
        };
        let date = found.reconsideration.unwrap().date;
        assert_eq!(date.to_string(), last, "dated {dated}");
        // 5 CFR 890.105(b)(2) and (e)(1)(i) and (ii).
        let days = [
            found.plan_answers_days,
            found.opm_review_days,
            found.opm_review_days_after_silence,
        ];
        assert_eq!(days, [30, 90, 120]);
    }
}

#[test]
fn policies_that_the_rules_leave_out_get_no_dates() {
    for policy in ["shortTerm", "fixedIndemnity", "sharing", "retireeOnly"] {
        let more = format!(r#", "policy": "{policy}", "denialReceived": "2026-01-15""#);
        assert_eq!(
            reply("ppo", &more),
            AppealReply::Route(Route::OwnPapers),
            "{policy}"
        );
    }
    let more = r#", "policy": "grandfathered", "denialReceived": "2026-01-15", "finalDenialReceived": "2026-03-15""#;
    let AppealReply::Appeal(found) = reply("ppo", more) else {
        panic!("a grandfathered plan still decides on appeals itself");
    };
    assert!(found.internal_appeal.is_some());
    assert!(found.external_review.is_none() && found.reviewer_decides.is_none());
}

#[test]
fn who_helps_follows_from_the_kind_and_from_who_funds_the_plan() {
    let helpers = |question: &str| -> Vec<String> {
        let answer = appeal_reply(&Json::from_text(question).unwrap());
        let answer = serde_json::to_value(answer).unwrap();
        let helpers = answer["helpers"].as_array().cloned().unwrap_or_default();
        helpers
            .iter()
            .map(|one| one["helper"].as_str().unwrap().to_owned())
            .collect()
    };
    let table = [
        // Who has not said whether the employer is private, a state or a church reads of all three (29 CFR 2560.503-1, 45 CFR 150.303).
        (
            r#"{"kind": "ppo", "funding": "selfFunded"}"#,
            vec!["ebsa", "centersForMedicare", "ownPapers"],
        ),
        (
            r#"{"kind": "ppo", "funding": "insured"}"#,
            vec!["ebsa", "insuranceDepartment"],
        ),
        (
            r#"{"kind": "hmo", "funding": "federalEmployee"}"#,
            vec!["officeOfPersonnelManagement"],
        ),
        (
            r#"{"kind": "unknown"}"#,
            vec![
                "ebsa",
                "insuranceDepartment",
                "centersForMedicare",
                "ownPapers",
            ],
        ),
        (
            r#"{"kind": "ppo", "funding": "selfFunded", "policy": "shortTerm"}"#,
            vec!["ebsa", "insuranceDepartment"],
        ),
        (r#"{"kind": "ppo", "policy": "sharing"}"#, vec![]),
        (r#"{"kind": "tricare"}"#, vec!["beneficiaryCounselor"]),
        (r#"{"kind": "medicaid"}"#, vec!["legalAid"]),
        (
            r#"{"kind": "medicaid", "refusedClaim": "job"}"#,
            vec!["legalAid", "workersCompensationAgency"],
        ),
        // The state's insurance department is named once.
        (
            r#"{"kind": "ppo", "funding": "insured", "refusedClaim": "motorVehicle"}"#,
            vec!["ebsa", "insuranceDepartment"],
        ),
        (
            r#"{"kind": "autoPip", "refusedClaim": "job"}"#,
            vec!["insuranceDepartment"],
        ),
        (r#"{"kind": "medicareAdvantage"}"#, vec!["ship"]),
        (r#"{"kind": "medicare"}"#, vec!["ship"]),
        (r#"{"kind": "autoPip"}"#, vec!["insuranceDepartment"]),
        (r#"{"kind": "va"}"#, vec!["patientAdvocate"]),
        (
            r#"{"kind": "workersCompensation"}"#,
            vec!["workersCompensationAgency"],
        ),
        (r#"{"kind": "none"}"#, vec![]),
    ];
    for (question, expected) in table {
        assert_eq!(helpers(question), expected, "{question}");
    }
}
