//! Closed lists of words: a page needs a sentence for every one of them and for no other.

/// Defines words together with the list of all of them.
macro_rules! closed {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $one:ident,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(rename_all = "camelCase")]
        pub enum $name { $($(#[$doc])* $one,)+ }

        impl $name {
            /// All of them, in this order.
            pub const ALL: &'static [Self] = &[$(Self::$one),+];
        }
    };
}

pub(crate) use closed;
