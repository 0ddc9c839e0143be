/** A course at $120 a visit of which $600 of the deductible is still to be met: 5 visits at $120, then 7 at 20 %, which is $24. */
export const course = {
  course: { firstVisit: "2027-01-05", visits: 12, visitsPerWeek: 2 },
  charges: { billedCharge: 18000, allowedAmount: 12000 },
  network: "in",
  coverage: {
    kind: "ppo",
    inNetwork: {
      deductible: { amount: 150000, met: 90000 },
      copayment: "none",
      coinsurance: 2000,
      outOfPocketMaximum: { amount: 800000, met: 90000 },
      visitLimit: "none",
    },
  },
  authorization: { status: "notRequired" },
};
