// @ts-check
/**
 * The same rules as in `exact.mjs`, as formulas of a spreadsheet: what a clinic that has no program would build. The sheet
 * stands ready; pricing a course writes the answers into it and reads the lines out of it.
 */

/** @import { Request } from "./exact.mjs" */
/** @typedef {{ setCellContents(at: object, cells: unknown[][]): unknown, getRangeValues(range: object): unknown[][], destroy(): void }} Sheet */
/** @typedef {{ buildFromArray(cells: unknown[][], options: object): Sheet }} Engine */
/** @typedef {{ planYear: number, status: string, planPays: number, patientPays: number }} SheetLine */

const DAY = 86_400_000;

/** Where each answer stands, from A1 downwards. */
const ANSWERS = /** @type {const} */ ([
  "firstDay",
  "firstMonth",
  "firstDayOfMonth",
  "firstYear",
  "perWeek",
  "startMonth",
  "startDay",
  "billed",
  "allowed",
  "cash",
  "deductible",
  "deductibleLeft",
  "copayment",
  "waived",
  "before",
  "rate",
  "gross",
  "maximum",
  "maximumLeft",
  "limit",
  "limitLeft",
  "countsUnpaid",
]);

/** The columns of a line, each with its formula; a name in braces is an answer, `column` this line's and `column^` the one before. */
const COLUMNS = {
  visit: "",
  day: "{firstDay}+7*INT(visit/{perWeek})+INT(MOD(visit,{perWeek})*7/{perWeek})",
  year: "YEAR(day)-IF(100*MONTH(day)+DAY(day)<100*{startMonth}+{startDay},1,0)",
  planYear: "year-{firstYear}+IF(100*{firstMonth}+{firstDayOfMonth}<100*{startMonth}+{startDay},1,0)",
  deductibleLeft: "IF(planYear>planYear^,{deductible},deductibleLeft^-deductible^)",
  maximumLeft: "IF(planYear>planYear^,{maximum},maximumLeft^-share^)",
  visitsLeft: "IF(planYear>planYear^,{limit},visitsLeft^-used^)",
  covered: "IF(visitsLeft>0,1,0)",
  eligible: "MIN({allowed},{billed})*covered",
  firstCopayment: "MIN({copayment},eligible)",
  fullDeductible: "IF({waived}=1,0,IF({before}=1,MIN(eligible-firstCopayment,deductibleLeft),MIN(eligible,deductibleLeft)))",
  fullCopayment: "IF({waived}+{before}>0,firstCopayment,MIN({copayment},eligible-fullDeductible))",
  rest: "eligible-fullDeductible-fullCopayment",
  base: "IF({gross}=1,eligible-fullDeductible,rest)",
  fullCoinsurance: "MIN(INT((2*base*{rate}+10000)/20000),rest)",
  deductible: "MIN(fullDeductible,maximumLeft)",
  copayment: "MIN(fullCopayment,maximumLeft-deductible)",
  coinsurance: "MIN(fullCoinsurance,maximumLeft-deductible-copayment)",
  share: "deductible+copayment+coinsurance",
  planPays: "eligible-share",
  used: "IF(covered=1,IF(planPays>0,1,{countsUnpaid}),0)",
  notCovered: "IF(covered=1,0,MIN({cash},{billed}))",
  patientPays: "share+notCovered",
  providerDiscount: "{billed}-planPays-patientPays",
};

const NAMES = Object.keys(COLUMNS);
/** What stands before the first line: what remains at first, and nothing used. */
const BEFORE = { planYear: "=0", deductibleLeft: "{deductibleLeft}", maximumLeft: "{maximumLeft}", visitsLeft: "{limitLeft}" };

/**
 * Opens a sheet of so many lines, and answers what prices a course with it.
 *
 * @param {Engine} engine
 * @param {number} visits
 */
export function openSheet(engine, visits) {
  const answers = ANSWERS.map(() => [0]);
  const before = NAMES.map((name) => `=${withAnswers(BEFORE[/** @type {keyof typeof BEFORE} */ (name)] ?? "0").replace(/^=/, "")}`);
  const lines = Array.from({ length: visits }, (_, visit) => NAMES.map((name) => cell(name, visit, ANSWERS.length + 2 + visit)));
  const totals = NAMES.map((_, column) => `=SUM(${at(column, ANSWERS.length + 2)}:${at(column, ANSWERS.length + 1 + visits)})`);
  const sheet = engine.buildFromArray([...answers, before, ...lines, totals], { licenseKey: "gpl-v3" });
  const range = {
    start: { sheet: 0, col: 0, row: ANSWERS.length + 1 },
    end: { sheet: 0, col: NAMES.length - 1, row: ANSWERS.length + 1 + visits },
  };
  return {
    /** @param {Request} request */
    price(request) {
      sheet.setCellContents({ sheet: 0, col: 0, row: 0 }, answersOf(request));
      return sheet.getRangeValues(range);
    },
  };
}

/**
 * A row of the sheet as a line of an answer.
 *
 * @param {unknown[]} row
 */
export function lineOf(row) {
  const line = Object.fromEntries(NAMES.map((name, column) => [name, row[column]]));
  return { ...line, status: line.covered ? "covered" : "visitLimitReached" };
}

/** @param {string} name @param {number} visit @param {number} row */
function cell(name, visit, row) {
  const formula = COLUMNS[/** @type {keyof typeof COLUMNS} */ (name)];
  if (!formula) return visit;
  const cells = withAnswers(formula).replace(/\b([a-z][A-Za-z]*)(\^?)/g, (whole, other, above) => {
    const column = NAMES.indexOf(other);
    return column < 0 ? whole : at(column, row - (above ? 1 : 0));
  });
  return `=${cells}`;
}

/** @param {string} formula */
function withAnswers(formula) {
  return formula.replace(/\{(\w+)\}/g, (_, name) => `$A$${ANSWERS.indexOf(name) + 1}`);
}

/** @param {number} column @param {number} row */
function at(column, row) {
  return `${String.fromCharCode(65 + column)}${row}`;
}

/** @param {Request} request */
function answersOf({ course, charges, coverage: { planYearStart, inNetwork: plan } }) {
  const [year, month, day] = course.firstVisit.split("-").map(Number);
  const [startMonth, startDay] = planYearStart.split("-").map(Number);
  const values = {
    // A spreadsheet counts days from 30 December 1899.
    firstDay: (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY,
    firstMonth: month,
    firstDayOfMonth: day,
    firstYear: year,
    perWeek: course.visitsPerWeek,
    startMonth,
    startDay,
    billed: charges.billedCharge,
    allowed: charges.allowedAmount,
    cash: charges.cashRate,
    deductible: plan.deductible.amount,
    deductibleLeft: plan.deductible.amount - plan.deductible.met,
    copayment: plan.copayment,
    waived: Number(plan.copaymentTiming === "deductibleWaived"),
    before: Number(plan.copaymentTiming === "beforeDeductible"),
    rate: plan.coinsurance,
    gross: Number(plan.coinsuranceBase === "gross"),
    maximum: plan.outOfPocketMaximum.amount,
    maximumLeft: plan.outOfPocketMaximum.amount - plan.outOfPocketMaximum.met,
    limit: plan.visitLimit.visits,
    limitLeft: plan.visitLimit.visits - plan.visitLimit.used,
    countsUnpaid: Number(plan.visitLimit.countsUnpaidVisits),
  };
  return ANSWERS.map((name) => [values[name]]);
}
