//! An X12 271 as Change Healthcare (Optum), Stedi and those who follow them write it in JSON: a list of `benefitsInformation`, each
//! row an EB segment. Codes are those of X12 005010X279A1.

mod delivery;

use coverage_estimator::request::json::Json;

use crate::figures::{count, money, share};
use crate::found::{Benefit, Doubt, Findings, Part, Said, Side, Total, Why, shortened};
use crate::look::{get, items, list, says, text, texts};
use crate::service::Service;

/// The most rows that are looked at; the longest answers have some hundreds.
const MOST_ROWS: usize = 5_000;

/// Kinds of insurance by their codes (EB04); others, such as commercial or COBRA, say nothing of the kind.
#[rustfmt::skip]
const KINDS: [(&str, &str); 11] = [
    ("PR", "ppo"), ("HM", "hmo"), ("EP", "epo"), ("PS", "pos"),
    ("HN", "medicareAdvantage"), ("MA", "medicare"), ("MB", "medicare"), ("MP", "medicare"), ("MC", "medicaid"),
    ("WC", "workersCompensation"), ("AP", "autoPip"),
];

/// How plans say in words who bears the cost; there is no code for it.
#[rustfmt::skip]
const FUNDINGS: [(&str, &str); 6] = [
    ("SELF INSURED", "selfFunded"), ("SELF-INSURED", "selfFunded"), ("SELF FUNDED", "selfFunded"), ("SELF-FUNDED", "selfFunded"),
    ("FULLY INSURED", "insured"), ("FULLY-INSURED", "insured"),
];

/// Reads all rows.
#[must_use]
pub fn read(document: &Json) -> Findings {
    let mut findings = Findings::default();
    read_errors(&mut findings, document);
    let rows = items(document, "benefitsInformation");
    for (place, row) in rows.iter().take(MOST_ROWS).enumerate() {
        let from = format!("benefitsInformation[{place}]");
        read_row(&mut findings, row, from);
    }
    findings
}

fn read_errors(findings: &mut Findings, document: &Json) {
    for (place, error) in items(document, "errors").iter().enumerate() {
        let what = text(error, "description").or_else(|| text(error, "code"));
        findings.pass(Why::Rejected, what, &format!("errors[{place}]"));
    }
}

/// Reads one row, which stands somewhere in a document.
pub fn read_row(findings: &mut Findings, row: &Json, from: String) {
    let codes = texts(row, "serviceTypeCodes");
    // A row without a service is about the plan.
    let service = if codes.is_empty() {
        Some(Service::Plan)
    } else {
        Service::nearest(&codes)
    };
    pass_others(findings, row, &codes);
    let (Some(service), Some(code)) = (service, text(row, "code")) else {
        return;
    };
    let row = Row { row, from, service };
    row.read(findings, code);
}

fn pass_others(findings: &mut Findings, row: &Json, codes: &[&str]) {
    let names = texts(row, "serviceTypes");
    for (place, code) in codes.iter().enumerate() {
        if Service::of(code).is_none() {
            findings.pass_service(code, names.get(place).copied());
        }
    }
}

struct Row<'a> {
    row: &'a Json,
    from: String,
    service: Service,
}

impl Row<'_> {
    /// Reads a row by what it says (EB01).
    fn read(&self, findings: &mut Findings, code: &str) {
        match code {
            "1" | "2" | "3" | "4" | "5" => self.read_active(findings),
            "6" | "7" | "8" if self.service == Service::Plan => {
                findings.pass(Why::Inactive, text(self.row, "planCoverage"), &self.from);
            }
            "A" => self.read_share(findings),
            "B" => self.read_copayment(findings),
            "C" => self.read_total(findings, Total::Deductible),
            "G" => self.read_total(findings, Total::Maximum),
            "F" => {
                self.read_limit(findings);
                self.read_deliveries(findings);
            }
            "I" => self.read_not_covered(findings),
            _ => {}
        }
        self.read_authorization(findings);
        self.read_funding(findings);
    }

    /// What is covered, and by what kind of insurance.
    fn read_active(&self, findings: &mut Findings) {
        if self.service == Service::Massage {
            let mut said = self.said();
            said.doubts.push(Doubt::AskByCode);
            let path = "necessity.planPaysMassage".to_owned();
            findings.add(path, None, "yes".to_owned(), &said);
        }
        self.read_deliveries(findings);
        let kind = text(self.row, "insuranceTypeCode");
        let known = KINDS.iter().find(|(code, _)| Some(*code) == kind);
        if let (Service::Plan, Some((_, kind))) = (self.service, known) {
            let said = self.plain();
            findings.add("coverage.kind".to_owned(), None, (*kind).to_owned(), &said);
        }
    }

    fn read_share(&self, findings: &mut Findings) {
        let Some(written) = self.written(findings, "benefitPercent", Why::NotAPercentage) else {
            return;
        };
        match (share(written), self.benefit(findings)) {
            (Ok(share), Some(benefit)) => benefit.per_visit(findings, "coinsurance", &share),
            (Err(_), _) => findings.pass(Why::NotAPercentage, Some(written), &self.from),
            (_, None) => {}
        }
    }

    fn read_copayment(&self, findings: &mut Findings) {
        if let (Some(amount), Some(benefit)) = (self.amount(findings), self.benefit(findings)) {
            benefit.per_visit(findings, "copayment", &amount);
        }
    }

    fn read_total(&self, findings: &mut Findings, total: Total) {
        if self.service == Service::Office {
            return;
        }
        let Some(part) = self.part(findings) else {
            return;
        };
        if let (Some(amount), Some(benefit)) = (self.amount(findings), self.benefit(findings)) {
            benefit.total(findings, total, part, &amount);
            self.read_year(findings, part);
        }
    }

    /// A total that runs over the calendar year says when the plan's year begins.
    fn read_year(&self, findings: &mut Findings, part: Part) {
        let is_calendar = text(self.row, "timeQualifierCode") == Some("23");
        if part == Part::Amount && is_calendar && self.service == Service::Plan {
            let path = "coverage.planYearStart".to_owned();
            findings.add(path, None, "01-01".to_owned(), &self.plain());
        }
    }

    /// A limit on visits, or on dollars; a plan's own limits are about much else.
    fn read_limit(&self, findings: &mut Findings) {
        if matches!(self.service, Service::Plan | Service::Office) {
            return self.remark(findings);
        }
        let has_amount = says(self.row, "benefitAmount");
        let is_visits = text(self.row, "quantityQualifierCode") == Some("VS");
        if is_visits {
            self.read_visits(findings);
        } else if has_amount {
            self.read_dollars(findings);
        } else if items(self.row, "benefitsServiceDelivery").is_empty() {
            self.remark(findings);
        }
    }

    fn read_visits(&self, findings: &mut Findings) {
        let Some(part) = self.part(findings) else {
            return;
        };
        let Some(written) = self.written(findings, "benefitQuantity", Why::NotACount) else {
            return;
        };
        match (count(written), self.benefit(findings)) {
            (Ok(visits), Some(benefit)) => benefit.total(findings, Total::Visits, part, &visits),
            (Err(_), _) => findings.pass(Why::NotACount, Some(written), &self.from),
            (_, None) => {}
        }
    }

    fn read_dollars(&self, findings: &mut Findings) {
        let (total, part) = match text(self.row, "timeQualifierCode") {
            Some("32") => (Total::Lifetime, Part::Amount),
            Some("33") => (Total::Lifetime, Part::Remaining),
            _ => match self.part(findings) {
                Some(part) => (Total::Dollars, part),
                None => return,
            },
        };
        if let (Some(amount), Some(benefit)) = (self.amount(findings), self.benefit(findings)) {
            benefit.total(findings, total, part, &amount);
        }
    }

    fn read_not_covered(&self, findings: &mut Findings) {
        let Some(benefit) = self.benefit(findings) else {
            return;
        };
        let is_everywhere = benefit.sides.contains(&Side::In);
        match (self.service, is_everywhere) {
            (Service::Massage, true) => {
                let path = "necessity.planPaysMassage".to_owned();
                findings.add(path, None, "no".to_owned(), &benefit.said);
            }
            (Service::Massage | Service::Therapy, false) => {
                let path = Side::Out.path().to_owned();
                findings.add(path, None, "none".to_owned(), &benefit.said);
            }
            (Service::Therapy, true) => findings.pass(Why::TherapyNotCovered, None, &self.from),
            _ => {}
        }
    }

    /// Whether authorization is needed (EB11) is said of a service; of the plan as a whole it says nothing about massage.
    fn read_authorization(&self, findings: &mut Findings) {
        let is_near = matches!(self.service, Service::Massage | Service::Therapy);
        match text(self.row, "authOrCertIndicator") {
            Some("Y") if is_near => findings.pass(Why::AuthorizationNeeded, None, &self.from),
            Some("N") if is_near => {
                let path = "authorization.status".to_owned();
                let said = self.plain();
                findings.add(path, None, "notRequired".to_owned(), &said);
            }
            _ => {}
        }
    }

    fn read_funding(&self, findings: &mut Findings) {
        if self.service != Service::Plan {
            return;
        }
        let notes = self.notes().join(" ").to_uppercase();
        if let Some((_, funding)) = FUNDINGS.iter().find(|(words, _)| notes.contains(words)) {
            let path = "coverage.funding".to_owned();
            findings.add(path, None, (*funding).to_owned(), &self.said());
        }
    }

    fn remark(&self, findings: &mut Findings) {
        for note in self.notes() {
            findings.pass(Why::Remark, Some(&note), &self.from);
        }
    }

    /// The part of a total, by its period (EB06); none where the period is no plan year.
    fn part(&self, findings: &mut Findings) -> Option<Part> {
        self.part_of(findings, self.period(), text(self.row, "timeQualifier"))
    }

    fn period(&self) -> Option<&str> {
        text(self.row, "timeQualifierCode")
    }

    fn part_of(
        &self,
        findings: &mut Findings,
        period: Option<&str>,
        named: Option<&str>,
    ) -> Option<Part> {
        match period {
            None | Some("21" | "22" | "23" | "25") => Some(Part::Amount),
            Some("24") => Some(Part::Met),
            Some("29") => Some(Part::Remaining),
            Some(code) => {
                findings.pass(Why::Period, Some(named.unwrap_or(code)), &self.from);
                None
            }
        }
    }

    fn amount(&self, findings: &mut Findings) -> Option<String> {
        let written = self.written(findings, "benefitAmount", Why::NotMoney)?;
        let amount = money(written).ok();
        if amount.is_none() {
            findings.pass(Why::NotMoney, Some(written), &self.from);
        }
        amount
    }

    /// What stands at a key, which must be a text; where the row has only words, they are a remark.
    fn written(&self, findings: &mut Findings, key: &str, otherwise: Why) -> Option<&str> {
        let written = text(self.row, key);
        if written.is_none() && get(self.row, key).is_some_and(|json| *json != Json::Null) {
            findings.pass(otherwise, None, &format!("{}.{key}", self.from));
        } else if written.is_none() {
            self.remark(findings);
        }
        written
    }

    /// For whom and where the row holds; none where that is somebody else.
    fn benefit(&self, findings: &mut Findings) -> Option<Benefit> {
        let is_family = match text(self.row, "coverageLevelCode") {
            None | Some("IND" | "EMP") => false,
            Some("FAM" | "ESP" | "ECH" | "SPC") => true,
            Some(code) => {
                let named = text(self.row, "coverageLevel").unwrap_or(code);
                findings.pass(Why::OtherMembers, Some(named), &self.from);
                return None;
            }
        };
        let mut said = self.said();
        let sides = match text(self.row, "inPlanNetworkIndicatorCode") {
            Some("Y") => vec![Side::In],
            Some("N") => vec![Side::Out],
            // It makes no difference.
            Some("W") => vec![Side::In, Side::Out],
            _ => {
                said.doubts.push(Doubt::NetworkNotSaid);
                vec![Side::In]
            }
        };
        Some(Benefit {
            sides,
            is_family,
            said,
        })
    }

    fn said(&self) -> Said {
        Said {
            service: self.service,
            doubts: Vec::new(),
            notes: self.notes(),
            from: self.from.clone(),
            date: None,
        }
    }

    /// The same without the row's notes, which are about something else.
    fn plain(&self) -> Said {
        Said {
            notes: Vec::new(),
            ..self.said()
        }
    }

    fn notes(&self) -> Vec<String> {
        let notes = list(self.row, "additionalInformation").unwrap_or_default();
        let described = notes.iter().filter_map(|note| text(note, "description"));
        described.take(5).map(shortened).collect()
    }
}
