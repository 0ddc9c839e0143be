//! Laws of the interview: which card comes next, and what its coarse answers mean.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected must stop"
)]

#[path = "walk/plans.rs"]
mod plans;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use coverage_estimator::check::Check;
use coverage_estimator::check::codes::{
    GateName, GateStatus, Reason, SettledBy, StepName, Verdict,
};
use coverage_estimator::check::gates::Gate;
use coverage_estimator::crossing::{Answer, answer};
use coverage_estimator::estimate::assumptions::Assumption;
use coverage_estimator::estimate::questions::Question;
use coverage_estimator::estimate::shown::SumName;
use coverage_estimator::interview::{Card, CardName, Part, Premise};
use coverage_estimator::money::Cents;
use coverage_estimator::request::json::Json;

/// What a person has typed, chosen and passed.
#[derive(Clone, Default)]
struct Form(BTreeMap<String, String>);

impl Form {
    fn with(mut self, path: &str, text: &str) -> Self {
        self.0.insert(path.to_owned(), text.to_owned());
        self
    }

    /// The health plan comes next: a copay of $30 that waives the deductible, and no limit.
    fn led_on_to_a_copay_plan(self) -> Self {
        self.press(CardName::OtherPayer, "healthPlan")
            .press(CardName::Network, "in")
            .press(CardName::Share, "deductibleWaived")
            .with("coverage.inNetwork.copayment", "30")
            .press(CardName::Maximum, "far")
            .press(CardName::VisitLimit, "lacks")
    }

    fn answer(&self) -> Answer {
        self.answer_on("2026-02-02")
    }

    fn answer_on(&self, today: &str) -> Answer {
        let texts = self
            .0
            .iter()
            .map(|(path, text)| (path.clone(), Json::Text(text.clone())));
        answer(&Json::Object(texts.collect()), today, None)
    }

    /// Presses a coarse answer, as the page does.
    fn press(mut self, card: CardName, option: &str) -> Self {
        let answer = self.answer();
        let card = card_of(&answer, card);
        let found = card.options.iter().find(|one| one.option == option);
        let found = found.unwrap_or_else(|| panic!("{} has no {option}", card.key));
        for path in &found.sets_aside {
            self.0.remove(path);
        }
        self.0.extend(found.writes.clone());
        self.with(&format!("interview.{}", card.key), option)
    }

    /// Leaves the next card of the first part behind.
    fn pass(self) -> Self {
        let key = next(&self.answer()).expect("a card is left").key;
        let passed = self.0.get("interview.passed").cloned().unwrap_or_default();
        self.with("interview.passed", &format!("{passed},{key}"))
    }
}

fn card_of(answer: &Answer, card: CardName) -> Card {
    let mut cards = answer.interview.cards.iter();
    let found = cards.find(|one| one.card == card);
    found
        .unwrap_or_else(|| panic!("{card:?} is not asked"))
        .clone()
}

fn next(answer: &Answer) -> Option<Card> {
    let place = answer.interview.next.number?;
    answer.interview.cards.get(place).cloned()
}

fn to_come(answer: &Answer) -> Vec<CardName> {
    let cards = answer.interview.cards.iter();
    cards
        .filter(|card| card.part == Part::Number && !card.is_answered)
        .map(|card| card.card)
        .collect()
}

fn pays(answer: &Answer) -> (i64, i64) {
    let estimate = answer.estimate.as_ref().expect("there is an estimate");
    let pays = estimate
        .insurance
        .as_ref()
        .expect("it is insured")
        .patient_pays;
    (pays.low.cents(), pays.high.cents())
}

/// 12 visits of 180.00 in a health plan, at a clinic without a cash rate.
fn planned() -> Form {
    Form::default()
        .press(CardName::Payer, "healthPlan")
        .with("course.visits", "12")
        .with("charges.billedCharge", "180")
        .with("charges.cashRate", "none")
}

#[test]
fn an_empty_page_asks_what_pays_first() {
    let answer = Form::default().answer();
    assert_eq!(next(&answer).map(|card| card.card), Some(CardName::Payer));
}

#[test]
fn a_health_plan_has_a_number_after_three_cards() {
    let answer = planned().answer();
    assert!(answer.estimate.is_some());
    assert_eq!(next(&answer).map(|card| card.card), Some(CardName::Network));
}

/// The same, with a copay of 30.00 in network.
fn copay_plan() -> Form {
    planned()
        .press(CardName::Network, "in")
        .press(CardName::Share, "amount")
        .with("coverage.inNetwork.copayment", "30")
}

#[test]
fn a_copay_without_the_deductible_needs_neither_deductible_nor_the_plans_price() {
    let answer = copay_plan()
        .press(CardName::Share, "deductibleWaived")
        .answer();
    let cards = to_come(&answer);
    assert!(cards.contains(&CardName::Maximum) && cards.contains(&CardName::VisitLimit));
    assert!(!cards.contains(&CardName::Deductible));
}

#[test]
fn a_copay_plan_is_exact_after_four_answers_about_the_plan() {
    let form = copay_plan()
        .press(CardName::Share, "deductibleWaived")
        .press(CardName::Maximum, "far")
        .press(CardName::VisitLimit, "enough");
    let answer = form.answer();
    // 12 · 30.00
    assert_eq!(pays(&answer), (36_000, 36_000));
    assert_eq!(answer.interview.next.number, None);
    assert_eq!(answer.interview.left, 0);
    assert_eq!(answer.problems, []);
}

/// 12 · 30.00 from the first visit; behind a deductible of 1,000.00, of which the plan's price of 100.00 takes ten visits, 10 · 100.00 and
/// 2 · 30.00; for who does not know, one of the two.
#[test]
fn when_a_copay_starts_is_answered_with_the_copay() {
    let plan = copay_plan()
        .with("charges.allowedAmount", "100")
        .with("coverage.inNetwork.deductible.amount", "1000")
        .with("coverage.inNetwork.deductible.met", "0")
        .press(CardName::Maximum, "lacks")
        .press(CardName::VisitLimit, "lacks");
    for (option, span) in [
        ("deductibleWaived", (36_000, 36_000)),
        ("afterDeductible", (106_000, 106_000)),
        ("amount", (36_000, 106_000)),
    ] {
        let form = plan.clone().press(CardName::Share, option);
        let answer = form.answer();
        assert_eq!(pays(&answer), span, "{option}");
        assert_eq!(chosen(&answer, CardName::Share), [option]);
        assert!(!to_come(&answer).contains(&CardName::Share), "{option}");
        // Another answer takes the timing back, and the figure comes along.
        for (other, span) in [("deductibleWaived", 36_000), ("afterDeductible", 106_000)] {
            let form = form.clone().press(CardName::Share, other);
            assert_eq!(pays(&form.answer()), (span, span), "{option} {other}");
        }
        let percent = form.press(CardName::Share, "percent");
        let timing = percent.0.get("coverage.inNetwork.copaymentTiming");
        assert!(timing.is_none_or(String::is_empty), "{option}: {timing:?}");
    }
}

/// What a front desk typed into the form says the copay and nothing of the deductible.
#[test]
fn whoever_has_not_said_when_the_copay_starts_is_asked_for_it() {
    let typed = planned()
        .press(CardName::Network, "in")
        .with("coverage.inNetwork.copayment", "30")
        .with("coverage.inNetwork.coinsurance", "none");
    assert!(to_come(&typed.answer()).contains(&CardName::Share));
    let unknown = typed.clone().press(CardName::Share, "amount");
    assert!(!to_come(&unknown.answer()).contains(&CardName::Share));
    // Without a deductible there is nothing to ask.
    let without = typed.with("coverage.inNetwork.deductible", "none");
    assert!(!to_come(&without.answer()).contains(&CardName::Share));
}

/// A copay first, whose rest counts toward the deductible, has no coarse answer of its own.
#[test]
fn a_rare_timing_of_the_copay_is_shown_on_its_card_and_stays() {
    const TIMING: &str = "coverage.inNetwork.copaymentTiming";
    let form = copay_plan().with(TIMING, "beforeDeductible");
    let card = card_of(&form.answer(), CardName::Share);
    assert!(card.asks.iter().any(|path| path == TIMING));
    assert_eq!(chosen(&form.answer(), CardName::Share), ["amount"]);
    let pressed = form.press(CardName::Share, "amount");
    assert_eq!(pressed.0[TIMING], "beforeDeductible");
    // Beside a percentage each timing is chosen in the form's own list.
    let both = copay_plan().press(CardName::Share, "both");
    for timing in ["deductibleWaived", "beforeDeductible"] {
        let both = both.clone().with(TIMING, timing);
        assert_eq!(chosen(&both.answer(), CardName::Share), ["both"]);
    }
}

#[test]
fn far_from_the_maximum_means_more_than_the_course_can_cost() {
    let card = card_of(&copay_plan().answer(), CardName::Maximum);
    let far = card
        .options
        .iter()
        .find(|one| one.option == "far")
        .expect("it is offered");
    // 12 · 180.00, and the federal limit of 2026 for one person.
    assert_eq!(far.amount.map(|amount| amount.cents()), Some(216_000));
    assert_eq!(
        far.writes
            .get("coverage.inNetwork.outOfPocketMaximum.remaining")
            .unwrap(),
        "2,160–10,600"
    );
}

#[test]
fn a_course_that_would_reach_every_maximum_is_offered_no_far() {
    let answer = copay_plan().with("course.visits", "60").answer();
    // 60 · 180.00 is 10,800.00, above the federal limit of 10,600.00.
    let card = card_of(&answer, CardName::Maximum);
    assert!(card.options.iter().all(|one| one.option != "far"));
}

#[test]
fn another_coarse_answer_takes_back_what_the_one_before_wrote_and_nothing_that_was_typed() {
    let form = copay_plan().press(CardName::Share, "nothing");
    assert_eq!(form.0["coverage.inNetwork.copayment"], "none");
    let form = form.press(CardName::Share, "percent");
    assert_eq!(form.0["coverage.inNetwork.coinsurance"], "");
    let form = form
        .with("coverage.inNetwork.coinsurance", "20")
        .press(CardName::Share, "both");
    assert_eq!(form.0["coverage.inNetwork.coinsurance"], "20");
    assert_eq!(form.0["coverage.inNetwork.copayment"], "");
}

#[test]
fn a_coarse_answer_that_the_form_contradicts_stands_no_longer() {
    let form = copay_plan().with("coverage.inNetwork.coinsurance", "20");
    let card = card_of(&form.answer(), CardName::Share);
    let chosen: Vec<&str> = card
        .options
        .iter()
        .filter(|one| one.is_chosen)
        .map(|one| one.option.as_str())
        .collect();
    assert_eq!(chosen, ["both"]);
}

/// Returns the coarse answers that stand on a card.
fn chosen(answer: &Answer, card: CardName) -> Vec<String> {
    let card = card_of(answer, card);
    let chosen = card.options.into_iter().filter(|one| one.is_chosen);
    chosen.map(|one| one.option).collect()
}

/// Returns the number of visits in the sentence of "at least so many are left", and what it puts.
fn enough(answer: &Answer) -> (Option<u32>, Vec<String>) {
    let card = card_of(answer, CardName::VisitLimit);
    let mut options = card.options.iter();
    let enough = options.find(|one| one.option == "enough");
    let enough = enough.expect("the number of visits is known");
    (enough.count, enough.writes.values().cloned().collect())
}

#[test]
fn at_least_so_many_visits_is_read_as_it_was_pressed_while_it_is_enough() {
    let form = copay_plan().press(CardName::VisitLimit, "enough");
    let form = form.with("interview.passed", "visitLimit");
    let as_pressed = (Some(12), vec!["12–366".to_owned()]);
    assert_eq!(enough(&form.answer()), as_pressed);
    let shorter = form.clone().with("course.visits", "6").answer();
    assert_eq!(chosen(&shorter, CardName::VisitLimit), ["enough"]);
    assert_eq!(enough(&shorter), as_pressed);
    // Nobody has said that 24 are left.
    let longer = form.with("course.visits", "24").answer();
    assert_eq!(chosen(&longer, CardName::VisitLimit), [""; 0]);
    assert_eq!(enough(&longer), (Some(24), vec!["24–366".to_owned()]));
}

#[test]
fn more_than_the_course_can_cost_is_asked_again_when_the_course_grows() {
    let form = copay_plan()
        .press(CardName::Maximum, "far")
        .with("interview.passed", "maximum");
    assert_eq!(chosen(&form.answer(), CardName::Maximum), ["far"]);
    // Half as many visits can cost half as much: more than that is left all the more.
    let shorter = form.clone().with("course.visits", "6").answer();
    assert_eq!(chosen(&shorter, CardName::Maximum), ["far"]);
    // Twice as many can cost 4,320.00, and nobody has said that so much is left.
    let longer = form.with("course.visits", "24").answer();
    assert_eq!(chosen(&longer, CardName::Maximum), [""; 0]);
    assert!(to_come(&longer).contains(&CardName::Maximum));
}

#[test]
fn a_span_of_visits_that_nobody_pressed_is_the_answer_that_says_it() {
    let answer = planned().with("course.visits", "6–12").answer();
    assert_eq!(chosen(&answer, CardName::Visits), ["upTo12"]);
}

#[test]
fn what_the_form_says_by_itself_is_not_asked_again() {
    let answer = planned().with("network", "in").answer();
    assert!(card_of(&answer, CardName::Network).is_answered);
    assert!(card_of(&answer, CardName::Visits).is_answered);
}

#[test]
fn i_do_not_know_on_every_card_comes_to_an_end_and_keeps_the_number() {
    let mut form = planned();
    let before = pays(&form.answer());
    for _ in 0..30 {
        if form.answer().interview.next.number.is_none() {
            break;
        }
        form = form.pass();
    }
    let answer = form.answer();
    assert_eq!(answer.interview.next.number, None);
    assert_eq!(pays(&answer), before);
}

#[test]
fn an_injury_at_work_is_asked_for_its_claim_and_for_no_deductible() {
    let form = planned().press(CardName::Payer, "workersCompensation");
    let cards = to_come(&form.answer());
    assert_eq!(cards, [CardName::WorkState, CardName::Claim]);
}

/// What a policy with personal injury protection is asked for.
const PIP_CARDS: [CardName; 4] = [
    CardName::AutoAllowedAmount,
    CardName::PipDeductible,
    CardName::PipLimit,
    CardName::PlanShare,
];

#[test]
fn a_crash_is_asked_for_the_state_first_and_where_that_asks_for_pip_for_its_terms() {
    let form = planned().press(CardName::Payer, "autoPip");
    let cards = to_come(&form.answer());
    assert_eq!(cards, [CardName::State, CardName::AutoBenefit]);
    // ORS 742.520 asks it of every policy.
    let cards = to_come(&form.with("coverage.state", "OR").answer());
    assert_eq!(cards, PIP_CARDS);
}

/// In California and most states no policy has to have it, in Texas and Washington it can be left out, of Guam nothing is known.
#[test]
fn nobody_is_asked_for_the_terms_of_pip_where_the_state_does_not_ask_for_it() {
    for state in ["CA", "TX", "WA", "GU"] {
        let form = planned()
            .press(CardName::Payer, "autoPip")
            .with("coverage.state", state);
        assert_eq!(to_come(&form.answer()), [CardName::AutoBenefit], "{state}");
        let pip = form.clone().press(CardName::AutoBenefit, "pip");
        assert_eq!(to_come(&pip.answer()), PIP_CARDS, "{state}");
        let unknown = form.press(CardName::AutoBenefit, "unknown");
        let cards = to_come(&unknown.answer());
        assert_eq!(cards[0], CardName::OtherPayer, "{state}");
        assert!(PIP_CARDS.iter().all(|card| !cards.contains(card)));
    }
}

/// A crash in California.
fn california() -> Form {
    planned()
        .press(CardName::Payer, "autoPip")
        .with("coverage.state", "CA")
}

/// A crash in Florida, where the law lets no auto policy pay massage or a massage therapist (627.736(1)(a)5), and every policy has to
/// have personal injury protection.
fn florida() -> Form {
    planned()
        .press(CardName::Payer, "autoPip")
        .with("coverage.state", "FL")
}

fn check(answer: &Answer) -> &Check {
    &answer.estimate.as_ref().expect("a number").coverage.check
}

fn gate(answer: &Answer, name: GateName) -> &Gate {
    let mut gates = check(answer).gates.iter();
    gates
        .find(|gate| gate.gate == name)
        .expect("every gate is there")
}

/// The share is set by the same law.
const FLORIDA_CARDS: [CardName; 3] = [
    CardName::AutoAllowedAmount,
    CardName::PipDeductible,
    CardName::PipLimit,
];

#[test]
fn who_treats_is_asked_right_after_the_state_where_the_law_tells_therapists_apart() {
    assert_eq!(to_come(&florida().answer())[0], CardName::Therapist);
    for state in ["OR", "CA", "HI", "MI", "WA"] {
        let elsewhere = florida().with("coverage.state", state).answer();
        assert!(
            !to_come(&elsewhere).contains(&CardName::Therapist),
            "{state}"
        );
    }
    // Before 2013 the law knew no such thing.
    let before = florida().with("course.firstVisit", "2012-11-05").answer();
    assert!(!to_come(&before).contains(&CardName::Therapist));
    for therapist in ["physicalTherapist", "unknown"] {
        let form = florida().press(CardName::Therapist, therapist);
        assert_eq!(to_come(&form.answer()), FLORIDA_CARDS, "{therapist}");
    }
}

#[test]
fn a_massage_therapist_in_florida_leads_on_to_the_health_plan_and_its_price() {
    let form = florida().press(CardName::Therapist, "massageTherapist");
    let answer = form.answer();
    assert_eq!(to_come(&answer), [CardName::OtherPayer]);
    assert_eq!(check(&answer).verdict, Verdict::NotCovered);
    assert_eq!(
        gate(&answer, GateName::PlanPaysMassage).settled_by,
        Some(SettledBy::Law)
    );
    let steps = check(&answer).steps.iter().map(|one| one.step);
    assert!(
        steps
            .clone()
            .any(|one| one == StepName::ClaimWithHealthPlan)
    );
    // 12 · 180.00, as the clinic has no lower price, and no price as if the law let the policy pay.
    let sums = &answer.estimate.as_ref().expect("a number").shown.sums;
    let [sum] = sums.as_slice() else {
        panic!("{sums:?}")
    };
    assert_eq!(sum.sum, SumName::NotByAuto);
    assert_eq!(sum.patient_pays.high.cents(), 216_000);
    assert_eq!(sum.patient_pays.low.cents(), 216_000);
    assert!(!sum.is_least_unknown);
    let plan = form.led_on_to_a_copay_plan();
    let answer = plan.answer();
    // 12 · 30.00
    assert_eq!(pays(&answer), (36_000, 36_000));
    assert_ne!(check(&answer).verdict, Verdict::NotCovered);
    assert_eq!(gate(&answer, GateName::PaysFirst).status, GateStatus::Met);
    assert_eq!(chosen(&answer, CardName::Payer), ["autoPip"]);
    for card in [CardName::State, CardName::Therapist, CardName::OtherPayer] {
        assert!(card_of(&answer, card).is_answered, "{card:?}");
    }
    let back = plan
        .press(CardName::Therapist, "physicalTherapist")
        .answer();
    assert_eq!(to_come(&back), FLORIDA_CARDS);
}

/// Two ways of having no health insurance, and both come to the end: the law pays no massage (627.736(1)(a)5), so that a physical therapist
/// comes first, whom the policy pays, and then medical payments coverage. Nobody is sent to a plan that they do not have.
#[test]
fn who_has_no_health_insurance_in_florida_is_led_to_a_physical_therapist() {
    let after_the_crash = florida()
        .press(CardName::Therapist, "massageTherapist")
        .press(CardName::OtherPayer, "none");
    let from_the_start = planned()
        .press(CardName::Payer, "none")
        .press(CardName::Injury, "motorVehicle")
        .with("coverage.state", "FL")
        .press(CardName::Therapist, "massageTherapist");
    for form in [after_the_crash, from_the_start] {
        let answer = form.answer();
        assert_eq!(answer.problems, []);
        assert_eq!(to_come(&answer), []);
        let pays = gate(&answer, GateName::PlanPaysMassage);
        assert_eq!(pays.reason, Some(Reason::AutoExcludesMassageAlone));
        assert_eq!(pays.settled_by, Some(SettledBy::Law));
        assert_eq!(
            steps(&answer)[..3],
            [
                StepName::SeeDoctorWithinFourteenDays,
                StepName::AskForTherapistPaidByAuto,
                StepName::AskAboutMedPay
            ]
        );
        assert!(!steps(&answer).contains(&StepName::ClaimWithHealthPlan));
        assert_eq!(chosen(&answer, CardName::Therapist), ["massageTherapist"]);
        let back = form.press(CardName::Therapist, "physicalTherapist");
        assert_eq!(to_come(&back.answer()), FLORIDA_CARDS);
    }
}

/// The same law names the acupuncturist. Of whom it has no button for, such as a massage therapist under supervision, the first step is what
/// anybody can do, too: who named the auto policy alone has perhaps no health plan to ask.
#[test]
fn nobody_without_health_insurance_in_florida_is_sent_to_a_health_plan_first() {
    let crash = planned()
        .press(CardName::Payer, "none")
        .press(CardName::Injury, "motorVehicle")
        .with("coverage.state", "FL");
    let answer = crash
        .clone()
        .press(CardName::Therapist, "acupuncturist")
        .answer();
    assert_eq!(to_come(&answer), []);
    assert_eq!(
        steps(&answer)[..3],
        [
            StepName::SeeDoctorWithinFourteenDays,
            StepName::AskForTherapistPaidByAuto,
            StepName::AskAboutMedPay
        ]
    );
    assert!(!steps(&answer).contains(&StepName::ClaimWithHealthPlan));
    for therapist in ["massageTherapistSupervised", "acupuncturist"] {
        let listed = crash
            .clone()
            .press(CardName::Therapist, "other")
            .with("necessity.therapist", therapist)
            .answer();
        assert_eq!(to_come(&listed), [], "{therapist}");
        assert_eq!(chosen(&listed, CardName::Therapist), ["other"]);
        assert_eq!(
            steps(&listed)[..2],
            [
                StepName::SeeDoctorWithinFourteenDays,
                StepName::AskForTherapistPaidByAuto
            ],
            "{therapist}"
        );
    }
}

/// Whose car is insured in another state after all comes to that state's own question, and keeps what was typed of the plan. In Texas a
/// policy need not have the benefit; in Oregon every policy has it, so that only the car insurance itself is left to say.
#[test]
fn another_state_takes_back_what_the_first_one_has_led_on_to() {
    let florida = florida().press(CardName::Therapist, "massageTherapist");
    let plan = florida
        .led_on_to_a_copay_plan()
        .with("coverage.kind", "ppo");
    let texas = plan.clone().with("coverage.state", "TX");
    assert_eq!(to_come(&texas.answer()), [CardName::AutoBenefit]);
    assert_eq!(chosen(&texas.answer(), CardName::AutoBenefit), [""; 0]);
    assert_eq!(chosen(&texas.answer(), CardName::Payer), ["autoPip"]);
    let pip = texas.clone().press(CardName::AutoBenefit, "pip");
    assert_eq!(to_come(&pip.answer()), PIP_CARDS);
    let neither = texas.press(CardName::AutoBenefit, "neither").answer();
    assert_eq!(to_come(&neither), []);
    // 12 · 30.00
    assert_eq!(pays(&neither), (36_000, 36_000));
    assert!(!steps(&neither).contains(&StepName::AskForTherapistPaidByAuto));

    let oregon = plan.with("coverage.state", "OR");
    assert_eq!(to_come(&oregon.answer()), [CardName::Payer]);
    assert_eq!(chosen(&oregon.answer(), CardName::Payer), [""; 0]);
    assert!(card_of(&oregon.answer(), CardName::State).is_answered);
    let car = oregon.press(CardName::Payer, "autoPip");
    assert_eq!(to_come(&car.answer()), PIP_CARDS);
    // Whoever was right at first is where they were.
    let back = car.with("coverage.state", "FL");
    assert_eq!(to_come(&back.answer()), [CardName::OtherPayer]);
    let back = back.press(CardName::OtherPayer, "healthPlan").answer();
    assert_eq!(pays(&back), (36_000, 36_000));
}

/// Without health insurance the injury is asked about again, and leads to the policy that Oregon asks every driver for.
#[test]
fn another_state_leads_who_has_no_insurance_back_to_the_policy() {
    let alone = planned()
        .press(CardName::Payer, "none")
        .press(CardName::Injury, "motorVehicle")
        .with("coverage.state", "FL")
        .press(CardName::Therapist, "massageTherapist");
    let texas = alone.clone().with("coverage.state", "TX").answer();
    assert_eq!(to_come(&texas), [CardName::AutoBenefit]);
    let oregon = alone.with("coverage.state", "OR");
    assert_eq!(to_come(&oregon.answer()), [CardName::Injury]);
    let car = oregon.press(CardName::Injury, "motorVehicle").answer();
    assert_eq!(to_come(&car), PIP_CARDS);
}

/// In Florida who treats decides, so that this is asked and not the payer.
#[test]
fn another_state_asks_what_it_decides_by() {
    let plan = california()
        .press(CardName::AutoBenefit, "neither")
        .led_on_to_a_copay_plan()
        .with("coverage.state", "FL");
    assert_eq!(to_come(&plan.answer()), [CardName::Therapist]);
    let therapist = plan.press(CardName::Therapist, "physicalTherapist");
    assert_eq!(to_come(&therapist.answer()), FLORIDA_CARDS);
}

/// Whom no button names stands in the form's own list.
#[test]
fn another_therapist_in_florida_is_chosen_in_the_forms_own_list() {
    let form = florida().press(CardName::Therapist, "other");
    let card = card_of(&form.answer(), CardName::Therapist);
    assert_eq!(card.asks, ["necessity.therapist"]);
    assert!(!card.is_answered);
    let acupuncturist = form.clone().with("necessity.therapist", "acupuncturist");
    assert_eq!(to_come(&acupuncturist.answer()), [CardName::OtherPayer]);
    let chiropractor = form.with("necessity.therapist", "chiropractor");
    assert_eq!(to_come(&chiropractor.answer()), FLORIDA_CARDS);
}

#[test]
fn an_auto_policy_that_need_not_pay_for_injuries_is_not_taken_silently_to_pay() {
    let assumes = |form: &Form| form.answer().interview.premise == Some(Premise::AutoBenefit);
    let california = california();
    assert!(assumes(&california));
    for option in ["pip", "medPay", "neither"] {
        let form = california.clone().press(CardName::AutoBenefit, option);
        assert!(!assumes(&form), "{option}");
    }
    // In Oregon every policy has to, and who knows its limit knows that it does.
    assert!(!assumes(&crash()));
    let limit = california.with("coverage.limit.amount", "10000");
    assert!(!assumes(&limit));
}

fn steps(answer: &Answer) -> Vec<StepName> {
    check(answer).steps.iter().map(|one| one.step).collect()
}

/// No policy of Georgia has to pay for injuries: whoever does not know theirs is priced by their health plan, 12 · 30.00, and is told what
/// that rests on and where it stands.
#[test]
fn who_does_not_know_what_the_policy_pays_comes_to_the_number_of_their_health_plan() {
    let georgia = planned()
        .press(CardName::Payer, "autoPip")
        .with("coverage.state", "GA")
        .press(CardName::AutoBenefit, "unknown");
    let plan = georgia.clone().led_on_to_a_copay_plan();
    let answer = plan.answer();
    assert_eq!(answer.problems, []);
    assert_eq!(pays(&answer), (36_000, 36_000));
    assert_eq!(answer.interview.premise, Some(Premise::NoAutoBenefit));
    assert_eq!(chosen(&answer, CardName::Payer), ["autoPip"]);
    assert_eq!(chosen(&answer, CardName::AutoBenefit), ["unknown"]);
    let steps = steps(&answer);
    assert_eq!(steps[0], StepName::ReadAutoPolicy);
    assert!(steps.contains(&StepName::TellPlanAboutAccident));
    // Whoever has looked into the policy since goes back to it.
    let pip = plan.press(CardName::AutoBenefit, "pip").answer();
    assert_eq!(to_come(&pip), PIP_CARDS);
    assert_eq!(pip.interview.premise, None);
    // Without a plan nobody is known to pay, and the policy still may.
    let alone = georgia.press(CardName::OtherPayer, "none").answer();
    assert_eq!(check(&alone).verdict, Verdict::Possible);
    assert_eq!(alone.interview.premise, Some(Premise::NoAutoBenefit));
}

/// In Texas insurers have to offer it, so that the policy may well have it, and then pays first.
#[test]
fn a_policy_that_may_well_pay_leaves_open_who_pays_first() {
    let form = planned()
        .press(CardName::Payer, "autoPip")
        .with("coverage.state", "TX")
        .press(CardName::AutoBenefit, "unknown")
        .press(CardName::OtherPayer, "healthPlan");
    let first = |form: &Form| gate(&form.answer(), GateName::PaysFirst).status;
    assert_eq!(first(&form), GateStatus::Unknown);
    // Said later among the points, it stays the same way through the cards.
    let used_up = form.with("necessity.otherInsurance", "usedUp");
    assert_eq!(first(&used_up), GateStatus::Met);
    assert_eq!(chosen(&used_up.answer(), CardName::Payer), ["autoPip"]);
}

#[test]
fn medical_payments_coverage_deducts_nothing_and_pays_all_up_to_its_limit() {
    let form = california().press(CardName::AutoBenefit, "medPay");
    let cards = [CardName::AutoAllowedAmount, CardName::PipLimit];
    assert_eq!(to_come(&form.answer()), cards);
    let far = form.clone().press(CardName::PipLimit, "far");
    assert_eq!(pays(&far.answer()), (0, 0));
    // 1,000.00 pay ten visits of 100.00; two are left.
    let some = form
        .with("charges.allowedAmount", "100")
        .press(CardName::PipLimit, "amount")
        .with("coverage.limit.amount", "1000")
        .with("coverage.limit.used", "0");
    assert_eq!(pays(&some.answer()), (20_000, 20_000));
    let pip = some.press(CardName::AutoBenefit, "pip");
    assert_eq!(chosen(&pip.answer(), CardName::AutoBenefit), ["pip"]);
    assert_eq!(pip.0["coverage.deductible"], "");
}

/// Oregon asks every policy for personal injury protection, which can have a deductible and need not pay all.
#[test]
fn what_medical_payments_coverage_has_put_is_no_answer_in_a_state_that_asks_for_another_benefit() {
    let med_pay = california().press(CardName::AutoBenefit, "medPay");
    let oregon = med_pay.with("coverage.state", "OR");
    for card in [CardName::PipDeductible, CardName::PlanShare] {
        assert!(to_come(&oregon.answer()).contains(&card), "{card:?}");
        assert_eq!(chosen(&oregon.answer(), card), [""; 0]);
    }
    let said = oregon.clone().press(CardName::PipDeductible, "lacks");
    assert!(!to_come(&said.answer()).contains(&CardName::PipDeductible));
    assert_eq!(chosen(&said.answer(), CardName::PipDeductible), ["lacks"]);
    let said = oregon.clone().press(CardName::PipDeductible, "unknown");
    assert!(said.0["coverage.deductible"].is_empty());
    // Where the state was right before, the answer is there again.
    let back = oregon.with("coverage.state", "CA").answer();
    assert_eq!(chosen(&back, CardName::AutoBenefit), ["medPay"]);
    assert!(!to_come(&back).contains(&CardName::PipDeductible));
}

#[test]
fn a_policy_with_neither_leads_on_to_the_health_plan() {
    let form = california().press(CardName::AutoBenefit, "neither");
    let answer = form.answer();
    assert_eq!(answer.problems, []);
    assert_eq!(
        next(&answer).map(|card| card.card),
        Some(CardName::OtherPayer)
    );
    for card in [CardName::Payer, CardName::AutoBenefit] {
        assert!(card_of(&answer, card).is_answered, "{card:?}");
    }
    assert_eq!(chosen(&answer, CardName::Payer), ["autoPip"]);
    let plan = form.clone().press(CardName::OtherPayer, "healthPlan");
    let answer = plan.answer();
    assert_eq!(next(&answer).map(|card| card.card), Some(CardName::Network));
    let check = &answer.estimate.as_ref().expect("a number").coverage.check;
    assert_ne!(check.verdict, Verdict::NotCovered);
    let first = check
        .gates
        .iter()
        .find(|gate| gate.gate == GateName::PaysFirst);
    assert_eq!(first.map(|gate| gate.status), Some(GateStatus::Met));
    // A plan that is named later changes nothing of that.
    let named = plan
        .press(CardName::Network, "in")
        .with("coverage.kind", "hmo");
    assert!(!to_come(&named.answer()).contains(&CardName::OtherPayer));
    assert_eq!(chosen(&named.answer(), CardName::Payer), ["autoPip"]);
    // A program is named at once, and no second card asks which.
    for program in ["medicare", "medicaid", "tricare", "va"] {
        let answer = form.clone().press(CardName::OtherPayer, program).answer();
        assert_eq!(chosen(&answer, CardName::OtherPayer), [program]);
        assert_eq!(to_come(&answer), [], "{program}");
    }
    let nobody = form.clone().press(CardName::OtherPayer, "none").answer();
    assert_eq!(to_come(&nobody), []);
    let back = form.press(CardName::AutoBenefit, "pip");
    assert_eq!(to_come(&back.answer()), PIP_CARDS);
}

#[test]
fn out_of_network_the_kind_comes_next_and_an_hmo_is_asked_for_nothing_else() {
    let form = planned().press(CardName::Network, "out");
    assert_eq!(to_come(&form.answer())[0], CardName::Plan);
    let of_an_hmo = form.clone().press(CardName::Plan, "hmo");
    let hmo = of_an_hmo.answer();
    // 12 · 180.00
    assert_eq!(pays(&hmo), (216_000, 216_000));
    assert_eq!(to_come(&hmo), [CardName::NetworkException]);
    let refused = of_an_hmo.clone().press(CardName::NetworkException, "no");
    assert_eq!(to_come(&refused.answer()), []);
    let let_in = of_an_hmo.press(CardName::NetworkException, "yes");
    assert_eq!(to_come(&let_in.answer())[0], CardName::Share);
    let copay = let_in
        .press(CardName::Share, "deductibleWaived")
        .with("coverage.inNetwork.copayment", "30")
        .with("coverage.inNetwork.outOfPocketMaximum", "none")
        .with("coverage.inNetwork.visitLimit", "none");
    // 12 · 30.00
    assert_eq!(pays(&copay.answer()), (36_000, 36_000));
    let ppo = form.press(CardName::Plan, "ppo").answer();
    assert_eq!(to_come(&ppo)[0], CardName::Share);
}

#[test]
fn in_network_the_kind_comes_last() {
    for network in ["in", "unknown"] {
        let cards = to_come(&planned().press(CardName::Network, network).answer());
        assert_eq!(cards[0], CardName::Share, "{network}");
        assert!(
            cards.iter().all(|card| *card != CardName::Plan)
                || cards.last() == Some(&CardName::Plan)
        );
    }
}

#[test]
fn what_was_typed_for_another_answer_counts_no_longer() {
    let form = copay_plan().with("coverage.inNetwork.copayment", "hello");
    assert_eq!(form.answer().problems.len(), 1);
    for option in ["percent", "unknown", "nothing"] {
        let other = form.clone().press(CardName::Share, option);
        let typed = other.0.get("coverage.inNetwork.copayment");
        assert!(
            typed.is_none_or(|text| text == "none"),
            "{option}: {typed:?}"
        );
        assert_eq!(other.answer().problems, [], "{option}");
        assert_eq!(chosen(&other.answer(), CardName::Share), [option]);
    }
    let maximum = copay_plan()
        .press(CardName::Maximum, "amount")
        .with("coverage.inNetwork.outOfPocketMaximum.amount", "500")
        .press(CardName::Maximum, "far");
    assert_eq!(maximum.answer().problems, []);
    assert_eq!(chosen(&maximum.answer(), CardName::Maximum), ["far"]);
}

#[test]
fn a_figure_that_another_answer_could_have_written_is_taken_as_typed() {
    let form = copay_plan().with("coverage.inNetwork.copayment", "0");
    assert_eq!(chosen(&form.answer(), CardName::Share), ["amount"]);
    let form = copay_plan().with("coverage.inNetwork.copayment", "20–40");
    assert_eq!(chosen(&form.answer(), CardName::Share), ["amount"]);
    let visits = planned()
        .press(CardName::Visits, "exactly")
        .with("course.visits", "8–24");
    assert_eq!(chosen(&visits.answer(), CardName::Visits), ["exactly"]);
}

#[test]
fn who_does_not_know_how_many_visits_has_a_number_too() {
    let form = planned()
        .press(CardName::Visits, "unknown")
        .press(CardName::Payer, "none");
    let estimate = form.answer().estimate.expect("a number");
    let billed = estimate.billed.patient_pays;
    // 1 and 24 visits of 180.00
    assert_eq!((billed.low.cents(), billed.high.cents()), (18_000, 432_000));
}

#[test]
fn without_the_clinics_charge_there_is_no_number_and_the_check_goes_on() {
    let form = Form::default()
        .press(CardName::Payer, "healthPlan")
        .press(CardName::Visits, "upTo12");
    let before = form.answer();
    let card = card_of(&before, CardName::Charge);
    assert!(card.may_stay_open && !card.may_be_left);
    let answer = form.with("interview.passed", "charge,network").answer();
    assert!(answer.estimate.is_none());
    assert_eq!(answer.interview.left, 0);
    let point = answer.interview.next.coverage.expect("points are open");
    assert_eq!(answer.interview.cards[point].key, "point.planPaysMassage");
    assert!(card_of(&answer, CardName::Charge).is_answered);
}

/// That no visit is left is seen without a price too.
#[test]
fn the_check_without_the_clinics_charge_is_the_one_beside_a_number() {
    let form = Form::default()
        .press(CardName::Payer, "healthPlan")
        .press(CardName::Network, "in")
        .with("course.visits", "8")
        .with("coverage.inNetwork.visitLimit.remaining", "0");
    let without = form.answer().coverage.expect("the charge alone is lacking");
    let limits = without
        .gates
        .iter()
        .find(|gate| gate.gate == GateName::LimitsLeft);
    assert_eq!(limits.map(|gate| gate.status), Some(GateStatus::NotMet));
    for charge in ["100", "240"] {
        let priced = form.clone().with("charges.billedCharge", charge).answer();
        assert_eq!(*check(&priced), *without, "{charge}");
    }
}

/// A copay without the deductible is the same whatever the clinic asks for: 8 · 30.00. A percentage or a deductible hangs on the charge.
#[test]
fn without_the_clinics_charge_a_copay_alone_is_said_by_the_visit() {
    let form = Form::default()
        .press(CardName::Payer, "healthPlan")
        .with("course.visits", "8")
        .with("interview.passed", "charge");
    assert_eq!(to_come(&form.answer()), [CardName::Network]);
    let form = form.press(CardName::Network, "in");
    assert_eq!(to_come(&form.answer()), [CardName::Share]);
    let share = |option, figure| {
        let form = form.clone().press(CardName::Share, option);
        form.with(&format!("coverage.inNetwork.{figure}"), "30")
            .answer()
    };
    let waived = share("deductibleWaived", "copayment");
    assert_eq!(to_come(&waived), []);
    let said = waived.per_visit.expect("the copay is known");
    let ends = [
        said.copayment.low,
        said.copayment.high,
        said.in_all.low,
        said.in_all.high,
    ];
    assert_eq!(ends.map(|end| end.cents()), [3_000, 3_000, 24_000, 24_000]);
    for (option, figure) in [("afterDeductible", "copayment"), ("percent", "coinsurance")] {
        let answer = share(option, figure);
        assert_eq!(
            (answer.per_visit, to_come(&answer)),
            (None, vec![]),
            "{option}"
        );
    }
    let priced = form.press(CardName::Share, "deductibleWaived");
    let priced = priced
        .with("coverage.inNetwork.copayment", "30")
        .with("charges.billedCharge", "150");
    assert!(priced.answer().per_visit.is_none());
    // What is billed outside of the network hangs on the charge, whatever the copay is.
    let outside = Form::default()
        .press(CardName::Payer, "healthPlan")
        .with("course.visits", "8")
        .with("interview.passed", "charge")
        .press(CardName::Network, "out");
    assert_eq!(to_come(&outside.answer()), [CardName::Plan]);
}

/// An HMO that has let a clinic outside of its network in pays as inside: 8 · 30.00. A PPO pays by its own terms outside.
#[test]
fn without_the_clinics_charge_an_exception_lets_the_copay_be_said() {
    let form = Form::default()
        .press(CardName::Payer, "healthPlan")
        .with("course.visits", "8")
        .with("interview.passed", "charge")
        .press(CardName::Network, "out")
        .with("coverage.inNetwork.copayment", "30")
        .with("coverage.inNetwork.copaymentTiming", "deductibleWaived")
        .with("coverage.inNetwork.coinsurance", "none");
    let in_all = |kind, exception| {
        let form = form.clone().with("coverage.kind", kind);
        let answer = form.with("necessity.networkException", exception).answer();
        answer.per_visit.map(|said| said.in_all.high.cents())
    };
    assert_eq!(in_all("hmo", "yes"), Some(24_000));
    assert_eq!(in_all("hmo", "no"), None);
    assert_eq!(in_all("ppo", "yes"), None);
}

#[test]
fn a_clinic_without_a_cash_rate_is_not_one_whose_rate_is_unknown() {
    let form = copay_plan().with("charges.cashRate", "");
    assert!(to_come(&form.answer()).contains(&CardName::CashRate));
    let lacks = form.clone().press(CardName::CashRate, "lacks");
    assert_eq!(lacks.0["charges.cashRate"], "none");
    let unknown = form.press(CardName::CashRate, "unknown");
    for answer in [lacks.answer(), unknown.answer()] {
        assert!(card_of(&answer, CardName::CashRate).is_answered);
        assert!(answer.estimate.expect("a number").cash.is_none());
    }
}

/// 20 % of 100.00 after a deductible of 1,000.00 that is met: 12 visits come to 240.00. In the next plan year all twelve fall under the
/// deductible again: 10 · 100.00 and 2 · 20.00.
#[test]
fn the_dates_are_asked_where_a_new_plan_year_changes_the_number() {
    let form = planned()
        .press(CardName::Network, "in")
        .press(CardName::Share, "percent")
        .with("coverage.inNetwork.coinsurance", "20")
        .press(CardName::Deductible, "noneLeft")
        .with("coverage.inNetwork.deductible.amount", "1000")
        .press(CardName::Maximum, "lacks")
        .press(CardName::VisitLimit, "lacks")
        .with("charges.allowedAmount", "100");
    // From the second of February no course of twelve visits reaches January.
    assert!(!to_come(&form.answer()).contains(&CardName::Start));
    // Where the plan year begins in March it does.
    let march = form.clone().with("coverage.planYearStart", "03-15");
    assert!(to_come(&march.answer()).contains(&CardName::Start));
    // A copay that waives the deductible costs the same in every year.
    let copay = copay_plan()
        .press(CardName::Share, "deductibleWaived")
        .press(CardName::Maximum, "lacks")
        .press(CardName::VisitLimit, "lacks")
        .with("coverage.planYearStart", "03-15");
    assert!(!to_come(&copay.answer()).contains(&CardName::Start));
    let dated = march.with("course.firstVisit", "2026-03-16");
    assert!(card_of(&dated.answer(), CardName::Start).is_answered);
}

/// The same plan without a word about its maximum and its visits: the greatest end does not move, because no visit may be left in any
/// year, but the number that stands first is 240.00 or more.
#[test]
fn the_dates_are_asked_where_they_move_the_number_that_stands_first() {
    let form = planned()
        .press(CardName::Network, "in")
        .press(CardName::Share, "percent")
        .with("coverage.inNetwork.coinsurance", "20")
        .press(CardName::Deductible, "noneLeft")
        .with("coverage.inNetwork.deductible.amount", "1000")
        .with("charges.allowedAmount", "100");
    // 12 · 100.00 at most
    assert_eq!(pays(&form.answer()), (0, 120_000));
    assert!(!to_come(&form.answer()).contains(&CardName::Start));
    let march = form.with("coverage.planYearStart", "03-15");
    // Of the six visits from 16 March on the new year's deductible takes 6 · 100.00, which no maximum is below.
    assert_eq!(pays(&march.answer()), (60_000, 120_000));
    assert!(to_come(&march.answer()).contains(&CardName::Start));
}

#[test]
fn a_cell_of_the_plans_summary_makes_the_deductible_needless_as_typed_figures_do() {
    let form = planned()
        .press(CardName::Network, "in")
        .with(
            "coverage.inNetwork.words",
            "$30 copay/visit; deductible does not apply",
        )
        .with("interview.passed", "share");
    let cards = to_come(&form.answer());
    assert!(cards.contains(&CardName::Maximum) && cards.contains(&CardName::VisitLimit));
    assert!(!cards.contains(&CardName::Deductible));
}

/// 20 % of 100.00 after a deductible: with the maximum far it is the deductible that makes it 240.00 or 1,200.00, though a limit on visits
/// can bring both ends closer together than that.
#[test]
fn what_the_first_number_hangs_on_is_what_is_asked_first() {
    let form = planned()
        .press(CardName::Network, "in")
        .press(CardName::Share, "percent")
        .with("coverage.inNetwork.coinsurance", "20")
        .with("charges.allowedAmount", "100");
    let estimate = form.answer().estimate.expect("a number");
    let ordinary = estimate.shown.ordinary.as_ref().expect("it differs");
    let first = ordinary.patient_pays;
    assert_eq!((first.low.cents(), first.high.cents()), (24_000, 120_000));
    let is_of_the_deductible = |path: &str| path.starts_with("coverage.inNetwork.deductible.");
    let mut hangs_on = ordinary.hangs_on.iter();
    assert!(!ordinary.hangs_on.is_empty() && hangs_on.all(|one| is_of_the_deductible(one)));
    assert!(estimate.shown.asks_first.starts_with(&ordinary.hangs_on));
    let is_about_money = |one: &&Question| !one.decides_coverage && one.narrows_by.is_some();
    let most = estimate.questions.iter().find(is_about_money);
    assert!(most.is_some_and(|most| !is_of_the_deductible(&most.field)));
}

#[test]
fn a_government_program_is_named_and_then_has_no_card_about_money() {
    let form = Form::default().press(CardName::Payer, "program");
    assert_eq!(
        to_come(&form.answer()),
        [CardName::Program, CardName::Visits, CardName::Charge]
    );
    let form = form.press(CardName::Program, "medicaid");
    assert_eq!(
        to_come(&form.answer()),
        [CardName::Visits, CardName::Charge]
    );
    assert!(card_of(&form.answer(), CardName::Payer).is_answered);
}

/// The claim is refused, and everything else of the plan is known: 12 · 30.00 while that stands.
#[test]
fn a_refused_work_claim_leads_on_to_the_health_plan_and_its_price() {
    let refused = planned()
        .press(CardName::Payer, "workersCompensation")
        .with("coverage.state", "CA")
        .press(CardName::Claim, "no");
    let answer = refused.answer();
    assert_eq!(to_come(&answer)[0], CardName::OtherPayer);
    assert_eq!(steps(&answer)[0], StepName::ProtestRefusal);
    // Until then 12 · 180.00 at most, and no approval is taken for granted that could not help.
    let estimate = answer.estimate.as_ref().expect("a number");
    assert_eq!(estimate.shown.sums[0].sum, SumName::WhileRefused);
    assert_eq!(pays(&answer).1, 216_000);
    let is_approval = |one: &Assumption| matches!(one, Assumption::AuthorizationUnknown { .. });
    assert!(!estimate.assumptions.iter().any(is_approval));
    let form = refused.led_on_to_a_copay_plan();
    // The page asks a plan about no claim.
    let mut plan = form;
    plan.0.remove("coverage.claimAccepted");
    let answer = plan.answer();
    assert_eq!(answer.problems, []);
    assert_eq!(pays(&answer), (36_000, 36_000));
    assert_eq!(answer.interview.premise, Some(Premise::RefusedClaim));
    assert_eq!(chosen(&answer, CardName::Payer), ["workersCompensation"]);
    assert_eq!(chosen(&answer, CardName::Claim), ["no"]);
    let first = gate(&answer, GateName::PaysFirst);
    assert_eq!(first.status, GateStatus::Met);
    assert_eq!(first.reason, Some(Reason::OtherInsuranceRefused));
    let steps = steps(&answer);
    for step in [StepName::GiveRefusalToPlan, StepName::ProtestRefusal] {
        assert!(steps.contains(&step), "{step:?}");
    }
    // A protest that succeeds: the claim pays all.
    let accepted = plan.press(CardName::Claim, "yes").answer();
    assert_eq!(pays(&accepted), (0, 0));
    assert_eq!(accepted.interview.premise, None);
}

#[test]
fn whether_a_claim_is_accepted_is_asked_before_all_else_about_it() {
    let form = planned()
        .press(CardName::Payer, "workersCompensation")
        .press(CardName::Claim, "unknown");
    let estimate = form.answer().estimate.expect("a number");
    assert_eq!(estimate.questions[0].field, "coverage.claimAccepted");
}

#[test]
fn who_has_no_insurance_is_asked_whether_another_insurance_pays_the_injury() {
    let alone = planned().press(CardName::Payer, "none");
    assert_eq!(to_come(&alone.answer()), [CardName::Injury]);
    for option in ["other", "unknown"] {
        let form = alone.clone().press(CardName::Injury, option);
        assert_eq!(to_come(&form.answer()), [], "{option}");
        assert_eq!(chosen(&form.answer(), CardName::Injury), [option]);
    }
    let other = alone.clone().press(CardName::Injury, "other").answer();
    assert_eq!(check(&other).verdict, Verdict::NotCovered);
    let job = alone.clone().press(CardName::Injury, "job");
    assert_eq!(
        to_come(&job.answer()),
        [CardName::WorkState, CardName::Claim]
    );
    let job = job.with("coverage.state", "CA");
    let accepted = job.clone().press(CardName::Claim, "yes").answer();
    assert_eq!(pays(&accepted), (0, 0));
    // A refusal is protested, and leads on to no plan that they do not have.
    let refused = job.clone().press(CardName::Claim, "no");
    let answer = refused.answer();
    assert_eq!(to_come(&answer), []);
    assert_eq!(steps(&answer)[0], StepName::ProtestRefusal);
    assert!(!steps(&answer).contains(&StepName::GiveRefusalToPlan));
    assert_eq!(answer.interview.premise, Some(Premise::RefusedClaim));
    assert_eq!(chosen(&answer, CardName::Injury), ["job"]);
    let again = refused.press(CardName::Claim, "unknown");
    assert_eq!(again.0["coverage.kind"], "workersCompensation");
    let back = job.press(CardName::Injury, "other");
    assert_eq!(back.0["coverage.kind"], "none");
}

#[test]
fn who_has_no_insurance_and_was_in_a_crash_comes_to_the_auto_policy() {
    let crash = planned()
        .press(CardName::Payer, "none")
        .press(CardName::Injury, "motorVehicle");
    let oregon = crash.clone().with("coverage.state", "OR");
    assert_eq!(to_come(&oregon.answer()), PIP_CARDS);
    let georgia = crash.with("coverage.state", "GA");
    assert_eq!(to_come(&georgia.answer()), [CardName::AutoBenefit]);
    for (option, verdict) in [
        ("unknown", Verdict::Possible),
        ("neither", Verdict::NotCovered),
    ] {
        let answer = georgia
            .clone()
            .press(CardName::AutoBenefit, option)
            .answer();
        assert_eq!(to_come(&answer), [], "{option}");
        assert_eq!(check(&answer).verdict, verdict, "{option}");
        assert_eq!(chosen(&answer, CardName::Injury), ["motorVehicle"]);
    }
}

#[test]
fn nobody_without_insurance_is_asked_about_a_plan() {
    let form = planned()
        .press(CardName::Payer, "none")
        .press(CardName::Injury, "other");
    assert_eq!(to_come(&form.answer()), []);
    assert!(
        form.answer()
            .interview
            .cards
            .iter()
            .all(|card| card.part == Part::Number)
    );
}

#[test]
fn what_no_card_is_called_passes_nothing() {
    let form = planned()
        .with("interview.passed", ",,share share,nothing,\u{0},point.")
        .with("interview.x", "y");
    let answer = form.answer();
    assert_eq!(next(&answer).map(|card| card.card), Some(CardName::Network));
    assert_eq!(answer.problems, []);
}

#[test]
fn the_points_that_decide_coverage_make_the_second_part() {
    let answer = copay_plan().answer();
    let points: Vec<Card> = answer
        .interview
        .cards
        .iter()
        .filter(|card| card.part == Part::Coverage)
        .cloned()
        .collect();
    assert!(
        points
            .iter()
            .all(|card| card.point.is_some() && card.asks.len() + card.options.len() > 0)
    );
    let first = points
        .first()
        .expect("a plan is asked whether it pays massage");
    assert_eq!(first.key, "point.planPaysMassage");
    let passed = copay_plan()
        .with("interview.passed", "point.planPaysMassage")
        .answer();
    let place = passed.interview.next.coverage.expect("others are left");
    assert_ne!(passed.interview.cards[place].key, "point.planPaysMassage");
}

/// Which kind of plan it is settles whether a primary-care doctor refers, or leads to the question whether one has.
#[test]
fn the_kind_of_plan_stays_on_its_card_once_it_is_said() {
    let kind_card = |form: &Form| {
        let cards = form.answer().interview.cards.into_iter();
        cards
            .filter(|card| card.key == "point.plan")
            .collect::<Vec<_>>()
    };
    let form = copay_plan();
    let asked = kind_card(&form);
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].point, Some(GateName::PrimaryCareReferral));
    assert!(!asked[0].is_answered && asked[0].options.iter().all(|one| !one.is_chosen));
    for kind in ["hmo", "ppo", "unknown"] {
        let said = form
            .clone()
            .with("coverage.kind", kind)
            .with("interview.point.plan", kind);
        let [card] = kind_card(&said).try_into().expect("it stays");
        let chosen: Vec<_> = card
            .options
            .iter()
            .filter(|one| one.is_chosen)
            .map(|one| &one.option)
            .collect();
        assert_eq!(chosen, [kind]);
        assert!(card.is_answered);
        let referral = said
            .answer()
            .interview
            .cards
            .into_iter()
            .find(|card| card.key == "point.primaryCareReferral");
        assert_eq!(referral.is_some(), kind == "hmo");
    }
}

/// The texts of a policy against crashes: 12 visits of 180.00.
fn crash() -> Form {
    planned()
        .press(CardName::Payer, "autoPip")
        .with("coverage.state", "OR")
        .with("charges.allowedAmount", "100")
}

#[test]
fn a_card_without_which_there_is_no_number_is_not_passed_by_passing_it() {
    let form = Form::default()
        .with("interview.passed", "payer,program,visits,charge")
        .press(CardName::Payer, "program");
    // Without the charge there is no number either, and the person has said that they do not know it.
    let required = [CardName::Program, CardName::Visits];
    assert_eq!(to_come(&form.answer()), required);
    let form = form.press(CardName::Program, "medicaid");
    let next = next(&form.answer()).map(|card| card.card);
    assert_eq!(next, Some(CardName::Visits));
}

#[test]
fn who_goes_back_to_the_payer_and_chooses_a_program_is_asked_which() {
    let form = planned()
        .with("interview.passed", "payer,visits,charge,network")
        .press(CardName::Payer, "program");
    let next = next(&form.answer()).map(|card| card.card);
    assert_eq!(next, Some(CardName::Program));
}

#[test]
fn a_plan_that_pays_nothing_outside_of_its_network_costs_the_charge() {
    let outside = planned().press(CardName::Network, "out");
    let form = outside
        .clone()
        .press(CardName::Share, "amount")
        .with("coverage.outOfNetwork.copayment", "30")
        .press(CardName::Share, "planPaysNothing");
    let answer = form.answer();
    assert_eq!(answer.problems, []);
    // 12 · 180.00
    assert_eq!(pays(&answer), (216_000, 216_000));
    assert_eq!(to_come(&answer), [CardName::NetworkException]);
    let form = form.press(CardName::Share, "percent");
    assert_eq!(form.0["coverage.outOfNetwork"], "");
    let inside = planned().press(CardName::Network, "in").answer();
    let card = card_of(&inside, CardName::Share);
    assert!(
        card.options
            .iter()
            .all(|one| one.option != "planPaysNothing")
    );
}

#[test]
fn a_policy_against_crashes_is_exact_after_coarse_answers() {
    let form = crash()
        .press(CardName::PipDeductible, "lacks")
        .press(CardName::PipLimit, "far")
        .press(CardName::PlanShare, "twentyPercent");
    let answer = form.answer();
    assert_eq!(answer.problems, []);
    // 12 · 20 % of 100.00
    assert_eq!(pays(&answer), (24_000, 24_000));
    assert_eq!(to_come(&answer), []);
}

#[test]
fn a_policy_that_is_used_up_pays_nothing() {
    let answer = crash().press(CardName::PipLimit, "usedUp").answer();
    assert_eq!(answer.problems, []);
    // 12 · 100.00: what no policy pays costs as much as in network.
    assert_eq!(pays(&answer), (120_000, 120_000));
}

/// Off the charge 500.00 are met by the third visit of 180.00, off the allowed amount by the fifth of 100.00.
#[test]
fn off_which_sum_the_deductible_comes_is_asked_beside_an_amount_that_is_left() {
    let basis = "coverage.deductibleBasis".to_owned();
    let asks = |form: &Form| card_of(&form.answer(), CardName::PipDeductible).asks;
    let form = crash()
        .press(CardName::PipLimit, "far")
        .press(CardName::PlanShare, "twentyPercent");
    assert!(!asks(&form).contains(&basis));
    let left = form
        .clone()
        .press(CardName::PipDeductible, "amount")
        .with("coverage.deductible.amount", "500")
        .with("coverage.deductible.met", "0");
    assert!(asks(&left).contains(&basis));
    let met = left.with("coverage.deductible.met", "500");
    assert!(!asks(&met).contains(&basis));
}

/// Random plans for the laws that hold for every one.
fn truths() -> impl Iterator<Item = walk::Texts> {
    let mut dice = plans::Dice::seeded(7);
    (0..40).map(move |_| plans::plan(&mut dice))
}

fn exact(truth: &walk::Texts) -> i64 {
    let (least, most) = walk::span(&walk::answered(truth)).expect("all is known");
    assert_eq!(least, most, "{truth:?}");
    least
}

/// The walk itself stops the test where the cards do not end, and where a coarse answer cannot be read.
#[test]
fn after_every_card_the_truth_lies_in_a_span_that_has_not_widened() {
    for truth in truths() {
        let is = exact(&truth);
        let mut before = None;
        for left in walk::walk(&truth) {
            let Some((least, most)) = left.span else {
                continue;
            };
            let place = format!(
                "{:?} {least}–{most}, before {before:?}: {truth:?}",
                left.card
            );
            assert!((least..=most).contains(&is), "{is} after {place}");
            let (floor, roof) = before.unwrap_or((least, most));
            assert!(floor <= least && most <= roof, "{place}");
            before = Some((least, most));
        }
    }
}

/// The page says how many cards are left as soon as there is a number.
#[test]
fn every_card_that_is_answered_after_the_first_number_leaves_fewer() {
    for truth in truths() {
        let way = walk::walk(&truth);
        let priced = way.iter().filter(|one| one.span.is_some());
        let left: Vec<usize> = priced.map(|one| one.to_come).collect();
        let is_fewer = left.windows(2).all(|two| two[0] > two[1]);
        assert!(is_fewer, "{left:?}: {truth:?}");
    }
}

/// Before the deductible is said a new plan year may begin within the course, and afterwards it does: 12 visits of 150.00 and a
/// deductible that is met, in November.
#[test]
fn the_cards_of_a_new_plan_year_are_among_those_to_come_from_the_start() {
    let start = Form::default().press(CardName::Payer, "healthPlan");
    let before = start
        .with("course.visits", "12")
        .with("charges.billedCharge", "150")
        .with("coverage.kind", "ppo")
        .press(CardName::Network, "in");
    let met = before.clone().press(CardName::Share, "percent");
    let met = met.with("coverage.inNetwork.coinsurance", "20");
    let met = met.press(CardName::Deductible, "noneLeft");
    let year = [CardName::Start, CardName::NextYear];
    for form in [before, met] {
        let to_come = to_come(&form.answer_on("2026-11-30"));
        assert!(year.iter().all(|one| to_come.contains(one)), "{to_come:?}");
    }
}

#[test]
fn whoever_answers_every_card_has_an_exact_number_where_the_plan_has_one() {
    for truth in truths() {
        let is = exact(&truth);
        let end = walk::walk(&truth).pop().and_then(|left| left.span);
        assert_eq!(end, Some((is, is)), "{truth:?}");
    }
}

/// Every coarse answer that is true, not only the first, on the form of a person who has answered nothing else about the plan.
#[test]
fn no_coarse_answer_that_is_true_excludes_the_truth() {
    for truth in truths() {
        let is = exact(&truth);
        let known = ["coverage.kind", "course.visits", "charges.billedCharge"];
        let texts: walk::Texts = known
            .iter()
            .map(|path| ((*path).to_owned(), truth[*path].clone()))
            .collect();
        for card in walk::answered(&texts).interview.cards {
            let options = card.options.iter();
            for option in options.filter(|one| walk::is_true(one, &truth)) {
                let mut texts = texts.clone();
                texts.extend(option.writes.clone());
                let span = walk::span(&walk::answered(&texts));
                let (least, most) = span.unwrap_or((i64::MIN, i64::MAX));
                let place = format!("{} {}: {truth:?}", card.key, option.option);
                assert!((least..=most).contains(&is), "{is} {least}–{most} {place}");
            }
        }
    }
}

/// 12 weekly visits at the plan's price of 100.00 from December on, 20 % of them after a deductible that begins anew in January.
fn over_the_new_year() -> Form {
    planned()
        .press(CardName::Network, "in")
        .press(CardName::Share, "percent")
        .with("coverage.inNetwork.coinsurance", "20")
        .with("charges.allowedAmount", "100")
        .with("course.firstVisit", "2026-12-01")
        .press(CardName::Maximum, "lacks")
        .press(CardName::VisitLimit, "lacks")
}

/// The amount of this year's deductible is taken for the next one too, but nobody has answered that.
#[test]
fn the_next_years_deductible_stands_among_the_answers_only_where_it_was_asked() {
    const AMOUNT: &str = "coverage.inNetwork.deductible.amount";
    let is_listed = |form: &Form| {
        let cards = form.answer().interview.cards;
        cards.iter().any(|one| one.card == CardName::NextYear)
    };
    let both = over_the_new_year()
        .press(CardName::Deductible, "amount")
        .with(AMOUNT, "1000")
        .with("coverage.inNetwork.deductible.met", "1000");
    assert!(!is_listed(&both));
    let left = over_the_new_year().press(CardName::Deductible, "noneLeft");
    assert!(to_come(&left.answer()).contains(&CardName::NextYear));
    let asked = left.with(AMOUNT, "1000");
    assert!(is_listed(&asked.with("interview.passed", "nextYear")));
}

/// Of a total of 1,000.00 some is met: nobody knows how much, so 12 · 100.00 come to 20 % of all, or to 1,000.00 and 20 % of the rest.
#[test]
fn some_of_a_deductible_that_is_met_is_an_answer() {
    let form = over_the_new_year().with("course.firstVisit", "2026-02-02");
    let some = form.press(CardName::Deductible, "someLeft");
    assert!(card_of(&some.answer(), CardName::Deductible).is_unfinished);
    let answer = some
        .with("coverage.inNetwork.deductible.amount", "1000")
        .answer();
    assert_eq!(chosen(&answer, CardName::Deductible), ["someLeft"]);
    assert!(!to_come(&answer).contains(&CardName::Deductible));
    assert_eq!(pays(&answer), (24_000, 104_000));
}

#[test]
fn a_chosen_answer_whose_box_is_blank_is_unfinished() {
    let is_unfinished = |form: &Form| card_of(&form.answer(), CardName::Share).is_unfinished;
    let form = planned().press(CardName::Network, "in");
    assert!(!is_unfinished(&form));
    assert!(!is_unfinished(
        &form.clone().press(CardName::Share, "unknown")
    ));
    let percent = form.clone().press(CardName::Share, "percent");
    assert!(is_unfinished(&percent));
    assert!(!is_unfinished(
        &percent.clone().with("coverage.inNetwork.coinsurance", "20")
    ));
    // The plan's own words fill it too.
    let with_words = percent.with("coverage.inNetwork.words", "20% coinsurance");
    let cards = with_words.answer().interview.cards;
    assert!(
        cards
            .iter()
            .all(|one| one.card != CardName::Share || !one.is_unfinished)
    );
    let both = form.press(CardName::Share, "both");
    assert!(is_unfinished(
        &both.with("coverage.inNetwork.copayment", "30")
    ));
}

#[test]
fn a_limit_in_the_plans_own_words_stands_in_its_box() {
    const VISITS: &str = "coverage.inNetwork.visitLimit.visits";
    let words = "$30 copay/visit, deductible does not apply. Limited to 20 visits per year";
    let form = planned()
        .press(CardName::Network, "in")
        .with("coverage.inNetwork.words", words);
    let card = card_of(&form.answer(), CardName::VisitLimit);
    // The words say that there is one.
    assert!(card.options.iter().all(|one| one.option != "lacks"));
    let form = form.press(CardName::VisitLimit, "amount");
    assert_eq!(form.0[VISITS], "20");
    assert_eq!(chosen(&form.answer(), CardName::VisitLimit), ["amount"]);
    assert_eq!(form.answer().problems, []);
    // Another answer takes it back, and the words still count.
    let enough = form.press(CardName::VisitLimit, "enough").answer();
    assert_eq!(enough.problems, []);
    assert!(!to_come(&enough).contains(&CardName::VisitLimit));
}

/// Whoever answered a point wrongly comes back to its question, also after a reload, which knows no card that was there before.
#[test]
fn a_point_that_is_settled_keeps_the_card_of_its_answer() {
    let form = planned().with("necessity.phase", "acute");
    let settled = |form: &Form| {
        let answer = form.answer();
        let mut cards = answer.interview.cards.into_iter();
        cards.find(|card| card.point == Some(GateName::NotMaintenance))
    };
    let card = settled(&form).expect("the point is met, and its answer can be changed");
    assert_eq!(card.asks, ["necessity.phase"]);
    assert!(card.is_answered);
    let next = form
        .answer()
        .interview
        .next
        .coverage
        .expect("others are open");
    assert_ne!(form.answer().interview.cards[next].key, card.key);
}

#[test]
fn whoever_said_that_more_is_left_reads_the_amount_that_they_said() {
    let amount = |form: &Form| {
        let card = card_of(&form.answer(), CardName::Maximum);
        let far = card.options.iter().find(|one| one.option == "far");
        let far = far.expect("more than the course can be left");
        (far.is_chosen, far.amount.map(Cents::cents))
    };
    // 12 × 180 = 2,160.
    let form = planned()
        .press(CardName::Network, "in")
        .press(CardName::Maximum, "far");
    assert_eq!(amount(&form), (true, Some(216_000)));
    // 12 × 120 = 1,440 would be enough by now.
    let cheaper = form.with("charges.allowedAmount", "120");
    assert_eq!(amount(&cheaper), (true, Some(216_000)));
    let without_price = cheaper.clone().with("charges.billedCharge", "");
    assert_eq!(amount(&without_price), (true, Some(216_000)));
    // In 2027 more can be left than in 2026.
    let next_year = cheaper.clone().with("course.firstVisit", "2027-01-05");
    assert_eq!(amount(&next_year), (true, Some(216_000)));
    // 24 × 120 = 2,880 was not said to be left.
    let longer = cheaper.with("course.visits", "24");
    assert_eq!(amount(&longer), (false, Some(288_000)));
}

/// Twelve visits of a copay plan at a known price, of which the plan has approved some.
fn approved() -> Form {
    Form::default()
        .with("coverage.kind", "ppo")
        .with("course.visits", "12")
        .with("charges.billedCharge", "180")
        .with("network", "in")
        .with("coverage.inNetwork.copayment", "30")
        .with("coverage.inNetwork.copaymentTiming", "deductibleWaived")
        .with("authorization.status", "approved")
}

fn points(answer: &Answer) -> Vec<&Card> {
    let cards = answer.interview.cards.iter();
    cards.filter(|card| card.point.is_some()).collect()
}

fn point(answer: &Answer, point: GateName) -> Option<&Card> {
    points(answer)
        .into_iter()
        .find(|card| card.point == Some(point))
}

/// An approval for fewer visits than are planned is common: until the number is said, the price says that it takes it for granted.
#[test]
fn an_approval_without_a_number_is_asked_for_it_and_says_what_the_price_takes_for_granted() {
    let form = approved();
    let answer = form.answer();
    assert_eq!(answer.interview.premise, Some(Premise::ApprovedVisits));
    let card = point(&answer, GateName::AuthorizedVisits).expect("the number is asked");
    assert_eq!(card.asks, ["authorization.visits"]);
    assert!(!card.is_answered);
    let passed = form
        .clone()
        .with("interview.passed", "point.priorAuthorization");
    let answer = passed.answer();
    let card = point(&answer, GateName::AuthorizedVisits).expect("it can still be answered");
    assert!(card.is_answered, "who left it blank is not asked again");
    for said in ["12", "none"] {
        let answer = form.clone().with("authorization.visits", said).answer();
        assert_eq!(answer.interview.premise, None, "{said}");
        assert_eq!(point(&answer, GateName::AuthorizedVisits), None, "{said}");
    }
}

/// The number stands on the card that asks whether there is an approval.
#[test]
fn the_card_of_the_approval_asks_for_how_many_visits_it_is() {
    let mut form = approved();
    form.0.remove("authorization.status");
    let answer = form.answer();
    let card = point(&answer, GateName::PriorAuthorization).expect("it is asked");
    assert_eq!(card.asks, ["authorization.status", "authorization.visits"]);
    assert_eq!(card.also, [GateName::AuthorizedVisits]);
}

#[test]
fn no_two_points_ask_the_same() {
    for kind in [
        "unknown",
        "hmo",
        "ppo",
        "workersCompensation",
        "medicaid",
        "va",
    ] {
        let answer = Form::default()
            .with("coverage.kind", kind)
            .with("course.visits", "8")
            .with("charges.billedCharge", "180")
            .answer();
        let cards = points(&answer);
        let asks: Vec<&String> = cards.iter().flat_map(|card| &card.asks).collect();
        let once: BTreeSet<&String> = asks.iter().copied().collect();
        assert!(asks.len() > 2, "{kind}");
        assert_eq!(asks.len(), once.len(), "{kind}: {asks:?}");
        // The form's whole list of kinds stands on no card; which plan it is has coarse answers.
        assert!(asks.iter().all(|path| *path != "coverage.kind"), "{kind}");
    }
}

/// Whether a referral is asked for was asked with who refers.
#[test]
fn a_question_left_open_on_one_point_is_not_asked_on_the_next() {
    let form = approved()
        .with("authorization.status", "notRequired")
        .with("necessity.referrer", "physician")
        .with("interview.passed", "point.licensedReferrer");
    let answer = form.answer();
    let card = point(&answer, GateName::ReferralComplete).expect("it is open");
    let parts =
        ["reason", "frequency", "duration"].map(|part| format!("necessity.referral.{part}"));
    assert_eq!(card.asks, parts);
}

/// Whatever the clinic asks for, an accepted claim leaves nothing to the worker but visits that are not approved.
#[test]
fn an_accepted_claim_costs_nothing_at_any_charge() {
    let form = Form::default()
        .with("coverage.kind", "workersCompensation")
        .with("course.visits", "8")
        .with("interview.passed", "charge")
        .with("coverage.claimAccepted", "yes");
    let said = |form: &Form| form.answer().per_visit.map(|one| one.in_all.high.cents());
    assert_eq!(said(&form), Some(0));
    let approved = form.clone().with("authorization.status", "approved");
    assert_eq!(
        said(&approved.clone().with("authorization.visits", "8")),
        Some(0)
    );
    assert_eq!(said(&approved.with("authorization.visits", "6")), None);
    assert_eq!(
        said(&form.clone().with("authorization.status", "missing")),
        None
    );
    assert_eq!(said(&form.with("coverage.claimAccepted", "no")), None);
}

#[test]
fn a_veteran_is_first_asked_what_settles_the_rest() {
    let form = Form::default()
        .with("coverage.kind", "va")
        .with("course.visits", "8")
        .with("charges.billedCharge", "150");
    let points = |form: &Form| -> Vec<_> {
        let cards = form.answer().interview.cards.into_iter();
        let open = cards.filter(|card| card.part == Part::Coverage && !card.is_answered);
        open.filter_map(|card| card.point).collect()
    };
    assert_eq!(points(&form)[0], GateName::PriorAuthorization);
    let approved = form
        .with("authorization.status", "approved")
        .with("authorization.visits", "8");
    assert!(!points(&approved).contains(&GateName::SpecificDiagnosis));
}
