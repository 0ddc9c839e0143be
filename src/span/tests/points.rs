//! At a point everything is exact.

use super::scene::{GOALS, Scene};
use crate::span::look::Look;
use crate::span::looks::Looks;
use crate::span::mend::{at_best_corner, candidates};
use crate::span::number::Number;
use crate::span::outcome::{Outcome, Shape, Why};
use crate::span::point::pays;
use crate::span::setting::Setting;

/// Calls `check` with the settled case of each world.
fn at_each_point(check: impl Fn(&Scene, &Setting<'_>)) {
    for scene in Scene::all() {
        let looks = Looks::for_ends();
        let setting = Setting::new(&scene.world.settled, &scene.world.calendar, &looks);
        check(&scene, &setting);
    }
}

#[test]
fn the_patient_pays_what_the_visits_cost_one_by_one() {
    at_each_point(|scene, setting| {
        let pays = pays(setting, &scene.point);
        assert_eq!(pays, scene.happened.pays, "{scene:?}");
    });
}

#[test]
fn what_happens_is_possible_and_promises_what_it_costs() {
    at_each_point(|scene, setting| {
        for (goal, shape) in scene.looked_for() {
            let promised = Look::new(setting, &scene.point, goal).promise(&shape);
            let pays = Some(scene.happened.pays);
            assert_eq!(promised, pays, "{goal:?} {shape:?} {scene:?}");
        }
    });
}

/// More than one reason can do, but no other number of visits.
#[test]
fn nothing_is_possible_but_what_happens() {
    at_each_point(|scene, setting| {
        if setting.has_lifetime || setting.years.len() != 1 {
            return;
        }
        let covered = scene.happened.shapes()[0].first.visits;
        for shape in shapes_of_one_year(setting.years[0].authorized) {
            for goal in GOALS {
                let promised = Look::new(setting, &scene.point, goal).promise(&shape);
                let is_so = promised.is_none_or(|promised| {
                    shape.first.visits == covered && !goal.prefers(promised, scene.happened.pays)
                });
                assert!(is_so, "{goal:?} {promised:?} {shape:?} {scene:?}");
            }
        }
    });
}

fn shapes_of_one_year(most: Number) -> impl Iterator<Item = Shape> {
    let of = |visits, why| Shape {
        first: Outcome { visits, why },
        later: Outcome {
            visits: Number::ZERO,
            why: Why::Lifetime,
        },
        lifetime: None,
    };
    let fewer = (0..most.count()).map(Number::of_count);
    let limited =
        fewer.flat_map(move |visits| [Why::Visits, Why::Dollars].map(|why| of(visits, why)));
    limited.chain([of(most, Why::Course)])
}

#[test]
fn the_point_itself_is_tried() {
    for scene in Scene::all() {
        scene.searched(|subject| {
            for (goal, shape) in scene.looked_for() {
                let tried = candidates(subject, &scene.point, &shape, goal);
                let at_corner = at_best_corner(subject, &scene.point, &shape, goal);
                let found = !tried.is_empty() && at_corner.is_some();
                assert!(
                    found,
                    "{goal:?} {tried:?} {at_corner:?} {shape:?} {scene:?}"
                );
                for one in tried.iter().chain(&at_corner) {
                    assert_eq!(pays(&subject.setting, one), scene.happened.pays);
                }
            }
        });
    }
}
