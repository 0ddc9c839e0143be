//! How many visits the limits of a plan leave covered.

use super::Goal;
use super::figures::Figure;
use super::look::Look;
use super::looks::Looks;
use super::number::Number;
use super::outcome::{Outcome, Why};
use super::region::Region;
use super::setting::{Setting, Year};
use crate::answer::Span;
use crate::calendar::Calendar;
use crate::span::case::{Arrangement, Case};

/// Returns the least and the greatest number of visits that limits leave covered over all cases, authorization aside;
/// nothing where no case has a benefit with limits.
///
/// Both are attained inside of one plan year, unless the deductible spares some visits of it and others not. Over several
/// plan years the truth can lie inside of them, never outside: each plan year is taken at its own worst and best.
#[must_use]
pub fn covered_visits(cases: &[Case], calendar: &Calendar) -> Option<Span<u32>> {
    let has_limits = |case: &&Case| match case.arrangement {
        Arrangement::CostSharing(_) | Arrangement::AutoPip(_) => true,
        Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => false,
    };
    cases
        .iter()
        .filter(has_limits)
        .map(|case| of_case(case, calendar))
        .reduce(|one, other| Span {
            low: one.low.min(other.low),
            high: one.high.max(other.high),
        })
        .map(|span| span.map(Number::count))
}

fn of_case(case: &Case, calendar: &Calendar) -> Span<Number> {
    let looks = Looks::for_ends();
    let setting = Setting::new(case, calendar, &looks);
    let region = Region::of(case, setting.years.len() <= 1);
    let look = Look::new(&setting, &region, Goal::Least);
    let mut lifetime = region.at(Figure::Lifetime).low;
    let mut sum = Span::exact(Number::ZERO);
    for year in &setting.years {
        let least = least_in(&look, year, lifetime);
        sum.low = sum.low + least;
        sum.high = sum.high + most_in(&look, year, region.at(Figure::Lifetime).high);
        lifetime = lifetime - look.most_paid_without_limits(year);
    }
    sum
}

/// Returns the fewest visits after which anything can end coverage.
fn least_in(look: &Look<'_>, year: &Year, lifetime: Number) -> Number {
    let ends = |visits: &Number| {
        let by = |why| {
            let outcome = Outcome {
                visits: *visits,
                why,
            };
            look.ends(year.kind, outcome)
        };
        by(Why::Visits) || by(Why::Dollars) || look.uses_up(year.kind, *visits, lifetime)
    };
    let mut counts = (0..year.visits.count()).map(Number::of_count);
    counts.find(ends).unwrap_or(year.visits)
}

/// Returns the most visits that limits can reach.
fn most_in(look: &Look<'_>, year: &Year, lifetime: Number) -> Number {
    let reached = |visits: &Number| {
        look.covers(year.kind, *visits) && look.leaves(year.kind, *visits, lifetime)
    };
    let counts = (1..=year.visits.count()).map(Number::of_count);
    counts.take_while(reached).last().unwrap_or(Number::ZERO)
}

#[cfg(test)]
mod tests {
    use super::covered_visits;
    use crate::answer::Span;
    use crate::calendar::Calendar;
    use crate::request::json::Json;
    use crate::request::read::read;
    use crate::span::case::cases;

    fn reach(first_visit: &str, limits: &str) -> Option<Span<u32>> {
        let text = format!(
            r#"{{"course": {{"firstVisit": "{first_visit}", "visits": 8, "visitsPerWeek": 1}},
            "charges": {{"billedCharge": 15000, "allowedAmount": 10000}}, "network": "in",
            "authorization": {{"status": "approved", "visits": 2}},
            "coverage": {{"kind": "ppo", "inNetwork": {{"deductible": {{"amount": 40000}}, "copayment": "none",
            "coinsurance": "none", "outOfPocketMaximum": "none", {limits}}}}}}}"#
        );
        let request = read(&Json::from_text(&text).unwrap()).unwrap();
        let calendar = Calendar::of(&request.course, request.course.visits.high);
        covered_visits(&cases(&request), &calendar)
    }

    #[test]
    fn a_limit_on_visits_that_unpaid_ones_do_not_use_reaches_further_with_a_deductible() {
        // None to four visits go to the deductible of 0 to 400.00, and two more are paid.
        let limit = r#""visitLimit": {"visits": 2, "used": 0, "countsUnpaidVisits": false}"#;
        assert_eq!(reach("2026-02-02", limit), Some(Span { low: 2, high: 6 }));
        let limit = r#""visitLimit": {"visits": 2, "used": 0, "countsUnpaidVisits": true}"#;
        assert_eq!(reach("2026-02-02", limit), Some(Span { low: 2, high: 2 }));
    }

    #[test]
    fn dollars_last_until_the_visit_that_uses_them_up() {
        // 150.00 pay for one visit and half of the next, after none to four that go to the deductible.
        let limit = r#""visitLimit": "none", "dollarLimit": {"amount": 15000, "used": 0, "basis": "planPays"}"#;
        assert_eq!(reach("2026-02-02", limit), Some(Span { low: 2, high: 6 }));
        // Two visits in the old year and six in the new one, where all 400.00 of the deductible come first.
        assert_eq!(reach("2026-12-21", limit), Some(Span { low: 8, high: 8 }));
        let limit = r#""visitLimit": "none", "lifetimeLimit": {"amount": 15000, "used": {"low": 0, "high": 15000}}"#;
        assert_eq!(reach("2026-02-02", limit), Some(Span { low: 0, high: 6 }));
    }
}
