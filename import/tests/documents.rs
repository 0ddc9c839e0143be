//! Public examples of each document, with what they say worked out from the documents by hand. Where each is from stands in
//! `examples/README.md`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected must stop"
)]

use coverage_estimator::request::json::Json;
use coverage_estimator_import::found::{Doubt, Read, Why};
use coverage_estimator_import::service::Service;
use coverage_estimator_import::{Format, Import, Reply, read};

const OFFICE: &str = include_str!("examples/271-office-visits.json");
const THERAPY: &str = include_str!("examples/271-physical-therapy.json");
const EXPLAINED: &str = include_str!("examples/explanation-professional-2.json");

fn import(document: &str) -> Import {
    match read(document, &Json::Null, "2026-11-29") {
        Reply::Read(import) => import,
        Reply::Refused(refusal) => panic!("{refusal:?}"),
    }
}

/// The paths that are read, each with its text.
fn said(import: &Import) -> Vec<(&str, &str)> {
    let said = import.read.iter();
    said.map(|one| (&*one.path, &*one.text)).collect()
}

fn at<'a>(import: &'a Import, path: &str) -> Vec<&'a Read> {
    import.read.iter().filter(|one| one.path == path).collect()
}

fn doubts(import: &Import, path: &str) -> Vec<Vec<Doubt>> {
    at(import, path)
        .iter()
        .map(|one| one.doubts.clone())
        .collect()
}

/// What is not read, with what it says.
fn unread(import: &Import) -> Vec<(Why, &str)> {
    let unread = import.unread.iter();
    unread
        .map(|one| (one.code, one.what.as_deref().unwrap_or_default()))
        .collect()
}

/// $5,500 in all and $4,195.37 left of the maximum; 23 is the calendar year. The two copays and the 30 % are of office visits (98), the
/// copay of $0 of well visits (BZ), and that 98 is not covered out of network says nothing of therapy.
#[test]
fn office_visits_are_no_massage_and_wait_for_the_person() {
    let import = import(OFFICE);
    assert_eq!(import.format, Format::X12Json);
    let expected = [
        ("coverage.kind", "ppo"),
        ("coverage.planYearStart", "01-01"),
        ("coverage.inNetwork.copayment", "30"),
        ("coverage.inNetwork.copayment", "40"),
        ("coverage.inNetwork.coinsurance", "30"),
        ("coverage.inNetwork.outOfPocketMaximum.amount", "5500"),
        ("coverage.inNetwork.outOfPocketMaximum.remaining", "4195.37"),
    ];
    assert_eq!(said(&import), expected);
    let office = vec![Doubt::OfficeVisit, Doubt::SeveralSaid];
    assert_eq!(
        doubts(&import, "coverage.inNetwork.copayment"),
        [office.clone(), office]
    );
    let [_, specialist] = at(&import, "coverage.inNetwork.copayment")[..] else {
        panic!("two copays are read");
    };
    assert_eq!(specialist.notes, ["SPECIALIST"]);
    let maximum = doubts(&import, "coverage.inNetwork.outOfPocketMaximum.amount");
    assert_eq!(maximum, [vec![]]);
    let well = (Why::OtherService, "Physician Visit - Office: Well");
    assert_eq!(unread(&import), [well]);
}

/// In network: $25 a visit, 0 %, and a deductible of $0 for therapy while the plan's is $1,500: it is paid before the deductible. All
/// of $1,500 is left; 10,000 − 638.85 = 9,361.15, 5,000 − 136.21 = 4,863.79 and 4,500 − 197.07 = 4,302.93, so what is met says
/// nothing more. Sixty visits, all left; three more belong to another program, so which of the two is meant the person must say. Out
/// of network: 50 %, 2,000 and 2,000 left, 6,000 − 197.07 = 5,802.93, 10,000 − 136.21 = 9,863.79, 20,000 − 638.85 = 19,361.15.
#[test]
fn therapy_is_read_in_both_networks_with_the_plans_totals() {
    let import = import(THERAPY);
    let expected = [
        ("coverage.funding", "selfFunded"),
        ("coverage.planYearStart", "01-01"),
        ("coverage.inNetwork.deductible.amount", "1500"),
        ("coverage.inNetwork.deductible.remaining", "1500"),
        ("coverage.inNetwork.deductible.family.amount", "4500"),
        ("coverage.inNetwork.deductible.family.remaining", "4302.93"),
        ("coverage.inNetwork.copayment", "25"),
        ("coverage.inNetwork.copaymentTiming", "deductibleWaived"),
        ("coverage.inNetwork.coinsurance", "0"),
        ("coverage.inNetwork.outOfPocketMaximum.amount", "5000"),
        ("coverage.inNetwork.outOfPocketMaximum.remaining", "4863.79"),
        (
            "coverage.inNetwork.outOfPocketMaximum.family.amount",
            "10000",
        ),
        (
            "coverage.inNetwork.outOfPocketMaximum.family.remaining",
            "9361.15",
        ),
        ("coverage.inNetwork.visitLimit.visits", "60"),
        ("coverage.inNetwork.visitLimit.remaining", "60"),
        ("coverage.inNetwork.visitLimit.remaining", "3"),
        ("coverage.outOfNetwork.deductible.amount", "2000"),
        ("coverage.outOfNetwork.deductible.remaining", "2000"),
        ("coverage.outOfNetwork.deductible.family.amount", "6000"),
        (
            "coverage.outOfNetwork.deductible.family.remaining",
            "5802.93",
        ),
        ("coverage.outOfNetwork.coinsurance", "50"),
        ("coverage.outOfNetwork.outOfPocketMaximum.amount", "10000"),
        (
            "coverage.outOfNetwork.outOfPocketMaximum.remaining",
            "9863.79",
        ),
        (
            "coverage.outOfNetwork.outOfPocketMaximum.family.amount",
            "20000",
        ),
        (
            "coverage.outOfNetwork.outOfPocketMaximum.family.remaining",
            "19361.15",
        ),
        ("coverage.outOfNetwork.visitLimit.visits", "60"),
        ("coverage.outOfNetwork.visitLimit.remaining", "60"),
    ];
    assert_eq!(said(&import), expected);
    let several = vec![Doubt::SeveralSaid];
    let left = doubts(&import, "coverage.inNetwork.visitLimit.remaining");
    assert_eq!(left, [several.clone(), several]);
    let doubted = import.read.iter().filter(|one| !one.doubts.is_empty());
    assert_eq!(doubted.count(), 2);
    let copayment = at(&import, "coverage.inNetwork.copayment");
    assert_eq!(
        copayment.first().map(|one| one.service),
        Some(Service::Therapy)
    );
    let passed = (
        Why::OtherService,
        "Chiropractic, Hospital - Inpatient, Urgent Care",
    );
    assert_eq!(unread(&import), [passed]);
}

#[test]
fn cover_that_has_ended_is_said() {
    let import = import(include_str!("examples/271-inactive.json"));
    assert_eq!(said(&import), []);
    assert_eq!(unread(&import), [(Why::Inactive, "Open Choice")]);
}

/// $10 is of a pharmacy, 0 % of a dentist; $1,000 a calendar year is the plan's deductible.
#[test]
fn what_is_said_of_other_services_is_passed_over() {
    let import = import(include_str!("examples/271-pharmacy-and-dental.json"));
    let expected = [
        ("coverage.planYearStart", "01-01"),
        ("coverage.inNetwork.deductible.amount", "1000"),
    ];
    assert_eq!(said(&import), expected);
    assert_eq!(
        unread(&import),
        [(Why::OtherService, "Dental Care, Pharmacy")]
    );
}

/// The deductible of Part A is one of an episode (26), which is no plan year. What remains of it (29) is said without a network.
#[test]
fn a_deductible_of_an_episode_is_none_of_a_year() {
    let import = import(include_str!("examples/271-medicare.json"));
    let path = "coverage.inNetwork.deductible.remaining";
    assert_eq!(said(&import), [(path, "1484")]);
    assert_eq!(doubts(&import, path), [vec![Doubt::NetworkNotSaid]]);
    let passed = [
        (Why::Period, "Episode"),
        (Why::OtherService, "Home Health Care, Hospice"),
    ];
    assert_eq!(unread(&import), passed);
}

/// 20 % for the whole plan. A maximum benefit of $500,000 and a copay of at most $100 have no place in the form.
#[test]
fn a_share_of_the_whole_plan_waits_for_the_person() {
    let import = import(include_str!("examples/eligibility-E2502.json"));
    assert_eq!(import.format, Format::CoverageEligibilityResponse);
    let path = "coverage.inNetwork.coinsurance";
    assert_eq!(said(&import), [(path, "20")]);
    assert_eq!(doubts(&import, path), [vec![Doubt::WholePlan]]);
    let passed = [
        (Why::NoPlace, "benefit"),
        (Why::NoPlace, "copay-maximum"),
        (
            Why::OtherService,
            "Dental Coverage, Maternity, Vision Coverage",
        ),
    ];
    assert_eq!(unread(&import), passed);
}

#[test]
fn an_explanation_of_other_care_says_nothing_of_massage() {
    let exercises = import(include_str!("examples/explanation-professional-1.json"));
    assert_eq!(exercises.format, Format::ExplanationOfBenefit);
    assert_eq!(said(&exercises), []);
    let passed = (Why::OtherService, "Therapeutic exercises");
    assert_eq!(unread(&exercises), [passed]);
    assert_eq!(said(&import(EXPLAINED)), []);
}

/// With the code of manual therapy in place of the example's: a line of $68.80, of which the plan counts $34.80, is sent, taken back and
/// sent again, which leaves one.
#[test]
fn lines_of_one_day_are_one_visit_and_what_is_taken_back_is_gone() {
    let import = import(&EXPLAINED.replace("75710", "97140"));
    let expected = [
        ("charges.billedCharge", "68.80"),
        ("charges.allowedAmount", "34.80"),
    ];
    assert_eq!(said(&import), expected);
    for one in &import.read {
        assert_eq!(one.doubts, [Doubt::OneVisit]);
        assert_eq!(one.date.as_deref(), Some("2020-08-04"));
    }
}

/// `HSD*VS*30***23*1`: 30 visits a calendar year, `HSD*VS*18***29`: 18 of them are left, 30 − 18 = 12 are used. `HSD*VS*12*WK*3*34*1`,
/// the implementation guide's own example, is 3 a week for a month, and 60 in two years are no year's either. Keys are those of Stedi's
/// `benefitsServiceDelivery`.
#[test]
fn a_limit_that_is_told_as_how_often_is_read_where_it_is_a_years() {
    let import = import(
        r#"{"benefitsInformation": [
            {"code": "F", "serviceTypeCodes": ["PT"], "inPlanNetworkIndicatorCode": "Y", "benefitsServiceDelivery": [
                {"quantityQualifierCode": "VS", "quantity": "30", "timePeriodQualifierCode": "23", "numOfPeriods": "1"},
                {"quantityQualifierCode": "VS", "quantity": "18", "timePeriodQualifierCode": "29"},
                {"quantityQualifierCode": "HS", "quantity": "2"}]},
            {"code": "1", "serviceTypeCodes": ["PT"], "inPlanNetworkIndicatorCode": "Y", "benefitsServiceDelivery": [
                {"quantityQualifierCode": "VS", "quantityQualifier": "Visits", "quantity": "12", "unitForMeasurementCode": "WK",
                    "unitForMeasurementQualifier": "Week", "sampleSelectionModulus": "3", "timePeriodQualifierCode": "34",
                    "timePeriodQualifier": "Month", "numOfPeriods": "1"},
                {"quantityQualifierCode": "VS", "quantity": "60", "timePeriodQualifierCode": "22",
                    "timePeriodQualifier": "Service Year", "numOfPeriods": "2"}]},
            {"code": "F", "serviceTypeCodes": ["30"], "benefitsServiceDelivery": [{"quantityQualifierCode": "VS", "quantity": "9"}]}
        ]}"#,
    );
    let expected = [
        ("coverage.inNetwork.visitLimit.visits", "30"),
        ("coverage.inNetwork.visitLimit.remaining", "18"),
    ];
    assert_eq!(said(&import), expected);
    let passed = [
        (Why::Period, "12 Visits 3 Week 1 Month"),
        (Why::Period, "60 2 Service Year"),
    ];
    assert_eq!(unread(&import), passed);
}

/// As Availity's Coverages API writes it: the keys are those of its specification (Coverages 1.0.0), the figures made up. In network a
/// copay of $25 for therapy and 30 visits of which 18 are left; for the plan a deductible of $1,500 a calendar year with $600 left, and
/// a maximum of the family's of $9,000. Out of network 40 %. Chiropractic care is passed over.
#[test]
fn availitys_way_of_writing_it_is_read_alike() {
    let import = import(
        r#"{"id": "1", "status": "Complete", "statusCode": "4", "plans": [{
            "status": "Active Coverage", "statusCode": "1", "insuranceTypeCode": "PR",
            "amounts": {
                "deductibles": {"inNetwork": [{"amount": "1500.00", "units": "USD", "amountTimePeriodCode": "23", "levelCode": "IND", "remaining": "600"}]},
                "outOfPocket": {"inNetwork": [{"amount": "9000", "amountTimePeriodCode": "23", "levelCode": "FAM"}]}
            },
            "benefits": [
                {"name": "Physical Therapy", "type": "PT", "statusCode": "1",
                    "amounts": {
                        "coPayment": {"inNetwork": [{"amount": "25", "levelCode": "IND", "authorizationRequired": false, "payerNotes": ["PER VISIT"]}]},
                        "coInsurance": {"outOfNetwork": [{"amount": "40", "units": "Percent"}]}
                    },
                    "limitations": {"inNetwork": [
                        {"quantity": "30", "quantityQualifierCode": "VS", "amountTimePeriodCode": "23"},
                        {"quantity": "18", "quantityQualifierCode": "VS", "amountTimePeriodCode": "29"}]}},
                {"name": "Chiropractic", "type": "33", "statusCode": "1", "amounts": {"coPayment": {"inNetwork": [{"amount": "50"}]}}}
            ]}]}"#,
    );
    assert_eq!(import.format, Format::X12Json);
    let expected = [
        ("coverage.kind", "ppo"),
        ("coverage.planYearStart", "01-01"),
        ("authorization.status", "notRequired"),
        ("coverage.inNetwork.deductible.amount", "1500"),
        ("coverage.inNetwork.deductible.remaining", "600"),
        ("coverage.inNetwork.copayment", "25"),
        (
            "coverage.inNetwork.outOfPocketMaximum.family.amount",
            "9000",
        ),
        ("coverage.inNetwork.visitLimit.visits", "30"),
        ("coverage.inNetwork.visitLimit.remaining", "18"),
        ("coverage.outOfNetwork.coinsurance", "40"),
    ];
    let mut found = said(&import);
    let mut wanted = expected.to_vec();
    found.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(found, wanted);
    let [copayment] = at(&import, "coverage.inNetwork.copayment")[..] else {
        panic!("one copay is read");
    };
    assert_eq!(
        copayment.from,
        "plans[0].benefits[0].coPayment.inNetwork[0]"
    );
    assert_eq!(copayment.notes, ["PER VISIT"]);
    assert_eq!(unread(&import), [(Why::OtherService, "Chiropractic")]);
}
