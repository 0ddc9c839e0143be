// @ts-check
/**
 * The rules for an in-network course of which everything is known, in plain JavaScript: what the model is measured
 * against. It knows no spans, no families and no other limits, so it is no second model, only a yardstick.
 */

const DAY = 86_400_000;
const WHOLE_RATE = 10_000;

/** @typedef {{ amount: number, met: number }} Progress */
/** @typedef {{ visits: number, used: number, countsUnpaidVisits: boolean }} VisitLimit */
/**
 * @typedef {object} Plan
 * @property {Progress} deductible
 * @property {number} copayment
 * @property {"deductibleWaived" | "afterDeductible" | "beforeDeductible"} copaymentTiming
 * @property {number} coinsurance
 * @property {"netOfCopayment" | "gross"} coinsuranceBase
 * @property {Progress} outOfPocketMaximum
 * @property {VisitLimit} visitLimit
 */
/**
 * @typedef {object} Request
 * @property {{ firstVisit: string, visits: number, visitsPerWeek: number }} course
 * @property {{ billedCharge: number, allowedAmount: number, cashRate: number }} charges
 * @property {{ planYearStart: string, inNetwork: Plan }} coverage
 */
/** @typedef {{ deductible: number, outOfPocketMaximum: number, visits: number }} Remaining */
/** @typedef {Record<typeof MONEY[number], number>} Money */
/** @typedef {Money & { date: string, planYear: number, status: string, remaining: Remaining }} Line */

/** The money of a line, in the order in which an answer names it. */
export const MONEY = /** @type {const} */ ([
  "billedCharge",
  "allowedAmount",
  "providerDiscount",
  "deductible",
  "copayment",
  "coinsurance",
  "notCovered",
  "balanceBill",
  "planPays",
  "patientPays",
]);

/**
 * @param {Request} request
 * @returns {{ visits: Line[], totals: Money }}
 */
export function priceCourse({ course, charges, coverage }) {
  const plan = coverage.inNetwork;
  let remaining = remainingAtFirst(plan);
  let planYear = 0;
  /** @type {Line[]} */
  const visits = [];
  for (const date of datesOf(course)) {
    const year = planYearOf(date, coverage.planYearStart) - planYearOf(course.firstVisit, coverage.planYearStart);
    if (year !== planYear) {
      remaining = remainingAnew(plan);
      planYear = year;
    }
    visits.push({ date, planYear, ...priceVisit(plan, charges, remaining), remaining: { ...remaining } });
  }
  return { visits, totals: totalsOf(visits) };
}

/** @param {Plan} plan @returns {Remaining} */
function remainingAtFirst({ deductible, outOfPocketMaximum, visitLimit }) {
  return {
    deductible: deductible.amount - deductible.met,
    outOfPocketMaximum: outOfPocketMaximum.amount - outOfPocketMaximum.met,
    visits: visitLimit.visits - visitLimit.used,
  };
}

/** @param {Plan} plan @returns {Remaining} */
function remainingAnew({ deductible, outOfPocketMaximum, visitLimit }) {
  return { deductible: deductible.amount, outOfPocketMaximum: outOfPocketMaximum.amount, visits: visitLimit.visits };
}

/** @param {Request["course"]} course */
function datesOf({ firstVisit, visits, visitsPerWeek }) {
  const first = Date.parse(firstVisit);
  return Array.from({ length: visits }, (_, visit) => {
    const weeks = Math.floor(visit / visitsPerWeek);
    const days = 7 * weeks + Math.floor(((visit % visitsPerWeek) * 7) / visitsPerWeek);
    return new Date(first + days * DAY).toISOString().slice(0, 10);
  });
}

/**
 * The calendar year in which the plan year of a date begins.
 *
 * @param {string} date
 * @param {string} start
 */
function planYearOf(date, start) {
  return Number(date.slice(0, 4)) - (date.slice(5) < start ? 1 : 0);
}

/**
 * Prices one visit and takes what it uses off what remains.
 *
 * @param {Plan} plan
 * @param {Request["charges"]} charges
 * @param {Remaining} remaining
 */
function priceVisit(plan, charges, remaining) {
  const { billedCharge } = charges;
  const allowedAmount = Math.min(charges.allowedAmount, billedCharge);
  if (remaining.visits === 0) {
    return uncovered(billedCharge, allowedAmount, charges.cashRate);
  }
  const share = cutToMaximum(shareOf(plan, allowedAmount, remaining.deductible), remaining.outOfPocketMaximum);
  const patientPays = share.deductible + share.copayment + share.coinsurance;
  const planPays = allowedAmount - patientPays;
  remaining.deductible -= share.deductible;
  remaining.outOfPocketMaximum -= patientPays;
  remaining.visits -= planPays > 0 || plan.visitLimit.countsUnpaidVisits ? 1 : 0;
  return {
    status: "covered",
    billedCharge,
    allowedAmount,
    providerDiscount: billedCharge - allowedAmount,
    ...share,
    notCovered: 0,
    balanceBill: 0,
    planPays,
    patientPays,
  };
}

/**
 * @param {number} billedCharge
 * @param {number} allowedAmount
 * @param {number} cashRate
 */
function uncovered(billedCharge, allowedAmount, cashRate) {
  const notCovered = Math.min(cashRate, billedCharge);
  return {
    status: "visitLimitReached",
    billedCharge,
    allowedAmount,
    providerDiscount: billedCharge - notCovered,
    deductible: 0,
    copayment: 0,
    coinsurance: 0,
    notCovered,
    balanceBill: 0,
    planPays: 0,
    patientPays: notCovered,
  };
}

/**
 * The patient's share of a covered visit, before the out-of-pocket maximum.
 *
 * @param {Plan} plan
 * @param {number} eligible
 * @param {number} deductibleRemaining
 */
function shareOf(plan, eligible, deductibleRemaining) {
  const { deductible, copayment } = deductibleAndCopayment(plan, eligible, deductibleRemaining);
  const rest = eligible - deductible - copayment;
  const base = plan.coinsuranceBase === "gross" ? eligible - deductible : rest;
  return { deductible, copayment, coinsurance: Math.min(halfUp(base * plan.coinsurance, WHOLE_RATE), rest) };
}

/**
 * @param {Plan} plan
 * @param {number} eligible
 * @param {number} deductibleRemaining
 */
function deductibleAndCopayment({ copayment, copaymentTiming }, eligible, deductibleRemaining) {
  if (copaymentTiming === "afterDeductible") {
    const deductible = Math.min(eligible, deductibleRemaining);
    return { deductible, copayment: Math.min(copayment, eligible - deductible) };
  }
  const first = Math.min(copayment, eligible);
  const waived = copaymentTiming === "deductibleWaived";
  return { deductible: waived ? 0 : Math.min(eligible - first, deductibleRemaining), copayment: first };
}

/**
 * Coinsurance gives way first, then the copayment, then the deductible.
 *
 * @param {{ deductible: number, copayment: number, coinsurance: number }} share
 * @param {number} maximumRemaining
 */
function cutToMaximum(share, maximumRemaining) {
  const deductible = Math.min(share.deductible, maximumRemaining);
  const copayment = Math.min(share.copayment, maximumRemaining - deductible);
  const coinsurance = Math.min(share.coinsurance, maximumRemaining - deductible - copayment);
  return { deductible, copayment, coinsurance };
}

/**
 * @param {number} numerator
 * @param {number} denominator
 */
function halfUp(numerator, denominator) {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** @param {Line[]} visits */
function totalsOf(visits) {
  const totals = /** @type {Money} */ (Object.fromEntries(MONEY.map((name) => [name, 0])));
  for (const visit of visits) {
    for (const name of MONEY) totals[name] += visit[name];
  }
  return totals;
}
