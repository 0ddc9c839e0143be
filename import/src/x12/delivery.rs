//! How often a service is paid for: the HSD segment below an EB, such as 30 visits a calendar year, or 3 a week for a month.

use coverage_estimator::request::json::Json;

use super::Row;
use crate::figures::count;
use crate::found::{Findings, Total, Why};
use crate::look::{items, says, text};
use crate::service::Service;

/// How a delivery counts visits (HSD01).
const VISITS: &str = "VS";

impl Row<'_> {
    /// Reads the visits that are paid for in a year; a plan's own are about much else.
    pub(super) fn read_deliveries(&self, findings: &mut Findings) {
        if matches!(self.service, Service::Plan | Service::Office) {
            return;
        }
        for delivery in items(self.row, "benefitsServiceDelivery") {
            if text(delivery, "quantityQualifierCode") == Some(VISITS) {
                self.read_delivery(findings, delivery);
            }
        }
    }

    fn read_delivery(&self, findings: &mut Findings, delivery: &Json) {
        let Some(written) = text(delivery, "quantity") else {
            return;
        };
        if !is_of_one_period(delivery) {
            return findings.pass(Why::Period, Some(&in_words(delivery)), &self.from);
        }
        let period = text(delivery, "timePeriodQualifierCode");
        let named = text(delivery, "timePeriodQualifier");
        let Some(part) = self.part_of(findings, period.or(self.period()), named) else {
            return;
        };
        match (count(written), self.benefit(findings)) {
            (Ok(visits), Some(benefit)) => benefit.total(findings, Total::Visits, part, &visits),
            (Err(_), _) => findings.pass(Why::NotACount, Some(written), &self.from),
            (_, None) => {}
        }
    }
}

/// Returns whether visits are those of one period: so many each week (HSD03, HSD04), or in two years (HSD06), are no year's.
fn is_of_one_period(delivery: &Json) -> bool {
    let periods = text(delivery, "numOfPeriods");
    let is_single = periods.is_none_or(|periods| count(periods).is_ok_and(|one| one == "1"));
    is_single && !says(delivery, "sampleSelectionModulus")
}

/// Returns what a delivery says, as far as it says it in words.
fn in_words(delivery: &Json) -> String {
    let keys = [
        "quantity",
        "quantityQualifier",
        "sampleSelectionModulus",
        "unitForMeasurementQualifier",
        "numOfPeriods",
        "timePeriodQualifier",
    ];
    let words = keys.iter().filter_map(|key| text(delivery, key));
    words.collect::<Vec<_>>().join(" ")
}
