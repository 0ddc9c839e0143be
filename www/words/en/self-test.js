// @ts-check

/** What the self-test tells a webmaster, by what it looked at and how that went. */
export const selfTest = {
  title: "Self-test: what works on this website",
  lead: "You see this because the tag or the address says selftest. Take it away before patients come.",
  outcomes: { fine: "Works.", note: "Good to know.", wrong: "Look at this." },
  checks: {
    program: { fine: "The script runs. This is version {version}." },
    model: {
      fine: "The model is loaded, the website’s security policy lets it run, and it prices a course of which the sum is known to the cent.",
      wrong:
        "The model prices a course of which the sum is known, and comes to another sum. Another script of this website changes how JavaScript works: show the estimator in a frame instead.",
    },
    figures: {
      fine: "The federal figures of this year are in it.",
      wrong: "Its newest federal figures are of {year}. Take a newer version: limits of this year may be wrong.",
    },
    storage: {
      fine: "Answers outlast a reload in the same tab.",
      note: "The browser holds nothing here, so a reload loses the answers. In a frame without an origin, and in some private windows, that cannot be helped.",
    },
    place: {
      fine: "It stands on a page with an address of its own. Printing works where the browser prints.",
      note: "It was opened from a file. The site needs a web address; the single file works like this.",
      wrong: "It stands in a frame without an origin, which may forbid to print. Patients can still copy each paper as text.",
    },
    room: {
      fine: "It has {width} pixels of width.",
      wrong: "It has only {width} pixels of width; on a phone it needs 280. Look for a column or a box that is too narrow.",
    },
    height: { wrong: "A box around it is lower than what it shows and hides the rest. Take the fixed height away, or let the box scroll." },
    copies: {
      fine: "There is one of it on this page.",
      note: "There are {count} of it on this page. They work apart, each with its own answers.",
      wrong:
        "The script is on this page twice, in versions {first} and {second}. The first one works; take the other one out, so that patients load it once.",
    },
    configuration: {
      fine: "The clinic’s configuration is in order.",
      note: "In the clinic’s configuration there is something unlikely; it is used as it stands.",
      wrong: "In the clinic’s configuration something is wrong and left out; the rest is used.",
    },
  },
};
