//! Medical necessity, and the charges that follow from the minutes of a session.

use super::super::reader::{Number, Object, Piece, Words};
use super::super::{
    Cause, Charges, CostSharing, Coverage, Necessity, Phase, Progress, Referral, Referrer,
    ServiceCode, SharedLimit, Therapist, Therapy, VisitLimit,
};
use super::{Checking, OBJECT};
use crate::answer::{Answer, Span};
use crate::coverage::cpt::{LEAST_MINUTES, units};
use crate::money::Cents;
use crate::plan::Network;
use crate::problem::{Expected, Mistake};

/// The most visits that a request can say.
const MOST_VISITS: u32 = 366;

const REFERRERS: Words<Referrer> = Words(&[
    ("physician", Referrer::Physician),
    ("chiropractor", Referrer::Chiropractor),
    ("physicalTherapist", Referrer::PhysicalTherapist),
    ("nursePractitioner", Referrer::NursePractitioner),
    ("physicianAssistant", Referrer::PhysicianAssistant),
    ("other", Referrer::Other),
    ("nobody", Referrer::Nobody),
]);
const PHASES: Words<Phase> = Words(&[
    ("acute", Phase::Acute),
    ("postSurgical", Phase::PostSurgical),
    ("chronic", Phase::Chronic),
    ("upkeep", Phase::Upkeep),
]);
const CAUSES: Words<Cause> = Words(&[
    ("job", Cause::Job),
    ("motorVehicle", Cause::MotorVehicle),
    ("other", Cause::Other),
]);
const THERAPISTS: Words<Therapist> = Words(&[
    ("massageTherapist", Therapist::MassageTherapist),
    ("physicalTherapist", Therapist::PhysicalTherapist),
    ("chiropractor", Therapist::Chiropractor),
]);
const SERVICES: Words<ServiceCode> = Words(&[
    ("97124", ServiceCode::Massage),
    ("97140", ServiceCode::ManualTherapy),
    ("both", ServiceCode::Both),
]);
const THERAPIES: Words<Therapy> = Words(&[
    ("physicalTherapy", Therapy::PhysicalTherapy),
    ("occupationalTherapy", Therapy::OccupationalTherapy),
    ("chiropractic", Therapy::Chiropractic),
    ("acupuncture", Therapy::Acupuncture),
]);

const KEYS: &[&str] = &[
    "planPaysMassage",
    "diagnosisCode",
    "referrer",
    "referrerAccepted",
    "referral",
    "baselineDocumented",
    "goalsDocumented",
    "phase",
    "cause",
    "primaryCareReferral",
    "therapist",
    "therapistKindCovered",
    "serviceCode",
    "minutes",
    "sharedLimit",
];

impl Checking {
    pub(super) fn necessity(&mut self, piece: &Piece<'_>) -> Option<Necessity> {
        let object = self.reader.object(piece, OBJECT)?;
        self.reader.only(&object, KEYS);
        let reader = &mut self.reader;
        let mut yes_no = |key| reader.yes_no(&object.get(key));
        let plan_pays_massage = yes_no("planPaysMassage");
        let referrer_accepted = yes_no("referrerAccepted");
        let baseline_documented = yes_no("baselineDocumented");
        let goals_documented = yes_no("goalsDocumented");
        let primary_care_referral = yes_no("primaryCareReferral");
        let therapist_kind_covered = yes_no("therapistKindCovered");
        Some(Necessity {
            plan_pays_massage,
            diagnosis_code: self.diagnosis_code(&object.get("diagnosisCode")),
            referrer: self.reader.choice(&object.get("referrer"), &REFERRERS),
            referrer_accepted,
            referral: self.referral(&object.get("referral")),
            baseline_documented,
            goals_documented,
            phase: self.reader.choice(&object.get("phase"), &PHASES),
            cause: self.reader.choice(&object.get("cause"), &CAUSES),
            primary_care_referral,
            therapist: self.reader.choice(&object.get("therapist"), &THERAPISTS),
            therapist_kind_covered,
            service_code: self.reader.choice(&object.get("serviceCode"), &SERVICES),
            minutes: self.count(&object.get("minutes")),
            shared_limit: self.shared_limit(&object.get("sharedLimit")),
        })
    }

    /// Reads the code as it was typed: whether it is one is a matter of the check, not a mistake in the request.
    fn diagnosis_code(&mut self, piece: &Piece<'_>) -> Answer<String> {
        if piece.is("none") {
            return Answer::Lacks;
        }
        match self.reader.text(piece) {
            Some(text) if !text.trim().is_empty() && text != "unknown" => {
                Answer::Has(text.to_owned())
            }
            Some(_) | None => Answer::Unknown,
        }
    }

    fn referral(&mut self, piece: &Piece<'_>) -> Referral {
        if piece.is("unknown") {
            return Referral::default();
        }
        let Some(object) = self.reader.object(piece, OBJECT) else {
            return Referral::default();
        };
        self.reader
            .only(&object, &["reason", "frequency", "duration"]);
        Referral {
            reason: self.reader.yes_no(&object.get("reason")),
            frequency: self.reader.yes_no(&object.get("frequency")),
            duration: self.reader.yes_no(&object.get("duration")),
        }
    }

    fn count(&mut self, piece: &Piece<'_>) -> Option<u32> {
        if piece.is("unknown") {
            return None;
        }
        self.reader.number(piece)
    }

    fn shared_limit(&mut self, piece: &Piece<'_>) -> Answer<SharedLimit> {
        if piece.is("none") {
            return Answer::Lacks;
        }
        if piece.is("unknown") {
            return Answer::Unknown;
        }
        let Some(object) = self
            .reader
            .object(piece, &[Expected::Object, Expected::None])
        else {
            return Answer::Unknown;
        };
        self.reader.only(&object, &["therapies", "used"]);
        Answer::Has(SharedLimit {
            therapies: self.reader.words(&object.get("therapies"), &THERAPIES),
            used: self.count(&object.get("used")),
        })
    }

    /// Reads the charges: for a visit, or for a unit of which the minutes of a session make some.
    pub(super) fn charges(
        &mut self,
        piece: &Piece<'_>,
        (necessity, minutes): (&Necessity, &str),
    ) -> Option<Charges> {
        self.reader.require(piece);
        let object = self.reader.object(piece, OBJECT)?;
        self.reader.only(
            &object,
            &["billedCharge", "chargePerUnit", "allowedAmount", "cashRate"],
        );
        let billed_charge = self.billed_charge(&object, (necessity, minutes));
        let allowed_amount = self.reader.answer(&object.get("allowedAmount"));
        let cash_rate = self.reader.number_or_none(&object.get("cashRate"));
        Some(Charges {
            billed_charge: billed_charge?,
            allowed_amount,
            cash_rate,
        })
    }

    fn billed_charge(
        &mut self,
        object: &Object<'_>,
        (necessity, minutes): (&Necessity, &str),
    ) -> Option<Cents> {
        let whole = object.get("billedCharge");
        let unit = object.get("chargePerUnit");
        if unit.is_absent() {
            self.reader.require(&whole);
            return self.reader.number(&whole);
        }
        let per_unit: Option<Cents> = self.reader.number(&unit);
        if !whole.is_absent() {
            let other = "charges.billedCharge";
            self.reader
                .report(&unit.path, Mistake::OneOrTheOther { other });
            return None;
        }
        let Some(length) = necessity.minutes else {
            if !self.reader.has_problem_at(minutes) {
                self.reader.report(minutes, Mistake::Required);
            }
            return None;
        };
        let units = units(length);
        if units == 0 {
            let (least, most) = (i64::from(LEAST_MINUTES), u32::BOUNDS.1);
            self.reader
                .report(minutes, Mistake::OutOfRange { least, most });
            return None;
        }
        let charge = per_unit?.times(units);
        if charge > Cents::MOST {
            let most = Cents::MOST.cents().checked_div(i64::from(units));
            let most = most.unwrap_or(0);
            self.reader
                .report(&unit.path, Mistake::OutOfRange { least: 0, most });
            return None;
        }
        Some(charge)
    }

    /// Lets the visits that other therapies used count as used, where the plan's own count is not known.
    pub(super) fn share_the_limit(
        &mut self,
        coverage: Option<&mut Coverage>,
        (network, necessity): (Option<Network>, &Necessity),
    ) {
        let shared = necessity.shared_limit.known();
        let (Some(used), Some(Coverage::HealthPlan(plan))) =
            (shared.and_then(|shared| shared.used), coverage)
        else {
            return;
        };
        let is_ours = |one| network.is_none_or(|known| known == one);
        if is_ours(Network::In) {
            self.use_visits(&mut plan.in_network, used);
        }
        if let Some(sharing) = plan
            .out_of_network
            .as_mut()
            .filter(|_| is_ours(Network::Out))
        {
            self.use_visits(sharing, used);
        }
    }

    /// A limit that is shared is a limit, also where nothing else is known of it.
    fn use_visits(&mut self, sharing: &mut CostSharing, used: u32) {
        if sharing.visit_limit == Answer::Unknown {
            sharing.visit_limit = Answer::Has(VisitLimit {
                progress: Progress::UNKNOWN,
                counts_unpaid_visits: None,
            });
        }
        let Answer::Has(VisitLimit { progress, .. }) = &mut sharing.visit_limit else {
            return;
        };
        if progress.met.is_some() || progress.remaining.is_some() {
            return;
        }
        let most = progress.amount.map_or(MOST_VISITS, |amount| amount.high);
        if used > most {
            let limit = most.plain();
            self.reader
                .report_once("necessity.sharedLimit.used", Mistake::AboveAmount { limit });
            return;
        }
        progress.met = Some(Span {
            low: used,
            high: most,
        });
    }
}
