// @ts-check
/** Whatever is handed over is answered, soon, and the next request after it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { answer, appealDates, estimate, initSync } from "../../dist/pkg/coverage_estimator.js";

const ROOT = new URL("../../", import.meta.url);

initSync({ module: readFileSync(new URL("dist/pkg/coverage_estimator_bg.wasm", ROOT)) });

describe("what is longer than any request is not looked at", () => {
  const hostile = {
    "an object that holds itself in several keys": holdsItself({ a: null, b: null, c: null, d: null }),
    "a list that holds itself": holdsItself(Array.from({ length: 40 })),
    "a list as long as lists can be": { course: new Array(2 ** 32 - 1) },
    "a text of a hundred million characters": { course: { firstVisit: "1".repeat(1e8) } },
    "a key of a hundred million characters": { ["1".repeat(1e8)]: 1 },
    "an object without end": endless(),
  };
  for (const [name, request] of Object.entries(hostile)) {
    it(name, () => {
      assert.deepEqual(estimate(unchecked(request)), { problems: [{ path: "", code: "tooLong", limit: 100_000 }] });
      assert.deepEqual(appealDates(unchecked(request)), { problems: [{ path: "", code: "tooLong", limit: 100_000 }] });
    });
  }

  it("a typed text of a hundred million characters", () => {
    assert.equal(answer({ "course.visits": "1".repeat(1e8) }, "2026-11-23").estimate, undefined);
  });
});

describe("what is no data is a problem", () => {
  const noData = {
    "a function": () => 1,
    "a symbol": Symbol("a"),
    "a map, which would be written as empty": new Map([["kind", "ppo"]]),
    "a set": new Set(["ppo"]),
    "a day of JavaScript": new Date(0),
    "bytes": new Uint8Array(4),
  };
  for (const [name, value] of Object.entries(noData)) {
    it(name, () => {
      assert.deepEqual(estimate(unchecked({ coverage: value })), { problems: [{ path: "", code: "notData" }] });
    });
  }
});

describe("JavaScript's own ways to say a thing are read as they are meant", () => {
  const exact = estimate(request());

  it("an answer that is undefined is left out", () => {
    assert.deepEqual(estimate({ ...request(), account: undefined }), exact);
  });

  it("a whole number of any kind", () => {
    assert.deepEqual(estimate(request({ allowedAmount: unchecked(12000n) })), exact);
    const free = estimate(request({ cashRate: 0 }));
    assert.deepEqual(estimate(request({ cashRate: -0 })), free);
  });

  for (const number of [NaN, Infinity, -Infinity, 0.5, 1e21, 2 ** 53, 2n ** 64n, -(2n ** 1_000_000n)]) {
    it(`${String(number).slice(0, 30)} is not whole`, () => {
      const problem = { path: "charges.allowedAmount", code: "notWhole" };
      assert.deepEqual(estimate(request({ allowedAmount: unchecked(number) })), { problems: [problem] });
    });
  }

  it("a list with holes", () => {
    const { problems } = estimate(unchecked({ ...request(), network: new Array(3) }));
    assert.deepEqual(
      problems?.map(({ path, code }) => ({ path, code })),
      [{ path: "network", code: "wrongType" }],
    );
  });

  it("half a character", () => {
    const { problems } = estimate(unchecked({ ...request(), "\ud800": 1 }));
    assert.deepEqual(problems, [{ path: "\ufffd", code: "unknownKey" }]);
  });

  it("a key that means something to JavaScript", () => {
    const withKey = JSON.parse(`{"__proto__": 1, ${JSON.stringify(request()).slice(1)}`);
    assert.deepEqual(estimate(withKey), { problems: [{ path: "__proto__", code: "unknownKey" }] });
  });

  it("an object without a prototype", () => {
    assert.deepEqual(estimate(Object.assign(Object.create(null), request())), exact);
  });

  it("a request in a request in a request is a problem with its place", () => {
    const { problems } = estimate(unchecked({ ...request(), network: holdsItself({ a: null }) }));
    assert.deepEqual(
      problems?.map(({ path, code }) => ({ path, code })),
      [{ path: "network", code: "wrongType" }],
    );
  });
});

describe("what a getter throws", () => {
  it("is thrown, ten thousand times, and the next request is answered", () => {
    const thrown = new RangeError("on purpose");
    const throws = {
      ...request(),
      get charges() {
        throw thrown;
      },
    };
    const exact = estimate(request());
    for (let time = 0; time < 10_000; time += 1) {
      assert.throws(
        () => estimate(unchecked(throws)),
        (error) => error === thrown,
      );
    }
    assert.deepEqual(estimate(request()), exact);
  });
});

/** @param {Partial<import("../../dist/pkg/coverage_estimator.js").EstimateRequest["charges"]>} charges */
function request(charges = {}) {
  return /** @type {import("../../dist/pkg/coverage_estimator.js").EstimateRequest} */ (
    unchecked({
      course: { firstVisit: "2026-02-02", visits: 3, visitsPerWeek: 1 },
      charges: { billedCharge: 18000, allowedAmount: 12000, cashRate: 9000, ...charges },
      network: "in",
      coverage: {
        kind: "ppo",
        inNetwork: {
          deductible: "none",
          copayment: 3000,
          copaymentTiming: "deductibleWaived",
          coinsurance: 0,
          outOfPocketMaximum: "none",
          visitLimit: "none",
        },
      },
    })
  );
}

/** @param {any} holder */
function holdsItself(holder) {
  for (const key of Object.keys(holder)) holder[key] = holder;
  return holder;
}

/** An object with two keys, which hold such an object again. */
function endless() {
  return new Proxy(
    {},
    {
      ownKeys: () => ["a", "b"],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: (_, key) => (typeof key === "symbol" ? undefined : endless()),
    },
  );
}

/**
 * What no declaration allows.
 *
 * @param {any} value
 */
function unchecked(value) {
  return value;
}
