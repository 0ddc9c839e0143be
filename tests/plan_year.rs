//! Laws of a course that begins in a later plan year than the one in which somebody looks up what is left.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected must stop"
)]

use coverage_estimator::crossing::{Answer, answer};
use coverage_estimator::estimate::assumptions::Assumption;
use coverage_estimator::estimate::left::Left;
use coverage_estimator::interview::{CardName, Part};
use coverage_estimator::request::json::Json;

const TODAY: &str = "2026-11-30";

/// 12 visits of $150, of which the plan counts $95 and the patient pays 20 percent after the deductible, from 5 January 2027 on.
const COURSE: [(&str, &str); 11] = [
    ("coverage.kind", "ppo"),
    ("network", "in"),
    ("course.visits", "12"),
    ("course.firstVisit", "2027-01-05"),
    ("charges.billedCharge", "150"),
    ("charges.cashRate", "none"),
    ("charges.allowedAmount", "95"),
    ("coverage.inNetwork.copayment", "none"),
    ("coverage.inNetwork.coinsurance", "20"),
    ("coverage.inNetwork.outOfPocketMaximum", "none"),
    ("coverage.inNetwork.visitLimit", "none"),
];

/// Answers the course with other texts at some of its places; an empty one takes a text away.
fn told(others: &[(&str, &str)]) -> Answer {
    let texts = COURSE.iter().chain(others);
    let texts = texts.map(|(path, text)| ((*path).to_owned(), Json::Text((*text).to_owned())));
    answer(&Json::Object(texts.collect()), TODAY, None)
}

fn pays(answer: &Answer) -> (i64, i64) {
    let estimate = answer.estimate.as_ref().expect("there is an estimate");
    let insurance = estimate.insurance.as_ref().expect("it is insured");
    let pays = insurance.patient_pays;
    (pays.low.cents(), pays.high.cents())
}

fn asks(answer: &Answer, card: CardName) -> bool {
    let mut cards = answer.interview.cards.iter();
    cards.any(|one| one.card == card && one.part == Part::Number && !one.is_answered)
}

const TOTAL: &str = "coverage.inNetwork.deductible.amount";
const MET: &str = "coverage.inNetwork.deductible.met";
const REMAINING: &str = "coverage.inNetwork.deductible.remaining";

#[test]
fn what_is_left_this_year_is_not_left_of_next_years_deductible() {
    // 12 × 95 = 1,140, which the new deductible of 3,000 takes whole, whatever is left of the old one.
    for left in ["0", "400"] {
        let answer = told(&[(TOTAL, "3000"), (REMAINING, left)]);
        assert_eq!(pays(&answer), (114_000, 114_000));
    }
    // Two of three say the third: 2,600 met and 400 left are 3,000.
    let answer = told(&[(MET, "2600"), (REMAINING, "400")]);
    assert_eq!(pays(&answer), (114_000, 114_000));
}

#[test]
fn a_deductible_that_is_met_this_year_leaves_next_years_open() {
    // From no deductible, 12 × 19 = 228, to one that takes all of it.
    let answer = told(&[(REMAINING, "0")]);
    assert_eq!(pays(&answer), (22_800, 114_000));
    assert!(asks(&answer, CardName::NextYear));
    // The total is what is left at least: 400, then 20 % of the other 740, which are 148.
    let answer = told(&[(REMAINING, "400")]);
    assert_eq!(pays(&answer), (54_800, 114_000));
}

#[test]
fn before_the_plan_year_turns_what_is_left_counts() {
    // 4 × 19 = 76, all in December.
    let december = [("course.firstVisit", "2026-12-01"), ("course.visits", "4")];
    let answer = told(&[december[0], december[1], (REMAINING, "0")]);
    assert_eq!(pays(&answer), (7_600, 7_600));
    assert_eq!(answer.new_plan_year, None);
}

#[test]
fn the_plans_own_year_decides() {
    let from_july = ("coverage.planYearStart", "07-01");
    let answer = told(&[from_july, (REMAINING, "0")]);
    assert_eq!(pays(&answer), (22_800, 22_800));
    let july = ("course.firstVisit", "2027-07-06");
    let answer = told(&[from_july, july, (TOTAL, "3000"), (REMAINING, "0")]);
    assert_eq!(pays(&answer), (114_000, 114_000));
    let day = answer.new_plan_year.map(|day| day.to_string());
    assert_eq!(day.as_deref(), Some("2027-07-01"));
}

#[test]
fn a_maximum_and_a_limit_begin_again_too() {
    let none = ("coverage.inNetwork.deductible", "none");
    let maximum = |text| ("coverage.inNetwork.outOfPocketMaximum.amount", text);
    let reached = ("coverage.inNetwork.outOfPocketMaximum.remaining", "0");
    let no_longer_none = ("coverage.inNetwork.outOfPocketMaximum", "");
    // 12 × 19 = 228, of which a maximum of 100 leaves 100.
    let answer = told(&[none, no_longer_none, maximum("100"), reached]);
    assert_eq!(pays(&answer), (10_000, 10_000));

    let no_longer_none = ("coverage.inNetwork.visitLimit", "");
    let limit = ("coverage.inNetwork.visitLimit.visits", "20");
    let used_up = ("coverage.inNetwork.visitLimit.remaining", "0");
    let answer = told(&[none, no_longer_none, limit, used_up]);
    assert_eq!(pays(&answer), (22_800, 22_800));
}

const MAXIMUM: &str = "coverage.inNetwork.outOfPocketMaximum";
const LIMIT: &str = "coverage.inNetwork.visitLimit";

#[test]
fn a_maximum_that_nobody_knows_is_not_below_the_deductible_of_a_new_plan_year() {
    // 12 × 95 = 1,140 are all below a deductible of 3,000, and so below every maximum that a plan with it has.
    let answer = told(&[(MAXIMUM, ""), (TOTAL, "3000")]);
    assert_eq!(pays(&answer), (114_000, 114_000));
    // At the least a maximum of 500 too; at the most none is reached: 500, and 20 % of the other 640, which are 128.
    for said in [[(TOTAL, "500"), (MET, "0")], [(TOTAL, "500"), (MET, "500")]] {
        assert_eq!(
            pays(&told(&[&[(MAXIMUM, "")], &said[..]].concat())),
            (50_000, 62_800)
        );
    }
    // One that is reached today begins again at the deductible too.
    let reached = ("coverage.inNetwork.outOfPocketMaximum.remaining", "0");
    let answer = told(&[(MAXIMUM, ""), reached, (TOTAL, "500")]);
    assert_eq!(pays(&answer), (50_000, 62_800));
    // Without a deductible it can be nothing, as before the turn of the year it can be reached.
    let none = ("coverage.inNetwork.deductible", "none");
    assert_eq!(pays(&told(&[(MAXIMUM, ""), none])), (0, 22_800));
    let december = [("course.firstVisit", "2026-12-01"), ("course.visits", "4")];
    let answer = told(&[&[(MAXIMUM, ""), (TOTAL, "3000")], &december[..]].concat());
    // 4 × 95 = 380.
    assert_eq!(pays(&answer), (0, 38_000));
}

#[test]
fn a_maximum_that_nobody_knows_stays_among_what_is_taken_for_granted() {
    let answer = told(&[(MAXIMUM, ""), (TOTAL, "500"), (MET, "0")]);
    let estimate = answer.estimate.expect("there is an estimate");
    let bounds = estimate.assumptions.iter().find_map(|one| match one {
        Assumption::Unknown {
            field, low, high, ..
        } => (*field == format!("{MAXIMUM}.amount")).then_some((*low, *high)),
        _ => None,
    });
    // From the deductible to the federal limit of 2027.
    assert_eq!(bounds, Some((50_000, 1_200_000)));
    // Nothing that anybody has said counts no longer.
    assert_eq!(answer.new_plan_year, None);
}

#[test]
fn a_high_deductible_that_nobody_knows_is_not_met_in_a_new_plan_year() {
    // The least deductible of such a plan in 2027 is 1,750, and the course comes to 1,140.
    let answer = told(&[(MAXIMUM, ""), ("coverage.kind", "hdhp")]);
    assert_eq!(pays(&answer), (114_000, 114_000));
}

#[test]
fn of_a_limit_that_nobody_knows_no_visit_is_used_in_a_new_plan_year() {
    let none = ("coverage.inNetwork.deductible", "none");
    // 12 × 19 = 228; at the most a limit of 4, 4 × 19 = 76, and 8 × 95 = 760 after it.
    assert_eq!(pays(&told(&[(LIMIT, ""), none])), (22_800, 83_600));
    // In December it can be used up: 4 × 95 = 380.
    let december = [("course.firstVisit", "2026-12-01"), ("course.visits", "4")];
    let answer = told(&[&[(LIMIT, ""), none], &december[..]].concat());
    assert_eq!(pays(&answer), (7_600, 38_000));
}

#[test]
fn a_plan_that_pays_nothing_outside_pays_nothing_there_in_a_new_plan_year() {
    // 12 × 150, and no word of what is met there makes a benefit of it.
    let answer = told(&[("coverage.kind", "hmo"), ("network", "out")]);
    assert_eq!(pays(&answer), (180_000, 180_000));
}

#[test]
fn more_than_the_course_needs_is_still_more_than_it_needs() {
    let none = ("coverage.inNetwork.deductible", "none");
    let no_longer_none = ("coverage.inNetwork.outOfPocketMaximum", "");
    let far = (
        "coverage.inNetwork.outOfPocketMaximum.remaining",
        "1140–10600",
    );
    assert_eq!(pays(&told(&[none, no_longer_none, far])), (22_800, 22_800));
}

#[test]
fn a_limit_for_life_never_begins_again() {
    let none = ("coverage.inNetwork.deductible", "none");
    let life = ("coverage.inNetwork.lifetimeLimit.amount", "1000");
    let left = ("coverage.inNetwork.lifetimeLimit.remaining", "0");
    let answer = told(&[none, life, left]);
    // No visit is paid: 12 × 95 = 1,140.
    assert_eq!(pays(&answer), (114_000, 114_000));
    assert_eq!(answer.new_plan_year, None);
}

#[test]
fn the_request_is_of_the_plan_year_of_the_first_visit() {
    let answer = told(&[(TOTAL, "3000"), (REMAINING, "400")]);
    let Json::Object(request) = &answer.request else {
        panic!("a request is an object");
    };
    let written = coverage_estimator::request::json::to_text(request);
    assert!(
        written.contains(r#""deductible":{"amount":300000,"met":0}"#),
        "{written}"
    );
    let day = answer.new_plan_year.map(|day| day.to_string());
    assert_eq!(day.as_deref(), Some("2027-01-01"));
}

#[test]
fn what_was_typed_is_said_back_as_it_was_typed() {
    let answer = told(&[(TOTAL, "3000"), (REMAINING, "400")]);
    let echo = |path| answer.echoes.get(path).map(|echo| (echo.low, echo.high));
    assert_eq!(echo(REMAINING), Some((40_000, 40_000)));
    // 3,000 less 400, this year.
    assert_eq!(echo(MET), Some((260_000, 260_000)));
}

#[test]
fn the_dates_are_asked_for_where_the_course_may_begin_after_the_turn() {
    // Two visits that may be in December, 2 × 19 = 38, or in January, 2 × 95 = 190.
    let two = [("course.firstVisit", ""), ("course.visits", "2")];
    let answer = told(&[two[0], two[1], (TOTAL, "3000"), (REMAINING, "0")]);
    assert_eq!(pays(&answer), (3_800, 3_800));
    assert!(asks(&answer, CardName::Start));
    let none = ("coverage.inNetwork.deductible", "none");
    assert!(!asks(&told(&[two[0], two[1], none]), CardName::Start));
}

fn left(answer: &Answer) -> Vec<Left> {
    let estimate = answer.estimate.as_ref().expect("there is an estimate");
    estimate.shown.left.clone()
}

/// In December alone, with an open maximum and an open visit limit.
const DECEMBER: [(&str, &str); 4] = [
    ("course.firstVisit", "2026-12-01"),
    ("course.visits", "4"),
    ("coverage.inNetwork.outOfPocketMaximum", ""),
    ("coverage.inNetwork.visitLimit", ""),
];

fn in_december(others: &[(&str, &str)]) -> Answer {
    told(&[&DECEMBER, others].concat())
}

#[test]
fn what_is_left_after_a_visit_is_known_where_somebody_said_what_was_left_before() {
    assert_eq!(left(&in_december(&[])), []);
    let visits = ("coverage.inNetwork.visitLimit.remaining", "10");
    let said = in_december(&[(REMAINING, "400"), visits]);
    assert_eq!(left(&said), [Left::Deductible, Left::Visits]);
    // Two of three say the third.
    let said = in_december(&[(TOTAL, "3000"), (MET, "2600")]);
    assert_eq!(left(&said), [Left::Deductible]);
    assert_eq!(left(&in_december(&[(TOTAL, "3000")])), []);
}

#[test]
fn more_than_enough_is_no_figure_of_what_is_left() {
    let far = (
        "coverage.inNetwork.outOfPocketMaximum.remaining",
        "1800–10600",
    );
    assert_eq!(left(&in_december(&[far])), []);
    let pip = [
        ("coverage.kind", "autoPip"),
        ("coverage.state", "MA"),
        ("coverage.deductible.remaining", "0"),
        ("coverage.limit.remaining", "1800–1000000"),
    ];
    assert_eq!(left(&told(&pip)), [Left::Deductible]);
}

#[test]
fn over_the_turn_what_is_left_hangs_on_the_next_total_too() {
    let over = ("course.visits", "12");
    assert_eq!(left(&in_december(&[over, (REMAINING, "400")])), []);
    let said = in_december(&[over, (TOTAL, "3000"), (REMAINING, "400")]);
    assert_eq!(left(&said), [Left::Deductible]);
}

/// 12 visits at $100, one a week from 30 November on: five in December, and seven in a plan year in which the deductible and the maximum
/// begin again.
fn over_the_turn(others: &[(&str, &str)]) -> Answer {
    let days = [
        ("course.firstVisit", "2026-11-30"),
        ("charges.allowedAmount", "100"),
        ("coverage.inNetwork.coinsurance", "30"),
        (TOTAL, "3000"),
        (MET, "3000"),
    ];
    told(&[&days, others].concat())
}

const LEFT: &str = "coverage.inNetwork.outOfPocketMaximum.remaining";

#[test]
fn a_maximum_that_is_reached_this_year_is_not_next_years() {
    // Nothing in December; then no maximum is below the deductible of 3,000, which takes all seven visits: 7 × 100.
    let reached = over_the_turn(&[(MAXIMUM, ""), (LEFT, "0")]);
    assert_eq!(pays(&reached), (70_000, 70_000));
    // Of a maximum of which nobody has said anything nothing may be left in December, and else 5 × 30 are due.
    let open = over_the_turn(&[(MAXIMUM, "")]);
    assert_eq!(pays(&open), (70_000, 85_000));
    // A plan that has none: 5 × 30 and 7 × 100.
    assert_eq!(pays(&over_the_turn(&[])), (85_000, 85_000));
}

/// Once nothing is left, what was met is the total: a person is asked for the one that stands in the plan's papers.
#[test]
fn of_a_deductible_that_is_met_the_total_alone_is_asked() {
    let answer = over_the_turn(&[(TOTAL, ""), (MET, ""), (REMAINING, "0")]);
    let shown = answer.estimate.expect("there is an estimate").shown;
    assert!(shown.asks_first.contains(&TOTAL.to_owned()));
    assert!(!shown.asks_first.contains(&MET.to_owned()));
}

/// $400 of this year's maximum is left, and how much it is in all nobody has said: next year's is no less than its deductible.
#[test]
fn what_is_left_of_a_maximum_is_no_bound_on_next_years() {
    let answer = told(&[
        (TOTAL, "3000"),
        (REMAINING, "0"),
        (MAXIMUM, ""),
        (LEFT, "400"),
    ]);
    // 12 × 95, which the new deductible takes whole.
    assert_eq!(pays(&answer), (114_000, 114_000));
}

/// 12 visits at $100 from 7 December on: four in December, eight in January, of which a new deductible of $500 takes five and 20 % is due
/// of three.
#[test]
fn what_a_family_has_used_up_this_year_is_not_used_up_next_year() {
    let own = |others: &[(&str, &str)]| {
        let course = [
            ("course.firstVisit", "2026-12-07"),
            ("charges.allowedAmount", "100"),
            ("coverage.inNetwork.coinsurance", "20"),
            (TOTAL, "500"),
            (MET, "500"),
            (MAXIMUM, ""),
            (
                "coverage.inNetwork.outOfPocketMaximum.family.remaining",
                "0",
            ),
        ];
        pays(&told(&[&course, others].concat()))
    };
    // A member's own maximum is $4,000, and the family's no less: 500 + 3 × 20.
    let embedded = [
        ("coverage.inNetwork.outOfPocketMaximum.amount", "4000"),
        ("coverage.inNetwork.outOfPocketMaximum.met", "1000"),
        (
            "coverage.inNetwork.outOfPocketMaximum.family.kind",
            "embedded",
        ),
    ];
    assert_eq!(own(&embedded), (56_000, 56_000));
    // Of the family's alone only the deductible is known: 500 at least.
    let aggregate = [(
        "coverage.inNetwork.outOfPocketMaximum.family.kind",
        "aggregate",
    )];
    assert_eq!(own(&aggregate), (50_000, 56_000));
}
