//! The least and the greatest that a patient can pay, over every combination of values that the answers allow.
//!
//! Both are exact, and each comes with the combination that gives it. The search is best first: of all regions that may
//! hold something further out than what is found, it looks into the most promising, and cuts it in two where its
//! [bound](bound) is not attained. It ends when no region promises more. Where several limits race each other that can
//! take longer than a person waits; the search then stops, and says how far out the true end can lie at most.

pub mod bound;
mod corner;
mod joint;
pub mod point;
mod witness;
mod year;

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use crate::answer::Span;
use crate::calendar::Calendar;
use crate::course::{covered_visits, total};
use crate::possibilities::Case;
use bound::{Assessment, Goal, assess};
use corner::{pulls_against, rounded};
use point::{Dimension, Point, Region, Side, terms};
use witness::{is_possible, witness};

pub use witness::exact_terms;

/// An end of the span: what the patient pays, and a case with every figure settled that gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extreme {
    /// What the patient pays, in cents.
    pub pays: i64,
    /// The combination.
    pub case: Case,
    /// No combination lies further out than this: what the patient pays, unless the search stopped before it was sure.
    pub bound: i64,
}

impl Extreme {
    /// Returns whether it is certain that nothing lies further out.
    #[must_use]
    pub const fn is_proven(&self) -> bool {
        self.pays == self.bound
    }
}

/// How many visits of cut regions the search for an end of the span looks at before it stops.
pub const MOST_WORK: usize = 48_000;

/// Returns both ends; nothing for no case.
#[must_use]
pub fn span(cases: &[Case], calendar: &Calendar) -> Option<Span<Extreme>> {
    Some(Span {
        low: extreme(cases, calendar, Goal::Least, MOST_WORK)?,
        high: extreme(cases, calendar, Goal::Greatest, MOST_WORK)?,
    })
}

/// Returns one end after so much work at most, a cut counting as many times as the course has visits; nothing for no case.
#[must_use]
pub fn extreme(
    cases: &[Case],
    calendar: &Calendar,
    goal: Goal,
    most_work: usize,
) -> Option<Extreme> {
    let mut search = Search {
        calendar,
        goal,
        best: None,
        open: BinaryHeap::new(),
    };
    for case in cases {
        search.add(case, Region::of(case, calendar.is_one_plan_year()));
    }
    let visits = calendar.slots().len().max(1);
    let bound = search.finish(most_work.div_ceil(visits));
    let (pays, case, point) = search.best?;
    Some(Extreme {
        pays,
        case: witness(case, &point, calendar)?,
        bound: bound.unwrap_or(pays),
    })
}

struct Search<'a> {
    calendar: &'a Calendar,
    goal: Goal,
    best: Option<(i64, &'a Case, Point)>,
    open: BinaryHeap<Node<'a>>,
}

/// A region that may hold something further out than what is found.
struct Node<'a> {
    /// How promising it is: larger is further out.
    promise: i64,
    hope: Assessment,
    case: &'a Case,
    region: Region,
}

impl<'a> Search<'a> {
    /// Looks at a region, and keeps it if it promises more than is found.
    fn add(&mut self, case: &'a Case, region: Region) {
        let assessment = assess(case, &region, self.calendar, self.goal);
        let bound = assessment.bound;
        if !self.is_further(bound) {
            return;
        }
        if is_possible(case, &assessment.candidate, self.calendar) {
            self.try_point(case, assessment.candidate);
        }
        if self.is_further(bound) {
            self.try_point(case, region.corner(|_| Side::Low));
            self.try_point(case, region.corner(|_| Side::High));
            self.open.push(Node {
                promise: match self.goal {
                    Goal::Least => bound.saturating_neg(),
                    Goal::Greatest => bound,
                },
                hope: assessment,
                case,
                region,
            });
        }
    }

    /// Cuts until no region promises more, or until it may not cut again: then it returns what is still promised.
    fn finish(&mut self, most_cuts: usize) -> Option<i64> {
        let mut cuts: usize = 0;
        while let Some(node) = self.open.pop() {
            if !self.is_further(node.hope.bound) {
                return None;
            }
            if cuts == most_cuts {
                return Some(node.hope.bound);
            }
            cuts = cuts.saturating_add(1);
            let Some(dimension) = self.widest_effect(&node) else {
                continue;
            };
            let halves = node
                .region
                .halves(dimension, node.case, self.calendar.is_one_plan_year());
            for half in halves {
                self.add(node.case, half);
            }
        }
        None
    }

    fn is_further(&self, pays: i64) -> bool {
        self.best
            .as_ref()
            .is_none_or(|(best, _, _)| self.goal.prefers(pays, *best))
    }

    fn try_point(&mut self, case: &'a Case, point: Point) {
        let pays = total(&terms(case, &point), self.calendar).cents();
        if self.is_further(pays) {
            self.best = Some((pays, case, point));
        }
    }

    /// Returns the open dimension whose halves differ most in what they promise: one that keeps the number of covered
    /// visits from what the bound hopes for, if cutting there helps at all.
    fn widest_effect(&self, node: &Node<'_>) -> Option<Dimension> {
        if let Some(rounded) = rounded(node.case, &node.region, self.goal).first() {
            return Some(*rounded);
        }
        let reached = covered_visits(&terms(node.case, &node.hope.candidate), self.calendar);
        let wanted = match node.hope.count.cmp(&reached) {
            Ordering::Less => Some(Side::Low),
            Ordering::Equal => None,
            Ordering::Greater => Some(Side::High),
        };
        let (pulling, other): (Vec<_>, Vec<_>) = node.region.open().partition(|dimension| {
            wanted.is_none_or(|side| pulls_against(node.case, *dimension, self.goal, side))
        });
        let uncut = self.gain(&[node.hope.bound, node.hope.bound]);
        let best = self.best_cut(node, pulling);
        match best {
            Some((gain, dimension)) if gain > uncut => Some(dimension),
            _ => self
                .best_cut(node, other)
                .filter(|(gain, _)| *gain > uncut || best.is_none())
                .or(best)
                .map(|(_, dimension)| dimension),
        }
    }

    fn best_cut(&self, node: &Node<'_>, dimensions: Vec<Dimension>) -> Option<(i64, Dimension)> {
        let case = node.case;
        dimensions
            .into_iter()
            .map(|dimension| {
                let bounds: Vec<i64> = node
                    .region
                    .halves(dimension, case, self.calendar.is_one_plan_year())
                    .iter()
                    .map(|half| assess(case, half, self.calendar, self.goal).bound)
                    .collect();
                let span = node.region.at(dimension);
                let width = span.high.saturating_sub(span.low);
                (self.gain(&bounds), width, dimension)
            })
            .max_by_key(|(gain, width, _)| (*gain, *width))
            .map(|(gain, _, dimension)| (gain, dimension))
    }

    /// Returns how much tighter the bounds of the halves are together.
    fn gain(&self, bounds: &[i64]) -> i64 {
        let sum: i64 = bounds
            .iter()
            .fold(0, |sum, bound| sum.saturating_add(*bound));
        match self.goal {
            Goal::Least => sum,
            Goal::Greatest => sum.saturating_neg(),
        }
    }
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.promise == other.promise
    }
}

impl Eq for Node<'_> {}

impl PartialOrd for Node<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Node<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.promise.cmp(&other.promise)
    }
}
