//! Answers that can be true and most often are a slip: each gets a question, and none takes the estimate away.

use serde::Serialize;

use crate::date::Date;
use crate::money::Rate;
use crate::plan::Network;
use crate::request::path::Part;
use crate::request::table::Field;
use crate::request::{Place, Request, USUAL_MOST_OF_A_VISIT};

/// Plans ask half of a patient at the most; a higher figure is most often the plan's own share.
const MOST_COMMON_SHARE: i64 = 5000;
/// Nobody is treated more often than once a day on workdays.
const MOST_VISITS_A_WEEK: u32 = 5;
/// A course is planned at most so far ahead, and looked back on so long after.
const FAR_IN_MONTHS: u8 = 12;

/// What is unlikely about an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Doubt {
    /// The clinic bills more for a visit than any is known to.
    DearVisit,
    /// The cash rate is more than what an insurer is billed.
    CashAboveBilled,
    /// The plan counts more than what the clinic bills.
    AllowedAboveBilled,
    /// The patient's share is more than the plan's.
    ShareAbovePlans,
    /// A copayment is more than what the clinic bills.
    CopaymentAboveBilled,
    /// A maximum is less than the deductible.
    MaximumBelowDeductible,
    /// Other therapies have used more visits of a limit that they share than are used of it in all.
    SharedAboveUsed,
    /// The first visit was long ago.
    LongAgo,
    /// The first visit is far ahead.
    FarAhead,
    /// More visits a week than there are workdays.
    ManyVisitsAWeek,
}

/// An answer that is unlikely.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Unlikely {
    /// What is unlikely about it.
    pub doubt: Doubt,
    /// The path of the answer.
    pub field: String,
}

/// Returns the answers that are unlikely, in the order of a request.
#[must_use]
pub fn unlikely(request: &Request, today: Option<Date>) -> Vec<Unlikely> {
    let mut doubts = of_the_course(request, today);
    doubts.extend(of_the_charges(request));
    doubts.extend(of_the_shares(request));
    doubts.extend(of_the_shared_limit(request));
    doubts
        .into_iter()
        .map(|(doubt, place)| Unlikely {
            doubt,
            field: Part::Amount.path(place),
        })
        .collect()
}

fn of_the_course(request: &Request, today: Option<Date>) -> Vec<(Doubt, Place)> {
    let mut doubts = Vec::new();
    let first = request.course.first_visit;
    if today.is_some_and(|today| first.plus_months(FAR_IN_MONTHS) < today) {
        doubts.push((Doubt::LongAgo, Field::FirstVisit.into()));
    }
    if today.is_some_and(|today| today.plus_months(FAR_IN_MONTHS) < first) {
        doubts.push((Doubt::FarAhead, Field::FirstVisit.into()));
    }
    let a_week = request.answers.count(Field::VisitsPerWeek);
    if a_week.is_some_and(|visits| visits > MOST_VISITS_A_WEEK) {
        doubts.push((Doubt::ManyVisitsAWeek, Field::VisitsPerWeek.into()));
    }
    doubts
}

fn of_the_charges(request: &Request) -> Vec<(Doubt, Place)> {
    let billed = request.billed_charge;
    let allowed = request.answers.numbers(Field::AllowedAmount);
    let is_above = |low: i64| low > billed.cents();
    [
        (
            billed.cents() > USUAL_MOST_OF_A_VISIT,
            (Doubt::DearVisit, Field::BilledCharge),
        ),
        (
            request.cash_rate.is_some_and(|rate| rate > billed),
            (Doubt::CashAboveBilled, Field::CashRate),
        ),
        (
            allowed.known().is_some_and(|span| is_above(span.low)),
            (Doubt::AllowedAboveBilled, Field::AllowedAmount),
        ),
    ]
    .into_iter()
    .filter(|(is_unlikely, _)| *is_unlikely)
    .map(|(_, (doubt, field))| (doubt, field.into()))
    .collect()
}

fn of_the_shares(request: &Request) -> Vec<(Doubt, Place)> {
    let in_one = |network| {
        let share = |field| Place::from((network, field));
        let least = |place| request.answers.numbers(place).known().map(|said| said.low);
        let billed = request.billed_charge.cents();
        [
            (
                least(share(Field::Coinsurance)).is_some_and(|share| {
                    share > MOST_COMMON_SHARE && share < Rate::WHOLE.basis_points()
                }),
                (Doubt::ShareAbovePlans, share(Field::Coinsurance)),
            ),
            (
                least(share(Field::Copayment)).is_some_and(|copay| copay > billed),
                (Doubt::CopaymentAboveBilled, share(Field::Copayment)),
            ),
            (
                is_below_deductible(request, network),
                (
                    Doubt::MaximumBelowDeductible,
                    share(Field::OutOfPocketMaximum),
                ),
            ),
        ]
    };
    let doubts = [Network::In, Network::Out].into_iter().flat_map(in_one);
    doubts
        .filter(|(is_unlikely, _)| *is_unlikely)
        .map(|(_, doubt)| doubt)
        .collect()
}

/// The plan's own count of a limit has in it what those who share the limit have used.
fn of_the_shared_limit(request: &Request) -> Vec<(Doubt, Place)> {
    let shared = request.answers.count(Field::SharedLimitUsed).map(i64::from);
    let is_above = |network| {
        let limit = request.answers.progress((network, Field::VisitLimit));
        let used = limit.known().and_then(|limit| limit.met);
        shared
            .zip(used)
            .is_some_and(|(shared, used)| used.high < shared)
    };
    let is_above = [Network::In, Network::Out].into_iter().any(is_above);
    let doubt = (Doubt::SharedAboveUsed, Field::SharedLimitUsed.into());
    is_above.then_some(doubt).into_iter().collect()
}

/// No plan has a maximum below its deductible.
fn is_below_deductible(request: &Request, network: Network) -> bool {
    let amount = |field| {
        let said = request.answers.progress((network, field));
        said.known().and_then(|progress| progress.amount)
    };
    let both = amount(Field::OutOfPocketMaximum).zip(amount(Field::Deductible));
    both.is_some_and(|(maximum, deductible)| maximum.high < deductible.low)
}

#[cfg(test)]
mod tests {
    use super::{Doubt, unlikely};
    use crate::request::json::Json;
    use crate::request::read::read;

    const TODAY: &str = "2026-11-23";

    /// Returns the doubts about a course with these parts of a request, at a billed charge of $100.
    fn doubts(course: &str, charges: &str, plan: &str) -> Vec<Doubt> {
        let text = format!(
            r#"{{"course": {{"visits": 6, {course}}}, "charges": {{"billedCharge": 10000, {charges}}},
                "coverage": {{"kind": "ppo", "inNetwork": {{{plan}}}}}, "network": "in"}}"#
        );
        doubts_of(&text)
    }

    fn doubts_of(request: &str) -> Vec<Doubt> {
        let request = read(&Json::from_text(request).unwrap()).unwrap();
        let found = unlikely(&request, TODAY.parse().ok());
        found.into_iter().map(|one| one.doubt).collect()
    }

    const COURSE: &str = r#""firstVisit": "2026-12-01", "visitsPerWeek": 2"#;
    const CHARGES: &str = r#""cashRate": 9000, "allowedAmount": 8000"#;
    const PLAN: &str = r#""coinsurance": 2000"#;

    #[test]
    fn likely_answers_get_no_question() {
        assert_eq!(doubts(COURSE, CHARGES, PLAN), []);
        let at_the_edge = r#""firstVisit": "2025-11-23", "visitsPerWeek": 5"#;
        let equal = r#""cashRate": 10000, "allowedAmount": 10000"#;
        assert_eq!(doubts(at_the_edge, equal, r#""coinsurance": 5000"#), []);
    }

    #[test]
    fn a_year_ago_and_a_day_is_long_ago_and_a_year_and_a_day_is_far_ahead() {
        let on = |day: &str| {
            doubts(
                &format!(r#""firstVisit": "{day}", "visitsPerWeek": 1"#),
                CHARGES,
                PLAN,
            )
        };
        assert_eq!(on("2025-11-22"), [Doubt::LongAgo]);
        assert_eq!(on("2027-11-23"), []);
        assert_eq!(on("2027-11-24"), [Doubt::FarAhead]);
    }

    #[test]
    fn twenty_visits_a_week_are_asked_about() {
        let course = r#""firstVisit": "2026-12-01", "visitsPerWeek": 20"#;
        assert_eq!(doubts(course, CHARGES, PLAN), [Doubt::ManyVisitsAWeek]);
    }

    #[test]
    fn a_visit_of_more_than_a_thousand_dollars_is_asked_about() {
        let at = |billed: u32| {
            let text = format!(
                r#"{{"course": {{"visits": 6, {COURSE}}}, "charges": {{"billedCharge": {billed}}}, "coverage": {{"kind": "ppo"}}}}"#
            );
            doubts_of(&text)
        };
        assert_eq!(at(100_000), []);
        assert_eq!(at(100_001), [Doubt::DearVisit]);
    }

    #[test]
    fn a_price_above_the_billed_charge_is_asked_about() {
        let above = r#""cashRate": 10001, "allowedAmount": 10001"#;
        assert_eq!(
            doubts(COURSE, above, PLAN),
            [Doubt::CashAboveBilled, Doubt::AllowedAboveBilled]
        );
    }

    #[test]
    fn a_copay_above_the_charge_is_asked_about() {
        let copay = |cents: u32| format!(r#""copayment": {cents}"#);
        assert_eq!(doubts(COURSE, CHARGES, &copay(10_000)), []);
        assert_eq!(
            doubts(COURSE, CHARGES, &copay(10_001)),
            [Doubt::CopaymentAboveBilled]
        );
    }

    #[test]
    fn more_visits_of_a_shared_limit_than_all_that_are_used_are_asked_about() {
        let shared = |used: u32| {
            let text = format!(
                r#"{{"course": {{"visits": 6, {COURSE}}}, "charges": {{"billedCharge": 10000}}, "network": "in",
                    "coverage": {{"kind": "ppo", "inNetwork": {{"visitLimit": {{"visits": 20, "used": 5}}}}}},
                    "necessity": {{"sharedLimit": {{"therapies": ["physicalTherapy"], "used": {used}}}}}}}"#
            );
            doubts_of(&text)
        };
        assert_eq!(shared(5), []);
        assert_eq!(shared(6), [Doubt::SharedAboveUsed]);
    }

    #[test]
    fn a_maximum_below_the_deductible_is_asked_about() {
        let maximum = |cents: u32| {
            format!(
                r#""deductible": {{"amount": 150000}}, "outOfPocketMaximum": {{"amount": {cents}}}"#
            )
        };
        assert_eq!(doubts(COURSE, CHARGES, &maximum(150_000)), []);
        assert_eq!(
            doubts(COURSE, CHARGES, &maximum(149_999)),
            [Doubt::MaximumBelowDeductible]
        );
    }

    #[test]
    fn a_share_above_the_plans_is_asked_about_and_the_whole_is_not() {
        assert_eq!(
            doubts(COURSE, CHARGES, r#""coinsurance": 8000"#),
            [Doubt::ShareAbovePlans]
        );
        assert_eq!(doubts(COURSE, CHARGES, r#""coinsurance": 10000"#), []);
    }
}
