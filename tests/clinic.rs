//! What a clinic's configuration changes for its patients: what they are asked, and what they can pay.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the unexpected must stop"
)]

#[path = "walk/plans.rs"]
mod plans;
// The walk answers by the truth about a plan; here it does so in front of a clinic's page.
#[path = "walk/documents.rs"]
mod documents;
mod walk;

use std::collections::BTreeMap;

use coverage_estimator::crossing::{Answer, answer_at};
use coverage_estimator::estimate::compare::Way;
use coverage_estimator::interview::{Card, CardName, Part};
use coverage_estimator::request::json::Json;
use documents::documents;
use plans::{Dice, plan};
use walk::{Left, Texts, answered, span, walk, walk_at};

/// One kind of visit, and one insurer of which all is known.
const ONE: &str = r#"{
    "services": [{"name": "60 minutes", "code": "97124", "minutes": 60, "billedCharge": 18000, "cashRate": 12000}],
    "insurers": [{"name": "Regence", "network": "in", "allowedAmount": 11000}]
}"#;

/// Two kinds of visit, one with packages; what an insurer allows hangs on the kind.
const TWO: &str = r#"{
    "state": "WA", "therapists": ["massageTherapist"],
    "services": [
        {"name": {"en": "One hour", "es": "Una hora"}, "minutes": 60, "billedCharge": 18000, "cashRate": 12000,
         "packages": [{"visits": 5, "price": 50000}, {"visits": 10, "price": 90000}]},
        {"name": "Half an hour", "minutes": 30, "billedCharge": 9000}
    ],
    "insurers": [
        {"name": "Regence", "network": "in", "kind": "ppo", "allowedAmount": 11000,
         "allowedAmounts": [{"service": "Half an hour", "amount": 5500}]},
        {"name": "Premera", "network": "out"}
    ]
}"#;

struct Page {
    clinic: Json,
    texts: BTreeMap<String, String>,
}

impl Page {
    fn of(clinic: &str) -> Self {
        let clinic = Json::from_text(clinic).expect("it is JSON");
        let texts = BTreeMap::new();
        Self { clinic, texts }
    }

    fn with(mut self, path: &str, text: &str) -> Self {
        self.texts.insert(path.to_owned(), text.to_owned());
        self
    }

    fn answer(&self) -> Answer {
        let entries = self.texts.iter();
        let json = entries.map(|(path, text)| (path.clone(), Json::Text(text.clone())));
        answer_at(
            &self.clinic,
            &Json::Object(json.collect()),
            "2026-02-02",
            None,
        )
    }
}

/// Returns the cards about the number that are still to come.
fn to_come(answer: &Answer) -> Vec<CardName> {
    let cards = answer.interview.cards.iter();
    cards
        .filter(|card| card.part == Part::Number && !card.is_answered)
        .map(|card| card.card)
        .collect()
}

fn card(answer: &Answer, name: CardName) -> &Card {
    let mut cards = answer.interview.cards.iter();
    let found = cards.find(|card| card.card == name);
    found.unwrap_or_else(|| panic!("{name:?} is not asked"))
}

/// Twelve visits in a health plan.
fn planned(clinic: &str) -> Page {
    Page::of(clinic)
        .with("coverage.kind", "unknown")
        .with("interview.payer", "healthPlan")
        .with("course.visits", "12")
}

#[test]
fn the_only_price_is_asked_of_nobody() {
    let answer = planned(ONE).answer();
    assert!(answer.estimate.is_some());
    let cards = to_come(&answer);
    assert!(!cards.contains(&CardName::Charge) && !cards.contains(&CardName::Service));
    assert_eq!(cards[0], CardName::Insurer);
    // The visits alone: a plan of which nobody knows the kind is no answer, and the price is the clinic's.
    assert_eq!(answer.answered, 1);
}

/// The clinic has one kind of therapist, but its half hours are given by another.
#[test]
fn a_kind_of_visit_says_who_gives_it() {
    let clinic = TWO.replace(
        r#""minutes": 30,"#,
        r#""minutes": 30, "therapist": "chiropractor","#,
    );
    let treats = |service: &str| {
        let answer = planned(&clinic).with("interview.service", service).answer();
        answer.presets.get("necessity.therapist").cloned()
    };
    assert_eq!(treats("onehour").as_deref(), Some("massageTherapist"));
    assert_eq!(treats("halfanhour").as_deref(), Some("chiropractor"));
}

#[test]
fn a_chosen_insurer_settles_network_and_allowed_amount() {
    let before = planned(ONE).answer();
    let options = &card(&before, CardName::Insurer).options;
    let words: Vec<&str> = options.iter().map(|one| one.option.as_str()).collect();
    assert_eq!(words, ["regence", "other", "unknown"]);
    let after = planned(ONE).with("interview.insurer", "regence").answer();
    let cards = to_come(&after);
    assert!(!cards.contains(&CardName::Network) && !cards.contains(&CardName::AllowedAmount));
    assert!(card(&after, CardName::Insurer).is_answered);
    let presets = &after.presets;
    assert_eq!(presets.get("network").map(String::as_str), Some("in"));
    assert_eq!(
        presets.get("charges.allowedAmount").map(String::as_str),
        Some("110")
    );
}

#[test]
fn another_insurer_is_asked_about_as_ever() {
    for option in ["other", "unknown"] {
        let answer = planned(ONE).with("interview.insurer", option).answer();
        assert!(to_come(&answer).contains(&CardName::Network));
    }
}

#[test]
fn a_kind_of_visit_is_chosen_by_its_name_and_has_its_own_prices() {
    let before = planned(TWO).answer();
    assert_eq!(to_come(&before)[0], CardName::Service);
    let options = &card(&before, CardName::Service).options;
    let words: Vec<&str> = options.iter().map(|one| one.option.as_str()).collect();
    assert_eq!(words, ["onehour", "halfanhour", "other"]);
    let half = planned(TWO)
        .with("interview.service", "halfanhour")
        .with("interview.insurer", "regence");
    let answer = half.answer();
    let preset = |path: &str| answer.presets.get(path).map(String::as_str);
    assert_eq!(preset("charges.billedCharge"), Some("90"));
    assert_eq!(preset("charges.allowedAmount"), Some("55"));
    assert_eq!(preset("charges.cashRate"), Some("none"));
    assert_eq!(preset("necessity.minutes"), Some("30"));
    assert_eq!(preset("coverage.kind"), Some("ppo"));
    assert_eq!(preset("necessity.therapist"), Some("massageTherapist"));
    let other = planned(TWO).with("interview.service", "other").answer();
    assert!(to_come(&other).contains(&CardName::Charge));
}

#[test]
fn what_the_person_types_counts_before_what_the_clinic_says() {
    // A copay of 30.00 and nothing else: 12 · 30.00 in network; the clinic says out.
    let clinic = r#"{"services": [{"billedCharge": 18000}], "answers": {"network": "out", "course.visits": "6"}}"#;
    let page = planned(clinic)
        .with("network", "in")
        .with("coverage.inNetwork.copayment", "30")
        .with("coverage.inNetwork.copaymentTiming", "deductibleWaived")
        .with("coverage.inNetwork.coinsurance", "none")
        .with("coverage.inNetwork.outOfPocketMaximum", "none")
        .with("coverage.inNetwork.visitLimit", "none");
    let answer = page.answer();
    let insurance = answer.estimate.expect("it is priced").insurance;
    let pays = insurance.expect("it is insured").patient_pays;
    assert_eq!((pays.low.cents(), pays.high.cents()), (36_000, 36_000));
    let unknown = planned(clinic).with("network", "unknown").answer();
    assert!(to_come(&unknown).contains(&CardName::Network));
}

#[test]
fn an_insurer_of_health_plans_says_nothing_about_a_crash() {
    let page = Page::of(ONE)
        .with("coverage.kind", "autoPip")
        .with("interview.insurer", "regence");
    assert_eq!(page.answer().presets.get("network"), None);
    let cards = to_come(&page.answer());
    assert!(!cards.contains(&CardName::Insurer));
}

#[test]
fn packages_are_a_way_to_pay_to_the_cent() {
    let page = planned(TWO).with("interview.service", "onehour");
    let answer = page.answer();
    // A ten and two single visits: 900.00 + 2 · 120.00. One by one: 12 · 120.00 = 1,440.00.
    let packages = answer.packages.expect("a package saves something");
    assert_eq!(packages.low.patient_pays.cents(), 114_000);
    let estimate = answer.estimate.expect("it is priced");
    let of = |way| {
        let mut ways = estimate.options.iter();
        let found = ways.find(|one| one.option == way);
        found.expect("it is a way").patient_pays.high.cents()
    };
    assert_eq!((of(Way::Package), of(Way::Cash)), (114_000, 144_000));
    let place = |way| estimate.shown.open_ways.iter().position(|one| *one == way);
    assert!(place(Way::Package) < place(Way::Cash));
    // Three single visits cost less than any package.
    let few = planned(TWO)
        .with("interview.service", "onehour")
        .with("course.visits", "3")
        .answer();
    assert_eq!(few.packages, None);
    assert!(
        !few.estimate
            .expect("it is priced")
            .shown
            .open_ways
            .contains(&Way::Package)
    );
}

#[test]
fn the_clinics_bounds_hold_for_its_patients() {
    let clinic = r#"{"services": [{"billedCharge": 18000}], "bounds": {"allowedAmount": {"low": 8000, "high": 9050}, "visitLimit": 20}}"#;
    let answer = planned(clinic).answer();
    let preset = |path: &str| answer.presets.get(path).map(String::as_str);
    assert_eq!(preset("bounds.allowedAmount"), Some("80–90.50"));
    assert_eq!(preset("bounds.visitLimit"), Some("20"));
    assert_eq!(answer.problems, []);
    let request = coverage_estimator::request::json::to_text(&answer.request);
    assert!(
        request.contains(r#""bounds":{"allowedAmount":{"high":9050,"low":8000},"visitLimit":20}"#)
    );
}

/// A clinic that knows the price of a plan's visit, whether it is in the network, and what is allowed.
fn clinic_of(truth: &Texts) -> Json {
    let price = |path: &str| truth[path].parse::<i64>().expect("whole dollars") * 100;
    let clinic = format!(
        r#"{{"services": [{{"billedCharge": {}}}], "insurers": [{{"name": "A", "network": "{}", "allowedAmount": {}}}]}}"#,
        price("charges.billedCharge"),
        truth["network"],
        price("charges.allowedAmount"),
    );
    Json::from_text(&clinic).expect("it is JSON")
}

/// Returns the cards about the plan: all but what pays, how many visits, and which insurer.
fn about_the_plan(left: &[Left]) -> Vec<CardName> {
    let first = [CardName::Payer, CardName::Visits, CardName::Insurer];
    let cards = left.iter().map(|one| one.card);
    cards.filter(|card| !first.contains(card)).collect()
}

/// The plans of `make interview`.
#[test]
fn where_the_clinic_knows_its_prices_a_person_is_asked_about_the_plan_alone() {
    let mut dice = Dice::seeded(20_261_124);
    let random = (0..6).map(|_| ("a random plan".to_owned(), plan(&mut dice)));
    let known = documents().into_iter().map(|one| {
        let truth = one.truth();
        (one.plan, truth)
    });
    for (name, truth) in known.chain(random) {
        let left = walk_at(&truth, &clinic_of(&truth));
        let cards = about_the_plan(&left);
        let spared = [CardName::Charge, CardName::Network, CardName::AllowedAmount];
        assert!(
            !cards.iter().any(|card| spared.contains(card)),
            "{name}: {cards:?}"
        );
        // What nobody was asked cost nothing: all that is true is known at the end as well as without the clinic.
        let (alone, at_clinic) = (walk(&truth), left.last().and_then(|one| one.span));
        let width = |span: Option<(i64, i64)>| span.map(|(low, high)| high - low);
        let without = alone.last().and_then(|one| one.span);
        assert!(
            width(at_clinic) <= width(without),
            "{name}: {at_clinic:?} {without:?}"
        );
        let (low, high) = span(&answered(&truth)).expect("it is priced");
        assert!(
            at_clinic.is_some_and(|(least, most)| least <= low && high <= most),
            "{name}"
        );
        // Share, deductible, maximum, visits
        assert!(cards.len() <= 4, "{name}: {cards:?}");
    }
}
