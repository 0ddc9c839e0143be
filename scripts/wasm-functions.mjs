// @ts-check
/** Reads the functions of a WebAssembly module, with their names and sizes (the binary format, sections 2, 10 and "name"). */

const SECTION = { custom: 0, imports: 2, code: 10 };
const FUNCTION_NAMES = 1;
const A_FUNCTION = 0;

/** @typedef {{ name: string, bytes: number }} WasmFunction */

/**
 * @param {Uint8Array} module
 * @returns {WasmFunction[]}
 */
export function functionsOf(module) {
  let imported = 0;
  /** @type {number[]} */
  let sizes = [];
  /** @type {Map<number, string>} */
  let names = new Map();
  const reader = new Reader(module, 8);
  while (!reader.isAtEnd()) {
    const kind = reader.byte();
    const section = reader.part(reader.number());
    if (kind === SECTION.imports) imported = importedFunctions(section);
    if (kind === SECTION.code) sizes = section.list(() => section.part(section.number()).length);
    if (kind === SECTION.custom && section.text() === "name") names = namesIn(section);
  }
  return sizes.map((bytes, index) => ({ bytes, name: readable(names.get(imported + index) ?? `function ${index}`) }));
}

/** @param {Reader} section */
function importedFunctions(section) {
  const imports = section.list(() => {
    section.text();
    section.text();
    if (section.byte() !== A_FUNCTION) throw new Error("The module imports something that is no function.");
    return section.number();
  });
  return imports.length;
}

/** @param {Reader} section */
function namesIn(section) {
  while (!section.isAtEnd()) {
    const kind = section.byte();
    const part = section.part(section.number());
    if (kind === FUNCTION_NAMES) {
      return new Map(part.list(() => /** @type {[number, string]} */ ([part.number(), part.text()])));
    }
  }
  return new Map();
}

/**
 * A name without the hash at its end and without what stands for crates.
 *
 * @param {string} name
 */
function readable(name) {
  return name.replace(/::h[0-9a-f]{16}$/, "").replace(/\[[0-9a-f]{16}\]/g, "");
}

class Reader {
  /** @param {Uint8Array} bytes @param {number} [at] */
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get length() {
    return this.bytes.length;
  }

  isAtEnd() {
    return this.at >= this.bytes.length;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** A number in LEB128. */
  number() {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      number += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return number;
    }
  }

  /** @param {number} length */
  part(length) {
    this.at += length;
    return new Reader(this.bytes.subarray(this.at - length, this.at));
  }

  text() {
    return new TextDecoder().decode(this.part(this.number()).bytes);
  }

  /** @template T @param {() => T} item */
  list(item) {
    return Array.from({ length: this.number() }, item);
  }
}
