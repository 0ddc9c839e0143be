//! What holds between several places of a configuration.

use super::check::{Entries, Reader};
use super::names::{is_called, texts, word_of};
use super::nearest::nearest;
use super::problem::ConfigurationCode;
use super::table::Group;
use crate::money::Cents;
use crate::request::json::Json;
use crate::request::path::join;
use crate::request::problem::ProblemCode;
use crate::request::units::units;

/// What an insurer counts of a visit.
pub(super) struct Price {
    path: String,
    /// The service that it is about; each, where it is about none.
    service: Option<String>,
    cents: i64,
}

impl Reader {
    /// Holds the keys of one object against one another.
    pub(super) fn hold_together(&mut self, read: &Entries, path: &str, group: Group) {
        match group {
            Group::Service => self.of_a_service(read, path),
            Group::Insurer => self.allows(read, &join(path, "allowedAmount"), "allowedAmount"),
            Group::AllowedAmount => self.allows(read, &join(path, "amount"), "amount"),
            Group::Clinic | Group::Package | Group::Links | Group::Events => {}
        }
    }

    fn of_a_service(&mut self, read: &Entries, path: &str) {
        let billed = whole(read, "billedCharge");
        let cash = whole(read, "cashRate");
        if let (Some(limit), Some(cash)) = (billed, cash)
            && cash > limit
        {
            let at = join(path, "cashRate");
            self.warn(&at, ConfigurationCode::CashAboveBilled { limit });
        }
        let minutes = whole(read, "minutes").and_then(|minutes| u32::try_from(minutes).ok());
        if minutes.is_some_and(|minutes| units(minutes) == 0) {
            self.warn(&join(path, "minutes"), ConfigurationCode::NoBillableUnit);
        }
        if let (Some(Json::List(packages)), Some(single)) = (read.get("packages"), cash.or(billed))
        {
            for (place, package) in packages.iter().enumerate() {
                self.of_a_package(package, single, &format!("{path}.packages[{place}]"));
            }
        }
    }

    fn of_a_package(&mut self, package: &Json, single: i64, path: &str) {
        let Some(package) = package.as_object() else {
            return;
        };
        let visits = whole(package, "visits").and_then(|visits| u32::try_from(visits).ok());
        let (Some(visits), Some(price)) = (visits, whole(package, "price")) else {
            return;
        };
        let limit = Cents::at_least_zero(single).times(visits).cents();
        if price >= limit {
            let at = join(path, "price");
            self.warn(&at, ConfigurationCode::PackageSavesNothing { limit });
        }
    }

    fn allows(&mut self, read: &Entries, path: &str, key: &str) {
        if let Some(cents) = whole(read, key) {
            let service = read.get("service").and_then(Json::as_text);
            self.allowed.push(Price {
                path: path.to_owned(),
                service: service.map(str::to_owned),
                cents,
            });
        }
    }

    /// Holds what insurers count against what the services cost.
    pub(super) fn hold_prices(&mut self, clinic: &Entries) {
        let services = objects(clinic, "services");
        let names = || services.iter().flat_map(|service| texts(service));
        for price in std::mem::take(&mut self.allowed) {
            let is_meant = |service: &&Entries| {
                price
                    .service
                    .as_ref()
                    .is_none_or(|meant| is_called(service, meant))
            };
            let mut meant = services.iter().copied().filter(is_meant).peekable();
            if price.service.is_some() && meant.peek().is_none() {
                let wanted = price.service.as_deref().unwrap_or_default();
                let nearest = nearest(wanted, names()).map(str::to_owned);
                let at = price.path.replace(".amount", ".service");
                self.report(&at, ConfigurationCode::NoSuchService { nearest });
            }
            let billed = meant.map(|service| whole(service, "billedCharge"));
            let dearest = billed.collect::<Option<Vec<_>>>();
            let dearest = dearest.and_then(|billed| billed.into_iter().max());
            if let Some(limit) = dearest.filter(|limit| price.cents > *limit) {
                self.warn(&price.path, ConfigurationCode::AllowedAboveBilled { limit });
            }
        }
    }

    /// Returns the objects of a list that can be told apart: each has a name where there are several, and no two have one.
    pub(super) fn told_apart(
        &mut self,
        read: Vec<(String, Entries)>,
        group: Group,
    ) -> Vec<Entries> {
        if !matches!(group, Group::Service | Group::Insurer) {
            return read.into_iter().map(|(_, entries)| entries).collect();
        }
        let is_one = read.len() == 1;
        let mut apart: Vec<(String, Entries)> = Vec::new();
        for (path, entries) in read {
            let word = word_of(&entries);
            let first = apart.iter().find(|(_, one)| word_of(one) == word);
            let name = join(&path, "name");
            if word.is_empty() && !is_one {
                self.report(&name, ConfigurationCode::Request(ProblemCode::Required));
            } else if let Some((other, _)) = first {
                let other = join(other, "name");
                self.report(&name, ConfigurationCode::Repeated { other });
            } else {
                apart.push((path, entries));
            }
        }
        apart.into_iter().map(|(_, entries)| entries).collect()
    }
}

pub(super) fn whole(entries: &Entries, key: &str) -> Option<i64> {
    entries.get(key)?.as_whole()
}

/// Returns the objects of a list.
pub(super) fn objects<'a>(entries: &'a Entries, key: &str) -> Vec<&'a Entries> {
    let Some(Json::List(items)) = entries.get(key) else {
        return Vec::new();
    };
    items.iter().filter_map(Json::as_object).collect()
}
