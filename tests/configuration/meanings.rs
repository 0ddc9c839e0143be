//! What each key means, for whoever keeps a clinic's website; the checker does not need it, so no patient loads it.

/// By object and key.
pub const MEANINGS: &[(&str, &str)] = &[
    (
        "Clinic.name",
        "What the clinic is called; it stands on the papers.",
    ),
    ("Clinic.phone", "The telephone number that patients call."),
    (
        "Clinic.email",
        "Where patients write; it stands beside the answer, on the estimate to take along, and where there is no number.",
    ),
    (
        "Clinic.website",
        "The clinic's own page; it stands in the same places.",
    ),
    (
        "Clinic.address",
        "Where the clinic is, in one line; it stands on the papers.",
    ),
    (
        "Clinic.npi",
        "The National Provider Identifier of the clinic: ten digits, the last of which is checked. Insurers ask for it.",
    ),
    (
        "Clinic.taxNumber",
        "The Employer Identification Number. Never the Social Security number of a person: the page is public.",
    ),
    ("Clinic.state", "The state whose law holds for a visit."),
    ("Clinic.language", "The language in which the page begins."),
    (
        "Clinic.accentColor",
        "The clinic's colour. Where it would be hard to read it is made darker or lighter, and the console says so.",
    ),
    (
        "Clinic.view",
        "Whether the page begins with one question at a time or with all of them.",
    ),
    (
        "Clinic.keep",
        "False: a shared device. Nothing that a patient types is kept there.",
    ),
    (
        "Clinic.therapists",
        "Who treats. Where it is one kind, patients are not asked; where there are several, they choose among these.",
    ),
    (
        "Clinic.services",
        "The kinds of visit and what they cost. Where there are several, patients choose one.",
    ),
    (
        "Clinic.insurers",
        "The insurers that the clinic knows. Patients choose theirs.",
    ),
    (
        "Clinic.bounds",
        "What an answer that a patient does not know can lie between here.",
    ),
    (
        "Clinic.answers",
        "Questions that the clinic answers for its patients, by the paths of a request: they are not asked.",
    ),
    ("Clinic.links", "The clinic's own forms."),
    ("Clinic.events", "What the website around the page is told."),
    (
        "Service.name",
        "What it is called, in one text or one for each language. Needed where there are several.",
    ),
    ("Service.code", "The billing code."),
    ("Service.minutes", "How long it takes."),
    (
        "Service.therapist",
        "Who gives this kind of visit, where it is always one kind of therapist: who chooses it is not asked.",
    ),
    (
        "Service.billedCharge",
        "What insurers are billed for one visit, in cents: $180.00 is 18000.",
    ),
    (
        "Service.cashRate",
        "What a patient pays who does not use insurance, in cents.",
    ),
    (
        "Service.packages",
        "Several visits at one price, for who pays without insurance.",
    ),
    ("Package.visits", "How many visits it holds."),
    ("Package.price", "What it costs in all, in cents."),
    (
        "Insurer.name",
        "What it is called, in one text or one for each language.",
    ),
    ("Insurer.network", "Whether the clinic is in its network."),
    (
        "Insurer.kind",
        "The kind of its plans, if they are all of one.",
    ),
    (
        "Insurer.allowedAmount",
        "What it allows for one visit of any kind, in cents: the contract says how much.",
    ),
    (
        "Insurer.allowedAmounts",
        "What it allows for one kind of visit, where the kinds differ.",
    ),
    ("AllowedAmount.service", "The name of the service."),
    (
        "AllowedAmount.amount",
        "What is allowed for one visit of it, in cents.",
    ),
    ("Links.booking", "Where patients book a visit."),
    ("Links.intake", "The form that new patients fill in."),
    (
        "Links.referral",
        "The form that a referring professional fills in.",
    ),
    (
        "Events.answers",
        "True: events tell the website what the patient has answered, and the page tells the patient so.",
    ),
];

pub fn meaning(group: &str, key: &str) -> &'static str {
    let name = format!("{group}.{key}");
    let found = MEANINGS.iter().find(|(one, _)| *one == name);
    found.unwrap_or_else(|| panic!("{name} has no meaning")).1
}
