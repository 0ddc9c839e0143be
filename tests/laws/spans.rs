//! What is paid at least and at most while answers are not known.

use coverage_estimator::estimate::{estimate as whole, glance};
use coverage_estimator::request::json::Json;
use coverage_estimator::request::read::read;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::openings::{all_widened, steps, widened};
use crate::requests::{any_kind, insured};
use crate::{ends, estimate, number, reply, span, tries};

proptest! {
    #![proptest_config(tries(400))]

    #[test]
    fn an_exact_request_has_one_number_and_nothing_to_ask(request in insured()) {
        let estimate = estimate(&request);
        let (low, high) = span(&estimate);
        prop_assert_eq!(low, high);
        prop_assert_eq!(&estimate["questions"], &json!([]));
        let [low, high] = ends(&estimate);
        prop_assert_eq!(low, high);
        for assumption in estimate["assumptions"].as_array().unwrap() {
            prop_assert!(!assumption["code"].as_str().unwrap().starts_with("unknown"), "{}", assumption);
        }
    }

    #[test]
    fn a_glance_shows_what_stands_first_of_the_estimate(request in any_kind(), steps in steps(4)) {
        let json = Json::from_text(&all_widened(&request, &steps).to_string()).expect("it is JSON");
        let request = read(&json).expect("it is in order");
        let (first, shown) = (glance(&request, None), whole(&request, None).shown);
        prop_assert_eq!(first.sums, shown.sums);
        prop_assert_eq!(
            first.ordinary.map(|one| one.patient_pays),
            shown.ordinary.map(|one| one.patient_pays)
        );
    }

    /// The first of these is exact, and each is one combination or more of every later one.
    #[test]
    fn an_answer_that_is_less_known_never_narrows_the_span(request in insured(), steps in steps(6)) {
        let mut request = request;
        let mut inner = span(&estimate(&request));
        for step in &steps {
            let wider = widened(&request, step);
            let estimated = estimate(&wider);
            let outer = span(&estimated);
            prop_assert!(
                outer.0 <= inner.0 && inner.1 <= outer.1,
                "{:?} of {} is not inside {:?} of {}", inner, request, outer, wider
            );
            (request, inner) = (wider, span(&estimated));
        }
    }

    #[test]
    fn the_answers_behind_an_end_give_that_end_again(request in insured(), steps in steps(5)) {
        let estimated = estimate(&all_widened(&request, &steps));
        for end in ends(&estimated) {
            let again = estimate(&end["given"]);
            let pays = number(&end["totals"], "patientPays");
            prop_assert_eq!(span(&again), (pays, pays), "{}", end["given"]);
            prop_assert_eq!(&again["questions"], &json!([]));
            for key in ["visits", "totals", "given"] {
                prop_assert_eq!(&again["insurance"]["low"][key], &end[key]);
            }
        }
    }

    /// It is one of the combinations, or several, and what it leaves to either side is said to come of something.
    #[test]
    fn the_ordinary_combination_lies_inside_the_span(request in insured(), steps in steps(6)) {
        let estimate = estimate(&all_widened(&request, &steps));
        let ordinary = &estimate["shown"]["ordinary"];
        // Where no limit is open there is none, which is most of these requests.
        if !ordinary.is_object() {
            return Ok(());
        }
        let (low, high) = span(&estimate);
        let inner = (number(&ordinary["patientPays"], "low"), number(&ordinary["patientPays"], "high"));
        prop_assert!(low <= inner.0 && inner.0 <= inner.1 && inner.1 <= high, "{:?} in {:?}", inner, (low, high));
        prop_assert!(inner != (low, high), "{:?} says no more than the span", inner);
        prop_assert_ne!(&ordinary["far"], &json!([]));
        prop_assert!(inner.0 < inner.1 || ordinary["hangsOn"] == json!([]), "{}", ordinary);
    }

    #[test]
    fn the_most_worthwhile_question_comes_first(request in insured(), steps in steps(6)) {
        let estimate = estimate(&all_widened(&request, &steps));
        let (low, high) = span(&estimate);
        let worth: Vec<i64> = questions(&estimate).iter().map(|one| number(one, "narrowsBy")).collect();
        prop_assert!(worth.is_sorted_by(|one, next| one >= next), "{:?}", worth);
        prop_assert!(worth.iter().all(|worth| (0..=high - low).contains(worth)), "{:?}", worth);
    }

    #[test]
    fn an_answer_that_becomes_known_never_widens_the_span(request in insured(), steps in steps(4)) {
        let open = all_widened(&request, &steps);
        let estimated = estimate(&open);
        let (low, high) = span(&estimated);
        for question in questions(&estimated) {
            let field = question["field"].as_str().expect("a question names its field");
            let pointer = format!("/{}", field.replace('.', "/"));
            for end in ends(&estimated) {
                let Some(value) = end["given"].pointer(&pointer) else { continue };
                let mut known = open.clone();
                put(&mut known, field, value.clone());
                cut_to_its_amount(&mut known, &pointer);
                let inner = span(&estimate(&known));
                prop_assert!(low <= inner.0 && inner.1 <= high, "{} of {}", field, known);
                let pays = number(&end["totals"], "patientPays");
                let reached = if std::ptr::eq(end, ends(&estimated)[0]) { inner.0 <= pays } else { inner.1 >= pays };
                prop_assert!(reached, "{} loses its end in {}", field, known);
            }
        }
    }

    #[test]
    fn what_is_left_says_the_same_as_what_is_met(request in insured(), steps in steps(1)) {
        let open = all_widened(&request, &steps);
        let mut by_what_is_left = open.clone();
        for side in ["inNetwork", "outOfNetwork"] {
            for (place, amount, met) in [
                ("deductible", "amount", "met"),
                ("outOfPocketMaximum", "amount", "met"),
                ("visitLimit", "visits", "used"),
                ("dollarLimit", "amount", "used"),
                ("lifetimeLimit", "amount", "used"),
            ] {
                let whole = by_what_is_left.pointer_mut(&format!("/coverage/{side}/{place}"));
                if let Some(whole) = whole.filter(|whole| whole[amount].is_i64() && whole[met].is_i64()) {
                    whole["remaining"] = (number(whole, amount) - number(whole, met)).into();
                    whole[met] = Value::Null;
                }
            }
        }
        prop_assert_eq!(estimate(&open)["insurance"].clone(), estimate(&by_what_is_left)["insurance"].clone());
    }
}

proptest! {
    #![proptest_config(tries(24))]

    /// Corners and random points of what is open; both are requests that say more.
    #[test]
    fn no_combination_lies_outside_of_the_span(
        request in insured(),
        steps in steps(6),
        draws in prop::collection::vec(prop::collection::vec(any::<Index>(), 12), 200),
    ) {
        let open = all_widened(&request, &steps);
        let outer = span(&estimate(&open));
        let corners = [settled(&open, &mut |low, _| low), settled(&open, &mut |_, high| high)];
        let points = draws.iter().map(|draws| {
            let mut draws = draws.iter().cycle();
            settled(&open, &mut |low, high| match draws.next() {
                None => low,
                // Every other figure stands at an end or beside it, where limits are reached to the cent.
                Some(draw) if draw.index(2) == 0 => [low, (low + 1).min(high), (high - 1).max(low), high][draw.index(4)],
                Some(draw) => low + i64::try_from(draw.index(usize::try_from(high - low + 1).unwrap())).unwrap(),
            })
        });
        for point in corners.into_iter().chain(points) {
            let reply = reply(&point);
            // More met than there is makes no combination.
            if reply["problems"].is_null() {
                let inner = span(&reply["estimate"]);
                prop_assert!(outer.0 <= inner.0 && inner.1 <= outer.1, "{:?} of {} is outside of {:?} of {}", inner, point, outer, open);
            }
        }
    }
}

/// Returns a request with a number in place of every span of numbers.
fn settled(request: &Value, pick: &mut impl FnMut(i64, i64) -> i64) -> Value {
    match request {
        Value::Object(parts) => match (request["low"].as_i64(), request["high"].as_i64()) {
            (Some(low), Some(high)) => pick(low, high).into(),
            _ => parts
                .iter()
                .map(|(key, part)| (key.clone(), settled(part, pick)))
                .collect(),
        },
        same => same.clone(),
    }
}

fn questions(estimate: &Value) -> &[Value] {
    estimate["questions"]
        .as_array()
        .expect("questions are a list")
}

/// Puts a value at a path, through objects that may not be there yet.
fn put(request: &mut Value, path: &str, value: Value) {
    let mut place = request;
    for key in path.split('.') {
        if !place.is_object() {
            *place = json!({});
        }
        place = &mut place[key];
    }
    *place = value;
}

/// Where an amount has become known, no more of it can be met or used.
fn cut_to_its_amount(request: &mut Value, pointer: &str) {
    let (place, _) = pointer.rsplit_once('/').expect("an answer has a place");
    let Some(whole) = request.pointer_mut(place).filter(|whole| whole.is_object()) else {
        return;
    };
    let amount = ["amount", "visits"]
        .iter()
        .find_map(|key| whole.get(*key)?.as_i64());
    for met in ["met", "used"] {
        if let (Some(high), Some(amount)) = (whole[met]["high"].as_i64(), amount) {
            whole[met]["high"] = high.min(amount).into();
        }
    }
}
