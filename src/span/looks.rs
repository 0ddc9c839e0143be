//! How much may be looked at before a search stops.

use std::cell::Cell;

/// An allowance of looks, for all ends of one request together. Looks are counted and never timed, so that every machine
/// stops at the same one.
///
/// A look works out the plan years at one corner of a region, or what one number of visits comes to: less than half a
/// microsecond natively.
#[derive(Clone, Debug)]
pub struct Looks {
    left: Cell<u32>,
    each: u32,
}

impl Looks {
    /// Returns what the ends of a request may take, under all suppositions together.
    #[must_use]
    pub const fn for_ends() -> Self {
        Self::of(270_000, 110_000)
    }

    /// Returns what the ranking of the questions may take, which asks for hundreds of ends of which each matters little.
    #[must_use]
    pub const fn for_questions() -> Self {
        Self::of(50_000, 3_000)
    }

    pub(super) const fn of(all: u32, each: u32) -> Self {
        Self {
            left: Cell::new(all),
            each,
        }
    }

    pub(super) fn take(&self, looks: u32) {
        self.left.set(self.left.get().saturating_sub(looks));
    }

    /// Returns how much is left once an end that starts now has to stop.
    pub(super) fn least_left(&self) -> u32 {
        self.left.get().saturating_sub(self.each)
    }

    #[cfg(test)]
    pub(super) fn left(&self) -> u32 {
        self.left.get()
    }

    pub(super) fn are_left(&self, least: u32) -> bool {
        self.left.get() > least
    }
}

#[cfg(test)]
mod tests {
    use super::Looks;
    use crate::calendar::Calendar;
    use crate::request::json::Json;
    use crate::request::read::read;
    use crate::span::case::cases;
    use crate::span::{Goal, Wanted, extreme_within};

    const A_COPAY_AFTER_THE_DEDUCTIBLE: &str = r#"
        {"charges": {"allowedAmount": {"high": 20675, "low": 19788}, "billedCharge": 22775, "cashRate": 5948},
        "course": {"firstVisit": "2025-12-15", "visits": 24, "visitsPerWeek": 1}, "coverage": {"kind": "ppo",
        "outOfNetwork": {"coinsurance": "none", "copayment": {"high": 9370, "low": 2708}, "copaymentTiming":
        "afterDeductible", "deductible": {"amount": {"high": 168668, "low": 107121}}, "outOfPocketMaximum": "none",
        "overLimitPrice": "allowedAmount", "visitLimit": {"countsUnpaidVisits": false, "used": {"high": 6, "low": 5},
        "visits": {"high": 9, "low": 8}}}}, "network": "out"}"#;

    /// Returns whether both ends are found for certain with so many looks each, of which there are so many in all.
    fn settles_within(looks: u32, all: u32, text: &str) -> bool {
        let request = read(&Json::from_text(text).unwrap()).unwrap();
        let calendar = Calendar::of(&request.course, request.course.visits.high);
        [Goal::Least, Goal::Greatest].into_iter().all(|goal| {
            let looks = Looks::of(all, looks);
            let wanted = Wanted {
                goal,
                looks: &looks,
                reach: None,
            };
            extreme_within(&cases(&request), &calendar, &wanted)
                .unwrap()
                .is_proven()
        })
    }

    /// Each took hundreds of thousands of looks while figures were cut at their very edge, limits before what a visit costs, or
    /// the allowed amount only at last.
    #[test]
    fn what_once_took_seconds_settles_within_a_few_thousand_looks() {
        let unpaid_visits_that_do_not_count = r#"
        {"charges": {"allowedAmount": {"high": 23885, "low": 17594}, "billedCharge": 24989, "cashRate": 10280},
        "course": {"firstVisit": "2026-11-02", "visits": 81, "visitsPerWeek": 7}, "coverage": {"inNetwork":
        {"coinsurance": {"high": 4885, "low": 739}, "copaymentCountsTowardDeductible": true, "deductible": {"amount":
        153639, "met": {"high": 143067, "low": 10370}}, "dollarLimit": {"amount": {"high": 1833848, "low": 1368070},
        "used": {"high": 514578, "low": 231074}}, "outOfPocketMaximum": {"amount": {"high": 356055, "low": 237430},
        "met": 173034}, "overLimitPrice": "cashRate", "visitLimit": {"countsUnpaidVisits": false, "used": {"high": 0,
        "low": 0}, "visits": {"high": 54, "low": 0}}}, "kind": "ppo"}, "network": "in"}"#;
        let dollars_of_what_the_plan_counts = r#"
        {"charges": {"billedCharge": 16093, "cashRate": 1443}, "course": {"firstVisit": "2025-12-15", "visits": 100,
        "visitsPerWeek": 3}, "coverage": {"kind": "ppo", "outOfNetwork": {"coinsurance": "none", "copayment": {"high":
        4413, "low": 130}, "copaymentCountsTowardDeductible": true, "deductible": {"amount": {"high": 70442, "low":
        29080}, "met": 11682}, "dollarLimit": {"amount": 866376, "basis": "allowed"}, "lifetimeLimit": {"amount":
        1568200, "used": {"high": 486669, "low": 47749}}, "outOfPocketMaximum": "none", "overLimitPrice":
        "allowedAmount", "visitLimit": {"countsUnpaidVisits": true, "visits": {"high": 94, "low": 6}}}}, "network":
        "out"}"#;
        for text in [
            unpaid_visits_that_do_not_count,
            dollars_of_what_the_plan_counts,
            A_COPAY_AFTER_THE_DEDUCTIBLE,
        ] {
            assert!(settles_within(20_000, 20_000, text), "{text}");
        }
    }

    #[test]
    fn a_search_that_may_not_look_says_how_far_out_the_end_can_lie() {
        assert!(!settles_within(0, 0, A_COPAY_AFTER_THE_DEDUCTIBLE));
    }

    #[test]
    fn an_end_leaves_of_the_looks_what_is_not_its_own() {
        assert!(!settles_within(10, 1_000_000, A_COPAY_AFTER_THE_DEDUCTIBLE));
    }
}
