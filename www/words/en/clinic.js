// @ts-check

/** How the clinic is reached, and its own forms. */
export const clinic = {
  title: "{name} helps you go on",
  call: "Call {phone}",
  booking: "Book a visit",
  intake: "Fill in the form for new patients",
  referral: "The form for whoever refers you",
};
