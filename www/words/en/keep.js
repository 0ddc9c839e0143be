// @ts-check

/** What is said about answers that are kept. */
export const keep = {
  saved: "Your answers are saved on this device. Anyone who uses it can open them until you delete them.",
  notSaved: "This browser does not let us save here. You can keep a file instead.",
  deleted: "The saved answers are deleted from this device.",
  opened: "The answers are open. Look them over: some may have changed since.",
  openedInPart: "The answers are open, but for {unasked} that this page does not ask or cannot read.",
  undone: "Your answers from before are back.",
  damaged:
    "These answers did not arrive whole, so we could not open them. Ask for the link or the file again. What you have typed is still here.",
  newer:
    "A newer version of this page made these answers, so we could not open them. Load this page again. What you have typed is still here.",
  copied: "The link is copied. Whoever has it can read your answers.",
  copyYourself: "Copy the link below. Whoever has it can read your answers.",
};
