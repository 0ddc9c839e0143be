//! Where a region is cut that is not settled.

use std::cmp::Ordering;

use super::figures::{Figure, Side};
use super::look::Look;
use super::narrow::furthest;
use super::number::Number;
use super::outcome::Shape;
use super::region::Region;
use super::search::Search;
use super::subject::{Subject, best_corner};
use crate::answer::Span;

/// Returns the parts of a region that promise least together, of all figures that it can be cut in, each with its bound.
pub(super) fn cut(
    search: &Search<'_>,
    subject: &Subject<'_>,
    region: &Region,
    shape: &Shape,
) -> Vec<(Number, Region)> {
    let cutting = Cutting {
        search,
        subject,
        region,
        shape,
    };
    let corner = best_corner(&subject.setting, region, search.goal);
    let needs = cutting.needs(&corner);
    // What the plan pays of a steady visit follows from its size where its shares are known.
    let settled = |figure| region.at(figure).is_exact();
    let steady_follows = settled(Figure::Copayment) && settled(Figure::Coinsurance);
    // Limits follow from the figures of the price: a part with fewer dollars is refuted as its neighbour was, cent by cent.
    let price_is_open = !Figure::OF_PRICE.into_iter().all(settled);
    region
        .open_figures()
        .filter(|figure| *figure != Figure::Steady || !steady_follows)
        .filter(|figure| !price_is_open || figure.is_of_price())
        .map(|figure| {
            let flip = needs.and_then(|side| cutting.flip(&corner, figure, side));
            let last = flip
                .filter(|last| cutting.is_well_inside(figure, *last))
                .unwrap_or_else(|| cutting.middle(figure));
            let parts = cutting.parts(figure, last);
            let left = parts.iter().map(|(bound, _)| search.beyond(*bound)).sum();
            (left, cutting.effect(figure), parts)
        })
        .min_by_key(|(left, effect, _): &(Number, _, _)| (*left, *effect))
        .map(|(_, _, parts)| parts)
        .unwrap_or_default()
}

struct Cutting<'a> {
    search: &'a Search<'a>,
    subject: &'a Subject<'a>,
    region: &'a Region,
    shape: &'a Shape,
}

impl Cutting<'_> {
    /// Returns the side that the shape needs more of at the best corner; nothing where it comes about there.
    fn needs(&self, corner: &Region) -> Option<Side> {
        let look = Look::new(&self.subject.setting, corner, self.search.goal);
        [Side::Stingy, Side::Generous]
            .into_iter()
            .find(|side| !look.can_be_helped(self.shape, *side))
    }

    /// Returns where to cut so that beyond it the shape comes about with all other figures at their best.
    ///
    /// The part beyond is settled at once, and the other can be narrowed in the other figures.
    fn flip(&self, corner: &Region, figure: Figure, side: Side) -> Option<Number> {
        if figure == Figure::Steady || !figure.is_of_price() {
            return None;
        }
        let best = corner.at(figure).low;
        let span = Span {
            low: self.region.end(figure, side),
            high: best,
        };
        let value = furthest(span, |value| {
            let region = corner.with(figure, value);
            let look = Look::new(&self.subject.setting, &region, self.search.goal);
            look.can_be_helped(self.shape, side)
        })?;
        match value.cmp(&best) {
            Ordering::Less => Some(value),
            Ordering::Equal => None,
            Ordering::Greater => Some(value - Number::ONE),
        }
    }

    /// Returns whether a cut leaves enough on both sides: slivers cut off one after the other get nowhere.
    fn is_well_inside(&self, figure: Figure, last: Number) -> bool {
        let Span { low, high } = self.region.at(figure);
        let least = (high - low).whole_times(Number::new(8));
        low + least <= last && last < high - least
    }

    /// Returns the middle of a figure. Whether a steady visit is paid at all comes first.
    fn middle(&self, figure: Figure) -> Number {
        let Span { low, high } = self.region.at(figure);
        if figure == Figure::Steady && low == Number::ZERO {
            low
        } else {
            low.midpoint(high)
        }
    }

    /// Returns the parts that still promise something.
    fn parts(&self, figure: Figure, last: Number) -> Vec<(Number, Region)> {
        let setting = &self.subject.setting;
        let parts = self.region.cut_after(figure, last, &self.subject.ties);
        parts
            .into_iter()
            .filter_map(|part| {
                let bound = Look::new(setting, &part, self.search.goal).promise(self.shape)?;
                self.search.is_further(bound).then_some((bound, part))
            })
            .collect()
    }

    /// Returns what a figure changes, the more the less: what the plan pays less at its stingy side, then its width.
    fn effect(&self, figure: Figure) -> (Number, Number) {
        let reach = |side| {
            let end = self.region.with(figure, self.region.end(figure, side));
            Look::new(&self.subject.setting, &end, self.search.goal).reach(self.shape)
        };
        let Span { low, high } = self.region.at(figure);
        (reach(Side::Stingy) - reach(Side::Generous), low - high)
    }
}
