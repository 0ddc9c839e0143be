// @ts-check

/** How the clinic is reached, and its own forms. */
export const clinic = {
  title: "{name} helps you go on",
  toldAnswers: "This clinic’s website is told what you answer here. Ask the clinic what it does with that.",
  call: "Call {phone}",
  write: "Write to {email}",
  website: "The clinic’s website",
  booking: "Book a visit",
  intake: "Fill in the form for new patients",
  referral: "The form for whoever refers you",
};
