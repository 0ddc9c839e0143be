// @ts-check
/** @import { CellWords } from "../../cells/cells.js" */

/** What is said of the words of a plan's paper. @satisfies {CellWords} */
export const cells = {
  sentences: {
    read: "We read: {answers}.",
    unread: "We could not read: “{text}”. It counts as not known.",
    nothing: "We found no cost in these words.",
    choose: "Which one is yours?",
    type: "Type the figures that are yours.",
  },

  /** The model can read these again. */
  answers: {
    "copayment": "copay {money}",
    "copayment=none": "no copay",
    "coinsurance": "coinsurance {percent}",
    "coinsurance=none": "no coinsurance",
    "copaymentTiming=deductibleWaived": "the deductible does not apply",
    "copaymentTiming=afterDeductible": "after the deductible",
    "visitLimit.visits": "limited to {count} visits a year",
    "visitLimit.visits=1": "limited to 1 visit a year",
    "visitLimit=none": "no visit limit",
    "outOfNetwork=none": "not covered",
    "authorization.status=notRequired": "no prior authorization required",
    "authorizationNeeded": "prior authorization required",
  },

  reasons: {
    manyFigures: "We read more than one figure.",
    someVisits: "This figure may hold for some visits only.",
    deductible: "We can’t tell if you pay the deductible first.",
    whoseShare: "We can’t tell if you pay this percent or the plan does.",
    notCovered: "If this is the row for therapy, your plan may not pay for these visits. Go on: the next part asks about that.",
  },
};
