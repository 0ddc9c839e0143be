//! A case with what the search needs of it, and the corner at which it promises most.

use super::Goal;
use super::figures::Figure;
use super::looks::Looks;
use super::number::Number;
use super::region::{Region, Ties};
use super::setting::Setting;
use crate::calendar::Calendar;
use crate::span::case::Case;

/// A case with what the search needs of it.
pub(super) struct Subject<'a> {
    pub(super) setting: Setting<'a>,
    pub(super) ties: Ties,
    pub(super) regions: Vec<Region>,
}

impl<'a> Subject<'a> {
    pub(super) fn new(case: &'a Case, calendar: &Calendar, looks: &'a Looks) -> Self {
        let setting = Setting::new(case, calendar, looks);
        let one_plan_year = setting.years.len() <= 1;
        let region = Region::of(case, one_plan_year);
        Self {
            regions: if setting.only_sizes_matter() {
                region.by_size()
            } else {
                vec![region]
            },
            setting,
            ties: Ties::of(case, one_plan_year),
        }
    }
}

/// Returns the corner at which the total is best once it is settled what is covered; limits stay open.
pub(super) fn best_corner(setting: &Setting<'_>, region: &Region, goal: Goal) -> Region {
    let mut corner = region.with_any_steady();
    for figure in Figure::OF_PRICE {
        corner = corner.with(figure, best_end(setting, region, figure, goal));
    }
    corner.with(Figure::MedPay, region.end(Figure::MedPay, goal.side()))
}

pub(super) fn best_end(
    setting: &Setting<'_>,
    region: &Region,
    figure: Figure,
    goal: Goal,
) -> Number {
    let rises = setting.allowed_raises_price || setting.uncovered_at_allowed;
    if figure == Figure::Allowed && rises {
        goal.raising(region.at(figure))
    } else {
        region.end(figure, goal.side())
    }
}
