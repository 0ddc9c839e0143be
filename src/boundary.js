// @ts-check
/** One text of JSON each way: several times quicker than a call for every key and every value. */

// Taken while the module loads, so that a page that changes them later changes no answer.
const { parse, stringify } = JSON;
const { isArray } = Array;
const { isFinite } = Number;
const { asIntN } = BigInt;
const {
  keys,
  prototype: { toString },
} = Object;

/** What stands for a number that is not whole, or too large to be exact. */
const NOT_WHOLE = "0.5";

/** Two quotes, a colon and a comma. */
const AROUND_A_KEY = 4;

/** Why a value is not written. */
class Refused {
  /** @param {"notData" | "tooLong"} code */
  constructor(code) {
    this.code = code;
  }
}

/**
 * Writes a value as JSON, whatever it is: one that holds itself, that never ends, or that is made on the way. Answers
 * its text, or the code of the problem with it. What its own getters throw, throws.
 *
 * @param {unknown} value
 * @param {number} longest The characters after which it is too long, whatever would follow.
 * @param {number} deepest How deep lists and objects stand in one another; those in the deepest are written as empty.
 */
export function textOf(value, longest, deepest) {
  try {
    return new Writer(longest, deepest).text(value, 0);
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/**
 * Reads a reply. Where both ends of the span are one course, the text holds it once and the reply holds one object twice.
 *
 * @param {string} text
 */
export function replyOf(text) {
  const reply = parse(text);
  const insurance = reply?.estimate?.insurance;
  if (insurance) insurance.high ??= insurance.low;
  return reply;
}

class Writer {
  /** @param {number} longest @param {number} deepest */
  constructor(longest, deepest) {
    this.left = longest;
    this.deepest = deepest;
  }

  /** @param {number} count */
  spend(count) {
    this.left -= count;
    if (this.left < 0) throw new Refused("tooLong");
  }

  /** @param {unknown} value @param {number} depth @returns {string} */
  text(value, depth) {
    this.spend(1);
    switch (typeof value) {
      case "string":
        this.spend(value.length);
        return stringify(value);
      case "number":
        return isFinite(value) ? `${value}` : NOT_WHOLE;
      case "bigint":
        return asIntN(64, value) === value ? `${value}` : NOT_WHOLE;
      case "boolean":
        return `${value}`;
      case "undefined":
        return "null";
      case "object":
        return value === null ? "null" : this.nested(value, depth);
      default:
        throw new Refused("notData");
    }
  }

  /** @param {object} value @param {number} depth */
  nested(value, depth) {
    if (depth === this.deepest) return "[]";
    if (isArray(value)) return this.list(value, depth + 1);
    // A map or a set would be written as empty, and nobody would know.
    if (toString.call(value) !== "[object Object]") throw new Refused("notData");
    return this.object(/** @type {Record<string, unknown>} */ (value), depth + 1);
  }

  /** @param {unknown[]} value @param {number} depth */
  list(value, depth) {
    let text = "";
    for (let place = 0; place < value.length; place += 1) {
      text += `${text && ","}${this.text(value[place], depth)}`;
    }
    return `[${text}]`;
  }

  /** @param {Record<string, unknown>} value @param {number} depth */
  object(value, depth) {
    let text = "";
    for (const key of keys(value)) {
      this.spend(key.length + AROUND_A_KEY);
      text += `${text && ","}${stringify(key)}:${this.text(value[key], depth)}`;
    }
    return `{${text}}`;
  }
}
