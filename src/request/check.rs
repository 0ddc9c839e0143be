//! Makes a request of data, or says everything that is wrong with it.

pub mod appeal;
mod coverage;
mod necessity;
mod sharing;

use super::reader::{Number, Object, Piece, Reader, Words};
use super::{
    Account, AccountKind, Authorization, AuthorizationStatus, Charges, Default, Plain,
    PlannedCourse, Request,
};
use crate::answer::{Answer, Span};
use crate::calendar::plan_year_begins;
use crate::date::Date;
use crate::figures::{Bound, BoundSource, Bounds};
use crate::json::Json;
use crate::money::{Cents, Rate};
use crate::plan::Network;
use crate::problem::{Expected, Mistake, Problem};

const OBJECT: &[Expected] = &[Expected::Object];
const FIRST_DAY: &str = "2000-01-01";
const LAST_DAY: &str = "2100-12-31";

/// Makes a request of data.
///
/// # Errors
///
/// Every mistake in the data, each with its place; at least one.
///
/// # Examples
///
/// ```
/// use coverage_estimator::json::Json;
/// use coverage_estimator::request::check::check;
///
/// let request = r#"{
///     "course": {"firstVisit": "2026-11-30", "visits": 12, "visitsPerWeek": 2},
///     "charges": {"billedCharge": 18000},
///     "coverage": {"kind": "ppo"}
/// }"#;
/// assert!(check(&Json::from_text(request).unwrap()).is_ok());
///
/// let mistaken = request.replace("18000", "-5").replace("12", "1000");
/// let problems = check(&Json::from_text(&mistaken).unwrap()).unwrap_err();
/// let sentences: Vec<_> = problems.iter().map(ToString::to_string).collect();
/// assert_eq!(
///     sentences,
///     [
///         "course.visits: expected a number from 0 to 366",
///         "charges.billedCharge: expected a number from 0 to 100000000",
///     ]
/// );
/// ```
pub fn check(json: &Json) -> Result<Request, Vec<Problem>> {
    let mut checking = Checking {
        reader: Reader::default(),
        defaults: Vec::new(),
    };
    let request = checking.request(json);
    let problems = checking.reader.problems();
    match request {
        Some(request) if problems.is_empty() => Ok(request),
        _ => Err(problems),
    }
}

/// The mistakes and the usual answers that were found so far.
struct Checking {
    reader: Reader,
    defaults: Vec<Default>,
}

impl Checking {
    fn request(&mut self, json: &Json) -> Option<Request> {
        let root = Piece::root(json);
        self.reader.require(&root);
        let object = self.reader.object(&root, OBJECT)?;
        self.reader.only(
            &object,
            &[
                "course",
                "charges",
                "network",
                "coverage",
                "authorization",
                "necessity",
                "account",
                "bounds",
            ],
        );
        let course = self.course(&object.get("course"));
        let necessity = object.get("necessity");
        let minutes = necessity.at("minutes");
        let necessity = self.necessity(&necessity);
        let known = necessity.clone().unwrap_or_default();
        let charges = self.charges(&object.get("charges"), (&known, &minutes));
        let network = self.reader.choice(&object.get("network"), &NETWORKS);
        let mut seen = Seen {
            charges: charges.clone().unwrap_or_else(no_charges),
            network,
            plan_year_start: (1, 1),
            state: None,
        };
        let mut coverage = self.coverage(&object.get("coverage"), &mut seen);
        self.share_the_limit(coverage.as_mut(), (network, &known));
        let authorization = self.authorization(&object.get("authorization"));
        let account = self.account(&object.get("account"));
        let year = course.map_or(0, |course| {
            plan_year_begins(seen.plan_year_start, course.first_visit)
        });
        let stated = Bounds::stated(seen.charges.billed_charge, year);
        let bounds = self.bounds(&object.get("bounds"), stated);
        Some(Request {
            course: PlannedCourse {
                plan_year_start: seen.plan_year_start,
                ..course?
            },
            charges: charges?,
            network,
            coverage: coverage?,
            state: seen.state,
            authorization,
            necessity,
            account,
            bounds,
            defaults: std::mem::take(&mut self.defaults),
        })
    }

    fn course(&mut self, piece: &Piece<'_>) -> Option<PlannedCourse> {
        self.reader.require(piece);
        let object = self.reader.object(piece, OBJECT)?;
        self.reader
            .only(&object, &["firstVisit", "visits", "visitsPerWeek"]);
        let first_visit = object.get("firstVisit");
        let visits = object.get("visits");
        let visits_per_week = object.get("visitsPerWeek");
        for piece in [&first_visit, &visits, &visits_per_week] {
            self.reader.require(piece);
        }
        let first_visit = self.date(&first_visit);
        let visits = self.reader.number(&visits);
        let visits_per_week =
            self.reader
                .number_from(&visits_per_week, (1, u32::BOUNDS.1), &[Expected::Count]);
        Some(PlannedCourse {
            first_visit: first_visit?,
            visits: visits?,
            visits_per_week: visits_per_week?,
            plan_year_start: (1, 1),
        })
    }

    fn date(&mut self, piece: &Piece<'_>) -> Option<Date> {
        let text = self.reader.text(piece)?;
        let date = text.parse::<Date>().ok();
        if date.is_none() {
            self.reader.report(&piece.path, Mistake::NotADate);
        }
        let date = date?;
        if !(2000..=2100).contains(&date.year()) {
            self.reader.report(
                &piece.path,
                Mistake::DateOutOfRange {
                    least: FIRST_DAY,
                    most: LAST_DAY,
                },
            );
            return None;
        }
        Some(date)
    }

    fn authorization(&mut self, piece: &Piece<'_>) -> Authorization {
        let object = self.reader.object(piece, OBJECT);
        let Some(object) = object else {
            return Authorization {
                status: None,
                visits: None,
            };
        };
        self.reader.only(&object, &["status", "visits"]);
        Authorization {
            status: self.reader.choice(&object.get("status"), &STATUSES),
            visits: self.reader.number_or_none(&object.get("visits")),
        }
    }

    fn account(&mut self, piece: &Piece<'_>) -> Option<Account> {
        let object = self.reader.object(piece, OBJECT)?;
        self.reader.only(
            &object,
            &[
                "kind",
                "available",
                "federalRate",
                "stateRate",
                "payroll",
                "prescribed",
            ],
        );
        for key in ["kind", "available", "federalRate"] {
            self.reader.require(&object.get(key));
        }
        let kind = self.reader.word(&object.get("kind"), &ACCOUNTS);
        let available = self.reader.number(&object.get("available"));
        let federal_rate = self.reader.number(&object.get("federalRate"));
        let state_rate = object.get("stateRate");
        self.note_default(&state_rate, Plain::Number(0));
        let state_rate = self.reader.number(&state_rate);
        let payroll = self.plain_yes_no(&object, "payroll");
        let prescribed = self.plain_yes_no(&object, "prescribed");
        let account = Account {
            kind: kind?,
            available: available?,
            federal_rate: federal_rate?,
            state_rate: state_rate.unwrap_or_default(),
            payroll,
            prescribed,
        };
        if account.rate().is_none() {
            let limit = Rate::WHOLE.basis_points();
            self.reader
                .report(object.path(), Mistake::RatesAboveWhole { limit });
        }
        Some(account)
    }

    fn plain_yes_no(&mut self, object: &Object<'_>, key: &str) -> bool {
        let piece = object.get(key);
        self.note_default(&piece, Plain::YesNo(false));
        self.reader.plain_yes_no(&piece).unwrap_or(false)
    }

    /// Notes the usual answer of a plain question that was left out.
    fn note_default(&mut self, piece: &Piece<'_>, value: Plain) {
        if piece.is_absent() {
            self.defaults.push(Default {
                field: piece.path.clone(),
                value,
            });
        }
    }

    fn bounds(&mut self, piece: &Piece<'_>, stated: Bounds) -> Bounds {
        let Some(object) = self.reader.object(piece, OBJECT) else {
            return stated;
        };
        self.reader.only(
            &object,
            &[
                "allowedAmount",
                "deductible",
                "familyDeductible",
                "outOfPocketMaximum",
                "familyOutOfPocketMaximum",
                "copayment",
                "coinsurance",
                "visitLimit",
            ],
        );
        Bounds {
            allowed_amount: self.bound(&object, "allowedAmount", stated.allowed_amount),
            deductible: self.bound(&object, "deductible", stated.deductible),
            family_deductible: self.bound(&object, "familyDeductible", stated.family_deductible),
            out_of_pocket_maximum: self.bound(
                &object,
                "outOfPocketMaximum",
                stated.out_of_pocket_maximum,
            ),
            family_out_of_pocket_maximum: self.bound(
                &object,
                "familyOutOfPocketMaximum",
                stated.family_out_of_pocket_maximum,
            ),
            copayment: self.bound(&object, "copayment", stated.copayment),
            coinsurance: self.bound(&object, "coinsurance", stated.coinsurance),
            visit_limit: self.bound(&object, "visitLimit", stated.visit_limit),
        }
    }

    fn bound<T: Number>(&mut self, object: &Object<'_>, key: &str, stated: Bound<T>) -> Bound<T> {
        self.reader
            .figure(&object.get(key))
            .map_or(stated, |span| Bound {
                span,
                source: BoundSource::ClinicBound,
            })
    }
}

const NETWORKS: Words<Network> = Words(&[("in", Network::In), ("out", Network::Out)]);
const STATUSES: Words<AuthorizationStatus> = Words(&[
    ("notRequired", AuthorizationStatus::NotRequired),
    ("approved", AuthorizationStatus::Approved),
    ("pending", AuthorizationStatus::Pending),
    ("missing", AuthorizationStatus::Missing),
]);
const ACCOUNTS: Words<AccountKind> = Words(&[("hsa", AccountKind::Hsa), ("fsa", AccountKind::Fsa)]);

/// What the coverage is read with, and what it says for the rest of the request.
struct Seen {
    charges: Charges,
    network: Option<Network>,
    plan_year_start: (i8, i8),
    state: Option<String>,
}

/// Stands in for charges with a mistake, so that the mistakes of the coverage are found too.
fn no_charges() -> Charges {
    Charges {
        billed_charge: Cents::ZERO,
        allowed_amount: Answer::Has(Span::exact(Cents::ZERO)),
        cash_rate: None,
    }
}
