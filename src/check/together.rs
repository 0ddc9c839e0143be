//! One set of gates for a plan of which nobody knows the kind: what holds of every kind that it can be.

use super::codes::{GateStatus, Reason, Verdict};
use super::gates::Gate;
use super::verdict_of;

/// The path of the answer that tells the kinds apart.
const KIND: &str = "coverage.kind";

/// Returns the gates of all kinds as one: a gate stands as it does for every one of them, and is open where they differ.
pub fn gates(of_each: Vec<Vec<Gate>>) -> Vec<Gate> {
    let mut kinds = of_each.into_iter();
    let Some(first) = kinds.next() else {
        return Vec::new();
    };
    kinds.fold(first, |so_far, next| {
        let pairs = so_far.into_iter().zip(next);
        pairs.map(|(one, other)| both(one, other)).collect()
    })
}

fn both(one: Gate, other: Gate) -> Gate {
    let passes = |gate: &Gate| verdict_of(gate) == Verdict::Likely;
    if one.status == other.status && one.at_stake == other.at_stake {
        // What the kind decides, it decides whatever one more kind says.
        let is_one = one.reason == other.reason || one.reason == Some(Reason::KindDecides);
        let reason = is_one.then_some(one.reason).flatten();
        return Gate { reason, ..one };
    }
    match (passes(&one), passes(&other)) {
        (true, true) => met_one(one, other),
        (false, false) => milder(one, other),
        (true, false) => open(other),
        (false, true) => open(one),
    }
}

fn met_one(one: Gate, other: Gate) -> Gate {
    if one.status == GateStatus::Met {
        one
    } else {
        other
    }
}

/// Returns the gate that allows the better verdict: what is said of all kinds must be true of each.
fn milder(one: Gate, other: Gate) -> Gate {
    if verdict_of(&other) > verdict_of(&one) {
        return other;
    }
    one
}

/// Returns the gate as one that the kind decides.
fn open(gate: Gate) -> Gate {
    let mut asks = gate.asks;
    if !asks.contains(&KIND) {
        asks.insert(0, KIND);
    }
    Gate {
        status: GateStatus::Unknown,
        reason: Some(Reason::KindDecides),
        settled_by: None,
        visits: Vec::new(),
        asks,
        ..gate
    }
}

#[cfg(test)]
mod tests {
    use super::super::codes::{Consequence, GateName, GateStatus, Reason, SettledBy};
    use super::super::rules::gates::GATES;
    use super::{Gate, gates};

    /// A gate of which nothing is said but how it stands and what follows where it is not met.
    fn stands(status: GateStatus, at_stake: Consequence) -> Gate {
        let [rule, ..] = &GATES;
        Gate {
            gate: GateName::InNetwork,
            status,
            consequence: None,
            reason: None,
            settled_by: None,
            missing: Vec::new(),
            visits: Vec::new(),
            step: None,
            evidence: rule.evidence,
            more_steps: Vec::new(),
            at_stake,
            asks: Vec::new(),
        }
    }

    /// What becomes of a gate that stands differently for each kind.
    fn as_one<const KINDS: usize>(of_each: [&Gate; KINDS]) -> Gate {
        let each = of_each.map(|gate| vec![gate.clone()]);
        let mut one = gates(each.into());
        assert_eq!(one.len(), 1, "each kind has the gate");
        one.remove(0)
    }

    #[test]
    fn a_reason_stands_only_where_every_kind_has_it() {
        let refused = Gate {
            reason: Some(Reason::PayerSaysNo),
            ..stands(GateStatus::NotMet, Consequence::NotCovered)
        };
        let excluded = Gate {
            reason: Some(Reason::KindNotPaid),
            ..refused.clone()
        };
        assert_eq!(as_one([&refused, &refused]), refused);
        let without = stands(GateStatus::NotMet, Consequence::NotCovered);
        assert_eq!(as_one([&refused, &excluded]), without);
    }

    #[test]
    fn what_is_met_for_one_kind_and_no_gate_of_another_is_met() {
        let met = stands(GateStatus::Met, Consequence::Unlikely);
        let not_asked = stands(GateStatus::NotApplicable, Consequence::Unlikely);
        assert_eq!(as_one([&met, &not_asked]), met);
        assert_eq!(as_one([&not_asked, &met]), met);
    }

    /// Nobody knows the kind, so no more may be said than what holds of the kindest.
    #[test]
    fn of_two_that_stand_in_the_way_the_milder_stands_for_both() {
        let lacks = stands(GateStatus::NotMet, Consequence::Unlikely);
        let refused = stands(GateStatus::NotMet, Consequence::NotCovered);
        let open = stands(GateStatus::Unknown, Consequence::Unlikely);
        for (milder, other) in [(&lacks, &refused), (&open, &lacks), (&open, &refused)] {
            assert_eq!(&as_one([milder, other]), milder);
            assert_eq!(&as_one([other, milder]), milder);
        }
    }

    /// They say the same of the verdict, and the kinds stand in the order in which they are offered.
    #[test]
    fn of_two_that_are_as_bad_the_first_kind_speaks() {
        let likely = stands(GateStatus::NotMet, Consequence::DenialLikely);
        let certain = stands(GateStatus::NotMet, Consequence::DenialAlmostCertain);
        assert_eq!(as_one([&likely, &certain]), likely);
        assert_eq!(as_one([&certain, &likely]), certain);
    }

    /// Out of network a PPO is dearer, and an HMO pays nothing: alike in their status, and not in what follows.
    #[test]
    fn where_one_kind_passes_and_another_does_not_the_kind_decides() {
        let pays_less = stands(GateStatus::NotMet, Consequence::Dearer);
        let pays_nothing = Gate {
            reason: Some(Reason::NothingOutOfNetwork),
            settled_by: Some(SettledBy::Payer),
            visits: vec![1, 2],
            asks: vec!["network"],
            ..stands(GateStatus::NotMet, Consequence::NotCovered)
        };
        let open = Gate {
            reason: Some(Reason::KindDecides),
            asks: vec!["coverage.kind", "network"],
            ..stands(GateStatus::Unknown, Consequence::NotCovered)
        };
        assert_eq!(as_one([&pays_less, &pays_nothing]), open);
        assert_eq!(as_one([&pays_nothing, &pays_less]), open);
        // A third kind opens it again, and still asks for the kind once.
        assert_eq!(as_one([&pays_less, &pays_nothing, &pays_less]), open);
    }

    /// The same consequence, but only one kind has the gate in the way.
    #[test]
    fn where_one_kind_has_met_it_and_another_lacks_it_the_kind_decides() {
        let met = stands(GateStatus::Met, Consequence::Unlikely);
        let lacks = stands(GateStatus::NotMet, Consequence::Unlikely);
        let one = as_one([&met, &lacks]);
        assert_eq!(one.status, GateStatus::Unknown);
        assert_eq!(one.reason, Some(Reason::KindDecides));
    }
}
