//! How a gate is put together.

use super::super::codes::{Consequence, GateStatus, Missing, Reason, SettledBy, StepName, Verdict};
use super::super::rules::gates::GateRule;
use super::super::worst;
use super::Gate;
use crate::evidence::Evidence;

impl GateRule {
    #[inline(never)] // Called from many places, and seldom: smaller so.
    fn stands(&self, status: GateStatus) -> Gate {
        let matters = matches!(status, GateStatus::NotMet | GateStatus::Unknown);
        Gate {
            gate: self.gate,
            status,
            consequence: matters.then_some(self.otherwise),
            reason: None,
            settled_by: None,
            missing: Vec::new(),
            visits: Vec::new(),
            step: matters.then_some(self.step),
            evidence: self.evidence,
            more_steps: Vec::new(),
            at_stake: self.otherwise,
            asks: Vec::new(),
        }
    }

    pub(super) fn met(&self) -> Gate {
        self.stands(GateStatus::Met)
    }

    /// Returns the gate where something is lacking that a visit, a call or a letter can mend: unlikely at most.
    pub(super) fn not_met(&self) -> Gate {
        let gate = self.stands(GateStatus::NotMet);
        if worst(self.otherwise) == Verdict::NotCovered {
            return gate.otherwise(Consequence::Unlikely);
        }
        gate
    }

    /// Returns the gate where the payer or the law has settled it. Nothing else makes *not covered* of a gate.
    pub(super) fn refused(&self, settled_by: SettledBy, reason: Reason) -> Gate {
        Gate {
            settled_by: Some(settled_by),
            ..self.stands(GateStatus::NotMet)
        }
        .otherwise(Consequence::NotCovered)
        .because(reason)
    }

    pub(super) fn not_applicable(&self) -> Gate {
        self.stands(GateStatus::NotApplicable)
    }

    /// Returns the gate where these answers would settle it; none where what is known cannot be asked for again.
    pub(super) fn unknown(&self, asks: &[&'static str]) -> Gate {
        Gate {
            asks: asks.to_vec(),
            ..self.stands(GateStatus::Unknown)
        }
    }
}

/// Changed in place: a gate is large, and each of these is called from every corner of the gates.
impl Gate {
    pub(super) fn because(mut self, reason: Reason) -> Self {
        self.reason = Some(reason);
        self
    }

    pub(super) fn by(mut self, evidence: Evidence) -> Self {
        self.evidence = evidence;
        self
    }

    pub(super) fn otherwise(mut self, consequence: Consequence) -> Self {
        self.consequence = self.consequence.map(|_| consequence);
        self.at_stake = consequence;
        self
    }

    pub(super) fn with_step(mut self, step: Option<StepName>) -> Self {
        self.step = step;
        self
    }

    pub(super) fn then(mut self, more_steps: &'static [StepName]) -> Self {
        self.more_steps.extend_from_slice(more_steps);
        self
    }

    pub(super) fn denying(mut self, visits: Vec<u32>) -> Self {
        self.visits = visits;
        self
    }

    pub(super) fn lacking(mut self, missing: Vec<Missing>) -> Self {
        self.missing = missing;
        self
    }
}
