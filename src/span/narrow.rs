//! Leaves out of a region what a shape cannot have, and what cannot lie further out than what is found.

use super::figures::Figure;
use super::figures::Side;
use super::look::Look;
use super::number::Number;
use super::outcome::Shape;
use super::region::Region;
use super::search::Search;
use super::setting::{Kind, Setting};
use super::subject::{Subject, best_end};
use crate::answer::Span;

/// How often the figures are gone through: each can be narrowed further once others are.
const MOST_ROUNDS: usize = 3;

/// Returns what is left of a region; nothing where nothing is.
pub(super) fn narrow(
    subject: &Subject<'_>,
    region: &Region,
    shape: &Shape,
    search: &Search<'_>,
) -> Option<Region> {
    let mut region = *region;
    for _ in 0..MOST_ROUNDS {
        let before = region;
        region = subject
            .ties
            .shrink(to_limits(&subject.setting, &region, shape, search)?)?;
        for figure in Figure::OF_PRICE.into_iter().chain([Figure::Steady]) {
            if !region.at(figure).is_exact() {
                region = narrow_figure(subject, &region, (shape, figure), search)?;
            }
        }
        if region == before {
            break;
        }
    }
    Some(region)
}

/// Leaves to each limit what the shape allows.
fn to_limits(
    setting: &Setting<'_>,
    region: &Region,
    shape: &Shape,
    search: &Search<'_>,
) -> Option<Region> {
    let look = Look::new(setting, region, search.goal);
    let mut narrowed = *region;
    for kind in Kind::BOTH.into_iter().take(setting.years.len()) {
        for (figure, span) in look.limits(kind, shape.outcome(kind)).into_iter().flatten() {
            narrowed.set(figure, region.at(figure).within(span)?);
        }
    }
    if setting.has_lifetime {
        let span = region.at(Figure::Lifetime).within(look.lifetime(shape))?;
        narrowed.set(Figure::Lifetime, span);
    }
    Some(narrowed)
}

/// Leaves out the end of a figure beyond which the shape cannot come about, or nothing is further out than what is found,
/// whatever the other figures are.
fn narrow_figure(
    subject: &Subject<'_>,
    region: &Region,
    (shape, figure): (&Shape, Figure),
    search: &Search<'_>,
) -> Option<Region> {
    let setting = &subject.setting;
    let mut region = *region;
    if figure == Figure::Steady {
        let look = Look::new(setting, &region, search.goal);
        let span = region.at(figure).within(look.steady())?;
        region.set(figure, span);
    }
    for helps in [Side::Stingy, Side::Generous] {
        let near = region.end(figure, helps);
        region = keeping(&region, (figure, near), |rest| {
            Look::new(setting, rest, search.goal).can_be_helped(shape, helps)
        })?;
    }
    let near = best_end(setting, &region, figure, search.goal);
    keeping(&region, (figure, near), |rest| {
        search.is_further(Look::new(setting, rest, search.goal).value(shape))
    })
}

/// Returns a region without the end of a figure, the one that is not `near`, of which nothing is worth keeping.
fn keeping(
    region: &Region,
    (figure, near): (Figure, Number),
    is_worth: impl Fn(&Region) -> bool,
) -> Option<Region> {
    let span = region.at(figure);
    let far = if near == span.low {
        span.high
    } else {
        span.low
    };
    let between = |one: Number, other: Number| {
        let mut part = *region;
        part.set(
            figure,
            Span {
                low: one.min(other),
                high: one.max(other),
            },
        );
        part
    };
    let ends = Span {
        low: near,
        high: far,
    };
    let last = furthest(ends, |value| is_worth(&between(value, far)))?;
    Some(between(near, last))
}

/// Returns the value nearest to the far end (the high one of the span, which may lie below the other) for which `holds`;
/// it must hold for all up to that, and for nothing beyond. Nothing where it holds nowhere.
pub(super) fn furthest(span: Span<Number>, holds: impl Fn(Number) -> bool) -> Option<Number> {
    if holds(span.high) {
        return Some(span.high);
    }
    let (mut good, mut bad) = (span.low, span.high);
    if !holds(good) {
        return None;
    }
    loop {
        let middle = good.midpoint(bad);
        if middle == good || middle == bad {
            return Some(good);
        }
        if holds(middle) {
            good = middle;
        } else {
            bad = middle;
        }
    }
}
