//! The request half of the declarations for TypeScript, made from the table of answers: no key, word or type of a request
//! is said twice. `BLESS=1 cargo test --test declarations` writes it anew after a change of the table.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected must stop"
)]

use std::env;
use std::fmt::Write;
use std::fs;

use coverage_estimator::request::kind::KINDS;
use coverage_estimator::request::table::{Absent, Field, Group, Lack, Row, TABLE, Takes, Unit};
use coverage_estimator::request::words::Words;
use coverage_estimator::request::{Choice, Kind, Pricing};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/wasm.d.ts");
const BEGINS: &str =
    "// Made from src/request/table.rs by tests/declarations.rs, which says how to make it anew.\n";
const ENDS: &str = "// The end of what is made from the table.\n";

/// The most letters of a line.
const WIDTH: usize = 140;
const UNKNOWN_KIND: &str =
    "  /** `\"unknown\"`: a health plan of which nobody knows the kind, each of the others. */\n  ";

#[test]
fn the_request_is_declared_as_the_table_says() {
    let declared = fs::read_to_string(FILE).expect("the declarations can be read");
    let (before, rest) = declared.split_once(BEGINS).expect("the table has a place");
    let (_, after) = rest.split_once(ENDS).expect("its place has an end");
    let made = format!("{before}{BEGINS}{}{ENDS}{after}", request());
    if env::var_os("BLESS").is_some() {
        return fs::write(FILE, &made).expect("the declarations can be written");
    }
    let differs = made
        .lines()
        .zip(declared.lines())
        .find(|(one, other)| one != other);
    assert!(
        made == declared,
        "run with BLESS=1; the first that differs: {differs:?}"
    );
}

fn request() -> String {
    let mut text = String::new();
    for group in groups() {
        match group {
            Group::Coverage => text.push_str(&coverage()),
            _ => text.push_str(&interface(group, &name(group), &|_| true)),
        }
    }
    for (name, words) in lists() {
        text.push_str(&choice(&name, words.iter()));
    }
    text
}

/// Returns every object, in the order of the table.
fn groups() -> Vec<Group> {
    let mut groups = vec![Group::Request];
    for group in TABLE.iter().filter_map(Row::opens) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}

/// Returns every list of words, by its name.
fn lists() -> Vec<(String, Words)> {
    let mut lists: Vec<(String, Words)> = Vec::new();
    for row in TABLE {
        let (Takes::Word(words) | Takes::Choice(words) | Takes::List(words)) = row.takes else {
            continue;
        };
        let name = list_name(row.field);
        if !lists.iter().any(|(other, _)| *other == name) {
            lists.push((name, words));
        }
    }
    lists
}

fn name(group: Group) -> String {
    match group {
        Group::Request => "EstimateRequest".to_owned(),
        _ => format!("{group:?}"),
    }
}

fn list_name(field: Field) -> String {
    match field {
        Field::Kind => "CoverageKind".to_owned(),
        Field::FamilyDeductibleKind | Field::FamilyMaximumKind => "FamilyKind".to_owned(),
        Field::SharingTherapies => "Therapy".to_owned(),
        _ => format!("{field:?}"),
    }
}

/// An insurance has the answers of its own kind alone, so its object is one of four.
fn coverage() -> String {
    let ways = [
        (Pricing::CostSharing, "HealthPlan"),
        (Pricing::AutoPip, "AutoPip"),
        (Pricing::WorkersCompensation, "WorkersCompensation"),
        (Pricing::Unpriced, "UnpricedCoverage"),
    ];
    let names: Vec<&str> = ways.iter().map(|(_, name)| *name).collect();
    let mut text = format!("\nexport type Coverage = {};\n", names.join(" | "));
    for (pricing, name) in ways {
        let kinds: Vec<Kind> = kinds_of(pricing);
        let has = |row: &Row| kinds.iter().all(|kind| row.of.has(*kind));
        text.push_str(&choice(
            &format!("{name}Kind"),
            kinds.iter().map(|kind| kind.word()),
        ));
        let whole = interface(Group::Coverage, name, &has);
        let kind = format!(
            "{}kind: {name}Kind;",
            if kinds.contains(&Kind::Unknown) {
                UNKNOWN_KIND
            } else {
                "  "
            }
        );
        text.push_str(&whole.replace("  kind: CoverageKind;", &kind));
    }
    text
}

fn kinds_of(pricing: Pricing) -> Vec<Kind> {
    let kinds = KINDS.iter().map(|row| row.kind);
    kinds.filter(|kind| kind.pricing() == pricing).collect()
}

fn interface(group: Group, name: &str, has: &dyn Fn(&Row) -> bool) -> String {
    let mut text = format!("\nexport interface {name} {{\n");
    let opener = TABLE.iter().find(|row| row.opens() == Some(group));
    if let Some(Takes::Progress {
        unit, amount, met, ..
    }) = opener.map(|row| row.takes)
    {
        for key in [amount, met, "remaining"] {
            let figure = figure(unit);
            writeln!(text, "  {key}?: {figure} | null;").expect("a text takes all");
        }
    }
    for row in group.rows().filter(|row| has(row)) {
        text.push_str(&key(row));
    }
    text.push_str("}\n");
    text
}

fn key(row: &Row) -> String {
    let doc = DOCS.iter().find(|(field, _)| *field == row.field);
    let doc = doc.map_or_else(String::new, |(_, doc)| format!("  /** {doc} */\n"));
    let mut takes = taken(row);
    // Any text holds the words.
    let is_text = matches!(row.takes, Takes::Text);
    if row.lack != Lack::Never && !is_text {
        takes.push_str(" | \"none\"");
    }
    if row.may_be_unknown()
        && !is_text
        && !takes.starts_with("Choice<")
        && !takes.starts_with("YesNo")
    {
        takes.push_str(" | \"unknown\"");
    }
    match row.absent {
        Absent::Required => format!("{doc}  {}: {takes};\n", row.key),
        _ => format!("{doc}  {}?: {takes} | null;\n", row.key),
    }
}

fn taken(row: &Row) -> String {
    match row.takes {
        Takes::Group(group) | Takes::Progress { group, .. } => name(group),
        Takes::Number(unit, _) | Takes::KnownNumber(unit) => number(unit).to_owned(),
        Takes::Figure(unit) => figure(unit),
        Takes::Word(_) => list_name(row.field),
        Takes::Choice(_) => format!("Choice<{}>", list_name(row.field)),
        Takes::YesNo => "boolean".to_owned(),
        Takes::KnownYesNo => "YesNo".to_owned(),
        Takes::KnownYesNoOr(word) => format!("YesNo | \"{word}\""),
        Takes::List(_) => format!("{}[]", list_name(row.field)),
        Takes::Date => "CivilDate".to_owned(),
        Takes::MonthDay | Takes::Text => "string".to_owned(),
    }
}

const fn number(unit: Unit) -> &'static str {
    match unit {
        Unit::Cents => "CentsIn",
        Unit::Rate => "Rate",
        Unit::Count => "Count",
    }
}

fn figure(unit: Unit) -> String {
    format!("Figure<{}>", number(unit))
}

/// Returns a list of words, broken as the formatter of the declarations breaks it.
fn choice<'a>(name: &str, words: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = words.map(|word| format!("\"{word}\"")).collect();
    let line = format!("export type {name} = {};", quoted.join(" | "));
    if line.len() <= WIDTH {
        return format!("\n{line}\n");
    }
    format!("\nexport type {name} =\n  | {};\n", quoted.join("\n  | "))
}

/// What a key means where its name does not say it.
const DOCS: &[(Field, &str)] = &[
    (Field::VisitsPerWeek, "At least 1."),
    (Field::Visits, "A span where it is not settled yet."),
    (
        Field::BilledCharge,
        "For one visit; this or `chargePerUnit`, never both.",
    ),
    (
        Field::ChargePerUnit,
        "The billed charge is this times `units(necessity.minutes)`, which must be 8 and more.",
    ),
    (
        Field::AllowedAmount,
        "The most the plan counts of one visit; `\"none\"`: it counts the whole billed charge.",
    ),
    (
        Field::CashRate,
        "For one visit; absent or `\"none\"`: the clinic has no cash rate.",
    ),
    (
        Field::Network,
        "Whether the clinic is in the plan's network.",
    ),
    (Field::State, "Two capital letters."),
    (
        Field::PlanYearStart,
        "`\"MM-DD\"`; `\"01-01\"` when absent; `\"02-29\"` is refused.",
    ),
    (
        Field::OutOfNetwork,
        "`\"none\"`: the plan pays nothing out of network. Absent for hmo and epo means the same.",
    ),
    (Field::FamilyDeductible, "`\"none\"` when absent."),
    (
        Field::CopaymentTiming,
        "Not known: `afterDeductible` for hdhp, else `deductibleWaived` and `afterDeductible` are each tried.",
    ),
    (Field::CoinsuranceBase, "`netOfCopayment` when absent."),
    (
        Field::VisitsBeforeDeductible,
        "Of each plan year; 0 when absent.",
    ),
    (Field::CopaymentCountsTowardDeductible, "False when absent."),
    (Field::FamilyMaximum, "`\"none\"` when absent."),
    (Field::OutsideOutOfPocketMaximum, "False when absent."),
    (
        Field::PerVisitMaximum,
        "The most of one visit that the plan counts; `\"none\"` when absent.",
    ),
    (
        Field::CountsUnpaidVisits,
        "Does a visit on which the plan pays nothing use the limit?",
    ),
    (Field::DollarLimit, "`\"none\"` when absent."),
    (Field::LifetimeLimit, "`\"none\"` when absent."),
    (
        Field::OverLimitPrice,
        "What an uncovered visit costs: when absent the cash rate, where there is one.",
    ),
    (
        Field::PlanShare,
        "The plan's share, not the patient's; 8000 in Florida when absent, else not known.",
    ),
    (Field::MedPay, "`\"none\"` when absent."),
    (
        Field::ApprovedVisits,
        "How many are approved, beside `approved` and `pending` alone; `\"none\"` or absent: not limited.",
    ),
    (
        Field::Necessity,
        "What the check asks beyond the price. Absent: it still answers, and `questions` holds those about money alone.",
    ),
    (
        Field::PlanPaysMassage,
        "The plan, its summary or the insurer says that it pays for 97124 or 97140 by this kind of therapist.",
    ),
    (
        Field::DiagnosisCode,
        "As it was typed; more than 60 characters are no code. `\"none\"`: nobody has diagnosed a condition.",
    ),
    (
        Field::ReferralRequired,
        "The plan asks for a referral or prescription.",
    ),
    (
        Field::ReferrerAccepted,
        "Whether the plan takes this referrer's word.",
    ),
    (Field::Referral, "What the referral states in writing."),
    (
        Field::OtherInsurance,
        "What the insurance of the job or of the vehicle does after an injury.",
    ),
    (
        Field::PrimaryCareReferral,
        "The primary-care physician has referred; `\"notRequired\"`: the plan asks for none.",
    ),
    (
        Field::TherapistKindCovered,
        "The plan pays this kind of therapist.",
    ),
    (
        Field::NetworkException,
        "Granted in writing for a clinic out of network.",
    ),
    (Field::Minutes, "Of one session."),
    (
        Field::SharedLimit,
        "`\"none\"`: no other therapy shares the visit limit.",
    ),
    (
        Field::SharedLimitUsed,
        "Visits they have used; where the plan's own `used` and `remaining` are not known, at least so many are used.",
    ),
    (Field::StateRate, "0 when absent."),
    (
        Field::Payroll,
        "Paid through payroll, which saves another 765 basis points; false when absent.",
    ),
    (
        Field::Prescribed,
        "A letter of medical necessity or a prescription; without it nothing is saved; false when absent.",
    ),
    (
        Field::Bounds,
        "The clinic's own bounds for unknown answers; what is absent keeps the stated bound.",
    ),
    (
        Field::BoundOnCopayment,
        "Of a plan that has a copayment; that it has none stays possible.",
    ),
    (
        Field::BoundOnVisitLimit,
        "Of a plan that has a visit limit; that it has none stays possible.",
    ),
];
