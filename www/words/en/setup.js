// @ts-check

/** @import { SetupWords } from "../../setup/setup.js" */

/** @satisfies {SetupWords} */
export const setup = {
  sentences: {
    title: "Set up the estimator for your clinic",
    lead: "Fill in what you know; every box may stay empty. You see at once what a patient sees. Nothing you type leaves this page.",
    other: "Español",
    preview: "What a patient sees",
    previewNote: "As wide as a phone. It changes as you type.",
    tryAs: "Try it as",
    yourself: "myself: an empty form",
    takeTitle: "Put it on your website",
    where: "Where do your visitors’ browsers find the files of this page?",
    whereHint: "The address of the folder that you uploaded them to. It begins with https://.",
    on: "My website is made with",
    snippet: "Copy this",
    copy: "Copy",
    copied: "Copied.",
    copyByHand: "The browser did not let us copy. Select the text and copy it by hand.",
    download: "Download your own page as one file",
    downloadHint: "With your prices in it. It works from a USB stick, from an e-mail, and as a page of any website.",
    downloadFailed: "The file coverage-estimator.html is not beside this page, so there is nothing to put your prices into.",
    openTitle: "Open a configuration again",
    openHint: "Paste what you copied before, or choose your own page or the JSON file.",
    openPaste: "Your earlier text",
    openFile: "Choose a file",
    open: "Open it",
    opened: "It is open. What stood here before is gone from the boxes; press Undo to have it back.",
    notOpened: "There is no configuration in this text. It stands between braces, like {example}.",
    undo: "Undo",
    undone: "All is as it was.",
    wrongTitle: "Look at these again",
    leftOut: "What is wrong is left out of the text below.",
    fine: "All that you filled in is in order.",
    noModel:
      "The estimator itself did not load here, so nothing can be checked. Open this page over https:// from the folder that holds all its files.",
  },

  sections: {
    clinic: "Your clinic",
    services: "What a visit costs",
    insurers: "Insurers you know",
    page: "How the page looks and behaves",
    links: "Your own pages",
  },

  notes: {
    clinic: "Stands on the papers that patients print. The state settles which rules hold.",
    services: "With prices here, patients are not asked for them.",
    insurers: "A patient then picks their insurer from a list, and is not asked about the network or the plan’s price.",
    page: "A color that would be hard to read is made darker or lighter by itself.",
    links: "Shown where they help, such as your booking page beside what to do next.",
  },

  fields: {
    "name": ["Name of the clinic", ""],
    "phone": ["Telephone", "As your patients know it, such as (206) 555-0100."],
    "email": ["E-mail", ""],
    "website": ["Website", "Begins with https://."],
    "address": ["Address", "Street, city, state and ZIP code."],
    "state": ["State", ""],
    "npi": ["NPI", "Ten digits. Insurers ask for it."],
    "taxNumber": ["Tax number (EIN)", "Such as 12-3456789. Never a Social Security number."],
    "services.name": ["What the visit is called", "Such as 60 minutes."],
    "services.code": ["Billing code (CPT)", ""],
    "services.minutes": ["Minutes", ""],
    "services.therapist": ["Who gives it", "If it is always the same kind of therapist."],
    "services.billedCharge": ["What you bill insurers", "For one visit, such as $180."],
    "services.cashRate": ["Your cash rate", "For one visit, paid without insurance."],
    "services.packages.visits": ["Visits in the package", ""],
    "services.packages.price": ["Price of the package", "For all of its visits."],
    "insurers.name": ["Insurer", "As it stands on the card, such as Regence."],
    "insurers.network": ["Are you in its network?", ""],
    "insurers.kind": ["Kind of plan", "Only where all its plans are of one kind."],
    "insurers.allowedAmount": ["Its price for a visit", "The allowed amount, as on its payments to you."],
    "accentColor": ["Color", "# and six digits, such as #0f5f59."],
    "language": ["First language", ""],
    "view": ["Questions", ""],
    "keep": ["Patients share this device: hold no answers after a reload", ""],
    "links.booking": ["Booking page", ""],
    "links.intake": ["Intake form", ""],
    "links.referral": ["Referral form", ""],
  },

  choices: {
    "services.code": { 97124: "97124 (massage)", 97140: "97140 (manual therapy)", both: "Both in one visit" },
    "insurers.network": { in: "Yes", out: "No" },
    "insurers.kind": {
      ppo: "PPO",
      hmo: "HMO",
      epo: "EPO",
      pos: "POS",
      hdhp: "High-deductible (HDHP)",
      medicareAdvantage: "Medicare Advantage",
    },
    "language": { en: "English", es: "Spanish" },
    "view": { cards: "One at a time, for patients", all: "All at once, for a front desk" },
  },

  problems: {
    dollarsWithPoint: "Write an amount in dollars, such as $180 or 180.50.",
    notAnNpi: "An NPI is ten digits.",
    notATaxNumber: "An employer’s tax number is nine digits, such as 12-3456789. Never put a Social Security number here.",
    notOneOf: "Choose one of the list.",
    repeated: "This is the same as in another box. Only the first is used.",
    perhapsDollars: "This is only {cents}. Is it a slip?",
    unusuallyHigh: "This is more than the {limit} that is usual at the most. Is it a slip?",
    wrongType: "Write {expected}.",
    outOfRange: "Write {least} to {most}.",
  },

  expected: { money: "an amount in dollars, such as $180 or 180.50", count: "a whole number, such as 6", text: "a text" },

  blank: "Not said",

  lists: {
    "services": { add: "Add a kind of visit", remove: "Remove this kind of visit", item: "Visit {n}", removed: "Visit {n} is removed." },
    "services.packages": { add: "Add a package", remove: "Remove this package", item: "Package {n}", removed: "Package {n} is removed." },
    "insurers": { add: "Add an insurer", remove: "Remove this insurer", item: "Insurer {n}", removed: "Insurer {n} is removed." },
  },

  patients: {
    copay: "a patient with a $30 copay",
    deductible: "a patient with a deductible half met",
    uninsured: "a patient without insurance",
  },

  places: {
    html: {
      name: "plain HTML",
      steps: ["Upload the folder “site” to your web space.", "Paste this where the estimator should stand."],
    },
    wordpressBlock: {
      name: "WordPress, block editor",
      steps: [
        "Open the page in the editor, press + and choose “Custom HTML”.",
        "Paste this into the block, then press “Preview” in it.",
        "If nothing stands there after saving, your account may not use scripts: take the frame below.",
      ],
    },
    wordpressClassic: {
      name: "WordPress, classic editor",
      steps: [
        "Open the page and choose the tab “Text” (not “Visual”).",
        "Paste this there. Do not go back to “Visual” before you save: it would take the tag away.",
        "If nothing stands there after saving, take the frame below.",
      ],
    },
    wix: {
      name: "Wix",
      steps: [
        "In the editor choose Add, Embed code, Embed HTML.",
        "Choose “Code”, paste this and press Update.",
        "Draw the box as high as the page is long.",
      ],
    },
    squarespace: {
      name: "Squarespace",
      steps: [
        "Edit the page, add a block and choose “Code”.",
        "Paste this. Scripts need a plan that allows them; with others take the frame below.",
      ],
    },
    googleSites: {
      name: "Google Sites",
      steps: [
        "Choose Insert, Embed, then “Embed code”.",
        "Paste this, press Next and Insert, and draw the box as high as it needs.",
        "Answers are not held over a reload there.",
      ],
    },
    frame: {
      name: "a page that allows frames only",
      steps: [
        "Download your own page as one file, and upload it to your web space.",
        "Paste this, with its address in the place of the address below.",
      ],
    },
  },
};
