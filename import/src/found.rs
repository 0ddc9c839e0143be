//! What was found in a document, before it is settled what of it is shown.

use std::collections::BTreeMap;

use coverage_estimator::request::table::Unit;
use serde::Serialize;

use crate::against::Against;
use crate::service::Service;

/// How many notes and remarks are kept: a document may be anything.
const MOST: usize = 200;
/// How long a note is kept: some plans send pages.
const LONGEST_NOTE: usize = 200;

/// An answer that a document gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Read {
    /// The path of the answer.
    pub path: String,
    /// What is to stand in the form.
    pub text: String,
    /// The number of it, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<Figure>,
    /// The service that the plan speaks of.
    pub service: Service,
    /// Why it is not taken without the person; none where the document says it of massage or therapy, once.
    pub doubts: Vec<Doubt>,
    /// What the document adds, in its own words.
    pub notes: Vec<String>,
    /// Where in the document it stands.
    pub from: String,
    /// The day of the visit that it was read from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// How it stands to what was typed; absent where nothing was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<Against>,
}

/// A number that a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// What it counts.
    pub unit: Unit,
    /// How many.
    pub number: i64,
}

/// Why an answer is not taken without the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Doubt {
    /// The document says different things of it.
    SeveralSaid,
    /// The total, what is met and what remains do not come to the same.
    DoesNotAddUp,
    /// The document does not say for which network it holds.
    NetworkNotSaid,
    /// It is said of a visit to a doctor's office.
    OfficeVisit,
    /// It is said of the plan as a whole.
    WholePlan,
    /// It was so on one visit.
    OneVisit,
    /// It was so for the clinic that sent that claim.
    ThatClinic,
    /// A yes to massage in general says little: the code and who gives it decide.
    AskByCode,
}

/// What a document says that was not taken for an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Unread {
    /// Why.
    pub code: Why,
    /// What, in the document's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// Where in the document it stands.
    pub from: String,
}

/// Why something was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Why {
    /// The plan says that the cover is not active.
    Inactive,
    /// The plan answered with an error.
    Rejected,
    /// The plan does not pay for therapy.
    TherapyNotCovered,
    /// The plan asks for authorization; whether there is one the document does not say.
    AuthorizationNeeded,
    /// An amount of dollars was expected.
    NotMoney,
    /// A percentage was expected.
    NotAPercentage,
    /// A number of visits was expected.
    NotACount,
    /// It is more than a request can say.
    TooLarge,
    /// It is in another currency.
    Currency,
    /// It is said of a period that is no plan year: a day, an admission.
    Period,
    /// It is said of somebody else, such as children alone.
    OtherMembers,
    /// The form has no place for it.
    NoPlace,
    /// A remark in words.
    Remark,
    /// It is about another service.
    OtherService,
}

/// An answer that may be shown.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The path of the amount that it is a part of; of other answers, their own.
    pub group: String,
    /// Which part.
    pub part: Option<&'static str>,
    /// What is to stand in the form.
    pub text: String,
    /// What the document says about it.
    pub said: Said,
}

impl Candidate {
    /// Returns the path of the answer.
    #[must_use]
    pub fn path(&self) -> String {
        match self.part {
            Some(part) => format!("{}.{part}", self.group),
            None => self.group.clone(),
        }
    }
}

/// What a document says beside a figure.
#[derive(Clone, Debug)]
pub struct Said {
    /// The service.
    pub service: Service,
    /// What speaks against it.
    pub doubts: Vec<Doubt>,
    /// Its notes.
    pub notes: Vec<String>,
    /// Where it stands.
    pub from: String,
    /// The day of the visit.
    pub date: Option<String>,
}

/// Everything that was found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// The answers.
    pub candidates: Vec<Candidate>,
    /// What was not taken for one.
    pub unread: Vec<Unread>,
    /// The services that were passed over, by their codes, as the document calls them.
    pub others: BTreeMap<String, String>,
}

impl Findings {
    /// Adds an answer.
    pub fn add(&mut self, group: String, part: Option<&'static str>, text: String, said: &Said) {
        self.candidates.push(Candidate {
            group,
            part,
            text,
            said: said.clone(),
        });
    }

    /// Adds something that was not read.
    pub fn pass(&mut self, code: Why, what: Option<&str>, from: &str) {
        let what = what.map(shortened);
        let is_said = |one: &Unread| one.code == code && one.what == what;
        if self.unread.len() < MOST && !self.unread.iter().any(is_said) {
            let from = from.to_owned();
            self.unread.push(Unread { code, what, from });
        }
    }

    /// Adds a service that is passed over.
    pub fn pass_service(&mut self, code: &str, name: Option<&str>) {
        if self.others.len() < MOST {
            let name = shortened(name.unwrap_or(code));
            self.others.insert(shortened(code), name);
        }
    }
}

/// Returns a text, cut where it is long.
#[must_use]
pub fn shortened(text: &str) -> String {
    let text = text.trim();
    if text.chars().count() <= LONGEST_NOTE {
        return text.to_owned();
    }
    let short: String = text.chars().take(LONGEST_NOTE).collect();
    format!("{short}…")
}

/// An amount of which some is met and the rest remains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// The deductible.
    Deductible,
    /// The out-of-pocket maximum.
    Maximum,
    /// The limit on visits of a plan year.
    Visits,
    /// The limit on dollars of a plan year.
    Dollars,
    /// The limit on dollars of a lifetime.
    Lifetime,
}

/// A part of such an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// In all.
    Amount,
    /// Met or used.
    Met,
    /// What is left.
    Remaining,
}

impl Total {
    /// Returns its key in the answers of a network.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Deductible => "deductible",
            Self::Maximum => "outOfPocketMaximum",
            Self::Visits => "visitLimit",
            Self::Dollars => "dollarLimit",
            Self::Lifetime => "lifetimeLimit",
        }
    }

    /// Returns the key of a part.
    #[must_use]
    pub const fn part(self, part: Part) -> &'static str {
        match (self, part) {
            (Self::Visits, Part::Amount) => "visits",
            (_, Part::Amount) => "amount",
            (Self::Deductible | Self::Maximum, Part::Met) => "met",
            (_, Part::Met) => "used",
            (_, Part::Remaining) => "remaining",
        }
    }

    /// Returns whether the plan counts it as a whole, over all services.
    #[must_use]
    pub const fn is_of_plan(self) -> bool {
        matches!(self, Self::Deductible | Self::Maximum)
    }
}

/// A network whose answers a document gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// In the plan's network.
    In,
    /// Outside of it.
    Out,
}

impl Side {
    /// Returns the path of its answers.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::In => "coverage.inNetwork",
            Self::Out => "coverage.outOfNetwork",
        }
    }
}

/// What a benefit says of both documents' kinds: where it stands, for whom and where it holds.
#[derive(Clone, Debug)]
pub struct Benefit {
    /// Where it holds.
    pub sides: Vec<Side>,
    /// Whether it is the family's.
    pub is_family: bool,
    /// What else is said.
    pub said: Said,
}

impl Benefit {
    /// Takes a part of a total for an answer.
    pub fn total(&self, findings: &mut Findings, total: Total, part: Part, text: &str) {
        if self.is_family && !total.is_of_plan() {
            let from = &self.said.from;
            return findings.pass(Why::OtherMembers, None, from);
        }
        let family = if self.is_family { ".family" } else { "" };
        let mut said = self.said.clone();
        if !total.is_of_plan() && said.service == Service::Plan {
            said.doubts.push(Doubt::WholePlan);
        }
        for side in &self.sides {
            let group = format!("{}.{}{family}", side.path(), total.key());
            findings.add(group, Some(total.part(part)), text.to_owned(), &said);
        }
    }

    /// Takes what a visit costs for an answer.
    pub fn per_visit(&self, findings: &mut Findings, key: &str, text: &str) {
        let mut said = self.said.clone();
        match said.service {
            Service::Office => said.doubts.push(Doubt::OfficeVisit),
            Service::Plan => said.doubts.push(Doubt::WholePlan),
            Service::Massage | Service::Therapy | Service::Rehabilitation => {}
        }
        for side in &self.sides {
            let path = format!("{}.{key}", side.path());
            findings.add(path, None, text.to_owned(), &said);
        }
    }
}
