//! The path of an answer: the keys from the request inwards with dots between, such as `coverage.inNetwork.copayment`.

use super::answers::Place;
use super::table::{Field, Group, Row, TABLE};
use crate::plan::Network;

impl Place {
    /// Returns the path of the answer; of an amount of which some is met, that of the whole object.
    #[must_use]
    pub fn path(self) -> String {
        let row = self.field.row();
        match self.around() {
            Some(outer) => join(&outer.path(), row.key),
            None => row.key.to_owned(),
        }
    }

    /// Returns the place of the object that the answer stands in; nothing for the request itself.
    #[must_use]
    pub fn around(self) -> Option<Self> {
        let outer = self.field.row().inside.opened_by(self.network)?;
        let is_whole_network = matches!(outer.field, Field::InNetwork | Field::OutOfNetwork);
        Some(Self {
            network: self.network.filter(|_| !is_whole_network),
            field: outer.field,
        })
    }
}

impl Group {
    /// Returns the row whose answer is this object, of a network where there is one for each.
    fn opened_by(self, network: Option<Network>) -> Option<&'static Row> {
        match (self, network) {
            (Self::CostSharing, Some(Network::Out)) => Some(Field::OutOfNetwork.row()),
            _ => TABLE.iter().find(|row| row.opens() == Some(self)),
        }
    }
}

/// A part of an amount of which some is met or used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// In all.
    Amount,
    /// Met or used.
    Met,
}

impl Part {
    /// Returns the path of the part of an answer; that of the answer where it has no parts.
    #[must_use]
    pub fn path(self, place: Place) -> String {
        match (place.field.row().parts(), self) {
            (Some([amount, ..]), Self::Amount) => join(&place.path(), amount),
            (Some([_, met, _]), Self::Met) => join(&place.path(), met),
            (None, Self::Amount | Self::Met) => place.path(),
        }
    }
}

/// Returns the path of a key in the object at a path.
pub fn join(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

/// Returns whether one path is another, or one inside of it.
pub(crate) fn is_at_or_inside(one: &str, path: &str) -> bool {
    one.strip_prefix(path)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
