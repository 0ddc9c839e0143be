//! From answers to cases.

use super::{
    Arrangement, BalanceFields, Case, CopaymentCase, DEDUCTIBLE, MAXIMUM, PipCase, SharingCase,
};
use crate::answer::{Answer, Span};
use crate::plan::{
    Approval, CoinsuranceBase, CopaymentTiming, DeductibleBasis, DollarLimitBasis, FamilyKind,
    Network,
};
use crate::progress::{Balance, Progress, ProgressRange};
use crate::request::table::{Field, Ranges};
use crate::request::{
    AuthorizationStatus, Choice, Kind, OverLimitPrice, Place, Pricing, Request, Said, State,
};
use crate::states::free_visits;

const EITHER: [bool; 2] = [false, true];

/// Returns every case of a request; none where nothing is paid by a rule that can be priced.
///
/// A case whose figures contradict one another is left out; a checked request always has one left.
#[must_use]
pub fn cases(request: &Request) -> Vec<Case> {
    let without_networks = request.usual_over_limit_price(request.network().unwrap_or(Network::In));
    let alone = |arrangement| case(request, None, without_networks, arrangement);
    match request.kind.pricing() {
        Pricing::Unpriced => Vec::new(),
        Pricing::WorkersCompensation => each(request.answers.yes_no(Field::ClaimAccepted), &EITHER)
            .map(|claim_accepted| alone(Arrangement::WorkersCompensation { claim_accepted }))
            .collect(),
        Pricing::AutoPip => pip_cases(request)
            .map(|pip| alone(Arrangement::AutoPip(pip)))
            .collect(),
        Pricing::CostSharing => {
            let mut cases = Vec::new();
            for network in each(request.network(), &[Network::In, Network::Out]) {
                cases.extend(plan_cases(request, network));
            }
            cases
        }
    }
}

/// Returns which visits are authorized: a pending or unknown authorization prices like one that is given. Where the law of a state asks
/// for none for the first visits of a work claim, those are authorized whatever is missing or was approved.
#[must_use]
pub fn approval(request: &Request) -> Approval {
    let is_work_claim = request.kind.pricing() == Pricing::WorkersCompensation;
    let free = free_visits(request.state().map(State::letters)).filter(|_| is_work_claim);
    let free = free.map_or(0, |free| free.visits);
    if request.authorization() == Some(AuthorizationStatus::Missing) {
        return match free {
            0 => Approval::Missing,
            _ => Approval::FirstVisits(free),
        };
    }
    let approved = request.answers.count(Field::ApprovedVisits);
    approved.map_or(Approval::EveryVisit, |approved| {
        Approval::FirstVisits(approved.max(free))
    })
}

/// Returns the answer if it is known, else each of the values.
fn each<T: Copy>(known: Option<T>, values: &[T]) -> impl Iterator<Item = T> {
    let values = known.map_or_else(|| values.to_vec(), |value| vec![value]);
    values.into_iter()
}

/// Returns the choice at a place if it is known, else each that it can be.
fn each_choice<T: Choice>(request: &Request, place: impl Into<Place>) -> Vec<T> {
    let place = place.into();
    if let Some(known) = request.answers.choice(place) {
        return vec![known];
    }
    let all = (0..).map_while(T::at).map(|(_, choice)| choice);
    match place.field.row().ranges {
        Ranges::FirstChoices(count) => all.take(count).collect(),
        Ranges::Unpriced
        | Ranges::Anything
        | Ranges::Bounds
        | Ranges::BoundsOrNone
        | Ranges::EachChoice => all.collect(),
    }
}

fn case(
    request: &Request,
    network: Option<Network>,
    over_limit_price: OverLimitPrice,
    arrangement: Arrangement,
) -> Case {
    let billed = request.billed_charge.cents();
    let allowed = match request.answers.numbers(Field::AllowedAmount) {
        Answer::Unknown => request.bound(Field::AllowedAmount.into()).span,
        Answer::Lacks => Span::exact(billed),
        Answer::Has(span) => span,
    };
    Case {
        network,
        billed_charge: request.billed_charge,
        cash_rate: request.cash_rate,
        allowed_amount: allowed.map(|cents| cents.min(billed)),
        over_limit_price,
        approval: approval(request),
        arrangement,
    }
}

fn plan_cases(request: &Request, network: Network) -> Vec<Case> {
    let is_outside = network == Network::Out;
    let pays_nothing = |kind: &Kind| is_outside && request.answers.plan_pays_nothing_outside(*kind);
    let (nothing, something): (Vec<Kind>, Vec<Kind>) = request
        .kind
        .priced_as()
        .iter()
        .partition(|kind| pays_nothing(kind));
    let mut cases = Vec::new();
    if !something.is_empty() {
        cases.extend(sharing_cases(request, network));
    }
    if !nothing.is_empty() && request.has_exception() {
        cases.extend(sharing_cases(request, Network::In));
    } else if !nothing.is_empty() {
        let price = request.usual_over_limit_price(network);
        cases.push(case(request, Some(network), price, Arrangement::NoBenefit));
    }
    cases
}

fn sharing_cases(request: &Request, network: Network) -> Vec<Case> {
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

fn pip_cases(request: &Request) -> impl Iterator<Item = PipCase> {
    let answers = &request.answers;
    let known = |field: Field| match answers.progress(field) {
        Answer::Lacks => None,
        Answer::Has(progress) => request.range_of(field.into(), &progress),
        Answer::Unknown => request.range_of(field.into(), &Progress::default()),
    };
    let has_med_pay = answers.said(Field::MedPay) == Some(&Said::Has);
    let plan_share = match answers.numbers(Field::PlanShare) {
        Answer::Has(span) => span,
        Answer::Unknown | Answer::Lacks => request.bound(Field::PlanShare.into()).span,
    };
    let (deductible, limit) = (known(Field::PipDeductible), known(Field::PipLimit));
    let med_pay = has_med_pay.then(|| known(Field::MedPayLimit)).flatten();
    each_choice::<DeductibleBasis>(request, Field::DeductibleBasis)
        .into_iter()
        .map(move |deductible_basis| PipCase {
            deductible,
            deductible_basis,
            plan_share,
            limit,
            med_pay,
        })
}
