//! The words of plan documents in English and Spanish, in plain letters.
//!
//! A sentence with a word that stands nowhere here is not read at all: it could turn the rest around.

/// What a phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    Copay,
    Coinsurance,
    NoCharge,
    NotCovered,
    /// What precedes it is due once the deductible is met.
    AfterDeductible,
    /// The deductible asks for nothing.
    DeductibleWaived,
    /// The deductible as such: before other figures it comes first.
    Deductible,
    /// A percentage beside it is the plan's.
    PlanPays,
    Visits,
    NoVisitLimit,
    /// A number of visits after it is the most; an amount after it says nothing of a visit.
    UpTo,
    NeedsAuthorization,
    NeedsNoAuthorization,
    Individual,
    Family,
    InNetwork,
    OutOfNetwork,
    /// There is no such thing.
    None,
    Or,
    /// The therapy that a visit here is.
    Therapy,
    /// Another therapy: what is said of it alone is not said of ours.
    OtherTherapy,
    /// It holds for some visits, places or providers alone.
    SomeOnly,
    /// What changes nothing.
    Filler,
}

/// The phrases of each, with strokes between them.
#[rustfmt::skip]
pub(super) const WORDS: &[(Sense, &str)] = &[
    (Sense::Copay,
        "copay|copays|copayment|copayments|copago|copagos"),
    (Sense::Coinsurance,
        "coinsurance|coseguro|coaseguro"),
    (Sense::NoCharge,
        "no charge|no cost|covered in full|paid in full|no copay|no copayment|no coinsurance|no cost share|no cost sharing|\
        sin cargo|sin costo|sin cobro|sin copago|cubierto en su totalidad"),
    (Sense::NotCovered,
        "not covered|no coverage|no benefit|no cubierto|no cubierta|no cubiertos|sin cobertura|no esta cubierto|no se cubre"),
    (Sense::AfterDeductible,
        "after deductible|after the deductible|after your deductible|after plan deductible|after innetwork deductible|\
        after in network deductible|after outofnetwork deductible|after deductible is met|after the deductible is met|\
        after deductible has been met|after you meet your deductible|once deductible is met|once the deductible is met|\
        deductible applies first|deductible applies 1st|subject to deductible|subject to the deductible|\
        subject to plan deductible|deductible applies|once the deductible has been met|deductible must be met|\
        deductible must be met first|despues del deducible|despues de deducible|despues de pagar el deducible|\
        despues de alcanzar el deducible|sujeto al deducible|se aplica el deducible|el deducible se aplica|deducible aplica"),
    (Sense::DeductibleWaived,
        "deductible does not apply|the deductible does not apply|deductible doesn't apply|deductible waived|\
        deductible is waived|no deductible|not subject to deductible|not subject to the deductible|without deductible|\
        deductible not applicable|ded does not apply|el deducible no se aplica|no se aplica el deducible|\
        el deducible no aplica|no aplica el deducible|deducible no aplica|deducible no se aplica|no aplica deducible|\
        sin deducible|no sujeto al deducible"),
    (Sense::Deductible,
        "deductible|deducible"),
    (Sense::PlanPays,
        "plan pays|the plan pays|covered at|paid at|plan covers|covered|el plan paga|cubierto al"),
    (Sense::Visits,
        "visits|visit s|visit limit|visit maximum|visit max|sessions|treatments|visitas|sesiones|consultas"),
    (Sense::NoVisitLimit,
        "no visit limit|unlimited visits|visits unlimited|no limit|unlimited|sin limite de visitas|visitas ilimitadas|\
        sin limite"),
    (Sense::UpTo,
        "up to|hasta|no more than|no mas de"),
    (Sense::NeedsAuthorization,
        "preauthorization required|pre authorization required|preauthorization is required|prior authorization required|\
        prior authorization is required|precertification required|precertification is required|prior approval required|\
        prior approval is required|requires preauthorization|requires prior authorization|requires precertification|\
        preauthorization|prior authorization|priorauthorization|priorauthorization required|precertification|\
        preauthorization needed|prior auth required|se requiere autorizacion previa|requiere autorizacion previa|\
        se requiere preautorizacion|requiere preautorizacion|autorizacion previa requerida|se necesita autorizacion previa|\
        autorizacion previa"),
    (Sense::NeedsNoAuthorization,
        "no preauthorization required|preauthorization not required|preauthorization is not required|\
        no prior authorization required|prior authorization not required|prior authorization is not required|\
        precertification not required|no precertification required|no se requiere autorizacion previa|\
        no requiere autorizacion previa"),
    (Sense::Individual,
        "individual|person|member|self only|selfonly|employee|single|self|persona|miembro"),
    (Sense::Family,
        "family|families|group|familia|familiar"),
    (Sense::InNetwork,
        "innetwork|in network|network|network provider|network providers|innetwork provider|innetwork providers|\
        in network providers|participating|participating provider|participating providers|contracted|contracted providers|\
        preferred|preferred provider|preferred providers|plan provider|plan providers|dentro de la red|proveedores de la red|\
        proveedor de la red|red|proveedores participantes"),
    (Sense::OutOfNetwork,
        "outofnetwork|out of network|nonnetwork|non network|outofnetwork provider|outofnetwork providers|\
        out of network providers|out of network provider|noncontracted|noncontracted providers|nonparticipating|\
        nonparticipating provider|nonparticipating providers|nonpreferred|nonpreferred provider|nonpreferred providers|\
        fuera de la red|proveedores fuera de la red"),
    (Sense::None,
        "none|not applicable|ninguno|ninguna|no aplica|there is no deductible|there is no outofpocket limit|\
        no outofpocket limit|no hay deducible"),
    (Sense::Or,
        "or|o"),
    (Sense::Therapy,
        "pt|physical|physical medicine|rehabilitation|rehabilitative|massage|fisica|rehabilitacion|fisioterapia|masaje"),
    (Sense::OtherTherapy,
        "ot|st|occupational|speech|chiropractic|manipulation|acupuncture|ocupacional|habla|quiropractico|quiropractica|\
        acupuntura"),
    (Sense::SomeOnly,
        "first|cardiac|pulmonary|respiratory|pcp|primary|other|additional|thereafter|admission|admissions|stay|day|days|tier|\
        level|waived|unless|except|maximum|primera|primeras|adicionales|ingreso|admision|dia|dias|nivel|excepto"),
    (Sense::Filler,
        "+|per|for|of|the|a|an|and|then|plus|you|pay|is|are|your|to|in|s|each|every|visit|office visit|office visits|office|\
        outpatient|visita|consulta|cada|por|de|del|la|el|los|las|y|al|luego|mas|usted|paga|despues|en|su|un|una|para|\
        calendar year|plan year|policy year|benefit year|contract year|benefit period|accumulation period|year|yearly|\
        annually|annual|ano|ano calendario|ano del plan|ano de la poliza|anual|limit|limited|coverage|limit of|combined|\
        benefit|limited to|limitado a|limite|therapy|therapies|services|service|specialist|specialists|terapia|terapias|\
        servicios|especialista|type|therapy type|discipline|allowed amount|allowable charge|allowance|plan allowance|\
        recognized charge|negotiated charge|eligible expenses|covered charges|covered services|covered expenses|\
        allowable amount|cantidad permitida|monto permitido|overall|medical|general|outofpocket limit|outofpocket maximum|\
        out of pocket limit|out of pocket maximum|limite de gastos de bolsillo|maximo de gastos de bolsillo|provider|\
        providers|proveedor|proveedores"),
];
