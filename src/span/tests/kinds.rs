//! Worlds in which more of one thing happens.

use super::worlds::{DOLLARS, Dice, World, course, settled_balance, settled_progress};
use crate::answer::Span;
use crate::date::Date;
use crate::plan::DollarLimitBasis;
use crate::span::case::Arrangement;

impl World {
    /// Returns a world of dollars and of many visits, in which more is to be searched.
    pub(super) fn wide(number: u64) -> Self {
        let dice = &mut Dice::seeded(number);
        let billed = dice.within(DOLLARS);
        let mut course = course(dice);
        course.visits = Span::exact(24);
        course.visits_per_week = 3;
        Self::with(dice, billed, course)
    }

    /// Returns a world of two plan years with a limit on visits that only paid ones use, where one year bounds the other.
    pub(super) fn crossing(number: u64) -> Self {
        let dice = &mut Dice::seeded(number);
        let billed = dice.up_to(12);
        let mut course = course(dice);
        course.first_visit = Date::new(2025, 12, 8).expect("it is a day");
        course.visits = Span::exact(8);
        let mut world = Self::with(dice, billed, course);
        let (Arrangement::CostSharing(open), Arrangement::CostSharing(settled)) =
            (&mut world.open.arrangement, &mut world.settled.arrangement)
        else {
            return world;
        };
        let limit = dice.progress(5);
        let deductible = dice.balance(billed * 4);
        open.visit_limit = Some((limit, false));
        settled.visit_limit = Some((settled_progress(dice, &limit), false));
        open.deductible = Some(deductible);
        settled.deductible = Some(settled_balance(dice, &deductible));
        world
    }

    /// Returns a world with a limit on dollars of what the plan counts, in which each size of a visit is rounded by itself.
    pub(super) fn counted(number: u64) -> Self {
        let dice = &mut Dice::seeded(number);
        let billed = dice.up_to(30);
        let course = course(dice);
        let mut world = Self::with(dice, billed, course);
        let (Arrangement::CostSharing(open), Arrangement::CostSharing(settled)) =
            (&mut world.open.arrangement, &mut world.settled.arrangement)
        else {
            return world;
        };
        let visits = i64::from(course.visits.high);
        let limit = dice.progress(billed * visits);
        let size = dice.span(billed);
        open.dollar_limit = Some((limit, DollarLimitBasis::Allowed));
        settled.dollar_limit = Some((settled_progress(dice, &limit), DollarLimitBasis::Allowed));
        open.per_visit_maximum = Some(size);
        settled.per_visit_maximum = Some(Span::exact(dice.within(size)));
        world
    }

    /// Returns a world of three plan years, of which the last is shorter than the one before.
    pub(super) fn long(number: u64) -> Self {
        let dice = &mut Dice::seeded(number);
        let billed = dice.up_to(30);
        let mut course = course(dice);
        course.first_visit = Date::new(2025, 12, 22).expect("it is a day");
        course.visits = Span::exact(58);
        Self::with(dice, billed, course)
    }
}
