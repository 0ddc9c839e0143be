// @ts-check
/**
 * What the set-up page asks, in order: keys of the configuration (`src/clinic/table.rs`). What is only written by hand, such as bounds for
 * unknown answers, stays in a configuration that is opened here, untouched.
 *
 * @typedef {"text" | "tel" | "email" | "url" | "money" | "count" | "color" | "choice" | "yesNo"} Kind
 *
 * @typedef {object} Field
 * @property {string} key
 * @property {Kind} kind
 * @property {boolean} [isShort] Few letters, so a narrow box.
 *
 * @typedef {object} List Objects of which there may be any number.
 * @property {string} key
 * @property {Field[]} fields
 * @property {List} [inside]
 *
 * @typedef {object} Section
 * @property {string} name
 * @property {string} [group] The object that its fields stand in; the configuration itself where there is none.
 * @property {Field[]} [fields]
 * @property {List} [list]
 */

/** @param {string} key @param {Kind} kind */
const field = (key, kind, isShort = false) => ({ key, kind, isShort });

/** @type {Section[]} */
export const sections = [
  {
    name: "clinic",
    fields: [
      field("name", "text"),
      field("phone", "tel"),
      field("email", "email"),
      field("website", "url"),
      field("address", "text"),
      field("state", "choice", true),
      field("npi", "text", true),
      field("taxNumber", "text", true),
    ],
  },
  {
    name: "services",
    list: {
      key: "services",
      fields: [
        field("name", "text"),
        field("code", "choice", true),
        field("minutes", "count", true),
        field("therapist", "choice", true),
        field("billedCharge", "money", true),
        field("cashRate", "money", true),
      ],
      inside: { key: "packages", fields: [field("visits", "count", true), field("price", "money", true)] },
    },
  },
  {
    name: "insurers",
    list: {
      key: "insurers",
      fields: [
        field("name", "text"),
        field("network", "choice", true),
        field("kind", "choice", true),
        field("allowedAmount", "money", true),
      ],
    },
  },
  {
    name: "page",
    fields: [field("accentColor", "color", true), field("language", "choice", true), field("view", "choice", true), field("keep", "yesNo")],
  },
  { name: "links", group: "links", fields: [field("booking", "url"), field("intake", "url"), field("referral", "url")] },
];

/**
 * Returns the path under which words and problems name a field, whichever object of a list it is in: `services.billedCharge`.
 *
 * @param {string} path `services[0].billedCharge`
 */
export function wordKey(path) {
  return path.replaceAll(/\[\d+\]/g, "");
}
