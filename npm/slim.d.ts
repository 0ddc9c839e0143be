export * from "./model.js";

/** Where the module's bytes are to be had, or the bytes. */
export type Wasm = WebAssembly.Module | BufferSource | Response | URL | string;

/** Starts the module with bytes of yours, once; wait for it before the first call of any other function. */
export function load(wasm: Wasm | Promise<Wasm>): Promise<void>;
