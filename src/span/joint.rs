//! Plan years that share dollars which never come back: what the plan pays in one is missing in the next.

use super::bound::{Goal, best_of};
use super::corner::Corners;
use super::point::{Dimension, Point, Region};
use super::year::{Choice, Year};
use crate::answer::Span;

/// So many combinations are looked at one by one; of more, each plan year is taken for itself, which bounds less tightly.
const MOST_COMBINATIONS: usize = 4_096;

/// Returns the best of all combinations of covered visits, and the combination.
pub fn best(
    corners: &Corners,
    region: &Region,
    years: &[(Year<'_>, Vec<Choice>)],
) -> (i64, Vec<Choice>) {
    let combinations = years.iter().fold(1_usize, |product, (_, choices)| {
        product.saturating_mul(choices.len())
    });
    let goal = corners.goal;
    let lifetime = region.at(Dimension::Lifetime);
    if combinations > MOST_COMBINATIONS {
        return apart(goal, lifetime, years);
    }
    let mut search = Search {
        goal,
        lifetime,
        years,
        best: None,
    };
    search.extend(&mut Vec::new());
    search.best.unwrap_or_else(|| apart(goal, lifetime, years))
}

struct Search<'a> {
    goal: Goal,
    lifetime: Span<i64>,
    years: &'a [(Year<'a>, Vec<Choice>)],
    best: Option<(i64, Vec<Choice>)>,
}

impl Search<'_> {
    fn extend(&mut self, chosen: &mut Vec<Choice>) {
        let Some((_, choices)) = self.years.get(chosen.len()) else {
            if let Some(pays) = self.pays(chosen) {
                let is_better = self
                    .best
                    .as_ref()
                    .is_none_or(|(best, _)| self.goal.prefers(pays, *best));
                if is_better {
                    self.best = Some((pays, chosen.clone()));
                }
            }
            return;
        };
        for choice in choices {
            chosen.push(*choice);
            self.extend(chosen);
            chosen.pop();
        }
    }

    /// Returns what the patient pays at best; nothing where the dollars cannot last until the last covered visit.
    fn pays(&self, chosen: &[Choice]) -> Option<i64> {
        let needed = chosen
            .iter()
            .rposition(|choice| choice.count > 0)
            .map_or(0, |last| {
                chosen
                    .iter()
                    .enumerate()
                    .filter(|(year, _)| *year <= last)
                    .map(|(year, choice)| {
                        if year == last {
                            choice.least_plan_before_last.saturating_add(1)
                        } else {
                            choice.least_plan
                        }
                    })
                    .fold(0_i64, i64::saturating_add)
            });
        if needed > self.lifetime.high {
            return None;
        }
        let lifetime = match self.goal {
            Goal::Least => self.lifetime.high,
            Goal::Greatest => self.lifetime.low.max(needed),
        };
        Some(
            sum(chosen, |choice| choice.pays)
                .max(sum(chosen, |choice| choice.pays_before_plan).saturating_sub(lifetime)),
        )
    }
}

fn apart(goal: Goal, lifetime: Span<i64>, years: &[(Year<'_>, Vec<Choice>)]) -> (i64, Vec<Choice>) {
    let pick = |measure: fn(&Choice) -> i64| -> Vec<Choice> {
        years
            .iter()
            .filter_map(|(_, choices)| best_of(goal, choices, measure))
            .collect()
    };
    let chosen = pick(|choice| choice.pays);
    let before_plan = pick(|choice| choice.pays_before_plan);
    let most = match goal {
        Goal::Least => lifetime.high,
        Goal::Greatest => lifetime.low,
    };
    let bound = sum(&chosen, |choice| choice.pays)
        .max(sum(&before_plan, |choice| choice.pays_before_plan).saturating_sub(most));
    (bound, chosen)
}

fn sum(chosen: &[Choice], measure: impl Fn(&Choice) -> i64) -> i64 {
    chosen.iter().map(measure).fold(0, i64::saturating_add)
}

/// Moves the dollars of a point to where they end coverage after the chosen visits.
pub fn steer(point: &mut Point, region: &Region, goal: Goal, chosen: &[Choice]) {
    let allowed = region.at(Dimension::Lifetime);
    let through = |years: usize| {
        sum(chosen.get(..years).unwrap_or_default(), |choice| {
            choice.plan
        })
    };
    let wanted = match goal {
        Goal::Least => chosen
            .iter()
            .position(|choice| choice.is_short)
            .map_or(allowed.high, |short| through(short.saturating_add(1))),
        Goal::Greatest => chosen
            .iter()
            .rposition(|choice| choice.count > 0)
            .map_or(0, |last| {
                let before = chosen.get(last).map_or(0, |choice| choice.plan_before_last);
                through(last).saturating_add(before).saturating_add(1)
            }),
    };
    point.set(Dimension::Lifetime, wanted.clamp(allowed.low, allowed.high));
}
