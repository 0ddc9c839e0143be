/** What becomes of a document. */
export type ImportReply = { read: Import } | { refused: Refusal };

export interface Import {
  format: "x12Json" | "coverageEligibilityResponse" | "explanationOfBenefit";
  /** The answers, in the order in which a person is asked. */
  read: ReadAnswer[];
  /** What the document says beside them. */
  unread: Unread[];
}

/** An answer that a document gives. */
export interface ReadAnswer {
  path: string;
  /** What is to stand in the form. */
  text: string;
  figure?: { unit: "cents" | "rate" | "count"; number: number };
  service: ServiceName;
  /** Why it is not taken without the person. */
  doubts: Doubt[];
  /** What the document adds, in its own words. */
  notes: string[];
  /** Where in the document it stands. */
  from: string;
  /** The day of the visit that it was read from. */
  date?: string;
  /** How it stands to what was typed. */
  against?: "same" | "contradicts" | { differs: { typed: string } };
}

export type ServiceName = "massage" | "therapy" | "rehabilitation" | "office" | "plan";

export type Doubt =
  "severalSaid" | "doesNotAddUp" | "networkNotSaid" | "officeVisit" | "wholePlan" | "oneVisit" | "thatClinic" | "askByCode";

/** What was not taken for an answer. */
export interface Unread {
  code: Why;
  /** In the document's own words. */
  what?: string;
  /** Where in the document it stands. */
  from: string;
}

export type Why =
  | "inactive"
  | "rejected"
  | "therapyNotCovered"
  | "authorizationNeeded"
  | "notMoney"
  | "notAPercentage"
  | "notACount"
  | "tooLarge"
  | "currency"
  | "period"
  | "otherMembers"
  | "noPlace"
  | "remark"
  | "otherService";

/** Why nothing of a document can be read. */
export type Refusal =
  { code: "empty" | "rawX12" | "xml" | "pdf" | "unknownDocument" } | { code: "tooLong"; limit: number } | { code: "notJson"; line: number };
