//! Whole courses across the start of a plan year: a ledger that counts up what is met and used, year by year.

use coverage_estimator::adjudicate::LineStatus;
use coverage_estimator::calendar::Calendar;
use coverage_estimator::course::{price, total};
use coverage_estimator::money::Cents;
use coverage_estimator::plan::{
    Allotment, CostSharing, DollarLimit, DollarLimitBasis, FamilyKind, FamilyPool, Plan, Pool,
    Terms, VisitLimit,
};

use super::cents;
use super::days::planned;
use super::visit::{Copayment, Dollars, Line, Timing, Visit, read};
use super::visits::{line_of, terms};
use super::worlds::{Digits, every};

/// What there is in all and what is met or used of it when the course begins.
type Amount = (i64, i64);

/// One person's amount and the family's, which is aggregate or embedded.
#[derive(Clone, Copy, Debug)]
struct Yearly {
    own: Amount,
    family: Option<(Amount, FamilyKind)>,
}

#[derive(Debug)]
struct World {
    /// So many visits stand before the plan year begins again.
    before: u8,
    visit: Visit,
    deductible: Option<Yearly>,
    maximum: Option<Yearly>,
    is_outside: bool,
    spared: u32,
    visits: Option<(Amount, bool)>,
    dollars: Option<(Amount, bool)>,
    lifetime: Option<Amount>,
}

const VISITS: u32 = 6;
const EMBEDDED: FamilyKind = FamilyKind::Embedded;
const AGGREGATE: FamilyKind = FamilyKind::Aggregate;

const fn yearly(own: Amount, family: Option<(Amount, FamilyKind)>) -> Option<Yearly> {
    Some(Yearly { own, family })
}

fn world(digits: &mut Digits) -> World {
    let copayment = |timing, counts| {
        let amount = 1;
        Some(Copayment {
            amount,
            timing,
            counts,
        })
    };
    let visit = Visit {
        billed: 5,
        allowed: 4,
        in_network: digits.of(&[true, false]),
        deductible_left: None,
        is_spared: false,
        copayment: digits.of(&[
            None,
            copayment(Timing::Waived, true),
            copayment(Timing::After, false),
            copayment(Timing::Before, true),
        ]),
        coinsurance: digits.of(&[0, 5000]),
        is_gross: false,
        maximum_left: None,
        per_visit: None,
        dollars: None,
        lifetime_left: None,
    };
    World {
        before: digits.of(&[1, 4, 6]),
        visit,
        deductible: digits.of(&[
            None,
            yearly((6, 0), None),
            yearly((6, 5), None),
            yearly((6, 2), Some(((9, 6), EMBEDDED))),
            yearly((3, 2), Some(((9, 4), EMBEDDED))),
            yearly((5, 1), Some(((7, 3), AGGREGATE))),
        ]),
        maximum: digits.of(&[
            None,
            yearly((8, 7), None),
            yearly((8, 0), Some(((9, 5), EMBEDDED))),
            yearly((3, 3), Some(((10, 6), AGGREGATE))),
        ]),
        is_outside: digits.of(&[false, true]),
        spared: digits.of(&[0, 2]),
        visits: digits.of(&[None, Some(((4, 2), true)), Some(((2, 1), false))]),
        dollars: digits.of(&[None, Some(((5, 3), false)), Some(((9, 2), true))]),
        lifetime: digits.of(&[None, Some((9, 2))]),
    }
}

#[test]
fn every_course_of_a_small_world_is_priced_the_same_by_a_ledger() {
    let worlds = every(world, |world| {
        let (terms, calendar) = (terms_of(world), calendar(world));
        let course = price(&terms, &calendar);
        assert_eq!(course.lines.len(), calendar.slots().len());
        let mut ledger = Ledger::at_the_start(world);
        let mut totals = [0, 0];
        for (number, found) in (0..VISITS).zip(&course.lines) {
            let is_new = number == u32::from(world.before);
            if is_new {
                ledger.begin_a_plan_year(world);
            }
            assert_eq!(
                found.plan_year,
                u32::from(number >= u32::from(world.before))
            );
            let (status, line) = ledger.visit(world);
            assert_eq!(found.status, status, "{number} {world:?}");
            assert_eq!(
                line_of(&found.money, line.counted),
                line,
                "{number} {world:?}"
            );
            ledger.assert_what_remains(world, &found.remaining);
            totals = [totals[0] + line.patient_pays, totals[1] + line.plan_pays];
        }
        let found = [course.totals.patient_pays, course.totals.plan_pays];
        assert_eq!(found.map(Cents::cents), totals, "{world:?}");
        assert_eq!(total(&terms, &calendar), found[0]);
    });
    assert_eq!(worlds, 2 * 4 * 2 * 3 * 6 * 4 * 2 * 2 * 3 * 3 * 2);
    println!("counted: {worlds} courses across a plan year");
}

/// Visits a day, so that `before` of them stand in the old year.
fn calendar(world: &World) -> Calendar {
    let first = 32 - i8::try_from(world.before).expect("it is small");
    Calendar::of(&planned((2026, 12, first), 7, Some((1, 1))), VISITS)
}

/// What is met and used, counted up.
#[derive(Debug)]
struct Ledger {
    deductible: [i64; 2],
    maximum: [i64; 2],
    visits: i64,
    dollars: i64,
    lifetime: i64,
    seen_in_year: u32,
}

impl Ledger {
    fn at_the_start(world: &World) -> Self {
        let both = |of: Option<Yearly>| {
            let family = of.and_then(|of| of.family);
            [
                of.map_or(0, |of| of.own.1),
                family.map_or(0, |(family, _)| family.1),
            ]
        };
        Self {
            deductible: both(world.deductible),
            maximum: both(world.maximum),
            visits: world.visits.map_or(0, |((_, used), _)| used),
            dollars: world.dollars.map_or(0, |((_, used), _)| used),
            lifetime: world.lifetime.map_or(0, |(_, used)| used),
            seen_in_year: 0,
        }
    }

    fn begin_a_plan_year(&mut self, _: &World) {
        *self = Self {
            deductible: [0, 0],
            maximum: [0, 0],
            visits: 0,
            dollars: 0,
            lifetime: self.lifetime,
            seen_in_year: 0,
        };
    }

    fn visit(&mut self, world: &World) -> (LineStatus, Line) {
        let is_spared = self.seen_in_year < world.spared;
        self.seen_in_year += 1;
        if let Some(gone) = self.gone(world) {
            return (gone, uncovered(&world.visit));
        }
        let maximum_left = open(world.maximum, self.maximum).filter(|_| !world.is_outside);
        let line = read(&Visit {
            is_spared,
            deductible_left: open(world.deductible, self.deductible),
            maximum_left,
            dollars: world.dollars.map(|((amount, _), of_allowed)| Dollars {
                left: amount - self.dollars,
                of_allowed,
            }),
            lifetime_left: world.lifetime.map(|(amount, _)| amount - self.lifetime),
            ..world.visit
        });
        self.enter(world, &line);
        (LineStatus::Covered, line)
    }

    fn gone(&self, world: &World) -> Option<LineStatus> {
        let is_used_up =
            |of: Option<Amount>, used: i64| of.is_some_and(|(amount, _)| used >= amount);
        let reasons = [
            (
                world.visits.map(|(of, _)| of),
                self.visits,
                LineStatus::VisitLimitReached,
            ),
            (
                world.dollars.map(|(of, _)| of),
                self.dollars,
                LineStatus::DollarLimitReached,
            ),
            (
                world.lifetime,
                self.lifetime,
                LineStatus::LifetimeLimitReached,
            ),
        ];
        let mut gone = reasons
            .into_iter()
            .filter(|(of, used, _)| is_used_up(*of, *used));
        gone.next().map(|(.., status)| status)
    }

    fn enter(&mut self, world: &World, line: &Line) {
        let counts = world
            .visit
            .copayment
            .is_some_and(|copayment| copayment.counts);
        let credited = if counts { line.copayment } else { 0 };
        let shared = line.deductible + line.copayment + line.coinsurance;
        meet(
            &mut self.deductible,
            world.deductible,
            line.deductible + credited,
        );
        meet(
            &mut self.maximum,
            world.maximum,
            if world.is_outside { 0 } else { shared },
        );
        let counts_unpaid = world.visits.is_some_and(|(_, counts)| counts);
        self.visits += i64::from(counts_unpaid || line.plan_pays > 0);
        let of_allowed = world.dollars.is_some_and(|(_, of_allowed)| of_allowed);
        self.dollars += if of_allowed {
            line.counted
        } else {
            line.plan_pays
        };
        self.lifetime += line.plan_pays;
    }

    fn assert_what_remains(
        &self,
        world: &World,
        found: &coverage_estimator::accumulators::Remaining,
    ) {
        let is = |found: Option<Cents>, of: Option<Amount>, used: i64| {
            let left = of.map(|(amount, _)| amount - used);
            assert!(left.is_none_or(|left| left >= 0), "{self:?} {world:?}");
            assert_eq!(found.map(Cents::cents), left, "{self:?} {world:?}");
        };
        let own = |of: Option<Yearly>| of.map(|of| of.own);
        let family = |of: Option<Yearly>| of.and_then(|of| of.family).map(|(amount, _)| amount);
        is(found.deductible, own(world.deductible), self.deductible[0]);
        is(
            found.family_deductible,
            family(world.deductible),
            self.deductible[1],
        );
        is(
            found.out_of_pocket_maximum,
            own(world.maximum),
            self.maximum[0],
        );
        is(
            found.family_out_of_pocket_maximum,
            family(world.maximum),
            self.maximum[1],
        );
        is(found.dollars, world.dollars.map(|(of, _)| of), self.dollars);
        is(found.lifetime_dollars, world.lifetime, self.lifetime);
        let visits = world.visits.map(|((amount, _), _)| amount - self.visits);
        assert_eq!(found.visits.map(i64::from), visits, "{self:?} {world:?}");
    }
}

/// What of a yearly amount is open for the patient.
fn open(of: Option<Yearly>, [own, family]: [i64; 2]) -> Option<i64> {
    let of = of?;
    let own_left = of.own.0 - own;
    Some(match of.family {
        None => own_left,
        Some(((amount, _), FamilyKind::Embedded)) => own_left.min(amount - family),
        Some(((amount, _), FamilyKind::Aggregate)) => amount - family,
    })
}

/// Counts a payment up, cent by cent, toward both, never past either; of an embedded amount nobody gives the family more
/// than is open of their own.
fn meet(met: &mut [i64; 2], of: Option<Yearly>, payment: i64) {
    let Some(of) = of else { return };
    for _ in 0..payment {
        let own_is_open = met[0] < of.own.0;
        if let Some(((amount, _), kind)) = of.family
            && met[1] < amount
            && (own_is_open || kind == AGGREGATE)
        {
            met[1] += 1;
        }
        met[0] += i64::from(own_is_open);
    }
}

fn uncovered(visit: &Visit) -> Line {
    Line {
        deductible: 0,
        copayment: 0,
        coinsurance: 0,
        not_covered: visit.billed,
        balance_bill: 0,
        discount: 0,
        plan_pays: 0,
        patient_pays: visit.billed,
        counted: 0,
    }
}

fn terms_of(world: &World) -> Terms {
    let mut terms = terms(&world.visit, None);
    let Plan::CostSharing(sharing) = &mut terms.plan else {
        panic!("a health plan shares costs");
    };
    let sharing: &mut CostSharing = sharing;
    sharing.deductible = world.deductible.map(pool);
    sharing.out_of_pocket_maximum = world.maximum.map(pool);
    sharing.outside_out_of_pocket_maximum = world.is_outside;
    sharing.visits_before_deductible = world.spared;
    sharing.visit_limit = world.visits.map(|((amount, used), counts_unpaid_visits)| {
        let count = |visits: i64| u32::try_from(visits).expect("it is small");
        VisitLimit {
            visits: Allotment {
                remaining: count(amount - used),
                fresh: count(amount),
            },
            counts_unpaid_visits,
        }
    });
    sharing.dollar_limit = world
        .dollars
        .map(|((amount, used), of_allowed)| DollarLimit {
            dollars: Allotment {
                remaining: cents(amount - used),
                fresh: cents(amount),
            },
            basis: if of_allowed {
                DollarLimitBasis::Allowed
            } else {
                DollarLimitBasis::PlanPays
            },
        });
    sharing.lifetime_remaining = world.lifetime.map(|(amount, used)| cents(amount - used));
    terms
}

fn pool(of: Yearly) -> Allotment<Pool> {
    let left = |is_met: i64| Pool {
        individual: cents(of.own.0 - of.own.1 * is_met),
        family: of.family.map(|((amount, met), kind)| FamilyPool {
            kind,
            remaining: cents(amount - met * is_met),
        }),
    };
    Allotment {
        remaining: left(1),
        fresh: left(0),
    }
}
