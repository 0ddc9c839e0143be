//! Leaves out of a region what a shape cannot have, and what cannot lie further out than what is found.

use super::figures::Side;
use super::figures::{Figure, Region};
use super::number::Number;
use super::outcome::{Look, Shape};
use super::search::{Search, Subject};
use super::setting::{Kind, Setting};
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
    let mut region = settled_per_visit(region);
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

/// Leaves out per-visit maximums above every allowed amount but the least of them: all mean the same.
fn settled_per_visit(region: &Region) -> Region {
    let mut region = *region;
    let Span { low, high } = region.at(Figure::PerVisit);
    let most = region.at(Figure::Allowed).high.max(low);
    region.set(
        Figure::PerVisit,
        Span {
            low,
            high: high.min(most),
        },
    );
    region
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

fn narrow_figure(
    subject: &Subject<'_>,
    region: &Region,
    (shape, figure): (&Shape, Figure),
    search: &Search<'_>,
) -> Option<Region> {
    let setting = &subject.setting;
    if !setting.moves_one_way(figure) {
        return Some(*region);
    }
    let mut region = *region;
    if figure == Figure::Steady {
        let look = Look::new(setting, &region, search.goal);
        let span = region.at(figure).within(look.steady())?;
        region.set(figure, span);
    }
    for helps in [Side::Stingy, Side::Generous] {
        let span = Span {
            low: region.end(figure, helps),
            high: region.end(figure, helps.other()),
        };
        let value = furthest(span, |value| {
            let region = region.with(figure, value);
            let look = Look::new(setting, &region, search.goal);
            look.can_be_helped(shape, helps)
        })?;
        region = region.without_beyond(figure, helps.other(), value);
    }
    Some(region)
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
