// @ts-check

/** What stands around a frame in a clinic's page. */
export const embed = { title: "What will my massage visits cost me?", open: "See what your massage visits will cost you" };
