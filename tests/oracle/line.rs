//! One visit's line, and what remains of each limit after a list of lines.

use crate::terms::{Cover, Limit, Terms, Whole, Yearly};
use jiff::civil::Date;
use serde_json::{Map, Value, json};

#[derive(Clone, Copy, Debug)]
pub struct Line {
    pub date: Date,
    pub plan_year: i16,
    pub status: &'static str,
    pub billed: Whole,
    pub allowed: Whole,
    pub discount: Whole,
    pub deductible: Whole,
    pub copayment: Whole,
    pub coinsurance: Whole,
    pub not_covered: Whole,
    pub balance_bill: Whole,
    pub plan_pays: Whole,
    pub patient_pays: Whole,
    /// What the plan counted of the visit; no part of the answer, but a limit may count it.
    pub eligible: Whole,
    /// The part of `plan_pays` that came from medical payments coverage.
    pub med_pay: Whole,
}

impl Line {
    pub fn is_covered(&self) -> bool {
        self.status == "covered"
    }
}

type Part = fn(&Line) -> Whole;

/// The money of a line under the names of the answer.
pub const MONEY: [(&str, Part); 10] = [
    ("billedCharge", |x| x.billed),
    ("allowedAmount", |x| x.allowed),
    ("providerDiscount", |x| x.discount),
    ("deductible", |x| x.deductible),
    ("copayment", |x| x.copayment),
    ("coinsurance", |x| x.coinsurance),
    ("notCovered", |x| x.not_covered),
    ("balanceBill", |x| x.balance_bill),
    ("planPays", |x| x.plan_pays),
    ("patientPays", |x| x.patient_pays),
];

/// The sums of the lines under the names of the answer.
pub fn totals(lines: &[Line]) -> Map<String, Value> {
    MONEY
        .map(|(key, part)| (key.to_owned(), number(sum(lines, part))))
        .into_iter()
        .collect()
}

/// What remains of each limit in one plan year, worked out anew from all lines so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Remaining {
    pub deductible: Option<Whole>,
    pub family_deductible: Option<Whole>,
    pub maximum: Option<Whole>,
    pub family_maximum: Option<Whole>,
    pub visits: Option<Whole>,
    pub dollars: Option<Whole>,
    pub lifetime: Option<Whole>,
    pub med_pay: Option<Whole>,
}

impl Remaining {
    pub fn after(terms: &Terms, lines: &[Line], plan_year: i16) -> Self {
        match &terms.cover {
            Cover::Pip(pip) => Self {
                deductible: pip
                    .deductible
                    .map(|l| left(l, sum(lines, |x| x.deductible))),
                dollars: pip
                    .limit
                    .map(|l| left(l, sum(lines, |x| x.plan_pays - x.med_pay))),
                med_pay: pip.med_pay.map(|l| left(l, sum(lines, |x| x.med_pay))),
                ..Self::default()
            },
            _ => Self::of_plan(terms, lines, plan_year),
        }
    }

    fn of_plan(terms: &Terms, lines: &[Line], plan_year: i16) -> Self {
        let Some(plan) = terms.plan() else {
            return Self::default();
        };
        let covered = || lines.iter().filter(|x| x.is_covered());
        let this_year = |part: &dyn Fn(&Line) -> Whole| -> Whole {
            covered()
                .filter(|x| x.plan_year == plan_year)
                .map(part)
                .sum()
        };
        let begun = |limit: Limit| {
            if plan_year == 0 {
                limit
            } else {
                Limit { used: 0, ..limit }
            }
        };

        let toward_deductible = this_year(&|x| {
            x.deductible
                + if plan.copayment_counts {
                    x.copayment
                } else {
                    0
                }
        });
        let toward_maximum = if plan.outside_maximum {
            0
        } else {
            this_year(&|x| x.deductible + x.copayment + x.coinsurance)
        };
        let own = |yearly: Yearly, paid: Whole| left(begun(yearly.own), paid);
        let family = |yearly: Yearly, paid: Whole| {
            yearly.family.map(|f| {
                let begun_own = begun(yearly.own);
                // An embedded individual adds at most the individual amount to the family's.
                let counts = if f.aggregate {
                    paid
                } else {
                    paid.min(begun_own.amount - begun_own.used)
                };
                left(begun(f.limit), counts)
            })
        };
        Self {
            deductible: plan.deductible.map(|d| own(d, toward_deductible)),
            family_deductible: plan.deductible.and_then(|d| family(d, toward_deductible)),
            maximum: plan.maximum.map(|m| own(m, toward_maximum)),
            family_maximum: plan.maximum.and_then(|m| family(m, toward_maximum)),
            visits: plan.visit_limit.map(|v| {
                left(
                    begun(v.limit),
                    this_year(&|x| (v.counts_unpaid || x.plan_pays > 0).into()),
                )
            }),
            dollars: plan.dollar_limit.map(|d| {
                left(
                    begun(d.limit),
                    this_year(&|x| {
                        if d.on_allowed {
                            x.eligible
                        } else {
                            x.plan_pays
                        }
                    }),
                )
            }),
            lifetime: plan
                .lifetime_limit
                .map(|l| left(l, covered().map(|x| x.plan_pays).sum())),
            med_pay: None,
        }
    }

    pub fn to_json(self) -> Value {
        let named = [
            ("deductible", self.deductible),
            ("familyDeductible", self.family_deductible),
            ("outOfPocketMaximum", self.maximum),
            ("familyOutOfPocketMaximum", self.family_maximum),
            ("visits", self.visits),
            ("dollars", self.dollars),
            ("lifetimeDollars", self.lifetime),
            ("medPay", self.med_pay),
        ];
        let present = named
            .into_iter()
            .filter_map(|(key, value)| Some((key.to_owned(), number(value?))));
        Value::Object(present.collect::<Map<_, _>>())
    }
}

/// What counts now of a deductible or a maximum, given what remains of the individual's and of the family's.
pub fn binding(yearly: Option<Yearly>, own: Option<Whole>, family: Option<Whole>) -> Option<Whole> {
    match (yearly?.family, own?, family) {
        (Some(f), _, Some(family)) if f.aggregate => Some(family),
        (Some(_), own, Some(family)) => Some(own.min(family)),
        (_, own, _) => Some(own),
    }
}

pub fn sum(lines: &[Line], part: impl Fn(&Line) -> Whole) -> Whole {
    lines.iter().map(part).sum()
}

pub fn number(value: Whole) -> Value {
    json!(i64::try_from(value).expect("every figure of an answer fits 64 bits"))
}

fn left(limit: Limit, more: Whole) -> Whole {
    (limit.amount - limit.used - more).max(0)
}
