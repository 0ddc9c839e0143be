//! Points of a region that should come near its bound.

use super::Goal;
use super::figures::{Figure, Side};
use super::look::Look;
use super::narrow::furthest;
use super::number::Number;
use super::outcome::Shape;
use super::region::Region;
use super::setting::Kind;
use super::subject::{Subject, best_corner};
use crate::answer::Span;

/// Returns points in which a shape comes about, as near to the best corner as moving one figure after the other gets.
pub(super) fn candidates(
    subject: &Subject<'_>,
    region: &Region,
    shape: &Shape,
    goal: Goal,
) -> Vec<Region> {
    let mending = Mending {
        subject,
        region,
        shape,
        goal,
    };
    let forward = Figure::OF_PRICE.to_vec();
    let backward: Vec<Figure> = forward.iter().rev().copied().collect();
    let corner = best_corner(&subject.setting, region, goal);
    let mut points: Vec<Region> = [forward, backward]
        .iter()
        .filter_map(|order| mending.point(&corner, order))
        .collect();
    if !subject.setting.allowed_raises_price && subject.setting.uncovered_at_allowed {
        let other = corner.with(Figure::Allowed, region.end(Figure::Allowed, goal.side()));
        points.extend(mending.point(&other, &Figure::OF_PRICE));
    }
    points
}

/// Returns the best corner, if the shape comes about there as it is.
pub(super) fn at_best_corner(
    subject: &Subject<'_>,
    region: &Region,
    shape: &Shape,
    goal: Goal,
) -> Option<Region> {
    let corner = best_corner(&subject.setting, region, goal);
    let look = Look::new(&subject.setting, &corner, goal);
    let mending = Mending {
        subject,
        region,
        shape,
        goal,
    };
    (look.can_last(shape) && look.can_end(shape))
        .then(|| mending.with_limits(&corner))
        .flatten()
}

struct Mending<'a> {
    subject: &'a Subject<'a>,
    region: &'a Region,
    shape: &'a Shape,
    goal: Goal,
}

impl Mending<'_> {
    fn point(&self, corner: &Region, order: &[Figure]) -> Option<Region> {
        let lasting = self.moved(corner, (Side::Stingy, order), |look| {
            look.can_last(self.shape)
        })?;
        let ended = self.moved(&lasting, (Side::Generous, order), |look| {
            look.can_end(self.shape)
        })?;
        self.with_limits(&ended)
    }

    /// Moves figures to a side until `test` holds, and each back as far as it still does.
    fn moved(
        &self,
        start: &Region,
        (side, order): (Side, &[Figure]),
        test: impl Fn(&Look<'_>) -> bool,
    ) -> Option<Region> {
        let holds = |region: &Region| test(&Look::new(&self.subject.setting, region, self.goal));
        let mut point = *start;
        let mut moved = Vec::new();
        let mut next = order.iter();
        while !holds(&point) {
            let figure = *next.next()?;
            point = self.set(&point, (figure, self.region.end(figure, side)));
            moved.push(figure);
        }
        for figure in moved {
            let span = Span {
                low: point.at(figure).low,
                high: start.at(figure).low,
            };
            let value = furthest(span, |value| holds(&self.set(&point, (figure, value))))?;
            point = self.set(&point, (figure, value));
        }
        Some(point)
    }

    fn set(&self, point: &Region, to: (Figure, Number)) -> Region {
        self.subject.ties.moved(self.region, point, to)
    }

    /// Settles the limits so that the shape comes about, as well as the point allows.
    fn with_limits(&self, point: &Region) -> Option<Region> {
        let setting = &self.subject.setting;
        let mut point = *point;
        let look = Look::new(setting, &point, self.goal);
        let mut open = point;
        for kind in Kind::BOTH.into_iter().take(setting.years.len()) {
            for (figure, span) in look
                .limits(kind, self.shape.outcome(kind))
                .into_iter()
                .flatten()
            {
                open.set(figure, point.at(figure).within(span)?);
            }
        }
        point = self.subject.ties.shrink(open)?;
        for figure in [Figure::Visits, Figure::FreshVisits] {
            point = point.with(figure, point.at(figure).low);
        }
        for figure in [Figure::Dollars, Figure::FreshDollars] {
            let best = self.goal.lowering(point.at(figure));
            point = point.with(figure, best);
        }
        if setting.has_lifetime {
            point = self.with_lifetime(&point, &open)?;
        }
        self.subject.ties.shrink(point)
    }

    /// Settles the dollars for good; what the plan pays before they are used up must leave something of them, if need be
    /// by fewer dollars a plan year.
    fn with_lifetime(&self, point: &Region, open: &Region) -> Option<Region> {
        let mut point = *point;
        for figure in [Figure::Dollars, Figure::FreshDollars] {
            let look = Look::new(&self.subject.setting, &point, self.goal);
            let wanted = look.lifetime(self.shape).low - point.at(Figure::Lifetime).high;
            let dollars = point.at(figure).low - wanted.at_least_zero();
            point = point.with(
                figure,
                dollars.max(open.at(figure).low).min(point.at(figure).low),
            );
        }
        let look = Look::new(&self.subject.setting, &point, self.goal);
        let lifetime = point
            .at(Figure::Lifetime)
            .within(look.lifetime(self.shape))?;
        Some(point.with(Figure::Lifetime, self.goal.lowering(lifetime)))
    }
}
