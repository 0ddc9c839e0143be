//! What the clinic answers for its patients: texts at the paths of a request, under whatever the patient types there.

use super::check::{Entries, is_blank};
use super::names::{is_called, word_of};
use super::packages::Package;
use super::rules::{objects, whole};
use crate::money::Cents;
use crate::request::json::Json;
use crate::request::kind::{Kind, Pricing};
use crate::request::path::{is_at_or_inside, join};
use crate::request::table::Field;
use crate::request::typed::written::{hundredths, span};
use crate::request::words::Choice;
use crate::sorted::Sorted;

type Texts = Sorted<String, String>;

const KIND: &str = "coverage.kind";
const BILLED_CHARGE: &str = "charges.billedCharge";
const CASH_RATE: &str = "charges.cashRate";
const ALLOWED_AMOUNT: &str = "charges.allowedAmount";

/// A checked configuration, with what a patient has chosen of it.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    clinic: Option<&'a Entries>,
    service: &'a str,
    insurer: &'a str,
}

/// A service or an insurer that a patient can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The word by which it is chosen.
    pub word: String,
    /// What the clinic calls it: a text, or one for each language.
    pub name: Json,
}

impl<'a> Offer<'a> {
    /// Returns what a checked configuration offers to who has chosen a service and an insurer, each by its word.
    #[must_use]
    pub const fn of(clinic: &'a Json, service: &'a str, insurer: &'a str) -> Self {
        Self {
            clinic: clinic.as_object(),
            service,
            insurer,
        }
    }

    /// Returns the services to choose from; none where there is nothing to choose.
    #[must_use]
    pub fn services(&self) -> Vec<Named> {
        let services = self.objects("services");
        if services.len() > 1 {
            named(&services)
        } else {
            Vec::new()
        }
    }

    /// Returns the insurers to choose from.
    #[must_use]
    pub fn insurers(&self) -> Vec<Named> {
        named(&self.objects("insurers"))
    }

    /// Returns the packages of the service, and what a visit costs without one.
    #[must_use]
    pub fn packages(&self) -> Vec<Package> {
        let packages = self.service().map(|service| objects(service, "packages"));
        let read = |package: &Entries| {
            Some(Package {
                visits: u32::try_from(whole(package, "visits")?).ok()?,
                price: Cents::new(whole(package, "price")?)?,
            })
        };
        packages
            .unwrap_or_default()
            .into_iter()
            .filter_map(read)
            .collect()
    }

    /// Returns every answer that the clinic gives to who has insurance of a kind, by its path.
    #[must_use]
    pub fn answers(&self, kind: &str) -> Texts {
        let mut texts = Texts::new();
        self.own_answers(&mut texts);
        self.bounds(&mut texts);
        if let Some(service) = self.service() {
            of_a_service(service, &mut texts);
        }
        let is_plan = Kind::of(kind).is_some_and(|kind| kind.pricing() == Pricing::CostSharing);
        if let Some(insurer) = self.insurer().filter(|_| is_plan) {
            self.of_an_insurer(insurer, &mut texts);
        }
        texts
    }

    /// What the clinic says of itself; who treats only where it is one kind.
    fn own_answers(&self, texts: &mut Texts) {
        let Some(clinic) = self.clinic else {
            return;
        };
        put(texts, "coverage.state", clinic.get("state"));
        if let Some(Json::List(therapists)) = clinic.get("therapists")
            && let [only] = therapists.as_slice()
        {
            put(texts, "necessity.therapist", Some(only));
        }
        if let Some(Json::Object(answers)) = clinic.get("answers") {
            for (path, text) in answers.iter() {
                put(texts, path, Some(text));
            }
        }
    }

    fn bounds(&self, texts: &mut Texts) {
        let key = Field::Bounds.row().key;
        let Some(Json::Object(bounds)) = self.clinic.and_then(|clinic| clinic.get(key)) else {
            return;
        };
        for (bound, figure) in bounds.iter() {
            let is_count = bound == Field::BoundOnVisitLimit.row().key;
            let one = |number: i64| {
                if is_count {
                    number.to_string()
                } else {
                    hundredths(number)
                }
            };
            let text = match figure {
                Json::Whole(number) => Some(one(*number)),
                Json::Object(ends) => whole(ends, "low")
                    .zip(whole(ends, "high"))
                    .map(|(low, high)| span(one(low), one(high))),
                _ => None,
            };
            if let Some(text) = text {
                texts.insert(join(key, bound), text);
            }
        }
    }

    fn of_an_insurer(&self, insurer: &Entries, texts: &mut Texts) {
        put(texts, "network", insurer.get("network"));
        put(texts, KIND, insurer.get("kind"));
        let of_the_service = self.service().and_then(|service| {
            let mut each = objects(insurer, "allowedAmounts").into_iter();
            each.find(|one| matches!(one.get("service"), Some(Json::Text(name)) if is_called(service, name)))
        });
        let amount = of_the_service
            .and_then(|one| whole(one, "amount"))
            .or_else(|| whole(insurer, "allowedAmount"));
        if let Some(amount) = amount {
            texts.insert(ALLOWED_AMOUNT.to_owned(), hundredths(amount));
        }
    }

    /// Returns the service that was chosen, or the only one.
    fn service(&self) -> Option<&'a Entries> {
        let services = self.objects("services");
        match services.as_slice() {
            [only] => Some(only),
            several => chosen(several, self.service),
        }
    }

    fn insurer(&self) -> Option<&'a Entries> {
        chosen(&self.objects("insurers"), self.insurer)
    }

    fn objects(&self, key: &str) -> Vec<&'a Entries> {
        self.clinic
            .map(|clinic| objects(clinic, key))
            .unwrap_or_default()
    }
}

/// Returns what stands in a request: what the patient types, and under it what the clinic answers. What is typed at, around or inside of
/// the place of an answer counts alone.
#[must_use]
pub fn under(typed: &Json, answers: &Texts) -> Json {
    let mut all = match typed {
        Json::Object(typed) => typed.clone(),
        Json::Null => Sorted::new(),
        other => return other.clone(),
    };
    for (path, text) in answers.iter() {
        let is_free = all
            .iter()
            .all(|(one, json)| is_blank(json) || !is_about(one, path));
        // Who has a health plan of a kind that they do not know has one of the insurer's.
        let is_any_plan = path == KIND && is_text(all.get(path), Kind::Unknown.word());
        if is_free || is_any_plan {
            all.insert(path.clone(), Json::Text(text.clone()));
        }
    }
    Json::Object(all)
}

/// Returns whether one of two paths is the other, or lies inside of it.
pub fn is_about(one: &str, other: &str) -> bool {
    is_at_or_inside(one, other) || is_at_or_inside(other, one)
}

fn is_text(json: Option<&Json>, text: &str) -> bool {
    matches!(json, Some(Json::Text(one)) if one.trim() == text)
}

fn of_a_service(service: &Entries, texts: &mut Texts) {
    let mut number = |path: &str, text: Option<String>| {
        if let Some(text) = text {
            texts.insert(path.to_owned(), text);
        }
    };
    number(
        BILLED_CHARGE,
        whole(service, "billedCharge").map(hundredths),
    );
    // A clinic that says what it bills and no cash rate has none.
    let cash = whole(service, "cashRate").map(hundredths);
    number(
        CASH_RATE,
        cash.or_else(|| service.get("billedCharge").map(|_| "none".to_owned())),
    );
    let minutes = whole(service, "minutes").map(|minutes| minutes.to_string());
    number("necessity.minutes", minutes);
    put(texts, "necessity.serviceCode", service.get("code"));
    // Who gives this kind of visit counts before who treats at the clinic.
    put(texts, "necessity.therapist", service.get("therapist"));
}

fn put(texts: &mut Texts, path: &str, json: Option<&Json>) {
    if let Some(Json::Text(text)) = json {
        texts.insert(path.to_owned(), text.clone());
    }
}

fn chosen<'a>(things: &[&'a Entries], word: &str) -> Option<&'a Entries> {
    let mut things = things.iter().copied();
    things.find(|thing| !word.is_empty() && word_of(thing) == word)
}

fn named(things: &[&Entries]) -> Vec<Named> {
    let each = things.iter().map(|thing| Named {
        word: word_of(thing),
        name: thing.get("name").cloned().unwrap_or_default(),
    });
    each.collect()
}
