//! Which insurance asks for a referral, and whose counts.

use super::super::kind::Kind;
use super::facts::{About, THERAPY};
use super::{by, names};
use crate::evidence::{Evidence, Grade, Source};
use crate::request::{Referrer, Therapist};

/// A row: these kinds ask for a referral, an order or a prescription, perhaps in some states and of some therapists.
pub struct Demand {
    /// The kinds.
    pub kinds: &'static [Kind],
    /// The states; every state where there is none.
    pub states: &'static [&'static str],
    /// Who treats; whoever it is, known or not, where there is none.
    pub therapists: &'static [Therapist],
    /// Who says so.
    pub evidence: Evidence,
}

/// Who asks for a referral whatever the policy says. Of every other insurance nobody knows until it says so.
#[rustfmt::skip]
pub const DEMANDS: &[Demand] = &[
    Demand { kinds: &[Kind::WorkersCompensation], states: &[],     therapists: ANYBODY, evidence: by(Source::MassageGuide, Grade::C) },
    Demand { kinds: &[Kind::Va],                  states: &[],     therapists: ANYBODY, evidence: by(Source::VeteransAffairs, Grade::B) },
    Demand { kinds: &[Kind::Tricare],             states: &[],     therapists: ANYBODY, evidence: by(Source::TricarePolicyManual, Grade::A) },
    // Therapy is "prescribed by a physician or other licensed practitioner".
    Demand { kinds: &[Kind::Medicaid],            states: &[],     therapists: THERAPY, evidence: by(Source::MedicaidTherapyRule, Grade::A) },
    Demand { kinds: &[Kind::AutoPip],             states: &["HI"], therapists: ANYBODY, evidence: by(Source::HawaiiPipStatute, Grade::A) },
    Demand { kinds: &[Kind::AutoPip],             states: &["FL"], therapists: THERAPY, evidence: by(Source::FloridaPipStatute, Grade::A) },
    // Therapy "rendered pursuant to a referral".
    Demand { kinds: &[Kind::AutoPip],             states: &["NY"], therapists: THERAPY, evidence: by(Source::NewYorkNoFaultLaw, Grade::A) },
];

/// Returns the row by which an insurance asks for a referral.
#[must_use]
pub fn demand(about: &About<'_>) -> Option<&'static Demand> {
    DEMANDS.iter().find(|row| {
        row.kinds.contains(&about.kind)
            && names(row.states, about.state.as_ref())
            && names(row.therapists, about.therapist.as_ref())
    })
}

/// Therapists who treat without a referral in every state, to begin with, where the plan asks for none.
pub const DIRECT_ACCESS: &[Therapist] = &[Therapist::PhysicalTherapist, Therapist::Chiropractor];

/// A row: for these kinds, what these referrers count for. The first row that names both holds.
pub struct ReferrerRule {
    /// The kinds.
    pub kinds: &'static [Kind],
    /// The states; every state where there is none.
    pub states: &'static [&'static str],
    /// The referrers.
    pub referrers: &'static [Referrer],
    /// Whether the plan takes their word, if known.
    pub counts: Option<bool>,
    /// Who says so.
    pub evidence: Evidence,
}

const fn rule(
    kinds: &'static [Kind],
    (states, referrers): (&'static [&'static str], &'static [Referrer]),
    counts: Option<bool>,
    evidence: Evidence,
) -> ReferrerRule {
    ReferrerRule {
        kinds,
        states,
        referrers,
        counts,
        evidence,
    }
}

const DOCTOR: &[Referrer] = &[Referrer::Physician];
const BESIDE_DOCTORS: &[Referrer] = &[Referrer::NursePractitioner, Referrer::PhysicianAssistant];
const THERAPISTS: &[Referrer] = &[Referrer::Chiropractor, Referrer::PhysicalTherapist];
const NATUROPATH: &[Referrer] = &[Referrer::Naturopath];
const NO_DOCTOR: &[Referrer] = &[
    Referrer::Chiropractor,
    Referrer::PhysicalTherapist,
    Referrer::NursePractitioner,
    Referrer::PhysicianAssistant,
    Referrer::Naturopath,
    Referrer::Dentist,
    Referrer::Podiatrist,
    Referrer::Midwife,
    Referrer::Acupuncturist,
    Referrer::Psychologist,
    Referrer::Other,
];
const ANYWHERE: &[&str] = &[];
const ANYBODY: &[Therapist] = &[];

/// Whose referral counts. Of whom no row speaks, the plan has to say.
#[rustfmt::skip]
pub const REFERRERS: &[ReferrerRule] = &[
    // Massage "when prescribed by a medical doctor".
    rule(&[Kind::AutoPip],             (&["HI"], NO_DOCTOR),           Some(false), by(Source::HawaiiPipStatute, Grade::A)),
    rule(Kind::ALL,                    (ANYWHERE, DOCTOR),             Some(true),  by(Source::MassageGuide, Grade::C)),
    rule(&[Kind::Va],                  (ANYWHERE, BESIDE_DOCTORS),     Some(true),  by(Source::VeteransAffairs, Grade::A)),
    rule(&[Kind::Tricare],             (ANYWHERE, BESIDE_DOCTORS),     Some(true),  by(Source::TricarePolicyManual, Grade::A)),
    rule(&[Kind::WorkersCompensation], (&["WA"], BESIDE_DOCTORS),      Some(true),  by(Source::WashingtonLaborAndIndustries, Grade::A)),
    rule(&[Kind::MedicareAdvantage],   (ANYWHERE, BESIDE_DOCTORS),     Some(true),  by(Source::InsurerPolicies, Grade::B)),
    rule(&[Kind::AutoPip],             (&["WA", "OR"], NATUROPATH),    Some(true),  by(Source::SecondaryPage, Grade::C)),
    rule(&[Kind::AutoPip],             (&["FL"], &[Referrer::Dentist]), Some(true), by(Source::FloridaPipStatute, Grade::A)),
    // "Upon referral by" a physician, a dentist or a chiropractor.
    rule(&[Kind::AutoPip],             (&["FL"], &[Referrer::PhysicalTherapist]), Some(false), by(Source::FloridaPipStatute, Grade::A)),
    // An order of a physician or another medical professional, or of the attending provider: the payer has to say.
    rule(&[Kind::MedicareAdvantage, Kind::Medicare, Kind::Tricare], (ANYWHERE, THERAPISTS), None, by(Source::InsurerPolicies, Grade::B)),
    // Which licensed practitioner prescribes, the states say.
    rule(&[Kind::Medicaid],            (ANYWHERE, THERAPISTS),         None,        by(Source::MedicaidTherapyRule, Grade::A)),
    rule(&[Kind::AutoPip],             (&["NY"], &[Referrer::PhysicalTherapist]), None, by(Source::NewYorkNoFaultLaw, Grade::A)),
    rule(&[Kind::WorkersCompensation], (ANYWHERE, &[Referrer::PhysicalTherapist]), None, by(Source::MassageGuide, Grade::C)),
    rule(Kind::ALL,                    (ANYWHERE, THERAPISTS),         Some(true),  by(Source::MassageGuide, Grade::C)),
];

/// Returns what a referrer counts for with an insurance, if anything is known about it.
#[must_use]
pub fn referrer_rule(
    kind: Kind,
    state: Option<&str>,
    referrer: Referrer,
) -> Option<&'static ReferrerRule> {
    REFERRERS.iter().find(|row| {
        row.kinds.contains(&kind)
            && names(row.states, state.as_ref())
            && row.referrers.contains(&referrer)
    })
}
