//! What knowing an answer is worth: its Shapley value.
//!
//! At the start hardly any single answer narrows the span, because each end is reached in several ways. So each answer is
//! asked for after others, in several orders, and its worth is the mean of what it narrows beyond those before it: the
//! width of the span less the mean width at each of its values, which are the least and the greatest of a number, and all
//! of a choice. To go on to the next answer it is then settled at one of these values, drawn with the order. An answer that
//! those before it settle or contradict narrows nothing more.
//!
//! Each order is gone through forward with its draws and backward with the opposite ones, so that an answer that comes
//! early in one comes late in the other: that evens out more than as many orders drawn apart.

use std::rc::Rc;

use crate::answer::Span;
use crate::calendar::Calendar;
use crate::money::{Cents, rounded_half_up};
use crate::request::open::{CanBe, Open};
use crate::request::table::Lack;
use crate::request::{Request, Said};
use crate::sorted::{Sorted, sorted_by_key};
use crate::span::case::cases;
use crate::span::{Extreme, Goal, Looks, Wanted, extreme_within};
use crate::splitmix::SplitMix64;

/// How many orders are drawn; each is gone through twice.
const ORDERS: usize = 6;
/// Any number would do, but it is the same on every machine.
const SEED: u64 = 20_261_130;

/// Returns what each open answer is worth.
pub(super) fn worths(request: &Request, open: &[Open], all: &Span<Extreme>) -> Vec<Cents> {
    let mut dice = SplitMix64::seeded(SEED);
    let mut asking = Asking {
        open,
        looks: Looks::for_questions(),
        found: Sorted::new(),
    };
    let all = Known {
        request: request.clone(),
        ends: Rc::new(all.clone()),
        settled: vec![None; open.len()],
    };
    let mut sums = vec![Cents::ZERO; open.len()];
    for _ in 0..ORDERS {
        let forward: Vec<Step> = order(&mut dice, open.len());
        let backward: Vec<Step> = forward.iter().rev().map(Step::opposite).collect();
        for order in [forward, backward] {
            asking.go_through(&all, &order, &mut sums);
        }
    }
    let orders = i64::try_from(ORDERS.saturating_mul(2)).unwrap_or(1);
    sums.into_iter()
        .map(|sum| Cents::at_least_zero(rounded_half_up(sum.cents(), orders)))
        .collect()
}

/// An answer in an order, and at which of its values it is settled.
#[derive(Clone, Copy)]
struct Step {
    which: usize,
    /// A fraction of 2³² of the way through its values.
    draw: u32,
}

impl Step {
    const fn opposite(&self) -> Self {
        Self {
            draw: u32::MAX.wrapping_sub(self.draw),
            ..*self
        }
    }

    /// Returns the place of the value that is drawn among so many.
    fn of(&self, values: usize) -> usize {
        let values = u64::try_from(values).unwrap_or(0);
        let place = u64::from(self.draw).wrapping_mul(values).wrapping_shr(32);
        usize::try_from(place).unwrap_or(0)
    }
}

/// What is known after some answers of an order.
struct Known {
    request: Request,
    ends: Rc<Span<Extreme>>,
    /// At which of its values each answer is settled.
    settled: Vec<Option<usize>>,
}

impl Known {
    /// Returns how far apart the ends are.
    fn width(&self) -> Cents {
        Cents::at_least_zero(self.ends.high.pays.saturating_sub(self.ends.low.pays))
    }
}

struct Asking<'a> {
    open: &'a [Open],
    looks: Looks,
    /// The ends that were found, by what is settled: orders often come by the same.
    found: Sorted<Vec<Option<usize>>, Rc<Span<Extreme>>>,
}

impl Asking<'_> {
    fn go_through(&mut self, all: &Known, order: &[Step], sums: &mut [Cents]) {
        let mut known = None;
        for step in order {
            let before = known.as_ref().unwrap_or(all);
            // What has no width has nothing left to narrow.
            if before.width().is_zero() {
                return;
            }
            let mut after = self.each_value(before, step.which);
            if after.is_empty() {
                continue;
            }
            let mean = mean(after.iter().map(Known::width));
            if let Some(sum) = sums.get_mut(step.which) {
                *sum = sum.plus(before.width().less(mean));
            }
            known = Some(after.swap_remove(step.of(after.len())));
        }
    }

    /// Returns what is known once an answer is, for each of its values; nothing where it is settled already.
    fn each_value(&mut self, before: &Known, which: usize) -> Vec<Known> {
        let Some(asked) = self.open.get(which) else {
            return Vec::new();
        };
        let Some(open) = before.request.open_at_part(asked) else {
            return Vec::new();
        };
        known(&before.request, &open)
            .into_iter()
            .enumerate()
            .map(|(value, request)| {
                let mut settled = before.settled.clone();
                if let Some(held) = settled.get_mut(which) {
                    *held = Some(value);
                }
                let ends = self.ends(before, &request, &settled);
                Known {
                    request,
                    ends: ends.unwrap_or_else(|| before.ends.clone()),
                    settled,
                }
            })
            .collect()
    }

    /// Returns the ends once an answer more is known. One whose own combination has its value stays where it is.
    fn ends(
        &mut self,
        before: &Known,
        request: &Request,
        settled: &[Option<usize>],
    ) -> Option<Rc<Span<Extreme>>> {
        if let Some(ends) = self.found.get(settled) {
            return Some(ends.clone());
        }
        let cases = cases(request);
        let (visits, visits_before) = (request.course.visits, before.request.course.visits);
        let end = |goal, end: &Extreme, (visits, visits_before)| {
            if visits == visits_before && cases.iter().any(|case| case.allows(&end.case)) {
                return Some(end.clone());
            }
            // Fewer combinations reach no further, where the course is as long.
            let reach = (visits == visits_before).then_some(end.bound);
            let wanted = Wanted {
                goal,
                looks: &self.looks,
                reach,
            };
            extreme_within(&cases, &Calendar::of(&request.course, visits), &wanted)
        };
        let ends = Rc::new(Span {
            low: end(
                Goal::Least,
                &before.ends.low,
                (visits.low, visits_before.low),
            )?,
            high: end(
                Goal::Greatest,
                &before.ends.high,
                (visits.high, visits_before.high),
            )?,
        });
        self.found.insert(settled.to_vec(), ends.clone());
        Some(ends)
    }
}

/// Returns the mean, half a cent up.
fn mean(amounts: impl ExactSizeIterator<Item = Cents>) -> Cents {
    let count = i64::try_from(amounts.len()).unwrap_or(1).max(1);
    let sum = amounts.fold(Cents::ZERO, Cents::plus);
    Cents::at_least_zero(rounded_half_up(sum.cents(), count))
}

/// Returns the requests in which an open answer is known, at its least and its greatest value or at each choice.
fn known(request: &Request, open: &Open) -> Vec<Request> {
    let place = open.place;
    match &open.can_be {
        CanBe::Choices(choices) => choices
            .iter()
            .map(|choice| request.with(place, choice.clone()))
            .collect(),
        CanBe::Numbers { span, or_none } => {
            let lacking = || Some(request.with(place, Said::Lacks));
            let (low, high) = (
                request.with_number(open, span.low),
                request.with_number(open, span.high),
            );
            let ends = match (or_none, place.field.row().lack) {
                (true, Lack::AsEndless) => [low, lacking()],
                (true, _) => [lacking(), high],
                (false, _) => [low, high],
            };
            ends.into_iter().flatten().collect()
        }
    }
}

/// Returns so many answers in a random order, each with a draw.
fn order(dice: &mut SplitMix64, answers: usize) -> Vec<Step> {
    let order: Vec<(u64, Step)> = (0..answers)
        .map(|which| {
            let draw = u32::try_from(dice.draw().wrapping_shr(32)).unwrap_or(0);
            (dice.draw(), Step { which, draw })
        })
        .collect();
    sorted_by_key(order, |(key, _)| *key)
        .into_iter()
        .map(|(_, step)| step)
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::splitmix::SplitMix64;

    #[test]
    fn the_generator_is_the_published_one() {
        // The first numbers of seed 1234567 in the reference implementation (prng.di.unimi.it/splitmix64.c).
        let mut dice = SplitMix64::seeded(1_234_567);
        assert_eq!(dice.draw(), 6_457_827_717_110_365_317);
        assert_eq!(dice.draw(), 3_203_168_211_198_807_973);
    }
}
