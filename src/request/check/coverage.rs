//! The insurance.

use super::super::reader::{Object, Piece, Words};
use super::super::{
    AutoPip, Coverage, CoverageKind as Kind, HealthPlan, HealthPlanKind, Plain, UnpricedKind,
};
use super::{Checking, OBJECT, Seen};
use crate::answer::{Answer, Span};
use crate::date::Date;
use crate::figures::PIP_PLAN_SHARE;
use crate::money::Rate;
use crate::plan::{CopaymentTiming, DeductibleBasis, Network};
use crate::problem::{Expected, Mistake};
use crate::request::CostSharing;

pub(super) const KINDS: Words<Kind> = Words(&[
    ("ppo", Kind::HealthPlan(HealthPlanKind::Ppo)),
    ("hmo", Kind::HealthPlan(HealthPlanKind::Hmo)),
    ("epo", Kind::HealthPlan(HealthPlanKind::Epo)),
    ("pos", Kind::HealthPlan(HealthPlanKind::Pos)),
    ("hdhp", Kind::HealthPlan(HealthPlanKind::Hdhp)),
    (
        "medicareAdvantage",
        Kind::HealthPlan(HealthPlanKind::MedicareAdvantage),
    ),
    ("autoPip", Kind::AutoPip),
    ("workersCompensation", Kind::WorkersCompensation),
    ("medicare", Kind::Unpriced(UnpricedKind::Medicare)),
    ("tricare", Kind::Unpriced(UnpricedKind::Tricare)),
    ("medicaid", Kind::Unpriced(UnpricedKind::Medicaid)),
    ("va", Kind::Unpriced(UnpricedKind::Va)),
    ("none", Kind::Unpriced(UnpricedKind::None)),
]);

const DEDUCTIBLE_BASES: Words<DeductibleBasis> = Words(&[
    ("billedCharge", DeductibleBasis::BilledCharge),
    ("allowedAmount", DeductibleBasis::AllowedAmount),
]);

impl Checking {
    pub(super) fn coverage(&mut self, piece: &Piece<'_>, seen: &mut Seen) -> Option<Coverage> {
        self.reader.require(piece);
        let object = self.reader.object(piece, OBJECT)?;
        let kind = object.get("kind");
        self.reader.require(&kind);
        let kind = self.reader.word(&kind, &KINDS)?;
        seen.state = self.state(&object.get("state"));
        Some(match kind {
            Kind::HealthPlan(kind) => {
                Coverage::HealthPlan(Box::new(self.health_plan(&object, kind, seen)?))
            }
            Kind::AutoPip => Coverage::AutoPip(Box::new(self.auto_pip(&object, seen))),
            Kind::WorkersCompensation => {
                self.reader
                    .only(&object, &["kind", "state", "claimAccepted"]);
                Coverage::WorkersCompensation {
                    claim_accepted: self.reader.yes_no(&object.get("claimAccepted")),
                }
            }
            Kind::Unpriced(kind) => {
                self.reader.only(&object, &["kind", "state"]);
                Coverage::Unpriced(kind)
            }
        })
    }

    fn state(&mut self, piece: &Piece<'_>) -> Option<String> {
        let text = self.reader.text(piece)?;
        if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Some(text.to_owned());
        }
        self.reader.report(&piece.path, Mistake::NotAState);
        None
    }

    fn health_plan(
        &mut self,
        object: &Object<'_>,
        kind: HealthPlanKind,
        seen: &mut Seen,
    ) -> Option<HealthPlan> {
        self.reader.only(
            object,
            &[
                "kind",
                "state",
                "planYearStart",
                "inNetwork",
                "outOfNetwork",
            ],
        );
        seen.plan_year_start = self.plan_year_start(&object.get("planYearStart"));
        let usual = match kind {
            HealthPlanKind::Hdhp => CopaymentTiming::AfterDeductible,
            HealthPlanKind::Ppo
            | HealthPlanKind::Hmo
            | HealthPlanKind::Epo
            | HealthPlanKind::Pos
            | HealthPlanKind::MedicareAdvantage => CopaymentTiming::DeductibleWaived,
        };
        let in_network = self.cost_sharing(&object.get("inNetwork"), Network::In, (usual, &*seen));
        let out = object.get("outOfNetwork");
        let pays_nothing_outside = out.is("none")
            || (out.is_absent() && matches!(kind, HealthPlanKind::Hmo | HealthPlanKind::Epo));
        let out_of_network = if pays_nothing_outside {
            self.note_no_benefit_outside(&out, seen);
            None
        } else {
            Some(self.cost_sharing(&out, Network::Out, (usual, &*seen)))
        };
        Some(HealthPlan {
            kind,
            in_network,
            out_of_network,
        })
    }

    fn note_no_benefit_outside(&mut self, piece: &Piece<'_>, seen: &Seen) {
        if seen.network != Some(Network::In) {
            self.note_default(piece, Plain::Word("none"));
        }
    }

    /// Reads one network's cost sharing; the usual answers of a network that is not this clinic's are not noted.
    fn cost_sharing(
        &mut self,
        piece: &Piece<'_>,
        network: Network,
        (usual, seen): (CopaymentTiming, &Seen),
    ) -> CostSharing {
        let noted = self.defaults.len();
        let sharing = self.sharing(piece, usual, seen.charges.usual_over_limit_price(network));
        if seen.network.is_some_and(|known| known != network) {
            self.defaults.truncate(noted);
        }
        sharing
    }

    fn plan_year_start(&mut self, piece: &Piece<'_>) -> (i8, i8) {
        self.note_default(piece, Plain::Word("01-01"));
        let Some(text) = self.reader.text(piece) else {
            return (1, 1);
        };
        // 2001 has no leap day, so a day of it is a day of every year.
        let day = (text.len() == 5)
            .then(|| format!("2001-{text}").parse::<Date>().ok())
            .flatten();
        if day.is_none() {
            self.reader.report(&piece.path, Mistake::NotAMonthAndDay);
        }
        day.map_or((1, 1), |day| (day.month(), day.day()))
    }

    fn auto_pip(&mut self, object: &Object<'_>, seen: &Seen) -> AutoPip {
        self.reader.only(
            object,
            &[
                "kind",
                "state",
                "deductible",
                "planShare",
                "limit",
                "deductibleBasis",
                "medPay",
            ],
        );
        let plan_share = object.get("planShare");
        self.note_default(&plan_share, Plain::Number(PIP_PLAN_SHARE));
        let usual_share = Rate::new(PIP_PLAN_SHARE).unwrap_or(Rate::WHOLE);
        AutoPip {
            deductible: self.progress_or_none(&object.get("deductible"), "met"),
            plan_share: self
                .reader
                .figure(&plan_share)
                .unwrap_or(Span::exact(usual_share)),
            limit: self.progress_or_none(&object.get("limit"), "used"),
            deductible_basis: self.deductible_basis(&object.get("deductibleBasis"), seen),
            med_pay: self.med_pay(&object.get("medPay")),
        }
    }

    /// In Florida the deductible comes off the whole charge (627.739(2)); elsewhere it can be either.
    fn deductible_basis(&mut self, piece: &Piece<'_>, seen: &Seen) -> Option<DeductibleBasis> {
        let said = self.reader.choice(piece, &DEDUCTIBLE_BASES);
        if said.is_none() && seen.state.as_deref() == Some("FL") {
            self.note_default(piece, Plain::Word("billedCharge"));
            return Some(DeductibleBasis::BilledCharge);
        }
        said
    }

    fn med_pay(
        &mut self,
        piece: &Piece<'_>,
    ) -> Answer<super::super::Progress<crate::money::Cents>> {
        if piece.is("none") || piece.is_absent() {
            return Answer::Lacks;
        }
        let Some(object) = self
            .reader
            .object(piece, &[Expected::Object, Expected::None])
        else {
            return Answer::Lacks;
        };
        self.reader.only(&object, &["limit"]);
        match self.progress_or_none(&object.get("limit"), "used") {
            Answer::Lacks => {
                self.reader.report(
                    &object.get("limit").path,
                    Mistake::WrongType { expected: OBJECT },
                );
                Answer::Lacks
            }
            known => known,
        }
    }
}
