//! What the search leaves out holds nothing further out, and what it tries are combinations.

use super::scene::{GOALS, Scene, holds, wanted};
use crate::course::total;
use crate::span::cut::cut;
use crate::span::looks::Looks;
use crate::span::mend::candidates;
use crate::span::narrow::narrow;
use crate::span::number::Number;
use crate::span::point::pays;
use crate::span::search::{Found, Search};
use crate::span::witness::witness;
use crate::span::{Goal, exact_terms, extreme_within};

#[test]
fn a_region_that_is_narrowed_and_cut_keeps_what_lies_further_out_than_what_is_found() {
    for scene in Scene::all() {
        scene.searched(|subject| {
            for (goal, shape) in scene.looked_for() {
                let looks = Looks::for_ends();
                let wanted = wanted(goal, &looks);
                let mut search = Search::new(&wanted);
                search.found = a_cent_nearer(&scene, goal);
                let narrowed = narrow(subject, &scene.region, &shape, &search);
                let Some(narrowed) = narrowed.filter(|region| holds(region, &scene.point)) else {
                    panic!("{goal:?} {narrowed:?} {shape:?} {scene:?}");
                };
                if narrowed.is_point() {
                    continue;
                }
                let is_kept =
                    cut(&search, subject, &narrowed, &shape)
                        .iter()
                        .any(|(bound, part)| {
                            holds(part, &scene.point) && !goal.prefers(scene.happened.pays, *bound)
                        });
                assert!(is_kept, "{goal:?} {narrowed:?} {shape:?} {scene:?}");
            }
        });
    }
}

/// Returns an end that the point lies a cent beyond, if anything can.
fn a_cent_nearer(scene: &Scene, goal: Goal) -> Option<Found<'_>> {
    let here = scene.happened.pays;
    let pays = match goal {
        Goal::Least => here + Number::ONE,
        Goal::Greatest => here - Number::ONE,
    };
    (pays >= Number::ZERO).then_some(Found {
        pays,
        case: &scene.world.open,
        point: scene.point,
    })
}

#[test]
fn what_is_tried_is_a_combination_and_costs_what_it_is_said_to() {
    for scene in Scene::all() {
        let (open, calendar) = (&scene.world.open, &scene.world.calendar);
        scene.searched(|subject| {
            for (goal, shape) in scene.looked_for() {
                for point in candidates(subject, &scene.region, &shape, goal) {
                    let settled = witness(open, &point, calendar).expect("it is possible");
                    assert!(open.allows(&settled), "{settled:?} {scene:?}");
                    let costs = Number::of_cents(total(&exact_terms(&settled), calendar));
                    assert_eq!(
                        costs,
                        pays(&subject.setting, &point),
                        "{settled:?} {scene:?}"
                    );
                }
            }
        });
    }
}

#[test]
fn an_end_is_a_combination_and_no_other_lies_beyond_it() {
    for scene in Scene::all() {
        let (open, calendar) = (&scene.world.open, &scene.world.calendar);
        for goal in GOALS {
            let looks = Looks::for_ends();
            let end = extreme_within(std::slice::from_ref(open), calendar, &wanted(goal, &looks));
            let end = end.expect("there is a case");
            let is_beyond = goal.prefers(scene.happened.pays, Number::new(end.bound));
            assert!(!is_beyond, "{goal:?} {end:?} {scene:?}");
            assert!(open.allows(&end.case), "{goal:?} {end:?} {scene:?}");
            let costs = total(&exact_terms(&end.case), calendar);
            assert_eq!(costs.cents(), end.pays, "{goal:?} {end:?} {scene:?}");
        }
    }
}

/// What bounds the end without a look stands in for what was not looked at.
#[test]
fn where_nothing_may_be_looked_at_an_end_lies_no_further_than_it_is_known_to() {
    for scene in Scene::all() {
        for goal in GOALS {
            let none = Looks::of(0, 0);
            let mut wanted = wanted(goal, &none);
            let (low, high) = (-1, 1_000_000_000);
            wanted.reach = Some(if goal == Goal::Least { low } else { high });
            let case = std::slice::from_ref(&scene.world.open);
            let end = extreme_within(case, &scene.world.calendar, &wanted);
            assert_eq!(end.map(|end| end.bound), wanted.reach, "{goal:?} {scene:?}");
        }
    }
}
