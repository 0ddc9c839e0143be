//! What answers have to do with one another.

use super::Reader;
use crate::answer::{Answer, Span};
use crate::figures::PAYROLL_TAX;
use crate::money::Cents;
use crate::plan::Network;
use crate::progress::Progress;
use crate::request::answers::{Place, Said};
use crate::request::problem::ProblemCode;
use crate::request::table::{Field, Unit};
use crate::request::units::{LEAST_MINUTES, units};
use crate::request::words::AuthorizationStatus;

impl Reader {
    /// Holds the answers against one another, and adds what follows from several of them.
    pub(super) fn hold_together(&mut self) {
        self.settle_the_charge();
        self.share_the_visit_limit();
        self.hold_approved_visits();
        self.hold_tax_rates();
    }

    /// Returns the path of a field, if nothing is wrong there yet.
    fn unharmed(&self, field: Field) -> Option<String> {
        let path = Place::from(field).path();
        let is_harmed =
            |one: &str| one.is_empty() || one == path || path.starts_with(&format!("{one}."));
        (!self.problems.iter().any(|problem| is_harmed(&problem.path))).then_some(path)
    }

    fn report_at(&mut self, field: Field, code: ProblemCode) {
        if let Some(path) = self.unharmed(field) {
            self.report(&path, code);
        }
    }

    /// A charge is said for a visit, or for a unit of which the minutes of a session make some; never for both.
    fn settle_the_charge(&mut self) {
        let whole = self.answers.cents(Field::BilledCharge);
        let Some(per_unit) = self.answers.cents(Field::ChargePerUnit) else {
            if whole.is_none() && self.unharmed(Field::ChargePerUnit).is_some() {
                self.report_at(Field::BilledCharge, ProblemCode::Required);
            }
            return;
        };
        if whole.is_some() {
            let other = "charges.billedCharge";
            self.report_at(Field::ChargePerUnit, ProblemCode::OneOrTheOther { other });
            return;
        }
        let Some(minutes) = self.answers.count(Field::Minutes) else {
            self.report_at(Field::Minutes, ProblemCode::Required);
            return;
        };
        match charge_of(per_unit, units(minutes)) {
            Ok(charge) => {
                self.answers.forget(Field::ChargePerUnit);
                self.answers.set(
                    Field::BilledCharge,
                    Said::Numbers(Span::exact(charge.cents())),
                );
            }
            Err((field, code)) => self.report_at(field, code),
        }
    }

    /// A limit that other therapies share is a limit, and the visits they used are used; where the plan's own count is known it
    /// has them in it already.
    fn share_the_visit_limit(&mut self) {
        let Some(used) = self.answers.count(Field::SharedLimitUsed) else {
            return;
        };
        let used = i64::from(used);
        let network = self.answers.choice::<Network>(Field::Network);
        for one in [Network::In, Network::Out] {
            let is_ours = network.is_none_or(|known| known == one);
            if is_ours && !(one == Network::Out && self.answers.lacks(Field::OutOfNetwork)) {
                self.use_visits(one, used);
            }
        }
    }

    fn use_visits(&mut self, network: Network, used: i64) {
        let limit = self.answers.progress((network, Field::VisitLimit));
        let progress = match limit {
            Answer::Lacks => return,
            Answer::Unknown => Progress::default(),
            Answer::Has(progress) => progress,
        };
        if progress.met.is_some() || progress.remaining.is_some() {
            return;
        }
        let unit = Unit::Count;
        let most = progress.amount.map_or(unit.most(), |amount| amount.high);
        if used > most {
            let limit = most;
            self.report_at(
                Field::SharedLimitUsed,
                ProblemCode::AboveAmount { limit, unit },
            );
            return;
        }
        let met = Some(Span {
            low: used,
            high: most,
        });
        self.answers.set(
            (network, Field::VisitLimit),
            Said::Progress(Progress { met, ..progress }),
        );
    }

    fn hold_approved_visits(&mut self) {
        let status = self.answers.choice(Field::AuthorizationStatus);
        let approves = matches!(
            status,
            Some(AuthorizationStatus::Approved | AuthorizationStatus::Pending)
        );
        let is_read = self.unharmed(Field::AuthorizationStatus).is_some();
        if is_read && !approves && self.answers.count(Field::ApprovedVisits).is_some() {
            self.report_at(Field::ApprovedVisits, ProblemCode::NothingApproved);
        }
    }

    fn hold_tax_rates(&mut self) {
        let rate = |field| self.answers.number(field).unwrap_or(0);
        let payroll = if self.answers.is_yes(Field::Payroll) {
            PAYROLL_TAX
        } else {
            0
        };
        let sum = rate(Field::FederalRate)
            .saturating_add(rate(Field::StateRate))
            .saturating_add(payroll);
        let unit = Unit::Rate;
        let limit = unit.most();
        if sum > limit {
            self.report_at(Field::Account, ProblemCode::RatesAboveWhole { limit, unit });
        }
    }
}

/// Returns the charge of a visit of so many units, or what is wrong and where.
fn charge_of(per_unit: Cents, units: u32) -> Result<Cents, (Field, ProblemCode)> {
    if units == 0 {
        let unit = Unit::Count;
        let (least, most) = (i64::from(LEAST_MINUTES), unit.most());
        return Err((
            Field::Minutes,
            ProblemCode::OutOfRange { least, most, unit },
        ));
    }
    let charge = per_unit.times(units);
    if charge > Cents::MOST {
        let unit = Unit::Cents;
        let most = unit.most().checked_div(i64::from(units)).unwrap_or(0);
        let code = ProblemCode::OutOfRange {
            least: 0,
            most,
            unit,
        };
        return Err((Field::ChargePerUnit, code));
    }
    Ok(charge)
}
