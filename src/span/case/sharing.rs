//! From the answers about one network's cost sharing to its cases.

use super::cases::{EITHER, case, each, each_choice};
use super::{Arrangement, BalanceFields, Case, CopaymentCase, DEDUCTIBLE, MAXIMUM, SharingCase};
use crate::answer::{Answer, Span};
use crate::plan::{CoinsuranceBase, CopaymentTiming, DollarLimitBasis, FamilyKind, Network};
use crate::progress::{Balance, Progress, ProgressRange};
use crate::request::table::Field;
use crate::request::{Choice, Place, Request};

pub(super) fn sharing_cases(request: &Request, network: Network) -> Vec<Case> {
    let of = Sharing { request, network };
    let alike = of.alike_in_every_case();
    let price = of
        .choice(Field::OverLimitPrice)
        .unwrap_or_else(|| request.usual_over_limit_price(network));
    let maximums = of.balances(&MAXIMUM);
    let copayments = of.copayments();
    let visit_limits = of.visit_limits();
    let dollar_limits = of.dollar_limits();
    let mut cases = Vec::new();
    for deductible in of.balances(&DEDUCTIBLE) {
        for out_of_pocket_maximum in &maximums {
            for copayment in &copayments {
                for visit_limit in &visit_limits {
                    for dollar_limit in &dollar_limits {
                        let sharing = Arrangement::CostSharing(Box::new(SharingCase {
                            deductible,
                            copayment: *copayment,
                            out_of_pocket_maximum: *out_of_pocket_maximum,
                            visit_limit: *visit_limit,
                            dollar_limit: *dollar_limit,
                            ..alike
                        }));
                        cases.push(case(request, Some(network), price, sharing));
                    }
                }
            }
        }
    }
    cases
}

/// One network's cost sharing, as far as it is known.
struct Sharing<'a> {
    request: &'a Request,
    network: Network,
}

impl Sharing<'_> {
    fn place(&self, field: Field) -> Place {
        (self.network, field).into()
    }

    fn choice<T: Choice>(&self, field: Field) -> Option<T> {
        self.request.answers.choice(self.place(field))
    }

    fn is_yes(&self, field: Field) -> bool {
        self.request.answers.is_yes(self.place(field))
    }

    /// Returns what a number can be; `lacking` where the plan has no such thing.
    fn numbers(&self, field: Field, lacking: Span<i64>) -> Span<i64> {
        match self.request.answers.numbers(self.place(field)) {
            Answer::Unknown => self.request.bound(self.place(field)).span,
            Answer::Lacks => lacking,
            Answer::Has(span) => span,
        }
    }

    fn range(&self, field: Field, progress: &Progress) -> Option<ProgressRange> {
        self.request.range_of(self.place(field), progress)
    }

    fn alike_in_every_case(&self) -> SharingCase {
        let answers = &self.request.answers;
        SharingCase {
            deductible: None,
            copayment: None,
            coinsurance: self.numbers(Field::Coinsurance, Span::exact(0)),
            coinsurance_base: self
                .choice(Field::CoinsuranceBase)
                .unwrap_or(CoinsuranceBase::NetOfCopayment),
            visits_before_deductible: answers
                .count(self.place(Field::VisitsBeforeDeductible))
                .unwrap_or(0),
            out_of_pocket_maximum: None,
            outside_out_of_pocket_maximum: self.is_yes(Field::OutsideOutOfPocketMaximum),
            per_visit_maximum: answers
                .numbers(self.place(Field::PerVisitMaximum))
                .known()
                .copied(),
            visit_limit: None,
            dollar_limit: None,
            lifetime_limit: answers
                .progress(self.place(Field::LifetimeLimit))
                .known()
                .and_then(|progress| self.range(Field::LifetimeLimit, progress)),
        }
    }

    fn balances(&self, fields: &BalanceFields) -> Vec<Option<Balance>> {
        let BalanceFields { own, family, kind } = *fields;
        let progress = match self.request.answers.progress(self.place(own)) {
            Answer::Lacks => return vec![None],
            Answer::Has(progress) => progress,
            Answer::Unknown => Progress::default(),
        };
        let Some(individual) = self.range(own, &progress) else {
            return Vec::new();
        };
        let Answer::Has(theirs) = self.request.answers.progress(self.place(family)) else {
            return vec![Some(Balance::of_one(individual))];
        };
        let range = self.range(family, &theirs);
        let kinds: Vec<FamilyKind> = each_choice(self.request, self.place(kind));
        kinds
            .into_iter()
            .filter_map(|kind| {
                Some(Some(Balance {
                    individual,
                    family: Some((kind, range?)),
                }))
            })
            .collect()
    }

    fn copayments(&self) -> Vec<Option<CopaymentCase>> {
        let place = self.place(Field::Copayment);
        let (amount, none_too) = match self.request.answers.numbers(place) {
            Answer::Lacks => return vec![None],
            Answer::Has(span) => (span, false),
            Answer::Unknown => (self.request.bound(place).span, true),
        };
        let mut timings =
            each_choice::<CopaymentTiming>(self.request, self.place(Field::CopaymentTiming));
        // Without a deductible it makes no difference.
        if self.request.answers.lacks(self.place(Field::Deductible)) {
            timings.truncate(1);
        }
        let with = timings.into_iter().map(|timing| {
            Some(CopaymentCase {
                amount,
                timing,
                counts_toward_deductible: self.is_yes(Field::CopaymentCountsTowardDeductible),
            })
        });
        none_too.then_some(None).into_iter().chain(with).collect()
    }

    fn visit_limits(&self) -> Vec<Option<(ProgressRange, bool)>> {
        let (progress, none_too) =
            match self.request.answers.progress(self.place(Field::VisitLimit)) {
                Answer::Lacks => return vec![None],
                Answer::Has(progress) => (progress, progress.or_none),
                Answer::Unknown => (Progress::default(), true),
            };
        let range = self.range(Field::VisitLimit, &progress);
        let counts = self
            .request
            .answers
            .yes_no(self.place(Field::CountsUnpaidVisits));
        let with =
            each(counts, &EITHER).filter_map(|counts_unpaid| Some(Some((range?, counts_unpaid))));
        none_too.then_some(None).into_iter().chain(with).collect()
    }

    fn dollar_limits(&self) -> Vec<Option<(ProgressRange, DollarLimitBasis)>> {
        let Answer::Has(progress) = self
            .request
            .answers
            .progress(self.place(Field::DollarLimit))
        else {
            return vec![None];
        };
        let range = self.range(Field::DollarLimit, &progress);
        each_choice(self.request, self.place(Field::DollarBasis))
            .into_iter()
            .filter_map(|basis| Some(Some((range?, basis))))
            .collect()
    }
}
