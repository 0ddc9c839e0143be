//! A world with what happens in it, seen as a point and a region around it.

use super::happened::Happened;
use super::worlds::{Dice, Numbered, World};
use crate::answer::Span;
use crate::span::figures::Figure;
use crate::span::look::Look;
use crate::span::looks::Looks;
use crate::span::number::Number;
use crate::span::outcome::Shape;
use crate::span::region::{Region, Ties};
use crate::span::setting::Setting;
use crate::span::subject::Subject;
use crate::span::{Goal, Wanted};

pub(super) const GOALS: [Goal; 2] = [Goal::Least, Goal::Greatest];
const WORLDS: u64 = 5_000;

/// Everything that a law looks at; a failing one prints it.
#[derive(Debug)]
pub(super) struct Scene {
    pub(super) world: World,
    pub(super) happened: Happened,
    pub(super) point: Region,
    pub(super) region: Region,
}

impl Scene {
    /// Returns a scene for each world, always the same.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let kinds = [World::of, World::crossing, World::counted];
        kinds
            .into_iter()
            .flat_map(|world| (0..WORLDS).map(move |number| Self::of(number, world)))
    }

    fn of(number: u64, world: Numbered) -> Self {
        let world = world(number);
        let one_plan_year = world.calendar.is_one_plan_year();
        let whole = Region::of(&world.open, one_plan_year);
        let mut point = inside(Region::of(&world.settled, one_plan_year), &whole);
        let looks = Looks::for_ends();
        let setting = Setting::new(&world.settled, &world.calendar, &looks);
        let steady = Look::new(&setting, &point, Goal::Least).steady();
        point.set(Figure::Steady, steady);
        let ties = Ties::of(&world.open, one_plan_year);
        Self {
            happened: Happened::of(&world),
            region: around(&mut Dice::seeded(number), &point, &whole, &ties),
            world,
            point,
        }
    }

    /// Calls `check` with the open case as the search has it.
    pub(super) fn searched(&self, check: impl FnOnce(&Subject<'_>)) {
        let looks = Looks::for_ends();
        check(&Subject::new(
            &self.world.open,
            &self.world.calendar,
            &looks,
        ));
    }

    /// Returns what happens in every way to say it, for both ends.
    pub(super) fn looked_for(&self) -> Vec<(Goal, Shape)> {
        let shapes = self.happened.shapes();
        let of_goal = |goal| shapes.iter().map(move |shape| (goal, *shape));
        GOALS.into_iter().flat_map(of_goal).collect()
    }
}

pub(super) const fn wanted(goal: Goal, looks: &Looks) -> Wanted<'_> {
    Wanted {
        goal,
        looks,
        reach: None,
    }
}

/// Returns a point with what makes no difference as the region has it: a maximum above every allowed amount, and what is waived.
fn inside(mut point: Region, region: &Region) -> Region {
    for figure in Figure::ALL {
        let Span { low, high } = region.at(figure);
        let value = point.at(figure).low;
        if figure != Figure::Steady {
            point.set(figure, Span::exact(value.max(low).min(high)));
        }
    }
    point
}

/// Returns a part of a region that a point of it lies in.
fn around(dice: &mut Dice, point: &Region, region: &Region, ties: &Ties) -> Region {
    let mut part = *region;
    for figure in Figure::ALL {
        let Span { low, high } = region.at(figure).map(Number::get);
        let value = point.at(figure).low.get();
        let (below, above) = (Span { low, high: value }, Span { low: value, high });
        let narrowed = match dice.up_to(3) {
            0 => Span::exact(value),
            1 => Span {
                low: dice.within(below),
                high: dice.within(above),
            },
            _ => Span { low, high },
        };
        part.set(figure, Number::span(narrowed));
    }
    let part = ties.shrink(part).expect("the point is possible");
    assert!(holds(&part, point), "{point:?} in {part:?}");
    part
}

/// Returns whether a point lies in a region.
pub(super) fn holds(region: &Region, point: &Region) -> bool {
    let inside = |figure| is_in(point.at(figure).low, region.at(figure));
    Figure::ALL.into_iter().all(inside)
}

pub(super) fn is_in(value: Number, span: Span<Number>) -> bool {
    span.low <= value && value <= span.high
}
