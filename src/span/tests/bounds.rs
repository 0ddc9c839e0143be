//! On a region everything is a bound; where one figure is open, the bound is reached.

use super::scene::{Scene, is_in, wanted};
use super::worlds::World;
use crate::adjudicate::LineStatus;
use crate::answer::Span;
use crate::course::price;
use crate::plan::{Approval, DollarLimitBasis};
use crate::span::case::Case;
use crate::span::figures::Figure;
use crate::span::look::Look;
use crate::span::looks::Looks;
use crate::span::narrow::narrow;
use crate::span::number::Number;
use crate::span::outcome::Shape;
use crate::span::region::Region;
use crate::span::search::Search;
use crate::span::setting::{Kind, Setting};
use crate::span::subject::Subject;
use crate::span::{Goal, covered_visits, exact_terms};

#[test]
fn what_happens_at_a_point_is_possible_around_it_and_lies_inside_of_what_is_promised() {
    for scene in Scene::all() {
        scene.searched(|subject| {
            for (goal, shape) in scene.looked_for() {
                let promised = Look::new(&subject.setting, &scene.region, goal).promise(&shape);
                let pays = scene.happened.pays;
                let is_bound = promised.is_some_and(|bound| !goal.prefers(pays, bound));
                assert!(is_bound, "{goal:?} {promised:?} {shape:?} {scene:?}");
            }
        });
    }
}

#[test]
fn the_limits_of_a_point_lie_inside_of_what_is_left_to_them_around_it() {
    for scene in Scene::all() {
        scene.searched(|subject| {
            let look = Look::new(&subject.setting, &scene.region, Goal::Least);
            for shape in scene.happened.shapes() {
                for (figure, span) in limits(&look, &shape) {
                    let value = scene.point.at(figure).low;
                    assert!(
                        is_in(value, span),
                        "{figure:?} {span:?} {shape:?} {scene:?}"
                    );
                }
            }
        });
    }
}

#[test]
fn limits_leave_covered_what_they_do_at_each_point_and_at_a_point_of_one_plan_year_no_other() {
    for scene in Scene::all() {
        let World {
            open,
            settled,
            calendar,
        } = &scene.world;
        let authorized = Case {
            approval: Approval::EveryVisit,
            ..settled.clone()
        };
        let lines = price(&exact_terms(&authorized), calendar).lines;
        let covered = lines
            .iter()
            .filter(|line| line.status == LineStatus::Covered);
        let covered = u32::try_from(covered.count()).expect("a course is short");
        let can_be = covered_visits(std::slice::from_ref(open), calendar);
        let here = covered_visits(std::slice::from_ref(settled), calendar);
        if let (Some(can_be), Some(here)) = (can_be, here) {
            assert!(
                can_be.low <= covered && covered <= can_be.high,
                "{can_be:?} {covered} {scene:?}"
            );
            let is_exact = here == Span::exact(covered);
            assert!(
                is_exact || !calendar.is_one_plan_year(),
                "{here:?} {covered} {scene:?}"
            );
        }
    }
}

/// Returns all that limits can be for a shape to come about.
fn limits(look: &Look<'_>, shape: &Shape) -> Vec<(Figure, Span<Number>)> {
    let kinds = Kind::BOTH.into_iter().take(look.setting.years.len());
    let of_years = kinds.flat_map(|kind| look.limits(kind, shape.outcome(kind)));
    let for_good = look.setting.has_lifetime.then(|| look.lifetime(shape));
    let for_good = for_good.map(|span| (Figure::Lifetime, span));
    of_years.chain([for_good]).flatten().collect()
}

#[test]
fn where_one_figure_is_open_the_best_of_its_values_is_promised() {
    for scene in Scene::all() {
        scene.searched(|subject| {
            for figure in Figure::OF_PRICE {
                let is_promised_more = pulls_both_ways(&subject.setting, figure);
                let line = line(&scene, subject, figure).filter(|_| !is_promised_more);
                for (line, (goal, shape)) in line.into_iter().flat_map(|line| {
                    let looked_for = scene.looked_for().into_iter();
                    looked_for.map(move |one| (line, one))
                }) {
                    let best = best_of(subject, &line, (figure, goal), &shape);
                    let promised = promised(subject, &line, goal, &shape);
                    assert_eq!(promised, best, "{goal:?} {line:?} {shape:?} {scene:?}");
                }
            }
        });
    }
}

/// Returns whether more can be promised of one open figure than it has: each size of a visit is rounded by itself where dollars of
/// what the plan counts are limited, an uncovered visit rises out of network where a covered one falls, and the share of a visit that
/// the deductible spares leaves less of deductible and maximum.
fn pulls_both_ways(setting: &Setting<'_>, figure: Figure) -> bool {
    let is_size = matches!(figure, Figure::Allowed | Figure::PerVisit);
    let is_counted = setting.dollars == Some(DollarLimitBasis::Allowed);
    let rises = setting.uncovered_at_allowed && !setting.allowed_raises_price;
    let is_share = matches!(figure, Figure::Copayment | Figure::Coinsurance);
    is_size && is_counted
        || figure == Figure::Allowed && rises
        || is_share && setting.spares_visits()
}

/// Returns a point with one figure open, some cents to either side; nothing where it is settled, or another one moves with it.
fn line(scene: &Scene, subject: &Subject<'_>, figure: Figure) -> Option<Region> {
    let Span { low, high } = scene.region.at(figure).map(Number::get);
    let value = scene.point.at(figure).low.get();
    let near = Span {
        low: low.max(value - 6),
        high: high.min(value + 6),
    };
    let mut line = scene.point.with_any_steady();
    line.set(figure, Number::span(near));
    let line = subject.ties.shrink(line)?;
    let mut open = line.open_figures().filter(|open| *open != Figure::Steady);
    let is_alone = open.next() == Some(figure) && open.next().is_none();
    is_alone.then_some(line)
}

fn best_of(
    subject: &Subject<'_>,
    line: &Region,
    (figure, goal): (Figure, Goal),
    shape: &Shape,
) -> Option<Number> {
    let Span { low, high } = line.at(figure).map(Number::get);
    let totals = (low..=high).filter_map(|value| {
        let one = line.with(figure, Number::new(value));
        Look::new(&subject.setting, &one, goal).promise(shape)
    });
    totals.reduce(|one, other| if goal.prefers(one, other) { one } else { other })
}

fn promised(subject: &Subject<'_>, line: &Region, goal: Goal, shape: &Shape) -> Option<Number> {
    let looks = Looks::for_ends();
    let wanted = wanted(goal, &looks);
    let narrowed = narrow(subject, line, shape, &Search::new(&wanted))?;
    Look::new(&subject.setting, &narrowed, goal).promise(shape)
}
