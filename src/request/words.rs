//! The words that a request says a choice by, each list once.

use crate::plan::{
    CoinsuranceBase, CopaymentTiming, DeductibleBasis, DollarLimitBasis, FamilyKind, Network,
};
use crate::states::State;

/// A choice that a request says by a word.
pub trait Choice: Copy + PartialEq + 'static {
    /// Returns the word and the choice at a place of the list, as far as it goes.
    fn at(index: usize) -> Option<(&'static str, Self)>;

    /// Returns the choice that a word names.
    fn of(word: &str) -> Option<Self> {
        (0..)
            .map_while(Self::at)
            .find(|(one, _)| *one == word)
            .map(|(_, choice)| choice)
    }

    /// Returns the word for the choice.
    fn word(self) -> &'static str {
        (0..)
            .map_while(Self::at)
            .find(|(_, one)| *one == self)
            .map_or("", |(word, _)| word)
    }
}

/// The words of a choice, whichever it is.
#[derive(Clone, Copy)]
pub struct Words(fn(usize) -> Option<&'static str>);

impl Words {
    /// Returns the words of a choice.
    #[must_use]
    pub const fn of<T: Choice>() -> Self {
        Self(|index| T::at(index).map(|(word, _)| word))
    }

    /// Returns them in their order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        (0..).map_while(self.0)
    }

    /// Returns the same word out of the list, if it is there.
    #[must_use]
    pub fn find(self, text: &str) -> Option<&'static str> {
        self.iter().find(|word| *word == text)
    }
}

/// Sets the words of a choice beside its values.
macro_rules! words {
    ($choice:ty: $($word:literal => $value:ident,)+) => {
        impl Choice for $choice {
            fn at(index: usize) -> Option<(&'static str, Self)> {
                [$(($word, Self::$value)),+].get(index).copied()
            }
        }
    };
}

/// Defines a choice with its words.
macro_rules! choices {
    ($($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $word:literal,)+ })+) => {
        $(
            $(#[$about])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum $name { $($(#[$doc])* $value,)+ }
            words! { $name: $($word => $value,)+ }
        )+
    };
}

words! { Network: "in" => In, "out" => Out, }
words! { CopaymentTiming:
    "deductibleWaived" => DeductibleWaived,
    "afterDeductible" => AfterDeductible,
    "beforeDeductible" => BeforeDeductible,
}
words! { CoinsuranceBase: "netOfCopayment" => NetOfCopayment, "gross" => Gross, }
words! { DollarLimitBasis: "planPays" => PlanPays, "allowed" => Allowed, }
words! { FamilyKind: "embedded" => Embedded, "aggregate" => Aggregate, }
words! { DeductibleBasis: "billedCharge" => BilledCharge, "allowedAmount" => AllowedAmount, }

choices! {
    /// What a visit costs the patient once the plan pays no more.
    OverLimitPrice {
        /// The clinic's cash rate; its billed charge where it has none.
        CashRate = "cashRate",
        /// What the plan would have counted.
        AllowedAmount = "allowedAmount",
        /// The billed charge.
        BilledCharge = "billedCharge",
    }

    /// Who stands behind a plan: that settles whose law holds.
    Funding {
        /// The employer itself, which federal law frees from the states' insurance law.
        SelfFunded = "selfFunded",
        /// An insurer, bound by the law of its state.
        Insured = "insured",
        /// The plans of federal employees.
        FederalEmployee = "federalEmployee",
    }

    /// A policy that the rules of appeals leave out, wholly or in part.
    Policy {
        /// In force since before March 2010 and hardly changed: no external review.
        Grandfathered = "grandfathered",
        /// For some months only.
        ShortTerm = "shortTerm",
        /// A fixed amount a day or a service.
        FixedIndemnity = "fixedIndemnity",
        /// Members who share their bills.
        Sharing = "sharing",
        /// For the retired alone.
        RetireeOnly = "retireeOnly",
    }

    /// How a prior authorization stands.
    AuthorizationStatus {
        /// The plan says that it needs none.
        NotRequired = "notRequired",
        /// Given.
        Approved = "approved",
        /// Asked for.
        Pending = "pending",
        /// Needed and not given.
        Missing = "missing",
    }

    /// The kinds of account of the patient's own untaxed money.
    AccountKind {
        /// Health savings account.
        Hsa = "hsa",
        /// Flexible spending account.
        Fsa = "fsa",
    }

    /// Who refers.
    Referrer {
        /// Doctor of medicine or of osteopathic medicine.
        Physician = "physician",
        /// Chiropractor.
        Chiropractor = "chiropractor",
        /// Physical therapist.
        PhysicalTherapist = "physicalTherapist",
        /// Nurse practitioner.
        NursePractitioner = "nursePractitioner",
        /// Physician assistant.
        PhysicianAssistant = "physicianAssistant",
        /// Naturopathic physician.
        Naturopath = "naturopath",
        /// Dentist.
        Dentist = "dentist",
        /// Podiatrist.
        Podiatrist = "podiatrist",
        /// Midwife.
        Midwife = "midwife",
        /// Acupuncturist.
        Acupuncturist = "acupuncturist",
        /// Psychologist.
        Psychologist = "psychologist",
        /// Somebody else.
        Other = "other",
        /// Nobody has.
        Nobody = "nobody",
    }

    /// The phase of a condition.
    Phase {
        /// New, or newly worse.
        Acute = "acute",
        /// After surgery.
        PostSurgical = "postSurgical",
        /// Lasting.
        Chronic = "chronic",
        /// Nothing is to improve: wellness, stress, upkeep.
        Upkeep = "upkeep",
    }

    /// What caused a condition.
    Cause {
        /// Work.
        Job = "job",
        /// A motor vehicle.
        MotorVehicle = "motorVehicle",
        /// Anything else.
        Other = "other",
    }

    /// What the insurance of the job or of the vehicle does after an injury.
    OtherInsurance {
        /// It pays.
        Pays = "pays",
        /// There is none.
        None = "none",
        /// It has paid all that it does.
        UsedUp = "usedUp",
        /// It has refused.
        Refused = "refused",
    }

    /// Who treats.
    Therapist {
        /// Licensed massage therapist.
        MassageTherapist = "massageTherapist",
        /// The same under the supervision of a physical therapist or a physician.
        MassageTherapistSupervised = "massageTherapistSupervised",
        /// Physical therapist or their assistant.
        PhysicalTherapist = "physicalTherapist",
        /// Occupational therapist.
        OccupationalTherapist = "occupationalTherapist",
        /// Chiropractor.
        Chiropractor = "chiropractor",
        /// Acupuncturist.
        Acupuncturist = "acupuncturist",
        /// Naturopathic physician.
        Naturopath = "naturopath",
        /// Somebody else.
        Other = "other",
    }

    /// The service that is billed, by its procedure code.
    ServiceCode {
        /// Massage.
        Massage = "97124",
        /// Manual therapy.
        ManualTherapy = "97140",
        /// Both in one session.
        Both = "both",
    }

    /// A therapy that can share a visit limit with massage.
    Therapy {
        /// Physical therapy.
        PhysicalTherapy = "physicalTherapy",
        /// Occupational therapy.
        OccupationalTherapy = "occupationalTherapy",
        /// Chiropractic.
        Chiropractic = "chiropractic",
        /// Acupuncture.
        Acupuncture = "acupuncture",
    }
}

impl Choice for State {
    fn at(index: usize) -> Option<(&'static str, Self)> {
        Self::numbered(index).map(|state| (state.letters(), state))
    }
}
