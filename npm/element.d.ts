/** Defines `<coverage-estimator>`: the whole page in one element, in English and Spanish. For browsers alone. */
declare global {
  interface HTMLElementTagNameMap {
    "coverage-estimator": HTMLElement & {
      /** Answers that are known already, by the paths of a request, as a person would type them. */
      answers: Record<string, string>;
    };
  }
}

export {};
