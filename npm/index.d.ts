export * from "./model.js";

/** Loads the module, once; wait for it before the first call of any other function. Rejects where the file cannot be had, and may be called again then. */
export function load(): Promise<void>;

/** Loads the list of all diagnosis codes, for the functions that take it; without it they know the common ones. */
export function loadCodes(): Promise<Uint8Array>;
