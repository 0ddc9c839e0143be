//! The search for one end over all cases: what promises most is looked into first.
//!
//! It settles in turn where the dollars for good end, the first plan year and the later ones. Then limits are no longer in
//! the way, and what is left is almost always one corner of the region: what cannot be is [narrowed](super::narrow)
//! away, the best point that is left is [tried](super::mend), and only if that falls short is the region cut.

use std::collections::BinaryHeap;

use super::cut::cut;
use super::figures::Figure;
use super::look::Look;
use super::looks::Looks;
use super::mend::{at_best_corner, candidates};
use super::narrow::narrow;
use super::node::Node;
use super::number::Number;
use super::outcome::Shape;
use super::point::pays;
use super::region::Region;
use super::subject::{Subject, best_corner};
use super::ways::{Settled, Way, Ways};
use super::{Goal, Wanted};
use crate::answer::Span;
use crate::span::case::Case;

/// The furthest combination that is found.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    pub(super) pays: Number,
    pub(super) case: &'a Case,
    pub(super) point: Region,
}

pub(super) struct Search<'a> {
    pub(super) goal: Goal,
    /// What it may take.
    looks: &'a Looks,
    /// What nothing lies further out than.
    reach: Option<Number>,
    pub(super) found: Option<Found<'a>>,
    open: BinaryHeap<Node<'a>>,
    /// How many nodes there were.
    looked: usize,
}

impl<'a> Search<'a> {
    pub(super) fn new(wanted: &Wanted<'a>) -> Self {
        Self {
            goal: wanted.goal,
            looks: wanted.looks,
            reach: wanted.reach.map(Number::new),
            found: None,
            open: BinaryHeap::new(),
            looked: 0,
        }
    }

    /// Looks for the end over all cases. Returns what is still promised if it stops before it is sure: the furthest
    /// combination that is found then stands.
    pub(super) fn run(&mut self, subjects: &'a [Subject<'a>]) -> Option<Number> {
        let regions = || {
            let of_subject =
                |subject: &'a Subject<'a>| subject.regions.iter().map(move |one| (subject, one));
            subjects.iter().flat_map(of_subject)
        };
        let least_left = self.looks.least_left();
        for (subject, region) in regions() {
            self.try_corners(subject, region);
            if self.reaches_all() {
                return None;
            }
        }
        // Where nothing may be looked at any more, what bounds the end without a look has to do.
        if self.reach.is_some() && !self.looks.are_left(0) {
            return self.reach;
        }
        for (subject, region) in regions() {
            self.start(subject, region);
        }
        while self.looks.are_left(least_left) {
            let node = self.open.pop()?;
            if !self.is_further(node.bound) || self.reaches_all() {
                return None;
            }
            match node.settled {
                Settled::Everything(shape) => self.dig(&node, &shape),
                settled @ (Settled::Nothing | Settled::Lifetime(_) | Settled::First(..)) => {
                    self.split(node.subject, &node.region, settled);
                }
            }
        }
        let node = self.open.pop()?;
        self.is_further(node.bound).then_some(node.bound)
    }

    /// Returns whether what is found is the furthest that anything can be.
    fn reaches_all(&self) -> bool {
        let is_short = |reach| self.is_further(reach);
        self.reach.is_some_and(|reach| !is_short(reach))
    }

    pub(super) fn is_further(&self, pays: Number) -> bool {
        self.found
            .as_ref()
            .is_none_or(|found| self.goal.prefers(pays, found.pays))
    }

    /// Tries a point that answers can make.
    fn try_point(&mut self, subject: &'a Subject<'a>, point: &Region) {
        let total = pays(&subject.setting, point);
        if self.is_further(total) {
            self.found = Some(Found {
                pays: total,
                case: subject.setting.case,
                point: *point,
            });
        }
    }

    /// Tries the generous corner and the stingy one, each with much and with little left of limits.
    fn try_corners(&mut self, subject: &'a Subject<'a>, region: &Region) {
        let best = best_corner(&subject.setting, region, self.goal);
        for high in [false, true] {
            let mut point = best;
            for figure in best
                .open_figures()
                .filter(|figure| *figure != Figure::Steady)
            {
                let span = best.at(figure);
                point = point.with(figure, if high { span.high } else { span.low });
            }
            self.try_point(subject, &point);
        }
    }

    /// Settles the first thing of a region. Where the allowed amount pulls both ways, a region of little of it bounds much
    /// better which numbers of visits can matter.
    fn start(&mut self, subject: &'a Subject<'a>, region: &Region) {
        if region.is_point() {
            // Its corners were tried.
            return;
        }
        let ways = self.ways(subject, region, Settled::Nothing);
        if subject.setting.allowed_raises_price || !ways.iter().any(|way| self.is_further(way.0)) {
            return self.push_all(subject, region, ways);
        }
        for slice in region.in_slices() {
            self.split(subject, &slice, Settled::Nothing);
        }
    }

    fn push_all(&mut self, subject: &'a Subject<'a>, region: &Region, ways: Vec<Way>) {
        for way in ways {
            self.push(subject, region, way);
        }
    }

    fn push(
        &mut self,
        subject: &'a Subject<'a>,
        region: &Region,
        (bound, settled): (Number, Settled),
    ) {
        if !self.is_further(bound) {
            return;
        }
        let further = match self.goal {
            Goal::Least => Number::ZERO - bound,
            Goal::Greatest => bound,
        };
        self.looked = self.looked.saturating_add(1);
        self.open.push(Node {
            bound,
            promise: (further, self.looked),
            subject,
            region: *region,
            settled,
        });
    }

    /// Settles the next thing that is not settled, in every way that it can be.
    fn split(&mut self, subject: &'a Subject<'a>, region: &Region, settled: Settled) {
        let ways = self.ways(subject, region, settled);
        self.push_all(subject, region, ways);
    }

    fn ways(&self, subject: &Subject<'_>, region: &Region, settled: Settled) -> Vec<Way> {
        let look = Look::new(&subject.setting, region, self.goal);
        let ways = Ways {
            look: &look,
            setting: &subject.setting,
            goal: self.goal,
            lifetime: region.at(Figure::Lifetime),
        };
        match settled {
            Settled::Nothing if subject.setting.has_lifetime => ways.by_lifetime(),
            Settled::Nothing => ways.by_first(None),
            Settled::Lifetime(end) => ways.by_first(end),
            Settled::First(end, first) => ways.by_later(end, first),
            Settled::Everything(_) => Vec::new(),
        }
    }

    /// Narrows a region to what a shape allows, tries what should be best in it, and cuts it where that falls short.
    fn dig(&mut self, node: &Node<'a>, shape: &Shape) {
        let subject = node.subject;
        let look = Look::new(&subject.setting, &node.region, self.goal);
        // Where no more is promised than roundings can come to, only each size of a visit can tell.
        if look.has_open_sizes() && self.beyond(node.bound) <= subject.setting.visits() {
            return self.cut_size(subject, &node.region, shape);
        }
        // Most often nothing stands against the best corner.
        if let Some(point) = at_best_corner(subject, &node.region, shape, self.goal) {
            self.try_point(subject, &point);
            if !self.is_further(node.bound) {
                return;
            }
        }
        let Some(region) = narrow(subject, &node.region, shape, self) else {
            return;
        };
        let Some(bound) = Look::new(&subject.setting, &region, self.goal).promise(shape) else {
            return;
        };
        if !self.is_further(bound) {
            return;
        }
        for point in candidates(subject, &region, shape, self.goal) {
            self.try_point(subject, &point);
        }
        if !self.is_further(bound) {
            return;
        }
        for (bound, part) in cut(self, subject, &region, shape) {
            self.push(subject, &part, (bound, Settled::Everything(*shape)));
        }
    }

    /// Cuts what the plan counts of a visit: with the dollars of it limited, each size is a case of its own.
    fn cut_size(&mut self, subject: &'a Subject<'a>, region: &Region, shape: &Shape) {
        let most = region.at(Figure::PerVisit);
        let figure = if !most.is_exact() && most.low < region.at(Figure::Allowed).high {
            Figure::PerVisit
        } else {
            Figure::Allowed
        };
        let Span { low, high } = region.at(figure);
        for part in region.cut_after(figure, low.midpoint(high), &subject.ties) {
            if let Some(bound) = Look::new(&subject.setting, &part, self.goal).promise(shape) {
                self.push(subject, &part, (bound, Settled::Everything(*shape)));
            }
        }
    }

    /// Returns by how much a bound lies beyond what is found.
    pub(super) fn beyond(&self, bound: Number) -> Number {
        let found = self.found.as_ref().map_or(Number::ZERO, |found| found.pays);
        match self.goal {
            Goal::Least => found - bound,
            Goal::Greatest => bound - found,
        }
    }
}
