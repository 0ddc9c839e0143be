// @ts-check
/** Three patients to try a page with: what each would type, by the paths of the form. What the clinic knows they are not asked. */

/** @type {Record<"copay" | "deductible" | "uninsured", Record<string, string>>} */
export const patients = {
  copay: {
    "coverage.kind": "ppo",
    "network": "in",
    "course.visits": "12",
    "coverage.inNetwork.copayment": "30",
    "coverage.inNetwork.copaymentTiming": "deductibleWaived",
    "coverage.inNetwork.coinsurance": "none",
    "coverage.inNetwork.outOfPocketMaximum.amount": "5000",
    "coverage.inNetwork.outOfPocketMaximum.met": "400",
    "coverage.inNetwork.visitLimit": "none",
  },
  deductible: {
    "coverage.kind": "hdhp",
    "network": "in",
    "course.visits": "12",
    "coverage.inNetwork.deductible.amount": "2000",
    "coverage.inNetwork.deductible.met": "1000",
    "coverage.inNetwork.copayment": "none",
    "coverage.inNetwork.coinsurance": "20",
    "coverage.inNetwork.outOfPocketMaximum.amount": "6000",
    "coverage.inNetwork.outOfPocketMaximum.met": "1000",
    "coverage.inNetwork.visitLimit.visits": "30",
  },
  uninsured: { "coverage.kind": "none", "course.visits": "12" },
};
