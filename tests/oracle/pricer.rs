//! The slow, plain pricer: every visit is worked out from the request and the lines before it, and nothing is carried along.

use crate::line::{Line, Remaining, binding};
use crate::terms::{Benefit, Cover, Network, OverLimit, Pip, Plan, Terms, Timing, Whole};
use jiff::{ToSpan, civil::Date};

pub fn lines(terms: &Terms) -> Vec<Line> {
    let mut done = Vec::with_capacity(terms.visits as usize);
    for k in 0..terms.visits {
        let next = line(terms, k, &done);
        done.push(next);
    }
    done
}

pub fn patient_pays(terms: &Terms) -> Whole {
    crate::line::sum(&lines(terms), |x| x.patient_pays)
}

/// The quotient of two whole numbers as an exact fraction, rounded half up.
pub fn half_up(numerator: Whole, denominator: Whole) -> Whole {
    (2 * numerator + denominator).div_euclid(2 * denominator)
}

pub fn visit_date(terms: &Terms, k: Whole) -> Date {
    let f = terms.per_week;
    let days = 7 * k.div_euclid(f) + (k.rem_euclid(f) * 7).div_euclid(f);
    terms.first_visit
        + i64::try_from(days)
            .expect("a course has at most 366 weeks")
            .days()
}

/// The plan year of a visit, 0 for the first visit's. Auto and workers' compensation claims have no plan year.
pub fn plan_year(terms: &Terms, k: Whole) -> i16 {
    let began_in = |d: Date| {
        if (d.month(), d.day()) >= terms.year_start {
            d.year()
        } else {
            d.year() - 1
        }
    };
    match terms.cover {
        Cover::Networks { .. } => began_in(visit_date(terms, k)) - began_in(terms.first_visit),
        _ => 0,
    }
}

fn line(terms: &Terms, k: Whole, before: &[Line]) -> Line {
    let year = plan_year(terms, k);
    let left = Remaining::after(terms, before, year);
    let empty = Line {
        date: visit_date(terms, k),
        plan_year: year,
        status: status(terms, k, &left),
        billed: terms.billed,
        allowed: terms.counted(),
        discount: 0,
        deductible: 0,
        copayment: 0,
        coinsurance: 0,
        not_covered: 0,
        balance_bill: 0,
        plan_pays: 0,
        patient_pays: 0,
        eligible: 0,
        med_pay: 0,
    };
    let mut line = match (&terms.cover, terms.plan()) {
        _ if !empty.is_covered() => Line {
            not_covered: uncovered_price(terms),
            ..empty
        },
        (Cover::Pip(pip), _) => pip_line(empty, pip, &left),
        (_, Some(plan)) => {
            let nth = 1 + before.iter().filter(|x| x.plan_year == year).count() as Whole;
            plan_line(empty, terms, plan, nth, &left)
        }
        _ => Line {
            plan_pays: empty.allowed,
            ..empty
        },
    };
    line.patient_pays =
        line.deductible + line.copayment + line.coinsurance + line.not_covered + line.balance_bill;
    line.discount = line.billed - line.plan_pays - line.patient_pays;
    line
}

fn status(terms: &Terms, k: Whole, left: &Remaining) -> &'static str {
    let no_benefit = matches!(terms.benefit(), Some(Benefit::Nothing))
        || matches!(terms.cover, Cover::WorkersCompensation { accepted: false });
    let not_authorized =
        terms.authorization_missing || terms.authorized_visits.is_some_and(|most| k + 1 > most);
    let reasons = [
        (no_benefit, "notCovered"),
        (not_authorized, "notAuthorized"),
        (left.visits == Some(0), "visitLimitReached"),
        (left.dollars == Some(0), "dollarLimitReached"),
        (left.lifetime == Some(0), "lifetimeLimitReached"),
    ];
    reasons
        .into_iter()
        .find(|(holds, _)| *holds)
        .map_or("covered", |(_, name)| name)
}

fn uncovered_price(terms: &Terms) -> Whole {
    let in_network = terms.network != Some(Network::Out);
    let usual = terms.cash.unwrap_or(if in_network {
        terms.counted()
    } else {
        terms.billed
    });
    let price = match terms
        .plan()
        .map_or(OverLimit::Usual, |plan| plan.over_limit)
    {
        OverLimit::Usual => usual,
        OverLimit::Cash => terms.cash.unwrap_or(terms.billed),
        OverLimit::Allowed => terms.counted(),
        OverLimit::Billed => terms.billed,
    };
    price.min(terms.billed)
}

fn plan_line(empty: Line, terms: &Terms, plan: &Plan, nth: Whole, left: &Remaining) -> Line {
    let allowed = empty.allowed;
    let on_allowed = plan.dollar_limit.is_some_and(|d| d.on_allowed);
    let mut eligible = plan
        .per_visit_maximum
        .map_or(allowed, |most| allowed.min(most));
    if on_allowed {
        eligible = eligible.min(left.dollars.unwrap_or(eligible));
    }

    let (deductible, copayment) = first_shares(plan, eligible, nth, left);
    let rest = eligible - deductible - copayment;
    let shared = if plan.gross {
        eligible - deductible
    } else {
        rest
    };
    let coinsurance = half_up(shared * plan.coinsurance, 10_000).min(rest);

    let [deductible, copayment, coinsurance] =
        match binding(plan.maximum, left.maximum, left.family_maximum) {
            Some(room) if !plan.outside_maximum => fill([deductible, copayment, coinsurance], room),
            _ => [deductible, copayment, coinsurance],
        };

    let due = eligible - deductible - copayment - coinsurance;
    let of_dollars = if on_allowed {
        due
    } else {
        left.dollars.unwrap_or(due)
    };
    let plan_pays = due.min(of_dollars).min(left.lifetime.unwrap_or(due));
    Line {
        deductible,
        copayment,
        coinsurance,
        not_covered: (allowed - eligible) + (due - plan_pays),
        balance_bill: if terms.network == Some(Network::Out) {
            empty.billed - allowed
        } else {
            0
        },
        plan_pays,
        eligible,
        ..empty
    }
}

/// The deductible and the copayment of a visit before the maximum is looked at.
fn first_shares(plan: &Plan, eligible: Whole, nth: Whole, left: &Remaining) -> (Whole, Whole) {
    let owed = binding(plan.deductible, left.deductible, left.family_deductible).unwrap_or(0);
    let among_first = nth <= plan.visits_before_deductible;
    match (plan.copayment, plan.timing) {
        (copayment, _) if among_first => (0, copayment.unwrap_or(0).min(eligible)),
        (None, _) => (owed.min(eligible), 0),
        (Some(copayment), Timing::Waived) => (0, copayment.min(eligible)),
        (Some(copayment), Timing::After) => {
            let deductible = owed.min(eligible);
            (deductible, copayment.min(eligible - deductible))
        }
        (Some(copayment), Timing::Before) => {
            let copayment = copayment.min(eligible);
            (owed.min(eligible - copayment), copayment)
        }
    }
}

/// Fills what room there is with the shares in order, so that the last gives way first.
fn fill(shares: [Whole; 3], room: Whole) -> [Whole; 3] {
    let mut room = room;
    shares.map(|share| {
        let fits = share.min(room);
        room -= fits;
        fits
    })
}

fn pip_line(empty: Line, pip: &Pip, left: &Remaining) -> Line {
    let (billed, allowed) = (empty.billed, empty.allowed);
    let owed = left.deductible.unwrap_or(0);
    let deductible = owed.min(if pip.off_billed { billed } else { allowed });
    let base = match (pip.off_billed, billed) {
        (false, _) => allowed - deductible,
        (true, 0) => 0,
        (true, _) => half_up(allowed * (billed - deductible), billed),
    };
    let share = half_up(base * pip.plan_share, 10_000);
    let of_limit = share.min(left.dollars.unwrap_or(share));
    let open = base - of_limit;
    let med_pay = open.min(left.med_pay.unwrap_or(0));
    Line {
        deductible,
        coinsurance: open - med_pay,
        plan_pays: of_limit + med_pay,
        med_pay,
        ..empty
    }
}
