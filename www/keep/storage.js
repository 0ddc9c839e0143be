// @ts-check
import { pack, unpack } from "./packed.js";

/** @import { Entries } from "./entries.js" */

const KEY = "coverage-estimator";

/**
 * Where answers lie on this device: in the tab, gone with it, or on the device until they are deleted. A browser may forbid either, or
 * have no room: then nothing is kept, which is no mistake of the person.
 */
export class Kept {
  #open;

  /** @param {() => Storage} open Touching a storage at all can throw. */
  constructor(open) {
    this.#open = open;
  }

  /** Says whether the browser lets a page look in here at all. */
  isOpen() {
    return this.#attempt((storage) => (storage.getItem(KEY), true)) ?? false;
  }

  /** Returns the answers, or nothing where there are none that can be read. @returns {Entries | undefined} */
  read() {
    const text = this.#attempt((storage) => storage.getItem(KEY));
    const answers = text === undefined || text === null ? "damaged" : unpack(text);
    return typeof answers === "string" ? undefined : answers;
  }

  /**
   * Returns whether they are kept now.
   *
   * @param {Entries} answers
   */
  write(answers) {
    return this.#attempt((storage) => (storage.setItem(KEY, pack(answers)), true)) ?? false;
  }

  delete() {
    this.#attempt((storage) => storage.removeItem(KEY));
  }

  /**
   * @template T
   * @param {(storage: Storage) => T} act
   */
  #attempt(act) {
    try {
      return act(this.#open());
    } catch {
      return undefined;
    }
  }
}

export const inTab = new Kept(() => sessionStorage);
export const onDevice = new Kept(() => localStorage);
