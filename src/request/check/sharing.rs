//! What a plan asks of the patient in one network.

use super::super::reader::{Number, Object, Piece, Words};
use super::super::{
    Accrued, CostSharing, DollarLimit, Family, OverLimitPrice, Plain, Progress, VisitLimit,
};
use super::Checking;
use crate::answer::{Answer, Span};
use crate::money::Cents;
use crate::plan::{CoinsuranceBase, CopaymentTiming, DollarLimitBasis, FamilyKind};
use crate::possibilities::{Figure, is_consistent};
use crate::problem::{Expected, Mistake};

const OBJECT_OR_NONE: &[Expected] = &[Expected::Object, Expected::None];

const TIMINGS: Words<Option<CopaymentTiming>> = Words(&[
    ("deductibleWaived", Some(CopaymentTiming::DeductibleWaived)),
    ("afterDeductible", Some(CopaymentTiming::AfterDeductible)),
    ("beforeDeductible", Some(CopaymentTiming::BeforeDeductible)),
    ("unknown", None),
]);
const BASES: Words<CoinsuranceBase> = Words(&[
    ("netOfCopayment", CoinsuranceBase::NetOfCopayment),
    ("gross", CoinsuranceBase::Gross),
]);
const DOLLAR_BASES: Words<DollarLimitBasis> = Words(&[
    ("planPays", DollarLimitBasis::PlanPays),
    ("allowed", DollarLimitBasis::Allowed),
]);
const FAMILY_KINDS: Words<FamilyKind> = Words(&[
    ("embedded", FamilyKind::Embedded),
    ("aggregate", FamilyKind::Aggregate),
]);
const PRICES: Words<OverLimitPrice> = Words(&[
    ("cashRate", OverLimitPrice::CashRate),
    ("allowedAmount", OverLimitPrice::AllowedAmount),
    ("billedCharge", OverLimitPrice::BilledCharge),
]);

const KEYS: &[&str] = &[
    "deductible",
    "copayment",
    "copaymentTiming",
    "coinsurance",
    "coinsuranceBase",
    "visitsBeforeDeductible",
    "copaymentCountsTowardDeductible",
    "outOfPocketMaximum",
    "outsideOutOfPocketMaximum",
    "perVisitMaximum",
    "visitLimit",
    "dollarLimit",
    "lifetimeLimit",
    "overLimitPrice",
];

impl Checking {
    /// Reads one network's cost sharing; where there is none, nothing of it is known.
    pub(super) fn sharing(
        &mut self,
        piece: &Piece<'_>,
        usual_timing: CopaymentTiming,
        usual_price: OverLimitPrice,
    ) -> CostSharing {
        let object = self
            .reader
            .object(piece, &[Expected::Object])
            .unwrap_or_else(|| piece.as_empty_object());
        self.reader.only(&object, KEYS);
        let copayment = self.reader.answer(&object.get("copayment"));
        let has_copayment = copayment != Answer::Lacks;
        CostSharing {
            deductible: self.accrued(&object.get("deductible")),
            copayment_timing: self.timing(&object, usual_timing, has_copayment),
            coinsurance: self.reader.answer(&object.get("coinsurance")),
            coinsurance_base: self.coinsurance_base(&object, has_copayment),
            visits_before_deductible: self.visits_before_deductible(&object),
            copayment_counts_toward_deductible: has_copayment
                && self.plain_yes_no(&object, "copaymentCountsTowardDeductible"),
            outside_out_of_pocket_maximum: self.plain_yes_no(&object, "outsideOutOfPocketMaximum"),
            out_of_pocket_maximum: self.accrued(&object.get("outOfPocketMaximum")),
            per_visit_maximum: self.per_visit_maximum(&object.get("perVisitMaximum")),
            visit_limit: self.visit_limit(&object.get("visitLimit")),
            dollar_limit: self.dollar_limit(&object.get("dollarLimit")),
            lifetime_limit: self.lifetime_limit(&object.get("lifetimeLimit")),
            over_limit_price: self.over_limit_price(&object, usual_price),
            copayment,
        }
    }

    fn timing(
        &mut self,
        object: &Object<'_>,
        usual: CopaymentTiming,
        has_copayment: bool,
    ) -> Option<CopaymentTiming> {
        let piece = object.get("copaymentTiming");
        if has_copayment {
            let word = TIMINGS.word_for(&Some(usual));
            self.note_default(&piece, Plain::Word(word));
        }
        if piece.is_absent() {
            return Some(usual);
        }
        self.reader.word(&piece, &TIMINGS).flatten()
    }

    fn coinsurance_base(&mut self, object: &Object<'_>, has_copayment: bool) -> CoinsuranceBase {
        let piece = object.get("coinsuranceBase");
        if has_copayment {
            self.note_default(&piece, Plain::Word("netOfCopayment"));
        }
        self.reader
            .word(&piece, &BASES)
            .unwrap_or(CoinsuranceBase::NetOfCopayment)
    }

    fn visits_before_deductible(&mut self, object: &Object<'_>) -> u32 {
        let piece = object.get("visitsBeforeDeductible");
        self.note_default(&piece, Plain::Number(0));
        self.reader.number(&piece).unwrap_or(0)
    }

    fn over_limit_price(&mut self, object: &Object<'_>, usual: OverLimitPrice) -> OverLimitPrice {
        let piece = object.get("overLimitPrice");
        self.note_default(&piece, Plain::Word(PRICES.word_for(&usual)));
        self.reader.word(&piece, &PRICES).unwrap_or(usual)
    }

    /// A rare thing, which a plan has not where nothing is said.
    fn per_visit_maximum(&mut self, piece: &Piece<'_>) -> Answer<Span<Cents>> {
        self.note_default(piece, Plain::Word("none"));
        match self.reader.answer(piece) {
            Answer::Unknown => Answer::Lacks,
            known => known,
        }
    }

    fn accrued(&mut self, piece: &Piece<'_>) -> Answer<Accrued> {
        if piece.is("none") {
            return Answer::Lacks;
        }
        let Some(object) = self.reader.object(piece, OBJECT_OR_NONE) else {
            return Answer::Unknown;
        };
        self.reader
            .only(&object, &["amount", "met", "remaining", "family"]);
        let individual = self.progress(&object, "amount", "met");
        let family = object.get("family");
        self.note_default(&family, Plain::Word("none"));
        Answer::Has(Accrued {
            individual,
            family: self.family(&family),
        })
    }

    fn family(&mut self, piece: &Piece<'_>) -> Option<Family> {
        if piece.is("none") {
            return None;
        }
        let object = self.reader.object(piece, OBJECT_OR_NONE)?;
        self.reader
            .only(&object, &["amount", "met", "remaining", "kind"]);
        Some(Family {
            progress: self.progress(&object, "amount", "met"),
            kind: self.reader.choice(&object.get("kind"), &FAMILY_KINDS),
        })
    }

    fn visit_limit(&mut self, piece: &Piece<'_>) -> Answer<VisitLimit> {
        if piece.is("none") {
            return Answer::Lacks;
        }
        let Some(object) = self.reader.object(piece, OBJECT_OR_NONE) else {
            return Answer::Unknown;
        };
        self.reader.only(
            &object,
            &["visits", "used", "remaining", "countsUnpaidVisits"],
        );
        Answer::Has(VisitLimit {
            progress: self.progress(&object, "visits", "used"),
            counts_unpaid_visits: self.reader.yes_no(&object.get("countsUnpaidVisits")),
        })
    }

    fn dollar_limit(&mut self, piece: &Piece<'_>) -> Answer<DollarLimit> {
        self.note_default(piece, Plain::Word("none"));
        if piece.is("none") {
            return Answer::Lacks;
        }
        let Some(object) = self.reader.object(piece, OBJECT_OR_NONE) else {
            return Answer::Lacks;
        };
        self.reader
            .only(&object, &["amount", "used", "remaining", "basis"]);
        Answer::Has(DollarLimit {
            progress: self.progress(&object, "amount", "used"),
            basis: self.reader.choice(&object.get("basis"), &DOLLAR_BASES),
        })
    }

    fn lifetime_limit(&mut self, piece: &Piece<'_>) -> Answer<Progress<Cents>> {
        self.note_default(piece, Plain::Word("none"));
        match self.progress_or_none(piece, "used") {
            Answer::Unknown => Answer::Lacks,
            known => known,
        }
    }

    /// Reads an amount with its progress, `"none"`, or nothing.
    pub(super) fn progress_or_none(
        &mut self,
        piece: &Piece<'_>,
        met: &str,
    ) -> Answer<Progress<Cents>> {
        if piece.is("none") {
            return Answer::Lacks;
        }
        let Some(object) = self.reader.object(piece, OBJECT_OR_NONE) else {
            return Answer::Unknown;
        };
        self.reader.only(&object, &["amount", met, "remaining"]);
        Answer::Has(self.progress(&object, "amount", met))
    }

    /// Reads what is in all, what is met or used, and what remains, as far as they are said, and holds them together.
    fn progress<T: Number + Figure>(
        &mut self,
        object: &Object<'_>,
        amount: &str,
        met: &str,
    ) -> Progress<T> {
        let (met_piece, rest_piece) = (object.get(met), object.get("remaining"));
        let progress = Progress {
            amount: self.reader.figure(&object.get(amount)),
            met: self.reader.figure(&met_piece),
            remaining: self.reader.figure(&rest_piece),
        };
        let too_much = self.above_amount(&progress, &met_piece, progress.met)
            | self.above_amount(&progress, &rest_piece, progress.remaining);
        if !too_much && !is_consistent(&progress) {
            self.reader.report(object.path(), Mistake::DoesNotAddUp);
        }
        progress
    }

    fn above_amount<T: Number>(
        &mut self,
        progress: &Progress<T>,
        piece: &Piece<'_>,
        part: Option<Span<T>>,
    ) -> bool {
        let (Some(amount), Some(part)) = (progress.amount, part) else {
            return false;
        };
        let above = part.high > amount.high;
        if above {
            let limit = amount.high.plain();
            self.reader
                .report(&piece.path, Mistake::AboveAmount { limit });
        }
        above
    }
}
