// @ts-check

/** What stands around a frame in a clinic's page. */
export const embed = { title: "¿Cuánto me costarán mis masajes?", open: "Vea cuánto le costarán sus masajes" };
