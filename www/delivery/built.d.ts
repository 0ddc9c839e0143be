/** What the build puts in place of these names. */

declare module "built:files" {
  /** The files of the static site, all in one folder, by names that change with what is in them. */
  export const files: { style: string; model: string; codes: string; reader: string };
}

declare module "built:shell" {
  export type Branch = [tag: string, attributes: Record<string, string>, ...inside: Tree[]];
  /** Markup as data. */
  export type Tree = string | Branch;
  /** All that stands inside the element, without its words. */
  export const shell: Tree | undefined;
}

declare module "built:packed" {
  /** Bytes as text: `bytes.js` says how. */
  export interface Packed {
    /** Two hexadecimal digits for each byte, by its sign: first those without a shift. */
    order: string;
    text: string;
    /** How many bytes there are. */
    length: number;
  }
  export const style: string;
  export const model: Packed;
  export const codes: Packed;
}

declare module "built:version" {
  export const version: string;
}
