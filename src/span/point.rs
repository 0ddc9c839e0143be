//! What the patient pays at a point: the outcome that comes about there, and what it comes to.

use super::figures::Figure;
use super::look::Look;
use super::number::Number;
use super::region::Region;
use super::setting::{Setting, Year};

/// Returns what the patient pays at a point.
pub(super) fn pays(setting: &Setting<'_>, point: &Region) -> Number {
    let look = Look::at_point(setting, point);
    let mut lifetime = if setting.has_lifetime {
        point.at(Figure::Lifetime).low
    } else {
        Number::NO_LIMIT
    };
    let mut total = Number::ZERO;
    for year in &setting.years {
        let visits = covered(&look, year, lifetime);
        let part = look.part_of_year(year, visits);
        let paid = (part.gross - part.net).min(lifetime);
        lifetime = lifetime - paid;
        total = total + part.gross - paid;
    }
    total
}

/// Returns how many visits of a plan year are covered at a point: the last that limits reach, as every visit before it is
/// covered too.
fn covered(look: &Look<'_>, year: &Year, lifetime: Number) -> Number {
    let reaches =
        |visits| look.covers(year.kind, visits) && look.leaves(year.kind, visits, lifetime);
    if reaches(year.authorized) {
        return year.authorized;
    }
    let (mut reached, mut missed) = (Number::ZERO, year.authorized);
    while missed - reached > Number::ONE {
        let middle = reached.midpoint(missed);
        if reaches(middle) {
            reached = middle;
        } else {
            missed = middle;
        }
    }
    reached
}
