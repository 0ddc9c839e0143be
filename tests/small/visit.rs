//! One covered visit under a health plan, read cent by cent from the contract, §4.

use super::{counted_up, take};

/// All that a covered visit hangs on, in cents and basis points.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    pub billed: i64,
    pub allowed: i64,
    pub in_network: bool,
    pub deductible_left: Option<i64>,
    pub is_spared: bool,
    pub copayment: Option<Copayment>,
    pub coinsurance: i64,
    pub is_gross: bool,
    pub maximum_left: Option<i64>,
    pub per_visit: Option<i64>,
    pub dollars: Option<Dollars>,
    pub lifetime_left: Option<i64>,
}

#[derive(Clone, Copy, Debug)]
pub struct Copayment {
    pub amount: i64,
    pub timing: Timing,
    pub counts: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    Waived,
    After,
    Before,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dollars {
    pub left: i64,
    pub of_allowed: bool,
}

/// What the visit comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub deductible: i64,
    pub copayment: i64,
    pub coinsurance: i64,
    pub not_covered: i64,
    pub balance_bill: i64,
    pub discount: i64,
    pub plan_pays: i64,
    pub patient_pays: i64,
    /// What the plan counts of the visit.
    pub counted: i64,
}

pub fn read(visit: &Visit) -> Line {
    let limit_on = |allowed: bool| visit.dollars.filter(|one| one.of_allowed == allowed);
    let mut outside = visit.allowed;
    let mut counted = take(&mut outside, visit.per_visit);
    if let Some(limit) = limit_on(true) {
        let before = counted;
        counted = take(&mut counted, Some(limit.left));
        outside += before - counted;
    }
    let mut shares = shares(visit, counted);
    while visit
        .maximum_left
        .is_some_and(|most| shares.iter().sum::<i64>() > most)
    {
        // The coinsurance stands last and gives way first.
        let last = shares.iter().rposition(|share| *share > 0);
        shares[last.expect("the shares are above zero")] -= 1;
    }
    let [deductible, copayment, coinsurance] = shares;
    let mut rest = counted - shares.iter().sum::<i64>();
    let mut paid = take(&mut rest, limit_on(false).map(|limit| limit.left));
    let plan_pays = take(&mut paid, visit.lifetime_left);
    let not_covered = outside + rest + paid;
    let above = visit.billed - visit.allowed;
    let (discount, balance_bill) = if visit.in_network {
        (above, 0)
    } else {
        (0, above)
    };
    Line {
        deductible,
        copayment,
        coinsurance,
        not_covered,
        balance_bill,
        discount,
        plan_pays,
        patient_pays: visit.billed - discount - plan_pays,
        counted,
    }
}

/// Deductible, copayment and coinsurance before the maximum.
fn shares(visit: &Visit, counted: i64) -> [i64; 3] {
    let timing = visit.copayment.map(|copayment| copayment.timing);
    let most = Some(visit.copayment.map_or(0, |copayment| copayment.amount));
    let is_waived = visit.is_spared || timing == Some(Timing::Waived);
    let left = if is_waived {
        Some(0)
    } else {
        visit.deductible_left.or(Some(0))
    };
    let mut rest = counted;
    let (deductible, copayment) = if timing == Some(Timing::Before) {
        let copayment = take(&mut rest, most);
        (take(&mut rest, left), copayment)
    } else {
        let deductible = take(&mut rest, left);
        (deductible, take(&mut rest, most))
    };
    let base = if visit.is_gross {
        counted - deductible
    } else {
        rest
    };
    let full = counted_up(base * visit.coinsurance, 10_000);
    [deductible, copayment, take(&mut rest, Some(full))]
}
