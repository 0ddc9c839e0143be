//! Every key of a configuration, once: where it stands, what it takes, and whether it is also an attribute of the tag.
//!
//! The checker, the JSON Schema, the documentation and the declarations for TypeScript are all made from these rows.

use crate::plan::Network;
use crate::request::USUAL_MOST_OF_A_VISIT;
use crate::request::kind::{KINDS, Kind, Pricing};
use crate::request::words::{Choice, ServiceCode, Therapist, Words};
use crate::states::State;

/// An object of a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the object of the row that takes it")]
pub enum Group {
    Clinic,
    Service,
    Package,
    Insurer,
    AllowedAmount,
    Links,
    Events,
}

/// What is taken at a place of a configuration.
#[derive(Clone, Copy)]
pub enum Takes {
    /// A text of at most so many letters.
    Text(usize),
    /// A text of at most so many letters, or one for each language.
    Name(usize),
    /// A telephone number, as people write it.
    Phone,
    /// An address of electronic mail.
    Email,
    /// An address of the web that begins with `https://`.
    Link,
    /// A colour: `#` and six hexadecimal digits.
    Color,
    /// A National Provider Identifier: ten digits, the last of which checks the others.
    Npi,
    /// An Employer Identification Number: nine digits, never the Social Security number of a person.
    TaxNumber,
    /// A word of a list.
    Word(Words),
    /// Words of a list, each once.
    Several(Words),
    /// An amount of money.
    Money(Money),
    /// A whole number between two.
    Count(u32, u32),
    /// Yes or no.
    YesNo,
    /// An object.
    Group(Group),
    /// A list of at most so many objects.
    List(Group, usize),
    /// The bounds of a request.
    Bounds,
    /// Answers of a request, by their paths.
    Answers,
}

/// An amount of money in whole cents, of at least one and at most what a request takes.
#[derive(Clone, Copy)]
pub struct Money {
    /// Less is most often dollars that were taken for cents.
    pub usual_least: i64,
    /// More is most often a slip.
    pub usual_most: i64,
}

/// For one visit: 10 to 1,000 dollars.
const A_VISIT: Takes = Takes::Money(Money {
    usual_least: 1_000,
    usual_most: USUAL_MOST_OF_A_VISIT,
});

/// For several visits: 20 to 10,000 dollars.
const SEVERAL_VISITS: Takes = Takes::Money(Money {
    usual_least: 2_000,
    usual_most: 1_000_000,
});

/// A row of the table.
pub struct Row {
    /// The object that it stands in.
    pub inside: Group,
    /// Its key there.
    pub key: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// Whether the object means nothing without it.
    pub is_required: bool,
    /// The attribute of the tag that says the same.
    pub attribute: Option<&'static str>,
}

const fn row(inside: Group, key: &'static str, takes: Takes) -> Row {
    Row {
        inside,
        key,
        takes,
        is_required: false,
        attribute: None,
    }
}

impl Row {
    const fn required(self) -> Self {
        Self {
            is_required: true,
            ..self
        }
    }

    const fn attribute(self, name: &'static str) -> Self {
        Self {
            attribute: Some(name),
            ..self
        }
    }
}

impl Group {
    /// Returns the rows of the keys that stand in the object.
    pub fn rows(self) -> impl Iterator<Item = &'static Row> {
        TABLE.iter().filter(move |row| row.inside == self)
    }
}

/// The languages of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
}

impl Choice for Language {
    fn at(index: usize) -> Option<(&'static str, Self)> {
        [("en", Self::English), ("es", Self::Spanish)]
            .get(index)
            .copied()
    }
}

/// How the questions are shown first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// One at a time.
    Cards,
    /// All of them.
    All,
}

impl Choice for View {
    fn at(index: usize) -> Option<(&'static str, Self)> {
        [("cards", Self::Cards), ("all", Self::All)]
            .get(index)
            .copied()
    }
}

/// A kind of health plan that somebody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownPlan(pub Kind);

impl Choice for KnownPlan {
    fn at(index: usize) -> Option<(&'static str, Self)> {
        let mut known = KINDS
            .iter()
            .filter(|row| row.kind.pricing() == Pricing::CostSharing && row.kind != Kind::Unknown);
        known.nth(index).map(|row| (row.word, Self(row.kind)))
    }
}

/// The table. Each object's keys stand together.
#[rustfmt::skip]
pub static TABLE: &[Row; 39] = &[
    row(Group::Clinic,        "name",           Takes::Name(120)).attribute("name"),
    row(Group::Clinic,        "phone",          Takes::Phone).attribute("phone"),
    row(Group::Clinic,        "email",          Takes::Email),
    row(Group::Clinic,        "website",        Takes::Link),
    row(Group::Clinic,        "address",        Takes::Text(200)),
    row(Group::Clinic,        "npi",            Takes::Npi),
    row(Group::Clinic,        "taxNumber",      Takes::TaxNumber),
    row(Group::Clinic,        "state",          Takes::Word(Words::of::<State>())).attribute("state"),
    row(Group::Clinic,        "language",       Takes::Word(Words::of::<Language>())).attribute("language"),
    row(Group::Clinic,        "accentColor",    Takes::Color).attribute("accent"),
    row(Group::Clinic,        "view",           Takes::Word(Words::of::<View>())).attribute("view"),
    row(Group::Clinic,        "keep",           Takes::YesNo).attribute("keep"),
    row(Group::Clinic,        "therapists",     Takes::Several(Words::of::<Therapist>())),
    row(Group::Clinic,        "services",       Takes::List(Group::Service, 40)),
    row(Group::Clinic,        "insurers",       Takes::List(Group::Insurer, 80)),
    row(Group::Clinic,        "bounds",         Takes::Bounds),
    row(Group::Clinic,        "answers",        Takes::Answers),
    row(Group::Clinic,        "links",          Takes::Group(Group::Links)),
    row(Group::Clinic,        "events",         Takes::Group(Group::Events)),
    // What a visit can be.
    row(Group::Service,       "name",           Takes::Name(80)),
    row(Group::Service,       "code",           Takes::Word(Words::of::<ServiceCode>())),
    row(Group::Service,       "minutes",        Takes::Count(1, 240)),
    row(Group::Service,       "therapist",      Takes::Word(Words::of::<Therapist>())),
    row(Group::Service,       "billedCharge",   A_VISIT),
    row(Group::Service,       "cashRate",       A_VISIT),
    row(Group::Service,       "packages",       Takes::List(Group::Package, 10)),
    row(Group::Package,       "visits",         Takes::Count(2, 100)).required(),
    row(Group::Package,       "price",          SEVERAL_VISITS).required(),
    // Whom the clinic has a contract with, or has not.
    row(Group::Insurer,       "name",           Takes::Name(80)).required(),
    row(Group::Insurer,       "network",        Takes::Word(Words::of::<Network>())),
    row(Group::Insurer,       "kind",           Takes::Word(Words::of::<KnownPlan>())),
    row(Group::Insurer,       "allowedAmount",  A_VISIT),
    row(Group::Insurer,       "allowedAmounts", Takes::List(Group::AllowedAmount, 40)),
    // What an insurer counts of one kind of visit.
    row(Group::AllowedAmount, "service",        Takes::Text(80)).required(),
    row(Group::AllowedAmount, "amount",         A_VISIT).required(),
    // The clinic's own forms.
    row(Group::Links,         "booking",        Takes::Link),
    row(Group::Links,         "intake",         Takes::Link),
    row(Group::Links,         "referral",       Takes::Link),
    // What the website around the page is told.
    row(Group::Events,        "answers",        Takes::YesNo),
];
