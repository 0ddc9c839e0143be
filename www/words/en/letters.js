// @ts-check

/** The letters that ask a professional for a paper. `{names}` that have no value become a line to write on. */
export const referral = {
  note: "Give this to the professional who treats you. Your plan says whose signature it takes: ask it first, with the call script. The diagnosis and the plan of care are the professional’s to decide, not the therapist’s or yours.",
  subject: "Request for a referral or prescription for {care}",
  subjectWork: "Request for an order for {care}",
  ask: "I am your patient {patient}, born {born}. I have {condition}. My insurer may ask for a written referral before it decides whether to pay. I ask you to examine me and, if you find {care} medically needed, to refer me to {clinic} in writing and state:",
  askWork:
    "I am your patient {patient}, born {born}. My work claim number is {claimNumber}. I have {condition}. My claim needs the written order of the provider who is in charge of my care. I ask you to examine me and, if you find {care} medically needed, to write an order for {clinic} that states:",
  askAuto:
    "I am your patient {patient}, born {born}. My auto claim number is {claimNumber}. I have {condition}. The insurer may ask for a written prescription before it decides whether to pay. I ask you to examine me and, if you find {care} medically needed, to write a prescription for {clinic} that states:",
  diagnosis: "My condition, with the whole ICD-10-CM code",
  reason: "The medical reason: why {care}, and what I have tried before",
  often: "How often",
  visits: "Number of visits",
  long: "For how long",
  baseline: "Where I stand today, in figures (pain score, movement, daily tasks)",
  goals: "What should improve, how you measure it, and by when",
  signed: "Your name, license and NPI",
  date: "Your signature and the date",
  correct:
    "What is filled in above is what I know so far. You decide: correct what is not right. I ask you to give one copy to me and to send one to the clinic before my first visit.",
  thanks: "Thank you for your help.",
};

export const necessity = {
  note: "Give the letter to the professional who treats you, and keep the part below the line. An HSA or FSA can pay for massage only when it treats a condition that a professional has diagnosed.",
  subject: "Request for a letter of medical necessity",
  ask: "I am your patient {patient}, born {born}. I would like to pay for {care} at {clinic} from my {account}. The account can pay only for medical care in the sense of section 213(d) of the Internal Revenue Code: care that treats a diagnosed condition, not care for general well-being. If you find this treatment right for me, I ask you for a letter that states:",
  accounts: "health account (HSA or FSA)",
  condition: "My condition, with the whole ICD-10-CM code",
  why: "Why it takes {care} to treat it: for this condition, not for general health. Without the condition I would have no such visit",
  often: "How often",
  visits: "Number of visits",
  long: "For how long, with the first and the last day (12 months at most)",
  signed: "Your name, license and NPI",
  date: "Your signature and the date, before my first visit",
  thanks: "Thank you for your help.",
  keepTitle: "For you: keep this part",
  keepForm: "Ask your account’s administrator first whether it has a form of its own. If it does, give the professional that form.",
  keepMonths: "A letter usually holds for 12 months at most. What you pay before its date may be refused.",
  keepNot: "The account cannot pay tips, packages that you buy before the treatment, or fees for missed visits.",
  keepLimited: "If you also have an FSA, it is most often a limited-purpose one, which pays no massage.",
  keepUse: "Use FSA money by the end of the plan year. Ask whether you have more time, or may carry some over.",
  keepWhich: "A limited-purpose FSA cannot pay for massage. An HRA may: ask your employer.",
  keepPromise: "The letter is no promise that the administrator accepts the cost. Keep it with your receipts.",
};
