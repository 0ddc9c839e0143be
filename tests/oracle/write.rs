//! Puts one value of an open answer into exact terms.

use crate::terms::{
    Benefit, Cover, DollarLimit, Limit, Pip, Plan, Terms, Timing, VisitLimit, Whole, Yearly,
};

/// In place of a figure: the plan has no such thing.
pub const NONE: Whole = -1;

/// The place of this word among those of a copayment's timing.
pub const AFTER_DEDUCTIBLE: Whole = 1;

/// The values of a choice stand for its words in the order of the contract; yes is 1.
pub fn write(terms: &mut Terms, field: &str, value: Whole) {
    let in_network = field.strip_prefix("coverage.inNetwork.");
    let out_of_network = field.strip_prefix("coverage.outOfNetwork.");
    match (&mut terms.cover, in_network, out_of_network) {
        _ if field == "charges.allowedAmount" => terms.allowed = value,
        _ if field == "course.visits" => terms.visits = value,
        (
            Cover::Networks {
                inside: Benefit::Plan(plan),
                ..
            },
            Some(field),
            _,
        )
        | (
            Cover::Networks {
                outside: Benefit::Plan(plan),
                ..
            },
            _,
            Some(field),
        ) => write_plan(plan, field, value),
        (Cover::Pip(pip), ..) => write_pip(pip, field, value),
        (Cover::WorkersCompensation { accepted }, ..) => *accepted = value == 1,
        other => panic!("{field} is no answer of {other:?}"),
    }
}

fn write_plan(plan: &mut Plan, field: &str, value: Whole) {
    match field {
        "copayment" => plan.copayment = unless_none(value),
        "copaymentTiming" => {
            plan.timing = [Timing::Waived, Timing::After, Timing::Before][value as usize]
        }
        "coinsurance" => plan.coinsurance = value,
        "perVisitMaximum" => plan.per_visit_maximum = unless_none(value),
        "dollarLimit.basis" => {
            plan.dollar_limit
                .as_mut()
                .expect("a dollar limit")
                .on_allowed = value == 1
        }
        _ => match field.split_once('.').unwrap_or((field, "")) {
            ("deductible", part) => write_yearly(&mut plan.deductible, part, value),
            ("outOfPocketMaximum", part) => write_yearly(&mut plan.maximum, part, value),
            ("visitLimit", part) => write_visit_limit(&mut plan.visit_limit, part, value),
            ("dollarLimit", part) => {
                let DollarLimit { limit, .. } = plan.dollar_limit.as_mut().expect("a dollar limit");
                write_limit(limit, part, value);
            }
            ("lifetimeLimit", part) => write_limit(
                plan.lifetime_limit.as_mut().expect("a lifetime limit"),
                part,
                value,
            ),
            _ => panic!("{field} is no answer of a plan"),
        },
    }
}

fn write_yearly(yearly: &mut Option<Yearly>, part: &str, value: Whole) {
    let yearly = yearly.get_or_insert(Yearly {
        own: Limit { amount: 0, used: 0 },
        family: None,
    });
    match part.strip_prefix("family.") {
        None => write_limit(&mut yearly.own, part, value),
        Some("kind") => yearly.family.as_mut().expect("a family").aggregate = value == 1,
        Some(part) => write_limit(
            &mut yearly.family.as_mut().expect("a family").limit,
            part,
            value,
        ),
    }
}

fn write_visit_limit(visit_limit: &mut Option<VisitLimit>, part: &str, value: Whole) {
    if value == NONE {
        *visit_limit = None;
        return;
    }
    let limit = Limit { amount: 0, used: 0 };
    let visit_limit = visit_limit.get_or_insert(VisitLimit {
        limit,
        counts_unpaid: false,
    });
    match part {
        "countsUnpaidVisits" => visit_limit.counts_unpaid = value == 1,
        _ => write_limit(&mut visit_limit.limit, part, value),
    }
}

fn write_pip(pip: &mut Pip, field: &str, value: Whole) {
    let part = field.rsplit('.').next().unwrap_or_default();
    match field
        .strip_prefix("coverage.")
        .and_then(|rest| rest.split('.').next())
    {
        Some("deductibleBasis") => pip.off_billed = value == 0,
        Some("planShare") => pip.plan_share = value,
        Some("deductible") => {
            let deductible = pip.deductible.get_or_insert(Limit { amount: 0, used: 0 });
            write_limit(deductible, part, value);
        }
        Some("limit") => write_limit(pip.limit.as_mut().expect("a limit"), part, value),
        Some("medPay") => {
            write_limit(
                pip.med_pay.as_mut().expect("medical payments coverage"),
                part,
                value,
            );
        }
        _ => panic!("{field} is no answer of an auto plan"),
    }
}

fn write_limit(limit: &mut Limit, part: &str, value: Whole) {
    match part {
        "amount" | "visits" => limit.amount = value,
        "met" | "used" => limit.used = value,
        // What remains follows from the other two.
        "remaining" => {}
        _ => panic!("{part} is no part of a limit"),
    }
}

fn unless_none(value: Whole) -> Option<Whole> {
    (value != NONE).then_some(value)
}
