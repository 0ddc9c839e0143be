//! Six plans as their own documents say them. What a document does not say the person does not know.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::walk::Texts;

#[derive(Deserialize)]
pub struct Document {
    pub plan: String,
    #[serde(rename = "source")]
    _source: String,
    facts: Texts,
}

pub fn documents() -> Vec<Document> {
    serde_json::from_str(include_str!("documents.json")).expect("documents")
}

impl Document {
    /// What is true of a person with this plan who has used nothing of it yet and plans 12 visits of $150, of which it counts $100.
    pub fn truth(&self) -> Texts {
        let course = [
            ("course.visits", "12"),
            ("charges.billedCharge", "150"),
            ("charges.allowedAmount", "100"),
            ("network", "in"),
        ];
        let course = course.map(|(path, text)| (path.to_owned(), text.to_owned()));
        let mut truth: Texts = BTreeMap::from(course);
        for (path, text) in &self.facts {
            truth.insert(path.clone(), text.clone());
            let parts = [("amount", "met"), ("visits", "used")];
            for (all, used) in parts {
                if let Some(figure) = path.strip_suffix(all) {
                    truth.insert(format!("{figure}{used}"), "0".to_owned());
                    truth.insert(format!("{figure}remaining"), text.clone());
                }
            }
        }
        truth
    }
}
