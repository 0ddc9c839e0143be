// @ts-check
/** What people type, paste and say, at every field of the form that takes a text: each is read, or named at its field, and none costs the estimate. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { answer, glance, initSync } from "../../dist/pkg/coverage_estimator.js";
import { everyQuestion, partPaths } from "../../www/questions/index.js";
import { TYPED } from "./typed.mjs";

/** @typedef {Record<string, string>} Texts */

initSync({ module: readFileSync(new URL("../../dist/pkg/coverage_estimator_bg.wasm", import.meta.url)) });

const TODAY = "2026-11-23";
/** Without these there is no number, so whoever types one that cannot be read waits for it. */
const NEEDED = ["course.visits", "charges.billedCharge", "charges.chargePerUnit", "necessity.minutes"];
const COURSE = { "course.visits": "6", "course.visitsPerWeek": "1", "course.firstVisit": "2026-02-02", "charges.billedCharge": "150" };

/** A plan of which all is known, so that each text alone moves the number. @type {Texts} */
const PLAN = {
  ...COURSE,
  "coverage.kind": "ppo",
  "network": "in",
  "authorization.status": "approved",
  "charges.allowedAmount": "100",
  "coverage.inNetwork.copayment": "20",
  "coverage.inNetwork.coinsurance": "none",
  "coverage.inNetwork.copaymentTiming": "deductibleWaived",
  "coverage.inNetwork.deductible": "none",
  "coverage.inNetwork.outOfPocketMaximum": "none",
  "coverage.inNetwork.visitLimit": "none",
  "necessity.sharedLimit": "yes",
  "account.kind": "hsa",
};
/** @type {Texts} */
const POLICY = { ...COURSE, "coverage.kind": "autoPip", "coverage.state": "OR", "coverage.deductible": "none", "coverage.limit": "none" };

/** Both networks are asked the same and read alike; the terms of one take a tenth of the time. */
const FIELDS = everyQuestion().flatMap((question) => {
  if (question.answer === "figure" || question.answer === "words") return [question.path];
  return question.answer === "progress" || question.answer === "has" ? partPaths(question).map(([path]) => path) : [];
});

/**
 * Returns what stands in the form when a text is typed into a field: what excludes it has stepped aside.
 *
 * @param {string} path
 * @param {string} text
 */
function typed(path, text) {
  const isOfPolicy = /^coverage\.(deductible|limit|planShare|medPay)/.test(path);
  const others = Object.entries(isOfPolicy ? POLICY : PLAN).filter(([other]) => other !== path && !path.startsWith(`${other}.`));
  /** @type {Texts} */
  const network = path.startsWith("coverage.outOfNetwork") ? { network: "out" } : {};
  // Either the charge of a visit or that of a unit.
  /** @type {Texts} */
  const charges = path === "charges.chargePerUnit" ? { "charges.billedCharge": "", "necessity.minutes": "60" } : {};
  const owner = path.replace(/\.(limit\.)?(amount|met|used|remaining|visits)$/, "");
  /** @type {Texts} */
  const box = /(dollarLimit|lifetimeLimit|family|medPay)$/.test(owner) ? { [owner]: "yes" } : {};
  return { ...Object.fromEntries(others), ...network, ...charges, ...box, [path]: text };
}

/**
 * Says whether a text was read as "there is none", or says in the model's own word that nobody knows.
 *
 * @param {any} request
 * @param {string} path
 * @param {string} text
 */
function isOpen(request, path, text) {
  let place = request;
  for (const key of path.split(".")) place = place === undefined || place === "none" ? place : place[key];
  return place === "none" || text === "unknown";
}

for (const path of FIELDS.filter((one) => !one.startsWith("coverage.outOfNetwork."))) {
  test(`whatever is typed at ${path} is read or named there, and the estimate stays`, () => {
    for (const text of TYPED) {
      const said = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
      const { estimate, echoes, problems, cells, request } = /** @type {any} */ (answer(typed(path, text), TODAY, undefined));
      const isNamed = problems.some((/** @type {{ path: string }} */ one) => one.path === path);
      const isRead = echoes[path] !== undefined || cells?.[path] !== undefined || isOpen(request, path, text);
      assert.ok(isNamed || isRead, `${said} is neither read nor named`);
      const first = glance(typed(path, text), TODAY);
      assert.deepEqual(first?.sums, estimate?.shown.sums, `${said}: while it is typed another sum is shown than after it`);
      assert.deepEqual(first?.ordinary?.patientPays, estimate?.shown.ordinary?.patientPays, said);
      assert.ok(
        estimate !== undefined || (NEEDED.includes(path) && (isNamed || text === "unknown")),
        `${said} costs the estimate: ${JSON.stringify(problems)}`,
      );
    }
  });
}
