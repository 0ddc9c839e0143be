//! Whether massage is paid, by kind, state and who treats, and whether the law asks for a kind of therapist.

use super::super::codes::{Reason, StepName};
use super::super::kind::{Kind, PLANS};
use super::advice::CHILDREN;
use super::{by, names};
use crate::evidence::{Evidence, Grade, Source};
use crate::request::{Choice, Therapist};
use crate::states::{AutoBenefits, auto_benefits};

/// What is known about whether an insurance pays for massage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// By law it does not, whatever was said on the telephone.
    Excluded,
    /// It hardly does, unless the payer says otherwise.
    Hardly,
    /// It does, unless the payer says otherwise.
    Pays,
    /// It does where it has authorized the visits: ask.
    PaysWhenAuthorized,
    /// It can: ask.
    Ask,
}

/// A row: what is known about an insurance, perhaps in some states and from some therapists.
pub struct Fact {
    /// The kinds.
    pub kinds: &'static [Kind],
    /// The states; every state where there is none.
    pub states: &'static [&'static str],
    /// Who treats; whoever it is, known or not, where there is none.
    pub therapists: &'static [Therapist],
    /// What is known.
    pub says: Says,
    /// The same as a word.
    pub reason: Reason,
    /// What to do about it, where it is more than asking.
    pub steps: &'static [StepName],
    /// Who says so.
    pub evidence: Evidence,
}

const fn fact(
    kinds: &'static [Kind],
    (states, therapists): (&'static [&'static str], &'static [Therapist]),
    (says, reason, steps): (Says, Reason, &'static [StepName]),
    evidence: Evidence,
) -> Fact {
    Fact {
        kinds,
        states,
        therapists,
        says,
        reason,
        steps,
        evidence,
    }
}

/// Massage by a massage therapist, supervised or not.
const MASSAGE: &[Therapist] = &[
    Therapist::MassageTherapist,
    Therapist::MassageTherapistSupervised,
];
/// Whom Florida's law on personal injury protection names as never paid.
const FLORIDA_EXCLUDES: &[Therapist] = &[
    Therapist::MassageTherapist,
    Therapist::MassageTherapistSupervised,
    Therapist::Acupuncturist,
];
/// Whom TRICARE does not pay, or whose care its list of exclusions names: massage, acupuncture, naturopathic care.
const TRICARE_EXCLUDES: &[Therapist] = &[
    Therapist::MassageTherapist,
    Therapist::MassageTherapistSupervised,
    Therapist::Chiropractor,
    Therapist::Acupuncturist,
    Therapist::Naturopath,
];
/// Massage and therapy, which Michigan licenses both.
const HANDS_ON: &[Therapist] = &[
    Therapist::MassageTherapist,
    Therapist::MassageTherapistSupervised,
    Therapist::PhysicalTherapist,
    Therapist::OccupationalTherapist,
];
/// Whoever Washington licenses to treat.
const LICENSED: &[Therapist] = &[
    Therapist::MassageTherapist,
    Therapist::MassageTherapistSupervised,
    Therapist::PhysicalTherapist,
    Therapist::OccupationalTherapist,
    Therapist::Chiropractor,
    Therapist::Acupuncturist,
    Therapist::Naturopath,
];
const ALONE: &[Therapist] = &[Therapist::MassageTherapist];
/// Therapists of a therapy benefit.
pub const THERAPY: &[Therapist] = &[
    Therapist::PhysicalTherapist,
    Therapist::OccupationalTherapist,
];
/// Whom New York authorizes to treat injured workers, and whoever treats under an authorized physician.
const AUTHORIZED: &[Therapist] = &[
    Therapist::MassageTherapistSupervised,
    Therapist::PhysicalTherapist,
    Therapist::OccupationalTherapist,
    Therapist::Chiropractor,
    Therapist::Acupuncturist,
];
const NEITHER: &[Therapist] = &[
    Therapist::MassageTherapistSupervised,
    Therapist::Chiropractor,
    Therapist::Acupuncturist,
    Therapist::Naturopath,
    Therapist::Other,
];
const ANYBODY: &[Therapist] = &[];
const ANYWHERE: &[&str] = &[];

/// Since when Florida leaves massage out of personal injury protection.
const FLORIDA_LAW: Evidence = by(Source::FloridaPipStatute, Grade::A).since("2013-01-01");
const HAWAII_LAW: Evidence = by(Source::HawaiiPipStatute, Grade::A);
const MEDICARE_RULES: Evidence = by(Source::MedicareRules, Grade::A);
const NEW_YORK_LAW: Evidence = by(Source::NewYorkWorkersCompensationLaw, Grade::A);

const SUPERVISED: &[StepName] = &[StepName::AskForSupervisedCare];
const PT: &[StepName] = &[StepName::AskAboutPhysicalTherapy];
const PT_OR_CHILDREN: &[StepName] = &[
    StepName::AskAboutPhysicalTherapy,
    StepName::AskForChildrensBenefit,
];
const BEYOND_FLORIDA: &[StepName] = &[
    StepName::ClaimWithHealthPlan,
    StepName::AskForTherapistPaidByAuto,
    StepName::AskAboutMedPay,
];
/// Part B pays manual therapy by a physical therapist under a plan of care that a physician has certified (42 CFR 410.60(a), 424.24(c)).
const THERAPY_FIRST: &[StepName] = &[StepName::GetTherapyReferral, StepName::CertifyPlanOfCare];
const CERTIFIED: &[StepName] = &[StepName::CertifyPlanOfCare];
/// A policy's deadline runs whatever the law has it pay.
const CLAIM: &[StepName] = &[StepName::ClaimWithAutoInsurer];
const POLICY: &[StepName] = &[StepName::ReadAutoPolicy];
const NONE: &[StepName] = &[];

/// Whether massage is paid. The first row that fits holds.
#[rustfmt::skip]
pub const FACTS: &[Fact] = &[
    fact(&[Kind::AutoPip],             (&["FL"], FLORIDA_EXCLUDES), (Says::Excluded, Reason::ExcludedByState, BEYOND_FLORIDA),   FLORIDA_LAW),
    fact(&[Kind::AutoPip],             (&["FL"], THERAPY),          (Says::Ask, Reason::PaidAsTherapy, NONE),                    FLORIDA_LAW),
    fact(&[Kind::AutoPip],             (&["FL"], ANYBODY),          (Says::Ask, Reason::OtherCareThanMassage, PT),               FLORIDA_LAW),
    fact(&[Kind::AutoPip],             (&["HI"], ALONE),            (Says::Pays, Reason::PaidInState, CLAIM),                    HAWAII_LAW),
    // All reasonable and necessary medical care; that massage is among it, clinics say.
    fact(&[Kind::AutoPip],             (&["OR"], ANYBODY),          (Says::Pays, Reason::OftenPaidInState, CLAIM),               by(Source::OregonPipStatute, Grade::C)),
    fact(&[Kind::AutoPip],             (&["MI"], HANDS_ON),         (Says::Pays, Reason::OftenPaidInState, CLAIM),               by(Source::MichiganNoFaultLaw, Grade::B)),
    // Care by licensed professions, massage therapists among them; not read word for word.
    fact(&[Kind::AutoPip],             (&["WA"], ANYBODY),          (Says::Ask, Reason::MayBePaidInState, NONE),                 by(Source::Unverified, Grade::U)),
    fact(&[Kind::WorkersCompensation], (&["WA"], ANYBODY),          (Says::Pays, Reason::PaidInState, NONE),                     by(Source::WashingtonLaborAndIndustries, Grade::A)),
    fact(&[Kind::WorkersCompensation], (&["NY"], ALONE),            (Says::Hardly, Reason::NotPaidAlone, SUPERVISED),            NEW_YORK_LAW),
    fact(&[Kind::WorkersCompensation], (&["NY"], AUTHORIZED),       (Says::PaysWhenAuthorized, Reason::PaidUnderSupervision, NONE), NEW_YORK_LAW),
    fact(&[Kind::WorkersCompensation], (&["NY"], ANYBODY),          (Says::Ask, Reason::PaidUnderSupervision, NONE),             NEW_YORK_LAW),
    fact(&[Kind::WorkersCompensation], (ANYWHERE, ANYBODY),         (Says::PaysWhenAuthorized, Reason::StatesDiffer, NONE),      by(Source::SecondaryPage, Grade::C)),
    fact(&[Kind::Medicare],            (ANYWHERE, ALONE),           (Says::Excluded, Reason::ExcludedByKind, THERAPY_FIRST),     MEDICARE_RULES),
    fact(&[Kind::Medicare],            (ANYWHERE, NEITHER),         (Says::Hardly, Reason::OnlyTherapistsPaid, THERAPY_FIRST),   MEDICARE_RULES),
    fact(&[Kind::Medicare],            (ANYWHERE, THERAPY),         (Says::Ask, Reason::PaidAsTherapy, THERAPY_FIRST),           MEDICARE_RULES),
    fact(&[Kind::Medicare],            (ANYWHERE, ANYBODY),         (Says::Ask, Reason::DependsOnTherapist, THERAPY_FIRST),      MEDICARE_RULES),
    fact(&[Kind::Tricare],             (ANYWHERE, TRICARE_EXCLUDES),(Says::Hardly, Reason::OnlyTherapistsPaid, PT),              by(Source::TricareExclusions, Grade::A)),
    fact(&[Kind::Tricare],             (ANYWHERE, THERAPY),         (Says::Ask, Reason::PaidAsTherapy, NONE),                    by(Source::TricarePolicyManual, Grade::A)),
    fact(&[Kind::Tricare],             (ANYWHERE, ANYBODY),         (Says::Ask, Reason::DependsOnTherapist, PT),                 by(Source::TricarePolicyManual, Grade::A)),
    fact(&[Kind::None],                (ANYWHERE, ANYBODY),         (Says::Excluded, Reason::NoInsurance, NONE),                 by(Source::GoodFaithEstimateRule, Grade::A)),
    fact(&[Kind::MedicareAdvantage],   (ANYWHERE, THERAPY),         (Says::Ask, Reason::PaidAsTherapy, CERTIFIED),               MEDICARE_RULES),
    fact(&[Kind::MedicareAdvantage],   (ANYWHERE, ANYBODY),         (Says::Ask, Reason::SometimesPaid, NONE),                    by(Source::InsurerPolicies, Grade::B)),
    fact(&[Kind::Medicaid],            (&["OR"], ANYBODY),          (Says::PaysWhenAuthorized, Reason::BackPainBenefit, CHILDREN),by(Source::OregonHealthPlan, Grade::B).since("2016-07-01")),
    fact(&[Kind::Medicaid],            (ANYWHERE, THERAPY),         (Says::Ask, Reason::PaidAsTherapy, CHILDREN),                by(Source::SecondaryPage, Grade::C)),
    fact(&[Kind::Medicaid],            (ANYWHERE, ANYBODY),         (Says::Ask, Reason::RarelyPaid, PT_OR_CHILDREN),             by(Source::SecondaryPage, Grade::C)),
    fact(&[Kind::Va],                  (ANYWHERE, ANYBODY),         (Says::PaysWhenAuthorized, Reason::PaidWhenAuthorized, NONE),by(Source::VeteransAffairs, Grade::B)),
    fact(PLANS,                        (ANYWHERE, THERAPY),         (Says::Ask, Reason::PaidAsTherapy, NONE),                    by(Source::InsurerPolicies, Grade::B)),
    fact(PLANS,                        (ANYWHERE, ANYBODY),         (Says::Ask, Reason::SometimesPaid, NONE),                    by(Source::InsurerPolicies, Grade::B)),
];

/// Personal injury protection where the state has none, and where no row is about a state or nobody named it.
#[rustfmt::skip]
pub(super) const PIP_ELSEWHERE: [Fact; 2] = [
    fact(&[Kind::AutoPip], (ANYWHERE, ANYBODY), (Says::Ask, Reason::NoPipInState, POLICY), by(Source::AutoInsuranceTable, Grade::B)),
    fact(&[Kind::AutoPip], (ANYWHERE, ANYBODY), (Says::Ask, Reason::StatesDiffer, NONE),    by(Source::SecondaryPage, Grade::C)),
];

/// What a fact is looked up by.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The kind of insurance.
    pub kind: Kind,
    /// The state, if known.
    pub state: Option<&'static str>,
    /// Who treats, if known.
    pub therapist: Option<Therapist>,
    /// The day of the first visit.
    pub day: &'a str,
}

impl Fact {
    fn is_about(&self, about: &About<'_>) -> bool {
        self.kinds.contains(&about.kind)
            && names(self.states, about.state.as_ref())
            && names(self.therapists, about.therapist.as_ref())
            && self.evidence.holds_on(about.day)
    }
}

/// Returns what is known about an insurance.
#[must_use]
pub fn fact_about(about: &About<'_>) -> Option<&'static Fact> {
    let [without_pip, not_known] = &PIP_ELSEWHERE;
    let in_the_state = about.state.and_then(auto_benefits);
    let elsewhere = match in_the_state.map(|row| row.benefits) {
        Some(AutoBenefits::None) => without_pip,
        Some(AutoBenefits::Compulsory | AutoBenefits::Offered) | None => not_known,
    };
    let elsewhere = (about.kind == Kind::AutoPip).then_some(elsewhere);
    FACTS.iter().find(|fact| fact.is_about(about)).or(elsewhere)
}

/// Returns whether who treats decides what is known, so that it is worth asking.
#[must_use]
pub fn depends_on_therapist(about: &About<'_>) -> bool {
    about.therapist.is_none()
        && (0..).map_while(Therapist::at).any(|(_, one)| {
            let of_one = About {
                therapist: Some(one),
                ..*about
            };
            let says = |about: &About<'_>| fact_about(about).map(|fact| fact.says);
            says(&of_one) != says(about)
        })
}

/// Returns whether the law leaves massage out of an insurance for these answers.
#[must_use]
pub(crate) fn is_excluded(about: &About<'_>) -> bool {
    fact_about(about).is_some_and(|fact| fact.says == Says::Excluded)
}

/// Returns whether the law leaves it out for some who may treat and not for others, so that nothing is priced before that is known.
#[must_use]
pub(crate) fn law_tells_therapists_apart(about: &About<'_>) -> bool {
    let of_one = |one| {
        is_excluded(&About {
            therapist: Some(one),
            ..*about
        })
    };
    let each = || (0..).map_while(Therapist::at).map(|(_, one)| one);
    each().any(of_one) && !each().all(of_one)
}

/// Returns whether nobody has said who treats and a regulation lets the insurance hardly or never pay some who may, whatever its payer says.
#[must_use]
pub(crate) fn law_may_be_against(about: &About<'_>) -> bool {
    let is_against = |one| {
        let of_one = About {
            therapist: Some(one),
            ..*about
        };
        fact_about(&of_one).is_some_and(|fact| {
            matches!(fact.says, Says::Excluded | Says::Hardly) && fact.evidence.grade == Grade::A
        })
    };
    let mut each = (0..).map_while(Therapist::at).map(|(_, one)| one);
    about.therapist.is_none() && each.any(is_against)
}

/// Whether the states differ for these kinds, so that the state decides.
pub const DIFFER_BY_STATE: &[Kind] = &[Kind::WorkersCompensation, Kind::AutoPip, Kind::Medicaid];

/// These pay after auto insurance by their own law, whatever a driver has chosen.
pub const ALWAYS_SECOND: &[Kind] = &[
    Kind::Medicare,
    Kind::MedicareAdvantage,
    Kind::Medicaid,
    Kind::Tricare,
];

/// Whose law that is.
pub const SECOND_BY_LAW: Evidence = by(Source::SecondaryPayerRules, Grade::A);

/// A row: the law of a state asks insured plans to pay these therapists.
pub struct TherapistRule {
    /// The state.
    pub state: &'static str,
    /// The therapists.
    pub therapists: &'static [Therapist],
    /// Who says so.
    pub evidence: Evidence,
}

/// Which therapists the law of a state names, of plans that an insurer bears the risk of. A plan that an employer funds
/// itself, or the federal government's, is not under these laws.
pub const THERAPISTS: &[TherapistRule] = &[
    // Every category of provider has to be in the network, massage therapists among them.
    TherapistRule {
        state: "WA",
        therapists: LICENSED,
        evidence: by(Source::WashingtonEveryCategoryLaw, Grade::A),
    },
    // A policy that covers massage pays licensed massage therapists too, where a physician has prescribed so many treatments as
    // necessary; not read word for word.
    TherapistRule {
        state: "FL",
        therapists: MASSAGE,
        evidence: by(Source::FloridaMassageLaw, Grade::B),
    },
    // No discrimination by the kind of license.
    TherapistRule {
        state: "OR",
        therapists: MASSAGE,
        evidence: by(Source::OregonProviderLaw, Grade::C),
    },
];

/// Returns the law of a state that names a therapist.
#[must_use]
pub fn law_for(
    state: Option<&str>,
    therapist: Option<Therapist>,
) -> Option<&'static TherapistRule> {
    THERAPISTS.iter().find(|row| {
        Some(row.state) == state && therapist.is_some_and(|one| row.therapists.contains(&one))
    })
}

#[cfg(test)]
mod tests {
    use super::{About, FACTS, Grade, Kind, Says, fact_about};
    use crate::request::State;
    use crate::request::{Choice, Therapist};
    use crate::states::AUTO;

    fn about(kind: Kind, state: Option<&'static str>) -> About<'static> {
        About {
            kind,
            state,
            therapist: None,
            day: "2026-11-24",
        }
    }

    #[test]
    fn what_is_not_verified_settles_nothing() {
        for fact in FACTS.iter().filter(|fact| fact.evidence.grade == Grade::U) {
            assert_eq!(fact.says, Says::Ask, "{:?}", fact.reason);
        }
    }

    #[test]
    fn only_law_excludes() {
        for fact in FACTS.iter().filter(|fact| fact.says == Says::Excluded) {
            assert_eq!(fact.evidence.grade, Grade::A, "{:?}", fact.reason);
        }
    }

    /// The page says of no reason that it is second-hand.
    #[test]
    fn what_is_hardly_paid_is_not_known_at_second_hand() {
        for fact in FACTS.iter().filter(|fact| fact.says == Says::Hardly) {
            let grade = fact.evidence.grade;
            assert!(matches!(grade, Grade::A | Grade::B), "{:?}", fact.reason);
        }
    }

    #[test]
    fn every_kind_has_a_fact_and_every_state_is_one() {
        for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Unknown) {
            assert!(fact_about(&about(*kind, None)).is_some(), "{kind:?}");
        }
        assert!(
            FACTS
                .iter()
                .flat_map(|fact| fact.states)
                .all(|one| State::of(one).is_some())
        );
    }

    #[test]
    fn a_state_with_personal_injury_protection_is_not_said_to_have_none() {
        for row in AUTO {
            let fact = fact_about(&about(Kind::AutoPip, Some(row.state))).unwrap();
            assert_ne!(fact.reason, super::Reason::NoPipInState, "{}", row.state);
        }
        let california = fact_about(&about(Kind::AutoPip, Some("CA"))).unwrap();
        assert_eq!(california.reason, super::Reason::NoPipInState);
    }

    #[test]
    fn florida_left_massage_out_in_2013() {
        let says = |day| {
            let therapist = Some(Therapist::MassageTherapist);
            let about = About {
                therapist,
                day,
                ..about(Kind::AutoPip, Some("FL"))
            };
            fact_about(&about).map(|fact| fact.says)
        };
        assert_eq!(says("2012-12-31"), Some(Says::Ask));
        assert_eq!(says("2013-01-01"), Some(Says::Excluded));
    }
}
